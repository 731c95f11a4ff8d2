"""`check`: compile a file and say of each theorem in it what it rests on.

The list of theorems and their axioms is read from the `.olean` that Lean wrote, never from Lean's
messages, so nothing in the file can change the answer. Lean writes no `.olean` for a file with an
error: then the theorems are those that stand without the failing commands, and the file itself is
not accepted.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.environment.compiled.axioms import (
    SORRY,
    STANDARD_AXIOMS,
    Audit,
    Library,
    foundations,
    unaccepted,
)
from leanprover_alpha.environment.compiled.olean import Constant, Kind, Module
from leanprover_alpha.environment.lean.build import ImportDoesNotCompile, Workspace, build_imports
from leanprover_alpha.environment.lean.commands import TRACE
from leanprover_alpha.environment.lean.compile import CompileResult, Message, compile_file
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.partial import Repaired, repair
from leanprover_alpha.environment.verification.replay import replay, replay_imports
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.errors import InputError
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.names import components, display, module_file
from leanprover_alpha.toolchain.process import Limits

STDIN = Path("-")
KERNEL_OFF = "skipKernelTC"
NATIVE_AXIOMS = frozenset({"ofReduceBool", "ofReduceNat", "trustCompiler"})


@dataclass(frozen=True)
class TheoremReport:
    """One theorem: accepted if there is no reason against it. `line` from 1, `column` from 0, of
    its name.
    """

    theorem: str
    line: int
    column: int
    axioms: tuple[str, ...]
    reasons: tuple[str, ...]
    compiles: bool = True
    replayed: bool = False

    @property
    def ok(self) -> bool:
        """Whether the theorem stands on accepted axioms only."""
        return not self.reasons

    @property
    def level(self) -> Level:
        """How much is known of it."""
        if not self.compiles:
            return Level.REFUSED
        if not self.ok:
            return Level.COMPILED
        return Level.REPLAYED if self.replayed else Level.AUDITED


@dataclass(frozen=True)
class FileReport:
    """One file: accepted if it compiles, every theorem is accepted and no `sorry` stands in it."""

    file: str
    toolchain: Toolchain
    theorems: tuple[TheoremReport, ...]
    messages: tuple[Message, ...]
    reasons: tuple[str, ...]
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether nothing speaks against the file."""
        return not self.reasons and all(theorem.ok for theorem in self.theorems)


def check_file(
    path: Path,
    *,
    toolchain: str = "auto",
    limits: Limits | None = None,
    stdin: bytes = b"",
    text: str | None = None,
    allowed: frozenset[str] = STANDARD_AXIOMS,
) -> FileReport:
    """Compile and audit one file.

    Args: `path` of the file, `-` for the text in `stdin`; `text`: what counts as standing there,
    saved or not; `toolchain` as in `discover`; `allowed`: the axioms that a theorem may rest on.
    Raises: LeanAlphaError for input that cannot be used, or if no Lean can work on it.
    """
    limits = limits or Limits()
    with tempfile.TemporaryDirectory(prefix="lean-alpha-") as folder:
        scratch = Path(folder)
        source = path
        if path == STDIN:
            source = scratch / "source" / "stdin.lean"
            source.parent.mkdir()
            source.write_bytes(stdin)
        if text is not None:
            unsaved = scratch / "unsaved.lean"
            unsaved.write_text(text, "utf-8", newline="")
            lean = discover(source, toolchain, text=unsaved)
            return _check(source, str(path), lean, scratch, limits, allowed, text)
        read_source(source, str(path))
        lean = discover(source, toolchain)
        return _check(source, str(path), lean, scratch, limits, allowed)


def read_source(path: Path, shown: str) -> str:
    """The text of a Lean file. Raises: LeanAlphaError, one line, for anything that is no readable
    UTF-8 file.
    """
    try:
        if path.is_dir():
            raise InputError(f"{shown} is a folder; name the .lean files in it")
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or error
        raise InputError(f"{shown}: cannot be read: {why}") from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{shown}:{line}: not UTF-8: byte {data[error.start]:#04x} at offset {error.start}"
        ) from error
    if text.startswith("\ufeff"):
        raise InputError(
            f"{shown}: begins with a byte order mark, which Lean does not read; save it without one"
        )
    return text


