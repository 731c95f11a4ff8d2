"""Command languages: invariants, bounds, what a transfer conserves."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    lines,
    rw,
    small,
)

TEMPLATES = Templates("programs")
COMMANDS = (
    "inc",
    "dec",
    "reset",
    "twice",
    "skip",
    "add",
    "jump",
    "tick",
    "wait",
    "boost",
    "fill",
    "pour",
    "spin",
    "drop₁",
    "idle",
    "grow",
)


class Commands:
    """Commands that change one number."""

    def __init__(self, rng: Random, effects: list[str]) -> None:
        names = Names(rng)
        self.kind = names.take(("Cmd", "Action", "Order", "Press", "Event", "Move", "Signal"))
        self.act, self.run = (
            names.take(("exec", "apply", "perform", "handle", "do₁")),
            names.take(("runAll", "execAll", "replay", "process", "play")),
        )
        count = rng.randint(2, 5)
        self.members = [(names.take(COMMANDS), rng.choice(effects)) for _ in range(count)]
        self.texts = [
            lines(
                f"inductive {self.kind} where",
                *(f"  | {c}" + (" (k : Nat)" if "k" in e else "") for c, e in self.members),
            ),
            lines(
                f"def {self.act} : {self.kind} → Nat → Nat",
                *(f"  | .{c}{' k' if 'k' in e else ''}, n => {e}" for c, e in self.members),
            ),
        ]
        self.loop = lines(
            f"def {self.run} : List {self.kind} → Nat → Nat",
            "  | [], n => n",
            f"  | c :: cs, n => {self.run} cs ({self.act} c n)",
        )

    def steps(self, lemma: str, args: str, end: str) -> list[tuple[str, str]]:
        """Proofs for runs from a lemma on one command."""
        head = "induction cs generalizing n with"
        return [
            (
                "induction",
                arms(
                    head,
                    [
                        ("nil", f"simp [{self.run}]"),
                        (
                            "cons c cs ih",
                            lines(
                                f"rw [{self.run}]",
                                f"have h₁ := {lemma} {args}",
                                f"have h₂ := ih ({self.act} c n)",
                                end,
                            ),
                        ),
                    ],
                ),
            ),
            (
                "induction",
                arms(
                    head,
                    [
                        ("nil", f"simp [{self.run}]"),
                        (
                            "cons c cs ih",
                            lines(
                                f"have h₁ := {lemma} {args}",
                                f"have h₂ := ih ({self.act} c n)",
                                f"simp only [{self.run}]",
                                end,
                            ),
                        ),
                    ],
                ),
            ),
        ]


@TEMPLATES.template(2)
def command_invariant(rng: Random) -> Sketch | None:
    """What every command keeps, and what every run keeps: a remainder, a bound."""
    which = rng.randrange(3)
    d = rng.randint(2, 9)
    many = [d * j for j in range(1, 9)]
    if which == 0:
        effects = [f"n + {rng.choice(many)}" for _ in range(4)] + [
            "n",
            f"n + {d} * k",
            f"n + {rng.choice(many)} * k",
            f"if n < {small(rng, 1)} then n + {rng.choice(many)} else n",
        ]
    elif which == 1:
        effects = [
            f"n + {small(rng, 1)}",
            "n",
            "n + k",
            f"{small(rng, 1)} * n + n",
            f"if n < {small(rng, 1)} then n + {small(rng, 1)} else n",
            f"max n {small(rng, 1)}",
        ]
    else:
        effects = [
            f"min n {small(rng, 1)}",
            "n",
            "n - k",
            f"n - {small(rng, 1)}",
            f"n / {small(rng, 1)}",
            f"if {small(rng, 1)} ≤ n then n - {small(rng, 1)} else n",
            "0",
        ]
    c = Commands(rng, effects)
    goal = {0: "{x} % D = n % D".replace("D", str(d)), 1: "n ≤ {x}", 2: "{x} ≤ n"}[which]
    one = goal.format(x=f"{c.act} c n")
    name = f"{c.act}_keeps"
    if rng.random() < 0.5:
        cases = arms(
            "cases c with",
            [
                (
                    f"{m}{' k' if 'k' in e else ''}",
                    (
                        f"simp only [{c.act}]\nsplit <;> omega"
                        if "if" in e
                        else f"simp only [{c.act}] <;> omega"
                        if "k" not in e or which
                        else f"simp [{c.act}, Nat.add_mod]"
                        if f"n + {d} * k" == e
                        else f"simp only [{c.act}]\nomega"
                    ),
                )
                for m, e in c.members
            ],
        )
        proofs = [
            ("cases", cases),
            ("cases", f"cases c <;> simp only [{c.act}] <;> (try split) <;> omega"),
            ("cases", lines("cases c", *[f"· simp only [{c.act}] <;> grind"] * len(c.members))),
            ("automation", f"cases c <;> grind [{c.act}]"),
        ]
        return Sketch(one, proofs, f"(c : {c.kind}) (n : Nat)", c.texts)
    lemma = lines(
        f"theorem {name} (c : {c.kind}) (n : Nat) : {one} := by",
        f"  cases c <;> simp only [{c.act}] <;> (try split) <;> omega",
    )
    proofs = c.steps(name, "c n", "omega")
    if which == 0:
        proofs += [
            (
                "induction",
                arms(
                    "induction cs generalizing n with",
                    [("nil", "rfl"), ("cons c cs ih", f"rw [{c.run}, ih, {name}]")],
                ),
            )
        ]
    elif which == 1:
        proofs += [
            (
                "induction",
                arms(
                    "induction cs generalizing n with",
                    [
                        ("nil", "exact Nat.le_refl _"),
                        ("cons c cs ih", f"exact Nat.le_trans ({name} c n) (ih _)"),
                    ],
                ),
            )
        ]
    else:
        proofs += [
            (
                "induction",
                arms(
                    "induction cs generalizing n with",
                    [
                        ("nil", "exact Nat.le_refl _"),
                        ("cons c cs ih", f"exact Nat.le_trans (ih _) ({name} c n)"),
                    ],
                ),
            )
        ]
    proofs += [("automation", f"induction cs generalizing n <;> grind [{c.run}, {name}]")]
    return Sketch(
        goal.format(x=f"{c.run} cs n"),
        proofs,
        f"(cs : List {c.kind}) (n : Nat)",
        [*c.texts, c.loop, lemma],
    )


@TEMPLATES.template()
def command_bound(rng: Random) -> Sketch | None:
    """A run adds at most so much for each command; runs one after the other."""
    most = rng.randint(1, 9)
    c = Commands(
        rng,
        [
            f"n + {rng.randint(0, most)}",
            "n",
            f"if n < {small(rng, 1)} then n + {rng.randint(0, most)} else n",
            f"n - {small(rng, 1)}",
            f"min n {small(rng, 1)} + {rng.randint(0, most)}",
        ],
    )
    if rng.random() < 0.35:
        goal = f"{c.run} (cs ++ ds) n = {c.run} ds ({c.run} cs n)"
        cons = [
            f"simp only [List.cons_append, {c.run}, ih]",
            "exact ih _",
            f"rw [List.cons_append, {c.run}, {c.run}, ih]",
        ]
        proofs = [
            (
                "induction",
                arms("induction cs generalizing n with", [("nil", "rfl"), ("cons c cs ih", body)]),
            )
            for body in cons
        ]
        proofs += [("automation", f"induction cs generalizing n <;> simp_all [{c.run}]")]
        return Sketch(goal, proofs, f"(cs ds : List {c.kind}) (n : Nat)", [*c.texts, c.loop])
    lemma = lines(
        f"theorem {c.act}_le (c : {c.kind}) (n : Nat) : {c.act} c n ≤ n + {most} := by",
        f"  cases c <;> simp only [{c.act}] <;> (try split) <;> omega",
    )
    goal = f"{c.run} cs n ≤ n + {most} * cs.length"
    proofs = c.steps(f"{c.act}_le", "c n", lines("simp only [List.length_cons]", "omega"))
    proofs += [("automation", f"induction cs generalizing n <;> grind [{c.run}, {c.act}_le]")]
    return Sketch(goal, proofs, f"(cs : List {c.kind}) (n : Nat)", [*c.texts, c.loop, lemma])


@TEMPLATES.template(2)
def transfer_conserved(rng: Random) -> Sketch | None:
    """Two or three stocks and guarded transfers between them: the total stays."""
    names = Names(rng)
    S = names.take(("State", "Bank₂", "Tank", "Store", "Ledger", "Purse", "Jugs", "Pool"))
    fields = names.several(
        ("left", "right", "cash", "stock", "hot", "cold", "spare", "store₁", "up", "down"),
        rng.randint(2, 3),
    )
    struct = lines(f"structure {S} where", *(f"  {f} : Nat" for f in fields))
    total, move = (
        names.take(("total", "sum₁", "whole", "amount")),
        names.take(("move", "transfer", "shift", "pour", "send")),
    )
    measure = f"def {total} (s : {S}) : Nat := {' + '.join('s.' + f for f in fields)}"
    a, b = rng.sample(fields, 2)
    k = rng.choice(["k", str(small(rng, 1))])
    new = [f"s.{f} - {k}" if f == a else f"s.{f} + {k}" if f == b else f"s.{f}" for f in fields]
    arg = f"(k : Nat) (s : {S})" if k == "k" else f"(s : {S})"
    call = f"{move} k" if k == "k" else move
    step = f"def {move} {arg} : {S} := if {k} ≤ s.{a} then ⟨{', '.join(new)}⟩ else s"
    rules = f"{total}, {move}"
    times = rng.choice([1, 1, 2])
    which = rng.randrange(3)
    context = [struct, measure, step]
    if which == 0:
        inner = "s"
        for _ in range(times):
            inner = f"{call} {inner}" if inner == "s" else f"{call} ({inner})"
        goal = f"{total} ({inner}) = {total} s"
        if times == 2:
            lemma = lines(
                f"theorem {total}_{move} {arg} : {total} ({call} s) = {total} s := by",
                f"  simp only [{rules}]",
                "  split <;> simp only [] <;> omega",
            )
            lemma = lemma.replace(" <;> simp only [] <;> omega", " <;> grind")
            proofs = [
                ("rewrite", rw([f"{total}_{move}"] * 2)),
                ("rewrite", f"simp only [{total}_{move}]"),
                ("automation", f"simp [{total}_{move}]"),
                ("automation", f"grind [{total}_{move}]"),
            ]
            return Sketch(goal, proofs, arg, [*context, lemma])
    elif which == 1:
        goal = f"({call} s).{a} ≤ s.{a}"
        rules = move
    else:
        goal = f"s.{b} ≤ ({call} s).{b}"
        rules = move
    proofs = [
        (
            "cases",
            lines(
                f"simp only [{rules}]",
                "split",
                "· simp only\n  omega",
                "· rfl" if which == 0 else "· omega",
            ),
        ),
        ("cases", lines(f"unfold {rules.replace(',', '')}", "split <;> simp <;> omega")),
        (
            "cases",
            lines(
                f"by_cases h : {k} ≤ s.{a}",
                f"· simp only [{rules}, h, if_true]\n  omega",
                f"· simp [{rules}, h]",
            ),
        ),
        ("automation", f"grind [{rules}]"),
    ]
    if which == 0:
        proofs.append(("cases", lines(f"simp only [{rules}]", "split <;> grind")))
    return Sketch(goal, proofs, arg, context)
