"""Pipelines of options of random length: what holds of each step holds of the whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from random import Random

from leanprover_alpha.corpus.synthesis.families.arithmetic.scenes import Scene
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import Sketch
from leanprover_alpha.corpus.synthesis.words import Proof


@dataclass(frozen=True)
class MapChain:
    """`((o.map f).map g).isSome = o.isSome` and the like, over several types."""

    name: str = "map_chain"
    weight: float = 2.0

    def draw(self, rng: Random) -> Sketch:
        """A chain of two to five functions."""
        scene = Scene(rng)
        length = 2 + min(3, int(rng.expovariate(0.9)))
        types = [scene.variable("t", "Type") for _ in range(length + 1)]
        if rng.random() < 0.5:
            types = [rng.choice(types) for _ in types]
        steps = list(pairwise(types))
        functions = [scene.variable("f", f"{a} → {b}") for a, b in steps]
        option = scene.variable("o", f"Option {types[0]}")
        text, applied, point = option, scene.fresh("x"), ""
        point = applied
        for function in functions:
            text = f"({text}.map {function})"
            applied = f"{function} ({applied})" if " " in applied else f"{function} {applied}"
        bare = text[1:-1]
        goal = rng.choice(
            (
                f"{bare} = {option}.map (fun {point} => {applied})",
                f"{option}.map (fun {point} => {applied}) = {bare}",
                f"{text}.isSome = {option}.isSome",
                f"{text}.isNone = {option}.isNone",
                f"{bare} = none ↔ {option} = none",
            )
        )
        scene.binders = [b for b in scene.binders if b[1] != "Type" or b[0] in types]
        return Sketch(self.name, scene, [], goal, _by_cases(rng, scene, option, "↔" in goal))


def _by_cases(rng: Random, scene: Scene, option: str, iff: bool) -> list[Proof]:
    value = scene.fresh("a")
    found = [Proof(f"cases {option} <;> simp", "cases")]
    if not iff:
        found += [
            Proof(f"cases {option} <;> rfl", "cases"),
            Proof(f"cases {option} with\n| none => rfl\n| some {value} => rfl", "cases"),
            Proof(f"rcases {option} with _ | {value}\n· rfl\n· rfl", "cases"),
        ]
    else:
        block = f"cases {option} with\n| none => exact Iff.rfl\n| some {value} => simp"
        found.append(Proof(block, "cases"))
        found.append(Proof("simp", "rewrite"))
    rng.shuffle(found)
    return found


@dataclass(frozen=True)
class BindChain:
    """A pipeline of binds, of which each step keeps or makes a property."""

    name: str = "bind_chain"
    weight: float = 3.0

    def draw(self, rng: Random) -> Sketch:
        """Two to four steps; each hands a property on to the next."""
        scene = Scene(rng)
        length = 2 + min(2, int(rng.expovariate(0.9)))
        kind = rng.choice(("Nat", "Int", "", "", ""))
        kind = kind or scene.variable("t", "Type")
        steps = [scene.variable("f", f"{kind} → Option {kind}") for _ in range(length)]
        tests = [scene.variable("P", f"{kind} → Prop") for _ in range(length + 1)]
        start, end = scene.variable("a", kind), scene.variable("b", kind)
        x, y = scene.fresh("x"), scene.fresh("y")
        given = []
        for at, step in enumerate(steps):
            text = f"∀ {x} {y}, {step} {x} = some {y} → {tests[at]} {x} → {tests[at + 1]} {y}"
            given.append((scene.hypothesis(f"h{at + 1}"), text))
        first = (scene.hypothesis("h0"), f"{tests[0]} {start}")
        pipe = f"{steps[0]} {start}"
        for step in steps[1:]:
            pipe = f"({pipe}).bind {step}"
        whole = (scene.hypothesis("h"), f"{pipe} = some {end}")
        goal = f"{tests[-1]} {end}"
        names = [name for name, _ in given]
        proofs = _walks(scene, pipe, names, first[0], whole[0], length)
        return Sketch(self.name, scene, [*given, first, whole], goal, proofs)


def _walks(
    scene: Scene, pipe: str, names: list[str], first: str, whole: str, length: int
) -> list[Proof]:
    """Take the pipeline apart from its end, then hand the property on."""
    values = [scene.fresh("v") for _ in range(length - 1)]
    equations = [scene.hypothesis(f"he{at}") for at in range(1, length)]
    last = scene.hypothesis("hl")
    lines = []
    current = whole
    results: list[str] = []
    for value, equation in zip(reversed(values), reversed(equations), strict=True):
        link = scene.hypothesis("hk")
        lines.append(
            f"obtain ⟨{value}, {equation}, {link}⟩ := Option.bind_eq_some_iff.mp {current}"
        )
        results.append(link)
        current = equation
    results.append(current)
    term = first
    for name, result in zip(names, reversed(results), strict=True):
        term = f"({name} _ _ {result} {term})"
    apart = "\n".join([*lines, f"exact {term[1:-1]}"])
    steps, term = list(lines), first
    for name, result in zip(names[:-1], reversed(results[1:]), strict=True):
        fact = scene.hypothesis("hf")
        steps.append(f"have {fact} := {name} _ _ {result} {term}")
        term = fact
    steps.append(f"exact {names[-1]} _ _ {results[0]} {term}")
    simple = f"simp only [Option.bind_eq_some_iff] at {whole}"
    pattern = f"{values[0]}, {equations[0]}, {last}"
    found = [Proof(apart, "structured"), Proof("\n".join(steps), "structured")]
    if length == 2:
        end = f"exact {names[1]} _ _ {last} ({names[0]} _ _ {equations[0]} {first})"
        found.append(Proof(f"{simple}\nobtain ⟨{pattern}⟩ := {whole}\n{end}", "structured"))
        mid = values[0]
        head = pipe.split(")")[0].lstrip("(")
        block = (
            f"cases {equations[0]} : {head} with\n| none => simp [{equations[0]}] at {whole}\n"
            f"| some {mid} =>\n  rw [{equations[0]}] at {whole}\n"
            f"  exact {names[1]} _ _ {whole} ({names[0]} _ _ {equations[0]} {first})"
        )
        found.append(Proof(block, "cases"))
    return found


PIPELINES = (MapChain(), BindChain())
