"""Results as the JSON contract has them: what `--json` prints, and what the front doors answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.service.check import FileReport
from leanprover_alpha.service.results import FileResult, HoleResult
from leanprover_alpha.toolchain.discover import Toolchain


def result_as_dict(result: FileResult) -> dict[str, Any]:
    """What became of a file's holes."""
    return {
        "file": result.file,
        "toolchain": toolchain_as_dict(result.toolchain),
        "model": result.model,
        "holes": [hole_as_dict(hole) for hole in result.holes],
        "proved": len(result.proved),
        "unproved": len(result.holes) - len(result.proved),
        "written": result.written,
        "seconds": round(result.seconds, 3),
        "messages": messages_as_dicts(result.messages),
        "notes": list(result.notes),
        **({"message": result.problem} if result.problem else {}),
        **({"interrupted": True} if result.interrupted else {}),
    }


def hole_as_dict(result: HoleResult) -> dict[str, Any]:
    """What became of a hole."""
    hole = result.hole
    others = [
        {
            "proof": other.proof,
            "axioms": list(other.axioms),
            "level": other.level,
            "source": other.source,
        }
        for other in result.others
    ]
    return {
        "theorem": hole.theorem,
        "line": hole.line,
        "column": hole.column,
        "status": result.status.value,
        "proof": result.proof,
        "axioms": list(result.axioms),
        "level": result.level or None,
        "source": result.source or None,
        "seconds": round(result.seconds, 3),
        "candidates": result.candidates,
        **({"message": result.message} if result.message else {}),
        **({"others": others} if others else {}),
    }


def report_as_dict(report: FileReport) -> dict[str, Any]:
    """What the audit of a file says."""
    return {
        "file": report.file,
        "toolchain": toolchain_as_dict(report.toolchain),
        "theorems": [
            {
                "theorem": theorem.theorem,
                "ok": theorem.ok,
                "level": theorem.level.value,
                "axioms": list(theorem.axioms),
                "reasons": list(theorem.reasons),
                "line": theorem.line,
                "column": theorem.column,
            }
            for theorem in report.theorems
        ],
        "ok": report.ok,
        "reasons": list(report.reasons),
        "messages": messages_as_dicts(report.messages),
        "seconds": round(report.seconds, 3),
    }


def toolchain_as_dict(toolchain: Toolchain) -> dict[str, str]:
    """A Lean."""
    return {"kind": toolchain.kind, "version": toolchain.version}


def messages_as_dicts(messages: Sequence[Message]) -> list[dict[str, Any]]:
    """What Lean said."""
    return [
        {
            "severity": m.severity,
            "line": m.line,
            "column": m.column,
            "text": m.text,
            "kind": m.kind,
        }
        for m in messages
    ]
