prelude
import Init.Data.Int.Gcd.Basic
import Init.Data.Int.DivMod.Lemmas
import Init.Data.Nat.Gcd
import Init.Data.Nat.Lcm

/-! The laws of greatest common divisors and least common multiples of integers, each of them
read off from the same law for the absolute values. -/

namespace Int

/-! ### Greatest common divisors -/

theorem gcd_eq_natAbs_gcd_natAbs (m n : Int) : gcd m n = Nat.gcd m.natAbs n.natAbs := rfl

theorem gcd_dvd_natAbs_left (a b : Int) : gcd a b ∣ a.natAbs := Nat.gcd_dvd_left _ _
theorem gcd_dvd_natAbs_right (a b : Int) : gcd a b ∣ b.natAbs := Nat.gcd_dvd_right _ _
theorem gcd_dvd_left (a b : Int) : (gcd a b : Int) ∣ a :=
  ofNat_dvd_left.2 (gcd_dvd_natAbs_left a b)
theorem gcd_dvd_right (a b : Int) : (gcd a b : Int) ∣ b :=
  ofNat_dvd_left.2 (gcd_dvd_natAbs_right a b)

@[simp] theorem one_gcd {a : Int} : gcd 1 a = 1 := Nat.gcd_one_left _
@[simp] theorem gcd_one {a : Int} : gcd a 1 = 1 := Nat.gcd_one_right _
@[simp] theorem zero_gcd {a : Int} : gcd 0 a = a.natAbs := Nat.gcd_zero_left _
@[simp] theorem gcd_zero {a : Int} : gcd a 0 = a.natAbs := Nat.gcd_zero_right _
theorem gcd_one_left (a : Int) : gcd 1 a = 1 := one_gcd
theorem gcd_one_right (a : Int) : gcd a 1 = 1 := gcd_one
theorem gcd_zero_left (a : Int) : gcd 0 a = a.natAbs := zero_gcd
theorem gcd_zero_right (a : Int) : gcd a 0 = a.natAbs := gcd_zero
@[simp] theorem gcd_self {a : Int} : gcd a a = a.natAbs := Nat.gcd_self _

theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm _ _
theorem gcd_assoc (a b c : Int) : gcd (gcd a b) c = gcd a (gcd b c) := Nat.gcd_assoc _ _ _

theorem dvd_coe_gcd {a b c : Int} (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) :=
  ofNat_dvd_right.2 (Nat.dvd_gcd (natAbs_dvd_natAbs.2 ha) (natAbs_dvd_natAbs.2 hb))
theorem dvd_gcd {a b : Int} {c : Nat} (ha : (c : Int) ∣ a) (hb : (c : Int) ∣ b) : c ∣ gcd a b :=
  Nat.dvd_gcd (ofNat_dvd_left.1 ha) (ofNat_dvd_left.1 hb)
theorem dvd_coe_gcd_iff {a b c : Int} : c ∣ (gcd a b : Int) ↔ c ∣ a ∧ c ∣ b :=
  ⟨fun h => ⟨Int.dvd_trans h (gcd_dvd_left _ _), Int.dvd_trans h (gcd_dvd_right _ _)⟩,
    fun h => dvd_coe_gcd h.1 h.2⟩
theorem dvd_gcd_iff {a b : Int} {c : Nat} : c ∣ gcd a b ↔ (c : Int) ∣ a ∧ (c : Int) ∣ b :=
  ⟨fun h => ⟨ofNat_dvd_left.2 (Nat.dvd_trans h (gcd_dvd_natAbs_left _ _)),
    ofNat_dvd_left.2 (Nat.dvd_trans h (gcd_dvd_natAbs_right _ _))⟩, fun h => dvd_gcd h.1 h.2⟩

theorem gcd_eq_natAbs_left_iff_dvd {a b : Int} : gcd a b = a.natAbs ↔ a ∣ b :=
  Nat.gcd_eq_left_iff_dvd.trans natAbs_dvd_natAbs
theorem gcd_eq_natAbs_right_iff_dvd {a b : Int} : gcd a b = b.natAbs ↔ b ∣ a :=
  Nat.gcd_eq_right_iff_dvd.trans natAbs_dvd_natAbs
