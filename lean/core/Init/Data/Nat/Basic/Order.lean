prelude
import Init.Data.Nat.Basic.Arith

/-!
# Natural numbers: the order

`≤` and `<`, their transitivity, totality and antisymmetry, how they meet successors and addition,
and the `Trans` instances behind `calc`.
-/

universe u

namespace Nat

/-! ## First facts -/

attribute [simp] Nat.zero_le Nat.le_refl

attribute [simp] not_lt_zero

attribute [simp] zero_lt_succ

theorem add_one_pos (n : Nat) : 0 < n + 1 := zero_lt_succ n
theorem succ_le_of_lt {n m : Nat} (h : n < m) : succ n ≤ m := h
theorem lt_of_succ_le {n m : Nat} (h : succ n ≤ m) : n < m := h
theorem add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := h
theorem lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := h
theorem lt_succ_of_le {n m : Nat} : n ≤ m → n < succ m := succ_le_succ
theorem lt_add_one_of_le {n m : Nat} : n ≤ m → n < m + 1 := succ_le_succ
theorem le_of_lt_add_one {n m : Nat} : n < m + 1 → n ≤ m := le_of_succ_le_succ
theorem succ_lt_succ {n m : Nat} : n < m → succ n < succ m := succ_le_succ
theorem lt_of_succ_lt_succ {n m : Nat} : succ n < succ m → n < m := le_of_succ_le_succ
theorem lt_succ_self (n : Nat) : n < succ n := Nat.le_refl _
@[simp] protected theorem lt_add_one (n : Nat) : n < n + 1 := Nat.le_refl _
theorem lt.base (n : Nat) : n < succ n := Nat.le_refl _
theorem lt.step {n m : Nat} : n < m → n < succ m := le_step
theorem not_add_one_le_zero (n : Nat) : ¬n + 1 ≤ 0 := not_succ_le_zero n
theorem not_add_one_le_self (n : Nat) : ¬n + 1 ≤ n := not_succ_le_self n

attribute [simp] Nat.lt_irrefl

protected theorem le_of_eq {n m : Nat} (h : n = m) : n ≤ m := h ▸ Nat.le_refl n
theorem le_of_succ_le {n m : Nat} (h : succ n ≤ m) : n ≤ m := Nat.le_trans (le_succ n) h
theorem lt_of_succ_lt {n m : Nat} : succ n < m → n < m := le_of_succ_le
protected theorem le_of_lt {n m : Nat} : n < m → n ≤ m := le_of_succ_le

/-! ## Transitivity -/

