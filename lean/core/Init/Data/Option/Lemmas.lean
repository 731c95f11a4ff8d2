prelude
import Init.Data.Option.BasicAux
import Init.Ext

/-!
# Lemmas about options

Values and membership, `bind`, `map`, `join`, `filter`, `guard`, `or`, and how they combine.
-/

universe u v

namespace Option

/-! ## Values -/

@[simp] theorem isNone_eq_false_iff : isNone a = false ↔ a.isSome = true := by
  cases a <;> simp

@[simp] theorem isSome_eq_false_iff : isSome a = false ↔ a.isNone = true := by
  cases a <;> simp

theorem not_isSome : isSome a = false ↔ a.isNone = true := isSome_eq_false_iff

theorem not_isNone : isNone a = false ↔ a.isSome = true := isNone_eq_false_iff

@[simp] theorem not_isSome' (a : Option α) : (!a.isSome) = a.isNone := by cases a <;> rfl

@[simp] theorem not_isNone' (a : Option α) : (!a.isNone) = a.isSome := by cases a <;> rfl

theorem mem_iff {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl

theorem mem_some {a b : α} : a ∈ some b ↔ b = a := some_inj

theorem mem_some_iff {a b : α} : a ∈ some b ↔ b = a := some_inj

theorem mem_some_self (a : α) : a ∈ some a := rfl

theorem some_ne_none (x : α) : some x ≠ none := fun e => nomatch e

protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h _, fun _ => h _⟩, fun h x => match x with | none => h.1 | some a => h.2 a⟩

protected theorem «exists» {p : Option α → Prop} :
    (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun ⟨x, hx⟩ => match x, hx with | none, hx => Or.inl hx | some a, hx => Or.inr ⟨a, hx⟩,
    fun h => h.elim (fun h => ⟨none, h⟩) fun ⟨a, h⟩ => ⟨some a, h⟩⟩

theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x :=
  match a with
  | none => Or.inl rfl
  | some x => Or.inr ⟨x, rfl⟩

theorem get_mem : ∀ {o : Option α} (h : isSome o), o.get h ∈ o
  | some _, _ => rfl

theorem get_of_mem : ∀ {o : Option α} (h : isSome o), a ∈ o → o.get h = a
  | _, _, rfl => rfl

theorem get_of_eq_some : ∀ {o : Option α} (h : isSome o), o = some a → o.get h = a
  | _, _, rfl => rfl

theorem get_inj {o1 o2 : Option α} {h1} {h2} : o1.get h1 = o2.get h2 ↔ o1 = o2 :=
  match o1, o2, h1, h2 with
  | some _, some _, _, _ => some_inj.symm

theorem not_mem_none (a : α) : a ∉ (none : Option α) := fun e => nomatch e

theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by
  cases x with
  | none => exact absurd rfl hx
  | some _ => rfl

theorem getD_eq_iff {o : Option α} {a b} : o.getD a = b ↔ (o = some b ∨ o = none ∧ a = b) := by
  cases o <;> simp

@[simp] theorem get!_none [Inhabited α] : (none : Option α).get! = default := rfl

@[simp] theorem get!_some [Inhabited α] {a : α} : (some a).get! = a := rfl

theorem get_eq_get! [Inhabited α] : (o : Option α) → {h : o.isSome} → o.get h = o.get!
  | some _, _ => rfl

theorem get_eq_getD {fallback : α} : (o : Option α) → {h : o.isSome} →
    o.get h = o.getD fallback
  | some _, _ => rfl

theorem some_get! [Inhabited α] : (o : Option α) → o.isSome → some (o.get!) = o
  | some _, _ => rfl

theorem get!_eq_getD [Inhabited α] (o : Option α) : o.get! = o.getD default := by
  cases o <;> rfl

theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b :=
  some.inj (Eq.trans (Eq.symm ha) hb)

@[ext] theorem ext {o₁ o₂ : Option α} (h : ∀ a, o₁ = some a ↔ o₂ = some a) : o₁ = o₂ :=
  eq_of_eq_some h

theorem eq_none_iff_forall_ne_some : o = none ↔ ∀ a, o ≠ some a :=
  ⟨fun e _ h => (nomatch e.symm.trans h), fun h => match o, h with
    | none, _ => rfl
    | some a, h => absurd rfl (h a)⟩

theorem eq_none_iff_forall_some_ne : o = none ↔ ∀ a, some a ≠ o :=
  eq_none_iff_forall_ne_some.trans (forall_congr' fun _ => ne_comm)

theorem eq_none_iff_forall_not_mem : o = none ↔ ∀ a, a ∉ o := eq_none_iff_forall_ne_some

theorem isSome_iff_exists : isSome x ↔ ∃ a, x = some a := by cases x <;> simp

theorem isSome_of_mem {x : Option α} {y : α} (h : y ∈ x) : x.isSome :=
  isSome_iff_exists.2 ⟨y, h⟩

theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome :=
  isSome_iff_exists.2 ⟨y, h⟩

theorem isSome_eq_isSome : (isSome x = isSome y) ↔ (x = none ↔ y = none) := by
  cases x <;> cases y <;> simp

theorem eq_some_iff_get_eq : o = some a ↔ ∃ h : o.isSome, o.get h = a :=
  ⟨fun e => ⟨isSome_of_eq_some e, get_of_eq_some _ e⟩, fun ⟨h, e⟩ => e ▸ (some_get h).symm⟩

theorem eq_some_of_isSome : ∀ {o : Option α} (h : o.isSome), o = some (o.get h)
  | some _, _ => rfl

theorem isSome_iff_ne_none : o.isSome ↔ o ≠ none := by cases o <;> simp

theorem not_isSome_iff_eq_none : ¬o.isSome ↔ o = none := by cases o <;> simp

theorem ne_none_iff_isSome : o ≠ none ↔ o.isSome := by cases o <;> simp

@[simp] theorem any_true {o : Option α} : (o.any fun _ => true) = o.isSome := by cases o <;> rfl

@[simp] theorem any_false {o : Option α} : (o.any fun _ => false) = false := by cases o <;> rfl

@[simp] theorem all_true {o : Option α} : (o.all fun _ => true) = true := by cases o <;> rfl

@[simp] theorem all_false {o : Option α} : (o.all fun _ => false) = o.isNone := by
  cases o <;> rfl

theorem ne_none_iff_exists : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp

theorem ne_none_iff_exists' : o ≠ none ↔ ∃ x, o = some x := by cases o <;> simp

theorem exists_ne_none {p : Option α → Prop} : (∃ x, x ≠ none ∧ p x) ↔ (∃ x, p (some x)) :=
  ⟨fun ⟨x, hx, hp⟩ => match x, hx, hp with
    | none, hx, _ => absurd rfl hx
    | some a, _, hp => ⟨a, hp⟩, fun ⟨a, hp⟩ => ⟨some a, some_ne_none a, hp⟩⟩

theorem forall_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) :=
  ⟨fun h x => h (some x) (some_ne_none x), fun h x hx => match x, hx with
    | none, hx => absurd rfl hx
    | some a, _ => h a⟩

theorem bex_ne_none {p : Option α → Prop} : (∃ x, ∃ (_ : x ≠ none), p x) ↔ ∃ x, p (some x) :=
  (exists_congr fun _ => exists_prop).trans exists_ne_none

theorem ball_ne_none {p : Option α → Prop} : (∀ x (_ : x ≠ none), p x) ↔ ∀ x, p (some x) :=
  forall_ne_none

/-! ## `bind`, `join` -/

@[simp] theorem pure_def : pure = @some α := rfl

@[simp] theorem bind_eq_bind : bind = @Option.bind α β := rfl

@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl

@[simp] theorem bind_fun_none (x : Option α) : x.bind (fun _ => none (α := β)) = none := by
  cases x <;> rfl

@[simp] theorem bind_eq_some_iff : x.bind f = some b ↔ ∃ a, x = some a ∧ f a = some b := by
  cases x <;> simp

@[simp] theorem bind_eq_none_iff {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ a, o = some a → f a = none := by cases o <;> simp

theorem bind_eq_none' {o : Option α} {f : α → Option β} :
    o.bind f = none ↔ ∀ b a, o = some a → f a ≠ some b := by
  cases o <;> simp [eq_none_iff_forall_ne_some]

theorem mem_bind_iff {o : Option α} {f : α → Option β} :
    b ∈ o.bind f ↔ ∃ a, a ∈ o ∧ b ∈ f a := bind_eq_some_iff

theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) :
    (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y := by
  cases a <;> cases b <;> rfl

theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl

theorem bind_congr {α β} {o : Option α} {f g : α → Option β}
    (h : ∀ a, o = some a → f a = g a) : o.bind f = o.bind g := by
  cases o with
  | none => rfl
  | some a => exact h a rfl

theorem isSome_bind {α β : Type _} (x : Option α) (f : α → Option β) :
    (x.bind f).isSome = x.any (fun x => (f x).isSome) := by
  cases x <;> rfl

theorem isNone_bind {α β : Type _} (x : Option α) (f : α → Option β) :
    (x.bind f).isNone = x.all (fun x => (f x).isNone) := by
  cases x <;> rfl

theorem isSome_of_isSome_bind {α β : Type _} {x : Option α} {f : α → Option β}
    (h : (x.bind f).isSome) : x.isSome := by
  cases x with
  | none => exact h
  | some _ => rfl

theorem join_eq_some_iff : x.join = some a ↔ x = some (some a) := by cases x <;> simp

theorem join_ne_none : x.join ≠ none ↔ ∃ z, x = some (some z) := by
  cases x <;> simp [ne_none_iff_exists']

theorem join_ne_none' : ¬x.join = none ↔ ∃ z, x = some (some z) := join_ne_none

theorem join_eq_none_iff : o.join = none ↔ o = none ∨ o = some none := by
  cases o <;> simp

theorem bind_join {f : α → Option β} {o : Option (Option α)} :
    o.join.bind f = o.bind (·.bind f) := by cases o <;> rfl

theorem bind_id_eq_join {x : Option (Option α)} : x.bind id = x.join := by cases x <;> rfl

theorem mem_of_mem_join {a : α} {x : Option (Option α)} (h : a ∈ x.join) : some a ∈ x :=
  join_eq_some_iff.1 h

/-! ## `map` -/

@[simp] theorem map_eq_map : Functor.map f = Option.map f := rfl

@[simp] theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) :
    o.map f = o'.map f ↔ o = o' := by
  cases o <;> cases o' <;> simp
  exact ⟨w _ _, congrArg f⟩

@[simp] theorem map_eq_none_iff : x.map f = none ↔ x = none := by cases x <;> simp

@[simp] theorem map_eq_some_iff : x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by
  cases x <;> simp

@[simp] theorem isSome_map {x : Option α} {f : α → β} : (x.map f).isSome = x.isSome := by
  cases x <;> rfl

@[simp] theorem isNone_map {x : Option α} {f : α → β} : (x.map f).isNone = x.isNone := by
  cases x <;> rfl

theorem map_eq_bind {x : Option α} : x.map f = x.bind (some ∘ f) := by cases x <;> rfl

theorem map_congr {x : Option α} (h : ∀ a, x = some a → f a = g a) : x.map f = x.map g := by
  cases x with
  | none => rfl
  | some a => exact congrArg some (h a rfl)

@[simp] theorem map_id_fun {α : Type u} : Option.map (id : α → α) = id := map_id

theorem map_id_apply {α : Type u} {x : Option α} : Option.map id x = x := congrFun map_id x

theorem map_id' {x : Option α} : (x.map fun a => a) = x := congrFun map_id x

@[simp] theorem map_id_fun' {α : Type u} : Option.map (fun (a : α) => a) = id := map_id

@[simp] theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome} :
    (o.map f).get h = f (o.get (isSome_map.symm.trans h)) := by
  cases o with
  | none => exact nomatch h
  | some _ => rfl

@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) :
    (x.map g).map h = x.map (h ∘ g) := by cases x <;> rfl

theorem comp_map (h : β → γ) (g : α → β) (x : Option α) : x.map (h ∘ g) = (x.map g).map h :=
  (map_map h g x).symm

@[simp] theorem map_comp_map (f : α → β) (g : β → γ) :
    Option.map g ∘ Option.map f = Option.map (g ∘ f) :=
  funext fun x => map_map g f x

theorem mem_map_of_mem (g : α → β) (h : a ∈ x) : g a ∈ Option.map g x :=
  congrArg (Option.map g) h

theorem forall_mem_map {f : α → β} {o : Option α} {p : β → Prop} :
    (∀ y ∈ o.map f, p y) ↔ ∀ x ∈ o, p (f x) := by
  cases o <;> simp

theorem exists_mem_map {f : α → β} {o : Option α} {p : β → Prop} :
    (∃ y ∈ o.map f, p y) ↔ ∃ x ∈ o, p (f x) := by
  cases o <;> simp

@[simp] theorem map_if {f : α → β} {_ : Decidable c} :
    (if c then some a else none).map f = if c then some (f a) else none := by
  split <;> rfl

@[simp] theorem map_dif {f : α → β} {_ : Decidable c} {a : c → α} :
    (if h : c then some (a h) else none).map f = if h : c then some (f (a h)) else none := by
  split <;> rfl

theorem bind_map_comm {α β} {x : Option (Option α)} {f : α → β} :
    x.bind (Option.map f) = (x.map (Option.map f)).bind id := by cases x <;> rfl

theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} :
    (x.map f).bind g = x.bind (g ∘ f) := by cases x <;> rfl

