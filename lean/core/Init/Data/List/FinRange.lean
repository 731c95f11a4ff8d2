prelude
import Init.Data.List.OfFn

/-! The list of all numbers below a bound. -/

namespace List

/-- All elements of `Fin n`, in order. -/
def finRange (n : Nat) : List (Fin n) := ofFn fun i => i

@[simp] theorem length_finRange {n : Nat} : (List.finRange n).length = n := length_ofFn

@[simp] theorem getElem_finRange {i : Nat} (h : i < (List.finRange n).length) :
    (finRange n)[i] = Fin.cast length_finRange ⟨i, h⟩ := List.getElem_ofFn h

@[simp] theorem finRange_zero : finRange 0 = [] := rfl

@[simp] theorem mem_finRange {n : Nat} (x : Fin n) : x ∈ finRange n := mem_ofFn.2 ⟨x, rfl⟩

private theorem map_ofFn' {n} (f : Fin n → α) (g : α → β) :
    (ofFn f).map g = ofFn fun i => g (f i) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [ofFn_succ, map_cons, ih, ofFn_succ]

theorem finRange_succ {n} : finRange (n + 1) = 0 :: (finRange n).map Fin.succ := by
  unfold finRange
  rw [ofFn_succ, map_ofFn']

end List
