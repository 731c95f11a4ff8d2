"""Z of each prompt, over the steps of a training run."""

from __future__ import annotations

import math

import pytest
import torch

from leanprover_alpha.training.divergence import RuleError
from leanprover_alpha.training.target import PartitionTable


def weights(*values: float) -> torch.Tensor:
    return torch.tensor([values], dtype=torch.float64)


def test_online_is_the_mean_of_everything_drawn() -> None:
    table = PartitionTable("online")
    first, _ = table.update(["x"], weights(1.0, 0.0, 0.0, 0.0))
    assert first.exp().item() == pytest.approx(0.25)
    second, _ = table.update(["x"], weights(0.0, 0.0, 0.5, 0.5))
    assert second.exp().item() == pytest.approx(2 / 8)
    other, default = table.update(["y"], weights(0.0, 0.0))
    assert other.exp().item() == pytest.approx(1e-4)
    assert default.tolist() == [True]


def test_batch_forgets_and_offline_does_not_listen() -> None:
    batch, offline = PartitionTable("batch"), PartitionTable("offline")
    offline.sampled("x", successes=0, samples=9)
    for row in (weights(1.0, 1.0), weights(0.0, 1.0)):
        found, _ = batch.update(["x"], row)
        assert found.exp().item() == pytest.approx(row.mean().item())
        found, _ = offline.update(["x"], row)
        assert found.exp().item() == pytest.approx(0.5 / 10)


def test_z_is_never_above_1() -> None:
    found, _ = PartitionTable("online").update(["x"], weights(700.0, 0.0))
    assert found.item() == 0.0


def test_stored_proofs_bound_z_from_below() -> None:
    table = PartitionTable("online")
    table.bound("x", [math.log(0.03), math.log(0.02)])
    found, default = table.update(["x"], weights(0.0, 0.0, 0.0))
    assert found.exp().item() == pytest.approx(0.05)
    assert not default.any()
    found, _ = table.update(["x"], weights(1.0, 1.0, 1.0))
    assert found.exp().item() == pytest.approx(0.5)


@pytest.mark.parametrize("mode", ["online", "batch", "offline"])
def test_saved_table_goes_on_as_if_unbroken(mode: str) -> None:
    rows = [weights(1.0, 0.0, 0.25), weights(0.0, 0.5, 0.0), weights(1.0, 1.0, 0.0)]
    unbroken, first = PartitionTable(mode), PartitionTable(mode)
    expected = [unbroken.update(["x"], row)[0].item() for row in rows]
    found = [first.update(["x"], rows[0])[0].item()]
    second = PartitionTable(mode)
    second.load_state_dict(first.state_dict())
    found += [second.update(["x"], row)[0].item() for row in rows[1:]]
    assert found == expected


def test_checkpoint_of_another_mode_is_refused() -> None:
    state = PartitionTable("online").state_dict()
    with pytest.raises(RuleError, match="resume with the same"):
        PartitionTable("batch").load_state_dict(state)
