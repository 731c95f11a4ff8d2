"""The generator's files: pairs.jsonl, a .lean file of holes a split and family, manifest.json."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from leanprover_alpha.corpus.synthesis.chunks import Tally, Theorem, Verified
from leanprover_alpha.corpus.synthesis.hunting import Guessing
from leanprover_alpha.corpus.synthesis.mixture import Mixture
from leanprover_alpha.corpus.synthesis.normalise import key_of_state
from leanprover_alpha.corpus.synthesis.splits import (
    PRETRAIN,
    SPLITS,
    TEST,
    Shares,
    held_out,
    split_of,
)
from leanprover_alpha.corpus.synthesis.tracing import remaining
from leanprover_alpha.corpus.synthesis.words import Statement
from leanprover_alpha.errors import InputError

PAIRS, MANIFEST = "pairs.jsonl", "manifest.json"


@dataclass(frozen=True)
class Written:
    """What was written: the folder, and what its manifest says."""

    folder: Path
    manifest: dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """A theorem under its name and key in its split."""

    name: str
    key: str
    split: str
    theorem: Theorem

    @property
    def statement(self) -> Statement:
        return self.theorem.statement


def write(
    folder: Path,
    harvested: Mapping[str, Mapping[str, Theorem]],
    tallies: Mapping[str, Sequence[Tally]],
    *,
    seed: int,
    count: int,
    shares: Shares,
    mixture: Mixture,
    guessing: Guessing,
    lean: str,
    seconds: float,
) -> Written:
    """Write everything.

    Args: the theorems of each family by their keys, in order; how each family's chunks went.
    Raises: InputError if the folder cannot be written to.
    """
    held = _all_held_out(harvested, seed, shares)
    listed = list(entries(harvested, seed, shares))
    try:
        pairs, dropped = _write_pairs(folder / PAIRS, listed)
        files = _write_theorems(folder, listed)
        manifest: dict[str, Any] = {
            "command": " ".join(["lean-alpha", *sys.argv[1:]]),
            "seed": seed,
            "count": count,
            "lean": lean,
            "pairs": sum(pairs.values()),
            "dropped": dropped,
            "theorems": len(listed),
            "splits": {
                split: {
                    "theorems": sum(entry.split == split for entry in listed),
                    "pairs": sum(n for (_, _, s), n in pairs.items() if s == split),
                }
                for split in SPLITS
            },
            "families": {
                name: _about(name, listed, pairs, tallies[name], held[name]) for name in harvested
            },
            "shares": asdict(shares),
            "mixture": asdict(mixture),
            "guessing": asdict(guessing),
            "files": files,
            "seconds": round(seconds, 1),
        }
        text = json.dumps(manifest, ensure_ascii=False, indent=1)
        (folder / MANIFEST).write_text(text + "\n", "utf-8")
    except OSError as error:
        raise InputError(f"{folder} cannot be written to: {error.strerror or error}") from error
    return Written(folder, manifest)


def _held_out(
    name: str, theorems: Mapping[str, Theorem], seed: int, shares: Shares
) -> frozenset[str]:
    from leanprover_alpha.corpus.synthesis import families

    if not families.family(name).held_out:
        return frozenset()
    counts = Counter(t.statement.template for t in theorems.values() if t.proofs)
    return held_out(seed, name, counts, shares)


def _all_held_out(
    harvested: Mapping[str, Mapping[str, Theorem]], seed: int, shares: Shares
) -> dict[str, frozenset[str]]:
    return {name: _held_out(name, theorems, seed, shares) for name, theorems in harvested.items()}


def entries(
    harvested: Mapping[str, Mapping[str, Theorem]], seed: int, shares: Shares
) -> Iterator[Entry]:
    """The theorems with a proof that is kept; a statement of two families is the first one's."""
    held = _all_held_out(harvested, seed, shares)
    seen: set[str] = set()
    for family, theorems in harvested.items():
        number = 0
        for key, theorem in theorems.items():
            if not theorem.proofs or key in seen:
                continue
            seen.add(key)
            number += 1
            split = split_of(seed, key, shares)
            if theorem.statement.template in held[family]:
                split = TEST
            yield Entry(f"{family}_{number}", key, split, theorem)


