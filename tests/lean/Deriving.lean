/-!
# Deriving handlers

`DecidableEq`, `BEq`, `Inhabited`, `Repr`, `Ord`, `Hashable` on structures, enumerations, recursive,
parametrised, mutual and indexed types.
-/

namespace DerivingTest

structure Point where
  x : Nat
  y : Int
  deriving DecidableEq, BEq, Inhabited, Repr, Ord

structure Pair (α : Type u) (β : Type v) where
  fst : α
  snd : β
  deriving DecidableEq, BEq, Inhabited, Repr

inductive Color where
  | red | green | blue
  deriving DecidableEq, BEq, Inhabited, Repr, Ord

inductive Tree (α : Type u) where
  | leaf
  | node (l : Tree α) (v : α) (r : Tree α)
  deriving DecidableEq, BEq, Inhabited, Repr, Ord

inductive Shape where
  | circle (radius : Nat)
  | rect (w h : Nat)
  | named (name : String) (corners : List Nat)
  deriving DecidableEq, BEq, Repr, Inhabited

mutual
inductive Exp where
  | num (n : Nat)
  | app (f : String) (args : Exps)
  deriving BEq, Repr, Inhabited, DecidableEq
inductive Exps where
  | nil
  | cons (e : Exp) (es : Exps)
  deriving BEq, Repr, Inhabited, DecidableEq
end

inductive Vect (α : Type) : Nat → Type where
  | nil : Vect α 0
  | cons (a : α) (v : Vect α n) : Vect α (n + 1)
  deriving Repr

structure Wrapper where
  val : Nat

deriving instance DecidableEq, Repr for Wrapper

theorem color_ne : Color.red ≠ Color.green := by decide
theorem color_eq_or (c : Color) : c = .red ∨ c = .green ∨ c = .blue := by
  cases c <;> decide
theorem color_beq : (Color.red == Color.red) = true := rfl
theorem color_bne : (Color.red == Color.blue) = false := rfl
theorem color_cases (c : Color) (h : c ≠ .red) (h' : c ≠ .green) : c = .blue := by
  cases c <;> simp_all
theorem point_ne : (⟨1, 2⟩ : Point) ≠ ⟨1, 3⟩ := by decide
theorem point_eq : (⟨1, 2⟩ : Point) = ⟨1, 2⟩ := by decide
theorem point_beq : ((⟨1, 2⟩ : Point) == ⟨2, 2⟩) = false := by decide
theorem pair_ne : (⟨1, 'a'⟩ : Pair Nat Char) ≠ ⟨1, 'b'⟩ := by decide
theorem tree_ne : Tree.node .leaf 1 .leaf ≠ Tree.leaf := by decide
theorem tree_ne' : Tree.node .leaf 1 .leaf ≠ Tree.node .leaf 2 .leaf := by decide
theorem tree_inj {a b : Nat} (h : Tree.node .leaf a .leaf = Tree.node .leaf b .leaf) : a = b := by
  injection h
theorem shape_ne : Shape.circle 1 ≠ .rect 1 2 := by decide
theorem shape_ne' : Shape.named "a" [1] ≠ .named "b" [1] := by decide
theorem shape_eq_iff {a b : Nat} : Shape.circle a = .circle b ↔ a = b := by simp
theorem exp_ne : Exp.num 1 ≠ .app "f" .nil := by decide
theorem wrapper_ne : Wrapper.mk 1 ≠ ⟨2⟩ := by decide
theorem default_color : (default : Color) = .red := rfl
theorem default_point : (default : Point) = ⟨0, 0⟩ := rfl
theorem ite_color (c : Color) : (if c = c then 1 else 2) = 1 := by simp
theorem compare_color : compare Color.red Color.blue = .lt := rfl

/-- info: DerivingTest.Color.red -/
#guard_msgs in #eval Color.red

/-- info: { x := 1, y := -2 } -/
#guard_msgs in #eval (⟨1, -2⟩ : Point)

/-- info: DerivingTest.Shape.named "square" [1, 2, 3, 4] -/
#guard_msgs in #eval Shape.named "square" [1, 2, 3, 4]

/-- info: { fst := 1, snd := "a" } -/
#guard_msgs in #eval (⟨1, "a"⟩ : Pair Nat String)

/-- info: DerivingTest.Exp.app "f" (DerivingTest.Exps.cons (DerivingTest.Exp.num 3) (DerivingTest.Exps.nil)) -/
#guard_msgs in #eval Exp.app "f" (.cons (.num 3) .nil)

/-- info: Ordering.lt -/
#guard_msgs in #eval compare (⟨1, 2⟩ : Point) ⟨1, 3⟩

/-- info: true -/
#guard_msgs in #eval Tree.node .leaf 1 .leaf == Tree.node .leaf 1 .leaf

end DerivingTest
