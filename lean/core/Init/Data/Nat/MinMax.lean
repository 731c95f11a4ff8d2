prelude
import Init.Data.Nat.Basic

/-!
# Minimum and maximum of natural numbers
-/

namespace Nat

/-! ## Minimum -/

protected theorem min_eq_min {b : Nat} (a : Nat) : Nat.min a b = min a b := rfl

protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
attribute [simp] Nat.min_eq_left

protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b :=
  if h' : a ≤ b then (if_pos h').trans (Nat.le_antisymm h' h) else if_neg h'
attribute [simp] Nat.min_eq_right

protected theorem min_comm (a b : Nat) : min a b = min b a :=
  (Nat.le_total a b).elim
    (fun h => (Nat.min_eq_left h).trans (Nat.min_eq_right h).symm)
    fun h => (Nat.min_eq_right h).trans (Nat.min_eq_left h).symm

instance : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩

@[simp] protected theorem min_le_left (a b : Nat) : min a b ≤ a :=
  (Nat.le_total a b).elim (fun h => Nat.le_of_eq (Nat.min_eq_left h))
    fun h => (Nat.min_eq_right h).symm ▸ h

@[simp] protected theorem min_le_right (a b : Nat) : min a b ≤ b :=
  Nat.min_comm b a ▸ Nat.min_le_left b a

protected theorem le_min_of_le_of_le {a b c : Nat} (hb : a ≤ b) (hc : a ≤ c) : a ≤ min b c :=
  (Nat.le_total b c).elim (fun h => (Nat.min_eq_left h).symm ▸ hb)
    fun h => (Nat.min_eq_right h).symm ▸ hc

protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩,
    fun h => Nat.le_min_of_le_of_le h.1 h.2⟩

protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := Nat.le_min

protected theorem min_le_of_left_le {a b c : Nat} (h : a ≤ c) : min a b ≤ c :=
  Nat.le_trans (Nat.min_le_left a b) h

protected theorem min_le_of_right_le {a b c : Nat} (h : b ≤ c) : min a b ≤ c :=
  Nat.le_trans (Nat.min_le_right a b) h

protected theorem min_le {a b c : Nat} : min a b ≤ c ↔ a ≤ c ∨ b ≤ c :=
  ⟨fun h => (Nat.le_total a b).elim (fun h' => .inl (Nat.min_eq_left h' ▸ h))
    fun h' => .inr (Nat.min_eq_right h' ▸ h),
   fun h => h.elim Nat.min_le_of_left_le Nat.min_le_of_right_le⟩

protected theorem min_lt {a b c : Nat} : min a b < c ↔ a < c ∨ b < c := by
  rw [← Nat.not_le, Nat.le_min, ← Nat.not_le, ← Nat.not_le]
  exact Decidable.not_and_iff_or_not

@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := Nat.min_eq_left (zero_le a)
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (zero_le a)
protected theorem min_self (a : Nat) : min a a = a := Nat.min_eq_left (Nat.le_refl a)

instance : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩

@[simp] protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) :=
  Nat.le_antisymm
    (Nat.le_min.2 ⟨Nat.min_le_of_left_le (Nat.min_le_left a b),
      Nat.le_min.2 ⟨Nat.min_le_of_left_le (Nat.min_le_right a b), Nat.min_le_right _ c⟩⟩)
    (Nat.le_min.2 ⟨Nat.le_min.2 ⟨Nat.min_le_left a _, Nat.min_le_of_right_le (Nat.min_le_left b c)⟩,
      Nat.min_le_of_right_le (Nat.min_le_right b c)⟩)

instance : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩

protected theorem min_left_comm (a b c : Nat) : min a (min b c) = min b (min a c) := by
  rw [← Nat.min_assoc, Nat.min_comm a b, Nat.min_assoc]

protected theorem min_right_comm (a b c : Nat) : min (min a b) c = min (min a c) b := by
  rw [Nat.min_assoc, Nat.min_comm b c, Nat.min_assoc]

@[simp] protected theorem min_self_assoc {m n : Nat} : min m (min m n) = min m n := by
  rw [← Nat.min_assoc, Nat.min_self]

@[simp] protected theorem min_self_assoc' {m n : Nat} : min n (min m n) = min n m := by
  rw [Nat.min_left_comm, Nat.min_self, Nat.min_comm]

