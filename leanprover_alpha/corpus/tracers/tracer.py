"""What a tracer is asked, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from leanprover_alpha.corpus.store.records import Step
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.environment.text.document import Document, Span

Steps = Mapping[str, tuple[Step, ...]]
"""By the theorem's full name; a theorem that is missing was not traced."""


@dataclass(frozen=True)
class Traced:
    """A file to trace.

    Attributes:
        name: its path from the repository's root, with "/".
        tactics: by theorem, where the tactics of its proof stand, in order.
        session: a warm Lean in the file's place; its text may be any.
    """

    name: str
    document: Document
    tactics: Mapping[str, tuple[Span, ...]]
    session: LeanSession


class Tracer(Protocol):
    """Attributes: `name`, as `--tracer` has it; `why` it was picked, in words."""

    name: str
    why: str

    def prepare(self) -> None:
        """What has to be done once, before the first file. Raises: LeanAlphaError, if it fails."""
        ...

    def trace(self, file: Traced) -> Steps:
        """The steps of a file's proofs. Called by several threads, each with a file of its own."""
        ...