@[simp] theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} :
    (x.bind f).map g = x.bind (Option.map g ∘ f) := by cases x <;> rfl

theorem join_map_eq_map_join {f : α → β} {x : Option (Option α)} :
    (x.map (Option.map f)).join = x.join.map f := by cases x <;> rfl

theorem join_join {x : Option (Option (Option α))} : x.join.join = (x.map join).join := by
  cases x <;> rfl

@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) :
    (o.map f).getD (f x) = f (getD o x) := by cases o <;> rfl

@[simp] theorem any_map {α β : Type _} {x : Option α} {f : α → β} {p : β → Bool} :
    (x.map f).any p = x.any (p ∘ f) := by cases x <;> rfl

@[simp] theorem all_map {α β : Type _} {x : Option α} {f : α → β} {p : β → Bool} :
    (x.map f).all p = x.all (p ∘ f) := by cases x <;> rfl

/-! ## `filter`, `guard`, `any`, `all` -/

@[simp] theorem filter_none (p : α → Bool) : none.filter p = none := rfl

theorem filter_some : Option.filter p (some a) = if p a then some a else none := rfl

theorem filter_some_pos (h : p a) : Option.filter p (some a) = some a := if_pos h

theorem filter_some_neg (h : ¬p a) : Option.filter p (some a) = none := if_neg h

