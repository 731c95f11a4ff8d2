"""Where compiled files are kept between runs.

The user's cache folder, or the folder that LEAN_ALPHA_CACHE names. Where that cannot be written to,
a private folder below the system's temporary one stands in, with a warning: slower after a reboot,
but everything works.
"""

from __future__ import annotations

import functools
import logging
import os
import stat
import tempfile
from pathlib import Path

import platformdirs

from leanprover_alpha.errors import CacheError

VARIABLE = "LEAN_ALPHA_CACHE"

log = logging.getLogger(__name__)


def preferred_folder() -> Path:
    """The folder that should hold the cache, whether or not it exists or can be written to.

    Raises: CacheError if it is to lie in a home that nobody has.
    """
    chosen = os.environ.get(VARIABLE)
    if chosen:
        try:
            return Path(chosen).expanduser().absolute()
        except RuntimeError as error:
            raise CacheError(f"{VARIABLE} is {chosen}: there is no such home folder") from error
    return Path(platformdirs.user_cache_dir("lean-alpha", appauthor=False))


def cache_folder() -> Path:
    """A cache folder that exists and can be written to.

    Raises:
        CacheError: neither the preferred folder nor a temporary one can be written to.
    """
    preferred = preferred_folder()
    if make_writable(preferred):
        return preferred
    fallback = fallback_folder()
    if fallback is None:
        raise CacheError(
            f"cannot write to the cache folder {preferred} nor to a temporary folder;"
            f" set {VARIABLE} to a folder you may write to"
        )
    _warn_once(f"cannot write to the cache folder {preferred}; using {fallback} ({VARIABLE})")
    return fallback


def make_writable(folder: Path) -> bool:
    """Creates `folder` if need be and says whether files can be put into it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK | os.X_OK)


def fallback_folder() -> Path | None:
    """A folder of ours alone below the temporary one, the same in every run of this user.

    Others may write to the temporary folder as well, and what lies in a cache is loaded by Lean: a
    folder that somebody else prepared under our name is not taken.
    """
    try:
        folder = Path(tempfile.gettempdir()) / f"lean-alpha-{os.getuid()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    private = (
        stat.S_ISDIR(found.st_mode)
        and found.st_uid == os.getuid()
        and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    )
    return folder if private and os.access(folder, os.W_OK | os.X_OK) else None


@functools.cache
def _warn_once(message: str) -> None:
    log.warning(message)