def _check(
    source: Path,
    shown: str,
    lean: Toolchain,
    scratch: Path,
    limits: Limits,
    allowed: frozenset[str],
    text: str | None = None,
) -> FileReport:
    workspace = Workspace(lean.command, lean.env, lean.core, cache_folder(), scratch / "tree")
    root, output = source.absolute().parent, scratch / "out.olean"
    env: Mapping[str, str] = lean.env
    if lean.plan is not None:
        root, source = lean.plan.target.root, lean.plan.target.path
        env = workspace.environment()
        try:
            build_imports(workspace, lean.plan.needed, limits)
        except ImportDoesNotCompile as error:
            return FileReport(shown, lean, (), (), (str(error),), 0.0)
    elif lean.folder is not None:
        root = lean.folder
    if text is not None:
        place = source.relative_to(root) if source.is_relative_to(root) else Path(source.name)
        root = scratch / "source"
        source = root / place
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, "utf-8", newline="")
    result = compile_file(
        lean.command,
        source,
        root=root,
        env=env,
        output=output,
        limits=limits,
        folder=lean.folder,
    )
    messages = tuple(replace(message, file=shown) for message in result.messages)
    theorems: tuple[TheoremReport, ...] = ()
    unchecked = _unchecked([source, *_needed(lean)])
    reasons = _reasons(result) + unchecked
    library = Library(workspace.search_path)
    olean: Path | None = None
    if result.olean is not None:
        olean = result.olean
        theorems, more = audit(Module.open(olean), library, allowed)
        reasons += [reason for reason in more if not any(m.kind == "hasSorry" for m in messages)]
    elif result.errors and result.failure is None:
        rest = scratch / "rest" / source.relative_to(root)

        def compile_rest(document: Document) -> CompileResult:
            rest.parent.mkdir(parents=True, exist_ok=True)
            rest.write_text(document.text, "utf-8", newline="")
            return compile_file(
                lean.command,
                rest,
                root=scratch / "rest",
                env=env,
                output=output,
                limits=limits,
                options=(TRACE,),
                folder=lean.folder,
            )

        original = Document(source.read_bytes().decode("utf-8", "replace"))
        repaired = repair(original, compile_rest)
        olean, theorems = repaired.olean, _rest(repaired, library, allowed)
    replayed = False
    if olean is not None:
        unchecked = unchecked + _foundations(olean, source, workspace, lean)
        reasons += [reason for reason in unchecked if reason not in reasons]
    if olean is not None and not unchecked:
        replayed, unchecked = _second_check(olean, workspace, lean, env, limits)
        reasons += unchecked
    theorems = tuple(
        replace(t, reasons=(*t.reasons, *unchecked), replayed=replayed) for t in theorems
    )
    return FileReport(shown, lean, theorems, messages, tuple(reasons), result.seconds)


def _needed(lean: Toolchain) -> list[Path]:
    return [] if lean.plan is None else [source.path for source in lean.plan.needed]


def _unchecked(paths: Sequence[Path]) -> list[str]:
    """What speaks against files that turn the kernel off: no axiom would show it."""
    return [
        f"{path.name} uses the option debug.{KERNEL_OFF}: its proofs were not checked by the kernel"
        for path in paths
        if KERNEL_OFF.encode() in path.read_bytes()
    ]


def _foundations(olean: Path, source: Path, workspace: Workspace, lean: Toolchain) -> list[str]:
    """What speaks against files that define for themselves what Lean's library defines."""
    needed = () if lean.plan is None else lean.plan.needed
    modules = [(olean, source)]
    modules += [(module_file(workspace.tree, s.module, ".olean"), s.path) for s in needed]
    found = [foundations(Module.open(place), path.name) for place, path in modules]
    return [reason for reason in found if reason is not None]


