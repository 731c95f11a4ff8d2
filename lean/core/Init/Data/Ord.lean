prelude
import Init.Data.Ord.Basic
/-! # Comparison -/
