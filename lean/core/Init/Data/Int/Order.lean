prelude
import Init.Data.Int.Lemmas

/-! The order of the integers, as far as the decision procedure for linear arithmetic needs it. -/

open Nat

namespace Int

/-! ### `≤` as adding a natural number -/

theorem nonneg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n := by
  constructor
  · intro h
    cases h with | mk n => exact ⟨n, rfl⟩
  · intro h
    obtain ⟨n, rfl⟩ := h
    exact ⟨n⟩

theorem NonNeg.elim {a : Int} : NonNeg a → ∃ n : Nat, a = n := nonneg_def.1

theorem nonneg_or_nonneg_neg (a : Int) : NonNeg a ∨ NonNeg (-a) := by
  cases a with
  | ofNat n => exact .inl ⟨n⟩
  | negSucc n => exact .inr ⟨n + 1⟩

theorem le_def {a b : Int} : a ≤ b ↔ NonNeg (b - a) := .rfl

theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := .rfl

theorem le.intro_sub {a b : Int} (n : Nat) (h : b - a = n) : a ≤ b := le_def.2 (h ▸ ⟨n⟩)

theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b :=
  le.intro_sub n (by rw [← h, Int.add_sub_cancel_left])

theorem le.dest_sub {a b : Int} (h : a ≤ b) : ∃ n : Nat, b - a = n := nonneg_def.1 h

theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b := by
  obtain ⟨n, hn⟩ := le.dest_sub h
  exact ⟨n, by rw [← hn, Int.add_comm, Int.sub_add_cancel]⟩

protected theorem le_refl (a : Int) : a ≤ a := le.intro 0 (Int.add_zero a)

protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a

protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a

protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  obtain ⟨n, rfl⟩ := le.dest h₁
  obtain ⟨m, rfl⟩ := le.dest h₂
  exact le.intro (n + m) (by rw [natCast_add, Int.add_assoc])

protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  obtain ⟨n, rfl⟩ := le.dest h₁
  obtain ⟨m, hm⟩ := le.dest h₂
  rw [Int.add_assoc] at hm
  have h : ((n + m : Nat) : Int) = 0 := Int.add_left_cancel (hm.trans (Int.add_zero a).symm)
  cases n with
  | zero => exact (Int.add_zero a).symm
  | succ n =>
    rw [Nat.add_comm] at h
    cases ofNat.inj h

protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a :=
  (nonneg_or_nonneg_neg (b - a)).imp id fun h => by
    rw [Int.neg_sub] at h
    exact h

theorem lt_add_succ (a : Int) (n : Nat) : a < a + Nat.succ n := by
  refine le.intro n ?_
  rw [Int.add_assoc, Int.add_comm 1]
  rfl

theorem lt.intro {a b : Int} {n : Nat} (h : a + Nat.succ n = b) : a < b := h ▸ lt_add_succ a n

theorem lt.dest {a b : Int} (h : a < b) : ∃ n : Nat, a + Nat.succ n = b := by
  obtain ⟨n, hn⟩ := le.dest h
  refine ⟨n, ?_⟩
  rw [← hn, Int.add_assoc, Int.add_comm 1]
  rfl

@[simp] protected theorem lt_irrefl (a : Int) : ¬a < a := by
  intro h
  obtain ⟨n, hn⟩ := lt.dest h
  cases ofNat.inj (Int.add_left_cancel (hn.trans (Int.add_zero a).symm))

protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := by
  obtain ⟨n, hn⟩ := lt.dest h
  exact le.intro _ hn

protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.le_trans h₁ h₂

protected theorem lt_of_le_of_ne {a b : Int} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := by
  obtain ⟨n, rfl⟩ := le.dest h₁
  cases n with
  | zero => exact absurd (Int.add_zero a).symm h₂
  | succ n => exact lt_add_succ a n

protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)

protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)

protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b := fun h' =>
  Int.lt_irrefl b (Int.lt_of_lt_of_le h h')

protected theorem lt_of_not_ge {a b : Int} (h : ¬b ≤ a) : a < b :=
  Int.lt_of_le_of_ne ((Int.le_total a b).elim id fun h' => absurd h' h)
    fun e => h (e ▸ Int.le_refl a)

@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a :=
  ⟨Int.lt_of_not_ge, Int.not_le_of_gt⟩

protected theorem le_of_not_gt {a b : Int} (h : ¬a > b) : a ≤ b :=
  (Int.le_total a b).elim id fun h' =>
    if e : a = b then Int.le_of_eq e
    else absurd (Int.lt_of_le_of_ne h' fun e' => e e'.symm) h

@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a :=
  ⟨Int.le_of_not_gt, fun h h' => Int.not_le_of_gt h' h⟩

protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.not_le.1 fun h => Int.not_le_of_gt h₂ (Int.le_trans h h₁)

protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)

protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  if e : a = b then .inr (.inl e)
  else (Int.le_total a b).imp (fun h => Int.lt_of_le_of_ne h e)
    fun h => .inr (Int.lt_of_le_of_ne h fun e' => e e'.symm)

protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a :=
  (Int.lt_trichotomy a b).imp id fun h' => h'.elim (fun e => absurd e h) id

protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Int.lt_or_gt_of_ne, fun h => h.elim Int.ne_of_lt Int.ne_of_gt⟩

protected theorem lt_or_ge (a b : Int) : a < b ∨ b ≤ a :=
  if h : a < b then .inl h else .inr (Int.not_lt.1 h)

protected theorem le_or_gt (a b : Int) : a ≤ b ∨ b < a :=
  if h : a ≤ b then .inl h else .inr (Int.not_le.1 h)

protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩

instance instTransLe : Trans (α := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance instTransLtLe : Trans (α := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance instTransLeLt : Trans (α := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩
instance instTransLt : Trans (α := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩

attribute [refl, simp] Int.le_refl

/-! ### Natural numbers among the integers -/

@[simp] theorem ofNat_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := by
  constructor
  · intro h
    obtain ⟨k, hk⟩ := le.dest h
    exact Nat.le.intro (ofNat.inj hk)
  · intro h
    obtain ⟨k, rfl⟩ := Nat.le.dest h
    exact le.intro k rfl

@[simp] theorem ofNat_lt {n m : Nat} : (n : Int) < m ↔ n < m := ofNat_le (m := n + 1)

theorem natCast_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := ofNat_le
theorem natCast_lt {n m : Nat} : (n : Int) < m ↔ n < m := ofNat_lt

@[simp] theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := le.intro n (Int.zero_add _)
theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n
theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n

@[simp] theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt
theorem ofNat_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt
theorem ofNat_succ_pos (n : Nat) : 0 < (succ n : Int) := ofNat_lt.2 (Nat.succ_pos n)
theorem natCast_succ_pos (n : Nat) : 0 < (succ n : Int) := ofNat_succ_pos n

theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := by
  obtain ⟨n, hn⟩ := le.dest h
  exact ⟨n, hn.symm.trans (Int.zero_add _)⟩

theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = n.succ := by
  obtain ⟨n, hn⟩ := lt.dest h
  exact ⟨n, hn.symm.trans (Int.zero_add _)⟩

theorem negSucc_lt_zero (n : Nat) : -[n+1] < 0 :=
  Int.not_le.1 fun h => by
    obtain ⟨m, hm⟩ := eq_ofNat_of_zero_le h
    cases hm

theorem negSucc_le_zero (n : Nat) : -[n+1] ≤ 0 := Int.le_of_lt (negSucc_lt_zero n)

theorem eq_negSucc_of_lt_zero {a : Int} (h : a < 0) : ∃ n : Nat, a = -[n+1] := by
  cases a with
  | ofNat n => exact absurd (natCast_nonneg n) (Int.not_le.2 h)
  | negSucc n => exact ⟨n, rfl⟩

@[simp] theorem negSucc_not_nonneg (n : Nat) : 0 ≤ -[n+1] ↔ False :=
  ⟨Int.not_le.2 (negSucc_lt_zero n), False.elim⟩

@[simp] theorem negSucc_not_pos (n : Nat) : 0 < -[n+1] ↔ False :=
  ⟨fun h => Int.not_le.2 (negSucc_lt_zero n) (Int.le_of_lt h), False.elim⟩

theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl _

protected theorem zero_lt_one : (0 : Int) < 1 := Int.le_refl 1

/-! ### Order and sums -/

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  obtain ⟨n, rfl⟩ := le.dest h
  exact le.intro n (Int.add_assoc _ _ _)

protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]
  exact Int.add_le_add_left h c

protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)

protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by
  rw [← Int.neg_add_cancel_left a b, ← Int.neg_add_cancel_left a c]
  exact Int.add_le_add_left h (-a)

protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c := by
  rw [← Int.add_sub_cancel a b, ← Int.add_sub_cancel c b]
  exact Int.add_le_add_right h (-b)

@[simp] protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩

@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩

protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b := by
  have h := Int.add_le_add_left h c
  rw [← Int.add_assoc] at h
  exact h

protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c := by
  rw [Int.add_comm a, Int.add_comm b]
  exact Int.add_lt_add_left h c

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  obtain ⟨n, rfl⟩ := le.dest h
  refine le.intro n ?_
  rw [Int.neg_add, Int.neg_add_cancel_right]

protected theorem le_of_neg_le_neg {a b : Int} (h : -b ≤ -a) : a ≤ b := by
  rw [← Int.neg_neg a, ← Int.neg_neg b]
  exact Int.neg_le_neg h

protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  rw [← Int.sub_self b]
  exact Int.add_le_add_right h (-b)

protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have h := Int.add_le_add_right h b
  rw [Int.sub_add_cancel, Int.zero_add] at h
  exact h

@[simp] protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a :=
  ⟨Int.le_of_sub_nonneg, Int.sub_nonneg_of_le⟩

protected theorem le_add_of_nonneg_right {a b : Int} (h : 0 ≤ b) : a ≤ a + b := by
  have h := Int.add_le_add_left h a
  rw [Int.add_zero] at h
  exact h

theorem add_one_le_of_lt {a b : Int} (H : a < b) : a + 1 ≤ b := H

theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := .rfl

theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := Int.add_le_add_iff_right _

/-! ### Order and products -/

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (n * m)

protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt ha
  obtain ⟨m, rfl⟩ := eq_succ_of_zero_lt hb
  exact ofNat_succ_pos (succ n * m + n)

protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) :
    c * a ≤ c * b := by
  apply Int.le_of_sub_nonneg
  rw [← Int.mul_sub]
  exact Int.mul_nonneg h₂ (Int.sub_nonneg_of_le h₁)

protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) :
    a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_le_mul_of_nonneg_left h₁ h₂

protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) :
    a * b ≤ a * c := by
  apply Int.le_of_neg_le_neg
  rw [← Int.neg_mul, ← Int.neg_mul]
  exact Int.mul_le_mul_of_nonneg_left h (Int.neg_le_neg ha)

