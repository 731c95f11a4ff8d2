/-! One or two uses of each everyday tactic. -/

example (p q : Prop) (h : p ∧ q) : q ∧ p := by obtain ⟨a, b⟩ := h; exact ⟨b, a⟩
example (p q : Prop) (h : p ∨ q) : q ∨ p := by rcases h with h | h; right; assumption; left; assumption
example (p q : Prop) : p ∧ q → q := by rintro ⟨_, h⟩; exact h
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by funext x; exact h x
example (a b : Nat) (h : a = b) : b = a := by subst h; rfl
example (a b : Nat) (h : a = b) : b = a := by symm; exact h
example (a b : Nat) (h : a = b) : b = a := by rw [h]
example (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by rwa [h]
example (p q : Prop) (hp : p) (h : p → q) : q := by specialize h hp; exact h
example (p q : Prop) (hp : p) (h : p → q) : q := by have := h hp; exact this
example (p q : Prop) (hp : p) (h : p → q) : q := by have hq : q := h hp; exact hq
example (p q : Prop) (hp : p) (h : p → q) : q := by
  have hq : q := by
    apply h
    exact hp
  exact hq
example (p q : Prop) (hp : p) (h : p → q) : q := by suffices hp : p from h hp; exact hp
example (p q : Prop) (hp : p) (h : p → q) : q := by show q; exact h hp
example (p q : Prop) (hp : p) : ¬p → q := by intros; contradiction
example (p : Prop) (hp : p) (hn : ¬p) : 1 = 2 := by exfalso; exact hn hp
example (p : Prop) : p ∨ ¬p := by by_cases h : p; left; exact h; right; exact h
example (n : Nat) : n = n := by revert n; intro m; rfl
example (p q : Prop) (h : p ∧ q) : q := by cases h; rename_i a b; exact b
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  case inl h => exact Or.inr h
  case inr h => exact Or.inl h
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  next h => exact Or.inr h
  next h => exact Or.inl h
example (a b : Nat) (h : (a, b) = (1, 2)) : a = 1 := by injection h
example (a : Nat) (h : Option.some a = some 1) : a = 1 := by simpa using h
example (a : Nat) (h : Option.some a = some 1) : a = 1 := by simp at h; exact h
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by repeat (first | constructor | assumption)
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by refine ⟨?_, ?_, ?_⟩ <;> assumption
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by and_intros; all_goals assumption
example (n : Nat) (h : n + 0 = 3) : n = 3 := by simp at h; exact h
example (n : Nat) : n = n + 0 := by dsimp
example (a b : Nat) : a + b = a + b := by generalize a + b = c; rfl
example (x : Nat) (h : x > 0) : ∃ y, y < x := by exists 0
example (x y : Nat) (h : x < y) : x ≤ y := by omega
example (f : Nat → Nat) (h : ∀ x, f x = x) : f (f 2) = 2 := by simp [h]
example (f : Nat → Nat) (h : ∀ x, f x = x) : f (f 2) = 2 := by rw [h, h]
example (p q : Prop) : p ∧ q ↔ q ∧ p := by constructor <;> intro ⟨a, b⟩ <;> exact ⟨b, a⟩
example (p q : Prop) (h : p ↔ q) (hp : p) : q := by rw [← h]; exact hp
example : ¬ (1 = 2) := by decide
example : 3 ∣ 9 → True := by intro _; trivial
example (b : Bool) : (b && true) = b := by cases b <;> rfl
example (n : Nat) : (match n with | 0 => 1 | _+1 => 1) = 1 := by split <;> rfl
example (n : Nat) (h : (if n = 0 then 1 else 2) = 1) : n = 0 := by
  split at h
  · assumption
  · contradiction
example (x : Nat) (h : 0 = x + 1) : False := by cases h
example (xs : List Nat) (h : xs ≠ []) : ∃ y ys, xs = y :: ys := by
  match xs with
  | [] => contradiction
  | y :: ys => exact ⟨y, ys, rfl⟩
inductive Tree | leaf | node (l r : Tree)
def Tree.size : Tree → Nat | leaf => 1 | node l r => l.size + r.size
example (t : Tree) : t.size = t.size := by induction t with
  | leaf => rfl
  | node l r ihl ihr => simp
structure Pt where
  x : Nat
  y : Nat
deriving DecidableEq
inductive Even : Nat → Prop
  | zero : Even 0
  | step : Even n → Even (n+2)
example : Even 4 := by apply Even.step; apply Even.step; exact Even.zero
example : ¬ Even 1 := by intro h; cases h
def ack (n : Nat) : Nat := if h : n = 0 then 0 else ack (n - 1)
example (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by grind
example (a b : Nat) : a * b + 1 = 1 + b * a := by ac_rfl
example (a b : Prop) (h : a → b) : a → b := by
  intro ha
  have hb := h ha
  clear h
  exact hb
example (p : Nat → Prop) (h : ¬ ∃ x, p x) : ∀ x, ¬ p x := by
  intro x hp
  apply h
  exact ⟨x, hp⟩
example (a b : Nat) (h : a ≤ b) : a < b + 1 := by exact Nat.succ_le_succ h
example (a b c : Nat) : a = b → b = c → a = c := fun h1 h2 => h1.trans h2
example (a b c : Nat) : a = b → b = c → a = c := fun h1 h2 => h1 ▸ h2
