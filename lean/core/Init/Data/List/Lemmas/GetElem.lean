prelude
import Init.Data.List.Lemmas.Append

/-!
Lists: lookup (`l[i]`, `l[i]?`, `l[i]!`, `getD`), extensionality, `set`, first and last entries.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Lookup -/

@[simp] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.1]'i.2 := rfl

@[simp] theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} :
    l[i]! = (l[i]?).getD (default : α) := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih

theorem getElem?_cons : (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by
  cases i <;> rfl

theorem getElem_cons {l : List α} (w : i < (a :: l).length) :
    (a :: l)[i] = if h : i = 0 then a
      else l[i - 1]'(match i, h with | i + 1, _ => Nat.lt_of_succ_lt_succ w) := by
  cases i <;> rfl

theorem getElem?_eq_some_iff {l : List α} :
    l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a := _root_.getElem?_eq_some_iff

theorem some_eq_getElem?_iff {l : List α} :
    some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a := _root_.some_eq_getElem?_iff

theorem getElem_of_getElem? {l : List α} (h : l[i]? = some a) :
    ∃ h : i < l.length, l[i] = a := getElem?_eq_some_iff.1 h

theorem some_getElem_eq_getElem?_iff {xs : List α} {i : Nat} (h : i < xs.length) :
    (some xs[i] = xs[i]?) ↔ True := iff_true_intro (getElem?_eq_getElem h).symm

theorem getElem?_eq_some_getElem_iff {xs : List α} {i : Nat} (h : i < xs.length) :
    (xs[i]? = some xs[i]) ↔ True := iff_true_intro (getElem?_eq_getElem h)

theorem getElem_eq_iff {l : List α} {i : Nat} (h : i < l.length) :
    l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h]
  exact ⟨congrArg some, Option.some.inj⟩

theorem getD_getElem? {l : List α} {i : Nat} {d : α} :
    l[i]?.getD d = if p : i < l.length then l[i]'p else d := by
  by_cases h : i < l.length
  · rw [dif_pos h, getElem?_eq_getElem h]; rfl
  · rw [dif_neg h, getElem?_neg l i h]; rfl

@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i] = a := by
  cases i with
  | zero => rfl
  | succ i => exact absurd (Nat.le_of_succ_le_succ h) (Nat.not_succ_le_zero i)

theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := by
  cases i <;> rfl

theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) :
    l[i] = l'[i]'(h ▸ w) := by
  subst h; rfl

theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.mp h) := by
  cases l with
  | nil => exact absurd h (Nat.not_succ_le_zero 0)
  | cons => rfl

theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h 0
  | cons a l₁ ih =>
    cases l₂ with
    | nil => exact nomatch h 0
    | cons b l₂ => rw [Option.some.inj (h 0 : some a = some b), ih fun i => h (i + 1)]

attribute [ext] ext_getElem?

theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂) :
    l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact (eq_nil_of_length_eq_zero hl.symm).symm
  | cons a l₁ ih =>
    cases l₂ with
    | nil => exact nomatch hl
    | cons b l₂ =>
      have e : a = b := h 0 (Nat.succ_le_succ (Nat.zero_le _)) (Nat.succ_le_succ (Nat.zero_le _))
      rw [e, ih (Nat.succ.inj hl) fun i h₁ h₂ =>
        h (i + 1) (Nat.succ_le_succ h₁) (Nat.succ_le_succ h₂)]

@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} :
    getD l i a = (l[i]?).getD a := rfl

theorem getD_cons_zero : getD (x :: xs) 0 d = x := rfl
theorem getD_cons_succ : getD (x :: xs) (n + 1) d = getD xs n d := rfl

theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) :
    (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact absurd hn (Nat.not_succ_le_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ hn)

theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) :
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i =>
      rw [length_cons, show i + 1 - (l.length + 1) = i - l.length from Nat.succ_sub_succ i l.length]
      exact ih (Nat.le_of_succ_le_succ h)

