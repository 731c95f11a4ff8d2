"""Templates as text: a statement with places to be filled, and the proofs that go with it.

    @ monotone_shift
    nums: k = 1..20
    vars: f : Nat → Nat
    hyp hf: ∀ $u $v, $u ≤ $v → $f $u ≤ $f $v
    hyp h: $_A ≤ $_B
    goal: $f ($A + #k) ≤ $f ($B + #k)
    - term: exact $hf _ _ (Nat.add_le_add_right $h #k)
    - structured:
      apply $hf
      omega

`$A` … `$D` are expressions over the variables, in brackets where needed, `$_A` the same without.
`#k` is a number, `$x` a name that is fresh in the draw, `‹p¦q›` one of several texts; a proof
headed `- term/02:` is for the statements whose first such choice was the first or the third.
`names: Rel, Lemma = <, Nat.lt_trans | ≤, Nat.le_trans` chooses several texts together. `ctx:` is
a declaration of the context. `@ name *2` is drawn twice as often.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

from leanprover_alpha.corpus.synthesis.families.arithmetic.scenes import Scene
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import Sketch
from leanprover_alpha.corpus.synthesis.words import Proof

TYPES = ("Nat", "Nat", "Int", "Bool", "String", "Char", "(List Nat)", "(Nat × Nat)", "Unit")
CONCRETE = 0.35
"""How often a type that could be any is one of these."""

_NUMBER = re.compile(r"#(\w+)")
_PLACE = re.compile(r"\$(_?)(\w+'?)")
_CHOICE = re.compile(r"‹([^‹›]*)›")
_EXPRESSION = re.compile(r"[A-D]\d?")


@dataclass
class Pattern:
    """A parsed template; see the file's first lines."""

    name: str
    weight: float = 1.0
    nums: list[tuple[str, str]] = field(default_factory=list)
    names: list[tuple[tuple[str, ...], list[tuple[str, ...]]]] = field(default_factory=list)
    variables: list[tuple[list[str], str]] = field(default_factory=list)
    hypotheses: list[tuple[str, str]] = field(default_factory=list)
    context: list[list[str]] = field(default_factory=list)
    goal: str = ""
    proofs: list[tuple[str, list[str]]] = field(default_factory=list)

    def draw(self, rng: Random) -> Sketch:
        """One way to fill the places."""
        scene = Scene(rng)
        filler = _Filler(scene)
        for keys, choices in self.names:
            filler.texts.update(zip(keys, rng.choice(choices), strict=True))
        for name, bounds in self.nums:
            filler.numbers[name] = _number(rng, bounds, filler.numbers)
        for hints, kind in self.variables:
            kind = filler.fill(kind)
            for hint in hints:
                concrete = kind == "Type" and rng.random() < CONCRETE
                filler.texts[hint] = rng.choice(TYPES) if concrete else scene.variable(hint, kind)
        scene.add_company()
        for hint, _ in self.hypotheses:
            filler.texts[hint] = scene.hypothesis(hint)
        filler.chosen.clear()
        hypotheses = [(filler.texts[hint], filler.fill(text)) for hint, text in self.hypotheses]
        goal = filler.fill(self.goal)
        return Sketch(
            self.name,
            scene,
            hypotheses,
            goal,
            self._proofs(filler),
            tuple(filler.fill("\n".join(lines)) for lines in self.context),
        )

    def _proofs(self, filler: _Filler) -> list[Proof]:
        """Those that fit to the statement's first choice."""
        chosen = filler.chosen[0] if filler.chosen else ""
        found = []
        for style, lines in self.proofs:
            style, _, only = style.partition("/")
            if not only or chosen in only:
                found.append(Proof(filler.fill("\n".join(lines)), style))
        return found


class _Filler:
    """What the places of one draw stand for."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.texts: dict[str, str] = {}
        self.numbers: dict[str, int] = {}
        self.chosen: list[str] = []

    def fill(self, text: str) -> str:
        text = _CHOICE.sub(self._choice, text)
        text = _NUMBER.sub(lambda m: str(self.numbers[m[1]]), text)
        return _PLACE.sub(lambda m: self._place(m[2], bool(m[1])), text)

    def _new_expression(self) -> str:
        """One that stands nowhere else in the draw, where chance allows it."""
        known = set(self.texts.values())
        for _ in range(20):
            text = self.scene.expression()
            if text not in known:
                return text
        return f"{text} + {self.scene.number()}"

    def _choice(self, match: re.Match[str]) -> str:
        choices = match[1].split("¦")
        number = self.scene.rng.randrange(len(choices))
        self.chosen.append(str(number))
        return choices[number]

    def _place(self, name: str, bare: bool) -> str:
        if name not in self.texts:
            if _EXPRESSION.fullmatch(name):
                self.texts[name] = self._new_expression()
            elif name.startswith("h"):
                self.texts[name] = self.scene.hypothesis(name)
            else:
                self.texts[name] = self.scene.fresh(name)
        text = self.texts[name]
        if not _EXPRESSION.fullmatch(name) and ("$" in text or "#" in text):
            text = self.texts[name] = self.fill(text)
        atomic = " " not in text or not _EXPRESSION.fullmatch(name)
        return text if bare or atomic else f"({text})"


def _number(rng: Random, bounds: str, known: dict[str, int]) -> int:
    """ "1..20" is drawn, "k + j" and "k * 2" computed, "k" as it is."""
    if ".." in bounds:
        low, high = (int(part) for part in bounds.split(".."))
        return rng.randint(low, min(high, max(low + 3, low + int(rng.expovariate(3 / high)))))
    total, operator = 0, "+"
    for word in bounds.split():
        if word in ("+", "-", "*"):
            operator = word
            continue
        value = int(word) if word.isdigit() else known[word]
        total = {"+": total + value, "-": total - value, "*": total * value}[operator]
    return total


def parsed(text: str) -> tuple[Pattern, ...]:
    """The templates of a text. Raises: ValueError for a line that means nothing."""
    found: list[Pattern] = []
    block: list[str] = []
    for line in text.splitlines():
        if line.startswith("  "):
            block.append(line[2:])
        elif line.startswith("@ "):
            name, _, weight = line[2:].partition(" *")
            found.append(Pattern(name.strip(), float(weight or 1)))
        elif line.strip():
            block = _read(line, found[-1])
    return tuple(found)


def _read(line: str, pattern: Pattern) -> list[str]:
    """Take in one line. Returns: where the lines go that stand indented below it."""
    head, _, rest = line.partition(":")
    rest = rest.strip()
    block = [rest] if rest else []
    if head.startswith("- "):
        pattern.proofs.append((head[2:].strip(), block))
    elif head == "ctx":
        pattern.context.append(block)
    elif head == "nums":
        pairs = (part.split("=") for part in rest.split(";"))
        pattern.nums += [(name.strip(), value.strip()) for name, value in pairs]
    elif head == "names":
        keys, _, choices = rest.partition(" = ")
        found = [tuple(part.strip() for part in one.split(", ")) for one in choices.split(" | ")]
        pattern.names.append((tuple(key.strip() for key in keys.split(",")), found))
    elif head == "vars":
        for part in rest.split(";"):
            names, _, kind = part.partition(":")
            pattern.variables.append((names.split(), kind.strip()))
    elif head.startswith("hyp "):
        pattern.hypotheses.append((head[4:].strip(), rest))
    elif head == "goal":
        pattern.goal = rest
    else:
        raise ValueError(f"a template's line means nothing: {line!r}")
    return block
