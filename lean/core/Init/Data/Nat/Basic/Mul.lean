prelude
import Init.Data.Nat.Basic.Sub

/-!
# Natural numbers: multiplication and the order, powers, minimum and maximum
-/

/-- The minimum that a decidable `≤` gives. -/
@[instance_reducible] def minOfLe [LE α] [DecidableRel (@LE.le α _)] : Min α where
  min x y := ite (LE.le x y) x y

/-- The maximum that a decidable `≤` gives. -/
@[instance_reducible] def maxOfLe [LE α] [DecidableRel (@LE.le α _)] : Max α where
  max x y := ite (LE.le x y) y x

instance instMinNat : Min Nat := minOfLe

namespace Nat

/-! ## Multiplication and the order -/

theorem mul_le_mul_left {n m : Nat} (k : Nat) (h : n ≤ m) : k * n ≤ k * m :=
  let ⟨l, e⟩ := le.dest h
  le.intro (e ▸ (Nat.mul_add k n l).symm)

theorem mul_le_mul_right {n m : Nat} (k : Nat) (h : n ≤ m) : n * k ≤ m * k :=
  Nat.mul_comm k n ▸ Nat.mul_comm k m ▸ Nat.mul_le_mul_left k h

protected theorem mul_le_mul {n₁ m₁ n₂ m₂ : Nat} (h₁ : n₁ ≤ n₂) (h₂ : m₁ ≤ m₂) :
    n₁ * m₁ ≤ n₂ * m₂ :=
  Nat.le_trans (Nat.mul_le_mul_right m₁ h₁) (Nat.mul_le_mul_left n₂ h₂)

protected theorem mul_lt_mul_of_pos_left {n m k : Nat} (h : n < m) (hk : k > 0) :
    k * n < k * m :=
  Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right hk) (Nat.mul_le_mul_left k h)

protected theorem mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : k > 0) :
    n * k < m * k :=
  Nat.mul_comm k n ▸ Nat.mul_comm k m ▸ Nat.mul_lt_mul_of_pos_left h hk

protected theorem mul_pos {n m : Nat} (hn : n > 0) (hm : m > 0) : n * m > 0 :=
  Nat.mul_lt_mul_of_pos_left (n := 0) hm hn

theorem succ_mul_pos {n : Nat} (m : Nat) (hn : 0 < n) : 0 < succ m * n :=
  Nat.mul_pos (succ_pos m) hn

protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  gt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.mul_le_mul_left a h')

protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  gt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.mul_le_mul_right a h')

protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun h' => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left h' hc) h

protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun h' => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_right h' hc) h

protected theorem mul_le_mul_left_iff {n m k : Nat} (w : 0 < k) : k * n ≤ k * m ↔ n ≤ m :=
  ⟨fun h => Nat.le_of_mul_le_mul_left h w, Nat.mul_le_mul_left k⟩

protected theorem mul_le_mul_right_iff {n m k : Nat} (w : 0 < k) : n * k ≤ m * k ↔ n ≤ m :=
  ⟨fun h => Nat.le_of_mul_le_mul_right h w, Nat.mul_le_mul_right k⟩

protected theorem mul_lt_mul_left {a b c : Nat} (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun h => Nat.mul_lt_mul_of_pos_left h a0⟩

protected theorem mul_lt_mul_right {a b c : Nat} (a0 : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun h => Nat.mul_lt_mul_of_pos_right h a0⟩

protected theorem mul_left_cancel {n m k : Nat} (np : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h) np)
    (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h.symm) np)

