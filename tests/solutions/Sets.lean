/-! # Sets

A set is a predicate: membership, inclusion, union, intersection, complement, images and indexed
unions, with the usual symbols.
-/

/-- The sets of elements of `α`. -/
def Set (α : Type) := α → Prop

namespace Set

variable {α β ι : Type}

/-- Membership. -/
def Mem (A : Set α) (x : α) : Prop := A x

instance : Membership α (Set α) where
  mem := Mem

/-- Every element of `A` is in `B`. -/
def Subset (A B : Set α) : Prop := ∀ x, x ∈ A → x ∈ B

instance : HasSubset (Set α) where
  Subset := Subset

/-- What is in one of the two. -/
def union (A B : Set α) : Set α := fun x => x ∈ A ∨ x ∈ B

/-- What is in both. -/
def inter (A B : Set α) : Set α := fun x => x ∈ A ∧ x ∈ B

/-- What is not in the set. -/
def compl (A : Set α) : Set α := fun x => x ∉ A

instance : Union (Set α) where
  union := union

instance : Inter (Set α) where
  inter := inter

@[inherit_doc] scoped postfix:1024 "ᶜ" => compl

theorem mem_union (x : α) (A B : Set α) : x ∈ A ∪ B ↔ x ∈ A ∨ x ∈ B := Iff.rfl

theorem mem_inter (x : α) (A B : Set α) : x ∈ A ∩ B ↔ x ∈ A ∧ x ∈ B := Iff.rfl

theorem mem_compl (x : α) (A : Set α) : x ∈ Aᶜ ↔ x ∉ A := Iff.rfl

theorem ext {A B : Set α} (h : ∀ x, x ∈ A ↔ x ∈ B) : A = B := by
  funext x
  exact propext (h x)

/-! ## Inclusion -/

theorem Subset.refl (A : Set α) : A ⊆ A := by
  intro x hx
  exact hx

theorem Subset.trans {A B C : Set α} (hAB : A ⊆ B) (hBC : B ⊆ C) : A ⊆ C := by
  intro x hx
  exact hBC x (hAB x hx)

theorem Subset.antisymm {A B : Set α} (hAB : A ⊆ B) (hBA : B ⊆ A) : A = B :=
  ext fun x => ⟨hAB x, hBA x⟩

/-! ## Unions and intersections -/

theorem subset_union_left (A B : Set α) : A ⊆ A ∪ B := by
  intro x hx
  exact .inl hx

theorem union_subset {A B C : Set α} (hA : A ⊆ C) (hB : B ⊆ C) : A ∪ B ⊆ C := by
  intro x hx
  cases hx with
  | inl h => exact hA x h
  | inr h => exact hB x h

theorem union_comm (A B : Set α) : A ∪ B = B ∪ A := by
  apply ext
  intro x
  exact ⟨Or.symm, Or.symm⟩

theorem inter_union_distrib (A B C : Set α) : A ∩ (B ∪ C) = (A ∩ B) ∪ (A ∩ C) := by
  apply ext
  intro x
  simp only [mem_inter, mem_union]
  constructor
  · rintro ⟨hA, hB | hC⟩
    · exact .inl ⟨hA, hB⟩
    · exact .inr ⟨hA, hC⟩
  · rintro (⟨hA, hB⟩ | ⟨hA, hC⟩)
    · exact ⟨hA, .inl hB⟩
    · exact ⟨hA, .inr hC⟩

theorem subset_iff_inter_eq (A B : Set α) : A ⊆ B ↔ A ∩ B = A := by
  constructor
  · intro h
    apply ext
    intro x
    exact ⟨fun hx => hx.1, fun hx => ⟨hx, h x hx⟩⟩
  · intro h x hx
    rw [← h] at hx
    exact hx.2

/-! ## Complements -/

theorem compl_compl (A : Set α) : Aᶜᶜ = A := by
  apply ext
  intro x
  exact ⟨fun h => Classical.byContradiction h, fun h hn => hn h⟩

theorem compl_union (A B : Set α) : (A ∪ B)ᶜ = Aᶜ ∩ Bᶜ := by
  apply ext
  intro x
  constructor
  · intro h
    exact ⟨fun hA => h (.inl hA), fun hB => h (.inr hB)⟩
  · rintro ⟨hA, hB⟩ (h | h)
    · exact hA h
    · exact hB h

theorem compl_subset_compl {A B : Set α} (h : A ⊆ B) : Bᶜ ⊆ Aᶜ := by
  intro x hB hA
  exact hB (h x hA)

/-! ## Images and families -/

/-- The values of `f` on `A`. -/
def image (f : α → β) (A : Set α) : Set β := fun y => ∃ x, x ∈ A ∧ f x = y

/-- The arguments with a value in `B`. -/
def preimage (f : α → β) (B : Set β) : Set α := fun x => f x ∈ B

theorem image_subset_iff (f : α → β) (A : Set α) (B : Set β) :
    image f A ⊆ B ↔ A ⊆ preimage f B := by
  constructor
  · intro h x hx
    exact h (f x) ⟨x, hx, rfl⟩
  · rintro h _ ⟨x, hx, rfl⟩
    exact h x hx

theorem image_union (f : α → β) (A B : Set α) : image f (A ∪ B) = image f A ∪ image f B := by
  apply ext
  intro y
  constructor
  · rintro ⟨x, hA | hB, rfl⟩
    · exact .inl ⟨x, hA, rfl⟩
    · exact .inr ⟨x, hB, rfl⟩
  · rintro (⟨x, hA, rfl⟩ | ⟨x, hB, rfl⟩)
    · exact ⟨x, .inl hA, rfl⟩
    · exact ⟨x, .inr hB, rfl⟩

theorem preimage_compl (f : α → β) (B : Set β) : preimage f Bᶜ = (preimage f B)ᶜ := by
  rfl

/-- What is in one of the sets of a family. -/
def iUnion (A : ι → Set α) : Set α := fun x => ∃ i, x ∈ A i

theorem subset_iUnion (A : ι → Set α) (i : ι) : A i ⊆ iUnion A := by
  intro x hx
  exact ⟨i, hx⟩

theorem iUnion_subset_iff (A : ι → Set α) (B : Set α) : iUnion A ⊆ B ↔ ∀ i, A i ⊆ B :=
  ⟨fun h i x hx => h x ⟨i, hx⟩, fun h x ⟨i, hx⟩ => h i x hx⟩

theorem inter_iUnion (A : Set α) (B : ι → Set α) :
    A ∩ iUnion B = iUnion fun i => A ∩ B i := by
  apply ext
  intro x
  constructor
  · rintro ⟨hA, i, hB⟩
    exact ⟨i, hA, hB⟩
  · rintro ⟨i, hA, hB⟩
    exact ⟨hA, i, hB⟩

end Set
