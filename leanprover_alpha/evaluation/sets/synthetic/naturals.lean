theorem naturals_49 (a b : Nat) : b * b % 3 < 2 := by
  sorry

theorem naturals_73 (x y : Nat) (H5 : y = y - x) : y * y % 3 < 2 := by
  sorry

theorem naturals_93 (s t u : Nat) : ((s + s) * 2) * ((s + s) * 2) % 3 ≠ 2 := by
  sorry

theorem naturals_104 (n : Nat) (h6 : n < n - n) (h5 : n * n ≤ n * 10) : (n + 18) * (n + 18) % 3 < 2 := by
  sorry

theorem naturals_110 (s t u : Nat) : (t + u) * (t + u) % 3 = 0 ∨ (t + u) * (t + u) % 3 = 1 := by
  sorry

theorem naturals_142 (p q r s : Nat) : q * q % 3 = 0 ∨ q * q % 3 = 1 := by
  sorry

theorem naturals_167 (n m k : Nat) (hyp2 : ∃ j, n + 4 = 3 * j) (hyp1 : ∃ i, k = 3 * i) (hyp5 : m + k < n - k) : ∃ l, k + (n + 4) = 3 * l := by
  sorry

theorem naturals_192 (φ : Nat → Nat) (n m k i : Nat) (hf : ∀ j l, j ≤ l → φ j ≤ φ l) (h' : n + i < φ i) (h : m * m ≤ φ n) : φ (m * m) ≤ φ (φ n) := by
  sorry

theorem naturals_242 (f : Nat → Nat) (a b c x : Nat) (hyp1 : ∀ y, f y < f (y + 1)) : ∀ z, f c ≤ f (c + z) := by
  sorry

theorem naturals_285 (s t u : Nat) : t * t % 3 = 0 ∨ t * t % 3 = 1 := by
  sorry

theorem naturals_303 (p q r s : Nat) : (s + (q + 4)) * (p + 30) = s * (p + 30) + (q + 4) * (p + 30) := by
  sorry

theorem naturals_474 (s t u : Nat) : min (u + 27) (u + 13) + max (u + 27) (u + 13) = u + 27 + (u + 13) := by
  sorry

theorem naturals_499 (x y z : Nat) : z * z % 3 < 2 := by
  sorry

theorem naturals_607 (a b c : Nat) : (a + b) * (a + b) % 3 < 2 := by
  sorry

theorem naturals_641 (i j k l m : Nat) (h : i + k ≠ l * 3) : min l (l + m) = l := by
  sorry

theorem naturals_825 (a b c : Nat) : c * c % 3 = 0 ∨ c * c % 3 = 1 := by
  sorry

theorem naturals_912 (p q r : Nat) (h2 : q + q * 21 ∣ q + (r - p)) (h1 : q + (r - p) ∣ q + q * 21) : p * 24 - 7 + (q + (r - p)) = p * 24 - 7 + (q + q * 21) := by
  sorry

theorem naturals_937 (x y z : Nat) (h : z + 2 ≤ z + 10) : 4 * ((y + 5) * (z + 2)) ≤ 4 * ((y + 5) * (z + 10)) := by
  sorry

theorem naturals_941 (m n k : Nat) (h5 : n ^ 3 < 1 + m) : (9 * m) * (9 * m) % 3 < 2 := by
  sorry

theorem naturals_989 (a b c : Nat) (h1 : c * (b + 1) = 0) (h2 : c ≠ 0) : b + 1 = 0 := by
  sorry

theorem naturals_994 (x y z : Nat) (H1 : ∃ w, z = 6 * w) (H2 : ∃ u, z + 3 = 6 * u) : ∃ v, z + (z + 3) = 6 * v := by
  sorry

theorem naturals_1008 (p q : Nat) : (6 * p) * (6 * p) % 3 ≠ 2 := by
  sorry

theorem naturals_1037 (m n k : Nat) (h : m + m ≤ m + n) (h2 : (9 * n) ∣ m * k) (h1 : (9 * n) ∣ m * 21) : (9 * n) ∣ (m * 21) * (k * k) + (m * k) := by
  sorry

theorem naturals_1062 (a b c : Nat) : (b + 5) * ((b + 40) * (a + 16)) = (b + 40) * ((b + 5) * (a + 16)) := by
  sorry

theorem naturals_1068 (f : Nat → Nat) (p q : Nat) (hyp1 : ∀ r, f r < f (r + 1)) : ∀ s, f (f p) ≤ f ((f p) + s) := by
  sorry

namespace On_naturals_340

def accumulate : Nat → Nat
| 0 => 2
| n + 1 => accumulate n + (n + 1)

theorem naturals_340 (s t u : Nat) : 2 * accumulate t = t * (t + 1) + 2 * 2 := by
  sorry

end On_naturals_340
