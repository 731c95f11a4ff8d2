/-! `grind` and `simp +arith` on linear facts about the integers. -/

namespace IntGrind

theorem lt_succ (a b : Int) (h : a < b) : a + 1 ≤ b := by grind
theorem solve (a b c : Int) (h : a + b = c) : b = c - a := by grind
theorem parity (a b : Int) : 2 * a + 4 * b ≠ 5 := by grind
theorem trans (a b c : Int) (h : a < b) (h' : b < c) : a + 1 < c := by grind
theorem antisymm (a b : Int) (h : a ≤ b) (h' : b ≤ a) : a = b := by grind
theorem split (a : Int) (h : a ≠ 0) (h' : 0 ≤ a) : 1 ≤ a := by grind
theorem arith_comm (a b : Int) : a + b + a = 2 * a + b := by simp +arith
theorem arith_parity (a b : Int) : 2 * a + 4 * b ≠ 5 := by simp +arith
theorem arith_le (a b : Int) : a - b ≤ a - b + 1 := by simp +arith
theorem arith_not (a : Int) : ¬a < a - 1 := by simp +arith

end IntGrind
