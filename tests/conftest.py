"""What every test stands on: one real embedded Lean, its core library built once for all."""

from __future__ import annotations

import importlib.util
import os
import signal
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# A shell without job control has what it starts with `&` ignore Ctrl-C, which tests send.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Kept between runs and shared by parallel workers; entries are named after the library's sources.
os.environ["OMP_NUM_THREADS"] = "1"  # torch's threads wait in loops, which starves Lean's
os.environ["LEAN_ALPHA_MODEL"] = "none"  # tests that are about a model name it
os.environ["LEAN_ALPHA_CACHE"] = str(ROOT / ".lean-alpha" / "test-cache")

from leanprover_alpha.toolchain.embedded import EmbeddedLean, embedded_lean  # noqa: E402

LONGEST = (
    "toolchain/test_pack.py",
    "environment/attacks/test_cheats.py",
    "service/test_train.py",
    "cli/test_prove.py",
    "test_lean_library.py",
    "environment/test_judge.py",
    "environment/test_warm.py",
    "environment/test_candidates_exact.py",
    "synthesis/test_synthesize.py",
    "service/doors/test_lsp.py",
    "test_examples.py",
    "environment/test_batch.py",
    "service/test_check.py",
    "environment/test_find_holes.py",
    "collect/test_collect.py",
    "service/test_evaluate.py",
    "cli/test_check.py",
)
"""They begin first, so that no processor waits for one of them at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    places = {ROOT / "tests" / name: number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(LONGEST)))


@pytest.fixture(scope="session")
def lean() -> EmbeddedLean:
    """The embedded Lean with this checkout's core library."""
    return embedded_lean()


@pytest.fixture(scope="session")
def prover(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small model that was taught five proofs, in the style `tactic-state`."""
    place = ROOT / "tests" / "policy" / "models.py"
    spec = importlib.util.spec_from_file_location("tiny_models", place)
    assert spec is not None
    assert spec.loader is not None
    models = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(models)
    folder: Path = models.taught(tmp_path_factory.mktemp("prover"), models.LESSONS)
    return folder