protected theorem mul_right_cancel {n m k : Nat} (mp : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.mul_left_cancel mp (Nat.mul_comm n m ▸ Nat.mul_comm k m ▸ h)

protected theorem eq_of_mul_eq_mul_left {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.mul_left_cancel hn h

theorem eq_of_mul_eq_mul_right {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.mul_right_cancel hm h

protected theorem mul_left_cancel_iff {n : Nat} (p : 0 < n) {m k : Nat} : n * m = n * k ↔ m = k :=
  ⟨Nat.mul_left_cancel p, congrArg (n * ·)⟩

protected theorem mul_right_cancel_iff {m : Nat} (p : 0 < m) {n k : Nat} : n * m = k * m ↔ n = k :=
  ⟨Nat.mul_right_cancel p, congrArg (· * m)⟩

protected theorem mul_left_inj {a b c : Nat} (ha : a ≠ 0) : b * a = c * a ↔ b = c :=
  Nat.mul_right_cancel_iff (Nat.pos_of_ne_zero ha)

protected theorem mul_right_inj {a b c : Nat} (ha : a ≠ 0) : a * b = a * c ↔ b = c :=
  Nat.mul_left_cancel_iff (Nat.pos_of_ne_zero ha)

protected theorem mul_ne_mul_left {a b c : Nat} (ha : a ≠ 0) : b * a ≠ c * a ↔ b ≠ c :=
  not_congr (Nat.mul_left_inj ha)

protected theorem mul_ne_mul_right {a b c : Nat} (ha : a ≠ 0) : a * b ≠ a * c ↔ b ≠ c :=
  not_congr (Nat.mul_right_inj ha)

theorem mul_eq_left {a b : Nat} (ha : a ≠ 0) : a * b = a ↔ b = 1 :=
  Iff.trans (Iff.of_eq (congrArg (a * b = ·) (Nat.mul_one a).symm)) (Nat.mul_right_inj ha)

theorem mul_eq_right {b a : Nat} (hb : b ≠ 0) : a * b = b ↔ a = 1 :=
  Nat.mul_comm a b ▸ mul_eq_left hb

protected theorem le_mul_of_pos_left {n : Nat} (m) (h : 0 < n) : m ≤ n * m :=
  Nat.le_trans (Nat.le_of_eq (Nat.one_mul m).symm) (Nat.mul_le_mul_right m h)

protected theorem le_mul_of_pos_right {m : Nat} (n) (h : 0 < m) : n ≤ n * m :=
  Nat.mul_comm m n ▸ Nat.le_mul_of_pos_left n h

protected theorem mul_lt_mul_of_lt_of_le {a c b d : Nat} (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) :
    a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)

protected theorem mul_lt_mul_of_lt_of_le' {a c b d : Nat} (hac : a < c) (hbd : b ≤ d) (hb : 0 < b) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac hbd (Nat.lt_of_lt_of_le hb hbd)

protected theorem mul_lt_mul_of_le_of_lt {a c b d : Nat} (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) :
    a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)

protected theorem mul_lt_mul_of_le_of_lt' {a c b d : Nat} (hac : a ≤ c) (hbd : b < d) (ha : 0 < a) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_le_of_lt hac hbd (Nat.lt_of_lt_of_le ha hac)

protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac (Nat.le_of_lt hbd) (zero_lt_of_lt hbd)

theorem mul_lt_mul'' {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_lt hac hbd

theorem mul_self_le_mul_self {m n : Nat} (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h
theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n := mul_lt_mul'' h h

theorem mul_self_le_mul_self_iff {m n : Nat} : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h => ge_of_not_lt fun h' => Nat.not_le_of_gt (mul_self_lt_mul_self h') h,
    mul_self_le_mul_self⟩

theorem mul_self_lt_mul_self_iff {m n : Nat} : m * m < n * n ↔ m < n :=
  ⟨fun h => gt_of_not_le fun h' => Nat.not_le_of_gt h (mul_self_le_mul_self h'),
    mul_self_lt_mul_self⟩

theorem mul_self_inj {m n : Nat} : m * m = n * n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm (mul_self_le_mul_self_iff.1 (Nat.le_of_eq h))
    (mul_self_le_mul_self_iff.1 (Nat.le_of_eq h.symm)), fun h => h ▸ rfl⟩

theorem le_mul_self : ∀ n : Nat, n ≤ n * n
  | 0 => Nat.le_refl 0
  | n + 1 => Nat.le_mul_of_pos_left (n + 1) (succ_pos n)

protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_right (ne_of_gt h))

protected theorem pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_left (ne_of_gt h))

@[simp] protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_left, Nat.mul_pos h⟩

@[simp] protected theorem mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨Nat.pos_of_mul_pos_right, fun h' => Nat.mul_pos h' h⟩

protected theorem pos_of_lt_mul_left {a b c : Nat} (h : a < b * c) : 0 < c :=
  Nat.pos_of_mul_pos_left (zero_lt_of_lt h)

protected theorem pos_of_lt_mul_right {a b c : Nat} (h : a < b * c) : 0 < b :=
  Nat.pos_of_mul_pos_right (zero_lt_of_lt h)

@[simp] protected theorem lt_mul_iff_one_lt_left {b a : Nat} (hb : 0 < b) : b < a * b ↔ 1 < a :=
  ⟨fun h => Nat.lt_of_mul_lt_mul_right (a := b) (Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.one_mul b)) h),
    fun h => Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.one_mul b).symm)
      (Nat.mul_lt_mul_of_pos_right h hb)⟩

@[simp] protected theorem lt_mul_iff_one_lt_right {a b : Nat} (ha : 0 < a) : a < a * b ↔ 1 < b :=
  Nat.mul_comm b a ▸ Nat.lt_mul_iff_one_lt_left ha

/-! ## Powers -/

