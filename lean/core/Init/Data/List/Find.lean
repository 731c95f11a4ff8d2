prelude
import Init.Data.List.Attach

/-!
Lists: `find?`, `findSome?`, `findIdx`, `idxOf`, `findIdx?`, `lookup`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open List

/-! ### findSome? -/

@[simp] theorem findSome?_cons_of_isSome {l} (h : (f a).isSome) : findSome? f (a :: l) = f a := by
  rw [findSome?_cons]
  cases e : f a with
  | none => rw [e] at h; exact nomatch h
  | some b => rfl

@[simp] theorem findSome?_cons_of_isNone {l} (h : (f a).isNone) :
    findSome? f (a :: l) = findSome? f l := by
  rw [findSome?_cons]
  cases e : f a with
  | none => rfl
  | some b => rw [e] at h; exact nomatch h

theorem exists_of_findSome?_eq_some {l : List α} {f : α → Option β} (w : l.findSome? f = some b) :
    ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => exact nomatch w
  | cons a l ih =>
    rw [findSome?_cons] at w
    cases e : f a with
    | none =>
      rw [e] at w
      obtain ⟨x, hx, h⟩ := ih w
      exact ⟨x, .tail a hx, h⟩
    | some c =>
      rw [e] at w
      exact ⟨a, mem_cons_self, e.trans w⟩

@[simp] theorem findSome?_eq_none_iff {p : α → Option β} {l : List α} :
    findSome? p l = none ↔ ∀ x, x ∈ l → p x = none := by
  induction l with
  | nil => exact ⟨nofun, fun _ => rfl⟩
  | cons a l ih =>
    rw [findSome?_cons, forall_mem_cons, ← ih]
    cases p a with
    | none => exact ⟨fun h => ⟨rfl, h⟩, fun h => h.2⟩
    | some b => exact ⟨nofun, fun h => (nomatch h.1)⟩

theorem findSome?_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).findSome? f = (l₁.findSome? f).or (l₂.findSome? f) := by
  induction l₁ with
  | nil => exact (Option.none_or).symm
  | cons a l ih =>
    rw [cons_append, findSome?_cons, findSome?_cons, ih]
    cases f a <;> rfl

@[simp] theorem findSome?_map {f : β → γ} {l : List β} :
    findSome? p (l.map f) = l.findSome? (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, findSome?_cons, findSome?_cons, ih]; rfl

theorem head?_flatten {L : List (List α)} :
    (flatten L).head? = L.findSome? fun l => l.head? := by
  induction L with
  | nil => rfl
  | cons l L ih =>
    rw [flatten_cons, findSome?_cons, ← ih]
    cases l <;> rfl

@[simp] theorem head?_filterMap {f : α → Option β} {l : List α} :
    (l.filterMap f).head? = l.findSome? f := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, findSome?_cons, ← ih]
    cases f a <;> rfl

/-! ### find? -/

@[simp] theorem find?_cons_of_pos {l} (h : p a) : find? p (a :: l) = some a := by
  rw [find?_cons, h]

@[simp] theorem find?_cons_of_neg {l} (h : ¬p a) : find? p (a :: l) = find? p l := by
  rw [find?_cons, eq_false_of_ne_true h]

@[simp] theorem find?_eq_none : find? p l = none ↔ ∀ x, x ∈ l → ¬ p x := by
  induction l with
  | nil => exact ⟨nofun, fun _ => rfl⟩
  | cons a l ih =>
    rw [forall_mem_cons, ← ih]
    by_cases h : p a
    · rw [find?_cons_of_pos h]; exact ⟨nofun, fun h' => absurd h h'.1⟩
    · rw [find?_cons_of_neg h]; exact ⟨fun h' => ⟨h, h'⟩, fun h' => h'.2⟩

theorem find?_some {l : List α} (w : find? p l = some a) : p a := by
  induction l with
  | nil => exact nomatch w
  | cons b l ih =>
    by_cases h : p b
    · rw [find?_cons_of_pos h] at w
      exact Option.some.inj w ▸ h
    · rw [find?_cons_of_neg h] at w
      exact ih w

theorem mem_of_find?_eq_some {l : List α} (w : find? p l = some a) : a ∈ l := by
  induction l with
  | nil => exact nomatch w
  | cons b l ih =>
    by_cases h : p b
    · rw [find?_cons_of_pos h] at w
      exact Option.some.inj w ▸ mem_cons_self
    · rw [find?_cons_of_neg h] at w
      exact .tail b (ih w)

