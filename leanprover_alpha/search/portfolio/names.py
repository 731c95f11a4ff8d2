"""Names for what `intro` and `obtain` bring in."""

from __future__ import annotations

from leanprover_alpha.search.goals import fresh
from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.shapes import shape


def introduced(context: Context) -> list[str]:
    """Names for everything that `intro` can bring in from the target."""
    taken = set(context.goal.names)
    names: list[str] = []
    text = context.goal.target
    while True:
        seen = shape(text)
        if seen.head == "forall":
            for name in binders(seen.parts[0]):
                names.append(fresh(name, taken))
                taken.add(names[-1])
            text = seen.parts[1]
        elif seen.head in ("imp", "not"):
            names.append(fresh("h", taken))
            taken.add(names[-1])
            if seen.head == "not":
                return names
            text = seen.parts[1]
        elif seen.head == "ne":
            names.append(fresh("h", taken))
            return names
        else:
            return names


def binders(text: str) -> list[str]:
    """The names bound by `x y : T` or `(x : T) (h : p) {y}`; `x ∈ s` binds a fact, too."""
    text = text.strip()
    groups = (
        text.replace("{", "(").replace("}", ")").replace("[", "(").replace("]", ")").split("(")
        if text[:1] in "({["
        else [text]
    )
    names: list[str] = []
    for group in groups:
        head, colon, _ = group.partition(" : ")
        relation = next((s for s in (" ∈ ", " < ", " ≤ ", " > ", " ≥ ", " ∉ ") if s in head), None)
        if relation and not colon:
            names += [head.partition(relation)[0].strip(), "h"]
        elif head.strip(") "):
            found = head.strip(") ").split()
            names += ["x" if "✝" in name or name == "_" else name for name in found]
    return [name if name.isidentifier() or name[:1].isalpha() else "x" for name in names]


def pattern(text: str, name: str, taken: set[str]) -> str:
    seen = shape(text)
    if seen.head == "and":
        left, right = (pattern(part, name, taken) for part in seen.parts)
        return (
            f"⟨{left}, {right.removeprefix('⟨').removesuffix('⟩') if right[0] == '⟨' else right}⟩"
        )
    if seen.head == "exists":
        names = [fresh(each, taken) for each in binders(seen.parts[0])]
        taken.update(names)
        inner = pattern(seen.parts[1], name, taken)
        return f"⟨{', '.join(names)}, {inner[1:-1] if inner[0] == '⟨' else inner}⟩"
    result = fresh(name if "✝" not in name else "h", taken)
    taken.add(result)
    return result