/-! ## Maximum -/

protected theorem max_eq_max {b : Nat} (a : Nat) : Nat.max a b = max a b := rfl

protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
attribute [simp] Nat.max_eq_right

protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a :=
  if h' : a ≤ b then (if_pos h').trans (Nat.le_antisymm h h') else if_neg h'
attribute [simp] Nat.max_eq_left

protected theorem max_comm (a b : Nat) : max a b = max b a :=
  (Nat.le_total a b).elim
    (fun h => (Nat.max_eq_right h).trans (Nat.max_eq_left h).symm)
    fun h => (Nat.max_eq_left h).trans (Nat.max_eq_right h).symm

instance : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩

@[simp] protected theorem le_max_left (a b : Nat) : a ≤ max a b :=
  (Nat.le_total a b).elim (fun h => (Nat.max_eq_right h).symm ▸ h)
    fun h => Nat.le_of_eq (Nat.max_eq_left h).symm

@[simp] protected theorem le_max_right (a b : Nat) : b ≤ max a b :=
  Nat.max_comm b a ▸ Nat.le_max_left b a

protected theorem max_le_of_le_of_le {a b c : Nat} (ha : a ≤ c) (hb : b ≤ c) : max a b ≤ c :=
  (Nat.le_total a b).elim (fun h => (Nat.max_eq_right h).symm ▸ hb)
    fun h => (Nat.max_eq_left h).symm ▸ ha

protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩,
    fun h => Nat.max_le_of_le_of_le h.1 h.2⟩

protected theorem le_max_of_le_left {a b c : Nat} (h : a ≤ b) : a ≤ max b c :=
  Nat.le_trans h (Nat.le_max_left b c)

protected theorem le_max_of_le_right {a b c : Nat} (h : a ≤ c) : a ≤ max b c :=
  Nat.le_trans h (Nat.le_max_right b c)

protected theorem le_max {a b c : Nat} : a ≤ max b c ↔ a ≤ b ∨ a ≤ c :=
  ⟨fun h => (Nat.le_total b c).elim (fun h' => .inr (Nat.max_eq_right h' ▸ h))
    fun h' => .inl (Nat.max_eq_left h' ▸ h),
   fun h => h.elim Nat.le_max_of_le_left Nat.le_max_of_le_right⟩

protected theorem lt_max {a b c : Nat} : a < max b c ↔ a < b ∨ a < c := Nat.le_max

protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by
  rw [← Nat.not_le, Nat.le_max, not_or, Nat.not_le, Nat.not_le]

@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := Nat.max_eq_right (zero_le a)
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (zero_le a)
protected theorem max_self (a : Nat) : max a a = a := Nat.max_eq_left (Nat.le_refl a)

instance : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩

instance : Std.LawfulIdentity (α := Nat) max 0 where
  left_id := Nat.zero_max
  right_id := Nat.max_zero

@[simp] protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) :=
  Nat.le_antisymm
    (Nat.max_le.2 ⟨Nat.max_le.2 ⟨Nat.le_max_left a _,
      Nat.le_max_of_le_right (Nat.le_max_left b c)⟩, Nat.le_max_of_le_right (Nat.le_max_right b c)⟩)
    (Nat.max_le.2 ⟨Nat.le_max_of_le_left (Nat.le_max_left a b),
      Nat.max_le.2 ⟨Nat.le_max_of_le_left (Nat.le_max_right a b), Nat.le_max_right _ c⟩⟩)

instance : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩

protected theorem max_left_comm (a b c : Nat) : max a (max b c) = max b (max a c) := by
  rw [← Nat.max_assoc, Nat.max_comm a b, Nat.max_assoc]

protected theorem max_right_comm (a b c : Nat) : max (max a b) c = max (max a c) b := by
  rw [Nat.max_assoc, Nat.max_comm b c, Nat.max_assoc]

/-! ## Together with arithmetic

Each operation that preserves the order commutes with both. -/

private theorem map_min {f : Nat → Nat} (hf : ∀ {a b}, a ≤ b → f a ≤ f b) (a b : Nat) :
    min (f a) (f b) = f (min a b) :=
  (Nat.le_total a b).elim
    (fun h => (Nat.min_eq_left (hf h)).trans (congrArg f (Nat.min_eq_left h).symm))
    fun h => (Nat.min_eq_right (hf h)).trans (congrArg f (Nat.min_eq_right h).symm)

