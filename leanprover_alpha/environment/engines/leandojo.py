"""The package lean_dojo, imported without what its import does to the process around it.

On import it would: ask GitHub who owns GITHUB_ACCESS_TOKEN; load a `.env` file into the
environment; remove everybody's loguru sinks and log to stderr. Later it would ask a remote host for
the user's repository. None of that happens here. The import takes seconds (ray, GitPython).
"""

from __future__ import annotations

import functools
import importlib
import os
import sys
from types import ModuleType
from typing import Any

from leanprover_alpha.errors import ToolchainError

SECRETS = ("GITHUB_ACCESS_TOKEN",)
SETTINGS = {"DISABLE_REMOTE_CACHE": "1"}


@functools.cache
def load() -> ModuleType:
    """The module `lean_dojo`. Raises: ToolchainError, if it is missing or does not load."""
    kept = dict(os.environ)
    for name in SECRETS:
        os.environ.pop(name, None)
    os.environ.update(SETTINGS)
    logger: Any = None
    try:
        logger = importlib.import_module("loguru").logger
        # Attributes of the one logger object; its class's own methods appear again below.
        logger.remove = logger.add = lambda *_, **__: 0
        return importlib.import_module("lean_dojo")
    except ModuleNotFoundError as error:
        raise ToolchainError(
            f"LeanDojo is not installed ({error.name} is missing):"
            f" {sys.executable} -m pip install lean-dojo"
        ) from error
    except Exception as error:  # no git, a broken setting: its import asserts this and that
        raise ToolchainError(
            f"LeanDojo cannot be loaded: {error or type(error).__name__}"
        ) from error
    finally:
        for name in ("remove", "add"):
            if logger is not None and name in vars(logger):
                delattr(logger, name)
        os.environ.clear()
        os.environ.update(kept)
