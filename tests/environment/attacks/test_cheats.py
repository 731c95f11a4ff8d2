"""0 cheats are accepted: not by the verifier, with the screen or without it, nor by `check`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.environment.verification import verification
from leanprover_alpha.environment.verification.verification import Level, Verification, Verifier
from leanprover_alpha.service.check import FileReport, check_file
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

from ..helpers import holes_of
from .cheats import ESCAPES, FALSE_PROOFS, FILE, FILES

LIMITS = Limits(seconds=15, memory_mb=2048, output_bytes=1 << 20)
CANDIDATES = {
    **{("wrong", name): text for name, text in FALSE_PROOFS.items()},
    **{("right", name): text for name, text in ESCAPES.items()},
}
SCREENED = [key for key, text in CANDIDATES.items() if refusal(text) is not None]


def hole(theorem: str) -> Hole:
    return next(h for h in holes_of(FILE) if h.theorem == theorem)


T = TypeVar("T")
R = TypeVar("R")


def side_by_side(work: Callable[[list[T]], dict[T, R]], items: Iterable[T]) -> dict[T, R]:
    """Each item gets processes of its own; several run at once."""
    ordered, jobs = list(items), os.cpu_count() or 1
    with ThreadPoolExecutor(jobs) as pool:
        parts = pool.map(work, [ordered[n::jobs] for n in range(jobs)])
        return {key: value for part in parts for key, value in part.items()}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cheats") / "Cheats.lean"
    path.write_text(FILE, "utf-8")
    return path


@pytest.fixture(scope="module")
def unscreened(place: Path) -> dict[tuple[str, str], Verification]:
    """What the verifier says if the author has found a way around the screen."""

    def verify(keys: list[tuple[str, str]]) -> dict[tuple[str, str], Verification]:
        with Verifier(Document(FILE), place, discover(place), limits=LIMITS) as verifier:
            return {key: verifier.verify(hole(key[0]), CANDIDATES[key]) for key in keys}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verification, "refusal", lambda _text: None)
        return side_by_side(verify, CANDIDATES)


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FileReport]:
    folder = tmp_path_factory.mktemp("files")

    def check(names: list[str]) -> dict[str, FileReport]:
        found = {}
        for name in names:
            path = folder / f"Cheat{list(FILES).index(name)}.lean"
            path.write_text(FILES[name], "utf-8")
            found[name] = check_file(path, limits=LIMITS)
        return found

    return side_by_side(check, FILES)


def test_the_suite_is_as_large_as_it_claims() -> None:
    assert len(CANDIDATES) + len(FILES) >= 120
    assert len(SCREENED) > 60


@pytest.mark.parametrize("key", CANDIDATES, ids=" / ".join)
def test_no_cheat_is_accepted_even_without_the_screen(
    key: tuple[str, str], unscreened: dict[tuple[str, str], Verification]
) -> None:
    result = unscreened[key]
    assert not result.accepted
    assert result.level is Level.REFUSED
    assert result.reasons


def test_screened_cheats_are_refused_without_a_process(place: Path) -> None:
    with Verifier(Document(FILE), place, discover(place), limits=LIMITS) as verifier:
        verifier.close()  # whatever is compiled now fails
        for theorem, name in SCREENED:
            result = verifier.verify(hole(theorem), CANDIDATES[theorem, name])
            assert result.reasons[0].startswith("not tried: ")


def test_the_honest_proof_beside_them_is_accepted(place: Path) -> None:
    with Verifier(Document(FILE), place, discover(place)) as verifier:
        result = verifier.verify(hole("right"), "rfl")
        assert result.accepted, result.reasons
        assert result.level is Level.REPLAYED
        together = verifier.verify_all({hole("right"): "rfl"})
        assert together.accepted, together.reasons


@pytest.mark.parametrize("name", FILES)
def test_no_file_passes_the_check_by_cheating(name: str, checked: dict[str, FileReport]) -> None:
    report = checked[name]
    assert not report.ok
    assert not [t.theorem for t in report.theorems if t.ok and t.theorem.split(".")[-1] == "t"]
