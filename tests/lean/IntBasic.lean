/-! The integers: literals, ring and order lemmas, casts, division, `decide`, `simp`, `calc`. -/

namespace IntBasic

/-! ### Literals by computation -/

theorem lit_add : (2 : Int) + 3 = 5 := rfl
theorem lit_sub : (2 : Int) - 3 = -1 := rfl
theorem lit_mul : (-2 : Int) * -3 = 6 := by decide
theorem lit_pow : (-2 : Int) ^ 10 = 1024 := by decide
theorem lit_div : (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 := by decide
theorem lit_tdiv : Int.tdiv (-7) 2 = -3 ∧ Int.tmod (-7) 2 = -1 := by decide
theorem lit_fdiv : Int.fdiv 7 (-2) = -4 ∧ Int.fmod 7 (-2) = -1 := by decide
theorem lit_bmod : Int.bmod 7 4 = -1 ∧ Int.bdiv 7 4 = 2 := by decide
theorem lit_lt : (-3 : Int) < 2 := by decide
theorem lit_ne : (3 : Int) ≠ -3 := by decide
theorem lit_dvd : (3 : Int) ∣ -12 := by decide
theorem lit_not_dvd : ¬(5 : Int) ∣ 12 := by decide
theorem lit_natAbs : (-12 : Int).natAbs = 12 := rfl
theorem lit_toNat : (-12 : Int).toNat = 0 ∧ (12 : Int).toNat = 12 := ⟨rfl, rfl⟩
theorem lit_min : min (-3 : Int) 2 = -3 ∧ max (-3 : Int) 2 = 2 := by decide
theorem lit_large : (10 : Int) ^ 30 - 10 ^ 29 = 9 * 10 ^ 29 := by decide
theorem lit_sign : Int.sign (-5) = -1 := rfl
theorem lit_gcd : Int.gcd 12 (-18) = 6 := by decide
theorem lit_beq : ((2 : Int) == 2) = true := by decide
theorem constructors (n : Nat) : Int.negSucc n = -(n + 1) := Int.negSucc_eq n

/-! ### Literals by `simp` -/

theorem simp_add : (2 : Int) + 3 = 5 := by simp
theorem simp_mul : (2 : Int) * -3 = -6 := by simp
theorem simp_div : (7 : Int) / 2 = 3 := by simp
theorem simp_mod : (-7 : Int) % 2 = 1 := by simp
theorem simp_pow : (2 : Int) ^ 3 = 8 := by simp
theorem simp_order : (2 : Int) ≤ 3 ∧ (3 : Int) > 1 ∧ (3 : Int) ≥ -1 ∧ (2 : Int) ≠ 3 := by simp
theorem simp_dvd : (2 : Int) ∣ 4 ∧ ¬(2 : Int) ∣ 5 := by simp
theorem simp_natAbs : (-2 : Int).natAbs = 2 ∧ (5 : Int).toNat = 5 := by simp
theorem simp_cast : ((5 : Nat) : Int) = 5 := by simp
theorem simp_var (x : Int) : 0 + x * 1 - 0 = x := by simp
theorem simp_cancel (x y : Int) : x + y - y = x := by simp
theorem simp_neg (x : Int) : - -x = x ∧ x - x = 0 := by simp
theorem simp_zero (x : Int) : x * 0 = 0 ∧ 0 * x = 0 := by simp
theorem simp_not (x y : Int) (h : x < y) : ¬y ≤ x := by simp [h]
theorem simp_hyp (x : Int) (h : x = 2) : x * x + 1 = 5 := by simp [h]
theorem simp_self (x : Int) : x ≤ x ∧ ¬x < x := by simp
theorem simp_add_cast (m n : Nat) : ((m + n : Nat) : Int) = m + n := by simp
theorem simp_add_right (a b c : Int) (h : b = c) : a + b = a + c := by simp [h]
theorem simp_natAbs_neg (a : Int) : (-a).natAbs = a.natAbs := by simp

/-! ### Ring lemmas by name -/

theorem comm (a b : Int) : a + b = b + a := Int.add_comm a b
theorem assoc (a b c : Int) : a * b * c = a * (b * c) := Int.mul_assoc a b c
theorem distrib (a b c : Int) : a * (b + c) = a * b + a * c := by rw [Int.mul_add]
theorem distrib_right (a b c : Int) : (a - b) * c = a * c - b * c := Int.sub_mul a b c
theorem square (a b : Int) : (a + b) * (a + b) = a * a + 2 * a * b + b * b := by
  rw [Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_comm b a, Int.mul_assoc 2, Int.two_mul]
  omega
theorem difference_of_squares (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  rw [Int.add_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a]
  omega
theorem ac (a b c : Int) : a * b * c = c * b * a := by ac_rfl
theorem ac_add (a b c d : Int) : a + b + (c + d) = d + (b + c) + a := by ac_rfl
theorem zero_product (a b : Int) (h : a * b = 0) (ha : a ≠ 0) : b = 0 :=
  (Int.mul_eq_zero.1 h).resolve_left ha
theorem cancel_left (a b c : Int) (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  Int.eq_of_mul_eq_mul_left ha h
theorem neg_mul' (a b : Int) : -a * b = -(a * b) := Int.neg_mul a b
theorem sub_def (a b : Int) : a - b = a + -b := Int.sub_eq_add_neg
theorem pow_succ (a : Int) (n : Nat) : a ^ (n + 1) = a ^ n * a := Int.pow_succ a n
theorem pow_sum (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := Int.pow_add a m n

/-! ### Order lemmas by name -/

theorem trans_le (a b c : Int) (h : a ≤ b) (h' : b ≤ c) : a ≤ c := Int.le_trans h h'
theorem total (a b : Int) : a ≤ b ∨ b ≤ a := Int.le_total a b
theorem mul_pos (a b : Int) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := Int.mul_pos ha hb
theorem mul_mono (a b c : Int) (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b :=
  Int.mul_le_mul_of_nonneg_left h hc
theorem mul_lt (a b c : Int) (h : a < b) (hc : 0 < c) : a * c < b * c :=
  Int.mul_lt_mul_of_pos_right h hc
theorem square_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h
theorem le_antisymm_iff (a b : Int) : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩
theorem cases_sign (a : Int) : a < 0 ∨ a = 0 ∨ 0 < a := Int.lt_trichotomy a 0

theorem chain (a b c d : Int) (h₁ : a ≤ b) (h₂ : b < c) (h₃ : c = d) : a < d :=
  calc
    a ≤ b := h₁
    _ < c := h₂
    _ = d := h₃

theorem chain_dvd (a b c : Int) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c :=
  calc
    a ∣ b := h₁
    _ ∣ c := h₂

theorem chain_eq (a b : Int) (h : a = b + 1) : 2 * a = 2 * b + 2 :=
  calc
    2 * a = 2 * (b + 1) := by rw [h]
    _ = 2 * b + 2 * 1 := Int.mul_add 2 b 1
    _ = 2 * b + 2 := by simp

/-! ### Casts -/

theorem cast_eq (m n : Nat) (h : (m : Int) = n) : m = n := by exact_mod_cast h
theorem cast_lt (m n : Nat) (h : (m : Int) < n) : m < n := by exact_mod_cast h
theorem cast_sum (m n : Nat) (h : (m : Int) + n = 5) : m + n = 5 := by
  norm_cast at h
theorem cast_push (m n : Nat) : ((m * n + 1 : Nat) : Int) = m * n + 1 := by push_cast; rfl
theorem cast_pos (n : Nat) (h : 0 < n) : (0 : Int) < n := Int.natCast_pos.2 h
theorem cast_nonneg (n : Nat) : (0 : Int) ≤ n := Int.natCast_nonneg n
theorem cast_of_nonneg (a : Int) (h : 0 ≤ a) : ∃ n : Nat, a = n := Int.eq_ofNat_of_zero_le h
theorem toNat_cast (a : Int) (h : 0 ≤ a) : (a.toNat : Int) = a := Int.toNat_of_nonneg h
theorem natAbs_cast (a : Int) (h : 0 ≤ a) : (a.natAbs : Int) = a := Int.natAbs_of_nonneg h

/-! ### Division -/

theorem div_mod (a b : Int) : b * (a / b) + a % b = a := Int.mul_ediv_add_emod a b
theorem mod_range (a b : Int) (h : 0 < b) : 0 ≤ a % b ∧ a % b < b :=
  ⟨Int.emod_nonneg a (Int.ne_of_gt h), Int.emod_lt_of_pos a h⟩
theorem mul_div_cancel (a b : Int) (h : b ≠ 0) : a * b / b = a := Int.mul_ediv_cancel a h
theorem dvd_iff (a b : Int) : a ∣ b ↔ b % a = 0 := Int.dvd_iff_emod_eq_zero
theorem div_mul (a b : Int) (h : b ∣ a) : a / b * b = a := Int.ediv_mul_cancel h
theorem add_mod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := Int.add_emod a b n
theorem mul_mod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n := Int.mul_emod a b n
theorem mod_of_mod (n : Int) : n % 12 % 4 = n % 4 := Int.emod_emod_of_dvd n (by decide)
theorem dvd_trans' (a b c : Int) (h : a ∣ b) (h' : b ∣ c) : a ∣ c := Int.dvd_trans h h'
theorem dvd_add' (a b c : Int) (h : a ∣ b) (h' : a ∣ c) : a ∣ b + c := Int.dvd_add h h'
theorem dvd_mul (a b : Int) : a ∣ a * b := Int.dvd_mul_right a b
theorem dvd_witness (a : Int) : 3 ∣ 3 * a := ⟨a, rfl⟩
theorem div_small (a b : Int) (h : 0 ≤ a) (h' : a < b) : a / b = 0 := Int.ediv_eq_zero_of_lt h h'
theorem div_le_iff (a b c : Int) (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := Int.le_ediv_iff_mul_le h
theorem odd_square (n : Int) (h : n % 2 = 1) : (n * n) % 2 = 1 := by
  rw [Int.mul_emod, h]
  rfl

/-! ### Case analysis and induction -/

theorem by_constructors (a : Int) : a.natAbs = 0 ↔ a = 0 := by
  cases a with
  | ofNat n => exact ⟨fun h => by rw [show n = 0 from h]; rfl, fun h => Int.ofNat.inj h⟩
  | negSucc n => exact ⟨nofun, nofun⟩

theorem matching : ∀ a : Int, 0 ≤ a * a
  | Int.ofNat n => Int.natCast_nonneg (n * n)
  | Int.negSucc n => Int.natCast_nonneg ((n + 1) * (n + 1))

theorem sum_formula (f : Nat → Int) (h₀ : f 0 = 0) (hs : ∀ n, f (n + 1) = f n + 2 * n + 1) (n : Nat) :
    f n = n * n := by
  induction n with
  | zero => exact h₀
  | succ n ih =>
    rw [hs, ih]
    simp [Int.mul_add, Int.add_mul]
    omega

end IntBasic
