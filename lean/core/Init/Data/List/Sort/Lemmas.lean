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

end List
