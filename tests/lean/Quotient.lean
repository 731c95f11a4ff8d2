/-! Quotients: integers as differences, parity, symmetric pairs; the eliminators by all their names. -/

section differences

def diffRel (x y : Nat × Nat) : Prop := x.1 + y.2 = y.1 + x.2

theorem diffRel_refl (x : Nat × Nat) : diffRel x x := rfl
theorem diffRel_symm {x y : Nat × Nat} (h : diffRel x y) : diffRel y x := Eq.symm h
theorem diffRel_trans {x y z : Nat × Nat} (h : diffRel x y) (k : diffRel y z) : diffRel x z := by
  unfold diffRel at *
  omega

instance diffSetoid : Setoid (Nat × Nat) where
  r := diffRel
  iseqv := ⟨diffRel_refl, diffRel_symm, diffRel_trans⟩

def Diff := Quotient diffSetoid

namespace Diff

def mk (a b : Nat) : Diff := Quotient.mk diffSetoid (a, b)

theorem mk_eq {a b c d : Nat} (h : a + d = c + b) : mk a b = mk c d := Quotient.sound h

theorem eq_of_mk {a b c d : Nat} (h : mk a b = mk c d) : a + d = c + b := Quotient.exact h

theorem mk_eq_iff {a b c d : Nat} : mk a b = mk c d ↔ a + d = c + b :=
  ⟨fun h => Quotient.exact h, fun h => Quotient.sound h⟩

theorem one_eq : mk 1 0 = mk 3 2 := Quotient.sound rfl

def neg : Diff → Diff :=
  Quotient.lift (fun x : Nat × Nat => mk x.2 x.1) fun a b (h : a.1 + b.2 = b.1 + a.2) => by
    apply Quotient.sound
    show a.2 + b.1 = b.2 + a.1
    omega

theorem neg_mk (a b : Nat) : neg (mk a b) = mk b a := rfl

theorem neg_neg (x : Diff) : neg (neg x) = x := by
  induction x using Quotient.ind
  rfl

theorem neg_neg_inductionOn (x : Diff) : neg (neg x) = x :=
  Quotient.inductionOn x fun _ => rfl

def add : Diff → Diff → Diff :=
  Quotient.lift₂ (fun x y : Nat × Nat => mk (x.1 + y.1) (x.2 + y.2)) <| by
    intro a b c d (h : a.1 + c.2 = c.1 + a.2) (k : b.1 + d.2 = d.1 + b.2)
    apply Quotient.sound
    show a.1 + b.1 + (c.2 + d.2) = c.1 + d.1 + (a.2 + b.2)
    omega

theorem add_comm (x y : Diff) : add x y = add y x := by
  induction x using Quotient.inductionOn with
  | h a =>
    induction y using Quotient.inductionOn with
    | h b =>
      apply Quotient.sound
      show a.1 + b.1 + (b.2 + a.2) = b.1 + a.1 + (a.2 + b.2)
      omega

theorem add_comm_ind₂ (x y : Diff) : add x y = add y x :=
  Quotient.inductionOn₂ x y fun a b => Quotient.sound <| by
    show a.1 + b.1 + (b.2 + a.2) = b.1 + a.1 + (a.2 + b.2)
    omega

theorem exists_rep (x : Diff) : ∃ a b, x = mk a b := by
  obtain ⟨⟨a, b⟩, rfl⟩ := Quotient.exists_rep x
  exact ⟨a, b, rfl⟩

instance (x y : Nat × Nat) : Decidable (x ≈ y) := Nat.decEq _ _

instance : DecidableEq Diff := inferInstanceAs (DecidableEq (Quotient _))

theorem decidable_eq : mk 1 0 = mk 3 2 := by decide

theorem decidable_ne : mk 1 0 ≠ mk 3 1 := by decide

end Diff

end differences

section raw
variable {α : Type} (r : α → α → Prop)

theorem quot_sound (a b : α) (h : r a b) : Quot.mk r a = Quot.mk r b := Quot.sound h
theorem quot_ind (p : Quot r → Prop) (h : ∀ a, p (Quot.mk r a)) (q : Quot r) : p q := Quot.ind h q
theorem quot_lift (f : α → Nat) (h : ∀ a b, r a b → f a = f b) (a : α) :
    Quot.lift f h (Quot.mk r a) = f a := rfl
theorem quot_liftOn (f : α → Nat) (h : ∀ a b, r a b → f a = f b) (a : α) :
    Quot.liftOn (Quot.mk r a) f h = f a := rfl
theorem quot_exists_rep (q : Quot r) : ∃ a, Quot.mk r a = q := Quot.exists_rep q
theorem quot_induction (q : Quot r) : ∃ a, q = Quot.mk r a := by
  induction q using Quot.ind with
  | mk a => exact ⟨a, rfl⟩
theorem quot_rcases (q : Quot r) : ∃ a, Quot.mk r a = q := by
  rcases q with ⟨a⟩
  exact ⟨a, rfl⟩

end raw

section setoid
variable {α : Type} [s : Setoid α]

theorem equiv_refl (a : α) : a ≈ a := Setoid.refl a
theorem equiv_symm {a b : α} (h : a ≈ b) : b ≈ a := Setoid.symm h
theorem equiv_trans {a b c : α} (h : a ≈ b) (k : b ≈ c) : a ≈ c := Setoid.trans h k
theorem class_eq_iff (a b : α) : Quotient.mk s a = Quotient.mk s b ↔ a ≈ b :=
  ⟨Quotient.exact, Quotient.sound⟩

end setoid

theorem squash_eq (a b : Squash Nat) : a = b := Subsingleton.elim a b

/-- Parity by a quotient. -/
def parity : Setoid Nat where
  r a b := a % 2 = b % 2
  iseqv := { refl := fun _ => rfl, symm := Eq.symm, trans := Eq.trans }

theorem parity_four : Quotient.mk parity 4 = Quotient.mk parity 0 := Quotient.sound rfl

theorem parity_three : Quotient.mk parity 3 ≠ Quotient.mk parity 0 := fun h =>
  absurd (Quotient.exact h) (by show ¬(3 % 2 = 0 % 2); decide)
