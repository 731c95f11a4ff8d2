"""Pairs and records of the user's own."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    lines,
    small,
)
from leanprover_alpha.corpus.synthesis.families.inductives.enums import MAPS

TEMPLATES = Templates("inductives")


@TEMPLATES.template()
def pair_facts(rng: Random) -> Sketch | None:
    """A structure of two or three fields and functions that exchange or change them."""
    names = Names(rng)
    T = names.take(
        (
            "Point",
            "Pair",
            "Span",
            "Account",
            "Ratio",
            "Vec",
            "Cell₂",
            "Range₂",
            "Score",
            "Box₂",
            "Clock",
            "Tally₂",
        )
    )
    fields = names.several(
        (
            "left",
            "right",
            "lo",
            "hi",
            "used",
            "free",
            "width",
            "depth",
            "hours",
            "mins",
            "wins",
            "losses",
        ),
        rng.randint(2, 4),
    )
    text = lines(f"structure {T} where", *(f"  {f} : Nat" for f in fields))
    f, g, v = (
        names.take(MAPS),
        names.take(("grow", "shift₁", "bump", "move", "scale")),
        names.take(("size", "total", "sum₁", "area")),
    )
    perm = fields[:]
    rng.shuffle(perm)
    swap = f"def {f} (p : {T}) : {T} := ⟨{', '.join('p.' + x for x in perm)}⟩"
    adds = [small(rng) for _ in fields]
    grown = ", ".join(f"p.{x} + {a}" for x, a in zip(fields, adds, strict=True))
    grow = f"def {g} (p : {T}) : {T} := ⟨{grown}⟩"
    measure = f"def {v} (p : {T}) : Nat := {' + '.join('p.' + x for x in fields)}"
    which = rng.randrange(4)
    p = rng.choice("pqs")
    if which == 0:
        order, now = 1, {i: fields.index(x) for i, x in enumerate(perm)}
        once = dict(now)
        while any(now[i] != i for i in now):
            order, now = order + 1, {i: once[now[i]] for i in now}
        if order == 1:
            return None
        left = f"{f} {p}"
        for _ in range(order - 1):
            left = f"{f} ({left})"
        goal, context, rules = f"{left} = {p}", [text, swap], f
        proofs = [
            ("term", "rfl"),
            ("cases", f"cases {p}\nrfl"),
            ("rewrite", f"simp [{rules}]"),
            ("cases", f"obtain ⟨{', '.join('abcd'[: len(fields)])}⟩ := {p}\nsimp [{rules}]"),
        ]
    elif which == 1:
        goal, context, rules = f"{v} ({f} {p}) = {v} {p}", [text, swap, measure], f"{v}, {f}"
        proofs = [
            ("rewrite", f"simp only [{rules}]\nomega"),
            ("rewrite", f"unfold {v} {f}\nsimp only\nomega"),
            ("automation", f"grind [{rules}]"),
            ("rewrite", f"simp [{rules}] <;> omega"),
            ("cases", f"cases {p}\nsimp only [{rules}]\nomega"),
        ]
        if perm == fields:
            return None
    elif which == 2:
        goal, context, rules = (
            f"{v} ({g} {p}) = {v} {p} + {sum(adds)}",
            [text, grow, measure],
            f"{v}, {g}",
        )
        proofs = [
            ("rewrite", f"simp only [{rules}]\nomega"),
            ("rewrite", f"unfold {v} {g}\nsimp only\nomega"),
            ("automation", f"grind [{rules}]"),
            ("rewrite", f"simp [{rules}] <;> omega"),
            ("cases", f"cases {p}\nsimp only [{rules}]\nomega"),
        ]
    else:
        two = names.take(("bump₂", "next₂", "raise", "lift"))
        more = [small(rng) for _ in fields]
        grown = ", ".join(f"p.{x} + {a}" for x, a in zip(fields, more, strict=True))
        again = f"def {two} (p : {T}) : {T} := ⟨{grown}⟩"
        goal, context, rules = (
            f"{g} ({two} {p}) = {two} ({g} {p})",
            [text, grow, again],
            f"{g}, {two}",
        )
        proofs = [
            ("rewrite", f"simp [{rules}] <;> omega"),
            ("rewrite", f"simp only [{rules}, Nat.add_right_comm]"),
            ("automation", f"grind [{rules}]"),
            ("cases", f"cases {p}\nsimp only [{rules}, {T}.mk.injEq] <;> omega"),
            ("rewrite", f"unfold {g} {two}\nsimp <;> omega"),
        ]
    return Sketch(goal, proofs, f"({p} : {T})", context)
