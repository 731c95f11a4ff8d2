prelude
import Init.Data.NeZero
import Init.Data.Nat.Div.Laws
import Init.Data.Nat.Bitwise.Basic
import Init.Ext
import Init.Omega
/-!
# Bounded natural numbers: arithmetic modulo the bound
-/

namespace Fin

instance coeToNat : CoeOut (Fin n) Nat := ⟨fun v => v.val⟩

/-- The empty type has no elements. -/
def elim0.{u} {α : Sort u} : Fin 0 → α
  | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)

/-- The next number, with the next bound. -/
def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩

/-- `a` modulo the bound. -/
protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  ⟨a % n, Nat.mod_lt _ (Nat.pos_of_ne_zero (NeZero.ne n))⟩

/-- The number itself. -/
@[inline] protected def toNat (i : Fin n) : Nat := i.val

private theorem mlt {b : Nat} : {a : Nat} → a < n → b % n < n
  | 0, h => Nat.mod_lt _ h
  | _ + 1, h => Nat.mod_lt _ (Nat.lt_trans (Nat.zero_lt_succ _) h)

/-- The sum, modulo the bound. -/
protected def add : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, mlt h⟩

/-- The product, modulo the bound. -/
protected def mul : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, mlt h⟩

/-- The difference, modulo the bound. -/
protected def sub : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, mlt h⟩

/-- The remainder. -/
protected def mod : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩

/-- The quotient. -/
protected def div : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h⟩

/-- Bitwise and. -/
def land : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.land a b) % n, mlt h⟩
/-- Bitwise or. -/
def lor : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.lor a b) % n, mlt h⟩
/-- Bitwise exclusive or. -/
def xor : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(Nat.xor a b) % n, mlt h⟩

instance : Add (Fin n) := ⟨Fin.add⟩
instance : Sub (Fin n) := ⟨Fin.sub⟩
instance : Mul (Fin n) := ⟨Fin.mul⟩
instance : Mod (Fin n) := ⟨Fin.mod⟩
instance : Div (Fin n) := ⟨Fin.div⟩
instance : AndOp (Fin n) := ⟨Fin.land⟩
instance : OrOp (Fin n) := ⟨Fin.lor⟩
instance : XorOp (Fin n) := ⟨Fin.xor⟩

instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩
instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) := ⟨0⟩

/-- The opposite number: the distance to the bound. -/
protected def neg (a : Fin n) : Fin n :=
  ⟨(n - a.val) % n, mlt a.isLt⟩

instance (n : Nat) : Neg (Fin n) := ⟨Fin.neg⟩

/-- The largest element. -/
@[inline] def last (n : Nat) : Fin (n + 1) := ⟨n, n.lt_succ_self⟩

/-- The same number, known to be below another bound. -/
@[inline] def castLT (i : Fin m) (h : i.1 < n) : Fin n := ⟨i.1, h⟩

/-- The same number, with a larger bound. -/
@[inline] def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i, Nat.le_trans i.2 h⟩

/-- The same number, with an equal bound. -/
@[inline] protected def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i, eq ▸ i.2⟩

/-- The same number, with a bound larger by `m`. -/
@[inline] def castAdd (m) : Fin n → Fin (n + m) := castLE <| Nat.le_add_right n m

/-- The same number, with the next bound. -/
@[inline] def castSucc : Fin n → Fin (n + 1) := castAdd 1

/-- Counts from the other end. -/
@[inline] def rev (i : Fin n) : Fin n :=
  ⟨n - (i + 1), Nat.sub_lt (Nat.lt_of_le_of_lt (Nat.zero_le _) i.isLt) (Nat.succ_pos _)⟩

@[ext] protected theorem ext {n : Nat} {a b : Fin n} (h : (a : Nat) = b) : a = b :=
  Fin.eq_of_val_eq h

