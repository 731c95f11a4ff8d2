"""What the tests of the generator share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.toolchain.embedded import EmbeddedLean


@pytest.fixture(scope="session")
def checker(lean: EmbeddedLean) -> Iterator[Checker]:
    """One for all tests: it reads the core library's constants once."""
    with Checker(lean) as made:
        yield made
