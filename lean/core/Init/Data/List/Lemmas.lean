prelude
import Init.Data.List.Lemmas.Mem
import Init.Data.List.Lemmas.Map
import Init.Data.List.Lemmas.Append
import Init.Data.List.Lemmas.GetElem
import Init.Data.List.Lemmas.Fold

/-! The lemmas of the list library, by topic. -/
