"""Small machines: compilers to a stack, command languages, guarded steps, automata."""

# ruff: noqa: E501
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

MACHINES = Templates("programs")
OPS = (
    "plus",
    "times",
    "join",
    "mix",
    "over",
    "glue",
    "both",
    "merge",
    "sum",
    "prod",
    "pair",
    "blend",
)
UNARY = ("double", "inc", "bump", "lift", "up", "scale", "succ₁", "grow")
CODES = ("push", "put", "load", "lit", "const")
LITS = ("num", "lit", "val", "atom", "const₁")
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


class Machine:
    """Expressions, instructions for a stack, and a compiler between them."""

    def __init__(self, rng: Random) -> None:
        names = Names(rng)
        self.expr, self.code = (
            names.take(("Expr", "Term", "Arith", "Form", "Calc")),
            names.take(("Instr", "Op", "Code", "Byte", "Word")),
        )
        self.lit, self.push = names.take(LITS), names.take(CODES)
        self.eval, self.run, self.step, self.comp = (
            names.take(("eval", "value", "meaning", "result")),
            names.take(("run", "exec", "go")),
            names.take(("step", "act", "do₁")),
            names.take(("compile", "emit", "code", "translate")),
        )
        k = small(rng, 1)
        forms = [
            "{a} + {b}",
            "{a} * {b}",
            f"{k} * {{a}} + {{b}}",
            f"{{a}} + {{b}} + {k}",
            "max {a} {b}",
            f"{{a}} + {k} * {{b}}",
            "{a} - {b}",
        ]
        self.binary = [(names.take(OPS), rng.choice(forms)) for _ in range(rng.randint(1, 3))]
        ones = [f"{{a}} + {k}", f"{k} * {{a}}", f"{{a}} * {{a}} + {k}", f"{{a}} - {k}"]
        self.unary = [
            (names.take(UNARY), rng.choice(ones)) for _ in range(rng.choice([0, 0, 1, 1, 2]))
        ]
        e, c = self.expr, self.code
        self.expr_text = lines(
            f"inductive {e} where",
            f"  | {self.lit} (n : Nat)",
            *(f"  | {u} (a : {e})" for u, _ in self.unary),
            *(f"  | {b} (a b : {e})" for b, _ in self.binary),
        )
        self.eval_text = lines(
            f"def {self.eval} : {e} → Nat",
            f"  | .{self.lit} n => n",
            *(f"  | .{u} a => " + f.format(a=f"{self.eval} a") for u, f in self.unary),
            *(
                f"  | .{b} a b => " + f.format(a=self._arg("a", f), b=self._arg("b", f))
                for b, f in self.binary
            ),
        )
        self.code_text = lines(
            f"inductive {c} where",
            f"  | {self.push} (n : Nat)",
            *(f"  | {n}" for n, _ in self.unary + self.binary),
        )
        self.step_text = lines(
            f"def {self.step} : {c} → List Nat → List Nat",
            f"  | .{self.push} n, s => n :: s",
            *(f"  | .{u}, a :: s => ({f.format(a='a')}) :: s" for u, f in self.unary),
            *(f"  | .{b}, b :: a :: s => ({f.format(a='a', b='b')}) :: s" for b, f in self.binary),
            "  | _, s => s",
        )
        self.run_text = lines(
            f"def {self.run} : List {c} → List Nat → List Nat",
            "  | [], s => s",
            f"  | i :: is, s => {self.run} is ({self.step} i s)",
        )
        self.comp_text = lines(
            f"def {self.comp} : {e} → List {c}",
            f"  | .{self.lit} n => [.{self.push} n]",
            *(f"  | .{u} a => {self.comp} a ++ [.{u}]" for u, _ in self.unary),
            *(
                f"  | .{b} a b => {self.comp} a ++ ({self.comp} b ++ [.{b}])"
                for b, _ in self.binary
            ),
        )

    def _arg(self, v: str, form: str) -> str:
        return f"({self.eval} {v})" if form.startswith("max") else f"{self.eval} {v}"

    @property
    def all(self) -> list[str]:
        """The declarations."""
        return [
            self.expr_text,
            self.eval_text,
            self.code_text,
            self.step_text,
            self.run_text,
            self.comp_text,
        ]

    def induction(self, lit: str, unary: str, binary: str, general: str = "") -> str:
        """Induction on the expression e."""
        more = f" generalizing {general}" if general else ""
        cases = [
            (f"{self.lit} n", lit),
            *((f"{u} a iha", unary) for u, _ in self.unary),
            *((f"{b} a b iha ihb", binary) for b, _ in self.binary),
        ]
        return arms(f"induction e{more} with", cases)