theorem isSome_of_isSome_filter (p : α → Bool) (o : Option α) (h : (o.filter p).isSome) :
    o.isSome := by
  cases o with
  | none => exact h
  | some _ => rfl

@[simp] theorem filter_eq_none_iff {o : Option α} {p : α → Bool} :
    o.filter p = none ↔ ∀ a, o = some a → ¬p a := by
  cases o <;> simp [filter_some]

@[simp] theorem filter_eq_some_iff {o : Option α} {p : α → Bool} :
    o.filter p = some a ↔ o = some a ∧ p a := by
  cases o with
  | none => simp
  | some b =>
    rw [filter_some]
    by_cases h : p b
    · rw [if_pos h]
      exact ⟨fun e => ⟨e, some.inj e ▸ h⟩, And.left⟩
    · rw [if_neg h]
      exact ⟨fun e => (nomatch e), fun e => absurd (some.inj e.1 ▸ e.2) h⟩

theorem mem_filter_iff {p : α → Bool} {a : α} {o : Option α} :
    a ∈ o.filter p ↔ a ∈ o ∧ p a := filter_eq_some_iff

@[simp] theorem filter_true {o : Option α} : (o.filter fun _ => true) = o := by cases o <;> rfl

@[simp] theorem filter_false {o : Option α} : (o.filter fun _ => false) = none := by
  cases o <;> rfl

