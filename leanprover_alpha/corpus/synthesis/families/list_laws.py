"""Facts about the library's list functions: random list expressions and what becomes of them."""

# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    FUNCTIONS,
    LISTS,
    NUMBERS,
    POINTS,
    PREDICATES,
    Names,
    Sketch,
    Templates,
    arms,
    bullets,
    depth,
    lines,
    rw,
    simp_only,
    small,
    steps,
)

LAWS = Templates("lists")


@dataclass(frozen=True)
class Expression:
    """A list: `op` is var, append, reverse, map, cons, single, replicate or nil."""

    op: str
    args: tuple[Expression, ...] = ()
    word: str = ""
    """The variable's name, the function, the element, or "count element" of `replicate`."""

    def text(self, tight: bool = False) -> str:
        """As Lean reads it; in brackets where `tight` asks for an argument."""
        inner = [a.text(True) for a in self.args]
        if self.op == "var":
            return self.word
        if self.op == "single":
            return f"[{self.word}]"
        if self.op == "nil":
            return "[]"
        if self.op in ("reverse", "map"):
            return f"{inner[0]}.{self.op}" if self.op == "reverse" else self._map(inner[0], tight)
        if self.op == "append":
            made = f"{inner[0]} ++ {inner[1]}"
        elif self.op == "cons":
            made = f"{self.word} :: {inner[0]}"
        else:
            made = f"List.replicate {self.word}"
        return f"({made})" if tight else made

    def _map(self, inner: str, tight: bool) -> str:
        return f"({inner}.map {self.word})" if tight else f"{inner}.map {self.word}"

    def walk(self) -> list[Expression]:
        """This one and all below, outermost first."""
        return [self, *(e for a in self.args for e in a.walk())]


def var(name: str) -> Expression:
    """A list variable."""
    return Expression("var", word=name)


class Shape:
    """Draws expressions over given variables, elements and functions."""

    def __init__(self, rng: Random, lists: list[str], points: list[str], maps: list[str]) -> None:
        self.rng, self.lists, self.points, self.maps = rng, lists, points, maps

    def draw(self, levels: int, ops: str = "append append reverse map cons single") -> Expression:
        """An expression that is at most so deep."""
        if levels == 0:
            return var(self.rng.choice(self.lists))
        op = self.rng.choice(ops.split())
        if op == "append":
            left = self.draw(self.rng.randint(0, levels - 1), ops)
            return Expression("append", (left, self.draw(levels - 1, ops)))
        if op == "single":
            if not self.points:
                return var(self.rng.choice(self.lists))
            single = Expression("single", word=self.rng.choice(self.points))
            return Expression("append", (self.draw(levels - 1, ops), single))
        if (op == "map" and not self.maps) or (op == "cons" and not self.points):
            return self.draw(levels, "append reverse")
        word = {"map": self.maps, "cons": self.points, "reverse": [""]}[op]
        return Expression(op, (self.draw(levels - 1, ops),), self.rng.choice(word))


LENGTHS = {
    "append": "List.length_append",
    "reverse": "List.length_reverse",
    "map": "List.length_map",
    "cons": "List.length_cons",
    "single": "List.length_singleton",
    "nil": "List.length_nil",
    "replicate": "List.length_replicate",
}


def length_of(e: Expression) -> str:
    """The length, worked out."""
    if e.op == "var":
        return f"{e.word}.length"
    if e.op == "append":
        left, right = map(length_of, e.args)
        return f"{left} + ({right})" if " " in right else f"{left} + {right}"
    if e.op == "cons":
        return f"{length_of(e.args[0])} + 1"
    return "1" if e.op == "single" else length_of(e.args[0])


def mapped(e: Expression, f: str) -> Expression:
    """`e.map f` with the `map` at the variables."""
    if e.op == "var":
        return Expression("map", (e,), f)
    if e.op == "single" or e.op == "cons":
        return Expression(e.op, tuple(mapped(a, f) for a in e.args), f"{f} {e.word}")
    return Expression(e.op, tuple(mapped(a, f) for a in e.args))


def reversed_(e: Expression) -> Expression:
    """`e.reverse` with the reversal at the variables."""
    if e.op == "var":
        return Expression("reverse", (e,))
    if e.op == "reverse":
        return e.args[0]
    if e.op == "append":
        return Expression("append", (reversed_(e.args[1]), reversed_(e.args[0])))
    if e.op == "cons":
        tail = Expression("single", word=e.word)
        return Expression("append", (reversed_(e.args[0]), tail))
    return e


def drawn(
    rng: Random, ops: str = "append append reverse map cons single"
) -> tuple[Expression, str]:
    """An expression over lists of α, and binders for what it mentions."""
    names = Names(rng)
    lists = names.several(LISTS, rng.randint(1, 3))
    points = names.several(POINTS, rng.randint(1, 2))
    maps = names.several(FUNCTIONS, rng.randint(1, 2)) if "map" in ops else []
    e = Shape(rng, lists, points, maps).draw(depth(rng) + 1, ops)
    return e, binders_of(e)


