"""What a Lean file imports, as Lean's own header parser reads it (`lean --deps-json`); nothing is
elaborated.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import InputError, ToolchainError
from leanprover_alpha.toolchain.names import canonical
from leanprover_alpha.toolchain.process import Limits, run_limited

HEADER_LIMITS = Limits(seconds=120)


@dataclass(frozen=True)
class Header:
    """The imports of one file, in order, each once; `Init` is among them unless the file says
    `prelude`.

    `errors` holds what kept Lean from reading the header; compiling the file then shows it with its
    place.
    """

    imports: tuple[str, ...]
    is_module: bool = False
    errors: tuple[str, ...] = ()


def read_headers(
    lean: Sequence[str], env: Mapping[str, str], files: Sequence[Path]
) -> list[Header]:
    """The headers of several files, read by one Lean process.

    Raises: LeanAlphaError if Lean does not answer for each of them.
    """
    if not files:
        return []
    paths = "".join(f"{path.absolute()}\n" for path in files)
    if paths.count("\n") != len(files):
        raise InputError("a path with a line break in it cannot be handed to Lean")
    try:
        listed = paths.encode()
    except UnicodeEncodeError as error:
        named = paths.split("\n")[paths.count("\n", 0, error.start)]
        raise InputError(
            f"{named}: a path that is not UTF-8 cannot be handed to Lean: rename it"
        ) from error
    finished = run_limited(
        [*lean, "--deps-json", "--stdin"], env=env, stdin=listed, limits=HEADER_LIMITS
    )
    try:
        answers = json.loads(finished.stdout)["imports"]
        headers = [_header(answer) for answer in answers]
    except (ValueError, KeyError, TypeError) as error:
        said = finished.stderr.decode("utf-8", "replace").strip()[:300]
        raise ToolchainError(
            f"Lean cannot read the imports of {files[0]}: {said or 'no answer'}"
        ) from error
    if len(headers) != len(files):
        raise ToolchainError(f"Lean answered for {len(headers)} of {len(files)} headers")
    return headers


def _header(answer: dict[str, object]) -> Header:
    result = answer.get("result")
    errors = tuple(map(str, answer.get("errors") or ()))  # type: ignore[call-overload]
    if not isinstance(result, dict):
        return Header((), errors=errors or ("the header cannot be read",))
    imports = dict.fromkeys(canonical(str(entry["module"])) for entry in result["imports"])
    return Header(tuple(imports), bool(result.get("isModule")), errors)
