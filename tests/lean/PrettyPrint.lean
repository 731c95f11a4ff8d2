/-! What the user sees: terms and goals print in the notation in which one writes them. -/

/-- info: fun a b => a + b * 2 - a / b % 3 : Nat → Nat → Nat -/
#guard_msgs in #check fun a b : Nat => a + b * 2 - a / b % 3

/-- info: fun a b => (a + b) * (a - b) ^ 2 : Nat → Nat → Nat -/
#guard_msgs in #check fun a b : Nat => (a + b) * (a - b) ^ 2

/-- info: [1, 2, 3] : List Nat -/
#guard_msgs in #check [1, 2, 3]

/-- info: [] : List Nat -/
#guard_msgs in #check ([] : List Nat)

/-- info: fun a l => a :: l ++ [a] : Nat → List Nat → List Nat -/
#guard_msgs in #check fun (a : Nat) l => a :: l ++ [a]

/-- info: (1, 2, true) : Nat × Nat × Bool -/
#guard_msgs in #check (1, 2, true)

/-- info: () : Unit -/
#guard_msgs in #check ()

/-- info: ∃ x, x > 0 : Prop -/
#guard_msgs in #check ∃ x : Nat, x > 0

/-- info: ∃ x y, x = y : Prop -/
#guard_msgs in #check ∃ x y : Nat, x = y

/-- info: ∃ n, n > 0 ∧ n < 5 : Prop -/
#guard_msgs in #check ∃ n > 0, n < 5

/-- info: ∀ (n : Nat), n ≥ 0 : Prop -/
#guard_msgs in #check ∀ n : Nat, n ≥ 0

/-- info: ∀ (n : Nat), n < 5 → n ≠ 7 : Prop -/
#guard_msgs in #check ∀ n < 5, n ≠ 7

/-- info: fun p q => p ∧ q ∨ ¬p ↔ q : Prop → Prop → Prop -/
#guard_msgs in #check fun p q : Prop => p ∧ q ∨ ¬p ↔ q

/-- info: fun p q => ¬(p → q) : Prop → Prop → Prop -/
#guard_msgs in #check fun p q : Prop => ¬(p → q)

/-- info: fun a b => a && b || !a : Bool → Bool → Bool -/
#guard_msgs in #check fun a b : Bool => a && b || !a

/-- info: fun n => if n = 0 then 1 else 2 : Nat → Nat -/
#guard_msgs in #check fun n : Nat => if n = 0 then 1 else 2

/-- info: fun n => if h : n = 0 then 1 else n : Nat → Nat -/
#guard_msgs (info, drop all) in #check fun n : Nat => if h : n = 0 then 1 else n

/-- info: fun a l => a ∈ l : Nat → List Nat → Prop -/
#guard_msgs in #check fun (a : Nat) (l : List Nat) => a ∈ l

/-- info: fun a l => ¬a ∈ l : Nat → List Nat → Prop -/
#guard_msgs in #check fun (a : Nat) (l : List Nat) => a ∉ l

/-- info: fun a b => a ∣ b : Nat → Nat → Prop -/
#guard_msgs in #check fun a b : Nat => a ∣ b

/-- info: fun a b => a == b : Nat → Nat → Bool -/
#guard_msgs in #check fun a b : Nat => a == b

/-- info: fun a b => a != b : Nat → Nat → Bool -/
#guard_msgs in #check fun a b : Nat => a != b

/-- info: fun a b => a ≍ b : Nat → Nat → Prop -/
#guard_msgs in #check fun a b : Nat => HEq a b