theorem gcd_eq_natAbs_left {a b : Int} (h : a ∣ b) : gcd a b = a.natAbs :=
  gcd_eq_natAbs_left_iff_dvd.2 h
theorem gcd_eq_natAbs_right {b a : Int} (h : b ∣ a) : gcd a b = b.natAbs :=
  gcd_eq_natAbs_right_iff_dvd.2 h
theorem gcd_eq_left_iff_dvd {a b : Int} (ha : 0 ≤ a) : gcd a b = a ↔ a ∣ b := by
  rw [← gcd_eq_natAbs_left_iff_dvd, ← Int.ofNat_inj, natAbs_of_nonneg ha]
theorem gcd_eq_right_iff_dvd {b a : Int} (hb : 0 ≤ b) : gcd a b = b ↔ b ∣ a := by
  rw [← gcd_eq_natAbs_right_iff_dvd, ← Int.ofNat_inj, natAbs_of_nonneg hb]
theorem gcd_eq_left {a b : Int} (ha : 0 ≤ a) (h : a ∣ b) : gcd a b = a :=
  (gcd_eq_left_iff_dvd ha).2 h
theorem gcd_eq_right {b a : Int} (hb : 0 ≤ b) (h : b ∣ a) : gcd a b = b :=
  (gcd_eq_right_iff_dvd hb).2 h

theorem gcd_mul_left (m n k : Int) : gcd (m * n) (m * k) = m.natAbs * gcd n k := by
  rw [gcd_def, natAbs_mul, natAbs_mul, Nat.gcd_mul_left, gcd_def]
theorem gcd_mul_right (m n k : Int) : gcd (m * n) (k * n) = gcd m k * n.natAbs := by
  rw [gcd_def, natAbs_mul, natAbs_mul, Nat.gcd_mul_right, gcd_def]

theorem gcd_le_natAbs_left {a : Int} (b : Int) (ha : a ≠ 0) : gcd a b ≤ a.natAbs :=
  Nat.gcd_le_left _ (natAbs_pos.2 ha)
theorem gcd_le_natAbs_right {b : Int} (a : Int) (hb : b ≠ 0) : gcd a b ≤ b.natAbs :=
  Nat.gcd_le_right _ (natAbs_pos.2 hb)
theorem gcd_le_left (b : Int) (ha : 0 < a) : (gcd a b : Int) ≤ a := by
  have := gcd_le_natAbs_left (a := a) b (Int.ne_of_gt ha)
  rwa [← Int.ofNat_le, natAbs_of_nonneg (Int.le_of_lt ha)] at this
theorem gcd_le_right (a : Int) (hb : 0 < b) : (gcd a b : Int) ≤ b := by
  have := gcd_le_natAbs_right (b := b) a (Int.ne_of_gt hb)
  rwa [← Int.ofNat_le, natAbs_of_nonneg (Int.le_of_lt hb)] at this

theorem gcd_pos_of_ne_zero_left {a : Int} (b : Int) (ha : a ≠ 0) : 0 < gcd a b :=
  Nat.gcd_pos_of_pos_left _ (natAbs_pos.2 ha)
theorem gcd_pos_of_ne_zero_right (a : Int) {b : Int} (hb : b ≠ 0) : 0 < gcd a b :=
  Nat.gcd_pos_of_pos_right _ (natAbs_pos.2 hb)
theorem gcd_ne_zero_left {a b : Int} (ha : a ≠ 0) : gcd a b ≠ 0 :=
  Nat.ne_of_gt (gcd_pos_of_ne_zero_left b ha)
theorem gcd_ne_zero_right {b a : Int} (hb : b ≠ 0) : gcd a b ≠ 0 :=
  Nat.ne_of_gt (gcd_pos_of_ne_zero_right a hb)
theorem eq_zero_of_gcd_eq_zero_left {a b : Int} (h : gcd a b = 0) : a = 0 :=
  natAbs_eq_zero.1 (Nat.eq_zero_of_gcd_eq_zero_left h)
theorem eq_zero_of_gcd_eq_zero_right {a b : Int} (h : gcd a b = 0) : b = 0 :=
  natAbs_eq_zero.1 (Nat.eq_zero_of_gcd_eq_zero_right h)
