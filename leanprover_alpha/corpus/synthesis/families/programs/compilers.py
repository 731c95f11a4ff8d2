"""Compilers from expressions to the code of a stack machine."""

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


@TEMPLATES.template(2)
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


@TEMPLATES.template()
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


@TEMPLATES.template()
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
