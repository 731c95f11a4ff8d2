"""Pretraining on a handful of pairs: rows, loss, resumption."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
import torch

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.prompts import STYLES
from leanprover_alpha.policy.tokenizer import train_tokenizer
from leanprover_alpha.training.pretraining.batches import Encoder, Row, collate, plan
from leanprover_alpha.training.pretraining.loop import (
    Pretraining,
    Recipe,
    loss_of,
    new_model,
)
from leanprover_alpha.training.pretraining.pairs import Group, groups_of, read_pairs
from leanprover_alpha.training.pretraining.saving import load_checkpoint, save_checkpoint

from .pairs import write_pairs

RECIPE = Recipe(
    steps=12,
    batch_tokens=300,
    warmup=2,
    vocabulary=400,
    hidden=32,
    layers=2,
    heads=2,
    feed_forward=64,
)


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def groups(tmp_path_factory: pytest.TempPathFactory) -> list[Group]:
    return groups_of(read_pairs(write_pairs(tmp_path_factory.mktemp("pairs")), "pretrain"))


@pytest.fixture(scope="module")
def encoder(groups: list[Group]) -> Encoder:
    style = STYLES["tactic-state"]
    texts = [style.render(group.task) + proof for group in groups for proof in group.proofs]
    return Encoder(train_tokenizer(texts, RECIPE.vocabulary), style)


def begin(groups: list[Group], encoder: Encoder, **changes: object) -> Pretraining:
    recipe = replace(RECIPE, **changes)  # type: ignore[arg-type]
    return Pretraining(recipe, groups, encoder, new_model(recipe, encoder.tokenizer))


def test_a_group_is_a_state_with_all_its_proofs(groups: list[Group]) -> None:
    assert [len(group.proofs) for group in groups] == [2, 2, 1, 2, 2]
    assert all(group.family == "small" for group in groups)


def test_a_folder_without_pairs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="synthesize"):
        list(read_pairs(tmp_path, "pretrain"))
    (tmp_path / "pairs.jsonl").write_text('{"id": 1}\n', "utf-8")
    with pytest.raises(InputError, match=r"pairs.jsonl:1: not a pair"):
        list(read_pairs(tmp_path, "pretrain"))


def test_proofs_in_one_row_are_scored_as_each_alone(groups: list[Group], encoder: Encoder) -> None:
    model = new_model(RECIPE, encoder.tokenizer).eval()
    rows = encoder.encode(groups)
    apart = [
        Row(row.prompt, [proof], [guess])
        for row in rows
        for proof, guess in zip(row.proofs, row.guessed, strict=True)
    ]
    with torch.no_grad():
        together = loss_of(model, collate(rows, encoder.pad, state_weight=0.0))
        alone = loss_of(model, collate(apart, encoder.pad, state_weight=0.0))
        plain = [_log_prob(model, row.prompt, row.proofs[0]) for row in apart]
    assert together.item() == pytest.approx(alone.item(), rel=1e-5)
    assert together.item() == pytest.approx(-sum(plain), rel=1e-5)


def _log_prob(model: torch.nn.Module, prompt: list[int], proof: list[int]) -> float:
    """Token by token, as transformers computes it without masks and positions of ours."""
    logits = model(input_ids=torch.tensor([prompt + proof])).logits[0].log_softmax(-1)
    places = range(len(prompt) - 1, len(prompt) + len(proof) - 1)
    return sum(logits[i, token].item() for i, token in zip(places, proof, strict=True))


def test_a_weight_on_the_state_adds_its_tokens_to_the_loss(
    groups: list[Group], encoder: Encoder
) -> None:
    rows = encoder.encode(groups)
    without, with_state = collate(rows, encoder.pad), collate(rows, encoder.pad, state_weight=0.5)
    more = sum(len(row.prompt) - 1 for row in rows)
    assert len(with_state.targets) == len(without.targets) + more
    assert with_state.weights.sum().item() == without.weights.sum().item() + 0.5 * more


def test_guessed_proofs_count_as_the_weight_says(groups: list[Group], encoder: Encoder) -> None:
    guessed = [replace(group, guessed=(True,) * len(group.proofs)) for group in groups]
    rows, others = encoder.encode(guessed), encoder.encode(groups)
    once, thrice = collate(others, encoder.pad), collate(rows, encoder.pad, guess_weight=3.0)
    assert thrice.weights.sum().item() == 3 * once.weights.sum().item()
    mixed = collate([rows[0], *others[1:]], encoder.pad, guess_weight=3.0).weights
    assert mixed.sum().item() == once.weights.sum().item() + 2 * sum(map(len, rows[0].proofs))


def test_an_epoch_holds_every_group_once_within_the_budget() -> None:
    lengths = [Random(1).randrange(5, 90) for _ in range(500)]
    batches = plan(lengths, 400, Random(0))
    assert sorted(itertools.chain(*batches)) == list(range(500))
    assert all(len(b) * max(lengths[i] for i in b) <= 400 for b in batches)
    assert batches == plan(lengths, 400, Random(0))
    assert batches != plan(lengths, 400, Random(1))


def test_training_lowers_the_loss(groups: list[Group], encoder: Encoder) -> None:
    losses = [m.loss for m in begin(groups, encoder, steps=60, rate=5e-3, renaming=0.0).steps()]
    assert losses[-1] < losses[0] / 2


def test_a_resumed_run_is_the_unbroken_run_bit_for_bit(
    groups: list[Group], encoder: Encoder, tmp_path: Path
) -> None:
    unbroken = begin(groups, encoder)
    expected = [metrics.loss for metrics in unbroken.steps()]
    first = begin(groups, encoder)
    losses = [metrics.loss for metrics in itertools.islice(first.steps(), 5)]
    torch.save(first.state(), tmp_path / "state")
    second = begin(groups, encoder, seed=RECIPE.seed)
    second.restore(torch.load(tmp_path / "state", weights_only=True))
    losses += [metrics.loss for metrics in second.steps()]
    assert losses == expected
    for one, other in zip(unbroken.model.parameters(), second.model.parameters(), strict=True):
        assert torch.equal(one, other)


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: b"hello, this is no checkpoint\n",
        lambda whole: bytes(reversed(whole)),
    ],
    ids=["empty", "cut short", "text", "noise"],
)
def test_a_damaged_checkpoint_is_one_clear_line(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    state = {"recipe": {}, "groups": 1, "position": (0, 0, 0), "model": {}, "optimisers": []}
    save_checkpoint(state, tmp_path)
    assert load_checkpoint(tmp_path) == state
    path = tmp_path / "checkpoint.pt"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(InputError, match=r"checkpoint\.pt cannot be read: it is cut short or dam"):
        load_checkpoint(tmp_path)
    save_checkpoint({"step": 1}, tmp_path)
    with pytest.raises(InputError, match="it holds something else"):
        load_checkpoint(tmp_path)


def test_a_run_is_not_resumed_with_other_settings_or_pairs(
    groups: list[Group], encoder: Encoder
) -> None:
    state = begin(groups, encoder).state()
    with pytest.raises(InputError, match="seed, rate"):
        begin(groups, encoder, seed=1, rate=1.0).restore(state)
    with pytest.raises(InputError, match="other pairs"):
        begin(groups[:-1], encoder).restore(state)
    begin(groups, encoder, steps=20).restore(state)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"rate": math.nan}, "rate must be a finite number, not nan"),
        ({"rate": math.inf}, "rate must be a finite number, not inf"),
        ({"rate": 0.0}, "rate must be above 0"),
        ({"clip": -1.0}, "clip must be above 0, not -1"),
        ({"decay": math.nan}, "decay must be a finite number"),
        ({"renaming": 1.5}, "renaming must be from 0 to 1"),
        ({"weight_decay": -1.0}, "weight_decay must be at least 0"),
        ({"guess_weight": math.inf}, "guess_weight must be a finite number"),
        ({"hidden": 128, "heads": 5}, "hidden must be a multiple of twice the 5 heads"),
        ({"hidden": 30, "heads": 2}, "hidden must be a multiple of twice the 2 heads"),
        ({"seed": 1 << 63}, "seed must be below"),
    ],
)
def test_a_recipe_without_sense_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError, match=said):
        Recipe(**change)


def test_the_learning_rate_rises_stays_and_falls_to_nothing() -> None:
    recipe = Recipe(steps=100, warmup=10, decay=0.2, rate=1.0)
    rates = [recipe.rate_at(step) for step in range(100)]
    assert rates[:10] == pytest.approx([0.1 * n for n in range(1, 11)])
    assert set(rates[9:81]) == {1.0}
    assert rates[80:] == pytest.approx([1.0 - 0.05 * n for n in range(20)])
