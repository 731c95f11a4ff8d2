prelude
import Init.Data.Int.Basic
import Init.Data.Int.Lemmas
import Init.Data.Int.Order
import Init.Data.Int.DivMod.Basic
import Init.Data.Int.DivMod.Bootstrap
import Init.Data.Int.LemmasAux
import Init.Data.Int.OrderMul
import Init.Data.Int.DivMod.Lemmas
import Init.Data.Int.Cast
import Init.Data.Int.Gcd
import Init.Data.Int.Linear
import Init.Data.Int.LinearSteps

/-! The integers. -/
