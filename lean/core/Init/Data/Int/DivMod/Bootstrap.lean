prelude
import Init.Data.Int.DivMod.Basic
import Init.Data.Int.Order

/-! Divisibility, quotients and remainders, as far as the linear decision procedure needs them. -/

open Nat (succ)

namespace Int

/-! ### Division of natural numbers -/

private theorem nat_div_zero (n : Nat) : n / 0 = 0 := by
  rw [Nat.div_eq, if_neg fun h => Nat.lt_irrefl 0 h.1]

private theorem nat_mod_zero (n : Nat) : n % 0 = n := by
  rw [Nat.mod_eq, if_neg fun h => Nat.lt_irrefl 0 h.1]

private theorem nat_zero_div (n : Nat) : 0 / n = 0 := by
  rw [Nat.div_eq, if_neg fun h => Nat.not_le_of_gt h.1 h.2]

private theorem nat_zero_mod (n : Nat) : 0 % n = 0 := by
  rw [Nat.mod_eq, if_neg fun h => Nat.not_le_of_gt h.1 h.2]

private theorem nat_mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  have h : ∀ f m, m ≤ f → m % k + k * (m / k) = m := by
    intro f
    induction f with
    | zero =>
      intro m h
      rw [Nat.le_antisymm h (Nat.zero_le m), nat_zero_mod, nat_zero_div]
      rfl
    | succ f ih =>
      intro m h
      rw [Nat.mod_eq, Nat.div_eq]
      split
      · next c =>
        have hlt := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
        rw [Nat.mul_add, Nat.mul_one, ← Nat.add_assoc,
          ih _ (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le hlt h)), Nat.sub_add_cancel c.2]
      · rfl
  exact h m m (Nat.le_refl m)

/-! ### Divisibility -/

protected theorem dvd_def (a b : Int) : (a ∣ b) = Exists (fun c => b = a * c) := rfl

@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩

@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩

@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩

@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩

@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩

protected theorem dvd_trans {a b c : Int} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  obtain ⟨x, rfl⟩ := h₁
  obtain ⟨y, rfl⟩ := h₂
  exact ⟨x * y, Int.mul_assoc _ _ _⟩

@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 := by
  constructor
  · intro h
    obtain ⟨c, rfl⟩ := h
    exact Int.zero_mul c
  · intro h
    rw [h]
    exact Int.dvd_refl 0

