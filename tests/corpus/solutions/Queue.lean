/-! # A queue made of two lists

Entries go in at one list and out at the other; when the other is empty, the first is turned round.
-/

/-- Entries to come out, and, newest first, those that came in. -/
structure Queue (α : Type) where
  front : List α
  back : List α

namespace Queue

variable {α : Type}

/-- The entries in the order in which they come out. -/
def toList (q : Queue α) : List α := q.front ++ q.back.reverse

/-- No entries. -/
def empty : Queue α := ⟨[], []⟩

/-- One more at the end. -/
def enqueue (q : Queue α) (a : α) : Queue α := { q with back := a :: q.back }

/-- The oldest entry and the rest. -/
def dequeue (q : Queue α) : Option (α × Queue α) :=
  match q.front with
  | a :: front => some (a, { q with front })
  | [] =>
    match q.back.reverse with
    | a :: front => some (a, ⟨front, []⟩)
    | [] => none

/-- The number of entries. -/
def size (q : Queue α) : Nat := q.front.length + q.back.length

@[simp] theorem toList_empty : (empty : Queue α).toList = [] := by
  rfl

@[simp] theorem toList_enqueue (q : Queue α) (a : α) : (q.enqueue a).toList = q.toList ++ [a] := by
  simp [toList, enqueue]

theorem length_toList (q : Queue α) : q.toList.length = q.size := by
  simp [toList, size]

theorem size_enqueue (q : Queue α) (a : α) : (q.enqueue a).size = q.size + 1 := by
  rfl

theorem dequeue_eq_none_iff (q : Queue α) : q.dequeue = none ↔ q.toList = [] := by
  obtain ⟨front, back⟩ := q
  cases front with
  | cons a front => simp [dequeue, toList]
  | nil =>
    simp only [dequeue, toList]
    split <;> simp_all

theorem toList_of_dequeue {q r : Queue α} {a : α} (h : q.dequeue = some (a, r)) :
    q.toList = a :: r.toList := by
  obtain ⟨front, back⟩ := q
  unfold dequeue at h
  split at h
  case h_1 b bs hb =>
    cases h
    simp_all [toList]
  case h_2 hb =>
    split at h
    · cases h
      simp_all [toList]
    · cases h

theorem size_of_dequeue {q r : Queue α} {a : α} (h : q.dequeue = some (a, r)) :
    r.size + 1 = q.size := by
  rw [← length_toList, ← length_toList, toList_of_dequeue h, List.length_cons]

theorem dequeue_enqueue_empty (a : α) :
    ((empty : Queue α).enqueue a).dequeue = some (a, empty) := by
  rfl

/-- Queues that give out the same. -/
def Same (q r : Queue α) : Prop := q.toList = r.toList

instance : Setoid (Queue α) where
  r := Same
  iseqv := {
    refl := fun _ => rfl
    symm := fun h => h.symm
    trans := fun h₁ h₂ => h₁.trans h₂
  }

theorem Same.enqueue {q r : Queue α} (h : Same q r) (a : α) :
    Same (q.enqueue a) (r.enqueue a) := by
  unfold Same at h ⊢
  rw [toList_enqueue, toList_enqueue, h]

/-- The entries of a list, one after the other. -/
def enqueueAll (q : Queue α) : List α → Queue α
  | [] => q
  | a :: as => (q.enqueue a).enqueueAll as

theorem toList_enqueueAll (q : Queue α) (as : List α) :
    (q.enqueueAll as).toList = q.toList ++ as := by
  induction as generalizing q with
  | nil => simp [enqueueAll]
  | cons a as ih => simp [enqueueAll, ih]

theorem toList_enqueueAll_empty (as : List α) :
    ((empty : Queue α).enqueueAll as).toList = as := by
  rw [toList_enqueueAll, toList_empty, List.nil_append]

theorem size_enqueueAll (q : Queue α) (as : List α) :
    (q.enqueueAll as).size = q.size + as.length := by
  rw [← length_toList, toList_enqueueAll, List.length_append, length_toList]

end Queue
