prelude
import Init.NotationExtra

/-!
# `Macro.trace[cls] "msg"`
-/

open LeanAlpha.Core

namespace Lean
native_parsers term «termMacro.trace[_]_»
native_macros Init.MacroTrace: «termMacro.trace[_]_» 1
end Lean
