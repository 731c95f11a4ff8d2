"""The embedded Lean's process: `python -I -S launch.py LIBRARY ARG...` behaves as `lean ARG...`.

This file is a program, not a module to import. It loads Lean's shared library and hands the process
over to it: stdin, stdout, stderr, signals and the exit code are Lean's own. Every Lean run pays for
what is imported here, hence ctypes and little else.
"""

import _signal  # type: ignore[import-not-found]  # `signal` would cost 5 ms of enumerations
import ctypes
import os
import sys


def main() -> None:
    library, arguments = sys.argv[1], sys.argv[2:]
    # Python's handlers would only run once Lean has returned, and with SIGPIPE ignored Lean would
    # go on writing to a closed pipe.
    for number in (_signal.SIGINT, _signal.SIGPIPE, _signal.SIGXFSZ):
        _signal.signal(number, _signal.SIG_DFL)
    try:
        lean = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
        lean_main = lean.lean_main
    except (OSError, AttributeError) as failure:
        os.write(2, f"lean: the embedded Lean does not load: {failure}\n".encode())
        os._exit(2)
    words = [b"lean", *map(os.fsencode, arguments)]
    code = lean_main(len(words), (ctypes.c_char_p * (len(words) + 1))(*words, None))
    # C's exit flushes Lean's own buffers; Python has nothing to tidy up.
    ctypes.CDLL(None).exit(code)


main()
