theorem booleans_36 (i j k : Bool) (h : j = i ∨ j = false) : ((i || k) && (k && k)) = (k || (k && !j)) := by
  sorry

theorem booleans_49 (p : Bool) (q r : Nat) : (if p then r + 14 * q + 13 else r * (r + q) + 13) = (if p then r + 14 * q else r * (r + q)) + 13 := by
  sorry

theorem booleans_71 (p : Bool) (q r s a b : Nat) : (if p then s else a) + (if p then a else s) = s + a := by
  sorry

theorem booleans_75 (a : Bool) (b c : Nat) : (if a then (c ^ 4) * 7 + 3 else 2 + c * c + 3) = (if a then (c ^ 4) * 7 else 2 + c * c) + 3 := by
  sorry

theorem booleans_139 (n m : Bool) (h3 : m = m ∨ m = false) (h2 : n = m ∨ n = true) (h1 : m = m ∨ m = false) : (n && ((m || m) || m)) = (((m || m) || m) && n) := by
  sorry

theorem booleans_186 (F G : Nat → Bool) (n m k i : Nat) (h : ∀ j, F j = true ↔ G j = true) : (F i && G k) = (G i && F k) := by
  sorry

theorem booleans_222 (x : Bool) (y z w u v : Nat) : (if x then w else v) + (if x then v else w) = w + v := by
  sorry

theorem booleans_226 (n : Bool) (m k i j : Nat) (h' : j ≤ i) : (if n then j + 4 else i + 4) = (if n then j else i) + 4 := by
  sorry

theorem booleans_264 (a b : Bool) : ((a && a) == !a) = ((b ^^ b) && a) := by
  sorry

theorem booleans_267 (g : Nat → Nat) (m : Bool) (n k l p : Nat) : g (if m then p else l) + 2 = (if m then g p + 2 else g l + 2) := by
  sorry

theorem booleans_404 (f g : Nat → Bool) (a b c x : Nat) (h' : a = c + 2) (h : ∀ y, f y = true ↔ g y = true) : (f ((6 + x) ^ 2) || g (9 * (x + c))) = (g ((6 + x) ^ 2) || f (9 * (x + c))) := by
  sorry

theorem booleans_408 (a : Bool) (b c x y z : Nat) : (if a then 22 + (x ^ 3 - 5) else 22 + (x ^ 3 - 5)) = 22 + (x ^ 3 - 5) := by
  sorry

theorem booleans_427 (f g : Nat → Bool) (p q r s : Nat) (h1 : ∀ a, f a = true ↔ g a = true) : (f s || g r) = (g s || f r) := by
  sorry

theorem booleans_436 (a : Bool) (b c d e : Nat) : (if a then c * b + 7 else d + 25 + 7) = (if a then c * b else d + 25) + 7 := by
  sorry

theorem booleans_453 (i : Bool) (j k l m n : Nat) : (if i then l else n) ≤ max l n := by
  sorry

theorem booleans_459 (g f : Nat → Bool) (a b c : Nat) (hyp1 : ∀ d, g d = true ↔ f d = true) : (g c && f (a + b)) = (f c && g (a + b)) := by
  sorry

theorem booleans_523 (F G : Nat → Bool) (p q r s : Nat) (hyp1 : ∀ a, F a = true ↔ G a = true) : (F r || G s) = (G r || F s) := by
  sorry

theorem booleans_555 (m n : Bool) : (((n || n) && m) || n) = (n || n) := by
  sorry

theorem booleans_557 (s t : Nat → Bool) (a b c : Nat) (h1 : ∀ d, s d = true ↔ t d = true) : (s (a * (a * a)) || t c) = (t (a * (a * a)) || s c) := by
  sorry

theorem booleans_656 (s : Bool) (t u : Nat) : (if s then t + 7 + 14 else u + 41 + 14) = (if s then t + 7 else u + 41) + 14 := by
  sorry

theorem booleans_666 (g f : Nat → Bool) (p q : Nat) (h1 : ∀ r, g r = true ↔ f r = true) (h4 : q + p ≠ q + 8) (h3 : p * p < p - p) : (g (16 + q) || f (q + q)) = (f (16 + q) || g (q + q)) := by
  sorry

theorem booleans_736 (φ ψ χ : Nat → Bool) (i j k l : Nat) (h3 : ψ (k * i) = false) (h2 : ∀ m, φ m = true → χ m = true) (h1 : ∀ m, φ m = false → ψ m = true) : χ (k * i) = true := by
  sorry

theorem booleans_904 (m n k l : Bool) : (!(m || (l || k))) = (!(m || (l || k))) := by
  sorry

theorem booleans_948 (g f : Nat → Bool) (a b c : Nat) (h : ∀ d, g d = true ↔ f d = true) : (g (c + a) && f (c * b)) = (f (c + a) && g (c * b)) := by
  sorry

theorem booleans_979 (F G : Nat → Bool) (i j k l m : Nat) (h : ∀ n, F n = true ↔ G n = true) : (F l || G m) = (G l || F m) := by
  sorry

theorem booleans_1058 (p q r s : Bool) : ((q || p) && ((q || s) && s)) = true → ((q || (s && p)) && s) = true := by
  sorry

theorem booleans_1168 (f g : Nat → Bool) (i j k l m : Nat) (h : ∀ n, f n = true ↔ g n = true) : (f (j + l) || g (l * l)) = (g (j + l) || f (l * l)) := by
  sorry
