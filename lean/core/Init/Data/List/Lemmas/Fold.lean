prelude
import Init.Data.List.Lemmas.Append

/-!
Lists: left and right folds, sums, `any` and `all`, `partition`, `splitAt`, `insert`, `replace`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Folds -/

@[simp] theorem foldl_append {β : Type _} {f : β → α → β} {b : β} {l l' : List α} :
    (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih

@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} :
    (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a) ih

@[simp] theorem foldr_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldr (fun x ys => f x :: ys) l' = l.map f ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih

@[simp] theorem foldr_cons_eq_append' {l l' : List β} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih

theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l :=
  foldr_cons_eq_append'.trans (append_nil l)

@[simp] theorem foldl_flip_cons_eq_append {l : List α} {f : α → β} {l' : List β} :
    l.foldl (fun xs y => f y :: xs) l' = (l.map f).reverse ++ l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ih, map_cons, reverse_cons, append_assoc]; rfl

@[simp] theorem foldl_flip_cons_eq_append' {l : List α} {l' : List α} :
    l.foldl (fun xs y => y :: xs) l' = l.reverse ++ l' := by
  rw [foldl_flip_cons_eq_append (f := fun x => x), map_id']

@[simp] theorem foldr_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldr (f · ++ ·) l' = (l.map f).flatten ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, map_cons, flatten_cons, append_assoc]

@[simp] theorem foldl_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldl (· ++ f ·) l' = l' ++ (l.map f).flatten := by
  induction l generalizing l' with
  | nil => exact (append_nil l').symm
  | cons a l ih => rw [foldl_cons, ih, map_cons, flatten_cons, append_assoc]

theorem foldl_map {f : β₁ → β₂} {g : α → β₂ → α} {l : List β₁} {init : α} :
    (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => exact ih

theorem foldr_map {f : α₁ → α₂} {g : α₂ → β → β} {l : List α₁} {init : β} :
    (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a)) ih

theorem foldl_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α}
    (h : ∀ x y, f' (g x) (g y) = g (f x y)) : (l.map g).foldl f' (g a) = g (l.foldl f a) := by
  induction l generalizing a with
  | nil => rfl
  | cons b l ih => rw [map_cons, foldl_cons, h, ih, foldl_cons]

theorem foldr_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α}
    (h : ∀ x y, f' (g x) (g y) = g (f x y)) : (l.map g).foldr f' (g a) = g (l.foldr f a) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [map_cons, foldr_cons, ih, h, foldr_cons]

@[simp] theorem foldl_flatten {f : β → α → β} {b : β} {L : List (List α)} :
    (flatten L).foldl f b = L.foldl (fun b l => l.foldl f b) b := by
  induction L generalizing b with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, foldl_append, ih]; rfl

@[simp] theorem foldr_flatten {f : α → β → β} {b : β} {L : List (List α)} :
    (flatten L).foldr f b = L.foldr (fun l b => l.foldr f b) b := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, foldr_append, ih]; rfl

@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} :
    l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, foldl_append, ih]; rfl

@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} :
    l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  rw [← foldl_reverse (f := fun x y => f y x), reverse_reverse]

theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} :
    l.foldl f b = l.reverse.foldr (fun x y => f y x) b := foldr_reverse.symm

theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} :
    l.foldr f b = l.reverse.foldl (fun x y => f y x) b := foldl_reverse.symm

theorem foldl_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂} :
    l.foldl op (op a₁ a₂) = op a₁ (l.foldl op a₂) := by
  induction l generalizing a₂ with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ha.assoc, ih]; rfl

theorem foldr_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂} :
    l.foldr op (op a₁ a₂) = op (l.foldr op a₁) a₂ := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, foldr_cons, ha.assoc]

theorem foldl_hom (f : α₁ → α₂) {g₁ : α₁ → β → α₁} {g₂ : α₂ → β → α₂} {l : List β}
    {init : α₁} (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) :
    l.foldl g₂ (f init) = f (l.foldl g₁ init) := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, H, ih]; rfl