private theorem map_max {f : Nat → Nat} (hf : ∀ {a b}, a ≤ b → f a ≤ f b) (a b : Nat) :
    max (f a) (f b) = f (max a b) :=
  (Nat.le_total a b).elim
    (fun h => (Nat.max_eq_right (hf h)).trans (congrArg f (Nat.max_eq_right h).symm))
    fun h => (Nat.max_eq_left (hf h)).trans (congrArg f (Nat.max_eq_left h).symm)

theorem succ_min_succ (x y : Nat) : min (succ x) (succ y) = succ (min x y) :=
  map_min succ_le_succ x y

protected theorem succ_max_succ (x y : Nat) : max (succ x) (succ y) = succ (max x y) :=
  map_max succ_le_succ x y

@[simp] protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c :=
  map_min (f := (· + c)) (fun h => Nat.add_le_add_right h c) a b

@[simp] protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c :=
  map_min (f := (a + ·)) (fun h => Nat.add_le_add_left h a) b c

@[simp] protected theorem mul_min_mul_right (a b c : Nat) : min (a * c) (b * c) = min a b * c :=
  map_min (f := (· * c)) (fun h => Nat.mul_le_mul_right c h) a b

@[simp] protected theorem mul_min_mul_left (a b c : Nat) : min (a * b) (a * c) = a * min b c :=
  map_min (f := (a * ·)) (fun h => Nat.mul_le_mul_left a h) b c

@[simp] protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c :=
  map_max (f := (· + c)) (fun h => Nat.add_le_add_right h c) a b

@[simp] protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c :=
  map_max (f := (a + ·)) (fun h => Nat.add_le_add_left h a) b c

@[simp] protected theorem mul_max_mul_right (a b c : Nat) : max (a * c) (b * c) = max a b * c :=
  map_max (f := (· * c)) (fun h => Nat.mul_le_mul_right c h) a b

@[simp] protected theorem mul_max_mul_left (a b c : Nat) : max (a * b) (a * c) = a * max b c :=
  map_max (f := (a * ·)) (fun h => Nat.mul_le_mul_left a h) b c

protected theorem pred_min_pred (x y : Nat) : min (pred x) (pred y) = pred (min x y) :=
  map_min pred_le_pred x y

protected theorem pred_max_pred (x y : Nat) : max (pred x) (pred y) = pred (max x y) :=
  map_max pred_le_pred x y

protected theorem sub_min_sub_right (a b c : Nat) : min (a - c) (b - c) = min a b - c :=
  map_min (f := (· - c)) (fun h => Nat.sub_le_sub_right h c) a b

protected theorem sub_max_sub_right (a b c : Nat) : max (a - c) (b - c) = max a b - c :=
  map_max (f := (· - c)) (fun h => Nat.sub_le_sub_right h c) a b

protected theorem sub_min_sub_left (a b c : Nat) : min (a - b) (a - c) = a - max b c :=
  (Nat.le_total b c).elim
    (fun h => (Nat.max_eq_right h).symm ▸ Nat.min_eq_right (Nat.sub_le_sub_left h a))
    fun h => (Nat.max_eq_left h).symm ▸ Nat.min_eq_left (Nat.sub_le_sub_left h a)

protected theorem sub_max_sub_left (a b c : Nat) : max (a - b) (a - c) = a - min b c :=
  (Nat.le_total b c).elim
    (fun h => (Nat.min_eq_left h).symm ▸ Nat.max_eq_left (Nat.sub_le_sub_left h a))
    fun h => (Nat.min_eq_right h).symm ▸ Nat.max_eq_right (Nat.sub_le_sub_left h a)

theorem min_add_left_self {a b : Nat} : min a (b + a) = a := Nat.min_eq_left (le_add_left a b)
theorem min_add_right_self {a b : Nat} : min a (a + b) = a := Nat.min_eq_left (le_add_right a b)
theorem add_left_min_self {a b : Nat} : min (b + a) a = a := Nat.min_eq_right (le_add_left a b)
theorem add_right_min_self {a b : Nat} : min (a + b) a = a := Nat.min_eq_right (le_add_right a b)
theorem max_add_left_self {a b : Nat} : max a (b + a) = b + a :=
  Nat.max_eq_right (le_add_left a b)
