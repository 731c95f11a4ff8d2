"""Renaming exchanges names in the state and in the proof alike; Lean accepts what comes out."""

from __future__ import annotations

import re
from random import Random

from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.corpus.synthesis.families.logic.propositional import FAMILY
from leanprover_alpha.corpus.synthesis.normalise import goal_as_statement
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement
from leanprover_alpha.toolchain.embedded import EmbeddedLean
from leanprover_alpha.training.pretraining.pairs import Group
from leanprover_alpha.training.pretraining.renaming import bound_names, rename

from .pairs import STATES


def group(name: str) -> Group:
    statement, goals, proofs = STATES[name]
    return Group("small", (), f"theorem {name} {statement}", goals, proofs)


def test_the_names_that_a_state_binds() -> None:
    goal = "case inl\np q : Prop\nhp✝ h1 : p → q\nthis : p\nxs : List Nat\n⊢ ∀ (y : Nat), p"
    assert bound_names((goal,)) == {"p": "Prop", "q": "Prop", "h1": "p", "xs": "List"}


def test_every_name_is_exchanged_everywhere_and_different_ones_stay_different() -> None:
    for name in STATES:
        before = group(name)
        for seed in range(20):
            after = rename(before, Random(seed), share=1.0)
            old, new = list(bound_names(before.goals)), list(bound_names(after.goals))
            assert len(set(new)) == len(old)
            assert not set(old) & set(new)
            for text in (*after.goals, *after.proofs):
                left = set(re.findall(r"(?<![.\w'])[^\W\d][\w']*", text)) & set(old)
                assert left <= {"h"}, text  # bound by the proof itself: intro h


def test_names_that_mean_something_else_in_the_proof_are_left() -> None:
    goals = ("n m : Nat\nh : n = m\n⊢ m = n",)
    for proof in ("exact foo (h := 1) h", "constructor\ncase h => exact 1", "refine ⟨?h, 1⟩"):
        before = Group("small", (), "", goals, (proof,))
        assert "h" in bound_names(rename(before, Random(1), share=1.0).goals)
    before = Group("small", ("def n : Nat := 1",), "", goals, ("exact h.symm",))
    after = bound_names(rename(before, Random(1), share=1.0).goals)
    assert "n" in after
    assert "h" not in after


def test_a_component_behind_a_dot_is_no_name_of_the_state() -> None:
    before = Group("small", (), "", ("h a : Nat\n⊢ a.h = Foo.a h",), ("exact h.a.h",))
    after = rename(before, Random(3), share=1.0)
    h, a = bound_names(after.goals)
    assert after.goals[0].endswith(f"⊢ {a}.h = Foo.a {h}")
    assert after.proofs == (f"exact {h}.a.h",)


def test_renamed_proofs_are_accepted_by_lean(lean: EmbeddedLean) -> None:
    rng = Random(7)
    groups = [group(name) for name in STATES]
    drafts = [draft for _ in range(30) if (draft := FAMILY.draw(rng)) is not None]
    with Checker(lean) as checker:
        for draft, verdicts in zip(drafts, checker.check(drafts), strict=True):
            good = [
                (proof.text, checked.steps[0].goals)
                for proof, checked in zip(draft.proofs, verdicts, strict=True)
                if checked.accepted
            ]
            if good:
                proofs = tuple(text for text, _ in good)
                groups.append(Group("propositional", (), "", good[0][1], proofs))
        renamed = [rename(each, rng, share=1.0) for each in groups]
        changed = sum(a.goals != b.goals for a, b in zip(renamed, groups, strict=True))
        found = checker.check([_draft(each) for each in renamed])
    assert len(groups) > 20
    assert changed > len(groups) * 0.9
    errors = [verdict.error for verdicts in found for verdict in verdicts if verdict.error]
    assert errors == []


def _draft(renamed: Group) -> Draft:
    """The renamed state as a statement of its own, with the renamed proofs."""
    binders, _, goal = goal_as_statement(renamed.goals[0]).rpartition(" : ")
    statement = Statement("renamed", "renamed", binders, goal)
    return Draft(statement, tuple(Proof(text, "renamed") for text in renamed.proofs))
