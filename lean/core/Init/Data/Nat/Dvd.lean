prelude
import Init.Data.Nat.Div.Laws

/-!
# Divisibility of natural numbers
-/

namespace Nat

@[simp] protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
@[simp] protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
@[simp] protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
@[simp] protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

protected theorem dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c :=
  let ⟨d, hd⟩ := h₁; let ⟨e, he⟩ := h₂
  ⟨d * e, by rw [he, hd, Nat.mul_assoc]⟩

instance : Trans (α := Nat) (· ∣ ·) (· ∣ ·) (· ∣ ·) where
  trans := Nat.dvd_trans

protected theorem dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b :=
  Nat.dvd_trans h (Nat.dvd_mul_left b c)

protected theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c :=
  Nat.dvd_trans h (Nat.dvd_mul_right b c)

protected theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 :=
  let ⟨c, e⟩ := h; e.trans (Nat.zero_mul c)

@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_refl 0⟩

protected theorem dvd_add {a b c : Nat} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c :=
  let ⟨d, hd⟩ := h₁; let ⟨e, he⟩ := h₂
  ⟨d + e, by rw [hd, he, Nat.mul_add]⟩

theorem dvd_sub {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n :=
  let ⟨d, hd⟩ := h₁; let ⟨e, he⟩ := h₂
  ⟨d - e, by rw [hd, he, Nat.mul_sub]⟩

protected theorem dvd_add_iff_right {k m n : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n :=
  ⟨Nat.dvd_add h, fun h' => Nat.add_sub_cancel_left m n ▸ dvd_sub h' h⟩

protected theorem dvd_add_iff_left {k m n : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n :=
  Nat.add_comm n m ▸ Nat.dvd_add_iff_right h

protected theorem dvd_add_right {n : Nat} {m k : Nat} (h : k ∣ m) : k ∣ m + n ↔ k ∣ n :=
  (Nat.dvd_add_iff_right h).symm

protected theorem dvd_add_left {a b c : Nat} (h : a ∣ c) : a ∣ b + c ↔ a ∣ b :=
  (Nat.dvd_add_iff_left h).symm

theorem dvd_sub_iff_right {m n k : Nat} (hkn : k ≤ n) (h : m ∣ n) : m ∣ n - k ↔ m ∣ k :=
  ⟨fun h' => Nat.sub_sub_self hkn ▸ dvd_sub h h', dvd_sub h⟩

theorem dvd_sub_iff_left {m n k : Nat} (hkn : k ≤ n) (h : m ∣ k) : m ∣ n - k ↔ m ∣ n :=
  ⟨fun h' => Nat.sub_add_cancel hkn ▸ Nat.dvd_add h' h, fun h' => dvd_sub h' h⟩

theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m :=
  (Nat.dvd_add_iff_left (Nat.dvd_mul_right_of_dvd h (m / n))).trans (by rw [mod_add_div])

theorem le_of_dvd {m n : Nat} (h : 0 < n) : m ∣ n → m ≤ n
  | ⟨_, e⟩ => e ▸ Nat.le_mul_of_pos_right m (Nat.pos_of_mul_pos_left (e ▸ h))

protected theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n :=
  match m, n, h₁, h₂ with
  | 0, _, h₁, _ => (Nat.eq_zero_of_zero_dvd h₁).symm
  | _, 0, _, h₂ => Nat.eq_zero_of_zero_dvd h₂
  | m + 1, n + 1, h₁, h₂ =>
    Nat.le_antisymm (le_of_dvd (succ_pos n) h₁) (le_of_dvd (succ_pos m) h₂)

theorem pos_of_dvd_of_pos {m n : Nat} (H1 : m ∣ n) (H2 : 0 < n) : 0 < m :=
  Nat.pos_of_ne_zero fun e => ne_of_gt H2 (Nat.eq_zero_of_zero_dvd (e ▸ H1))

theorem eq_one_of_dvd_one {n : Nat} (H : n ∣ 1) : n = 1 := Nat.dvd_antisymm H (Nat.one_dvd n)

@[simp] theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 :=
  ⟨eq_one_of_dvd_one, fun h => h ▸ Nat.dvd_refl 1⟩

theorem eq_one_of_mul_eq_one_right {m n : Nat} (H : m * n = 1) : m = 1 :=
  eq_one_of_dvd_one ⟨n, H.symm⟩

theorem eq_one_of_mul_eq_one_left {m n : Nat} (H : m * n = 1) : n = 1 :=
  eq_one_of_dvd_one ⟨m, H.symm.trans (Nat.mul_comm m n)⟩

theorem mod_eq_zero_of_dvd {m n : Nat} (H : m ∣ n) : n % m = 0 :=
  let ⟨k, e⟩ := H; e ▸ mul_mod_right m k

theorem dvd_of_mod_eq_zero {m n : Nat} (H : n % m = 0) : m ∣ n :=
  ⟨n / m, by have := mod_add_div n m; rw [H, Nat.zero_add] at this; exact this.symm⟩

theorem dvd_iff_mod_eq_zero {m n : Nat} : m ∣ n ↔ n % m = 0 :=
  ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩

instance decidable_dvd : @DecidableRel Nat Nat (· ∣ ·) := fun _ _ =>
  decidable_of_decidable_of_iff dvd_iff_mod_eq_zero.symm

theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬a ∣ b) : 0 < b % a :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)

protected theorem mul_div_cancel' {n m : Nat} (H : n ∣ m) : n * (m / n) = m := by
  have := mod_add_div m n
  rwa [mod_eq_zero_of_dvd H, Nat.zero_add] at this

protected theorem div_mul_cancel {n m : Nat} (H : n ∣ m) : m / n * n = m :=
  (Nat.mul_comm _ _).trans (Nat.mul_div_cancel' H)

@[simp] theorem mod_mod_of_dvd {c b : Nat} (a : Nat) (h : c ∣ b) : a % b % c = a % c :=
  let ⟨d, e⟩ := h
  by
    have := add_mul_mod_self_left (a % b) c (d * (a / b))
    rw [← Nat.mul_assoc, ← e, mod_add_div] at this
    exact this.symm

protected theorem dvd_of_mul_dvd_mul_left {k m n : Nat} (kpos : 0 < k) (H : k * m ∣ k * n) :
    m ∣ n :=
  let ⟨d, e⟩ := H
  ⟨d, Nat.mul_left_cancel kpos (e.trans (Nat.mul_assoc k m d))⟩

protected theorem dvd_of_mul_dvd_mul_right {k m n : Nat} (kpos : 0 < k) (H : m * k ∣ n * k) :
    m ∣ n :=
  Nat.dvd_of_mul_dvd_mul_left kpos (Nat.mul_comm m k ▸ Nat.mul_comm n k ▸ H)

protected theorem mul_dvd_mul {a b c d : Nat} : a ∣ b → c ∣ d → a * c ∣ b * d
  | ⟨e, he⟩, ⟨f, hf⟩ => ⟨e * f, by rw [he, hf, Nat.mul_mul_mul_comm]⟩

protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h

protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)

protected theorem mul_dvd_mul_iff_left {a b c : Nat} (h : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left h, Nat.mul_dvd_mul_left a⟩

protected theorem mul_dvd_mul_iff_right {a b c : Nat} (h : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right h, fun h' => Nat.mul_dvd_mul_right h' c⟩

protected theorem dvd_of_mul_right_dvd {a b c : Nat} (h : a * b ∣ c) : a ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_right a b) h

protected theorem dvd_of_mul_left_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_left b a) h

protected theorem mul_div_assoc {k n : Nat} (m : Nat) (H : k ∣ n) : m * n / k = m * (n / k) :=
  match k, H with
  | 0, _ => by rw [Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  | k + 1, ⟨d, e⟩ => by
    rw [e, Nat.mul_div_cancel_left d (succ_pos k), Nat.mul_left_comm,
      Nat.mul_div_cancel_left _ (succ_pos k)]

/-! ## What the simproc on divisibility cites -/

protected theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : n % m == 0) : (m ∣ n) = True :=
  eq_true (dvd_of_mod_eq_zero (eq_of_beq h))

protected theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : n % m != 0) : (m ∣ n) = False :=
  eq_false fun h' => bne_iff_ne.1 h (mod_eq_zero_of_dvd h')

@[simp] protected theorem dvd_add_self_left {m n : Nat} : m ∣ m + n ↔ m ∣ n :=
  Nat.dvd_add_right (Nat.dvd_refl m)

@[simp] protected theorem dvd_add_self_right {m n : Nat} : m ∣ n + m ↔ m ∣ n :=
  Nat.dvd_add_left (Nat.dvd_refl m)

end Nat
