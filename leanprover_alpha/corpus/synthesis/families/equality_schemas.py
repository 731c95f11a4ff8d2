"""Schemas about equality: properties carried along, injectivity, inverses, functions, pairs.

A schema draws the brackets, the goal and proofs of one theorem. Names and sizes vary.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from leanprover_alpha.corpus.synthesis.words import Proof

Drawn = tuple[str, str, list[Proof]]
NAMES = ("abcd", "xyzw", "uvwt", "mnkl")


def _start(rng: Random) -> tuple[str, str, list[str]]:
    """A type, the bracket for it ("" for a known one), and names of elements."""
    type_ = rng.choice(("α", "α", "β", "Nat", "Int"))
    return type_, f"({type_} : Type) " if len(type_) == 1 else "", list(rng.choice(NAMES))


def _power(function: str, count: int, argument: str) -> str:
    """f (f (… a))."""
    text = argument
    for _ in range(count):
        text = f"{function} {text if ' ' not in text else f'({text})'}"
    return text


def _arg(text: str) -> str:
    return f"({text})" if " " in text else text


def carried(rng: Random) -> Drawn | None:
    """P a and equations from a to b give P b."""
    type_, known, names = _start(rng)
    count = rng.choice((1, 1, 2, 3))
    p, f = rng.choice(("P", "Q", "A")), rng.choice(("f", "g"))
    depth = rng.choice((0, 0, 1, 2))
    x = names[: count + 1]
    hyps: list[str] = []
    rules: list[tuple[str, bool]] = []
    proofs_of: list[str] = []
    for i in range(count):
        forwards = rng.random() < 0.6
        left, right = (x[i], x[i + 1]) if forwards else (x[i + 1], x[i])
        name = rng.choice((f"h{left}{right}", f"h{i + 1}")) if count > 1 else rng.choice("he")
        if any(name == other for other, _ in rules):
            return None
        hyps.append(f"({name} : {left} = {right})")
        rules.append((name, forwards))
        proofs_of.append(name if forwards else f"{name}.symm")
    hp = rng.choice((f"h{p.lower()}", "hx", "h0"))
    first, last = _power(f, depth, x[0]), _power(f, depth, x[-1])
    binders = f"{known}({p} : {type_} → Prop) "
    binders += f"({f} : {type_} → {type_}) " if depth else ""
    brackets = [*hyps, f"({hp} : {p} {_arg(first)})"]
    if rng.random() < 0.4:
        brackets = [brackets[-1], *brackets[:-1]]
    binders += f"({' '.join(x)} : {type_}) " + " ".join(brackets)
    to_goal = ", ".join(n if not fw else f"← {n}" for n, fw in reversed(rules))
    at_hyp = ", ".join(n if fw else f"← {n}" for n, fw in rules)
    names_ = " ".join(n for n, _ in rules)
    proofs = [
        Proof(f"rw [{to_goal}]\nexact {hp}", "rewrite"),
        Proof(f"rw [{at_hyp}] at {hp}\nexact {hp}", "rewrite"),
        Proof(f"subst {names_}\nexact {hp}", "subst"),
        Proof(f"subst {names_}\nassumption", "subst"),
        Proof(f"rwa [{to_goal}]", "rewrite"),
    ]
    if count == 1:
        proofs.append(Proof(f"exact {proofs_of[0]} ▸ {hp}", "term"))
        proofs.append(Proof(f"cases {rules[0][0]}\nexact {hp}", "cases"))
    rng.shuffle(proofs)
    return binders, f"{p} {_arg(last)}", proofs


def related(rng: Random) -> Drawn | None:
    """R a b with both ends replaced."""
    type_, known, (a, b, c, d) = _start(rng)
    r = rng.choice(("R", "S", "lt"))
    h1, h2 = rng.choice((("h1", "h2"), (f"h{a}{c}", f"h{b}{d}"), ("hl", "hr")))
    hr = rng.choice(("h", "hab", "h0"))
    flip = rng.random() < 0.4
    e2 = f"({h2} : {d} = {b})" if flip else f"({h2} : {b} = {d})"
    binders = (
        f"{known}({r} : {type_} → {type_} → Prop) ({a} {b} {c} {d} : {type_})"
        f" ({h1} : {a} = {c}) {e2} ({hr} : {r} {a} {b})"
    )
    back2, on2 = (h2, f"← {h2}") if flip else (f"← {h2}", h2)
    proofs = [
        Proof(f"rw [← {h1}, {back2}]\nexact {hr}", "rewrite"),
        Proof(f"subst {h1} {h2}\nexact {hr}", "subst"),
        Proof(f"rw [{h1}, {on2}] at {hr}\nexact {hr}", "rewrite"),
        Proof(f"rw [← {h1}]\nrw [{back2}]\nexact {hr}", "rewrite"),
    ]
    rng.shuffle(proofs)
    return binders, f"{r} {c} {d}", proofs


def injective(rng: Random) -> Drawn | None:
    """A function known to be injective; equal values of it, several deep, give equal arguments."""
    type_, known, (a, b, c, d) = _start(rng)
    f = rng.choice(("f", "g", "s"))
    inj = rng.choice(("hf", "inj", f"h{f}"))
    x, y = ("x", "y") if a != "x" else ("p", "q")
    depth = rng.choice((1, 1, 2, 2, 3))
    h = rng.choice(("h", "hab", "e"))
    names, goal = [a, b], f"{a} = {b}"
    hyps = [f"({h} : {_power(f, depth, a)} = {_power(f, depth, b)})"]
    nested = h
    for _ in range(depth):
        nested = f"{inj} _ _ {_arg(nested)}"
    applied = "\n".join([f"apply {inj}"] * depth)
    steps = []
    last = h
    for i in range(depth - 1, -1, -1):
        if i:
            new = f"h{depth - i + 1}"
            steps.append(f"have {new} : {_power(f, i, a)} = {_power(f, i, b)} := {inj} _ _ {last}")
            last = new
    proofs = [
        Proof(f"exact {nested}", "term"),
        Proof(f"{applied}\nexact {h}", "structured"),
        Proof("\n".join([*steps, f"exact {inj} _ _ {last}"]), "structured"),
    ]
    if rng.random() < 0.5:
        # One end is known under another name.
        names.append(c)
        forwards = rng.random() < 0.5
        h2 = rng.choice(("h2", "hc", "e2"))
        if h2 == h:
            return None
        hyps.append(f"({h2} : {b} = {c})" if forwards else f"({h2} : {c} = {b})")
        goal = f"{a} = {c}"
        eq = h2 if forwards else f"{h2}.symm"
        rw = f"← {h2}" if forwards else h2
        proofs = [
            Proof(f"exact ({nested}).trans {eq}", "term"),
            Proof(f"rw [{rw}]\n{applied}\nexact {h}", "rewrite"),
            Proof(f"have h3 : {a} = {b} := {nested}\nrw [h3]\nexact {eq}", "structured"),
            Proof(f"calc {a} = {b} := {nested}\n  _ = {c} := {eq}", "calc"),
            Proof(f"subst {h2}\nexact {nested}", "subst"),
        ]
    binders = (
        f"{known}({f} : {type_} → {type_}) ({inj} : ∀ {x} {y}, {f} {x} = {f} {y} → {x} = {y})"
        f" ({' '.join(names)} : {type_}) {' '.join(hyps)}"
    )
    del d
    rng.shuffle(proofs)
    return binders, goal, proofs


def inverse(rng: Random) -> Drawn | None:
    """g undoes f: then f is injective, equations can be solved, compositions undone."""
    type_, known, (a, b, c, _) = _start(rng)
    f, g = rng.choice((("f", "g"), ("s", "r"), ("enc", "dec")))
    hg = rng.choice(("hg", "h", f"h{g}{f}"))
    x = "x" if a != "x" else "p"
    he = rng.choice(("e", "hab", "he"))
    base = f"{known}({f} {g} : {type_} → {type_}) ({hg} : ∀ {x}, {g} ({f} {x}) = {x})"
    kind = rng.randrange(4)
    if kind == 0:
        binders = f"{base} ({a} {b} : {type_}) ({he} : {f} {a} = {f} {b})"
        proofs = [
            Proof(f"rw [← {hg} {a}, {he}, {hg}]", "rewrite"),
            Proof(f"rw [← {hg} {a}, ← {hg} {b}, {he}]", "rewrite"),
            Proof(f"have h2 := congrArg {g} {he}\nrw [{hg}, {hg}] at h2\nexact h2", "structured"),
            Proof(
                f"calc {a} = {g} ({f} {a}) := ({hg} {a}).symm\n"
                f"  _ = {g} ({f} {b}) := by rw [{he}]\n"
                f"  _ = {b} := {hg} {b}",
                "calc",
            ),
            Proof(f"exact ({hg} {a}).symm.trans ((congrArg {g} {he}).trans ({hg} {b}))", "term"),
        ]
        goal = f"{a} = {b}"
    elif kind == 1:
        binders = f"{base} ({a} {b} : {type_}) ({he} : {f} {a} = {b})"
        proofs = [
            Proof(f"rw [← {he}, {hg}]", "rewrite"),
            Proof(f"subst {he}\nrw [{hg}]", "subst"),
            Proof(f"subst {he}\nexact {hg} {a}", "subst"),
            Proof(f"rw [← {he}]\nexact {hg} {a}", "rewrite"),
        ]
        goal = f"{g} {b} = {a}"
    elif kind == 2:
        n = rng.choice((2, 2, 3))
        inner = _power(f, n, a)
        binders = f"{base} ({a} : {type_})"
        goal = f"{_power(g, n, inner)} = {a}"
        proofs = [
            Proof(f"rw [{', '.join([hg] * n)}]", "rewrite"),
            Proof("\n".join([f"rw [{hg}]"] * n), "rewrite"),
            Proof(f"simp only [{hg}]", "simp"),
            Proof(f"repeat rw [{hg}]", "rewrite"),
        ]
    else:
        binders = f"{base} ({a} {b} {c} : {type_}) ({he} : {f} {a} = {f} {b}) (hc : {b} = {c})"
        goal = f"{a} = {c}"
        proofs = [
            Proof(f"rw [← hc, ← {hg} {a}, {he}, {hg}]", "rewrite"),
            Proof(f"subst hc\nrw [← {hg} {a}, {he}, {hg}]", "subst"),
            Proof(
                f"have h2 : {g} ({f} {a}) = {g} ({f} {b}) := by rw [{he}]\n"
                f"rw [{hg}, {hg}] at h2\nexact h2.trans hc",
                "structured",
            ),
        ]
    rng.shuffle(proofs)
    return binders, goal, proofs


def of_functions(rng: Random) -> Drawn | None:
    """Equal functions have equal values, and the other way round; compositions."""
    type_, known, (a, b, _, _) = _start(rng)
    f, g, k = rng.choice((("f", "g", "k"), ("f", "g", "h"), ("u", "v", "w")))
    x = "x" if a != "x" else "t"
    e = rng.choice(("e", "hfg", "he"))
    kind = rng.randrange(5)
    arrow = f"{type_} → {type_}"
    if kind == 0:
        binders = f"{known}({f} {g} : {arrow}) ({a} : {type_}) ({e} : {f} = {g})"
        goal = f"{f} {a} = {g} {a}"
        proofs = [
            ("rw", f"rw [{e}]"),
            ("term", f"exact congrFun {e} {a}"),
            ("subst", f"subst {e}\nrfl"),
        ]
    elif kind == 1:
        binders = f"{known}({f} {g} : {arrow}) ({e} : ∀ {x}, {f} {x} = {g} {x})"
        goal = f"{f} = {g}"
        proofs = [
            ("structured", f"funext {x}\nexact {e} {x}"),
            ("term", f"exact funext {e}"),
            ("structured", f"apply funext\nintro {x}\nrw [{e}]"),
            ("term", f"exact funext (fun {x} => {e} {x})"),
            ("structured", f"ext {x}\nexact {e} {x}"),
        ]
    elif kind == 2:
        e2 = "h2"
        binders = (
            f"{known}({f} {g} : {arrow}) ({a} {b} : {type_}) ({e} : {f} = {g}) ({e2} : {a} = {b})"
        )
        goal = f"{f} {a} = {g} {b}"
        proofs = [
            ("rewrite", f"rw [{e}, {e2}]"),
            ("subst", f"subst {e} {e2}\nrfl"),
            ("term", f"exact congr {e} {e2}"),
            ("calc", f"calc {f} {a} = {g} {a} := by rw [{e}]\n  _ = {g} {b} := by rw [{e2}]"),
        ]
    elif kind == 3:
        binders = (
            f"{known}({f} {g} {k} : {arrow}) ({e} : ∀ {x}, {f} {x} = {g} {x})"
            f" (h2 : ∀ {x}, {g} {x} = {k} {x})"
        )
        goal = rng.choice((f"∀ {x}, {f} {x} = {k} {x}", f"{f} = {k}"))
        intro = f"intro {x}" if goal[0] == "∀" else f"funext {x}"
        proofs = [
            ("rewrite", f"{intro}\nrw [{e}, h2]"),
            ("term", f"{intro}\nexact ({e} {x}).trans (h2 {x})"),
            ("calc", f"{intro}\ncalc {f} {x} = {g} {x} := {e} {x}\n  _ = {k} {x} := h2 {x}"),
        ]
    else:
        binders = (
            f"{known}({f} {g} : {arrow}) ({e} : ∀ {x}, {f} ({g} {x}) = {g} ({f} {x}))"
            f" ({a} : {type_})"
        )
        goal = f"{f} ({g} ({g} {a})) = {g} ({g} ({f} {a}))"
        proofs = [
            ("rewrite", f"rw [{e}, {e}]"),
            ("rewrite", f"rw [{e} ({g} {a})]\nrw [{e} {a}]"),
            (
                "calc",
                f"calc {f} ({g} ({g} {a})) = {g} ({f} ({g} {a})) := {e} ({g} {a})\n"
                f"  _ = {g} ({g} ({f} {a})) := by rw [{e} {a}]",
            ),
            ("term", f"exact ({e} ({g} {a})).trans (congrArg {g} ({e} {a}))"),
        ]
    found = [Proof(text, "rewrite" if style == "rw" else style) for style, text in proofs]
    rng.shuffle(found)
    return binders, goal, found


def pairs(rng: Random) -> Drawn | None:
    """Pairs: equal parts make equal pairs, equal pairs have equal parts."""
    type_, known, (a, b, c, d) = _start(rng)
    h, h2 = rng.choice((("h", "h2"), ("h1", "h2"), ("hl", "hr")))
    base = f"{known}({a} {b} {c} {d} : {type_})"
    if rng.random() < 0.5:
        binders = f"{base} ({h} : {a} = {c}) ({h2} : {b} = {d})"
        goal = f"({a}, {b}) = ({c}, {d})"
        proofs = [
            Proof(f"rw [{h}, {h2}]", "rewrite"),
            Proof(f"subst {h} {h2}\nrfl", "subst"),
            Proof(f"exact Prod.ext {h} {h2}", "term"),
            Proof(f"cases {h}\ncases {h2}\nrfl", "cases"),
        ]
    else:
        binders = f"{base} ({h} : ({a}, {b}) = ({c}, {d}))"
        goal = rng.choice((f"{a} = {c} ∧ {b} = {d}", f"{b} = {d} ∧ {a} = {c}", f"{a} = {c}"))
        both = "∧" in goal
        close = "exact ⟨rfl, rfl⟩" if both else "rfl"
        first = goal.startswith(f"{a} ")
        part = "⟨h3, h4⟩" if first else "⟨h4, h3⟩"
        proofs = [
            Proof(f"cases {h}\n{close}", "cases"),
            Proof(f"injection {h} with h3 h4\nexact {part if both else 'h3'}", "structured"),
            Proof(
                f"obtain ⟨h3, h4⟩ := Prod.mk.inj {h}\nexact {part if both else 'h3'}", "structured"
            ),
        ]
        if both and first:
            proofs.append(Proof(f"exact Prod.mk.inj {h}", "term"))
    rng.shuffle(proofs)
    return binders, goal, proofs


def unequal(rng: Random) -> Drawn | None:
    """≠: symmetric, carried along equations, and against injectivity or values."""
    type_, known, (a, b, c, _) = _start(rng)
    h, e = rng.choice((("h", "e"), ("hne", "hab"), ("h1", "h2")))
    kind = rng.randrange(3)
    hx = rng.choice(("hc", "hx", "heq"))
    if kind == 0:
        binders = f"{known}({a} {b} : {type_}) ({h} : {a} ≠ {b})"
        goal = f"{b} ≠ {a}"
        proofs = [
            Proof(f"exact {h}.symm", "term"),
            Proof(f"intro {hx}\nexact {h} {hx}.symm", "structured"),
            Proof(f"intro {hx}\napply {h}\nrw [{hx}]", "rewrite"),
            Proof(f"exact fun {hx} => {h} {hx}.symm", "term"),
        ]
    elif kind == 1:
        binders = f"{known}({a} {b} {c} : {type_}) ({h} : {a} ≠ {b}) ({e} : {b} = {c})"
        goal = f"{a} ≠ {c}"
        proofs = [
            Proof(f"rw [← {e}]\nexact {h}", "rewrite"),
            Proof(f"subst {e}\nexact {h}", "subst"),
            Proof(f"intro {hx}\napply {h}\nrw [{hx}, {e}]", "structured"),
            Proof(f"exact fun {hx} => {h} ({hx}.trans {e}.symm)", "term"),
        ]
    else:
        f = rng.choice(("f", "g", "P"))
        binders = f"{known}({f} : {type_} → {type_}) ({a} {b} : {type_}) ({h} : {f} {a} ≠ {f} {b})"
        goal = f"{a} ≠ {b}"
        proofs = [
            Proof(f"intro {hx}\napply {h}\nrw [{hx}]", "structured"),
            Proof(f"intro {hx}\nsubst {hx}\nexact {h} rfl", "subst"),
            Proof(f"exact fun {hx} => {h} (congrArg {f} {hx})", "term"),
            Proof(f"intro {hx}\nexact {h} (congrArg {f} {hx})", "structured"),
            Proof(f"intro {hx}\nrw [{hx}] at {h}\nexact {h} rfl", "rewrite"),
        ]
    rng.shuffle(proofs)
    return binders, goal, proofs


def witnessed(rng: Random) -> Drawn | None:
    """∃ with equations: a value that is named, an image of an image."""
    type_, known, (a, b, c, _) = _start(rng)
    f, g = rng.choice((("f", "g"), ("s", "r"), ("u", "v")))
    x, y = ("x", "y") if a != "x" else ("p", "q")
    h, h2 = rng.choice((("h", "h2"), ("h1", "h2"), ("hf", "hg")))
    hx = rng.choice(("hx", "he", f"h{x}"))
    if rng.random() < 0.5:
        binders = (
            f"{known}({f} {g} : {type_} → {type_}) ({c} : {type_})"
            f" ({h} : ∃ {x}, {f} {x} = {c}) ({h2} : ∀ {y}, ∃ {x}, {g} {x} = {y})"
        )
        goal = f"∃ {x}, {f} ({g} {x}) = {c}"
        proofs = [
            Proof(
                f"obtain ⟨{y}, {hx}⟩ := {h}\nobtain ⟨{x}, h3⟩ := {h2} {y}\n"
                f"refine ⟨{x}, ?_⟩\nrw [h3, {hx}]",
                "refine",
            ),
            Proof(
                f"obtain ⟨{y}, {hx}⟩ := {h}\nobtain ⟨{x}, h3⟩ := {h2} {y}\n"
                f"exact ⟨{x}, by rw [h3, {hx}]⟩",
                "structured",
            ),
            Proof(
                f"obtain ⟨{y}, rfl⟩ := {h}\nobtain ⟨{x}, rfl⟩ := {h2} {y}\nexact ⟨{x}, rfl⟩",
                "subst",
            ),
        ]
    else:
        binders = (
            f"{known}({f} {g} : {type_} → {type_}) ({a} {b} {c} : {type_})"
            f" ({h} : {f} {a} = {b}) ({h2} : {g} {b} = {c})"
        )
        goal = f"∃ {x}, {g} ({f} {x}) = {c}"
        proofs = [
            Proof(f"exact ⟨{a}, by rw [{h}, {h2}]⟩", "term"),
            Proof(f"refine ⟨{a}, ?_⟩\nrw [{h}, {h2}]", "refine"),
            Proof(f"exists {a}\nrw [{h}]\nexact {h2}", "rewrite"),
            Proof(f"subst {h}\nexact ⟨{a}, {h2}⟩", "subst"),
        ]
    rng.shuffle(proofs)
    return binders, goal, proofs


SCHEMAS: dict[str, tuple[Callable[[Random], Drawn | None], float]] = {
    "carried": (carried, 20.0),
    "related": (related, 8.0),
    "injective": (injective, 18.0),
    "inverse": (inverse, 18.0),
    "functions": (of_functions, 14.0),
    "pairs": (pairs, 7.0),
    "unequal": (unequal, 8.0),
    "witnessed": (witnessed, 7.0),
}
"""Template -> what draws it, how often."""
