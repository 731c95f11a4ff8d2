"""Small verified programs on data: queues, run lengths, search trees, optimisers, tables."""

# ruff: noqa: E501
from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    lines,
    small,
)

STRUCTURES = Templates("programs")


@STRUCTURES.template(2)
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
                f"simp only [{rules}, List.reverse_cons, List.append_assoc, List.cons_append, List.nil_append]",
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


@STRUCTURES.template(2)
def run_lengths(rng: Random) -> Sketch | None:
    """Pairs of a number and how often it comes: spelling them out, counting, weighing."""
    names = Names(rng)
    expand, count, sums, weigh = (
        names.take(("expand", "unpack", "spell", "inflate", "decode")),
        names.take(("count₁", "lengthOf", "howMany", "span")),
        names.take(("total", "sumOf", "mass", "value")),
        names.take(("weigh", "load", "mass₁", "price")),
    )
    c, k = rng.choice([0, 0, 1, 2]), small(rng, 1)
    times = "n" if not c else f"(n + {c})"
    e = lines(
        f"def {expand} : List (Nat × Nat) → List Nat",
        "  | [] => []",
        f"  | (n, x) :: ps => List.replicate {times} x ++ {expand} ps",
    )
    n = lines(
        f"def {count} : List (Nat × Nat) → Nat",
        "  | [] => 0",
        f"  | (n, _) :: ps => {times} + {count} ps",
    )
    s = lines(
        f"def {sums} : List Nat → Nat",
        "  | [] => 0",
        f"  | x :: xs => {k} * x + {sums} xs" if k > 1 else f"  | x :: xs => x + {sums} xs",
    )
    value = f"{k} * x" if k > 1 else "x"
    w = lines(
        f"def {weigh} : List (Nat × Nat) → Nat",
        "  | [] => 0",
        f"  | (n, x) :: ps => {times} * ({value}) + {weigh} ps",
    )
    p = rng.choice(["ps", "runs", "rs", "code"])
    which = rng.randrange(4)

    def on(nil: str, cons: str) -> str:
        return arms(f"induction {p} with", [("nil", nil), (f"cons r {p} ih", cons)])

    if which == 0:
        rules = f"{expand}, {count}"
        proofs = [
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "obtain ⟨n, x⟩ := r",
                        f"simp only [{rules}, List.length_append, List.length_replicate, ih]",
                    ),
                ),
            ),
            ("induction", on("rfl", f"simp [{rules}, ih]")),
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "cases r",
                        f"rw [{expand}, {count}, List.length_append, List.length_replicate, ih]",
                    ),
                ),
            ),
            ("automation", f"induction {p} <;> simp_all [{rules}]"),
        ]
        return Sketch(
            f"({expand} {p}).length = {count} {p}", proofs, f"({p} : List (Nat × Nat))", [e, n]
        )
    if which == 1:
        goal = f"{expand} ({p} ++ qs) = {expand} {p} ++ {expand} qs"
        proofs = [
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "obtain ⟨n, x⟩ := r",
                        f"simp only [List.cons_append, {expand}, ih, List.append_assoc]",
                    ),
                ),
            ),
            ("induction", on("rfl", f"simp [{expand}, ih]")),
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "cases r",
                        f"rw [List.cons_append, {expand}, {expand}, ih, List.append_assoc]",
                    ),
                ),
            ),
            ("automation", f"induction {p} <;> simp_all [{expand}]"),
        ]
        return Sketch(goal, proofs, f"({p} qs : List (Nat × Nat))", [e])
    if which == 2:
        goal = f"{count} ({p} ++ qs) = {count} {p} + {count} qs"
        proofs = [
            (
                "induction",
                on(
                    f"simp [{count}]",
                    lines(
                        "obtain ⟨n, x⟩ := r", f"simp only [List.cons_append, {count}, ih]", "omega"
                    ),
                ),
            ),
            (
                "induction",
                on(
                    f"simp [{count}]",
                    lines("cases r", f"rw [List.cons_append, {count}, {count}, ih]", "omega"),
                ),
            ),
            ("automation", on(f"simp [{count}]", f"grind [{count}]")),
            ("induction", on(f"simp [{count}]", f"simp [{count}, ih, Nat.add_assoc]")),
        ]
        return Sketch(goal, proofs, f"({p} qs : List (Nat × Nat))", [n])
    lemma_append = lines(
        f"theorem {sums}_append (xs ys : List Nat) : {sums} (xs ++ ys) = {sums} xs + {sums} ys := by",
        "  induction xs with",
        f"  | nil => simp [{sums}]",
        f"  | cons x xs ih =>\n    simp only [List.cons_append, {sums}, ih]\n    omega",
    )
    lemma_rep = lines(
        f"theorem {sums}_replicate (n x : Nat) : {sums} (List.replicate n x) = n * ({value}) := by",
        "  induction n with",
        f"  | zero => simp [{sums}]",
        f"  | succ n ih =>\n    rw [List.replicate_succ, {sums}, ih, Nat.add_mul n 1 ({value}), Nat.one_mul, Nat.add_comm]",
    )
    rules = f"{expand}, {weigh}, {sums}_append, {sums}_replicate"
    proofs = [
        ("induction", on("rfl", lines("obtain ⟨n, x⟩ := r", f"simp only [{rules}, ih]"))),
        (
            "induction",
            on(
                "rfl",
                lines("cases r", f"rw [{expand}, {weigh}, {sums}_append, {sums}_replicate, ih]"),
            ),
        ),
        ("induction", on("rfl", f"simp [{rules}, ih]")),
    ]
    return Sketch(
        f"{sums} ({expand} {p}) = {weigh} {p}",
        proofs,
        f"({p} : List (Nat × Nat))",
        [e, s, w, lemma_append, lemma_rep],
    )


