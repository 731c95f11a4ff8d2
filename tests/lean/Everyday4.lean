/-! Everyday programming: data types, recursion, structures, classes, do-notation, evaluation. -/
namespace Everyday4
variable {α β γ : Type}
inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α
  deriving Repr, DecidableEq, BEq, Inhabited, Hashable, Ord
namespace Tree
def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size
def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror
def toList : Tree α → List α
  | leaf => []
  | node l x r => l.toList ++ x :: r.toList
theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [mirror, ihl, ihr]
theorem size_mirror (t : Tree α) : t.mirror.size = t.size := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp only [mirror, size, ihl, ihr]; omega
theorem length_toList : ∀ t : Tree α, t.toList.length = t.size
  | leaf => rfl
  | node l x r => by
    rw [toList, List.length_append, List.length_cons, length_toList l, length_toList r, size]
    omega
theorem toList_mirror (t : Tree α) : t.mirror.toList = t.toList.reverse := by
  induction t <;> simp_all [mirror, toList]
def insert (t : Tree Nat) (x : Nat) : Tree Nat :=
  match t with
  | leaf => node leaf x leaf
  | node l y r => if x < y then node (l.insert x) y r else if y < x then node l y (r.insert x) else t
theorem mem_insert (t : Tree Nat) (x : Nat) : x ∈ (t.insert x).toList := by
  induction t with
  | leaf => simp [insert, toList]
  | node l y r ihl ihr =>
    unfold insert
    split
    · simp [toList, ihl]
    · split
      · simp [toList, ihr]
      · have : x = y := by omega
        simp [toList, this]
end Tree
/-- info: Everyday4.Tree.node (Everyday4.Tree.leaf) 3 (Everyday4.Tree.leaf) -/
#guard_msgs in #eval (Tree.node .leaf 3 .leaf : Tree Nat)
#guard (Tree.node .leaf 3 .leaf : Tree Nat).size == 1
#guard compare (Tree.node .leaf 3 .leaf : Tree Nat) .leaf == .gt
inductive Expr where
  | num (n : Int)
  | var (x : String)
  | add (a b : Expr)
  | mul (a b : Expr)
  deriving Repr, DecidableEq
namespace Expr
def eval (env : String → Int) : Expr → Int
  | num n => n
  | var x => env x
  | add a b => a.eval env + b.eval env
  | mul a b => a.eval env * b.eval env
def simp : Expr → Expr
  | add a b => match a.simp, b.simp with
    | num m, num n => num (m + n)
    | num 0, e | e, num 0 => e
    | a, b => add a b
  | mul a b => match a.simp, b.simp with
    | num m, num n => num (m * n)
    | a, b => mul a b
  | e => e
theorem eval_simp (env : String → Int) (e : Expr) : e.simp.eval env = e.eval env := by
  induction e with
  | num | var => rfl
  | add a b iha ihb =>
    simp only [simp, eval, ← iha, ← ihb]
    split <;> simp_all [eval]
  | mul a b iha ihb =>
    simp only [simp, eval, ← iha, ← ihb]
    split <;> simp_all [eval]
end Expr
mutual
inductive Even : Nat → Prop
  | zero : Even 0
  | succ : Odd n → Even (n + 1)
inductive Odd : Nat → Prop
  | succ : Even n → Odd (n + 1)
end
mutual
theorem even_mod : Even n → n % 2 = 0
  | .zero => rfl
  | .succ h => by have := odd_mod h; omega
theorem odd_mod : Odd n → n % 2 = 1
  | .succ h => by have := even_mod h; omega
end
mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end
theorem isEven_double (n : Nat) : isEven (2 * n) = true := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_add]; simpa [isEven, isOdd] using ih
inductive Rose (α : Type) where
  | mk : α → List (Rose α) → Rose α
def Rose.size : Rose α → Nat
  | .mk _ cs => 1 + (cs.attach.map fun ⟨c, _⟩ => c.size).sum
theorem Rose.size_pos (t : Rose α) : 0 < t.size := by
  cases t; rw [Rose.size]; omega
