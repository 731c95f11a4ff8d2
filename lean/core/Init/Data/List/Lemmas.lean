prelude
import Init.Data.List.Lemmas.Mem

/-! The lemmas of the list library, by topic. -/
