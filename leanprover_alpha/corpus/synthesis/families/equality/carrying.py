"""Properties, relations and inequalities carried along equations."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.equality.drawing import (
    Drawn,
    argument,
    power,
    start,
)
from leanprover_alpha.corpus.synthesis.words import Proof


def carried(rng: Random) -> Drawn | None:
    """P a and equations from a to b give P b."""
    type_, known, names = start(rng)
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
    first, last = power(f, depth, x[0]), power(f, depth, x[-1])
    binders = f"{known}({p} : {type_} → Prop) "
    binders += f"({f} : {type_} → {type_}) " if depth else ""
    brackets = [*hyps, f"({hp} : {p} {argument(first)})"]
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
    return binders, f"{p} {argument(last)}", proofs


def related(rng: Random) -> Drawn | None:
    """R a b with both ends replaced."""
    type_, known, (a, b, c, d) = start(rng)
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


def unequal(rng: Random) -> Drawn | None:
    """≠: symmetric, carried along equations, and against injectivity or values."""
    type_, known, (a, b, c, _) = start(rng)
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
    type_, known, (a, b, c, _) = start(rng)
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
