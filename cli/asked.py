"""What the command line says about proving, as the services want it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from leanprover_alpha.search.model import Model
    from leanprover_alpha.service.doors.benches import Benches
    from leanprover_alpha.service.results import ProveOptions


def prove_options(*, timeout: float, memory: int, budget: float, **given: Any) -> ProveOptions:
    """How to search; what a command has no option for is as `ProveOptions` has it."""
    from leanprover_alpha.service.results import ProveOptions
    from leanprover_alpha.toolchain.process import Limits

    names = ("theorems", "samples", "strategy", "engine", "toolchain", "workers", "seed", "write")
    return ProveOptions(
        budget_seconds=budget,
        max_candidates=given.get("candidates"),
        limits=Limits(seconds=timeout, memory_mb=memory),
        allowed=frozenset(given["allowed"]),
        proofs=given.get("proofs") or 1,
        **{name: given[name] for name in names if name in given},
    )


def chosen_model(
    *,
    model: str | None,
    adapter: str | None,
    revision: str | None,
    style: str | None,
    temperature: float,
    trust_remote_code: bool,
    strategy: str = "auto",
    **_: Any,
) -> Model | None:
    """The model to ask, not yet loaded; None for none."""
    from leanprover_alpha.service.models import ModelOptions, open_model

    wanted = ModelOptions(model, adapter, revision, style, temperature, trust_remote_code)
    return open_model(wanted, strategy=strategy)


def open_benches(**given: Any) -> Benches:
    """What a front door works with."""
    from leanprover_alpha.service.doors.benches import Benches

    return Benches(prove_options(**given), chosen_model(**given))
