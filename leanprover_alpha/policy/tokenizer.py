"""The bundled model's tokenizer: byte-level BPE whose pieces are what a Lean proof is made of.

A proof stands or falls with copying names out of the state. So a short name is a piece of its own
that takes no space along: `h1` is the same token in `exact h1`, `(h1`, `⟨h1, h2⟩` and in the state.
Spaces travel with the symbols and words beside it, since every token costs time.

Any text comes back exactly: what no merge covers is spelled in bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

STATE_MARK = "/- state -/\n"
PROOF_MARK = "\n/- proof -/\n"
PAD, BEGIN, END = "<|pad|>", "<|begin|>", "<|end|>"
VOCABULARY = 1280

_LETTER = r"[\p{L}_]"
_MORE = r"[\p{L}\p{N}_'!?]"
_KEYWORDS = "at|by|fun|let|rw|if|or|Nat|Int|rfl|ext|use"
PIECES = "|".join(
    [
        r"\n *",  # a line's end with the indentation of the next
        rf" ?\b(?:{_KEYWORDS})(?!{_MORE}) ?",
        rf"{_LETTER}{{1,3}}[\p{{N}}']*(?!{_MORE})",  # a name, as hypotheses and variables have it
        rf"\.{_MORE}+",  # a projection, or the rest of a name with dots
        rf"{_LETTER}{_MORE}* ?",  # any longer word, with the space that follows it
        r"\p{N}",  # numbers digit by digit
        r" ?[^\p{L}\p{N}\s_.]+ ?",  # symbols, with the spaces around them
        r"\.",
        r"\s",
    ]
)
"""Where a text is cut before bytes are merged; no token reaches across a cut."""


def train_tokenizer(
    texts: Iterable[str], vocabulary: int = VOCABULARY, max_length: int = 1024
) -> PreTrainedTokenizerFast:
    """A tokenizer whose merges are those most frequent in `texts`; the same for the same texts.

    Args:
        vocabulary: how many tokens at most, the 256 bytes and 5 marks included.
        max_length: what the tokenizer reports as the model's limit, in tokens.
    """
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, pre_tokenizers, trainers
    from tokenizers.models import BPE
    from transformers import PreTrainedTokenizerFast

    raw = Tokenizer(BPE())
    raw.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    raw.decoder = decoders.ByteLevel()
    marks = [AddedToken(text, normalized=False, special=False) for text in (STATE_MARK, PROOF_MARK)]
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - len(marks),
        min_frequency=2,
        show_progress=False,
        special_tokens=[PAD, BEGIN, END],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
    )
    raw.train_from_iterator(texts, trainer)
    raw.add_tokens(marks)
    return PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=raw,
        pad_token=PAD,
        bos_token=BEGIN,
        eos_token=END,
        model_max_length=max_length,
        padding_side="right",
        clean_up_tokenization_spaces=False,
    )
