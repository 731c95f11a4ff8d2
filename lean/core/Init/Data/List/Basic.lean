prelude
import Init.Data.List.Basic.Core
import Init.Data.List.Basic.Mem
import Init.Data.List.Basic.Edit

/-! The definitions of the list library, in three parts. -/
