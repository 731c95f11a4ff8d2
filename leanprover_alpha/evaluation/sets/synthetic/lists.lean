theorem lists_49 {α : Type} {w c z d a y : α} {cs vs : List α} (h : w :: c :: z :: cs = d :: a :: y :: vs) : z = y := by
  sorry

theorem lists_60 {α : Type} (g : α → α) (ws : List α) (h : ws ++ (ws.map g) = []) : ws = [] := by
  sorry

theorem lists_154 {α : Type} (g : α → α) (y d : α) (bs vs l₂ : List α) : (((y :: bs) ++ (bs.reverse.map g).reverse) ++ (d :: (d :: (vs ++ l₂).reverse))).map g ≠ [] := by
  sorry

theorem lists_415 {α : Type} (g : α → α) (cs l₁ : List α) (h : (cs.map g) ++ l₁.reverse = []) : cs = [] := by
  sorry

theorem lists_459 {α : Type} {d : α} (w : α) (us as : List α) (h : d ∈ as) : d ∈ (us ++ (w :: as.reverse)).reverse := by
  sorry

theorem lists_613 {α : Type} (g : α → α) (y : α) (ys : List α) : ((((ys.map g).map g) ++ [y]).map g) ++ [y] ≠ [] := by
  sorry

theorem lists_839 {α : Type} (F : α → α) (vs : List α) : ((vs ++ vs).map F).length = vs.length + vs.length := by
  sorry

theorem lists_910 {α : Type} (G : α → α) (c : α) (vs : List α) : ((vs.map G) ++ (vs ++ [c])) ++ [c] ≠ [] := by
  sorry

theorem lists_953 {α : Type} (f : α → α) (w : α) (ys ks : List α) : ys ++ ((w :: (ks.map f)) ++ [w]) ≠ [] := by
  sorry

theorem lists_1014 {α : Type} (w : α) (ws : List α) {as cs : List α} (h : as ++ (ws.reverse ++ [w]) = cs ++ (ws.reverse ++ [w])) : as = cs := by
  sorry

theorem lists_1100 {α : Type} (z a : α) (ws : List α) : (z :: (ws ++ [a])).reverse ≠ [] := by
  sorry

theorem lists_1173 {α : Type} (f : α → α) (ws : List α) (h : (ws ++ ws).map f = []) : ws = [] := by
  sorry

theorem lists_1211 {α : Type} (v : α) (l₁ : List α) : (v :: l₁) ++ (v :: l₁) ≠ [] := by
  sorry

theorem lists_1513 {α : Type} (G : α → α) (as : List α) (h : as.reverse.map G = []) : as = [] := by
  sorry

namespace On_lists_840

def Legal : List Nat → Prop
  | [] => True
  | x :: xs => 9 * x ≤ 6 ∧ Legal xs

theorem lists_840 {b : Nat} {ws : List Nat} (hx : Legal ws) (h : b ∈ ws) : 9 * b ≤ 6 := by
  sorry

end On_lists_840

namespace On_lists_1184

def amount : List Nat → Nat
  | [] => 0
  | x :: xs => amount xs + (3 * x + 6)

def bulk : List Nat → Nat
  | [] => 0
  | x :: xs => (6 * (3 * x) + 36) + bulk xs

theorem lists_1184 (xs : List Nat) : bulk xs = 6 * amount xs := by
  sorry

end On_lists_1184

namespace On_lists_1244

def amount : List Nat → Nat
  | [] => 0
  | x :: xs => amount xs + (x / 7 + 8)

def putIn (a : Nat) : List Nat → List Nat
  | [] => [a]
  | x :: xs => if a + 5 ≤ x then a :: x :: xs else x :: putIn a xs

theorem lists_1244 (a : Nat) (cs : List Nat) : amount (putIn a cs) = amount cs + (a / 7 + 8) := by
  sorry

end On_lists_1244

namespace On_lists_734

def bill : List Nat → Nat
  | [] => 0
  | x :: xs => (6 * x + 2) + bill xs

def paint : List Nat → List Nat
  | [] => []
  | x :: xs => (x + 2) :: paint xs

theorem lists_734 (ws : List Nat) : bill (paint ws) = bill ws + 12 * ws.length := by
  sorry

end On_lists_734

namespace On_lists_56

def cost : List Nat → Nat
  | [] => 0
  | x :: xs => (5 * x + 75) + cost xs

def scale : List Nat → List Nat
  | [] => []
  | x :: xs => (x + 7) :: scale xs

theorem lists_56 (l₂ : List Nat) : cost (scale l₂) = cost l₂ + 35 * l₂.length := by
  sorry

end On_lists_56

namespace On_lists_589

def energy : List Nat → Nat
  | [] => 0
  | x :: xs => (75 * x + 4) + energy xs

def convert : List Nat → List Nat
  | [] => []
  | x :: xs => (x + 39) :: convert xs

theorem lists_589 (l₂ : List Nat) : energy (convert l₂) = energy l₂ + 2925 * l₂.length := by
  sorry

end On_lists_589

namespace On_lists_1029

def extend : List Nat → List Nat
  | [] => []
  | x :: xs => (x % 2) :: extend xs

theorem lists_1029 {b : Nat} {xs : List Nat} (h : b ∈ xs) : b % 2 ∈ extend xs := by
  sorry

end On_lists_1029

namespace On_lists_194

def extent : List Nat → Nat
  | [] => 0
  | x :: xs => (84 * x + 7) + extent xs

def raise : List Nat → List Nat
  | [] => []
  | x :: xs => (x + 6) :: raise xs

theorem lists_194 (as : List Nat) : extent (raise as) = extent as + 504 * as.length := by
  sorry

end On_lists_194

namespace On_lists_1401

def loss : List Nat → Nat
  | [] => 0
  | x :: xs => 4 * x + loss xs

def tune : List Nat → List Nat
  | [] => []
  | x :: xs => (7 * x + 4) :: tune xs

theorem lists_1401 (vs : List Nat) : loss (tune vs) = 7 * loss vs + 16 * vs.length := by
  sorry

end On_lists_1401

namespace On_lists_858

def mass : List Nat → Nat
  | [] => 0
  | x :: xs => mass xs + (5 * x + 3)

def scale : List Nat → List Nat
  | [] => []
  | x :: xs => (x + 51) :: scale xs

theorem lists_858 (l₂ : List Nat) : mass (scale l₂) = mass l₂ + 255 * l₂.length := by
  sorry

end On_lists_858

namespace On_lists_1188

def tally : List Nat → Nat
  | [] => 0
  | x :: xs => tally xs + (9 * x + 6)

def refresh : List Nat → List Nat
  | [] => []
  | x :: xs => (x + 7) :: refresh xs

theorem lists_1188 (as : List Nat) : tally (refresh as) = tally as + 63 * as.length := by
  sorry

end On_lists_1188

namespace On_lists_1392

def width : List Nat → Nat
  | [] => 0
  | x :: xs => width xs + ((if x % 9 = 8 then 6 else x + 8))

theorem lists_1392 (y a d : Nat) (as : List Nat) : width (y :: a :: d :: as) = width (d :: y :: a :: as) := by
  sorry

end On_lists_1392
