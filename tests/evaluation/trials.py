"""Trials for the tests of this room."""

from __future__ import annotations

from leanprover_alpha.evaluation.passes import Attempt, Fate, Spent, Trial


def trial(name: str, n: int, c: int, proof: str = "simp", family: str = "f") -> Trial:
    """n samples of a theorem, the first c accepted."""
    good = [Attempt(proof, -1.0, 2, Fate.ACCEPTED)] * c
    bad = [Attempt("omega", -2.5, 3, Fate.REFUSED)] * (n - c)
    return Trial(name, family, (*good, *bad), 2, Spent(0.5, 0.25, 0.6))
