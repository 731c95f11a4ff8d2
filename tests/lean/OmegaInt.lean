/-! `omega` on integers, and on integers and natural numbers together. -/

namespace OmegaInt

/-! ### Equalities and inequalities -/

theorem add_swap (a b : Int) : a + b = b + a := by omega
theorem sub_as_add (a b : Int) : a - b = a + -b := by omega
theorem neg_neg' (a : Int) : - -a = a := by omega
theorem neg_sub' (a b : Int) : -(a - b) = b - a := by omega
theorem cancel (a b c : Int) (h : a + b = a + c) : b = c := by omega
theorem lt_succ (a b : Int) (h : a < b) : a + 1 ≤ b := by omega
theorem antisymm (a b : Int) (h : a ≤ b) (h' : b ≤ a) : a = b := by omega
theorem trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := by omega
theorem not_le' (a b : Int) : ¬a ≤ b ↔ b < a := by omega
theorem neg_order (a b : Int) (h : a ≤ b) : -b ≤ -a := by omega
theorem literal (x : Int) (h : 2 * x = 7) : False := by omega
theorem literal' (x : Int) (h : -3 * x = 12) : x = -4 := by omega
theorem parentheses (x y : Int) (h : 2 * (x + 3 * (y - 1)) = 4) : x + 3 * y = 5 := by omega
theorem no_integer_between (x : Int) (h : 0 < x) (h' : x < 1) : False := by omega
theorem no_integer_between' (x : Int) (h : 3 < 2 * x) (h' : 2 * x < 5) : x = 2 := by omega
theorem lin1 (x y : Int) (h : x + y = 10) (h' : x - y = 4) : x = 7 ∧ y = 3 := by omega
theorem lin2 (x y z : Int) (h₁ : x + y + z = 6) (h₂ : x - y = -1) (h₃ : z - y = 1) :
    x = 1 ∧ y = 2 ∧ z = 3 := by omega
theorem lin3 (x y z : Int) (h₁ : 2 * x + 3 * y - z = 1) (h₂ : x - y + 2 * z = 9) :
    5 * x + 5 * y = 11 := by omega
theorem parity (x y : Int) (h : 4 * x + 6 * y = 1) : False := by omega
theorem bezout (x y : Int) (h : 3 * x + 5 * y = 1) (h' : x > 5) : y < 0 := by omega
theorem bezout' (x y : Int) (h : 7 * x + 12 * y = 1) (h₁ : 0 < x) (h₂ : x < 7) : False := by omega
theorem bezout'' (x y : Int) (h : 7 * x + 12 * y = 1) (h₁ : 0 < x) (h₂ : x < 12) : x = 7 := by omega
theorem three_unknowns (x y z : Int) (h : 6 * x + 10 * y + 15 * z = 1) (hx : x = 1) (hy : y = 1) :
    z = -1 := by omega
theorem dark_shadow (x y : Int) (h₁ : 27 ≤ 11 * x + 13 * y) (h₂ : 11 * x + 13 * y ≤ 45)
    (h₃ : -10 ≤ 7 * x - 9 * y) (h₄ : 7 * x - 9 * y < -6) (h₅ : 3 ≤ x) : False ∨ True := by omega
theorem big (x : Int) (h : 10000000000000000000000 * x = -30000000000000000000000) : x = -3 := by
  omega
theorem big' (x : Int) (h : x > 99999999999999999999) : x ≥ 100000000000000000000 := by omega
theorem transport (a b c : Int) (h : a = b + 1) (h' : b = c - 1) : a = c := by omega
theorem negative_product (x : Int) (h : x < 0) : 5 * x < 3 * x := by omega
theorem hyp_ne (x : Int) (h : x ≠ 0) (h' : 0 ≤ x) : 1 ≤ x := by omega
theorem ground : (17 : Int) * 3 - 5 ≠ 2 ^ 5 := by omega

/-! ### Division and remainder -/

theorem div_bounds (x : Int) : 3 * (x / 3) ≤ x ∧ x < 3 * (x / 3) + 3 := by omega
theorem mod_nonneg (x : Int) : 0 ≤ x % 5 := by omega
theorem mod_lt (x : Int) : x % 5 < 5 := by omega
theorem div_neg_divisor (x : Int) : x / (-5) = -(x / 5) := by omega
theorem div_minus_one (x : Int) : x / (-1) = -x := by omega
theorem neg_seven : (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 := by omega
theorem mod_add (x y : Int) (h : x % 6 = 4) (h' : y % 6 = 5) : (x + y) % 6 = 3 := by omega
theorem mod_neg (x : Int) (h : x % 3 = 1) : -x % 3 = 2 := by omega
theorem mod_sub (x y : Int) (h : x % 7 = y % 7) : (x - y) % 7 = 0 := by omega
theorem dvd_of_mod (x : Int) (h : x % 4 = 0) : 4 ∣ x := by omega
theorem mod_of_dvd (x : Int) (h : 4 ∣ x) : x % 2 = 0 := by omega
theorem dvd_sub' (x y : Int) (h : 5 ∣ x) (h' : 5 ∣ y) : 5 ∣ x - y := by omega
theorem dvd_linear (x y : Int) (h : 3 ∣ x + y) (h' : 3 ∣ x - y) : 3 ∣ x := by omega
theorem dvd_or (x : Int) : 3 ∣ x ∨ 3 ∣ x + 1 ∨ 3 ∣ x + 2 := by omega
theorem not_dvd (x : Int) (h : ¬2 ∣ x) : x % 2 = 1 := by omega
theorem odd_plus_odd (x y : Int) (h : ¬2 ∣ x) (h' : ¬2 ∣ y) : 2 ∣ x + y := by omega
theorem div_div (x : Int) : x / 2 / 2 = x / 4 := by omega
theorem round_up (x : Int) : -(-x / 10) * 10 ≥ x := by omega
theorem even_form (x : Int) (h : x % 2 = 0) : x = 2 * (x / 2) := by omega

/-! ### Minimum, maximum, absolute value, conditionals -/

theorem min_le_max (a b : Int) : min a b ≤ max a b := by omega
theorem min_neg (a b : Int) : -min a b = max (-a) (-b) := by omega
theorem max_sub_min (a b : Int) (h : a ≤ b) : max a b - min a b = b - a := by omega
theorem clamp (x : Int) : 0 ≤ max 0 (min x 10) ∧ max 0 (min x 10) ≤ 10 := by omega
theorem abs_ite (x : Int) : (if 0 ≤ x then x else -x) ≥ 0 := by omega
theorem abs_ite' (x : Int) : (if 0 ≤ x then x else -x) = max x (-x) := by omega
theorem natAbs_bound (x : Int) : x ≤ x.natAbs := by omega
theorem natAbs_neg (x : Int) : (-x).natAbs = x.natAbs := by omega
theorem natAbs_triangle (x y : Int) : (x + y).natAbs ≤ x.natAbs + y.natAbs := by omega
theorem natAbs_zero (x : Int) (h : x.natAbs = 0) : x = 0 := by omega
theorem natAbs_cases (x : Int) (h : x.natAbs = 3) : x = 3 ∨ x = -3 := by omega
theorem step (x y : Int) (h : y = if x < 0 then -1 else 1) : y * 1 = 1 ∨ y = -1 := by omega

/-! ### Casts -/

theorem cast_nonneg (n : Nat) : (0 : Int) ≤ n := by omega
theorem cast_add (m n : Nat) : ((m + n : Nat) : Int) = m + n := by omega
theorem cast_sub (m n : Nat) (h : n ≤ m) : ((m - n : Nat) : Int) = (m : Int) - n := by omega
theorem cast_sub' (m n : Nat) : ((m - n : Nat) : Int) = max ((m : Int) - n) 0 := by omega
theorem cast_lt (m n : Nat) (h : (m : Int) < n) : m < n := by omega
theorem cast_inj (m n : Nat) (h : (m : Int) = n) : m = n := by omega
theorem cast_mod (m : Nat) (h : (m : Int) % 2 = 1) : m % 2 = 1 := by omega
theorem cast_div (m : Nat) : ((m / 3 : Nat) : Int) = (m : Int) / 3 := by omega
theorem cast_two (m : Nat) : ((2 * m + 1 : Nat) : Int) = 2 * (m : Int) + 1 := by omega
theorem toNat_nonneg (x : Int) (h : 0 ≤ x) : (x.toNat : Int) = x := by omega
theorem toNat_neg (x : Int) (h : x ≤ 0) : x.toNat = 0 := by omega
theorem toNat_sub' (m n : Nat) : ((m : Int) - n).toNat = m - n := by omega
theorem mixed (m n : Nat) (x : Int) (h : x = m - n) (h' : x < 0) : m < n := by omega
theorem mixed' (n : Nat) (x : Int) (h : x + n = 0) (hx : 0 ≤ x) : n = 0 := by omega

/-! ### Connectives and quantifiers -/

theorem and_split (a b : Int) (h : a ≤ b ∧ b ≤ a + 1) : b = a ∨ b = a + 1 := by omega
theorem iff_chain (a b c : Int) : a - c < b - c ↔ a < b := by omega
theorem imp_chain (a b c : Int) (h : a < b → c < a) (h' : a < b) : c < b := by omega
theorem contrapositive (a b : Int) (h : a < b → a < 0) (h' : 0 ≤ a) : b ≤ a := by omega
theorem xor (a : Int) (h : a = 1 ∨ a = 2) (h' : ¬(a = 1)) : a = 2 := by omega
theorem many_cases (a b : Int) (ha : a = 0 ∨ a = 1 ∨ a = 2) (hb : b = 0 ∨ b = 3 ∨ b = 6) :
    a + b ≤ 8 ∧ (a + b = 8 ↔ a = 2 ∧ b = 6) := by omega
theorem exists_even (x : Int) (h : ∃ k, x = 2 * k) : x % 2 = 0 := by omega
theorem exists_witness (x : Int) : ∃ y, y > x := ⟨x + 1, by omega⟩
theorem opaque_terms (f : Int → Int) (a : Int) (h : 2 * f a ≤ 5) (h' : f a > 1) : f a = 2 := by omega
theorem opaque_product (a b : Int) (h : a * b > 0) : 2 * (a * b) ≥ 2 := by omega
theorem under_binder (p : Int → Prop) (h : ∀ x, x > 3 → p x) : p 5 := h 5 (by omega)

end OmegaInt
