prelude
import Init.Control.Option
import Init.SimpLemmas
/-!
# Laws of functors and monads
-/

universe u v

/-- Functors whose `map` respects the identity and composition. -/
class LawfulFunctor (f : Type u → Type v) [Functor f] : Prop where
  /-- `mapConst` is what it says. -/
  map_const : (Functor.mapConst : α → f β → f α) = Functor.map ∘ Function.const β
  /-- The identity is respected. -/
  id_map (x : f α) : id <$> x = x
  /-- Composition is respected. -/
  comp_map (g : α → β) (h : β → γ) (x : f α) : (h ∘ g) <$> x = h <$> g <$> x

export LawfulFunctor (map_const id_map comp_map)
attribute [simp] id_map

@[simp] theorem id_map' [Functor f] [LawfulFunctor f] (x : f α) : (fun a => a) <$> x = x := id_map x

/-- Applicative functors that obey their laws. -/
class LawfulApplicative (f : Type u → Type v) [Applicative f] : Prop extends LawfulFunctor f where
  /-- Keeping the first result. -/
  seqLeft_eq (x : f α) (y : f β) : x <* y = Function.const β <$> x <*> y
  /-- Keeping the second result. -/
  seqRight_eq (x : f α) (y : f β) : x *> y = Function.const α id <$> x <*> y
  /-- A pure function is mapped. -/
  pure_seq (g : α → β) (x : f α) : pure g <*> x = g <$> x
  /-- Mapping a pure value. -/
  map_pure (g : α → β) (x : α) : g <$> (pure x : f α) = pure (g x)
  /-- Applying to a pure value. -/
  seq_pure {α β : Type u} (g : f (α → β)) (x : α) : g <*> pure x = (fun h => h x) <$> g
  /-- Associativity. -/
  seq_assoc {α β γ : Type u} (x : f α) (g : f (α → β)) (h : f (β → γ)) :
    h <*> (g <*> x) = ((@Function.comp α β γ) <$> h) <*> g <*> x

export LawfulApplicative (seqLeft_eq seqRight_eq pure_seq map_pure seq_pure seq_assoc)
attribute [simp] map_pure seq_pure

/-- Monads that obey their laws. -/
class LawfulMonad (m : Type u → Type v) [Monad m] : Prop extends LawfulApplicative m where
  /-- Mapping is binding with a pure function. -/
  bind_pure_comp (f : α → β) (x : m α) : x >>= (fun a => pure (f a)) = f <$> x
  /-- Applying is binding twice. -/
  bind_map {α β : Type u} (f : m (α → β)) (x : m α) : f >>= (· <$> x) = f <*> x
  /-- A pure value is passed on. -/
  pure_bind (x : α) (f : α → m β) : pure x >>= f = f x
  /-- Associativity. -/
  bind_assoc (x : m α) (f : α → m β) (g : β → m γ) : x >>= f >>= g = x >>= fun x => f x >>= g

export LawfulMonad (bind_pure_comp bind_map pure_bind bind_assoc)
attribute [simp] pure_bind bind_assoc bind_pure_comp

@[simp] theorem bind_pure [Monad m] [LawfulMonad m] (x : m α) : x >>= pure = x :=
  (bind_pure_comp (fun a => a) x).trans (id_map x)

theorem map_eq_pure_bind [Monad m] [LawfulMonad m] (f : α → β) (x : m α) :
    f <$> x = x >>= fun a => pure (f a) := (bind_pure_comp f x).symm

theorem bind_congr [Bind m] {x : m α} {f g : α → m β} (h : ∀ a, f a = g a) : x >>= f = x >>= g :=
  congrArg (x >>= ·) (funext h)

instance : LawfulMonad Id where
  map_const := rfl
  id_map _ := rfl
  comp_map _ _ _ := rfl
  seqLeft_eq _ _ := rfl
  seqRight_eq _ _ := rfl
  pure_seq _ _ := rfl
  map_pure _ _ := rfl
  seq_pure _ _ := rfl
  seq_assoc _ _ _ := rfl
  bind_pure_comp _ _ := rfl
  bind_map _ _ := rfl
  pure_bind _ _ := rfl
  bind_assoc _ _ _ := rfl

instance : LawfulMonad Option where
  map_const := rfl
  id_map x := by cases x <;> rfl
  comp_map _ _ x := by cases x <;> rfl
  seqLeft_eq x y := by cases x <;> cases y <;> rfl
  seqRight_eq x y := by cases x <;> cases y <;> rfl
  pure_seq _ _ := rfl
  map_pure _ _ := rfl
  seq_pure x _ := by cases x <;> rfl
  seq_assoc x g h := by cases h <;> cases g <;> cases x <;> rfl
  bind_pure_comp _ x := by cases x <;> rfl
  bind_map _ _ := rfl
  pure_bind _ _ := rfl
  bind_assoc x _ _ := by cases x <;> rfl

instance : LawfulMonad (Except ε) where
  map_const := rfl
  id_map x := by cases x <;> rfl
  comp_map _ _ x := by cases x <;> rfl
  seqLeft_eq x y := by cases x <;> cases y <;> rfl
  seqRight_eq x y := by cases x <;> cases y <;> rfl
  pure_seq _ _ := rfl
  map_pure _ _ := rfl
  seq_pure x _ := by cases x <;> rfl
  seq_assoc x g h := by cases h <;> cases g <;> cases x <;> rfl
  bind_pure_comp _ x := by cases x <;> rfl
  bind_map _ _ := rfl
  pure_bind _ _ := rfl
  bind_assoc x _ _ := by cases x <;> rfl
