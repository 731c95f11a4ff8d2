"""Estimates from n sampled proofs of which c were accepted."""

from __future__ import annotations

from enum import Enum
from math import prod


def pass_at_k(n: int, c: int, k: int) -> float:
    """The chance that k fresh samples hold an accepted one, estimated without bias.

    1 - C(n-c, k) / C(n, k): the share of the k-subsets of the n samples that hold one of the c
    (Chen et al. 2021, "Evaluating Large Language Models Trained on Code", equation 1). The plain
    1 - (1 - c/n)^k would be too low.

    Raises: ValueError unless 0 <= c <= n and 1 <= k <= n.
    """
    if not 0 <= c <= n or not 1 <= k <= n:
        raise ValueError(f"pass@{k} cannot be told from {c} of {n} samples")
    if n - c < k:
        return 1.0
    return 1.0 - prod(1.0 - k / i for i in range(n - c + 1, n + 1))


def doubling(n: int) -> tuple[int, ...]:
    """1, 2, 4 … up to n, and n itself.

    >>> doubling(12)
    (1, 2, 4, 8, 12)
    """
    ks = [1]
    while 2 * ks[-1] < n:
        ks.append(2 * ks[-1])
    return tuple(dict.fromkeys([*ks, n]))


class Difficulty(Enum):
    """How hard a theorem is for a model, by the share of its samples that are accepted."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    UNSOLVED = "unsolved"


def difficulty(n: int, c: int) -> Difficulty:
    """EASY from 90 % on, MEDIUM from 30 % on, HARD for any success, else UNSOLVED."""
    if 10 * c >= 9 * n:
        return Difficulty.EASY
    if 10 * c >= 3 * n:
        return Difficulty.MEDIUM
    return Difficulty.HARD if c else Difficulty.UNSOLVED
