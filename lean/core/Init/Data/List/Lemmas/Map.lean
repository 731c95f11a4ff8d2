prelude
import Init.Data.List.Lemmas.Mem

/-!
Lists: `map`, `filter` and `filterMap`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### map -/

@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (· + 1) ih

@[simp] theorem isEmpty_map {l : List α} {f : α → β} : (l.map f).isEmpty = l.isEmpty := by
  cases l <;> rfl

@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} :
    (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih

@[simp] theorem getElem_map (f : α → β) {l} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_succ_le_zero _)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (h := Nat.lt_of_succ_lt_succ h)

@[simp] theorem map_id (l : List α) : map (id : α → α) l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih

@[simp] theorem map_id' (l : List α) : map (fun (a : α) => a) l = l := map_id l

@[simp] theorem map_id_fun : map (id : α → α) = id := funext map_id

@[simp] theorem map_id_fun' : map (fun (a : α) => a) = id := funext map_id

theorem map_id'' {f : α → α} (h : ∀ x, f x = x) (l : List α) : map f l = l :=
  (funext h : f = id) ▸ map_id l

theorem map_singleton {f : α → β} {a : α} : map f [a] = [f a] := rfl

@[simp 500] theorem mem_map {f : α → β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  constructor
  · intro h
    induction l with
    | nil => exact nomatch h
    | cons a l ih =>
      cases h with
      | head => exact ⟨a, mem_cons_self, rfl⟩
      | tail _ h =>
        obtain ⟨x, hx, e⟩ := ih h
        exact ⟨x, .tail a hx, e⟩
  · rintro ⟨a, h, rfl⟩
    induction h with
    | head => exact mem_cons_self
    | tail _ _ ih => exact .tail _ ih

theorem exists_of_mem_map (h : b ∈ map f l) : ∃ a, a ∈ l ∧ f a = b := mem_map.1 h

theorem mem_map_of_mem {f : α → β} (h : a ∈ l) : f a ∈ map f l := mem_map.2 ⟨a, h, rfl⟩

theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ l.map f), P i) ↔ ∀ (j) (_ : j ∈ l), P (f j) := by
  constructor
  · exact fun h j hj => h _ (mem_map_of_mem hj)
  · intro h i hi
    obtain ⟨a, ha, rfl⟩ := mem_map.1 hi
    exact h a ha

@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons => exact ⟨nofun, nofun⟩

theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] :=
  map_eq_nil_iff.1 h

theorem map_congr_left (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, map_cons, h a mem_cons_self, ih fun x hx => h x (.tail a hx)]

@[simp] theorem map_inj_left {f g : α → β} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  refine ⟨fun h => ?_, map_congr_left⟩
  induction l with
  | nil => exact nofun
  | cons a l ih =>
    have h' := List.cons.inj h
    exact forall_mem_cons.2 ⟨h'.1, ih h'.2⟩

theorem map_eq_map_iff : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := map_inj_left

theorem map_inj_right {f : α → β} (w : ∀ x y, f x = f y → x = y) :
    map f l = map f l' ↔ l = l' := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  induction l generalizing l' with
  | nil => exact (map_eq_nil_iff.1 h.symm).symm
  | cons a l ih =>
    cases l' with
    | nil => exact nomatch h
    | cons b l' =>
      have h' := List.cons.inj h
      rw [w _ _ h'.1, ih h'.2]

@[simp] theorem map_inj {f g : α → β} : map f = map g ↔ f = g :=
  ⟨fun h => funext fun a => head_eq_of_cons_eq (congrFun h [a]), fun h => h ▸ rfl⟩

theorem map_eq_cons_iff {f : α → β} {l : List α} :
    map f l = b :: l₂ ↔ ∃ a l₁, l = a :: l₁ ∧ f a = b ∧ map f l₁ = l₂ := by
  constructor
  · intro h
    cases l with
    | nil => exact nomatch h
    | cons a l => exact ⟨a, l, rfl, List.cons.inj h⟩
  · rintro ⟨a, l₁, rfl, rfl, rfl⟩
    rfl

