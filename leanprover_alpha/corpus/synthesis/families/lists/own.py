"""Recursive functions on lists of numbers as a user writes them, drawn at random.

Four kinds are drawn: measures (a weight for each entry, added up), changes (every entry replaced by
one or more), choices (some entries kept) and tests (all entries pass).
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    CHANGES,
    CHOICES,
    LISTS,
    MEASURES,
    PROPERTIES,
    TESTS,
    Names,
    arms,
    depth,
    small,
)


@dataclass(frozen=True)
class Own:
    """A function that the context defines.

    Attributes:
        name: what it is called.
        body: what one entry `{x}` contributes, a pattern.
        text: its definition.
    """

    name: str
    body: str
    text: str

    def at(self, x: str) -> str:
        """The contribution of the entry `x`."""
        return self.body.replace("{x}", x)


def weight(rng: Random, positive: bool = False) -> str:
    """A number that depends on `{x}`."""
    k, c = small(rng, 1), small(rng, 1)
    plain = [
        f"{k} * {{x}}",
        "{x}",
        str(c),
        f"{k} * {{x}} * {{x}}",
        f"{{x}} % {k + 1}",
        f"{{x}} / {k}",
    ]
    split = [f"(if {{x}} < {k} then {c} else {c + small(rng, 1)})",
             f"(if {{x}} % {k + 1} = {rng.randint(0, k)} then {c} else {{x}} + {k})"]  # fmt: skip
    parts = rng.sample(plain, depth(rng, 3))
    parts = [p for p in parts if p != str(c)]
    if positive or not parts or rng.random() < 0.4:
        parts.append(str(c))
    if rng.random() < 0.15:
        parts = [rng.choice(split)]
    joined = " + ".join(dict.fromkeys(parts))
    return f"({joined})" if " + " in joined else joined


def test(rng: Random) -> str:
    """A decidable condition on `{x}`."""
    k, r = small(rng, 1), small(rng, 1)
    return rng.choice([
        f"{k} ≤ {{x}}", f"{{x}} < {k}", f"{{x}} % {k + 1} = {rng.randint(0, k)}", f"{{x}} ≠ {k}",
        f"{k} * {{x}} ≤ {r}", f"{{x}} + {k} < {r + k}", f"{{x}} * {{x}} ≤ {k * r}",
        f"{k} < {{x}} + {r}",
    ])  # fmt: skip


def measure(rng: Random, names: Names, body: str = "") -> Own:
    """A measure: the weights of the entries, added up."""
    name, xs, x = names.take(MEASURES), "xs", "x"
    body = body or weight(rng)
    first = rng.random() < 0.6
    total = f"{body} + {name} xs" if first else f"{name} xs + {body}"
    total = total.replace("{x}", x) if "{x}" in body else total
    head = x if "{x}" in body else "_"
    text = f"def {name} : List Nat → Nat\n  | [] => 0\n  | {head} :: {xs} => {total}"
    return Own(name, body, text)


def change(rng: Random, names: Names, copies: int = 1) -> tuple[Own, list[str]]:
    """A change: every entry replaced by `copies` numbers. Its text, and the new entries."""
    name = names.take(CHANGES)
    new = [rng.choice([f"{{x}} + {small(rng, 1)}", f"{small(rng, 2)} * {{x}}", "{x}",
                       f"{small(rng, 2)} * {{x}} + {small(rng, 1)}", f"{{x}} % {small(rng, 2)}"])
           for _ in range(copies)]  # fmt: skip
    cells = " :: ".join(f"({n})" if " " in n else n for n in new).replace("{x}", "x")
    text = f"def {name} : List Nat → List Nat\n  | [] => []\n  | x :: xs => {cells} :: {name} xs"
    return Own(name, new[0], text), new


def choice(rng: Random, names: Names) -> Own:
    """A choice: the entries that pass a test."""
    name, body = names.take(CHOICES), test(rng)
    held = body.replace("{x}", "x")
    text = (f"def {name} : List Nat → List Nat\n  | [] => []\n"
            f"  | x :: xs => if {held} then x :: {name} xs else {name} xs")  # fmt: skip
    return Own(name, body, text)


def every(rng: Random, names: Names) -> Own:
    """A test of all entries, by `&&`."""
    name, body = names.take(TESTS), test(rng)
    held = body.replace("{x}", "x")
    text = (
        f"def {name} : List Nat → Bool\n  | [] => true\n  | x :: xs => decide ({held}) && {name} xs"
    )
    return Own(name, body, text)


def all_hold(rng: Random, names: Names) -> Own:
    """A property of all entries, by `∧`."""
    name, body = names.take(PROPERTIES), test(rng)
    held = body.replace("{x}", "x")
    text = f"def {name} : List Nat → Prop\n  | [] => True\n  | x :: xs => {held} ∧ {name} xs"
    return Own(name, body, text)


def by_induction(xs: str, nil: str, cons: str, general: str = "") -> str:
    """`induction xs with`, the entry called x."""
    more = f" generalizing {general}" if general else ""
    return arms(f"induction {xs}{more} with", [("nil", nil), (f"cons x {xs} ih", cons)])


def pair(rng: Random) -> tuple[Names, str, str]:
    """Names, and two lists."""
    names = Names(rng)
    return names, names.take(LISTS), names.take(LISTS)


def append_lemma(f: str, op: str = "+") -> str:
    """That a measure of appended lists is the sum, with its proof."""
    return (f"theorem {f}_append (xs ys : List Nat) : {f} (xs ++ ys) = {f} xs {op} {f} ys := by\n"
            "  induction xs with\n"
            f"  | nil => simp [{f}]\n"
            f"  | cons x xs ih =>\n    simp only [List.cons_append, {f}, ih]\n"
            "    omega")  # fmt: skip
