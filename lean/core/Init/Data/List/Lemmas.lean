prelude
import Init.Data.List.Lemmas.Mem
import Init.Data.List.Lemmas.Map
import Init.Data.List.Lemmas.Append

/-! The lemmas of the list library, by topic. -/
