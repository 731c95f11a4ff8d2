/-!
# `#eval`, programs, loops
-/

namespace EvalTest

/-- info: 2 -/
#guard_msgs in #eval 1 + 1
/-- info: "abc" -/
#guard_msgs in #eval "abc"
/-- info: (3, "a", 'c') -/
#guard_msgs in #eval (3, "a", 'c')
/-- info: [1, 2, 3] -/
#guard_msgs in #eval [1, 2, 3]
/-- info: some 3 -/
#guard_msgs in #eval some 3
/-- info: -3 -/
#guard_msgs in #eval (-3 : Int)
/-- info: true -/
#guard_msgs in #eval decide (1 < 2)
/-- info: #[1, 2, 3, 4] -/
#guard_msgs in #eval #[1, 2, 3].push 4
/-- info: hi -/
#guard_msgs in #eval IO.println "hi"
/-- info: s = 5 -/
#guard_msgs in
#eval show IO Unit from do
  let mut s := 0
  s := s + 5
  IO.println s!"s = {s}"
/-- error: bad -/
#guard_msgs in #eval (throw (IO.userError "bad") : IO Unit)
/-- info: Except.error "division by zero" -/
#guard_msgs in #eval (throw "division by zero" : Except String Nat)
/-- info: 5 -/
#guard_msgs in #reduce 2 + 3

/-- A sum by a loop over a range. -/
def sumTo (n : Nat) : Nat := Id.run do
  let mut s := 0
  for i in [0:n + 1] do
    s := s + i
  return s

#guard sumTo 10 = 55

/-- A loop with `continue`, `break` and early return. -/
def loopy (xs : Array Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    if x = 3 then continue
    if x > 10 then break
    if x = 7 then return 100
    s := s + x
  return s

#guard loopy #[1, 2, 3, 4, 20, 5] = 7
#guard loopy #[1, 7, 3] = 100

/-- A counter in the state monad. -/
def counter : StateM Nat Nat := do
  modify (· + 1)
  let n ← get
  set (n + 5)
  return n

#guard (counter.run 3).run = (4, 9)

theorem counter_run (n : Nat) : counter.run n = (n + 1, n + 1 + 5) := rfl

/-- Exceptions over state. -/
def nested : ExceptT String (StateM Nat) Nat := do
  let s ← get
  if s > 3 then throw "big"
  set (s + 1)
  return s

#guard (nested.run.run 1).2 = 2

/-- Division that may fail. -/
def safeDiv (a b : Nat) : Except String Nat :=
  if b = 0 then throw "division by zero" else pure (a / b)

theorem safeDiv_zero (a : Nat) : safeDiv a 0 = .error "division by zero" := rfl
theorem safeDiv_two : safeDiv 6 2 = .ok 3 := rfl

/-- Optional values in `do`. -/
def addOpt (x y : Option Nat) : Option Nat := do
  let a ← x
  let b ← y
  return a + b

theorem addOpt_some (a b : Nat) : addOpt (some a) (some b) = some (a + b) := rfl
theorem addOpt_none (x : Option Nat) : addOpt x none = none := by cases x <;> rfl

/-- Reads a value. -/
def reader : ReaderT Nat Id Nat := do
  let n ← read
  return n + 1

theorem reader_run (n : Nat) : reader.run n = n + 1 := rfl

/-- A reference cell. -/
def cell (n : Nat) : IO Nat := do
  let r ← IO.mkRef 0
  r.set n
  r.modify (· + 1)
  r.get

/-- info: 4 -/
#guard_msgs in #eval cell 3

/-- info: caught x -/
#guard_msgs in
#eval show IO Unit from do
  try
    throw (IO.userError "x")
  catch e => IO.println s!"caught {e}"

/-- Early return, `continue` and exceptions from inside nested loops and `try`. -/
def tricky (xs : List Nat) : IO Nat := do
  let mut c := 0
  for x in xs do
    try
      if x == 3 then throw (IO.userError "three")
      if x == 4 then continue
      if x == 9 then return 99
      c := c + x
    catch _ => c := c + 100
  return c

/-- info: 103 -/
#guard_msgs in #eval tricky [1, 2, 3, 4]
/-- info: 99 -/
#guard_msgs in #eval tricky [1, 9]

/-- `while` and `repeat`. -/
def count : IO Nat := do
  let mut i := 0
  while i < 5 do
    i := i + 1
  repeat
    i := i + 1
    if i > 10 then break
  return i

/-- info: 11 -/
#guard_msgs in #eval count

/-- A function that need not end. -/
partial def double (n : Nat) : Nat := if n > 100 then n else double (n * 2)

#guard double 1 = 128

/-- A local recursive function. -/
def fib (n : Nat) : Nat := go n 0 1
where
  /-- The loop. -/
  go : Nat → Nat → Nat → Nat
    | 0, a, _ => a
    | n + 1, a, b => go n b (a + b)

#guard fib 20 = 6765
theorem fib_ten : fib 10 = 55 := rfl

/-- Recursion on a measure. -/
def log (n : Nat) : Nat := if h : n ≤ 1 then 0 else 1 + log (n / 2)
termination_by n
decreasing_by omega

#guard log 1000 = 9

/-- A structural recursion, stated so. -/
def len : List α → Nat
  | [] => 0
  | _ :: xs => len xs + 1
termination_by structural xs => xs

theorem len_eq (xs : List α) : len xs = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [len, ih]

/-- Type with its own text. -/
structure Foo where
  n : Nat

instance : ToString Foo := ⟨fun f => s!"Foo({f.n})"⟩

/-- info: Foo(3) -/
#guard_msgs in #eval IO.println (Foo.mk 3)
#guard s!"{Foo.mk 1}!" = "Foo(1)!"

#guard compare 1 2 = .lt
#guard max 3 5 = 5
#guard [3, 1, 2].map (fun x => x * x) |>.foldl (· + ·) 0 |> (· == 14)
#guard #[1, 2, 3].map (· + 1) = #[2, 3, 4]
#guard #[1, 2, 3].foldl (· + ·) 0 = 6
#guard (fun (x, y) => x + y) (1, 2) = 3
#guard (255 : UInt8) + 1 = 0
#guard (5 : Fin 10) + 7 = 2
#guard 'a'.toNat = 97

theorem fin_add : (5 : Fin 10) + 7 = 2 := rfl
theorem fin_decide : ∀ a b : Fin 3, a.val < 3 ∧ b.val < 3 := fun a b => ⟨a.isLt, b.isLt⟩
theorem fin_ext {n : Nat} {a b : Fin n} (h : a.val = b.val) : a = b := Fin.ext h
theorem uint_add : (255 : UInt8) + 1 = 0 := rfl
theorem array_push_size (xs : Array Nat) (a : Nat) : (xs.push a).size = xs.size + 1 := by simp
theorem array_lit_size : #[1, 2, 3].size = 3 := rfl
theorem array_map_toList (f : Nat → Nat) (xs : Array Nat) : (xs.map f).toList = xs.toList.map f := rfl
theorem ordering_swap (o : Ordering) : o.swap.swap = o := by simp
theorem id_run (a : Nat) : (pure a : Id Nat).run = a := rfl

end EvalTest
