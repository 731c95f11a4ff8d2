/-! # Computations that may fail -/

namespace Options

variable {α β γ : Type}

/-- Runs the next step on what there is. -/
def andThen (x : Option α) (f : α → Option β) : Option β :=
  match x with
  | none => none
  | some a => f a

theorem none_andThen (f : α → Option β) : andThen none f = none := sorry

theorem andThen_some (x : Option α) : andThen x some = x := by
  sorry

theorem andThen_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    andThen (andThen x f) g = andThen x fun a => andThen (f a) g := by
  cases x with
  | none => sorry
  | some a => sorry

theorem andThen_eq_some {x : Option α} {f : α → Option β} {b : β} :
    andThen x f = some b ↔ ∃ a, x = some a ∧ f a = some b := by
  sorry

/-- The first success. -/
def orElse : Option α → Option α → Option α
  | some a, _ => some a
  | none, y => y

theorem orElse_assoc (x y z : Option α) : orElse (orElse x y) z = orElse x (orElse y z) := by
  sorry

theorem orElse_none (x : Option α) : orElse x none = x := by
  sorry

theorem orElse_eq_none {x y : Option α} : orElse x y = none ↔ x = none ∧ y = none := by
  sorry

/-- All of the values, if each is there. -/
def sequence : List (Option α) → Option (List α)
  | [] => some []
  | x :: xs => andThen x fun a => andThen (sequence xs) fun as => some (a :: as)

theorem sequence_map_some (as : List α) : sequence (as.map some) = some as := by
  sorry

theorem length_sequence {xs : List (Option α)} {as : List α} (h : sequence xs = some as) :
    as.length = xs.length := by
  sorry

theorem sequence_eq_none_of_mem {xs : List (Option α)} (h : none ∈ xs) : sequence xs = none := by
  sorry

/-- Division that says when it is impossible. -/
def safeDiv (m n : Nat) : Option Nat := if n = 0 then none else some (m / n)

theorem safeDiv_zero (m : Nat) : safeDiv m 0 = none := by
  sorry

theorem safeDiv_isSome_iff (m n : Nat) : (safeDiv m n).isSome ↔ n ≠ 0 := by
  sorry

theorem safeDiv_self {n : Nat} (h : 0 < n) : safeDiv n n = some 1 := by
  have h' : n ≠ 0 := sorry
  sorry

/-- The value, or a default. -/
def getOr (d : α) : Option α → α
  | none => d
  | some a => a

theorem getOr_map (f : α → β) (d : α) (x : Option α) : getOr (f d) (x.map f) = f (getOr d x) := by
  sorry

/-- Types whose failures can be told apart from their successes. -/
class Failing (F : Type → Type) where
  fail {α : Type} : F α
  pure {α : Type} : α → F α
  bind {α β : Type} : F α → (α → F β) → F β
  bind_fail {α β : Type} (f : α → F β) : bind fail f = fail
  bind_pure {α : Type} (x : F α) : bind x pure = x

instance : Failing Option where
  fail := none
  pure := some
  bind := andThen
  bind_fail _ := sorry
  bind_pure x := by
    sorry

instance : Failing List where
  fail := []
  pure a := [a]
  bind xs f := xs.flatMap f
  bind_fail _ := sorry
  bind_pure xs := by
    sorry

end Options
