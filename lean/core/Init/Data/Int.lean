prelude
import Init.Data.Int.Basic

/-! The integers. -/
