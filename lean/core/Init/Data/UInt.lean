prelude
import Init.Data.UInt.Basic
/-! # Machine words -/
