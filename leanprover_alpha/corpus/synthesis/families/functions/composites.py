"""Composites of abstract functions: rewriting, injections, surjections, inverses."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    POINTS,
    Names,
    Sketch,
    Templates,
    depth,
    lines,
    rw,
    steps,
)

TEMPLATES = Templates("functions")
MAPS = ("f", "g", "θ", "k", "φ", "ψ", "F", "G", "u", "v")


def apply(fs: list[str], x: str) -> str:
    """`f (g (h x))` for [f, g, h]."""
    made = x
    for f in reversed(fs):
        made = f"{f} ({made})" if " " in made else f"{f} {made}"
    return made


def word(rng: Random, letters: list[str], least: int = 1, most: int = 7) -> list[str]:
    """A composite: a few of the letters."""
    return [rng.choice(letters) for _ in range(least - 1 + depth(rng, most))]


@TEMPLATES.template(1.5)
def rules_reduce(rng: Random) -> Sketch | None:
    """Equations for functions, used one after the other on a composite."""
    names = Names(rng)
    f, g = names.several(MAPS, 2)
    x = names.take(POINTS)
    kind = rng.randrange(4)
    rule: dict[tuple[str, str], tuple[list[str], str]]
    fs = word(rng, [f, g], 3)
    rest = fs[:]
    used: list[str] = []
    if kind == 0:
        given, rule = (
            f"(hf : ∀ e, {f} ({f} e) = e) (hg : ∀ e, {g} ({g} e) = e)",
            {(f, f): ([], "hf"), (g, g): ([], "hg")},
        )
    elif kind == 1:
        given, rule = f"(hfg : ∀ e, {f} ({g} e) = e)", {(f, g): ([], "hfg")}
    elif kind == 2:
        given, rule = (
            f"(hf : ∀ e, {f} ({f} e) = {f} e) (hg : ∀ e, {g} ({g} e) = {g} e)",
            {(f, f): ([f], "hf"), (g, g): ([g], "hg")},
        )
    else:
        given, rule = f"(hc : ∀ e, {g} ({f} e) = {f} ({g} e))", {(g, f): ([f, g], "hc")}
    moved = True
    while moved:
        moved = False
        for i in range(len(rest) - 1):
            found = rule.get((rest[i], rest[i + 1]))
            if found:
                rest[i : i + 2] = found[0]
                used.append(found[1])
                moved = True
                break
    if not used or rest == fs:
        return None
    binders = f"{{α : Type}} ({f} {g} : α → α) {given} ({x} : α)"
    rules = list(dict.fromkeys(used))
    proofs = [
        ("rewrite", rw(used)),
        ("rewrite", f"simp only [{', '.join(rules)}]"),
        ("automation", f"simp [{', '.join(rules)}]"),
        ("automation", "simp_all" if kind != 3 else f"simp only [{', '.join(rules)}]"),
        ("automation", "grind"),
    ]
    return Sketch(f"{apply(fs, x)} = {apply(rest, x)}", proofs, binders)


@TEMPLATES.template(1)
def injective_chain(rng: Random) -> Sketch | None:
    """A composite of injections is one: equal images have equal sources."""
    names = Names(rng)
    letters = names.several(MAPS, rng.randint(1, 3))
    x, y = names.several(POINTS, 2)
    fs = word(rng, letters, 2)
    used = [f for f in letters if f in fs]
    given = " ".join(f"(h{f} : ∀ a b, {f} a = {f} b → a = b)" for f in used)
    flip = rng.random() < 0.3
    goal = f"{y} = {x}" if flip else f"{x} = {y}"
    term = "h"
    for f in fs:
        term = f"h{f} _ _ ({term})" if " " in term else f"h{f} _ _ {term}"
    end = f"({term}).symm" if flip else term
    proofs = [
        ("term", f"exact {end}"),
        (
            "structured",
            lines("symm" if flip else "", *(f"apply h{f}" for f in reversed(fs)), "exact h"),
        ),
        (
            "structured",
            lines(*(f"have h := h{f} _ _ h" for f in fs), f"exact {'h.symm' if flip else 'h'}"),
        ),
        ("structured", lines(*(f"replace h := h{f} _ _ h" for f in fs), "rw [h]")),
        ("automation", "grind"),
    ]
    binders = (
        f"{{α : Type}} {{{' '.join(used)} : α → α}} {given} {{{x} {y} : α}} "
        f"(h : {apply(fs, x)} = {apply(fs, y)})"
    )
    return Sketch(goal, proofs, binders)


@TEMPLATES.template(0.7)
def surjective_chain(rng: Random) -> Sketch | None:
    """A composite of surjections reaches every point."""
    names = Names(rng)
    letters = names.several(MAPS, rng.randint(1, 3))
    fs = word(rng, letters, 2, 5)
    used = [f for f in letters if f in fs]
    given = " ".join(f"(h{f} : ∀ b, ∃ a, {f} a = b)" for f in used)
    z = "z"
    if z in letters:
        return None
    take, at, eqs = [], z, []
    for i, f in enumerate(fs):
        take.append(f"obtain ⟨x{i}, e{i}⟩ := h{f} {at}")
        at = f"x{i}"
        eqs.append(f"e{i}")
    rfls = [t.replace(f"e{i}⟩", "rfl⟩") for i, t in enumerate(take)]
    proofs = [
        ("structured", lines(*take, f"exact ⟨{at}, by rw [{', '.join(reversed(eqs))}]⟩")),
        ("structured", lines(*rfls, f"exact ⟨{at}, rfl⟩")),
        ("structured", lines(*take, f"refine ⟨{at}, ?_⟩", rw(list(reversed(eqs))))),
        ("structured", lines(*take, f"exists {at}", f"simp only [{', '.join(eqs)}]")),
    ]
    return Sketch(
        f"∃ x, {apply(fs, 'x')} = {z}",
        proofs,
        f"{{α : Type}} {{{' '.join(used)} : α → α}} {given} ({z} : α)",
    )


@TEMPLATES.template(0.4)
def inverse_facts(rng: Random) -> Sketch | None:
    """What a left or right inverse gives: injectivity, surjectivity, uniqueness."""
    names = Names(rng)
    f, g, h = names.several(MAPS, 3)
    x, y = names.several(POINTS, 2)
    which = rng.randrange(5)
    types = f"{{α β : Type}} {{{f} : α → β}} {{{g} : β → α}}"
    if which == 0:
        binders = f"{types} (hl : ∀ a, {g} ({f} a) = a) {{{x} {y} : α}} (e : {f} {x} = {f} {y})"
        proofs = [
            ("rewrite", rw([f"← hl {x}", "e", "hl"])),
            (
                "calc",
                steps(
                    x,
                    [
                        (f"{g} ({f} {x})", f"(hl {x}).symm"),
                        (f"{g} ({f} {y})", "by rw [e]"),
                        (y, f"hl {y}"),
                    ],
                ),
            ),
            ("structured", lines(f"have e' := congrArg {g} e", "rw [hl, hl] at e'", "exact e'")),
            ("automation", "grind"),
            ("structured", lines(f"have e' := congrArg {g} e", "simpa [hl] using e'")),
        ]
        return Sketch(f"{x} = {y}", proofs, binders)
    if which == 1:
        proofs = [
            ("term", f"exact ⟨{g} {y}, hr {y}⟩"),
            ("structured", f"exists {g} {y}\nexact hr {y}"),
            ("structured", f"refine ⟨{g} {y}, ?_⟩\nrw [hr]"),
            ("automation", "exact ⟨_, hr _⟩"),
        ]
        return Sketch(f"∃ a, {f} a = {y}", proofs, f"{types} (hr : ∀ b, {f} ({g} b) = b) ({y} : β)")
    if which == 2:
        binders = f"{types} {{{h} : β → α}} (hl : ∀ a, {g} ({f} a) = a) (hr : ∀ b, {f} ({h} b) = b)"
        goal = rng.choice([f"{g} = {h}", f"∀ b, {g} b = {h} b"])
        first = "funext b" if "∀" not in goal else "intro b"
        proofs = [
            (
                "calc",
                lines(
                    first,
                    steps(f"{g} b", [(f"{g} ({f} ({h} b))", "by rw [hr]"), (f"{h} b", "hl _")]),
                ),
            ),
            ("rewrite", lines(first, f"have e := hl ({h} b)", "rw [hr] at e", "exact e")),
            ("rewrite", lines(first, f"rw [← hl ({h} b), hr]")),
            ("automation", lines(first, "grind")),
        ]
        return Sketch(goal, proofs, binders)
    if which == 3:
        binders = (
            f"{types} (hl : ∀ a, {g} ({f} a) = a) (hr : ∀ b, {f} ({g} b) = b) ({x} : α) ({y} : β)"
        )
        proofs = [
            (
                "structured",
                lines("constructor", "· intro e", "  rw [← e, hl]", "· intro e", "  rw [e, hr]"),
            ),
            ("term", "exact ⟨fun e => by rw [← e, hl], fun e => by rw [e, hr]⟩"),
            ("automation", "grind"),
            ("structured", lines("constructor <;> intro e", "· simp [← e, hl]", "· simp [e, hr]")),
        ]
        return Sketch(f"{f} {x} = {y} ↔ {x} = {g} {y}", proofs, binders)
    count = rng.randint(2, 4)
    fs, gs = [f"{f}{'₁₂₃₄'[i]}" for i in range(count)], [f"{g}{'₁₂₃₄'[i]}" for i in range(count)]
    given = " ".join(
        f"(h{i + 1} : ∀ a, {b} ({a} a) = a)" for i, (a, b) in enumerate(zip(fs, gs, strict=True))
    )
    left = apply([*gs, *reversed(fs)], x)
    used = [f"h{i}" for i in range(count, 0, -1)]
    proofs = [
        ("rewrite", rw(used)),
        ("rewrite", f"simp only [{', '.join(used)}]"),
        ("automation", f"simp [{', '.join(used)}]"),
        ("automation", "simp_all"),
        ("automation", "grind"),
    ]
    return Sketch(
        f"{left} = {x}", proofs, f"{{α : Type}} ({' '.join(fs + gs)} : α → α) {given} ({x} : α)"
    )


@TEMPLATES.template()
def extensional(rng: Random) -> Sketch | None:
    """Functions that agree everywhere are equal; composites written in two ways."""
    names = Names(rng)
    letters = names.several(MAPS, rng.randint(2, 3))
    fs = word(rng, letters, 2, 6)
    x = rng.choice(["x", "a", "e"])
    if rng.random() < 0.4:
        f, g = letters[:2]
        pre, post = word(rng, letters, 1, 3), word(rng, letters, 1, 3)
        goal = (
            f"(fun {x} => {apply([*pre, f, *post], x)}) = fun {x} => {apply([*pre, g, *post], x)}"
        )
        proofs = [
            ("structured", lines(f"funext {x}", "rw [h]")),
            ("structured", lines(f"have e : {f} = {g} := funext h", "rw [e]")),
            ("automation", "simp [h]"),
            ("automation", "simp only [h]"),
            ("automation", f"funext {x}\ngrind"),
        ]
        return Sketch(
            goal,
            proofs,
            f"{{α : Type}} ({' '.join(letters)} : α → α) (h : ∀ {x}, {f} {x} = {g} {x})",
        )
    used = [f for f in letters if f in fs]
    cut = rng.randint(1, len(fs) - 1)
    left = " ∘ ".join(fs)
    groups = [fs[:cut], fs[cut:]]
    right = " ∘ ".join(f"({' ∘ '.join(p)})" if len(p) > 1 else p[0] for p in groups)
    goal = rng.choice(
        [
            f"{left} = fun {x} => {apply(fs, x)}",
            f"{right} = fun {x} => {apply(fs, x)}",
            f"({right}) {x} = {apply(fs, x)}",
        ]
    )
    binders = f"{{α : Type}} ({' '.join(used)} : α → α)" + (
        f" ({x} : α)" if "fun" not in goal else ""
    )
    proofs = [("term", "rfl"), ("automation", "simp" if "fun" not in goal else f"funext {x}\nsimp"),
              ("rewrite", "simp only [Function.comp_apply]" if "fun" not in goal
               else f"funext {x}\nsimp only [Function.comp_apply]"),
              ("structured", f"funext {x}\nrfl" if "fun" in goal else "show _ = _\nrfl"),
              ("rewrite", "unfold Function.comp\nrfl")]  # fmt: skip
    return Sketch(goal, proofs, binders)