private theorem lt_or_ge' (i n : Nat) : i < n ∨ n ≤ i := by
  induction n generalizing i with
  | zero => exact .inr (Nat.zero_le i)
  | succ n ih =>
    cases i with
    | zero => exact .inl (Nat.succ_le_succ (Nat.zero_le n))
    | succ i => exact (ih i).imp Nat.succ_le_succ Nat.succ_le_succ

private theorem not_lt_of_ge' {i n : Nat} (h : n ≤ i) : ¬ i < n :=
  fun h' => Nat.not_succ_le_self i (Nat.le_trans h' h)

theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  rcases lt_or_ge' i l₁.length with h | h
  · rw [if_pos h, getElem?_append_left h]
  · rw [if_neg (not_lt_of_ge' h), getElem?_append_right h]

private theorem lt_length_append {l₁ l₂ : List α} {i : Nat} (h : i < l₁.length) :
    i < (l₁ ++ l₂).length := by
  rw [length_append]
  exact Nat.le_trans h (Nat.le_add_right _ _)

theorem getElem_append_left {as bs : List α} (h : i < as.length) {h' : i < (as ++ bs).length} :
    (as ++ bs)[i] = as[i] :=
  Option.some.inj <| by
    rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_append_left h]

theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i)
    {h₂ : i < (as ++ bs).length} :
    (as ++ bs)[i] = bs[i - as.length]'(by
      rw [length_append, Nat.add_comm] at h₂
      exact Nat.sub_lt_right_of_lt_add h₁ h₂) :=
  Option.some.inj <| by
    rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_append_right h₁]

theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i] else l₂[i - l₁.length]'(by
      rw [length_append, Nat.add_comm] at h
      exact Nat.sub_lt_right_of_lt_add ((lt_or_ge' i l₁.length).elim (absurd · h') id) h) := by
  by_cases h' : i < l₁.length
  · rw [dif_pos h', getElem_append_left h']
  · rw [dif_neg h', getElem_append_right ((lt_or_ge' i l₁.length).elim (absurd · h') id)]

theorem getElem_append_left' {l₁ : List α} {i : Nat} (hi : i < l₁.length) (l₂ : List α) :
    l₁[i] = (l₁ ++ l₂)[i]'(lt_length_append hi) :=
  (getElem_append_left hi).symm

@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length) (w) :
    (l ++ [a])[i]'w = a := by
  subst h
  induction l with
  | nil => rfl
  | cons b l ih => exact ih (Nat.lt_of_succ_lt_succ w)

@[simp] theorem getElem?_concat_length {l : List α} {a : α} :
    (l ++ [a])[l.length]? = some a := by
  induction l with
  | nil => rfl
  | cons b l ih => exact ih

theorem getElem_of_mem {a} {l : List α} (h : a ∈ l) :
    ∃ (i : Nat) (h : i < l.length), l[i]'h = a := by
  induction h with
  | head l => exact ⟨0, Nat.succ_le_succ (Nat.zero_le _), rfl⟩
  | tail b _ ih =>
    obtain ⟨i, h, e⟩ := ih
    exact ⟨i + 1, Nat.succ_le_succ h, e⟩

theorem getElem?_of_mem {a} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a := by
  obtain ⟨i, hi, rfl⟩ := getElem_of_mem h
  exact ⟨i, getElem?_eq_getElem hi⟩