/-! ### Minimum and maximum -/

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl

protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl

@[simp] protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := if_pos h

@[simp] protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b := by
  rw [Int.min_def]
  split
  · exact Int.le_antisymm ‹a ≤ b› h
  · rfl

@[simp] protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := if_pos h

@[simp] protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a := by
  rw [Int.max_def]
  split
  · exact Int.le_antisymm h ‹a ≤ b›
  · rfl

protected theorem min_le_left (a b : Int) : min a b ≤ a :=
  (Int.le_total a b).elim (fun h => Int.le_of_eq (Int.min_eq_left h))
    fun h => Int.le_trans (Int.le_of_eq (Int.min_eq_right h)) h

protected theorem min_le_right (a b : Int) : min a b ≤ b :=
  (Int.le_total a b).elim (fun h => Int.le_trans (Int.le_of_eq (Int.min_eq_left h)) h)
    fun h => Int.le_of_eq (Int.min_eq_right h)

protected theorem le_max_left (a b : Int) : a ≤ max a b :=
  (Int.le_total a b).elim (fun h => Int.le_trans h (Int.le_of_eq (Int.max_eq_right h).symm))
    fun h => Int.le_of_eq (Int.max_eq_left h).symm

protected theorem le_max_right (a b : Int) : b ≤ max a b :=
  (Int.le_total a b).elim (fun h => Int.le_of_eq (Int.max_eq_right h).symm)
    fun h => Int.le_trans h (Int.le_of_eq (Int.max_eq_left h).symm)

/-! ### Absolute value, conversion -/

@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
theorem natAbs_ofNat (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_negSucc (n : Nat) : natAbs -[n+1] = n.succ := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = (0 : Nat) := rfl
@[simp] theorem natAbs_one : natAbs (1 : Int) = (1 : Nat) := rfl

@[simp] theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 := by
  constructor
  · intro h
    cases a with
    | ofNat n => exact congrArg ofNat h
    | negSucc n => cases h
  · intro h
    rw [h]
    rfl

theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 :=
  ⟨fun h e => Nat.lt_irrefl 0 (by rw [e] at h; exact h),
    fun h => Nat.pos_of_ne_zero fun e => h (natAbs_eq_zero.1 e)⟩

@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  cases a with
  | ofNat n => cases n <;> rfl
  | negSucc n => rfl

theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) := by
  cases a with
  | ofNat n => exact .inl rfl
  | negSucc n => exact .inr rfl

theorem natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := by cases n <;> rfl

theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => rfl
    | negSucc n => exact natAbs_negOfNat _
  | negSucc m =>
    cases b with
    | ofNat n => exact natAbs_negOfNat _
    | negSucc n => rfl

theorem natAbs_of_nonneg {a : Int} (H : 0 ≤ a) : (natAbs a : Int) = a := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le H
  rfl

theorem eq_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : a = natAbs a := (natAbs_of_nonneg h).symm

theorem ofNat_natAbs_of_nonpos {a : Int} (H : a ≤ 0) : (natAbs a : Int) = -a := by
  rw [← natAbs_neg]
  exact natAbs_of_nonneg (Int.neg_le_neg H)

theorem le_natAbs {a : Int} : a ≤ natAbs a := by
  cases a with
  | ofNat n => exact Int.le_refl _
  | negSucc n => exact Int.le_trans (negSucc_le_zero n) (natCast_nonneg _)

theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  cases a with
  | ofNat n => exact (Int.max_eq_left (natCast_nonneg n)).symm
  | negSucc n => exact (Int.max_eq_right (negSucc_le_zero n)).symm

end Int
