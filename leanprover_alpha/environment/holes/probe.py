"""The probe: a tactic block that stands in a hole's place and makes Lean tell about it.

It is set in exactly as a proof would be (`holes.block`), has several lines as a proof may have, and
closes the hole with `sorry` in the end. What it prints says

- that a block of several lines fits there in that layout: both `trace_state` ran, in one state;
- whether the goal is a proposition: `show (_ : Prop)` works on nothing else;
- the full name of the declaration, where Lean has one: `decl_name%`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.toolchain.names import components, quote

SEEN = "trace_state"
_NONCE = "nameOfThe4a1fDeclaration"
_NAME = f"let {_NONCE} := decl_name%"
PROBE = (
    f"{SEEN}\n{SEEN}\n"
    f"first | (focus (show (_ : Prop); {_NAME}; {SEEN})) | (focus ({_NAME}; {SEEN})) "
    f"| (focus (show (_ : Prop); {SEEN})) | (focus {SEEN})\n"
    "sorry"
)
PROPOSITION = (True, False, True, False)
"""For each of the four attempts in the probe's third line, what its success says."""

_VALUE = re.compile(rf"{_NONCE} : [^\n]*?:=\s*(.*?)\n(?:\s*\n)*⊢", re.DOTALL)
_PART = re.compile(r'"((?:[^"\\]|\\.)*)"|(?:mkNum|nat_lit)\s+(\d+)')


@dataclass(frozen=True)
class Probed:
    """What the probe told. `name`: the declaration's, None where Lean has none."""

    is_proof: bool
    name: str | None


def marks(text: str, filling: Span) -> list[int]:
    """Where each `trace_state` of a probe stands in a text."""
    return [m.start() for m in re.finditer(SEEN, text) if m.start() in filling]


def told(said: Sequence[Sequence[str]], modules: Mapping[str, str]) -> Probed | None:
    """What the messages at each of the probe's places tell; None if the block does not fit.

    Args: `modules`: names of the scratch module, and what stands for each in the user's file.
    """
    first, second, attempts = said[0], said[1], said[2:]
    if not first or first != second or not any(attempts):
        return None
    is_proof = all(proof for proof, texts in zip(PROPOSITION, attempts, strict=True) if texts)
    named = next((text for texts in attempts for text in texts), "")
    return Probed(is_proof, declaration_name(named, modules))


def declaration_name(state: str, modules: Mapping[str, str]) -> str | None:
    """The name in a state that the probe printed, as people know it."""
    value = _VALUE.search(state)
    if value is None:
        return None
    text = value[1].strip()
    if text.startswith("`"):
        parts = components(text.lstrip("`"))
    else:
        parts = [part[1] or part[2] for part in _PART.finditer(text)]
    if parts[:1] == ["_private"] and "0" in parts:
        parts = parts[parts.index("0") :]
        while parts[:1] == ["0"]:  # with pp.all, it is printed twice
            del parts[0]
    for scratch, users in modules.items():
        parts = [part.replace(scratch, users) for part in parts]
    return ".".join(map(quote, parts)) or None


def gather(document: Document, messages: Sequence[Message]) -> dict[int, list[str]]:
    """The texts of the plain messages at each offset."""
    found: dict[int, list[str]] = defaultdict(list)
    for message in messages:
        if message.severity == "information":
            found[document.offset(message.line, message.column)].append(message.text)
    return found
