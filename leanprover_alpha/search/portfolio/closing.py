"""Tactics that end a goal or fail: decision procedures, simplifiers, assumptions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.proposer import CHEAP, DEAR, LIBRARY, MIDDLING

# text, probability, cost: what every generator yields
Try = tuple[str, float, float]

NAT_RING = "Nat.mul_add, Nat.add_mul, ← Nat.mul_assoc, Nat.mul_comm, Nat.mul_right_comm"
INT_SPREAD = (
    "Int.mul_add, Int.add_mul, Int.sub_mul, Int.mul_sub, Int.neg_mul, Int.mul_neg, Int.pow_succ, "
    "Int.pow_zero, Int.one_mul, Int.mul_one"
)
INT_ORDER = "Int.mul_comm, Int.mul_left_comm, Int.mul_assoc"


def listed(*groups: tuple[str, ...]) -> str:
    """` [a, b]` for a tactic that takes lemmas, nothing where there are none."""
    names = tuple(dict.fromkeys(name for group in groups for name in group))
    return f" [{', '.join(names)}]" if names else ""


def closers(context: Context) -> Iterator[Try]:
    """Everything that may close the goal at once, cheap ones first."""
    yield from _instant(context)
    yield from _simplifiers(context)
    yield from _grinders(context)
    if context.products and context.numeric:
        yield from arithmetic(context)
    yield from _by_lemmas(context)
    yield from _library(context)
    yield "exact?", 0.03 if context.depth else 0.55, LIBRARY


def _instant(context: Context) -> Iterator[Try]:
    head = context.target.head
    if head == "eq":
        yield "rfl", 0.97, CHEAP
    yield "assumption", 0.968, CHEAP
    yield "trivial", 0.966, CHEAP
    if context.numeric:
        yield "omega", 0.964, CHEAP
    yield "simp", 0.962, CHEAP
    yield "simp_all", 0.96, CHEAP
    yield "contradiction", 0.958, CHEAP
    yield "decide", 0.956, CHEAP
    if head == "eq" and context.signs & {"+", "*", "++", "&&", "||", "∧", "∨"}:
        yield "ac_rfl", 0.954, CHEAP
    if head in ("not", "imp", "forall", "false", "ne"):
        yield "nofun", 0.952, CHEAP
    if head == "exists":
        yield "exact ⟨_, rfl⟩", 0.95, CHEAP
        yield "exact ⟨_, ‹_›⟩", 0.948, CHEAP
    if context.facts:
        yield "solve_by_elim", 0.85, DEAR
    if context.predicates:
        yield "repeat constructor", 0.94, CHEAP
    if head in ("eq", "rel") and not context.goal.hypotheses:
        yield "rfl", 0.9, CHEAP


def _simplifiers(context: Context) -> Iterator[Try]:
    given = listed(context.definitions)
    if context.numeric:
        yield f"simp_all{given} <;> omega", 0.93, CHEAP
    if not given:
        return
    yield f"simp{given}", 0.935, CHEAP
    yield f"simp_all{given}", 0.934, CHEAP
    if context.numeric:
        yield f"simp{given} <;> omega", 0.925, CHEAP
        yield f"simp only{given} at *; omega", 0.92, CHEAP
    if "if" in context.symbols or context.definitions:
        yield f"simp_all{given} <;> split <;> simp_all", 0.9, MIDDLING


def _grinders(context: Context) -> Iterator[Try]:
    known = (*context.definitions, *context.predicates)
    plus = context.signs & {"+", "*", "++", "&&", "||", "∧", "∨", "max", "min"}
    yield "grind", 0.9 if context.recursive else 0.92, DEAR
    if known:
        yield f"grind{listed(known)}", 0.84 if context.recursive else 0.91, DEAR
    if plus:
        yield f"grind -ac{listed(known)}", 0.7, DEAR
    if context.own_lemmas:
        yield f"grind{listed(known, context.own_lemmas[:5])}", 0.65, DEAR


def arithmetic(context: Context) -> Iterator[Try]:
    """For products: multiply out, order the factors, leave the rest to `omega`."""
    given = listed(context.definitions)[2:-1]
    more = given + ", " if given else ""
    yield f"simp [{more}{NAT_RING}] <;> omega", 0.88, MIDDLING
    yield f"simp_all [{more}{NAT_RING}] <;> omega", 0.87, MIDDLING
    yield f"simp_all [{more}{NAT_RING}, Nat.pow_succ] <;> omega", 0.85, MIDDLING
    if context.integers:
        yield integer_ring(more), 0.87, MIDDLING
    if "%" in context.target_signs:
        yield from _remainders(context)


def _remainders(context: Context) -> Iterator[Try]:
    """A product's remainder: each remainder that a factor can have, one by one."""
    divisors = re.findall(r"% (\d+)", context.goal.target)
    for divisor in dict.fromkeys(divisors):
        if not 2 <= int(divisor) <= 12:
            continue
        for variable in [v.name for v in context.variables if v.type == "Nat"][:2]:
            cases = " ∨ ".join(f"{variable} % {divisor} = {r}" for r in range(int(divisor)))
            split = " | ".join(["hm"] * int(divisor))
            rules = "Nat.pow_succ, Nat.mul_mod, Nat.add_mod, hm"
            text = f"have hm : {cases} := by omega\nrcases hm with {split} <;> simp [{rules}]"
            yield text, 0.8, MIDDLING


