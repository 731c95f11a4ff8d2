"""Candidates tried through LeanDojo's `Dojo`: one Lean that stands at the hole and answers tactic
by tactic, from any earlier state.

LeanDojo's own way to start a `Dojo` copies the repository, asks a remote host for it, builds and
traces all of it: minutes to hours. Here only its protocol is used. Its REPL tactic is compiled once
with the project's Lean, put in the place of the hole in a copy of the file (in a folder of ours),
and `Dojo` speaks to that Lean, which runs in the sandbox. So the file need not be committed, any
hole will do, and nothing leaves the machine.

The REPL reads standard input inside a tactic. Lean no longer allows that (see `BROKEN_SINCE`).
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
import secrets
import shutil
import tempfile
import termios
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from leanprover_alpha.environment.engines.candidates import Outcome, State, Verdict
from leanprover_alpha.environment.engines.leandojo import load
from leanprover_alpha.environment.lean.compile import parse_messages
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, fill
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.errors import LeanAlphaError, ToolchainError
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.process import Limits, run_limited
from leanprover_alpha.toolchain.sandbox import Sandbox

BROKEN_SINCE = (4, 19)
"""From this Lean on, LeanDojo's REPL is not supported: tactics get an empty standard input."""

INSTEAD = "use --engine batch"
NO_INPUT = (
    "LeanDojo's REPL gets no answer to its questions from this Lean, which gives tactics no"
    f" standard input: {INSTEAD}"
)
START_SECONDS = 600.0
GRACE_SECONDS = 5.0


def open_dojo_engine(
    document: Document,
    hole: Hole,
    toolchain: Toolchain,
    *,
    root: Path,
    limits: Limits | None = None,
    seconds: float = 10.0,
) -> DojoEngine:
    """An engine that tries candidates at `hole` through LeanDojo.

    Args:
        root: the folder to run Lean in (the project's, where there is one).
        seconds: bound on the clock for one candidate; heartbeats are not counted here.
    Raises: ToolchainError, if LeanDojo cannot work with this Lean; LeanAlphaError, if the hole is
        no proof or the text above it does not let Lean reach it.
    """
    limits = limits or Limits()
    if toolchain.kind == "embedded":
        raise ToolchainError(
            f"LeanDojo needs a full Lean toolchain below 4.{BROKEN_SINCE[1]}, and the embedded Lean"
            f" is {toolchain.version}: {INSTEAD}"
        )
    numbers = re.match(r"v?(\d+)\.(\d+)", toolchain.version)
    if numbers is None or (int(numbers[1]), int(numbers[2])) >= BROKEN_SINCE:
        raise ToolchainError(
            f"LeanDojo does not work with Lean {toolchain.version}, only below"
            f" 4.{BROKEN_SINCE[1]}: {INSTEAD}"
        )
    if toolchain.kind == "project" and shutil.which(toolchain.command[0]) is None:
        raise ToolchainError(f"LeanDojo needs lake, which is not on PATH: {INSTEAD}")
    repl = compiled_repl(toolchain, root, limits)
    lean = Launch(*_with_folder(toolchain, repl), root, (repl, *toolchain.core), limits)
    return DojoEngine(document, hole, lean, seconds=seconds)


@dataclass(frozen=True)
class Launch:
    """How Lean is started: `command`, to be followed by a file's name, in `folder`. It may read
    `readable` and what lies in `folder`.
    """

    command: tuple[str, ...]
    env: Mapping[str, str]
    folder: Path
    readable: tuple[Path, ...] = ()
    limits: Limits = field(default_factory=Limits)


def _with_folder(toolchain: Toolchain, folder: Path) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """Lean's command and environment with one more folder of compiled modules."""
    path = os.pathsep.join(map(str, [folder, *toolchain.core]))
    *lake, lean = toolchain.command
    command = (*lake, "env", f"LEAN_PATH={path}", lean) if lake else (lean,)
    return command, {**toolchain.env, "LEAN_PATH": path}


def compiled_repl(toolchain: Toolchain, root: Path, limits: Limits) -> Path:
    """The folder with LeanDojo's REPL tactic, compiled by this toolchain (kept in the cache).

    Raises: ToolchainError, if it does not compile.
    """
    source = Path(load().__file__ or "").parent / "interaction" / "Lean4Repl.lean"
    try:
        text = source.read_bytes()
    except OSError as error:
        raise ToolchainError(f"LeanDojo's REPL cannot be read: {error}: {INSTEAD}") from error
    name = hashlib.sha256(b"\0".join([toolchain.key.encode(), text])).hexdigest()[:24]
    kept = cache_folder() / "leandojo" / name
    if (kept / "Lean4Repl.olean").is_file():
        return kept
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept) as place:
        made = Path(place) / "Lean4Repl.olean"
        finished = run_limited(
            [*toolchain.command, "--json", "-o", str(made), str(source)],
            env=toolchain.env,
            cwd=root,
            limits=limits,
            sandbox=Sandbox((root, source, *toolchain.core), (Path(place),)),
        )
        if finished.returncode or not made.is_file() or made.is_symlink():
            messages, rest = parse_messages(finished.stdout)
            said = [m.text for m in messages if m.severity == "error"]
            said += [rest.strip(), finished.stderr.decode("utf-8", "replace").strip()]
            why = next((line for line in said if line), finished.stopped or "no message")
            raise ToolchainError(
                f"LeanDojo's REPL does not compile with Lean {toolchain.version}:"
                f" {why.splitlines()[0][:200]}: {INSTEAD}"
            )
        os.replace(made, kept / "Lean4Repl.olean")
    return kept


