"""The store as JSON lines, out and in: one proof a line, with its theorem.

{"theorem": {"module", "name", "statement", "header", "context", "goals", "toolchain"},
 "proof": {"text", "source", "level", "axioms", "model", "log_probability", "seconds",
           "steps": [{"goals", "tactic", "after"}]}}

A file from elsewhere may claim anything: what is imported counts as unverified until `collect` has
verified it here, whatever level its line gives.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import Any

from leanprover_alpha.corpus.store.records import Proof, Source, Step, Theorem
from leanprover_alpha.corpus.store.schema import StoreError
from leanprover_alpha.corpus.store.store import Store
from leanprover_alpha.environment.verification.verdicts import Level


def export_lines(store: Store, *, current: bool = True) -> Iterator[str]:
    """Every proof of the store, a JSON object each."""
    for theorem, proof in store.pairs(current=current):
        shown = asdict(proof) | {"source": proof.source.value, "level": proof.level.value}
        yield json.dumps({"theorem": asdict(theorem), "proof": shown}, ensure_ascii=False)


def import_lines(store: Store, lines: Iterable[str], name: str = "the file") -> tuple[int, int]:
    """Take in lines that `export_lines` wrote, all of them or none.

    Returns: how many proofs there were, and how many of them are new.
    Raises: StoreError that names the first line that is not such an object.
    """
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append(_read(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise StoreError(
                f"{name}, line {number}: not a proof as `lean-alpha store export` writes it "
                f"({type(error).__name__}: {str(error)[:200]}); nothing was imported"
            ) from error
    return len(found), store.add_proofs(found)


def _read(found: dict[str, Any]) -> tuple[Theorem, Proof]:
    theorem, proof = dict(found["theorem"]), dict(found["proof"])
    steps = tuple(
        Step(_texts(step["goals"]), _text(step["tactic"]), _texts(step["after"]))
        for step in proof.pop("steps", ())
    )
    theorem |= {"context": _texts(theorem["context"]), "goals": _texts(theorem["goals"])}
    proof |= {"source": Source(proof["source"]), "axioms": _texts(proof["axioms"]), "steps": steps}
    proof["seconds"] = _number(proof.get("seconds", 0.0))
    if proof.get("log_probability") is not None:
        proof["log_probability"] = _number(proof["log_probability"])
    made = Theorem(**theorem), replace(Proof(**proof), level=Level.REFUSED)
    for value in (*asdict(made[0]).values(), made[1].text, made[1].model):
        if not isinstance(value, tuple):
            _text(value)
    return made


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"a number is expected, not {value!r}")
    if not abs(value) <= sys.float_info.max:
        raise ValueError("a number is not finite")
    return float(value)


def _text(value: object) -> str:
    """The value itself, which SQLite takes: a text without half a character in it."""
    if not isinstance(value, str):
        raise TypeError(f"a text is expected, not {value!r}")
    value.encode()
    return value


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise TypeError("a list of texts is expected")
    return tuple(_text(value) for value in values)
