"""Whole proofs between two threads."""

from __future__ import annotations

import threading

import pytest

from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.search.drafts import Drafts
from leanprover_alpha.search.proposer import Proposal
from leanprover_alpha.search.whole_proof import leads


def proposal(text: str, log_probability: float = -1.0) -> Proposal:
    return Proposal(text, log_probability, "model")


def test_what_comes_is_handed_out_once_likeliest_first():
    drafts = Drafts([proposal("a", -3.0), proposal("b", -1.0), proposal("a", -2.0)])
    assert [p.text for p in drafts.take()] == ["b", "a"]
    assert drafts.take() == []
    assert not drafts.done
    drafts.add([proposal("b"), proposal("c")])
    drafts.finish()
    assert not drafts.done
    assert [p.text for p in drafts.take()] == ["c"]
    assert drafts.done


def test_a_failure_is_raised_in_whoever_takes():
    drafts = Drafts()
    failure = LeanAlphaError("out of memory")
    drafts.finish(failure)
    assert not drafts.done
    with pytest.raises(LeanAlphaError) as error:
        drafts.take(60.0)
    assert error.value is failure


def test_who_takes_waits_for_who_writes():
    drafts = Drafts()
    threading.Timer(0.05, lambda: drafts.add([proposal("a")])).start()
    assert [p.text for p in drafts.take(60.0)] == ["a"]
    threading.Timer(0.05, drafts.finish).start()
    assert drafts.take(60.0) == []
    assert drafts.done


def test_first_steps_of_failed_proofs_are_counted():
    failed = [proposal("intro h\nsimp"), proposal("intro h\nomega"), proposal("simp")]
    (lead,) = leads(failed)
    assert (lead.text, lead.source) == ("intro h", "model")
    assert lead.log_probability == pytest.approx(-0.405, abs=1e-3)
