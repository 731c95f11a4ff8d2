"""What every test stands on: one real embedded Lean, its core library built once for all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Kept between runs and shared by parallel workers; entries are named after the library's sources.
os.environ["LEAN_ALPHA_CACHE"] = str(ROOT / ".lean-alpha" / "test-cache")

from leanprover_alpha.toolchain.embedded import EmbeddedLean, embedded_lean  # noqa: E402


@pytest.fixture(scope="session")
def lean() -> EmbeddedLean:
    """The embedded Lean with this checkout's core library."""
    return embedded_lean()