protected theorem dvd_add {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  obtain ⟨x, rfl⟩ := h₁
  obtain ⟨y, rfl⟩ := h₂
  exact ⟨x + y, (Int.mul_add _ _ _).symm⟩

protected theorem dvd_sub {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := by
  obtain ⟨x, rfl⟩ := h₁
  obtain ⟨y, rfl⟩ := h₂
  exact ⟨x - y, (Int.mul_sub _ _ _).symm⟩

@[simp] protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b := by
  constructor
  · intro h
    obtain ⟨c, h⟩ := h
    exact ⟨-c, by rw [Int.mul_neg, ← h, Int.neg_neg]⟩
  · intro h
    obtain ⟨c, rfl⟩ := h
    exact ⟨-c, (Int.mul_neg a c).symm⟩

@[simp] protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b := by
  constructor
  · intro h
    obtain ⟨c, rfl⟩ := h
    exact ⟨-c, Int.neg_mul_comm a c⟩
  · intro h
    obtain ⟨c, rfl⟩ := h
    exact ⟨-c, (Int.neg_mul_neg a c).symm⟩

@[simp] theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by
  constructor
  · intro h
    obtain ⟨k, hk⟩ := h
    have h : a ∣ (natAbs b : Int) := by
      rw [hk, natCast_mul]
      cases natAbs_eq a with
      | inl e => exact ⟨k, by rw [← e]⟩
      | inr e => 
        exact ⟨-k, by rw [Int.mul_neg, ← Int.neg_mul, Int.neg_eq_comm.1 e.symm]⟩
    cases natAbs_eq b with
    | inl e => exact e.symm ▸ h
    | inr e =>
      rw [e]
      exact Int.dvd_neg.2 h
  · intro h
    obtain ⟨k, rfl⟩ := h
    exact ⟨natAbs k, natAbs_mul a k⟩

theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n :=
  (natAbs_dvd_natAbs (a := m) (b := n)).symm

theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := natCast_dvd_natCast

theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ z.natAbs :=
  (natAbs_dvd_natAbs (a := n) (b := z)).symm

theorem ofNat_dvd_right {n : Nat} {z : Int} : z ∣ (n : Int) ↔ z.natAbs ∣ n :=
  (natAbs_dvd_natAbs (a := z) (b := n)).symm

/-! ### The division equation -/

@[simp] protected theorem ediv_zero (a : Int) : a / 0 = 0 := by
  cases a with
  | ofNat n => exact congrArg ofNat (nat_div_zero n)
  | negSucc n => rfl

@[simp] theorem emod_zero (a : Int) : a % 0 = a := by
  cases a with
  | ofNat n => exact congrArg ofNat (nat_mod_zero n)
  | negSucc n => exact congrArg negSucc (nat_mod_zero n)

private theorem neg_case (N r q : Int) : N - (r + 1) + N * -(q + 1) = -(r + N * q + 1) := by
  show N + -(r + 1) + N * -(q + 1) = _
  rw [Int.mul_neg, Int.mul_add, Int.mul_one, Int.neg_add (a := N * q), Int.add_comm (-(N * q)),
    ← Int.add_assoc, Int.add_right_comm N, Int.add_right_neg, Int.zero_add, ← Int.neg_add,
    Int.add_right_comm]

private theorem neg_case' (m n : Nat) :
    subNatNat n (succ (m % n)) + (n : Int) * -[m / n +1] = -[m+1] := by
  have h : (((m % n : Nat) : Int)) + (n : Int) * ((m / n : Nat) : Int) = (m : Int) :=
    congrArg ofNat (nat_mod_add_div m n)
  rw [Int.subNatNat_eq_coe, natCast_succ, Int.negSucc_eq, neg_case, h, Int.negSucc_eq]

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => exact congrArg ofNat (nat_mod_add_div m n)
    | negSucc n =>
      show ((m % succ n : Nat) : Int) + -((succ n : Nat) : Int) * -((m / succ n : Nat) : Int) = m
      rw [Int.neg_mul_neg]
      exact congrArg ofNat (nat_mod_add_div m (succ n))
  | negSucc m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero =>
        show -[m+1] % 0 + 0 * _ = _
        rw [emod_zero, Int.zero_mul, Int.add_zero]
      | succ n => exact neg_case' m (n + 1)
    | negSucc n =>
      have h := neg_case' m (n + 1)
      rw [← Int.neg_mul_neg] at h
      exact h

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  rw [Int.add_comm, emod_add_mul_ediv]

theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_mul_ediv a b
theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := mul_ediv_add_emod a b

theorem emod_add_ediv_mul (a b : Int) : a % b + a / b * b = a := by
  rw [Int.mul_comm, emod_add_mul_ediv]

theorem ediv_mul_add_emod (a b : Int) : a / b * b + a % b = a := by
  rw [Int.mul_comm, mul_ediv_add_emod]

theorem emod_add_ediv' (a b : Int) : a % b + a / b * b = a := emod_add_ediv_mul a b
theorem ediv_add_emod' (a b : Int) : a / b * b + a % b = a := ediv_mul_add_emod a b

theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  rw (occs := [2]) [← emod_add_mul_ediv a b]
  rw [Int.add_sub_cancel]

/-! ### Bounds of the remainder -/

theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b := by
  cases a with
  | ofNat m => exact natCast_nonneg _
  | negSucc m =>
    show 0 ≤ subNatNat (natAbs b) (succ (m % natAbs b))
    rw [Int.subNatNat_eq_coe]
    exact Int.sub_nonneg_of_le (ofNat_le.2 (Nat.mod_lt m (natAbs_pos.2 h)))

private theorem sub_lt_self' (a : Int) (n : Nat) : a - (succ n : Int) < a := by
  refine lt.intro (n := n) ?_
  rw [Int.sub_add_cancel]

theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < b.natAbs := by
  cases a with
  | ofNat m => exact ofNat_lt.2 (Nat.mod_lt m (natAbs_pos.2 h))
  | negSucc m =>
    show subNatNat (natAbs b) (succ (m % natAbs b)) < (natAbs b : Int)
    rw [Int.subNatNat_eq_coe]
    exact sub_lt_self' _ _

theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b := by
  have h := emod_lt a (Int.ne_of_gt H)
  rw [natAbs_of_nonneg (Int.le_of_lt H)] at h
  exact h

@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := congrArg ofNat (nat_zero_mod _)

@[simp] theorem zero_ediv (b : Int) : 0 / b = 0 := by
  cases b with
  | ofNat n => exact congrArg ofNat (nat_zero_div n)
  | negSucc n =>
    show -((0 / succ n : Nat) : Int) = 0
    rw [nat_zero_div]
    rfl

@[simp] protected theorem ediv_neg (a b : Int) : a / (-b) = -(a / b) := by
  cases b with
  | ofNat n =>
    cases n with
    | zero =>
      show a / 0 = -(a / 0)
      rw [Int.ediv_zero]
      rfl
    | succ n => cases a <;> rfl
  | negSucc n =>
    cases a with
    | ofNat m => exact (Int.neg_neg _).symm
    | negSucc m => rfl

protected theorem div_def (a b : Int) : a / b = Int.ediv a b := rfl

/-! ### The quotient is determined by the remainder's bounds -/

private theorem quot_le {b q q' r r' : Int} (hb : 0 < b) (hr : 0 ≤ r) (hr' : r' < b)
    (h : r + b * q = r' + b * q') : q ≤ q' := by
  apply Int.not_lt.1
  intro hlt
  have h₁ : b * (q' + 1) ≤ b * q := Int.mul_le_mul_of_nonneg_left hlt (Int.le_of_lt hb)
  rw [Int.mul_add, Int.mul_one, Int.add_comm] at h₁
  have h₂ : r' + b * q' < b + b * q' := Int.add_lt_add_right hr' _
  have h₃ : 0 + b * q ≤ r + b * q := Int.add_le_add_right hr _
  rw [Int.zero_add, h] at h₃
  exact Int.lt_irrefl _ (Int.lt_of_lt_of_le h₂ (Int.le_trans h₁ h₃))

theorem _root_.LeanAlpha.Core.quot_unique {a b q r : Int} (hb : 0 < b) (hr : 0 ≤ r) (hr' : r < b)
    (h : a = r + b * q) : a / b = q :=
  have e : a % b + b * (a / b) = r + b * q := (emod_add_mul_ediv a b).trans h
  have hn : b ≠ 0 := Int.ne_of_gt hb
  Int.le_antisymm (quot_le hb (emod_nonneg a hn) hr' e)
    (quot_le hb hr (emod_lt_of_pos a hb) e.symm)

private theorem add_mul_ediv_pos (a b : Int) {c : Int} (H : 0 < c) : (a + b * c) / c = a / c + b := by
  refine LeanAlpha.Core.quot_unique H (emod_nonneg a (Int.ne_of_gt H)) (emod_lt_of_pos a H) ?_
  rw [Int.mul_add, ← Int.add_assoc, emod_add_mul_ediv, Int.mul_comm c b]

theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  cases Int.lt_or_gt_of_ne H with
  | inr h => exact add_mul_ediv_pos a b h
  | inl h =>
    have h := add_mul_ediv_pos a (-b) (Int.lt_of_not_ge fun h' => by
      rw [← Int.neg_neg c] at h
      exact Int.not_le_of_gt h (Int.neg_le_neg h'))
    rw [Int.neg_mul_neg, Int.ediv_neg, Int.ediv_neg, ← Int.neg_add] at h
    exact Int.neg_inj.1 h

theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) :
    (a + b * c) / b = a / b + c := by rw [Int.mul_comm, add_mul_ediv_right _ _ H]

@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (H : b ≠ 0) : (a * b) / b = a := by
  have h := add_mul_ediv_right 0 a H
  rw [Int.zero_add, zero_ediv, Int.zero_add] at h
  exact h

@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (H : a ≠ 0) : (a * b) / a = b := by
  rw [Int.mul_comm, mul_ediv_cancel b H]

theorem add_ediv_of_dvd_right {a b c : Int} (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  obtain ⟨k, rfl⟩ := H
  by_cases h : c = 0
  · subst h
    rw [Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]
    rfl
  · rw [add_mul_ediv_left a k h, mul_ediv_cancel_left k h]

theorem add_ediv_of_dvd_left {a b c : Int} (H : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right H, Int.add_comm]

theorem neg_ediv_of_dvd {a b : Int} (h : b ∣ a) : (-a) / b = -(a / b) := by
  obtain ⟨k, rfl⟩ := h
  by_cases h : b = 0
  · subst h
    rw [Int.ediv_zero, Int.ediv_zero]
    rfl
  · rw [← Int.mul_neg, mul_ediv_cancel_left _ h, mul_ediv_cancel_left _ h]

theorem sub_ediv_of_dvd (a : Int) {b c : Int} (hcb : c ∣ b) : (a - b) / c = a / c - b / c := by
  show (a + -b) / c = a / c + -(b / c)
  rw [add_ediv_of_dvd_right (Int.dvd_neg.2 hcb), neg_ediv_of_dvd hcb]

protected theorem mul_ediv_assoc (a : Int) {b c : Int} (h : c ∣ b) : (a * b) / c = a * (b / c) := by
  obtain ⟨k, rfl⟩ := h
  by_cases h : c = 0
  · subst h
    rw [Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
  · rw [Int.mul_left_comm, mul_ediv_cancel_left _ h, mul_ediv_cancel_left _ h]

protected theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) :
    (a * b) / c = a / c * b := by rw [Int.mul_comm, Int.mul_ediv_assoc b h, Int.mul_comm]

protected theorem mul_ediv_cancel' {a b : Int} (H : a ∣ b) : a * (b / a) = b := by
  obtain ⟨k, rfl⟩ := H
  by_cases h : a = 0
  · subst h
    rw [Int.zero_mul, Int.zero_mul]
  · rw [mul_ediv_cancel_left _ h]

protected theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a := by
  rw [Int.mul_comm, Int.mul_ediv_cancel' H]

theorem ediv_nonneg_iff_of_pos {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt h
  cases a with
  | ofNat m => exact ⟨fun _ => natCast_nonneg _, fun _ => natCast_nonneg _⟩
  | negSucc m =>
    exact ⟨fun h => ((negSucc_not_nonneg _).1 h).elim, fun h => ((negSucc_not_nonneg _).1 h).elim⟩

/-! ### Remainders -/

@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  by_cases h : c = 0
  · rw [h, Int.mul_zero, Int.add_zero]
  · rw [emod_def, emod_def, add_mul_ediv_right a b h, Int.mul_add, Int.mul_comm c b,
      ← Int.sub_sub, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.add_right_comm,
      Int.add_neg_cancel_right]

@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  rw [Int.mul_comm, add_mul_emod_self_right]

theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := add_mul_emod_self_right a b c

@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  rw (occs := [2]) [← emod_add_mul_ediv m n]
  rw [Int.add_right_comm, add_mul_emod_self_left]

@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]

theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [add_emod_emod, emod_add_emod]

@[simp] theorem mul_emod_left (a b : Int) : (a * b) % b = 0 := by
  have h := add_mul_emod_self_right 0 a b
  rw [Int.zero_add, zero_emod] at h
  exact h

@[simp] theorem mul_emod_right (a b : Int) : (a * b) % a = 0 := by
  rw [Int.mul_comm, mul_emod_left]

@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have h := mul_emod_left 1 a
  rw [Int.one_mul] at h
  exact h

@[simp] theorem emod_emod (a b : Int) : (a % b) % b = a % b := by
  have h := emod_add_emod a b 0
  rw [Int.add_zero, Int.add_zero] at h
  exact h

theorem mul_emod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n := by
  have h₁ : (a * b) % n = (a % n * b) % n := by
    rw (occs := [1]) [← emod_add_mul_ediv a n]
    rw [Int.add_mul, Int.mul_assoc, add_mul_emod_self_left]
  have h₂ : (a % n * b) % n = (a % n * (b % n)) % n := by
    rw (occs := [1]) [← emod_add_mul_ediv b n]
    rw [Int.mul_add, Int.mul_left_comm, add_mul_emod_self_left]
  rw [h₁, h₂]

@[simp] theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : (n % k) % m = n % m := by
  obtain ⟨c, rfl⟩ := h
  rw (occs := [2]) [← emod_add_mul_ediv n (m * c)]
  rw [Int.mul_assoc, add_mul_emod_self_left]

theorem emod_add_cancel_right {m n k : Int} (i : Int) :
    (m + i) % n = (k + i) % n ↔ m % n = k % n := by
  constructor
  · intro h
    rw [← Int.add_neg_cancel_right m i, ← emod_add_emod, h, emod_add_emod, Int.add_neg_cancel_right]
  · intro h
    rw [← emod_add_emod, h, emod_add_emod]

theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  apply (emod_add_cancel_right b).1
  rw [Int.sub_add_cancel, ← add_emod_emod, Int.sub_add_cancel, emod_emod]

theorem dvd_of_emod_eq_zero {a b : Int} (H : b % a = 0) : a ∣ b := by
  have h := emod_add_mul_ediv b a
  rw [H, Int.zero_add] at h
  exact ⟨b / a, h.symm⟩

theorem emod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b % a = 0 := by
  obtain ⟨c, rfl⟩ := h
  exact mul_emod_right a c

theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 :=
  ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩

instance decidableDvd : DecidableRel (α := Int) (β := Int) (· ∣ ·) := fun _ _ =>
  decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm

theorem mul_ediv_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : b * (a / b) = a :=
  Int.mul_ediv_cancel' (dvd_of_emod_eq_zero H)

theorem ediv_mul_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : a / b * b = a :=
  Int.ediv_mul_cancel (dvd_of_emod_eq_zero H)

theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a :=
  if e : a = 0 then .inl e
  else .inr (Int.lt_of_le_of_ne (emod_nonneg b e) fun e' => h (dvd_of_emod_eq_zero e'.symm))

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have h := Int.add_le_add_right (emod_nonneg x h) (k * (x / k))
  rw [emod_add_mul_ediv, Int.zero_add] at h
  exact h

theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have h := Int.add_lt_add_left (emod_lt_of_pos x h) (k * (x / k))
  rw [mul_ediv_add_emod] at h
  exact h

/-! ### Balanced remainder -/

theorem bmod_def (x : Int) (m : Nat) : bmod x m =
    if (x % m) < (m + 1) / 2 then x % m else (x % m) - m := rfl

@[simp] theorem bmod_emod {x : Int} {m : Nat} : bmod x m % m = x % m := by
  rw [bmod_def]
  split
  · exact emod_emod x m
  · rw [sub_emod, emod_self, emod_emod, Int.sub_zero, emod_emod]

end Int
