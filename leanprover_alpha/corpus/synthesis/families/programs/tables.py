"""Tables of keys and values."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    lines,
    small,
)

TEMPLATES = Templates("programs")


@TEMPLATES.template(2)
def tables(rng: Random) -> Sketch | None:
    """A table as a function from keys: writing and reading."""
    names = Names(rng)
    put = names.take(("set₁", "write", "store", "update", "assign", "poke"))
    k = small(rng, 0)
    value = f"v + {k}" if k else "v"
    text = (
        f"def {put} (m : Nat → Nat) (a v : Nat) : Nat → Nat := "
        f"fun i => if i = a then {value} else m i"
    )
    keys = ["a", "b", "c"][: rng.randint(1, 3)]
    writes = [
        (rng.choice(keys), rng.choice(["u", "v", "w", str(small(rng))]))
        for _ in range(rng.randint(1, 4))
    ]
    table = "m"
    for key, v in writes:
        table = f"{put} {table if table == 'm' else f'({table})'} {key} {v}"
    read = rng.choice(keys)
    result = f"m {read}"
    for key, v in writes:
        if key == read:
            result = (str(int(v) + k) if v.isdigit() else f"{v} + {k}") if k else v
    hs = [f"(h{x}{y} : {x} ≠ {y})" for i, x in enumerate(keys) for y in keys[i + 1 :]]
    held = [f"h{x}{y}" for i, x in enumerate(keys) for y in keys[i + 1 :]]
    values = [v for v in ("u", "v", "w") if any(v == w for _, w in writes)]
    points = " ".join([*keys, *values])
    binders = f"(m : Nat → Nat) ({points} : Nat) {' '.join(hs)}".strip()
    both = ", ".join([*held, *(h + ".symm" for h in held)])
    all_held = f"{put}, {both}" if held else put
    if rng.random() < 0.3:
        goal = f"{put} ({put} m a u) a v = {put} m a v"
        if rng.random() < 0.5:
            goal, extra = f"{put} ({put} m a u) b v = {put} ({put} m b v) a u", " (h : a ≠ b)"
        else:
            extra = ""
        proofs = [
            (
                "cases",
                lines(
                    "funext i",
                    f"simp only [{put}]",
                    "split <;> simp_all"
                    if not extra
                    else "by_cases hi : i = a <;> by_cases hj : i = b <;> simp_all",
                ),
            ),
            ("cases", lines("funext i", f"unfold {put}", "grind")),
            ("automation", lines("funext i", f"grind [{put}]")),
        ]
        return Sketch(
            goal, proofs, f"(m : Nat → Nat) (a{' b' if extra else ''} u v : Nat){extra}", [text]
        )
    proofs = [
        ("rewrite", f"simp [{all_held}]"),
        ("automation", f"grind [{put}]"),
        ("rewrite", lines(f"simp only [{put}]", "simp_all" if held else "simp")),
        ("rewrite", lines(f"unfold {put}", f"simp [{both}]" if held else "simp")),
    ]
    return Sketch(f"({table}) {read} = {result}", proofs, binders, [text])
