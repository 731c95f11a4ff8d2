"""A small set of pairs whose proofs are right, for the tests of this room."""

from __future__ import annotations

import json
from pathlib import Path

STATES: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "and_swap": (
        "(p q : Prop) (h : p ∧ q) : q ∧ p",
        ("p q : Prop\nh : p ∧ q\n⊢ q ∧ p",),
        ("exact ⟨h.2, h.1⟩", "cases h with\n| intro hp hq => exact ⟨hq, hp⟩"),
    ),
    "imp_trans": (
        "(p q r : Prop) (hpq : p → q) (hqr : q → r) : p → r",
        ("p q r : Prop\nhpq : p → q\nhqr : q → r\n⊢ p → r",),
        ("exact fun hp => hqr (hpq hp)", "intro h\napply hqr\nexact hpq h"),
    ),
    "or_swap": (
        "(p q : Prop) (h : p ∨ q) : q ∨ p",
        ("p q : Prop\nh : p ∨ q\n⊢ q ∨ p",),
        ("cases h with\n| inl h1 => exact Or.inr h1\n| inr h1 => exact Or.inl h1",),
    ),
    "length_append": (
        "(α : Type) (xs ys : List α) : (xs ++ ys).length = xs.length + ys.length",
        ("α : Type\nxs ys : List α\n⊢ (xs ++ ys).length = xs.length + ys.length",),
        (
            "induction xs with\n| nil => simp\n| cons x xs ih =>\n  simp\n  omega",
            "exact List.length_append",
        ),
    ),
    "le_trans": (
        "(a b c : Nat) (h1 : a ≤ b) (h2 : b ≤ c) : a ≤ c",
        ("a b c : Nat\nh1 : a ≤ b\nh2 : b ≤ c\n⊢ a ≤ c",),
        ("omega", "exact Nat.le_trans h1 h2"),
    ),
    "exists_swap": (
        "(α : Type) (P Q : α → Prop) (h : ∃ x, P x ∧ Q x) : ∃ x, Q x ∧ P x",
        ("α : Type\nP Q : α → Prop\nh : ∃ x, P x ∧ Q x\n⊢ ∃ x, Q x ∧ P x",),
        ("obtain ⟨x, h1, h2⟩ := h\nexact ⟨x, h2, h1⟩",),
    ),
}


def write_pairs(folder: Path) -> Path:
    """The pairs as a file that `read_pairs` reads; the last theorem in the split dev."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "pairs.jsonl").open("w", encoding="utf-8") as file:
        for number, (name, (statement, goals, proofs)) in enumerate(STATES.items()):
            for proof in proofs:
                record = {
                    "id": name,
                    "family": "small",
                    "template": name,
                    "split": "dev" if number == len(STATES) - 1 else "pretrain",
                    "context": [],
                    "statement": f"theorem {name} {statement}",
                    "goals": list(goals),
                    "proof": proof,
                    "step": 0,
                    "style": "term",
                }
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return folder
