"""Equality and functions: injectivity, inverses, equal functions, pairs."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.equality.drawing import (
    Drawn,
    argument,
    power,
    start,
)
from leanprover_alpha.corpus.synthesis.words import Proof


def injective(rng: Random) -> Drawn | None:
    """A function known to be injective; equal values of it, several deep, give equal arguments."""
    type_, known, (a, b, c, d) = start(rng)
    f = rng.choice(("f", "g", "s"))
    inj = rng.choice(("hf", "inj", f"h{f}"))
    x, y = ("x", "y") if a != "x" else ("p", "q")
    depth = rng.choice((1, 1, 2, 2, 3))
    h = rng.choice(("h", "hab", "e"))
    names, goal = [a, b], f"{a} = {b}"
    hyps = [f"({h} : {power(f, depth, a)} = {power(f, depth, b)})"]
    nested = h
    for _ in range(depth):
        nested = f"{inj} _ _ {argument(nested)}"
    applied = "\n".join([f"apply {inj}"] * depth)
    steps = []
    last = h
    for i in range(depth - 1, -1, -1):
        if i:
            new = f"h{depth - i + 1}"
            steps.append(f"have {new} : {power(f, i, a)} = {power(f, i, b)} := {inj} _ _ {last}")
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
    type_, known, (a, b, c, _) = start(rng)
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
        inner = power(f, n, a)
        binders = f"{base} ({a} : {type_})"
        goal = f"{power(g, n, inner)} = {a}"
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
    type_, known, (a, b, _, _) = start(rng)
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
    type_, known, (a, b, c, d) = start(rng)
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
