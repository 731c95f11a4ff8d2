"""Which of the proofs proposed for a statement are tried: several ways, few of each, little
automation. What Lean then accepts is kept.

Where every theorem is closed by `simp_all` there is nothing to learn and nothing to tune: the model
would write that and stop. So a universal tactic is kept beside other proofs only now and then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.normalise import normalised
from leanprover_alpha.corpus.synthesis.words import Proof

AUTOMATION = "automation"


@dataclass(frozen=True)
class Mixture:
    """Attributes:
    proofs: most proofs a statement; `same_style`: most of one style.
    beside: how often a statement that has other proofs gets one by automation, from 0 to 1.
    alone: how often a statement that has nothing but automation is tried at all.
    """

    proofs: int = 3
    same_style: int = 2
    beside: float = 0.08
    alone: float = 0.35

    def choose(self, proofs: Sequence[Proof], rng: Random) -> tuple[Proof, ...]:
        """The proofs to try, in the order in which they were proposed."""
        seen: set[str] = set()
        distinct = [proof for proof in proofs if _is_new(proof, seen)]
        automatic = [proof for proof in distinct if proof.style == AUTOMATION]
        others = [proof for proof in distinct if proof.style != AUTOMATION]
        rng.shuffle(automatic)
        rng.shuffle(others)
        keep_automatic = rng.random() < (self.beside if others else self.alone)
        kept = automatic[:1] if keep_automatic else []
        used: dict[str, int] = {}
        # First one of each style, then a second one.
        for allowed in range(1, self.same_style + 1):
            for each in others:
                count = used.get(each.style, 0)
                if each in kept or count >= allowed or len(kept) >= self.proofs:
                    continue
                used[each.style] = count + 1
                kept.append(each)
        return tuple(proof for proof in distinct if proof in kept)


def _is_new(proof: Proof, seen: set[str]) -> bool:
    """Whether no proof before it is the same but for the names that `fun` binds."""
    text = normalised([proof.text])
    if text in seen:
        return False
    seen.add(text)
    return True