def gcd' (a b : Nat) : Nat := if h : b = 0 then a else gcd' b (a % b)
termination_by b
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
theorem gcd'_zero (a : Nat) : gcd' a 0 = a := by rw [gcd']; simp
theorem gcd'_dvd (a b : Nat) : gcd' a b ∣ a ∧ gcd' a b ∣ b := by
  induction b using Nat.strongRecOn generalizing a with
  | _ b ih =>
    rw [gcd']
    split
    · next h => subst h; exact ⟨Nat.dvd_refl a, Nat.dvd_zero a⟩
    · rename_i h
      have ⟨h₁, h₂⟩ := ih (a % b) (Nat.mod_lt _ (Nat.pos_of_ne_zero h)) b
      exact ⟨(Nat.dvd_mod_iff h₁).1 h₂, h₁⟩
def log2' (n : Nat) : Nat := if n ≤ 1 then 0 else 1 + log2' (n / 2)
def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)
theorem ack_pos (m n : Nat) : 0 < ack m n := by
  fun_induction ack <;> omega
#guard ack 2 3 == 9
structure Point where
  x : Int
  y : Int
  deriving Repr, DecidableEq, BEq, Hashable, Inhabited
instance : Add Point := ⟨fun p q => { x := p.x + q.x, y := p.y + q.y }⟩
instance : Neg Point where neg p := ⟨-p.x, -p.y⟩
@[ext] theorem Point.ext' {p q : Point} (hx : p.x = q.x) (hy : p.y = q.y) : p = q := by
  cases p; cases q; simp_all
@[simp] theorem Point.add_x (p q : Point) : (p + q).x = p.x + q.x := rfl
@[simp] theorem Point.add_y (p q : Point) : (p + q).y = p.y + q.y := rfl
theorem Point.add_comm (p q : Point) : p + q = q + p := by
  ext <;> simp [Int.add_comm]
class Monoid' (α : Type) where
  op : α → α → α
  e : α
  assoc : ∀ a b c, op (op a b) c = op a (op b c)
  left_id : ∀ a, op e a = a
  right_id : ∀ a, op a e = a
infixl:65 " ⋆ " => Monoid'.op
instance : Monoid' (List α) := ⟨(· ++ ·), [], List.append_assoc, List.nil_append, List.append_nil⟩
instance natMonoid : Monoid' Nat where
  op := (· + ·)
  e := 0
  assoc := Nat.add_assoc
  left_id := Nat.zero_add
  right_id := Nat.add_zero
theorem unit_unique [Monoid' α] (u : α) (h : ∀ a, u ⋆ a = a) : u = Monoid'.e := by
  rw [← Monoid'.right_id u, h]
theorem four [Monoid' α] (a b c d : α) : a ⋆ b ⋆ c ⋆ d = a ⋆ (b ⋆ (c ⋆ d)) := by
  simp only [Monoid'.assoc]
def sumList (xs : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    s := s + x
  return s
#guard sumList [1, 2, 3] == 6
def safeDiv (a b : Nat) : Except String Nat :=
  if b = 0 then throw "division by zero" else pure (a / b)
def calcAll (a b c : Nat) : Except String Nat := do
  let x ← safeDiv a b
  let y ← safeDiv x c
  return x + y
/-- info: Except.ok 6 -/
#guard_msgs in #eval calcAll 10 2 5
/-- info: Except.error "division by zero" -/
#guard_msgs in #eval calcAll 1 0 2
def counter : StateM Nat Nat := do
  modify (· + 1)
  let n ← get
  set (n * 2)
  return n
#guard (counter.run 3).1 == 4 && (counter.run 3).2 == 8
def firstEven (xs : List Nat) : Option Nat := do
  for x in xs do
    if x % 2 == 0 then return x
  none
#guard firstEven [1, 3, 4, 6] == some 4
def collatz (n fuel : Nat) : List Nat := Id.run do
  let mut cur := n
  let mut out := #[]
  for _ in [0:fuel] do
    out := out.push cur
    if cur == 1 then break
    cur := if cur % 2 == 0 then cur / 2 else 3 * cur + 1
  return out.toList
#guard collatz 6 20 == [6, 3, 10, 5, 16, 8, 4, 2, 1]
/-- info: [1, 4, 9] -/
#guard_msgs in #eval [1, 2, 3].map (fun x => x ^ 2)
/-- info: "a, b" -/
#guard_msgs in #eval ", ".intercalate ["a", "b"]
/-- info: some 42 -/
#guard_msgs in #eval "42".toNat?
/-- info: hi 3 -/
#guard_msgs in #eval IO.println s!"hi {1 + 2}"
/-- info: #[1, 2, 3] -/
#guard_msgs in #eval #[1, 2].push 3
/-- info: (1, "x") -/
#guard_msgs in #eval (1, "x")
/-- info: { x := 1, y := -2 } -/
#guard_msgs in #eval ({ x := 1, y := -2 } : Point)
end Everyday4
