/-! # A binary counter

Numbers as lists of bits, lowest bit first: counting up, adding with carry, parity by mutual
recursion.
-/

namespace Binary

/-! ## Counting -/

/-- The number that the bits stand for. -/
def value : List Bool → Nat
  | [] => 0
  | false :: bs => 2 * value bs
  | true :: bs => 2 * value bs + 1

/-- The next number. -/
def inc : List Bool → List Bool
  | [] => [true]
  | false :: bs => true :: bs
  | true :: bs => false :: inc bs

@[simp] theorem value_inc : ∀ bs, value (inc bs) = value bs + 1
  | [] => sorry
  | false :: _ => sorry
  | true :: bs => by
    have ih := value_inc bs
    sorry

theorem inc_ne_nil (bs : List Bool) : inc bs ≠ [] := by
  sorry

theorem length_le_length_inc (bs : List Bool) : bs.length ≤ (inc bs).length := by
  sorry

theorem value_lt (bs : List Bool) : value bs < 2 ^ bs.length := by
  sorry

/-- The counter after `n` steps. -/
def count : Nat → List Bool
  | 0 => []
  | n + 1 => inc (count n)

theorem value_count (n : Nat) : value (count n) = n := by
  induction n with
  | zero => sorry
  | succ n ih => sorry

/-- The counter never shows the same twice. -/
theorem count_injective {m n : Nat} (h : count m = count n) : m = n := by
  sorry

/-- The bits of a number, by division. -/
def bits (n : Nat) : List Bool :=
  if h : n = 0 then [] else (n % 2 == 1) :: bits (n / 2)
termination_by n
decreasing_by sorry

theorem value_bits (n : Nat) : value (bits n) = n := by
  sorry

/-! ## Adding -/

/-- Sum of two numbers and a carry. -/
def add : List Bool → List Bool → Bool → List Bool
  | [], bs, false => bs
  | [], bs, true => inc bs
  | a :: as, [], false => a :: as
  | a :: as, [], true => inc (a :: as)
  | false :: as, false :: bs, c => c :: add as bs false
  | true :: as, true :: bs, c => c :: add as bs true
  | false :: as, true :: bs, c => (!c) :: add as bs c
  | true :: as, false :: bs, c => (!c) :: add as bs c

theorem value_add (as bs : List Bool) (c : Bool) :
    value (add as bs c) = value as + value bs + c.toNat := by
  sorry

theorem value_add_comm (as bs : List Bool) :
    value (add as bs false) = value (add bs as false) := by
  sorry

example : add [true, true] [true] false = [false, false, true] := sorry

/-! ## Parity -/

mutual

/-- Whether an even number of bits is set. -/
def even : List Bool → Bool
  | [] => true
  | false :: bs => even bs
  | true :: bs => odd bs

/-- Whether an odd number of bits is set. -/
def odd : List Bool → Bool
  | [] => false
  | false :: bs => odd bs
  | true :: bs => even bs

end

mutual

theorem even_eq_not_odd : ∀ bs, even bs = !odd bs
  | [] => sorry
  | false :: bs => by
    rw [even, odd]
    sorry
  | true :: bs => by
    rw [even, odd]
    sorry

theorem odd_eq_not_even : ∀ bs, odd bs = !even bs
  | [] => by simp [even, odd]
  | false :: bs => by
    rw [even, odd]
    exact odd_eq_not_even bs
  | true :: bs => by
    rw [even, odd]
    exact even_eq_not_odd bs

end

theorem even_append (as bs : List Bool) : even (as ++ bs) = (even as == even bs) := by
  sorry

/-- The complement of every bit. -/
def flip (bs : List Bool) : List Bool := bs.map not

theorem value_flip (bs : List Bool) : value (flip bs) + value bs + 1 = 2 ^ bs.length := by
  sorry

theorem flip_flip (bs : List Bool) : flip (flip bs) = bs := by
  simp only [flip, List.map_map]
  have h : (not ∘ not) = id := by
    sorry
  sorry

end Binary
