theorem equality_63 (m : Int → Int → Int) (a b x : Int) (h1 : m b (m b x) = a) : m (m x a) a = m (m x (m b (m b x))) (m b (m b x)) := by
  sorry

theorem equality_126 (α : Type) (f g : α → α) (a e : α) (e3 : e = f a) : f (g (f a)) = f (g e) := by
  sorry

theorem equality_137 (f g : Int → Int) (h : ∀ x, g (f x) = x) (u v : Int) (hab : f u = v) : g v = u := by
  sorry

theorem equality_208 (A : Nat → Prop) (f : Nat → Nat) (a b c d : Nat) (hab : a = b) (hbc : b = c) (hcd : c = d) (h0 : A (f (f a))) : A (f (f d)) := by
  sorry

theorem equality_226 (β : Type) (g : β → β) (hg : ∀ x y, g x = g y → x = y) (u v w : β) (hab : g (g (g u)) = g (g (g v))) (hc : v = w) : u = w := by
  sorry

theorem equality_240 (f : Nat → Nat) (hf : ∀ x y, f x = f y → x = y) (a b : Nat) (e : f (f (f a)) = f (f (f b))) : a = b := by
  sorry

theorem equality_296 (g : Int → Int) (hg : ∀ p q, g p = g q → p = q) (x y : Int) (hab : g (g x) = g (g y)) : x = y := by
  sorry

theorem equality_366 (f : Int → Int) (hf : ∀ x y, f x = f y → x = y) (u v w : Int) (h : f (f u) = f (f v)) (hc : w = v) : u = w := by
  sorry

theorem equality_390 (α : Type) (f g : α → α) (b c d : α) (e1 : c = d) (e2 : b = g (g c)) : f (g (g b)) = f (g (g (g (g d)))) := by
  sorry

theorem equality_401 (α : Type) (f : α → α) (op : α → α → α) (a b x : α) (h1 : op b (f a) = x) (h2 : x = a) (h3 : f (f b) = x) (comm : ∀ p q, op p q = op q p) : f (op a (f x)) = f (op (f (f (f b))) a) := by
  sorry

theorem equality_470 (β : Type) (op : β → β → β) (b c d e : β) (h1 : op c b = e) (comm : ∀ x y, op x y = op y x) (assoc : ∀ x y z, op (op x y) z = op x (op y z)) : op (op b b) (op (op c d) c) = op (op c c) (op (op b b) d) := by
  sorry

theorem equality_492 (α : Type) (mul : α → α → α) (x y z : α) (hzx : z = x) (hxy : x = y) (comm : ∀ p q, mul p q = mul q p) : mul z (mul y (mul x z)) = mul (mul (mul y y) y) y := by
  sorry

theorem equality_493 (f g : Nat → Nat) (m : Nat → Nat → Nat) (x u : Nat) (comm : ∀ p q, m p q = m q p) (hf : ∀ p, g p = f p) : m (g (f (f x))) u = m (f (f (g x))) u := by
  sorry

theorem equality_607 (s : Nat → Nat) (inj : ∀ x y, s x = s y → x = y) (a b c : Nat) (hab : s a = s b) (e2 : c = b) : a = c := by
  sorry

theorem equality_691 (f : Int → Int) (m : Int → Int → Int) (a b x : Int) (e1 : m x a = b) (hxb : x = b) (comm : ∀ p q, m p q = m q p) : f (m b (f (f (f a)))) = f (m (f (f (f a))) (m a b)) := by
  sorry

theorem equality_696 (α : Type) (g : α → α) (a d : α) (e1 : a = d) : g (g (g (g a))) = g (g (g (g d))) := by
  sorry

theorem equality_731 (α : Type) (f : α → α) (m : α → α → α) (x z v : α) (comm : ∀ p q, m p q = m q p) : m (f v) (m x z) = m (m x z) (f v) := by
  sorry

theorem equality_733 (op : Nat → Nat → Nat) (y z : Nat) (comm : ∀ p q, op p q = op q p) : op z y = op y z := by
  sorry

theorem equality_736 (α : Type) (f g : α → α) (b x : α) (hbx : b = x) (h1 : g (f x) = b) (hfg : ∀ p, f (f p) = f p) : g (g (f (f (f (g b))))) = g (g (f (f (g (g (f x)))))) := by
  sorry

theorem equality_740 (β : Type) (g : β → β) (op : β → β → β) (a b d e : β) (hfg : ∀ x, g (g x) = x) (assoc : ∀ x y z, op (op x y) z = op x (op y z)) (h1 : d = e) (h4 : b = g d) (h3 : b = a) (h2 : e = a) : g (op d (g e)) = g (op e (g (g e))) := by
  sorry

theorem equality_759 (α : Type) (g : α → α) (mul : α → α → α) (a c : α) (comm : ∀ x y, mul x y = mul y x) : mul c (g a) = mul (g a) c := by
  sorry

theorem equality_1006 (g f : Nat → Nat) (y z u : Nat) (h2 : u = y) (hg : ∀ p, f (g p) = p) (h1 : g (g z) = f u) : f (g (g (f (g u)))) = g u := by
  sorry

theorem equality_1011 (f : Int → Int) (m : Int → Int → Int) (a c d : Int) (hg : ∀ x, f (f x) = f x) : m (f (m (f d) c)) a = m (f (m (f (f (f (f d)))) c)) a := by
  sorry

theorem equality_1110 (α : Type) (g f : α → α) (mul : α → α → α) (y z v : α) (hzy : z = y) (e1 : f y = f (g v)) : mul v (f z) = mul v (f (g v)) := by
  sorry

theorem equality_1158 (α : Type) (m : α → α → α) (a b y : α) (h1 : y = b) (comm : ∀ p q, m p q = m q p) : m a (m a y) = m a (m b a) := by
  sorry

theorem equality_1237 (f g : Int → Int) (F : Int → Int → Int) (a b x : Int) (comm : ∀ p q, F p q = F q p) (e2 : b = x) : F a (f (g (F x a))) = F (f (g (F b a))) a := by
  sorry

theorem equality_1385 (f : Nat → Nat) (a b x : Nat) (hax : a = x) (hxb : x = b) (hg : ∀ p, f (f p) = p) : f (f (f (f (f a)))) = f b := by
  sorry
