"""Which of a theorem's accepted proofs are kept: several ways, few of each, little automation.

Where every theorem is closed by `simp_all` there is nothing to learn and nothing to tune: the model
would write that and stop. So a universal tactic is kept beside other proofs only now and then.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.chunks import Theorem, Verified
from leanprover_alpha.corpus.synthesis.normalise import normalised

AUTOMATION = "automation"


@dataclass(frozen=True)
class Mixture:
    """Attributes:
    proofs: most proofs a statement; `same_style`: most of one style.
    beside: how often a statement that has other proofs keeps one by automation, from 0 to 1.
    alone: how often a statement that has nothing but automation is kept at all.
    """

    proofs: int = 3
    same_style: int = 2
    beside: float = 0.08
    alone: float = 0.35

    def choose(self, theorem: Theorem, seed: int, key: str) -> tuple[Verified, ...]:
        """The proofs to keep, in the order in which they were proposed.

        The same for the same seed and key (normalise.key), in any process.
        """
        rng = Random(f"{seed}/mixture/{key}")
        seen: set[str] = set()
        distinct = [p for p in theorem.proofs if _is_new(p, seen)]
        automatic = [p for p in distinct if p.proof.style == AUTOMATION]
        others = [p for p in distinct if p.proof.style != AUTOMATION]
        rng.shuffle(automatic)
        rng.shuffle(others)
        keep_automatic = rng.random() < (self.beside if others else self.alone)
        kept = automatic[:1] if keep_automatic else []
        used: dict[str, int] = {}
        # First one of each style, then a second one.
        for allowed in range(1, self.same_style + 1):
            for each in others:
                style = each.proof.style
                if each in kept or used.get(style, 0) >= allowed or len(kept) >= self.proofs:
                    continue
                used[style] = used.get(style, 0) + 1
                kept.append(each)
        return tuple(p for p in theorem.proofs if p in kept)


def _is_new(verified: Verified, seen: set[str]) -> bool:
    """Whether no proof before it is the same but for the names that `fun` binds."""
    text = normalised([verified.proof.text])
    if text in seen:
        return False
    seen.add(text)
    return True
