"""Several processes, one run: each draws and judges its share of a step's proofs, gradients are
summed.

    accelerate launch --num_processes 2 -m leanprover_alpha train my-project

All hold the same weights, the same estimates and the same batch; what each adds is the gradient of
its own problems. So the numbers are those of one process, but for the order of additions.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable
from typing import Any, TypeVar

import torch
from torch import Tensor

T = TypeVar("T")
PATIENCE = datetime.timedelta(hours=12)
"""How long the others wait while the first one collects, measures or saves."""


class Team:
    """Which of how many processes this is; `Team()` is a run by itself.

    Args: `state`: accelerate's view of the processes.
    """

    def __init__(self, state: Any = None) -> None:
        self.state = state
        self.rank: int = 0 if state is None else state.process_index
        self.size: int = 1 if state is None else state.num_processes

    @classmethod
    def launched(cls, device: str = "auto") -> Team:
        """The team that `accelerate launch` (or torchrun) has started; by itself without it."""
        if int(os.environ.get("WORLD_SIZE", "1")) < 2:
            return cls()
        from accelerate import PartialState

        return cls(PartialState(cpu=device == "cpu", timeout=PATIENCE))

    @property
    def first(self) -> bool:
        """Whether this is the process that writes and speaks."""
        return self.rank == 0

    def device(self, asked: str) -> str:
        """The device of this process."""
        return asked if self.state is None else str(self.state.device)

    def share(self, count: int) -> list[int]:
        """Which of so many things are this process's."""
        return list(range(self.rank, count, self.size))

    def gather(self, value: T) -> list[T]:
        """Everybody's value, in the order of the processes."""
        if self.size == 1:
            return [value]
        from accelerate.utils import gather_object

        found: list[T] = gather_object([value])
        return found

    def sum_gradients(self, parameters: Iterable[Tensor]) -> None:
        """Sum the gradients over all processes, in place; one that has none adds nothing."""
        if self.size == 1:
            return
        from accelerate.utils import reduce

        trained = list(parameters)
        grads = [torch.zeros_like(p) if p.grad is None else p.grad for p in trained]
        total = reduce(torch.cat([grad.flatten() for grad in grads]), "sum")
        parts = torch.split(total, [grad.numel() for grad in grads])
        for parameter, part in zip(trained, parts, strict=True):
            parameter.grad = part.view_as(parameter).clone()

    def close(self) -> None:
        """Part."""
        if self.state is not None:
            self.state.destroy_process_group()

    def wait(self) -> None:
        """Until all are here."""
        if self.state is not None:
            self.state.wait_for_everyone()
