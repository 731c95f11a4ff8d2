prelude
import Init.Data.Option.Instances

/-! # The value of an option, or a panic -/

universe u

namespace Option

/-- The value; panics if there is none. -/
@[inline] def get! {α : Type u} [Inhabited α] : Option α → α
  | some x => x
  | none => panic "value is none"

end Option
