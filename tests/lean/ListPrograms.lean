/-! Lists: small verified programs, recursion through lists, sortedness, permutations, `for` loops. -/

namespace ListPrograms

/-! ### Insertion sort -/

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => if x ≤ y then x :: y :: ys else y :: insert x ys

def isort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (isort xs)

def Sorted : List Nat → Prop
  | [] => True
  | [_] => True
  | x :: y :: ys => x ≤ y ∧ Sorted (y :: ys)

theorem length_insert (x : Nat) (xs : List Nat) : (insert x xs).length = xs.length + 1 := by
  induction xs with
  | nil => rfl
  | cons y ys ih =>
    simp only [insert]
    split
    · rfl
    · simp [ih]

theorem length_isort (xs : List Nat) : (isort xs).length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [isort, length_insert, ih]

theorem mem_insert (a x : Nat) (xs : List Nat) : a ∈ insert x xs ↔ a = x ∨ a ∈ xs := by
  induction xs with
  | nil => simp [insert]
  | cons y ys ih =>
    simp only [insert]
    split
    · simp
    · simp only [List.mem_cons, ih]
      constructor
      · rintro (h | h | h)
        · exact .inr (.inl h)
        · exact .inl h
        · exact .inr (.inr h)
      · rintro (h | h | h)
        · exact .inr (.inl h)
        · exact .inl h
        · exact .inr (.inr h)

theorem mem_isort (a : Nat) (xs : List Nat) : a ∈ isort xs ↔ a ∈ xs := by
  induction xs with
  | nil => simp [isort]
  | cons x xs ih => simp [isort, mem_insert, ih]

theorem insert_perm (x : Nat) (xs : List Nat) : (insert x xs).Perm (x :: xs) := by
  induction xs with
  | nil => exact List.Perm.refl _
  | cons y ys ih =>
    simp only [insert]
    split
    · exact List.Perm.refl _
    · exact (List.Perm.cons y ih).trans (List.Perm.swap x y ys)

theorem isort_perm (xs : List Nat) : (isort xs).Perm xs := by
  induction xs with
  | nil => exact List.Perm.refl _
  | cons x xs ih => exact (insert_perm x _).trans (ih.cons x)

theorem sorted_insert (x : Nat) (xs : List Nat) (h : Sorted xs) : Sorted (insert x xs) := by
  induction xs with
  | nil => trivial
  | cons y ys ih =>
    simp only [insert]
    split
    · exact ⟨by assumption, h⟩
    · cases ys with
      | nil => exact ⟨by omega, trivial⟩
      | cons z zs =>
        have h' := ih h.2
        simp only [insert] at h' ⊢
        split
        · exact ⟨by omega, by assumption, h.2⟩
        · simp_all [Sorted]

theorem sorted_isort (xs : List Nat) : Sorted (isort xs) := by
  induction xs with
  | nil => trivial
  | cons x xs ih => exact sorted_insert x _ ih

theorem isort_lit : isort [3, 1, 2] = [1, 2, 3] := by decide

theorem pairwise_insert (x : Nat) (xs : List Nat) (h : xs.Pairwise (· ≤ ·)) :
    (insert x xs).Pairwise (· ≤ ·) := by
  induction xs with
  | nil => simp [insert]
  | cons y ys ih =>
    rw [List.pairwise_cons] at h
    simp only [insert]
    split
    · refine List.Pairwise.cons ?_ (List.pairwise_cons.2 h)
      intro z hz
      rw [List.mem_cons] at hz
      rcases hz with rfl | hz
      · assumption
      · have := h.1 z hz
        omega
    · refine List.Pairwise.cons ?_ (ih h.2)
      intro z hz
      rw [mem_insert] at hz
      rcases hz with rfl | hz
      · omega
      · exact h.1 z hz

/-! ### Trees that hold lists of trees -/

inductive Tree (α : Type) where
  | node : α → List (Tree α) → Tree α

def Tree.size : Tree α → Nat
  | .node _ ts => 1 + (ts.map fun t => t.size).sum