def binders_of(*expressions: Expression, kind: str = "α", more: str = "") -> str:
    """Binders for the variables, elements and functions of the expressions."""
    nodes = [n for e in expressions for n in e.walk()]
    lists = dict.fromkeys(n.word for n in nodes if n.op == "var")
    points = dict.fromkeys(n.word for n in nodes if n.op in ("cons", "single"))
    maps = dict.fromkeys(n.word for n in nodes if n.op == "map")
    found = ["{α : Type}"] if kind == "α" else []
    found += [f"({' '.join(maps)} : {kind} → {kind})"] if maps else []
    found += [f"({' '.join(points)} : {kind})"] if points else []
    found += [f"({' '.join(lists)} : List {kind})"] if lists else []
    return " ".join([*found, *([more] if more else [])])


@LAWS.template(2)
def length_of_expression(rng: Random) -> Sketch | None:
    """The length of an expression, put together from those of the variables."""
    e, binders = drawn(rng)
    used = list(dict.fromkeys(LENGTHS[n.op] for n in e.walk() if n.op != "var"))
    chain = list(dict.fromkeys((LENGTHS[n.op], n.text()) for n in e.walk() if n.op != "var"))
    if not used:
        return None
    direct = length_of(e)
    swapped = rng.random() < 0.5
    goal = direct
    if swapped:
        leaves = direct.replace("(", "").replace(")", "").split(" + ")
        rng.shuffle(leaves)
        goal = " + ".join(leaves)
    by_rw = rw([rule for rule, _ in chain])
    proofs = [("rewrite", lines(by_rw, "omega") if swapped else by_rw)]
    proofs += [
        ("rewrite", lines(simp_only(used), "omega") if swapped else simp_only(used)),
        ("automation", "simp +arith"),
        ("automation", "simp <;> omega"),
        ("automation", "grind"),
    ]
    return Sketch(f"{e.text(True)}.length = {goal}", proofs, binders)


@LAWS.template(2)
def map_of_expression(rng: Random) -> Sketch | None:
    """`map` goes through an expression down to its variables."""
    e, _ = drawn(rng, "append append reverse cons single")
    f = rng.choice(FUNCTIONS)
    to = mapped(e, f)
    laws = {
        "append": "List.map_append",
        "reverse": "List.map_reverse",
        "cons": "List.map_cons",
        "single": "List.map_singleton",
    }
    used = [laws[n.op] for n in e.walk() if n.op != "var"]
    if not used:
        return None
    goal = f"{e.text(True)}.map {f} = {to.text()}"
    binders = binders_of(e).replace("{α : Type}", f"{{α β : Type}} ({f} : α → β)")
    proofs = [
        ("rewrite", rw(dict.fromkeys(used))),
        ("rewrite", simp_only(used)),
        ("rewrite", rw(used)),
        ("automation", "simp"),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, binders)


@LAWS.template(2)
def reverse_of_expression(rng: Random) -> Sketch | None:
    """The reversal of an expression, worked out."""
    e, binders = drawn(rng, "append append reverse cons single")
    laws = {
        "append": "List.reverse_append",
        "reverse": "List.reverse_reverse",
        "cons": "List.reverse_cons",
        "single": "List.reverse_cons",
    }
    used = [laws[n.op] for n in e.walk() if n.op != "var"]
    if not used:
        return None
    more = ["List.reverse_cons", "List.reverse_nil", "List.nil_append"]
    if any(n.op == "single" for n in e.walk()):
        used = [*dict.fromkeys(used), *more]
    to = reversed_(e)
    goal = f"{e.text(True)}.reverse = {to.text()}"
    proofs = [
        ("rewrite", simp_only(used)),
        ("rewrite", rw(used)),
        ("automation", "simp"),
        ("rewrite", simp_only([*used, "List.append_assoc", "List.nil_append", "List.cons_append"])),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, binders)


def bracketed(rng: Random, parts: list[str]) -> str:
    """The parts joined by ++ with random brackets."""
    if len(parts) == 1:
        return parts[0]
    at = rng.randint(1, len(parts) - 1)
    left, right = bracketed(rng, parts[:at]), bracketed(rng, parts[at:])
    left = f"({left})" if "++" in left else left
    right = f"({right})" if "++" in right else right
    return f"{left} ++ {right}"


