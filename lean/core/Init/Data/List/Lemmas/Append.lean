prelude
import Init.Data.List.Lemmas.Map

/-!
Lists: `append`, `concat`, `flatten`, `flatMap`, `replicate`, `reverse`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### append -/

@[simp] theorem nil_append_fun : (([] : List α) ++ ·) = id := rfl

@[simp] theorem cons_append_fun {a : α} {as : List α} :
    (fun bs => ((a :: as) ++ bs)) = fun bs => a :: (as ++ bs) := rfl

theorem singleton_append : [x] ++ l = x :: l := rfl

theorem append_inj {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂)
    (hl : length s₁ = length s₂) : s₁ = s₂ ∧ t₁ = t₂ := by
  induction s₁ generalizing s₂ with
  | nil =>
    have := eq_nil_of_length_eq_zero hl.symm
    subst this
    exact ⟨rfl, h⟩
  | cons a s ih =>
    cases s₂ with
    | nil => exact nomatch hl
    | cons b s' =>
      have h' := List.cons.inj h
      have := ih h'.2 (Nat.succ.inj hl)
      exact ⟨by rw [h'.1, this.1], this.2⟩

theorem append_inj_right (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : t₁ = t₂ :=
  (append_inj h hl).2

theorem append_inj_left (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length s₁ = length s₂) : s₁ = s₂ :=
  (append_inj h hl).1

theorem append_right_inj {t₁ t₂ : List α} (s) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ :=
  ⟨fun h => append_inj_right h rfl, congrArg _⟩

@[simp] theorem append_eq_nil_iff {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] :=
  ⟨LeanAlpha.Core.eq_nil_of_append_eq_nil, fun h => by rw [h.1, h.2]; rfl⟩

theorem nil_eq_append_iff : [] = a ++ b ↔ a = [] ∧ b = [] := nil_eq.trans append_eq_nil_iff

theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] :=
  fun e => h (LeanAlpha.Core.eq_nil_of_append_eq_nil e).1

theorem append_ne_nil_of_right_ne_nil (s : List α) (h : t ≠ []) : s ++ t ≠ [] :=
  fun e => h (LeanAlpha.Core.eq_nil_of_append_eq_nil e).2

theorem append_eq_cons_iff : as ++ bs = x :: c ↔
    (as = [] ∧ bs = x :: c) ∨ (∃ as', as = x :: as' ∧ c = as' ++ bs) := by
  constructor
  · intro h
    cases as with
    | nil => exact .inl ⟨rfl, h⟩
    | cons a as =>
      have h' := List.cons.inj h
      exact .inr ⟨as, by rw [h'.1], h'.2.symm⟩
  · rintro (⟨rfl, rfl⟩ | ⟨as', rfl, rfl⟩) <;> rfl

theorem cons_eq_append_iff : x :: cs = as ++ bs ↔
    (as = [] ∧ bs = x :: cs) ∨ (∃ as', as = x :: as' ∧ cs = as' ++ bs) :=
  eq_comm.trans append_eq_cons_iff

theorem append_eq_singleton_iff {a b : List α} :
    a ++ b = [x] ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) := by
  constructor
  · intro h
    rcases append_eq_cons_iff.1 h with h | ⟨as', h, e⟩
    · exact .inl h
    · have e' := nil_eq_append_iff.1 e
      rw [e'.1] at h
      exact .inr ⟨h, e'.2⟩
  · rintro (⟨rfl, rfl⟩ | ⟨rfl, rfl⟩) <;> rfl

theorem singleton_eq_append_iff {a b : List α} :
    [x] = a ++ b ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) :=
  eq_comm.trans append_eq_singleton_iff

theorem append_eq_append_iff {ws xs ys zs : List α} : ws ++ xs = ys ++ zs ↔
    (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs := by
  constructor
  · intro h
    induction ws generalizing ys with
    | nil => exact .inl ⟨ys, rfl, h⟩
    | cons a ws ih =>
      cases ys with
      | nil => exact .inr ⟨a :: ws, rfl, h.symm⟩
      | cons b ys =>
        have h' := List.cons.inj h
        rcases ih h'.2 with ⟨as, e₁, e₂⟩ | ⟨bs, e₁, e₂⟩
        · exact .inl ⟨as, by rw [h'.1, e₁]; rfl, e₂⟩
        · exact .inr ⟨bs, by rw [h'.1, e₁]; rfl, e₂⟩
  · rintro (⟨as, rfl, rfl⟩ | ⟨bs, rfl, rfl⟩)
    · exact (append_assoc ws as zs).symm
    · exact append_assoc ys bs xs

theorem head_append_of_ne_nil {l : List α} {w₁} (w₂) : head (l ++ l') w₁ = head l w₂ := by
  cases l with
  | nil => exact absurd rfl w₂
  | cons => rfl

theorem head_append_left {l₁ l₂ : List α} (h : l₁ ≠ []) :
    head (l₁ ++ l₂) (append_ne_nil_of_left_ne_nil h l₂) = head l₁ h :=
  head_append_of_ne_nil h

theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) :
    (xs ++ ys).tail = xs.tail ++ ys := by
  cases xs with
  | nil => exact absurd rfl h
  | cons => rfl

theorem tail_append {l l' : List α} :
    (l ++ l').tail = if l.isEmpty then l'.tail else l.tail ++ l' := by
  cases l <;> rfl

@[simp] theorem concat_nil {a : α} : concat [] a = [a] := rfl
@[simp] theorem concat_cons {a b : α} {l : List α} : concat (a :: l) b = a :: concat l b := rfl

theorem concat_append {a : α} {l₁ l₂ : List α} : concat l₁ a ++ l₂ = l₁ ++ a :: l₂ := by
  rw [concat_eq_append, append_assoc]; rfl

theorem append_concat {a : α} {l₁ l₂ : List α} :
    l₁ ++ concat l₂ a = concat (l₁ ++ l₂) a := by
  rw [concat_eq_append, concat_eq_append, append_assoc]

theorem eq_nil_or_concat (l : List α) : l = [] ∨ ∃ l' b, l = concat l' b := by
  induction l with
  | nil => exact .inl rfl
  | cons a l ih =>
    rcases ih with rfl | ⟨l', b, rfl⟩
    · exact .inr ⟨[], a, rfl⟩
    · exact .inr ⟨a :: l', b, rfl⟩

/-! ### flatten and flatMap -/

@[simp] theorem mem_flatten {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => exact ⟨nofun, fun h => h.elim fun _ h => (nomatch h.1)⟩
  | cons l L ih =>
    rw [flatten_cons, mem_append, ih]
    constructor
    · rintro (h | ⟨l', h', h⟩)
      · exact ⟨l, mem_cons_self, h⟩
      · exact ⟨l', .tail l h', h⟩
    · rintro ⟨l', h', h⟩
      cases h' with
      | head => exact .inl h
      | tail _ h' => exact .inr ⟨l', h', h⟩

@[simp] theorem flatten_singleton {l : List α} : [l].flatten = l := append_nil l

@[simp] theorem flatten_eq_nil_iff {L : List (List α)} :
    L.flatten = [] ↔ ∀ l, l ∈ L → l = [] := by
  induction L with
  | nil => exact ⟨nofun, fun _ => rfl⟩
  | cons l L ih => rw [flatten_cons, append_eq_nil_iff, ih, forall_mem_cons]

@[simp] theorem nil_eq_flatten_iff {L : List (List α)} :
    [] = L.flatten ↔ ∀ l, l ∈ L → l = [] :=
  nil_eq.trans flatten_eq_nil_iff

theorem exists_of_mem_flatten (h : a ∈ flatten L) : ∃ l, l ∈ L ∧ a ∈ l := mem_flatten.1 h

theorem mem_flatten_of_mem (lL : l ∈ L) (al : a ∈ l) : a ∈ flatten L :=
  mem_flatten.2 ⟨l, lL, al⟩

theorem forall_mem_flatten {p : α → Prop} {L : List (List α)} :
    (∀ (x) (_ : x ∈ flatten L), p x) ↔ ∀ (l) (_ : l ∈ L) (x) (_ : x ∈ l), p x :=
  ⟨fun h l hl x hx => h x (mem_flatten_of_mem hl hx),
    fun h x hx => (mem_flatten.1 hx).elim fun l hl => h l hl.1 x hl.2⟩

theorem flatten_eq_flatMap {L : List (List α)} : flatten L = L.flatMap id := by
  rw [List.flatMap, map_id]

@[simp] theorem map_flatten {f : α → β} {L : List (List α)} :
    (flatten L).map f = (map (map f) L).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, map_append, ih]; rfl

@[simp] theorem filterMap_flatten {f : α → Option β} {L : List (List α)} :
    filterMap f (flatten L) = flatten (map (filterMap f) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, filterMap_append, ih]; rfl

@[simp] theorem filter_flatten {p : α → Bool} {L : List (List α)} :
    filter p (flatten L) = flatten (map (filter p) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, filter_append, ih]; rfl

@[simp] theorem flatten_append {L₁ L₂ : List (List α)} :
    flatten (L₁ ++ L₂) = flatten L₁ ++ flatten L₂ := by
  induction L₁ with
  | nil => rfl
  | cons l L ih => rw [cons_append, flatten_cons, ih, flatten_cons, append_assoc]

theorem flatten_concat {L : List (List α)} {l : List α} :
    flatten (L ++ [l]) = flatten L ++ l := by
  rw [flatten_append, flatten_singleton]

theorem flatten_flatten {L : List (List (List α))} :
    flatten (flatten L) = flatten (map flatten L) := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, flatten_append, ih]; rfl

theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = flatten (map f l) := rfl

@[simp] theorem flatMap_id {L : List (List α)} : L.flatMap id = L.flatten :=
  flatten_eq_flatMap.symm

@[simp] theorem flatMap_id' {L : List (List α)} : L.flatMap (fun as => as) = L.flatten :=
  flatten_eq_flatMap.symm

@[simp] theorem mem_flatMap {f : α → List β} {b} {l : List α} :
    b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  rw [flatMap_def, mem_flatten]
  constructor
  · rintro ⟨l', h', hb⟩
    obtain ⟨a, ha, rfl⟩ := mem_map.1 h'
    exact ⟨a, ha, hb⟩
  · rintro ⟨a, ha, hb⟩
    exact ⟨f a, mem_map_of_mem ha, hb⟩

theorem exists_of_mem_flatMap {b : β} {l : List α} {f : α → List β} (h : b ∈ l.flatMap f) :
    ∃ a, a ∈ l ∧ b ∈ f a := mem_flatMap.1 h

theorem mem_flatMap_of_mem {b : β} {l : List α} {f : α → List β} {a} (al : a ∈ l)
    (h : b ∈ f a) : b ∈ l.flatMap f := mem_flatMap.2 ⟨a, al, h⟩

@[simp] theorem flatMap_eq_nil_iff {l : List α} {f : α → List β} :
    l.flatMap f = [] ↔ ∀ x, x ∈ l → f x = [] :=
  flatten_eq_nil_iff.trans forall_mem_map

theorem forall_mem_flatMap {p : β → Prop} {l : List α} {f : α → List β} :
    (∀ (x) (_ : x ∈ l.flatMap f), p x) ↔ ∀ (a) (_ : a ∈ l) (b) (_ : b ∈ f a), p b :=
  forall_mem_flatten.trans forall_mem_map

theorem flatMap_singleton (f : α → List β) (x : α) : [x].flatMap f = f x := append_nil (f x)

@[simp] theorem flatMap_singleton' (l : List α) : (l.flatMap fun x => [x]) = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih

theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} :
    (l.flatMap f).flatMap g = l.flatMap fun x => (f x).flatMap g := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, flatMap_append, ih, flatMap_cons]

theorem map_flatMap {f : β → γ} {g : α → List β} {l : List α} :
    (l.flatMap g).map f = l.flatMap fun a => (g a).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, map_append, ih, flatMap_cons]

theorem flatMap_map (f : α → β) (g : β → List γ) (l : List α) :
    (map f l).flatMap g = l.flatMap (fun a => g (f a)) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, flatMap_cons, ih, flatMap_cons]

theorem map_eq_flatMap {f : α → β} {l : List α} : map f l = l.flatMap fun x => [f x] := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) ih

theorem filterMap_flatMap {l : List α} {g : α → List β} {f : β → Option γ} :
    (l.flatMap g).filterMap f = l.flatMap fun a => (g a).filterMap f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, filterMap_append, ih, flatMap_cons]

theorem filter_flatMap {l : List α} {g : α → List β} {f : β → Bool} :
    (l.flatMap g).filter f = l.flatMap fun a => (g a).filter f := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, filter_append, ih, flatMap_cons]

/-! ### reverse -/

@[simp] theorem length_reverse {as : List α} : (as.reverse).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, length_append, ih]; rfl

