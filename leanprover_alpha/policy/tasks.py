"""What a language model is asked: one hole of a file, in words that any prompt is made from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Task:
    """A hole to fill, or a state on the way.

    Attributes:
        goals: the tactic state, one text a goal, as Lean prints it.
        statement: the theorem's command up to where the proof begins, "theorem f (n : Nat) : n = n
            := by" for instance; "" if only the state is known.
        context: the declarations above that may be of use, nearest first: types and definitions
            whole, theorems without their proofs.
        header: what the file opens with and what is in force at the hole: imports, `open`,
            `namespace`, `variable`, in their order.
    """

    goals: tuple[str, ...]
    statement: str = ""
    context: tuple[str, ...] = ()
    header: str = ""