protected theorem lt_of_lt_of_eq {n m k : Nat} (h : n < m) (h' : m = k) : n < k := h' ▸ h

instance : Trans (· < · : Nat → Nat → Prop) (· < · : Nat → Nat → Prop)
    (· < · : Nat → Nat → Prop) where
  trans := Nat.lt_trans

instance : Trans (· ≤ · : Nat → Nat → Prop) (· ≤ · : Nat → Nat → Prop)
    (· ≤ · : Nat → Nat → Prop) where
  trans := Nat.le_trans

instance : Trans (· < · : Nat → Nat → Prop) (· ≤ · : Nat → Nat → Prop)
    (· < · : Nat → Nat → Prop) where
  trans := Nat.lt_of_lt_of_le

instance : Trans (· ≤ · : Nat → Nat → Prop) (· < · : Nat → Nat → Prop)
    (· < · : Nat → Nat → Prop) where
  trans := Nat.lt_of_le_of_lt

/-! ## Totality, antisymmetry, negation -/

protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m :=
  (Nat.eq_or_lt_of_le h).symm

protected theorem le_total (m n : Nat) : m ≤ n ∨ n ≤ m :=
  (Nat.lt_or_ge m n).elim (fun h => .inl (Nat.le_of_lt h)) .inr

/-- Alias of `Nat.le_total`. -/
protected abbrev le_or_ge := @Nat.le_total

/-- Alias of `Nat.le_total`. -/
protected abbrev le_or_le := @Nat.le_total

theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
protected theorem ne_of_lt' : ∀ {a b : Nat}, a < b → b ≠ a := ne_of_gt

protected theorem not_le_of_lt : ∀ {a b : Nat}, a < b → ¬b ≤ a := Nat.not_le_of_gt
protected theorem not_lt_of_ge : ∀ {a b : Nat}, b ≥ a → ¬b < a := fun h h' =>
  Nat.not_le_of_gt h' h
protected theorem not_lt_of_le : ∀ {a b : Nat}, a ≤ b → ¬b < a := Nat.not_lt_of_ge
protected theorem lt_le_asymm : ∀ {a b : Nat}, a < b → ¬b ≤ a := Nat.not_le_of_gt
protected theorem le_lt_asymm : ∀ {a b : Nat}, a ≤ b → ¬b < a := Nat.not_lt_of_ge
protected theorem lt_asymm {a b : Nat} (h : a < b) : ¬b < a := fun h' =>
  Nat.lt_irrefl a (Nat.lt_trans h h')

/-- Alias of `Nat.lt_asymm`. -/
protected abbrev not_lt_of_gt := @Nat.lt_asymm

/-- Alias of `Nat.lt_asymm`. -/
protected abbrev not_lt_of_lt := @Nat.lt_asymm

theorem gt_of_not_le {n m : Nat} (h : ¬n ≤ m) : n > m :=
  (Nat.lt_or_ge m n).elim id (fun h' => absurd h' h)
protected theorem lt_of_not_ge : ∀ {a b : Nat}, ¬b ≥ a → b < a := gt_of_not_le

theorem ge_of_not_lt {n m : Nat} (h : ¬n < m) : n ≥ m :=
  (Nat.lt_or_ge n m).elim (fun h' => absurd h' h) id
protected theorem le_of_not_gt : ∀ {a b : Nat}, ¬b > a → b ≤ a := ge_of_not_lt
protected theorem le_of_not_lt : ∀ {a b : Nat}, ¬a < b → b ≤ a := ge_of_not_lt

@[simp] protected theorem not_le {a b : Nat} : ¬a ≤ b ↔ b < a :=
  ⟨gt_of_not_le, Nat.not_le_of_gt⟩

@[simp] protected theorem not_lt {a b : Nat} : ¬a < b ↔ b ≤ a :=
  ⟨ge_of_not_lt, Nat.not_lt_of_ge⟩

protected theorem le_of_not_le {a b : Nat} (h : ¬b ≤ a) : a ≤ b := Nat.le_of_lt (gt_of_not_le h)
protected theorem le_of_not_ge : ∀ {a b : Nat}, ¬a ≥ b → a ≤ b := Nat.le_of_not_le

theorem not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le
theorem not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := propext Nat.not_le
theorem not_lt_eq (a b : Nat) : (¬a < b) = (b ≤ a) := propext Nat.not_lt
theorem not_gt_eq (a b : Nat) : (¬a > b) = (a ≤ b) := propext Nat.not_lt

protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  (Nat.lt_or_ge a b).imp_right fun h => (Nat.eq_or_lt_of_le h).imp_left Eq.symm

protected theorem lt_or_gt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ a > b :=
  (Nat.lt_or_ge a b).imp_right fun h => Nat.lt_of_le_of_ne h (Ne.symm ne)

protected theorem lt_or_lt_of_ne : ∀ {a b : Nat}, a ≠ b → a < b ∨ b < a := Nat.lt_or_gt_of_ne

protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h => h.elim ne_of_lt ne_of_gt⟩

/-- Alias of `Nat.ne_iff_lt_or_gt`. -/
protected abbrev lt_or_gt := @Nat.ne_iff_lt_or_gt

protected theorem eq_or_lt_of_not_lt {a b : Nat} (h : ¬a < b) : a = b ∨ b < a :=
  (Nat.eq_or_lt_of_le (ge_of_not_lt h)).imp_left Eq.symm

protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.1 h.2⟩

protected theorem eq_iff_le_and_ge : ∀ {a b : Nat}, a = b ↔ a ≤ b ∧ b ≤ a :=
  Nat.le_antisymm_iff

instance : Std.Antisymm (· ≤ · : Nat → Nat → Prop) where
  antisymm _ _ := Nat.le_antisymm

instance : Std.Antisymm (¬ · < · : Nat → Nat → Prop) where
  antisymm _ _ h₁ h₂ := Nat.le_antisymm (ge_of_not_lt h₂) (ge_of_not_lt h₁)

protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨Nat.lt_or_eq_of_le, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩

protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩

protected theorem lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => gt_of_not_le h.2⟩

/-- Alias of `Nat.lt_iff_le_not_le`. -/
protected abbrev lt_iff_le_and_not_ge := @Nat.lt_iff_le_not_le

/-! ## Zero and successors -/

theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (zero_le n)
theorem le_zero {i : Nat} : i ≤ 0 ↔ i = 0 := ⟨eq_zero_of_le_zero, Nat.le_of_eq⟩
@[simp] theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) := propext le_zero

theorem eq_zero_or_pos : ∀ n : Nat, n = 0 ∨ n > 0
  | 0 => .inl rfl
  | n + 1 => .inr (succ_pos n)

protected theorem pos_of_ne_zero {n : Nat} : n ≠ 0 → 0 < n :=
  Nat.lt_of_le_of_ne (zero_le n) ∘ Ne.symm
theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h
protected theorem pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 := ⟨ne_of_gt, Nat.pos_of_ne_zero⟩
protected theorem ne_zero_iff_zero_lt {n : Nat} : n ≠ 0 ↔ 0 < n := Nat.pos_iff_ne_zero.symm
theorem one_le_iff_ne_zero {n : Nat} : 1 ≤ n ↔ n ≠ 0 := Nat.pos_iff_ne_zero
protected theorem eq_zero_of_not_pos {n : Nat} (h : ¬0 < n) : n = 0 :=
  eq_zero_of_le_zero (ge_of_not_lt h)
theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (zero_le a) h
theorem one_le_of_lt {a b : Nat} (h : a < b) : 1 ≤ b := zero_lt_of_lt h
protected theorem ne_zero_of_lt {b a : Nat} (h : b < a) : a ≠ 0 := ne_of_gt (zero_lt_of_lt h)

protected theorem zero_lt_one : 0 < (1 : Nat) := zero_lt_succ 0
/-- Alias of `Nat.zero_lt_one`. -/
protected abbrev one_pos := @Nat.zero_lt_one
protected theorem two_pos : 0 < 2 := zero_lt_succ _
protected theorem zero_lt_two : 0 < 2 := zero_lt_succ _
protected theorem one_lt_two : 1 < 2 := Nat.le_refl 2

theorem le_or_eq_of_le_succ {m n : Nat} (h : m ≤ succ n) : m ≤ n ∨ m = succ n :=
  (Nat.lt_or_eq_of_le h).imp_left le_of_lt_succ

theorem le_or_eq_of_le_add_one {m n : Nat} (h : m ≤ n + 1) : m ≤ n ∨ m = n + 1 :=
  le_or_eq_of_le_succ h

theorem lt_succ {m n : Nat} : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩
protected theorem lt_succ_iff {m n : Nat} : m < succ n ↔ m ≤ n := lt_succ
protected theorem lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := lt_succ
theorem succ_le {n m : Nat} : succ n ≤ m ↔ n < m := .rfl
theorem succ_le_iff {m n : Nat} : succ m ≤ n ↔ m < n := .rfl
theorem add_one_le_iff {n m : Nat} : n + 1 ≤ m ↔ n < m := .rfl
theorem lt_iff_add_one_le {m n : Nat} : m < n ↔ m + 1 ≤ n := .rfl
theorem le_iff_lt_add_one {x y : Nat} : x ≤ y ↔ x < y + 1 := lt_succ.symm
theorem lt_one_add_iff {m n : Nat} : m < 1 + n ↔ m ≤ n := Nat.add_comm n 1 ▸ lt_succ
theorem one_add_le_iff {m n : Nat} : 1 + m ≤ n ↔ m < n := Nat.add_comm m 1 ▸ .rfl
theorem lt_succ_of_lt {a b : Nat} (h : a < b) : a < succ b := le_succ_of_le h
theorem lt_add_one_of_lt {a b : Nat} (h : a < b) : a < b + 1 := le_succ_of_le h

protected theorem lt_succ_iff_lt_or_eq {m n : Nat} : m < succ n ↔ m < n ∨ m = n :=
  lt_succ.trans Nat.le_iff_lt_or_eq
protected theorem lt_add_one_iff_lt_or_eq {m n : Nat} : m < n + 1 ↔ m < n ∨ m = n :=
  lt_succ.trans Nat.le_iff_lt_or_eq
protected theorem eq_of_lt_succ_of_not_lt {m n : Nat} (hmn : m < n + 1) (h : ¬m < n) : m = n :=
  Nat.le_antisymm (le_of_lt_succ hmn) (ge_of_not_lt h)
protected theorem eq_of_le_of_lt_succ {n m : Nat} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n :=
  Nat.le_antisymm (le_of_lt_succ h₂) h₁

theorem le_succ_iff {m n : Nat} : m ≤ n.succ ↔ m ≤ n ∨ m = n.succ :=
  ⟨le_or_eq_of_le_succ, fun h => h.elim le_succ_of_le Nat.le_of_eq⟩
theorem le_add_one_iff {m n : Nat} : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := le_succ_iff

theorem succ_le_succ_iff {a b : Nat} : succ a ≤ succ b ↔ a ≤ b := ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem succ_lt_succ_iff {a b : Nat} : succ a < succ b ↔ a < b := ⟨lt_of_succ_lt_succ, succ_lt_succ⟩
theorem add_one_le_add_one_iff {a b : Nat} : a + 1 ≤ b + 1 ↔ a ≤ b := succ_le_succ_iff
theorem add_one_lt_add_one_iff {a b : Nat} : a + 1 < b + 1 ↔ a < b := succ_lt_succ_iff
theorem one_lt_succ_succ (n : Nat) : 1 < n.succ.succ := succ_lt_succ (succ_pos n)
theorem not_succ_lt_self {n : Nat} : ¬succ n < n := Nat.not_lt_of_ge (le_succ n)

@[simp] theorem lt_one_iff {n : Nat} : n < 1 ↔ n = 0 := lt_succ.trans le_zero

theorem le_one_iff_eq_zero_or_eq_one : ∀ {n : Nat}, n ≤ 1 ↔ n = 0 ∨ n = 1
  | _ => ⟨fun h => (le_or_eq_of_le_succ h).imp_left eq_zero_of_le_zero,
      fun h => h.elim (fun h => h ▸ zero_le 1) Nat.le_of_eq⟩

theorem one_lt_iff_ne_zero_and_ne_one : ∀ {n : Nat}, 1 < n ↔ n ≠ 0 ∧ n ≠ 1
  | _ => ⟨fun h => ⟨Nat.ne_zero_of_lt h, ne_of_gt h⟩,
      fun h => Nat.lt_of_le_of_ne (Nat.pos_of_ne_zero h.1) (Ne.symm h.2)⟩

theorem exists_eq_succ_of_ne_zero : ∀ {n}, n ≠ 0 → Exists fun k => n = succ k
  | 0, h => absurd rfl h
  | n + 1, _ => ⟨n, rfl⟩

theorem exists_eq_add_one_of_ne_zero : ∀ {n}, n ≠ 0 → Exists fun k => n = k + 1 :=
  exists_eq_succ_of_ne_zero

/-! ## Addition -/

@[simp] theorem le_add_right : ∀ (n k : Nat), n ≤ n + k
  | n, 0 => Nat.le_refl n
  | n, k + 1 => le_step (le_add_right n k)

@[simp] theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m

theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k

theorem le.dest {n m : Nat} (h : n ≤ m) : Exists (fun k => n + k = m) :=
  match h with
  | .refl => ⟨0, rfl⟩
  | .step h => let ⟨k, e⟩ := le.dest h; ⟨k + 1, congrArg succ e⟩

theorem le_of_add_right_le {n m k : Nat} (h : n + k ≤ m) : n ≤ m :=
  Nat.le_trans (le_add_right n k) h
theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k :=
  Nat.le_trans h (le_add_right m k)
theorem le_of_add_left_le {n m k : Nat} (h : k + n ≤ m) : n ≤ m :=
  Nat.le_trans (le_add_left n k) h
theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m :=
  Nat.le_trans h (le_add_left m k)
protected theorem lt_add_left {a b : Nat} (c : Nat) (h : a < b) : a < c + b := le_add_left_of_le h
protected theorem lt_add_right {a b : Nat} (c : Nat) (h : a < b) : a < b + c := le_add_right_of_le h
theorem lt_of_add_right_lt {n m k : Nat} (h : n + k < m) : n < m :=
  Nat.lt_of_le_of_lt (le_add_right n k) h
theorem lt_of_add_left_lt {n m k : Nat} (h : k + n < m) : n < m :=
  Nat.lt_of_le_of_lt (le_add_left n k) h

protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) : ∀ k : Nat, n + k ≤ m + k
  | 0 => h
  | k + 1 => succ_le_succ (Nat.add_le_add_right h k)

protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m :=
  Nat.add_comm n k ▸ Nat.add_comm m k ▸ Nat.add_le_add_right h k

protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m :=
  Nat.add_le_add_left h k

protected theorem add_lt_add_right {n m : Nat} (h : n < m) : ∀ k : Nat, n + k < m + k
  | 0 => h
  | k + 1 => succ_le_succ (Nat.add_lt_add_right h k)

theorem add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)

protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (hle : a ≤ b) (hlt : c < d) :
    a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right hle c) (Nat.add_lt_add_left hlt b)

protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (hlt : a < b) (hle : c ≤ d) :
    a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_left hle a) (Nat.add_lt_add_right hlt d)

theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.add_lt_add_of_lt_of_le h₁ (Nat.le_of_lt h₂)

protected theorem le_of_add_le_add_right {a b c : Nat} : a + b ≤ c + b → a ≤ c :=
  match b with
  | 0 => id
  | _ + 1 => fun h => Nat.le_of_add_le_add_right (le_of_succ_le_succ h)

protected theorem le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c :=
  Nat.le_of_add_le_add_right (Nat.add_comm a b ▸ Nat.add_comm a c ▸ h)

protected theorem lt_of_add_lt_add_right {k m : Nat} {n : Nat} : k + n < m + n → k < m :=
  fun h => gt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.add_le_add_right h' n)

