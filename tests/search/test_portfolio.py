"""What the portfolio proposes for a goal."""

from __future__ import annotations

from leanprover_alpha.environment.engines.candidates import State
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.search.goals import parse_goal
from leanprover_alpha.search.portfolio import Portfolio
from leanprover_alpha.search.premises import from_text

FILE = """\
namespace Lists

def rev : List Nat → List Nat
  | [] => []
  | x :: xs => rev xs ++ [x]

theorem rev_append (xs ys : List Nat) : rev (xs ++ ys) = rev ys ++ rev xs := by
  sorry

theorem unrelated (n : Nat) : n = n := rfl

end Lists
"""


def proposed(goal: str, file: str = "", theorem: str = "Lists.here") -> list[str]:
    goals = (goal,)
    hole = Hole(
        0, Span(0, 5), 1, 0, HoleKind.TACTIC, Layout.BLOCK, theorem, goals, True, Span(0, 5)
    )
    portfolio = Portfolio(from_text(Document(file)))
    found = list(portfolio.propose(State(hole, (), goals), (parse_goal(goal),)))
    values = [proposal.log_probability for proposal in found]
    assert values == sorted(values, reverse=True)
    assert all(value <= 0 for value in values)
    texts = [proposal.text for proposal in found]
    assert len(texts) == len(set(texts))
    return texts


def test_what_can_be_introduced_is_named_after_its_binders():
    texts = proposed("p : Nat → Prop\n⊢ ∀ (n : Nat), p n → ¬p (n + 1)")
    assert "intro n h h_1" in texts


def test_conjunctions_and_existentials_are_taken_apart_to_the_bottom():
    texts = proposed("p q : Prop\nh : ∃ x, p ∧ x = 3 ∧ q\n⊢ q")
    assert "obtain ⟨x, h, h_1, h_2⟩ := h" in texts


def test_names_in_scope_are_witnesses():
    texts = proposed("a b : Nat\nh : a < b\n⊢ ∃ n, a < n")
    assert any(text.startswith("exact ⟨b, ") for text in texts)
    assert any(text.startswith("exact ⟨a + 1, ") for text in texts)


def test_hypotheses_are_applied_rewritten_with_and_split():
    texts = proposed("p q : Prop\na b : Nat\nh : p ∨ q\ne : a = b\nf : p → q\n⊢ q")
    assert "rcases h with h | h" in texts
    assert {"rw [e]", "rw [← e]", "subst e", "apply f"} <= set(texts)


def test_induction_generalises_the_other_variables():
    texts = proposed("xs ys : List Nat\n⊢ rev (xs ++ ys) = rev ys ++ rev xs", FILE)
    assert "induction xs" in texts
    assert "induction xs generalizing ys" in texts


def test_definitions_and_lemmas_of_the_file_are_used_by_their_short_names():
    texts = proposed("xs : List Nat\n⊢ rev (rev xs) = xs", FILE)
    assert "simp_all [rev]" in texts
    assert "rw [rev_append]" in texts
    assert any("rev" in text and text.startswith("fun_induction") for text in texts)


def test_a_name_that_a_hypothesis_hides_is_written_in_full():
    texts = proposed("rev : Nat\nxs : List Nat\n⊢ Lists.rev xs = xs", FILE)
    assert "simp_all [Lists.rev]" in texts


def test_conditions_are_split_on():
    texts = proposed("x y : Nat\n⊢ (if x < y then 1 else 2) ≤ 2")
    assert "split" in texts
    assert any(text.startswith("by_cases hc : x < y") for text in texts)


def test_names_that_nobody_can_write_are_never_written():
    texts = proposed("a✝ : Nat\nh✝ : a✝ = 1 ∨ a✝ = 2\n⊢ a✝ < 3")
    assert not [text for text in texts if "✝" in text]


def test_a_remainder_of_a_product_is_split_by_the_remainders_of_a_factor():
    texts = proposed("n : Nat\n⊢ n * n % 3 = 0 ∨ n * n % 3 = 1")
    assert any("n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2" in text for text in texts)


def test_an_accumulator_is_generalised():
    texts = proposed("xs : List Nat\n⊢ from xs 0 = total xs")
    assert "suffices h : ∀ acc, from xs acc = total xs + acc by simp [h]" in texts


def test_a_statement_on_numbers_is_strengthened_by_its_successor():
    texts = proposed("p : Nat → Prop\nn : Nat\n⊢ p n")
    assert any("(p n) ∧ (p (n + 1))" in text for text in texts)
