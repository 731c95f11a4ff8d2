"""The bundled model is there, small, readable without a network, and proves something."""

from __future__ import annotations

import json
import re
import socket
from pathlib import Path

import pytest
import torch

from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.evaluation.passes import parts_of, trials
from leanprover_alpha.evaluation.theorems import Theorem, theorem_set
from leanprover_alpha.policy.loading import builtin_folder
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.toolchain.discover import discover

MOST_BYTES = 12 * 10**6


def test_its_files_take_at_most_12_megabytes() -> None:
    files = {path.name: path.stat().st_size for path in builtin_folder().iterdir()}
    assert sum(files.values()) <= MOST_BYTES
    assert {"config.json", "model.safetensors", "tokenizer.json", "lean_alpha.json"} <= set(files)


def test_it_loads_without_a_network_in_full_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    policy = Policy.load("builtin", device="cpu")
    assert policy.style.name == "tactic-state"
    assert {weights.dtype for weights in policy.model.parameters()} == {torch.float32}


def test_its_card_names_the_commands_that_made_it() -> None:
    card = (builtin_folder() / "README.md").read_text("utf-8")
    for command in (r"lean-alpha synthesize .*--seed \d+", r"lean-alpha pretrain .*--seed \d+"):
        assert re.search(command, card)
    said = json.loads((builtin_folder() / "lean_alpha.json").read_text("utf-8"))
    assert said["style"] == "tactic-state"


def small(name: str, statement: str, state: str) -> Theorem:
    return Theorem(name, "small", Task((state,), f"theorem {name} {statement} := by"))


def test_lean_accepts_a_proof_that_it_wrote(tmp_path: Path) -> None:
    theorems = [
        small("and_swap", "(p q : Prop) (h : p ∧ q) : q ∧ p", "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"),
        small("or_left", "(a b : Prop) (h1 : a) : a ∨ b", "a b : Prop\nh1 : a\n⊢ a ∨ b"),
    ]
    policy = Policy.load("builtin", device="cpu")
    with Judge(discover(tmp_path, "embedded"), root=tmp_path, workers=1) as judge:
        drawn = trials(
            policy,
            parts_of(theorem_set(theorems), 64),
            lambda known, asked: judge.judge(known.document, asked),
            n=64,
            seed=0,
            max_new_tokens=96,
        )
        found = [trial for part in drawn for trial in part]
    assert any(trial.c > 0 for trial in found), found