@[simp] theorem gcd_eq_zero_iff {a b : Int} : gcd a b = 0 ↔ a = 0 ∧ b = 0 :=
  ⟨fun h => ⟨eq_zero_of_gcd_eq_zero_left h, eq_zero_of_gcd_eq_zero_right h⟩,
    fun h => by rw [h.1, h.2]; rfl⟩
@[simp] theorem gcd_pos_iff {a b : Int} : 0 < gcd a b ↔ a ≠ 0 ∨ b ≠ 0 := by
  rw [Nat.pos_iff_ne_zero, Ne, gcd_eq_zero_iff, Decidable.not_and_iff_not_or_not]

@[simp] theorem gcd_mul_left_left (a b : Int) : gcd (a * b) b = b.natAbs :=
  gcd_eq_natAbs_right (Int.dvd_mul_left a b)
@[simp] theorem gcd_mul_left_right (a b : Int) : gcd a (b * a) = a.natAbs :=
  gcd_eq_natAbs_left (Int.dvd_mul_left b a)
@[simp] theorem gcd_mul_right_left (a b : Int) : gcd (b * a) b = b.natAbs :=
  gcd_eq_natAbs_right (Int.dvd_mul_right b a)
@[simp] theorem gcd_mul_right_right (a b : Int) : gcd a (a * b) = a.natAbs :=
  gcd_eq_natAbs_left (Int.dvd_mul_right a b)

theorem gcd_dvd_gcd_of_dvd_left {a b : Int} (c : Int) (h : a ∣ b) : gcd a c ∣ gcd b c :=
  Nat.dvd_gcd (Nat.dvd_trans (gcd_dvd_natAbs_left a c) (natAbs_dvd_natAbs.2 h))
    (gcd_dvd_natAbs_right a c)
theorem gcd_dvd_gcd_of_dvd_right {a b : Int} (c : Int) (h : a ∣ b) : gcd c a ∣ gcd c b := by
  rw [gcd_comm c a, gcd_comm c b]
  exact gcd_dvd_gcd_of_dvd_left c h

theorem gcd_eq_iff {a b : Int} {g : Nat} :
    gcd a b = g ↔ (g : Int) ∣ a ∧ (g : Int) ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) :=
  ⟨fun h => h ▸ ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun _ => dvd_coe_gcd⟩,
    fun h => Nat.dvd_antisymm
      (ofNat_dvd.1 (h.2.2 _ (gcd_dvd_left a b) (gcd_dvd_right a b))) (dvd_gcd h.1 h.2.1)⟩

private theorem gcd_dvd_of {a b c d : Int} (h : ∀ k : Int, k ∣ a → k ∣ b → k ∣ c ∧ k ∣ d) :
    gcd a b ∣ gcd c d :=
  have h := h _ (gcd_dvd_left a b) (gcd_dvd_right a b)
  dvd_gcd h.1 h.2

@[simp] theorem gcd_add_mul_right_right (m n k : Int) : gcd m (n + k * m) = gcd m n :=
  Nat.dvd_antisymm
    (gcd_dvd_of fun _ h h' => ⟨h, (Int.dvd_add_left (Int.dvd_trans h (Int.dvd_mul_left k m))).1 h'⟩)
    (gcd_dvd_of fun _ h h' => ⟨h, Int.dvd_add h' (Int.dvd_trans h (Int.dvd_mul_left k m))⟩)
@[simp] theorem gcd_add_mul_left_right (m n k : Int) : gcd m (n + m * k) = gcd m n := by
  rw [Int.mul_comm, gcd_add_mul_right_right]
@[simp] theorem gcd_mul_right_add_right (m n k : Int) : gcd m (k * m + n) = gcd m n := by
  rw [Int.add_comm, gcd_add_mul_right_right]
@[simp] theorem gcd_mul_left_add_right (m n k : Int) : gcd m (m * k + n) = gcd m n := by
  rw [Int.add_comm, gcd_add_mul_left_right]
@[simp] theorem gcd_add_mul_right_left (m n k : Int) : gcd (n + k * m) m = gcd n m := by
  rw [gcd_comm, gcd_add_mul_right_right, gcd_comm]
