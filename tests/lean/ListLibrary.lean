/-! Lists: reverse, folds, lookup, take and drop, zips, ranges, sublists, permutations. -/

namespace ListLibrary

/-! ### reverse and folds -/

theorem reverse_reverse' (xs : List Nat) : xs.reverse.reverse = xs := by simp
theorem reverse_append' (xs ys : List Nat) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by simp
theorem length_reverse' (xs : List Nat) : xs.reverse.length = xs.length := by simp
theorem reverse_cons' (x : Nat) (xs : List Nat) : (x :: xs).reverse = xs.reverse ++ [x] := by simp
theorem reverse_lit : [1, 2, 3].reverse = [3, 2, 1] := by simp
theorem reverse_lit' : [1, 2, 3].reverse = [3, 2, 1] := rfl
theorem reverse_inj' (xs ys : List Nat) (h : xs.reverse = ys.reverse) : xs = ys := by simpa using h
theorem reverse_nil' (xs : List Nat) : xs.reverse = [] ↔ xs = [] := by simp
theorem foldl_lit : [1, 2, 3].foldl (· + ·) 0 = 6 := rfl
theorem foldr_lit : [1, 2, 3].foldr (· - ·) 0 = 2 - 1 := by decide
theorem foldl_append' (f : Nat → Nat → Nat) (b : Nat) (xs ys : List Nat) :
    (xs ++ ys).foldl f b = ys.foldl f (xs.foldl f b) := by simp
theorem foldr_append' (f : Nat → Nat → Nat) (b : Nat) (xs ys : List Nat) :
    (xs ++ ys).foldr f b = xs.foldr f (ys.foldr f b) := by simp
theorem foldr_cons_id (xs : List Nat) : xs.foldr (· :: ·) [] = xs := by simp
theorem foldl_reverse' (f : Nat → Nat → Nat) (b : Nat) (xs : List Nat) :
    xs.reverse.foldl f b = xs.foldr (fun x y => f y x) b := by simp
theorem foldl_map' (f : Nat → Nat) (g : Nat → Nat → Nat) (b : Nat) (xs : List Nat) :
    (xs.map f).foldl g b = xs.foldl (fun x y => g x (f y)) b := List.foldl_map
theorem foldr_map' (f : Nat → Nat) (g : Nat → Nat → Nat) (b : Nat) (xs : List Nat) :
    (xs.map f).foldr g b = xs.foldr (fun x y => g (f x) y) b := List.foldr_map
theorem foldl_add (xs : List Nat) (a : Nat) : xs.foldl (· + ·) a = a + xs.sum := by
  induction xs generalizing a with
  | nil => simp
  | cons x xs ih => simp [ih]; omega
theorem sum_append' (xs ys : List Nat) : (xs ++ ys).sum = xs.sum + ys.sum := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih]; omega
theorem sum_lit : [1, 2, 3].sum = 6 := by simp
theorem sum_replicate' (n a : Nat) : (List.replicate n a).sum = n * a := by simp
theorem flatten_lit : [[1, 2], [3], []].flatten = [1, 2, 3] := by simp
theorem flatMap_lit : [1, 2].flatMap (fun x => [x, x]) = [1, 1, 2, 2] := rfl
theorem mem_flatten' (x : Nat) (L : List (List Nat)) : x ∈ L.flatten ↔ ∃ l, l ∈ L ∧ x ∈ l := by simp
theorem mem_flatMap' (f : Nat → List Nat) (x : Nat) (xs : List Nat) :
    x ∈ xs.flatMap f ↔ ∃ a, a ∈ xs ∧ x ∈ f a := by simp
theorem all_lit : [2, 4, 6].all (· % 2 == 0) = true := by decide
theorem any_lit : [1, 3, 4].any (· % 2 == 0) = true := rfl
theorem all_iff (p : Nat → Bool) (xs : List Nat) : xs.all p = true ↔ ∀ x ∈ xs, p x = true := by simp
theorem any_iff (p : Nat → Bool) (xs : List Nat) : xs.any p = true ↔ ∃ x ∈ xs, p x = true := by simp
theorem all_append' (p : Nat → Bool) (xs ys : List Nat) :
    (xs ++ ys).all p = (xs.all p && ys.all p) := by simp