@LAWS.template(2)
def append_brackets(rng: Random) -> Sketch | None:
    """Two ways to put brackets into a chain of appended lists."""
    names = Names(rng)
    lists = names.several(LISTS, 3)
    points = names.several(POINTS, 2)
    parts = [rng.choice([*lists, *(f"[{p}]" for p in points)]) for _ in range(2 + depth(rng, 6))]
    left, right = bracketed(rng, parts), bracketed(rng, parts)
    if left == right:
        return None
    used = [p for p in points if f"[{p}]" in parts]
    heads = [p for p in lists if p in parts]
    binders = "{α : Type}" + (f" ({' '.join(used)} : α)" if used else "")
    binders += f" ({' '.join(heads)} : List α)" if heads else ""
    proofs = [
        ("rewrite", simp_only(["List.append_assoc"])),
        ("automation", "simp"),
        ("rewrite", rw(["List.append_assoc"] * (len(parts) - 2))),
        ("automation", "grind"),
    ]
    if heads and parts[0] == heads[0] and parts.count(heads[0]) == 1:
        h = heads[0]
        step = simp_only(["List.cons_append", "List.append_assoc"])
        nil = simp_only(["List.nil_append", "List.append_assoc"])
        proofs.append(
            ("induction", arms(f"induction {h} with", [("nil", nil), (f"cons e {h} ih", step)]))
        )
    return Sketch(f"{left} = {right}", proofs, binders)


@LAWS.template(2)
def member_goes_up(rng: Random) -> Sketch | None:
    """An element of one list is an element of an expression that holds the list."""
    names = Names(rng)
    lists, points = names.several(LISTS, 3), names.several(POINTS, 3)
    point = points.pop()
    e = var(lists[0])
    term = "h"
    rules: list[str] = []
    shape = Shape(rng, lists[1:], points, [])
    for _ in range(1 + depth(rng, 6)):
        how = rng.choice(["left", "right", "cons", "reverse"])
        other = shape.draw(rng.choice([0, 0, 0, 1]), "append reverse cons")
        inner = term if " " not in term else f"({term})"
        if how == "left":
            e, term = Expression("append", (e, other)), f"List.mem_append_left _ {inner}"
        elif how == "right":
            e, term = Expression("append", (other, e)), f"List.mem_append_right _ {inner}"
        elif how == "cons":
            p = rng.choice(points)
            e, term = Expression("cons", (e,), p), f"List.mem_cons_of_mem _ {inner}"
        else:
            e, term = Expression("reverse", (e,)), f"List.mem_reverse.mpr {inner}"
        rules.insert(0, term.split()[0])
    by_apply = []
    for rule in rules:
        by_apply.append(f"apply {rule}")
    more = f"(h : {point} ∈ {lists[0]})"
    nodes = binders_of(e)
    where = nodes.index("(")
    binders = f"{nodes[:where]}{{{point} : α}} {nodes[where:]} {more}"
    laws = {"append": "List.mem_append", "cons": "List.mem_cons", "reverse": "List.mem_reverse"}
    used = [laws[n.op] for n in e.walk() if n.op in laws]
    proofs = [
        ("term", f"exact {term}"),
        ("structured", lines(*by_apply, "exact h")),
        ("automation", "simp [h]"),
        ("rewrite", lines(simp_only(used), "simp [h]")),
        ("automation", "simp_all"),
        ("automation", "grind"),
    ]
    return Sketch(f"{point} ∈ {e.text()}", proofs, binders)


def membership(e: Expression, x: str) -> list[str]:
    """What `x ∈ e` comes down to, as alternatives."""
    if e.op == "var":
        return [f"{x} ∈ {e.word}"]
    if e.op == "single":
        return [f"{x} = {e.word}"]
    head = [f"{x} = {e.word}"] if e.op == "cons" else []
    return head + [m for a in e.args for m in membership(a, x)]


@LAWS.template(2)
def member_of_expression(rng: Random) -> Sketch | None:
    """Membership in an expression is one of a few cases."""
    e, binders = drawn(rng, "append append reverse cons single")
    x = "e"
    cases = membership(e, x)
    if len(cases) < 2 or len(cases) > 6:
        return None
    laws = {
        "append": "List.mem_append",
        "cons": "List.mem_cons",
        "reverse": "List.mem_reverse",
        "single": "List.mem_singleton",
    }
    used = [laws[n.op] for n in e.walk() if n.op in laws]
    if rng.random() < 0.5:
        goal = f"{x} ∈ {e.text()} ↔ {' ∨ '.join(cases)}"
        rest = [("automation", "simp only [" + ", ".join(dict.fromkeys(used)) + ", or_assoc]")]
        proofs = [
            ("rewrite", rw([*used, "or_assoc"])),
            ("rewrite", simp_only([*used, "or_assoc"])),
            ("cases", lines("constructor", bullets(
                lines("intro h", simp_only(used, " at h"), "simp_all only [true_or, or_true]"),
                lines("intro h", simp_only(used), "simp_all only [true_or, or_true]"),
            ))),
            ("cases", lines(simp_only(used), "constructor", "all_goals intro h", "all_goals grind")),
            *rest,
            ("automation", "simp [or_assoc]"),
            ("automation", "grind"),
        ]  # fmt: skip
        return Sketch(goal, proofs, binders + " (e : α)")
    keep = rng.randrange(len(cases))
    against = [c for i, c in enumerate(dict.fromkeys(cases)) if c != cases[keep]]
    hypotheses = " ".join(f"(h{i} : ¬ {c})" for i, c in enumerate(against, 1))
    split = f"rcases h with {' | '.join(['h'] * len(cases))}"
    proofs = [
        ("cases", lines(simp_only([*used, "or_assoc"], " at h"), split,
                        "all_goals first | exact h | contradiction")),
        ("structured", lines(simp_only([*used, "or_assoc"], " at h"),
                             *(f"simp only [h{i}, false_or, or_false] at h"
                               for i in range(1, len(against) + 1)), "exact h")),
        ("automation", "simp_all"),
        ("automation", "simpa [" + ", ".join(f"h{i}" for i in range(1, len(against) + 1)) + "] using h"),
        ("automation", "grind"),
    ]  # fmt: skip
    return Sketch(cases[keep], proofs, f"{binders} {{e : α}} (h : e ∈ {e.text()}) {hypotheses}")


