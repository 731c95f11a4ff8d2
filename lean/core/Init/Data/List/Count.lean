prelude
import Init.Data.List.Pairwise

/-!
Lists: `countP` and `count`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open List

section
variable {p q : α → Bool}

@[simp] theorem countP_nil : countP p [] = 0 := rfl

private theorem countP_go (l : List α) (n : Nat) :
    countP.go p l n = n + countP.go p l 0 := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih =>
    rw [countP.go, countP.go]
    cases p a with
    | true => exact (ih (n + 1)).trans (by rw [cond_true, ih (0 + 1), Nat.zero_add, Nat.add_assoc])
    | false => exact ih n

@[simp] theorem countP_cons_of_pos {l : List α} (pa : p a) :
    countP p (a :: l) = countP p l + 1 := by
  show countP.go p (a :: l) 0 = countP.go p l 0 + 1
  rw [countP.go, pa, cond_true, countP_go, Nat.zero_add, Nat.add_comm]

@[simp] theorem countP_cons_of_neg {l : List α} (pa : ¬p a) :
    countP p (a :: l) = countP p l := by
  show countP.go p (a :: l) 0 = countP.go p l 0
  rw [countP.go, eq_false_of_ne_true pa, cond_false]

theorem countP_cons {a : α} {l : List α} :
    countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  by_cases h : p a
  · rw [countP_cons_of_pos h, if_pos h]
  · rw [countP_cons_of_neg h, if_neg h]; rfl

theorem countP_singleton {a : α} : countP p [a] = if p a then 1 else 0 := by
  rw [countP_cons, countP_nil, Nat.zero_add]

theorem countP_eq_length_filter {l : List α} : countP p l = length (filter p l) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    by_cases h : p a
    · rw [countP_cons_of_pos h, filter_cons_of_pos h, ih]; rfl
    · rw [countP_cons_of_neg h, filter_cons_of_neg h, ih]

theorem countP_le_length {l : List α} : countP p l ≤ l.length :=
  countP_eq_length_filter ▸ length_filter_le p l

@[simp] theorem countP_append {l₁ l₂ : List α} :
    countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  rw [countP_eq_length_filter, filter_append, length_append, ← countP_eq_length_filter,
    ← countP_eq_length_filter]

theorem countP_eq_zero {l : List α} : countP p l = 0 ↔ ∀ a, a ∈ l → ¬p a := by
  rw [countP_eq_length_filter, length_eq_zero_iff, filter_eq_nil_iff]

theorem countP_pos_iff {l : List α} : 0 < countP p l ↔ ∃ a, a ∈ l ∧ p a := by
  rw [countP_eq_length_filter, length_pos_iff_exists_mem]
  exact exists_congr fun _ => mem_filter

theorem countP_eq_length {l : List α} : countP p l = l.length ↔ ∀ a, a ∈ l → p a := by
  rw [countP_eq_length_filter, length_filter_eq_length_iff]

theorem Sublist.countP_le (s : l₁ <+ l₂) : countP p l₁ ≤ countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]
  exact (s.filter p).length_le

@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l : List α} :
    countP p (map f l) = countP (p ∘ f) l := by
  rw [countP_eq_length_filter, filter_map, length_map, countP_eq_length_filter]

@[simp] theorem countP_reverse {l : List α} : countP p l.reverse = countP p l := by
  rw [countP_eq_length_filter, filter_reverse, length_reverse, countP_eq_length_filter]

theorem countP_mono_left (h : ∀ x, x ∈ l → p x → q x) : countP p l ≤ countP q l := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    have ih' := ih fun x hx => h x (.tail a hx)
    by_cases ha : p a
    · rw [countP_cons_of_pos ha, countP_cons_of_pos (h a mem_cons_self ha)]
      exact Nat.succ_le_succ ih'
    · rw [countP_cons_of_neg ha, countP_cons]
      exact Nat.le_trans ih' (Nat.le_add_right _ _)

theorem countP_congr (h : ∀ x, x ∈ l → (p x ↔ q x)) : countP p l = countP q l :=
  Nat.le_antisymm (countP_mono_left fun x hx => (h x hx).1)
    (countP_mono_left fun x hx => (h x hx).2)

@[simp] theorem countP_true {l : List α} : (l.countP fun _ => true) = l.length :=
  countP_eq_length.2 fun _ _ => rfl

@[simp] theorem countP_false {l : List α} : (l.countP fun _ => false) = 0 :=
  countP_eq_zero.2 fun _ _ => nofun

theorem countP_filter {l : List α} : countP p (filter q l) = countP (fun a => p a && q a) l := by
  rw [countP_eq_length_filter, filter_filter, countP_eq_length_filter]

theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} :
    length l = countP p l + countP (fun a => ¬p a) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    by_cases h : p a
    · rw [countP_cons_of_pos h, countP_cons_of_neg (p := fun a => ¬p a) (by simp [h]),
        length_cons, ih, Nat.add_right_comm]
    · rw [countP_cons_of_neg h, countP_cons_of_pos (p := fun a => ¬p a) (by simp [h]),
        length_cons, ih, Nat.add_assoc]

end

/-! ### count -/

section
variable [BEq α]

@[simp] theorem count_nil {a : α} : count a [] = 0 := rfl

theorem count_cons {a b : α} {l : List α} :
    count a (b :: l) = count a l + if b == a then 1 else 0 := countP_cons

theorem count_eq_countP {a : α} {l : List α} : count a l = countP (· == a) l := rfl

theorem count_eq_countP' {a : α} : count a = countP (· == a) := rfl

theorem count_le_length {a : α} {l : List α} : count a l ≤ l.length := countP_le_length

theorem Sublist.count_le (a : α) (h : l₁ <+ l₂) : count a l₁ ≤ count a l₂ := h.countP_le

@[simp] theorem count_append {a : α} {l₁ l₂ : List α} :
    count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append

@[simp] theorem count_reverse {a : α} {l : List α} : count a l.reverse = count a l :=
  countP_reverse

theorem count_singleton {a b : α} : count a [b] = if b == a then 1 else 0 := countP_singleton

variable [LawfulBEq α]

@[simp] theorem count_cons_self {a : α} {l : List α} : count a (a :: l) = count a l + 1 :=
  countP_cons_of_pos BEq.rfl

@[simp] theorem count_cons_of_ne (h : b ≠ a) {l : List α} : count a (b :: l) = count a l :=
  countP_cons_of_neg fun e => h (eq_of_beq e)

theorem count_singleton_self {a : α} : count a [a] = 1 := count_cons_self

@[simp] theorem count_pos_iff {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  rw [count_eq_countP, countP_pos_iff]
  exact ⟨fun h => h.elim fun b hb => eq_of_beq hb.2 ▸ hb.1, fun h => ⟨a, h, BEq.rfl⟩⟩

@[simp] theorem one_le_count_iff {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff

theorem count_eq_zero_of_not_mem {a : α} {l : List α} (h : a ∉ l) : count a l = 0 :=
  Nat.eq_zero_of_not_pos fun h' => h (count_pos_iff.1 h')

theorem not_mem_of_count_eq_zero {a : α} {l : List α} (h : count a l = 0) : a ∉ l :=
  fun h' => Nat.ne_of_gt (count_pos_iff.2 h') h

theorem count_eq_zero {a : α} {l : List α} : count a l = 0 ↔ a ∉ l :=
  ⟨not_mem_of_count_eq_zero, count_eq_zero_of_not_mem⟩

@[simp] theorem count_replicate_self {a : α} {n : Nat} : count a (replicate n a) = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, count_cons_self, ih]

end

end List