@MACHINES.template(2)
def compiler_correct(rng: Random) -> Sketch | None:
    """Code for an expression puts its value on the stack, before any other code."""
    m = Machine(rng)
    rules = f"{m.comp}, {m.eval}, {m.run}, {m.step}"
    goal = f"{m.run} ({m.comp} e ++ p) s = {m.run} p ({m.eval} e :: s)"
    proofs = [
        (
            "induction",
            m.induction("rfl", f"simp [{rules}, iha]", f"simp [{rules}, iha, ihb]", "p s"),
        ),
        (
            "induction",
            m.induction(
                "rfl",
                f"simp only [{m.comp}, List.append_assoc, iha]\nrfl",
                f"simp only [{m.comp}, List.append_assoc, iha, ihb]\nrfl",
                "p s",
            ),
        ),
        (
            "induction",
            m.induction(
                f"simp [{rules}]",
                lines(f"rw [{m.comp}, List.append_assoc, iha]", "rfl"),
                lines(f"rw [{m.comp}, List.append_assoc, iha, List.append_assoc, ihb]", "rfl"),
                "p s",
            ),
        ),
        ("automation", f"induction e generalizing p s <;> simp_all [{rules}]"),
        ("automation", f"induction e generalizing p s <;> grind [{rules}]"),
    ]
    return Sketch(goal, proofs, f"(e : {m.expr}) (p : List {m.code}) (s : List Nat)", m.all)


@MACHINES.template()
def compiler_whole(rng: Random) -> Sketch | None:
    """The compiled program from an empty stack, with the general lemma at hand."""
    m = Machine(rng)
    rules = f"{m.comp}, {m.eval}, {m.run}, {m.step}"
    lemma = lines(
        f"theorem {m.run}_{m.comp} (e : {m.expr}) (p : List {m.code}) (s : List Nat) :",
        f"    {m.run} ({m.comp} e ++ p) s = {m.run} p ({m.eval} e :: s) := by",
        f"  induction e generalizing p s <;> simp_all [{rules}]",
    )
    start = rng.choice(["[]", "s", f"[{small(rng)}]", f"({small(rng)} :: s)", "(x :: y :: s)"])
    rest = {"[]": "[{v}]", "s": "{v} :: s"}.get(start, "{v} :: " + start.strip("()"))
    value = f"{m.eval} e"
    goal = f"{m.run} ({m.comp} e) {start} = {rest.format(v=value)}"
    name = f"{m.run}_{m.comp}"
    two = rng.random() < 0.5
    binders = (
        f"(e : {m.expr})"
        + (" (x y : Nat)" if "x" in start else "")
        + (" (s : List Nat)" if "s" in start else "")
    )
    if two:
        goal = f"{m.run} ({m.comp} e ++ {m.comp} d) {start} = {m.eval} d :: {rest.format(v=value)}"
        binders = binders.replace("(e :", "(d e :")
        proofs = [
            (
                "rewrite",
                lines(
                    f"rw [{name}]",
                    f"have h := {name} d [] ({rest.format(v=value)})",
                    "rw [List.append_nil] at h",
                    "exact h",
                ),
            ),
            ("rewrite", lines(f"rw [{name}, ← List.append_nil ({m.comp} d), {name}]", "rfl")),
            ("rewrite", f"simpa [{name}, {m.run}] using {name} d [] ({rest.format(v=value)})"),
        ]
    else:
        proofs = [
            (
                "rewrite",
                lines(f"have h := {name} e [] {start}", "rw [List.append_nil] at h", "exact h"),
            ),
            ("rewrite", lines(f"rw [← List.append_nil ({m.comp} e), {name}]", "rfl")),
            ("rewrite", f"simpa [{m.run}] using {name} e [] {start}"),
            (
                "structured",
                lines(
                    f"have h := {name} e [] {start}",
                    f"simp only [List.append_nil, {m.run}] at h",
                    "exact h",
                ),
            ),
        ]
    return Sketch(goal, proofs, binders, [*m.all, lemma])


