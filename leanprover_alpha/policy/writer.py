"""What writes proofs, for those who ask and need not know how: no torch is imported here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from leanprover_alpha.policy.prompts import PromptStyle
from leanprover_alpha.policy.tasks import Task

if TYPE_CHECKING:
    from leanprover_alpha.policy.policy import Sample


class Writer(Protocol):
    """A `Policy`, or anything that answers as one."""

    @property
    def style(self) -> PromptStyle: ...

    def prompt(self, task: Task, max_new_tokens: int) -> str: ...

    def sample(
        self,
        prompts: Sequence[str],
        n: int,
        *,
        seed: int,
        max_new_tokens: int,
        temperature: float,
        top_p: float,
    ) -> Sequence[Sequence[Sample]]: ...
