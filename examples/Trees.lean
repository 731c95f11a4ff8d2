/-! # Binary trees

An inductive type of the user's own: size, height, mirror image, traversal, and search trees with
insertion that keeps them in order.
-/

/-- A binary tree with labels at its inner nodes. -/
inductive Tree (α : Type) where
  | leaf : Tree α
  | node (left : Tree α) (label : α) (right : Tree α) : Tree α

namespace Tree

variable {α β : Type}

/-- The number of labels. -/
def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

/-- The number of labels on the longest way down. -/
def height : Tree α → Nat
  | leaf => 0
  | node l _ r => max l.height r.height + 1

/-- Left and right exchanged everywhere. -/
def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror

/-- The labels from left to right. -/
def toList : Tree α → List α
  | leaf => []
  | node l x r => l.toList ++ x :: r.toList

/-- The tree with `f` applied to every label. -/
def map (f : α → β) : Tree α → Tree β
  | leaf => leaf
  | node l x r => node (l.map f) (f x) (r.map f)

/-- Every label satisfies `P`. -/
def All (P : α → Prop) : Tree α → Prop
  | leaf => True
  | node l x r => l.All P ∧ P x ∧ r.All P

/-! ## Size and shape -/

@[simp] theorem size_mirror (t : Tree α) : t.mirror.size = t.size := by
  sorry

@[simp] theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  sorry

theorem height_mirror (t : Tree α) : t.mirror.height = t.height := by
  induction t with
  | leaf => sorry
  | node l x r ihl ihr => sorry

theorem height_le_size (t : Tree α) : t.height ≤ t.size := by
  sorry

theorem size_lt_two_pow_height (t : Tree α) : t.size < 2 ^ t.height := by
  sorry

theorem eq_leaf_of_size_eq_zero {t : Tree α} (h : t.size = 0) : t = leaf := by
  cases t with
  | leaf => rfl
  | node l x r => sorry

theorem mirror_injective {s t : Tree α} (h : s.mirror = t.mirror) : s = t := by
  sorry

/-! ## Traversal -/

theorem length_toList (t : Tree α) : t.toList.length = t.size := by
  sorry

theorem toList_mirror (t : Tree α) : t.mirror.toList = t.toList.reverse := by
  sorry

theorem toList_map (f : α → β) (t : Tree α) : (t.map f).toList = t.toList.map f := by
  sorry

@[simp] theorem size_map (f : α → β) (t : Tree α) : (t.map f).size = t.size := by
  sorry

theorem map_id (t : Tree α) : t.map (fun x => x) = t := by
  sorry

theorem all_iff_forall_mem (P : α → Prop) (t : Tree α) : t.All P ↔ ∀ x, x ∈ t.toList → P x := by
  sorry

theorem All.imp {P Q : α → Prop} (h : ∀ x, P x → Q x) {t : Tree α} (ht : t.All P) : t.All Q := by
  sorry

/-! ## Search trees -/

/-- Puts `n` where it belongs; a number that is there already is left alone. -/
def insert (n : Nat) : Tree Nat → Tree Nat
  | leaf => node leaf n leaf
  | node l x r =>
    if n < x then node (l.insert n) x r
    else if x < n then node l x (r.insert n)
    else node l x r

/-- Whether `n` is found on the way that the order tells. -/
def contains (n : Nat) : Tree Nat → Bool
  | leaf => false
  | node l x r => if n < x then l.contains n else if x < n then r.contains n else true

/-- Everything on the left is smaller, everything on the right greater. -/
inductive Ordered : Tree Nat → Prop
  | leaf : Ordered leaf
  | node {l x r} : Ordered l → Ordered r → l.All (· < x) → r.All (x < ·) → Ordered (node l x r)

theorem contains_insert_self (n : Nat) (t : Tree Nat) : (t.insert n).contains n = true := by
  sorry

theorem size_insert_le (n : Nat) (t : Tree Nat) : (t.insert n).size ≤ t.size + 1 := by
  sorry

theorem all_insert {P : Nat → Prop} {n : Nat} (hn : P n) {t : Tree Nat} (h : t.All P) :
    (t.insert n).All P := by
  induction t with
  | leaf => exact ⟨trivial, hn, trivial⟩
  | node l x r ihl ihr =>
    obtain ⟨hl, hx, hr⟩ := h
    unfold insert
    split
    · exact sorry
    · split
      · sorry
      · sorry

theorem ordered_insert (n : Nat) {t : Tree Nat} (h : Ordered t) : Ordered (t.insert n) := by
  sorry

theorem not_mem_of_all_lt {n x : Nat} {t : Tree Nat} (h : t.All (x < ·)) (hn : n ≤ x) :
    n ∉ t.toList := by
  sorry

theorem contains_iff_mem (n : Nat) {t : Tree Nat} (h : Ordered t) :
    t.contains n = true ↔ n ∈ t.toList := by
  sorry

/-- A tree with its root replaced, where there is one. -/
def relabel (x : α) : Tree α → Tree α
  | leaf => leaf
  | node l _ r => node l x r

example (x : α) (t : Tree α) : (t.relabel x).size = t.size := by
  sorry

example (x y : α) (t : Tree α) : (t.relabel x).relabel y = t.relabel y := by
  sorry

end Tree
