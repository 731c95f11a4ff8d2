"""`lean-alpha mcp`: tools for agents, over the Model Context Protocol's official SDK.

    prove        fill the holes of a file or text        → proofs, and the text with them in it
    check        compile and audit a file or text        → each theorem with its axioms
    goals        the goals of holes, or at a place       → as Lean prints them
    try_tactics  N tactic blocks in one hole             → what Lean says of each; proofs verified

Results are structured (the schemas stand in `tools/list`); `prove` reports progress where the
client asks for it, and stops when the client cancels the call.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Annotated, Any

from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from leanprover_alpha import __version__
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.service.doors.answers import Answers, Place
from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.service.doors.threads import in_thread
from leanprover_alpha.toolchain.leash import Leash

Text = Annotated[
    str | None,
    Field(description="The Lean source. With `file` as well: what counts as standing there."),
]
File = Annotated[
    str | None,
    Field(description="Path of a Lean file; it is never written. Its project's imports resolve."),
]
Line = Annotated[int | None, Field(description="Line of a place, from 1.", ge=1)]
Column = Annotated[int, Field(description="Column of it, from 0, in code points.", ge=0)]


class Toolchain(TypedDict):
    """Which Lean did the work."""

    kind: str
    version: str


class Message(TypedDict):
    """One message of Lean."""

    severity: str
    line: int
    column: int
    text: str
    kind: str


class OtherProof(TypedDict):
    """A further proof of a hole, unlike the first."""

    proof: str
    axioms: list[str]
    level: str
    source: str


class Hole(TypedDict):
    """What became of a `sorry`. `status`: proved, unproved, timeout or error."""

    theorem: str
    line: int
    column: int
    status: str
    proof: str | None
    axioms: list[str]
    level: str | None
    source: str | None
    seconds: float
    candidates: int
    message: NotRequired[str]
    others: NotRequired[list[OtherProof]]


class Position(TypedDict):
    """A place: line from 1, column from 0, in code points."""

    line: int
    column: int


class Edit(TypedDict):
    """What a proof changes in the source that was given."""

    start: Position
    end: Position
    newText: str


class Proved(TypedDict):
    """What became of the holes; `text`: the source with the verified proofs in it; `edits`: what
    they change in it.
    """

    file: str
    toolchain: Toolchain
    model: str | None
    holes: list[Hole]
    proved: int
    unproved: int
    seconds: float
    messages: list[Message]
    notes: list[str]
    edits: list[Edit]
    text: str
    message: NotRequired[str]


class Theorem(TypedDict):
    """One theorem and what it rests on; accepted if there is no reason against it."""

    theorem: str
    ok: bool
    level: str
    axioms: list[str]
    reasons: list[str]
    line: int
    column: int


class Checked(TypedDict):
    """What the audit of a source says."""

    file: str
    toolchain: Toolchain
    theorems: list[Theorem]
    ok: bool
    reasons: list[str]
    messages: list[Message]
    seconds: float


class HoleGoals(TypedDict):
    """What is to be proved in a `sorry`; `fillable`: whether `prove` would try it."""

    theorem: str
    line: int
    column: int
    goals: list[str]
    fillable: bool
    message: NotRequired[str]


class Goals(TypedDict):
    """The goals at the place that was named, and those of the holes."""

    file: str
    holes: list[HoleGoals]
    goals: NotRequired[list[str]]
    notes: NotRequired[list[str]]


class Tried(TypedDict):
    """A tactic block. `status`: proved (verified), refused (closed, but not accepted), goals (those
    are left), error, timeout.
    """

    tactic: str
    status: str
    goals: list[str]
    message: str
    suggestion: str | None
    axioms: list[str]
    level: str | None


class AllTried(TypedDict):
    """What became of each tactic block in one hole."""

    theorem: str
    line: int
    column: int
    results: list[Tried]


def make_server(benches: Benches) -> MCPServer[Any]:
    """The server with its tools."""
    server: MCPServer[Any] = MCPServer(
        "lean-alpha",
        version=__version__,
        instructions="Proves theorems in Lean 4 files. Every proof was compiled and audited.",
    )
    tools = _Tools(Answers(benches), benches)
    reading = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
    for tool in (tools.prove, tools.check, tools.goals, tools.try_tactics):
        server.add_tool(tool, annotations=reading, structured_output=True)
    return server


class _Tools:
    """The tools; their docstrings are what an agent reads."""

    def __init__(self, answers: Answers, benches: Benches) -> None:
        self._answers, self._benches = answers, benches

    async def prove(
        self,
        ctx: Context[Any, Any],
        text: Text = None,
        file: File = None,
        theorem: Annotated[str | None, Field(description="Only the holes in this theorem.")] = None,
        budget: Annotated[
            float | None,
            Field(description="Seconds of search for a hole.", gt=0, allow_inf_nan=False),
        ] = None,
        proofs: Annotated[
            int | None, Field(description="How many different proofs to look for.", ge=1)
        ] = None,
        line: Line = None,
        column: Column = 0,
    ) -> Proved:
        """Look for a proof of every `sorry` in a Lean source; with a line, of the one at that place
        or of those of the declaration there. A proof is returned only after Lean's kernel and an
        audit of its axioms accepted it. Nothing is written.
        """
        loop = asyncio.get_running_loop()
        place = Place(text, file, () if theorem is None else (theorem,), line, column)

        def tell(percentage: int, line: str) -> None:
            said = ctx.report_progress(percentage, 100, line)
            asyncio.run_coroutine_threadsafe(said, loop)

        def work(leash: Leash) -> dict[str, Any]:
            return self._answers.prove(place, leash=leash, tell=tell, budget=budget, proofs=proofs)

        found: Proved = await _answered(self._benches.proving, work)
        return found

    async def check(self, text: Text = None, file: File = None) -> Checked:
        """Compile a Lean source and say of every theorem which axioms it rests on. Accepted are
        theorems that rest on propext, Quot.sound and Classical.choice at most, without `sorry`.
        """
        place = Place(text, file)
        found: Checked = await _answered(
            self._benches.proving, lambda leash: self._answers.check(place, leash=leash)
        )
        return found

    async def goals(
        self,
        text: Text = None,
        file: File = None,
        theorem: Annotated[str | None, Field(description="Only the holes in this theorem.")] = None,
        line: Line = None,
        column: Column = 0,
    ) -> Goals:
        """The goals of every `sorry` of a Lean source; with a line, the goals at that place."""
        place = Place(text, file, () if theorem is None else (theorem,), line, column)
        found: Goals = await _answered(
            self._benches.looking, lambda leash: self._answers.goals(place, leash=leash)
        )
        return found

    async def try_tactics(
        self,
        tactics: Annotated[
            list[str],
            Field(description="Tactic blocks, each tried from the hole's goals.", max_length=1000),
        ],
        text: Text = None,
        file: File = None,
        theorem: Annotated[
            str | None, Field(description="The theorem whose only hole is meant.")
        ] = None,
        line: Line = None,
        column: Column = 0,
    ) -> AllTried:
        """Try tactic blocks in one hole, all in one run of Lean, and say what becomes of each: the
        goals it leaves, Lean's error, or that it proves the hole (then it was verified).
        """
        place = Place(text, file, () if theorem is None else (theorem,), line, column)
        found: AllTried = await _answered(
            self._benches.proving,
            lambda leash: self._answers.try_tactics(place, tactics, leash=leash),
        )
        return found


async def _answered(pool: Executor, work: Callable[[Leash], dict[str, Any]]) -> Any:
    """What `work` answers. Raises: ToolError with the line that a user would be shown."""
    try:
        return await in_thread(pool, work)
    except LeanAlphaError as error:
        raise ToolError(str(error)) from error
