/-!
# What the kernel computes natively agrees with the definitions

The kernel evaluates these functions on literals by big-number arithmetic, by their names alone. Here each
is checked at literals (native result) and at symbolic arguments (its own recursion), and for the functions
with a fuel or well-founded recursion the literals are also derived from the recursion equations only.
-/

namespace KernelNative

/-! ## Literals, as the kernel evaluates them -/

theorem add_lit : 123456789 + 987654321 = 1111111110 := by decide
theorem sub_lit : 1000 - 1 = 999 ∧ 3 - 5 = 0 := by decide
theorem mul_lit : 12345 * 6789 = 83810205 := by decide
theorem div_lit : 83810205 / 6789 = 12345 ∧ 7 / 2 = 3 ∧ 5 / 0 = 0 ∧ 0 / 5 = 0 := by decide
theorem mod_lit : 83810206 % 6789 = 1 ∧ 7 % 2 = 1 ∧ 5 % 0 = 5 ∧ 0 % 5 = 0 := by decide
theorem gcd_lit : Nat.gcd 84 36 = 12 ∧ Nat.gcd 0 5 = 5 ∧ Nat.gcd 5 0 = 5 := by decide
theorem beq_lit : Nat.beq 5 5 = true ∧ Nat.beq 5 6 = false := by decide
theorem ble_lit : Nat.ble 5 5 = true ∧ Nat.ble 6 5 = false := by decide
theorem pow_lit : 2 ^ 64 = 18446744073709551616 ∧ 0 ^ 0 = 1 ∧ 0 ^ 3 = 0 := by decide
theorem log2_lit : Nat.log2 0 = 0 ∧ Nat.log2 1 = 0 ∧ Nat.log2 1023 = 9 ∧ Nat.log2 1024 = 10 := by decide
theorem land_lit : Nat.land 12 10 = 8 ∧ Nat.land 255 0 = 0 := by decide
theorem lor_lit : Nat.lor 12 10 = 14 ∧ Nat.lor 0 7 = 7 := by decide
theorem xor_lit : Nat.xor 12 10 = 6 ∧ Nat.xor 9 9 = 0 := by decide
theorem shiftLeft_lit : Nat.shiftLeft 5 3 = 40 ∧ Nat.shiftLeft 0 9 = 0 := by decide
theorem shiftRight_lit : Nat.shiftRight 40 3 = 5 ∧ Nat.shiftRight 1 9 = 0 := by decide
theorem pred_lit : Nat.pred 0 = 0 ∧ Nat.pred 8 = 7 := by decide

theorem div_rfl : Nat.div 100 7 = 14 := rfl
theorem mod_rfl : Nat.mod 100 7 = 2 := rfl
theorem gcd_rfl : Nat.gcd 1071 462 = 21 := rfl
theorem log2_rfl : Nat.log2 1000000 = 19 := rfl
theorem land_rfl : Nat.land 6 3 = 2 := rfl
theorem lor_rfl : Nat.lor 6 3 = 7 := rfl
theorem xor_rfl : Nat.xor 6 3 = 5 := rfl
theorem pow_rfl : Nat.pow 3 5 = 243 := rfl

/-! ## Recursions at symbolic arguments -/