/-- info: { n // n > 0 } : Type -/
#guard_msgs in #check { n : Nat // n > 0 }

/-- info: (n : Nat) × Fin n : Type -/
#guard_msgs in #check (n : Nat) × Fin n

/-- info: Nat ⊕ Bool : Type -/
#guard_msgs in #check Nat ⊕ Bool

/-- info: fun f g => f ∘ g : (Nat → Nat) → (Nat → Nat) → Nat → Nat -/
#guard_msgs in #check fun f g : Nat → Nat => f ∘ g

/-- info: fun n => ↑n : Nat → Int -/
#guard_msgs in #check fun n : Nat => (n : Int)

/-- info: fun n z => ↑n + z : Nat → Int → Int -/
#guard_msgs in #check fun (n : Nat) (z : Int) => n + z

/-- info: fun p => p.fst : Nat × Nat → Nat -/
#guard_msgs in #check fun p : Nat × Nat => p.1

/-- info: fun l => l.length : List Nat → Nat -/
#guard_msgs in #check fun l : List Nat => l.length

/-- info: fun l => l[0]? : List Nat → Option Nat -/
#guard_msgs in #check fun l : List Nat => l[0]?

/-- info: fun n => -n : Int → Int -/
#guard_msgs in #check fun n : Int => -n

/-- info: fun f o => f <$> o : (Nat → Nat) → Option Nat → Option Nat -/
#guard_msgs in #check fun (f : Nat → Nat) (o : Option Nat) => f <$> o

/-- info: let x := 1; x + 1 : Nat -/
#guard_msgs in #check let x := 1; x + 1

/--
info: match some 3 with
| some n => n
| none => 0 : Nat
-/
#guard_msgs in #check match some 3 with | some n => n | none => 0

/-- info: @List.map : {α : Type u_1} → {β : Type u_2} → (α → β) → List α → List β -/
#guard_msgs in #check @List.map

/-- info: And.intro {a b : Prop} (left : a) (right : b) : a ∧ b -/
#guard_msgs in #check And.intro

/--
trace: p q : Prop
hp : p
hq : q
⊢ p ∧ q
-/
#guard_msgs in
theorem goal_and (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  trace_state
  exact ⟨hp, hq⟩

/--
trace: a b : Nat
h : a = b
⊢ a + 0 = b
-/
#guard_msgs in
theorem goal_eq (a b : Nat) (h : a = b) : a + 0 = b := by
  trace_state
  exact h

/--
trace: case zero
⊢ 0 + 0 = 0

case succ
n : Nat
ih : 0 + n = n
⊢ 0 + (n + 1) = n + 1
-/
#guard_msgs in
theorem goal_induction (n : Nat) : 0 + n = n := by
  induction n with
  | zero => _
  | succ n ih => _
  trace_state
  · rfl
  · rw [← Nat.add_assoc, ih]

/--
trace: case inl
p q : Prop
h✝ : p
⊢ q ∨ p

case inr
p q : Prop
h✝ : q
⊢ q ∨ p
-/
#guard_msgs in
theorem goal_cases (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  trace_state
  · right; assumption
  · left; assumption

/--
trace: p : Prop
a✝ : p
⊢ p
-/
#guard_msgs in
theorem goal_inaccessible (p : Prop) : p → p := by
  intro
  trace_state
  assumption

/--
error: unsolved goals
p q : Prop
hp : p
⊢ q
-/
#guard_msgs in
theorem goal_unsolved (p q : Prop) (hp : p) : q := by
  skip

/--
error: Type mismatch
  hp
has type
  p
but is expected to have type
  q
-/
#guard_msgs in
theorem goal_mismatch (p q : Prop) (hp : p) : q := by
  exact hp

/-- warning: declaration uses `sorry` -/
#guard_msgs in
theorem goal_sorry (p : Prop) : p := by
  sorry

/--
error: Unknown identifier `undefined_name`
-/
#guard_msgs in
theorem goal_unknown (p : Prop) : p := by
  exact undefined_name

/--
error: `simp` made no progress
-/
#guard_msgs in
theorem goal_simp_fails (p : Prop) (h : p) : p := by
  simp

/--
error: Tactic `rfl` failed: The left-hand side
  a
is not definitionally equal to the right-hand side
  b

a b : Nat
⊢ a = b
-/
#guard_msgs in
theorem goal_rfl_fails (a b : Nat) : a = b := by
  rfl
