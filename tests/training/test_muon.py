"""Muon: every direction of a matrix counts alike."""

from __future__ import annotations

import pytest
import torch

from leanprover_alpha.training.pretraining.muon import Muon, orthogonalised


@pytest.mark.parametrize("shape", [(8, 8), (6, 20), (20, 6)])
def test_all_singular_values_come_near_one(shape: tuple[int, int]) -> None:
    torch.manual_seed(0)
    matrices = torch.randn(3, *shape)
    found = orthogonalised(matrices)
    values = torch.linalg.svdvals(found)
    assert values.min() > 0.5
    assert values.max() < 1.3
    u, _, v = torch.linalg.svd(matrices, full_matrices=False)
    exact = (u @ v).flatten(1)
    assert torch.cosine_similarity(found.flatten(1), exact).min() > 0.95


def test_it_finds_the_matrix_that_maps_one_set_of_vectors_to_another() -> None:
    torch.manual_seed(0)
    inputs, truth = torch.randn(64, 8), torch.randn(8, 5)
    matrix = torch.nn.Parameter(torch.zeros(8, 5))
    muon = Muon([matrix], lr=0.2)
    for step in range(200):
        loss = (inputs @ (matrix - truth)).square().mean()
        muon.zero_grad()
        loss.backward()
        muon.param_groups[0]["lr"] = 0.2 * (1 - step / 200)
        muon.step()
    assert (matrix - truth).abs().max() < 0.05


def test_a_parameter_without_a_gradient_stays() -> None:
    matrix = torch.nn.Parameter(torch.ones(2, 2))
    Muon([matrix], lr=0.1).step()
    assert torch.equal(matrix, torch.ones(2, 2))
