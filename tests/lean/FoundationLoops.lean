/-!
# Loops over ranges with membership, over two containers at once; laws of monads; bounded numbers
-/

namespace LoopTest

/-- Uses the proof that the index is in range. -/
def sumArray (a : Array Nat) : Nat := Id.run do
  let mut s := 0
  for h : i in [0:a.size] do
    s := s + a[i]'h.2.1
  return s

#guard sumArray #[1, 2, 3] = 6

/-- Two containers at once. -/
def dot (a b : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in a, y in b do
    s := s + x * y
  return s

#guard dot [1, 2, 3] [4, 5, 6] = 32

/-- Positions and elements. -/
def weighted (a : Array Nat) : Nat := Id.run do
  let mut s := 0
  for i in [:a.size], x in a do
    s := s + x * i
  return s

#guard weighted #[1, 2, 3] = 8

/-- Every second number. -/
def evens (n : Nat) : List Nat := Id.run do
  let mut xs := []
  for i in [0:n:2] do
    xs := i :: xs
  return xs.reverse

#guard evens 7 = [0, 2, 4, 6]

theorem bind_pure_option (x : Option Nat) : (do let a ← x; return a) = x := by simp
theorem map_id_option (x : Option Nat) : id <$> x = x := by simp
theorem bind_assoc_id (x : Id Nat) (f g : Nat → Id Nat) :
    (x >>= f >>= g) = x >>= fun a => f a >>= g := by simp
theorem pure_bind_except (a : Nat) (f : Nat → Except String Nat) : (pure a >>= f) = f a := by simp
theorem state_bind_pure (x : StateM Nat Nat) : x >>= pure = x := rfl

theorem fin_comm (a b : Fin 5) : a + b = b + a := by
  apply Fin.ext
  simp [Fin.val_add, Nat.add_comm]
theorem fin_lt (a : Fin n) : a.val < n := by omega
theorem fin_succ_le (a b : Fin 10) (h : a < b) : a.val + 1 ≤ b.val := by omega
theorem fin_val_ne (a b : Fin 10) (h : a ≠ b) : a.val ≠ b.val := by omega
theorem fin_lit_ne : (3 : Fin 5) ≠ 4 := by decide
theorem fin_forall : ∀ x : Fin 5, x.val < 5 := by decide
theorem fin_rev (i : Fin n) : i.rev.rev = i := by simp
theorem fin_cases (i : Fin 2) : i = 0 ∨ i = 1 := by
  match i with
  | ⟨0, _⟩ => exact Or.inl rfl
  | ⟨1, _⟩ => exact Or.inr rfl

theorem uint8_wrap : (200 : UInt8) + 100 = 44 := rfl
theorem uint8_ne : (1 : UInt8) ≠ 2 := by decide
theorem uint32_mul : (3 : UInt32) * 4 = 12 := by decide
theorem array_lit : #[1, 2] ++ #[3] = #[1, 2, 3] := rfl
theorem array_get : #[1, 2, 3][1] = 2 := rfl
theorem array_eq_decide : #[1, 2] ≠ #[1, 3] := by decide
theorem array_ext {xs ys : Array Nat} (h : xs.toList = ys.toList) : xs = ys := Array.ext' h
theorem array_mem : 2 ∈ #[1, 2, 3] := Array.mem_def.2 (by simp)

end LoopTest