theorem foldr_hom (f : β₁ → β₂) {g₁ : α → β₁ → β₁} {g₂ : α → β₂ → β₂} {l : List α}
    {init : β₁} (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) :
    l.foldr g₂ (f init) = f (l.foldr g₁ init) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih, H]; rfl

/-- Proves something of a left fold, step by step. -/
def foldlRecOn {motive : β → Sort _} : ∀ (l : List α) (op : β → α → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op b a)),
    motive (List.foldl op b l)
  | [], _, _, hb, _ => hb
  | a :: l, op, b, hb, hl =>
    foldlRecOn l op (hl b hb a mem_cons_self) fun y hy x hx => hl y hy x (mem_cons_of_mem a hx)

/-- Proves something of a right fold, step by step. -/
def foldrRecOn {motive : β → Sort _} : ∀ (l : List α) (op : α → β → β) {b : β} (_ : motive b)
    (_ : ∀ (b : β) (_ : motive b) (a : α) (_ : a ∈ l), motive (op a b)),
    motive (List.foldr op b l)
  | [], _, _, hb, _ => hb
  | a :: l, op, b, hb, hl =>
    hl _ (foldrRecOn l op hb fun y hy x hx => hl y hy x (mem_cons_of_mem a hx)) a mem_cons_self

theorem foldl_rel {l : List α} {f : β → α → β} {g : γ → α → γ} {a : β} {b : γ}
    {r : β → γ → Prop} (h : r a b)
    (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f c a) (g c' a)) :
    r (l.foldl (fun acc a => f acc a) a) (l.foldl (fun acc a => g acc a) b) := by
  induction l generalizing a b with
  | nil => exact h
  | cons x l ih =>
    exact ih (h' x mem_cons_self _ _ h) fun y hy => h' y (.tail x hy)

theorem foldr_rel {l : List α} {f : α → β → β} {g : α → γ → γ} {a : β} {b : γ}
    {r : β → γ → Prop} (h : r a b)
    (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f a c) (g a c')) :
    r (l.foldr (fun a acc => f a acc) a) (l.foldr (fun a acc => g a acc) b) := by
  induction l with
  | nil => exact h
  | cons x l ih =>
    exact h' x mem_cons_self _ _ (ih fun y hy => h' y (.tail x hy))

@[simp] theorem foldl_add_const {l : List α} {a b : Nat} :
    l.foldl (fun x _ => x + a) b = b + a * l.length := by
  induction l generalizing b with
  | nil => rfl
  | cons y l ih =>
    rw [foldl_cons, ih, length_cons, Nat.mul_add, Nat.mul_one, Nat.add_assoc, Nat.add_comm a]

@[simp] theorem foldr_add_const {l : List α} {a b : Nat} :
    l.foldr (fun _ x => x + a) b = b + a * l.length := by
  induction l with
  | nil => rfl
  | cons y l ih =>
    rw [foldr_cons, ih, length_cons, Nat.mul_add, Nat.mul_one, Nat.add_assoc]

theorem flatMap_eq_foldl {f : α → List β} {l : List α} :
    l.flatMap f = l.foldl (fun acc a => acc ++ f a) [] :=
  (foldl_append_eq_append (l' := [])).symm

/-! ### Sums -/

theorem sum_append [Add α] [Zero α] [Std.LawfulLeftIdentity (α := α) (· + ·) 0]
    [Std.Associative (α := α) (· + ·)] {l₁ l₂ : List α} :
    (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Std.LawfulLeftIdentity.left_id l₂.sum).symm
  | cons a l ih => rw [cons_append, sum_cons, ih, sum_cons, Std.Associative.assoc (op := (· + ·))]

theorem length_flatten {L : List (List α)} : L.flatten.length = (L.map length).sum := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, length_append, ih]; rfl

theorem length_flatMap {l : List α} {f : α → List β} :
    length (l.flatMap f) = sum (map (fun a => (f a).length) l) := by
  rw [flatMap_def, length_flatten, map_map]; rfl

/-! ### any and all -/

@[simp] theorem any_eq_true {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  induction l with
  | nil => exact ⟨nofun, fun h => h.elim fun _ h => (nomatch h.1)⟩
  | cons a l ih =>
    rw [any_cons, Bool.or_eq_true, ih]
    constructor
    · rintro (h | ⟨x, hx, h⟩)
      · exact ⟨a, mem_cons_self, h⟩
      · exact ⟨x, .tail a hx, h⟩
    · rintro ⟨x, hx, h⟩
      cases hx with
      | head => exact .inl h
      | tail _ hx => exact .inr ⟨x, hx, h⟩

@[simp] theorem all_eq_true {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => exact ⟨nofun, fun _ => rfl⟩
  | cons a l ih => rw [all_cons, Bool.and_eq_true, ih, forall_mem_cons]

@[simp] theorem any_eq_false {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x := by
  rw [← Bool.not_eq_true, any_eq_true]
  exact ⟨fun h x hx hp => h ⟨x, hx, hp⟩, fun h h' => h'.elim fun x hx => h x hx.1 hx.2⟩

@[simp] theorem all_eq_false {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x := by
  induction l with
  | nil => exact ⟨nofun, fun h => h.elim fun _ h => (nomatch h.1)⟩
  | cons a l ih =>
    rw [all_cons]
    cases h : p a with
    | false => exact ⟨fun _ => ⟨a, mem_cons_self, h ▸ nofun⟩, fun _ => rfl⟩
    | true =>
      rw [Bool.true_and, ih]
      constructor
      · rintro ⟨x, hx, hp⟩
        exact ⟨x, .tail a hx, hp⟩
      · rintro ⟨x, hx, hp⟩
        cases hx with
        | head => exact absurd h hp
        | tail _ hx => exact ⟨x, hx, hp⟩

theorem any_eq {l : List α} {p : α → Bool} : l.any p = decide (∃ x, x ∈ l ∧ p x) := by
  by_cases h : ∃ x, x ∈ l ∧ p x
  · rw [decide_eq_true h, any_eq_true.2 h]
  · rw [decide_eq_false h]
    exact eq_false_of_ne_true fun h' => h (any_eq_true.1 h')

theorem all_eq {l : List α} {p : α → Bool} : l.all p = decide (∀ x, x ∈ l → p x) := by
  by_cases h : ∀ x, x ∈ l → p x
  · rw [decide_eq_true h, all_eq_true.2 h]
  · rw [decide_eq_false h]
    exact eq_false_of_ne_true fun h' => h (all_eq_true.1 h')

@[simp] theorem any_append {xs ys : List α} :
    (xs ++ ys).any f = (xs.any f || ys.any f) := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [cons_append, any_cons, ih, any_cons, Bool.or_assoc]

@[simp] theorem all_append {xs ys : List α} :
    (xs ++ ys).all f = (xs.all f && ys.all f) := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [cons_append, all_cons, ih, all_cons, Bool.and_assoc]

theorem not_any_eq_all_not {l : List α} {p : α → Bool} : (!l.any p) = l.all fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, all_cons, ← ih]; cases p a <;> rfl

theorem not_all_eq_any_not {l : List α} {p : α → Bool} : (!l.all p) = l.any fun a => !p a := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [any_cons, all_cons, ← ih]; cases p a <;> rfl

@[simp] theorem any_map {l : List α} {f : α → β} {p : β → Bool} :
    (l.map f).any p = l.any (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, any_cons, ih]; rfl

@[simp] theorem all_map {l : List α} {f : α → β} {p : β → Bool} :
    (l.map f).all p = l.all (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, all_cons, ih]; rfl

@[simp] theorem any_filter {l : List α} {p q : α → Bool} :
    (filter p l).any q = l.any fun a => p a && q a := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter, any_cons, ← ih]
    cases p a <;> rfl

@[simp] theorem all_filter {l : List α} {p q : α → Bool} :
    (filter p l).all q = l.all fun a => !(p a) || q a := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter, all_cons, ← ih]
    cases p a <;> rfl

@[simp] theorem any_reverse {l : List α} : l.reverse.any f = l.any f := by
  rw [any_eq, any_eq]
  simp only [mem_reverse]

@[simp] theorem all_reverse {l : List α} : l.reverse.all f = l.all f := by
  rw [all_eq, all_eq]
  simp only [mem_reverse]

@[simp] theorem any_flatten {l : List (List α)} : l.flatten.any f = l.any (any · f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatten_cons, any_append, ih]; rfl

@[simp] theorem all_flatten {l : List (List α)} : l.flatten.all f = l.all (all · f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatten_cons, all_append, ih]; rfl

theorem any_eq_not_all_not {l : List α} {p : α → Bool} : l.any p = !l.all (!p ·) := by
  rw [not_all_eq_any_not]; simp only [Bool.not_not]

theorem all_eq_not_any_not {l : List α} {p : α → Bool} : l.all p = !l.any (!p ·) := by
  rw [not_any_eq_all_not]; simp only [Bool.not_not]

theorem contains_eq_any_beq [BEq α] {l : List α} {a : α} : l.contains a = l.any (a == ·) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [contains_cons, any_cons, ih]

@[simp] theorem any_beq [BEq α] {l : List α} {a : α} :
    (l.any fun x => a == x) = l.contains a := contains_eq_any_beq.symm

theorem contains_append [BEq α] {l₁ l₂ : List α} {a : α} :
    (l₁ ++ l₂).contains a = (l₁.contains a || l₂.contains a) := by
  rw [contains_eq_any_beq, any_append, ← contains_eq_any_beq, ← contains_eq_any_beq]

/-! ### partition and splitAt -/

private theorem partition_loop {p : α → Bool} {l : List α} {as bs : List α} :
    partition.loop p l (as, bs) =
      (as.reverse ++ filter p l, bs.reverse ++ filter (not ∘ p) l) := by
  induction l generalizing as bs with
  | nil => rw [partition.loop, filter_nil, filter_nil, append_nil, append_nil]
  | cons a l ih =>
    rw [partition.loop]
    cases h : p a with
    | true =>
      rw [filter_cons_of_pos h, filter_cons_of_neg (by rw [Function.comp, h]; exact nofun)]
      exact ih.trans (by rw [reverse_cons, append_assoc]; rfl)
    | false =>
      rw [filter_cons_of_neg (by rw [h]; exact nofun),
        filter_cons_of_pos (p := not ∘ p) (by rw [Function.comp, h]; rfl)]
      exact ih.trans (by rw [reverse_cons, append_assoc]; rfl)

@[simp] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} :
    partition p l = (filter p l, filter (not ∘ p) l) := partition_loop

/-! ### replace and insert -/

section
variable [BEq α]

@[simp] theorem replace_cons_self [LawfulBEq α] {a : α} : (a :: as).replace a b = b :: as := by
  rw [replace_cons, BEq.rfl]

@[simp] theorem length_replace {l : List α} : (l.replace a b).length = l.length := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    rw [replace_cons]
    cases a == c
    · exact congrArg (· + 1) ih
    · rfl

@[simp] theorem replace_of_not_mem [LawfulBEq α] {l : List α} (h : a ∉ l) :
    l.replace a b = l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    rw [replace_cons, beq_false_of_ne (ne_of_not_mem_cons h)]
    exact congrArg (c :: ·) (ih (not_mem_of_not_mem_cons h))

@[simp] theorem insert_nil (a : α) : [].insert a = [a] := rfl

variable [LawfulBEq α]

@[simp] theorem insert_of_mem {l : List α} (h : a ∈ l) : l.insert a = l :=
  if_pos (contains_iff.2 h)

@[simp] theorem insert_of_not_mem {l : List α} (h : a ∉ l) : l.insert a = a :: l :=
  if_neg fun h' => h (contains_iff.1 h')

