"""One warm Lean that elaborates a scratch text again and again, edit by edit.

What it saves: the imports and everything above an edit are elaborated once (seconds and gigabytes
for a large library, ~50 ms for the embedded Lean); Lean goes on from the first changed command.
What it guards against: a Lean that loops, dies or eats the memory takes down one edit, not the run.

It stands on leanclient's asyncio API: AsyncLeanLSPClient starts and stops the server, sends edits
(the whole text; Lean finds the unchanged prefix itself, sending ranges was measured to gain
nothing) and waits until Lean has said everything about them. What that API cannot do is done one
floor down, on the transport and the document state of the same library:

- Places: leanclient ends lines at form feeds and U+2028, which Lean does not. Answers are taken in
  UTF-16 units as Lean sent them, and `Document` converts.
- Semantic tokens: there is no method for them.
- The end: Lean's workers sit in sessions of their own, where the transport's kill does not reach.
- Watching the project's folder for changed files, which a scratch text has no use for, is stopped.

The scratch text has a name (in a folder of this run alone; in the project's folder for a Lake
project, from where imports count) but is never written: the user's files are not touched.
`server` is where all that is done; here is what callers see.
"""

from __future__ import annotations

import weakref
from collections.abc import Mapping, Sequence

from leanprover_alpha.environment.lean import lsp
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.lean.server import SORRY_WORDS, Place, Server, import_environment
from leanprover_alpha.environment.text.document import Span
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.limits import Limits

__all__ = ["SORRY_WORDS", "LeanSession", "Place", "import_environment"]


class LeanSession:
    """A scratch text in a warm Lean. Synchronous, for one caller at a time; a context manager.

    Args:
        toolchain: the Lean, as `discover` found it for the user's file: its imports resolve.
        limits: `seconds` for one edit, `memory_mb` for Lean.
        options: more of Lean's own, such as "-DmaxHeartbeats=20000".
        shown: the file's name in messages.
        env: of Lean, if the caller has it already (`import_environment`).
    Lean is started by the first text. After LeanTimeoutError or LeanCrashError the session goes on
    with the last text that did no harm.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        limits: Limits | None = None,
        *,
        options: Sequence[str] = (),
        shown: str = "scratch.lean",
        env: Mapping[str, str] | None = None,
    ) -> None:
        limits = limits or Limits()
        self._server = Server(toolchain, limits, tuple(options), shown, env)
        # Runs at the interpreter's exit, too: no process stays behind.
        self._end = weakref.finalize(self, self._server.close)

    def __enter__(self) -> LeanSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def text(self) -> str:
        """The text that Lean has now."""
        return self._server.document.text

    @property
    def pid(self) -> int | None:
        """The process id of Lean's server, None while there is none."""
        return self._server.pid

    @property
    def modules(self) -> tuple[str, ...]:
        """The names that Lean may have for the scratch text as a module."""
        return self._server.modules

    def set_text(self, text: str, seconds: float | None = None) -> tuple[Message, ...]:
        """Replace the text, and wait until Lean has said everything about it.

        Args: `seconds`: a time limit for this edit, instead of the session's.
        Returns: the messages of exactly this text, in its order.
        Raises:
            LeanTimeoutError: it took too long.
            LeanCrashError: Lean died of it, or took more memory than it may.
            LeanAlphaError: Lean cannot be started, an import does not compile.
        """
        return self._server.call(self._server.set_text(text, seconds))

    def goals(self, offset: int) -> tuple[str, ...]:
        """The open goals before the tactic at a place, as Lean prints them; () if there is none."""
        answer = self._server.ask("$/lean/plainGoal", offset)
        return tuple(map(str, (answer or {}).get("goals") or ()))

    def term_goal(self, offset: int) -> str | None:
        """The context and expected type of the term at a place; None outside of terms."""
        return None if (found := self.term(offset)) is None else found[0]

    def term(self, offset: int) -> tuple[str, Span] | None:
        """As `term_goal`, with the span of the innermost term that Lean elaborated there."""
        answer = self._server.ask("$/lean/plainTermGoal", offset)
        if not answer:
            return None
        return str(answer["goal"]), lsp.span(self._server.document, answer["range"])

    def tokens(self) -> list[lsp.Token]:
        """The words that Lean's server marks for an editor: keywords, variables, `sorry`."""
        answer = self._server.ask("textDocument/semanticTokens/full")
        return lsp.tokens(self._server.document, answer)

    def sorries(self) -> tuple[Span, ...]:
        """Where a `sorry` or `admit` stands that Lean elaborated, as a tactic or as a term. Those
        in comments, strings and macros are none, nor those that Lean did not come to.
        """
        return tuple(place.span for place in self.places())

    def places(self) -> list[Place]:
        """As `sorries`, with what Lean knows of each; costs one or two requests for each."""
        return self._server.call(self._server.places())

    def close(self) -> None:
        """End Lean; may be called twice."""
        self._end()
