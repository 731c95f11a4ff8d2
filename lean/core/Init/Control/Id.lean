prelude
import Init.Control.Basic
/-!
# The identity monad
-/

universe u

/-- Pure computations as a monad, so that `do` can be used for them. -/
def Id (type : Sort u) : Sort u := type

namespace Id

@[always_inline] instance : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x

/-- The value of a pure computation. -/
@[always_inline, inline] protected def run (x : Id α) : α := x

instance [Inhabited α] : Inhabited (Id α) := inferInstanceAs (Inhabited α)

instance [OfNat α n] : OfNat (Id α) n := inferInstanceAs (OfNat α n)

@[simp] theorem run_bind (x : Id α) (f : α → Id β) : (x >>= f).run = (f x.run).run := rfl
@[simp] theorem run_map (x : Id α) (f : α → β) : (f <$> x).run = f x.run := rfl
@[simp] theorem run_pure (a : α) : (pure a : Id α).run = a := rfl
@[simp] theorem pure_run (a : Id α) : pure a.run = a := rfl

end Id