theorem find?_eq_some_iff_append : xs.find? p = some b ↔
    p b ∧ ∃ as bs, xs = as ++ b :: bs ∧ ∀ a, a ∈ as → !p a := by
  induction xs with
  | nil =>
    refine ⟨nofun, ?_⟩
    rintro ⟨_, as, bs, h, _⟩
    exact absurd h.symm (append_ne_nil_of_right_ne_nil as nofun)
  | cons x xs ih =>
    by_cases h : p x
    · rw [find?_cons_of_pos h]
      constructor
      · intro e
        cases e
        exact ⟨h, [], xs, rfl, nofun⟩
      · rintro ⟨_, as, bs, e, ha⟩
        cases as with
        | nil => rw [(List.cons.inj e).1]
        | cons a as =>
          have := ha a mem_cons_self
          rw [← (List.cons.inj e).1, h] at this
          exact nomatch this
    · rw [find?_cons_of_neg h, ih]
      constructor
      · rintro ⟨hb, as, bs, rfl, ha⟩
        exact ⟨hb, x :: as, bs, rfl, forall_mem_cons.2 ⟨by rw [eq_false_of_ne_true h]; rfl, ha⟩⟩
      · rintro ⟨hb, as, bs, e, ha⟩
        cases as with
        | nil => rw [← (List.cons.inj e).1] at hb; exact absurd hb h
        | cons a as =>
          exact ⟨hb, as, bs, (List.cons.inj e).2, fun y hy => ha y (.tail a hy)⟩

@[simp] theorem find?_isSome {xs : List α} {p : α → Bool} :
    (xs.find? p).isSome ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => exact ⟨nofun, fun h => h.elim fun _ h => (nomatch h.1)⟩
  | cons a l ih =>
    by_cases h : p a
    · rw [find?_cons_of_pos h]
      exact ⟨fun _ => ⟨a, mem_cons_self, h⟩, fun _ => rfl⟩
    · rw [find?_cons_of_neg h, ih]
      constructor
      · rintro ⟨x, hx, hp⟩
        exact ⟨x, .tail a hx, hp⟩
      · rintro ⟨x, hx, hp⟩
        cases hx with
        | head => exact absurd hp h
        | tail _ hx => exact ⟨x, hx, hp⟩

@[simp] theorem find?_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).find? p = (l₁.find? p).or (l₂.find? p) := by
  induction l₁ with
  | nil => exact (Option.none_or).symm
  | cons a l ih =>
    rw [cons_append, find?_cons, find?_cons, ih]
    cases p a <;> rfl

@[simp] theorem find?_map {f : β → α} {l : List β} :
    find? p (l.map f) = (l.find? (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, find?_cons, find?_cons, ih]
    show _ = Option.map f (match p (f a) with | true => _ | false => _)
    cases p (f a) <;> rfl

@[simp] theorem head?_filter {p : α → Bool} {l : List α} : (l.filter p).head? = l.find? p := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter, find?_cons, ← ih]
    cases p a <;> rfl

theorem find?_filter {xs : List α} {p : α → Bool} {q : α → Bool} :
    (xs.filter p).find? q = xs.find? fun a => p a && q a := by
  induction xs with
  | nil => rfl
  | cons a l ih =>
    rw [filter, find?_cons, ← ih]
    cases hp : p a
    · rfl
    · rw [find?_cons]; rfl

/-! ### findIdx -/

private theorem findIdx_go {p : α → Bool} {l : List α} (n : Nat) :
    findIdx.go p l n = findIdx.go p l 0 + n := by
  induction l generalizing n with
  | nil => exact (Nat.zero_add n).symm
  | cons a l ih =>
    rw [findIdx.go, findIdx.go]
    cases p a with
    | true => exact (Nat.zero_add n).symm
    | false =>
      rw [cond_false, cond_false, ih (n + 1), ih (0 + 1), Nat.zero_add, Nat.add_assoc,
        Nat.add_comm 1 n]

theorem findIdx_cons {p : α → Bool} {b : α} {l : List α} :
    (b :: l).findIdx p = bif p b then 0 else (l.findIdx p) + 1 := by
  show findIdx.go p (b :: l) 0 = _
  rw [findIdx.go, findIdx_go (0 + 1)]
  rfl

theorem findIdx_le_length {p : α → Bool} {xs : List α} : xs.findIdx p ≤ xs.length := by
  induction xs with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [findIdx_cons]
    cases p a
    · exact Nat.succ_le_succ ih
    · exact Nat.zero_le _

theorem findIdx_lt_length_of_exists {xs : List α} (h : ∃ x, x ∈ xs ∧ p x) :
    xs.findIdx p < xs.length := by
  induction xs with
  | nil => exact h.elim fun _ h => (nomatch h.1)
  | cons a l ih =>
    rw [findIdx_cons]
    cases hp : p a
    · obtain ⟨x, hx, hpx⟩ := h
      refine Nat.succ_lt_succ (ih ⟨x, ?_, hpx⟩)
      exact (mem_cons.1 hx).elim (fun e => by rw [e, hp] at hpx; exact nomatch hpx) id
    · exact Nat.zero_lt_succ _