@STRUCTURES.template(2)
def search_tree(rng: Random) -> Sketch | None:
    """Insertion into a search tree with labels: size, members, the number found again."""
    names = Names(rng)
    T = names.take(("Tree", "Dict", "Index", "Bst", "Search", "Sorted"))
    leaf, node = (
        names.take(("leaf", "nil", "tip", "empty")),
        names.take(("node", "fork", "bin", "branch")),
    )
    ins, size, mem = (
        names.take(("insert", "put", "add", "plant", "store")),
        names.take(("size", "count", "nodes", "weight")),
        names.take(("Mem", "Has", "Inside", "Holds")),
    )
    equal = rng.random() < 0.5
    k = small(rng, 1)
    kind = lines(f"inductive {T} where", f"  | {leaf}", f"  | {node} (l : {T}) (x : Nat) (r : {T})")
    cond = rng.choice(["a < x", f"a + {k} < x", f"{k} * a < x", f"a < x + {k}", f"a < {k + 1} * x"])
    body = [f"  | .{node} l x r =>"]
    if equal:
        body += [
            f"    if {cond} then .{node} ({ins} a l) x r",
            f"    else if x = a then .{node} l x r",
            f"    else .{node} l x ({ins} a r)",
        ]
    else:
        body += [f"    if {cond} then .{node} ({ins} a l) x r else .{node} l x ({ins} a r)"]
    insert = lines(
        f"def {ins} (a : Nat) : {T} → {T}", f"  | .{leaf} => .{node} .{leaf} a .{leaf}", *body
    )
    w = rng.choice([1, 1, 2, small(rng, 1)])
    z = rng.choice([0, 0, small(rng)])
    sized = lines(
        f"def {size} : {T} → Nat",
        f"  | .{leaf} => {z}",
        f"  | .{node} l _ r => {size} l + {size} r + {w}",
    )
    member = lines(
        f"def {mem} (b : Nat) : {T} → Prop",
        f"  | .{leaf} => False",
        f"  | .{node} l x r => b = x ∨ {mem} b l ∨ {mem} b r",
    )

    def on(base: str, step: str) -> str:
        return arms("induction t with", [(leaf, base), (f"{node} l x r ihl ihr", step)])

    which = rng.randrange(3)
    if which == 0:
        rules = f"{ins}, {size}"
        rel = "=" if not equal else "≤"
        goal = f"{size} ({ins} a t) {rel} {size} t + {w + z}"
        proofs = [
            (
                "induction",
                on(
                    f"simp [{rules}] <;> omega",
                    lines(
                        f"simp only [{ins}]",
                        "repeat' split",
                        f"all_goals simp only [{size}]",
                        "all_goals omega",
                    ),
                ),
            ),
            (
                "induction",
                on(
                    f"simp only [{rules}] <;> omega",
                    lines(
                        f"unfold {ins}",
                        *(
                            [
                                "split",
                                f"· simp only [{size}]\n  omega",
                                f"· simp only [{size}]\n  omega",
                            ]
                            if not equal
                            else [
                                "split",
                                f"· simp only [{size}]\n  omega",
                                f"· split <;> simp only [{size}] <;> omega",
                            ]
                        ),
                    ),
                ),
            ),
            ("automation", f"induction t <;> grind [{rules}]"),
        ]
        return Sketch(goal, proofs, f"(a : Nat) (t : {T})", [kind, insert, sized])
    rules = f"{ins}, {mem}"
    if which == 1:
        goal, binders = f"{mem} a ({ins} a t)", f"(a : Nat) (t : {T})"
        ends = (
            ["· exact .inr (.inl ihl)", "· exact .inr (.inr ihr)"]
            if not equal
            else [
                "· exact .inr (.inl ihl)",
                "· split",
                "  · next h => exact .inl h.symm",
                "  · exact .inr (.inr ihr)",
            ]
        )
    else:
        goal, binders = f"{mem} b ({ins} a t)", f"{{a b : Nat}} {{t : {T}}} (h : {mem} b t)"
        ends = []
    proofs = [
        ("automation", f"induction t <;> grind [{rules}]"),
        (
            "induction",
            on(
                f"simp_all [{rules}]",
                lines(
                    f"simp only [{ins}]",
                    "repeat' split",
                    f"all_goals simp_all [{mem}]",
                    *(["all_goals grind"] if which == 2 else []),
                ),
            ),
        ),
    ]
    if ends:
        proofs.insert(
            0, ("induction", on("exact .inl rfl", lines(f"unfold {ins}", "split", *ends)))
        )
    else:
        three = lines("rcases h with h | h | h", "· exact .inl h", "{l}", "{r}")
        go = three.format(l="· exact .inr (.inl (ihl h))", r="· exact .inr (.inr h)")
        go2 = three.format(l="· exact .inr (.inl h)", r="· exact .inr (.inr (ihr h))")
        step = (
            lines(
                f"unfold {ins}",
                "split",
                "· " + go.replace("\n", "\n  "),
                "· " + go2.replace("\n", "\n  "),
            )
            if not equal
            else lines(
                f"unfold {ins}",
                "split",
                "· " + go.replace("\n", "\n  "),
                "· split",
                "  · exact h",
                "  · " + go2.replace("\n", "\n    "),
            )
        )
        proofs.insert(0, ("induction", on("cases h", step)))
    return Sketch(goal, proofs, binders, [kind, insert, member])


