prelude
import Init.Data.Nat.MinMax
import Init.Omega

/-! Linear facts about the order of the integers, minimum, maximum, absolute value and conversion. -/

namespace Int

/-! ### Sums and order -/

protected theorem le_of_not_le {a b : Int} : ¬a ≤ b → b ≤ a :=
  fun h => (Int.le_total a b).resolve_left h
protected theorem lt_asymm {a b : Int} : a < b → ¬b < a :=
  fun h h' => Int.lt_irrefl a (Int.lt_trans h h')
protected theorem le_iff_lt_or_eq {a b : Int} : a ≤ b ↔ a < b ∨ a = b :=
  ⟨fun h => if e : a = b then .inr e else .inl (Int.lt_of_le_of_ne h e),
    fun h => h.elim Int.le_of_lt Int.le_of_eq⟩
protected theorem le_iff_eq_or_lt {a b : Int} : a ≤ b ↔ a = b ∨ a < b :=
  Int.le_iff_lt_or_eq.trans or_comm
protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩, fun h => Int.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le.2 h⟩, fun h => Int.not_le.1 h.2⟩
protected theorem lt_iff_le_and_not_ge {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a := Int.lt_iff_le_not_le
protected theorem le_iff_lt_add_one {a b : Int} : a ≤ b ↔ a < b + 1 := lt_add_one_iff.symm
protected theorem lt_or_eq_of_le {a b : Int} (h : a ≤ b) : a < b ∨ a = b := Int.le_iff_lt_or_eq.1 h
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := Int.le_or_gt a b
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := Int.lt_or_ge a b
protected theorem lt_or_gt {a b : Int} (h : a ≠ b) : a < b ∨ a > b := Int.lt_or_gt_of_ne h
protected theorem ne_iff_gt_or_lt {a b : Int} : a ≠ b ↔ a > b ∨ a < b :=
  Int.ne_iff_lt_or_gt.trans or_comm
protected theorem lt_of_le_of_ne' {a b : Int} (h : a ≤ b) (h' : b ≠ a) : a < b :=
  Int.lt_of_le_of_ne h h'.symm
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := Int.not_lt.2 h
protected theorem not_lt_of_le {a b : Int} (h : b ≤ a) : ¬a < b := Int.not_lt.2 h
protected theorem not_le_of_lt {a b : Int} (h : b < a) : ¬a ≤ b := Int.not_le.2 h
protected theorem lt_of_not_le {a b : Int} (h : ¬b ≤ a) : a < b := Int.not_le.1 h
protected theorem le_of_not_lt {a b : Int} (h : ¬b < a) : a ≤ b := Int.not_lt.1 h
protected theorem eq_of_not_lt_of_not_lt {a b : Int} (h : ¬a < b) (h' : ¬b < a) : a = b :=
  Int.le_antisymm (Int.not_lt.1 h') (Int.not_lt.1 h)
protected theorem lt_of_add_lt_add_left {a b c : Int} (h : a + b < a + c) : b < c :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.add_le_add_left h' a)
protected theorem lt_of_add_lt_add_right {a b c : Int} (h : a + b < c + b) : a < c :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.add_le_add_right h' b)
@[simp] protected theorem add_lt_add_iff_left {b c : Int} (a : Int) : a + b < a + c ↔ b < c :=
  ⟨Int.lt_of_add_lt_add_left, (Int.add_lt_add_left · a)⟩
@[simp] protected theorem add_lt_add_iff_right {a b : Int} (c : Int) : a + c < b + c ↔ a < b :=
  ⟨Int.lt_of_add_lt_add_right, (Int.add_lt_add_right · c)⟩
protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Int.lt_trans (Int.add_lt_add_right h₁ c) (Int.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d := Int.lt_of_le_of_lt (Int.add_le_add_right h₁ c) (Int.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d := Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem lt_add_of_pos_right (a : Int) {b : Int} (h : 0 < b) : a < a + b :=
  by have := Int.add_lt_add_left h a; rwa [Int.add_zero] at this
protected theorem lt_add_of_pos_left (a : Int) {b : Int} (h : 0 < b) : a < b + a :=
  by have := Int.add_lt_add_right h a; rwa [Int.zero_add] at this
protected theorem le_add_of_nonneg_left {a b : Int} (h : 0 ≤ b) : a ≤ b + a :=
  by have := Int.add_le_add_right h a; rwa [Int.zero_add] at this
protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b :=
  Int.add_le_add ha hb
protected theorem add_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a + b := Int.add_lt_add ha hb
protected theorem add_pos_of_pos_of_nonneg {a b : Int} (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b :=
  Int.add_lt_add_of_lt_of_le ha hb
protected theorem add_pos_of_nonneg_of_pos {a b : Int} (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b :=
  Int.add_lt_add_of_le_of_lt ha hb
protected theorem add_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 :=
  Int.add_le_add ha hb
protected theorem add_neg {a b : Int} (ha : a < 0) (hb : b < 0) : a + b < 0 := Int.add_lt_add ha hb
protected theorem add_neg_of_neg_of_nonpos {a b : Int} (ha : a < 0) (hb : b ≤ 0) : a + b < 0 :=
  Int.add_lt_add_of_lt_of_le ha hb
protected theorem add_neg_of_nonpos_of_neg {a b : Int} (ha : a ≤ 0) (hb : b < 0) : a + b < 0 :=
  Int.add_lt_add_of_le_of_lt ha hb
protected theorem lt_add_of_le_of_pos {a b c : Int} (hbc : b ≤ c) (ha : 0 < a) : b < c + a :=
  Int.lt_of_le_of_lt hbc (Int.lt_add_of_pos_right c ha)
protected theorem add_le_add_three {a b c d e f : Int} (h₁ : a ≤ d) (h₂ : b ≤ e) (h₃ : c ≤ f) :
    a + b + c ≤ d + e + f := Int.add_le_add (Int.add_le_add h₁ h₂) h₃
theorem le_add_one {a b : Int} (h : a ≤ b) : a ≤ b + 1 := Int.le_of_lt (lt_add_one_iff.2 h)
theorem lt_of_add_one_le {a b : Int} (H : a + 1 ≤ b) : a < b := H
theorem lt_add_one_of_le {a b : Int} (H : a ≤ b) : a < b + 1 := lt_add_one_iff.2 H
theorem le_of_lt_add_one {a b : Int} (H : a < b + 1) : a ≤ b := lt_add_one_iff.1 H
theorem le_sub_one_iff {a b : Int} : a ≤ b - 1 ↔ a < b := by
  have h := Int.add_le_add_iff_right (a := a) (b := b - 1) 1
  rw [Int.sub_add_cancel] at h
  exact h.symm
theorem sub_one_lt_iff {a b : Int} : a - 1 < b ↔ a ≤ b := by
  rw [lt_iff_add_one_le, Int.sub_add_cancel]
theorem sub_one_lt_of_le {a b : Int} (H : a ≤ b) : a - 1 < b := sub_one_lt_iff.2 H
theorem le_of_sub_one_lt {a b : Int} (H : a - 1 < b) : a ≤ b := sub_one_lt_iff.1 H
theorem le_sub_one_of_lt {a b : Int} (H : a < b) : a ≤ b - 1 := le_sub_one_iff.2 H
theorem lt_of_le_sub_one {a b : Int} (H : a ≤ b - 1) : a < b := le_sub_one_iff.1 H
@[simp] theorem lt_sub_one_iff {a b : Int} : a < b - 1 ↔ a + 1 < b := le_sub_one_iff (a := a + 1)
@[simp] theorem succ_ofNat_pos (n : Nat) : 0 < (n : Int) + 1 := ofNat_succ_pos n
theorem not_ofNat_neg (n : Nat) : ¬((n : Int) < 0) := Int.not_lt.2 (natCast_nonneg n)
theorem neg_lt_self_iff {n : Int} : -n < n ↔ 0 < n := by omega

/-! ### Negation and order -/

protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.le_of_neg_le_neg h')
protected theorem lt_of_neg_lt_neg {a b : Int} (h : -b < -a) : a < b :=
  Int.not_le.1 fun h' => Int.not_le.2 h (Int.neg_le_neg h')
@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a :=
  ⟨Int.le_of_neg_le_neg, Int.neg_le_neg⟩
@[simp] protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a :=
  ⟨Int.lt_of_neg_lt_neg, Int.neg_lt_neg⟩
@[simp] protected theorem neg_le_zero_iff {a : Int} : -a ≤ 0 ↔ 0 ≤ a := Int.neg_le_neg_iff (b := 0)
@[simp] protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := Int.neg_lt_neg_iff (a := 0)
@[simp] protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := Int.neg_le_neg_iff (a := 0)
@[simp] protected theorem neg_neg_iff_pos {a : Int} : -a < 0 ↔ 0 < a := Int.neg_lt_neg_iff (b := 0)
protected theorem neg_nonpos_of_nonneg {a : Int} (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_zero_iff.2 h
protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a := Int.neg_nonneg.2 h
protected theorem neg_neg_of_pos {a : Int} (h : 0 < a) : -a < 0 := Int.neg_neg_iff_pos.2 h
protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := Int.neg_pos.2 h
protected theorem nonneg_of_neg_nonpos {a : Int} (h : -a ≤ 0) : 0 ≤ a := Int.neg_le_zero_iff.1 h
protected theorem nonpos_of_neg_nonneg {a : Int} (h : 0 ≤ -a) : a ≤ 0 := Int.neg_nonneg.1 h
protected theorem pos_of_neg_neg {a : Int} (h : -a < 0) : 0 < a := Int.neg_neg_iff_pos.1 h
protected theorem neg_of_neg_pos {a : Int} (h : 0 < -a) : a < 0 := Int.neg_pos.1 h
protected theorem le_neg_of_le_neg {a b : Int} (h : a ≤ -b) : b ≤ -a :=
  Int.neg_neg b ▸ Int.neg_le_neg h
protected theorem neg_le_of_neg_le {a b : Int} (h : -a ≤ b) : -b ≤ a :=
  Int.neg_neg a ▸ Int.neg_le_neg h
protected theorem lt_neg_of_lt_neg {a b : Int} (h : a < -b) : b < -a :=
  Int.neg_neg b ▸ Int.neg_lt_neg h
protected theorem neg_lt_of_neg_lt {a b : Int} (h : -a < b) : -b < a :=
  Int.neg_neg a ▸ Int.neg_lt_neg h

/-! ### Subtraction and order -/

protected theorem sub_le_iff_le_add {a b c : Int} : a - c ≤ b ↔ a ≤ b + c := by
  have h := Int.add_le_add_iff_right (a := a - c) (b := b) c
  rw [Int.sub_add_cancel] at h
  exact h.symm
protected theorem sub_le_iff_le_add' {a b c : Int} : a - b ≤ c ↔ a ≤ b + c :=
  by rw [Int.sub_le_iff_le_add, Int.add_comm]
protected theorem le_sub_iff_add_le {a b c : Int} : a ≤ b - c ↔ a + c ≤ b := by
  have h := Int.add_le_add_iff_right (a := a) (b := b - c) c
  rw [Int.sub_add_cancel] at h
  exact h.symm
protected theorem lt_sub_iff_add_lt {a b c : Int} : a < b - c ↔ a + c < b := by
  have h := Int.le_sub_iff_add_le (a := a + 1) (b := b) (c := c)
  rw [Int.add_right_comm] at h
  exact h
protected theorem sub_lt_iff {a b c : Int} : a - b < c ↔ a < c + b :=
  Int.not_le.symm.trans ((not_congr Int.le_sub_iff_add_le).trans Int.not_le)
protected theorem sub_lt_iff_lt_add {a b c : Int} : a - c < b ↔ a < b + c := Int.sub_lt_iff
protected theorem sub_nonpos_of_le {a b : Int} (h : a ≤ b) : a - b ≤ 0 :=
  Int.sub_self b ▸ Int.add_le_add_right h (-b)
protected theorem le_of_sub_nonpos {a b : Int} (h : a - b ≤ 0) : a ≤ b :=
  by rw [Int.sub_le_iff_le_add, Int.zero_add] at h; exact h
protected theorem sub_neg_of_lt {a b : Int} (h : a < b) : a - b < 0 :=
  Int.sub_self b ▸ Int.add_lt_add_right h (-b)
protected theorem lt_of_sub_neg {a b : Int} (h : a - b < 0) : a < b :=
  by rw [Int.sub_lt_iff_lt_add, Int.zero_add] at h; exact h
@[simp] protected theorem sub_pos_of_lt {a b : Int} (h : b < a) : 0 < a - b :=
  Int.sub_self b ▸ Int.add_lt_add_right h (-b)
protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a := by
  rw [Int.lt_sub_iff_add_lt, Int.zero_add]
protected theorem lt_of_sub_pos {a b : Int} (h : 0 < a - b) : b < a := Int.sub_pos.1 h
protected theorem sub_left_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - b ≤ c :=
  Int.sub_le_iff_le_add'.2 h
protected theorem sub_le_self (a : Int) {b : Int} (h : 0 ≤ b) : a - b ≤ a :=
  by
  have := Int.add_le_add_left (Int.neg_le_zero_iff.2 h) a; rwa [Int.add_zero] at this
protected theorem sub_lt_self (a : Int) {b : Int} (h : 0 < b) : a - b < a :=
  by
  have := Int.add_lt_add_left (Int.neg_neg_iff_pos.2 h) a; rwa [Int.add_zero] at this
protected theorem add_le_of_le_neg_add {a b c : Int} (h : b ≤ -a + c) : a + b ≤ c :=
  Int.add_neg_cancel_left a c ▸ Int.add_le_add_left h a
protected theorem le_neg_add_of_add_le {a b c : Int} (h : a + b ≤ c) : b ≤ -a + c :=
  Int.neg_add_cancel_left a b ▸ Int.add_le_add_left h (-a)
protected theorem add_le_of_le_sub_left {a b c : Int} (h : b ≤ c - a) : a + b ≤ c :=
  Int.add_comm a b ▸ Int.le_sub_iff_add_le.1 h
protected theorem le_sub_left_of_add_le {a b c : Int} (h : a + b ≤ c) : b ≤ c - a :=
  Int.le_sub_iff_add_le.2 (Int.add_comm a b ▸ h)
protected theorem add_le_of_le_sub_right {a b c : Int} (h : a ≤ c - b) : a + b ≤ c :=
  Int.le_sub_iff_add_le.1 h
protected theorem le_sub_right_of_add_le {a b c : Int} (h : a + b ≤ c) : a ≤ c - b :=
  Int.le_sub_iff_add_le.2 h
protected theorem le_add_of_neg_add_le {a b c : Int} (h : -b + a ≤ c) : a ≤ b + c :=
  Int.add_neg_cancel_left b a ▸ Int.add_le_add_left h b
protected theorem neg_add_le_of_le_add {a b c : Int} (h : a ≤ b + c) : -b + a ≤ c :=
  Int.neg_add_cancel_left b c ▸ Int.add_le_add_left h (-b)
protected theorem le_add_of_sub_left_le {a b c : Int} (h : a - b ≤ c) : a ≤ b + c :=
  Int.sub_le_iff_le_add'.1 h
protected theorem le_add_of_sub_right_le {a b c : Int} (h : a - c ≤ b) : a ≤ b + c :=
  Int.sub_le_iff_le_add.1 h
protected theorem sub_right_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - c ≤ b :=
  Int.sub_le_iff_le_add.2 h
protected theorem sub_le_of_sub_le {a b c : Int} (h : a - b ≤ c) : a - c ≤ b :=
  Int.sub_le_iff_le_add.2 (Int.sub_le_iff_le_add'.1 h)
protected theorem sub_le_sub_left {a b : Int} (h : a ≤ b) (c : Int) : c - b ≤ c - a :=
  Int.add_le_add_left (Int.neg_le_neg h) c
protected theorem sub_le_sub_right {a b : Int} (h : a ≤ b) (c : Int) : a - c ≤ b - c :=
  Int.add_le_add_right h (-c)
protected theorem sub_le_sub {a b c d : Int} (hab : a ≤ b) (hcd : c ≤ d) : a - d ≤ b - c :=
  Int.add_le_add hab (Int.neg_le_neg hcd)
protected theorem le_of_sub_le_sub_left {a b c : Int} (h : c - a ≤ c - b) : b ≤ a :=
  Int.le_of_neg_le_neg (Int.le_of_add_le_add_left h)
protected theorem le_of_sub_le_sub_right {a b c : Int} (h : a - c ≤ b - c) : a ≤ b :=
  Int.le_of_add_le_add_right h
protected theorem sub_le_sub_left_iff {a b c : Int} : c - a ≤ c - b ↔ b ≤ a :=
  ⟨Int.le_of_sub_le_sub_left, (Int.sub_le_sub_left · c)⟩
protected theorem sub_le_sub_right_iff {a b c : Int} : a - c ≤ b - c ↔ a ≤ b :=
  Int.add_le_add_iff_right (-c)
protected theorem sub_lt_sub_left {a b : Int} (h : a < b) (c : Int) : c - b < c - a :=
  Int.add_lt_add_left (Int.neg_lt_neg h) c
protected theorem sub_lt_sub_right {a b : Int} (h : a < b) (c : Int) : a - c < b - c :=
  Int.add_lt_add_right h (-c)
protected theorem sub_lt_sub {a b c d : Int} (hab : a < b) (hcd : c < d) : a - d < b - c :=
  Int.add_lt_add hab (Int.neg_lt_neg hcd)
protected theorem lt_of_sub_lt_sub_left {a b c : Int} (h : c - a < c - b) : b < a :=
  Int.lt_of_neg_lt_neg (Int.lt_of_add_lt_add_left h)
protected theorem lt_of_sub_lt_sub_right {a b c : Int} (h : a - c < b - c) : a < b :=
  Int.lt_of_add_lt_add_right h
@[simp] protected theorem sub_lt_sub_left_iff {a b c : Int} : c - a < c - b ↔ b < a :=
  ⟨Int.lt_of_sub_lt_sub_left, (Int.sub_lt_sub_left · c)⟩
@[simp] protected theorem sub_lt_sub_right_iff {a b c : Int} : a - c < b - c ↔ a < b :=
  Int.add_lt_add_iff_right (-c)
protected theorem add_lt_of_lt_neg_add {a b c : Int} (h : b < -a + c) : a + b < c :=
  Int.add_neg_cancel_left a c ▸ Int.add_lt_add_left h a
protected theorem lt_neg_add_of_add_lt {a b c : Int} (h : a + b < c) : b < -a + c :=
  Int.neg_add_cancel_left a b ▸ Int.add_lt_add_left h (-a)
protected theorem add_lt_of_lt_sub_left {a b c : Int} (h : b < c - a) : a + b < c :=
  Int.add_comm a b ▸ Int.lt_sub_iff_add_lt.1 h
protected theorem lt_sub_left_of_add_lt {a b c : Int} (h : a + b < c) : b < c - a :=
  Int.lt_sub_iff_add_lt.2 (Int.add_comm a b ▸ h)
protected theorem add_lt_of_lt_sub_right {a b c : Int} (h : a < c - b) : a + b < c :=
  Int.lt_sub_iff_add_lt.1 h
protected theorem lt_sub_right_of_add_lt {a b c : Int} (h : a + b < c) : a < c - b :=
  Int.lt_sub_iff_add_lt.2 h
protected theorem lt_add_of_neg_add_lt {a b c : Int} (h : -b + a < c) : a < b + c :=
  Int.add_neg_cancel_left b a ▸ Int.add_lt_add_left h b
protected theorem neg_add_lt_of_lt_add {a b c : Int} (h : a < b + c) : -b + a < c :=
  Int.neg_add_cancel_left b c ▸ Int.add_lt_add_left h (-b)
protected theorem lt_add_of_sub_left_lt {a b c : Int} (h : a - b < c) : a < b + c :=
  Int.add_comm c b ▸ Int.sub_lt_iff.1 h
protected theorem sub_left_lt_of_lt_add {a b c : Int} (h : a < b + c) : a - b < c :=
  Int.sub_lt_iff.2 (Int.add_comm b c ▸ h)
protected theorem lt_add_of_sub_right_lt {a b c : Int} (h : a - c < b) : a < b + c :=
  Int.sub_lt_iff.1 h
protected theorem sub_right_lt_of_lt_add {a b c : Int} (h : a < b + c) : a - c < b :=
  Int.sub_lt_iff.2 h
protected theorem sub_lt_of_sub_lt {a b c : Int} (h : a - b < c) : a - c < b :=
  Int.sub_lt_iff.2 (Int.lt_add_of_sub_left_lt h)
protected theorem add_lt_iff {a b c : Int} : a + b < c ↔ a < -b + c := by
  rw [← Int.lt_sub_iff_add_lt, Int.add_comm (-b), Int.sub_eq_add_neg]
protected theorem sub_left_le_iff {a b c : Int} : a - b ≤ c ↔ a ≤ b + c := Int.sub_le_iff_le_add'
protected theorem sub_eq_iff_eq_add {a b c : Int} : a - b = c ↔ a = c + b :=
  ⟨fun h => h ▸ (Int.sub_add_cancel a b).symm, fun h => h ▸ Int.add_sub_cancel c b⟩
protected theorem sub_eq_iff_eq_add' {a b c : Int} : a - b = c ↔ a = b + c :=
  by rw [Int.sub_eq_iff_eq_add, Int.add_comm]
protected theorem eq_sub_iff_add_eq {a b c : Int} : a = b - c ↔ a + c = b :=
  ⟨fun h => h ▸ Int.sub_add_cancel b c, fun h => h ▸ (Int.add_sub_cancel a c).symm⟩
protected theorem sub_eq_comm {a b c : Int} : a - b = c ↔ a - c = b :=
  by rw [Int.sub_eq_iff_eq_add, Int.sub_eq_iff_eq_add']
protected theorem sub_lt_sub_of_le_of_lt {a b c d : Int} (hab : a ≤ b) (hcd : c < d) :
    a - d < b - c := Int.add_lt_add_of_le_of_lt hab (Int.neg_lt_neg hcd)
protected theorem sub_lt_sub_of_lt_of_le {a b c d : Int} (hab : a < b) (hcd : c ≤ d) :
    a - d < b - c := Int.add_lt_add_of_lt_of_le hab (Int.neg_le_neg hcd)
@[simp] protected theorem add_sub_add_right (n k m : Int) : (n + k) - (m + k) = n - m := by
  rw [Int.add_comm m k, ← Int.sub_sub, Int.add_sub_cancel]
@[simp] protected theorem add_sub_add_left (k n m : Int) : (k + n) - (k + m) = n - m := by
  rw [← Int.sub_sub, Int.add_sub_cancel_left]
protected theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := by
  rw [← Int.add_sub_assoc, Int.sub_add_cancel]
protected theorem sub_sub_sub_cancel_right (a b c : Int) : a - c - (b - c) = a - b :=
  Int.add_sub_add_right a (-c) b
protected theorem neg_add_eq_sub (a b : Int) : -a + b = b - a := Int.add_comm (-a) b
protected theorem eq_add_of_sub_eq {a b c : Int} (h : a - c = b) : a = b + c :=
  Int.sub_eq_iff_eq_add'.1 (Int.sub_eq_comm.1 h)
protected theorem eq_sub_of_add_eq {a b c : Int} (h : a + c = b) : a = b - c :=
  Int.eq_sub_iff_add_eq.2 h
protected theorem sub_eq_of_eq_add {a b c : Int} (h : a = b + c) : a - c = b :=
  Int.sub_eq_iff_eq_add.2 h
protected theorem add_eq_zero_iff_eq_neg {a b : Int} : a + b = 0 ↔ a = -b :=
  ⟨fun h => (Int.neg_eq_of_add_eq_zero ((Int.add_comm b a).trans h)).symm,
    fun h => by rw [h, Int.add_left_neg]⟩

@[simp] protected theorem add_eq_left {a b : Int} : a + b = a ↔ b = 0 :=
  by rw [← Int.add_right_inj a (i := b), Int.add_zero]
@[simp] protected theorem add_eq_right {a b : Int} : a + b = b ↔ a = 0 :=
  by rw [← Int.add_left_inj b (i := a), Int.zero_add]
@[simp] protected theorem left_eq_add {a b : Int} : a = a + b ↔ b = 0 :=
  eq_comm.trans Int.add_eq_left
@[simp] protected theorem right_eq_add {a b : Int} : b = a + b ↔ a = 0 :=
  eq_comm.trans Int.add_eq_right
@[simp] protected theorem add_lt_left {a b : Int} : a + b < a ↔ b < 0 :=
  by rw [← Int.add_lt_add_iff_left a (b := b), Int.add_zero]
@[simp] protected theorem add_le_left {a b : Int} : a + b ≤ a ↔ b ≤ 0 :=
  by rw [← Int.add_le_add_iff_left a (b := b), Int.add_zero]
@[simp] protected theorem lt_add_left {a b : Int} : a < b + a ↔ 0 < b :=
  by rw [← Int.add_lt_add_iff_right a (a := 0), Int.zero_add]
@[simp] protected theorem lt_add_right {a b : Int} : a < a + b ↔ 0 < b :=
  by rw [← Int.add_lt_add_iff_left a (b := 0), Int.add_zero]
@[simp] protected theorem le_add_left_iff {a b : Int} : a ≤ b + a ↔ 0 ≤ b :=
  by rw [← Int.add_le_add_iff_right a (a := 0), Int.zero_add]
@[simp] protected theorem le_add_right_iff {a b : Int} : a ≤ a + b ↔ 0 ≤ b :=
  by rw [← Int.add_le_add_iff_left a (b := 0), Int.add_zero]

/-! ### Minimum and maximum -/

protected theorem min_comm (a b : Int) : min a b = min b a := by
  rcases Int.le_total a b with h | h
  · rw [Int.min_eq_left h, Int.min_eq_right h]
  · rw [Int.min_eq_right h, Int.min_eq_left h]
protected theorem max_comm (a b : Int) : max a b = max b a := by
  rcases Int.le_total a b with h | h
  · rw [Int.max_eq_right h, Int.max_eq_left h]
  · rw [Int.max_eq_left h, Int.max_eq_right h]
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩,
    fun h => ?_⟩
  rw [Int.min_def]
  split
  · exact h.1
  · exact h.2
protected theorem lt_min {a b c : Int} : a < min b c ↔ a < b ∧ a < c := Int.le_min (a := a + 1)
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩,
    fun h => ?_⟩
  rw [Int.max_def]
  split
  · exact h.2
  · exact h.1
protected theorem max_lt {a b c : Int} : max a b < c ↔ a < c ∧ b < c := by
  rcases Int.le_total a b with h | h
  · rw [Int.max_eq_right h]; exact ⟨fun l => ⟨Int.lt_of_le_of_lt h l, l⟩, (·.2)⟩
  · rw [Int.max_eq_left h]; exact ⟨fun l => ⟨l, Int.lt_of_le_of_lt h l⟩, (·.1)⟩
protected theorem min_le {a b c : Int} : min a b ≤ c ↔ a ≤ c ∨ b ≤ c := by
  rcases Int.le_total a b with h | h
  · rw [Int.min_eq_left h]; exact ⟨.inl, (·.elim id (Int.le_trans h))⟩
  · rw [Int.min_eq_right h]; exact ⟨.inr, (·.elim (Int.le_trans h) id)⟩
protected theorem min_lt {a b c : Int} : min a b < c ↔ a < c ∨ b < c := by
  rcases Int.le_total a b with h | h
  · rw [Int.min_eq_left h]; exact ⟨.inl, (·.elim id (Int.lt_of_le_of_lt h))⟩
  · rw [Int.min_eq_right h]; exact ⟨.inr, (·.elim (Int.lt_of_le_of_lt h) id)⟩
protected theorem le_max {a b c : Int} : a ≤ max b c ↔ a ≤ b ∨ a ≤ c := by
  rcases Int.le_total b c with h | h
  · rw [Int.max_eq_right h]; exact ⟨.inr, (·.elim (Int.le_trans · h) id)⟩
  · rw [Int.max_eq_left h]; exact ⟨.inl, (·.elim id (Int.le_trans · h))⟩
protected theorem lt_max {a b c : Int} : a < max b c ↔ a < b ∨ a < c := Int.le_max (a := a + 1)
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := by
  have h (x : Int) : x ≤ min (min a b) c ↔ x ≤ min a (min b c) := by
    rw [Int.le_min, Int.le_min, Int.le_min, Int.le_min, and_assoc]
  exact Int.le_antisymm ((h _).1 (Int.le_refl _)) ((h _).2 (Int.le_refl _))
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := by
  have h (x : Int) : max (max a b) c ≤ x ↔ max a (max b c) ≤ x := by
    rw [Int.max_le, Int.max_le, Int.max_le, Int.max_le, and_assoc]
  exact Int.le_antisymm ((h _).2 (Int.le_refl _)) ((h _).1 (Int.le_refl _))
@[simp] protected theorem min_self (a : Int) : min a a = a := Int.min_eq_left (Int.le_refl a)
@[simp] protected theorem max_self (a : Int) : max a a = a := Int.max_eq_left (Int.le_refl a)
instance : Std.Commutative (α := Int) min := ⟨Int.min_comm⟩
instance : Std.Commutative (α := Int) max := ⟨Int.max_comm⟩
instance : Std.Associative (α := Int) min := ⟨Int.min_assoc⟩
instance : Std.Associative (α := Int) max := ⟨Int.max_assoc⟩
instance : Std.IdempotentOp (α := Int) min := ⟨Int.min_self⟩
instance : Std.IdempotentOp (α := Int) max := ⟨Int.max_self⟩
protected theorem neg_min (a b : Int) : -min a b = max (-a) (-b) := by
  rcases Int.le_total a b with h | h
  · rw [Int.min_eq_left h, Int.max_eq_left (Int.neg_le_neg h)]
  · rw [Int.min_eq_right h, Int.max_eq_right (Int.neg_le_neg h)]
protected theorem neg_max (a b : Int) : -max a b = min (-a) (-b) := by
  rcases Int.le_total a b with h | h
  · rw [Int.max_eq_right h, Int.min_eq_right (Int.neg_le_neg h)]
  · rw [Int.max_eq_left h, Int.min_eq_left (Int.neg_le_neg h)]
protected theorem add_max_add_right (a b c : Int) : max (a + c) (b + c) = max a b + c := by
  rcases Int.le_total a b with h | h
  · rw [Int.max_eq_right h, Int.max_eq_right (Int.add_le_add_right h c)]
  · rw [Int.max_eq_left h, Int.max_eq_left (Int.add_le_add_right h c)]
protected theorem add_max_add_left (a b c : Int) : max (a + b) (a + c) = a + max b c := by
  rcases Int.le_total b c with h | h
  · rw [Int.max_eq_right h, Int.max_eq_right (Int.add_le_add_left h a)]
  · rw [Int.max_eq_left h, Int.max_eq_left (Int.add_le_add_left h a)]
protected theorem add_min_add_right (a b c : Int) : min (a + c) (b + c) = min a b + c := by
  rcases Int.le_total a b with h | h
  · rw [Int.min_eq_left h, Int.min_eq_left (Int.add_le_add_right h c)]
  · rw [Int.min_eq_right h, Int.min_eq_right (Int.add_le_add_right h c)]
protected theorem add_min_add_left (a b c : Int) : min (a + b) (a + c) = a + min b c := by
  rcases Int.le_total b c with h | h
  · rw [Int.min_eq_left h, Int.min_eq_left (Int.add_le_add_left h a)]
  · rw [Int.min_eq_right h, Int.min_eq_right (Int.add_le_add_left h a)]
protected theorem sub_max_sub_right (a b c : Int) : max (a - c) (b - c) = max a b - c :=
  Int.add_max_add_right a b (-c)
protected theorem sub_min_sub_right (a b c : Int) : min (a - c) (b - c) = min a b - c :=
  Int.add_min_add_right a b (-c)
@[simp] theorem ofNat_max_zero (n : Nat) : max (n : Int) 0 = n := Int.max_eq_left (natCast_nonneg n)
@[simp] theorem zero_max_ofNat (n : Nat) : max 0 (n : Int) = n :=
  Int.max_eq_right (natCast_nonneg n)
@[simp] theorem negSucc_max_zero (n : Nat) : max (negSucc n) 0 = 0 :=
  Int.max_eq_right (Int.le_of_lt (negSucc_lt_zero n))
@[simp] theorem zero_max_negSucc (n : Nat) : max 0 (negSucc n) = 0 :=
  Int.max_eq_left (Int.le_of_lt (negSucc_lt_zero n))

/-! ### Absolute value -/

theorem natAbs_ne_zero {a : Int} : a.natAbs ≠ 0 ↔ a ≠ 0 := not_congr natAbs_eq_zero
theorem natAbs_eq_natAbs_iff {a b : Int} : a.natAbs = b.natAbs ↔ a = b ∨ a = -b := by
  constructor
  · intro h
    have hb := natAbs_eq b
    rw [← h] at hb
    rcases natAbs_eq a with ha | ha <;> rcases hb with hb | hb
    · exact .inl (ha.trans hb.symm)
    · exact .inr (by rw [hb, Int.neg_neg]; exact ha)
    · exact .inr (by rw [hb]; exact ha)
    · exact .inl (ha.trans hb.symm)
  · rintro (h | h) <;> rw [h]
    exact natAbs_neg b
theorem natAbs_eq_iff {a : Int} {n : Nat} : a.natAbs = n ↔ a = n ∨ a = -(n : Int) :=
  natAbs_eq_natAbs_iff (b := (n : Int))
private theorem natAbs_subNatNat_le (m n : Nat) : natAbs (subNatNat m n) ≤ m + n := by
  unfold subNatNat
  cases h : n - m with
  | zero => exact Nat.le_trans (Nat.sub_le m n) (Nat.le_add_right m n)
  | succ k =>
    show k + 1 ≤ m + n
    exact h ▸ Nat.le_trans (Nat.sub_le n m) (Nat.le_add_left n m)
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b :=
  match a, b with
  | ofNat m, ofNat n => Nat.le_refl (m + n)
  | ofNat m, negSucc n => natAbs_subNatNat_le m (n + 1)
  | negSucc m, ofNat n => Nat.add_comm n (m + 1) ▸ natAbs_subNatNat_le n (m + 1)
  | negSucc m, negSucc n => Nat.le_of_eq (Nat.succ_add m (n + 1)).symm
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b :=
  natAbs_neg b ▸ natAbs_add_le a (-b)
theorem natAbs_sub_of_nonneg_of_le {a b : Int} (h₁ : 0 ≤ b) (h₂ : b ≤ a) :
    (a - b).natAbs = a.natAbs - b.natAbs := by
  have ⟨n, hn⟩ := eq_ofNat_of_zero_le h₁
  have ⟨m, hm⟩ := eq_ofNat_of_zero_le (Int.le_trans h₁ h₂)
  subst hn hm
  rw [← Int.ofNat_sub (ofNat_le.1 h₂)]
  rfl
theorem natAbs_lt_natAbs_of_nonneg_of_lt {a b : Int} (w₁ : 0 ≤ a) (w₂ : a < b) :
    a.natAbs < b.natAbs := by
  have ⟨n, hn⟩ := eq_ofNat_of_zero_le w₁
  have ⟨m, hm⟩ := eq_ofNat_of_zero_le (Int.le_trans w₁ (Int.le_of_lt w₂))
  subst hn hm
  exact ofNat_lt.1 w₂
theorem natAbs_sub_comm (a b : Int) : natAbs (a - b) = natAbs (b - a) :=
  by rw [← Int.neg_sub, natAbs_neg]
theorem eq_nat_or_neg (a : Int) : ∃ n : Nat, a = n ∨ a = -(n : Int) := ⟨natAbs a, natAbs_eq a⟩
theorem natAbs_mul_self {a : Int} : ((natAbs a * natAbs a : Nat) : Int) = a * a := by
  cases a <;> rfl
@[simp] theorem natAbs_mul_self' (a : Int) : (natAbs a * natAbs a : Int) = a * a := natAbs_mul_self
theorem natAbs_mul_natAbs_eq {a b : Int} {c : Nat} (h : a * b = (c : Int)) :
    a.natAbs * b.natAbs = c := by rw [← natAbs_mul, h, natAbs_natCast]
@[simp] theorem natAbs_sign_of_nonzero {z : Int} (hz : z ≠ 0) : z.sign.natAbs = 1 := by
  cases z with
  | ofNat n =>
    cases n with
    | zero => exact absurd rfl hz
    | succ n => rfl
  | negSucc n => rfl
theorem natAbs_cast (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_ofNat' (n : Nat) : natAbs (no_index (OfNat.ofNat n : Int)) = OfNat.ofNat n :=
  rfl

/-! ### Conversion to natural numbers -/

@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl
@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl
@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
@[simp] theorem toNat_ofNat (n : Nat) : toNat (no_index (OfNat.ofNat n)) = n := rfl
@[simp] theorem toNat_negSucc (n : Nat) : (negSucc n).toNat = 0 := rfl
@[simp] theorem toNat_natCast_add_one {n : Nat} : ((n : Int) + 1).toNat = n + 1 := rfl
theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a :=
  (toNat_eq_max a).trans (Int.max_eq_left h)
theorem self_le_toNat (a : Int) : a ≤ toNat a := toNat_eq_max a ▸ Int.le_max_left a 0
theorem toNat_le {m : Int} {n : Nat} : toNat m ≤ n ↔ m ≤ n :=
  match m with
  | ofNat _ => ofNat_le.symm
  | negSucc k => ⟨fun _ => Int.le_trans (Int.le_of_lt (negSucc_lt_zero k)) (natCast_nonneg n),
      fun _ => Nat.zero_le n⟩
theorem lt_toNat {m : Nat} {n : Int} : m < toNat n ↔ (m : Int) < n :=
  by rw [← Nat.not_le, toNat_le, Int.not_le]
@[simp] theorem toNat_eq_zero {n : Int} : n.toNat = 0 ↔ n ≤ 0 :=
  by rw [← Nat.le_zero, toNat_le]; rfl
@[simp] theorem ofNat_toNat (a : Int) : (a.toNat : Int) = max a 0 := toNat_eq_max a
theorem toNat_of_nonpos {z : Int} (h : z ≤ 0) : z.toNat = 0 := toNat_eq_zero.2 h
theorem natCast_toNat_eq_self {a : Int} : (a.toNat : Int) = a ↔ 0 ≤ a :=
  ⟨fun h => h ▸ natCast_nonneg _, toNat_of_nonneg⟩
theorem eq_natCast_toNat {a : Int} : a = a.toNat ↔ 0 ≤ a := eq_comm.trans natCast_toNat_eq_self
theorem toNat_sub (m n : Nat) : toNat (m - n) = m - n := by
  rw [← Int.subNatNat_eq_coe]
  unfold subNatNat
  cases h : n - m with
  | zero => rfl
  | succ k => exact (Nat.sub_eq_zero_of_le (Nat.le_of_lt (Nat.lt_of_sub_eq_succ h))).symm
@[simp] theorem le_toNat {n : Nat} {z : Int} (h : 0 ≤ z) : n ≤ z.toNat ↔ (n : Int) ≤ z :=
  by rw [← Int.ofNat_le, toNat_of_nonneg h]
@[simp] theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : z.toNat < n ↔ z < (n : Int) :=
  by rw [← Int.ofNat_lt, toNat_of_nonneg h]
theorem toNat_add {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by
  have ⟨n, hn⟩ := eq_ofNat_of_zero_le ha
  have ⟨m, hm⟩ := eq_ofNat_of_zero_le hb
  subst hn hm
  rfl
theorem toNat_add_nat {a : Int} (ha : 0 ≤ a) (n : Nat) : (a + n).toNat = a.toNat + n :=
  toNat_add ha (natCast_nonneg n)
@[simp] theorem pred_toNat (i : Int) : (i - 1).toNat = i.toNat - 1 :=
  match i with
  | ofNat n => toNat_sub n 1
  | negSucc _ => rfl
theorem toNat_sub_toNat_neg (n : Int) : (n.toNat : Int) - (-n).toNat = n :=
  match n with
  | ofNat 0 => rfl
  | ofNat (n + 1) => Int.sub_zero ((n + 1 : Nat) : Int)
  | negSucc n => Int.zero_sub ((n + 1 : Nat) : Int)
@[simp] theorem toNat_add_toNat_neg_eq_natAbs (n : Int) : n.toNat + (-n).toNat = n.natAbs :=
  match n with
  | ofNat 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc n => Nat.zero_add (n + 1)
@[simp] theorem toNat_neg_nat (n : Nat) : (-(n : Int)).toNat = 0 :=
  toNat_eq_zero.2 (Int.neg_le_zero_iff.2 (natCast_nonneg n))
theorem toNat_le_toNat {a b : Int} (h : a ≤ b) : a.toNat ≤ b.toNat :=
  toNat_le.2 (Int.le_trans h (self_le_toNat b))
theorem toNat_lt_toNat {a b : Int} (hb : 0 < b) : a.toNat < b.toNat ↔ a < b :=
  match a with
  | ofNat _ => lt_toNat
  | negSucc n => ⟨fun _ => Int.lt_trans (negSucc_lt_zero n) hb, fun _ => lt_toNat.2 hb⟩
theorem toNat_inj {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : a.toNat = b.toNat ↔ a = b :=
  by rw [← natCast_inj, toNat_of_nonneg ha, toNat_of_nonneg hb]
theorem pos_iff_toNat_pos {n : Int} : 0 < n ↔ 0 < n.toNat := lt_toNat.symm
@[simp] theorem toNat_max (m n : Int) : (max m n).toNat = max m.toNat n.toNat := by
  rcases Int.le_total m n with h | h
  · rw [Int.max_eq_right h, Nat.max_eq_right (toNat_le_toNat h)]
  · rw [Int.max_eq_left h, Nat.max_eq_left (toNat_le_toNat h)]
@[simp] theorem toNat_min (m n : Int) : (min m n).toNat = min m.toNat n.toNat := by
  rcases Int.le_total m n with h | h
  · rw [Int.min_eq_left h, Nat.min_eq_left (toNat_le_toNat h)]
  · rw [Int.min_eq_right h, Nat.min_eq_right (toNat_le_toNat h)]
theorem natAbs_toNat_of_nonneg {a : Int} (h : 0 ≤ a) : a.toNat = a.natAbs :=
  by rw [← natCast_inj, toNat_of_nonneg h, natAbs_of_nonneg h]
theorem exists_eq_neg_ofNat {a : Int} (H : a ≤ 0) : ∃ n : Nat, a = -(n : Int) :=
  ⟨a.natAbs, by rw [ofNat_natAbs_of_nonpos H, Int.neg_neg]⟩
theorem natCast_max (m n : Nat) : ((max m n : Nat) : Int) = max (m : Int) n := by
  rcases Nat.le_total m n with h | h
  · rw [Nat.max_eq_right h, Int.max_eq_right (ofNat_le.2 h)]
  · rw [Nat.max_eq_left h, Int.max_eq_left (ofNat_le.2 h)]
theorem natCast_min (m n : Nat) : ((min m n : Nat) : Int) = min (m : Int) n := by
  rcases Nat.le_total m n with h | h
  · rw [Nat.min_eq_left h, Int.min_eq_left (ofNat_le.2 h)]
  · rw [Nat.min_eq_right h, Int.min_eq_right (ofNat_le.2 h)]
theorem natCast_pred_of_pos (x : Nat) (h : 0 < x) : ((x - 1 : Nat) : Int) = (x : Int) - 1 :=
  Int.ofNat_sub h

end Int