def Tree.size' : Tree α → Nat
  | .node _ ts => 1 + (ts.attach.map fun ⟨t, _⟩ => t.size').sum

def Tree.flat : Tree α → List α
  | .node a ts => a :: ts.flatMap fun t => t.flat

def Tree.mapTree (f : α → β) : Tree α → Tree β
  | .node a ts => .node (f a) (ts.map fun t => t.mapTree f)

theorem size_leaf (a : Nat) : (Tree.node a []).size = 1 := by
  simp [Tree.size]

theorem size_pos (t : Tree Nat) : 0 < t.size := by
  cases t with
  | node a ts => rw [Tree.size]; omega

mutual
inductive Rose where
  | mk : Nat → Roses → Rose
inductive Roses where
  | nil : Roses
  | cons : Rose → Roses → Roses
end

mutual
def Rose.total : Rose → Nat
  | .mk n rs => n + rs.total
def Roses.total : Roses → Nat
  | .nil => 0
  | .cons r rs => r.total + rs.total
end

theorem rose_total : (Rose.mk 1 (.cons (.mk 2 .nil) .nil)).total = 3 := by
  simp [Rose.total, Roses.total]

/-! ### Programs with loops -/

def sumFor (xs : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    s := s + x
  return s

theorem sumFor_lit : sumFor [1, 2, 3] = 6 := by decide

def halves (xs : List Nat) : Option (List Nat) :=
  xs.mapM fun x => if x % 2 == 0 then some (x / 2) else none

theorem halves_lit : halves [2, 4] = some [1, 2] := by decide
theorem halves_lit' : halves [2, 3] = none := by decide

def interleave : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: interleave ys xs
termination_by xs ys => xs.length + ys.length

theorem interleave_nil (ys : List Nat) : interleave [] ys = ys := by
  simp [interleave]

theorem interleave_lit : interleave [1, 3] [2, 4] = [1, 2, 3, 4] := by
  simp [interleave]

def count (a : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => if x = a then count a xs + 1 else count a xs

theorem count_eq (a : Nat) (xs : List Nat) : count a xs = xs.count a := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    simp only [count]
    split
    · next h => subst h; simp [ih]
    · next h => simp [List.count_cons_of_ne h, ih]

/-! ### Relations -/

theorem nodup_lit : [1, 2, 3].Nodup := by decide
theorem nodup_lit' : [1, 2, 3].Nodup := by simp
theorem not_nodup : ¬ [1, 2, 1].Nodup := by decide
theorem nodup_cons' (a : Nat) (xs : List Nat) : (a :: xs).Nodup ↔ a ∉ xs ∧ xs.Nodup := by simp
theorem perm_lit : List.Perm [1, 2, 3] [3, 2, 1] := by decide
theorem perm_length (xs ys : List Nat) (h : xs.Perm ys) : xs.length = ys.length := h.length_eq
theorem perm_mem (a : Nat) (xs ys : List Nat) (h : xs.Perm ys) : a ∈ xs ↔ a ∈ ys := h.mem_iff
theorem perm_reverse (xs : List Nat) : xs.reverse.Perm xs := List.reverse_perm xs
theorem perm_append (xs ys : List Nat) : (xs ++ ys).Perm (ys ++ xs) := List.perm_append_comm
open List in
theorem perm_notation (x : Nat) (xs ys : List Nat) (h : xs ~ ys) : x :: xs ~ x :: ys := h.cons x
theorem sublist_lit : List.Sublist [1, 3] [1, 2, 3] := by decide
open List in
theorem sublist_length (xs ys : List Nat) (h : xs <+ ys) : xs.length ≤ ys.length := h.length_le
theorem subset_lit : [1, 3] ⊆ [1, 2, 3] := by decide
theorem subset_lit' : [1, 3] ⊆ [1, 2, 3] := by simp
theorem subset_trans (xs ys zs : List Nat) (h₁ : xs ⊆ ys) (h₂ : ys ⊆ zs) : xs ⊆ zs :=
  fun _ h => h₂ (h₁ h)
theorem prefix_lit : [1, 2] <+: [1, 2, 3] := by decide
theorem prefix_append' (xs ys : List Nat) : xs <+: xs ++ ys := by simp
theorem suffix_append' (xs ys : List Nat) : ys <:+ xs ++ ys := by simp
theorem isPrefixOf_lit : [1, 2].isPrefixOf [1, 2, 3] = true := rfl
theorem pairwise_lit : [1, 2, 3].Pairwise (· < ·) := by decide
theorem pairwise_lit' : [1, 2, 3].Pairwise (· < ·) := by simp
theorem pairwise_append' (xs ys : List Nat) (h : (xs ++ ys).Pairwise (· ≤ ·)) :
    xs.Pairwise (· ≤ ·) := (List.pairwise_append.1 h).1
theorem filter_sublist' (p : Nat → Bool) (xs : List Nat) : (xs.filter p).Sublist xs := by simp
theorem take_sublist' (n : Nat) (xs : List Nat) : (xs.take n).Sublist xs := by simp

end ListPrograms
