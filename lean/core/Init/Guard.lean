prelude
import Init.Conv

/-!
# Guards

`guard_expr`, `guard_target`, `guard_hyp` (also in conversion mode) and the commands `#guard_expr`,
`#guard`, with the four strengths of equality `=`, `=~`, `=ₛ`, `=ₐ`.
-/

open LeanAlpha.Core

namespace Lean.Parser
native_fragments colonR colonD colonS colonA colon colonEqR colonEqD colonEqS colonEqA colonEq equalR
  equalD equalS equalA equal
end Lean.Parser

namespace Lean.Parser.Tactic
native_parsers tactic guardExpr guardTarget guardHyp
native_parsers conv guardExprConv guardTargetConv guardHypConv
end Lean.Parser.Tactic

namespace Lean.Parser.Command
native_parsers command guardExprCmd guardCmd
end Lean.Parser.Command