theorem mem_of_getElem {l : List α} {i : Nat} {h} {a : α} (e : l[i]'h = a) : a ∈ l :=
  e ▸ getElem_mem h

theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  (getElem?_eq_some_iff.1 e).elim fun _ h => mem_of_getElem h

theorem mem_iff_getElem {a} {l : List α} :
    a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a := by
  refine ⟨getElem_of_mem, ?_⟩
  rintro ⟨i, h, rfl⟩
  exact getElem_mem h

theorem mem_iff_getElem? {a} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a :=
  ⟨getElem?_of_mem, fun h => h.elim fun _ => mem_of_getElem?⟩

theorem mem_iff_get {a} {l : List α} : a ∈ l ↔ ∃ n, get l n = a := by
  constructor
  · intro h
    obtain ⟨i, hi, rfl⟩ := getElem_of_mem h
    exact ⟨⟨i, hi⟩, rfl⟩
  · rintro ⟨n, rfl⟩
    exact getElem_mem n.2

theorem get_mem (l : List α) (n : Fin l.length) : get l n ∈ l := getElem_mem n.2

theorem forall_getElem {l : List α} {p : α → Prop} :
    (∀ (i : Nat) h, p (l[i]'h)) ↔ ∀ a, a ∈ l → p a := by
  constructor
  · intro h a ha
    obtain ⟨i, hi, rfl⟩ := getElem_of_mem ha
    exact h i hi
  · exact fun h i hi => h _ (getElem_mem hi)

@[simp] theorem getElem?_replicate :
    (replicate n a)[i]? = if i < n then some a else none := by
  rcases lt_or_ge' i n with h | h
  · rw [if_pos h, getElem?_eq_getElem (by rw [length_replicate]; exact h), getElem_replicate]
  · rw [if_neg (not_lt_of_ge' h), getElem?_eq_none (by rw [length_replicate]; exact h)]

theorem getElem?_replicate_of_lt {n : Nat} {i : Nat} (h : i < n) :
    (replicate n a)[i]? = some a := by
  rw [getElem?_replicate, if_pos h]

theorem map_eq_iff {f : α → β} {l : List α} {l' : List β} :
    map f l = l' ↔ ∀ i : Nat, l'[i]? = l[i]?.map f := by
  constructor
  · rintro rfl i
    exact getElem?_map
  · exact fun h => ext_getElem? fun i => getElem?_map.trans (h i).symm

/-! ### set -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl
@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} :
    (x :: xs).set (i + 1) a = x :: xs.set i a := rfl

@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α}
    (h : i < (l.set i a).length) : (l.set i a)[i] = a := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_succ_le_zero i)
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

@[simp] theorem getElem?_set_self {l : List α} {i : Nat} {a : α} (h : i < l.length) :
    (l.set i a)[i]? = some a := by
  rw [getElem?_eq_getElem (by rw [length_set]; exact h), getElem_set_self]

@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} :
    (l.set i a)[j]? = l[j]? := by
  induction l generalizing i j with
  | nil => rfl
  | cons b l ih =>
    cases i with
    | zero =>
      cases j with
      | zero => exact absurd rfl h
      | succ j => rfl
    | succ i =>
      cases j with
      | zero => rfl
      | succ j => exact ih fun e => h (congrArg (· + 1) e)

@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α}
    (hj : j < (l.set i a).length) :
    (l.set i a)[j] = l[j]'(by rw [length_set] at hj; exact hj) :=
  Option.some.inj <| by
    rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_set_ne h]

theorem getElem_set {l : List α} {i j} {a} (h) :
    (set l i a)[j]'h = if i = j then a else l[j]'(length_set (as := l) ▸ h) := by
  by_cases e : i = j
  · subst e
    rw [if_pos rfl, getElem_set_self]
  · rw [if_neg e, getElem_set_ne e]

