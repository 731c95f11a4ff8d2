/-! `omega` on natural numbers. -/

namespace OmegaNat

/-! ### Equalities and inequalities -/

theorem add_swap (a b : Nat) : a + b = b + a := by omega
theorem add_shuffle (a b c d : Nat) : a + b + (c + d) = d + a + (b + c) := by omega
theorem succ_le_of_lt (a b : Nat) (h : a < b) : a + 1 ≤ b := by omega
theorem succ_le_of_lt' (a b : Nat) (h : a < b) : a.succ ≤ b := by omega
theorem lt_of_succ_le (a b : Nat) (h : Nat.succ a ≤ b) : a < b := by omega
theorem lt_trans' (a b c : Nat) (h : a < b) (h' : b < c) : a + 1 < c := by omega
theorem le_antisymm' (a b : Nat) (h : a ≤ b) (h' : b ≤ a) : a = b := by omega
theorem pos_of_ne (a : Nat) (h : a ≠ 0) : 0 < a := by omega
theorem ne_of_lt' (a b : Nat) (h : a < b) : a ≠ b := by omega
theorem ne_of_gt' (a b : Nat) (h : a > b) : ¬a = b := by omega
theorem lt_or_ge' (a b : Nat) : a < b ∨ a ≥ b := by omega
theorem trichotomy (a b : Nat) : a < b ∨ a = b ∨ a > b := by omega
theorem zero_or_pos (a : Nat) : a = 0 ∨ a ≥ 1 := by omega
theorem not_lt_zero' (a : Nat) : ¬a < 0 := by omega
theorem eq_zero_of_lt_one (a : Nat) (h : a < 1) : a = 0 := by omega
theorem eq_of_bounds (a : Nat) (h₁ : 3 < a) (h₂ : a < 5) : a = 4 := by omega
theorem three_cases (a : Nat) (h : a < 3) : a = 0 ∨ a = 1 ∨ a = 2 := by omega
theorem double_lt (a b : Nat) (h : a < b) : 2 * a + 1 < 2 * b := by omega
theorem const_right (a b : Nat) (h : a * 3 ≤ b * 3) : a ≤ b := by omega
theorem combine (x y z : Nat) (h₁ : x + y ≤ 10) (h₂ : y + z ≤ 10) (h₃ : x + z ≤ 11) :
    x + y + z ≤ 15 := by omega
theorem chain (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) (h₃ : c ≤ d) (h₄ : d ≤ a) : b = d := by
  omega
theorem large (x : Nat) (h : 123456789123456789 * x = 246913578246913578) : x = 2 := by omega
theorem large' (x y : Nat) (h : 1007 * x + 998 * y = 0) : x = 0 := by omega

/-! ### Subtraction -/

theorem sub_le' (a b : Nat) : a - b ≤ a := by omega
theorem sub_lt' (a b : Nat) (h : 0 < a) (h' : 0 < b) : a - b < a := by omega
theorem sub_add_cancel' (a b : Nat) (h : b ≤ a) : a - b + b = a := by omega
theorem add_sub_cancel' (a b : Nat) : a + b - b = a := by omega
theorem sub_self' (a : Nat) : a - a = 0 := by omega
theorem sub_sub' (a b c : Nat) : a - b - c = a - (b + c) := by omega
theorem sub_eq_zero (a b : Nat) (h : a ≤ b) : a - b = 0 := by omega
theorem sub_pos (a b : Nat) (h : a < b) : 0 < b - a := by omega
theorem add_sub_assoc' (a b c : Nat) (h : c ≤ b) : a + b - c = a + (b - c) := by omega
theorem sub_sub_self' (a b : Nat) (h : b ≤ a) : a - (a - b) = b := by omega
theorem pred_lt (n : Nat) (h : n ≠ 0) : n - 1 < n := by omega
theorem succ_pred (n : Nat) (h : 0 < n) : n - 1 + 1 = n := by omega
theorem sub_sub_comm (a b c : Nat) : a - b - c = a - c - b := by omega
theorem sub_add_min (a b : Nat) : a - b + b = max a b := by omega
theorem sub_split (a b : Nat) : a - b = 0 ∨ a - b + b = a := by omega
theorem index_reverse (i n : Nat) (h : i < n) : n - 1 - i < n := by omega
theorem index_reverse_twice (i n : Nat) (h : i < n) : n - 1 - (n - 1 - i) = i := by omega

