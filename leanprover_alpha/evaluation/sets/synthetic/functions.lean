namespace On_functions_700

def acc₀ : Nat → Nat
  | 0 => 0
  | n + 1 => acc₀ n + n % 64

def accLoop : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => accLoop n (acc + n % 64)

theorem accLoop_eq (n acc : Nat) : accLoop n acc = acc + acc₀ n := by
  induction n generalizing acc with
  | zero => simp [accLoop, acc₀]
  | succ n ih =>
    rw [accLoop, ih, acc₀]
    omega

theorem functions_700 (k : Nat) : accLoop k 4 = acc₀ k + 4 := by
  sorry

end On_functions_700

namespace On_functions_1062

def acc₀ : Nat → Nat
  | 0 => 6
  | n + 1 => acc₀ n + (n * n + 8)

def chain : Nat → Nat
  | 0 => 8
  | n + 1 => chain n + (n * n + 15)

theorem functions_1062 (q : Nat) : acc₀ q ≤ chain q := by
  sorry

end On_functions_1062

namespace On_functions_813

def chain : Nat → Nat
  | 0 => 2
  | n + 1 => (n + 3) + chain n

def heap₀ : Nat → Nat
  | 0 => 16
  | n + 1 => (8 * (n) + 24) + heap₀ n

theorem functions_813 (k : Nat) : heap₀ k = 8 * chain k := by
  sorry

end On_functions_813

namespace On_functions_336

def chain : Nat → Nat
  | 0 => 21
  | n + 1 => chain n + (n / 32 + 8)

def steps : Nat → Nat
  | 0 => 6
  | n + 1 => steps n + 31 * n

def acc₀ : Nat → Nat
  | 0 => 27
  | n + 1 => (n / 32 + 8 + 31 * n) + acc₀ n

theorem functions_336 (n : Nat) : chain n + steps n = acc₀ n := by
  sorry

end On_functions_336

namespace On_functions_663

def chain : Nat → Nat
  | 0 => 3
  | n + 1 => chain n + (n / 63 + 5)

def sumTo : Nat → Nat
  | 0 => 6
  | n + 1 => (n / 63 + 12) + sumTo n

theorem functions_663 (s : Nat) : chain s ≤ sumTo s := by
  sorry

end On_functions_663

namespace On_functions_114

def climb : Nat → Nat
  | 0 => 73
  | n + 1 => (n % 3 + 5) + climb n

def trail : Nat → Nat
  | 0 => 657
  | n + 1 => trail n + (9 * (n % 3) + 45)

theorem functions_114 (p : Nat) : trail p = 9 * climb p := by
  sorry

end On_functions_114

namespace On_functions_1076

def crowd : Nat → Nat
  | 0 => 2
  | n + 1 => (28 * n * n + 3) + crowd n

def ladder : Nat → Nat
  | 0 => 8
  | n + 1 => ladder n + (5 + n)

def odds : Nat → Nat
  | 0 => 10
  | n + 1 => odds n + (28 * n * n + 3 + (5 + n))

theorem functions_1076 (m : Nat) : crowd m + ladder m = odds m := by
  sorry

end On_functions_1076

namespace On_functions_1070

def crowd : Nat → Nat
  | 0 => 7
  | n + 1 => crowd n + (9 * n + 41)

def sumTo : Nat → Nat
  | 0 => 56
  | n + 1 => (8 * (9 * n) + 328) + sumTo n

theorem functions_1070 (s : Nat) : sumTo s = 8 * crowd s := by
  sorry

end On_functions_1070

namespace On_functions_735

def debt : Nat → Nat
  | 0 => 3
  | n + 1 => debt n + n % 4

theorem functions_735 (i : Nat) : 0 < debt i := by
  sorry

end On_functions_735

namespace On_functions_229

def growth : Nat → Nat
  | 0 => 3
  | n + 1 => growth n + (n * n + 3)

def acc₀ : Nat → Nat
  | 0 => 21
  | n + 1 => acc₀ n + (7 * (n * n) + 21)

theorem functions_229 (k : Nat) : acc₀ k = 7 * growth k := by
  sorry

end On_functions_229

namespace On_functions_168

def growth : Nat → Nat
  | 0 => 6
  | n + 1 => (n % 4 + 2) + growth n

def crowd : Nat → Nat
  | 0 => 72
  | n + 1 => crowd n + (12 * (n % 4) + 24)

theorem functions_168 (s : Nat) : crowd s = 12 * growth s := by
  sorry

end On_functions_168

namespace On_functions_509

def growth : Nat → Nat
  | 0 => 9
  | n + 1 => (n / 7 + 4) + growth n

def acc₀ : Nat → Nat
  | 0 => 72
  | n + 1 => acc₀ n + (8 * (n / 7) + 32)

theorem functions_509 (m : Nat) : acc₀ m = 8 * growth m := by
  sorry

end On_functions_509

namespace On_functions_90

def lampOn : Nat → Bool
  | 0 => false
  | n + 1 => !lampOn n

theorem functions_90 (s n : Nat) : lampOn (s + n) = (lampOn s != lampOn n) := by
  sorry

end On_functions_90