theorem getElem?_set {l : List α} {i j : Nat} {a : α} :
    (l.set i a)[j]? =
      if i = j then if i < l.length then some a else none else l[j]? := by
  by_cases e : i = j
  · subst e
    rw [if_pos rfl]
    rcases lt_or_ge' i l.length with h | h
    · rw [if_pos h, getElem?_set_self h]
    · rw [if_neg (not_lt_of_ge' h), getElem?_eq_none (by rw [length_set]; exact h)]
  · rw [if_neg e, getElem?_set_ne e]

@[simp] theorem set_getElem_self {as : List α} {i : Nat} (h : i < as.length) :
    as.set i as[i] = as := by
  induction as generalizing i with
  | nil => rfl
  | cons a as ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (a :: ·) (ih (Nat.lt_of_succ_lt_succ h))

theorem set_eq_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) {a : α} :
    l.set i a = l := by
  induction l generalizing i with
  | nil => rfl
  | cons b l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact congrArg (b :: ·) (ih (Nat.le_of_succ_le_succ h))

@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by
  rw [← length_eq_zero_iff, length_set, length_eq_zero_iff]

theorem set_comm (a b : α) {i j : Nat} {l : List α} (h : i ≠ j) :
    (l.set i a).set j b = (l.set j b).set i a := by
  induction l generalizing i j with
  | nil => rfl
  | cons c l ih =>
    cases i with
    | zero =>
      cases j with
      | zero => exact absurd rfl h
      | succ j => rfl
    | succ i =>
      cases j with
      | zero => rfl
      | succ j => exact congrArg (c :: ·) (ih fun e => h (congrArg (· + 1) e))

@[simp] theorem set_set (a : α) {b : α} {l : List α} {i : Nat} :
    (l.set i a).set i b = l.set i b := by
  induction l generalizing i with
  | nil => rfl
  | cons c l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (c :: ·) ih

theorem mem_set {l : List α} {i : Nat} (h : i < l.length) (a : α) : a ∈ l.set i a :=
  mem_of_getElem? (getElem?_set_self h)

theorem mem_or_eq_of_mem_set {l : List α} {i : Nat} {a b : α} (h : a ∈ l.set i b) :
    a ∈ l ∨ a = b := by
  induction l generalizing i with
  | nil => exact nomatch h
  | cons c l ih =>
    cases i with
    | zero => exact (mem_cons.1 h).elim .inr fun h => .inl (.tail c h)
    | succ i =>
      rcases mem_cons.1 h with rfl | h
      · exact .inl mem_cons_self
      · exact (ih h).imp_left (.tail c)

theorem set_append_left {s t : List α} (i : Nat) (x : α) (h : i < s.length) :
    (s ++ t).set i x = s.set i x ++ t := by
  induction s generalizing i with
  | nil => exact absurd h (Nat.not_succ_le_zero i)
  | cons a s ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (a :: ·) (ih i (Nat.lt_of_succ_lt_succ h))

@[simp] theorem set_replicate_self : (replicate n a).set i a = replicate n a := by
  induction n generalizing i with
  | zero => rfl
  | succ n ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (a :: ·) ih

/-! ### First entries -/

theorem head!_of_head? [Inhabited α] {l : List α} (h : head? l = some a) : head! l = a := by
  cases l with
  | nil => exact nomatch h
  | cons => exact Option.some.inj h

@[simp] theorem head?_singleton {a : α} : head? [a] = some a := rfl

theorem head?_eq_some_head {l : List α} (h : l ≠ []) : l.head? = some (head l h) := by
  cases l with
  | nil => exact absurd rfl h
  | cons => rfl

theorem head?_eq_head {l : List α} (h : l ≠ []) : l.head? = some (head l h) :=
  head?_eq_some_head h

theorem head?_eq_getElem? {l : List α} : l.head? = l[0]? := by cases l <;> rfl

theorem head_eq_getElem {l : List α} (h : l ≠ []) :
    head l h = l[0]'(length_pos_iff.mpr h) := by
  cases l with
  | nil => exact absurd rfl h
  | cons => rfl

theorem getElem_zero_eq_head {l : List α} (h : 0 < l.length) :
    l[0] = head l (ne_nil_of_length_pos h) := getElem_zero h

theorem head_eq_iff_head?_eq_some {xs : List α} (h) :
    xs.head h = a ↔ xs.head? = some a := by
  rw [head?_eq_some_head h]
  exact ⟨congrArg some, Option.some.inj⟩

@[simp] theorem head?_eq_none_iff {l : List α} : l.head? = none ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons => exact ⟨nofun, nofun⟩

theorem head?_eq_some_iff {xs : List α} {a : α} :
    xs.head? = some a ↔ ∃ ys, xs = a :: ys := by
  constructor
  · intro h
    cases xs with
    | nil => exact nomatch h
    | cons b ys => exact ⟨ys, by rw [Option.some.inj h]⟩
  · rintro ⟨ys, rfl⟩
    rfl

@[simp] theorem head_mem {l : List α} (h : l ≠ []) : head l h ∈ l := by
  cases l with
  | nil => exact absurd rfl h
  | cons => exact mem_cons_self

theorem mem_of_head? {l : List α} {a : α} (h : l.head? = some a) : a ∈ l := by
  obtain ⟨ys, rfl⟩ := head?_eq_some_iff.1 h
  exact mem_cons_self

@[simp] theorem headD_eq_head?_getD {l : List α} : headD l a = (head? l).getD a := by
  cases l <;> rfl

@[simp] theorem tailD_eq_tail? {l l' : List α} : tailD l l' = (tail? l).getD l' := by
  cases l <;> rfl

@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl

theorem tail_eq_tailD {l : List α} : l.tail = tailD l [] := by cases l <;> rfl

theorem tail_eq_tail? {l : List α} : l.tail = (tail? l).getD [] := by cases l <;> rfl

theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l := by
  cases l with
  | nil => exact h
  | cons b l => exact .tail b h

theorem ne_nil_of_tail_ne_nil {l : List α} (h : l.tail ≠ []) : l ≠ [] := by
  rintro rfl
  exact h rfl

@[simp] theorem getElem?_tail {l : List α} {i : Nat} : (tail l)[i]? = l[i + 1]? := by
  cases l <;> rfl

@[simp] theorem getElem_tail {l : List α} {i : Nat} (h : i < l.tail.length) :
    (tail l)[i] = l[i + 1]'(by
      cases l with
      | nil => exact absurd h (Nat.not_succ_le_zero i)
      | cons a l => exact Nat.succ_le_succ h) := by
  cases l with
  | nil => exact absurd h (Nat.not_succ_le_zero i)
  | cons => rfl

@[simp] theorem head_cons_tail {l : List α} (h : l ≠ []) : l.head h :: l.tail = l := by
  cases l with
  | nil => exact absurd rfl h
  | cons => rfl

theorem head?_concat {a : α} : (l ++ [a]).head? = some (l.head?.getD a) := by cases l <;> rfl

/-! ### Last entries -/

@[simp] theorem getLast_singleton {a} (h) : @getLast α [a] h = a := rfl

@[simp] theorem getLast_cons_cons {a : α} {l : List α} :
    getLast (a :: b :: l) (cons_ne_nil a (b :: l)) = getLast (b :: l) (cons_ne_nil b l) := rfl

theorem getLast_cons {a : α} {l : List α} (h : l ≠ nil) :
    getLast (a :: l) (cons_ne_nil a l) = getLast l h := by
  cases l with
  | nil => exact absurd rfl h
  | cons => rfl

theorem getLast_eq_getLastD {a l} (h) : @getLast α (a :: l) h = getLastD l a := by
  cases l <;> rfl

@[simp] theorem getLastD_eq_getLast? {a l} : @getLastD α l a = (getLast? l).getD a := by
  cases l <;> rfl

theorem getLast!_cons_eq_getLastD [Inhabited α] : @getLast! α _ (a :: l) = getLastD l a := by
  cases l <;> rfl

@[simp] theorem getLast_mem {l : List α} (h : l ≠ []) : getLast l h ∈ l := by
  induction l with
  | nil => exact absurd rfl h
  | cons a l ih =>
    cases l with
    | nil => exact mem_cons_self
    | cons b l => exact .tail a (ih (cons_ne_nil b l))

theorem getLast_eq_getElem {l : List α} (h : l ≠ []) :
    getLast l h = l[l.length - 1]'(Nat.sub_lt (length_pos_of_ne_nil h) (Nat.le_refl 1)) := by
  induction l with
  | nil => exact absurd rfl h
  | cons a l ih =>
    cases l with
    | nil => rfl
    | cons b l => exact ih (cons_ne_nil b l)

@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl

theorem getLast?_eq_some_getLast {l : List α} (h : l ≠ []) :
    l.getLast? = some (l.getLast h) := by
  cases l with
  | nil => exact absurd rfl h
  | cons => rfl

theorem getLast?_eq_getLast {l : List α} (h : l ≠ []) : l.getLast? = some (l.getLast h) :=
  getLast?_eq_some_getLast h

theorem getLast?_eq_getElem? {l : List α} : l.getLast? = l[l.length - 1]? := by
  cases l with
  | nil => rfl
  | cons a l =>
    rw [getLast?_eq_some_getLast (cons_ne_nil a l), getLast_eq_getElem, getElem?_eq_getElem]

theorem getLast_eq_iff_getLast?_eq_some {xs : List α} (h) :
    xs.getLast h = a ↔ xs.getLast? = some a := by
  rw [getLast?_eq_some_getLast h]
  exact ⟨congrArg some, Option.some.inj⟩

theorem getLast?_cons {a : α} : (a :: l).getLast? = some (l.getLast?.getD a) := by
  cases l <;> rfl

@[simp] theorem getLast?_cons_cons : (a :: b :: l).getLast? = (b :: l).getLast? := rfl

@[simp] theorem getLast_concat {a : α} {l : List α} :
    getLast (l ++ [a]) (concat_ne_nil a l) = a := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    exact (getLast_cons (a := b) (concat_ne_nil a l)).trans ih

@[simp] theorem getLast?_concat {l : List α} {a : α} : (l ++ [a]).getLast? = some a := by
  rw [getLast?_eq_some_getLast (concat_ne_nil a l), getLast_concat]

private theorem getLast?_append_cons {l l' : List α} {a : α} :
    (l ++ a :: l').getLast? = (a :: l').getLast? := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [← ih]
    cases l <;> rfl

@[simp] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by
  cases l with
  | nil => rfl
  | cons a l => rw [reverse_cons, getLast?_concat]; rfl

@[simp] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by
  rw [← getLast?_reverse, reverse_reverse]

theorem getLast?_eq_head?_reverse {xs : List α} : xs.getLast? = xs.reverse.head? :=
  head?_reverse.symm

theorem head?_eq_getLast?_reverse {xs : List α} : xs.head? = xs.reverse.getLast? :=
  getLast?_reverse.symm

@[simp] theorem head_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.head h = getLast l (fun e => h (reverse_eq_nil_iff.2 e)) :=
  (head_eq_iff_head?_eq_some h).2 (head?_reverse.trans (getLast?_eq_some_getLast _))

@[simp] theorem getLast_reverse {l : List α} (h : l.reverse ≠ []) :
    l.reverse.getLast h = l.head (fun e => h (reverse_eq_nil_iff.2 e)) :=
  (getLast_eq_iff_getLast?_eq_some h).2 (getLast?_reverse.trans (head?_eq_some_head _))

@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by
  cases xs with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons => exact ⟨nofun, nofun⟩

theorem getLast?_eq_some_iff {xs : List α} {a : α} :
    xs.getLast? = some a ↔ ∃ ys, xs = ys ++ [a] := by
  constructor
  · intro h
    rcases eq_nil_or_concat xs with rfl | ⟨l, b, rfl⟩
    · exact nomatch h
    · rw [concat_eq_append, getLast?_concat] at h
      exact ⟨l, by rw [concat_eq_append, Option.some.inj h]⟩
  · rintro ⟨ys, rfl⟩
    exact getLast?_concat

theorem mem_of_getLast? {xs : List α} {a : α} (h : xs.getLast? = some a) : a ∈ xs := by
  obtain ⟨ys, rfl⟩ := getLast?_eq_some_iff.1 h
  exact mem_concat_self

@[simp] theorem getLast?_map {f : α → β} {l : List α} :
    (map f l).getLast? = l.getLast?.map f := by
  rw [getLast?_eq_head?_reverse, ← map_reverse, head?_map, head?_reverse]

@[simp] theorem getLast_map {f : α → β} {l : List α} (h) :
    getLast (map f l) h = f (getLast l (fun e => h (e ▸ rfl))) := by
  rw [getLast_eq_iff_getLast?_eq_some, getLast?_map, getLast?_eq_some_getLast]
  rfl

@[simp] theorem getLast_append_of_ne_nil {l : List α} (h₁) (h₂ : l' ≠ []) :
    (l ++ l').getLast h₁ = l'.getLast h₂ := by
  rw [getLast_eq_iff_getLast?_eq_some]
  cases l' with
  | nil => exact absurd rfl h₂
  | cons a l' => exact getLast?_append_cons.trans (getLast?_eq_some_getLast h₂)

@[simp] theorem getLast_replicate (w : replicate n a ≠ []) :
    (replicate n a).getLast w = a := eq_of_mem_replicate (getLast_mem w)

/-! ### dropLast -/

@[simp] theorem length_dropLast {xs : List α} : xs.dropLast.length = xs.length - 1 := by
  cases xs with
  | nil => rfl
  | cons => exact length_dropLast_cons

theorem dropLast_cons_of_ne_nil {α : Type u} {x : α} {l : List α} (h : l ≠ []) :
    (x :: l).dropLast = x :: l.dropLast := by
  cases l with
  | nil => exact absurd rfl h
  | cons => rfl

@[simp] theorem dropLast_concat_getLast {l : List α} (h : l ≠ []) :
    dropLast l ++ [getLast l h] = l := by
  induction l with
  | nil => exact absurd rfl h
  | cons a l ih =>
    cases l with
    | nil => rfl
    | cons b l => exact congrArg (a :: ·) (ih (cons_ne_nil b l))

@[simp] theorem map_dropLast {f : α → β} {l : List α} :
    l.dropLast.map f = (l.map f).dropLast := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    cases l with
    | nil => rfl
    | cons b l => exact congrArg (f a :: ·) ih

@[simp] theorem dropLast_append_of_ne_nil {α : Type u} {l : List α} {l' : List α}
    (h : l ≠ []) : (l' ++ l).dropLast = l' ++ l.dropLast := by
  induction l' with
  | nil => rfl
  | cons a l' ih =>
    rw [cons_append, dropLast_cons_of_ne_nil (append_ne_nil_of_right_ne_nil l' h), ih]
    rfl

theorem dropLast_append_cons : dropLast (l₁ ++ b :: l₂) = l₁ ++ dropLast (b :: l₂) :=
  dropLast_append_of_ne_nil (cons_ne_nil b l₂)

theorem dropLast_concat : dropLast (l₁ ++ [b]) = l₁ :=
  (dropLast_append_of_ne_nil (cons_ne_nil b [])).trans (append_nil l₁)

@[simp] theorem tail_reverse {l : List α} : l.reverse.tail = l.dropLast.reverse := by
  rcases eq_nil_or_concat l with rfl | ⟨l, b, rfl⟩
  · rfl
  · rw [concat_eq_append, reverse_concat, dropLast_concat]; rfl

@[simp] theorem dropLast_reverse {l : List α} : l.reverse.dropLast = l.tail.reverse := by
  cases l with
  | nil => rfl
  | cons a l => rw [reverse_cons, dropLast_concat]; rfl

theorem getElem_reverse {l : List α} {i} (h : i < l.reverse.length) :
    l.reverse[i] = l[l.length - 1 - i]'(by
      rw [length_reverse] at h
      rw [Nat.sub_sub]
      exact Nat.sub_lt (Nat.lt_of_le_of_lt (Nat.zero_le i) h)
        (Nat.lt_of_lt_of_le (Nat.le_refl 1) (Nat.le_add_right 1 i))) := by
  induction l with
  | nil => exact absurd h (Nat.not_succ_le_zero i)
  | cons a l ih =>
    have hi : i < l.length + 1 := by rw [length_reverse] at h; exact h
    rcases lt_or_ge' i l.length with h' | h'
    · have h'' : i < l.reverse.length := by rw [length_reverse]; exact h'
      have e : (a :: l).length - 1 - i = (l.length - 1 - i) + 1 := by
        rw [length_cons, Nat.add_sub_cancel, Nat.sub_sub, Nat.add_comm 1 i, ← Nat.sub_sub,
          Nat.sub_add_cancel]
        exact Nat.sub_pos_of_lt h'
      simp only [reverse_cons, getElem_append_left h'', ih h'', e, getElem_cons_succ]
    · have e : i = l.length := Nat.le_antisymm (Nat.le_of_lt_succ hi) h'
      subst e
      have e' : (a :: l).length - 1 - l.length = 0 := by
        rw [length_cons, Nat.add_sub_cancel, Nat.sub_self]
      simp only [reverse_cons, e', getElem_cons_zero]
      exact getElem_concat_length length_reverse.symm _

end List
