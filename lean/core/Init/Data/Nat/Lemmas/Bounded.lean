prelude
import Init.Data.Nat.Basic

/-!
# Bounded quantifiers over natural numbers

Peeling the first or the last number off `∀ m < n` and `∃ m < n`, and deciding such statements.
-/

namespace Nat

/-! ## Zero and successors under quantifiers -/

@[simp] theorem exists_ne_zero {P : Nat → Prop} : (∃ n, ¬n = 0 ∧ P n) ↔ ∃ n, P (n + 1) :=
  ⟨fun
    | ⟨0, h, _⟩ => absurd rfl h
    | ⟨n + 1, _, h⟩ => ⟨n, h⟩,
   fun ⟨n, h⟩ => ⟨n + 1, succ_ne_zero n, h⟩⟩

@[simp] theorem exists_eq_add_one {a : Nat} : (∃ n, a = n + 1) ↔ 0 < a :=
  ⟨fun ⟨n, h⟩ => h ▸ succ_pos n, fun h => exists_eq_succ_of_ne_zero (ne_of_gt h)⟩

@[simp] theorem exists_add_one_eq {a : Nat} : (∃ n, n + 1 = a) ↔ 0 < a :=
  ⟨fun ⟨n, h⟩ => h ▸ succ_pos n, fun h => ⟨a - 1, sub_one_add_one (ne_of_gt h)⟩⟩

/-! ## Peeling -/

theorem forall_lt_succ_right' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔
      (∀ m (h : m < n), p m (lt_succ_of_lt h)) ∧ p n (lt_succ_self n) :=
  ⟨fun w => ⟨fun m _ => w m _, w n _⟩, fun w m h =>
    if h' : m < n then w.1 m h'
    else match m, Nat.eq_of_lt_succ_of_not_lt h h', h with | _, rfl, _ => w.2⟩

