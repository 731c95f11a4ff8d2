prelude
import Init.Data.Int.OrderMul
import Init.Data.BEq

/-! Further facts about divisibility, quotients and remainders of integers. -/

namespace Int

/-! ### Divisibility -/

protected theorem exists_add_of_le {a b : Int} (h : a ≤ b) : ∃ (c : Nat), b = a + c :=
  ⟨(b - a).toNat, by
    rw [Int.toNat_of_nonneg (Int.sub_nonneg_of_le h), Int.add_comm, Int.sub_add_cancel]⟩

theorem natAbs_dvd {a b : Int} : (a.natAbs : Int) ∣ b ↔ a ∣ b := by
  rw [← natAbs_dvd_natAbs, natAbs_natCast, natAbs_dvd_natAbs]

theorem dvd_natAbs {a b : Int} : a ∣ b.natAbs ↔ a ∣ b := by
  rw [← natAbs_dvd_natAbs, natAbs_natCast, natAbs_dvd_natAbs]

theorem natAbs_dvd_self {a : Int} : (a.natAbs : Int) ∣ a := natAbs_dvd.2 (Int.dvd_refl a)

theorem dvd_natAbs_self {a : Int} : a ∣ (a.natAbs : Int) := dvd_natAbs.2 (Int.dvd_refl a)

