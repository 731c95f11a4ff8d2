"""Every failure that a user can meet: one class, one message of one line, one exit code.

Code below the command line raises these; only ``cli/main.py`` prints them. The message says what is
wrong and, where there is one, the command that mends it.
"""

from __future__ import annotations


class LeanAlphaError(Exception):
    """A failure that is explained to the user in one line.

    Attributes:
        exit_code: what the command line exits with: 1 when the work was done but something fell
            short, 2 when it could not be done.
    """

    exit_code = 2

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def one_line(failure: object) -> str:
    """What a failure says, or any text, without its line breaks."""
    return " ".join(filter(None, map(str.strip, str(failure).splitlines())))


class InputError(LeanAlphaError):
    """The user's file or option cannot be used: missing, not text, contradictory."""


class ToolchainError(LeanAlphaError):
    """No Lean that fits was found, or the one that was found does not work."""


class UnsupportedPlatformError(ToolchainError):
    """The embedded Lean has no library for this machine."""


class CoreBuildError(ToolchainError):
    """The embedded Lean's core library could not be compiled."""


class CacheError(LeanAlphaError):
    """No folder could be found to keep compiled files in."""


class LeanTimeoutError(LeanAlphaError):
    """Lean did not answer within the time it was given."""

    exit_code = 1


class LeanCrashError(LeanAlphaError):
    """Lean died, or had to be ended for the memory it took, while it worked on a text."""

    exit_code = 1
