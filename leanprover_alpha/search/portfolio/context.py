"""What the generators of candidates look at: one goal, and what the file offers for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from leanprover_alpha.search.goals import Goal, Hypothesis
from leanprover_alpha.search.premises import Premise, PremiseKind, Premises, Relevant
from leanprover_alpha.search.shapes import Shape, arguments, shape, symbols, words

_SORTS = ("Type", "Prop", "Sort")
_NUMBERS = ("Nat", "Int", "ℕ", "ℤ")
_INDUCTIVE = ("Nat", "List", "ℕ")
_CASEABLE = ("Bool", "Option", "Prod", "Sum", "Fin", "Unit", "Int", "Except")
_SIGNS = frozenset("=≠≤<≥>∣+-*/%^∧∨¬→↔∀∃")


@dataclass(frozen=True)
class Context:
    """A goal with everything that a generator asks about it, each worked out once."""

    goal: Goal
    premises: Premises
    theorem: str = ""
    depth: int = 0

    @cached_property
    def target(self) -> Shape:
        return shape(self.goal.target)

    @cached_property
    def symbols(self) -> frozenset[str]:
        """Every name in the goal."""
        found = set(symbols(self.goal.target))
        for hypothesis in self.goal.hypotheses:
            found |= symbols(hypothesis.type)
        return frozenset(found)

    @cached_property
    def signs(self) -> frozenset[str]:
        """Every operator in the goal."""
        found = set(words(self.goal.target))
        for hypothesis in self.goal.hypotheses:
            found |= set(words(hypothesis.type))
        return frozenset(word for word in found if not word[0].isalnum())

    @cached_property
    def relevant(self) -> Relevant:
        return self.premises.relevant(self.goal)

    def write(self, premise: Premise) -> str:
        """A name as a proof here would write it: short where the theorem's own namespace allows."""
        space = self.theorem.rpartition(".")[0]
        while space:
            if premise.name.startswith(space + "."):
                name = premise.name[len(space) + 1 :]
                taken = name in self.goal.names or name.partition(".")[0] in self.goal.names
                return premise.name if taken else name
            space = space.rpartition(".")[0]
        return premise.name

    @cached_property
    def definitions(self) -> tuple[str, ...]:
        """The file's definitions that matter here."""
        return tuple(self.write(p) for p in self.relevant.definitions[:8])

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """The file's lemmas that matter here, most promising first."""
        return tuple(self.write(p) for p in self.relevant.lemmas[:12])

    @cached_property
    def own_lemmas(self) -> tuple[str, ...]:
        """Those of the lemmas that speak of the file's own definitions and types."""
        own = self.premises.own
        found = (p for p in self.relevant.lemmas[:12] if p.mentions & own)
        return tuple(self.write(p) for p in found)

    @cached_property
    def recursive(self) -> bool:
        """Whether induction is likely: a recursive function of the file, and something to do
        induction on.
        """
        return bool(self.inductive) and any(p.recursive for p in self.relevant.definitions)

    @cached_property
    def hiding(self) -> tuple[str, ...]:
        """Definitions of propositions that are no more than names for their bodies."""
        found = (
            p
            for p in self.relevant.definitions
            if p.conclusion == "Prop" and not p.recursive and p.short in self.symbols
        )
        return tuple(self.write(p) for p in found)

    @cached_property
    def target_signs(self) -> frozenset[str]:
        """The operators in the target."""
        return frozenset(w for w in words(self.goal.target) if not w[0].isalnum())

    @cached_property
    def equations(self) -> tuple[str, ...]:
        """Those of the lemmas that can rewrite."""
        found = (p for p in self.relevant.lemmas[:16] if p.conclusion in ("Eq", "Iff"))
        return tuple(self.write(p) for p in found)

    @cached_property
    def predicates(self) -> tuple[str, ...]:
        return tuple(self.write(p) for p in self.relevant.predicates[:3])

    @cached_property
    def constructors(self) -> tuple[str, ...]:
        """The constructors of the inductive predicates in the goal."""
        return tuple(self.write(p) for p in self.relevant.constructors[:12])

    @cached_property
    def user_types(self) -> frozenset[str]:
        """Last parts of the names of the types that the file declares."""
        return frozenset(p.short for p in self.premises.all if p.kind is PremiseKind.TYPE)

    @cached_property
    def facts(self) -> tuple[Hypothesis, ...]:
        """The hypotheses that are propositions, as far as their looks tell."""
        return tuple(h for h in self.goal.hypotheses if h.accessible and self._is_fact(h))

    @cached_property
    def variables(self) -> tuple[Hypothesis, ...]:
        """The names that stand for data: no propositions, no types, no instances."""
        return tuple(
            h
            for h in self.goal.hypotheses
            if h.accessible and not self._is_fact(h) and not self._is_sort(h.type)
        )

    def _is_sort(self, kind: str) -> bool:
        last = kind.rpartition("→")[2].split()
        return bool(last) and last[0] in _SORTS and "→" not in kind

    def _is_fact(self, hypothesis: Hypothesis) -> bool:
        kind = hypothesis.type
        if hypothesis.is_instance or self._is_sort(kind):
            return False
        seen = shape(kind)
        if seen.head in ("imp", "forall"):
            return self._is_fact(Hypothesis("_", seen.parts[-1]))
        if seen.head != "app":
            return True
        if not seen.parts:
            return False
        head = seen.parts[0]
        declared = self.goal.types_of(head)
        if declared is not None:
            return declared == "Prop" or declared.endswith("Prop")
        short = head.rpartition(".")[2]
        own = {p.short for p in self.relevant.predicates}
        own |= {p.short for p in self.relevant.definitions if p.conclusion == "Prop"}
        return short in own or head in ("Even", "Odd", "Nonempty", "Decidable", "LT.lt")

    def head(self, hypothesis: Hypothesis) -> str:
        """The outermost name of a hypothesis's type: List for `List α`."""
        parts = arguments(hypothesis.type.strip())
        return parts[0] if parts and "→" not in hypothesis.type else ""

    @cached_property
    def inductive(self) -> tuple[Hypothesis, ...]:
        """The variables to try induction on, those that occur most in the target first."""
        occurrences = words(self.goal.target)
        parts = [part for word in occurrences for part in word.split(".")]
        found = [
            v
            for v in self.variables
            if v.value is None
            and (self.head(v) in _INDUCTIVE or self.head(v).rpartition(".")[2] in self.user_types)
        ]
        return tuple(sorted(found, key=lambda v: -parts.count(v.name)))

    @cached_property
    def caseable(self) -> tuple[Hypothesis, ...]:
        """The variables to split by constructor without induction."""
        return tuple(v for v in self.variables if self.head(v) in _CASEABLE or "×" in v.type)

    @cached_property
    def numeric(self) -> bool:
        """Whether there is arithmetic in it."""
        if self.symbols & {*_NUMBERS, "length", "size", "UInt8", "Fin", "toNat"}:
            return True
        if any(v.type in _NUMBERS for v in self.goal.hypotheses):
            return True
        return bool(self.signs & set("≤<≥>+-*/%∣^")) or any(
            word.isdigit() for word in words(self.goal.target)
        )

    @cached_property
    def integers(self) -> bool:
        return "Int" in self.symbols or "ℤ" in self.symbols

    @cached_property
    def products(self) -> bool:
        """Whether something is multiplied, raised to a power or divides."""
        return bool(self.signs & {"*", "^", "∣"})