def integer_ring(more: str = "") -> str:
    """The same for integers, in stages: in one, `simp` would run in circles."""
    stages = (more + INT_SPREAD, INT_ORDER, "← Int.mul_assoc")
    return " <;> ".join([*(f"(try simp only [{names}])" for names in stages), "omega"])


def _by_lemmas(context: Context) -> Iterator[Try]:
    given = context.definitions
    for place, lemma in enumerate(context.lemmas[:8]):
        probability = 0.93 - 0.03 * place
        yield f"simp [{lemma}]", probability, CHEAP
        yield f"exact {lemma} _", probability - 0.01, CHEAP
        yield f"exact {lemma} _ _", probability - 0.01, CHEAP
        yield f"apply {lemma} <;> assumption", probability - 0.01, CHEAP
        yield f"simpa{listed(given)} using {lemma} _", probability - 0.02, CHEAP
    if context.lemmas:
        names = context.lemmas[:6]
        yield f"simp_all{listed(given, names)}", 0.7, MIDDLING
        yield f"simp{listed(names)}", 0.72, MIDDLING
        if context.numeric:
            yield f"simp_all{listed(given, names)} <;> omega", 0.69, MIDDLING
    for hypothesis in context.facts:
        yield f"simpa{listed(given)} using {hypothesis.name}", 0.7, CHEAP


# Lemmas of the core library that are worth applying, by a sign in the target.
_TABLE: dict[str, tuple[str, ...]] = {
    "*≤": ("Nat.mul_le_mul", "Nat.mul_le_mul_left", "Nat.mul_le_mul_right", "Int.mul_nonneg"),
    "*<": ("Nat.mul_pos", "Nat.mul_lt_mul_of_lt_of_le", "Nat.mul_lt_mul_of_le_of_lt"),
    "^≤": ("Nat.pow_le_pow_left", "Nat.pow_le_pow_right", "Nat.one_le_two_pow"),
    "^<": ("Nat.pow_lt_pow_left", "Nat.pow_lt_pow_right", "Nat.pow_pos", "Nat.two_pow_pos"),
    "∣": (
        "Nat.dvd_trans",
        "Nat.dvd_add",
        "Nat.dvd_sub",
        "Nat.dvd_mul_left_of_dvd",
        "Nat.dvd_mul_right_of_dvd",
        "Nat.dvd_mul_left",
        "Nat.dvd_mul_right",
        "Nat.mul_dvd_mul",
        "Int.dvd_trans",
        "Int.dvd_add",
    ),
    "=": ("Nat.le_antisymm", "Nat.dvd_antisymm", "List.ext_getElem"),
}


def _library(context: Context) -> Iterator[Try]:
    seen = context.target
    if seen.head not in ("rel", "eq") or not context.numeric:
        return
    for signs, names in _TABLE.items():
        if not set(signs) <= context.target_signs:
            continue
        for place, name in enumerate(names):
            text = f"apply {name} <;> first | assumption | omega | simp_all"
            yield text, (0.3 if signs == "=" else 0.88) - 0.01 * place, CHEAP
