"""`lean-alpha lsp`: the language server."""

from __future__ import annotations

from typing import Any

import click

from . import options

EPILOG = """\b
Examples:
  lean-alpha lsp                          # started by the editor: see docs/editors.md
  lean-alpha lsp --budget 30 --proofs 5 --model ./my-prover"""
DIFFERENT = 3


@click.command("lsp", epilog=EPILOG)
@options.of_a_front_door
def command(**given: Any) -> int:
    """Serve an editor over standard input and output, beside Lean's own language server.

    For each `sorry` of an open buffer, saved or not: a code action and a code lens that prove it,
    and its goal on hover. Proofs are compiled and audited before they are inserted.

    Exit code: 0 when the editor shut the server down, 1 when it was gone.
    """
    import asyncio

    from leanprover_alpha.service.doors.lsp.features import make_server
    from leanprover_alpha.service.doors.lsp.server import connect
    from leanprover_alpha.service.doors.stdio import claim, leave, leave_on_signals, quiet

    from .asked import open_benches

    given["proofs"] = given["proofs"] or DIFFERENT
    benches = open_benches(**given)
    incoming, outgoing = claim()
    leave_on_signals(benches)
    quiet(options.debugging())
    code = 1
    try:
        code = asyncio.run(connect(make_server(benches), incoming, outgoing))
    finally:
        leave(code, benches)
