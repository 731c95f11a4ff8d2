prelude
import Init.Data.Fin.Fold
import Init.Data.List.Lemmas

/-! The list of the values of a function on the numbers below a bound. -/

namespace List

/-- `ofFn f = [f 0, f 1, ..., f (n - 1)]`. -/
def ofFn {n} (f : Fin n → α) : List α := Fin.foldr n (f · :: ·) []

@[simp] theorem ofFn_zero {f : Fin 0 → α} : ofFn f = [] := rfl

@[simp] theorem ofFn_succ {n} {f : Fin (n + 1) → α} : ofFn f = f 0 :: ofFn fun i => f i.succ :=
  Fin.foldr_succ _ _

@[simp] theorem length_ofFn {f : Fin n → α} : (ofFn f).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [ofFn_succ, length_cons, ih]

@[simp] protected theorem getElem_ofFn {f : Fin n → α} (h : i < (ofFn f).length) :
    (ofFn f)[i] = f ⟨i, by simp_all⟩ := by
  induction n generalizing i with
  | zero => exact absurd h (Nat.not_lt_zero _)
  | succ n ih =>
    cases i with
    | zero => simp only [ofFn_succ, getElem_cons_zero]; rfl
    | succ i =>
      simp only [ofFn_succ, getElem_cons_succ]
      rw [ih]
      rfl

@[simp] protected theorem getElem?_ofFn {f : Fin n → α} :
    (ofFn f)[i]? = if h : i < n then some (f ⟨i, h⟩) else none := by
  split
  · rename_i h
    rw [getElem?_eq_getElem (length_ofFn.symm ▸ h), List.getElem_ofFn]
  · rename_i h
    exact getElem?_eq_none (length_ofFn.symm ▸ Nat.le_of_not_lt h)

@[simp] theorem ofFn_eq_nil_iff {f : Fin n → α} : ofFn f = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_ofFn]

@[simp] theorem mem_ofFn {n} {f : Fin n → α} {a : α} : a ∈ ofFn f ↔ ∃ i, f i = a := by
  induction n with
  | zero => exact ⟨nofun, fun ⟨i, _⟩ => i.elim0⟩
  | succ n ih =>
    rw [ofFn_succ, mem_cons, ih]
    constructor
    · intro h
      cases h with
      | inl h => exact ⟨0, h.symm⟩
      | inr h => exact h.elim fun i hi => ⟨i.succ, hi⟩
    · intro ⟨i, hi⟩
      match i, hi with
      | ⟨0, _⟩, hi => exact .inl hi.symm
      | ⟨i + 1, h⟩, hi => exact .inr ⟨⟨i, Nat.lt_of_succ_lt_succ h⟩, hi⟩

end List
