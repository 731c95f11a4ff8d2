"""Muon: momentum whose every direction counts alike; for the matrices inside a network.

A matrix's momentum M = U S V^T is replaced by about U V^T, found by five Newton-Schulz steps, so
that rare directions learn as fast as frequent ones. It needs fewer tokens than AdamW for the same
loss, and tokens are what a processor without a GPU lacks. Embeddings and norms stay with AdamW.

Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks"; the scale,
which makes a learning rate of AdamW's fit, is from Liu et al. 2025, "Muon is scalable for LLM
training" (arXiv 2502.16982), section 2.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor

from leanprover_alpha.training.pretraining.processes import Crew

COEFFICIENTS = (3.4445, -4.7750, 2.0315)


def orthogonalised(matrices: Tensor, steps: int = 5) -> Tensor:
    """About U V^T of each of the matrices (…, m, n) = U S V^T: singular values from .7 to 1.2."""
    a, b, c = COEFFICIENTS
    tall = matrices.shape[-2] > matrices.shape[-1]
    x: Tensor = matrices.mT if tall else matrices
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.mT if tall else x


class Muon(torch.optim.Optimizer):
    """Args: parameters, all of them matrices; lr: as for AdamW; momentum of Nesterov's kind;
    weight_decay: decoupled, as AdamW's; crew: the processes that share the work, all of which
    have the same gradients.
    """

    def __init__(
        self,
        parameters: Iterable[Tensor],
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
        crew: Crew | None = None,
    ) -> None:
        self.crew = crew or Crew()
        defaults = {"lr": lr, "momentum": momentum, "weight_decay": weight_decay}
        super().__init__(parameters, defaults)

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """One step along the gradients that stand in the parameters."""
        for group in self.param_groups:
            shapes: dict[torch.Size, list[Tensor]] = {}
            for parameter in group["params"]:
                if parameter.grad is not None:
                    shapes.setdefault(parameter.shape, []).append(parameter)
            for shape, parameters in shapes.items():
                towards = [self._momentum(p, group["momentum"]) for p in parameters]
                update = self._orthogonalised(towards) * (0.2 * max(shape) ** 0.5)
                for parameter, change in zip(parameters, update, strict=True):
                    parameter.mul_(1 - group["lr"] * group["weight_decay"])
                    parameter.sub_(group["lr"] * change)

    def _orthogonalised(self, matrices: Sequence[Tensor]) -> Tensor:
        """Each process does its part of the matrices (n, a, b), and gets the others' from them."""
        update = torch.zeros(len(matrices), *matrices[0].shape)
        if mine := list(self.crew.part(range(len(matrices)))):
            update[mine] = orthogonalised(torch.stack([matrices[i] for i in mine])).to(update)
        return self.crew.added(update).to(matrices[0].device)

    def _momentum(self, parameter: Tensor, beta: float) -> Tensor:
        state: dict[str, Any] = self.state[parameter]
        gradient = parameter.grad
        assert gradient is not None
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(parameter)
        state["momentum"].lerp_(gradient, 1 - beta)
        return gradient.lerp(state["momentum"], beta)
