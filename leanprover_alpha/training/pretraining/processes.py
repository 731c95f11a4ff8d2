"""Several processes, one run: each takes its rows of every batch, gradients are summed.

Two processes of one thread each train nearly twice as fast as one; one process of two threads
hardly faster, since the matrices are small and the threads wait for each other most of the time.
All processes hold the same weights at every step, bit for bit, since they add the same sum.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor, distributed

T = TypeVar("T")
PATIENCE = datetime.timedelta(hours=12)
"""How long the others wait while the first one measures or saves."""


@dataclass(frozen=True)
class Crew:
    """Which of how many processes this is; `Crew()` is a run by itself."""

    rank: int = 0
    size: int = 1

    @classmethod
    def meet(cls, rank: int, size: int, place: Path) -> Crew:
        """Wait for the others. Args: `place`, a file that all of them name and that is new."""
        distributed.init_process_group(
            "gloo", init_method=f"file://{place}", rank=rank, world_size=size, timeout=PATIENCE
        )
        return cls(rank, size)

    @staticmethod
    def parted() -> None:
        """End what `meet` began in this process, if it did."""
        if distributed.is_initialized():
            distributed.destroy_process_group()

    def part(self, of_all: Sequence[T]) -> Sequence[T]:
        """What this process takes: every size-th, so that sorted rows are shared out evenly."""
        return of_all[self.rank :: self.size]

    def total(self, parameters: Iterable[Tensor], numbers: Sequence[float]) -> list[float]:
        """Sum the gradients over all processes, in place, and some numbers with them."""
        if self.size == 1:
            return list(numbers)
        gradients = [p.grad for p in parameters if p.grad is not None]
        flat = self.added(torch.cat([*(g.flatten() for g in gradients), torch.tensor(numbers)]))
        parts = torch.split(flat, [*(g.numel() for g in gradients), len(numbers)])
        for gradient, part in zip(gradients, parts, strict=False):
            gradient.copy_(part.view_as(gradient))
        return [float(number) for number in parts[-1]]

    def added(self, tensor: Tensor) -> Tensor:
        """The sum of what every process gives, in each of them; the tensor itself is written on."""
        if self.size > 1:
            distributed.all_reduce(tensor)
        return tensor
