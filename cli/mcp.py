"""`lean-alpha mcp`: the Model Context Protocol server."""

from __future__ import annotations

from typing import Any

import click

from . import options

EPILOG = """\b
Examples:
  lean-alpha mcp                          # started by the client: see docs/editors.md
  lean-alpha mcp --budget 60 --model ./my-prover"""


@click.command("mcp", epilog=EPILOG)
@options.of_a_front_door
def command(**given: Any) -> int:
    """Offer the tools prove, check, goals and try_tactics to an agent, over stdin and stdout.

    No file is written: `prove` answers with the source that has the verified proofs in it.

    Exit code: 0 when the client ends the connection.
    """
    import anyio

    from leanprover_alpha.service.doors.mcp_server import make_server
    from leanprover_alpha.service.doors.stdio import leave, leave_on_signals, quiet

    from .asked import open_benches

    benches = open_benches(**given)
    leave_on_signals(benches)
    quiet(options.debugging())
    code = 1
    try:
        anyio.run(make_server(benches).run_stdio_async)
        code = 0
    finally:
        leave(code, benches)
