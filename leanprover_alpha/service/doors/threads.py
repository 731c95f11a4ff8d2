"""Work in a thread, waited for in an event loop, and stopped with the task that waits."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, TypeVar

from leanprover_alpha.toolchain.leash import Leash

T = TypeVar("T")


async def in_thread(pool: Executor, work: Callable[[Leash], T], seconds: float | None = None) -> T:
    """What `work` returns, done in a thread; it is stopped when we are cancelled, or too late.

    Raises: asyncio.TimeoutError after `seconds`.
    """
    leash = Leash()
    try:
        future = asyncio.get_running_loop().run_in_executor(pool, work, leash)
        return await asyncio.wait_for(future, seconds)
    except (asyncio.CancelledError, asyncio.TimeoutError):
        leash.pull()
        raise


def in_loop(heard: Callable[..., None]) -> Callable[..., None]:
    """What other threads may call in the place of a function of the event loop."""
    loop = asyncio.get_running_loop()

    def call(*words: Any) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(heard, *words)

    return call