@STRUCTURES.template(2)
def optimiser_correct(rng: Random) -> Sketch | None:
    """An optimiser of expressions that folds or exchanges: the value stays, the size does not grow."""
    names = Names(rng)
    E = names.take(("Expr", "Term", "Arith", "Code", "Formula"))
    lit, var = names.take(("num", "lit", "const")), names.take(("var", "name", "slot"))
    ops = [
        (names.take(("plus", "join", "sum", "mix")), rng.choice(["+", "+", "*"])),
        (names.take(("times", "both", "prod", "over")), "*"),
    ][: rng.randint(1, 2)]
    ev, opt, size = (
        names.take(("eval", "value", "sem")),
        names.take(("opt", "tidy", "swap", "fold", "norm₁")),
        names.take(("size", "weight", "cost")),
    )
    k = small(rng, 1)
    kind = lines(
        f"inductive {E} where",
        f"  | {lit} (n : Nat)",
        f"  | {var} (i : Nat)",
        *(f"  | {o} (a b : {E})" for o, _ in ops),
    )
    evals = lines(
        f"def {ev} (ρ : Nat → Nat) : {E} → Nat",
        f"  | .{lit} n => n" if k % 2 else f"  | .{lit} n => n + {k}",
        f"  | .{var} i => ρ i",
        *(f"  | .{o} a b => {ev} ρ a {s} {ev} ρ b" for o, s in ops),
    )
    swap = rng.random() < 0.6
    if swap:
        turned = {o: rng.random() < 0.7 for o, _ in ops}
        if not any(turned.values()):
            turned[ops[0][0]] = True
        opts = lines(
            f"def {opt} : {E} → {E}",
            f"  | .{lit} n => .{lit} n",
            f"  | .{var} i => .{var} i",
            *(
                f"  | .{o} a b => .{o} ({opt} b) ({opt} a)"
                if turned[o]
                else f"  | .{o} a b => .{o} ({opt} a) ({opt} b)"
                for o, _ in ops
            ),
        )
    else:
        opts = lines(
            f"def {opt} (j : Nat) : {E} → {E}",
            f"  | .{lit} n => .{lit} n",
            f"  | .{var} i => if i = j then .{lit} {k} else .{var} i",
            *(f"  | .{o} a b => .{o} ({opt} j a) ({opt} j b)" for o, _ in ops),
        )
    sizes = lines(
        f"def {size} : {E} → Nat",
        f"  | .{lit} _ => {small(rng, 1)}",
        f"  | .{var} _ => {small(rng, 1)}",
        *(f"  | .{o} a b => {size} a + {size} b + {small(rng, 1)}" for o, _ in ops),
    )

    def on(leaf: str, branch: dict[str, str], special: str = "") -> str:
        return arms(
            "induction e with",
            [
                (f"{lit} n", leaf),
                (f"{var} i", special or leaf),
                *((f"{o} a b iha ihb", branch[o]) for o, _ in ops),
            ],
        )

    if swap and rng.random() < 0.6:
        goal = f"{ev} ρ ({opt} e) = {ev} ρ e"
        rules = f"{opt}, {ev}"
        comm = {o: ("Nat.add_comm" if s == "+" else "Nat.mul_comm") for o, s in ops}
        by_rw = {
            o: f"rw [{opt}, {ev}, {ev}, iha, ihb, {comm[o]}]"
            if turned[o]
            else f"rw [{opt}, {ev}, {ev}, iha, ihb]"
            for o, _ in ops
        }
        by_simp = {
            o: f"simp [{rules}, iha, ihb, {comm[o]}]" if turned[o] else f"simp [{rules}, iha, ihb]"
            for o, _ in ops
        }
        by_only = {
            o: lines(f"simp only [{rules}, iha, ihb]", f"exact {comm[o]} _ _" if turned[o] else "")
            for o, _ in ops
        }
        proofs = [
            ("induction", on("rfl", by_rw)),
            ("induction", on("rfl", by_simp)),
            ("induction", on("rfl", by_only)),
            ("automation", f"induction e <;> grind [{rules}]"),
            ("automation", f"induction e <;> simp_all [{rules}, Nat.add_comm, Nat.mul_comm]"),
        ]
        return Sketch(goal, proofs, f"(ρ : Nat → Nat) (e : {E})", [kind, evals, opts])
    if swap:
        goal = rng.choice(
            [
                f"{size} ({opt} e) = {size} e",
                f"{size} ({opt} ({opt} e)) = {size} e",
                f"{opt} ({opt} e) = e",
            ]
        )
        rules = f"{opt}, {size}" if size in goal else opt
        same = {o: f"simp only [{rules}, iha, ihb] <;> omega" for o, _ in ops}
        more = {o: f"simp [{rules}, iha, ihb] <;> omega" for o, _ in ops}
        proofs = [
            ("induction", on("rfl", same)),
            ("induction", on("rfl", more)),
            ("automation", f"induction e <;> grind [{rules}]"),
            ("automation", f"induction e <;> simp_all [{rules}] <;> omega"),
        ]
        return Sketch(goal, proofs, f"(e : {E})", [kind, opts, *([sizes] if size in goal else [])])
    value = k if k % 2 else 2 * k
    goal = f"{ev} ρ ({opt} j e) = {ev} ρ e"
    rules = f"{opt}, {ev}"
    branch = {o: f"simp only [{rules}, iha, ihb]" for o, _ in ops}
    by_rw = {o: f"rw [{opt}, {ev}, {ev}, iha, ihb]" for o, _ in ops}
    special = lines(
        f"simp only [{opt}]", "split", f"· next h =>\n  subst h\n  simp [{ev}, hj]", "· rfl"
    )
    other = f"by_cases h : i = j <;> simp [{rules}, h, hj]"
    proofs = [
        ("induction", on("rfl", branch, special)),
        ("induction", on("rfl", by_rw, other)),
        ("induction", on(f"simp [{rules}]", branch, other)),
        ("automation", f"induction e <;> grind [{rules}]"),
    ]
    return Sketch(
        goal,
        proofs,
        f"{{ρ : Nat → Nat}} {{j : Nat}} (hj : ρ j = {value}) (e : {E})",
        [kind, evals, opts],
    )


