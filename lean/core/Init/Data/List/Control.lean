prelude
import Init.Data.List.Attach
import Init.Control.Basic
import Init.Control.Id

/-!
Lists in monads: maps, filters, folds, searches and `for` loops.
-/

set_option linter.all false

universe u v w u₁ u₂

namespace List

/-- Runs `f` on every entry and collects the results. -/
@[inline] def mapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m β)
    (as : List α) : m (List β) :=
  let rec
    /-- `mapM`, with the results so far reversed. -/
    @[specialize] loop
    | [], bs => pure bs.reverse
    | a :: as, bs => do loop as ((← f a) :: bs)
  loop as []

/-- `mapM` for an applicative functor. -/
@[specialize] def mapA {m : Type u → Type v} [Applicative m] {α : Type w} {β : Type u}
    (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => List.cons <$> f a <*> mapA f as

/-- Runs `f` on every entry. -/
@[specialize] protected def forM {m : Type u → Type v} [Monad m] {α : Type w} (as : List α)
    (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => do f a; List.forM as f

/-- `forM` for an applicative functor. -/
@[specialize] def forA {m : Type u → Type v} [Applicative m] {α : Type w} (as : List α)
    (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => f a *> forA as f

/-- `filterM`, with the entries kept so far reversed. -/
@[specialize] def filterAuxM {m : Type → Type v} [Monad m] {α : Type} (f : α → m Bool) :
    List α → List α → m (List α)
  | [], acc => pure acc
  | h :: t, acc => do
    let b ← f h
    filterAuxM f t (cond b (h :: acc) acc)

/-- The entries for which the action says `true`. -/
@[inline] def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : List α) :
    m (List α) := do
  let as ← filterAuxM p as []
  pure as.reverse

/-- `filterM`, from the last entry to the first. -/
@[inline] def filterRevM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool)
    (as : List α) : m (List α) := filterAuxM p as.reverse []

/-- The results of the action that are not `none`. -/
@[inline] def filterMapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u}
    (f : α → m (Option β)) (as : List α) : m (List β) :=
  let rec
    /-- `filterMapM`, with the results so far reversed. -/
    @[specialize] loop
    | [], bs => pure bs.reverse
    | a :: as, bs => do
      match (← f a) with
      | none => loop as bs
      | some b => loop as (b :: bs)
  loop as []

/-- Left fold with an action. -/
@[specialize] def foldlM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} :
    (f : s → α → m s) → (init : s) → List α → m s
  | _, s, [] => pure s
  | f, s, a :: as => do
    let s' ← f s a
    List.foldlM f s' as

@[simp] theorem foldlM_nil [Monad m] {f : β → α → m β} {b : β} : [].foldlM f b = pure b := rfl
@[simp] theorem foldlM_cons [Monad m] {f : β → α → m β} {b : β} {a : α} {l : List α} :
    (a :: l).foldlM f b = f b a >>= fun b' => l.foldlM f b' := rfl

/-- Right fold with an action. -/
@[inline] def foldrM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w}
    (f : α → s → m s) (init : s) (l : List α) : m s := l.reverse.foldlM (fun s a => f a s) init

@[simp] theorem foldrM_nil [Monad m] {f : α → β → m β} {b : β} : [].foldrM f b = pure b := rfl

/-- The first action that does not fail. -/
@[specialize] def firstM {m : Type u → Type v} [Alternative m] {α : Type w} {β : Type u}
    (f : α → m β) : List α → m β
  | [] => Alternative.failure
  | a :: as => HOrElse.hOrElse (f a) fun _ => firstM f as

/-- Does the action say `true` on some entry? -/
@[specialize] def anyM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) :
    (l : List α) → m Bool
  | [] => pure false
  | a :: as => do
    match (← p a) with
    | true => pure true
    | false => anyM p as

/-- Does the action say `true` on every entry? -/
@[specialize] def allM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) :
    (l : List α) → m Bool
  | [] => pure true
  | a :: as => do
    match (← p a) with
    | true => allM p as
    | false => pure false

/-- The first entry on which the action says `true`. -/
@[specialize] def findM? {m : Type → Type u} [Monad m] {α : Type} (p : α → m Bool) :
    List α → m (Option α)
  | [] => pure none
  | a :: as => do
    match (← p a) with
    | true => pure (some a)
    | false => findM? p as

/-- The first result of the action that is not `none`. -/
@[specialize] def findSomeM? {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u}
    (f : α → m (Option β)) : List α → m (Option β)
  | [] => pure none
  | a :: as => do
    match (← f a) with
    | some b => pure (some b)
    | none => findSomeM? f as

/-- The loop behind `for h : a in as do`. -/
@[inline] protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m]
    (as : List α) (init : β) (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec
    /-- `forIn'` on a rest of the list. -/
    @[specialize] loop : (as' : List α) → (b : β) → Exists (fun bs => bs ++ as' = as) → m β
    | [], b, _ => pure b
    | a :: as', b, h => do
      have hm : a ∈ as := h.elim fun _ e => e ▸ mem_append_cons_self
      match (← f a hm b) with
      | .done b => pure b
      | .yield b =>
        have h' : Exists (fun bs => bs ++ as' = as) :=
          h.elim fun bs e => ⟨bs ++ [a], (append_assoc bs [a] as').trans e⟩
        loop as' b h'
  loop as init ⟨[], rfl⟩

instance instForIn'InferInstanceMembershipOfMonad [Monad m] :
    ForIn' m (List α) α inferInstance where
  forIn' := List.forIn'

instance instForMOfMonad [Monad m] : ForM m (List α) α where
  forM := List.forM

@[simp] theorem forIn_nil [Monad m] {f : α → β → m (ForInStep β)} {b : β} :
    forIn [] b f = pure b := rfl

@[simp] theorem forM_nil [Monad m] {f : α → m PUnit} : forM [] f = pure ⟨⟩ := rfl

@[simp] theorem forM_cons [Monad m] {f : α → m PUnit} {a : α} {as : List α} :
    forM (a :: as) f = f a >>= fun _ => forM as f := rfl

instance instFunctor : Functor List where
  map := List.map

@[simp] theorem map_eq_map {α β} {f : α → β} {l : List α} : f <$> l = map f l := rfl

end List