def _second_check(
    olean: Path, workspace: Workspace, lean: Toolchain, env: Mapping[str, str], limits: Limits
) -> tuple[bool, list[str]]:
    """Whether the kernel accepts the module, and the project's files that it imports, when it is
    asked once more; and what it has against them. Which theorems rest on that is not found out: it
    counts for all of them.
    """
    reason = replay_imports(workspace, lean.plan.needed if lean.plan else (), lean, limits)
    if reason is not None:
        return False, [reason]
    said = replay(Module.open(olean), lean, env, limits)
    return said.ok, [] if said.reason is None else [said.reason]


def _rest(
    repaired: Repaired, library: Library, allowed: frozenset[str]
) -> tuple[TheoremReport, ...]:
    """The theorems of a file with errors: those that fail, and those that stand without them."""
    theorems = [
        TheoremReport(failed.name, failed.line, failed.column, (), (_why(failed.message),), False)
        for failed in repaired.theorems()
    ]
    if repaired.olean is not None:
        for found in audit(Module.open(repaired.olean), library, allowed)[0]:
            at = repaired.back(repaired.document.offset(found.line, found.column))
            if not repaired.failing(at):
                line, column = repaired.original.position(at)
                theorems.append(replace(found, line=line, column=column))
    return tuple(sorted(theorems, key=lambda t: (t.line, t.column, t.theorem)))


def _why(error: Message) -> str:
    first = error.text.strip().splitlines() or [""]
    return f"does not compile: line {error.line}: {first[0]}"


def _reasons(result: CompileResult) -> list[str]:
    """What speaks against the file as a whole."""
    reasons = [] if result.failure is None else [result.failure]
    if result.errors:
        count = len(result.errors)
        reasons.append("1 error" if count == 1 else f"{count} errors")
    for message in result.messages:
        if message.kind == "hasSorry":
            reasons.append(f"line {message.line}: {message.text}")
        elif message.severity != "error" and message.text.startswith(
            "using 'exit' to interrupt Lean"
        ):
            reasons.append(
                f"line {message.line}: #exit ends the file here; nothing after it was checked"
            )
    if result.ok and result.olean is None:
        reasons.append("Lean wrote no result")
    return reasons


def audit(
    module: Module, library: Library, allowed: frozenset[str] = STANDARD_AXIOMS
) -> tuple[tuple[TheoremReport, ...], list[str]]:
    """The theorems of a module in the order of the file; and what speaks against its other
    declarations.
    """
    audit = Audit(module, library)
    theorems, reasons = [], []
    for constant in module.constants():
        if not is_written(constant):
            continue
        axioms = audit.axioms(constant.name)
        if constant.kind is Kind.THEOREM:
            name = module.ranges[constant.name].name
            bad = unaccepted(axioms, allowed)
            why = tuple(f"rests on {_axiom(axiom, module)}" for axiom in bad)
            theorems.append(
                TheoremReport(
                    display(constant.name), name.line, name.column, tuple(sorted(axioms)), why
                )
            )
        elif SORRY in axioms and constant.kind is not Kind.AXIOM:
            line = module.ranges[constant.name].name.line
            reasons.append(f"line {line}: `{display(constant.name)}` uses sorry")
    return tuple(sorted(theorems, key=lambda t: (t.line, t.column, t.theorem))), reasons


def is_written(constant: Constant) -> bool:
    """Whether the declaration stands in the source; Lean makes many more on its own."""
    ranges, name = constant.module.ranges, constant.name
    if name not in ranges:
        return False
    if any(part.startswith("_") and len(part) > 1 for part in components(display(name))):
        return False
    owner = constant.module.constant(name.rpartition(".")[0])
    if owner is None or owner.kind is not Kind.INDUCTIVE or owner.name not in ranges:
        return True
    # A field that is a proof; a theorem about the type stands outside the type's own declaration.
    return not ranges[owner.name].start <= ranges[name].name < ranges[owner.name].end


def _axiom(name: str, module: Module) -> str:
    if name == SORRY:
        return "sorry"
    said = f"the axiom {display(name)}"
    if "_native" in components(name) or components(name)[-1] in NATIVE_AXIOMS:
        return f"{said}: native evaluation, which trusts compiled code"
    place = module.ranges.get(name)
    if name in module and place is not None:
        return f"{said}, declared in this file in line {place.name.line}"
    return said


__all__ = ["STANDARD_AXIOMS", "FileReport", "TheoremReport", "check_file"]
