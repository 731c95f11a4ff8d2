prelude
import Init.Data.ToString.Basic
/-!
# Interpolated strings

`s!"x is {x}"`, and `f!` for formats.
-/

open LeanAlpha.Core

native_parsers term termS!_
native_macros Init.Data.ToString.Macro: termS!_ 1

namespace Std
native_parsers term termF!_
native_macros Init.Data.Format.Macro: termF!_ 1
end Std