theorem not_any (p : Nat → Bool) (xs : List Nat) : (!xs.any p) = xs.all (fun x => !p x) :=
  List.not_any_eq_all_not

/-! ### replicate -/

theorem length_replicate' (n a : Nat) : (List.replicate n a).length = n := by simp
theorem replicate_lit : List.replicate 3 'a' = ['a', 'a', 'a'] := rfl
theorem mem_replicate' (n a b : Nat) : b ∈ List.replicate n a ↔ n ≠ 0 ∧ b = a := by simp
theorem replicate_add (n m a : Nat) :
    List.replicate n a ++ List.replicate m a = List.replicate (n + m) a := by simp
theorem map_replicate' (f : Nat → Nat) (n a : Nat) :
    (List.replicate n a).map f = List.replicate n (f a) := by simp
theorem reverse_replicate' (n a : Nat) : (List.replicate n a).reverse = List.replicate n a := by simp
theorem replicate_succ' (n a : Nat) : List.replicate (n + 1) a = a :: List.replicate n a :=
  List.replicate_succ

/-! ### lookup -/

theorem getElem_lit : [10, 20, 30][1] = 20 := by simp
theorem getElem_lit' : [10, 20, 30][1] = 20 := rfl
theorem getElem?_lit : [10, 20, 30][1]? = some 20 := by simp
theorem getElem?_lit' : [10, 20, 30][7]? = none := by simp
theorem getElem!_lit : [10, 20, 30][2]! = 30 := rfl
theorem getD_lit : [10, 20].getD 5 0 = 0 := rfl
theorem getElem_mem' (xs : List Nat) (i : Nat) (h : i < xs.length) : xs[i] ∈ xs := by simp
theorem getElem_map' (f : Nat → Nat) (xs : List Nat) (i : Nat) (h : i < xs.length) :
    (xs.map f)[i]'(by simpa using h) = f xs[i] := by simp
theorem getElem_append_left' (xs ys : List Nat) (i : Nat) (h : i < xs.length) :
    (xs ++ ys)[i]'(by simp; omega) = xs[i] := by simp [List.getElem_append_left, h]
theorem getElem_zero_cons (x : Nat) (xs : List Nat) : (x :: xs)[0] = x := by simp
theorem getElem_succ_cons (x : Nat) (xs : List Nat) (i : Nat) (h : i < xs.length) :
    (x :: xs)[i + 1]'(by simp; omega) = xs[i] := by simp
theorem getElem?_none (xs : List Nat) (i : Nat) (h : xs.length ≤ i) : xs[i]? = none := by simp [h]
theorem getElem?_some (xs : List Nat) (i : Nat) (h : i < xs.length) : xs[i]? = some xs[i] := by
  simp [h]
theorem ext' (xs ys : List Nat) (hl : xs.length = ys.length)
    (h : ∀ i (h₁ : i < xs.length) (h₂ : i < ys.length), xs[i] = ys[i]) : xs = ys :=
  List.ext_getElem hl h
