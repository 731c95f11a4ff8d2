prelude
import Init.Grind.Interactive

/-!
# `try?`

The search tactic `try?`, its combinators `attempt_all`, `first_par`, and `∎`, which runs it.
-/

open LeanAlpha.Core

namespace Lean.Parser.Tactic
native_parsers tactic tryTrace tryTraceWith attemptAll attemptAllPar firstPar tryResult
end Lean.Parser.Tactic

namespace Lean.Parser.Command
native_parsers command registerTryTactic
end Lean.Parser.Command

native_parsers tactic «tactic∎»
native_parsers term «term∎»
native_macros Init.Try: «tactic∎» 1, «term∎» 1
