"""Best-first search over goals, on a real Lean, with proposals made by hand."""

from __future__ import annotations

from leanprover_alpha.search.auto import search, text_of
from leanprover_alpha.search.best_first import BestFirst, Limits
from leanprover_alpha.search.proposer import Proposal

SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"
PATIENT = Limits(seconds=600.0)


class Fixed:
    """Proposes the same texts everywhere, each with its probability's logarithm."""

    def __init__(self, *proposals: tuple[str, float]) -> None:
        self.proposals = proposals
        self.states: list[tuple[str, ...]] = []

    def propose(self, state, goals):
        self.states.append(state.goals)
        return [Proposal(text, value, "hand") for text, value in self.proposals]


def run(bench, proposer, limits=PATIENT, accept=lambda proof: True):
    proof = BestFirst(bench.hole, bench.engine, [proposer], limits).run(accept)
    return None if proof is None else text_of(proof)


def test_goals_left_by_a_step_are_solved_apart_and_put_together_with_dots(bench):
    here = bench(SWAP)
    proof = run(here, Fixed(("constructor", -0.1), ("exact h.2", -0.5), ("exact h.1", -0.6)))
    assert proof == "constructor\n· exact h.2\n· exact h.1"
    (outcome,) = here.engine.try_candidates(_start(here), [proof])
    assert outcome.verdict.value == "closed"


def test_a_refused_proof_costs_no_other_candidate_its_turn(bench):
    here = bench(SWAP)
    texts = ("exact h", "exact h.symm", "exact ⟨h.2, h.1⟩", "exact And.symm h")
    refused = []

    def accept(proof):
        refused.append(text_of(proof))
        return text_of(proof) == texts[-1]

    proposer = Fixed(*((text, -0.1 * place) for place, text in enumerate(texts, 1)))
    assert run(here, proposer, accept=accept) == texts[-1]
    assert refused == list(texts[1:])


def test_a_single_goal_goes_on_in_the_same_block(bench):
    here = bench("theorem t (p q : Prop) (h : p) : q → p := by\n  sorry\n")
    assert run(here, Fixed(("intro hq", -0.1), ("exact h", -0.2))) == "intro hq\nexact h"


def test_a_goal_met_twice_is_worked_on_once(bench):
    here = bench("theorem t (a b : Nat) (h : a = b) : a = b ∧ a = b ∧ b = a := by\n  sorry\n")
    proposer = Fixed(
        ("constructor", -0.1), ("apply And.intro", -0.2), ("exact h", -0.3), ("exact h.symm", -0.3)
    )
    assert run(here, proposer) is not None
    assert len(proposer.states) == len({state[0] for state in proposer.states})


def test_a_step_that_leads_back_to_its_own_goal_ends(bench):
    here = bench("theorem t (a b : Nat) (h : a = b) : b + 1 = a := by\n  sorry\n")
    proof = run(here, Fixed(("symm", -0.1), ("apply Eq.symm", -0.1), ("skip", -0.1)))
    assert proof is None


def test_hidden_names_are_renamed_before_they_are_used(bench):
    here = bench(
        "theorem t (n : Nat) (h : n = 3) : n = 3 ∨ n = 0 := by\n  cases n\n  sorry\n  sorry\n"
    )

    class ByName:
        def propose(self, state, goals):
            names = [h.name for h in goals[0].hypotheses if goals[0].types_of(h.name) != "Nat"]
            assert all("✝" not in h.name for h in goals[0].hypotheses)
            return [Proposal(f"exact Or.inl {name}", -0.1, "hand") for name in names]

    assert run(here, ByName()) == "exact Or.inl h"


def test_goals_that_share_an_unknown_stay_together(bench):
    here = bench("theorem t (a : Nat) : ∃ n, n = a := by\n  sorry\n")
    proof = run(here, Fixed(("apply Exists.intro", -0.1), ("rfl", -0.2)))
    assert proof is not None
    assert proof.splitlines() == ["apply Exists.intro", "rfl"]


def test_a_refused_proof_is_not_returned_and_the_search_goes_on(bench):
    here = bench("theorem t (a : Nat) : a = a := by\n  sorry\n")
    refused = []

    def accept(proof):
        refused.append(text_of(proof))
        return text_of(proof) != "rfl"

    assert run(here, Fixed(("rfl", -0.1), ("exact rfl", -0.2)), accept=accept) == "exact rfl"
    assert refused == ["rfl", "exact rfl"]


def test_the_bound_on_candidates_is_kept(bench):
    here = bench("theorem t (a b : Nat) : a = b := by\n  sorry\n")
    proposals = [(f"exact absurd rfl (h{n})", -0.01 * n) for n in range(300)]
    assert run(here, Fixed(*proposals), Limits(seconds=600.0, candidates=130, batch=50)) is None
    assert len(here.engine.asked) == 130


def test_likelier_candidates_are_tried_first(bench):
    here = bench("theorem t (a b : Nat) : a = b := by\n  sorry\n")
    run(here, Fixed(("omega", -3.0), ("rfl", -0.1), ("simp", -1.0)))
    assert [text for _, text in here.engine.asked] == ["rfl", "simp", "omega"]


def test_two_runs_try_the_same_in_the_same_order(bench):
    text = (
        "def f : Nat → Nat\n  | 0 => 1\n  | n + 1 => f n + f n\n"
        "theorem t (n m : Nat) : f n * 3 = f m + 7 := by\n  sorry\n"
    )
    asked = []
    for _ in range(2):
        here = bench(text)
        result = search(
            here.hole,
            here.document,
            here.engine,
            lambda proof: True,
            budget_seconds=600.0,
            max_candidates=120,
        )
        assert result.proof is None
        assert result.candidates == 120
        asked.append(here.engine.asked)
    assert asked[0] == asked[1]


def _start(here):
    from leanprover_alpha.environment.engines.candidates import initial_state

    return initial_state(here.hole)