theorem filter_eq_bind (x : Option α) (p : α → Bool) :
    x.filter p = x.bind (Option.guard p) := by cases x <;> rfl

theorem any_eq_true_iff_get (p : α → Bool) (x : Option α) :
    x.any p = true ↔ ∃ h : x.isSome, p (x.get h) :=
  match x with
  | none => ⟨fun h => (nomatch h), fun ⟨h, _⟩ => (nomatch h)⟩
  | some _ => ⟨fun h => ⟨rfl, h⟩, fun ⟨_, h⟩ => h⟩

@[simp] theorem any_eq_true (p : α → Bool) (x : Option α) :
    x.any p = true ↔ ∃ y, x = some y ∧ p y := by cases x <;> simp

@[simp] theorem all_eq_true (p : α → Bool) (x : Option α) :
    x.all p = true ↔ ∀ y, x = some y → p y := by cases x <;> simp

@[simp] theorem guard_eq_some_iff : guard p a = some b ↔ a = b ∧ p a := by
  unfold guard
  by_cases h : p a <;> simp [h]

@[simp] theorem isSome_guard : (Option.guard p a).isSome = p a := by
  unfold guard
  by_cases h : p a <;> simp [h]

@[simp] theorem guard_eq_none_iff : Option.guard p a = none ↔ p a = false := by
  unfold guard
  by_cases h : p a <;> simp [h]

