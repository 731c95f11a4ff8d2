"""A real model beside a real Lean: written in one thread, checked in another."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprover_alpha.environment.engines.candidates import initial_state
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.search import premises
from leanprover_alpha.search.auto import search
from leanprover_alpha.search.goals import parse_goals
from leanprover_alpha.search.model import Asking, Model, ModelSampler, ModelSteps
from leanprover_alpha.search.premises import Premises

NOTHING = Premises()


@pytest.fixture(scope="module")
def model(prover: Path):
    asking = Asking(max_new_tokens=40)
    made = Model(lambda: Policy.load(str(prover)), asking)
    yield made
    assert made.close(60.0)


def solve(here, model, strategy, **options):
    steps = ModelSteps(model, here.document, NOTHING, 0, waits=strategy == "best-first")
    return search(
        here.hole,
        here.document,
        here.engine,
        lambda proof: True,
        budget_seconds=600.0,
        strategy=strategy,
        samplers=[ModelSampler(model, NOTHING)],
        proposers=[steps],
        premises=premises.from_text(here.document),
        **options,
    )


def test_whole_proofs_of_the_model_are_found(bench, model):
    here = bench("theorem t (p q : Prop) : p → q → p := by\n  sorry\n")
    result = solve(here, model, "whole", samples=8)
    assert (result.status, result.source) == ("proved", "model")
    assert result.proof == "intro a _\nexact a"
    assert 1 <= result.candidates <= 8


def test_whole_proofs_end_when_all_samples_were_tried(bench, model):
    here = bench("theorem t (p q : Prop) (h : p) : q := by\n  sorry\n")
    result = solve(here, model, "whole", samples=20)
    assert result.status == "unproved"
    assert 1 <= result.candidates <= 20
    assert {steps for steps, _ in here.engine.asked} == {()}


def test_the_same_seed_gives_the_same_proofs(bench, model):
    here = bench("theorem t (p q : Prop) (h : q → p) : p := by\n  sorry\n")
    sampler = ModelSampler(model, NOTHING)

    def written(seed):
        return sorted(p.text for p in sampler.sample(here.hole, here.document, 24, seed))

    assert written(1) == written(1)
    assert written(1) != written(2)


def test_auto_tries_the_model_beside_the_portfolio(bench, model):
    here = bench("theorem t (p q : Prop) (h : p) (g : ¬p) : q := by\n  sorry\n")
    result = solve(here, model, "auto", samples=16)
    assert result.status == "proved"
    loaded = model.effort
    assert loaded.samples >= 8
    assert loaded.tokens >= loaded.samples
    assert loaded.first is not None


def test_auto_waits_for_the_model_when_the_portfolio_is_at_its_end(bench, prover):
    here = bench("theorem t : 1 + 1 = 2 := by\n  sorry\n")
    late = Model(lambda: Policy.load(str(prover)), Asking(max_new_tokens=40))

    class Nothing:
        def propose(self, state, goals):
            return ()

    result = search(
        here.hole,
        here.document,
        here.engine,
        lambda proof: proof in ("rfl", "trivial"),
        budget_seconds=600.0,
        samplers=[ModelSampler(late, NOTHING)],
        proposers=[Nothing()],
        max_candidates=2_000,
    )
    late.close(60.0)
    assert result.status == "proved"


def test_steps_of_the_model_serve_best_first_search(bench, model):
    here = bench("theorem t (p q : Prop) : p → q → p := by\n  sorry\n")
    steps = ModelSteps(model, here.document, NOTHING, 0, waits=True)
    state = initial_state(here.hole)
    found = {p.text: p.log_probability for p in steps.propose(state, parse_goals(state.goals))}
    assert "intro a _" in found
    assert all(value <= 0.0 for value in found.values())
    unasked = ModelSteps(model, here.document, NOTHING, 0, waits=False)
    assert unasked.propose(state, parse_goals(state.goals)) == ()


def test_a_model_that_cannot_be_loaded_ends_the_search_with_its_line(bench, tmp_path: Path):
    here = bench("theorem t : 1 + 1 = 2 := by\n  sorry\n")
    broken = Model(lambda: Policy.load(str(tmp_path)))
    with pytest.raises(LeanAlphaError, match="is no model folder") as error:
        solve(here, broken, "whole")
    assert error.value is broken.failure
    assert broken.close(60.0)


def test_a_model_that_was_never_asked_is_never_loaded():
    def never() -> Policy:
        raise AssertionError

    idle = Model(never)
    assert idle.close()
    assert idle.effort.loading == 0.0