theorem forall_lt_succ_right {n : Nat} {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n :=
  forall_lt_succ_right' (p := fun m _ => p m)

theorem forall_lt_succ_left' {p : (m : Nat) → (m < n + 1) → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔
      p 0 (succ_pos n) ∧ (∀ m (h : m < n), p (m + 1) (succ_lt_succ h)) :=
  ⟨fun w => ⟨w 0 _, fun m _ => w (m + 1) _⟩, fun w m h =>
    match m, h with
    | 0, _ => w.1
    | m + 1, h => w.2 m (lt_of_succ_lt_succ h)⟩

theorem forall_lt_succ_left {n : Nat} {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ p 0 ∧ (∀ m, m < n → p (m + 1)) :=
  forall_lt_succ_left' (p := fun m _ => p m)

theorem exists_lt_succ_right' {n : Nat} {p : (m : Nat) → (m < n + 1) → Prop} :
    (∃ m, ∃ (h : m < n + 1), p m h) ↔
      (∃ m, ∃ (h : m < n), p m (lt_succ_of_lt h)) ∨ p n (lt_succ_self n) :=
  ⟨fun ⟨m, h, w⟩ =>
    if h' : m < n then .inl ⟨m, h', w⟩
    else match m, Nat.eq_of_lt_succ_of_not_lt h h', h, w with | _, rfl, _, w => .inr w,
   fun h => h.elim (fun ⟨m, _, w⟩ => ⟨m, _, w⟩) fun w => ⟨n, _, w⟩⟩

theorem exists_lt_succ_right {n : Nat} {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n :=
  ⟨fun ⟨m, h, w⟩ => (Nat.lt_succ_iff_lt_or_eq.1 h).elim (fun h => .inl ⟨m, h, w⟩)
    fun e => .inr (e ▸ w),
   fun h => h.elim (fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_lt h, w⟩) fun w => ⟨n, lt_succ_self n, w⟩⟩

theorem exists_lt_succ_left' {n : Nat} {p : (m : Nat) → (m < n + 1) → Prop} :
    (∃ m, ∃ (h : m < n + 1), p m h) ↔
      p 0 (succ_pos n) ∨ (∃ m, ∃ (h : m < n), p (m + 1) (succ_lt_succ h)) :=
  ⟨fun
    | ⟨0, _, w⟩ => .inl w
    | ⟨m + 1, h, w⟩ => .inr ⟨m, lt_of_succ_lt_succ h, w⟩,
   fun h => h.elim (fun w => ⟨0, _, w⟩) fun ⟨m, _, w⟩ => ⟨m + 1, _, w⟩⟩

theorem exists_lt_succ_left {n : Nat} {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ (∃ m, m < n ∧ p (m + 1)) :=
  ⟨fun
    | ⟨0, _, w⟩ => .inl w
    | ⟨m + 1, h, w⟩ => .inr ⟨m, lt_of_succ_lt_succ h, w⟩,
   fun h => h.elim (fun w => ⟨0, succ_pos n, w⟩) fun ⟨m, h, w⟩ => ⟨m + 1, succ_lt_succ h, w⟩⟩

/-! ## Decisions -/

instance decidableBallLT : ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)],
    Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun m h => absurd h (not_lt_zero m)
  | n + 1, P, H =>
    match decidableBallLT n fun k h => P k (lt_succ_of_lt h) with
    | isFalse w => isFalse fun w' => w fun k _ => w' k _
    | isTrue w =>
      match H n (lt_succ_self n) with
      | isFalse w' => isFalse fun w'' => w' (w'' n _)
      | isTrue w' => isTrue (forall_lt_succ_right'.2 ⟨w, w'⟩)

instance decidableForallFin (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k h, P ⟨k, h⟩) ⟨fun w i => w i.val i.isLt, fun w k h => w ⟨k, h⟩⟩

instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_iff (∀ (k) (h : k < succ n), P k (le_of_lt_succ h))
    ⟨fun w k h => w k (lt_succ_of_le h), fun w k _ => w k _⟩

instance decidableExistsLT [h : DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m < n ∧ p m
  | 0 => isFalse fun ⟨m, h, _⟩ => not_lt_zero m h
  | n + 1 =>
    have := decidableExistsLT (p := p) n
    have := h n
    decidable_of_iff ((∃ m, m < n ∧ p m) ∨ p n) exists_lt_succ_right.symm

instance decidableExistsLE [DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m :=
  fun n => decidable_of_iff (∃ m, m < n + 1 ∧ p m)
    ⟨fun ⟨m, h, w⟩ => ⟨m, le_of_lt_succ h, w⟩, fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_le h, w⟩⟩

instance decidableExistsLT' {p : (m : Nat) → m < k → Prop} [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m < k, p m h) :=
  match k, p, I with
  | 0, _, _ => isFalse fun ⟨m, h, _⟩ => not_lt_zero m h
  | k + 1, p, I =>
    have := decidableExistsLT' (k := k) (p := fun m h => p m (lt_succ_of_lt h))
      (I := fun m h => I m (lt_succ_of_lt h))
    have := I k (lt_succ_self k)
    decidable_of_iff _ exists_lt_succ_right'.symm

instance decidableExistsLE' {p : (m : Nat) → m ≤ k → Prop} [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m ≤ k, p m h) :=
  decidable_of_iff (∃ m, ∃ h : m < k + 1, p m (le_of_lt_succ h))
    ⟨fun ⟨m, h, w⟩ => ⟨m, le_of_lt_succ h, w⟩, fun ⟨m, h, w⟩ => ⟨m, lt_succ_of_le h, w⟩⟩

instance decidableExistsFin (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  decidable_of_iff (∃ k, ∃ h : k < n, P ⟨k, h⟩)
    ⟨fun ⟨k, h, w⟩ => ⟨⟨k, h⟩, w⟩, fun ⟨i, w⟩ => ⟨i.val, i.isLt, w⟩⟩

end Nat
