/-! Everyday programming: lists, options, pairs, characters. -/
namespace Everyday2
open List
variable {α β γ : Type}
theorem l1 (xs ys zs : List α) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by rw [List.append_assoc]
theorem l2 (xs ys : List α) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := List.reverse_append
theorem l3 (f : α → β) (xs ys : List α) : (xs ++ ys).map f = xs.map f ++ ys.map f := List.map_append
theorem l4 (f : α → β) (xs : List α) : (xs.map f).length = xs.length := List.length_map f
theorem l5 (f : α → β) (g : β → γ) (xs : List α) : (xs.map f).map g = xs.map (g ∘ f) := by rw [List.map_map]
theorem l6 (xs : List α) : xs.reverse.length = xs.length := by induction xs <;> simp
theorem l7 (x : α) (xs : List α) : x ∈ x :: xs := List.mem_cons_self
theorem l8 (x y : α) (xs : List α) (h : x ∈ xs) : x ∈ y :: xs := List.mem_cons_of_mem y h
theorem l9 (x : α) (xs ys : List α) : x ∈ xs ++ ys ↔ x ∈ xs ∨ x ∈ ys := List.mem_append
theorem l10 (p : α → Bool) (xs : List α) : ∀ x ∈ xs.filter p, p x = true := by
  intro x hx
  exact (List.mem_filter.1 hx).2
theorem l11 (p : α → Bool) (xs : List α) : (xs.filter p).length ≤ xs.length := List.length_filter_le p xs
theorem l12 (n : Nat) (xs : List α) : xs.take n ++ xs.drop n = xs := List.take_append_drop n xs
theorem l13 (n : Nat) (xs : List α) : (xs.take n).length = min n xs.length := List.length_take
theorem l14 (n : Nat) (xs : List α) : (xs.drop n).length = xs.length - n := List.length_drop
theorem l15 (xs : List α) (h : xs ≠ []) : xs.head h :: xs.tail = xs := List.head_cons_tail h
theorem l16 (f : α → β → β) (b : β) (xs ys : List α) :
    (xs ++ ys).foldr f b = xs.foldr f (ys.foldr f b) := List.foldr_append
theorem l17 (f : β → α → β) (b : β) (xs ys : List α) :
    (xs ++ ys).foldl f b = ys.foldl f (xs.foldl f b) := List.foldl_append
theorem l18 (xs ys : List Nat) : (xs ++ ys).sum = xs.sum + ys.sum := List.sum_append
theorem l18' (xs ys : List Nat) : (xs ++ ys).sum = xs.sum + ys.sum := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih, Nat.add_assoc]
theorem l19 (n : Nat) (a b : α) (h : b ∈ List.replicate n a) : b = a := List.eq_of_mem_replicate h
theorem l20 (xs : List α) (i : Nat) (h : i < xs.length) : xs[i] ∈ xs := List.getElem_mem h
theorem l21 (xs : List α) (i : Nat) (h : xs.length ≤ i) : xs[i]? = none := List.getElem?_eq_none h
theorem l22 (xs : List α) (h : xs.length = 0) : xs = [] := List.eq_nil_of_length_eq_zero h
theorem l23 (xs : List α) (h : 0 < xs.length) : xs ≠ [] := List.ne_nil_of_length_pos h
theorem l24 (xs ys zs : List α) (h : xs ++ ys = xs ++ zs) : ys = zs := List.append_cancel_left h
theorem l25 (a b : α) (xs ys : List α) (h : a :: xs = b :: ys) : a = b ∧ xs = ys := by
  injection h with h₁ h₂
  exact ⟨h₁, h₂⟩
theorem l26 (f : α → β) (h : ∀ a b, f a = f b → a = b) (xs ys : List α) (e : xs.map f = ys.map f) :
    xs = ys := by
  induction xs generalizing ys with
  | nil => cases ys with
    | nil => rfl
    | cons => simp at e
  | cons x xs ih =>
    cases ys with
    | nil => simp at e
    | cons y ys =>
      simp only [List.map_cons, List.cons.injEq] at e
      rw [h _ _ e.1, ih _ e.2]
theorem l27 (xs ys : List α) (h : xs ~ ys) : xs.length = ys.length := h.length_eq
theorem l28 (xs ys : List α) : xs ++ ys ~ ys ++ xs := List.perm_append_comm
theorem l29 (xs : List α) : xs.reverse ~ xs := List.reverse_perm xs
theorem l30 [DecidableEq α] (a : α) (xs ys : List α) : (xs ++ ys).count a = xs.count a + ys.count a :=
  List.count_append