def with_repl(document: Document, hole: Hole) -> str:
    """The file up to the hole's command, LeanDojo's REPL in the place of the hole.

    What follows the command is left out: the REPL ends Lean before it would be read. Heartbeats
    would be counted over all candidates together; the clock bounds them one by one.
    """
    filled = fill(document, hole, "lean_dojo_repl\nsorry").text
    end = hole.command.end + len(filled) - len(document.text)
    above, command = filled[: hole.command.start], filled[hole.command.start : end]
    newline = document.newline
    return newline.join(["import Lean4Repl", f"{above}set_option maxHeartbeats 0 in", command, ""])


class DojoEngine:
    """An `Engine` over one `Dojo`. A Lean that crashes or hangs is started again; states are
    reached again by replaying their steps; the candidate is blamed.

    A candidate's code might print an answer of its own. After every batch Lean is asked something
    that it must refuse with a word that nobody could know; if the answer is another, the batch is
    tried again, one candidate at a time.
    """

    def __init__(
        self, document: Document, hole: Hole, launch: Launch, *, seconds: float = 10.0
    ) -> None:
        self.seconds = seconds
        self.launch = launch
        self.lean_dojo = load()
        self.folder = Path(tempfile.mkdtemp(prefix="lean-alpha-dojo-"))
        self.file = self.folder / "Hole.lean"
        self.file.write_text(with_repl(document, hole), "utf-8", newline="")
        self.dojo: Any = None
        self.states: dict[tuple[str, ...], Any] = {}
        self.expired = False
        try:
            self._start()
            if not self._in_step():
                raise ToolchainError(NO_INPUT)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> DojoEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def try_candidates(
        self, state: State, texts: Sequence[str], *, until_closed: bool = False
    ) -> list[Outcome]:
        """The outcome of each text; see `Engine`."""
        outcomes = [self._try(state, text) for text in texts]
        if self.dojo is None or self._in_step():
            return outcomes
        checked = []
        for text in texts:
            self._stop()
            outcome = self._try(state, text)
            if self.dojo is not None and not self._in_step():
                outcome = Outcome(text, Verdict.ERROR, message="it prints answers of its own")
            checked.append(outcome)
        return checked

    def close(self) -> None:
        """End Lean and remove the copy of the file."""
        self._stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _try(self, state: State, text: str) -> Outcome:
        why = refusal(text)
        if why is not None:
            return Outcome(text, Verdict.ERROR, message=why)
        try:
            found = self._reach((*state.steps, text))
        except self.lean_dojo.DojoTacticTimeoutError:
            self._stop()
            return Outcome(text, Verdict.TIMEOUT, message=f"no answer after {self.seconds:g} s")
        except (self.lean_dojo.DojoCrashError, LeanAlphaError, OSError) as error:
            expired = self.expired
            self._stop()
            if expired:
                return Outcome(text, Verdict.TIMEOUT, message=f"no end after {self.seconds:g} s")
            return Outcome(text, Verdict.ERROR, message=f"Lean crashed: {error}")
        except (AssertionError, KeyError, TypeError, ValueError) as error:
            self._stop()
            return Outcome(text, Verdict.ERROR, message=f"LeanDojo cannot read the answer: {error}")
        return self._outcome(text, found)

    def _outcome(self, text: str, found: Any) -> Outcome:
        """LeanDojo's answer in our words."""
        lean_dojo = self.lean_dojo
        if isinstance(found, lean_dojo.ProofFinished):
            return Outcome(text, Verdict.CLOSED)
        if isinstance(found, lean_dojo.TacticState):
            goals = tuple(goal.strip("\r\n") for goal in found.pp.split("\n\n") if "⊢" in goal)
            return Outcome(text, Verdict.GOALS, goals=goals)
        if isinstance(found, lean_dojo.ProofGivenUp):
            return Outcome(text, Verdict.ERROR, message="the proof contains sorry")
        late = "maximum number of heartbeats" in found.error
        return Outcome(text, Verdict.TIMEOUT if late else Verdict.ERROR, message=found.error)

    def _reach(self, steps: tuple[str, ...]) -> Any:
        """What Lean answers to the last of `steps`, run after the others."""
        if self.dojo is None:
            self._start()
        known = max(n for n in range(len(steps)) if steps[:n] in self.states)
        found = self.states[steps[:known]]
        for end in range(known + 1, len(steps) + 1):
            if not isinstance(found, self.lean_dojo.TacticState):
                raise self.lean_dojo.DojoCrashError("the steps before it lead elsewhere now")
            found = self._run(found, steps[end - 1])
            if isinstance(found, self.lean_dojo.TacticState):
                self.states[steps[:end]] = found
        return found

    def _run(self, state: Any, text: str) -> Any:
        """One tactic block. `Dojo` takes one tactic, hence the parentheses, and waits for every
        line anew, hence the timer.
        """
        timer = threading.Timer(self.seconds + GRACE_SECONDS, self._expire, [self.dojo])
        timer.start()
        try:
            return self.dojo.run_tac(state, as_one_tactic(text))
        finally:
            timer.cancel()

    def _expire(self, dojo: Any) -> None:
        self.expired = True
        self.lean_dojo.interaction.dojo.kill_descendants(dojo.proc.pid)

    def _in_step(self) -> bool:
        """Whether Lean's answers belong to our questions."""
        word = secrets.token_hex(8)
        try:
            found = self._run(self.states[()], f'fail "{word}"')
        except (
            self.lean_dojo.DojoTacticTimeoutError,
            self.lean_dojo.DojoCrashError,
            *(AssertionError, KeyError, TypeError, ValueError, OSError),
        ):
            found = None
        if isinstance(found, self.lean_dojo.LeanError) and word in found.error:
            return True
        self._stop()
        return False

    def _start(self) -> None:
        """Start Lean on the copy of the file and wait until it stands at the hole.

        Raises: LeanAlphaError with what Lean said instead.
        """
        lean_dojo = self.lean_dojo
        dojo = lean_dojo.Dojo(
            lean_dojo.Theorem(None, self.file, "hole"), timeout=max(1, round(self.seconds))
        )
        dojo.proc = self._spawn(START_SECONDS)
        self.dojo, self.expired = dojo, False
        dojo.proc.logfile_read = heard = io.StringIO()
        try:
            first = json.loads(dojo._read_next_line()[0])
            state = lean_dojo.TacticState(dojo._post_process(first["tacticState"]), first["sid"])
        except Exception as error:
            with contextlib.suppress(Exception):  # what else it said before it ended
                dojo.proc.read_nonblocking(1 << 16, timeout=1)
            self._stop()
            raise ToolchainError(_why_not(heard.getvalue(), type(error).__name__)) from error
        dojo.proc.logfile_read = None
        dojo.proc.timeout = dojo.timeout
        self.states = {(): state}

    def _spawn(self, seconds: float) -> Any:
        import pexpect  # type: ignore[import-untyped]

        launch = self.launch
        limits = replace(launch.limits, seconds=None)  # it lives on from candidate to candidate
        box = Sandbox((launch.folder, self.folder, *launch.readable))
        env = box.environment(launch.env)
        memory = () if limits.memory_mb is None else ("-M", str(limits.memory_mb))
        command = [*launch.command, *memory, "-DmaxHeartbeats=0", str(self.file)]
        program, *arguments = box.command(command, env, limits)
        process = pexpect.spawn(
            program,
            arguments,
            timeout=seconds,
            maxread=1,  # Dojo counts on seeing each line alone
            cwd=str(launch.folder),
            env=env,
            encoding="utf-8",
            codec_errors="replace",
            echo=False,
        )
        process.delaybeforesend = None
        _take_long_lines(process.child_fd)
        return process

    def _stop(self) -> None:
        dojo, self.dojo, self.states = self.dojo, None, {}
        if dojo is not None:
            self.lean_dojo.interaction.dojo.kill_descendants(dojo.proc.pid)
            with contextlib.suppress(Exception):  # it is dead, whatever pexpect makes of it
                dojo.proc.close(force=True)


def _why_not(heard: str, otherwise: str) -> str:
    """Why Lean did not come to stand at the hole, from what it printed."""
    if "[fatal] failed to parse JSON" in heard:
        return NO_INPUT
    if "[fatal] not_a_theorem" in heard:
        return "LeanDojo works on proofs only, and this hole stands for data"
    lines = [line.strip() for line in heard.splitlines() if line.strip()]
    told = next((line for line in lines if "error" in line), (lines or [otherwise])[0])
    return f"LeanDojo does not reach the hole: {told[:300]}: {INSTEAD}"


def _take_long_lines(terminal: int) -> None:
    """Let a terminal take lines of more than 4095 bytes, and no byte of them as a signal."""
    words = termios.tcgetattr(terminal)
    words[3] &= ~(termios.ICANON | termios.ISIG | termios.IEXTEN | termios.ECHO)
    termios.tcsetattr(terminal, termios.TCSANOW, words)


def as_one_tactic(text: str) -> str:
    """A tactic block in parentheses, its lines aligned; a comment may stand at its end."""
    lines = text.strip("\n").splitlines()
    return "(" + "\n ".join(lines) + "\n)"
