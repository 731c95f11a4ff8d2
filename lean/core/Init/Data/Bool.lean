prelude
import Init.Data.Bool.Basic
import Init.Data.Bool.Ite

/-! Booleans: laws of the connectives, order, conversion to numbers, conditionals. -/