protected theorem lt_of_add_lt_add_left {k m : Nat} {n : Nat} : n + k < n + m → k < m :=
  fun h => gt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.add_le_add_left h' n)

@[simp] protected theorem add_le_add_iff_right {m k : Nat} {n : Nat} : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩

@[simp] protected theorem add_le_add_iff_left {m k : Nat} {n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩

@[simp] protected theorem add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_left, fun h => Nat.add_lt_add_left h k⟩

@[simp] protected theorem add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_right, fun h => Nat.add_lt_add_right h k⟩

protected theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n :=
  Nat.add_comm n k ▸ Nat.add_lt_add_left h n
protected theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k := Nat.add_lt_add_left h n
protected theorem pos_of_lt_add_right {n k : Nat} (h : n < n + k) : 0 < k :=
  Nat.lt_of_add_lt_add_left h
protected theorem pos_of_lt_add_left {n k : Nat} (h : n < k + n) : 0 < k :=
  Nat.pos_of_lt_add_right (Nat.add_comm k n ▸ h)

@[simp] protected theorem lt_add_right_iff_pos {n k : Nat} : n < n + k ↔ 0 < k :=
  ⟨Nat.pos_of_lt_add_right, Nat.lt_add_of_pos_right⟩

@[simp] protected theorem lt_add_left_iff_pos {n k : Nat} : n < k + n ↔ 0 < k :=
  ⟨Nat.pos_of_lt_add_left, Nat.lt_add_of_pos_left⟩

protected theorem add_pos_left {m : Nat} (h : 0 < m) (n) : 0 < m + n := le_add_right_of_le h
protected theorem add_pos_right {n : Nat} (m) (h : 0 < n) : 0 < m + n := le_add_left_of_le h

theorem add_pos_iff_pos_or_pos {m n : Nat} : 0 < m + n ↔ 0 < m ∨ 0 < n :=
  ⟨fun h => (eq_zero_or_pos m).elim (fun e => .inr (Nat.zero_add n ▸ e ▸ h)) .inl,
    fun h => h.elim (Nat.add_pos_left · n) (Nat.add_pos_right m)⟩

protected theorem exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k :=
  let ⟨k, e⟩ := le.dest h; ⟨k, e.symm⟩

protected theorem exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = k + m :=
  let ⟨k, e⟩ := le.dest h; ⟨k, e.symm.trans (Nat.add_comm m k)⟩

protected theorem exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k : Nat, n = m + k + 1 :=
  let ⟨k, e⟩ := le.dest h; ⟨k, e.symm.trans (succ_add m k)⟩

protected theorem le_rfl {n : Nat} : n ≤ n := Nat.le_refl n

end Nat
