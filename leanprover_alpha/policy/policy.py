"""The policy: a language model that writes proofs, and says how likely each of them was.

One object serves proving and training. Proving may sample at any temperature. Training samples from
exactly the distribution that `log_prob` scores (temperature 1, top_p 1, nothing cut off), and its
reference is the same model with the adapter switched off: bitwise the base.

    policy = Policy.load("builtin", adapter="adapters/mine")
    prompt = policy.prompt(task)
    for sample in policy.sample([prompt], 32, seed=0)[0]:
        print(sample.log_prob, policy.style.parse(sample.text, task))
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from leanprover_alpha.policy import adapters, loading
from leanprover_alpha.policy.failures import memory_guard
from leanprover_alpha.policy.generating import sample_generate
from leanprover_alpha.policy.prompts import ContextTooLongError, PromptStyle, style_named
from leanprover_alpha.policy.sampling import sample_causal
from leanprover_alpha.policy.scoring import Scored, log_probs
from leanprover_alpha.policy.tasks import Task

MAX_NEW_TOKENS = 256


@dataclass(frozen=True)
class Sample:
    """One answer.

    Attributes:
        text: without the end token.
        tokens: its ids, with the end token if it is finished.
        finished: whether the model ended it; otherwise it was cut at `max_new_tokens`.
        log_prob: in nats, under the distribution it was sampled from.
    """

    text: str
    tokens: tuple[int, ...]
    finished: bool
    log_prob: float


@dataclass(frozen=True)
class Policy:
    """A model with its tokenizer and its way of being asked; `load` makes one.

    Attributes:
        model: the module of transformers, or PEFT's around it; the trainer's parameters are its.
        style: how it is asked.
        end: tokens that end an answer; `pad`: the one to fill up with.
        context_tokens: how long prompt and answer may be together; None without a bound.
        name: how the user called it.
    """

    model: Any
    tokenizer: Any
    style: PromptStyle
    end: frozenset[int]
    pad: int
    context_tokens: int | None
    seq2seq: bool
    name: str = "builtin"
    adapted: bool = field(default=False)

    @classmethod
    def load(
        cls,
        name: str = loading.BUILTIN,
        *,
        adapter: str | Path | None = None,
        revision: str | None = None,
        dtype: str = "auto",
        device: str = "auto",
        trust_remote_code: bool = False,
        style: str | None = None,
    ) -> Policy:
        """Load a model by the name "builtin", from a folder or from the Hub.

        Args:
            adapter: folder of a LoRA adapter to put on it.
            dtype, device: see `loading.load`.
            style: of prompts; by default what `lean_alpha.json` beside the weights says, else
                one tactic a state for models with an encoder, whole proofs for the others.
        Raises: ModelError, InputError: one line each.
        """
        chosen = None if style is None else style_named(style)
        found = loading.load(
            name,
            revision=revision,
            dtype=dtype,
            device=device,
            trust_remote_code=trust_remote_code,
        )
        model = found.model
        if adapter is not None:
            model = adapters.attach(model, Path(adapter))
        return cls(
            model,
            found.tokenizer,
            chosen or _style(found),
            found.end,
            found.pad,
            found.context_tokens,
            found.seq2seq,
            name,
            adapter is not None,
        )

    def with_new_adapter(self, *, rank: int, scale: float, rslora: bool, seed: int) -> Policy:
        """This policy with a new, trainable adapter; see `adapters.create`."""
        made = adapters.create(self.model, rank=rank, scale=scale, rslora=rslora, seed=seed)
        return replace(self, model=made, adapted=True)

    def with_adapter(self, folder: Path, *, trainable: bool = False) -> Policy:
        """This policy with the adapter of a folder. Raises: AdapterError."""
        made = adapters.attach(self.model, folder, trainable=trainable)
        return replace(self, model=made, adapted=True)

    @property
    def device(self) -> torch.device:
        """Where it computes."""
        return torch.device(next(self.model.parameters()).device)

    def size(self, text: str) -> int:
        """How many tokens a text has, special ones not counted."""
        return len(self.tokenizer(text, add_special_tokens=False).input_ids)

    def room(self, max_new_tokens: int = MAX_NEW_TOKENS) -> int | None:
        """How many tokens a prompt may have: what leaves an answer `max_new_tokens`, or half of
        the context where that is less; None without a bound.
        """
        if self.context_tokens is None:
            return None
        if self.seq2seq:  # the encoder's bound; the answer is the decoder's
            return self.context_tokens
        return self.context_tokens - min(max_new_tokens, self.context_tokens // 2)

    def prompt(self, task: Task, max_new_tokens: int = MAX_NEW_TOKENS) -> str:
        """What to ask for a task: rendered in the model's style, cut by rule to what fits.

        Raises: ContextTooLongError if not even the goal fits.
        """
        room = self.room(max_new_tokens)
        if room is None:
            return self._templated(self.style.render(task))
        spare = self.size(self._templated("")) + self._specials()
        return self._templated(self.style.render(task, self.size, room - spare))

    def _templated(self, text: str) -> str:
        if not self._has_template:
            return text
        message = [{"role": "user", "content": text}]
        return str(
            self.tokenizer.apply_chat_template(message, tokenize=False, add_generation_prompt=True)
        )

    @property
    def _has_template(self) -> bool:
        return self.style.chat and getattr(self.tokenizer, "chat_template", None) is not None

    def _specials(self) -> int:
        return len(self.encode("")) if not self._has_template else 0

    def encode(self, prompt: str) -> list[int]:
        """A prompt's tokens. A template writes its special tokens itself; else the tokenizer adds
        its own, but no end token for a model that is to go on.
        """
        ids = list(self.tokenizer(prompt, add_special_tokens=not self._has_template).input_ids)
        if not self.seq2seq:
            while len(ids) > 1 and ids[-1] in self.end and ids[-1] != self.tokenizer.bos_token_id:
                ids.pop()
            if not ids:  # a model needs one token to go on from
                start = self.tokenizer.bos_token_id
                ids = [min(self.end) if start is None else int(start)]
        return ids

    def encode_completion(self, text: str) -> list[int]:
        """An answer's tokens, with the end token."""
        end = self.tokenizer.eos_token_id
        ids = list(self.tokenizer(text, add_special_tokens=False).input_ids)
        return [*ids, end if end in self.end else min(self.end)]

    def sample(
        self,
        prompts: Sequence[str],
        n: int,
        *,
        seed: int,
        max_new_tokens: int = MAX_NEW_TOKENS,
        temperature: float = 1.0,
        top_p: float = 1.0,
    ) -> list[list[Sample]]:
        """`n` answers to each prompt, the same ones for the same seed.

        Args: with `temperature` 1 and `top_p` 1 the distribution is the one that `log_prob` scores.
        An answer has at most `max_new_tokens`, fewer where the model's context ends.
        Raises: ContextTooLongError, ModelMemoryError.
        """
        encoded = [self.encode(prompt) for prompt in prompts]
        longest = max(map(len, encoded), default=0)
        most = self.context_tokens
        if most is not None and longest >= most + self.seq2seq:
            raise ContextTooLongError(
                f"the prompt has {longest} tokens, and the model has room for {most}"
                + ("" if self.seq2seq else " with the answer")
            )
        advice = "fewer --samples, a smaller model, or --model none"
        with memory_guard(f"sampling {n} answers", advice), torch.no_grad():
            draw = sample_generate if self.seq2seq else sample_causal
            drawn = draw(
                self.model,
                encoded,
                n,
                seed=seed,
                end=self.end,
                max_new_tokens=max_new_tokens,
                temperature=temperature,
                top_p=top_p,
            )
        return [
            [Sample(self.text(d.tokens), tuple(d.tokens), d.finished, d.log_prob) for d in row]
            for row in drawn
        ]

    def text(self, tokens: Sequence[int]) -> str:
        """What the tokens say, the end token left out."""
        ids = [token for token in tokens if token not in self.end]
        return str(
            self.tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        )

    def log_prob(
        self,
        prompts: Sequence[str],
        completions: Sequence[str | Sequence[int]],
        reference: bool = False,
        *,
        batch_tokens: int = 8192,
    ) -> Tensor:
        """log pi(completion given prompt) of each pair.

        Args:
            completions: token ids as sampled (with the end token if finished), or texts, which
                count as finished. Ids are to be preferred: a text may be tokenized in another way
                than it was sampled.
            reference: score the base, the adapter switched off; without gradients.
            batch_tokens: tokens in one forward pass, padding counted.
        Returns: (B,) fp32, in nats; differentiable where grad is on.
        Raises: ContextTooLongError, ModelMemoryError.
        """
        rows = [
            Scored(
                self.encode(prompt),
                self.encode_completion(answer) if isinstance(answer, str) else list(answer),
            )
            for prompt, answer in zip(prompts, completions, strict=True)
        ]
        most = max((row.length for row in rows), default=0)
        if self.context_tokens is not None and not self.seq2seq and most > self.context_tokens:
            raise ContextTooLongError(
                f"prompt and completion have {most} tokens, and the model has room for"
                f" {self.context_tokens}"
            )
        grad = torch.is_grad_enabled() and not reference
        with (
            memory_guard("scoring completions", "score fewer at once"),
            self.reference() if reference else nullcontext(),
            torch.set_grad_enabled(grad),
        ):
            return log_probs(self.model, rows, pad=self.pad, batch_tokens=batch_tokens)

    def reference(self) -> AbstractContextManager[Any]:
        """While it is open, the model is its base: bitwise what was loaded before the adapter."""
        if hasattr(self.model, "disable_adapter"):
            return self.model.disable_adapter()  # type: ignore[no-any-return]
        return nullcontext()


def _style(found: loading.Loaded) -> PromptStyle:
    """The style that a model's folder names, else one that its kind was likely trained in."""
    if found.card.style is not None:
        return style_named(found.card.style)
    if found.seq2seq:
        return style_named("seq2seq-state")
    chats = getattr(found.tokenizer, "chat_template", None) is not None
    return style_named("whole-proof-chat" if chats else "whole-proof")
