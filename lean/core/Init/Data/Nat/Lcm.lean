prelude
import Init.Data.Nat.Coprime

/-!
# Least common multiple of natural numbers
-/

namespace Nat

/-- The least common multiple. -/
def lcm (m n : Nat) : Nat := m * n / gcd m n

theorem lcm_eq_mul_div (m n : Nat) : lcm m n = m * n / gcd m n := rfl

theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  rw [lcm, lcm, Nat.mul_comm, gcd_comm]

instance : Std.Commutative lcm := ⟨lcm_comm⟩

@[simp] theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_mul_right_of_dvd (gcd_dvd_left m n) n)

@[simp] theorem lcm_mul_gcd (m n : Nat) : lcm m n * gcd m n = m * n :=
  (Nat.mul_comm _ _).trans (gcd_mul_lcm m n)

@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by rw [lcm, Nat.zero_mul, Nat.zero_div]
@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := (lcm_comm m 0).trans (lcm_zero_left m)
@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := by
  rw [lcm, gcd_one_left, Nat.one_mul, Nat.div_one]
@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := (lcm_comm m 1).trans (lcm_one_left m)

instance : Std.LawfulIdentity lcm 1 where
  left_id := lcm_one_left
  right_id := lcm_one_right

@[simp] theorem lcm_self (m : Nat) : lcm m m = m :=
  match m with
  | 0 => lcm_zero_left 0
  | m + 1 => by rw [lcm, gcd_self, Nat.mul_div_cancel _ (succ_pos m)]

instance : Std.IdempotentOp lcm := ⟨lcm_self⟩

theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n :=
  ⟨n / gcd m n, Nat.mul_div_assoc m (gcd_dvd_right m n)⟩

theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := lcm_comm n m ▸ dvd_lcm_left n m

theorem lcm_dvd {m n k : Nat} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k :=
  if h : gcd m n = 0 then by
    rw [eq_zero_of_gcd_eq_zero_left h] at H1 ⊢
    rwa [lcm_zero_left]
  else by
    apply Nat.dvd_of_mul_dvd_mul_left (Nat.pos_of_ne_zero h)
    rw [gcd_mul_lcm, ← gcd_mul_right]
    exact dvd_gcd (Nat.mul_dvd_mul_left m H2) (Nat.mul_comm n m ▸ Nat.mul_dvd_mul_left n H1)

theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩,
    fun h => lcm_dvd h.1 h.2⟩

@[simp] theorem lcm_dvd_mul (m n : Nat) : lcm m n ∣ m * n :=
  lcm_dvd (Nat.dvd_mul_right m n) (Nat.dvd_mul_left n m)

@[simp] theorem gcd_dvd_mul (m n : Nat) : gcd m n ∣ m * n :=
  Nat.dvd_mul_right_of_dvd (gcd_dvd_left m n) n

@[simp] theorem lcm_le_mul {m n : Nat} (hm : 0 < m) (hn : 0 < n) : lcm m n ≤ m * n :=
  le_of_dvd (Nat.mul_pos hm hn) (lcm_dvd_mul m n)

@[simp] theorem gcd_le_mul {m n : Nat} (hm : 0 < m) (hn : 0 < n) : gcd m n ≤ m * n :=
  le_of_dvd (Nat.mul_pos hm hn) (gcd_dvd_mul m n)

theorem lcm_eq_iff {n m l : Nat} :
    lcm n m = l ↔ n ∣ l ∧ m ∣ l ∧ (∀ c, n ∣ c → m ∣ c → l ∣ c) :=
  ⟨fun h => h ▸ ⟨dvd_lcm_left n m, dvd_lcm_right n m, fun _ => lcm_dvd⟩,
    fun ⟨h₁, h₂, h⟩ => Nat.dvd_antisymm (lcm_dvd h₁ h₂)
      (h _ (dvd_lcm_left n m) (dvd_lcm_right n m))⟩

private theorem lcm_ext {m n m' n' : Nat} (h : ∀ k, m ∣ k ∧ n ∣ k ↔ m' ∣ k ∧ n' ∣ k) :
    lcm m n = lcm m' n' :=
  Nat.dvd_antisymm (lcm_dvd_iff.2 ((h _).2 ⟨dvd_lcm_left m' n', dvd_lcm_right m' n'⟩))
    (lcm_dvd_iff.2 ((h _).1 ⟨dvd_lcm_left m n, dvd_lcm_right m n⟩))

theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) :=
  lcm_ext fun _ => by rw [lcm_dvd_iff, lcm_dvd_iff, and_assoc]

