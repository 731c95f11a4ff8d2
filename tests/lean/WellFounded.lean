/-! Recursion: structural, by measure, lexicographic, mutual, nested; well-founded induction. -/

/-! ## Definitions by well-founded recursion -/

def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)

theorem ack_zero (n : Nat) : ack 0 n = n + 1 := by rw [ack]
theorem ack_zero_simp (n : Nat) : ack 0 n = n + 1 := by simp [ack]
theorem ack_succ_zero (m : Nat) : ack (m + 1) 0 = ack m 1 := by rw [ack]
theorem ack_pos (m n : Nat) : 0 < ack m n := by
  induction m, n using ack.induct with
  | case1 n => rw [ack]; exact Nat.succ_pos n
  | case2 m ih => rw [ack]; exact ih
  | case3 m n _ ih => rw [ack]; exact ih

def log2 (n : Nat) : Nat := if n ≤ 1 then 0 else 1 + log2 (n / 2)

theorem log2_one : log2 1 = 0 := by
  rw [log2]
  simp

set_option linter.unusedVariables false in
def gcd' (m n : Nat) : Nat := if h : n = 0 then m else gcd' n (m % n)
termination_by n
decreasing_by exact Nat.mod_lt m (Nat.pos_of_ne_zero h)

theorem gcd'_zero (m : Nat) : gcd' m 0 = m := by
  unfold gcd'
  simp

def countdown (n : Nat) : Nat := if n = 0 then 0 else countdown (n - 1)

theorem countdown_eq (n : Nat) : countdown n = 0 := by
  induction n using countdown.induct with
  | case1 => rw [countdown]; simp
  | case2 n h ih => rw [countdown]; simp [h, ih]

def interleave : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: interleave ys xs
termination_by xs ys => xs.length + ys.length

theorem interleave_nil (ys : List α) : interleave [] ys = ys := by rw [interleave]

def sumTo (n : Nat) (acc : Nat) : Nat :=
  match n with
  | 0 => acc
  | k + 1 => sumTo k (acc + (k + 1))

theorem sumTo_zero (acc : Nat) : sumTo 0 acc = acc := rfl

def upTo (lo hi : Nat) : List Nat := if lo < hi then lo :: upTo (lo + 1) hi else []
termination_by hi - lo

theorem upTo_self (n : Nat) : upTo n n = [] := by
  rw [upTo]
  simp

/-! ## Mutual and nested recursion -/

mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end

theorem even_four : isEven 4 = true := rfl
theorem odd_not_even (n : Nat) : isOdd n = !isEven n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [isOdd, isEven, ih]

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree
variable {α : Type}

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror

theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [mirror, ihl, ihr]

theorem size_mirror : (t : Tree α) → t.mirror.size = t.size
  | leaf => rfl
  | node l _ r => by
    simp only [mirror, size, size_mirror l, size_mirror r]
    omega

theorem sizeOf_left (l r : Tree α) (x : α) : sizeOf l < sizeOf (node l x r) := by
  simp
  omega

theorem node_ne_leaf (l r : Tree α) (x : α) : node l x r ≠ leaf := nofun

theorem node_inj (l r l' r' : Tree α) (x x' : α) (h : node l x r = node l' x' r') : x = x' := by
  injection h

def leaves (t : Tree α) : Nat :=
  match t with
  | leaf => 1
  | node l _ r => leaves l + leaves r
termination_by sizeOf t

end Tree

mutual
inductive Term where
  | num (n : Nat)
  | neg (a : Atom)
inductive Atom where
  | paren (t : Term)
end

mutual
def Term.depth : Term → Nat
  | .num _ => 0
  | .neg a => a.depth + 1
def Atom.depth : Atom → Nat
  | .paren t => t.depth + 1
end

theorem depth_num (n : Nat) : (Term.num n).depth = 0 := by simp [Term.depth]

inductive Rose where
  | node (n : Nat) (children : List Rose)

mutual
def Rose.total : Rose → Nat
  | .node n cs => n + Rose.totalList cs
def Rose.totalList : List Rose → Nat
  | [] => 0
  | c :: cs => c.total + Rose.totalList cs
end

theorem rose_leaf (n : Nat) : (Rose.node n []).total = n := by simp [Rose.total, Rose.totalList]

/-! ## Well-founded relations -/

theorem lt_wf : WellFounded (fun a b : Nat => a < b) := Nat.lt_wfRel.wf

theorem wf_induction {α : Type} {r : α → α → Prop} (h : WellFounded r) (p : α → Prop)
    (step : ∀ x, (∀ y, r y x → p y) → p x) (a : α) : p a :=
  h.induction a step

theorem wf_irrefl {α : Type} {r : α → α → Prop} (h : WellFounded r) (a : α) : ¬r a a :=
  h.induction (C := fun a => ¬r a a) a fun x ih hx => ih x hx hx

theorem strong_induction (p : Nat → Prop) (step : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) :
    p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact step n ih

theorem acc_of_lt (n : Nat) : Acc (fun a b : Nat => a < b) n := Nat.lt_wfRel.wf.apply n

theorem inverse_image {α : Type} (f : α → Nat) : WellFounded (fun a b => f a < f b) :=
  InvImage.wf f Nat.lt_wfRel.wf

theorem measure_wf {α : Type} (f : α → Nat) : WellFounded (measure f).rel := (measure f).wf

theorem lex_decrease (a b c d : Nat) (h : a < c) :
    Prod.Lex (· < ·) (· < ·) (a, b) (c, d) := Prod.Lex.left b d h

theorem lex_iff (p q : Nat × Nat) :
    Prod.Lex (· < ·) (· < ·) p q ↔ p.1 < q.1 ∨ p.1 = q.1 ∧ p.2 < q.2 := Prod.lex_def

theorem minimal_element (p : Nat → Prop) (h : ∃ n, p n) : ∃ n, p n ∧ ∀ m, m < n → ¬p m := by
  obtain ⟨n, hn⟩ := h
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases hm : ∃ m, m < n ∧ p m
    · obtain ⟨m, hlt, hp⟩ := hm
      exact ih m hlt hp
    · exact ⟨n, hn, fun m hlt hp => hm ⟨m, hlt, hp⟩⟩

theorem no_descent (f : Nat → Nat) : ¬∀ n, f (n + 1) < f n := by
  intro h
  have key : ∀ k n, f n = k → False := by
    intro k
    induction k using Nat.strongRecOn with
    | ind k ih =>
      intro n hn
      exact ih (f (n + 1)) (hn ▸ h n) (n + 1) rfl
  exact key (f 0) 0 rfl