@LAWS.template()
def empty_expression(rng: Random) -> Sketch | None:
    """If an expression is empty, so is each list in it; if it holds an element, it is not."""
    e, binders = drawn(rng)
    nodes = e.walk()
    fills = [n for n in nodes if n.op in ("cons", "single")]
    if fills:
        proofs = [
            ("automation", "simp"),
            ("structured", lines("intro h", "simp at h")),
            ("structured", lines("intro h", "have := congrArg List.length h", "simp at this")),
            ("automation", "grind"),
        ]
        return Sketch(f"{e.text()} ≠ []", proofs, binders)
    one = rng.choice([n for n in nodes if n.op == "var"]).word
    laws = {
        "append": "List.append_eq_nil_iff",
        "reverse": "List.reverse_eq_nil_iff",
        "map": "List.map_eq_nil_iff",
    }
    used = [laws[n.op] for n in nodes if n.op in laws]
    proofs = [
        ("automation", "simp_all"),
        ("structured", lines(f"cases {one} with", "| nil => rfl", "| cons e l => simp at h")),
        ("structured", lines("apply List.eq_nil_of_length_eq_zero",
                             "have := congrArg List.length h", "simp at this", "omega")),
        ("rewrite", lines(simp_only(used, " at h"), "simp_all only")),
        ("automation", "grind"),
    ]  # fmt: skip
    return Sketch(f"{one} = []", proofs, f"{binders} (h : {e.text()} = [])")


@LAWS.template()
def heads_agree(rng: Random) -> Sketch | None:
    """Equal lists that begin with named elements have equal elements and equal rests."""
    names = Names(rng)
    count = depth(rng, 4)
    left, right = names.several(POINTS, count), names.several(POINTS, count)
    xs, ys = names.several(LISTS, 2)
    at = rng.randrange(count + 1)
    claims = [f"{a} = {b}" for a, b in zip(left, right, strict=True)] + [f"{xs} = {ys}"]
    flip = rng.random() < 0.3
    goal = claims[at]
    if flip:
        goal = " = ".join(reversed(goal.split(" = ")))
    if rng.random() < 0.3:
        other = rng.choice(claims)
        goal = f"{other} ∧ {goal}"
    kinds = f"{{{' '.join(left + right)} : α}} {{{xs} {ys} : List α}}"
    text = f"{' :: '.join([*left, xs])} = {' :: '.join([*right, ys])}"
    used = [f"h{i}" for i in range(1, count + 2)]
    term = "h"
    pattern = "⟨" + ", ".join(used) + "⟩"
    one = used[at] + (".symm" if flip else "")
    peel = ["injection h with h1 h"] if count == 1 else []
    proofs = [
        ("cases", "cases h\nrfl" if "∧" not in goal else "cases h\nexact ⟨rfl, rfl⟩"),
        ("automation", "simp_all"),
        ("structured", lines("simp only [List.cons.injEq] at h", f"obtain {pattern} := {term}",
                             "subst_vars" if "∧" in goal else f"exact {one}",
                             "exact ⟨rfl, rfl⟩" if "∧" in goal else "")),
        ("automation", "grind"),
    ]  # fmt: skip
    if peel and "∧" not in goal:
        last = ("h1" if at == 0 else "h") + (".symm" if flip else "")
        proofs.append(("structured", lines(*peel, f"exact {last}")))
    return Sketch(goal, proofs, f"{{α : Type}} {kinds} (h : {text})")


