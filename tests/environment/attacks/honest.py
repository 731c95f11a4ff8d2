# ruff: noqa: E501
"""Honest proofs of unusual looks: none may be refused.

Each is a statement and the tactic block that fills its hole.
"""

from __future__ import annotations

PREAMBLE = """\
inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α
namespace Tree
def size {α : Type} : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size
def mirror {α : Type} : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror
end Tree
structure Point where
  x : Nat
  y : Nat
theorem sorry_free (p : Prop) (h : p) : p := h
theorem «axiom» : True := trivial
theorem «a b».c : 1 + 1 = 2 := rfl
theorem Nat.sorry' (n : Nat) : n = n := rfl
local notation "‖" x "‖" => Tree.size x
section
variable {α : Type} (p q r : Prop) [DecidableEq α]
"""

HONEST = [
    ("p → p", "exact fun h => h"),
    ("p → p", "intro h\nexact h"),
    ("p → p", "intro h; exact h"),
    ("p → p", "exact sorry_free p"),
    ("p ∧ q → q ∧ p", "rintro ⟨hp, hq⟩\nexact ⟨hq, hp⟩"),
    ("p ∧ q → q ∧ p", "intro ⟨hp, hq⟩\nconstructor\n· exact hq\n· exact hp"),
    ("p ∨ q → q ∨ p", "intro h\nrcases h with hp | hq\n· right; exact hp\n· left; exact hq"),
    ("p ∨ q → q ∨ p", "rintro (hp | hq)\n· exact .inr hp\n· exact .inl hq"),
    ("p ∨ q → q ∨ p", "exact fun\n  | .inl h => .inr h\n  | .inr h => .inl h"),
    ("p ∨ q → q ∨ p", "intro h\nmatch h with\n| .inl h => exact .inr h\n| .inr h => exact .inl h"),
    (
        "p ∨ q → q ∨ p",
        "intro h\ncases h with\n| inl hp =>\n  right\n  exact hp\n| inr hq => exact .inl hq",
    ),
    ("p ∨ q → q ∨ p", "intro h\ncases h\ncase inl h => exact .inr h\ncase inr h => exact .inl h"),
    ("¬(p ∧ ¬p)", "exact fun ⟨h, n⟩ => n h"),
    ("¬(p ∧ ¬p)", "intro ⟨h, n⟩ -- both cannot be: sorry!\nexact n h"),
    ("¬(p ∧ ¬p)", "/- theorem, end, axiom /- nested sorry -/ #exit -/ exact fun ⟨h, n⟩ => n h"),
    ("¬(p ∧ ¬p)", "rintro ⟨h, n⟩\nexact n h -- done"),
    ("p ∨ ¬p", "exact Classical.em p"),
    ("p ∨ ¬p", "by_cases h : p\n· exact .inl h\n· exact .inr h"),
    ("p ∨ ¬p", "open Classical in exact em p"),
    ("(p → q) → ¬q → ¬p", "intro h nq hp\nexact absurd (h hp) nq"),
    ("(p → q) → ¬q → ¬p", "intros h nq hp; apply nq; apply h; assumption"),
    ("(p ↔ q) → (q ↔ p)", "exact Iff.symm"),
    ("(p ↔ q) → (q ↔ p)", "intro h\nconstructor <;> intro k\n· exact h.mpr k\n· exact h.mp k"),
    ("False → p", "nofun"),
    ("False → p", "intro h; cases h"),
    ("False → p", "exact False.elim"),
    ("True", "trivial"),
    ("True", "exact «axiom»"),
    ("True", "have := trivial\nassumption"),
    ("1 + 1 = 2", "exact «a b».c"),
    ("1 + 1 = 2", "decide"),
    ("∀ n : Nat, n = n", "exact Nat.sorry'"),
    ("∀ n : Nat, n < 12 → n * n < 145", "decide"),
    ("(10 : Nat) ^ 4 = 10000", "rfl"),
    ("∀ a b : Nat, a + b = b + a", "intro a b\nomega"),
    (
        "∀ a b : Nat, a + b = b + a",
        "exact fun a b => by\n  induction a with\n  | zero => simp\n  | succ n ih => omega",
    ),
    ("∀ a b : Nat, a + b = b + a", "exact Nat.add_comm"),
    ("∀ a b : Nat, a + b = b + a", "intro a b; conv => lhs; rw [Nat.add_comm]"),
    ("∀ a b c : Nat, a = b → b = c → a = c", "intro a b c h₁ h₂\ncalc a = b := h₁\n  _ = c := h₂"),
    (
        "∀ a b c : Nat, a = b → b = c → a = c",
        "intro a b c h k\ncalc\n  a = b := by exact h\n  _ = c := by\n    exact k",
    ),
    ("∀ a b c : Nat, a = b → b = c → a = c", "rintro a _ _ rfl rfl\nrfl"),
    ("∀ a b c : Nat, a = b → b = c → a = c", "intro a b c h k\nsubst h\nexact k"),
    ("∀ a b c : Nat, a = b → b = c → a = c", "intro a b c h k\nexact h ▸ k"),
    ("∃ n : Nat, n > 3 ∧ n < 5", "exact ⟨4, by decide, by decide⟩"),
    ("∃ n : Nat, n > 3 ∧ n < 5", "refine ⟨4, ?_, ?_⟩ <;> decide"),
    ("∃ n : Nat, n > 3 ∧ n < 5", "exists 4"),
    ("∃ n : Nat, n > 3 ∧ n < 5", "let n := 4\nexact ⟨n, by decide, by decide⟩"),
    ("∃ f : Nat → Nat, f 1 = 2", "exact ⟨fun x => x + 1, rfl⟩"),
    (
        "∃ f : Nat → Nat, f 3 = 0",
        "let rec down : Nat → Nat\n  | 0 => 0\n  | n + 1 => down n\nexact ⟨fun _ => 0, rfl⟩",
    ),
    (
        "∀ t : Tree α, t.mirror.mirror = t",
        "intro t\ninduction t with\n| leaf => rfl\n| node l x r ihl ihr => simp [Tree.mirror, ihl, ihr]",
    ),
    (
        "∀ t : Tree α, ‖t.mirror‖ = ‖t‖",
        "intro t\ninduction t with\n| leaf => rfl\n| node l x r ihl ihr =>\n  simp only [Tree.mirror, Tree.size, ihl, ihr]\n  omega",
    ),
    ("∀ t : Tree α, ‖t‖ ≥ 0", "intro; exact Nat.zero_le _"),
    (
        "∀ a b : Point, a.x = b.x → a.y = b.y → a = b",
        "rintro ⟨x, y⟩ ⟨_, _⟩ h k\ncases h\ncases k\nrfl",
    ),
    ("∀ a b : Point, a.x = b.x → a.y = b.y → a = b", "intro a b h k\ncases a; cases b; simp_all"),
    (
        "∀ xs : List α, xs ++ [] = xs",
        "intro xs\ninduction xs with\n| nil => rfl\n| cons x xs ih => simp",
    ),
    ("∀ xs : List α, xs ++ [] = xs", "exact fun xs => List.append_nil xs"),
    (
        "∀ n : Nat, n = 0 ∨ n > 0",
        "intro n\nmatch n with\n| 0 => exact .inl rfl\n| n + 1 => exact .inr (Nat.succ_pos n)",
    ),
    ("∀ n : Nat, n = 0 ∨ n > 0", "exact fun | 0 => .inl rfl | n + 1 => .inr n.succ_pos"),
    ("∀ s : String, s = s", 'intro s\nhave : "sorry (theorem" = "sorry (theorem" := rfl\nrfl'),
    ("∀ c : Char, c = c", "intro c\nhave : '\"' ≠ '(' := by decide\nrfl"),
    ("∀ n : Nat, n + 0 = n", "set_option maxHeartbeats 400000 in\nintro n\nrfl"),
    ("∀ n : Nat, n + 0 = n", "set_option pp.all true in simp"),
    ("∀ n : Nat, n + 0 = n", "open Nat in\nintro n\nexact succ_inj.mp rfl"),
    ("∀ n : Nat, 0 + n = n", "exact show ∀ n : Nat, 0 + n = n from Nat.zero_add"),
    ("∀ n : Nat, 0 + n = n", "intro n\nsuffices h : n = n by simp\nrfl"),
    (
        "∀ n : Nat, 0 + n = n",
        "intro n\nhave h : ∀ m : Nat, 0 + m = m := by\n  intro m\n  simp\nexact h n",
    ),
    ("∀ n : Nat, 0 + n = n", "first\n  | exact Nat.foo\n  | exact Nat.zero_add"),
    ("∀ n : Nat, 0 + n = n", "intro n\nrepeat (first | rfl | simp)"),
    ("∀ n : Nat, 0 + n = n", "intro n; (try skip); all_goals simp"),
    (
        "∀ x₁ α' h'' : Nat, x₁ = α' → α' = h'' → x₁ = h''",
        "intro x₁ α' h'' e₁ e₂\nexact e₁.trans e₂",
    ),
    ("p → (p → q) → q", "intro «hp end» f\nexact f «hp end»"),
    ("p → (p → q) → q", "exact\n  fun h f =>\n    f h"),
    ("p → (p → q) → q", "intro h f\n\n\n-- blank lines above\nexact f h"),
    (
        "p → q → r → p ∧ q ∧ r",
        "intros; refine ⟨?a, ?b, ?c⟩\ncase a => assumption\ncase b => assumption\ncase c => assumption",
    ),
    ("p → q → r → p ∧ q ∧ r", "exact (⟨·, ·, ·⟩)"),
    (
        "(∃ n : Nat, n > 3) → p → p",
        "rintro ⟨n, _h⟩ hp\nobtain ⟨k, rfl⟩ : ∃ k, k = n := ⟨n, rfl⟩\nexact hp",
    ),
]


def file() -> str:
    """All of them in one file."""
    statements = (
        f"theorem honest_{number} : {statement} := by\n  sorry\n"
        for number, (statement, _) in enumerate(HONEST)
    )
    return PREAMBLE + "\n".join(statements) + "\nend\n"
