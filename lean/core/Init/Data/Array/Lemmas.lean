prelude
import Init.Data.Array.Basic
import Init.Data.List.Nat.Basic

/-!
Arrays: lookup, adding at the end, appending, membership, all through the list of the entries.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v}

namespace Array

@[simp] theorem getElem_toList {xs : Array α} {i : Nat} (h : i < xs.size) :
    xs.toList[i]'h = xs[i] := rfl

@[simp] theorem getElem?_toList {xs : Array α} {i : Nat} : xs.toList[i]? = xs[i]? := by
  by_cases h : i < xs.size
  · rw [_root_.getElem?_pos xs i h, List.getElem?_eq_getElem h]; rfl
  · rw [_root_.getElem?_neg xs i h]
    exact List.getElem?_eq_none (Nat.le_of_not_lt h)

@[simp] theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] ∈ xs :=
  mem_def.2 (List.getElem_mem h)

@[simp] theorem getElem?_eq_getElem {xs : Array α} {i : Nat} (h : i < xs.size) :
    xs[i]? = some xs[i] := _root_.getElem?_pos xs i h

theorem getElem?_eq_none {xs : Array α} (h : xs.size ≤ i) : xs[i]? = none :=
  _root_.getElem?_neg xs i (Nat.not_lt_of_ge h)

theorem getElem_push_lt {xs : Array α} {x : α} {i : Nat} (h : i < xs.size) :
    (xs.push x)[i]'(by rw [size_push]; exact Nat.lt_succ_of_lt h) = xs[i] := by
  show (xs.push x).toList[i]'_ = xs.toList[i]'_
  simp only [toList_push]
  exact List.getElem_append_left h

@[simp] theorem getElem_push_eq {xs : Array α} {x : α} :
    (xs.push x)[xs.size]'(by rw [size_push]; exact Nat.lt_succ_self _) = x := by
  show (xs.push x).toList[xs.size]'_ = x
  simp only [toList_push]
  exact List.getElem_concat_length rfl _

theorem getElem_push {xs : Array α} {x : α} {i : Nat} (h : i < (xs.push x).size) :
    (xs.push x)[i] = if h : i < xs.size then xs[i] else x := by
  by_cases h' : i < xs.size
  · rw [dif_pos h']; exact getElem_push_lt h'
  · have e : i = xs.size := by rw [size_push] at h; omega
    subst e
    rw [dif_neg h']; exact getElem_push_eq

@[simp] theorem push_ne_empty {a : α} {xs : Array α} : xs.push a ≠ #[] := by
  intro h
  have := congrArg Array.size h
  rw [size_push] at this
  exact Nat.succ_ne_zero _ this

@[simp] theorem size_empty : (#[] : Array α).size = 0 := rfl

theorem eq_empty_of_size_eq_zero {xs : Array α} (h : xs.size = 0) : xs = #[] :=
  ext' (List.eq_nil_of_length_eq_zero h)

@[simp] theorem size_eq_zero_iff {xs : Array α} : xs.size = 0 ↔ xs = #[] :=
  ⟨eq_empty_of_size_eq_zero, fun h => h ▸ rfl⟩

theorem ext {xs ys : Array α} (h₁ : xs.size = ys.size)
    (h₂ : (i : Nat) → (hi₁ : i < xs.size) → (hi₂ : i < ys.size) → xs[i] = ys[i]) : xs = ys :=
  ext' (List.ext_getElem h₁ h₂)

private theorem foldl_push (l : List α) (xs : Array α) :
    (l.foldl Array.push xs).toList = xs.toList ++ l := by
  induction l generalizing xs with
  | nil => exact (List.append_nil _).symm
  | cons a l ih => rw [List.foldl_cons, ih, toList_push, List.append_assoc]; rfl

@[simp] theorem toList_append {xs ys : Array α} : (xs ++ ys).toList = xs.toList ++ ys.toList :=
  foldl_push ys.toList xs

@[simp] theorem size_append {xs ys : Array α} : (xs ++ ys).size = xs.size + ys.size := by
  rw [← length_toList, toList_append, List.length_append, length_toList, length_toList]

@[simp] theorem mem_push {xs : Array α} {x y : α} : x ∈ xs.push y ↔ x ∈ xs ∨ x = y := by
  rw [mem_def, toList_push, List.mem_append, List.mem_singleton, mem_def]

@[simp] theorem mem_append {a : α} {xs ys : Array α} : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by
  rw [mem_def, toList_append, List.mem_append, mem_def, mem_def]

@[simp] theorem not_mem_empty (a : α) : ¬ a ∈ #[] := fun h => nomatch h.val

@[simp] theorem mem_map {f : α → β} {xs : Array α} : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := by
  rw [mem_def, toList_map, List.mem_map]
  exact exists_congr fun a => by rw [mem_def]

@[simp] theorem getElem_map (f : α → β) (xs : Array α) {i : Nat} (hi : i < (xs.map f).size) :
    (xs.map f)[i] = f (xs[i]'(size_map (f := f) ▸ hi)) :=
  List.getElem_map f (l := xs.toList) (h := hi)

@[simp] theorem size_reverse {xs : Array α} : xs.reverse.size = xs.size :=
  List.length_reverse

@[simp] theorem size_replicate {n : Nat} {v : α} : (replicate n v).size = n :=
  List.length_replicate

@[simp] theorem size_range {n : Nat} : (range n).size = n := List.length_range

@[simp] theorem size_pop {xs : Array α} : xs.pop.size = xs.size - 1 := List.length_dropLast

@[simp] theorem toList_pop {xs : Array α} : xs.pop.toList = xs.toList.dropLast := rfl

@[simp] theorem size_set {xs : Array α} {i : Nat} {v : α} (h : i < xs.size) :
    (xs.set i v h).size = xs.size := List.length_set

@[simp] theorem toList_set {xs : Array α} {i : Nat} {x : α} (h : i < xs.size) :
    (xs.set i x).toList = xs.toList.set i x := rfl

@[simp] theorem getElem_set_self {xs : Array α} {i : Nat} (h : i < xs.size) {v : α} :
    (xs.set i v h)[i]'(by rw [size_set]; exact h) = v :=
  List.getElem_set_self _

end Array

namespace List

@[simp] theorem getElem_toArray {xs : List α} {i : Nat} (h : i < xs.toArray.size) :
    xs.toArray[i] = xs[i]'(by rw [List.size_toArray] at h; exact h) := rfl

@[simp] theorem getElem?_toArray {xs : List α} {i : Nat} : xs.toArray[i]? = xs[i]? :=
  Array.getElem?_toList.symm

@[simp] theorem push_toArray (l : List α) (a : α) : l.toArray.push a = (l ++ [a]).toArray :=
  Array.ext' Array.toList_push

@[simp] theorem append_toArray (l₁ l₂ : List α) :
    l₁.toArray ++ l₂.toArray = (l₁ ++ l₂).toArray := Array.ext' Array.toList_append

theorem mem_toArray {a : α} {l : List α} : a ∈ l.toArray ↔ a ∈ l := Array.mem_def

attribute [simp] mem_toArray

end List