theorem mem_reverseAux {x : α} {as bs : List α} :
    x ∈ reverseAux as bs ↔ x ∈ as ∨ x ∈ bs := by
  induction as generalizing bs with
  | nil => exact ⟨.inr, fun h => h.elim nofun id⟩
  | cons a as ih =>
    rw [reverseAux_cons, ih, mem_cons, mem_cons]
    exact ⟨fun h => h.elim (fun h => .inl (.inr h)) fun h => h.elim (fun h => .inl (.inl h)) .inr,
      fun h => h.elim (fun h => h.elim (fun h => .inr (.inl h)) .inl) fun h => .inr (.inr h)⟩

@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as :=
  mem_reverseAux.trans ⟨fun h => h.elim id nofun, .inl⟩

@[simp] theorem reverse_append {as bs : List α} :
    (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => exact (append_nil _).symm
  | cons a as ih => rw [cons_append, reverse_cons, ih, reverse_cons, append_assoc]

theorem reverse_concat {l : List α} {a : α} : (l ++ [a]).reverse = a :: l.reverse :=
  reverse_append

theorem reverseAux_reverseAux_nil {as bs : List α} :
    reverseAux (reverseAux as bs) [] = reverseAux bs as := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih => exact ih

@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as :=
  reverseAux_reverseAux_nil

@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := by
  rw [← length_eq_zero_iff, length_reverse, length_eq_zero_iff]

theorem reverse_ne_nil_iff {xs : List α} : xs.reverse ≠ [] ↔ xs ≠ [] :=
  not_congr reverse_eq_nil_iff

@[simp] theorem isEmpty_reverse {xs : List α} : xs.reverse.isEmpty = xs.isEmpty := by
  cases xs with
  | nil => rfl
  | cons a xs =>
    rw [reverse_cons]
    cases xs.reverse <;> rfl

theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse :=
  ⟨fun h => h ▸ (reverse_reverse as).symm, fun h => h ▸ reverse_reverse bs⟩

@[simp] theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys := by
  rw [reverse_eq_iff, reverse_reverse]

@[simp] theorem reverse_eq_cons_iff {xs : List α} {a : α} {ys : List α} :
    xs.reverse = a :: ys ↔ xs = ys.reverse ++ [a] := by
  rw [reverse_eq_iff, reverse_cons]

@[simp] theorem reverse_eq_append_iff {xs ys zs : List α} :
    xs.reverse = ys ++ zs ↔ xs = zs.reverse ++ ys.reverse := by
  rw [reverse_eq_iff, reverse_append]

theorem reverse_eq_concat {xs ys : List α} {a : α} :
    xs.reverse = ys ++ [a] ↔ xs = a :: ys.reverse := by
  rw [reverse_eq_iff, reverse_concat]

theorem append_inj' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) :
    s₁ = s₂ ∧ t₁ = t₂ := by
  have h' : t₁.reverse ++ s₁.reverse = t₂.reverse ++ s₂.reverse := by
    rw [← reverse_append, h, reverse_append]
  have := append_inj h' (by rw [length_reverse, length_reverse, hl])
  exact ⟨reverse_inj.1 this.2, reverse_inj.1 this.1⟩

theorem append_inj_right' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : t₁ = t₂ :=
  (append_inj' h hl).2

theorem append_inj_left' (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : length t₁ = length t₂) : s₁ = s₂ :=
  (append_inj' h hl).1

theorem append_left_inj {s₁ s₂ : List α} (t) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ :=
  ⟨fun h => append_inj_left' h rfl, fun h => h ▸ rfl⟩

@[simp] theorem append_cancel_left_eq (as bs cs : List α) :
    (as ++ bs = as ++ cs) = (bs = cs) := propext (append_right_inj as)

@[simp] theorem append_cancel_right_eq (as bs cs : List α) :
    (as ++ bs = cs ++ bs) = (as = cs) := propext (append_left_inj bs)

theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs :=
  (append_right_inj as).1 h

theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs :=
  (append_left_inj bs).1 h

@[simp] theorem append_left_eq_self {xs ys : List α} : xs ++ ys = ys ↔ xs = [] :=
  append_left_inj (s₂ := []) ys

@[simp] theorem self_eq_append_left {xs ys : List α} : ys = xs ++ ys ↔ xs = [] :=
  eq_comm.trans append_left_eq_self

@[simp] theorem append_right_eq_self {xs ys : List α} : xs ++ ys = xs ↔ ys = [] := by
  refine ⟨fun h => append_inj_right (s₁ := xs) (s₂ := xs) (h.trans (append_nil xs).symm) rfl, ?_⟩
  rintro rfl
  exact append_nil xs

@[simp] theorem self_eq_append_right {xs ys : List α} : xs = xs ++ ys ↔ ys = [] :=
  eq_comm.trans append_right_eq_self

theorem concat_inj {a b : α} {l l' : List α} :
    concat l a = concat l' b ↔ l = l' ∧ a = b := by
  rw [concat_eq_append, concat_eq_append]
  constructor
  · intro h
    have := append_inj' h rfl
    exact ⟨this.1, singleton_inj.1 this.2⟩
  · rintro ⟨rfl, rfl⟩
    rfl

theorem init_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) :
    l₁ = l₂ := (concat_inj.1 h).1

theorem last_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) :
    a = b := (concat_inj.1 h).2

theorem of_concat_eq_concat {as bs : List α} {a b : α} (h : as.concat a = bs.concat b) :
    as = bs ∧ a = b := concat_inj.1 h

theorem concat_inj_left {l l' : List α} (a : α) : concat l a = concat l' a ↔ l = l' :=
  ⟨init_eq_of_concat_eq, fun h => h ▸ rfl⟩

theorem concat_inj_right {l : List α} {a a' : α} : concat l a = concat l a' ↔ a = a' :=
  ⟨last_eq_of_concat_eq, fun h => h ▸ rfl⟩

@[simp] theorem map_reverse {f : α → β} {l : List α} :
    l.reverse.map f = (l.map f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, map_append, ih]; exact reverse_cons.symm

@[simp] theorem filter_reverse {p : α → Bool} {l : List α} :
    (l.reverse.filter p) = (l.filter p).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, filter_append, ih, filter_cons, filter_cons]
    by_cases h : p a
    · rw [if_pos h, if_pos h, reverse_cons]; rfl
    · rw [if_neg h, if_neg h]; exact append_nil _

@[simp] theorem filterMap_reverse {f : α → Option β} {l : List α} :
    (l.reverse.filterMap f) = (l.filterMap f).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, filterMap_append, ih, filterMap_cons, filterMap_cons]
    cases f a with
    | none => exact append_nil _
    | some b => exact reverse_cons.symm

theorem reverse_flatten {L : List (List α)} :
    L.flatten.reverse = (L.map reverse).reverse.flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => rw [flatten_cons, reverse_append, ih, map_cons, reverse_cons, flatten_concat]

theorem flatten_reverse {L : List (List α)} :
    L.reverse.flatten = (L.map reverse).flatten.reverse := by
  rw [reverse_flatten, map_map]
  have : reverse ∘ reverse = (id : List α → List α) := funext reverse_reverse
  rw [this, map_id]

theorem reverse_flatMap {β} {l : List α} {f : α → List β} :
    (l.flatMap f).reverse = l.reverse.flatMap (reverse ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [flatMap_cons, reverse_append, ih, reverse_cons, flatMap_append, flatMap_singleton]
    rfl

theorem flatMap_reverse {β} {l : List α} {f : α → List β} :
    (l.reverse.flatMap f) = (l.flatMap (reverse ∘ f)).reverse := by
  rw [reverse_flatMap]
  have : reverse ∘ (reverse ∘ f) = f := funext fun a => reverse_reverse (f a)
  rw [this]

@[simp] theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs :=
  reverseAux_eq_append

/-! ### replicate -/

@[simp] theorem replicate_one : replicate 1 a = [a] := rfl

theorem replicate_succ' : replicate (n + 1) a = replicate n a ++ [a] := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (a :: ·) ih

theorem eq_of_mem_replicate {a b : α} {n} (h : b ∈ replicate n a) : b = a := by
  induction n with
  | zero => exact nomatch h
  | succ n ih => exact (mem_cons.1 h).elim id ih

@[simp] theorem mem_replicate {a b : α} {n} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  constructor
  · refine fun h => ⟨?_, eq_of_mem_replicate h⟩
    rintro rfl
    exact nomatch h
  · rintro ⟨h, rfl⟩
    cases n with
    | zero => exact absurd rfl h
    | succ n => exact mem_cons_self

theorem forall_mem_replicate {p : α → Prop} {a : α} {n} :
    (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by
  cases n with
  | zero => exact ⟨fun _ => .inl rfl, nofun⟩
  | succ n =>
    exact ⟨fun h => .inr (h a mem_cons_self),
      fun h b hb => eq_of_mem_replicate hb ▸ h.elim nofun id⟩

@[simp] theorem replicate_succ_ne_nil {n : Nat} {a : α} : replicate (n + 1) a ≠ [] :=
  cons_ne_nil _ _

@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by
  cases n with
  | zero => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | succ => exact ⟨nofun, nofun⟩

@[simp] theorem getElem_replicate {a : α} {n : Nat} {i : Nat}
    (h : i < (replicate n a).length) : (replicate n a)[i] = a :=
  eq_of_mem_replicate (getElem_mem _)

theorem eq_replicate_of_mem {a : α} {l : List α} (h : ∀ (b) (_ : b ∈ l), b = a) :
    l = replicate l.length a := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [length_cons, replicate_succ, ← ih fun x hx => h x (.tail b hx), h b mem_cons_self]

theorem eq_replicate_iff {a : α} {n} {l : List α} :
    l = replicate n a ↔ length l = n ∧ ∀ (b) (_ : b ∈ l), b = a := by
  constructor
  · rintro rfl
    exact ⟨length_replicate, fun _ => eq_of_mem_replicate⟩
  · rintro ⟨rfl, h⟩
    exact eq_replicate_of_mem h

@[simp] theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} :
    l.map f = replicate l.length b ↔ ∀ x, x ∈ l → f x = b := by
  rw [eq_replicate_iff, length_map, forall_mem_map]
  exact ⟨fun h => h.2, fun h => ⟨rfl, h⟩⟩

@[simp] theorem map_const {l : List α} {b : β} :
    map (Function.const α b) l = replicate l.length b :=
  map_eq_replicate_iff.2 fun _ _ => rfl

@[simp] theorem map_const_fun {x : β} :
    map (Function.const α x) = (replicate ·.length x) := funext fun _ => map_const

theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b := map_const

@[simp] theorem replicate_append_replicate :
    replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n with
  | zero => rw [Nat.zero_add]; rfl
  | succ n ih =>
    rw [replicate_succ, cons_append, ih, show n + 1 + m = (n + m) + 1 from Nat.succ_add n m]
    rfl

@[simp] theorem map_replicate : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (f a :: ·) ih

@[simp] theorem filter_replicate_of_pos {p : α → Bool} (h : p a) :
    (replicate n a).filter p = replicate n a :=
  filter_eq_self.2 fun _ hb => eq_of_mem_replicate hb ▸ h

@[simp] theorem filter_replicate_of_neg {p : α → Bool} (h : ¬ p a) :
    (replicate n a).filter p = [] :=
  filter_eq_nil_iff.2 fun _ hb => eq_of_mem_replicate hb ▸ h

theorem filter_replicate {p : α → Bool} :
    (replicate n a).filter p = if p a then replicate n a else [] := by
  by_cases h : p a
  · rw [filter_replicate_of_pos h, if_pos h]
  · rw [filter_replicate_of_neg h, if_neg h]

@[simp] theorem head_replicate (w : replicate n a ≠ []) : (replicate n a).head w = a := by
  cases n with
  | zero => exact absurd rfl w
  | succ => rfl

theorem head?_replicate {a : α} {n : Nat} :
    (replicate n a).head? = if n = 0 then none else some a := by
  cases n <;> rfl

@[simp] theorem tail_replicate {n : Nat} {a : α} :
    (replicate n a).tail = replicate (n - 1) a := by
  cases n <;> rfl

@[simp] theorem reverse_replicate {n : Nat} {a : α} :
    reverse (replicate n a) = replicate n a :=
  eq_replicate_iff.2 ⟨by rw [length_reverse, length_replicate],
    fun _ hb => eq_of_mem_replicate (mem_reverse.1 hb)⟩

@[simp] theorem flatten_replicate_nil : (replicate n ([] : List α)).flatten = [] := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih

@[simp] theorem flatten_replicate_singleton :
    (replicate n [a]).flatten = replicate n a := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (a :: ·) ih

@[simp] theorem flatMap_replicate {β} {f : α → List β} :
    (replicate n a).flatMap f = (replicate n (f a)).flatten := by
  rw [flatMap_def, map_replicate]

@[simp] theorem isEmpty_replicate : (replicate n a).isEmpty = decide (n = 0) := by
  cases n <;> rfl

theorem replicate_inj : replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) := by
  constructor
  · intro h
    have e : n = m := by
      have := congrArg length h
      rwa [length_replicate, length_replicate] at this
    subst e
    refine ⟨rfl, ?_⟩
    cases n with
    | zero => exact .inl rfl
    | succ n => exact .inr (head_eq_of_cons_eq h)
  · rintro ⟨rfl, rfl | rfl⟩ <;> rfl

end List