@[simp] theorem guard_pos (h : p a) : Option.guard p a = some a := if_pos h

theorem guard_neg (h : ¬p a) : Option.guard p a = none := if_neg h

@[congr] theorem guard_congr {f g : α → Bool} (h : ∀ a, f a = g a) : guard f = guard g :=
  congrArg guard (funext h)

@[simp] theorem guard_false {α} : guard (fun (_ : α) => false) = fun _ => none := rfl

@[simp] theorem guard_true {α} : guard (fun (_ : α) => true) = some := rfl

/-! ## `<|>`, `or`, `merge` -/

@[simp] theorem orElse_some (a : α) (x) : (some a).orElse x = some a := rfl

@[simp] theorem orElse_none (x : Unit → Option α) : Option.orElse none x = x () := rfl

@[simp] theorem some_orElse (a : α) (x : Option α) : (some a <|> x) = some a := rfl

@[simp] theorem none_orElse (x : Option α) : (none <|> x) = x := rfl

@[simp] theorem orElse_fun_none (x : Option α) : x.orElse (fun _ => none) = x := by
  cases x <;> rfl

theorem map_orElse {x y : Option α} : (x <|> y).map f = (x.map f <|> y.map f) := by
  cases x <;> rfl

@[simp] theorem some_or : (some a).or o = some a := rfl
@[simp] theorem none_or : none.or o = o := rfl

theorem or_eq_right_of_none {o o' : Option α} (h : o = none) : o.or o' = o' := h ▸ rfl

@[simp] theorem or_some {o : Option α} : o.or (some a) = some (o.getD a) := by cases o <;> rfl

theorem or_eq_bif : or o o' = bif o.isSome then o else o' := by cases o <;> rfl

@[simp] theorem isSome_or : (or o o').isSome = (o.isSome || o'.isSome) := by cases o <;> rfl

@[simp] theorem isNone_or : (or o o').isNone = (o.isNone && o'.isNone) := by cases o <;> rfl

@[simp] theorem or_eq_none_iff : or o o' = none ↔ o = none ∧ o' = none := by
  cases o <;> simp

@[simp] theorem or_eq_some_iff : or o o' = some a ↔ o = some a ∨ (o = none ∧ o' = some a) := by
  cases o <;> simp

