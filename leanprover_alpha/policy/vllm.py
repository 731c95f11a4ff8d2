"""Samples drawn by vLLM, for large models on a GPU. NOT TESTED: written from vLLM's documentation
(0.11), on a machine without the GPU that it needs; only the messages of this module were run.

    pip install lean-alpha[vllm]

    model = VllmModel("deepseek-ai/DeepSeek-Prover-V2-7B", adapter="adapters/mine")
    model.sample(prompts, 64, seed=0, end=frozenset({100001}), max_new_tokens=512)

`sample` takes and gives what `sampling.sample_causal` does. Three things differ. vLLM seeds every
sample with one number, so the same seed draws other samples than ours. Its kernels give
other logits from one batch to the next, so a seed repeats samples only nearly. And its
log-probabilities, taken in the model's own precision, must not be used as those of the policy:
training scores what was drawn anew.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from leanprover_alpha.policy.drawing import copies, stream_key
from leanprover_alpha.policy.failures import AdapterError, ModelError
from leanprover_alpha.policy.sampling import Drawn, check_request

RANKS = (8, 16, 32, 64, 128, 256, 320, 512)
"""The ranks of LoRA adapters that vLLM makes room for."""


class VllmError(ModelError):
    """vLLM is not installed, or cannot run here."""


class VllmModel:
    """A model that vLLM has loaded; it holds the GPU's memory until the process ends."""

    def __init__(
        self,
        model: str,
        *,
        adapter: str | Path | None = None,
        revision: str | None = None,
        dtype: str = "auto",
        trust_remote_code: bool = False,
        context_tokens: int | None = None,
        memory_share: float = 0.9,
    ) -> None:
        """Loads a model (folder or name on the Hub) and, if one is given, a LoRA adapter's folder.

        Args:
            context_tokens: how long prompt and answer may be together; None for what the model
                takes, which may need more memory than there is.
            memory_share: of the GPU's memory, for weights and caches together.

        Raises: VllmError, AdapterError.
        """
        vllm = _import()
        rank = None if adapter is None else adapter_rank(Path(adapter))
        lora = {} if rank is None else {"enable_lora": True, "max_lora_rank": rank}
        try:
            self._engine = vllm.LLM(
                model=model,
                revision=revision,
                dtype=dtype,
                trust_remote_code=trust_remote_code,
                max_model_len=context_tokens,
                gpu_memory_utilization=memory_share,
                enable_prefix_caching=True,
                generation_config="vllm",  # not the model's own top_k, penalties …
                logprobs_mode="processed_logprobs",  # of the distribution that is drawn from
                **lora,
            )
        except (RuntimeError, ValueError, OSError) as error:
            said = str(error).strip().splitlines() or [type(error).__name__]
            raise VllmError(f"vLLM cannot load {model}: {said[0]}") from error
        self._limit = int(self._engine.llm_engine.model_config.max_model_len)
        self._adapter = None
        if adapter is not None:
            request = vllm.lora.request.LoRARequest
            self._adapter = request("lean-alpha", 1, str(Path(adapter).resolve()))

    def sample(
        self,
        prompts: Sequence[Sequence[int]],
        n: int,
        *,
        seed: int,
        end: frozenset[int],
        max_new_tokens: int,
        temperature: float = 1.0,
        top_p: float = 1.0,
    ) -> list[list[Drawn]]:
        """`n` independent samples behind each prompt; see `sampling.sample_causal`."""
        check_request(prompts, n, temperature, top_p, max_new_tokens, self._limit)
        if not prompts or n == 0:
            return [[] for _ in prompts]
        vllm = _import()
        settings = [
            vllm.SamplingParams(
                n=n,
                seed=request_seed(seed, prompt, copy),
                temperature=temperature,
                top_p=top_p,
                top_k=0,
                max_tokens=min(max_new_tokens, self._limit - len(prompt)),
                stop_token_ids=sorted(end),
                ignore_eos=True,  # `end` alone says what ends a sample
                logprobs=0,  # of the token that was drawn, no others
                detokenize=False,
            )
            for prompt, copy in zip(prompts, copies(prompts), strict=True)
        ]
        results = self._engine.generate(
            [{"prompt_token_ids": list(prompt)} for prompt in prompts],
            settings,
            lora_request=self._adapter,
            use_tqdm=False,
        )
        return [
            [_drawn(out, end) for out in sorted(result.outputs, key=lambda out: out.index)]
            for result in results
        ]


def request_seed(seed: int, prompt: Sequence[int], copy: int) -> int:
    """The seed of a prompt's first sample; vLLM counts up from it for the others."""
    return int.from_bytes(stream_key(seed, prompt, copy)[:6], "little")


def adapter_rank(folder: Path) -> int:
    """The room that vLLM must make for a LoRA adapter. Raises: AdapterError."""
    try:
        rank = int(json.loads((folder / "adapter_config.json").read_text("utf-8"))["r"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AdapterError(f"{folder} holds no LoRA adapter with a rank") from error
    room = next((room for room in RANKS if room >= rank), None)
    if room is None:
        raise AdapterError(f"{folder} has rank {rank}; vLLM takes {RANKS[-1]} at most")
    return room


def _drawn(out: Any, end: frozenset[int]) -> Drawn:
    tokens = tuple(out.token_ids)
    steps = zip(tokens, out.logprobs, strict=True)
    log_prob = math.fsum(step[token].logprob for token, step in steps)
    return Drawn(tokens, log_prob, bool(tokens) and tokens[-1] in end)


def _import() -> Any:
    """vLLM, with the module that adapters need. Raises: VllmError."""
    try:
        import vllm  # type: ignore[import-not-found, unused-ignore]
        import vllm.lora.request  # type: ignore[import-not-found, unused-ignore]
    except ImportError as error:
        if error.name == "vllm":
            raise VllmError("vLLM is not installed: pip install 'lean-alpha[vllm]'") from error
        raise VllmError(f"vLLM is installed but cannot be loaded: {error}") from error
    return vllm
