prelude
import Init.Meta

/-!
# Configuration of the tactics

The records behind `simp (config := …)`, `simp +arith`, `rw (occs := …)`, `decide +kernel`, `omega -splitNatSub`
and the like. Compiled code reads these records, so their fields stand in a fixed order.
-/

set_option linter.all false

namespace Lean

/-- A source of fresh names. -/
structure NameGenerator where
  namePrefix : Name := `_uniq
  idx : Nat := 1

/-- The syntax of a whole file. -/
structure Module where
  header : Syntax
  commands : Array Syntax

namespace Meta

/-- Which definitions unification may unfold. -/
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none

/-- Which structures are compared field by field. -/
inductive EtaStructMode where
  | all
  | notClasses
  | none

namespace DSimp

/-- Options of `dsimp`. -/
structure Config where
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  autoUnfold : Bool := false
  failIfUnchanged : Bool := true
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  zetaUnused : Bool := true
  zetaHave : Bool := true
  locals : Bool := false
  instances : Bool := false

end DSimp

namespace Simp

/-- How many terms `simp` visits before it gives up. -/
@[inline] def defaultMaxSteps := 100000

/-- Options of `simp`. -/
structure Config where
  maxSteps : Nat := defaultMaxSteps
  maxDischargeDepth : Nat := 2
  contextual : Bool := false
  memoize : Bool := true
  singlePass : Bool := false
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  arith : Bool := false
  autoUnfold : Bool := false
  dsimp : Bool := true
  failIfUnchanged : Bool := true
  ground : Bool := false
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  implicitDefEqProofs : Bool := true
  zetaUnused : Bool := true
  catchRuntime : Bool := true
  zetaHave : Bool := true
  letToHave : Bool := true
  congrConsts : Bool := true
  bitVecOfNat : Bool := true
  warnExponents : Bool := true
  suggestions : Bool := false
  maxSuggestions : Option Nat := none
  locals : Bool := false
  instances : Bool := false

/-- Options of `simp_all`. -/
structure ConfigCtx extends Config where
  contextual := true

/-- Options under which `simp` does nothing but rewrite. -/
def neutralConfig : Simp.Config :=
  { zeta := false, beta := false, eta := false, iota := false, proj := false, decide := false,
    arith := false, autoUnfold := false, ground := false, zetaDelta := false, zetaUnused := false,
    letToHave := false }

/-- Options of `norm_cast`. -/
structure NormCastConfig extends Simp.Config where
  zeta := false
  beta := false
  eta := false
  proj := false
  iota := false

end Simp

/-- Which occurrences of a pattern to rewrite, counted from 1. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)

instance : Coe (List Nat) Occurrences := ⟨.pos⟩

/-- Options of `extract_lets`. -/
structure ExtractLetsConfig where
  proofs : Bool := false
  types : Bool := true
  implicits : Bool := false
  descend : Bool := true
  underBinder : Bool := true
  usedOnly : Bool := false
  merge : Bool := true
  useContext : Bool := true
  onlyGivenNames : Bool := false
  preserveBinderNames : Bool := false
  lift : Bool := false

/-- Options of `lift_lets`. -/
structure LiftLetsConfig extends ExtractLetsConfig where
  lift := true
  preserveBinderNames := true

end Meta
end Lean