instance : Std.Associative lcm := ⟨lcm_assoc⟩

theorem lcm_ne_zero {m n : Nat} (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := fun h =>
  Nat.mul_ne_zero hm hn (by rw [← gcd_mul_lcm, h, Nat.mul_zero])

theorem lcm_pos {m n : Nat} (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n :=
  Nat.pos_of_ne_zero (lcm_ne_zero (ne_of_gt hm) (ne_of_gt hn))

@[simp] theorem lcm_eq_zero_iff {m n : Nat} : lcm m n = 0 ↔ m = 0 ∨ n = 0 :=
  ⟨fun h => mul_eq_zero.1 (by rw [← gcd_mul_lcm, h, Nat.mul_zero]),
    fun h => h.elim (fun e => e ▸ lcm_zero_left n) fun e => e ▸ lcm_zero_right m⟩

theorem eq_zero_of_lcm_eq_zero {m n : Nat} (h : lcm m n = 0) : m = 0 ∨ n = 0 := lcm_eq_zero_iff.1 h

theorem lcm_eq_left {m n : Nat} (h : n ∣ m) : lcm m n = m :=
  Nat.dvd_antisymm (lcm_dvd (Nat.dvd_refl m) h) (dvd_lcm_left m n)

theorem lcm_eq_right {m n : Nat} (h : m ∣ n) : lcm m n = n := lcm_comm n m ▸ lcm_eq_left h

theorem lcm_eq_left_iff_dvd {m n : Nat} : lcm m n = m ↔ n ∣ m :=
  ⟨fun h => h ▸ dvd_lcm_right m n, lcm_eq_left⟩

theorem lcm_eq_right_iff_dvd {m n : Nat} : lcm m n = n ↔ m ∣ n :=
  ⟨fun h => h ▸ dvd_lcm_left m n, lcm_eq_right⟩

theorem lcm_mul_left (m n k : Nat) : lcm (m * n) (m * k) = m * lcm n k :=
  match m with
  | 0 => by rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, lcm_self]
  | m + 1 => by
    rw [lcm, gcd_mul_left, Nat.mul_assoc, Nat.mul_div_mul_left _ _ (succ_pos m),
      Nat.mul_left_comm, Nat.mul_div_assoc]
    · rfl
    · exact Nat.dvd_mul_right_of_dvd (gcd_dvd_left n k) k

theorem lcm_mul_right (m n k : Nat) : lcm (m * n) (k * n) = lcm m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, lcm_mul_left, Nat.mul_comm]

@[simp] theorem lcm_pos_iff {m n : Nat} : 0 < lcm m n ↔ 0 < m ∧ 0 < n := by
  rw [Nat.pos_iff_ne_zero, Nat.pos_iff_ne_zero, Nat.pos_iff_ne_zero, ne_eq, lcm_eq_zero_iff, not_or]

theorem le_lcm_left {n : Nat} (m : Nat) (hn : 0 < n) : m ≤ lcm m n :=
  match m with
  | 0 => zero_le _
  | m + 1 => le_of_dvd (lcm_pos (succ_pos m) hn) (dvd_lcm_left _ n)

theorem le_lcm_right {m : Nat} (n : Nat) (hm : 0 < m) : n ≤ lcm m n :=
  lcm_comm n m ▸ le_lcm_left n hm

theorem lcm_div {m n k : Nat} (hkm : k ∣ m) (hkn : k ∣ n) :
    lcm (m / k) (n / k) = lcm m n / k :=
  match k, hkm, hkn with
  | 0, _, _ => by rw [Nat.div_zero, Nat.div_zero, Nat.div_zero, lcm_self]
  | k + 1, hkm, hkn => (Nat.div_eq_of_eq_mul_left (succ_pos k) (by
      rw [← lcm_mul_right, Nat.div_mul_cancel hkm, Nat.div_mul_cancel hkn])).symm

theorem lcm_dvd_lcm_of_dvd_left {m k : Nat} (n : Nat) (h : m ∣ k) : lcm m n ∣ lcm k n :=
  lcm_dvd (Nat.dvd_trans h (dvd_lcm_left k n)) (dvd_lcm_right k n)

theorem lcm_dvd_lcm_of_dvd_right {m k : Nat} (n : Nat) (h : m ∣ k) : lcm n m ∣ lcm n k :=
  lcm_dvd (dvd_lcm_left n k) (Nat.dvd_trans h (dvd_lcm_right n k))