theorem or_assoc : or (or o₁ o₂) o₃ = or o₁ (or o₂ o₃) := by cases o₁ <;> rfl
instance : Std.Associative (or (α := α)) := ⟨@or_assoc _⟩

@[simp] theorem or_none : or o none = o := by cases o <;> rfl
instance : Std.LawfulIdentity (or (α := α)) none where
  left_id := @none_or _
  right_id := @or_none _

@[simp] theorem or_self : or o o = o := by cases o <;> rfl
instance : Std.IdempotentOp (or (α := α)) := ⟨@or_self _⟩

theorem or_eq_orElse : or o o' = o.orElse (fun _ => o') := by cases o <;> rfl

theorem map_or : (or o o').map f = (o.map f).or (o'.map f) := by cases o <;> rfl

theorem or_of_isSome {o o' : Option α} (h : o.isSome) : o.or o' = o := by
  cases o with
  | none => exact nomatch h
  | some _ => rfl

theorem or_of_isNone {o o' : Option α} (h : o.isNone) : o.or o' = o' := by
  cases o with
  | none => rfl
  | some _ => exact nomatch h

@[simp] theorem getD_or {o o' : Option α} {fallback : α} :
    (o.or o').getD fallback = o.getD (o'.getD fallback) := by cases o <;> rfl

@[simp] theorem merge_none_none {f : α → α → α} : merge f none none = none := rfl
@[simp] theorem merge_none_left {f} {b : Option α} : merge f none b = b := by cases b <;> rfl
@[simp] theorem merge_none_right {f} {a : Option α} : merge f a none = a := by cases a <;> rfl
@[simp] theorem merge_some_some {f} {a b : α} :
    merge f (some a) (some b) = some (f a b) := rfl

/-! ## `elim`, `toList`, choice -/

@[simp] theorem elim_none (x : β) (f : α → β) : Option.elim none x f = x := rfl

@[simp] theorem elim_some (x : β) (f : α → β) (a : α) : Option.elim (some a) x f = f a := rfl

theorem elim_map {f : α → β} {g' : γ} {g : β → γ} (o : Option α) :
    (o.map f).elim g' g = o.elim g' (g ∘ f) := by cases o <;> rfl

@[simp] theorem toList_some (a : α) : (some a).toList = [a] := rfl

@[simp] theorem toList_none (α : Type _) : (none : Option α).toList = [] := rfl

section choice

open Classical in
/-- Some element of the type, if there is one. -/
noncomputable def choice (α : Type _) : Option α :=
  if h : Nonempty α then some (Classical.choice h) else none

theorem choice_eq_some {α : Type _} [Subsingleton α] (a : α) : choice α = some a :=
  (dif_pos ⟨a⟩).trans (congrArg some (Subsingleton.elim _ _))

theorem isSome_choice_iff_nonempty {α : Type _} : (choice α).isSome ↔ Nonempty α :=
  ⟨fun h => ⟨(choice α).get h⟩, fun h => (congrArg isSome (dif_pos h)).trans rfl⟩

end choice

/-! ## Boolean equality -/

section beq

variable [BEq α]

@[simp] theorem none_beq_none : ((none : Option α) == none) = true := rfl
@[simp] theorem none_beq_some (a : α) : ((none : Option α) == some a) = false := rfl
@[simp] theorem some_beq_none (a : α) : ((some a : Option α) == none) = false := rfl
@[simp] theorem some_beq_some {a b : α} : (some a == some b) = (a == b) := rfl

@[simp] theorem beq_none {o : Option α} : (o == none) = o.isNone := by cases o <;> rfl

@[simp] theorem none_beq {o : Option α} : (none == o) = o.isNone := by cases o <;> rfl

end beq

/-! ## `if` -/

section ite

@[simp] theorem dite_none_left_eq_some {_ : Decidable p} {b : ¬p → Option β} :
    (if h : p then none else b h) = some a ↔ ∃ h, b h = some a := by
  by_cases h : p <;> simp [h]

@[simp] theorem dite_none_right_eq_some {_ : Decidable p} {b : p → Option α} :
    (if h : p then b h else none) = some a ↔ ∃ h, b h = some a := by
  by_cases h : p <;> simp [h]

@[simp] theorem some_eq_dite_none_left {_ : Decidable p} {b : ¬p → Option β} :
    some a = (if h : p then none else b h) ↔ ∃ h, some a = b h := by
  by_cases h : p <;> simp [h]

@[simp] theorem some_eq_dite_none_right {_ : Decidable p} {b : p → Option α} :
    some a = (if h : p then b h else none) ↔ ∃ h, some a = b h := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_none_left_eq_some {_ : Decidable p} {b : Option β} :
    (if p then none else b) = some a ↔ ¬p ∧ b = some a := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_none_right_eq_some {_ : Decidable p} {b : Option α} :
    (if p then b else none) = some a ↔ p ∧ b = some a := by
  by_cases h : p <;> simp [h]

@[simp] theorem some_eq_ite_none_left {_ : Decidable p} {b : Option β} :
    some a = (if p then none else b) ↔ ¬p ∧ some a = b := by
  by_cases h : p <;> simp [h]

@[simp] theorem some_eq_ite_none_right {_ : Decidable p} {b : Option α} :
    some a = (if p then b else none) ↔ p ∧ some a = b := by
  by_cases h : p <;> simp [h]

@[simp] theorem isSome_dite {p : Prop} {_ : Decidable p} {b : p → β} :
    (if h : p then some (b h) else none).isSome = true ↔ p := by
  by_cases h : p <;> simp [h]

@[simp] theorem isSome_ite {p : Prop} {_ : Decidable p} :
    (if p then some b else none).isSome = true ↔ p := by
  by_cases h : p <;> simp [h]

@[simp] theorem isSome_dite' {p : Prop} {_ : Decidable p} {b : ¬p → β} :
    (if h : p then none else some (b h)).isSome = true ↔ ¬p := by
  by_cases h : p <;> simp [h]

@[simp] theorem isSome_ite' {p : Prop} {_ : Decidable p} :
    (if p then none else some b).isSome = true ↔ ¬p := by
  by_cases h : p <;> simp [h]

end ite

/-! ## Partial functions -/

@[simp] theorem pbind_none : pbind none f = none := rfl
@[simp] theorem pbind_some : pbind (some a) f = f a rfl := rfl

@[simp] theorem pmap_none {p : α → Prop} {f : ∀ (a : α), p a → β} {h} :
    pmap f none h = none := rfl
@[simp] theorem pmap_some {p : α → Prop} {f : ∀ (a : α), p a → β} {h} :
    pmap f (some a) h = some (f a (h a rfl)) := rfl

@[simp] theorem pelim_none : pelim none b f = b := rfl
@[simp] theorem pelim_some : pelim (some a) b f = f a rfl := rfl

/-! ## Order -/

@[simp] theorem not_lt_none [LT α] {a : Option α} : ¬a < none := by cases a <;> exact not_false
@[simp] theorem none_lt_some [LT α] {a : α} : none < some a := trivial
@[simp] theorem some_lt_some [LT α] {a b : α} : some a < some b ↔ a < b := Iff.rfl

@[simp] theorem none_le [LE α] {a : Option α} : none ≤ a := by cases a <;> exact trivial
@[simp] theorem not_some_le_none [LE α] {a : α} : ¬some a ≤ none := not_false
@[simp] theorem some_le_some [LE α] {a b : α} : some a ≤ some b ↔ a ≤ b := Iff.rfl

end Option