theorem map_eq_singleton_iff {f : α → β} {l : List α} {b : β} :
    map f l = [b] ↔ ∃ a, l = [a] ∧ f a = b := by
  constructor
  · intro h
    obtain ⟨a, l₁, rfl, e, h'⟩ := map_eq_cons_iff.1 h
    exact ⟨a, by rw [map_eq_nil_iff.1 h'], e⟩
  · rintro ⟨a, rfl, rfl⟩
    rfl

theorem map_eq_foldr {f : α → β} {l : List α} :
    map f l = foldr (fun a bs => f a :: bs) [] l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih

@[simp] theorem map_set {f : α → β} {l : List α} {i : Nat} {a : α} :
    (l.set i a).map f = (l.map f).set i (f a) := by
  induction l generalizing i with
  | nil => rfl
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (f b :: ·) ih

@[simp] theorem head_map {f : α → β} {l : List α} (w) :
    (map f l).head w = f (l.head (fun h => w (h ▸ rfl))) := by
  cases l with
  | nil => exact absurd rfl w
  | cons => rfl

@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by
  cases l <;> rfl

theorem map_tail? {f : α → β} {l : List α} : (tail? l).map (map f) = tail? (map f l) := by
  cases l <;> rfl

@[simp] theorem map_tail {f : α → β} {l : List α} : map f l.tail = (map f l).tail := by
  cases l <;> rfl

theorem headD_map {f : α → β} {l : List α} {a : α} : (map f l).headD (f a) = f (l.headD a) := by
  cases l <;> rfl

theorem tailD_map {f : α → β} {l l' : List α} :
    tailD (map f l) (map f l') = map f (tailD l l') := by
  cases l <;> rfl

@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} :
    map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a) :: ·) ih

@[simp] theorem map_append {f : α → β} {l₁ l₂} : map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih

theorem map_concat {f : α → β} {a : α} {l : List α} :
    map f (concat l a) = concat (map f l) (f a) := by
  induction l with
  | nil => rfl
  | cons b l ih => exact congrArg (f b :: ·) ih

/-! ### filter -/

@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l} (pa : p a) :
    filter p (a :: l) = a :: filter p l := by
  rw [filter, pa]

@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l} (pa : ¬ p a) :
    filter p (a :: l) = filter p l := by
  rw [filter, eq_false_of_ne_true pa]

theorem filter_cons :
    (x :: xs : List α).filter p = if p x then x :: (xs.filter p) else xs.filter p := by
  by_cases h : p x
  · rw [filter_cons_of_pos h, if_pos h]
  · rw [filter_cons_of_neg h, if_neg h]

