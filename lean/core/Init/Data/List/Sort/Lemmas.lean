prelude
import Init.Data.List.Sort.Basic

/-!
Lists: what merging and merge sort keep.
-/

set_option linter.all false

universe u
variable {α : Type u}

namespace List

open List

theorem merge_perm_append {le : α → α → Bool} {xs ys : List α} :
    merge xs ys le ~ xs ++ ys := by
  fun_induction merge xs ys le with
  | case1 ys => exact .refl _
  | case2 xs => rw [append_nil]
  | case3 x xs y ys h ih => exact .cons x ih
  | case4 x xs y ys h ih => exact (Perm.cons y ih).trans perm_middle.symm

@[simp] theorem length_merge {le : α → α → Bool} (xs ys : List α) :
    (merge xs ys le).length = xs.length + ys.length :=
  merge_perm_append.length_eq.trans length_append

@[simp] theorem mem_merge {a : α} {xs ys : List α} {le : α → α → Bool} :
    a ∈ merge xs ys le ↔ a ∈ xs ∨ a ∈ ys :=
  merge_perm_append.mem_iff.trans mem_append

private theorem splitInTwo_append (l : { l : List α // l.length = n }) :
    (MergeSort.Internal.splitInTwo l).1.1 ++ (MergeSort.Internal.splitInTwo l).2.1 = l.1 := by
  show (splitAt _ _).1 ++ (splitAt _ _).2 = _
  rw [splitAt_eq]
  exact take_append_drop _ _

theorem mergeSort_perm (l : List α) (le : α → α → Bool) : mergeSort l le ~ l := by
  fun_induction mergeSort l le with
  | case1 => exact .refl _
  | case2 => exact .refl _
  | case3 a b xs le lr h₁ h₂ ih₁ ih₂ =>
    refine merge_perm_append.trans ((ih₁.append ih₂).trans (.of_eq ?_))
    exact splitInTwo_append ⟨a :: b :: xs, rfl⟩

@[simp] theorem length_mergeSort (l : List α) {le : α → α → Bool} :
    (mergeSort l le).length = l.length := (mergeSort_perm l le).length_eq

@[simp] theorem mem_mergeSort {a : α} {l : List α} {le : α → α → Bool} :
    a ∈ mergeSort l le ↔ a ∈ l := (mergeSort_perm l le).mem_iff

@[simp] theorem mergeSort_nil {le : α → α → Bool} : [].mergeSort le = [] := by rw [mergeSort]

@[simp] theorem mergeSort_singleton {le : α → α → Bool} (a : α) : [a].mergeSort le = [a] := by
  rw [mergeSort]

end List
