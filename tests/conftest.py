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
