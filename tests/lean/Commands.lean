/-! The commands of a file, each used once; the messages of those that print are compared. -/

/-- info: 1 + 1 : Nat -/
#guard_msgs in #check 1 + 1

/-- info: Nat.add_comm (n m : Nat) : n + m = m + n -/
#guard_msgs in #check Nat.add_comm

/-- info: 'Nat.add_zero' does not depend on any axioms -/
#guard_msgs in #print axioms Nat.add_zero

/-- info: 5 -/
#guard_msgs in #reduce 2 + 3

/-- info: instAddNat -/
#guard_msgs in #synth Add Nat

/--
info: theorem trivial : True :=
True.intro
-/
#guard_msgs in #print trivial

/--
info: inductive Bool : Type
number of parameters: 0
constructors:
Bool.false : Bool
Bool.true : Bool
-/
#guard_msgs in #print Bool

#guard 2 + 2 = 4
#guard [1, 2, 3].length == 3
#guard if 3 < 4 then true else false
#guard 1 < 2 ∧ 2 < 3
#guard_expr 2 + 2 =~ 4
#guard_msgs (drop all) in #check_failure (1 + true : Nat)

/-- error: Unknown identifier `nonexistent` -/
#guard_msgs (error) in #check nonexistent

#guard_msgs (drop info) in #check Nat

section Variables
universe u v
variable {α : Type u} {β : Type v} (f : α → β)

theorem variables_included (a b : α) (h : a = b) : f a = f b := by rw [h]

section
variable [Inhabited α]
omit [Inhabited α] in
theorem variable_omitted (a : α) : a = a := rfl
end

variable (hf : ∀ a b, f a = f b → a = b)
include hf in
theorem variable_included_by_hand (a b : α) (h : f a = f b) : a = b := by
  exact hf a b h
end Variables

namespace Outer
def x : Nat := 1
namespace Inner
def y : Nat := x + 1
end Inner
end Outer

open Outer in
theorem open_in : x = 1 := rfl

open Outer (x) in
theorem open_only : x = 1 := rfl

open Outer renaming x → z in
theorem open_renaming : z = 1 := rfl

open Outer hiding x in
theorem open_hiding : Inner.y = 2 := rfl

namespace Exporter
def exported : Nat := 3
end Exporter

export Exporter (exported)

theorem export_works : exported = 3 := rfl

/-- A structure with a default value. -/
structure Base where
  a : Nat
  b : Nat := 2

structure Derived extends Base where
  c : Nat

theorem structure_default : { a := 1 : Base }.b = 2 := rfl
theorem structure_extends (d : Derived) : d.toBase.a = d.a := rfl
theorem structure_eta (x : Base) : { a := x.a, b := x.b : Base } = x := rfl

class Pointed (α : Type) where
  point : α

instance : Pointed Nat := ⟨7⟩
instance instPointedProd {α β : Type} [Pointed α] [Pointed β] : Pointed (α × β) where
  point := (Pointed.point, Pointed.point)

theorem instance_found : (Pointed.point : Nat × Nat) = (7, 7) := rfl

inductive Vec (α : Type u) : Nat → Type u where
  | nil : Vec α 0
  | cons : α → Vec α n → Vec α (n + 1)

def Vec.head : Vec α (n + 1) → α
  | .cons a _ => a

theorem family_match (a : Nat) (v : Vec Nat n) : (Vec.cons a v).head = a := rfl

mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end

theorem mutual_works : isEven 4 = true := by decide

mutual
inductive Forest where
  | nil : Forest
  | cons : Rose → Forest → Forest
inductive Rose where
  | node : Nat → Forest → Rose
end

abbrev Name' := Nat