theorem ext? (xs ys : List Nat) (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys := by
  apply List.ext_getElem?
  exact h
theorem set_length (xs : List Nat) (i a : Nat) : (xs.set i a).length = xs.length := by simp
theorem set_get (xs : List Nat) (i a : Nat) (h : i < xs.length) :
    (xs.set i a)[i]'(by simpa using h) = a := by simp
theorem set_get_ne (xs : List Nat) (i j a : Nat) (hne : i ≠ j) (h : j < xs.length) :
    (xs.set i a)[j]'(by simpa using h) = xs[j] := by simp [hne]
theorem set_lit : [1, 2, 3].set 1 9 = [1, 9, 3] := rfl
theorem exists_index (x : Nat) (xs : List Nat) (h : x ∈ xs) :
    ∃ (i : Nat) (h : i < xs.length), xs[i] = x := List.getElem_of_mem h

/-! ### first and last entries -/

theorem head?_lit : [1, 2, 3].head? = some 1 := rfl
theorem head_lit : [1, 2, 3].head (by simp) = 1 := by simp
theorem headD_lit : ([] : List Nat).headD 7 = 7 := rfl
theorem tail_lit : [1, 2, 3].tail = [2, 3] := by simp
theorem getLast?_lit : [1, 2, 3].getLast? = some 3 := by simp
theorem getLast_lit : [1, 2, 3].getLast (by simp) = 3 := by simp
theorem getLast_concat' (xs : List Nat) (a : Nat) : (xs ++ [a]).getLast (by simp) = a := by simp
theorem getLast?_concat' (xs : List Nat) (a : Nat) : (xs ++ [a]).getLast? = some a := by simp
theorem head?_reverse' (xs : List Nat) : xs.reverse.head? = xs.getLast? := by simp
theorem dropLast_lit : [1, 2, 3].dropLast = [1, 2] := rfl
theorem dropLast_getLast (xs : List Nat) (h : xs ≠ []) : xs.dropLast ++ [xs.getLast h] = xs := by simp
theorem head_mem' (xs : List Nat) (h : xs ≠ []) : xs.head h ∈ xs := by simp
theorem getLast_mem' (xs : List Nat) (h : xs ≠ []) : xs.getLast h ∈ xs := by simp
theorem length_tail' (xs : List Nat) : xs.tail.length = xs.length - 1 := by simp
theorem head_tail (xs : List Nat) (h : xs ≠ []) : xs.head h :: xs.tail = xs := by simp

/-! ### take and drop -/

theorem take_lit : [1, 2, 3, 4].take 2 = [1, 2] := rfl
theorem drop_lit : [1, 2, 3, 4].drop 2 = [3, 4] := by simp
theorem take_drop' (xs : List Nat) (n : Nat) : xs.take n ++ xs.drop n = xs := by simp
theorem length_take' (xs : List Nat) (n : Nat) : (xs.take n).length = min n xs.length := by simp
theorem length_drop' (xs : List Nat) (n : Nat) : (xs.drop n).length = xs.length - n := by simp
theorem take_take' (xs : List Nat) (m n : Nat) : (xs.take n).take m = xs.take (min m n) := by simp
theorem drop_drop' (xs : List Nat) (m n : Nat) : (xs.drop n).drop m = xs.drop (n + m) := by simp
theorem take_all (xs : List Nat) : xs.take xs.length = xs := by simp
theorem drop_all (xs : List Nat) : xs.drop xs.length = [] := by simp
theorem map_take' (f : Nat → Nat) (xs : List Nat) (n : Nat) : (xs.take n).map f = (xs.map f).take n := by
  simp
theorem take_of_le (xs : List Nat) (n : Nat) (h : xs.length ≤ n) : xs.take n = xs :=
  List.take_of_length_le h
theorem takeWhile_lit : [1, 2, 5, 1].takeWhile (· < 3) = [1, 2] := rfl
theorem dropWhile_lit : [1, 2, 5, 1].dropWhile (· < 3) = [5, 1] := by decide
theorem takeWhile_drop (p : Nat → Bool) (xs : List Nat) :
    xs.takeWhile p ++ xs.dropWhile p = xs := by simp
theorem span_eq (p : Nat → Bool) (xs : List Nat) : xs.span p = (xs.takeWhile p, xs.dropWhile p) := by
  simp
theorem splitAt_eq' (xs : List Nat) (n : Nat) : xs.splitAt n = (xs.take n, xs.drop n) := by simp
theorem partition_lit : [1, 2, 3, 4].partition (· > 2) = ([3, 4], [1, 2]) := by decide

/-! ### zips and ranges -/

theorem zip_lit : [1, 2].zip ['a', 'b'] = [(1, 'a'), (2, 'b')] := rfl
theorem zip_length (xs ys : List Nat) : (xs.zip ys).length = min xs.length ys.length := by simp
theorem zipWith_lit : List.zipWith (· + ·) [1, 2] [10, 20] = [11, 22] := by simp
theorem zip_unzip' (xs : List (Nat × Nat)) : xs.unzip.1.zip xs.unzip.2 = xs := List.zip_unzip xs
theorem unzip_fst' (xs : List (Nat × Nat)) : xs.unzip.1 = xs.map Prod.fst := by simp
theorem range_lit : List.range 5 = [0, 1, 2, 3, 4] := by decide
theorem range_lit' : List.range 3 = [0, 1, 2] := rfl
theorem length_range' (n : Nat) : (List.range n).length = n := by simp
theorem mem_range' (m n : Nat) : m ∈ List.range n ↔ m < n := by simp
theorem range_succ' (n : Nat) : List.range (n + 1) = List.range n ++ [n] := List.range_succ
theorem getElem_range' (n i : Nat) (h : i < n) : (List.range n)[i]'(by simpa using h) = i := by simp
theorem nodup_range' (n : Nat) : (List.range n).Nodup := List.nodup_range
theorem sum_range (n : Nat) : 2 * (List.range (n + 1)).sum = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [List.range_succ, List.sum_append_nat, Nat.mul_add, ih]
    simp only [List.sum_cons, List.sum_nil, Nat.add_zero]
    rw [← Nat.add_mul, Nat.mul_comm, Nat.add_comm n 2]
theorem zipIdx_lit : ['a', 'b'].zipIdx = [('a', 0), ('b', 1)] := rfl

/-! ### erase, insert, count, find -/

theorem erase_lit : [1, 2, 3, 2].erase 2 = [1, 3, 2] := by decide
theorem erase_not_mem (a : Nat) (xs : List Nat) (h : a ∉ xs) : xs.erase a = xs :=
  List.erase_of_not_mem h
theorem length_erase' (a : Nat) (xs : List Nat) (h : a ∈ xs) :
    (xs.erase a).length = xs.length - 1 := by simp [h]
theorem insert_lit : [1, 2].insert 3 = [3, 1, 2] := by decide
theorem mem_insert' (a b : Nat) (xs : List Nat) : a ∈ xs.insert b ↔ a = b ∨ a ∈ xs := by simp
theorem count_lit : [1, 2, 1].count 1 = 2 := by decide
theorem count_append' (a : Nat) (xs ys : List Nat) :
    (xs ++ ys).count a = xs.count a + ys.count a := by simp
theorem count_cons' (a : Nat) (xs : List Nat) : (a :: xs).count a = xs.count a + 1 := by simp
theorem count_pos (a : Nat) (xs : List Nat) : 0 < xs.count a ↔ a ∈ xs := by simp
theorem countP_filter' (p : Nat → Bool) (xs : List Nat) : xs.countP p = (xs.filter p).length :=
  List.countP_eq_length_filter
theorem find_lit : [1, 4, 6].find? (· % 2 == 0) = some 4 := rfl
theorem find_none (p : Nat → Bool) (xs : List Nat) (h : ∀ x ∈ xs, ¬ p x = true) : xs.find? p = none := by
  simpa using h
theorem find_some (p : Nat → Bool) (x : Nat) (xs : List Nat) (h : xs.find? p = some x) : p x = true :=
  List.find?_some h
theorem idxOf_lit : [5, 6, 7].idxOf 6 = 1 := by decide
theorem findIdx_lit : [1, 3, 4].findIdx (· % 2 == 0) = 2 := by decide
theorem lookup_lit : [(1, 'a'), (2, 'b')].lookup 2 = some 'b' := rfl
theorem eraseIdx_lit : [1, 2, 3].eraseIdx 1 = [1, 3] := rfl
theorem eraseDups_lit : [1, 2, 1, 3].eraseDups = [1, 2, 3] := by decide
theorem min?_lit : [3, 1, 2].min? = some 1 := by decide
theorem max?_lit : [3, 1, 2].max? = some 3 := rfl
theorem intersperse_lit : [1, 2, 3].intersperse 0 = [1, 0, 2, 0, 3] := rfl
theorem lt_lit : [1, 2] < [1, 3] := by decide
theorem le_lit : [1, 2] ≤ [1, 2, 0] := by decide
theorem rotate_lit : [1, 2, 3].rotateLeft = [2, 3, 1] := by decide

end ListLibrary
