"""Small Llama models without transformers: the same samples, and None for what is not plain."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.policy.direct import load_direct
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.tasks import Task

from .models import lora

PROMPTS = [
    "/- state -/\np : Prop\nh : p\n⊢ p\n/- proof -/\n",
    "/- state -/\np q : Prop\nf : p → q\n⊢ q\n/- proof -/\n",
    "def f := 1\n/- state -/\n⊢ f = 1\n/- proof -/\n",
]


def sampled(
    policy: Any, temperature: float = 1.0, top_p: float = 1.0
) -> list[list[tuple[Any, ...]]]:
    rows = policy.sample(
        PROMPTS, 12, seed=4, max_new_tokens=24, temperature=temperature, top_p=top_p
    )
    return [[(s.tokens, s.text, s.finished, round(s.log_prob, 3)) for s in row] for row in rows]


@pytest.mark.parametrize(("temperature", "top_p"), [(1.0, 1.0), (1.4, 0.9)])
def test_samples_are_those_of_the_policy(prover: Path, temperature: float, top_p: float):
    direct = load_direct(prover)
    assert direct is not None
    policy = Policy.load(str(prover))
    assert sampled(direct, temperature, top_p) == sampled(policy, temperature, top_p)


@pytest.mark.parametrize("settings", [{}, {"use_rslora": True, "lora_alpha": 3}])
def test_samples_with_an_adapter_are_those_of_the_policy(
    prover: Path, tmp_path: Path, settings: dict[str, Any]
):
    adapter = lora(tmp_path, prover, target_modules="all-linear", **settings)
    direct = load_direct(prover, adapter)
    assert direct is not None
    tuned = sampled(direct)
    assert tuned == sampled(Policy.load(str(prover), adapter=adapter))
    assert tuned != sampled(load_direct(prover))


def test_prompts_are_those_of_the_policy(prover: Path):
    direct = load_direct(prover)
    assert direct is not None
    policy = Policy.load(str(prover))
    hypotheses = "\n".join(f"h{n} : p ∧ q → ⟨{n}⟩" for n in range(60))
    task = Task((f"p q : Prop\n{hypotheses}\n⊢ p",), context=("def near := 1", "def far := 2"))
    assert direct.prompt(task, 256) == policy.prompt(task, 256)
    assert "…" in direct.prompt(task, 256)


def _changed(file: str, **values: Any) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        said = json.loads((folder / file).read_text()) if (folder / file).is_file() else {}
        (folder / file).write_text(json.dumps({**said, **values}))

    return change


@pytest.mark.parametrize(
    "change",
    [
        _changed("config.json", model_type="mistral"),
        _changed("config.json", attention_bias=True),
        _changed("config.json", num_hidden_layers=1),
        _changed("config.json", rope_scaling={"rope_type": "yarn", "factor": 2.0}),
        _changed("config.json", auto_map={"AutoModel": "x.Y"}),
        _changed("config.json", eos_token_id=[1, 5]),
        _changed("tokenizer_config.json", add_bos_token=True),
        _changed("tokenizer_config.json", tokenizer_class="LlamaTokenizer"),
        _changed("lean_alpha.json", style=None),
        _changed("lean_alpha.json", style="whole-proof-chat"),
        lambda folder: (folder / "model.safetensors").write_bytes(b"nothing"),
        lambda folder: (folder / "tokenizer.json").write_bytes(b"{}"),
        lambda folder: (folder / "tokenizer.json").unlink(),
        lambda folder: (folder / "config.json").write_bytes(b"["),
    ],
)
def test_what_is_not_plain_is_left_to_transformers(
    change: Callable[[Path], None], prover: Path, tmp_path: Path
):
    folder = shutil.copytree(prover, tmp_path / "model")
    change(folder)
    assert load_direct(folder) is None


def test_adapters_that_are_not_plain_are_left_to_transformers(prover: Path, tmp_path: Path):
    adapter = lora(tmp_path / "lora", prover, target_modules=["q_proj"])
    assert load_direct(prover, adapter) is not None
    for number, change in enumerate(
        [
            _changed("adapter_config.json", use_dora=True),
            _changed("adapter_config.json", peft_type="IA3"),
            _changed("lean_alpha.json", base="of another"),
        ]
    ):
        folder = shutil.copytree(adapter, tmp_path / str(number))
        change(folder)
        assert load_direct(prover, folder) is None


WITHOUT_META_KERNELS = """
import sys
from pathlib import Path

from leanprover_alpha.policy.quick_torch import import_torch

import_torch()
from leanprover_alpha.policy.direct import load_direct
from leanprover_alpha.policy.policy import Policy

PROMPT = "/- state -/\\np : Prop\\n⊢ p\\n/- proof -/\\n"


def sampled(policy):
    (row,) = policy.sample([PROMPT], 12, seed=4, max_new_tokens=24)
    return [sample.tokens for sample in row]


quick = sampled(load_direct(Path(sys.argv[1])))
assert not {"transformers", "peft", "sympy", "torch._meta_registrations"} & set(sys.modules)
assert sampled(Policy.load(sys.argv[1])) == quick
assert hasattr(sys.modules["torch._meta_registrations"], "meta_take")
"""


def test_neither_transformers_nor_torchs_meta_kernels_are_imported_and_the_samples_are_the_same(
    prover: Path,
):
    command = [sys.executable, "-c", WITHOUT_META_KERNELS, str(prover)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