@[simp] theorem gcd_add_mul_left_left (m n k : Int) : gcd (n + m * k) m = gcd n m := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]
@[simp] theorem gcd_mul_right_add_left (m n k : Int) : gcd (k * m + n) m = gcd n m := by
  rw [gcd_comm, gcd_mul_right_add_right, gcd_comm]
@[simp] theorem gcd_mul_left_add_left (m n k : Int) : gcd (m * k + n) m = gcd n m := by
  rw [gcd_comm, gcd_mul_left_add_right, gcd_comm]
@[simp] theorem gcd_add_self_right (m n : Int) : gcd m (n + m) = gcd m n := by
  have := gcd_add_mul_right_right m n 1
  rwa [Int.one_mul] at this
@[simp] theorem gcd_self_add_right (m n : Int) : gcd m (m + n) = gcd m n := by
  rw [Int.add_comm, gcd_add_self_right]
@[simp] theorem gcd_add_self_left (m n : Int) : gcd (n + m) m = gcd n m := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]
@[simp] theorem gcd_self_add_left (m n : Int) : gcd (m + n) m = gcd n m := by
  rw [gcd_comm, gcd_self_add_right, gcd_comm]
@[simp] theorem gcd_sub_self_right (m n : Int) : gcd m (n - m) = gcd m n := by
  have := gcd_add_self_right m (n - m)
  rw [Int.sub_add_cancel] at this
  exact this.symm
@[simp] theorem gcd_sub_self_left (m n : Int) : gcd (n - m) m = gcd n m := by
  rw [gcd_comm, gcd_sub_self_right, gcd_comm]

/-! ### Least common multiples -/

theorem lcm_eq_natAbs_lcm_natAbs (m n : Int) : lcm m n = Nat.lcm m.natAbs n.natAbs := rfl
theorem lcm_comm (a b : Int) : lcm a b = lcm b a := Nat.lcm_comm _ _
theorem lcm_assoc (a b c : Int) : lcm (lcm a b) c = lcm a (lcm b c) := Nat.lcm_assoc _ _ _
theorem gcd_mul_lcm (m n : Int) : gcd m n * lcm m n = (m * n).natAbs := by
  rw [natAbs_mul]
  exact Nat.gcd_mul_lcm _ _
theorem lcm_mul_gcd (m n : Int) : lcm m n * gcd m n = (m * n).natAbs := by
  rw [Nat.mul_comm, gcd_mul_lcm]
theorem dvd_lcm_left (a b : Int) : a ∣ lcm a b := ofNat_dvd_right.2 (Nat.dvd_lcm_left _ _)
theorem dvd_lcm_right (a b : Int) : b ∣ lcm a b := ofNat_dvd_right.2 (Nat.dvd_lcm_right _ _)
theorem lcm_dvd {a b : Int} {c : Nat} (ha : a ∣ c) (hb : b ∣ c) : lcm a b ∣ c :=
  Nat.lcm_dvd (ofNat_dvd_right.1 ha) (ofNat_dvd_right.1 hb)
@[simp] theorem lcm_one {a : Int} : lcm a 1 = a.natAbs := Nat.lcm_one_right _
@[simp] theorem one_lcm {a : Int} : lcm 1 a = a.natAbs := Nat.lcm_one_left _
@[simp] theorem lcm_zero {a : Int} : lcm a 0 = 0 := Nat.lcm_zero_right _
@[simp] theorem zero_lcm {a : Int} : lcm 0 a = 0 := Nat.lcm_zero_left _
@[simp] theorem lcm_self {a : Int} : lcm a a = a.natAbs := Nat.lcm_self _
@[simp] theorem lcm_neg {a b : Int} : lcm a (-b) = lcm a b := by
  rw [lcm_eq_natAbs_lcm_natAbs, natAbs_neg, lcm_eq_natAbs_lcm_natAbs]
@[simp] theorem neg_lcm {a b : Int} : lcm (-a) b = lcm a b := by
  rw [lcm_eq_natAbs_lcm_natAbs, natAbs_neg, lcm_eq_natAbs_lcm_natAbs]

end Int
