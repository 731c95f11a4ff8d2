prelude
import Init.Data.Nat.Lemmas.Mul

/-!
# Natural numbers: further lemmas on powers
-/

namespace Nat

/-! ## The order -/

theorem one_le_pow (n m : Nat) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h
theorem pow_self_pos {n : Nat} : 0 < n ^ n :=
  match n with
  | 0 => Nat.zero_lt_one
  | n + 1 => Nat.pow_pos (succ_pos n)

protected theorem pow_lt_pow_succ {a n : Nat} (h : 1 < a) : a ^ n < a ^ (n + 1) :=
  (Nat.lt_mul_iff_one_lt_right (Nat.pow_pos (zero_lt_of_lt h))).2 h

protected theorem pow_lt_pow_of_lt {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m :=
  Nat.lt_of_lt_of_le (Nat.pow_lt_pow_succ h) (Nat.pow_le_pow_right (zero_lt_of_lt h) w)

protected theorem pow_lt_pow_right {a m n : Nat} (ha : 1 < a) (h : m < n) : a ^ m < a ^ n :=
  Nat.pow_lt_pow_of_lt ha h

protected theorem pow_le_pow_of_le {a n m : Nat} (h : 1 < a) (w : n ≤ m) : a ^ n ≤ a ^ m :=
  Nat.pow_le_pow_right (zero_lt_of_lt h) w

protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun h' => ge_of_not_lt fun hm => Nat.not_le_of_gt (Nat.pow_lt_pow_of_lt h hm) h',
    Nat.pow_le_pow_of_le h⟩

protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m :=
  ⟨fun h' => gt_of_not_le fun hm => Nat.not_le_of_gt h' (Nat.pow_le_pow_of_le h hm),
    Nat.pow_lt_pow_of_lt h⟩

protected theorem pow_right_inj {a m n : Nat} (ha : 1 < a) : a ^ m = a ^ n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm ((Nat.pow_le_pow_iff_right ha).1 (Nat.le_of_eq h))
    ((Nat.pow_le_pow_iff_right ha).1 (Nat.le_of_eq h.symm)), congrArg (a ^ ·)⟩

protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h => ge_of_not_lt fun h' => Nat.not_le_of_gt (Nat.pow_lt_pow_left h' hn) h,
    fun h => Nat.pow_le_pow_left h n⟩

protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => gt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.pow_le_pow_left h' n),
    fun h => Nat.pow_lt_pow_left h hn⟩

theorem one_lt_pow {n a : Nat} (hn : n ≠ 0) (ha : 1 < a) : 1 < a ^ n :=
  Nat.pow_lt_pow_of_lt (n := 0) ha (Nat.pos_of_ne_zero hn)

theorem one_lt_pow' (n m : Nat) : 1 < (m + 2) ^ (n + 1) :=
  one_lt_pow (succ_ne_zero n) (succ_lt_succ (succ_pos m))

@[simp] theorem one_lt_pow_iff {n : Nat} (hn : n ≠ 0) : ∀ {a}, 1 < a ^ n ↔ 1 < a
  | a => by
    have := Nat.pow_lt_pow_iff_left (a := 1) (b := a) hn
    rwa [Nat.one_pow] at this

@[simp] protected theorem pow_le_one_iff {n a : Nat} (hn : n ≠ 0) : a ^ n ≤ 1 ↔ a ≤ 1 := by
  rw [← Nat.not_lt, one_lt_pow_iff hn, Nat.not_lt]

protected theorem lt_pow_self {n a : Nat} (h : 1 < a) : n < a ^ n :=
  match n with
  | 0 => Nat.zero_lt_one
  | _ + 1 => Nat.lt_of_le_of_lt (Nat.lt_pow_self h) (Nat.pow_lt_pow_succ h)

theorem le_self_pow {n : Nat} (hn : n ≠ 0) (a : Nat) : a ≤ a ^ n :=
  match a, n with
  | 0, _ => zero_le _
  | _, 0 => absurd rfl hn
  | a + 1, _ + 1 => Nat.le_mul_of_pos_left (a + 1) (Nat.pow_pos (succ_pos a))

theorem le_pow {a b : Nat} (h : 0 < b) : a ≤ a ^ b := le_self_pow (ne_of_gt h) a

