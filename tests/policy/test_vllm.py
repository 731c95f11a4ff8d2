"""What can be said of the vLLM backend where vLLM cannot run: its messages, its seeds."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from leanprover_alpha.policy.failures import AdapterError
from leanprover_alpha.policy.vllm import VllmError, VllmModel, adapter_rank, request_seed

missing = importlib.util.find_spec("vllm") is None


@pytest.mark.skipif(not missing, reason="vLLM is installed")
def test_a_missing_vllm_is_one_line_with_the_command_that_mends_it() -> None:
    with pytest.raises(VllmError) as raised:
        VllmModel("some/model")
    assert raised.value.message == "vLLM is not installed: pip install 'lean-alpha[vllm]'"
    assert raised.value.exit_code == 2


def test_an_adapter_gets_the_smallest_room_that_holds_it(tmp_path: Path) -> None:
    for rank, room in ((4, 8), (16, 16), (24, 32), (512, 512)):
        (tmp_path / "adapter_config.json").write_text(json.dumps({"r": rank}), "utf-8")
        assert adapter_rank(tmp_path) == room
    (tmp_path / "adapter_config.json").write_text(json.dumps({"r": 1024}), "utf-8")
    with pytest.raises(AdapterError, match="rank 1024"):
        adapter_rank(tmp_path)
    with pytest.raises(AdapterError, match="holds no LoRA adapter"):
        adapter_rank(tmp_path / "nowhere")


def test_each_prompt_and_each_repetition_of_it_has_a_seed_of_its_own() -> None:
    seeds = {
        request_seed(seed, prompt, copy)
        for seed in (0, 1)
        for prompt in ([1, 2], [1, 2, 3], [2, 1])
        for copy in (0, 1)
    }
    assert len(seeds) == 12
    assert all(0 <= seed < 2**48 for seed in seeds)
