prelude
import Init.Data.Int.LemmasAux

/-! Products, powers and signs of integers, and the order. -/

namespace Int

/-! ### Products -/

protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) :
    c * a < c * b := by
  have h := Int.mul_pos h₂ (Int.sub_pos_of_lt h₁)
  rw [Int.mul_sub] at h
  exact Int.lt_of_sub_pos h

protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) :
    a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_lt_mul_of_pos_left h₁ h₂

protected theorem mul_le_mul_of_nonpos_right {a b c : Int} (h : b ≤ a) (hc : c ≤ 0) :
    a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_le_mul_of_nonpos_left hc h

protected theorem mul_le_mul {a b c d : Int} (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b)
    (nn_c : 0 ≤ c) : a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)

protected theorem mul_lt_mul {a b c d : Int} (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) :
    a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)

protected theorem mul_lt_mul' {a b c d : Int} (h₁ : a ≤ c) (h₂ : b < d) (h₃ : 0 ≤ b) (h₄ : 0 < c) :
    a * b < c * d :=
  Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_right h₁ h₃) (Int.mul_lt_mul_of_pos_left h₂ h₄)

protected theorem mul_nonpos_of_nonneg_of_nonpos {a b : Int} (ha : 0 ≤ a) (hb : b ≤ 0) :
    a * b ≤ 0 := by
  have h := Int.mul_le_mul_of_nonneg_left hb ha
  rwa [Int.mul_zero] at h

protected theorem mul_nonpos_of_nonpos_of_nonneg {a b : Int} (ha : a ≤ 0) (hb : 0 ≤ b) :
    a * b ≤ 0 := by
  rw [Int.mul_comm]
  exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha

protected theorem mul_nonneg_of_nonpos_of_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) :
    0 ≤ a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_nonneg (Int.neg_nonneg_of_nonpos ha) (Int.neg_nonneg_of_nonpos hb)