protected theorem dvd_add_left {a b c : Int} (H : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  constructor
  · intro h
    have h := Int.dvd_sub h H
    rwa [Int.add_sub_cancel] at h
  · intro h
    exact Int.dvd_add h H

protected theorem dvd_add_right {a b c : Int} (H : a ∣ b) : a ∣ b + c ↔ a ∣ c := by
  rw [Int.add_comm, Int.dvd_add_left H]

protected theorem dvd_sub_left {a b c : Int} (H : a ∣ c) : a ∣ b - c ↔ a ∣ b :=
  Int.dvd_add_left (Int.dvd_neg.2 H)

@[simp] protected theorem dvd_add_mul_self {a b c : Int} : a ∣ b + c * a ↔ a ∣ b :=
  Int.dvd_add_left (Int.dvd_mul_left c a)

@[simp] protected theorem dvd_add_self_mul {a b c : Int} : a ∣ b + a * c ↔ a ∣ b :=
  Int.dvd_add_left (Int.dvd_mul_right a c)

@[simp] protected theorem dvd_mul_self_add {a b c : Int} : a ∣ b * a + c ↔ a ∣ c :=
  Int.dvd_add_right (Int.dvd_mul_left b a)

@[simp] protected theorem dvd_self_mul_add {a b c : Int} : a ∣ a * b + c ↔ a ∣ c :=
  Int.dvd_add_right (Int.dvd_mul_right a b)

protected theorem dvd_iff_dvd_of_dvd_sub {a b c : Int} (H : a ∣ b - c) : a ∣ b ↔ a ∣ c := by
  have h := Int.dvd_add_right (c := c) H
  rwa [Int.sub_add_cancel] at h

protected theorem dvd_mul_of_dvd_left {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c :=
  Int.dvd_trans h (Int.dvd_mul_right b c)

protected theorem dvd_mul_of_dvd_right {a b : Int} (h : a ∣ b) (c : Int) : a ∣ c * b :=
  Int.dvd_trans h (Int.dvd_mul_left c b)

protected theorem mul_dvd_mul {a b c d : Int} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨x, rfl⟩ := h₁
  obtain ⟨y, rfl⟩ := h₂
  exact ⟨x * y, by rw [Int.mul_assoc, Int.mul_assoc, Int.mul_left_comm x]⟩

protected theorem mul_dvd_mul_left {b c : Int} (a : Int) (h : b ∣ c) : a * b ∣ a * c :=
  Int.mul_dvd_mul (Int.dvd_refl a) h

protected theorem mul_dvd_mul_right {b c : Int} (a : Int) (h : b ∣ c) : b * a ∣ c * a :=
  Int.mul_dvd_mul h (Int.dvd_refl a)

protected theorem mul_dvd_mul_iff_left {a b c : Int} (h : a ≠ 0) : (a * b) ∣ (a * c) ↔ b ∣ c := by
  constructor
  · intro h'
    obtain ⟨d, hd⟩ := h'
    exact ⟨d, Int.eq_of_mul_eq_mul_left h (by rw [hd, Int.mul_assoc])⟩
  · exact Int.mul_dvd_mul_left a

protected theorem mul_dvd_mul_iff_right {a b c : Int} (h : a ≠ 0) : (b * a) ∣ (c * a) ↔ b ∣ c := by
  rw [Int.mul_comm b a, Int.mul_comm c a]
  exact Int.mul_dvd_mul_iff_left h

theorem le_of_dvd {a b : Int} (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  obtain ⟨c, rfl⟩ := H
  rcases Int.lt_or_ge 0 a with h | h
  · have hc : 0 < c := Int.not_le.1 fun hc =>
      Int.not_le_of_gt bpos (Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt h) hc)
    have h := Int.mul_le_mul_of_nonneg_left (a := 1) hc (Int.le_of_lt h)
    rwa [Int.mul_one] at h
  · exact Int.le_trans h (Int.le_of_lt bpos)

theorem dvd_antisymm {a b : Int} (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h : a ∣ b) (h' : b ∣ a) : a = b := by
  rcases Int.lt_or_eq_of_le H1 with ha | rfl
  · rcases Int.lt_or_eq_of_le H2 with hb | rfl
    · exact Int.le_antisymm (le_of_dvd hb h) (le_of_dvd ha h')
    · exact Int.zero_dvd.1 h'
  · exact (Int.zero_dvd.1 h).symm

theorem eq_one_of_dvd_one {a : Int} (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := by
  have h := le_of_dvd Int.zero_lt_one H'
  by_cases e : a = 0
  · subst e
    exact absurd (Int.zero_dvd.1 H') (by decide)
  · exact Int.le_antisymm h (Int.lt_of_le_of_ne H fun e' => e e'.symm)

theorem eq_one_of_mul_eq_one_right {a b : Int} (H : 0 ≤ a) (H' : a * b = 1) : a = 1 :=
  eq_one_of_dvd_one H ⟨b, H'.symm⟩

theorem eq_one_of_mul_eq_one_left {a b : Int} (H : 0 ≤ b) (H' : a * b = 1) : b = 1 :=
  eq_one_of_dvd_one H ⟨a, by rw [Int.mul_comm, H']⟩

protected theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : b % a == 0) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (eq_of_beq h))

protected theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : b % a != 0) : (a ∣ b) = False :=
  eq_false fun h' => bne_iff_ne.1 h (emod_eq_zero_of_dvd h')

/-! ### Quotients -/

@[simp] protected theorem ediv_one (a : Int) : a / 1 = a := by
  have h := mul_ediv_cancel a (b := 1) (by decide)
  rwa [Int.mul_one] at h

@[simp] protected theorem ediv_self {a : Int} (H : a ≠ 0) : a / a = 1 := by
  have h := mul_ediv_cancel 1 H
  rwa [Int.one_mul] at h

@[simp] theorem ediv_minus_one (a : Int) : a / (-1) = -a := by
  rw [Int.ediv_neg, Int.ediv_one]

@[simp] theorem emod_minus_one (a : Int) : a % (-1) = 0 :=
  emod_eq_zero_of_dvd ⟨-a, by rw [Int.neg_mul_neg, Int.one_mul]⟩

theorem ediv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le Ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le Hb
  exact natCast_nonneg (m / n)

theorem ediv_nonpos_of_nonneg_of_nonpos {a b : Int} (Ha : 0 ≤ a) (Hb : b ≤ 0) : a / b ≤ 0 := by
  have h := ediv_nonneg Ha (b := -b) (Int.neg_nonneg_of_nonpos Hb)
  rw [Int.ediv_neg] at h
  exact Int.nonpos_of_neg_nonneg h

theorem ediv_neg_of_neg_of_pos {a b : Int} (Ha : a < 0) (Hb : 0 < b) : a / b < 0 :=
  Int.not_le.1 fun h => Int.not_le_of_gt Ha ((ediv_nonneg_iff_of_pos Hb).1 h)

theorem ediv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 :=
  LeanAlpha.Core.quot_unique (Int.lt_of_le_of_lt H1 H2) H1 H2 (by rw [Int.mul_zero, Int.add_zero])

theorem mul_add_ediv_right (a c : Int) {b : Int} (H : b ≠ 0) : (a * b + c) / b = a + c / b := by
  rw [Int.add_comm, add_mul_ediv_right _ _ H, Int.add_comm]

theorem mul_add_ediv_left (b : Int) {a : Int} (c : Int) (H : a ≠ 0) :
    (a * b + c) / a = b + c / a := by
  rw [Int.add_comm, add_mul_ediv_left _ _ H, Int.add_comm]

theorem sub_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a - b * c) / c = a / c - b := by
  rw [Int.sub_eq_add_neg, ← Int.neg_mul, add_mul_ediv_right _ _ H, Int.sub_eq_add_neg]

theorem sub_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) :
    (a - b * c) / b = a / b - c := by
  rw [Int.mul_comm, sub_mul_ediv_right _ _ H]

protected theorem ediv_mul_le (a : Int) {b : Int} (H : b ≠ 0) : a / b * b ≤ a := by
  rw [Int.mul_comm]
  exact mul_ediv_self_le H

protected theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (H : 0 < b) :
    a < (a / b + 1) * b := by
  rw [Int.add_mul, Int.one_mul, Int.mul_comm]
  exact lt_mul_ediv_self_add H

protected theorem le_ediv_of_mul_le {a b c : Int} (H1 : 0 < c) (H2 : a * c ≤ b) : a ≤ b / c :=
  Int.le_of_lt_add_one (Int.lt_of_mul_lt_mul_right
    (Int.lt_of_le_of_lt H2 (Int.lt_ediv_add_one_mul_self _ H1)) (Int.le_of_lt H1))

protected theorem mul_le_of_le_ediv {a b c : Int} (H1 : 0 < c) (H2 : a ≤ b / c) : a * c ≤ b :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right H2 (Int.le_of_lt H1))
    (Int.ediv_mul_le _ (Int.ne_of_gt H1))

protected theorem le_ediv_iff_mul_le {a b c : Int} (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b :=
  ⟨Int.mul_le_of_le_ediv H, Int.le_ediv_of_mul_le H⟩

protected theorem ediv_lt_iff_lt_mul {a b c : Int} (H : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, Int.le_ediv_iff_mul_le H, Int.not_le]

protected theorem ediv_lt_of_lt_mul {a b c : Int} (H : 0 < c) (H' : a < b * c) : a / c < b :=
  (Int.ediv_lt_iff_lt_mul H).2 H'

protected theorem ediv_le_ediv {a b c : Int} (H : 0 < c) (H' : a ≤ b) : a / c ≤ b / c :=
  Int.le_ediv_of_mul_le H (Int.le_trans (Int.ediv_mul_le _ (Int.ne_of_gt H)) H')

protected theorem ediv_le_self {a : Int} (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  rcases Int.lt_or_ge 0 b with h | h
  · have h₁ := Int.ediv_mul_le a (Int.ne_of_gt h)
    have h₂ := Int.mul_le_mul_of_nonneg_left (a := 1) h (ediv_nonneg Ha (Int.le_of_lt h))
    rw [Int.mul_one] at h₂
    exact Int.le_trans h₂ h₁
  · exact Int.le_trans (ediv_nonpos_of_nonneg_of_nonpos Ha h) Ha

protected theorem eq_mul_of_ediv_eq_right {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) :
    a = b * c := by rw [← H2, Int.mul_ediv_cancel' H1]

protected theorem ediv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) :
    a / b = c := by rw [H2, mul_ediv_cancel_left _ H1]

protected theorem ediv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) :
    a / b = c := by rw [H2, mul_ediv_cancel _ H1]

protected theorem eq_ediv_of_mul_eq_right {a b c : Int} (H1 : a ≠ 0) (H2 : a * b = c) :
    b = c / a := (Int.ediv_eq_of_eq_mul_right H1 H2.symm).symm

protected theorem eq_ediv_of_mul_eq_left {a b c : Int} (H1 : b ≠ 0) (H2 : a * b = c) :
    a = c / b := (Int.ediv_eq_of_eq_mul_left H1 H2.symm).symm

protected theorem ediv_eq_iff_eq_mul_right {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a / b = c ↔ a = b * c :=
  ⟨Int.eq_mul_of_ediv_eq_right H', Int.ediv_eq_of_eq_mul_right H⟩

protected theorem ediv_eq_iff_eq_mul_left {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a / b = c ↔ a = c * b := by
  rw [Int.mul_comm]
  exact Int.ediv_eq_iff_eq_mul_right H H'

protected theorem eq_zero_of_ediv_eq_zero {d n : Int} (h : d ∣ n) (H : n / d = 0) : n = 0 := by
  rw [← Int.mul_ediv_cancel' h, H, Int.mul_zero]

@[simp] theorem mul_ediv_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) :
    (a * b) / (a * c) = b / c := by
  rcases Int.lt_trichotomy c 0 with hc | rfl | hc
  · have hc := Int.neg_pos_of_neg hc
    have h := LeanAlpha.Core.quot_unique (a := a * b) (b := a * -c) (q := b / -c) (r := a * (b % -c))
      (Int.mul_pos H hc) (Int.mul_nonneg (Int.le_of_lt H) (emod_nonneg b (Int.ne_of_gt hc)))
      (Int.mul_lt_mul_of_pos_left (emod_lt_of_pos b hc) H)
      (by rw [Int.mul_assoc, ← Int.mul_add, emod_add_mul_ediv])
    rw [Int.mul_neg, Int.ediv_neg, Int.ediv_neg] at h
    exact Int.neg_inj.1 h
  · rw [Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
  · exact LeanAlpha.Core.quot_unique (a := a * b) (b := a * c) (q := b / c) (r := a * (b % c))
      (Int.mul_pos H hc) (Int.mul_nonneg (Int.le_of_lt H) (emod_nonneg b (Int.ne_of_gt hc)))
      (Int.mul_lt_mul_of_pos_left (emod_lt_of_pos b hc) H)
      (by rw [Int.mul_assoc, ← Int.mul_add, emod_add_mul_ediv])

@[simp] theorem mul_ediv_mul_of_pos_left (a : Int) {b : Int} (c : Int) (H : 0 < b) :
    (a * b) / (c * b) = a / c := by
  rw [Int.mul_comm, Int.mul_comm c, mul_ediv_mul_of_pos _ _ H]

theorem ediv_ediv_of_nonneg {x y z : Int} (hy : 0 ≤ y) : x / y / z = x / (y * z) := by
  rcases Int.lt_or_eq_of_le hy with hy | rfl
  · rcases Int.lt_trichotomy z 0 with hz | rfl | hz
    · have hz := Int.neg_pos_of_neg hz
      have h := LeanAlpha.Core.quot_unique (a := x) (b := y * -z) (q := x / y / -z)
        (r := x % y + y * (x / y % -z)) (Int.mul_pos hy hz)
        (Int.add_nonneg (emod_nonneg x (Int.ne_of_gt hy))
          (Int.mul_nonneg (Int.le_of_lt hy) (emod_nonneg _ (Int.ne_of_gt hz))))
        (by
          have h₁ := emod_lt_of_pos x hy
          have h₂ := Int.mul_le_mul_of_nonneg_left (emod_lt_of_pos (x / y) (b := -z) hz)
            (Int.le_of_lt hy)
          rw [Int.mul_add, Int.mul_one, Int.add_comm] at h₂
          exact Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ _) h₂)
        (by rw [Int.add_assoc, Int.mul_assoc, ← Int.mul_add, emod_add_mul_ediv, emod_add_mul_ediv])
      rw [Int.mul_neg, Int.ediv_neg, Int.ediv_neg] at h
      exact (Int.neg_inj.1 h).symm
    · rw [Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
    · refine (LeanAlpha.Core.quot_unique (a := x) (b := y * z) (q := x / y / z)
        (r := x % y + y * (x / y % z)) (Int.mul_pos hy hz)
        (Int.add_nonneg (emod_nonneg x (Int.ne_of_gt hy))
          (Int.mul_nonneg (Int.le_of_lt hy) (emod_nonneg _ (Int.ne_of_gt hz)))) ?_ ?_).symm
      · have h₁ := emod_lt_of_pos x hy
        have h₂ := Int.mul_le_mul_of_nonneg_left (emod_lt_of_pos (x / y) hz) (Int.le_of_lt hy)
        rw [Int.mul_add, Int.mul_one, Int.add_comm] at h₂
        exact Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ _) h₂
      · rw [Int.add_assoc, Int.mul_assoc, ← Int.mul_add, emod_add_mul_ediv, emod_add_mul_ediv]
  · rw [Int.zero_mul, Int.ediv_zero, zero_ediv]

/-! ### Remainders -/

@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by
  rw [emod_def, Int.ediv_one, Int.one_mul, Int.sub_self]

@[simp] theorem emod_neg (a b : Int) : a % -b = a % b := by
  rw [emod_def, emod_def, Int.ediv_neg, Int.neg_mul_neg]

@[simp] theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by
  have h₁ := emod_nonneg x (b := 2) (by decide)
  have h₂ := emod_lt_of_pos x (b := 2) (by decide)
  generalize x % 2 = r at h₁ h₂ ⊢
  match r with
  | ofNat 0 => exact .inl rfl
  | ofNat 1 => exact .inr rfl
  | ofNat (n + 2) => exact absurd (ofNat_lt.1 h₂) (Nat.not_lt.2 (Nat.le_add_left 2 n))
  | negSucc n => exact absurd h₁ (Int.not_le.2 (negSucc_lt_zero n))

theorem emod_two_eq_zero_or_one (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := emod_two_eq n

theorem emod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a % b = a := by
  rw [emod_def, ediv_eq_zero_of_lt H1 H2, Int.mul_zero, Int.sub_zero]

theorem emod_lt_of_neg (a : Int) {b : Int} (H : b < 0) : a % b < -b := by
  rw [← emod_neg]
  exact emod_lt_of_pos a (Int.neg_pos_of_neg H)

@[simp] theorem emod_self_add_one {x : Int} (h : 0 ≤ x) : x % (x + 1) = x :=
  emod_eq_of_lt h (Int.lt_succ x)

theorem add_emod_eq_add_emod_left {m n k : Int} (i : Int) (H : m % n = k % n) :
    (i + m) % n = (i + k) % n := by
  rw [← add_emod_emod, H, add_emod_emod]

theorem add_emod_eq_add_emod_right {m n k : Int} (i : Int) (H : m % n = k % n) :
    (m + i) % n = (k + i) % n := (emod_add_cancel_right i).2 H

theorem emod_add_cancel_left {m n k i : Int} : (i + m) % n = (i + k) % n ↔ m % n = k % n := by
  rw [Int.add_comm i, Int.add_comm i, emod_add_cancel_right]

@[simp] theorem mul_emod_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) :
    (a * b) % (a * c) = a * (b % c) := by
  rw [emod_def, emod_def, mul_ediv_mul_of_pos _ _ H, Int.mul_assoc, Int.mul_sub]

theorem emod_sub_cancel_right {m n k : Int} (i : Int) :
    (m - i) % n = (k - i) % n ↔ m % n = k % n := emod_add_cancel_right (-i)

theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [← emod_sub_cancel_right k, Int.sub_self, zero_emod]

theorem emod_emod_of_dvd' (n : Int) {m k : Int} (h : m ∣ k) : (n % k) % m = n % m :=
  emod_emod_of_dvd n h

theorem neg_emod_eq_sub_emod {a b : Int} : -a % b = (b - a) % b := by
  rw [sub_emod b, emod_self, Int.sub_eq_add_neg, Int.zero_add]
  have h := sub_emod 0 a b
  rw [Int.zero_sub, zero_emod, Int.zero_sub] at h
  exact h

@[simp] theorem add_self_emod (a b : Int) : (a + b) % b = a % b := by
  rw [← add_emod_emod, emod_self, Int.add_zero]

@[simp] theorem add_self_emod_left (a b : Int) : (a + b) % a = b % a := by
  rw [Int.add_comm, add_self_emod]

@[simp] theorem sub_self_emod (a b : Int) : (a - b) % b = a % b := by
  rw [sub_emod, emod_self, Int.sub_zero, emod_emod]

theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) :
    a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  constructor
  · intro e
    obtain ⟨rfl, rfl⟩ := e
    exact ⟨emod_add_mul_ediv a b, emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩
  · intro e
    obtain ⟨rfl, h₀, h₁⟩ := e
    refine ⟨LeanAlpha.Core.quot_unique h h₀ h₁ rfl, ?_⟩
    rw [add_mul_emod_self_left, emod_eq_of_lt h₀ h₁]

theorem dvd_emod_sub_self {x m : Int} : m ∣ x % m - x := by
  apply dvd_of_emod_eq_zero
  rw [sub_emod, emod_emod, Int.sub_self, zero_emod]

theorem dvd_sub_self_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ c - a := h ▸ dvd_emod_sub_self

theorem dvd_self_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := by
  have h := dvd_sub_self_of_emod_eq h
  rw [← Int.neg_sub, Int.dvd_neg]
  exact h

private theorem natAbs_ediv_natCast_le : ∀ (a : Int) (n : Nat), natAbs (a / n) ≤ natAbs a
  | ofNat m, n => Nat.div_le_self m n
  | negSucc _, 0 => Nat.zero_le _
  | negSucc m, n + 1 => Nat.succ_le_succ (Nat.div_le_self m (n + 1))

theorem natAbs_ediv_le_natAbs (a b : Int) : natAbs (a / b) ≤ natAbs a := by
  rcases natAbs_eq b with h | h
  · rw [h]
    exact natAbs_ediv_natCast_le a _
  · rw [h, Int.ediv_neg, natAbs_neg]
    exact natAbs_ediv_natCast_le a _

@[simp] protected theorem dvd_add_self_left {a b : Int} : a ∣ a + b ↔ a ∣ b :=
  Int.dvd_add_right (Int.dvd_refl a)

@[simp] protected theorem dvd_add_self_right {a b : Int} : a ∣ b + a ↔ a ∣ b :=
  Int.dvd_add_left (Int.dvd_refl a)

end Int