@[simp] theorem mem_insert_iff {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]
    exact ⟨.inr, fun h' => h'.elim (fun e => e ▸ h) id⟩
  · rw [insert_of_not_mem h, mem_cons]

theorem mem_insert_self {a : α} {l : List α} : a ∈ l.insert a := mem_insert_iff.2 (.inl rfl)

theorem mem_insert_of_mem {l : List α} (h : a ∈ l) : a ∈ l.insert b := mem_insert_iff.2 (.inr h)

theorem eq_or_mem_of_mem_insert {l : List α} (h : a ∈ l.insert b) : a = b ∨ a ∈ l :=
  mem_insert_iff.1 h

@[simp] theorem length_insert_of_mem {l : List α} (h : a ∈ l) :
    length (l.insert a) = length l := by
  rw [insert_of_mem h]

@[simp] theorem length_insert_of_not_mem {l : List α} (h : a ∉ l) :
    length (l.insert a) = length l + 1 := by
  rw [insert_of_not_mem h]; rfl

theorem length_le_length_insert {l : List α} {a : α} : l.length ≤ (l.insert a).length := by
  by_cases h : a ∈ l
  · exact Nat.le_of_eq (by rw [insert_of_mem h])
  · exact Nat.le_trans (Nat.le_succ _) (Nat.le_of_eq (by rw [insert_of_not_mem h]; rfl))

