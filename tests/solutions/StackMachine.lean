/-! # A compiler for arithmetic expressions

Expressions are compiled to a stack machine; an optimiser folds constants. Both are proved correct.
-/

namespace StackMachine

/-! ## The source language -/

/-- The values of the variables. -/
abbrev Env := String → Nat

/-- Arithmetic expressions. -/
inductive Expr where
  | const (n : Nat)
  | var (x : String)
  | plus (a b : Expr)
  | times (a b : Expr)

namespace Expr

/-- The value of an expression. -/
def eval (env : Env) : Expr → Nat
  | const n => n
  | var x => env x
  | plus a b => a.eval env + b.eval env
  | times a b => a.eval env * b.eval env

/-- The number of operations. -/
def operations : Expr → Nat
  | const _ => 0
  | var _ => 0
  | plus a b => a.operations + b.operations + 1
  | times a b => a.operations + b.operations + 1

/-- The number of constants and variables. -/
def leaves : Expr → Nat
  | const _ => 1
  | var _ => 1
  | plus a b => a.leaves + b.leaves
  | times a b => a.leaves + b.leaves

theorem leaves_eq (e : Expr) : e.leaves = e.operations + 1 := by
  induction e with
  | const n => rfl
  | var x => rfl
  | plus a b iha ihb => simp only [leaves, operations, iha, ihb]; omega
  | times a b iha ihb => simp only [leaves, operations, iha, ihb]; omega

theorem leaves_pos (e : Expr) : 0 < e.leaves := by
  rw [leaves_eq]
  exact Nat.succ_pos _

/-- An expression without variables has the same value everywhere. -/
def Closed : Expr → Prop
  | const _ => True
  | var _ => False
  | plus a b => a.Closed ∧ b.Closed
  | times a b => a.Closed ∧ b.Closed