@STRUCTURES.template(2)
def tables(rng: Random) -> Sketch | None:
    """A table as a function from keys: writing and reading."""
    names = Names(rng)
    put = names.take(("set₁", "write", "store", "update", "assign", "poke"))
    k = small(rng, 0)
    value = f"v + {k}" if k else "v"
    text = f"def {put} (m : Nat → Nat) (a v : Nat) : Nat → Nat := fun i => if i = a then {value} else m i"
    keys = ["a", "b", "c"][: rng.randint(1, 3)]
    writes = [
        (rng.choice(keys), rng.choice(["u", "v", "w", str(small(rng))]))
        for _ in range(rng.randint(1, 4))
    ]
    table = "m"
    for key, v in writes:
        table = f"{put} {table if table == 'm' else f'({table})'} {key} {v}"
    read = rng.choice(keys)
    result = f"m {read}"
    for key, v in writes:
        if key == read:
            result = (str(int(v) + k) if v.isdigit() else f"{v} + {k}") if k else v
    hs = [f"(h{x}{y} : {x} ≠ {y})" for i, x in enumerate(keys) for y in keys[i + 1 :]]
    held = [f"h{x}{y}" for i, x in enumerate(keys) for y in keys[i + 1 :]]
    values = [v for v in ("u", "v", "w") if any(v == w for _, w in writes)]
    binders = f"(m : Nat → Nat) ({' '.join(keys)}{''.join(' ' + v for v in values)} : Nat) {' '.join(hs)}".strip()
    both = ", ".join([*held, *(h + ".symm" for h in held)])
    all_held = f"{put}, {both}" if held else put
    if rng.random() < 0.3:
        goal = f"{put} ({put} m a u) a v = {put} m a v"
        if rng.random() < 0.5:
            goal, extra = f"{put} ({put} m a u) b v = {put} ({put} m b v) a u", " (h : a ≠ b)"
        else:
            extra = ""
        proofs = [
            (
                "cases",
                lines(
                    "funext i",
                    f"simp only [{put}]",
                    "split <;> simp_all"
                    if not extra
                    else "by_cases hi : i = a <;> by_cases hj : i = b <;> simp_all",
                ),
            ),
            ("cases", lines("funext i", f"unfold {put}", "grind")),
            ("automation", lines("funext i", f"grind [{put}]")),
        ]
        return Sketch(
            goal, proofs, f"(m : Nat → Nat) (a{' b' if extra else ''} u v : Nat){extra}", [text]
        )
    proofs = [
        ("rewrite", f"simp [{all_held}]"),
        ("automation", f"grind [{put}]"),
        ("rewrite", lines(f"simp only [{put}]", "simp_all" if held else "simp")),
        ("rewrite", lines(f"unfold {put}", f"simp [{both}]" if held else "simp")),
    ]
    return Sketch(f"({table}) {read} = {result}", proofs, binders, [text])
