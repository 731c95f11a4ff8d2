"""Compiles the embedded Lean's core library and packs it: `make core-pack` (minutes).

To be run after every change below lean/core; the tests say so if it was not. The same sources give
the same bytes again, however many processors compile them (with the same version of liblzma).
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from leanprover_alpha.toolchain import embedded, pack
from leanprover_alpha.toolchain.build import compile_all
from leanprover_alpha.toolchain.core_sources import core_root, read_core


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    target = core_root() / pack.PACK
    parser.add_argument("--compiled", type=Path, help="a folder with the library just compiled")
    parser.add_argument("--output", type=Path, default=target, help="default: %(default)s")
    options = parser.parse_args()
    library, sources = embedded.describe(), read_core()
    with tempfile.TemporaryDirectory() as name:
        compiled = options.compiled
        if compiled is None:
            compiled = Path(name)
            compile_all(sources, embedded.forge_command(library), compiled)
        header = pack.write_pack(
            compiled,
            options.output,
            key=embedded.pack_key(library, sources),
            sources=sources.digest,
            wheel=library.wheel,
            machine=embedded.machine(),
        )
    size = options.output.stat().st_size
    print(f"{options.output}: {size / 1e6:.2f} MB, key {header.key}, {header.machine}")


if __name__ == "__main__":
    main()
