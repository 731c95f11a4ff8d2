prelude
import Init.Data.List.Zip
import Init.Data.List.Pairwise

/-!
Lists: `range'`, `range`, `zipIdx`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open Nat

@[simp] theorem length_range' {s step} {n : Nat} : length (range' s n step) = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih

@[simp] theorem range'_eq_nil_iff : range' s n step = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range']

theorem range'_ne_nil_iff (s : Nat) {n step : Nat} : range' s n step ≠ [] ↔ n ≠ 0 :=
  not_congr range'_eq_nil_iff

theorem mem_range' {n} : m ∈ range' s n step ↔ ∃ i, i < n ∧ m = s + step * i := by
  induction n generalizing s with
  | zero => exact ⟨nofun, fun h => h.elim fun i h => absurd h.1 (Nat.not_lt_zero i)⟩
  | succ n ih =>
    rw [range'_succ, mem_cons, ih]
    constructor
    · rintro (rfl | ⟨i, hi, rfl⟩)
      · exact ⟨0, Nat.succ_pos n, by rw [Nat.mul_zero, Nat.add_zero]⟩
      · exact ⟨i + 1, Nat.succ_lt_succ hi, by
          rw [Nat.mul_succ, Nat.add_assoc, Nat.add_comm step]⟩
    · rintro ⟨i, hi, rfl⟩
      cases i with
      | zero => exact .inl (by rw [Nat.mul_zero, Nat.add_zero])
      | succ i =>
        exact .inr ⟨i, Nat.lt_of_succ_lt_succ hi, by
          rw [Nat.mul_succ, Nat.add_assoc, Nat.add_comm step]⟩

@[simp] theorem mem_range'_1 : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [mem_range']
  constructor
  · rintro ⟨i, hi, rfl⟩
    rw [Nat.one_mul]
    exact ⟨Nat.le_add_right s i, Nat.add_lt_add_left hi s⟩
  · rintro ⟨h₁, h₂⟩
    refine ⟨m - s, ?_, by rw [Nat.one_mul, Nat.add_sub_of_le h₁]⟩
    rw [← Nat.add_sub_of_le h₁] at h₂
    exact Nat.lt_of_add_lt_add_left h₂

theorem range'_append {s m n step : Nat} :
    range' s m step ++ range' (s + step * m) n step = range' s (m + n) step := by
  induction m generalizing s with
  | zero => rw [Nat.mul_zero, Nat.zero_add]; rfl
  | succ m ih =>
    rw [range'_succ, cons_append, Nat.succ_add, range'_succ, ← ih, Nat.mul_succ, Nat.add_comm (step * m),
      Nat.add_assoc]

@[simp] theorem range'_append_1 {s m n : Nat} :
    range' s m ++ range' (s + m) n = range' s (m + n) := by
  have := range'_append (s := s) (m := m) (n := n) (step := 1)
  rwa [Nat.one_mul] at this

