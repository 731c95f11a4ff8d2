"""Traces with Lean's language server: any Lean can do that, the embedded one included.

Where the tactics stand is Lean's own syntax (collecting/bodies.py); the goals before each are asked
for as an editor does. A step leaves what the next one finds: both stand in one block.
"""

from __future__ import annotations

from leanprover_alpha.corpus.collecting.texts import tactic_text
from leanprover_alpha.corpus.store.records import Step
from leanprover_alpha.corpus.tracers.tracer import Steps, Traced


class LspTracer:
    """See the module. Cost: the file is elaborated once more, and one request a tactic."""

    name = "lsp"

    def __init__(self, why: str = "it was asked for") -> None:
        self.why = why

    def prepare(self) -> None:
        """Nothing: the session is there."""

    def trace(self, file: Traced) -> Steps:
        if not any(file.tactics.values()):
            return {}
        file.session.set_text(file.document.text)
        found: dict[str, tuple[Step, ...]] = {}
        for theorem, spans in file.tactics.items():
            states = [*(file.session.goals(span.start) for span in spans), ()]
            if spans and all(states[:-1]):
                found[theorem] = tuple(
                    Step(states[n], tactic_text(file.document, span), states[n + 1])
                    for n, span in enumerate(spans)
                )
        return found
