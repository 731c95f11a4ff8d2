prelude
import Init.Data.List.Lemmas

/-!
Lists: `take`, `drop`, `takeWhile`, `dropWhile`, `splitAt`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

private theorem min_zero' (n : Nat) : min n 0 = 0 := by cases n <;> rfl
private theorem zero_min' (n : Nat) : min 0 n = 0 := by cases n <;> rfl
private theorem succ_min_succ' (m n : Nat) : min (m + 1) (n + 1) = min m n + 1 := by
  rw [Nat.min_def, Nat.min_def]
  by_cases h : m ≤ n
  · rw [if_pos h, if_pos (Nat.succ_le_succ h)]
  · rw [if_neg h, if_neg fun h' => h (Nat.le_of_succ_le_succ h')]
private theorem min_le_left' (m n : Nat) : min m n ≤ m := by
  rw [Nat.min_def]
  by_cases h : m ≤ n
  · rw [if_pos h]
  · rw [if_neg h]; exact Nat.le_of_not_le h
private theorem min_le_right' (m n : Nat) : min m n ≤ n := by
  rw [Nat.min_def]
  by_cases h : m ≤ n
  · rw [if_pos h]; exact h
  · rw [if_neg h]

@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction l generalizing i with
  | nil => rw [take_nil, length_nil, min_zero']
  | cons a l ih =>
    cases i with
    | zero => exact (zero_min' _).symm
    | succ i => rw [take_succ_cons, length_cons, ih, length_cons, succ_min_succ']

theorem length_take_le (i) (l : List α) : length (take i l) ≤ i := by
  exact Nat.le_trans (Nat.le_of_eq length_take) (min_le_left' _ _)

theorem length_take_le' (i) (l : List α) : length (take i l) ≤ l.length := by
  exact Nat.le_trans (Nat.le_of_eq length_take) (min_le_right' _ _)

theorem length_take_of_le (h : i ≤ length l) : length (take i l) = i := by
  rw [length_take, Nat.min_def, if_pos h]

@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction l generalizing i with
  | nil => rw [drop_nil, length_nil, Nat.zero_sub]
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => rw [drop_succ_cons, ih, length_cons, Nat.add_sub_add_right]

theorem take_of_length_le {l : List α} (h : l.length ≤ i) : take i l = l := by
  induction l generalizing i with
  | nil => exact take_nil
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact congrArg (a :: ·) (ih (Nat.le_of_succ_le_succ h))

theorem drop_of_length_le {l : List α} (h : l.length ≤ i) : drop i l = [] := drop_eq_nil_of_le h

@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)

@[simp] theorem drop_length {l : List α} : l.drop l.length = [] :=
  drop_eq_nil_of_le (Nat.le_refl _)

@[simp] theorem take_append_drop (i : Nat) (l : List α) : take i l ++ drop i l = l := by
  induction l generalizing i with
  | nil => rw [take_nil, drop_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (a :: ·) (ih i)

@[simp] theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl

@[simp] theorem drop_drop {i j : Nat} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  induction l generalizing j with
  | nil => rw [drop_nil, drop_nil, drop_nil]
  | cons a l ih =>
    cases j with
    | zero => rw [Nat.zero_add]; rfl
    | succ j => rw [drop_succ_cons, ih, Nat.succ_add, drop_succ_cons]

@[simp] theorem take_take {i j : Nat} {l : List α} : take i (take j l) = take (min i j) l := by
  induction l generalizing i j with
  | nil => rw [take_nil, take_nil, take_nil]
  | cons a l ih =>
    cases i with
    | zero => rw [zero_min']; rfl
    | succ i =>
      cases j with
      | zero => rw [min_zero']; rfl
      | succ j =>
        rw [take_succ_cons, take_succ_cons, ih, succ_min_succ', take_succ_cons]

theorem take_drop {i j : Nat} {l : List α} : (l.drop i).take j = (l.take (i + j)).drop i := by
  induction l generalizing i with
  | nil => rw [drop_nil, take_nil, take_nil, drop_nil]
  | cons a l ih =>
    cases i with
    | zero => rw [Nat.zero_add]; rfl
    | succ i => rw [drop_succ_cons, ih, Nat.succ_add, take_succ_cons, drop_succ_cons]

theorem drop_take {i j : Nat} {l : List α} : drop i (take j l) = take (j - i) (drop i l) := by
  induction l generalizing i j with
  | nil => rw [drop_nil, take_nil, take_nil, drop_nil]
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i =>
      cases j with
      | zero => rw [Nat.zero_sub]; rfl
      | succ j => rw [take_succ_cons, drop_succ_cons, ih, drop_succ_cons, Nat.add_sub_add_right]

@[simp] theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) :
    (l.take j)[i]? = l[i]? := by
  induction l generalizing i j with
  | nil => rw [take_nil]
  | cons a l ih =>
    cases j with
    | zero => exact absurd h (Nat.not_succ_le_zero i)
    | succ j =>
      cases i with
      | zero => rfl
      | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

theorem getElem?_take_eq_none {l : List α} {i j : Nat} (h : i ≤ j) :
    (l.take i)[j]? = none :=
  getElem?_eq_none (Nat.le_trans (length_take_le i l) h)

theorem getElem?_take {l : List α} {i j : Nat} :
    (l.take i)[j]? = if j < i then l[j]? else none := by
  by_cases h : j < i
  · rw [if_pos h, getElem?_take_of_lt h]
  · rw [if_neg h, getElem?_take_eq_none (Nat.le_of_not_lt h)]

@[simp] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} :
    (xs.take j)[i] = xs[i]'(Nat.lt_of_lt_of_le h (length_take_le' _ _)) :=
  Option.some.inj <| by
    rw [← getElem?_eq_getElem, ← getElem?_eq_getElem,
      getElem?_take_of_lt (Nat.lt_of_lt_of_le h (length_take_le _ _))]

@[simp] theorem getElem?_drop {xs : List α} {i j : Nat} : (xs.drop i)[j]? = xs[i + j]? := by
  induction xs generalizing i with
  | nil => rw [drop_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rw [Nat.zero_add]; rfl
    | succ i => rw [drop_succ_cons, ih, Nat.succ_add]; rfl

@[simp] theorem getElem_drop {xs : List α} {i : Nat} {j : Nat} {h : j < (xs.drop i).length} :
    (xs.drop i)[j] = xs[i + j]'(by
      rw [length_drop] at h
      exact Nat.add_lt_of_lt_sub' h) :=
  Option.some.inj <| by
    rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_drop]

@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} :
    (l.take i).map f = (l.map f).take i := by
  induction l generalizing i with
  | nil => rw [map_nil, take_nil, take_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (f a :: ·) ih

@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} :
    (l.drop i).map f = (l.map f).drop i := by
  induction l generalizing i with
  | nil => rw [map_nil, drop_nil, drop_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih

theorem mem_of_mem_take {a : α} {l : List α} (h : a ∈ l.take i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_left (l.drop i) h

theorem mem_of_mem_drop {i : Nat} {l : List α} (h : a ∈ l.drop i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_right (l.take i) h

theorem take_append {l₁ l₂ : List α} {i : Nat} :
    take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => rw [take_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rw [Nat.zero_sub]; rfl
    | succ i =>
      rw [cons_append, take_succ_cons, ih, take_succ_cons, length_cons, Nat.add_sub_add_right]
      rfl

theorem drop_append {l₁ l₂ : List α} {i : Nat} :
    drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => rw [drop_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rw [Nat.zero_sub]; rfl
    | succ i =>
      rw [cons_append, drop_succ_cons, ih, drop_succ_cons, length_cons, Nat.add_sub_add_right]

theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).take i = l₁.take i := by
  rw [take_append, Nat.sub_eq_zero_of_le h, take_zero, append_nil]

theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  rw [drop_append, Nat.sub_eq_zero_of_le h, drop_zero]

@[simp] theorem take_left {l₁ l₂ : List α} : take (length l₁) (l₁ ++ l₂) = l₁ := by
  rw [take_append_of_le_length (Nat.le_refl _), take_length]

@[simp] theorem take_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) :
    take i (l₁ ++ l₂) = l₁ := h ▸ take_left

@[simp] theorem drop_left {l₁ l₂ : List α} : drop (length l₁) (l₁ ++ l₂) = l₂ := by
  rw [drop_append_of_le_length (Nat.le_refl _), drop_length]; rfl

@[simp] theorem drop_left' {l₁ l₂ : List α} {i} (h : length l₁ = i) :
    drop i (l₁ ++ l₂) = l₂ := h ▸ drop_left

theorem drop_eq_getElem_cons {i} {l : List α} (h : i < l.length) :
    drop i l = l[i] :: drop (i + 1) l := (getElem_cons_drop h).symm

@[simp] theorem take_eq_nil_iff {l : List α} {i : Nat} : l.take i = [] ↔ i = 0 ∨ l = [] := by
  cases l with
  | nil => rw [take_nil]; exact ⟨fun _ => .inr rfl, fun _ => rfl⟩
  | cons a l =>
    cases i with
    | zero => exact ⟨fun _ => .inl rfl, fun _ => rfl⟩
    | succ i => exact ⟨nofun, fun h => h.elim nofun nofun⟩

@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop, Nat.sub_eq_zero_iff_le]

theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by
  cases l with
  | nil => rw [drop_nil]; exact drop_nil
  | cons => rfl

@[simp] theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := by
  rw [← drop_one, drop_drop]

theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    cases l with
    | nil => rfl
    | cons b l => exact congrArg (a :: ·) ih

theorem take_reverse {α} {xs : List α} {i : Nat} :
    xs.reverse.take i = (xs.drop (xs.length - i)).reverse := by
  by_cases h : i ≤ xs.length
  · have e : xs.reverse = (xs.drop (xs.length - i)).reverse ++ (xs.take (xs.length - i)).reverse := by
      rw [← reverse_append, take_append_drop]
    rw [e]
    exact take_left' (by rw [length_reverse, length_drop, Nat.sub_sub_self h])
  · have h' := Nat.le_of_not_le h
    rw [Nat.sub_eq_zero_of_le h', drop_zero, take_of_length_le (by rw [length_reverse]; exact h')]

theorem drop_reverse {α} {xs : List α} {i : Nat} :
    xs.reverse.drop i = (xs.take (xs.length - i)).reverse := by
  by_cases h : i ≤ xs.length
  · have e : xs.reverse = (xs.drop (xs.length - i)).reverse ++ (xs.take (xs.length - i)).reverse := by
      rw [← reverse_append, take_append_drop]
    rw [e]
    exact drop_left' (by rw [length_reverse, length_drop, Nat.sub_sub_self h])
  · have h' := Nat.le_of_not_le h
    rw [Nat.sub_eq_zero_of_le h', take_zero, drop_eq_nil_of_le (by rw [length_reverse]; exact h')]
    rfl

@[simp] theorem take_replicate {a : α} {i n : Nat} :
    take i (replicate n a) = replicate (min i n) a := by
  induction n generalizing i with
  | zero => rw [replicate_zero, take_nil, min_zero']; rfl
  | succ n ih =>
    cases i with
    | zero => rw [zero_min']; rfl
    | succ i => rw [replicate_succ, take_succ_cons, ih, succ_min_succ']; rfl

@[simp] theorem drop_replicate {a : α} {i n : Nat} :
    drop i (replicate n a) = replicate (n - i) a := by
  induction n generalizing i with
  | zero => rw [replicate_zero, drop_nil, Nat.zero_sub]; rfl
  | succ n ih =>
    cases i with
    | zero => rfl
    | succ i => rw [replicate_succ, drop_succ_cons, ih, Nat.add_sub_add_right]

/-! ### takeWhile and dropWhile -/

theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  rw [takeWhile]; cases p a <;> rfl

@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) :
    (a :: l).takeWhile p = a :: l.takeWhile p := by
  rw [takeWhile_cons, if_pos h]

@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬ p a) :
    (a :: l).takeWhile p = [] := by
  rw [takeWhile_cons, if_neg h]

theorem dropWhile_cons :
    (x :: xs : List α).dropWhile p = if p x then xs.dropWhile p else x :: xs := by
  rw [dropWhile]; cases p x <;> rfl

@[simp] theorem dropWhile_cons_of_pos {a : α} {l : List α} (h : p a) :
    (a :: l).dropWhile p = l.dropWhile p := by
  rw [dropWhile_cons, if_pos h]

@[simp] theorem dropWhile_cons_of_neg {a : α} {l : List α} (h : ¬ p a) :
    (a :: l).dropWhile p = a :: l := by
  rw [dropWhile_cons, if_neg h]

@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} {l : List α} :
    takeWhile p l ++ dropWhile p l = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    by_cases h : p a
    · rw [takeWhile_cons_of_pos h, dropWhile_cons_of_pos h, cons_append, ih]
    · rw [takeWhile_cons_of_neg h, dropWhile_cons_of_neg h]; rfl

theorem mem_takeWhile_imp {p : α → Bool} {x : α} {l : List α} (h : x ∈ takeWhile p l) : p x := by
  induction l with
  | nil => exact nomatch h
  | cons a l ih =>
    by_cases hp : p a
    · rw [takeWhile_cons_of_pos hp] at h
      exact (mem_cons.1 h).elim (fun e => e ▸ hp) ih
    · rw [takeWhile_cons_of_neg hp] at h
      exact nomatch h

private theorem span_loop {p : α → Bool} {l acc : List α} :
    span.loop p l acc = (acc.reverse ++ takeWhile p l, dropWhile p l) := by
  induction l generalizing acc with
  | nil => rw [span.loop, takeWhile_nil, append_nil]; rfl
  | cons a l ih =>
    rw [span.loop]
    cases h : p a with
    | true =>
      rw [takeWhile_cons_of_pos h, dropWhile_cons_of_pos h]
      exact ih.trans (by rw [reverse_cons, append_assoc]; rfl)
    | false =>
      rw [takeWhile_cons_of_neg (by rw [h]; exact nofun),
        dropWhile_cons_of_neg (by rw [h]; exact nofun), append_nil]

@[simp] theorem span_eq_takeWhile_dropWhile {p : α → Bool} {l : List α} :
    span p l = (takeWhile p l, dropWhile p l) := span_loop

theorem splitAt_go {i : Nat} {l acc : List α} : splitAt.go l xs i acc =
    if i < xs.length then (acc.reverse ++ xs.take i, xs.drop i) else (l, []) := by
  induction xs generalizing i acc with
  | nil => exact (if_neg (Nat.not_lt_zero i)).symm
  | cons a xs ih =>
    cases i with
    | zero =>
      refine Eq.trans ?_ (if_pos (Nat.zero_lt_succ _)).symm
      rw [take_zero, append_nil]
      rfl
    | succ i =>
      rw [splitAt.go, ih, reverse_cons, append_assoc, take_succ_cons, drop_succ_cons, length_cons]
      by_cases h : i < xs.length
      · rw [if_pos h, if_pos (Nat.succ_lt_succ h)]; rfl
      · rw [if_neg h, if_neg fun h' => h (Nat.lt_of_succ_lt_succ h')]

@[simp] theorem splitAt_eq {i : Nat} {l : List α} : splitAt i l = (l.take i, l.drop i) := by
  rw [splitAt, splitAt_go]
  by_cases h : i < l.length
  · rw [if_pos h]; rfl
  · have h' := Nat.le_of_not_lt h
    rw [if_neg h, take_of_length_le h', drop_eq_nil_of_le h']

theorem take_concat_get {l : List α} {i : Nat} (h : i < l.length) :
    (l.take i).concat l[i] = l.take (i + 1) := by
  rw [concat_eq_append]
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons x xs ih =>
    cases i with
    | zero => rfl
    | succ i =>
      rw [take_succ_cons, take_succ_cons, cons_append, ← ih (Nat.lt_of_succ_lt_succ h)]
      rfl

end List
