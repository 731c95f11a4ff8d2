"""The store as JSON lines, out and in: one proof a line, with its theorem.

{"theorem": {"module", "name", "statement", "header", "context", "goals", "toolchain"},
 "proof": {"text", "source", "level", "axioms", "model", "log_probability", "seconds",
           "steps": [{"goals", "tactic", "after"}]}}

A file from elsewhere may claim anything: what is imported counts as unverified until `collect` has
verified it here, whatever level its line gives.
"""

from __future__ import annotations

import json
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
    """Take in lines that `export_lines` wrote; every one is read before the first is kept.

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
                f"({type(error).__name__}: {error}); nothing was imported"
            ) from error
    return len(found), sum(store.add_proof(theorem, proof) for theorem, proof in found)


def _read(found: dict[str, Any]) -> tuple[Theorem, Proof]:
    theorem, proof = dict(found["theorem"]), dict(found["proof"])
    steps = tuple(
        Step(_texts(step["goals"]), _text(step["tactic"]), _texts(step["after"]))
        for step in proof.pop("steps", ())
    )
    theorem |= {"context": _texts(theorem["context"]), "goals": _texts(theorem["goals"])}
    proof |= {"source": Source(proof["source"]), "axioms": _texts(proof["axioms"]), "steps": steps}
    made = Theorem(**theorem), replace(Proof(**proof), level=Level.REFUSED)
    for value in (*asdict(made[0]).values(), made[1].text, made[1].model):
        if not isinstance(value, tuple):
            _text(value)
    chance = made[1].log_probability
    if not isinstance(made[1].seconds, (int, float)) or not (
        chance is None or isinstance(chance, (int, float))
    ):
        raise TypeError("seconds and log_probability are numbers")
    return made


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a text is expected, not {value!r}")
    return value


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise TypeError("a list of texts is expected")
    return tuple(_text(value) for value in values)
