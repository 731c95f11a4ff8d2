theorem options_8 (a : Option Nat) (b c x y : Nat) (h1 : a = some (x + (12 + x))) : (a.bind fun z => some (z + 2)) = some (2 + (x + (12 + x))) := by
  sorry

theorem options_240 (p : Option Nat) (q r s a b : Nat) (h1 : p = some (q + 2)) : (p.map (· + 1)).getD 0 < q + 2 + 3 := by
  sorry

theorem options_305 (m : Option Nat) (n k l p q : Nat) (h1 : m = some q) : (m.map (· + 4)).getD 0 < q + 8 := by
  sorry

theorem options_338 (n : Option Nat) (m k : Nat) (h : n = some (m + 4)) : (n.map (fun i => i * 4)).getD 2 = (m + 4) * 4 := by
  sorry

theorem options_427 (s : Option Nat) (t u v x : Nat) (h : s = some x) : s.map (· + 10) = some (x + 10) := by
  sorry

theorem options_449 (i : Option Nat) (j k l m n : Nat) (h : i = some m) (h' : n * j < m * l) : i.map (· + 14) = some (m + 14) := by
  sorry

theorem options_492 (a : Option Nat) (b c x y z : Nat) (m n : Option Nat) (H2 : a.isSome = m.isSome) (H3 : a.isSome = n.isSome) (H1 : a = some z) : (a.map (· + 3)).getD 0 < z + 5 := by
  sorry

theorem options_537 (a : Option Nat) (b c x : Nat) (h1 : a = some (8 + c * c + b * b)) : (a.map (fun y => y * 1)).getD 4 = (8 + c * c + b * b) * 1 := by
  sorry

theorem options_725 (p : Option Nat) (q r s a b : Nat) (c : Option Nat) (H4 : 2 + r ≠ r - r) (H1 : p = some a) (H2 : b - 4 ≤ 1 + s) (H3 : p.isSome = c.isSome) : p.map (· + 3) = some (a + 3) := by
  sorry

theorem options_760 (i : Option Nat) (j k l m n : Nat) (h1 : i = some n) : (i.map (· + 3)).getD 0 < n + 12 := by
  sorry

theorem options_957 (p q : Option Nat) (r s a : Nat) (h1 : ∀ b, p = some b → b ≤ 4) (h2 : ∀ b, q = some b → b ≤ 1) : p.getD 0 + q.getD 0 ≤ 5 := by
  sorry

theorem options_974 (p : Option Nat) (q r s a : Nat) (hyp1 : p = some s) (hyp2 : s * s ≤ q) : (p.map (· + 4)).map (· + 2) = some (s + 6) := by
  sorry

theorem options_980 (s : Option Nat) (t u v : Nat) (h1 : s = some (9 * (9 * t) + 7)) : (s.map (· + 4)).map (· + 5) = some (9 * (9 * t) + 7 + 9) := by
  sorry

theorem options_987 (p : Option Nat) (q r s a b : Nat) (c : Option Nat) (H1 : p = some b) (H2 : p.isSome = c.isSome) (H3 : 19 + q < q) : (p.map (· + 2)).map (· + 1) = some (b + 3) := by
  sorry

theorem options_1004 (x : Option Nat) (y z w : Nat) (h' : w - 2 < z) (h : x = some (w * 3)) : (x.map (· + 10)).map (· + 1) = some (w * 3 + 11) := by
  sorry

theorem options_1040 (a : Option Nat) (b c x y : Nat) (h1 : a = some y) : (a.map (fun z => z * 4)).getD 9 = y * 4 := by
  sorry

theorem options_1065 (p : Option Nat) (q r s a b : Nat) (c x : Option Nat) (h3 : c.isSome = x.isSome) (h1 : p = some b) (h4 : r ≠ q ^ 2) (h2 : p.isSome = c.isSome) : (p.map (· + 3)).getD 0 < b + 7 := by
  sorry

theorem options_1089 (φ ψ χ : Int → Option Int) (r s t P : Int → Prop) (x y : Int) (h : ((φ x).bind ψ).bind χ = some y) (h0 : r x) (h1 : ∀ z w, φ z = some w → r z → s w) (h3 : ∀ z w, χ z = some w → t z → P w) (h2 : ∀ z w, ψ z = some w → s z → t w) : P y := by
  sorry

theorem options_1150 (a : Option Nat) (b c x y : Nat) (z m n k : Option Nat) (h2 : a.isSome = z.isSome) (h5 : m.isSome = k.isSome) (h3 : a.isSome = m.isSome) (h4 : m.isSome = n.isSome) (h1 : a = some x) : a.map (· + 4) = some (x + 4) := by
  sorry

theorem options_1239 (a : Option Nat) (b c x y : Nat) (h1 : a = some y) : (a.bind fun z => some (z + 1)) = some (1 + y) := by
  sorry

theorem options_1254 (x : Option Nat) (y z w u : Nat) (h1 : x = some ((2 + w) * y + 11)) : (x.map (fun v => v * 4)).getD 2 = ((2 + w) * y + 11) * 4 := by
  sorry

theorem options_1255 (x : Option Nat) (y z w u : Nat) (H1 : x = some u) : (x.map (· + 4)).map (· + 5) = some (u + 9) := by
  sorry

namespace On_options_241

def checkedSub (a b : Nat) : Option Nat := if a ≥ b then some (a - b) else none

theorem options_241 (m n k l p q : Nat) : checkedSub l q = none ↔ l < q := by
  sorry

end On_options_241

namespace On_options_205

def fallback {α : Type} : Option α → Option α → Option α
| some a, _ => some a
| none, o => o

theorem options_205 (S : Type) (n m k : Option S) (i : S) : fallback (fallback n m) k = fallback n (fallback m k) := by
  sorry

end On_options_205

namespace On_options_775

def small? (n : Nat) : Option Nat := if n < 18 then some n else none

theorem options_775 (a b c x : Nat) : (small? x).getD 0 < 18 := by
  sorry

end On_options_775

namespace On_options_34

def subOpt (a b : Nat) : Option Nat := if b ≤ a then some (a - b) else none

theorem options_34 (s t u : Nat) (h1 : s + u < t) : subOpt (t * s) (t * s + 8) = none := by
  sorry

end On_options_34