@[simp] theorem mem_filter {p : α → Bool} {as : List α} : x ∈ filter p as ↔ x ∈ as ∧ p x := by
  induction as with
  | nil => exact ⟨nofun, fun h => (nomatch h.1)⟩
  | cons a as ih =>
    by_cases h : p a
    · rw [filter_cons_of_pos h, mem_cons, ih, mem_cons]
      exact ⟨fun h' => h'.elim (fun e => ⟨.inl e, e ▸ h⟩) fun h' => ⟨.inr h'.1, h'.2⟩,
        fun h' => h'.1.elim .inl fun hx => .inr ⟨hx, h'.2⟩⟩
    · rw [filter_cons_of_neg h, ih, mem_cons]
      exact ⟨fun h' => ⟨.inr h'.1, h'.2⟩,
        fun h' => h'.1.elim (fun e => absurd (e ▸ h'.2) h) fun hx => ⟨hx, h'.2⟩⟩

theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih =>
    by_cases h : p a
    · rw [filter_cons_of_pos h]
      exact Nat.succ_le_succ ih
    · rw [filter_cons_of_neg h]
      exact Nat.le_trans ih (Nat.le_succ _)

@[simp] theorem filter_eq_self {l : List α} : filter p l = l ↔ ∀ a, a ∈ l → p a := by
  constructor
  · exact fun h a ha => (mem_filter.1 (h.symm ▸ ha : a ∈ filter p l)).2
  · intro h
    induction l with
    | nil => rfl
    | cons a l ih =>
      rw [filter_cons_of_pos (h a mem_cons_self), ih fun x hx => h x (.tail a hx)]

@[simp] theorem length_filter_eq_length_iff {l : List α} :
    (filter p l).length = l.length ↔ ∀ a, a ∈ l → p a := by
  constructor
  · intro h
    induction l with
    | nil => exact nofun
    | cons a l ih =>
      by_cases hp : p a
      · rw [filter_cons_of_pos hp] at h
        exact forall_mem_cons.2 ⟨hp, ih (by injection h)⟩
      · rw [filter_cons_of_neg hp] at h
        have := length_filter_le p l
        rw [h] at this
        exact absurd this (Nat.not_succ_le_self _)
  · intro h
    rw [filter_eq_self.2 h]

@[simp] theorem filter_eq_nil_iff {l : List α} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a := by
  rw [eq_nil_iff_forall_not_mem]
  exact ⟨fun h a ha hp => h a (mem_filter.2 ⟨ha, hp⟩),
    fun h a ha => h a (mem_filter.1 ha).1 (mem_filter.1 ha).2⟩

theorem forall_mem_filter {l : List α} {p : α → Bool} {P : α → Prop} :
    (∀ (i) (_ : i ∈ l.filter p), P i) ↔ ∀ (j) (_ : j ∈ l), p j → P j :=
  ⟨fun h j hj hp => h j (mem_filter.2 ⟨hj, hp⟩),
    fun h i hi => h i (mem_filter.1 hi).1 (mem_filter.1 hi).2⟩

@[simp] theorem filter_filter {l : List α} :
    filter p (filter q l) = filter (fun a => p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filter, filter]; cases hq : q a <;> cases hp : p a <;> simp [filter, *]

theorem foldl_filter {p : α → Bool} {f : β → α → β} {l : List α} {init : β} :
    (l.filter p).foldl f init = l.foldl (fun x y => if p y then f x y else x) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [filter]; cases h : p a <;> simp [ih, h]

theorem foldr_filter {p : α → Bool} {f : α → β → β} {l : List α} {init : β} :
    (l.filter p).foldr f init = l.foldr (fun x y => if p x then f x y else y) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [filter]; cases h : p a <;> simp [ih, h]

theorem filter_map {f : β → α} {p : α → Bool} {l : List β} :
    filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, filter, filter, ih]
    show _ = map f (match p (f a) with | true => _ | false => _)
    cases p (f a) <;> rfl

theorem map_filter_eq_foldr {f : α → β} {p : α → Bool} {as : List α} :
    map f (filter p as) = foldr (fun a bs => bif p a then f a :: bs else bs) [] as := by
  induction as with
  | nil => rfl
  | cons a l ih => rw [filter, foldr_cons, ← ih]; cases p a <;> rfl

@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) :
    filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, filter, filter, ih]; cases p a <;> rfl

theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) :
    filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter, filter, h a mem_cons_self, ih fun x hx => h x (.tail a hx)]

theorem head_filter_of_pos {p : α → Bool} {l : List α} (w : l ≠ []) (h : p (l.head w)) :
    (filter p l).head (by
      cases l with
      | nil => exact absurd rfl w
      | cons a l => exact filter_cons_of_pos (p := p) (a := a) (l := l) h ▸ cons_ne_nil _ _) =
      l.head w := by
  cases l with
  | nil => exact absurd rfl w
  | cons a l =>
    show (filter p (a :: l)).head _ = a
    have : filter p (a :: l) = a :: filter p l := filter_cons_of_pos h
    simp only [this, head_cons]

@[simp] theorem filter_sublist {p : α → Bool} {l : List α} : Sublist (filter p l) l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih =>
    rw [filter]
    cases p a
    · exact .cons a ih
    · exact .cons_cons a ih

theorem filter_eq_cons_iff {l : List α} {a} {as} :
    filter p l = a :: as ↔
      ∃ l₁ l₂, l = l₁ ++ a :: l₂ ∧ (∀ x, x ∈ l₁ → ¬p x) ∧ p a ∧ filter p l₂ = as := by
  constructor
  · intro h
    induction l with
    | nil => exact nomatch h
    | cons x l ih =>
      by_cases hx : p x
      · rw [filter_cons_of_pos hx] at h
        obtain ⟨rfl, h'⟩ := List.cons.inj h
        exact ⟨[], l, rfl, nofun, hx, h'⟩
      · rw [filter_cons_of_neg hx] at h
        obtain ⟨l₁, l₂, rfl, h₁, ha, h₂⟩ := ih h
        exact ⟨x :: l₁, l₂, rfl, forall_mem_cons.2 ⟨hx, h₁⟩, ha, h₂⟩
  · rintro ⟨l₁, l₂, rfl, h₁, ha, rfl⟩
    rw [filter_append, filter_eq_nil_iff.2 h₁, filter_cons_of_pos ha]
    rfl

/-! ### filterMap -/