theorem eval_eq_of_closed {e : Expr} (h : e.Closed) (env env' : Env) :
    e.eval env = e.eval env' := by
  induction e with
  | const n => rfl
  | var x => exact h.elim
  | plus a b iha ihb => simp [eval, iha h.1, ihb h.2]
  | times a b iha ihb => simp [eval, iha h.1, ihb h.2]

end Expr

/-! ## The machine -/

/-- What the machine can do. -/
inductive Instr where
  | push (n : Nat)
  | load (x : String)
  | add
  | mul

/-- One step; an operation that lacks its arguments does nothing. -/
def step (env : Env) : Instr → List Nat → List Nat
  | .push n, s => n :: s
  | .load x, s => env x :: s
  | .add, b :: a :: s => (a + b) :: s
  | .mul, b :: a :: s => (a * b) :: s
  | _, s => s

/-- The stack after a program. -/
def run (env : Env) : List Instr → List Nat → List Nat
  | [], s => s
  | i :: is, s => run env is (step env i s)

@[simp] theorem run_append (env : Env) (p q : List Instr) (s : List Nat) :
    run env (p ++ q) s = run env q (run env p s) := by
  induction p generalizing s with
  | nil => rfl
  | cons i p ih => exact ih _

theorem run_singleton (env : Env) (i : Instr) (s : List Nat) : run env [i] s = step env i s := by
  rfl

theorem length_step_le (env : Env) (i : Instr) (s : List Nat) :
    (step env i s).length ≤ s.length + 1 := by
  unfold step
  split <;> simp <;> omega

theorem length_run_le (env : Env) (p : List Instr) (s : List Nat) :
    (run env p s).length ≤ s.length + p.length := by
  induction p generalizing s with
  | nil => exact Nat.le_refl _
  | cons i p ih =>
    have h := ih (step env i s)
    have h' := length_step_le env i s
    simp only [run, List.length_cons]
    omega

/-! ## The compiler -/

/-- Code that leaves the value of the expression on the stack. -/
def compile : Expr → List Instr
  | .const n => [.push n]
  | .var x => [.load x]
  | .plus a b => compile a ++ compile b ++ [.add]
  | .times a b => compile a ++ compile b ++ [.mul]

theorem run_compile (env : Env) (e : Expr) (s : List Nat) :
    run env (compile e) s = e.eval env :: s := by
  induction e generalizing s with
  | const n => rfl
  | var x => rfl
  | plus a b iha ihb => simp [compile, iha, ihb, run, step, Expr.eval]
  | times a b iha ihb => simp [compile, iha, ihb, run, step, Expr.eval]

theorem compile_correct (env : Env) (e : Expr) : run env (compile e) [] = [e.eval env] := by
  exact run_compile env e []

theorem length_compile (e : Expr) : (compile e).length = e.leaves + e.operations := by
  induction e with
  | const n => rfl
  | var x => rfl
  | plus a b iha ihb =>
    simp [compile, Expr.leaves, Expr.operations, iha, ihb]
    omega
  | times a b iha ihb =>
    simp [compile, Expr.leaves, Expr.operations, iha, ihb]
    omega

theorem compile_ne_nil (e : Expr) : compile e ≠ [] := by
  intro h
  have hl : (compile e).length = 0 := by rw [h]; rfl
  have hp := e.leaves_pos
  rw [length_compile] at hl
  omega

/-- Different values, different code. -/
theorem eval_eq_of_compile_eq {a b : Expr} (h : compile a = compile b) (env : Env) :
    a.eval env = b.eval env := by
  have ha := compile_correct env a
  rw [h, compile_correct] at ha
  exact (List.cons.inj ha).1.symm

/-! ## The optimiser -/

/-- A sum, computed at once where both parts are constants. -/
def smartPlus : Expr → Expr → Expr
  | .const m, .const n => .const (m + n)
  | .const 0, e => e
  | a, b => .plus a b

theorem eval_smartPlus (env : Env) (a b : Expr) :
    (smartPlus a b).eval env = a.eval env + b.eval env := by
  unfold smartPlus
  split <;> simp [Expr.eval]

/-- A product, computed at once where both parts are constants or one is zero. -/
def smartTimes : Expr → Expr → Expr
  | .const m, .const n => .const (m * n)
  | .const 0, _ => .const 0
  | .const 1, e => e
  | a, b => .times a b

theorem eval_smartTimes (env : Env) (a b : Expr) :
    (smartTimes a b).eval env = a.eval env * b.eval env := by
  unfold smartTimes
  split <;> simp [Expr.eval]

/-- Constants are folded from the leaves up. -/
def optimise : Expr → Expr
  | .const n => .const n
  | .var x => .var x
  | .plus a b => smartPlus (optimise a) (optimise b)
  | .times a b => smartTimes (optimise a) (optimise b)

theorem optimise_correct (env : Env) (e : Expr) : (optimise e).eval env = e.eval env := by
  induction e with
  | const n => rfl
  | var x => rfl
  | plus a b iha ihb => simp [optimise, eval_smartPlus, Expr.eval, iha, ihb]
  | times a b iha ihb => simp [optimise, eval_smartTimes, Expr.eval, iha, ihb]

theorem run_compile_optimise (env : Env) (e : Expr) (s : List Nat) :
    run env (compile (optimise e)) s = run env (compile e) s := by
  rw [run_compile, run_compile, optimise_correct]

theorem operations_smartPlus_le (a b : Expr) :
    (smartPlus a b).operations ≤ a.operations + b.operations + 1 := by
  unfold smartPlus
  split <;> simp only [Expr.operations] <;> omega

example : optimise (.plus (.const 2) (.times (.const 3) (.const 4))) = .const 14 := by
  rfl

/-- A compiler is a function whose code computes the value. -/
structure Compiler where
  code : Expr → List Instr
  correct : ∀ env e s, run env (code e) s = e.eval env :: s

/-- The plain compiler. -/
def plain : Compiler where
  code := compile
  correct := run_compile

/-- The compiler with the optimiser before it. -/
def optimising : Compiler where
  code e := compile (optimise e)
  correct env e s := by
    rw [run_compile, optimise_correct]

end StackMachine
