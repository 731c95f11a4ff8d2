prelude
import Init.Data.List.Pairwise

/-!
Lists: `eraseP`, `erase`, `eraseIdx`, `insertIdx`, `modify`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open List

/-! ### eraseP -/

@[simp] theorem eraseP_nil : [].eraseP p = [] := rfl

theorem eraseP_cons {a : α} {l : List α} :
    (a :: l).eraseP p = bif p a then l else a :: l.eraseP p := rfl

@[simp] theorem eraseP_cons_of_pos {l : List α} {p} (h : p a) : (a :: l).eraseP p = l := by
  rw [eraseP_cons, h]; rfl

@[simp] theorem eraseP_cons_of_neg {l : List α} {p} (h : ¬p a) :
    (a :: l).eraseP p = a :: l.eraseP p := by
  rw [eraseP_cons, eq_false_of_ne_true h]; rfl

theorem eraseP_of_forall_not {l : List α} (h : ∀ a, a ∈ l → ¬p a) : l.eraseP p = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [eraseP_cons_of_neg (h a mem_cons_self), ih fun x hx => h x (.tail a hx)]

theorem eraseP_sublist {l : List α} : l.eraseP p <+ l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih =>
    rw [eraseP_cons]
    cases p a
    · exact .cons_cons a ih
    · exact sublist_cons_self a l

theorem eraseP_subset {l : List α} : l.eraseP p ⊆ l := eraseP_sublist.subset

theorem mem_of_mem_eraseP {l : List α} (h : a ∈ l.eraseP p) : a ∈ l := eraseP_subset h

theorem length_eraseP_le {l : List α} : (l.eraseP p).length ≤ l.length :=
  eraseP_sublist.length_le

@[simp] theorem length_eraseP_of_mem (al : a ∈ l) (pa : p a) :
    length (l.eraseP p) = length l - 1 := by
  induction l with
  | nil => exact nomatch al
  | cons b l ih =>
    by_cases h : p b
    · rw [eraseP_cons_of_pos h]; rfl
    · have al' : a ∈ l := (mem_cons.1 al).elim (fun e => absurd (e ▸ pa) h) id
      rw [eraseP_cons_of_neg h, length_cons, ih al', length_cons, Nat.add_sub_cancel,
        Nat.sub_add_cancel (length_pos_of_mem al')]

/-! ### erase -/

section
variable [BEq α]

@[simp] theorem erase_cons_head [LawfulBEq α] (a : α) (l : List α) : (a :: l).erase a = l := by
  rw [erase_cons, if_pos BEq.rfl]

@[simp] theorem erase_cons_tail {a b : α} {l : List α} (h : ¬(b == a)) :
    (b :: l).erase a = b :: l.erase a := by
  rw [erase_cons, if_neg h]

theorem erase_eq_eraseP' (a : α) (l : List α) : l.erase a = l.eraseP (· == a) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [erase_cons, eraseP_cons, ih]; cases b == a <;> rfl

theorem erase_sublist {a : α} {l : List α} : l.erase a <+ l :=
  erase_eq_eraseP' a l ▸ eraseP_sublist

theorem erase_subset {a : α} {l : List α} : l.erase a ⊆ l := erase_sublist.subset

theorem mem_of_mem_erase {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := erase_subset h

theorem length_erase_le {a : α} {l : List α} : (l.erase a).length ≤ l.length :=
  erase_sublist.length_le

variable [LawfulBEq α]

theorem erase_of_not_mem {a : α} {l : List α} (h : a ∉ l) : l.erase a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [erase_cons_tail (fun e => h (mem_cons.2 (.inl (eq_of_beq e).symm))),
      ih (not_mem_of_not_mem_cons h)]

@[simp] theorem length_erase_of_mem {a : α} {l : List α} (h : a ∈ l) :
    length (l.erase a) = length l - 1 := by
  rw [erase_eq_eraseP']
  exact length_eraseP_of_mem h BEq.rfl

theorem length_erase {a : α} {l : List α} :
    length (l.erase a) = if a ∈ l then length l - 1 else length l := by
  by_cases h : a ∈ l
  · rw [if_pos h, length_erase_of_mem h]
  · rw [if_neg h, erase_of_not_mem h]

@[simp] theorem mem_erase_of_ne {a b : α} {l : List α} (ab : a ≠ b) :
    a ∈ l.erase b ↔ a ∈ l := by
  refine ⟨mem_of_mem_erase, fun h => ?_⟩
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons]
    by_cases e : c == b
    · rw [if_pos e]
      exact (mem_cons.1 h).elim (fun e' => absurd (e'.trans (eq_of_beq e)) ab) id
    · rw [if_neg e]
      exact (mem_cons.1 h).elim (fun e' => mem_cons.2 (.inl e')) fun h => .tail c (ih h)

theorem Nodup.erase_eq_filter {l} (d : Nodup l) (a : α) : l.erase a = l.filter (· != a) := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    obtain ⟨hb, hl⟩ := nodup_cons.1 d
    rw [erase_cons]
    by_cases h : b == a
    · have e := eq_of_beq h
      subst e
      rw [if_pos h, filter_cons_of_neg (by rw [bne, h]; exact nofun)]
      refine (filter_eq_self.2 fun x hx => ?_).symm
      rw [bne, beq_false_of_ne (fun e' : x = b => hb (e' ▸ hx))]; rfl
    · rw [if_neg h, ih hl, filter_cons_of_pos (by rw [bne, eq_false_of_ne_true h]; rfl)]

