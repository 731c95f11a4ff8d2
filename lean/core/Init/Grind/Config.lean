prelude
import Init.MetaTypes
import Init.Data.Nat.Basic

/-!
# Options of `grind`
-/

set_option linter.all false

namespace Lean.Grind

/-- What `grind` may do and how long; `grind +splitIndPred`, `grind (splits := 20)`. -/
structure Config where
  trace : Bool := false
  lax : Bool := false
  suggestions : Bool := false
  locals : Bool := false
  splits : Nat := 9
  ematch : Nat := 5
  gen : Nat := 8
  instances : Nat := 1000
  matchEqs : Bool := true
  splitMatch : Bool := true
  splitIte : Bool := true
  splitIndPred : Bool := false
  splitImp : Bool := false
  canonHeartbeats : Nat := 1000
  ext : Bool := true
  extAll : Bool := false
  etaStruct : Bool := true
  funext : Bool := true
  lookahead : Bool := true
  verbose : Bool := true
  clean : Bool := true
  qlia : Bool := false
  mbtc : Bool := true
  zetaDelta := true
  zeta := true
  ring := true
  ringSteps := 10000
  linarith := true
  lia := true
  ac := true
  acSteps := 1000
  exp : Nat := 2 ^ 20
  abstractProof := true
  inj := true
  order := true
  min : Nat := 10
  detailed : Nat := 50
  useSorry := true
  revert := false
  funCC := true
  reducible := true

/-- Options inside `grind => …`. -/
structure ConfigInteractive extends Config where
  clean := false

/-- Options under which `grind` does nothing, to start from. -/
structure NoopConfig extends Config where
  splits := 0
  ematch := 0
  ext := false
  extAll := false
  etaStruct := false
  funext := false
  ring := false
  linarith := false
  lia := false
  ac := false

/-- Options of `cutsat` and `lia`. -/
structure CutsatConfig extends NoopConfig where
  lia := true
  splits := ({} : Config).splits

/-- Options of `grobner`. -/
structure GrobnerConfig extends NoopConfig where
  ring := true

end Lean.Grind
