/-! Deriving, structures, recursion, conv, do-notation. -/

inductive Color | red | green | blue
deriving DecidableEq, Inhabited
inductive Ex | num (n : Nat) | add (a b : Ex)
deriving DecidableEq
inductive Ex2 | num (n : Nat) | add (a b : Ex2)
deriving BEq
example : Color.red ≠ Color.blue := by decide
example : Ex.num 1 ≠ Ex.num 2 := by simp
structure A where
  x : Nat := 3
structure B extends A where
  y : Nat
def b : B := { y := 2 }
example : b.x = 3 := rfl
example (b : B) : { b with y := 5 }.y = 5 := rfl
@[simp] def dbl (n : Nat) := n + n
example : dbl 2 = 4 := by simp
@[simp] theorem dbl_zero : dbl 0 = 0 := rfl
def len2 : List α → Nat := fun | [] => 0 | _ :: xs => len2 xs + 1
theorem t (n : Nat) : (match h : n with | 0 => 0 | _+1 => 0) = 0 := by split <;> rfl
def div2 (n : Nat) : Nat := if h : n = 0 then 0 else div2 (n - 1) + 1
termination_by n
theorem d2 : div2 0 = 0 := by unfold div2; simp
theorem d3 : div2 0 = 0 := by rw [div2]; rfl
partial def loop (n : Nat) : Nat := loop (n + 1)
example : ∀ x : Empty, False := nofun
example (h : 1 = 2) : False := nomatch h
example (p q : Prop) : p → q → p := fun hp _ => show p from hp
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by
  conv => lhs; rw [h]
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := h ▸ rfl
theorem m (p q : Prop) : p ∧ q → q
  | ⟨_, hq⟩ => hq
theorem rr (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ k ih => rw [Nat.add_succ, ih]
theorem ind2 (n : Nat) : 0 + n = n := by
  induction n
  case zero => rfl
  case succ k ih => simp
theorem gen (xs ys : List Nat) (n : Nat) : n = n := by
  induction xs generalizing n with
  | nil => rfl
  | cons x xs ih => exact ih n
theorem ex (p : Nat → Prop) (q : Prop) : (∃ x, p x ∧ q) ↔ (∃ x, p x) ∧ q := by
  constructor
  · rintro ⟨x, hx, hq⟩
    exact ⟨⟨x, hx⟩, hq⟩
  · rintro ⟨⟨x, hx⟩, hq⟩
    exact ⟨x, hx, hq⟩
example (a b : Nat) : a = b ∨ a ≠ b := by
  by_cases h : a = b <;> simp [h]
example (x : Nat) : ∃ y, y > x := ⟨x + 1, by exact Nat.le_refl _⟩
example (a b c : Nat) (h : a < b) : ¬ b < a := by
  intro h'
  exact Nat.lt_asymm h h'
def optAdd (a b : Option Nat) : Option Nat := do
  let x ← a
  let y ← b
  return x + y
example : 2 ∈ [1,2,3] := by simp
