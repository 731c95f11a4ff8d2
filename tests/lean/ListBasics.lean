/-! Lists: own functions by induction, and the simp set on append, length, map, filter, membership. -/

namespace ListBasics

def len : List α → Nat
  | [] => 0
  | _ :: xs => len xs + 1

theorem len_nil : len ([] : List α) = 0 := rfl

theorem len_append (xs ys : List α) : len (xs ++ ys) = len xs + len ys := by
  induction xs with
  | nil => simp [len]
  | cons x xs ih => simp [len, ih]; omega

theorem len_eq (xs : List α) : len xs = xs.length := by
  induction xs <;> simp_all [len]

def rev : List α → List α
  | [] => []
  | x :: xs => rev xs ++ [x]

theorem rev_append (xs ys : List α) : rev (xs ++ ys) = rev ys ++ rev xs := by
  induction xs with
  | nil => simp [rev]
  | cons x xs ih => simp [rev, ih]

theorem rev_rev (xs : List α) : rev (rev xs) = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [rev, rev_append, ih]

theorem rev_eq (xs : List α) : rev xs = xs.reverse := by
  induction xs <;> simp_all [rev]

theorem len_rev (xs : List α) : len (rev xs) = len xs := by
  rw [rev_eq, len_eq, len_eq, List.length_reverse]

def mapp (f : α → β) : List α → List β
  | [] => []
  | x :: xs => f x :: mapp f xs

theorem mapp_eq (f : α → β) (xs : List α) : mapp f xs = xs.map f := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [mapp, ih, List.map_cons]

theorem mapp_mapp (f : α → β) (g : β → γ) (xs : List α) :
    mapp g (mapp f xs) = mapp (fun x => g (f x)) xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [mapp, ih]

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  induction xs with
  | nil => simp [total]
  | cons x xs ih => simp [total, ih, Nat.add_assoc]

theorem total_eq_sum (xs : List Nat) : total xs = xs.sum := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [total, ih]

theorem total_eq_foldr (xs : List Nat) : total xs = xs.foldr (· + ·) 0 := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [total, ih]

theorem total_reverse (xs : List Nat) : total xs.reverse = total xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [total_append, ih, total]; omega

def mem' (a : Nat) : List Nat → Bool
  | [] => false
  | x :: xs => a == x || mem' a xs