theorem lcm_dvd_lcm_mul_left_left (m n k : Nat) : lcm m n ∣ lcm (k * m) n :=
  lcm_dvd_lcm_of_dvd_left n (Nat.dvd_mul_left m k)
theorem lcm_dvd_lcm_mul_right_left (m n k : Nat) : lcm m n ∣ lcm (m * k) n :=
  lcm_dvd_lcm_of_dvd_left n (Nat.dvd_mul_right m k)
theorem lcm_dvd_lcm_mul_left_right (m n k : Nat) : lcm m n ∣ lcm m (k * n) :=
  lcm_dvd_lcm_of_dvd_right m (Nat.dvd_mul_left n k)
theorem lcm_dvd_lcm_mul_right_right (m n k : Nat) : lcm m n ∣ lcm m (n * k) :=
  lcm_dvd_lcm_of_dvd_right m (Nat.dvd_mul_right n k)

@[simp] theorem lcm_mul_left_left (m n : Nat) : lcm (m * n) n = m * n :=
  lcm_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem lcm_mul_left_right (m n : Nat) : lcm n (m * n) = m * n :=
  lcm_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem lcm_mul_right_left (m n : Nat) : lcm (n * m) n = n * m :=
  lcm_eq_left (Nat.dvd_mul_right n m)
@[simp] theorem lcm_mul_right_right (m n : Nat) : lcm n (n * m) = n * m :=
  lcm_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem lcm_lcm_self_right_left (m n : Nat) : lcm m (lcm m n) = lcm m n :=
  lcm_eq_right (dvd_lcm_left m n)
@[simp] theorem lcm_lcm_self_right_right (m n : Nat) : lcm m (lcm n m) = lcm m n :=
  (lcm_eq_right (dvd_lcm_right n m)).trans (lcm_comm n m)
@[simp] theorem lcm_lcm_self_left_left (m n : Nat) : lcm (lcm m n) m = lcm n m :=
  (lcm_eq_left (dvd_lcm_left m n)).trans (lcm_comm m n)
@[simp] theorem lcm_lcm_self_left_right (m n : Nat) : lcm (lcm n m) m = lcm n m :=
  lcm_eq_left (dvd_lcm_right n m)

theorem lcm_eq_mul_iff {m n : Nat} : lcm m n = m * n ↔ m = 0 ∨ n = 0 ∨ gcd m n = 1 := by
  rw [lcm, div_eq_self, mul_eq_zero, or_assoc]

@[simp] theorem lcm_eq_one_iff {m n : Nat} : lcm m n = 1 ↔ m = 1 ∧ n = 1 :=
  ⟨fun h => ⟨eq_one_of_dvd_one (h ▸ dvd_lcm_left m n), eq_one_of_dvd_one (h ▸ dvd_lcm_right m n)⟩,
    fun h => by rw [h.1, h.2, lcm_self]⟩

theorem lcm_mul_right_dvd_mul_lcm (k m n : Nat) : lcm k (m * n) ∣ lcm k m * lcm k n :=
  lcm_dvd (Nat.dvd_mul_right_of_dvd (dvd_lcm_left k m) _)
    (Nat.mul_dvd_mul (dvd_lcm_right k m) (dvd_lcm_right k n))

theorem lcm_mul_left_dvd_mul_lcm (k m n : Nat) : lcm (m * n) k ∣ lcm m k * lcm n k := by
  rw [lcm_comm, lcm_comm m, lcm_comm n]
  exact lcm_mul_right_dvd_mul_lcm k m n

theorem lcm_dvd_mul_self_left_iff_dvd_mul {k n m : Nat} : lcm k n ∣ k * m ↔ n ∣ k * m :=
  ⟨Nat.dvd_trans (dvd_lcm_right k n), lcm_dvd (Nat.dvd_mul_right k m)⟩

theorem lcm_dvd_mul_self_right_iff_dvd_mul {k m n : Nat} : lcm n k ∣ m * k ↔ n ∣ m * k :=
  ⟨Nat.dvd_trans (dvd_lcm_left n k), fun h => lcm_dvd h (Nat.dvd_mul_left k m)⟩

theorem pow_lcm_pow {k n m : Nat} : lcm (n ^ k) (m ^ k) = (lcm n m) ^ k := by
  rw [lcm, lcm, pow_gcd_pow, ← Nat.mul_pow, ← Nat.div_pow (gcd_dvd_mul n m)]

theorem Coprime.lcm_eq_mul {m n : Nat} (h : Coprime m n) : lcm m n = m * n := by
  rw [lcm, h.gcd_eq_one, Nat.div_one]

end Nat
