prelude
import Init.Core
import Init.Data.Nat.Basic

/-!
# Read-only arrays as trees

Contexts of variables in proofs by reflection: a lookup takes logarithmically many steps in the kernel.
-/

set_option linter.all false
universe u

namespace Lean

/-- A nonempty array; `branch p l r` has its indices below `p` in `l`. -/
inductive RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

variable {α : Type u}

/-- The entry at an index; the nearest one if there is none. -/
noncomputable def RArray.get (a : RArray α) (n : Nat) : α :=
  RArray.rec (fun x => x) (fun p _ _ l r => (Nat.ble p n).rec l r) a

/-- How many entries there are. -/
def RArray.size : RArray α → Nat
  | leaf _ => 1
  | branch _ l r => l.size + r.size

end Lean
