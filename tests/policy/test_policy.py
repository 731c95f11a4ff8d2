"""A policy on tiny checkpoints of four architectures: scores, samples, adapters."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
import torch

from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.prompts import ContextTooLongError
from leanprover_alpha.policy.tasks import Task

from .models import ARCHITECTURES, checkpoint

Folder = Callable[[str], Path]
PROMPTS = ["p : Prop\nh : p\n⊢ p", "q r : Prop\n⊢ q", "p", "h1 : p ∧ q\nh2 : r\n⊢ q ∧ r"]
PROOFS = ["exact h", "intro h\nsimp", "rfl", "exact ⟨ h1 . h2 , h2 ⟩"]
TOLERANCE = 1e-4
"""Nats a completion, in fp32: padding and order change how matrix products add up, nothing else."""

architectures = pytest.mark.parametrize("architecture", ARCHITECTURES)


@architectures
def test_adapter_switched_off_is_the_base_bitwise(architecture: str, base: Folder, adapter: Folder):
    plain = Policy.load(str(base(architecture)))
    tuned = Policy.load(str(base(architecture)), adapter=adapter(architecture))
    with torch.no_grad():
        expected = plain.log_prob(PROMPTS, PROOFS)
        assert torch.equal(tuned.log_prob(PROMPTS, PROOFS, reference=True), expected)
        changed = tuned.log_prob(PROMPTS, PROOFS)
    assert (changed - expected).abs().min() > 1e-3
    assert expected.dtype == torch.float32
    assert expected.shape == (4,)


@architectures
def test_padding_and_order_of_a_batch_do_not_matter(architecture: str, base: Folder):
    policy = Policy.load(str(base(architecture)))
    with torch.no_grad():
        together = policy.log_prob(PROMPTS, PROOFS)
        backwards = policy.log_prob(PROMPTS[::-1], PROOFS[::-1]).flip(0)
        alone = torch.cat([policy.log_prob([x], [y]) for x, y in zip(PROMPTS, PROOFS, strict=True)])
        small = policy.log_prob(PROMPTS, PROOFS, batch_tokens=1)
    assert torch.equal(together, backwards)
    assert torch.equal(alone, small)
    assert (together - alone).abs().max() < TOLERANCE


@architectures
def test_which_token_pads_does_not_matter(architecture: str, base: Folder):
    policy = Policy.load(str(base(architecture)))
    with torch.no_grad():
        one, other = (replace(policy, pad=pad).log_prob(PROMPTS, PROOFS) for pad in (2, 7))
    assert torch.equal(one, other)


@architectures
def test_log_prob_is_the_sum_over_the_tokens_one_by_one(architecture: str, base: Folder):
    policy = Policy.load(str(base(architecture)))
    prompt, answer = policy.encode(PROMPTS[1]), policy.encode_completion(PROOFS[1])
    total = 0.0
    with torch.no_grad():
        for t, token in enumerate(answer):
            if policy.seq2seq:
                start = policy.model.config.decoder_start_token_id
                out = policy.model(
                    input_ids=torch.tensor([prompt]),
                    decoder_input_ids=torch.tensor([[start, *answer[:t]]]),
                )
            else:
                out = policy.model(input_ids=torch.tensor([[*prompt, *answer[:t]]]))
            total += float(out.logits[0, -1].log_softmax(-1)[token])
        scored = policy.log_prob([PROMPTS[1]], [PROOFS[1]])
        by_ids = policy.log_prob([PROMPTS[1]], [answer])
    assert float(scored) == pytest.approx(total, abs=TOLERANCE)
    assert torch.equal(scored, by_ids)


@architectures
def test_samples_carry_the_log_probability_that_scoring_gives(architecture: str, base: Folder):
    policy = Policy.load(str(base(architecture)))
    samples = policy.sample(PROMPTS[:2], 6, seed=3, max_new_tokens=8)
    assert [len(row) for row in samples] == [6, 6]
    for prompt, row in zip(PROMPTS, samples, strict=False):
        with torch.no_grad():
            scored = policy.log_prob([prompt] * 6, [s.tokens for s in row])
        assert [s.log_prob for s in row] == pytest.approx(scored.tolist(), abs=1e-3)
        for sample in row:
            assert sample.finished == (sample.tokens[-1] in policy.end)
            assert len(sample.tokens) <= 8
    assert policy.sample(PROMPTS[:2], 6, seed=3, max_new_tokens=8) == samples
    assert policy.sample(PROMPTS[:2], 6, seed=4, max_new_tokens=8) != samples


@pytest.mark.parametrize("architecture", ["llama", "t5"])
def test_samples_are_as_frequent_as_their_log_probability_says(architecture: str, base: Folder):
    """Chi-square over all answers of at most two tokens, the rare ones in one bin."""
    policy = Policy.load(str(base(architecture)))
    size = policy.model.get_input_embeddings().num_embeddings
    end = min(policy.end)
    every = [[end], *([a, b] for a, b in product(range(size), repeat=2) if a != end)]
    with torch.no_grad():
        expected = policy.log_prob(["p"] * len(every), every).exp().double()
    assert float(expected.sum()) == pytest.approx(1.0, abs=1e-5)
    n = 20_000
    counts = Counter(s.tokens for s in policy.sample(["p"], n, seed=11, max_new_tokens=2)[0])
    seen = torch.tensor([counts[tuple(answer)] for answer in every], dtype=torch.float64)
    assert seen.sum() == n
    often = expected * n >= 5
    seen = torch.cat([seen[often], seen[~often].sum()[None]])
    wanted = torch.cat([expected[often], expected[~often].sum()[None]]) * n
    statistic = float(((seen - wanted) ** 2 / wanted).sum())
    freedom = len(wanted) - 1
    assert freedom > 10
    assert statistic < freedom + 5 * (2 * freedom) ** 0.5  # five standard deviations


def test_scores_can_be_trained_and_those_of_the_reference_not(base: Folder, adapter: Folder):
    from leanprover_alpha.policy import adapters

    policy = Policy.load(str(base("llama")))
    model = adapters.attach(policy.model, adapter("llama"), trainable=True)
    policy = replace(policy, model=model)
    policy.log_prob(PROMPTS, PROOFS).sum().backward()
    grads = {name: p.grad for name, p in model.named_parameters() if p.grad is not None}
    assert grads
    assert all("lora_" in name for name in grads)
    assert not policy.log_prob(PROMPTS, PROOFS, reference=True).requires_grad


def test_a_prompt_is_cut_to_what_the_model_takes(base: Folder):
    policy = Policy.load(str(base("llama")), style="tactic-state")
    hypotheses = "\n".join(f"h{n} : p" for n in range(40))
    task = Task((f"{hypotheses}\n⊢ p",))
    prompt = policy.prompt(task, max_new_tokens=20)
    assert "…\nh" in prompt
    assert 30 < len(policy.encode(prompt)) <= 44
    (sample,) = policy.sample([prompt], 1, seed=1, max_new_tokens=500)[0]
    assert len(policy.encode(prompt)) + len(sample.tokens) <= 64
    assert len(policy.encode(policy.prompt(task, max_new_tokens=500))) <= 32


@pytest.mark.parametrize("architecture", ["llama", "gpt_neox"])
def test_a_prompt_that_is_too_long_is_one_line(architecture: str, base: Folder):
    policy = Policy.load(str(base(architecture)))
    with pytest.raises(ContextTooLongError, match="the prompt has 66 tokens, and the model has"):
        policy.sample(["h " * 32 + "p"], 1, seed=0)
    with pytest.raises(
        ContextTooLongError, match=r"have \d+ tokens, and the model has room for 64"
    ):
        policy.log_prob(["h " * 20], ["h " * 30])


def test_the_style_is_read_beside_the_weights_and_an_option_overrules_it(tmp_path: Path):
    folder = checkpoint(tmp_path)
    assert Policy.load(str(folder)).style.name == "whole-proof"
    (folder / "lean_alpha.json").write_text('{"style": "tactic-state"}')
    policy = Policy.load(str(folder))
    assert policy.style.name == "tactic-state"
    assert Policy.load(str(folder), style="seq2seq-state").style.name == "seq2seq-state"


def test_a_models_own_chat_template_is_used_by_a_style_that_asks_for_it(tmp_path: Path):
    folder = checkpoint(tmp_path)
    settings = folder / "tokenizer_config.json"
    said = json.loads(settings.read_text())
    said["chat_template"] = (
        "{{ bos_token }}{% for m in messages %}: {{ m['content'] }} →{% endfor %}"
    )
    settings.write_text(json.dumps(said))
    policy = Policy.load(str(folder))
    assert policy.style.name == "whole-proof-chat"
    task = Task(("⊢ p",), "theorem f : p := by")
    policy = Policy.load(str(folder))
    prompt = replace(policy, context_tokens=None).prompt(task)
    assert prompt.startswith("<s>: Complete")
    assert prompt.endswith("→")
    assert policy.encode(prompt).count(0) == 1  # no second <s>
    plain = Policy.load(str(folder), style="tactic-state")
    assert plain.prompt(task, 20) == "/- state -/\n⊢ p\n/- proof -/\n"