/-! ### Division, remainder, divisibility -/

theorem div_le (a : Nat) : a / 2 ≤ a := by omega
theorem div_lt (a : Nat) (h : 0 < a) : a / 2 < a := by omega
theorem mod_two (a : Nat) : a % 2 = 0 ∨ a % 2 = 1 := by omega
theorem mod_lt' (a : Nat) : a % 7 < 7 := by omega
theorem div_add_mod' (a : Nat) : 5 * (a / 5) + a % 5 = a := by omega
theorem half_half (a : Nat) : a / 2 + (a + 1) / 2 = a := by omega
theorem div_div (a : Nat) : a / 2 / 3 = a / 6 := by omega
theorem mod_mod' (a : Nat) : a % 6 % 3 = a % 3 := by omega
theorem mod_shift (a : Nat) : (a + 7) % 7 = a % 7 := by omega
theorem mod_sum (a b : Nat) (h : a % 4 = 1) (h' : b % 4 = 3) : (a + b) % 4 = 0 := by omega
theorem even_add_odd (a b : Nat) (h : a % 2 = 0) (h' : b % 2 = 1) : (a + b) % 2 = 1 := by omega
theorem dvd_mod (a : Nat) (h : 2 ∣ a) : a % 2 = 0 := by omega
theorem mod_dvd (a : Nat) (h : a % 2 = 0) : 2 ∣ a := by omega
theorem dvd_succ (a : Nat) (h : 2 ∣ a) : ¬2 ∣ a + 1 := by omega
theorem dvd_add_dvd (a b : Nat) (h : 6 ∣ a) (h' : 10 ∣ b) : 2 ∣ a + b := by omega
theorem dvd_lcm (a : Nat) (h : 4 ∣ a) (h' : 6 ∣ a) : 12 ∣ a := by omega
theorem consecutive (a : Nat) : 2 ∣ a ∨ 2 ∣ a + 1 := by omega
theorem chinese (x : Nat) (h₃ : x % 3 = 2) (h₅ : x % 5 = 3) (h₇ : x % 7 = 2) (hx : x < 105) :
    x = 23 := by omega
theorem ceil_div (a : Nat) : (a + 3) / 4 * 4 ≥ a := by omega
theorem div_mono (a b : Nat) (h : a ≤ b) : a / 3 ≤ b / 3 := by omega
theorem div_zero' (a : Nat) : a / 0 = 0 := by omega
theorem clock (h m : Nat) (hm : m = 60 * h + 30) : m / 60 = h ∧ m % 60 = 30 := by omega

/-! ### Minimum, maximum, if-then-else -/

theorem min_le_left' (a b : Nat) : min a b ≤ a := by omega
theorem le_max_right' (a b : Nat) : b ≤ max a b := by omega
theorem min_add_max (a b : Nat) : min a b + max a b = a + b := by omega
theorem min_comm' (a b : Nat) : min a b = min b a := by omega
theorem max_assoc' (a b c : Nat) : max (max a b) c = max a (max b c) := by omega
theorem max_lt_iff (a b c : Nat) : max a b < c ↔ a < c ∧ b < c := by omega
theorem ite_bound (a b : Nat) : (if a ≤ b then a else b) ≤ b := by split <;> omega
theorem ite_max (a b : Nat) : (if a < b then b else a) = max a b := by split <;> omega
theorem ite_hyp (x y : Nat) (h : (if x = 0 then 1 else x) = y) : y > 0 := by
  split at h <;> omega

/-! ### Connectives -/

theorem and_goal (a b : Nat) (h : a < b) : a ≤ b ∧ a ≠ b := by omega
theorem iff_goal (a b : Nat) : a < b ↔ a + 1 ≤ b := by omega
theorem iff_goal' (a b c : Nat) : a + c ≤ b + c ↔ a ≤ b := by omega
theorem or_hyp (a b : Nat) (h : a < b ∨ b < a) : a ≠ b := by omega
theorem not_and_hyp (a b : Nat) (h : ¬(a < b ∧ a > 3)) : a ≥ b ∨ a ≤ 3 := by omega
theorem not_or_hyp (a b : Nat) (h : ¬(a < b ∨ a > 3)) : a ≥ b ∧ a ≤ 3 := by omega
theorem imp_hyp (a b : Nat) (h : a < 3 → b = 2) (ha : a = 1) : b < 3 := by omega
theorem imp_goal (a b : Nat) : a < b → a + 1 < b + 1 := by omega
theorem iff_hyp (a b : Nat) (h : a = 0 ↔ b = 0) (hb : b = 0) : a < 1 := by omega
theorem not_imp_hyp (a b : Nat) (h : ¬(a < b → a = 0)) : 0 < a := by omega
theorem not_iff_hyp (a b : Nat) (h : ¬(a = 0 ↔ b = 0)) : a + b > 0 := by omega
theorem double_neg (a : Nat) (h : ¬¬a < 3) : a ≤ 2 := by omega
theorem false_goal (a b : Nat) (h : a < b) (h' : b < a) : False := by omega
theorem absurd_hyp (a b c : Nat) (h : a < b) (h' : b < a) : c = c * c := by omega
theorem three_way (x : Nat) (h : x = 1 ∨ x = 5 ∨ x = 7) : x % 2 = 1 ∧ x ≤ 7 := by omega
theorem pigeon (a b c : Nat) (ha : a < 2) (hb : b < 2) (hc : c < 2) :
    a = b ∨ b = c ∨ a = c := by omega

/-! ### Powers, products, opaque terms -/

theorem pow_literal (a : Nat) (h : a < 2 ^ 3) : a ≤ 7 := by omega
theorem opaque_product (a b c : Nat) (h : a * b ≤ c) : a * b < c + 1 := by omega
theorem opaque_function (f : Nat → Nat) (a b : Nat) (h : f a < f b) : f a + 1 ≤ f b := by omega
theorem two_pow_succ (n : Nat) : 2 ^ (n + 1) = 2 * 2 ^ n := by omega
theorem length_append' (xs ys : List Nat) (h : xs.length < ys.length) :
    xs.length + 1 ≤ ys.length := by omega
theorem local_def (a : Nat) : let b := a + 1; a < b := by
  intro b
  omega
theorem exists_hyp (a : Nat) (h : ∃ k, a = 2 * k) : a % 2 = 0 := by
  obtain ⟨k, rfl⟩ := h
  omega
theorem exists_fact (a : Nat) (h : ∃ k, a = 2 * k ∧ k > 3) : a > 6 := by omega
theorem pair_fst (a b : Nat) : (a, b).1 ≤ a := by omega
theorem shift (a : Nat) : a <<< 3 = 8 * a := by omega
theorem shift_right (a : Nat) : a >>> 1 = a / 2 := by omega

/-! ### Competition-like -/

theorem chickens_rabbits (c r : Nat) (h : c + r = 35) (l : 2 * c + 4 * r = 94) :
    c = 23 ∧ r = 12 := by omega
theorem ages (a b : Nat) (h : a = b + 5) (h' : a + 3 = 2 * (b + 3)) : b = 2 := by omega
theorem digits (t u : Nat) (hs : t + u = 9) (hd : 10 * u + t = 10 * t + u + 9) :
    10 * t + u = 45 := by omega
theorem coins (x y : Nat) (h : 3 * x + 5 * y = 8) : x = 1 ∧ y = 1 := by omega
theorem frobenius (n : Nat) (hn : 8 ≤ n) : ∃ x y, n = 3 * x + 5 * y := by
  have : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  rcases this with h₀ | h₁ | h₂
  · exact ⟨n / 3, 0, by omega⟩
  · exact ⟨n / 3 - 3, 2, by omega⟩
  · exact ⟨n / 3 - 1, 1, by omega⟩
theorem no_solution (x y : Nat) : 6 * x + 9 * y ≠ 20 := by omega
theorem not_divisible (n : Nat) : ¬(3 ∣ 3 * n + 1) := by omega
theorem square_free_mod (n : Nat) (h : n % 4 = 2) : ¬4 ∣ n := by omega
theorem sum_consecutive (n : Nat) : 3 ∣ n + (n + 1) + (n + 2) := by omega
theorem leap (y : Nat) (h : 400 ∣ y) : 4 ∣ y ∧ 100 ∣ y := by omega

theorem induction_step (f : Nat → Nat) (h₀ : f 0 = 1) (hs : ∀ n, f (n + 1) = 2 * f n) (n : Nat) :
    f n ≥ n + 1 := by
  induction n with
  | zero => omega
  | succ n ih =>
    have := hs n
    omega

end OmegaNat