theorem range'_concat {s n : Nat} :
    range' s (n + 1) step = range' s n step ++ [s + step * n] :=
  (range'_append (n := 1)).symm

theorem range'_1_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by
  rw [range'_concat, Nat.one_mul]

@[simp] theorem getElem_range' {n m step} {i} (H : i < (range' n m step).length) :
    (range' n m step)[i] = n + step * i := by
  induction m generalizing n i with
  | zero => exact absurd H (Nat.not_lt_zero i)
  | succ m ih =>
    cases i with
    | zero => exact (by rw [Nat.mul_zero, Nat.add_zero] : n = n + step * 0)
    | succ i =>
      refine (ih (Nat.lt_of_succ_lt_succ H)).trans ?_
      rw [Nat.mul_succ, Nat.add_assoc, Nat.add_comm step]

theorem getElem?_range' {s step} {i n : Nat} (h : i < n) :
    (range' s n step)[i]? = some (s + step * i) := by
  rw [getElem?_eq_getElem (by rw [length_range']; exact h), getElem_range']

theorem map_add_range' {a} (s n step : Nat) :
    map (a + ·) (range' s n step) = range' (a + s) n step := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, map_cons, ih, range'_succ, Nat.add_assoc]

theorem pairwise_lt_range' {s n} (step := 1) (pos : 0 < step := by decide) :
    Pairwise (· < ·) (range' s n step) := by
  induction n generalizing s with
  | zero => exact .nil
  | succ n ih =>
    refine .cons (fun x hx => ?_) ih
    obtain ⟨i, _, rfl⟩ := mem_range'.1 hx
    exact Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right pos) (Nat.le_add_right _ _)

theorem nodup_range' {s n} (step := 1) (h : 0 < step := by decide) : Nodup (range' s n step) :=
  (pairwise_lt_range' step h).imp Nat.ne_of_lt

/-! ### range -/

theorem range_loop_range' (s n) : range.loop s (range' s n) = range' 0 (n + s) := by
  induction s generalizing n with
  | zero => rfl
  | succ s ih =>
    rw [range.loop, ← Nat.add_assoc, Nat.add_right_comm]
    exact ih (n + 1)

theorem range_eq_range' {n : Nat} : range n = range' 0 n :=
  (range_loop_range' n 0).trans (by rw [Nat.zero_add])

@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  rw [range_eq_range', length_range']

@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by
  rw [range_eq_range', range'_eq_nil_iff]

theorem range_ne_nil {n : Nat} : range n ≠ [] ↔ n ≠ 0 := not_congr range_eq_nil

@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  rw [range_eq_range', mem_range'_1, Nat.zero_add]
  exact ⟨fun h => h.2, fun h => ⟨Nat.zero_le m, h⟩⟩

theorem not_mem_range_self {n : Nat} : n ∉ range n := fun h => Nat.lt_irrefl n (mem_range.1 h)

theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := mem_range.2 (Nat.lt_succ_self n)

theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := by
  rw [range_eq_range', range'_1_concat, Nat.zero_add, range_eq_range']

theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map succ (range n) := by
  rw [range_eq_range', range_eq_range', range'_succ]
  congr 1
  have := map_add_range' (a := 1) 0 n 1
  rw [Nat.add_comm 1 0] at this
  rw [← this]
  exact map_congr_left fun x _ => Nat.add_comm 1 x

@[simp] theorem getElem_range {m : Nat} (h : j < (range m).length) : (range m)[j] = j := by
  have e := getElem_of_eq (range_eq_range' (n := m)) h
  rw [e, getElem_range', Nat.one_mul, Nat.zero_add]

theorem getElem?_range {i n : Nat} (h : i < n) : (range n)[i]? = some i := by
  rw [getElem?_eq_getElem (by rw [length_range]; exact h), getElem_range]

theorem pairwise_lt_range {n : Nat} : Pairwise (· < ·) (range n) := by
  rw [range_eq_range']; exact pairwise_lt_range' 1 (Nat.succ_pos 0)

theorem pairwise_le_range {n : Nat} : Pairwise (· ≤ ·) (range n) :=
  pairwise_lt_range.imp Nat.le_of_lt

theorem nodup_range {n : Nat} : Nodup (range n) := pairwise_lt_range.imp Nat.ne_of_lt

theorem range_add {n m : Nat} : range (n + m) = range n ++ (range m).map (n + ·) := by
  rw [range_eq_range', range_eq_range', range_eq_range', map_add_range', Nat.add_zero,
    ← range'_append_1, Nat.zero_add]

/-! ### zipIdx -/

@[simp] theorem length_zipIdx {l : List α} {i} : (zipIdx l i).length = l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg (· + 1) ih

@[simp] theorem zipIdx_eq_nil_iff {l : List α} {i : Nat} : List.zipIdx l i = [] ↔ l = [] := by
  rw [← length_eq_zero_iff, length_zipIdx, length_eq_zero_iff]

@[simp] theorem getElem_zipIdx {l : List α} (h : i < (l.zipIdx j).length) :
    (l.zipIdx j)[i] = (l[i]'(by rw [length_zipIdx] at h; exact h), j + i) := by
  induction l generalizing i j with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i =>
      refine (ih (Nat.lt_of_succ_lt_succ h)).trans ?_
      rw [Nat.add_assoc, Nat.add_comm 1 i]
      rfl

@[simp] theorem zipIdx_map_fst (i) (l : List α) : map Prod.fst (zipIdx l i) = l := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) (ih (i + 1))

@[simp] theorem zipIdx_map_snd (i) (l : List α) : map Prod.snd (zipIdx l i) = range' i l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => exact congrArg (i :: ·) (ih (i + 1))

theorem range'_eq_map_range {s n : Nat} : range' s n = map (s + ·) (range n) := by
  rw [range_eq_range', map_add_range', Nat.add_zero]

end List
