/-! Rewriting, unfolding, congruence, extensionality. -/

def double (n : Nat) : Nat := n + n

def twice (f : Nat → Nat) : Nat → Nat := fun n => f (f n)

theorem use_rw (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by
  rw [h, h']

theorem use_rw_reverse (a b c : Nat) (h : a = b) (h' : a = c) : b = c := by
  rw [← h, h']

theorem use_rw_ascii_arrow (a b c : Nat) (h : a = b) (h' : a = c) : b = c := by
  rw [<- h, h']

theorem use_rw_at (a b c : Nat) (h : a = b) (h' : a = c) : b = c := by
  rw [h] at h'
  exact h'

theorem use_rw_at_goal (a b c : Nat) (h : a = b) (h' : a + 0 = c) : a + 0 = c := by
  rw [Nat.add_zero, h] at h' ⊢
  exact h'

theorem use_rw_at_all (a b : Nat) (f : Nat → Nat) (_ : a = b) (h' : f (a + 0) = 1) : f (a + 0) = 1 := by
  rw [Nat.add_zero] at *
  exact h'

theorem use_rw_iff (p q : Prop) (h : p ↔ q) (hq : q) : p := by
  rw [h]
  exact hq

theorem use_rw_def (n : Nat) : double n = n + n := by
  rw [double]

theorem use_rw_lemma (a b c : Nat) : a + b + c = a + (b + c) := by
  rw [Nat.add_assoc]

theorem use_rw_args (a b c : Nat) : a + b + c = b + a + c := by
  rw [Nat.add_comm a b]

theorem use_rw_occs (a b : Nat) (h : a = b) : a + a = a + b := by
  rw (occs := [2]) [h]

theorem use_rw_occs_pos (a b : Nat) (h : a = b) : a + a = b + a := by
  rw (occs := .pos [1]) [h]

theorem use_rw_side_goal (a b : Nat) (h : ∀ n : Nat, n = n → a = b) : a = b := by
  rw [h 0]
  rfl

theorem use_rewrite (a b : Nat) (h : a = b) : a + 0 = b := by
  rewrite [h]
  rfl

theorem use_rwa (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by
  rwa [h]

theorem use_rwa_at (a b c : Nat) (h : a = b) (h' : a = c) : b = c := by
  rwa [h] at h'

theorem use_erw (a b : Nat) (h : a = b) : a = b := by
  erw [h]

theorem use_unfold (n : Nat) : double n = n + n := by
  unfold double
  rfl

theorem use_unfold_at (n : Nat) (h : double n = 4) : n + n = 4 := by
  unfold double at h
  exact h

theorem use_unfold_several (n : Nat) : twice double n = (n + n) + (n + n) := by
  unfold twice double
  rfl

theorem use_delta (n : Nat) : double n = n + n := by
  delta double
  rfl

theorem use_congr (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by
  congr

theorem use_congr_depth (f : Nat → Nat) (a b c d : Nat) (h : a + b = c + d) :
    f (f (a + b)) = f (f (c + d)) := by
  congr 2

theorem use_ext (f g : Nat → Nat) (h : ∀ n, f n = g n) : f = g := by
  ext n
  exact h n

structure Point where
  x : Nat
  y : Nat

attribute [ext] Point

@[ext]
structure Pair (α β : Type) where
  fst : α
  snd : β

theorem use_ext_structure (p q : Point) (hx : p.x = q.x) (hy : p.y = q.y) : p = q := by
  ext
  · exact hx
  · exact hy

theorem use_ext_attribute (p q : Pair Nat Nat) (hx : p.fst = q.fst) (hy : p.snd = q.snd) : p = q := by
  apply Pair.ext
  · exact hx
  · exact hy

theorem use_ext_iff (p q : Pair Nat Nat) : p = q ↔ p.fst = q.fst ∧ p.snd = q.snd := by
  exact Pair.ext_iff

theorem use_ext_prod (p q : Nat × Nat) (h : p.1 = q.1) (h' : p.2 = q.2) : p = q := by
  ext
  · exact h
  · exact h'

theorem use_ext_depth (f g : Nat → Nat → Nat) (h : ∀ a b, f a b = g a b) : f = g := by
  ext a b
  exact h a b

theorem use_ext1 (f g : Nat → Nat → Nat) (h : ∀ a, f a = g a) : f = g := by
  ext1 a
  exact h a

theorem use_ext_set (p q : Nat → Prop) (h : ∀ n, p n ↔ q n) : p = q := by
  ext n
  exact h n

theorem use_funext (f g : Nat → Nat) (h : ∀ n, f n = g n) : f = g := by
  funext n
  exact h n

theorem use_funext_two (f g : Nat → Nat → Nat) (h : ∀ a b, f a b = g a b) : f = g := by
  funext a b
  exact h a b

theorem use_funext_plain (f g : Nat → Nat → Nat) (h : ∀ a b, f a b = g a b) : f = g := by
  funext
  exact h _ _

theorem use_triangle (a b : Nat) (h : a = b) (h' : a = 3) : b = 3 := h ▸ h'

theorem use_calc (a b c d : Nat) (h₁ : a = b) (h₂ : b = c) (h₃ : c = d) : a = d :=
  calc
    a = b := h₁
    _ = c := h₂
    _ = d := h₃

theorem use_calc_first_underscore (a b c : Nat) (h₁ : a = b) (h₂ : b = c) : a = c := by
  calc a
    _ = b := h₁
    _ = c := h₂

theorem use_calc_le (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b < c) (h₃ : c ≤ d) : a < d :=
  calc
    a ≤ b := h₁
    _ < c := h₂
    _ ≤ d := h₃

theorem use_calc_eq_lt (a b c : Nat) (h₁ : a = b) (h₂ : b < c) : a < c := by
  calc
    a = b := by rw [h₁]
    _ < c := h₂

theorem use_calc_iff (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r :=
  calc
    p ↔ q := h₁
    _ ↔ r := h₂

theorem use_calc_tactic_suffix (a b : Nat) (h : a = b) : a + 0 = b := by
  calc a + 0 = a := Nat.add_zero a
    _ = b := h