theorem abbrev_unfolds (n : Name') : n + 0 = n := by simp

def sumTo (n : Nat) : Nat := go n 0
where
  go : Nat → Nat → Nat
    | 0, acc => acc
    | n + 1, acc => go n (acc + n + 1)

theorem where_works : sumTo 3 = 6 := rfl

def halve (n : Nat) : Nat :=
  if h : n < 2 then 0 else halve (n - 2) + 1
termination_by n
decreasing_by exact Nat.sub_lt (Nat.lt_of_lt_of_le Nat.two_pos (Nat.le_of_not_lt h)) Nat.two_pos

theorem halve_zero : halve 0 = 0 := by
  unfold halve
  rfl

def structuralLength : List Nat → Nat
  | [] => 0
  | _ :: l => structuralLength l + 1
termination_by structural l => l

opaque secret : Nat

theorem opaque_eq : secret = secret := rfl

private theorem private_theorem : 1 = 1 := rfl
protected theorem Outer.protected_theorem : 1 = 1 := rfl

noncomputable section
def chosen : Nat := Classical.choice ⟨3⟩
end

noncomputable def chosenToo : Nat := Classical.choice ⟨3⟩

example : 1 + 1 = 2 := rfl

theorem pattern_matching : ∀ n : Nat, n = n
  | 0 => rfl
  | _ + 1 => rfl

@[simp] theorem with_attribute (n : Nat) : halve n = halve n := rfl

@[elab_as_elim]
theorem my_induction {p : Nat → Prop} (n : Nat) (h0 : p 0) (h : ∀ n, p n → p (n + 1)) : p n := by
  induction n with
  | zero => exact h0
  | succ n ih => exact h n ih

theorem use_my_induction (n : Nat) : 0 + n = n := by
  refine my_induction n rfl ?_
  intro n ih
  rw [← Nat.add_assoc, ih]

@[inline] def inlined (n : Nat) : Nat := n
@[reducible] def reducibleNat := Nat
@[irreducible] def irreducibleNat : Nat := 3
@[specialize] def specialized (f : Nat → Nat) : Nat := f 0
@[deprecated inlined (since := "2024-01-01")] def old (n : Nat) : Nat := n

attribute [local simp] inlined in
theorem attribute_in (n : Nat) : inlined n = n := by simp

attribute [-simp] with_attribute

/-! ### Syntax extensions by the user -/

notation "twice " n => n + n
theorem user_notation (n : Nat) : (twice n) = n + n := rfl

infixl:65 " <+> " => Nat.add
theorem user_infix (a b : Nat) : a <+> b = a + b := rfl

prefix:100 "√" => Nat.succ
theorem user_prefix (a : Nat) : √a = a + 1 := rfl

postfix:100 "⁺" => Nat.succ
theorem user_postfix (a : Nat) : a⁺ = a + 1 := rfl

local notation "ℕ" => Nat
theorem user_local_notation (n : ℕ) : n = n := rfl

macro "solve_it" : tactic => `(tactic| first | rfl | assumption)
theorem user_macro (p : Prop) (h : p) : p := by solve_it

syntax "my_constructor" : tactic
macro_rules | `(tactic| my_constructor) => `(tactic| constructor)
theorem user_macro_rules (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  my_constructor
  · exact hp
  · exact hq

syntax "square " term:max : term
macro_rules | `(square $x) => `($x * $x)
theorem user_term_macro : square 3 = 9 := rfl

macro "three" : term => `(3)
theorem user_term_constant : three = 3 := rfl

macro_rules | `(tactic| trivial) => `(tactic| exact Nat.le_succ _)
theorem user_extends_trivial (n : Nat) : n ≤ n + 1 := by trivial

declare_syntax_cat arith
syntax num : arith
syntax arith " plus " arith : arith
syntax "[arith| " arith "]" : term
macro_rules
  | `([arith| $n:num]) => `($n)
  | `([arith| $a plus $b]) => `([arith| $a] + [arith| $b])
theorem user_category : [arith| 1 plus 2] = 3 := rfl

set_option maxRecDepth 2000 in
theorem set_option_in : 1 = 1 := rfl

set_option autoImplicit false


/-! ### Macros that compute -/

section
open Lean
macro "succ_of " n:num : term => pure (quote (n.getNat + 1))
theorem user_macro_number : succ_of 3 = 4 := rfl

macro "def_extra " x:ident : command => do
  let y := mkIdent (x.getId ++ `extra)
  `(def $y : Nat := 3)
def_extra foo
theorem user_macro_declaration : foo.extra = 3 := rfl

macro "pair_with " t:term:max u:term:max : term => do
  if t.raw.isIdent then `(($t, $u)) else Macro.throwUnsupported
theorem user_macro_condition (n : Nat) : pair_with n 3 = (n, 3) := rfl

syntax "list_of " term,+ : term
macro_rules
  | `(list_of $x) => `([$x])
  | `(list_of $x, $xs,*) => `($x :: list_of $xs,*)
theorem user_macro_recursive : (list_of 1, 2, 3) = [1, 2, 3] := rfl
end
