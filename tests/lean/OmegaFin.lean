/-! `omega` on bounded numbers; `grind` on linear facts about natural numbers. -/

namespace OmegaFin

theorem val_lt (i j : Fin 5) (h : i < j) : i.val + 1 ≤ j.val := by omega
theorem val_le (i : Fin 5) : i.val ≤ 4 := by omega
theorem val_ne (i j : Fin 5) (h : i ≠ j) : i.val ≠ j.val := by omega
theorem not_le (i j : Fin 5) (h : ¬i ≤ j) : j < i := by omega
theorem le_of_eq (i j : Fin 5) (h : i = j) : i ≤ j := by omega
theorem bound (n : Nat) (i : Fin n) : i.val < n := by omega

theorem grind_lt (a b : Nat) (h : a < b) : a + 1 ≤ b := by grind
theorem grind_sum (x y : Nat) (h : x + y = 3) (h2 : x > 2) : y = 0 := by grind

end OmegaFin