theorem insert_eq {l : List α} {a : α} : l.insert a = if a ∈ l then l else a :: l := by
  by_cases h : a ∈ l
  · rw [insert_of_mem h, if_pos h]
  · rw [insert_of_not_mem h, if_neg h]

end

/-! ### Equality -/

@[simp] theorem beq_nil_eq [BEq α] {l : List α} : (l == []) = l.isEmpty := by cases l <;> rfl

@[simp] theorem nil_beq_eq [BEq α] {l : List α} : ([] == l) = l.isEmpty := by cases l <;> rfl

@[simp] theorem cons_beq_cons [BEq α] {a b : α} {l₁ l₂ : List α} :
    (a :: l₁ == b :: l₂) = (a == b && l₁ == l₂) := rfl

instance instReflBEq [BEq α] [ReflBEq α] : ReflBEq (List α) where
  rfl {as} := by
    induction as with
    | nil => rfl
    | cons a as ih => rw [cons_beq_cons, BEq.rfl, ih]; rfl

instance instLawfulBEq [BEq α] [LawfulBEq α] : LawfulBEq (List α) where
  eq_of_beq {as bs} h := by
    induction as generalizing bs with
    | nil => cases bs <;> first | rfl | exact nomatch h
    | cons a as ih =>
      cases bs with
      | nil => exact nomatch h
      | cons b bs =>
        rw [cons_beq_cons, Bool.and_eq_true] at h
        rw [eq_of_beq h.1, ih h.2]

theorem length_eq_of_beq [BEq α] {l₁ l₂ : List α} (h : l₁ == l₂) : l₁.length = l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ <;> first | rfl | exact nomatch h
  | cons a l ih =>
    cases l₂ with
    | nil => exact nomatch h
    | cons b l' =>
      rw [cons_beq_cons, Bool.and_eq_true] at h
      exact congrArg (· + 1) (ih h.2)

@[simp] theorem isEqv_eq [DecidableEq α] {l₁ l₂ : List α} :
    l₁.isEqv l₂ (· == ·) = (l₁ = l₂) := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ <;> simp
  | cons a l ih =>
    cases l₂ with
    | nil => simp
    | cons b l' => simp [isEqv_cons_cons, ih]

end List
