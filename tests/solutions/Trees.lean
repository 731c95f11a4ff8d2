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
  induction t with
  | leaf => rfl
  | node l x r ihl ihr =>
    simp [mirror, size, ihl, ihr]
    omega

@[simp] theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [mirror, ihl, ihr]

theorem height_mirror (t : Tree α) : t.mirror.height = t.height := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [mirror, height, ihl, ihr, Nat.max_comm]

theorem height_le_size (t : Tree α) : t.height ≤ t.size := by
  induction t with
  | leaf => exact Nat.le_refl _
  | node l x r ihl ihr =>
    simp only [height, size]
    omega

theorem size_lt_two_pow_height (t : Tree α) : t.size < 2 ^ t.height := by
  induction t with
  | leaf => exact Nat.one_pos
  | node l x r ihl ihr =>
    have hl : 2 ^ l.height ≤ 2 ^ max l.height r.height :=
      Nat.pow_le_pow_right (by decide) (Nat.le_max_left _ _)
    have hr : 2 ^ r.height ≤ 2 ^ max l.height r.height :=
      Nat.pow_le_pow_right (by decide) (Nat.le_max_right _ _)
    simp only [size, height, Nat.pow_succ]
    omega

theorem eq_leaf_of_size_eq_zero {t : Tree α} (h : t.size = 0) : t = leaf := by
  cases t with
  | leaf => rfl
  | node l x r => simp [size] at h

theorem mirror_injective {s t : Tree α} (h : s.mirror = t.mirror) : s = t := by
  rw [← mirror_mirror s, h, mirror_mirror]

/-! ## Traversal -/

theorem length_toList (t : Tree α) : t.toList.length = t.size := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr =>
    simp [toList, size, ihl, ihr]
    omega

theorem toList_mirror (t : Tree α) : t.mirror.toList = t.toList.reverse := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [mirror, toList, ihl, ihr]

theorem toList_map (f : α → β) (t : Tree α) : (t.map f).toList = t.toList.map f := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [map, toList, ihl, ihr]

@[simp] theorem size_map (f : α → β) (t : Tree α) : (t.map f).size = t.size := by
  rw [← length_toList, toList_map, List.length_map, length_toList]

theorem map_id (t : Tree α) : t.map (fun x => x) = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [map, ihl, ihr]

theorem all_iff_forall_mem (P : α → Prop) (t : Tree α) : t.All P ↔ ∀ x, x ∈ t.toList → P x := by
  induction t with
  | leaf => simp [All, toList]
  | node l x r ihl ihr =>
    simp only [All, toList, ihl, ihr, List.mem_append, List.mem_cons]
    constructor
    · rintro ⟨hl, hx, hr⟩ y (hy | rfl | hy)
      · exact hl y hy
      · exact hx
      · exact hr y hy
    · intro h
      exact ⟨fun y hy => h y (.inl hy), h x (.inr (.inl rfl)), fun y hy => h y (.inr (.inr hy))⟩

theorem All.imp {P Q : α → Prop} (h : ∀ x, P x → Q x) {t : Tree α} (ht : t.All P) : t.All Q := by
  induction t with
  | leaf => trivial
  | node l x r ihl ihr =>
    obtain ⟨hl, hx, hr⟩ := ht
    exact ⟨ihl hl, h x hx, ihr hr⟩

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
  induction t with
  | leaf => simp [insert, contains]
  | node l x r ihl ihr =>
    simp only [insert]
    split
    · simp [contains, *]
    · split <;> simp [contains, *]

theorem size_insert_le (n : Nat) (t : Tree Nat) : (t.insert n).size ≤ t.size + 1 := by
  induction t with
  | leaf => simp [insert, size]
  | node l x r ihl ihr =>
    simp only [insert]
    split
    · simp only [size]
      omega
    · split <;> simp only [size] <;> omega

theorem all_insert {P : Nat → Prop} {n : Nat} (hn : P n) {t : Tree Nat} (h : t.All P) :
    (t.insert n).All P := by
  induction t with
  | leaf => exact ⟨trivial, hn, trivial⟩
  | node l x r ihl ihr =>
    obtain ⟨hl, hx, hr⟩ := h
    unfold insert
    split
    · exact ⟨ihl hl, hx, hr⟩
    · split
      · exact ⟨hl, hx, ihr hr⟩
      · exact ⟨hl, hx, hr⟩

theorem ordered_insert (n : Nat) {t : Tree Nat} (h : Ordered t) : Ordered (t.insert n) := by
  induction h with
  | leaf => exact .node .leaf .leaf trivial trivial
  | node hl hr hlx hrx ihl ihr =>
    unfold insert
    split
    · rename_i hlt
      exact .node ihl hr (all_insert (P := (· < _)) hlt hlx) hrx
    · split
      · rename_i hgt
        exact .node hl ihr hlx (all_insert (P := (_ < ·)) hgt hrx)
      · exact .node hl hr hlx hrx

theorem not_mem_of_all_lt {n x : Nat} {t : Tree Nat} (h : t.All (x < ·)) (hn : n ≤ x) :
    n ∉ t.toList := by
  intro hm
  have := (all_iff_forall_mem _ t).1 h n hm
  omega

theorem contains_iff_mem (n : Nat) {t : Tree Nat} (h : Ordered t) :
    t.contains n = true ↔ n ∈ t.toList := by
  induction h with
  | leaf => simp [contains, toList]
  | @node l x r hl hr hlx hrx ihl ihr =>
    have hlx := (all_iff_forall_mem _ l).1 hlx
    have hrx := (all_iff_forall_mem _ r).1 hrx
    simp only [contains, toList, List.mem_append, List.mem_cons]
    split
    · rw [ihl]
      constructor
      · exact .inl
      · rintro (hm | rfl | hm)
        · exact hm
        · omega
        · have := hrx n hm
          omega
    · split
      · rw [ihr]
        constructor
        · exact fun hm => .inr (.inr hm)
        · rintro (hm | rfl | hm)
          · have := hlx n hm
            omega
          · omega
          · exact hm
      · have : n = x := by omega
        simp [this]

/-- A tree with its root replaced, where there is one. -/
def relabel (x : α) : Tree α → Tree α
  | leaf => leaf
  | node l _ r => node l x r

example (x : α) (t : Tree α) : (t.relabel x).size = t.size := by
  cases t <;> rfl

example (x y : α) (t : Tree α) : (t.relabel x).relabel y = t.relabel y := by
  cases t <;> rfl

end Tree
