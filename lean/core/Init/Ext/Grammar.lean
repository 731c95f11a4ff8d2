prelude
import Init.RCases

/-!
# Grammar of `ext`

The attribute `@[ext]` and the tactics `ext`, `ext1`, `apply_ext_theorem`.
-/

open LeanAlpha.Core

namespace Lean.Parser.Attr
native_fragments extIff extFlat
native_parsers attr ext
end Lean.Parser.Attr

namespace Lean.Elab.Tactic.Ext
native_parsers tactic ext applyExtTheorem tacticExt1___
native_macros Init.Ext: tacticExt1___ 1
end Lean.Elab.Tactic.Ext
