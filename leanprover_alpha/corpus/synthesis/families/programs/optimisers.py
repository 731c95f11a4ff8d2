"""Optimisers of expressions keep the value."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    lines,
    small,
)

TEMPLATES = Templates("programs")


@TEMPLATES.template(2)
def optimiser_correct(rng: Random) -> Sketch | None:
    """An optimiser that folds or exchanges: the value stays, the size does not grow."""
    names = Names(rng)
    E = names.take(("Expr", "Term", "Arith", "Code", "Formula"))
    lit, var = names.take(("num", "lit", "const")), names.take(("var", "name", "slot"))
    ops = [
        (names.take(("plus", "join", "sum", "mix")), rng.choice(["+", "+", "*"])),
        (names.take(("times", "both", "prod", "over")), "*"),
    ][: rng.randint(1, 2)]
    ev, opt, size = (
        names.take(("eval", "value", "sem")),
        names.take(("opt", "tidy", "swap", "fold", "norm₁")),
        names.take(("size", "weight", "cost")),
    )
    k = small(rng, 1)
    kind = lines(
        f"inductive {E} where",
        f"  | {lit} (n : Nat)",
        f"  | {var} (i : Nat)",
        *(f"  | {o} (a b : {E})" for o, _ in ops),
    )
    evals = lines(
        f"def {ev} (ρ : Nat → Nat) : {E} → Nat",
        f"  | .{lit} n => n" if k % 2 else f"  | .{lit} n => n + {k}",
        f"  | .{var} i => ρ i",
        *(f"  | .{o} a b => {ev} ρ a {s} {ev} ρ b" for o, s in ops),
    )
    swap = rng.random() < 0.6
    if swap:
        turned = {o: rng.random() < 0.7 for o, _ in ops}
        if not any(turned.values()):
            turned[ops[0][0]] = True
        opts = lines(
            f"def {opt} : {E} → {E}",
            f"  | .{lit} n => .{lit} n",
            f"  | .{var} i => .{var} i",
            *(
                f"  | .{o} a b => .{o} ({opt} b) ({opt} a)"
                if turned[o]
                else f"  | .{o} a b => .{o} ({opt} a) ({opt} b)"
                for o, _ in ops
            ),
        )
    else:
        opts = lines(
            f"def {opt} (j : Nat) : {E} → {E}",
            f"  | .{lit} n => .{lit} n",
            f"  | .{var} i => if i = j then .{lit} {k} else .{var} i",
            *(f"  | .{o} a b => .{o} ({opt} j a) ({opt} j b)" for o, _ in ops),
        )
    sizes = lines(
        f"def {size} : {E} → Nat",
        f"  | .{lit} _ => {small(rng, 1)}",
        f"  | .{var} _ => {small(rng, 1)}",
        *(f"  | .{o} a b => {size} a + {size} b + {small(rng, 1)}" for o, _ in ops),
    )

    def on(leaf: str, branch: dict[str, str], special: str = "") -> str:
        return arms(
            "induction e with",
            [
                (f"{lit} n", leaf),
                (f"{var} i", special or leaf),
                *((f"{o} a b iha ihb", branch[o]) for o, _ in ops),
            ],
        )

    if swap and rng.random() < 0.6:
        goal = f"{ev} ρ ({opt} e) = {ev} ρ e"
        rules = f"{opt}, {ev}"
        comm = {o: ("Nat.add_comm" if s == "+" else "Nat.mul_comm") for o, s in ops}
        by_rw = {
            o: f"rw [{opt}, {ev}, {ev}, iha, ihb, {comm[o]}]"
            if turned[o]
            else f"rw [{opt}, {ev}, {ev}, iha, ihb]"
            for o, _ in ops
        }
        by_simp = {
            o: f"simp [{rules}, iha, ihb, {comm[o]}]" if turned[o] else f"simp [{rules}, iha, ihb]"
            for o, _ in ops
        }
        by_only = {
            o: lines(f"simp only [{rules}, iha, ihb]", f"exact {comm[o]} _ _" if turned[o] else "")
            for o, _ in ops
        }
        proofs = [
            ("induction", on("rfl", by_rw)),
            ("induction", on("rfl", by_simp)),
            ("induction", on("rfl", by_only)),
            ("automation", f"induction e <;> grind [{rules}]"),
            ("automation", f"induction e <;> simp_all [{rules}, Nat.add_comm, Nat.mul_comm]"),
        ]
        return Sketch(goal, proofs, f"(ρ : Nat → Nat) (e : {E})", [kind, evals, opts])
    if swap:
        goal = rng.choice(
            [
                f"{size} ({opt} e) = {size} e",
                f"{size} ({opt} ({opt} e)) = {size} e",
                f"{opt} ({opt} e) = e",
            ]
        )
        rules = f"{opt}, {size}" if size in goal else opt
        same = {o: f"simp only [{rules}, iha, ihb] <;> omega" for o, _ in ops}
        more = {o: f"simp [{rules}, iha, ihb] <;> omega" for o, _ in ops}
        proofs = [
            ("induction", on("rfl", same)),
            ("induction", on("rfl", more)),
            ("automation", f"induction e <;> grind [{rules}]"),
            ("automation", f"induction e <;> simp_all [{rules}] <;> omega"),
        ]
        return Sketch(goal, proofs, f"(e : {E})", [kind, opts, *([sizes] if size in goal else [])])
    value = k if k % 2 else 2 * k
    goal = f"{ev} ρ ({opt} j e) = {ev} ρ e"
    rules = f"{opt}, {ev}"
    branch = {o: f"simp only [{rules}, iha, ihb]" for o, _ in ops}
    by_rw = {o: f"rw [{opt}, {ev}, {ev}, iha, ihb]" for o, _ in ops}
    special = lines(
        f"simp only [{opt}]", "split", f"· next h =>\n  subst h\n  simp [{ev}, hj]", "· rfl"
    )
    other = f"by_cases h : i = j <;> simp [{rules}, h, hj]"
    proofs = [
        ("induction", on("rfl", branch, special)),
        ("induction", on("rfl", by_rw, other)),
        ("induction", on(f"simp [{rules}]", branch, other)),
        ("automation", f"induction e <;> grind [{rules}]"),
    ]
    return Sketch(
        goal,
        proofs,
        f"{{ρ : Nat → Nat}} {{j : Nat}} (hj : ρ j = {value}) (e : {E})",
        [kind, evals, opts],
    )
