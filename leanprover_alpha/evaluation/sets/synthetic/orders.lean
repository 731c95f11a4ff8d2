theorem orders_4 (φ ψ : Int → Int) (m n k : Int) (hyp2 : ∀ l p, l ≤ p → ψ l ≤ ψ p) (hyp1 : ∀ l p, l ≤ p → φ l ≤ φ p) (hyp3 : k ≤ φ m) : φ (ψ k) ≤ φ (ψ (φ m)) := by
  sorry

theorem orders_5 (a b c x : Nat) (H1 : 9 * b + 2 ≤ x) : ∃ y, y < x ∧ ¬ y ≤ 9 * b := by
  sorry

theorem orders_78 (m n k l p q : Nat) (h3 : k + n - 5 ≤ 16 + k * p) (h5 : q ≤ m * (m + 41)) (h4 : 16 + k * p ≤ q) (h10 : p + p < q - 58) (h1 : l < m) (h11 : 7 * p < 1 + l) (h2 : m ≤ k + n - 5) : l < m * (m + 41) := by
  sorry

theorem orders_117 (φ ψ : Nat → Nat) (p q r s : Nat) (h1 : ∀ a b, a ≤ b → φ a ≤ φ b) (h2 : ∀ a b, a ≤ b → ψ a ≤ ψ b) (h3 : s ≤ φ s) : ψ (φ (ψ s)) ≤ ψ (φ (ψ (φ s))) := by
  sorry

theorem orders_163 (f g : Nat → Nat) (n m k : Nat) (h1 : ∀ i j, i ≤ j → f i ≤ f j) (h4 : n * k ≠ k) (h2 : ∀ i j, i ≤ j → g i ≤ g j) (h3 : g n + m ≤ f m + m) : g (f (g (g n + m))) ≤ g (f (g (f m + m))) := by
  sorry

theorem orders_169 (s t : Nat → Nat) (i j k : Nat) (H1 : ∀ l m, l ≤ m → s l ≤ s m) (H2 : ∀ l m, l ≤ m → t l ≤ t m) (H7 : i * i = j) (H3 : k ≤ s k) (H6 : 6 * k < s i + 65) : s k + t k ≤ s (s k) + t (s k) := by
  sorry

theorem orders_204 (n m k i j l a : Nat) (H4 : k - n = l) (H7 : 47 * (5 + k) = (26 + i) * 1) (H1 : n ≤ j) (H3 : k ≤ k - n) (H5 : l ≤ a) (H6 : a ≤ 47 * (5 + k)) (H2 : j = k) : n ≤ (26 + i) * 1 := by
  sorry

theorem orders_230 (g f : Nat → Nat) (p q r s a : Nat) (H1 : ∀ b c, b ≤ c → g b ≤ g c) (H2 : ∀ b c, b ≤ c → f b ≤ f c) (H3 : s ≤ g s) : g (f s) ≤ g (f (g s)) := by
  sorry

theorem orders_317 (f g : Int → Int) (m n k l : Int) (H1 : ∀ p q, p ≤ q → f p ≤ f q) (H3 : k ≤ f m) (H2 : ∀ p q, p ≤ q → g p ≤ g q) (H6 : n ≤ n * 3) : max (f k) (g k) ≤ max (f (f m)) (g (f m)) := by
  sorry

theorem orders_330 (g f : Int → Int) (s t u : Int) (h1 : ∀ v x, v ≤ x → g v ≤ g x) (h2 : ∀ v x, v ≤ x → f v ≤ f x) (h3 : (g u + s) * t ≤ s * (t + t)) : f (g (f ((g u + s) * t))) ≤ f (g (f (s * (t + t)))) := by
  sorry

theorem orders_384 (f g : Int → Int) (s t u v : Int) (H2 : ∀ x y, x ≤ y → g x ≤ g y) (H1 : ∀ x y, x ≤ y → f x ≤ f y) (H3 : f u ≤ 2 + v) : f (f u) + g (f u) ≤ f (2 + v) + g (2 + v) := by
  sorry

theorem orders_402 (a b c : Int) (h1 : c + 8 ≤ b + 4) : ∃ d, c + 1 = d ∧ d ≤ b + 4 := by
  sorry

theorem orders_503 (g f : Nat → Nat) (x y z w u : Nat) (h1 : ∀ v a, v ≤ a → g v ≤ g a) (h6 : z + y ≤ w) (h2 : ∀ v a, v ≤ a → f v ≤ f a) (h3 : f u ≤ z) : g (f u) + f (f u) ≤ g z + f z := by
  sorry