@[simp] protected theorem pow_zero (n : Nat) : n ^ 0 = 1 := rfl
protected theorem pow_succ (n m : Nat) : n ^ succ m = n ^ m * n := rfl
protected theorem pow_add_one (n m : Nat) : n ^ (m + 1) = n ^ m * n := rfl
@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a
protected theorem pow_two (a : Nat) : a ^ 2 = a * a := congrArg (· * a) (Nat.pow_one a)
theorem pow_succ' {m n : Nat} : m ^ n.succ = m * m ^ n := Nat.mul_comm (m ^ n) m
theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := pow_succ'

protected theorem pow_le_pow_left {n m : Nat} (h : n ≤ m) : ∀ i : Nat, n ^ i ≤ m ^ i
  | 0 => Nat.le_refl 1
  | i + 1 => Nat.mul_le_mul (Nat.pow_le_pow_left h i) h

protected theorem pow_pos {p : Nat} (hp : 0 < p) {n : Nat} : 0 < p ^ n :=
  match n with
  | 0 => Nat.zero_lt_one
  | _ + 1 => Nat.mul_pos (Nat.pow_pos hp) hp

/-- Alias of `Nat.pow_pos`. -/
theorem pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h

@[simp] protected theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos Nat.two_pos
protected theorem one_le_two_pow {n : Nat} : 1 ≤ 2 ^ n := Nat.two_pow_pos n

protected theorem pow_add (a m : Nat) : ∀ n, a ^ (m + n) = a ^ m * a ^ n
  | 0 => (Nat.mul_one _).symm
  | n + 1 => (congrArg (· * a) (Nat.pow_add a m n)).trans (Nat.mul_assoc _ _ _)

protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m :=
  (Nat.pow_add a m n).trans (Nat.mul_comm _ _)

protected theorem pow_mul (a m : Nat) : ∀ n, a ^ (m * n) = (a ^ m) ^ n
  | 0 => rfl
  | n + 1 => (Nat.pow_add a (m * n) m).trans (congrArg (· * a ^ m) (Nat.pow_mul a m n))

protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m :=
  Nat.mul_comm n m ▸ Nat.pow_mul a n m

protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m :=
  (Nat.pow_mul a m n).symm.trans (Nat.pow_mul' a m n)

protected theorem pow_le_pow_right {n : Nat} (hx : n > 0) {i j : Nat} (h : i ≤ j) :
    n ^ i ≤ n ^ j :=
  let ⟨k, e⟩ := le.dest h
  e ▸ Nat.pow_add n i k ▸ Nat.le_mul_of_pos_right _ (Nat.pow_pos hx)

theorem pow_le_pow_of_le_left {n m : Nat} (h : n ≤ m) (i : Nat) : n ^ i ≤ m ^ i :=
  Nat.pow_le_pow_left h i

theorem pow_le_pow_of_le_right {n : Nat} (hx : n > 0) {i j : Nat} (h : i ≤ j) : n ^ i ≤ n ^ j :=
  Nat.pow_le_pow_right hx h

@[simp] protected theorem one_pow : ∀ n : Nat, 1 ^ n = 1
  | 0 => rfl
  | n + 1 => (Nat.mul_one (1 ^ n)).trans (Nat.one_pow n)

protected theorem zero_pow {n : Nat} (H : 0 < n) : 0 ^ n = 0 :=
  match n with
  | 0 => absurd H (Nat.lt_irrefl 0)
  | _ + 1 => rfl

@[simp] theorem zero_pow_of_pos (n : Nat) (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h

protected theorem mul_pow (a b : Nat) : ∀ n : Nat, (a * b) ^ n = a ^ n * b ^ n
  | 0 => rfl
  | n + 1 => (congrArg (· * (a * b)) (Nat.mul_pow a b n)).trans
      (Nat.mul_mul_mul_comm (a ^ n) (b ^ n) a b)

protected theorem pow_lt_pow_left {a b n : Nat} (hab : a < b) (h : n ≠ 0) : a ^ n < b ^ n :=
  match n with
  | 0 => absurd rfl h
  | n + 1 => Nat.mul_lt_mul_of_le_of_lt (Nat.pow_le_pow_left (Nat.le_of_lt hab) n) hab
      (Nat.pow_pos (zero_lt_of_lt hab))

protected theorem pow_left_inj {a b n : Nat} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨fun h => (Nat.lt_trichotomy a b).elim (fun h' => absurd h (ne_of_lt (Nat.pow_lt_pow_left h' hn)))
    fun h' => h'.elim id fun h' => absurd h (ne_of_gt (Nat.pow_lt_pow_left h' hn)),
   congrArg (· ^ n)⟩

/-! ## Minimum and maximum -/

/-- The lesser of two natural numbers. -/
protected abbrev min (n m : Nat) := Min.min n m

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl

instance : Max Nat := maxOfLe

/-- The greater of two natural numbers. -/
protected abbrev max (n m : Nat) := Max.max n m

protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl

end Nat