theorem mul_lt_mul_pow_succ {a b n : Nat} (ha : 0 < a) (hb : 1 < b) : n * b < a * b ^ (n + 1) := by
  rw [Nat.pow_succ, ← Nat.mul_assoc]
  exact Nat.mul_lt_mul_of_pos_right (Nat.lt_of_lt_of_le (Nat.lt_pow_self hb)
    (Nat.le_mul_of_pos_left _ ha)) (zero_lt_of_lt hb)

theorem pow_self_mul_pow_self_le {m n : Nat} : m ^ m * n ^ n ≤ (m + n) ^ (m + n) := by
  rw [Nat.pow_add]
  exact Nat.mul_le_mul (Nat.pow_le_pow_left (le_add_right m n) m)
    (Nat.pow_le_pow_left (le_add_left n m) n)

protected theorem pow_lt_pow_iff_pow_mul_le_pow {a n m : Nat} (h : 1 < a) :
    a ^ n < a ^ m ↔ a ^ n * a ≤ a ^ m :=
  (Nat.pow_lt_pow_iff_right h).trans (Nat.pow_le_pow_iff_right (n := n + 1) h).symm

/-! ## Zero and one -/

@[simp high] protected theorem pow_eq_zero {a : Nat} : ∀ {n : Nat}, a ^ n = 0 ↔ a = 0 ∧ n ≠ 0
  | 0 => ⟨fun h => absurd h Nat.one_ne_zero, fun h => absurd rfl h.2⟩
  | n + 1 => ⟨fun h => ⟨Decidable.byContradiction fun ha =>
      ne_of_gt (Nat.pow_pos (Nat.pos_of_ne_zero ha)) h, succ_ne_zero n⟩,
    fun h => h.1.symm ▸ Nat.zero_pow (succ_pos n)⟩

protected theorem pow_pos_iff {a n : Nat} : 0 < a ^ n ↔ 0 < a ∨ n = 0 := by
  rw [Nat.pos_iff_ne_zero, Nat.pos_iff_ne_zero, ne_eq, Nat.pow_eq_zero,
    Decidable.not_and_iff_or_not, ne_eq, Decidable.not_not]

@[simp] protected theorem pow_eq_one {a n : Nat} : a ^ n = 1 ↔ a = 1 ∨ n = 0 :=
  ⟨fun h => if hn : n = 0 then .inr hn
    else .inl ((Nat.pow_left_inj hn).1 (h.trans (Nat.one_pow n).symm)),
   fun h => h.elim (fun h => h ▸ Nat.one_pow n) fun h => h ▸ Nat.pow_zero a⟩

theorem pow_eq_self_iff {a b : Nat} (ha : 1 < a) : a ^ b = a ↔ b = 1 :=
  Iff.trans (Iff.of_eq (congrArg (a ^ b = ·) (Nat.pow_one a).symm)) (Nat.pow_right_inj ha)

/-! ## Predecessors in the exponent -/

@[simp] protected theorem pow_pred_mul {x w : Nat} (h : 0 < w) : x ^ (w - 1) * x = x ^ w :=
  congrArg (x ^ ·) (sub_one_add_one (ne_of_gt h))

protected theorem pow_pred_lt_pow {x w : Nat} (h₁ : 1 < x) (h₂ : 0 < w) : x ^ (w - 1) < x ^ w :=
  Nat.pow_lt_pow_of_lt h₁ (pred_lt_self h₂)

protected theorem pow_sub_mul_pow (a : Nat) {m n : Nat} (h : m ≤ n) :
    a ^ (n - m) * a ^ m = a ^ n := by
  rw [← Nat.pow_add, Nat.sub_add_cancel h]

/-! ## Powers of two -/

theorem two_pow_succ (n : Nat) : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := Nat.mul_two (2 ^ n)
protected theorem one_lt_two_pow {n : Nat} (h : n ≠ 0) : 1 < 2 ^ n := one_lt_pow h Nat.one_lt_two
theorem one_lt_two_pow' (n : Nat) : 1 < 2 ^ (n + 1) := one_lt_pow' n 0

@[simp] protected theorem one_lt_two_pow_iff {n : Nat} : 1 < 2 ^ n ↔ n ≠ 0 :=
  ⟨fun h e => by rw [e] at h; exact absurd h (Nat.lt_irrefl 1), Nat.one_lt_two_pow⟩

protected theorem lt_two_pow_self {n : Nat} : n < 2 ^ n := Nat.lt_pow_self Nat.one_lt_two