protected theorem mul_neg_of_pos_of_neg {a b : Int} (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have h := Int.mul_lt_mul_of_pos_left hb ha
  rwa [Int.mul_zero] at h

protected theorem mul_neg_of_neg_of_pos {a b : Int} (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]
  exact Int.mul_neg_of_pos_of_neg hb ha

protected theorem mul_pos_of_neg_of_neg {a b : Int} (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_pos (Int.neg_pos_of_neg ha) (Int.neg_pos_of_neg hb)

protected theorem mul_lt_mul_of_neg_left {a b c : Int} (h : b < a) (hc : c < 0) : c * a < c * b := by
  have h := Int.mul_lt_mul_of_pos_left h (c := -c) (Int.neg_pos_of_neg hc)
  rw [Int.neg_mul, Int.neg_mul] at h
  exact Int.lt_of_neg_lt_neg h

protected theorem mul_lt_mul_of_neg_right {a b c : Int} (h : b < a) (hc : c < 0) :
    a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_lt_mul_of_neg_left h hc

protected theorem mul_self_le_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  Int.mul_le_mul h2 h2 h1 (Int.le_trans h1 h2)

protected theorem mul_self_lt_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  Int.mul_lt_mul' (Int.le_of_lt h2) h2 h1 (Int.lt_of_le_of_lt h1 h2)

protected theorem le_of_mul_le_mul_left {a b c : Int} (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c :=
  Int.not_lt.1 fun hlt => Int.not_le_of_gt (Int.mul_lt_mul_of_pos_left hlt h) w

protected theorem le_of_mul_le_mul_right {a b c : Int} (w : b * a ≤ c * a) (h : 0 < a) : b ≤ c :=
  Int.not_lt.1 fun hlt => Int.not_le_of_gt (Int.mul_lt_mul_of_pos_right hlt h) w

protected theorem lt_of_mul_lt_mul_left {a b c : Int} (w : a * b < a * c) (h : 0 ≤ a) : b < c :=
  Int.not_le.1 fun hle => Int.not_le_of_gt w (Int.mul_le_mul_of_nonneg_left hle h)

protected theorem lt_of_mul_lt_mul_right {a b c : Int} (w : b * a < c * a) (h : 0 ≤ a) : b < c :=
  Int.not_le.1 fun hle => Int.not_le_of_gt w (Int.mul_le_mul_of_nonneg_right hle h)

protected theorem mul_le_mul_left {a b c : Int} (h : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨fun w => Int.le_of_mul_le_mul_left w h, fun w => Int.mul_le_mul_of_nonneg_left w (Int.le_of_lt h)⟩

protected theorem mul_le_mul_right {a b c : Int} (h : 0 < a) : b * a ≤ c * a ↔ b ≤ c :=
  ⟨fun w => Int.le_of_mul_le_mul_right w h,
    fun w => Int.mul_le_mul_of_nonneg_right w (Int.le_of_lt h)⟩

protected theorem mul_lt_mul_left {a b c : Int} (h : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨fun w => Int.lt_of_mul_lt_mul_left w (Int.le_of_lt h), fun w => Int.mul_lt_mul_of_pos_left w h⟩

protected theorem mul_lt_mul_right {a b c : Int} (h : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨fun w => Int.lt_of_mul_lt_mul_right w (Int.le_of_lt h), fun w => Int.mul_lt_mul_of_pos_right w h⟩

protected theorem nonneg_of_mul_nonneg_left {a b : Int} (h : 0 ≤ a * b) (hb : 0 < b) : 0 ≤ a :=
  Int.not_lt.1 fun ha => Int.not_le_of_gt (Int.mul_neg_of_neg_of_pos ha hb) h

protected theorem nonneg_of_mul_nonneg_right {a b : Int} (h : 0 ≤ a * b) (ha : 0 < a) : 0 ≤ b :=
  Int.not_lt.1 fun hb => Int.not_le_of_gt (Int.mul_neg_of_pos_of_neg ha hb) h

protected theorem nonpos_of_mul_nonpos_left {a b : Int} (h : a * b ≤ 0) (hb : 0 < b) : a ≤ 0 :=
  Int.not_lt.1 fun ha => Int.not_le_of_gt (Int.mul_pos ha hb) h

protected theorem nonpos_of_mul_nonpos_right {a b : Int} (h : a * b ≤ 0) (ha : 0 < a) : b ≤ 0 :=
  Int.not_lt.1 fun hb => Int.not_le_of_gt (Int.mul_pos ha hb) h

protected theorem pos_of_mul_pos_left {a b : Int} (h : 0 < a * b) (hb : 0 < b) : 0 < a :=
  Int.not_le.1 fun ha => Int.not_le_of_gt h
    (Int.mul_nonpos_of_nonpos_of_nonneg ha (Int.le_of_lt hb))

protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a :=
  (Int.le_total 0 a).elim (fun h => Int.mul_nonneg h h)
    fun h => Int.mul_nonneg_of_nonpos_of_nonpos h h

/-! ### Powers -/

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := Int.mul_comm _ _

@[simp] protected theorem pow_one (b : Int) : b ^ 1 = b := Int.one_mul b

protected theorem pow_two (b : Int) : b ^ 2 = b * b := by
  show 1 * b * b = b * b
  rw [Int.one_mul]

@[simp] protected theorem one_pow {n : Nat} : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih, Int.one_mul]

@[simp] protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [Int.pow_succ, Int.mul_zero]

protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Int.mul_one _).symm
  | succ n ih =>
    show a ^ (m + n) * a = a ^ m * (a ^ n * a)
    rw [ih, Int.mul_assoc]

protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ih, Int.mul_assoc, Int.mul_assoc,
      Int.mul_left_comm (b ^ n)]

protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, Int.pow_add, ih, Int.pow_succ]

protected theorem pow_pos {n : Int} {m : Nat} (h : 0 < n) : 0 < n ^ m := by
  induction m with
  | zero => exact Int.zero_lt_one
  | succ m ih => exact Int.mul_pos ih h

protected theorem pow_nonneg {n : Int} {m : Nat} (h : 0 ≤ n) : 0 ≤ n ^ m := by
  induction m with
  | zero => exact Int.le_of_lt Int.zero_lt_one
  | succ m ih => exact Int.mul_nonneg ih h

protected theorem pow_ne_zero {n : Int} {m : Nat} (h : n ≠ 0) : n ^ m ≠ 0 := by
  induction m with
  | zero => exact nofun
  | succ m ih => exact Int.mul_ne_zero ih h

protected theorem natCast_pow (b n : Nat) : ((b ^ n : Nat) : Int) = (b : Int) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show ((b ^ n : Nat) : Int) * b = (b : Int) ^ n * b
    rw [ih]

theorem natAbs_pow (n : Int) (k : Nat) : natAbs (n ^ k) = natAbs n ^ k := by
  induction k with
  | zero => rfl
  | succ k ih =>
    rw [Int.pow_succ, natAbs_mul, ih]
    rfl

theorem pow_lt_pow_of_lt {a : Int} {b c : Nat} (ha : 1 < a) (hbc : b < c) : a ^ b < a ^ c := by
  induction hbc with
  | refl =>
    have h := Int.mul_lt_mul_of_pos_left ha (Int.pow_pos (m := b) (Int.lt_trans Int.zero_lt_one ha))
    rwa [Int.mul_one] at h
  | @step m _ ih =>
    have h := Int.mul_lt_mul_of_pos_left ha (Int.pow_pos (m := m) (Int.lt_trans Int.zero_lt_one ha))
    rw [Int.mul_one] at h
    exact Int.lt_trans ih h

/-! ### Sign -/

@[simp] theorem sign_zero : sign 0 = 0 := rfl
@[simp] theorem sign_one : sign 1 = 1 := rfl
theorem sign_neg_one : sign (-1) = -1 := rfl
@[simp] theorem sign_of_add_one (x : Nat) : Int.sign (x + 1) = 1 := rfl
@[simp] theorem sign_negSucc (x : Nat) : Int.sign (Int.negSucc x) = -1 := rfl

theorem sign_eq_one_of_pos {a : Int} (h : 0 < a) : sign a = 1 := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt h
  rfl

theorem sign_eq_neg_one_of_neg {a : Int} (h : a < 0) : sign a = -1 := by
  obtain ⟨n, rfl⟩ := eq_negSucc_of_lt_zero h
  rfl

theorem sign_trichotomy (a : Int) : sign a = 1 ∨ sign a = 0 ∨ sign a = -1 := by
  rcases Int.lt_trichotomy a 0 with h | rfl | h
  · exact .inr (.inr (sign_eq_neg_one_of_neg h))
  · exact .inr (.inl rfl)
  · exact .inl (sign_eq_one_of_pos h)

theorem pos_of_sign_eq_one {a : Int} (h : sign a = 1) : 0 < a := by
  rcases Int.lt_trichotomy a 0 with h' | rfl | h'
  · rw [sign_eq_neg_one_of_neg h'] at h
    cases h
  · cases h
  · exact h'

theorem neg_of_sign_eq_neg_one {a : Int} (h : sign a = -1) : a < 0 := by
  rcases Int.lt_trichotomy a 0 with h' | rfl | h'
  · exact h'
  · cases h
  · rw [sign_eq_one_of_pos h'] at h
    cases h

theorem eq_zero_of_sign_eq_zero {a : Int} (h : sign a = 0) : a = 0 := by
  rcases Int.lt_trichotomy a 0 with h' | h' | h'
  · rw [sign_eq_neg_one_of_neg h'] at h
    cases h
  · exact h'
  · rw [sign_eq_one_of_pos h'] at h
    cases h

theorem sign_eq_one_iff_pos {a : Int} : sign a = 1 ↔ 0 < a :=
  ⟨pos_of_sign_eq_one, sign_eq_one_of_pos⟩
theorem sign_eq_neg_one_iff_neg {a : Int} : sign a = -1 ↔ a < 0 :=
  ⟨neg_of_sign_eq_neg_one, sign_eq_neg_one_of_neg⟩
@[simp] theorem sign_eq_zero_iff_zero {a : Int} : sign a = 0 ↔ a = 0 :=
  ⟨eq_zero_of_sign_eq_zero, fun h => h.symm ▸ rfl⟩

@[simp] theorem sign_neg (z : Int) : sign (-z) = -sign z := by
  rcases Int.lt_trichotomy z 0 with h | rfl | h
  · rw [sign_eq_neg_one_of_neg h, sign_eq_one_of_pos (Int.neg_pos_of_neg h)]
    rfl
  · rfl
  · rw [sign_eq_one_of_pos h, sign_eq_neg_one_of_neg (Int.neg_neg_of_pos h)]

theorem sign_mul_natAbs (a : Int) : sign a * natAbs a = a := by
  rcases Int.lt_trichotomy a 0 with h | rfl | h
  · rw [sign_eq_neg_one_of_neg h, ofNat_natAbs_of_nonpos (Int.le_of_lt h), Int.neg_one_mul,
      Int.neg_neg]
  · rfl
  · rw [sign_eq_one_of_pos h, Int.one_mul, natAbs_of_nonneg (Int.le_of_lt h)]

@[simp] theorem mul_sign_self (i : Int) : i * sign i = natAbs i := by
  rcases Int.lt_trichotomy i 0 with h | rfl | h
  · rw [sign_eq_neg_one_of_neg h, ofNat_natAbs_of_nonpos (Int.le_of_lt h), Int.mul_neg_one]
  · rfl
  · rw [sign_eq_one_of_pos h, Int.mul_one, natAbs_of_nonneg (Int.le_of_lt h)]

@[simp] theorem sign_mul_self (i : Int) : sign i * i = natAbs i := by rw [Int.mul_comm, mul_sign_self]

@[simp] theorem sign_mul (a b : Int) : sign (a * b) = sign a * sign b := by
  rcases Int.lt_trichotomy a 0 with h | rfl | h
  · rcases Int.lt_trichotomy b 0 with h' | rfl | h'
    · rw [sign_eq_neg_one_of_neg h, sign_eq_neg_one_of_neg h',
        sign_eq_one_of_pos (Int.mul_pos_of_neg_of_neg h h')]
      rfl
    · rw [Int.mul_zero, sign_zero, Int.mul_zero]
    · rw [sign_eq_neg_one_of_neg h, sign_eq_one_of_pos h',
        sign_eq_neg_one_of_neg (Int.mul_neg_of_neg_of_pos h h')]
      rfl
  · rw [Int.zero_mul, sign_zero, Int.zero_mul]
  · rcases Int.lt_trichotomy b 0 with h' | rfl | h'
    · rw [sign_eq_one_of_pos h, sign_eq_neg_one_of_neg h',
        sign_eq_neg_one_of_neg (Int.mul_neg_of_pos_of_neg h h')]
      rfl
    · rw [Int.mul_zero, sign_zero, Int.mul_zero]
    · rw [sign_eq_one_of_pos h, sign_eq_one_of_pos h', sign_eq_one_of_pos (Int.mul_pos h h')]
      rfl

@[simp] theorem sign_sign {x : Int} : sign (sign x) = sign x := by
  rcases sign_trichotomy x with h | h | h <;> rw [h] <;> rfl

@[simp] theorem sign_nonneg_iff {x : Int} : 0 ≤ sign x ↔ 0 ≤ x := by
  rcases Int.lt_trichotomy x 0 with h | rfl | h
  · rw [sign_eq_neg_one_of_neg h]
    exact ⟨fun h' => absurd h' (by decide), fun h' => absurd h (Int.not_lt.2 h')⟩
  · exact Iff.rfl
  · rw [sign_eq_one_of_pos h]
    exact ⟨fun _ => Int.le_of_lt h, fun _ => by decide⟩

end Int
