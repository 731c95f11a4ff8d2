"""Queues made of two lists."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    lines,
    small,
)

TEMPLATES = Templates("programs")


@TEMPLATES.template(2)
def queue_of_two_lists(rng: Random) -> Sketch | None:
    """A sequence kept as two lists: what it stands for after adding, joining, turning round."""
    names = Names(rng)
    Q = names.take(("Buffer", "Fifo", "Line₂", "Pipe", "Zipper", "Tape", "Deque₂"))
    a, b = names.several(("ahead", "behind", "left", "right", "out", "inn", "near", "far"), 2)
    struct = lines(f"structure {Q} where", f"  {a} : List Nat", f"  {b} : List Nat")
    see, add, put, size, turn = (
        names.take(("contents", "items", "listed", "all")),
        names.take(("addLast", "snoc", "enq")),
        names.take(("addFirst", "cons₁", "push")),
        names.take(("size", "count", "len")),
        names.take(("turn", "flip", "swap", "back")),
    )
    k = small(rng, 1)
    change = rng.choice(["x", f"(x + {k})", f"({k} * x)"])
    texts = {
        see: f"def {see} (q : {Q}) : List Nat := q.{a} ++ q.{b}.reverse",
        add: f"def {add} (q : {Q}) (x : Nat) : {Q} := ⟨q.{a}, {change} :: q.{b}⟩",
        put: f"def {put} (q : {Q}) (x : Nat) : {Q} := ⟨{change} :: q.{a}, q.{b}⟩",
        size: f"def {size} (q : {Q}) : Nat := q.{a}.length + q.{b}.length",
        turn: f"def {turn} (q : {Q}) : {Q} := ⟨q.{b}, q.{a}⟩",
    }
    ops, expected, count, state = [], f"{see} q", 0, "q"
    front: list[str] = []
    end: list[str] = []
    for i in range(rng.randint(1, 4)):
        op = rng.choice([add, put])
        x = f"x{i}"
        made = change.replace("x", x, 1) if "*" not in change else f"({k} * {x})"
        ops.append(x)
        state = f"{op} ({state}) {x}" if state != "q" else f"{op} q {x}"
        count += 1
        if op == add:
            end.append(made.strip("()"))
        else:
            front.insert(0, made)
    used = [op for op in (add, put) if op + " " in state]
    which = rng.randrange(3)
    binders = f"(q : {Q}) ({' '.join(ops)} : Nat)"
    if which == 0:
        expected = " :: ".join([*front, f"{see} q"])
        goal = f"{see} ({state}) = {expected}" + (f" ++ [{', '.join(end)}]" if end else "")
        names_used = [see, *used]
        rules = ", ".join(names_used)
        proofs = [
            ("rewrite", f"simp [{rules}]"),
            ("automation", f"simp_all [{rules}]"),
            (
                "rewrite",
                f"simp only [{rules}, List.reverse_cons, List.append_assoc, List.cons_append, "
                f"List.nil_append]",
            ),
            ("cases", f"cases q\nsimp [{rules}]"),
            ("automation", f"grind [{rules}]"),
        ]
    elif which == 1:
        goal = f"{size} ({state}) = {size} q + {count}"
        names_used = [size, *used]
        rules = ", ".join(names_used)
        proofs = [
            ("rewrite", f"simp only [{rules}, List.length_cons]\nomega"),
            ("rewrite", f"simp [{rules}] <;> omega"),
            ("rewrite", f"unfold {' '.join(names_used)}\nsimp only [List.length_cons]\nomega"),
            ("automation", f"grind [{rules}]"),
        ]
    else:
        goal, binders = f"{see} ({turn} q) = ({see} q).reverse", f"(q : {Q})"
        if rng.random() < 0.5:
            goal, binders = (
                f"{see} ({turn} ({state})) = ({see} ({state})).reverse",
                f"(q : {Q}) ({' '.join(ops)} : Nat)",
            )
        names_used = [see, turn, *(u for u in used if u in goal)]
        rules = ", ".join(names_used)
        proofs = [
            ("rewrite", f"simp [{rules}]"),
            ("automation", f"simp_all [{rules}]"),
            ("rewrite", f"simp only [{rules}, List.reverse_append, List.reverse_reverse]"),
            ("cases", f"cases q\nsimp [{rules}]"),
        ]
    return Sketch(goal, proofs, binders, [struct, *(texts[u] for u in names_used)])
