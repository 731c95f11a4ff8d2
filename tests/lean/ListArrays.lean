/-! Arrays: size, lookup, adding at the end, and the way to lists and back. -/

namespace ListArrays

theorem size_lit : #[1, 2, 3].size = 3 := rfl
theorem size_lit' : #[1, 2, 3].size = 3 := by simp
theorem get_lit : #[1, 2, 3][1] = 2 := rfl
theorem toList_lit : #[1, 2, 3].toList = [1, 2, 3] := rfl
theorem size_push' (a : Array Nat) (x : Nat) : (a.push x).size = a.size + 1 := by simp
theorem toList_push' (a : Array Nat) (x : Nat) : (a.push x).toList = a.toList ++ [x] := by simp
theorem getElem_toList' (a : Array Nat) (i : Nat) (h : i < a.size) : a.toList[i] = a[i] := by simp
theorem getElem_push_last (a : Array Nat) (x : Nat) : (a.push x)[a.size]'(by simp) = x := by simp
theorem getElem_push_lt' (a : Array Nat) (x i : Nat) (h : i < a.size) :
    (a.push x)[i]'(by simp; omega) = a[i] := Array.getElem_push_lt h
theorem append_size (a b : Array Nat) : (a ++ b).size = a.size + b.size := by simp
theorem append_toList (a b : Array Nat) : (a ++ b).toList = a.toList ++ b.toList := by simp
theorem map_size (f : Nat → Nat) (a : Array Nat) : (a.map f).size = a.size := by simp
theorem mem_push' (a : Array Nat) (x : Nat) : x ∈ a.push x := by simp
theorem mem_get (a : Array Nat) (i : Nat) (h : i < a.size) : a[i] ∈ a := by simp
theorem toArray_size (l : List Nat) : l.toArray.size = l.length := by simp
theorem toArray_toList' (a : Array Nat) : a.toList.toArray = a := by simp
theorem ext_arrays (a b : Array Nat) (h : a.size = b.size)
    (h' : ∀ i (h₁ : i < a.size) (h₂ : i < b.size), a[i] = b[i]) : a = b := Array.ext h h'
theorem push_ne (a : Array Nat) (x : Nat) : a.push x ≠ #[] := by simp
def fin_get (a : Array Nat) (i : Fin a.size) : Nat := a[i]

end ListArrays