@[simp] protected theorem mod_two_pow_self {n : Nat} : n % 2 ^ n = n :=
  mod_eq_of_lt Nat.lt_two_pow_self

@[simp] theorem one_mod_two_pow_eq_one {n : Nat} : 1 % 2 ^ n = 1 ↔ 0 < n :=
  match n with
  | 0 => by decide
  | n + 1 => ⟨fun _ => succ_pos n, fun _ => mod_eq_of_lt (one_lt_two_pow' n)⟩

@[simp] theorem one_mod_two_pow {n : Nat} (h : 0 < n) : 1 % 2 ^ n = 1 := one_mod_two_pow_eq_one.2 h

protected theorem two_pow_pred_lt_two_pow {w : Nat} (h : 0 < w) : 2 ^ (w - 1) < 2 ^ w :=
  Nat.pow_pred_lt_pow Nat.one_lt_two h

@[simp] theorem two_pow_pred_mul_two {w : Nat} (h : 0 < w) : 2 ^ (w - 1) * 2 = 2 ^ w :=
  Nat.pow_pred_mul h

@[simp] protected theorem two_pow_pred_add_two_pow_pred {w : Nat} (h : 0 < w) :
    2 ^ (w - 1) + 2 ^ (w - 1) = 2 ^ w :=
  (Nat.mul_two _).symm.trans (Nat.pow_pred_mul h)

@[simp] protected theorem two_pow_sub_two_pow_pred {w : Nat} (h : 0 < w) :
    2 ^ w - 2 ^ (w - 1) = 2 ^ (w - 1) :=
  Nat.sub_eq_of_eq_add (Nat.two_pow_pred_add_two_pow_pred h).symm

@[simp] protected theorem two_pow_pred_mod_two_pow {w : Nat} (h : 0 < w) :
    2 ^ (w - 1) % 2 ^ w = 2 ^ (w - 1) :=
  mod_eq_of_lt (Nat.two_pow_pred_lt_two_pow h)

theorem pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_self_sub_mul_self_eq]

/-! ## Divisibility -/

protected theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [← Nat.pow_add, add_sub_of_le h]⟩

theorem pow_dvd_pow_iff_pow_le_pow {k l : Nat} :
    ∀ {x : Nat}, 0 < x → (x ^ k ∣ x ^ l ↔ x ^ k ≤ x ^ l)
  | 1, _ => by rw [Nat.one_pow, Nat.one_pow]; exact ⟨fun _ => Nat.le_refl 1, fun _ => Nat.dvd_refl 1⟩
  | x + 2, _ => ⟨le_of_dvd (Nat.pow_pos (succ_pos _)), fun h =>
      Nat.pow_dvd_pow _ ((Nat.pow_le_pow_iff_right (succ_lt_succ (succ_pos x))).1 h)⟩

theorem pow_dvd_pow_iff_le_right {x k l : Nat} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l :=
  (pow_dvd_pow_iff_pow_le_pow (zero_lt_of_lt w)).trans (Nat.pow_le_pow_iff_right w)

theorem pow_dvd_pow_iff_le_right' {b k l : Nat} : (b + 2) ^ k ∣ (b + 2) ^ l ↔ k ≤ l :=
  pow_dvd_pow_iff_le_right (succ_lt_succ (succ_pos b))

theorem pow_dvd_of_le_of_pow_dvd {p m n k : Nat} (hmn : m ≤ n) (hdiv : p ^ n ∣ k) : p ^ m ∣ k :=
  Nat.dvd_trans (Nat.pow_dvd_pow p hmn) hdiv

theorem dvd_of_pow_dvd {p k m : Nat} (hk : 1 ≤ k) (hpk : p ^ k ∣ m) : p ∣ m :=
  Nat.pow_one p ▸ pow_dvd_of_le_of_pow_dvd hk hpk

protected theorem pow_div {x m n : Nat} (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) :=
  Nat.div_eq_of_eq_mul_left (Nat.pow_pos hx) (Nat.pow_sub_mul_pow x h).symm

theorem lt_of_pow_dvd_right {b a n : Nat} (hb : b ≠ 0) (ha : 2 ≤ a) (h : a ^ n ∣ b) : n < b :=
  Nat.lt_of_lt_of_le (Nat.lt_pow_self ha) (le_of_dvd (Nat.pos_of_ne_zero hb) h)

end Nat
