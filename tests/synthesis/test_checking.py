"""What the generator lets Lean decide: only what Lean accepts and the audit confirms is kept."""

from __future__ import annotations

import pytest

from leanprover_alpha.corpus.synthesis import families
from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement


def draft(binders: str, goal: str, *proofs: str, context: tuple[str, ...] = ()) -> Draft:
    found = tuple(Proof(text, "structured") for text in proofs)
    return Draft(Statement("f", "t", binders, goal, context), found)


def test_states_stand_before_every_step(checker: Checker) -> None:
    proof = "intro h\nconstructor\n· exact h.2\n· exact h.1"
    ((found,),) = checker.check([draft("(p q : Prop)", "p ∧ q → q ∧ p", proof)])
    assert found.accepted
    assert [step.line for step in found.steps] == [0, 1, 2, 3]
    assert found.steps[0].goals == ("p q : Prop\n⊢ p ∧ q → q ∧ p",)
    assert found.steps[1].goals == ("p q : Prop\nh : p ∧ q\n⊢ q ∧ p",)
    assert [len(step.goals) for step in found.steps] == [1, 1, 2, 1]


def test_a_hundred_and_fifty_false_proofs_do_not_silence_lean(checker: Checker) -> None:
    false = [draft("(p q : Prop) (h : p)", "q", "exact h", "assumption") for _ in range(75)]
    true = draft("(p : Prop) (h : p)", "p", "exact h")
    found = checker.check([*false, true])
    assert not any(checked.accepted for each in found[:-1] for checked in each)
    assert found[-1][0].accepted


@pytest.mark.parametrize(
    ("proof", "why"),
    [
        ("sorry", "not tried"),
        ("exact sorryAx _", "not tried"),
        ("skip", "unsolved"),
        ("exact h /- ", "not tried"),
        ("exact bad", "rests on"),
        ("exact h\ntheorem extra : True := trivial", "not tried"),
        ("exact h.1", "projection"),
    ],
)
def test_a_proof_that_cheats_or_fails_is_refused(checker: Checker, proof: str, why: str) -> None:
    context = ("axiom bad {p : Prop} : p",)
    good = draft("(p : Prop) (h : p)", "p", "exact h")
    both = checker.check(
        [draft("(p q : Prop) (h : p)", "q", proof, context=context), good], explain=True
    )
    assert not both[0][0].accepted
    assert why in (both[0][0].error or "")
    assert both[1][0].accepted


def test_an_error_in_the_context_refuses_what_stands_on_it(checker: Checker) -> None:
    context = ("def double (n : Nat) : Nat := n + m",)
    (first,), (second,) = checker.check(
        [draft("", "True", "trivial", context=context), draft("", "True", "trivial")]
    )
    assert (first.error or "").startswith("context:")
    assert second.accepted


def test_two_statements_may_declare_the_same_name_differently(checker: Checker) -> None:
    def about(value: str) -> Draft:
        context = (f"def size (n : Nat) : Nat := {value}",)
        return draft("(n : Nat)", f"size n = {value}", "rfl", context=context)

    found = checker.check([about("n + 1"), about("n + 2")])
    assert all(checked.accepted for each in found for checked in each)


@pytest.mark.parametrize("name", ["propositional", "predicate", "equality"])
def test_most_of_what_a_family_draws_is_accepted(checker: Checker, name: str) -> None:
    from random import Random

    family, rng = families.family(name), Random(11)
    drafts = [found for _ in range(14) if (found := family.draw(rng)) is not None]
    verdicts = [
        checked
        for draft, found in zip(drafts, checker.check(drafts), strict=True)
        for proof, checked in zip(draft.proofs, found, strict=True)
        if proof.style != "automation"
    ]
    assert len(drafts) >= 7
    assert sum(checked.accepted for checked in verdicts) >= 0.8 * len(verdicts)