theorem orders_525 (R : String → String → Prop) (F : String → String) (s t u : String) (ht : ∀ v x y, R v x → R x y → R v y) (hr : ∀ v, R v v) (h : R s t) (h1 : R t (F t)) (hm : ∀ v x, R v x → R (F v) (F x)) : R s (F (F t)) := by
  sorry

theorem orders_549 (F G : Nat → Nat) (a b c : Nat) (hyp2 : ∀ d e, d ≤ e → G d ≤ G e) (hyp3 : c ≤ b + 1) (hyp1 : ∀ d e, d ≤ e → F d ≤ F e) : G (F (G c)) ≤ G (F (G (b + 1))) := by
  sorry

theorem orders_597 (φ ψ : Nat → Nat) (i j k : Nat) (h3 : φ k ≤ k) (h2 : ∀ l m, l ≤ m → ψ l ≤ ψ m) (h1 : ∀ l m, l ≤ m → φ l ≤ φ m) : max (φ (φ k)) (ψ (φ k)) ≤ max (φ k) (ψ k) := by
  sorry

theorem orders_684 (F G : Int → Int) (n m k i j : Int) (hf : ∀ l a, l ≤ a → F l ≤ F a) (hg : ∀ l a, l ≤ a → G l ≤ G a) (h : k ≤ j) : max (F k) (G k) ≤ max (F j) (G j) := by
  sorry

theorem orders_707 (A : Type) (R : A → A → Prop) (s t : A → A) (a b c x y z : A) (hm' : ∀ m n, R m n → R (t m) (t n)) (ht : ∀ m n k, R m n → R n k → R m k) (h4 : R x y) (h1 : R a b) (h2 : R b c) (hm : ∀ m n, R m n → R (s m) (s n)) (h3 : R c x) (h5 : R y z) : R a z := by
  sorry

theorem orders_718 (s t : Nat → Nat) (x y z : Nat) (h : z ≤ s y) (hg : ∀ w u, w ≤ u → t w ≤ t u) (hf : ∀ w u, w ≤ u → s w ≤ s u) : max (s z) (t z) ≤ max (s (s y)) (t (s y)) := by
  sorry

theorem orders_741 (F G : Int → Int) (a b c : Int) (H1 : ∀ d e, d ≤ e → F d ≤ F e) (H3 : G c ≤ b + 6) (H2 : ∀ d e, d ≤ e → G d ≤ G e) : F (G (G c)) ≤ F (G (b + 6)) := by
  sorry

theorem orders_851 (φ ψ : Nat → Nat) (i j k l m : Nat) (h'' : l + 3 ≠ φ i) (hf : ∀ n a, n ≤ a → φ n ≤ φ a) (hg : ∀ n a, n ≤ a → ψ n ≤ ψ a) (h : φ j ≤ l) (h' : l + j < l) : φ (ψ (φ j)) ≤ φ (ψ l) := by
  sorry

theorem orders_870 (f g : Nat → Nat) (n m : Nat) (h1 : ∀ k i, k ≤ i → f k ≤ f i) (h2 : ∀ k i, k ≤ i → g k ≤ g i) (h3 : m ^ 2 + (n * n) * n ≤ g m) : g (f (g (m ^ 2 + (n * n) * n))) ≤ g (f (g (g m))) := by
  sorry

theorem orders_879 (f g : Nat → Nat) (m n k : Nat) (h1 : ∀ l p, l ≤ p → f l ≤ f p) (h2 : ∀ l p, l ≤ p → g l ≤ g p) (h3 : m * (m * (f m)) ≤ m * n - 8) : f (g (m * (m * (f m)))) ≤ f (g (m * n - 8)) := by
  sorry

theorem orders_938 (F G : Int → Int) (m n k l : Int) (h' : m + 8 < (F n) * k) (hf : ∀ p q, p ≤ q → F p ≤ F q) (h : l + 3 ≤ F l) (hg : ∀ p q, p ≤ q → G p ≤ G q) : F (l + 3) + G (l + 3) ≤ F (F l) + G (F l) := by
  sorry

theorem orders_951 (f g : Nat → Nat) (a b c d : Nat) (hg : ∀ e x, e ≤ x → g e ≤ g x) (hf : ∀ e x, e ≤ x → f e ≤ f x) (h : a - f d ≤ a - d) : f (g (a - f d)) ≤ f (g (a - d)) := by
  sorry

theorem orders_962 (f g : Nat → Nat) (i j k : Nat) (h1 : ∀ l, f l ≤ g l) (h2 : ∀ l, g l ≤ f l) : f = g := by
  sorry
