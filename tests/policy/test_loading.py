"""Models from a folder and from the Hub, and one clear line for each that cannot be used."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import BertConfig, BertModel

from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.policy import loading
from leanprover_alpha.policy.failures import (
    AdapterError,
    HubError,
    MissingModelError,
    ModelError,
    ModelMemoryError,
    NotAModelError,
    TokenizerError,
    memory_guard,
)
from leanprover_alpha.policy.policy import Policy

from .hub import serving
from .models import ARCHITECTURES, checkpoint, lora, tokenizer

Folder = Callable[[str], Path]


def message(kind: type[LeanAlphaError], action: Callable[[], object]) -> str:
    """The one line that an action fails with."""
    with pytest.raises(kind) as error:
        action()
    assert "\n" not in error.value.message
    assert error.value.exit_code == 2
    return error.value.message


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Sets where the Hub is; what is downloaded goes into a folder of the test's own."""
    import huggingface_hub.constants as constants

    def at(address: str) -> None:
        monkeypatch.setattr(constants, "ENDPOINT", address)
        template = f"{address}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
        monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))

    return at


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_a_folder_and_its_adapter_are_loaded_without_a_look_at_the_network(
    architecture: str, base: Folder, adapter: Folder, monkeypatch: pytest.MonkeyPatch
):
    asked: list[Any] = []

    def refuse(*args: Any) -> None:
        asked.append(args)
        raise OSError("no network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    policy = Policy.load(str(base(architecture)), adapter=adapter(architecture))
    assert asked == []
    assert policy.device == torch.device("cpu")
    assert {p.dtype for p in policy.model.parameters()} == {torch.float32}
    assert policy.seq2seq == (architecture in ("t5", "byt5"))
    assert not policy.model.training


def test_loading_twice_gives_the_same_model(base: Folder):
    one, other = (Policy.load(str(base("llama"))) for _ in range(2))
    with torch.no_grad():
        assert torch.equal(one.log_prob(["p"], ["rfl"]), other.log_prob(["p"], ["rfl"]))


def test_a_model_is_loaded_from_the_hub_and_then_from_the_cache(
    base: Folder, hub: Callable[[str], None]
):
    with serving({"tiny/prover": base("llama")}) as (address, asked):
        hub(address)
        first = Policy.load("tiny/prover", revision="main")
        assert any("model.safetensors" in path for path in asked)
    again = Policy.load("tiny/prover", revision="main")  # the server is gone
    with torch.no_grad():
        assert torch.equal(first.log_prob(["p"], ["rfl"]), again.log_prob(["p"], ["rfl"]))


def test_what_the_hub_does_not_have_is_one_line(base: Folder, hub: Callable[[str], None]):
    with serving({"tiny/prover": base("llama")}) as (address, _):
        hub(address)
        said = message(MissingModelError, lambda: Policy.load("tiny/other"))
        assert said == "there is no folder tiny/other, and no such model on the Hub"
        said = message(MissingModelError, lambda: Policy.load("tiny/prover", revision="v9"))
        assert said == "tiny/prover has no revision v9 on the Hub"
        assert "is gated" in message(HubError, lambda: Policy.load("tiny/gated"))


def test_an_unreachable_hub_is_one_line(hub: Callable[[str], None]):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        hub(f"http://127.0.0.1:{closed.getsockname()[1]}")
        said = message(HubError, lambda: Policy.load("tiny/prover"))
    assert said.startswith("tiny/prover is not in the cache, and the Hub cannot be reached")


def test_offline_mode_is_one_line(hub: Callable[[str], None], monkeypatch: pytest.MonkeyPatch):
    hub("http://127.0.0.1:9")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    assert "cannot be reached" in message(HubError, lambda: Policy.load("tiny/prover"))


def test_missing_bundled_model_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(loading, "builtin_folder", lambda: tmp_path / "builtin")
    assert not loading.has_builtin()
    said = message(MissingModelError, Policy.load)
    assert said.startswith("the bundled model is not part of this installation")


@pytest.mark.parametrize("name", ["./nowhere", "/nowhere/at/all", "~/nowhere", "a/b/c", "no such"])
def test_missing_folder_is_one_line(name: str):
    assert message(MissingModelError, lambda: Policy.load(name)) == f"there is no folder {name}"


def test_folders_that_hold_no_model_are_told_apart(tmp_path: Path, base: Folder, adapter: Folder):
    empty = tmp_path / "empty"
    empty.mkdir()
    said = message(NotAModelError, lambda: Policy.load(str(empty)))
    assert said == f"{empty} is no model folder: it has no config.json"
    file = base("llama") / "config.json"
    assert "is a file" in message(NotAModelError, lambda: Policy.load(str(file)))
    said = message(NotAModelError, lambda: Policy.load(str(adapter("llama"))))
    assert said.endswith("is an adapter, not a model: give it with --adapter")
    bare = shutil.copytree(base("llama"), tmp_path / "bare")
    (bare / "model.safetensors").unlink()
    assert "it has no weights" in message(NotAModelError, lambda: Policy.load(str(bare)))


def test_damaged_folders_are_one_line(tmp_path: Path, base: Folder):
    def damaged(name: str, file: str, content: bytes) -> Path:
        folder = shutil.copytree(base("llama"), tmp_path / name)
        (folder / file).write_bytes(content)
        return folder

    for name, file, content in (
        ("config", "config.json", b"{"),
        ("kind", "config.json", b'{"model_type": "no-such-model"}'),
        ("weights", "model.safetensors", b"no weights"),
        ("tokens", "tokenizer.json", b"{}"),
        ("card", "lean_alpha.json", b"[1]"),
        ("style", "lean_alpha.json", b'{"style": 3}'),
    ):
        folder = damaged(name, file, content)
        assert str(folder) in message(ModelError, lambda: Policy.load(str(folder)))  # noqa: B023


def test_weights_that_lack_a_part_are_refused_and_not_made_up(tmp_path: Path, base: Folder):
    folder = shutil.copytree(base("llama"), tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    config["num_hidden_layers"] = 3
    config.pop("layer_types", None)
    (folder / "config.json").write_text(json.dumps(config))
    said = message(NotAModelError, lambda: Policy.load(str(folder)))
    assert "do not fit its config.json: 9 missing" in said


def test_a_model_that_does_not_write_text_is_refused(tmp_path: Path):
    small = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 1}
    BertModel(BertConfig(vocab_size=29, intermediate_size=8, **small)).save_pretrained(tmp_path)
    tokenizer().save_pretrained(tmp_path)
    message(NotAModelError, lambda: Policy.load(str(tmp_path)))


def test_code_that_comes_with_a_model_is_not_run(tmp_path: Path, base: Folder):
    folder = shutil.copytree(base("llama"), tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    config["model_type"] = "strange"
    config["auto_map"] = {"AutoConfig": "code.Config", "AutoModelForCausalLM": "code.Model"}
    (folder / "config.json").write_text(json.dumps(config))
    ran = tmp_path / "ran"
    (folder / "code.py").write_text(f"open({str(ran)!r}, 'w').close()\n")
    said = message(ModelError, lambda: Policy.load(str(folder)))
    assert "code of its own, which is not run without --trust-remote-code" in said
    assert not ran.exists()


def test_a_tokenizer_without_pad_is_as_good(tmp_path: Path, base: Folder):
    padless = Policy.load(str(checkpoint(tmp_path, pad_token="")))
    assert padless.tokenizer.pad_token_id is None
    with torch.no_grad():
        scores = [p.log_prob(["p", "p q"], ["rfl"] * 2) for p in (padless, _load(base))]
    assert torch.equal(*scores)


def _load(base: Folder) -> Policy:
    return Policy.load(str(base("llama")))


def test_an_end_token_is_looked_for_and_its_lack_is_one_line(tmp_path: Path):
    from tokenizers import Tokenizer, models

    found = checkpoint(tmp_path / "found", eos_token="")
    for file in ("config.json", "generation_config.json"):
        _without_end(found / file)
    assert Policy.load(str(found)).end == {1}  # </s> by its name
    lost = shutil.copytree(found, tmp_path / "lost")
    vocabulary = {f"w{n}": n for n in range(29)}
    from transformers import PreTrainedTokenizerFast

    words = Tokenizer(models.WordLevel(vocabulary, unk_token="w0"))
    PreTrainedTokenizerFast(tokenizer_object=words).save_pretrained(lost)
    said = message(TokenizerError, lambda: Policy.load(str(lost)))
    assert said.endswith("has no end token: set eos_token in its tokenizer_config.json")


def _without_end(file: Path) -> None:
    said = json.loads(file.read_text())
    said["eos_token_id"] = None
    file.write_text(json.dumps(said))


def test_an_adapter_for_another_architecture_is_refused(base: Folder, adapter: Folder):
    other = adapter("gpt_neox")
    said = message(AdapterError, lambda: Policy.load(str(base("llama")), adapter=other))
    assert "does not fit this base model" in said


def _resized(tmp_path: Path, base: Folder, **changes: int) -> Path:
    from transformers import AutoModelForCausalLM, LlamaConfig

    config = LlamaConfig.from_pretrained(base("llama"), **changes)
    folder = shutil.copytree(base("llama"), tmp_path / "resized")
    AutoModelForCausalLM.from_config(config).save_pretrained(folder)
    return folder


@pytest.mark.parametrize(
    "changes", [{"hidden_size": 64}, {"num_hidden_layers": 1}, {"num_hidden_layers": 3}]
)
def test_an_adapter_for_another_size_is_refused(
    changes: dict[str, int], base: Folder, adapter: Folder, tmp_path: Path
):
    plain = shutil.copytree(adapter("llama"), tmp_path / "plain")
    (plain / "lean_alpha.json").unlink()  # names and shapes alone must do
    other = _resized(tmp_path, base, **changes)
    said = message(AdapterError, lambda: Policy.load(str(other), adapter=plain))
    assert "does not fit this base model" in said


def test_an_adapter_for_other_weights_of_the_same_shape_is_refused(
    base: Folder, adapter: Folder, tmp_path: Path
):
    other = _resized(tmp_path, base)
    said = message(AdapterError, lambda: Policy.load(str(other), adapter=adapter("llama")))
    assert said.endswith("does not fit this base model: it was trained on other weights")


def test_folders_that_hold_no_adapter_are_one_line(base: Folder, adapter: Folder, tmp_path: Path):
    def refused(folder: Path) -> str:
        return message(AdapterError, lambda: Policy.load(str(base("llama")), adapter=folder))

    assert "there is no adapter folder" in refused(tmp_path / "nowhere")
    assert "it has no adapter_config.json" in refused(base("llama"))
    broken = shutil.copytree(adapter("llama"), tmp_path / "broken")
    (broken / "adapter_model.safetensors").write_bytes(b"nothing")
    assert "cannot be read" in refused(broken)
    biased = lora(tmp_path / "biased", base("llama"), bias="all")
    assert "changes biases of the base" in refused(biased)


def test_unknown_number_format_is_one_line(base: Folder):
    said = message(ModelError, lambda: Policy.load(str(base("llama")), dtype="int3"))
    assert said.startswith("int3 is no number format")


def test_lack_of_memory_is_one_line(base: Folder):
    policy = _load(base)
    policy.model.register_forward_pre_hook(lambda *_: torch.empty(2**52))
    said = message(ModelMemoryError, lambda: policy.log_prob(["p"], ["rfl"]))
    assert said == "out of memory while scoring completions: score fewer at once"
    said = message(ModelMemoryError, lambda: policy.sample(["p"], 4, seed=0))
    assert said.startswith("out of memory while sampling 4 answers: fewer --samples")


def test_lack_of_a_gpus_memory_says_so():
    def fill() -> None:
        with memory_guard("loading m", "take a smaller one"):
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    assert message(ModelMemoryError, fill).startswith("out of memory (GPU) while loading m")


def test_other_failures_pass_the_memory_guard():
    with pytest.raises(RuntimeError, match="shape"), memory_guard("loading", ""):
        raise RuntimeError("shape mismatch")


def test_a_folder_in_a_home_that_nobody_has_is_not_there() -> None:
    said = message(MissingModelError, lambda: loading.locate("~nosuch/x"))
    assert said == "there is no folder ~nosuch/x"