theorem max_add_right_self {a b : Nat} : max a (a + b) = a + b :=
  Nat.max_eq_right (le_add_right a b)
theorem add_left_max_self {a b : Nat} : max (b + a) a = b + a := Nat.max_eq_left (le_add_left a b)
theorem add_right_max_self {a b : Nat} : max (a + b) a = a + b :=
  Nat.max_eq_left (le_add_right a b)

protected theorem sub_sub_eq_min (a b : Nat) : a - (a - b) = min a b :=
  (Nat.le_total a b).elim
    (fun h => by rw [Nat.sub_eq_zero_of_le h, Nat.min_eq_left h, Nat.sub_zero])
    fun h => by rw [Nat.sub_sub_self h, Nat.min_eq_right h]

protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m :=
  (Nat.le_total n m).elim
    (fun h => by rw [Nat.sub_eq_zero_of_le h, Nat.min_eq_left h, Nat.sub_self])
    fun h => by rw [Nat.min_eq_right h]

@[simp] protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by
  rw [Nat.sub_eq_sub_min, Nat.sub_add_cancel (Nat.min_le_left n m)]

protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b :=
  (Nat.le_total a b).elim
    (fun h => by rw [Nat.sub_eq_zero_of_le h, Nat.max_eq_right h, Nat.zero_add])
    fun h => by rw [Nat.sub_add_cancel h, Nat.max_eq_left h]

protected theorem sub_eq_max_sub (n m : Nat) : n - m = max n m - m := by
  rw [← Nat.sub_add_eq_max, Nat.add_sub_cancel]

/-! ## Distributivity -/

protected theorem max_min_distrib_left (a b c : Nat) :
    max a (min b c) = min (max a b) (max a c) :=
  (map_min (f := (max a ·)) (fun h => Nat.max_le.2 ⟨Nat.le_max_left _ _,
    Nat.le_max_of_le_right h⟩) b c).symm

protected theorem min_max_distrib_left (a b c : Nat) :
    min a (max b c) = max (min a b) (min a c) :=
  (map_max (f := (min a ·)) (fun h => Nat.le_min.2 ⟨Nat.min_le_left _ _,
    Nat.min_le_of_right_le h⟩) b c).symm

protected theorem max_min_distrib_right (a b c : Nat) :
    max (min a b) c = min (max a c) (max b c) := by
  rw [Nat.max_comm, Nat.max_min_distrib_left, Nat.max_comm c, Nat.max_comm c]

protected theorem min_max_distrib_right (a b c : Nat) :
    min (max a b) c = max (min a c) (min b c) := by
  rw [Nat.min_comm, Nat.min_max_distrib_left, Nat.min_comm c, Nat.min_comm c]

@[simp] theorem min_eq_zero_iff {m n : Nat} : min m n = 0 ↔ m = 0 ∨ n = 0 := by
  rw [← le_zero, Nat.min_le, le_zero, le_zero]

@[simp] theorem max_eq_zero_iff {m n : Nat} : max m n = 0 ↔ m = 0 ∧ n = 0 := by
  rw [← le_zero, Nat.max_le, le_zero, le_zero]

theorem add_eq_max_iff {m n : Nat} : m + n = max m n ↔ m = 0 ∨ n = 0 :=
  (Nat.le_total m n).elim
    (fun h => by
      rw [Nat.max_eq_right h, Nat.add_eq_right]
      exact ⟨.inl, fun h' => h'.elim id fun e => eq_zero_of_le_zero (e ▸ h)⟩)
    fun h => by
      rw [Nat.max_eq_left h, Nat.add_eq_left]
      exact ⟨.inr, fun h' => h'.elim (fun e => eq_zero_of_le_zero (e ▸ h)) id⟩

theorem add_eq_min_iff {m n : Nat} : m + n = min m n ↔ m = 0 ∧ n = 0 :=
  ⟨fun e => ⟨Nat.add_eq_right.1 (Nat.le_antisymm (e ▸ Nat.min_le_right m n) (le_add_left n m)),
    Nat.add_eq_left.1 (Nat.le_antisymm (e ▸ Nat.min_le_left m n) (le_add_right m n))⟩,
   fun h => by rw [h.1, h.2]; rfl⟩

end Nat
