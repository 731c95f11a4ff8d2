prelude
import Init.Data.Option.Basic
import Init.Data.Option.Instances
import Init.Data.Option.BasicAux
import Init.Data.Option.Lemmas
import Init.Data.Option.Control


/-! Optional values: definitions, instances, lemmas. -/