@LAWS.template()
def cancel_append(rng: Random) -> Sketch | None:
    """What is appended on both sides can be cancelled."""
    names = Names(rng)
    xs, ys, zs = names.several(LISTS, 3)
    x, y = names.several(POINTS, 2)
    front = Shape(rng, [zs], [x, y], []).draw(depth(rng, 3), "append cons single reverse")
    left = rng.random() < 0.5
    a, b = (front.text(True), xs), (front.text(True), ys)
    if not left:
        a, b = (a[1], a[0]), (b[1], b[0])
    rule = "List.append_cancel_left" if left else "List.append_cancel_right"
    iff = "List.append_right_inj" if left else "List.append_left_inj"
    used = binders_of(front).replace("{α : Type} ", "")
    binders = (
        f"{{α : Type}} {used} {{{xs} {ys} : List α}} (h : {' ++ '.join(a)} = {' ++ '.join(b)})"
    )
    proofs = [
        ("term", f"exact {rule} h"),
        ("rewrite", f"exact ({iff} _).mp h"),
        ("rewrite", lines(f"rw [{iff}] at h", "exact h")),
        ("automation", "simp_all"),
        ("automation", "simpa using h"),
        ("structured", lines(f"have h' := {rule} h", "rw [h']")),
    ]
    if front.op == "var" and left:
        proofs.append(("induction", lines(f"induction {zs} with", "| nil => exact h",
                                          f"| cons e {zs} ih =>", "  injection h with _ h",
                                          "  exact ih h")))  # fmt: skip
    return Sketch(f"{xs} = {ys}", proofs, binders)


@LAWS.template()
def maps_fuse(rng: Random) -> Sketch | None:
    """Mapping one function after another is mapping their composite."""
    names = Names(rng)
    xs = names.take(LISTS)
    fs = names.several(FUNCTIONS, rng.randint(1, 3))
    chain = [rng.choice(fs) for _ in range(2 + depth(rng, 4) - 1)]
    left = xs + "".join(f".map {f}" if i == 0 else f").map {f}" for i, f in enumerate(chain))
    left = "(" * (len(chain) - 1) + left
    inner = "x"
    for f in chain:
        inner = f"{f} {inner}" if inner == "x" else f"{f} ({inner})"
    used = list(dict.fromkeys(chain))
    dots = rng.random() < 0.5
    composite = f"({' ∘ '.join(reversed(chain))})" if dots else f"(fun x => {inner})"
    goal = f"{left} = {xs}.map {composite}"
    induct = [("nil", "rfl"), (f"cons x {xs} ih", lines("simp only [List.map_cons]", "rw [ih]", "rfl")
               if dots else simp_only(["List.map_cons", "ih"]))]  # fmt: skip
    easy = [("nil", "rfl"), (f"cons x {xs} ih", "simp_all")]
    proofs = [
        ("automation", "simp"),
        ("rewrite", lines("simp only [List.map_map]", "rfl")),
        ("rewrite", rw(["List.map_map"] * (len(chain) - 1))),
        ("induction", arms(f"induction {xs} with", induct)),
        ("induction", arms(f"induction {xs} with", easy)),
        ("automation", "simp [Function.comp_def]"),
    ]
    return Sketch(goal, proofs, f"{{α : Type}} ({' '.join(used)} : α → α) ({xs} : List α)")


@LAWS.template()
def filters_of_expression(rng: Random) -> Sketch | None:
    """`filter` goes through appended lists."""
    names = Names(rng)
    lists = names.several(LISTS, 3)
    p, q = names.several(PREDICATES[:2], 2)
    parts = [rng.choice(lists) for _ in range(1 + depth(rng, 5))]
    twice = rng.random() < 0.4
    inner = bracketed(rng, parts)
    if len(parts) > 1:
        inner = f"({inner})"
    left = f"{inner}.filter {p}"
    tail = f".filter {p}"
    law = ["List.filter_append"] if len(parts) > 1 else []
    if twice:
        left, tail = f"({left}).filter {q}", f".filter fun x => {q} x && {p} x"
        law += ["List.filter_filter"]
    shape = inner[1:-1] if len(parts) > 1 else inner
    right = shape
    for name in lists:
        right = right.replace(name, f"({name}{tail})")
    used = [x for x in lists if x in parts]
    if len({len(x) for x in used}) > 1 or any(a != b and a in b for a in used for b in used):
        return None
    binders = f"{{α : Type}} ({p}{' ' + q if twice else ''} : α → Bool) ({' '.join(used)} : List α)"
    again = [*law, "Bool.and_comm"]
    proofs = [
        ("rewrite", simp_only(law)),
        ("automation", "simp"),
        ("rewrite", rw(dict.fromkeys(law)) if law else "rfl"),
        ("automation", f"simp [{', '.join(dict.fromkeys(again))}]"),
        ("automation", "grind"),
    ]
    if not law:
        return None
    return Sketch(f"{left} = {right}", proofs, binders)


