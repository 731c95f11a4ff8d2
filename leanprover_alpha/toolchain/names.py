"""Lean's hierarchical names as text: components joined by dots, unusual ones in « »."""

from __future__ import annotations

from pathlib import Path


def quote(component: str) -> str:
    """One component of a name as Lean would have it written: in « » unless it is an identifier."""
    if component.isidentifier() and component.isascii():
        return component
    first, rest = component[:1], component[1:]
    if first and (first == "_" or is_letter(first)) and all(map(is_rest, rest)):
        return component
    return "«" + component.replace("»", "»»") + "»"


def is_letter(char: str) -> bool:
    """Letters that may begin an identifier (Lean reference, 'Identifiers')."""
    if char.isascii():
        return char.isalpha()
    code = ord(char)
    return (
        (0x3B1 <= code <= 0x3C9 and char != "λ")
        or (0x391 <= code <= 0x3A9 and char not in "ΠΣ")
        or 0x3CA <= code <= 0x3FB
        or 0x1F00 <= code <= 0x1FFE
        or 0x2100 <= code <= 0x214F
        or 0x1D49C <= code <= 0x1D59F
        or (0xC0 <= code <= 0x17F and char not in "×÷")
    )


def is_rest(char: str) -> bool:
    if char.isascii():
        return char.isalnum() or char in "_'!?"
    code = ord(char)
    return (
        is_letter(char)
        or 0x2080 <= code <= 0x2089
        or 0x2090 <= code <= 0x209C
        or 0x1D62 <= code <= 0x1D6A
    )


def components(name: str) -> list[str]:
    """The components of a name, unquoted: `A.«b c»` → `["A", "b c"]`."""
    found, text = [], name
    while text:
        if text.startswith("«"):
            end = 1
            while text[end : end + 2] == "»»" or text[end : end + 1] != "»":
                end += 2 if text[end : end + 2] == "»»" else 1
                if end >= len(text):
                    raise ValueError(f"« without » in {name!r}")
            component, text = text[1:end].replace("»»", "»"), text[end + 1 :]
        else:
            component, _, text = text.partition(".")
            found.append(component)
            continue
        found.append(component)
        text = text.removeprefix(".")
    return found


def canonical(name: str) -> str:
    """The same name with « » around exactly the components that need it."""
    return ".".join(map(quote, components(name)))


def display(name: str) -> str:
    """A constant's name as people know it: without the prefix that keeps private names apart."""
    parts = components(name)
    if parts[0] == "_private" and "0" in parts:
        parts = parts[parts.index("0") + 1 :]
    return ".".join(part if part.isdigit() else quote(part) for part in parts)


def module_file(folder: Path, module: str, suffix: str) -> Path:
    """Where a module's file lies under a folder: `A.B`, ".olean" → `folder/A/B.olean`."""
    *folders, last = components(module)
    return folder.joinpath(*folders, last + suffix)
