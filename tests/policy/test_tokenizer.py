"""The bundled model's tokenizer: every text comes back, and names are copied whole."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from leanprover_alpha.policy.prompts import STYLES
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.policy.tokenizer import PROOF_MARK, STATE_MARK, train_tokenizer

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(scope="module")
def tokenizer() -> PreTrainedTokenizerFast:
    texts = [file.read_text("utf-8") for file in sorted(EXAMPLES.glob("*.lean"))]
    return train_tokenizer(texts * 2, vocabulary=700)


def pieces(tokenizer: PreTrainedTokenizerFast, text: str) -> list[str]:
    return [tokenizer.decode([token]) for token in tokenizer(text).input_ids]


def test_any_text_comes_back_exactly(tokenizer: PreTrainedTokenizerFast) -> None:
    rng = Random(0)
    alphabet = [
        *map(chr, range(128)),
        *"αβ₁→∀⟨⟩ℕ✝·🎉é́\u200b\ufeff\U0010ffff",
        "\n  ",
        "/- state -/\n",
    ]
    texts = ["".join(rng.choices(alphabet, k=rng.randrange(60))) for _ in range(300)]
    texts += [file.read_text("utf-8") for file in EXAMPLES.glob("*.lean")]
    for text in texts:
        assert tokenizer.decode(tokenizer(text).input_ids) == text


def test_marks_of_the_prompt_are_single_tokens(tokenizer: PreTrainedTokenizerFast) -> None:
    prompt = STYLES["tactic-state"].render(Task(("p : Prop\nh : p\n⊢ p",)))
    found = pieces(tokenizer, prompt)
    assert found[0] == STATE_MARK
    assert found[-1] == PROOF_MARK


def test_prompt_and_proof_are_cut_at_the_mark(tokenizer: PreTrainedTokenizerFast) -> None:
    prompt, proof = f"{STATE_MARK}⊢ True{PROOF_MARK}", "  trivial"
    whole = tokenizer(prompt + proof).input_ids
    assert whole == tokenizer(prompt).input_ids + tokenizer(proof).input_ids


def test_a_short_name_is_the_same_tokens_wherever_it_stands(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    for name in ("h", "h1", "hpq", "xs", "α", "h₁", "n'"):
        alone = tokenizer(name).input_ids
        for before, after in (
            ("exact ", ""),
            ("⟨", ", h2⟩"),
            ("(", " "),
            ("\n  ", ".1"),
            ("@", ")"),
        ):
            found = tokenizer(f"{before}{name}{after}").input_ids
            start = len(tokenizer(before).input_ids)
            assert found[start : start + len(alone)] == alone, (before, name, after)


def test_numbers_are_split_into_digits(tokenizer: PreTrainedTokenizerFast) -> None:
    assert pieces(tokenizer, "128") == ["1", "2", "8"]


def test_the_same_texts_give_the_same_tokenizer_and_it_is_read_back(
    tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    texts = [file.read_text("utf-8") for file in sorted(EXAMPLES.glob("*.lean"))]
    again = train_tokenizer(texts * 2, vocabulary=700)
    assert again.get_vocab() == tokenizer.get_vocab()
    tokenizer.save_pretrained(tmp_path)
    read = AutoTokenizer.from_pretrained(tmp_path)
    assert read(texts[0]).input_ids == tokenizer(texts[0]).input_ids
    assert (read.pad_token_id, read.eos_token_id) == (
        tokenizer.pad_token_id,
        tokenizer.eos_token_id,
    )
    assert len(tokenizer) <= 700
