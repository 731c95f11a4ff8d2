prelude
import Init.Data.Ord.Basic
import Init.Data.Ord.Lemmas
/-! # Comparison -/