theorem findIdx_getElem {xs : List α} {w : xs.findIdx p < xs.length} :
    p xs[xs.findIdx p] := by
  induction xs with
  | nil => exact absurd w (Nat.not_lt_zero _)
  | cons a l ih =>
    have e := findIdx_cons (p := p) (b := a) (l := l)
    cases hp : p a
    · rw [hp, cond_false] at e
      have h' : l.findIdx p < l.length := by rw [e] at w; exact Nat.lt_of_succ_lt_succ w
      rw [getElem_congr_idx e]
      exact ih (w := h')
    · rw [hp, cond_true] at e
      rw [getElem_congr_idx e]
      exact hp

theorem findIdx_lt_length {p : α → Bool} {xs : List α} :
    xs.findIdx p < xs.length ↔ ∃ x, x ∈ xs ∧ p x :=
  ⟨fun h => ⟨_, getElem_mem h, findIdx_getElem⟩, findIdx_lt_length_of_exists⟩

/-! ### idxOf -/

theorem idxOf_cons [BEq α] : (x :: xs : List α).idxOf y = bif x == y then 0 else xs.idxOf y + 1 :=
  findIdx_cons

@[simp] theorem idxOf_cons_self [BEq α] [ReflBEq α] {l : List α} : (a :: l).idxOf a = 0 := by
  rw [idxOf_cons, BEq.rfl]; rfl

theorem idxOf_le_length [BEq α] {l : List α} : l.idxOf a ≤ l.length := findIdx_le_length

theorem idxOf_lt_length_iff [BEq α] [LawfulBEq α] {l : List α} {a : α} :
    l.idxOf a < l.length ↔ a ∈ l :=
  findIdx_lt_length.trans
    ⟨fun h => h.elim fun _ h => eq_of_beq h.2 ▸ h.1, fun h => ⟨a, h, BEq.rfl⟩⟩

theorem idxOf_lt_length [BEq α] [LawfulBEq α] {l : List α} (h : a ∈ l) : l.idxOf a < l.length :=
  idxOf_lt_length_iff.2 h

theorem idxOf_eq_length [BEq α] [LawfulBEq α] {l : List α} (h : a ∉ l) : l.idxOf a = l.length :=
  Nat.le_antisymm idxOf_le_length
    (Nat.le_of_not_lt fun h' => h (idxOf_lt_length_iff.1 h'))

@[simp] theorem getElem_idxOf [BEq α] [LawfulBEq α] {l : List α} {a : α}
    (h : l.idxOf a < l.length) : l[l.idxOf a] = a :=
  eq_of_beq (findIdx_getElem (p := (· == a)) (w := h))

/-! ### findIdx? -/

private theorem findIdx?_go {p : α → Bool} {l : List α} (n : Nat) :
    findIdx?.go p l (n + 1) = (findIdx?.go p l n).map (· + 1) := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih =>
    rw [findIdx?.go, findIdx?.go]
    by_cases h : p a
    · rw [if_pos h, if_pos h]; rfl
    · rw [if_neg h, if_neg h]; exact ih (n + 1)

@[simp] theorem findIdx?_nil : ([] : List α).findIdx? p = none := rfl

theorem findIdx?_cons :
    (x :: xs).findIdx? p = if p x then some 0 else (xs.findIdx? p).map fun i => i + 1 := by
  show findIdx?.go p (x :: xs) 0 = _
  rw [findIdx?.go]
  by_cases h : p x
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]; exact findIdx?_go 0

@[simp] theorem findIdx?_eq_none_iff {xs : List α} {p : α → Bool} :
    xs.findIdx? p = none ↔ ∀ x, x ∈ xs → p x = false := by
  induction xs with
  | nil => exact ⟨nofun, fun _ => rfl⟩
  | cons a l ih =>
    rw [findIdx?_cons, forall_mem_cons, ← ih]
    by_cases h : p a
    · rw [if_pos h]
      exact ⟨nofun, fun h' => absurd h (by rw [h'.1]; exact nofun)⟩
    · rw [if_neg h]
      cases l.findIdx? p with
      | none => exact ⟨fun _ => ⟨eq_false_of_ne_true h, rfl⟩, fun _ => rfl⟩
      | some b => exact ⟨nofun, fun h => (nomatch h.2)⟩

/-! ### lookup -/

@[simp] theorem lookup_cons_self [BEq α] [ReflBEq α] {k : α} :
    ((k, b) :: es).lookup k = some b := by
  rw [lookup_cons, BEq.rfl]

end List