_Counts = Counter[tuple[str, str, str]]
"""Pairs by family, style and split."""


def _write_pairs(path: Path, entries: Sequence[Entry]) -> tuple[_Counts, int]:
    """Write the pairs. Returns: their numbers, and how many were dropped because their state is
    what a theorem of another split has to prove.
    """
    kept_back = {entry.key: entry.split for entry in entries if entry.split != PRETRAIN}
    counts: _Counts = Counter()
    dropped = 0
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for entry in entries:
            statement = entry.statement
            for verified in entry.theorem.proofs:
                for number, pair in _steps(verified):
                    # A theorem begins with one goal; where its own proof begins is known.
                    if number and len(pair["goals"]) == 1:
                        key = key_of_state(statement.context, pair["goals"])
                        if kept_back.get(key, entry.split) != entry.split:
                            dropped += 1
                            continue
                    line = {
                        "id": entry.name,
                        "family": statement.family,
                        "template": statement.template,
                        "split": entry.split,
                        "context": statement.context,
                        "statement": statement.header(entry.name),
                        **pair,
                        "step": number,
                        "style": verified.proof.style,
                    }
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
                    counts[statement.family, verified.proof.style, entry.split] += 1
    return counts, dropped


def _steps(verified: Verified) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, step in enumerate(verified.steps):
        yield number, {"goals": step.goals, "proof": remaining(verified.proof.text, step.line)}


def _write_theorems(folder: Path, entries: Sequence[Entry]) -> list[str]:
    """A file of holes for each split, but for pretraining, and each family."""
    files = []
    for split in SPLITS:
        by_family: dict[str, list[Entry]] = {}
        for entry in entries:
            if entry.split == split != PRETRAIN:
                by_family.setdefault(entry.statement.family, []).append(entry)
        for family, some in by_family.items():
            path = folder / split / f"{family}.lean"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(lean_file(some), "utf-8", newline="\n")
            files.append(path.relative_to(folder).as_posix())
    return files


def lean_file(entries: Sequence[Entry]) -> str:
    """Theorems with holes. What stands on declarations stands with them in a namespace, so that
    two contexts may declare the same name.
    """
    groups: dict[tuple[str, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.statement.context, []).append(entry)
    parts: list[str] = []
    for context in sorted(groups, key=lambda context: (bool(context), context)):
        some = groups[context]
        theorems = [f"{e.statement.header(e.name)} := by\n  sorry" for e in some]
        if context:
            name = f"On_{some[0].name}"
            theorems = [f"namespace {name}", *context, *theorems, f"end {name}"]
        parts += theorems
    return "\n\n".join(parts) + "\n"


def _about(
    name: str,
    entries: Sequence[Entry],
    pairs: _Counts,
    tallies: Sequence[Tally],
    held: frozenset[str],
) -> dict[str, Any]:
    """What the manifest says of a family."""
    own = [entry for entry in entries if entry.statement.family == name]
    proposed: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for tally in tallies:
        proposed.update(tally.proposed)
        accepted.update(tally.accepted)
    templates = Counter(entry.statement.template for entry in own)
    return {
        "draws": sum(tally.draws for tally in tallies),
        "nowhere": sum(tally.nowhere for tally in tallies),
        "theorems": {s: sum(entry.split == s for entry in own) for s in SPLITS},
        "pairs": {
            s: sum(n for (f, _, at), n in pairs.items() if f == name and at == s) for s in SPLITS
        },
        "styles": {
            style: {
                "proposed": proposed[style],
                "accepted": accepted[style],
                "proofs": sum(v.proof.style == style for e in own for v in e.theorem.proofs),
                "pairs": sum(n for (f, at, _), n in pairs.items() if f == name and at == style),
            }
            for style in sorted(
                {*proposed, *(v.proof.style for e in own for v in e.theorem.proofs)}
            )
        },
        "acceptance": round(accepted.total() / max(1, proposed.total()), 4),
        "templates": dict(sorted(templates.items())),
        "held_out": sorted(held),
        "seconds": round(sum(tally.seconds for tally in tallies), 1),
    }
