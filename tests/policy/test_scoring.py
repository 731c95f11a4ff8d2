"""Completions of one prompt share its pass through the model, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from leanprover_alpha.policy.policy import Policy

Folder = Callable[[str], Path]
PROMPTS = ["p → q", "h : p\n⊢ p", "q"]
PROOFS = ["simp", "intro h\nexact h", "exact ⟨h, h1⟩", "rfl", "intro h1\nintro h2\nsimp"]
PAIRS = [(prompt, proof) for proof in PROOFS for prompt in PROMPTS]


@pytest.fixture(params=["llama", "gpt_neox"])
def policy(request: pytest.FixtureRequest, base: Folder, adapter: Folder) -> Policy:
    name = request.param
    return Policy.load(str(base(name)), adapter=adapter(name), style="tactic-state")


def scores(policy: Policy, **options: object) -> torch.Tensor:
    prompts, proofs = zip(*PAIRS, strict=True)
    return policy.log_prob(prompts, proofs, **options)  # type: ignore[arg-type]


def test_shared_prompts_change_no_score(policy: Policy) -> None:
    alone = torch.cat([policy.log_prob([prompt], [proof]) for prompt, proof in PAIRS])
    torch.testing.assert_close(scores(policy), alone, rtol=0, atol=1e-4)
    base = torch.cat([policy.log_prob([x], [y], reference=True) for x, y in PAIRS])
    torch.testing.assert_close(scores(policy, reference=True), base, rtol=0, atol=1e-4)
    assert not torch.allclose(alone, base, atol=1e-2)


@pytest.mark.parametrize("tokens", [1, 40, 100])
def test_size_of_a_batch_changes_no_score(policy: Policy, tokens: int) -> None:
    torch.testing.assert_close(
        scores(policy, batch_tokens=tokens), scores(policy), rtol=0, atol=1e-4
    )


def test_shared_prompts_change_no_gradient(policy: Policy) -> None:
    for parameter in policy.model.parameters():
        parameter.requires_grad_(True)
    weights = torch.linspace(-1, 1, len(PAIRS))
    (scores(policy) * weights).sum().backward()
    shared = {n: p.grad.clone() for n, p in policy.model.named_parameters() if p.grad is not None}
    policy.model.zero_grad()
    for (prompt, proof), weight in zip(PAIRS, weights, strict=True):
        (policy.log_prob([prompt], [proof]).sum() * weight).backward()
    assert shared
    for name, parameter in policy.model.named_parameters():
        if name in shared:
            torch.testing.assert_close(shared[name], parameter.grad, rtol=1e-3, atol=1e-4)
