prelude
import Init.Data.List.Find
import Init.Data.List.MinMax
import Init.Omega

/-!
Lists: lemmas that need linear arithmetic or the option library: ends of appended lists, reversed
lookup, lookup in shortened lists, small lengths, duplicates in images.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open List

/-! ### First and last entries -/

@[simp] theorem isSome_head? {l : List α} : l.head?.isSome ↔ l ≠ [] := by
  cases l with
  | nil => exact ⟨nofun, fun h => absurd rfl h⟩
  | cons a l => exact ⟨fun _ => nofun, fun _ => rfl⟩

@[simp] theorem isSome_getLast? {l : List α} : l.getLast?.isSome ↔ l ≠ [] := by
  cases l with
  | nil => exact ⟨nofun, fun h => absurd rfl h⟩
  | cons a l => exact ⟨fun _ => nofun, fun _ => rfl⟩

@[simp] theorem head?_append {l : List α} : (l ++ l').head? = l.head?.or l'.head? := by
  cases l <;> rfl

@[simp] theorem getLast?_append {l l' : List α} :
    (l ++ l').getLast? = l'.getLast?.or l.getLast? := by
  rw [← head?_reverse, reverse_append, head?_append, head?_reverse, head?_reverse]

theorem getLast_congr {l₁ l₂ : List α} (h₁ : l₁ ≠ []) (h₂ : l₂ ≠ []) (h₃ : l₁ = l₂) :
    l₁.getLast h₁ = l₂.getLast h₂ := by
  subst h₃; rfl

theorem getLast_append {l : List α} (h : l ++ l' ≠ []) :
    (l ++ l').getLast h =
      if h' : l'.isEmpty then
        l.getLast (fun e => h (by rw [e, isEmpty_iff.1 h']; rfl))
      else
        l'.getLast (fun e => h' (isEmpty_iff.2 e)) := by
  cases l' with
  | nil => exact getLast_congr _ _ (append_nil l)
  | cons b l' => exact getLast_append_of_ne_nil h nofun

theorem head_append {l₁ l₂ : List α} (w : l₁ ++ l₂ ≠ []) :
    head (l₁ ++ l₂) w =
      if h : l₁.isEmpty then
        head l₂ (fun e => w (by rw [e, isEmpty_iff.1 h]; rfl))
      else
        head l₁ (fun e => h (isEmpty_iff.2 e)) := by
  cases l₁ <;> rfl

theorem head?_tail {l : List α} : (tail l).head? = l[1]? := by
  rw [head?_eq_getElem?, getElem?_tail]

@[simp] theorem getLast?_replicate {a : α} {n : Nat} :
    (replicate n a).getLast? = if n = 0 then none else some a := by
  rw [← head?_reverse, reverse_replicate, head?_replicate]

theorem dropLast_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).dropLast = if l₂.isEmpty then l₁.dropLast else l₁ ++ l₂.dropLast := by
  cases l₂ with
  | nil => rw [append_nil]; rfl
  | cons b l₂ => exact dropLast_append_cons

@[simp] theorem dropLast_replicate {n : Nat} {a : α} :
    dropLast (replicate n a) = replicate (n - 1) a := by
  rw [dropLast_eq_take, take_replicate, length_replicate, Nat.min_eq_left (Nat.sub_le n 1)]

theorem mem_of_mem_dropLast {a : α} {l : List α} (h : a ∈ l.dropLast) : a ∈ l :=
  (dropLast_sublist l).subset h

theorem dropLast_subset (l : List α) : l.dropLast ⊆ l := (dropLast_sublist l).subset

@[simp] theorem getElem_dropLast {xs : List α} {i : Nat} (h : i < xs.dropLast.length) :
    xs.dropLast[i] = xs[i]'(by rw [length_dropLast] at h; omega) := by
  simp only [dropLast_eq_take, getElem_take]

theorem getElem?_dropLast {xs : List α} {i : Nat} :
    xs.dropLast[i]? = if i < xs.length - 1 then xs[i]? else none := by
  rw [dropLast_eq_take, getElem?_take]

/-! ### Lookup -/

theorem getElem_eq_getElem?_get {l : List α} {i : Nat} (h : i < l.length) :
    l[i] = l[i]?.get (by rw [getElem?_eq_getElem h]; rfl) := by
  simp only [getElem?_eq_getElem h, Option.get_some]

theorem getElem?_reverse {l : List α} {i} (h : i < length l) :
    l.reverse[i]? = l[l.length - 1 - i]? := by
  rw [getElem?_eq_getElem (by rw [length_reverse]; exact h), getElem_reverse,
    getElem?_eq_getElem (by omega)]

@[simp] theorem getElem?_length {l : List α} : l[l.length]? = none :=
  getElem?_eq_none (Nat.le_refl _)

theorem set_append_right {s t : List α} (i : Nat) (x : α) (h : s.length ≤ i) :
    (s ++ t).set i x = s ++ t.set (i - s.length) x := by
  induction s generalizing i with
  | nil => rfl
  | cons a s ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i =>
      rw [length_cons, Nat.add_sub_add_right]
      exact congrArg (a :: ·) (ih i (Nat.le_of_succ_le_succ h))

theorem set_append {s t : List α} :
    (s ++ t).set i x = if i < s.length then s.set i x ++ t else s ++ t.set (i - s.length) x := by
  by_cases h : i < s.length
  · rw [if_pos h, set_append_left i x h]
  · rw [if_neg h, set_append_right i x (Nat.le_of_not_lt h)]

theorem take_add_one {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  induction l generalizing i with
  | nil => rw [take_nil, take_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => rw [take_succ_cons, ih]; rfl

theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList :=
  take_add_one

@[simp] theorem take_append_getElem {l : List α} {i : Nat} (h : i < l.length) :
    (l.take i) ++ [l[i]] = l.take (i + 1) := by
  rw [take_add_one, getElem?_eq_getElem h]; rfl

theorem take_one {l : List α} : l.take 1 = l.head?.toList := by cases l <;> rfl

@[simp] theorem length_leftpad {n : Nat} {a : α} {l : List α} :
    (leftpad n a l).length = max n l.length := by
  rw [leftpad, length_append, length_replicate, Nat.sub_add_eq_max]

@[simp] theorem length_rightpad {n : Nat} {a : α} {l : List α} :
    (rightpad n a l).length = max n l.length := by
  rw [rightpad, length_append, length_replicate, Nat.add_comm, Nat.sub_add_eq_max]

theorem take_range {i n : Nat} : take i (range n) = range (min i n) := by
  apply ext_getElem
  · simp
  · intro j h₁ h₂
    simp

theorem drop_range' {s n step i : Nat} :
    drop i (range' s n step) = range' (s + step * i) (n - i) step := by
  apply ext_getElem
  · simp
  · intro j h₁ h₂
    simp [Nat.mul_add, Nat.add_assoc]

/-! ### Small lengths -/

theorem length_eq_two_iff {l : List α} : l.length = 2 ↔ ∃ a b, l = [a, b] := by
  constructor
  · intro h
    match l, h with
    | [a, b], _ => exact ⟨a, b, rfl⟩
  · rintro ⟨a, b, rfl⟩
    rfl

theorem length_eq_three_iff {l : List α} : l.length = 3 ↔ ∃ a b c, l = [a, b, c] := by
  constructor
  · intro h
    match l, h with
    | [a, b, c], _ => exact ⟨a, b, c, rfl⟩
  · rintro ⟨a, b, c, rfl⟩
    rfl

/-! ### Boolean membership -/

@[simp] theorem decide_mem_cons [BEq α] [LawfulBEq α] {l : List α} :
    decide (y ∈ a :: l) = (y == a || decide (y ∈ l)) := by
  rw [← elem_eq_mem, ← elem_eq_mem]; exact contains_cons

theorem contains_map [BEq β] {l : List α} {x : β} {f : α → β} :
    (l.map f).contains x = l.any (fun a => x == f a) := by
  rw [contains_eq_any_beq, any_map]; rfl

/-! ### filterMap -/

@[simp] theorem filterMap_eq_filter {p : α → Bool} : filterMap (Option.guard (p ·)) = filter p := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filter, ih]
    cases h : p a <;> simp [Option.guard, h]

theorem filter_filterMap {f : α → Option β} {p : β → Bool} {l : List α} :
    filter p (filterMap f l) = filterMap (fun x => (f x).filter p) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filterMap_cons, filterMap_cons]
    cases f a with
    | none => exact ih
    | some b => rw [filter, ih]; cases h : p b <;> simp [Option.filter, h]

theorem filterMap_eq_append_iff {f : α → Option β} : filterMap f l = L₁ ++ L₂ ↔
    ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filterMap f l₁ = L₁ ∧ filterMap f l₂ = L₂ := by
  constructor
  · intro h
    induction l generalizing L₁ with
    | nil =>
      have e := nil_eq_append_iff.1 h
      exact ⟨[], [], rfl, e.1.symm, e.2.symm⟩
    | cons a l ih =>
      cases ha : f a with
      | none =>
        rw [filterMap_cons_none ha] at h
        obtain ⟨l₁, l₂, rfl, h₁, h₂⟩ := ih h
        exact ⟨a :: l₁, l₂, rfl, by rw [filterMap_cons_none ha, h₁], h₂⟩
      | some b =>
        rw [filterMap_cons_some ha] at h
        rcases cons_eq_append_iff.1 h with ⟨rfl, h₂⟩ | ⟨L, rfl, h'⟩
        · exact ⟨[], a :: l, rfl, rfl, by rw [filterMap_cons_some ha, h₂]⟩
        · obtain ⟨l₁, l₂, rfl, h₁, h₂⟩ := ih h'
          exact ⟨a :: l₁, l₂, rfl, by rw [filterMap_cons_some ha, h₁], h₂⟩
  · rintro ⟨l₁, l₂, rfl, rfl, rfl⟩
    exact filterMap_append

theorem map_eq_append_iff {f : α → β} : map f l = L₁ ++ L₂ ↔
    ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by
  rw [← filterMap_eq_map]; exact filterMap_eq_append_iff

theorem filter_eq_append_iff {p : α → Bool} : filter p l = L₁ ++ L₂ ↔
    ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filter p l₁ = L₁ ∧ filter p l₂ = L₂ := by
  rw [← filterMap_eq_filter]; exact filterMap_eq_append_iff

/-! ### Sublists, duplicates, counts -/

theorem sublist_cons_of_sublist (a : α) (h : l₁ <+ l₂) : l₁ <+ a :: l₂ := .cons a h

theorem Sublist.tail {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁.tail <+ l₂.tail := by
  cases h with
  | slnil => exact .slnil
  | cons a h => exact (tail_sublist _).trans h
  | cons_cons a h => exact h

@[simp] theorem prefix_append_right_inj {l₁ l₂ : List α} (l) : l ++ l₁ <+: l ++ l₂ ↔ l₁ <+: l₂ := by
  induction l with
  | nil => exact Iff.rfl
  | cons a l ih => rw [cons_append, cons_append, cons_prefix_cons, ih]; simp

theorem prefix_cons_inj (a) : a :: l₁ <+: a :: l₂ ↔ l₁ <+: l₂ := prefix_append_right_inj [a]

theorem nodup_middle {a : α} {l₁ l₂ : List α} :
    Nodup (l₁ ++ a :: l₂) ↔ Nodup (a :: (l₁ ++ l₂)) := perm_middle.nodup_iff

theorem count_filter [BEq α] [LawfulBEq α] {p : α → Bool} {a : α} {l : List α} (h : p a) :
    count a (filter p l) = count a l := by
  rw [count_eq_countP, countP_filter, count_eq_countP]
  refine countP_congr fun x _ => ?_
  rw [Bool.and_eq_true]
  exact ⟨fun h' => h'.1, fun h' => ⟨h', eq_of_beq h' ▸ h⟩⟩

@[simp] theorem count_erase_self [BEq α] [LawfulBEq α] {a : α} {l : List α} :
    count a (List.erase l a) = count a l - 1 := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [erase_cons]
    by_cases h : b == a
    · rw [if_pos h, eq_of_beq h, count_cons_self, Nat.add_sub_cancel]
    · have h' : b ≠ a := fun e => h (beq_iff_eq.2 e)
      rw [if_neg h, count_cons_of_ne h', ih, count_cons_of_ne h']

theorem perm_iff_count [BEq α] [LawfulBEq α] {l₁ l₂ : List α} :
    l₁ ~ l₂ ↔ ∀ a, count a l₁ = count a l₂ := by
  refine ⟨fun h => h.count_eq, fun H => ?_⟩
  induction l₁ generalizing l₂ with
  | nil =>
    refine nil_perm.2 (eq_nil_iff_forall_not_mem.2 fun a ha => ?_)
    have := H a
    rw [count_nil] at this
    exact Nat.ne_of_lt (count_pos_iff.2 ha) this
  | cons a l ih =>
    have ha : a ∈ l₂ := count_pos_iff.1 (by rw [← H a, count_cons_self]; exact Nat.succ_pos _)
    refine cons_perm_iff_perm_erase.2 ⟨ha, ih fun b => ?_⟩
    have hb := H b
    by_cases e : a = b
    · subst e
      rw [count_cons_self] at hb
      rw [count_erase_self]; omega
    · rw [count_cons_of_ne e] at hb
      rw [hb]
      exact ((cons_perm_iff_perm_erase.2 ⟨ha, .refl _⟩).count_eq b).symm.trans (count_cons_of_ne e)

theorem erase_append_left [BEq α] [LawfulBEq α] {l₁ : List α} (l₂) (h : a ∈ l₁) :
    (l₁ ++ l₂).erase a = l₁.erase a ++ l₂ := by
  induction l₁ with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [cons_append, erase_cons, erase_cons]
    by_cases e : b == a
    · rw [if_pos e, if_pos e]
    · have : a ∈ l := (mem_cons.1 h).elim (fun e' => absurd (beq_iff_eq.2 e'.symm) e) id
      rw [if_neg e, if_neg e, ih this]; rfl

@[simp] theorem dropWhile_eq_nil_iff {p : α → Bool} {l : List α} :
    dropWhile p l = [] ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => exact ⟨nofun, fun _ => rfl⟩
  | cons a l ih =>
    rw [forall_mem_cons, ← ih]
    by_cases h : p a
    · rw [dropWhile_cons_of_pos h]; simp [h]
    · rw [dropWhile_cons_of_neg h]; simp [h]

theorem flatten_ne_nil_iff {xss : List (List α)} :
    xss.flatten ≠ [] ↔ ∃ xs, xs ∈ xss ∧ xs ≠ [] := by
  simp

theorem foldl_const (f : α → α) (a : α) (l : List β) :
    l.foldl (fun b _ => f b) a = Nat.repeat f l.length a := by
  induction l generalizing a with
  | nil => rfl
  | cons b l ih =>
    rw [foldl_cons, ih, length_cons]
    have : ∀ n a, Nat.repeat f n (f a) = f (Nat.repeat f n a) := fun n a => by
      induction n with
      | zero => rfl
      | succ n ih => exact congrArg f ih
    exact this _ _

end List
