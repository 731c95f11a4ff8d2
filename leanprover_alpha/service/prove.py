"""`prove`: fill the holes of a file, several side by side, and say what became of each.

A hole's search runs in a thread; Lean's processes do the work. Whatever goes wrong there is that
hole's result and never the end of the run. A proof that is accepted was compiled afresh and audited
by the verifier, first alone, while the other holes are open, and in the end with all the others:
only what passes together is written.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.holes.find_holes import HolesFound, find_holes
from leanprover_alpha.environment.lean.build import Workspace, build_imports
from leanprover_alpha.environment.lean.compile import Message, compile_file
from leanprover_alpha.environment.lean.session import SORRY_WORDS
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.warm import Warm
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.search.model import Model
from leanprover_alpha.service.attempts import Run
from leanprover_alpha.service.check import STDIN, read_source
from leanprover_alpha.service.results import (
    FileResult,
    Listener,
    ProveOptions,
    Silence,
)
from leanprover_alpha.service.selection import choose, unknown_theorem
from leanprover_alpha.service.tools import Tools, warming
from leanprover_alpha.service.writing import write_atomically
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.names import display

NOT_WHOLE = "not all of that may be written: the stop came before it was verified together"


def prove_file(
    path: Path,
    options: ProveOptions,
    listener: Listener | None = None,
    *,
    stdin: bytes = b"",
    model: Model | None = None,
) -> FileResult:
    """Fill the holes of one file.

    Args: `path` of the file, `-` for the text in `stdin`, which is never written to; `model` to ask
    beside the portfolio, which begins to load as soon as there may be a hole.
    Returns: what became of each hole; after Ctrl-C what was proved until then.
    Raises: LeanAlphaError for input that cannot be used, or if no Lean can work on it.
    """
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="lean-alpha-", ignore_cleanup_errors=True) as folder:
        scratch, source = Path(folder), path
        if path == STDIN:
            source = scratch / "source" / "stdin.lean"
            source.parent.mkdir()
            source.write_bytes(stdin)
        document = Document(read_source(source, str(path)))
        promising = any(word in document.text for word in SORRY_WORDS)
        if model is not None and promising:
            model.start()
        lean = prepared(discover(source, options.toolchain), scratch, options)
        with warming(source, lean, options) if promising else nullcontext() as warm:
            found = find_holes(document, lean, source, options.limits)
            opened = Opened(str(path), document, source, lean, found)
            holes, missing = choose(found.holes, options.theorems)
            unknown = undeclared(missing, source, lean, scratch, options) if missing else ()
            if unknown and not options.names_shared:
                raise unknown_theorem(unknown[0], opened.theorems, str(path))
            listener = listener or Silence()
            listener.found(str(path), holes)
            result = _tried(opened, holes, options, listener, model, warm)
        result = replace(result, unknown=unknown)
    if options.write and path != STDIN:
        result = _write(path, result)
    return replace(result, seconds=time.monotonic() - begin)


@dataclass(frozen=True)
class Opened:
    """A file that was looked through: its `name` in results, where its text counts as standing."""

    name: str
    document: Document
    source: Path
    lean: Toolchain
    found: HolesFound

    @property
    def theorems(self) -> tuple[str, ...]:
        """The names of all that have holes."""
        return tuple(dict.fromkeys(hole.theorem for hole in self.found.holes))

    def result(self) -> FileResult:
        """The result for the file before any of its holes is tried."""
        messages = tuple(
            replace(m, file=self.name) for m in self.found.messages if not _is_sorry(m)
        )
        return FileResult(
            self.name,
            self.lean,
            self.document,
            (),
            messages,
            self.found.notes,
            theorems=self.theorems,
        )


def _tried(
    opened: Opened,
    holes: Sequence[Hole],
    options: ProveOptions,
    listener: Listener,
    model: Model | None,
    warm: Warm | None,
) -> FileResult:
    result = replace(opened.result(), model=None if model is None else model.name)
    if not holes:
        return result
    document, source, lean = opened.document, opened.source, opened.lean
    with Tools(document, source, lean, options, warm=warm) as tools:
        premises, found = tools.premises(), opened.found.holes
        run = Run(document, lean, source, options, listener, tools, premises, found, model)
        return fill(run, holes, result)


def fill(run: Run, holes: Sequence[Hole], result: FileResult) -> FileResult:
    """The result for a file, once its holes have been tried and their proofs verified together.

    Raises: StoppedError, if the run has a leash and it was pulled.
    """
    searching = time.monotonic()
    interrupted = run.work(holes)
    used = run.utilisation(time.monotonic() - searching)
    try:
        whole = run.settle(interrupted)
    except KeyboardInterrupt:
        interrupted, whole = True, run.settle(True)
    done = tuple(run.results[hole] for hole in holes)
    result = replace(result, holes=done, interrupted=interrupted, utilisation=used)
    problem = NOT_WHOLE if run.options.write and not whole else None
    if run.failure is not None:  # the proofs found before it are kept
        problem = str(run.failure)
    return replace(result, edits=run.edits(), problem=problem)


def prepared(lean: Toolchain, scratch: Path, options: ProveOptions) -> Toolchain:
    """The toolchain with everything compiled that the file imports from its own project."""
    if lean.plan is None:
        return lean
    workspace = Workspace(lean.command, lean.env, lean.core, cache_folder(), scratch / "tree")
    build_imports(workspace, lean.plan.needed, options.limits)
    return replace(lean, env=workspace.environment(), core=tuple(workspace.search_path))


def undeclared(
    names: Sequence[str], source: Path, lean: Toolchain, scratch: Path, options: ProveOptions
) -> tuple[str, ...]:
    """Those of the names that stand for nothing in the file; a theorem without a hole is something.

    Nothing is known of a file that does not compile: then it is all of them.
    """
    root = source.absolute().parent if lean.plan is None else lean.plan.target.root
    output = scratch / "names" / "out.olean"
    result = compile_file(
        lean.command, source, root=root, env=lean.env, output=output, limits=options.limits
    )
    if result.olean is None:
        return tuple(names)
    module = Module.open(result.olean)
    known = {display(c.name) for c in module.constants() if c.name in module.ranges}
    return tuple(
        name for name in names if not any(k == name or k.endswith(f".{name}") for k in known)
    )


def _is_sorry(message: Message) -> bool:
    return message.kind == "hasSorry"


def _write(path: Path, result: FileResult) -> FileResult:
    if not result.edits:
        return result
    before, after = result.document.text.encode(), result.completed.encode()
    try:
        write_atomically(path, before, after)
    except LeanAlphaError as error:
        return replace(result, problem=str(error))
    except KeyboardInterrupt:
        result = replace(result, interrupted=True)
        if path.read_bytes() != after:
            return replace(result, problem="the stop came before the file was written")
    return replace(result, written=True)