namespace On_functions_404

def odds : Nat → Nat
  | 0 => 2
  | n + 1 => odds n + (n / 6 + 4)

def stairs : Nat → Nat
  | 0 => 18
  | n + 1 => stairs n + (9 * (n / 6) + 36)

theorem functions_404 (n : Nat) : stairs n = 9 * odds n := by
  sorry

end On_functions_404

namespace On_functions_1123

def pile : Nat → Nat
  | 0 => 0
  | n + 1 => (7 * n + 79) + pile n

theorem functions_1123 (k : Nat) : 2 * pile k + 7 * k = 7 * (k * k) + 158 * k := by
  sorry

end On_functions_1123

namespace On_functions_1253

def savings : Nat → Nat
  | 0 => 4
  | n + 1 => savings n + (n * (n + 8) + 1)

def stairs : Nat → Nat
  | 0 => 5
  | n + 1 => stairs n + (n * (n + 8) + 10)

theorem functions_1253 (s : Nat) : savings s ≤ stairs s := by
  sorry

end On_functions_1253

namespace On_functions_499

def savings : Nat → Nat
  | 0 => 7
  | n + 1 => (n * n + 6) + savings n

def bricks : Nat → Nat
  | 0 => 9
  | n + 1 => (n * n + 13) + bricks n

theorem functions_499 (j : Nat) : savings j ≤ bricks j := by
  sorry

end On_functions_499

namespace On_functions_1221

def seats : Nat → Nat
  | 0 => 6
  | n + 1 => seats n + (4 * n * n + 6)

def acc₀ : Nat → Nat
  | 0 => 5
  | n + 1 => (9 + n) + acc₀ n

def ladder : Nat → Nat
  | 0 => 11
  | n + 1 => (4 * n * n + 6 + (9 + n)) + ladder n

theorem functions_1221 (m : Nat) : seats m + acc₀ m = ladder m := by
  sorry

end On_functions_1221

namespace On_functions_277

def seats : Nat → Nat
  | 0 => 78
  | n + 1 => seats n + (n * n + 5)

def trail : Nat → Nat
  | 0 => 312
  | n + 1 => (4 * (n * n) + 20) + trail n

theorem functions_277 (k : Nat) : trail k = 4 * seats k := by
  sorry

end On_functions_277

namespace On_functions_1271

def spiral : Nat → Nat
  | 0 => 101
  | n + 1 => (n * n + 7) + spiral n

def trail : Nat → Nat
  | 0 => 9
  | n + 1 => trail n + (29 + n)

def crowd : Nat → Nat
  | 0 => 110
  | n + 1 => (n * n + 7 + (29 + n)) + crowd n

theorem functions_1271 (p : Nat) : spiral p + trail p = crowd p := by
  sorry

end On_functions_1271

namespace On_functions_495

def spiral : Nat → Nat
  | 0 => 2
  | n + 1 => spiral n + (n + 4)

def growth : Nat → Nat
  | 0 => 5
  | n + 1 => growth n + 8 * n

def steps : Nat → Nat
  | 0 => 7
  | n + 1 => steps n + (n + 4 + 8 * n)

theorem functions_495 (s : Nat) : spiral s + growth s = steps s := by
  sorry

end On_functions_495

namespace On_functions_41

def stack : Nat → Nat
  | 0 => 6
  | n + 1 => stack n + (n * n + 8)

def growth : Nat → Nat
  | 0 => 8
  | n + 1 => (n * n + 60) + growth n

theorem functions_41 (m : Nat) : stack m ≤ growth m := by
  sorry

end On_functions_41

namespace On_functions_826

def tiles : Nat → Nat
  | 0 => 1
  | 1 => 2
  | n + 2 => 3 * tiles (n + 1) + 4 * tiles n

theorem functions_826 : tiles 2 = 10 := by
  sorry

end On_functions_826

namespace On_functions_496

def tower : Nat → Nat
  | 0 => 9
  | n + 1 => tower n + (9 * n + 8)

def acc₀ : Nat → Nat
  | 0 => 13
  | n + 1 => (9 * n + 10) + acc₀ n

theorem functions_496 (p : Nat) : tower p ≤ acc₀ p := by
  sorry

end On_functions_496

namespace On_functions_1235

def trail : Nat → Nat
  | 0 => 5
  | n + 1 => (9 * n * n + 5) + trail n

def savings : Nat → Nat
  | 0 => 4
  | n + 1 => (9 + n) + savings n

def series : Nat → Nat
  | 0 => 9
  | n + 1 => (9 * n * n + 5 + (9 + n)) + series n

theorem functions_1235 (j : Nat) : trail j + savings j = series j := by
  sorry

end On_functions_1235

namespace On_functions_491

def trail : Nat → Nat
  | 0 => 6
  | n + 1 => trail n + (n / 10 + 42)

def spiral : Nat → Nat
  | 0 => 8
  | n + 1 => spiral n + 2

def steps : Nat → Nat
  | 0 => 14
  | n + 1 => steps n + (n / 10 + 42 + 2)

theorem functions_491 (s : Nat) : trail s + spiral s = steps s := by
  sorry

end On_functions_491
