prelude
import Init.Data.Sum.Basic
import Init.Data.Sum.Lemmas

/-! Disjoint sums. -/