@LAWS.template()
def fold_of_expression(rng: Random) -> Sketch | None:
    """Folding from the right over appended lists: the fold of the rest is the start."""
    names = Names(rng)
    lists, points = names.several(LISTS, 3), names.several(POINTS, 2)
    f, start = names.take(FUNCTIONS[:3]), names.take(POINTS)
    rights = rng.random() < 0.6
    parts = [rng.choice([*lists, *(f"[{p}]" for p in points)]) for _ in range(1 + depth(rng, 5))]
    e = bracketed(rng, parts)
    value = start
    if rights:
        for part in reversed(parts):
            atom = value if " " not in value else f"({value})"
            value = f"{f} {part[1]} {atom}" if part[0] == "[" else f"{part}.foldr {f} {atom}"
        left = f"({e}).foldr {f} {start}"
    else:
        for part in parts:
            atom = value if " " not in value else f"({value})"
            value = f"{f} {atom} {part[1]}" if part[0] == "[" else f"{part}.foldl {f} {atom}"
        left = f"({e}).foldl {f} {start}"
    if len(parts) == 1:
        return None
    side = "foldr" if rights else "foldl"
    laws = [f"List.{side}_append", f"List.{side}_cons", f"List.{side}_nil"]
    used = [x for x in lists if x in parts]
    marks = [p for p in points if f"[{p}]" in parts]
    kind = "α → β → β" if rights else "β → α → β"
    binders = f"{{α β : Type}} ({f} : {kind}) ({start} : β)"
    binders += f" ({' '.join(marks)} : α)" if marks else ""
    binders += f" ({' '.join(used)} : List α)" if used else ""
    proofs = [
        ("rewrite", simp_only(laws[:1] if not marks else laws)),
        ("automation", "simp"),
        ("rewrite", rw([laws[0]] * (len(parts) - 1)) if not marks
         else lines(rw([laws[0]] * (len(parts) - 1)), "rfl")),
        ("automation", "grind"),
    ]  # fmt: skip
    return Sketch(f"{left} = {value}", proofs, binders)


@LAWS.template()
def replicate_facts(rng: Random) -> Sketch | None:
    """Lists of one element, repeated."""
    names = Names(rng)
    n, m = names.several(NUMBERS, 2)
    x, y = names.several(POINTS, 2)
    f = names.take(FUNCTIONS)
    a, b = small(rng, 1), small(rng, 1)
    count = rng.choice([n, f"({n} + {a})", f"({n} + {m})", f"({a} * {n})", f"({n} + {m} + {b})"])
    numbers = " ".join(v for v in (n, m) if v in count.replace("(", " ").replace(")", " ").split())
    which = rng.randrange(4)
    proofs = [("automation", "simp"), ("automation", "simp +arith"), ("automation", "grind")]
    bare = count.strip("()")
    if which == 0:
        goal = f"((List.replicate {count} {x}).map {f}).length = {bare}"
        proofs += [("rewrite", rw(["List.length_map", "List.length_replicate"]))]
        proofs += [("rewrite", simp_only(["List.length_map", "List.length_replicate"]))]
        return Sketch(goal, proofs, f"{{α β : Type}} ({f} : α → β) ({x} : α) ({numbers} : Nat)")
    if which == 1:
        goal = f"(List.replicate {count} {x}).map {f} = List.replicate {count} ({f} {x})"
        proofs += [("rewrite", rw(["List.map_replicate"])), ("term", "exact List.map_replicate")]
        if count == n:
            proofs += [("induction", lines(f"induction {n} with", "| zero => rfl",
                        f"| succ {n} ih => rw [List.replicate_succ, List.map_cons, ih, "
                        "List.replicate_succ]"))]  # fmt: skip
        return Sketch(goal, proofs, f"{{α β : Type}} ({f} : α → β) ({x} : α) ({numbers} : Nat)")
    if which == 2:
        binders = f"{{α : Type}} {{{x} {y} : α}} {{{numbers} : Nat}} "
        binders += f"(h : {y} ∈ List.replicate {count} {x})"
        proofs = [
            ("term", "exact List.eq_of_mem_replicate h"),
            ("structured", lines("rw [List.mem_replicate] at h", "exact h.2")),
            ("cases", lines("obtain ⟨_, h⟩ := List.mem_replicate.mp h", "exact h")),
            ("automation", "simp_all"),
            ("automation", "grind"),
        ]
        return Sketch(f"{y} = {x}", proofs, binders)
    k = b
    goal = f"(List.replicate {count} {x} ++ List.replicate {k} {y}).length = {k} + {count}"
    rules = ["List.length_append", "List.length_replicate"]
    proofs = [
        ("rewrite", lines(rw([*rules, "List.length_replicate"]), "omega")),
        ("rewrite", lines(simp_only(rules), "omega")),
        ("rewrite", lines(simp_only([*rules, "Nat.add_comm"]))),
        ("automation", "simp +arith"),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, f"{{α : Type}} ({x} {y} : α) ({numbers} : Nat)")


