"""Where proofs begin, by tokens and by Lean's trees, and how they are written as tactic blocks."""

from __future__ import annotations

from leanprover_alpha.corpus.collecting.bodies import read_bodies
from leanprover_alpha.corpus.collecting.hollow import proposals
from leanprover_alpha.corpus.collecting.texts import Texts, proof_texts, tactic_text
from leanprover_alpha.corpus.collecting.theorems import Declared
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.tokens import tokens

# As Lean 4.35 printed it, shortened by the terms of the statement.
TREE = """\
[Elab.info]\x20
  • [Command] @ ⟨1, 0⟩-⟨4, 10⟩ @ Lean.Elab.Command.elabDeclaration
    • [CustomInfo(Lean.Elab.Term.AsyncBodyInfo)]
      • [Term] n (isBinder := true) : Nat @ ⟨1, 11⟩-⟨1, 12⟩
      • [CustomInfo(Lean.Elab.Term.BodyInfo)]
        • [Tactic] @ ⟨1, 43⟩-⟨4, 10⟩
          before\x20
          n : Nat
          ⊢ let x := n;
            x = n
          after no goals
          • [Tactic] @ ⟨1, 43⟩-⟨1, 45⟩
            • [Tactic] @ ⟨2, 2⟩-⟨4, 10⟩ @ Lean.Elab.Tactic.evalTacticSeq
              • [Tactic] @ ⟨2, 2⟩-⟨4, 10⟩ @ Lean.Elab.Tactic.evalTacticSeq1Indented
                • [Tactic] @ ⟨2, 2⟩-⟨2, 9⟩ @ Lean.Elab.Tactic.evalIntro
                  • [Tactic] @ ⟨2, 2⟩†-⟨2, 9⟩† @ Lean.Elab.Tactic.evalFocus
                • [Tactic] @ ⟨3, 2⟩-⟨4, 10⟩ @ Lean.Elab.Tactic.evalCases
                  • [Tactic] @ ⟨4, 4⟩-⟨4, 10⟩ @ Lean.Elab.Tactic.evalTacticSeq1Indented
"""
TEXT = """\
theorem t (n : Nat) : let x := n; x = n := by
  intro x
  show x = n
    -- so
"""


def split_at(text: str) -> list[str]:
    """What each proposal for the theorem of a text would take as its proof."""
    document = Document(text)
    code = [token for token in tokens(text) if token.is_code]
    keyword = text.index("theorem")
    theorem = Declared("t", "t", keyword, keyword + 8, Span(keyword, len(text.rstrip())), b"")
    return [document.text[s.start :].rstrip() for s in proposals(theorem, code, ())]


def texts_of(text: str) -> Texts:
    document = Document(text)
    found = tokens(text)
    code = [token for token in found if token.is_code]
    keyword = text.index("theorem")
    theorem = Declared("t", "t", keyword, keyword + 8, Span(keyword, len(text.rstrip())), b"")
    return proof_texts(document, found, proposals(theorem, code, ())[0])


def test_the_trees_tell_the_body_and_the_outermost_tactics() -> None:
    message = Message("information", 1, 0, None, None, TREE, "trace", "T.lean")
    (body,) = read_bodies(Document(TEXT), [message])
    assert TEXT[body.start :].startswith("by\n")
    assert [span.of(TEXT).split()[0] for span in body.tactics] == ["intro", "show"]


def test_a_definition_in_the_statement_is_one_proposal_of_several() -> None:
    found = split_at("theorem t : let x := 1; x = 1 := rfl")
    assert found == [":= 1; x = 1 := rfl", ":= rfl"]


def test_brackets_hide_what_is_no_proof() -> None:
    assert split_at("theorem t (a : Nat := 1) : (let b := 2; b) = 2 := rfl") == [":= rfl"]


def test_equations_begin_at_the_first_bar() -> None:
    found = split_at("theorem t : ∀ n : Nat, n = n\n  | 0 => rfl\n  | _ + 1 => rfl")
    assert found == ["| 0 => rfl\n  | _ + 1 => rfl"]


def test_a_tactic_block_comes_to_column_zero() -> None:
    text = "theorem t : p := by\n    -- first\n    cases h\n    · simp\n\n    · omega -- last\n"
    assert texts_of(text).ways == ("cases h\n· simp\n\n· omega",)


def test_windows_line_ends_become_plain() -> None:
    assert texts_of("theorem t : p := by\r\n  intro h\r\n  exact h\r\n").ways == (
        "intro h\nexact h",
    )


def test_a_block_that_begins_beside_by_keeps_its_columns() -> None:
    text = "theorem t : p := by intro h\n                    exact h"
    assert texts_of(text).ways == ("intro h\nexact h",)


def test_the_rest_of_a_tactic_left_of_the_block_goes_right_of_it() -> None:
    text = "theorem t : a = c := by rw [one,\n  two]"
    assert texts_of(text).ways == ("rw [one,\n  two]",)


def test_a_term_stands_behind_exact() -> None:
    assert texts_of("theorem t : p := fun h => h -- so").ways == ("exact fun h => h",)


def test_a_term_of_several_lines_keeps_its_shape() -> None:
    below = texts_of("theorem t : a = c :=\n  calc a = b := h\n    _ = c := k")
    assert below.ways == ("exact\n  calc a = b := h\n    _ = c := k",)
    beside = texts_of("theorem t : p ∧ q := ⟨h,\n  k⟩")
    assert beside.ways[0] == "exact ⟨h,\n  k⟩"


def test_equations_become_a_function() -> None:
    text = "theorem t : ∀ n : Nat, n = n\n  | 0 => rfl\n  | _ + 1 => by\n    rfl"
    assert texts_of(text).ways == ("exact fun\n  | 0 => rfl\n  | _ + 1 => by\n    rfl",)


def test_what_stands_behind_a_proof_is_named() -> None:
    assert texts_of("theorem t : p := h\nwhere h := rfl") == Texts(("exact h",), "where")
    assert texts_of("theorem t : p := by\n  simp\ntermination_by n").left_out == "termination_by"


def test_one_tactic_of_several_lines_comes_to_column_zero() -> None:
    text = "  cases h with\n  | inl a => simp\n  | inr b =>\n    omega"
    moved = tactic_text(Document(text), Span(2, len(text)))
    assert moved == "cases h with\n| inl a => simp\n| inr b =>\n  omega"