theorem add_zero' (n : Nat) : Nat.add n 0 = n := rfl
theorem add_succ' (n m : Nat) : Nat.add n (m + 1) = Nat.add n m + 1 := rfl
theorem sub_zero' (n : Nat) : Nat.sub n 0 = n := rfl
theorem sub_succ' (n m : Nat) : Nat.sub n (m + 1) = Nat.pred (Nat.sub n m) := rfl
theorem mul_zero' (n : Nat) : Nat.mul n 0 = 0 := rfl
theorem mul_succ' (n m : Nat) : Nat.mul n (m + 1) = Nat.mul n m + n := rfl
theorem pow_zero' (n : Nat) : Nat.pow n 0 = 1 := rfl
theorem pow_succ' (n m : Nat) : Nat.pow n (m + 1) = Nat.pow n m * n := rfl
theorem pred_succ' (n : Nat) : Nat.pred (n + 1) = n := rfl
theorem beq_zero_zero : Nat.beq 0 0 = true := rfl
theorem beq_zero_succ (n : Nat) : Nat.beq 0 (n + 1) = false := rfl
theorem beq_succ_zero (n : Nat) : Nat.beq (n + 1) 0 = false := rfl
theorem beq_succ_succ (n m : Nat) : Nat.beq (n + 1) (m + 1) = Nat.beq n m := rfl
theorem ble_zero (n : Nat) : Nat.ble 0 n = true := by cases n <;> rfl
theorem ble_succ_zero (n : Nat) : Nat.ble (n + 1) 0 = false := rfl
theorem ble_succ_succ (n m : Nat) : Nat.ble (n + 1) (m + 1) = Nat.ble n m := rfl
theorem shiftLeft_zero' (n : Nat) : Nat.shiftLeft n 0 = n := rfl
theorem shiftLeft_succ' (n m : Nat) : Nat.shiftLeft n (m + 1) = Nat.shiftLeft (2 * n) m := rfl
theorem shiftRight_zero' (n : Nat) : Nat.shiftRight n 0 = n := rfl
theorem shiftRight_succ' (n m : Nat) : Nat.shiftRight n (m + 1) = Nat.shiftRight n m / 2 := rfl

theorem div_rec (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := Nat.div_eq x y
theorem mod_rec (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := Nat.mod_eq x y
theorem gcd_rec' (m n : Nat) : Nat.gcd m n = if m = 0 then n else Nat.gcd (n % m) m := by
  rw [Nat.gcd]
theorem land_rec (m n : Nat) : Nat.land m n = Nat.bitwise and m n := rfl
theorem lor_rec (m n : Nat) : Nat.lor m n = Nat.bitwise or m n := rfl
theorem xor_rec (m n : Nat) : Nat.xor m n = Nat.bitwise bne m n := rfl
theorem bitwise_rec (f : Bool → Bool → Bool) (m n : Nat) :
    Nat.bitwise f m n =
      if m = 0 then if f false true then n else 0
      else if n = 0 then if f true false then m else 0
      else if f (m % 2 = 1) (n % 2 = 1) then
        Nat.bitwise f (m / 2) (n / 2) + Nat.bitwise f (m / 2) (n / 2) + 1
      else Nat.bitwise f (m / 2) (n / 2) + Nat.bitwise f (m / 2) (n / 2) := by
  rw [Nat.bitwise]

theorem log2_rec (n : Nat) : Nat.log2 n = if 2 ≤ n then Nat.log2 (n / 2) + 1 else 0 := Nat.log2_def n

/-! ## Literals derived from the recursions alone -/

theorem div_by_rec : 7 / 2 = 3 := by
  rw [Nat.div_eq, if_pos (by decide), Nat.div_eq, if_pos (by decide), Nat.div_eq, if_pos (by decide),
    Nat.div_eq, if_neg (by decide)]
theorem div_zero_by_rec (x : Nat) : x / 0 = 0 := by
  rw [Nat.div_eq, if_neg fun h => absurd h.1 (Nat.lt_irrefl 0)]
theorem mod_zero_by_rec (x : Nat) : x % 0 = x := by
  rw [Nat.mod_eq, if_neg fun h => absurd h.1 (Nat.lt_irrefl 0)]
theorem gcd_zero_by_rec (n : Nat) : Nat.gcd 0 n = n := by rw [Nat.gcd, if_pos rfl]
theorem gcd_by_rec : Nat.gcd 12 18 = 6 := by
  rw [Nat.gcd, if_neg (by decide), Nat.gcd, if_neg (by decide), Nat.gcd, if_pos (by decide)]
theorem bitwise_by_rec (f : Bool → Bool → Bool) (h₁ : f true true = true) (h₂ : f false true = true)
    (h₃ : f true false = false) : Nat.bitwise f 6 3 = 3 := by
  rw [Nat.bitwise]; simp only [h₂, reduceIte, Nat.reduceMod, Nat.reduceDiv, decide_true, decide_false,
    Nat.reduceEqDiff]
  rw [Nat.bitwise]; simp [h₁]
  rw [Nat.bitwise]; simp [h₃]
theorem log2_by_rec : Nat.log2 5 = 2 := by
  rw [Nat.log2_def, if_pos (by decide), Nat.log2_def, if_pos (by decide), Nat.log2_def,
    if_neg (by decide)]

end KernelNative
