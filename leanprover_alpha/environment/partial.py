"""What still stands in a file although some of its commands fail.

Lean writes no `.olean` for a file with an error. So the failing commands are blanked out, line for
line, and the rest is compiled again, until it compiles: what is left stands without them. Where a
command begins and ends is guessed from the words at the beginnings of lines; a wrong guess costs an
answer, it never makes a wrong one, since what is left has to compile and is audited like any file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from leanprover_alpha.environment.compile import CompileResult, Message

ROUNDS = 6

_DECLARATION = (
    "theorem|lemma|example|def|abbrev|instance|structure|class|inductive|coinductive|axiom|opaque"
)
_COMMAND = re.compile(
    rf"""^(?:\s*(?:(?:private|protected|public|meta|noncomputable|unsafe|partial|nonrec|scoped|local)\s+)*
        (?:{_DECLARATION})\b
        | (?:namespace|section|end|variable|universe|open|export|attribute|mutual|macro|macro_rules
           |syntax|notation|infix[lr]?|prefix|postfix|elab|elab_rules|simproc|deriving\s+instance
           |set_option|initialize|builtin_initialize|run_cmd|declare_syntax_cat|import|theorem\b)\b
        | \#[a-z]
        | \s*@\[ | \s*/-- | /-!)""",
    re.VERBOSE,
)
_THEOREM = re.compile(r"(?:^|\s)(?:theorem|lemma)\s+([^\s:({\[⦃]+)")
_SCOPE = re.compile(r"^\s*(namespace|section|end)\b[ \t]*(\S*)")
_IN_CODE = re.compile(r"""'"'|'\\.'|"|/-|--""")
_IN_STRING = re.compile(r'\\.|"')
_IN_COMMENT = re.compile(r"/-|-/")
_PREFIX = re.compile(r"^\s*(?:@\[[^\n]*\]|/--.*-/|(?:open|set_option|variable)\b[^\n]*\bin)\s*$")


@dataclass(frozen=True)
class FailedTheorem:
    """A theorem whose command does not compile: its name, where the name stands, Lean's first word
    on it.
    """

    name: str
    line: int
    column: int
    message: Message


@dataclass(frozen=True)
class Partial:
    """What was found out. `olean` is that of the rest of the file, None if no rest could be
    compiled.
    """

    failed: tuple[FailedTheorem, ...]
    olean: Path | None


def compile_rest(
    text: str, errors: Iterable[Message], compile_text: Callable[[str], CompileResult]
) -> Partial:
    """Blank out the commands with errors, as often as new errors come up, and compile the rest.

    Args: `errors` are those of the whole file; `compile_text` compiles another text in its place.
    """
    lines = text.split("\n")
    commands = _commands(lines)
    failed: list[FailedTheorem] = []
    blanked: set[int] = set()
    for _ in range(ROUNDS):
        found = {_command_of(commands, error.line - 1): error for error in reversed([*errors])}
        if None in found or blanked.issuperset(found):
            break
        for number, error in found.items():
            if number is None or number in blanked:
                continue
            start, end = commands[number]
            blanked.add(number)
            failed += _theorems(lines, start, end, error)
        gone = {line for number in blanked for line in range(*commands[number])}
        rest = [_blank(line) if n in gone else line for n, line in enumerate(lines)]
        result = compile_text("\n".join(rest))
        if result.olean is not None:
            return Partial(tuple(failed), result.olean)
        if result.failure is not None:
            break
        errors = result.errors
    return Partial(tuple(failed), None)


def _blank(line: str) -> str:
    return "\r" if line.endswith("\r") else ""


def _commands(lines: list[str]) -> list[tuple[int, int]]:
    """First line and line after the last of each command, doc comments and attributes included."""
    starts: list[int] = []
    joined = False  # what comes before belongs to the command that begins here
    mutual = False
    hidden = _hidden(lines)
    for number, line in enumerate(lines):
        if hidden[number] or (mutual and not re.match(r"end\b", line)):
            continue
        mutual = re.match(r"mutual\b", line) is not None
        if not _COMMAND.match(line):
            continue
        if not joined:
            starts.append(number)
        joined = False
        if line.lstrip().startswith(("/--", "/-!")):
            joined = line.lstrip().startswith("/--")
        elif _PREFIX.match(line):
            joined = True
    return list(pairwise([*starts, len(lines)]))


def _hidden(lines: list[str]) -> list[bool]:
    """For each line, whether its first character stands in a comment or in a string."""
    hidden, depth, string = [], 0, False
    for line in lines:
        hidden.append(depth > 0 or string)
        position = 0
        while True:
            state = _IN_STRING if string else _IN_COMMENT if depth else _IN_CODE
            match = state.search(line, position)
            if match is None or match[0] == "--":
                break
            position = match.end()
            if match[0] == '"':
                string = not string
            elif match[0] in ("/-", "-/"):
                depth += 1 if match[0] == "/-" else -1
    return hidden


def _command_of(commands: list[tuple[int, int]], line: int) -> int | None:
    return next((n for n, (start, end) in enumerate(commands) if start <= line < end), None)


def _theorems(lines: list[str], start: int, end: int, error: Message) -> list[FailedTheorem]:
    """The theorems of one command; more than one in a `mutual` block."""
    found, hidden = [], _hidden(lines)
    for number in range(start, end):
        match = None if hidden[number] else _THEOREM.search(lines[number])
        if match is not None:
            name = _qualified(lines[:start], match[1])
            found.append(FailedTheorem(name, number + 1, match.start(1), error))
    return found


def _qualified(before: list[str], name: str) -> str:
    """A name with the namespaces that are open after these lines."""
    if name.startswith("_root_."):
        return name.removeprefix("_root_.")
    scopes: list[str] = []
    for line in before:
        match = _SCOPE.match(line)
        if match is None:
            continue
        if match[1] == "end":
            del scopes[-1:]
        else:
            scopes.append(match[2] if match[1] == "namespace" else "")
    return ".".join([*filter(None, scopes), name])