@LAWS.template()
def take_and_drop(rng: Random) -> Sketch | None:
    """Parts of lists and their lengths."""
    names = Names(rng)
    xs, n, m = names.take(LISTS), names.take(NUMBERS), names.take(NUMBERS)
    a = small(rng, 1)
    count = rng.choice([n, f"({n} + {a})", str(a), f"({n} * {a})"])
    other = rng.choice([m, f"({m} + {small(rng, 1)})", str(small(rng, 1))])
    both = f"{{α : Type}} ({' '.join(v for v in (n, m) if v in f'{count} {other}')} : Nat)"
    if not (n in count or m in other):
        both = "{α : Type}"
    bare = count.strip("()")
    which = rng.randrange(4)
    lemmas = ["List.length_take", "List.length_drop"]
    base = [("automation", "simp <;> omega"), ("automation", "grind")]
    if which == 0:
        goal = f"({xs}.take {count}).length ≤ {bare}"
        only = "{α : Type}" + (f" ({n} : Nat)" if n in count else "")
        base += [
            ("rewrite", lines("rw [List.length_take]", "exact Nat.min_le_left _ _")),
            ("rewrite", lines("rw [List.length_take]", "omega")),
            ("term", "exact List.length_take_le _ _"),
        ]
        return Sketch(goal, base, f"{only} ({xs} : List α)")
    if which == 1:
        goal = f"(({xs}.drop {count}).take {other}).length ≤ {xs}.length - {bare}"
        if "*" in bare or "+" in bare:
            goal = f"(({xs}.drop {count}).take {other}).length ≤ {xs}.length - ({bare})"
        base += [
            ("rewrite", lines(rw(lemmas), "omega")),
            ("rewrite", lines(rw(lemmas), "exact Nat.min_le_right _ _")),
            ("rewrite", lines(simp_only(lemmas), "omega")),
        ]
    elif which == 2:
        goal = f"({xs}.take {count} ++ {xs}.drop {count}).length = {xs}.length"
        base += [
            ("rewrite", "rw [List.take_append_drop]"),
            ("rewrite", lines(rw(["List.length_append", *lemmas]), "omega")),
            ("automation", "simp"),
        ]
        both = "{α : Type}" + (f" ({n} : Nat)" if n in count else "")
    else:
        goal = f"({xs}.take {count}).length + ({xs}.drop {count}).length = {xs}.length"
        base += [
            ("rewrite", lines(rw(lemmas), "omega")),
            ("rewrite", "rw [← List.length_append, List.take_append_drop]"),
            ("rewrite", lines(simp_only(lemmas), "omega")),
        ]
        both = "{α : Type}" + (f" ({n} : Nat)" if n in count else "")
    return Sketch(goal, base, f"{both} ({xs} : List α)")


@LAWS.template()
def forall_in_expression(rng: Random) -> Sketch | None:
    """What holds for all of an expression holds for a list in it, and for a chosen element."""
    e, binders = drawn(rng, "append append reverse cons single")
    nodes = e.walk()
    one = rng.choice([n for n in nodes if n.op in ("var", "single", "cons")])
    laws = {
        "append": "List.mem_append",
        "cons": "List.mem_cons",
        "reverse": "List.mem_reverse",
        "single": "List.mem_singleton",
    }
    used = [laws[n.op] for n in nodes if n.op in laws]
    if not used:
        return None
    p = rng.choice(("P", "Q", "R"))
    head = binders.replace("{α : Type}", f"{{α : Type}} {{{p} : α → Prop}}")
    head += f" (h : ∀ e ∈ {e.text()}, {p} e)"
    if one.op == "var":
        goal = f"∀ e ∈ {one.word}, {p} e"
        proofs = [
            ("structured", lines("intro e he", "apply h", simp_only(used), "simp [he]")),
            ("structured", lines("intro e he", "exact h e (by simp [he])")),
        ]
    else:
        goal = f"{p} {one.word}"
        proofs = [
            ("structured", lines("apply h", "simp")),
            ("term", f"exact h {one.word} (by simp)"),
            ("structured", lines("apply h", simp_only(used), "simp")),
        ]
    proofs += [("automation", "simp_all"), ("automation", "grind")]
    return Sketch(goal, proofs, head)


@LAWS.template()
def exists_list(rng: Random) -> Sketch | None:
    """There is a list with the properties named."""
    names = Names(rng)
    xs = names.take(LISTS[:6])
    a, b = names.several(POINTS, 2)
    count = rng.randint(2, 5)
    k, total = small(rng, 1), 0
    entries = [a] + [rng.choice([a, b, str(small(rng)), f"{a} + {k}"]) for _ in range(count - 1)]
    rng.shuffle(entries)
    total = count
    claims = [f"{xs}.length = {total}", f"{rng.choice(entries)} ∈ {xs}",
              f"{xs}.reverse.length = {total}", f"{xs}.head? = some ({entries[0]})",
              f"{xs} ≠ []", f"({xs}.map (· + {k})).length = {total}",
              f"{xs}.getLast? = some ({entries[-1]})"]  # fmt: skip
    chosen = rng.sample(claims, rng.randint(2, 3))
    goal = f"∃ {xs} : List Nat, {' ∧ '.join(chosen)}"
    witness = "[" + ", ".join(entries) + "]"
    leaves = ", ".join("by simp" if "∈" in c or "≠" in c else "rfl" for c in chosen)
    used = " ".join(v for v in (a, b) if any(v in f"{e} {goal}".split() for e in entries) or v == a)
    if b in goal.replace("(", " ").replace(")", " ").split() and b not in used.split():
        used += f" {b}"
    proofs = [
        ("term", f"exact ⟨{witness}, {leaves}⟩"),
        ("structured", lines(f"refine ⟨{witness}, {', '.join(['?_'] * len(chosen))}⟩ <;> simp")),
        ("automation", f"exact ⟨{witness}, by simp⟩"),
        ("structured", lines(f"exists {witness}", "simp")),
    ]
    return Sketch(goal, proofs, f"({used} : Nat)")


