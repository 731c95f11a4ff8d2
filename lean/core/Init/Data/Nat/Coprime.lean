prelude
import Init.Data.Nat.Gcd.Laws

/-!
# Coprime natural numbers
-/

namespace Nat

/-- `m` and `n` have no common divisor but `1`. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

@[inline] instance (m n : Nat) : Decidable (Coprime m n) :=
  inferInstanceAs (Decidable (_ = 1))

theorem coprime_iff_gcd_eq_one {m n : Nat} : Coprime m n ↔ gcd m n = 1 := .rfl
theorem Coprime.gcd_eq_one {m n : Nat} (h : Coprime m n) : gcd m n = 1 := h
theorem Coprime.symm {n m : Nat} (h : Coprime n m) : Coprime m n := (gcd_comm m n).trans h
theorem coprime_comm {n m : Nat} : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩

theorem Coprime.dvd_of_dvd_mul_right {k n m : Nat} (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have := dvd_mul_gcd_iff_dvd_mul.2 H2
  rwa [H1.gcd_eq_one, Nat.mul_one] at this

theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  H1.dvd_of_dvd_mul_right (Nat.mul_comm m n ▸ H2)

theorem Coprime.coprime_dvd_left {m k n : Nat} (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n :=
  eq_one_of_dvd_one (H2.gcd_eq_one ▸ gcd_dvd_gcd_of_dvd_left n H1)

theorem Coprime.coprime_dvd_right {n m k : Nat} (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n :=
  (H2.symm.coprime_dvd_left H1).symm

theorem Coprime.mul_right {k m n : Nat} (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) :=
  eq_one_of_dvd_one (by
    have := gcd_mul_right_dvd_mul_gcd k m n
    rwa [H1.gcd_eq_one, H2.gcd_eq_one] at this)

theorem Coprime.mul_left {m k n : Nat} (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k :=
  (H1.symm.mul_right H2.symm).symm

theorem Coprime.gcd_mul_left_cancel {k n : Nat} (m : Nat) (H : Coprime k n) :
    gcd (k * m) n = gcd m n :=
  Nat.dvd_antisymm
    (dvd_gcd ((H.coprime_dvd_right (gcd_dvd_right _ n)).symm.dvd_of_dvd_mul_left
      (gcd_dvd_left _ n)) (gcd_dvd_right _ n))
    (gcd_dvd_gcd_mul_left_left m n k)

theorem Coprime.gcd_mul_right_cancel {k n : Nat} (m : Nat) (H : Coprime k n) :
    gcd (m * k) n = gcd m n :=
  Nat.mul_comm k m ▸ H.gcd_mul_left_cancel m

theorem Coprime.gcd_mul_left_cancel_right {k m : Nat} (n : Nat) (H : Coprime k m) :
    gcd m (k * n) = gcd m n := by
  rw [gcd_comm, H.gcd_mul_left_cancel n, gcd_comm]

theorem Coprime.gcd_mul_right_cancel_right {k m : Nat} (n : Nat) (H : Coprime k m) :
    gcd m (n * k) = gcd m n :=
  Nat.mul_comm k n ▸ H.gcd_mul_left_cancel_right n

theorem coprime_div_gcd_div_gcd {m n : Nat} (H : 0 < gcd m n) :
    Coprime (m / gcd m n) (n / gcd m n) := by
  rw [Coprime, gcd_div (gcd_dvd_left m n) (gcd_dvd_right m n), Nat.div_self H]

theorem not_coprime_of_dvd_of_dvd {d m n : Nat} (dgt1 : 1 < d) (Hm : d ∣ m) (Hn : d ∣ n) :
    ¬Coprime m n :=
  fun h => Nat.not_le_of_gt dgt1 (le_of_dvd Nat.zero_lt_one (h.gcd_eq_one ▸ dvd_gcd Hm Hn))

theorem exists_coprime (m n : Nat) :
    ∃ m' n', Coprime m' n' ∧ m = m' * gcd m n ∧ n = n' * gcd m n :=
  (eq_zero_or_pos (gcd m n)).elim
    (fun h => ⟨1, 1, gcd_self 1, by
      rw [h]; exact (gcd_eq_zero_iff.1 h).1, by rw [h]; exact (gcd_eq_zero_iff.1 h).2⟩)
    fun h => ⟨_, _, coprime_div_gcd_div_gcd h, (Nat.div_mul_cancel (gcd_dvd_left m n)).symm,
      (Nat.div_mul_cancel (gcd_dvd_right m n)).symm⟩

theorem exists_coprime' {m n : Nat} (H : 0 < gcd m n) :
    ∃ g m' n', 0 < g ∧ Coprime m' n' ∧ m = m' * g ∧ n = n' * g :=
  let ⟨m', n', h⟩ := exists_coprime m n; ⟨_, m', n', H, h⟩

theorem Coprime.coprime_mul_left {k m n : Nat} (H : Coprime (k * m) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_left m k)
theorem Coprime.coprime_mul_right {m k n : Nat} (H : Coprime (m * k) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_right m k)
theorem Coprime.coprime_mul_left_right {m k n : Nat} (H : Coprime m (k * n)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_left n k)
theorem Coprime.coprime_mul_right_right {m n k : Nat} (H : Coprime m (n * k)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_right n k)

theorem Coprime.coprime_div_left {m n a : Nat} (cmn : Coprime m n) (dvd : a ∣ m) :
    Coprime (m / a) n :=
  cmn.coprime_dvd_left (div_dvd_of_dvd dvd)

theorem Coprime.coprime_div_right {m n a : Nat} (cmn : Coprime m n) (dvd : a ∣ n) :
    Coprime m (n / a) :=
  cmn.coprime_dvd_right (div_dvd_of_dvd dvd)

theorem coprime_mul_iff_left {m n k : Nat} : Coprime (m * n) k ↔ Coprime m k ∧ Coprime n k :=
  ⟨fun h => ⟨h.coprime_mul_right, h.coprime_mul_left⟩, fun h => h.1.mul_left h.2⟩

theorem coprime_mul_iff_right {k m n : Nat} : Coprime k (m * n) ↔ Coprime k m ∧ Coprime k n :=
  ⟨fun h => ⟨h.coprime_mul_right_right, h.coprime_mul_left_right⟩, fun h => h.1.mul_right h.2⟩

theorem Coprime.gcd_left {m n : Nat} (k : Nat) (hmn : Coprime m n) : Coprime (gcd k m) n :=
  hmn.coprime_dvd_left (gcd_dvd_right k m)
theorem Coprime.gcd_right {m n : Nat} (k : Nat) (hmn : Coprime m n) : Coprime m (gcd k n) :=
  hmn.coprime_dvd_right (gcd_dvd_right k n)
theorem Coprime.gcd_both {m n : Nat} (k l : Nat) (hmn : Coprime m n) :
    Coprime (gcd k m) (gcd l n) :=
  (hmn.gcd_left k).gcd_right l

theorem Coprime.mul_dvd_of_dvd_of_dvd {m n a : Nat} (hmn : Coprime m n) (hm : m ∣ a) (hn : n ∣ a) :
    m * n ∣ a :=
  let ⟨_, e⟩ := hm
  e ▸ Nat.mul_dvd_mul_left m (hmn.symm.dvd_of_dvd_mul_left (e ▸ hn))

@[simp] theorem coprime_zero_left (n : Nat) : Coprime 0 n ↔ n = 1 := by
  rw [Coprime, gcd_zero_left]
@[simp] theorem coprime_zero_right (n : Nat) : Coprime n 0 ↔ n = 1 := by
  rw [Coprime, gcd_zero_right]
theorem coprime_one_left : ∀ n, Coprime 1 n := gcd_one_left
theorem coprime_one_right : ∀ n, Coprime n 1 := gcd_one_right
@[simp] theorem coprime_one_left_eq_true (n) : Coprime 1 n = True := eq_true (gcd_one_left n)
@[simp] theorem coprime_one_right_eq_true (n) : Coprime n 1 = True := eq_true (gcd_one_right n)
@[simp] theorem coprime_self (n : Nat) : Coprime n n ↔ n = 1 := by rw [Coprime, gcd_self]

theorem Coprime.pow_left {m k : Nat} (n : Nat) (H1 : Coprime m k) : Coprime (m ^ n) k :=
  match n with
  | 0 => coprime_one_left k
  | n + 1 => (H1.pow_left n).mul_left H1

theorem Coprime.pow_right {k m : Nat} (n : Nat) (H1 : Coprime k m) : Coprime k (m ^ n) :=
  (H1.symm.pow_left n).symm

theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Coprime k l) : Coprime (k ^ m) (l ^ n) :=
  (H1.pow_left m).pow_right n

theorem Coprime.eq_one_of_dvd {k m : Nat} (H : Coprime k m) (d : k ∣ m) : k = 1 :=
  (gcd_eq_left d).symm.trans H

theorem Coprime.gcd_mul {m n : Nat} (k : Nat) (h : Coprime m n) :
    gcd k (m * n) = gcd k m * gcd k n :=
  Nat.dvd_antisymm (gcd_mul_right_dvd_mul_gcd k m n)
    ((h.gcd_both k k).mul_dvd_of_dvd_of_dvd (gcd_dvd_gcd_mul_right_right k m n)
      (gcd_dvd_gcd_mul_left_right k n m))

theorem Coprime.mul_gcd {m n : Nat} (h : Coprime m n) (k : Nat) :
    gcd (m * n) k = gcd m k * gcd n k := by
  rw [gcd_comm, h.gcd_mul, gcd_comm k, gcd_comm k]

theorem gcd_mul_gcd_of_coprime_of_mul_eq_mul {c d a b : Nat} (cop : Coprime c d)
    (h : a * b = c * d) :
    a.gcd c * b.gcd c = c :=
  Nat.dvd_antisymm
    (((cop.gcd_left a).mul_left (cop.gcd_left b)).dvd_of_dvd_mul_right
      (h ▸ Nat.mul_dvd_mul (gcd_dvd_left a c) (gcd_dvd_left b c)))
    (by
      have := gcd_mul_right_dvd_mul_gcd c a b
      rwa [h, gcd_mul_right_right, gcd_comm c a, gcd_comm c b] at this)

end Nat