theorem l31 (p : α → Bool) (xs : List α) : xs.all p = true ↔ ∀ x ∈ xs, p x = true := List.all_eq_true
theorem l32 (p : α → Bool) (xs : List α) : xs.any p = true ↔ ∃ x, x ∈ xs ∧ p x = true := List.any_eq_true
theorem l33 (xs : List α) : xs <+: xs ++ xs := List.prefix_append xs xs
theorem l34 (xs ys : List α) (h : xs <+ ys) : xs.length ≤ ys.length := h.length_le
theorem l35 (xs : List α) (h : xs.Nodup) (a : α) (ha : a ∉ xs) : (a :: xs).Nodup := List.nodup_cons.2 ⟨ha, h⟩
theorem l37 (f : α → List β) (xs ys : List α) : (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f :=
  List.flatMap_append
theorem l38 (xs : List α) (ys : List β) : (xs.zip ys).length = min xs.length ys.length := List.length_zip
theorem l39 (n : Nat) : (List.range (n + 1)) = List.range n ++ [n] := List.range_succ
theorem l40 (xs ys : List α) (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys := List.ext_getElem? h
theorem l41 (xs : List α) (a : α) : (xs ++ [a]).getLast (by simp) = a := by simp
theorem l42 (xs : List α) : xs = [] ∨ ∃ y ys, xs = y :: ys := by
  rcases xs with _ | ⟨y, ys⟩
  · left; rfl
  · right; exact ⟨y, ys, rfl⟩
theorem l43 (l : List α) (a : α) (h : a ∈ l) : ∃ s t, l = s ++ a :: t := List.append_of_mem h
theorem l44 (n : Nat) (f : Fin n → α) : (List.ofFn f).length = n := List.length_ofFn
theorem l45 (l : List Nat) (h : ∀ x ∈ l, x = 0) : l.sum = 0 := by
  induction l with
  | nil => rfl
  | cons x xs ih =>
    rw [List.sum_cons, h x List.mem_cons_self, ih fun y hy => h y (List.mem_cons_of_mem _ hy)]
theorem o1 (o : Option α) (h : o.isSome) : ∃ a, o = some a := Option.isSome_iff_exists.1 h
theorem o2 (o : Option α) (f : α → β) : (o.map f).isSome = o.isSome := Option.isSome_map
theorem o3 (a : α) (o : Option α) (h : o = some a) (d : α) : o.getD d = a := by rw [h]; rfl
theorem o4 (o : Option α) (f : α → Option β) (b : β) (h : o.bind f = some b) : ∃ a, o = some a ∧ f a = some b :=
  Option.bind_eq_some_iff.1 h
theorem o5 (o : Option α) : (o <|> none) = o := by cases o <;> rfl
theorem o6 (o : Option α) (h : o ≠ none) : o.isSome := Option.isSome_iff_ne_none.2 h
theorem p1 (a : α × β) : (a.1, a.2) = a := rfl
theorem p2 (a b : α × β) (h : a.1 = b.1) (h' : a.2 = b.2) : a = b := Prod.ext h h'
theorem s1 (a b : { n : Nat // n > 0 }) (h : a.val = b.val) : a = b := Subtype.ext h
theorem s2 (x : Nat) (h : x > 0) : ∃ y : { n : Nat // n > 0 }, y.1 = x := ⟨⟨x, h⟩, rfl⟩
theorem f1 (i : Fin 5) : i.val ≤ 4 := by omega
theorem f2 : ∀ i : Fin 4, i.val < 4 := fun i => i.isLt
theorem f3 (i j : Fin n) (h : i.val = j.val) : i = j := Fin.ext h
theorem f4 : ∀ a b : Fin 3, a + b = b + a := by decide
theorem c1 : 'a'.toNat = 97 := rfl
theorem c2 : "ab" ++ "cd" = "abcd" := rfl
theorem c3 : "hello".length = 5 := rfl
theorem c4 (s t : String) : (s ++ t).length = s.length + t.length := String.length_append
theorem c5 : 'a' ≠ 'b' := by decide
theorem c6 : "abc" ≠ "abd" := by decide
theorem everyday_fin_induction (P : Fin (n + 1) → Prop) (h : P 0)
    (hs : ∀ i : Fin n, P i.castSucc → P i.succ) (i : Fin (n + 1)) : P i := by
  induction i using Fin.induction with
  | zero => exact h
  | succ i ih => exact hs i ih
theorem everyday_fin_cases (P : Fin (n + 1) → Prop) (h : P 0) (hs : ∀ i : Fin n, P i.succ)
    (i : Fin (n + 1)) : P i := by
  cases i using Fin.cases with
  | zero => exact h
  | succ i => exact hs i
end Everyday2