@MACHINES.template()
def code_runs_on(rng: Random) -> Sketch | None:
    """Running code in two parts; running one instruction; the length of code."""
    m = Machine(rng)
    which = rng.randrange(2)
    if which == 0:
        goal = f"{m.run} (p ++ q) s = {m.run} q ({m.run} p s)"

        def cons(body: str) -> str:
            return arms("induction p generalizing s with", [("nil", "rfl"), ("cons i p ih", body)])

        proofs = [
            ("induction", cons("exact ih _")),
            ("induction", cons(f"simp only [List.cons_append, {m.run}, ih]")),
            ("induction", cons(f"rw [List.cons_append, {m.run}, {m.run}, ih]")),
            ("automation", f"induction p generalizing s <;> simp_all [{m.run}]"),
        ]
        return Sketch(
            goal,
            proofs,
            f"(p q : List {m.code}) (s : List Nat)",
            [m.code_text, m.step_text, m.run_text],
        )
    size = rng.choice(("size", "weight", "nodes", "cost"))
    text = lines(
        f"def {size} : {m.expr} → Nat",
        f"  | .{m.lit} _ => 1",
        *(f"  | .{u} a => {size} a + 1" for u, _ in m.unary),
        *(f"  | .{b} a b => {size} a + {size} b + 1" for b, _ in m.binary),
    )
    rules = f"{m.comp}, {size}"
    laws = "List.length_append, List.length_singleton"
    proofs = [
        (
            "induction",
            m.induction(
                "rfl",
                f"simp only [{rules}, {laws}, iha]",
                lines(f"simp only [{rules}, {laws}, iha, ihb]", "omega"),
            ),
        ),
        (
            "induction",
            m.induction("rfl", f"simp [{rules}, iha]", lines(f"simp [{rules}, iha, ihb]", "omega")),
        ),
        (
            "induction",
            m.induction(
                f"simp [{rules}]",
                f"simp [{rules}, iha] <;> omega",
                f"simp [{rules}, iha, ihb] <;> omega",
            ),
        ),
        ("automation", f"induction e <;> simp_all [{rules}] <;> omega"),
        ("automation", f"induction e <;> grind [{rules}]"),
    ]
    return Sketch(
        f"({m.comp} e).length = {size} e",
        proofs,
        f"(e : {m.expr})",
        [m.expr_text, m.code_text, m.comp_text, text],
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


@MACHINES.template(2)
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


@MACHINES.template()
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


@MACHINES.template(2)
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


@MACHINES.template()
def option_step(rng: Random) -> Sketch | None:
    """Steps that may fail: what success tells, and when there is success."""
    names = Names(rng)
    f = names.take(("withdraw", "spend", "take₁", "pay", "step?", "consume", "draw", "advance"))
    f = f.rstrip("?")
    a, b = small(rng, 1), rng.randint(0, 9)
    up = rng.random() < 0.5
    cond, new = (f"n < {a + 3}", f"n + {b + 1}") if up else (f"{a} ≤ n", f"n - {rng.randint(1, a)}")
    text = f"def {f} (n : Nat) : Option Nat := if {cond} then some ({new}) else none"
    which = rng.randrange(4)
    if which == 0:
        goals = [f"m = {new}", cond, f"{cond} ∧ m = {new}", "n < m" if up else "m < n"]
        goal = rng.choice(goals)
        proofs = [
            (
                "cases",
                lines(f"simp only [{f}] at h", "split at h", "· cases h\n  omega", "· cases h"),
            ),
            (
                "cases",
                lines(f"unfold {f} at h", "split at h", "· simp at h\n  omega", "· simp at h"),
            ),
            ("automation", f"grind [{f}]"),
            (
                "cases",
                lines(
                    f"by_cases hc : {cond}",
                    f"· simp [{f}, hc] at h\n  omega",
                    f"· simp [{f}, hc] at h",
                ),
            ),
        ]
        return Sketch(goal, proofs, f"{{n m : Nat}} (h : {f} n = some m)", [text])
    if which == 1:
        proofs = [
            ("rewrite", f"simp [{f}, h]"),
            ("rewrite", f"rw [{f}, if_pos h]"),
            ("automation", f"simp_all [{f}]"),
            ("rewrite", lines(f"unfold {f}", "exact if_pos h")),
        ]
        return Sketch(f"{f} n = some ({new})", proofs, f"{{n : Nat}} (h : {cond})", [text])
    if which == 2:
        proofs = [
            ("cases", lines(f"simp only [{f}]", "split", "· simp [*]", "· simp [*]")),
            ("cases", lines(f"by_cases h : {cond} <;> simp [{f}, h]")),
            ("automation", f"grind [{f}]"),
            ("automation", f"simp [{f}]"),
        ]
        return Sketch(f"{f} n = none ↔ ¬ {cond}", proofs, "(n : Nat)", [text])
    run = names.take(("runs", "loop", "times₁", "again"))
    loop = lines(
        f"def {run} : Nat → Nat → Option Nat",
        "  | 0, n => some n",
        f"  | k + 1, n => match {f} n with",
        f"    | some m => {run} k m",
        "    | none => none",
    )
    goal = "n ≤ m" if up else "m ≤ n"
    proofs = [
        (
            "induction",
            lines(
                "induction k generalizing n with",
                "| zero =>",
                f"  simp [{run}] at h",
                "  omega",
                "| succ k ih =>",
                f"  simp only [{run}, {f}] at h",
                "  split at h",
                "  · next e =>",
                "    have := ih h",
                "    split at e",
                "    · cases e\n      omega",
                "    · cases e",
                "  · cases h",
            ),
        ),
        (
            "induction",
            lines(
                "induction k generalizing n with",
                "| zero =>",
                "  cases h",
                "  exact Nat.le_refl _",
                "| succ k ih =>",
                f"  rw [{run}] at h",
                "  split at h",
                "  · next x e =>",
                "    have h₁ := ih h",
                f"    unfold {f} at e",
                "    split at e <;> simp at e",
                "    omega",
                "  · simp at h",
            ),
        ),
        ("automation", f"induction k generalizing n <;> grind [{run}, {f}]"),
    ]
    return Sketch(goal, proofs, f"{{k n m : Nat}} (h : {run} k n = some m)", [text, loop])


@MACHINES.template(2)
def automaton_runs(rng: Random) -> Sketch | None:
    """A machine that reads Booleans: traps, returns, runs in two parts."""
    names = Names(rng)
    T = names.take(("Mode", "St", "Place", "Phase", "Room"))
    members = names.several(
        ("idle", "busy", "dead", "open₁", "shut", "warm", "cold", "on", "off", "lost", "home"),
        rng.randint(2, 5),
    )
    step, run = (
        names.take(("next", "step", "delta", "react")),
        names.take(("run", "reads", "after", "feed")),
    )
    trap = members[-1]
    table = {(m, b): rng.choice(members) for m in members for b in ("true", "false")}
    for b in ("true", "false"):
        table[trap, b] = trap
    kind = lines(f"inductive {T} where", *(f"  | {m}" for m in members))
    delta = lines(
        f"def {step} : {T} → Bool → {T}",
        *(f"  | .{m}, {b} => .{table[m, b]}" for m in members for b in ("true", "false")),
    )
    loop = lines(
        f"def {run} : {T} → List Bool → {T}",
        "  | s, [] => s",
        f"  | s, b :: bs => {run} ({step} s b) bs",
    )
    context = [kind, delta, loop]
    which = rng.randrange(4)
    if which == 0:
        proofs = [
            (
                "induction",
                arms("induction w with", [("nil", "rfl"), ("cons b w ih", "cases b <;> exact ih")]),
            ),
            (
                "induction",
                arms(
                    "induction w with",
                    [("nil", "rfl"), ("cons b w ih", f"cases b <;> simp [{run}, {step}, ih]")],
                ),
            ),
            (
                "induction",
                arms(
                    "induction w with",
                    [("nil", "rfl"), ("cons b w ih", lines("cases b", "· exact ih", "· exact ih"))],
                ),
            ),
            (
                "automation",
                f"induction w with\n| nil => rfl\n| cons b w ih => cases b <;> grind [{run}, {step}]",
            ),
        ]
        return Sketch(f"{run} .{trap} w = .{trap}", proofs, "(w : List Bool)", context)
    if which == 1:
        word = [rng.choice(["true", "false"]) for _ in range(rng.randint(1, 6))]
        state = start = rng.choice(members)
        for b in word:
            state = table[state, b]
        proofs = [
            ("term", "rfl"),
            ("rewrite", f"simp [{run}, {step}]"),
            ("rewrite", f"simp only [{run}, {step}]"),
        ]
        tail = rng.random() < 0.5
        text = " :: ".join([*word, "w"]) if tail else f"[{', '.join(word)}]"
        goal = (
            f"{run} .{start} ({text}) = {run} .{state} w"
            if tail
            else f"{run} .{start} {text} = .{state}"
        )
        return Sketch(goal, proofs, "(w : List Bool)" if tail else "", context)
    if which == 2:
        proofs = [
            (
                "induction",
                arms(
                    "induction v generalizing s with",
                    [("nil", "rfl"), ("cons b v ih", "exact ih _")],
                ),
            ),
            (
                "induction",
                arms(
                    "induction v generalizing s with",
                    [("nil", "rfl"), ("cons b v ih", f"simp only [List.cons_append, {run}, ih]")],
                ),
            ),
            (
                "induction",
                arms(
                    "induction v generalizing s with",
                    [("nil", "rfl"), ("cons b v ih", f"rw [List.cons_append, {run}, {run}, ih]")],
                ),
            ),
            ("automation", f"induction v generalizing s <;> simp_all [{run}]"),
        ]
        return Sketch(
            f"{run} s (v ++ w) = {run} ({run} s v) w",
            proofs,
            f"(s : {T}) (v w : List Bool)",
            context,
        )
    x, b = rng.choice([(m, b) for m in members for b in ("true", "false")])
    sources = [m for m in members if table[m, b] == table[x, b]]
    goal = f"{step} s {b} = .{table[x, b]} ↔ " + " ∨ ".join(f"s = .{m}" for m in sources)
    proofs = [
        ("cases", f"cases s <;> simp [{step}]"),
        ("cases", arms("cases s with", [(m, f"simp [{step}]") for m in members])),
        ("automation", f"cases s <;> grind [{step}]"),
    ]
    return Sketch(goal, proofs, f"(s : {T})", [kind, delta])
