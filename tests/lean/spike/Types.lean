/-! Injectivity, simp on constructors, classes, sections, mutual types, recursion. -/

#check @Option.some.injEq
#check @Prod.mk.injEq
inductive T | a (n : Nat) | b
#check @T.a.injEq
example (n m : Nat) (h : T.a n = T.a m) : n = m := by simp at h; exact h
example (n m : Nat) (h : T.a n = T.a m) : n = m := by rw [T.a.injEq] at h; exact h
example (n m : Nat) (h : some n = some m) : n = m := by rw [Option.some.injEq] at h; exact h
example (n m : Nat) (h : some n = some m) : n = m := by simp only [Option.some.injEq] at h; exact h
example (n m : Nat) (h : T.a n = T.b) : n = m := by simp at h
example (n m : Nat) : (n, m).1 = n := by simp
example : 2 + 3 = 5 := by simp
example (n : Nat) : n + 2 + 3 = n + 5 := by simp
example (n : Nat) (h : n < 0) : False := by simp at h
example (n : Nat) : (if n = n then 1 else 2) = 1 := by simp
example (p q : Prop) (hp : p) : p ∧ q → q := by simp +contextual
example (x : Nat) (h : x = 2) : x + x = 4 := by simp (config := { decide := true }) [h]
example (p q : Nat → Prop) (h : ∀ x, p x → q x) (h2 : p 3) : q 3 := by simp [h, h2]
example (a b c : Nat) (h : a = b) : c + a = c + b := by congr
example (a b : Nat) (h : a = b) : a = b := by simpa
example (p : Prop) (h : ¬¬p) : p := by exact Classical.byContradiction fun hn => h hn
example (a b : Nat) : a = b → b = a := by
  intro | rfl => rfl
instance : Inhabited (Nat × Nat) := ⟨(0, 0)⟩
class Mag (α : Type) where
  op : α → α → α
  comm : ∀ a b, op a b = op b a
instance : Mag Bool := ⟨fun a b => a && b, by intro a b; cases a <;> cases b <;> rfl⟩
open Classical in
theorem em2 (p : Prop) : p ∨ ¬p := em p
section
variable (α : Type) [Mag α]
theorem foo (a b : α) : Mag.op a b = Mag.op b a := Mag.comm a b
end
namespace X
notation a " ⊕⊕ " b => Sum a b
#check Nat ⊕⊕ Nat
end X
macro "mytac" : tactic => `(tactic| (intro h; exact h))
example (p : Prop) : p → p := by mytac
example : True ∧ True := by trivial
example : True ∧ True := ⟨trivial, trivial⟩
example : True ∧ True := by exact?
#reduce 2 + 3
mutual
inductive E : Type | z | s : O → E
inductive O : Type | s : E → O
end
def half : Nat → Nat | 0 => 0 | 1 => 0 | n+2 => half n + 1
example : half 7 = 3 := rfl
def swap (p : α × β) : β × α := match p with | (a, b) => (b, a)
theorem swap_swap (p : α × β) : swap (swap p) = p := by
  cases p with | mk a b => rfl
example (xs : List Nat) : xs.map id = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [List.map, ih]