@[simp] protected theorem eta {n : Nat} (a : Fin n) (h : a < n) : (⟨a, h⟩ : Fin n) = a := rfl
@[simp] theorem is_lt {n : Nat} (a : Fin n) : (a : Nat) < n := a.2
theorem val_mk {m n : Nat} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl
theorem lt_def {n : Nat} {a b : Fin n} : a < b ↔ a.1 < b.1 := Iff.rfl
theorem le_def {n : Nat} {a b : Fin n} : a ≤ b ↔ a.1 ≤ b.1 := Iff.rfl
theorem lt_iff_val_lt_val {n : Nat} {a b : Fin n} : a < b ↔ a.val < b.val := Iff.rfl
theorem le_iff_val_le_val {n : Nat} {a b : Fin n} : a ≤ b ↔ a.val ≤ b.val := Iff.rfl
theorem val_inj {n : Nat} {a b : Fin n} : a.1 = b.1 ↔ a = b := ⟨Fin.eq_of_val_eq, Fin.val_eq_of_eq⟩
theorem val_ne_of_ne {n : Nat} {i j : Fin n} (h : i ≠ j) : i.val ≠ j.val := fun h' => h (Fin.ext h')
theorem val_add {n : Nat} : ∀ a b : Fin n, (a + b).val = (a.val + b.val) % n := fun _ _ => rfl
theorem val_mul {n : Nat} : ∀ a b : Fin n, (a * b).val = (a.val * b.val) % n := fun _ _ => rfl
theorem sub_def {n : Nat} (a b : Fin n) : a - b = ⟨((n - b) + a) % n, (a - b).isLt⟩ := rfl
@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
@[simp] theorem val_zero (n : Nat) [NeZero n] : ((0 : Fin n) : Nat) = 0 := Nat.zero_mod n
@[simp] theorem val_succ {n : Nat} (j : Fin n) : (j.succ : Nat) = j + 1 := rfl
@[simp] theorem val_last (n : Nat) : last n = n := rfl
@[simp] theorem val_castSucc {n : Nat} (i : Fin n) : (i.castSucc : Nat) = i := rfl
@[simp] theorem val_castLE {n m : Nat} (h : n ≤ m) (i : Fin n) : (i.castLE h : Nat) = i := rfl
@[simp] theorem val_rev {n : Nat} (i : Fin n) : (rev i).val = n - (i + 1) := rfl
theorem le_of_lt_add_one {n m : Nat} (i : Fin n) (h : i.val < m + 1) : i.val ≤ m :=
  Nat.le_of_lt_succ h
theorem exists_iff {n : Nat} {p : Fin n → Prop} : (∃ i, p i) ↔ ∃ i h, p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, hi⟩, hpi⟩ => ⟨i, hi, hpi⟩, fun ⟨i, hi, hpi⟩ => ⟨⟨i, hi⟩, hpi⟩⟩
theorem forall_iff {n : Nat} {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ :=
  ⟨fun h i hi => h ⟨i, hi⟩, fun h ⟨i, hi⟩ => h i hi⟩
protected theorem le_refl {n : Nat} (a : Fin n) : a ≤ a := Nat.le_refl a.val
protected theorem le_trans {n : Nat} {a b c : Fin n} : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem lt_trans {n : Nat} {a b c : Fin n} : a < b → b < c → a < c := Nat.lt_trans
protected theorem lt_irrefl {n : Nat} (a : Fin n) : ¬a < a := Nat.lt_irrefl a.val

theorem val_congr {n : Nat} {a b : Fin n} (h : a = b) : (a : Nat) = (b : Nat) := congrArg val h
theorem val_le_of_le {n : Nat} {a b : Fin n} (h : a ≤ b) : (a : Nat) ≤ (b : Nat) := h
theorem val_le_of_ge {n : Nat} {a b : Fin n} (h : a ≥ b) : (b : Nat) ≤ (a : Nat) := h
theorem val_add_one_le_of_lt {n : Nat} {a b : Fin n} (h : a < b) : (a : Nat) + 1 ≤ (b : Nat) := h
theorem val_add_one_le_of_gt {n : Nat} {a b : Fin n} (h : a > b) : (b : Nat) + 1 ≤ (a : Nat) := h
theorem val_lt_of_le {b n : Nat} (i : Fin b) (h : b ≤ n) : i.val < n := Nat.lt_of_lt_of_le i.is_lt h
protected theorem ne_of_val_ne {n : Nat} {i j : Fin n} (h : i.val ≠ j.val) : i ≠ j :=
  fun h' => h (val_congr h')
