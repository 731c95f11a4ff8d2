prelude
import Init.Control.Lawful.Basic
/-! # Laws of functors and monads -/
