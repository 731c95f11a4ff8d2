theorem integers_36 (i j k : Int) : (k + 58) * ((i + 11) + (j + 7)) = (k + 58) * (i + 11) + (k + 58) * (j + 7) := by
  sorry

theorem integers_54 (p q : Int) (h4 : 2 + p < q + q) (h3 : p ≤ p * p) : 2 ∣ q * (q - 11) := by
  sorry

theorem integers_92 (a b c x y : Int) (h2 : 0 < b + 2) (h1 : x ≤ y) : x * (b + 2) ≤ y * (b + 2) := by
  sorry

theorem integers_133 (a b c : Int) : (8 + (c + b)) * (8 + (c + b) + 5) % 2 = 0 := by
  sorry

theorem integers_157 (x y z w : Int) (h'' : w ^ 4 ≠ w) (h' : z < z * w) : 0 ≤ 5 * (w * w) := by
  sorry

theorem integers_257 (n m : Int) (h3 : n - m < 12 * m) : 2 ∣ (n + n) * (n + n + 3) := by
  sorry

theorem integers_268 (i j k : Int) : ((j + i) + k) * ((j + i) - k) = (j + i) * (j + i) - k * k := by
  sorry

theorem integers_283 (m n k : Int) : 2 ∣ k * (k - 7) := by
  sorry

theorem integers_304 (n : Int) : 2 ∣ (n + 6) * (n + 6 - 1) := by
  sorry

theorem integers_346 (m n k : Int) : 2 ∣ k * (k - 3) := by
  sorry

theorem integers_596 (n : Int) : 2 ∣ (n - n) * (n - n - 1) := by
  sorry

theorem integers_618 (x y : Int) (h'' : y ^ 2 < x + x) (h' : x ≤ 5 + y) : (x * y) * (x * y + 1) % 2 = 0 := by
  sorry

theorem integers_725 (i j k l : Int) (h2 : l ∣ k + 1) (h1 : l ∣ l + 1) : l ∣ l + 1 - (k + 1) := by
  sorry

theorem integers_758 (n m k i : Int) (h1 : i ≤ k + 20) (h2 : 0 ≤ n + 16) : (n + 16) * i ≤ (n + 16) * (k + 20) := by
  sorry

theorem integers_794 (n m k i j l : Int) (h2 : (m * 2) ∣ n + i) (h1 : (m * 2) ∣ l) : (m * 2) ∣ 3 * l + 5 * (n + i) := by
  sorry

theorem integers_816 (s : Int) (H3 : s * s ≤ s + s) : 2 ∣ (s + 13) * (s + 13 + 1) := by
  sorry

theorem integers_831 (a b c d : Int) (H2 : d + a ≠ 0) (H4 : a ≠ a * 1) (H1 : (d + a) * (b + b) = (d + a) * (d - 8)) (H3 : 4 + b ≠ c) : b + b = d - 8 := by
  sorry

theorem integers_861 (m n : Int) (hyp3 : n ≤ n + m) : n * (n + 1) % 2 = 0 := by
  sorry

theorem integers_870 (n m k i : Int) : 2 ∣ k * (k + 7) := by
  sorry

theorem integers_916 (p q : Int) (h3 : q + 3 = q) : q * (q + 5) % 2 = 0 := by
  sorry

theorem integers_1010 (x y z : Int) : ((z).natAbs : Int) ≤ 11 → z ≤ 11 := by
  sorry

theorem integers_1049 (p q r s : Int) (h' : 5 + p ≤ s + q) (h1 : s ∣ s + 4) (h'' : q ≤ s) (h''' : s + p = s * s) (h2 : s ∣ r + 9) (h : 4 * r ≤ r - 9) : s ∣ -(s + 4) + (r + 9) := by
  sorry

theorem integers_1100 (a b c : Int) : 2 ∣ b * (b + 1) := by
  sorry

theorem integers_1272 (a b : Int) : b * (b + 3) % 2 = 0 := by
  sorry

namespace On_integers_970

def absolute (z : Int) : Int := if z ≥ 0 then z else -z

theorem integers_970 (a b : Int) : absolute (b + 9) = 0 ↔ b + 9 = 0 := by
  sorry

end On_integers_970

namespace On_integers_945

def myAbs (z : Int) : Int := if 0 ≤ z then z else -z

theorem integers_945 (a b c x y : Int) : myAbs (c - x) = myAbs (x - c) := by
  sorry

end On_integers_945
