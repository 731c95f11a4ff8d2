"""Which holes are meant: what is said of names that stand for none."""

from __future__ import annotations

from leanprover_alpha.service.selection import unknown_theorem


def test_names_that_no_file_knows_are_told_in_one_sentence() -> None:
    said = unknown_theorem("x", [], "the files").message
    assert said == "--theorem x: there is no sorry to fill in the files"
    said = unknown_theorem("swpa", ["Logic.swap", "two"], "A.lean").message
    assert said.endswith("no theorem of that name has a sorry in A.lean; near it: Logic.swap")