@LAWS.template()
def zip_lengths(rng: Random) -> Sketch | None:
    """Lists zipped together, and their lengths."""
    names = Names(rng)
    xs, ys, zs = names.several(LISTS, 3)
    f = names.take(FUNCTIONS)
    shape = Shape(rng, [xs, zs], [], [])
    e = shape.draw(depth(rng, 3), "append reverse append")
    a = small(rng, 1)
    used = binders_of(e).replace("{α : Type} ", "")
    given = f"{{α β : Type}} {used} ({ys} : List β) (h : {ys}.length = {length_of(e)} + {a})"
    which = rng.randrange(3)
    lengths = [LENGTHS[n.op] for n in e.walk() if n.op != "var"]
    if which == 0:
        goal = f"({e.text(True)}.zip {ys}).length = {length_of(e)}"
        rules = ["List.length_zip", *lengths]
    elif which == 1:
        goal = f"({ys}.zip {e.text(True)}).length + {a} = {ys}.length"
        rules = ["List.length_zip", *lengths]
    else:
        goal = f"(List.zipWith {f} {e.text(True)} {ys}).length = {length_of(e)}"
        given = given.replace("{α β : Type}", f"{{α β γ : Type}} ({f} : α → β → γ)")
        rules = ["List.length_zipWith", *lengths]
    proofs = [
        ("rewrite", lines(simp_only(rules), "omega")),
        ("rewrite", lines(rw(dict.fromkeys(rules)), "omega")),
        ("automation", lines("simp", "omega")),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, given)


@LAWS.template()
def reverse_by_calc(rng: Random) -> Sketch | None:
    """Twice reversed, in a chain of equations, with `map` between."""
    names = Names(rng)
    xs, ys = names.several(LISTS, 2)
    f = names.take(FUNCTIONS)
    inner = Shape(rng, [xs, ys], [], []).draw(depth(rng, 3), "append reverse")
    e = inner.text(True)
    start = f"({e}.reverse.map {f}).reverse"
    binders = binders_of(inner).replace("{α : Type}", f"{{α β : Type}} ({f} : α → β)")
    goal = f"{start} = {e}.map {f}"
    chain = [
        (f"({e}.map {f}).reverse.reverse", "by rw [List.map_reverse]"),
        (f"{e}.map {f}", "List.reverse_reverse _"),
    ]
    proofs = [
        ("calc", steps(start, chain)),
        ("rewrite", "rw [List.map_reverse, List.reverse_reverse]"),
        ("rewrite", simp_only(["List.map_reverse", "List.reverse_reverse"])),
        ("automation", "simp"),
    ]
    return Sketch(goal, proofs, binders)


@LAWS.template()
def split_at_member(rng: Random) -> Sketch | None:
    """A member stands somewhere: the list falls into what is before and what is after it."""
    names = Names(rng)
    xs, ys = names.several(LISTS, 2)
    x = names.take(POINTS)
    more = names.take(POINTS)
    e = Shape(rng, [ys], [more], []).draw(rng.randint(0, 3), "append cons single reverse")
    whole = rng.choice([f"{xs} ++ {e.text(True)}", f"{e.text(True)} ++ {xs}"])
    first = whole.startswith(xs + " ")
    text = e.text(True)
    pair = f"as, bs ++ {text}" if first else f"{text} ++ as, bs"
    used = binders_of(e).replace("{α : Type} ", "")
    binders = f"{{α : Type}} {used} {{{x} : α}} {{{xs} : List α}} (h : {x} ∈ {xs})"
    goal = f"∃ us vs, {whole} = us ++ {x} :: vs"
    proofs = [
        ("structured", lines("obtain ⟨as, bs, rfl⟩ := List.append_of_mem h", f"exact ⟨{pair}, by simp⟩")),
        ("structured", lines("obtain ⟨as, bs, h⟩ := List.append_of_mem h",
                             f"refine ⟨{pair}, ?_⟩", "rw [h]", "simp")),
        ("structured", lines("apply List.append_of_mem", "simp [h]")),
        ("term", "exact List.append_of_mem (by simp [h])"),
    ]  # fmt: skip
    if xs in ("as", "bs", "us", "vs") or ys in ("as", "bs", "us", "vs"):
        return None
    return Sketch(goal, proofs, binders)