@[simp] theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    filterMap f (a :: l) = filterMap f l := by
  rw [filterMap_cons, h]

@[simp] theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β}
    (h : f a = some b) : filterMap f (a :: l) = b :: filterMap f l := by
  rw [filterMap_cons, h]

@[simp] theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih

@[simp] theorem filterMap_eq_map' {f : α → β} : filterMap (fun x => some (f x)) = map f :=
  filterMap_eq_map

@[simp] theorem filterMap_some_fun : filterMap (some : α → Option α) = id := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih

@[simp] theorem filterMap_some {l : List α} : filterMap some l = l :=
  congrFun filterMap_some_fun l

theorem length_filterMap_le (f : α → Option β) (l : List α) :
    (filterMap f l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih =>
    rw [filterMap_cons]
    cases f a
    · exact Nat.le_trans ih (Nat.le_succ _)
    · exact Nat.succ_le_succ ih

theorem filterMap_filterMap {f : α → Option β} {g : β → Option γ} {l : List α} :
    filterMap g (filterMap f l) = filterMap (fun x => (f x).bind g) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filterMap_cons]
    cases f a with
    | none => exact ih
    | some b => rw [filterMap_cons, ih]; rfl

theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} :
    map g (filterMap f l) = filterMap (fun x => (f x).map g) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filterMap_cons]
    cases f a with
    | none => exact ih
    | some b => exact congrArg (g b :: ·) ih

@[simp] theorem filterMap_map {f : α → β} {g : β → Option γ} {l : List α} :
    filterMap g (map f l) = filterMap (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, filterMap_cons, filterMap_cons, ih]
    rfl

theorem filterMap_filter {p : α → Bool} {f : α → Option β} {l : List α} :
    filterMap f (filter p l) = filterMap (fun x => if p x then f x else none) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filter]
    cases h : p a
    · exact ih
    · rw [filterMap_cons, ih]; rfl

@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} :
    b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => exact ⟨nofun, fun h => h.elim fun _ h => (nomatch h.1)⟩
  | cons a l ih =>
    constructor
    · intro h
      cases e : f a with
      | none =>
        rw [filterMap_cons_none e] at h
        obtain ⟨x, hx, h'⟩ := ih.1 h
        exact ⟨x, .tail a hx, h'⟩
      | some c =>
        rw [filterMap_cons_some e] at h
        cases h with
        | head => exact ⟨a, mem_cons_self, e⟩
        | tail _ h =>
          obtain ⟨x, hx, h'⟩ := ih.1 h
          exact ⟨x, .tail a hx, h'⟩
    · rintro ⟨x, hx, h⟩
      cases hx with
      | head => rw [filterMap_cons_some h]; exact mem_cons_self
      | tail _ hx =>
        have := ih.2 ⟨x, hx, h⟩
        rw [filterMap_cons]
        cases f a
        · exact this
        · exact .tail _ this

theorem forall_mem_filterMap {f : α → Option β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ filterMap f l), P i) ↔ ∀ (j) (_ : j ∈ l) (b), f j = some b → P b := by
  constructor
  · exact fun h j hj b hb => h b (mem_filterMap.2 ⟨j, hj, hb⟩)
  · intro h i hi
    obtain ⟨a, ha, e⟩ := mem_filterMap.1 hi
    exact h a ha i e

@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} :
    filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [cons_append, filterMap_cons, filterMap_cons, ih]
    cases f a <;> rfl

theorem map_filterMap_of_inv {f : α → Option β} {g : β → α}
    (H : ∀ x : α, (f x).map g = some x) {l : List α} : map g (filterMap f l) = l := by
  rw [map_filterMap, funext H]
  exact filterMap_some

@[simp] theorem filterMap_eq_nil_iff {l : List α} {f : α → Option β} :
    filterMap f l = [] ↔ ∀ a, a ∈ l → f a = none := by
  rw [eq_nil_iff_forall_not_mem]
  constructor
  · intro h a ha
    cases e : f a with
    | none => rfl
    | some b => exact absurd (mem_filterMap.2 ⟨a, ha, e⟩) (h b)
  · intro h b hb
    obtain ⟨a, ha, e⟩ := mem_filterMap.1 hb
    exact nomatch (h a ha).symm.trans e

theorem forall_none_of_filterMap_eq_nil (h : filterMap f xs = []) : ∀ x, x ∈ xs → f x = none :=
  filterMap_eq_nil_iff.1 h

end List
