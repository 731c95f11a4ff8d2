"""Which statement serves what: pretraining, development, training, test. Disjoint by construction.

The split of a statement follows from the seed and its key alone (normalise.key), so that the same
statement under other names, in another family or in another run with the same seed, falls into the
same split. Families that say so keep some of their templates for the test split: there the model
meets a kind of statement that it has never seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

PRETRAIN, DEV, TRAIN, TEST = SPLITS = ("pretrain", "dev", "train", "test")


@dataclass(frozen=True)
class Shares:
    """Which part of the statements each split gets; pretraining gets the rest.

    Attributes:
        held_out: at least this part of a family's statements, by whole templates, for test alone.
        largest: no template that has more than this part of its family is held out.
    """

    dev: float = 0.02
    train: float = 0.08
    test: float = 0.03
    held_out: float = 0.03
    largest: float = 0.15


def fraction(*parts: object) -> float:
    """A number in [0, 1) that follows from the parts, the same in every process."""
    text = "\x1f".join(map(str, parts))
    digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


def split_of(seed: int, key: str, shares: Shares) -> str:
    """The split of a statement whose template is not held out."""
    at = fraction(seed, "split", key)
    for name, share in ((DEV, shares.dev), (TRAIN, shares.train), (TEST, shares.test)):
        if at < share:
            return name
        at -= share
    return PRETRAIN


def held_out(
    seed: int, family: str, statements: Mapping[str, int], shares: Shares
) -> frozenset[str]:
    """The templates of a family that are kept for test, by their numbers of statements."""
    whole = sum(statements.values())
    order = sorted(statements, key=lambda t: (fraction(seed, "template", family, t), t))
    kept: list[str] = []
    for template in order:
        if sum(statements[t] for t in kept) >= shares.held_out * whole:
            break
        if statements[template] <= shares.largest * whole:
            kept.append(template)
    return frozenset(kept)