theorem Nodup.mem_erase_iff {a : α} (d : Nodup l) : a ∈ l.erase b ↔ a ≠ b ∧ a ∈ l := by
  rw [Nodup.erase_eq_filter d, mem_filter, bne_iff_ne]
  exact and_comm

theorem Nodup.not_mem_erase {a : α} (h : Nodup l) : a ∉ l.erase a :=
  fun h' => ((Nodup.mem_erase_iff h).1 h').1 rfl

theorem Nodup.erase (a : α) (h : Nodup l) : Nodup (l.erase a) := h.sublist erase_sublist

end

/-! ### eraseIdx, insertIdx, modify -/

@[simp] theorem eraseIdx_zero {l : List α} : eraseIdx l 0 = l.tail := by cases l <;> rfl

theorem eraseIdx_eq_take_drop_succ (l : List α) (i : Nat) :
    l.eraseIdx i = l.take i ++ l.drop (i + 1) := by
  induction l generalizing i with
  | nil => rw [take_nil, drop_nil]; rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (a :: ·) (ih i)

theorem eraseIdx_sublist (l : List α) (k : Nat) : eraseIdx l k <+ l := by
  induction l generalizing k with
  | nil => exact .slnil
  | cons a l ih =>
    cases k with
    | zero => exact sublist_cons_self a l
    | succ k => exact .cons_cons a (ih k)

theorem eraseIdx_subset {l : List α} {k : Nat} : eraseIdx l k ⊆ l := (eraseIdx_sublist l k).subset

theorem mem_of_mem_eraseIdx {l : List α} {i : Nat} {a : α} (h : a ∈ l.eraseIdx i) : a ∈ l :=
  eraseIdx_subset h

theorem eraseIdx_of_length_le {l : List α} {k : Nat} (h : length l ≤ k) : eraseIdx l k = l := by
  induction l generalizing k with
  | nil => rfl
  | cons a l ih =>
    cases k with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ k => exact congrArg (a :: ·) (ih (Nat.le_of_succ_le_succ h))

theorem length_eraseIdx_of_lt {l : List α} {i} (h : i < length l) :
    length (l.eraseIdx i) = length l - 1 := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i =>
      rw [eraseIdx_cons_succ, length_cons, ih (Nat.lt_of_succ_lt_succ h), length_cons,
        Nat.add_sub_cancel, Nat.sub_add_cancel (Nat.lt_of_le_of_lt (Nat.zero_le i)
          (Nat.lt_of_succ_lt_succ h))]

theorem length_eraseIdx {l : List α} {i : Nat} :
    (l.eraseIdx i).length = if i < l.length then l.length - 1 else l.length := by
  by_cases h : i < l.length
  · rw [if_pos h, length_eraseIdx_of_lt h]
  · rw [if_neg h, eraseIdx_of_length_le (Nat.le_of_not_lt h)]

@[simp] theorem insertIdx_zero {xs : List α} {x : α} : xs.insertIdx 0 x = x :: xs := rfl

@[simp] theorem insertIdx_succ_nil {n : Nat} {a : α} : ([] : List α).insertIdx (n + 1) a = [] := rfl

@[simp] theorem insertIdx_succ_cons {xs : List α} {hd x : α} {i : Nat} :
    (hd :: xs).insertIdx (i + 1) x = hd :: xs.insertIdx i x := rfl

theorem length_insertIdx_of_le_length (h : i ≤ length as) (a : α) :
    (as.insertIdx i a).length = as.length + 1 := by
  induction as generalizing i with
  | nil =>
    cases i with
    | zero => rfl
    | succ i => exact absurd h (Nat.not_succ_le_zero i)
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (· + 1) (ih (Nat.le_of_succ_le_succ h))

theorem eraseIdx_insertIdx_self {i : Nat} {l : List α} (a : α) :
    (l.insertIdx i a).eraseIdx i = l := by
  induction l generalizing i with
  | nil => cases i <;> rfl
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (b :: ·) ih

@[simp] theorem modify_zero_cons (f : α → α) (a : α) (l : List α) :
    modify (a :: l) 0 f = f a :: l := rfl

@[simp] theorem modify_succ_cons (f : α → α) (a : α) (l : List α) (i) :
    modify (a :: l) (i + 1) f = a :: modify l i f := rfl

@[simp] theorem modify_nil (f : α → α) (i) : [].modify i f = [] := by cases i <;> rfl

@[simp] theorem length_modify (f : α → α) (l : List α) (i) : (l.modify i f).length = l.length := by
  induction l generalizing i with
  | nil => rw [modify_nil]
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (· + 1) (ih i)

@[simp] theorem length_modifyHead {l : List α} {f : α → α} :
    (l.modifyHead f).length = l.length := by cases l <;> rfl

end List