theorem mem'_iff (a : Nat) (xs : List Nat) : mem' a xs = true ↔ a ∈ xs := by
  induction xs with
  | nil => simp [mem']
  | cons x xs ih => simp [mem', ih]

def snoc (xs : List α) (a : α) : List α := xs ++ [a]

theorem length_snoc (xs : List α) (a : α) : (snoc xs a).length = xs.length + 1 := by
  simp [snoc]

theorem snoc_ne_nil (xs : List α) (a : α) : snoc xs a ≠ [] := by
  simp [snoc]

/-! ### append and length -/

theorem append_nil' (xs : List Nat) : xs ++ [] = xs := by simp
theorem nil_append' (xs : List Nat) : [] ++ xs = xs := by simp
theorem append_assoc' (xs ys zs : List Nat) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by simp
theorem append_assoc_rw (xs ys zs : List Nat) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by
  rw [List.append_assoc]
theorem length_append' (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := by simp
theorem length_three : [1, 2, 3].length = 3 := by simp
theorem length_three' : [1, 2, 3].length = 3 := rfl
theorem length_cons' (x : Nat) (xs : List Nat) : (x :: xs).length = xs.length + 1 := by simp
theorem length_eq_zero' (xs : List Nat) : xs.length = 0 ↔ xs = [] := by simp
theorem eq_nil_of_length (xs : List Nat) (h : xs.length = 0) : xs = [] :=
  List.eq_nil_of_length_eq_zero h
theorem length_pos_of_mem' (x : Nat) (xs : List Nat) (h : x ∈ xs) : 0 < xs.length :=
  List.length_pos_of_mem h
theorem append_lit : [1, 2] ++ [3] = [1, 2, 3] := by simp
theorem append_lit' : [1, 2] ++ [3] = [1, 2, 3] := rfl
theorem append_cancel (xs ys zs : List Nat) (h : xs ++ ys = xs ++ zs) : ys = zs := by
  simpa using h
theorem append_cancel' (xs ys zs : List Nat) (h : ys ++ xs = zs ++ xs) : ys = zs := by
  simpa using h
theorem append_eq_nil' (xs ys : List Nat) : xs ++ ys = [] ↔ xs = [] ∧ ys = [] := by simp
theorem cons_ne_nil' (x : Nat) (xs : List Nat) : x :: xs ≠ [] := by simp
theorem nil_ne_cons (x : Nat) (xs : List Nat) : [] ≠ x :: xs := nofun
theorem cons_inj (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : a = b ∧ xs = ys := by
  simpa using h
theorem cons_inj' (a b : Nat) (xs ys : List Nat) (h : a :: xs = b :: ys) : a = b ∧ xs = ys := by
  injection h with h₁ h₂
  exact ⟨h₁, h₂⟩
theorem cons_eq (a b : Nat) (xs ys : List Nat) : a :: xs = b :: ys ↔ a = b ∧ xs = ys :=
  List.cons_eq_cons
theorem exists_cons (xs : List Nat) (h : xs ≠ []) : ∃ y ys, xs = y :: ys := by
  cases xs with
  | nil => contradiction
  | cons y ys => exact ⟨y, ys, rfl⟩
theorem exists_cons' (xs : List Nat) (h : xs ≠ []) : ∃ y ys, xs = y :: ys :=
  List.exists_cons_of_ne_nil h
theorem concat_eq (xs : List Nat) (a : Nat) : xs.concat a = xs ++ [a] := by simp
theorem length_le (xs ys : List Nat) : xs.length ≤ (xs ++ ys).length := by simp
theorem isEmpty_iff' (xs : List Nat) : xs.isEmpty = true ↔ xs = [] := by simp
theorem not_isEmpty : [1].isEmpty = false := rfl

/-! ### map and filter -/

theorem map_map' (f g : Nat → Nat) (xs : List Nat) : (xs.map f).map g = xs.map (g ∘ f) := by simp
theorem map_id'' (xs : List Nat) : xs.map id = xs := by simp
theorem map_fun_id (xs : List Nat) : xs.map (fun x => x) = xs := by simp
theorem length_map' (f : Nat → Nat) (xs : List Nat) : (xs.map f).length = xs.length := by simp
theorem map_append' (f : Nat → Nat) (xs ys : List Nat) :
    (xs ++ ys).map f = xs.map f ++ ys.map f := by simp
theorem map_lit : [1, 2, 3].map (· + 1) = [2, 3, 4] := by decide
theorem map_lit' : [1, 2, 3].map (· + 1) = [2, 3, 4] := by simp
theorem map_lit'' : [1, 2, 3].map (· * 2) = [2, 4, 6] := rfl
theorem map_eq_nil' (f : Nat → Nat) (xs : List Nat) : xs.map f = [] ↔ xs = [] := by simp
theorem map_reverse' (f : Nat → Nat) (xs : List Nat) : (xs.map f).reverse = xs.reverse.map f := by
  simp
theorem map_congr (f g : Nat → Nat) (xs : List Nat) (h : ∀ x ∈ xs, f x = g x) :
    xs.map f = xs.map g := by
  apply List.map_congr_left
  exact h
theorem map_const_len (xs : List Nat) : xs.map (fun _ => 0) = List.replicate xs.length 0 :=
  List.map_const'
theorem filter_append' (p : Nat → Bool) (xs ys : List Nat) :
    (xs ++ ys).filter p = xs.filter p ++ ys.filter p := by simp
theorem filter_lit : [1, 2, 3, 4].filter (· % 2 == 0) = [2, 4] := by decide
theorem filter_lit' : [1, 2, 3, 4].filter (· > 2) = [3, 4] := rfl
theorem filter_len (p : Nat → Bool) (xs : List Nat) : (xs.filter p).length ≤ xs.length :=
  List.length_filter_le p xs
theorem filter_len' (p : Nat → Bool) (xs : List Nat) : (xs.filter p).length ≤ xs.length := by
  induction xs with
  | nil => simp
  | cons x xs ih =>
    rw [List.filter_cons]
    split
    · simp [ih]
    · simp; omega
theorem filter_filter' (p q : Nat → Bool) (xs : List Nat) :
    (xs.filter q).filter p = xs.filter (fun x => p x && q x) := by simp
theorem mem_filter' (p : Nat → Bool) (x : Nat) (xs : List Nat) :
    x ∈ xs.filter p ↔ x ∈ xs ∧ p x = true := by simp
theorem filter_true (xs : List Nat) : xs.filter (fun _ => true) = xs := by simp
theorem filter_false (xs : List Nat) : xs.filter (fun _ => false) = [] := by simp
theorem filterMap_lit : [1, 2, 3].filterMap (fun x => if x > 1 then some (x * x) else none) = [4, 9] := by
  decide
theorem filterMap_some' (xs : List Nat) : xs.filterMap some = xs := by simp
theorem filter_map_comm (f : Nat → Nat) (p : Nat → Bool) (xs : List Nat) :
    (xs.map f).filter p = (xs.filter (p ∘ f)).map f := List.filter_map

/-! ### membership -/

theorem mem_lit : 2 ∈ [1, 2, 3] := by simp
theorem mem_lit' : 2 ∈ [1, 2, 3] := by decide
theorem not_mem_lit : 4 ∉ [1, 2, 3] := by decide
theorem not_mem_lit' : 4 ∉ [1, 2, 3] := by simp
theorem not_mem_nil' (x : Nat) : x ∉ [] := by simp
theorem mem_cons' (x y : Nat) (xs : List Nat) : x ∈ y :: xs ↔ x = y ∨ x ∈ xs := by simp
theorem mem_head (x : Nat) (xs : List Nat) : x ∈ x :: xs := by simp
theorem mem_head' (x : Nat) (xs : List Nat) : x ∈ x :: xs := List.mem_cons_self
theorem mem_tail (x y : Nat) (xs : List Nat) (h : x ∈ xs) : x ∈ y :: xs := by simp [h]
theorem mem_tail' (x y : Nat) (xs : List Nat) (h : x ∈ xs) : x ∈ y :: xs :=
  List.mem_cons_of_mem y h
theorem mem_append' (a : Nat) (xs ys : List Nat) : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by simp
theorem mem_snoc (x : Nat) (xs : List Nat) : x ∈ xs ++ [x] := by simp
theorem mem_singleton' (x y : Nat) : x ∈ [y] ↔ x = y := by simp
theorem mem_reverse' (x : Nat) (xs : List Nat) (h : x ∈ xs) : x ∈ xs.reverse := by simp [h]
theorem mem_map' (xs : List Nat) (h : 3 ∈ xs) : 4 ∈ xs.map (· + 1) := by simp [h]
theorem mem_map_of (f : Nat → Nat) (x : Nat) (xs : List Nat) (h : x ∈ xs) : f x ∈ xs.map f :=
  List.mem_map_of_mem h
theorem mem_split (x : Nat) (xs : List Nat) (h : x ∈ xs) : ∃ s t, xs = s ++ x :: t :=
  List.append_of_mem h
theorem mem_cases (x y : Nat) (xs : List Nat) (h : x ∈ y :: xs) (hne : x ≠ y) : x ∈ xs := by
  cases h with
  | head => contradiction
  | tail _ h => exact h
theorem mem_induct (x : Nat) (xs : List Nat) (h : x ∈ xs) : xs ≠ [] := by
  intro e
  rw [e] at h
  exact List.not_mem_nil h
theorem forall_mem_lt (xs : List Nat) : (∀ x ∈ xs, x < 5) → ∀ x ∈ xs, x < 6 := by
  intro h x hx
  have := h x hx
  omega
theorem forall_mem_cons' (p : Nat → Prop) (x : Nat) (xs : List Nat) :
    (∀ y ∈ x :: xs, p y) ↔ p x ∧ ∀ y ∈ xs, p y := by simp
theorem exists_mem_lit : ∃ x ∈ [1, 2, 3], x > 2 := by decide
theorem exists_mem_simp : ∃ x ∈ [1, 2, 3], x > 2 := by simp
theorem forall_mem_lit : ∀ x ∈ [1, 2, 3], x < 4 := by decide
theorem forall_mem_simp : ∀ x ∈ [1, 2, 3], x < 4 := by simp
theorem eq_nil_iff (xs : List Nat) : xs = [] ↔ ∀ x, x ∉ xs := List.eq_nil_iff_forall_not_mem
theorem contains_lit : [1, 2, 3].contains 2 = true := rfl
theorem contains_iff' (x : Nat) (xs : List Nat) : xs.contains x = true ↔ x ∈ xs := by simp
theorem elem_lit : List.elem 2 [1, 2, 3] = true := by decide
theorem list_dec_eq : ([1, 2] : List Nat) ≠ [2, 1] := by decide
theorem list_beq : ([1, 2] == [1, 2]) = true := rfl
theorem list_beq_iff (xs ys : List Nat) : (xs == ys) = true ↔ xs = ys := by simp

end ListBasics
