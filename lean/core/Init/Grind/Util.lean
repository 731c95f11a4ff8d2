prelude
import Init.SimpLemmas
import Init.Classical
import Init.Grind.Interactive

/-!
# Markers of `grind`

Identity functions by which `grind` annotates terms: proofs and instances inside terms, patterns of
theorems, equations that come from `match`.
-/

set_option linter.all false
universe u v

namespace Lean.Grind

/-- A proof of `p` that stands inside a term. -/
def nestedProof (p : Prop) {h : p} : p := h

/-- A decision of `p` that stands inside a term. -/
def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h

/-- A `match` whose discriminants alone may be simplified. -/
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a

/-- The sum `a + b` as a pattern. -/
def offset (a b : Nat) : Nat := a + b

/-- The equation `a = b` as a pattern for reasoning backwards. -/
def eqBwdPattern {α : Sort u} (a b : α) : Prop := a = b

/-- The equation `a = b` in the conclusion of a `match` equation. -/
def EqMatch {α : Sort u} (a b : α) {_origin : α} : Prop := a = b

/-- A condition of a `match` equation, before preprocessing. -/
def PreMatchCond (p : Prop) : Prop := p

/-- A condition of a `match` equation. -/
def MatchCond (p : Prop) : Prop := p

/-- A proposition in normal form already. -/
def alreadyNorm (p : Prop) : Prop := p

/-- The place of a proof that `grind` found. -/
def Marker {α : Sort u} (a : α) : α := a

/-- A pattern `x` generalized under `_h : x = _val`. -/
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x

/-- The same for a heterogeneous equation. -/
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x

theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) :
    HEq (@nestedProof p hp) (@nestedProof q hq) := by
  subst h
  exact HEq.rfl

theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    HEq (@nestedDecidable p hp) (@nestedDecidable q hq) := by
  subst h
  cases Subsingleton.elim hp hq
  exact HEq.rfl

open LeanAlpha.Core
@[app_unexpander Marker, extern "x"] opaque markerUnexpander : PrettyPrinter.Unexpander
@[app_unexpander offset, extern "x"] opaque offsetUnexpander : PrettyPrinter.Unexpander

end Lean.Grind
