"""Enumerations, drawn at random, and functions by cases on them."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import arms, lines

ENUMS = {
    "Colour": "red green blue yellow violet orange black white",
    "Dir": "north east south west up down",
    "Suit": "clubs diamonds hearts spades",
    "Light": "off dim bright blinking",
    "Season": "spring summer autumn winter",
    "Move": "rock paper scissors lizard",
    "Phase": "idle warm busy cooling broken",
    "Coin": "penny nickel dime quarter",
    "Verdict": "yes no perhaps never always",
    "Gear": "park reverse neutral drive low",
    "Tense": "past present future",
    "Level": "low mid high top",
    "Planet": "venus earth mars saturn pluto",
    "Door": "shut ajar wide locked",
    "Signal": "go halt slow alarm",
    "Chess": "pawn knight bishop rook queen king",
}
MAPS = (
    "next",
    "turn",
    "flip",
    "swap",
    "rotate",
    "partner",
    "shift",
    "after",
    "before",
    "opposite",
    "step",
    "other",
)


class Enum:
    """A type of a few constants."""

    def __init__(self, rng: Random, least: int = 2) -> None:
        self.name = rng.choice([n for n, v in ENUMS.items() if len(v.split()) >= least])
        members = ENUMS[self.name].split()
        rng.shuffle(members)
        self.members = members[: rng.randint(least, min(6, len(members)))]
        self.derived = rng.random() < 0.6
        self.text = lines(f"inductive {self.name} where", *(f"  | {m}" for m in self.members),
                          "  deriving DecidableEq" if self.derived else "")  # fmt: skip

    def table(self, name: str, values: dict[str, str], to: str = "") -> str:
        """A definition by cases."""
        dot = "" if to else "."
        rows = [f"  | .{m} => {dot}{values[m]}" for m in self.members]
        return lines(f"def {name} : {self.name} → {to or self.name}", *rows)

    def permutation(self, rng: Random) -> dict[str, str]:
        """The members, permuted."""
        images = self.members[:]
        rng.shuffle(images)
        return dict(zip(self.members, images, strict=True))

    def cases(self, x: str, body: str = "rfl") -> str:
        """`cases x with`, the same proof for each member."""
        return arms(f"cases {x} with", [(m, body) for m in self.members])


def case_proofs(enum: Enum, x: str, used: list[str], body: str = "rfl") -> list[tuple[str, str]]:
    """Proofs by running through the members."""
    rules = ", ".join(used)
    return [
        ("cases", f"cases {x} <;> {body}"),
        ("cases", enum.cases(x, body)),
        ("cases", lines(f"cases {x}", *([f"· {body}"] * len(enum.members)))),
        ("cases", f"cases {x} <;> simp [{rules}]"),
        *([("automation", f"cases {x} <;> decide")] if enum.derived else []),
        ("automation", f"cases {x} <;> grind [{rules}]"),
    ]


def place(members: list[str], m: str) -> str:
    """The proof that picks `m` out of a disjunction of equations."""
    return f"exact {nest(members.index(m), len(members))}"


def nest(at: int, count: int) -> str:
    """`.inr (.inr … rfl)`."""
    term = "rfl" if at == count - 1 else ".inl rfl"
    for _ in range(at):
        term = f".inr ({term})" if " " in term else f".inr {term}"
    return term
