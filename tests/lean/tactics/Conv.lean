/-! Conversion mode. -/

theorem conv_lhs (a b : Nat) (h : a = b) : a + 0 = b := by
  conv => lhs; rw [Nat.add_zero]
  exact h

theorem conv_rhs (a b : Nat) (h : a = b) : a = b + 0 := by
  conv =>
    rhs
    rw [Nat.add_zero]
  exact h

theorem conv_arg (f : Nat → Nat → Nat) (a b c : Nat) (h : a = b) : f a c = f b c := by
  conv => lhs; arg 1; rw [h]

theorem conv_arg_two (f : Nat → Nat → Nat) (a b c : Nat) (h : a = b) : f c a = f c b := by
  conv =>
    lhs
    arg 2
    rw [h]

theorem conv_enter (f : Nat → Nat → Nat) (a b c : Nat) (h : a = b) : f (f a c) c = f (f b c) c := by
  conv =>
    enter [1, 1, 1]
    rw [h]

theorem conv_ext (f : Nat → Nat) : (fun x => f (x + 0)) = f := by
  conv =>
    lhs
    ext x
    rw [Nat.add_zero]

theorem conv_enter_binder (f : Nat → Nat) : (fun x => f (0 + x)) = fun x => f x := by
  conv =>
    lhs
    enter [x]
    rw [Nat.zero_add]

theorem conv_intro (f : Nat → Nat) : (fun x => f (x + 0)) = f := by
  conv =>
    lhs
    intro x
    rw [Nat.add_zero]

theorem conv_simp (a : Nat) : a + 0 = 0 + a := by
  conv => rhs; simp
  conv => lhs; simp only [Nat.add_zero]

theorem conv_at (a b : Nat) (h : a + 0 = b) : a = b := by
  conv at h => lhs; rw [Nat.add_zero]
  exact h

theorem conv_pattern (a b c : Nat) (h : a = b) : c + (a + 0) = c + b := by
  conv in a + 0 => rw [Nat.add_zero, h]

theorem conv_pattern_tactic (a b c : Nat) (h : a = b) : c + (a + 0) = c + b := by
  conv =>
    pattern (a + 0)
    rw [h]
  rfl

theorem conv_congr (a b c : Nat) (h : a = b) : a + c = b + c := by
  conv =>
    lhs
    congr
    · rw [h]
    · skip

def conv_two : Nat := 2

theorem conv_unfold : conv_two + 1 = 3 := by
  conv => lhs; lhs; unfold conv_two

theorem conv_delta : conv_two + 1 = 3 := by
  conv => lhs; lhs; delta conv_two

theorem conv_nested (a b : Nat) (h : a = b) : a + 0 = b := by
  conv =>
    lhs
    tactic => rw [Nat.add_zero]
  exact h

theorem conv_seq_focus (a b : Nat) (h : a = b) : a + a = b + b := by
  conv => lhs; congr <;> rw [h]

theorem conv_fun (a b : Nat) (h : a = b) : a + 1 = b + 1 := by
  conv =>
    lhs
    fun
    arg 1
    rw [h]

theorem conv_change (a : Nat) : a + 0 = a := by
  conv => lhs; change a

theorem conv_rfl (a : Nat) : a = a := by
  conv => rfl

theorem conv_whnf : (fun x : Nat => x + 1) 2 = 3 := by
  conv => lhs; whnf

theorem conv_reduce : 1 + 1 = 2 := by
  conv => lhs; reduce

theorem conv_dsimp (a : Nat) : (a, 2).1 = a := by
  conv => lhs; dsimp

theorem conv_try_repeat (a : Nat) : a + 0 + 0 = a := by
  conv => lhs; repeat rw [Nat.add_zero]

theorem conv_args (a b : Nat) (h : a = b) : a + 0 = b + 0 := by
  conv =>
    lhs
    args
    · rw [h]
    · skip

theorem conv_left_right (a b : Nat) (h : a = b) : 1 + a = 1 + b := by
  conv =>
    left
    right
    rw [h]

theorem conv_apply (a b : Nat) (h : a = b) : a + 1 = b + 1 := by
  conv =>
    enter [1, 1]
    apply h

theorem conv_calc (a b c : Nat) (h : a = b) (h' : b = c) : a + 1 = c + 1 := by
  conv =>
    enter [1, 1]
    calc a
      _ = b := h
      _ = c := h'

theorem conv_under_if (c : Prop) [Decidable c] (a b : Nat) (h : a = b) :
    (if c then a else 0) = if c then b else 0 := by
  conv => lhs; enter [2]; rw [h]

theorem conv_occs (a b : Nat) (h : a = b) : a + a = b + a := by
  conv in (occs := 1) a => rw [h]