protected theorem le_antisymm {n : Nat} {x y : Fin n} (h₁ : x ≤ y) (h₂ : y ≤ x) : x = y :=
  Fin.ext (Nat.le_antisymm h₁ h₂)
protected theorem le_total {n : Nat} (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total a b
protected theorem lt_or_ge {n : Nat} (a b : Fin n) : a < b ∨ a ≥ b := Nat.lt_or_ge a b
protected theorem not_le {n : Nat} {a b : Fin n} : ¬a ≤ b ↔ b < a := Nat.not_le
protected theorem not_lt {n : Nat} {a b : Fin n} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem ne_of_lt {n : Nat} {a b : Fin n} (h : a < b) : a ≠ b :=
  Fin.ne_of_val_ne (Nat.ne_of_lt h)
theorem eq_zero : ∀ n : Fin 1, n = 0
  | ⟨0, _⟩ => rfl
@[simp] theorem succ_inj {n : Nat} {a b : Fin n} : a.succ = b.succ ↔ a = b :=
  ⟨fun h => Fin.ext (Nat.succ.inj (val_congr h)), fun h => h ▸ rfl⟩
theorem castSucc_inj {n : Nat} {a b : Fin n} : a.castSucc = b.castSucc ↔ a = b :=
  ⟨fun h => Fin.ext (show a.castSucc.val = b.castSucc.val from val_congr h), fun h => h ▸ rfl⟩
theorem le_last {n : Nat} (i : Fin (n + 1)) : i ≤ last n := Nat.le_of_lt_succ i.is_lt
@[simp] theorem rev_rev {n : Nat} (i : Fin n) : rev (rev i) = i := Fin.ext <| by
  show n - (n - (i.val + 1) + 1) = i.val
  have := i.isLt
  omega

theorem forall_fin_succ {P : Fin (n + 1) → Prop} : (∀ i, P i) ↔ P 0 ∧ ∀ i : Fin n, P i.succ :=
  ⟨fun h => ⟨h 0, fun i => h i.succ⟩, fun ⟨h₀, h⟩ => fun
    | ⟨0, _⟩ => h₀
    | ⟨i + 1, hi⟩ => h ⟨i, Nat.lt_of_succ_lt_succ hi⟩⟩
theorem exists_fin_succ {n : Nat} {P : Fin (n + 1) → Prop} :
    (∃ i, P i) ↔ P 0 ∨ ∃ i : Fin n, P i.succ :=
  ⟨fun
    | ⟨⟨0, _⟩, h⟩ => .inl h
    | ⟨⟨i + 1, hi⟩, h⟩ => .inr ⟨⟨i, Nat.lt_of_succ_lt_succ hi⟩, h⟩,
    fun h => h.elim (fun h => ⟨0, h⟩) fun ⟨i, h⟩ => ⟨i.succ, h⟩⟩
theorem forall_fin_one {p : Fin 1 → Prop} : (∀ i, p i) ↔ p 0 :=
  ⟨fun h => h 0, fun h i => eq_zero i ▸ h⟩
theorem exists_fin_one {p : Fin 1 → Prop} : (∃ i, p i) ↔ p 0 :=
  ⟨fun ⟨i, h⟩ => eq_zero i ▸ h, fun h => ⟨0, h⟩⟩
theorem forall_fin_two {p : Fin 2 → Prop} : (∀ i, p i) ↔ p 0 ∧ p 1 :=
  forall_fin_succ.trans (and_congr_right' forall_fin_one)
theorem exists_fin_two {p : Fin 2 → Prop} : (∃ i, p i) ↔ p 0 ∨ p 1 :=
  exists_fin_succ.trans (or_congr_right exists_fin_one)

@[simp] theorem val_one (n : Nat) : (1 : Fin (n + 2)).val = 1 :=
  Nat.mod_eq_of_lt (Nat.succ_lt_succ (Nat.succ_pos n))
@[simp] theorem val_two {n : Nat} : (2 : Fin (n + 3)).val = 2 :=
  Nat.mod_eq_of_lt (Nat.succ_lt_succ (Nat.succ_lt_succ (Nat.succ_pos n)))

end Fin
