prelude
import Init.Data.List.Count
import Init.Data.Option

/-!
Lists: `pmap`, `attach` and `unattach`, and with them recursion through lists: entries are smaller than
their list, and `map`, `filter`, folds and `flatMap` show termination proofs that an entry comes
from the list.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Definitions -/

/-- `map` for a function that needs a proof about its argument. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) : ∀ l : List α, (H : ∀ a, a ∈ l → P a) → List β
  | [], _ => []
  | a :: l, H => f a (forall_mem_cons.1 H).1 :: pmap f l (forall_mem_cons.1 H).2

/-- The entries, each with a proof of `P`. -/
def attachWith (l : List α) (P : α → Prop) (H : ∀ x, x ∈ l → P x) : List {x // P x} :=
  pmap Subtype.mk l H

/-- The entries, each with a proof that it stands in the list. -/
@[inline] def attach (l : List α) : List {x // x ∈ l} := attachWith l _ fun _ => id

/-- Forgets the proofs that the entries carry. -/
def unattach {α : Type _} {p : α → Prop} (l : List { x // p x }) : List α := l.map (·.val)

/-! ### pmap -/

@[simp] theorem pmap_nil {P : α → Prop} {f : ∀ a, P a → β} : pmap f [] nofun = [] := rfl

@[simp] theorem pmap_cons {P : α → Prop} {f : ∀ a, P a → β} {a : α} {l : List α}
    (h : ∀ b, b ∈ a :: l → P b) :
    pmap f (a :: l) h = f a (forall_mem_cons.1 h).1 :: pmap f l (forall_mem_cons.1 h).2 := rfl

@[simp] theorem pmap_eq_map {p : α → Prop} {f : α → β} {l : List α} (H) :
    @pmap _ _ p (fun a _ => f a) l H = map f l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a :: ·) (ih _)

theorem pmap_congr_left {p q : α → Prop} {f : ∀ a, p a → β} {g : ∀ a, q a → β} (l : List α)
    {H₁ H₂} (h : ∀ a, a ∈ l → ∀ (h₁ h₂), f a h₁ = g a h₂) : pmap f l H₁ = pmap g l H₂ := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [pmap_cons, pmap_cons, h a mem_cons_self, ih fun x hx => h x (.tail a hx)]

theorem map_pmap {p : α → Prop} {g : β → γ} {f : ∀ a, p a → β} {l : List α} (H) :
    map g (pmap f l H) = pmap (fun a h => g (f a h)) l H := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a _) :: ·) (ih _)

theorem pmap_map {p : β → Prop} {g : ∀ b, p b → γ} {f : α → β} {l : List α} (H) :
    pmap g (map f l) H = pmap (fun a h => g (f a) h) l fun _ h => H _ (mem_map_of_mem h) := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a) _ :: ·) (ih _)

@[simp] theorem length_pmap {p : α → Prop} {f : ∀ a, p a → β} {l : List α} {H} :
    (pmap f l H).length = l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (· + 1) ih

@[simp] theorem mem_pmap {p : α → Prop} {f : ∀ a, p a → β} {l : List α} {H} {b : β} :
    b ∈ pmap f l H ↔ ∃ (a : _) (h : a ∈ l), f a (H a h) = b := by
  induction l with
  | nil => exact ⟨nofun, fun h => h.elim fun _ h => (nomatch h.1)⟩
  | cons x l ih =>
    rw [pmap_cons, mem_cons, ih]
    constructor
    · rintro (rfl | ⟨a, h, e⟩)
      · exact ⟨x, mem_cons_self, rfl⟩
      · exact ⟨a, .tail x h, e⟩
    · rintro ⟨a, h, rfl⟩
      cases h with
      | head => exact .inl rfl
      | tail _ h => exact .inr ⟨a, h, rfl⟩

theorem mem_pmap_of_mem {p : α → Prop} {f : ∀ a, p a → β} {l : List α} {H} {a} (h : a ∈ l) :
    f a (H a h) ∈ pmap f l H := mem_pmap.2 ⟨a, h, rfl⟩

@[simp] theorem pmap_eq_nil_iff {p : α → Prop} {f : ∀ a, p a → β} {l : List α} {H} :
    pmap f l H = [] ↔ l = [] := by
  rw [← length_eq_zero_iff, length_pmap, length_eq_zero_iff]

/-! ### attach -/

@[simp] theorem attach_nil : ([] : List α).attach = [] := rfl

@[simp] theorem attachWith_nil {P : α → Prop} {H : ∀ x, x ∈ ([] : List α) → P x} :
    attachWith [] P H = [] := rfl

@[simp] theorem attachWith_cons {x : α} {xs : List α} {P : α → Prop} {h : ∀ a, a ∈ x :: xs → P a} :
    (x :: xs).attachWith P h = ⟨x, h x mem_cons_self⟩ ::
      xs.attachWith P (fun a ha => h a (mem_cons_of_mem x ha)) := rfl

@[simp] theorem attach_cons {x : α} {xs : List α} :
    (x :: xs).attach =
      ⟨x, mem_cons_self⟩ :: xs.attach.map fun ⟨y, h⟩ => ⟨y, mem_cons_of_mem x h⟩ := by
  show _ :: pmap _ xs _ = _ :: map _ (pmap _ xs _)
  rw [map_pmap]
  exact congrArg (List.cons _) (pmap_congr_left xs fun _ _ _ _ => rfl)

theorem pmap_eq_map_attach {p : α → Prop} {f : ∀ a, p a → β} {l : List α} (H) :
    pmap f l H = l.attach.map fun x => f x.1 (H x.1 x.2) := by
  rw [attach, attachWith, map_pmap]
  exact pmap_congr_left l fun _ _ _ _ => rfl

@[simp] theorem length_attach {l : List α} : l.attach.length = l.length := length_pmap

@[simp] theorem length_attachWith {p : α → Prop} {l : List α} {H} :
    length (l.attachWith p H) = length l := length_pmap

theorem attachWith_map_val {p : α → Prop} {f : α → β} {l : List α} (H : ∀ a, a ∈ l → p a) :
    ((l.attachWith p H).map fun (i : { i // p i }) => f i.val) = l.map f := by
  rw [attachWith, map_pmap]; exact pmap_eq_map _

theorem attach_map_val {l : List α} {f : α → β} :
    (l.attach.map fun (i : {i // i ∈ l}) => f i.val) = l.map f := attachWith_map_val _

@[simp] theorem attachWith_map_subtype_val {p : α → Prop} {l : List α}
    (H : ∀ a, a ∈ l → p a) : (l.attachWith p H).map Subtype.val = l :=
  (attachWith_map_val H).trans (map_id' l)

@[simp] theorem attach_map_subtype_val (l : List α) : l.attach.map Subtype.val = l :=
  attachWith_map_subtype_val _

@[simp] theorem mem_attach (l : List α) (x) : x ∈ l.attach :=
  mem_pmap.2 ⟨x.1, x.2, rfl⟩

@[simp] theorem mem_attachWith {l : List α} {q : α → Prop} (H) (x : {x // q x}) :
    x ∈ l.attachWith q H ↔ x.1 ∈ l := by
  rw [attachWith, mem_pmap]
  constructor
  · rintro ⟨a, h, rfl⟩
    exact h
  · exact fun h => ⟨x.1, h, rfl⟩

@[simp] theorem attach_eq_nil_iff {l : List α} : l.attach = [] ↔ l = [] := pmap_eq_nil_iff

@[simp] theorem getElem?_pmap {p : α → Prop} {f : ∀ a, p a → β} {l : List α}
    (h : ∀ a, a ∈ l → p a) (i : Nat) :
    (pmap f l h)[i]? = Option.pmap f l[i]? fun x H => h x (mem_of_getElem? H) := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih _ i

@[simp] theorem getElem_pmap {p : α → Prop} {f : ∀ a, p a → β} {l : List α}
    (h : ∀ a, a ∈ l → p a) {i : Nat} (hn : i < (pmap f l h).length) :
    (pmap f l h)[i] = f (l[i]'(length_pmap (H := h) ▸ hn)) (h _ (getElem_mem _)) := by
  induction l generalizing i with
  | nil => exact absurd hn (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih _ (Nat.lt_of_succ_lt_succ hn)

@[simp] theorem getElem_attach {xs : List α} {i : Nat} (h : i < xs.attach.length) :
    xs.attach[i] = ⟨xs[i]'(length_attach (l := xs) ▸ h), getElem_mem _⟩ := getElem_pmap _ h

/-! ### unattach -/

@[simp] theorem unattach_nil {p : α → Prop} : ([] : List { x // p x }).unattach = [] := rfl

@[simp] theorem unattach_cons {p : α → Prop} {a : { x // p x }} {l : List { x // p x }} :
    (a :: l).unattach = a.val :: l.unattach := rfl

@[simp] theorem mem_unattach {p : α → Prop} {l : List { x // p x }} {a} :
    a ∈ l.unattach ↔ ∃ h : p a, ⟨a, h⟩ ∈ l := by
  rw [unattach, mem_map]
  constructor
  · rintro ⟨⟨a, h⟩, hl, rfl⟩
    exact ⟨h, hl⟩
  · rintro ⟨h, hl⟩
    exact ⟨⟨a, h⟩, hl, rfl⟩

@[simp] theorem length_unattach {p : α → Prop} {l : List { x // p x }} :
    l.unattach.length = l.length := length_map _

@[simp] theorem unattach_attach {l : List α} : l.attach.unattach = l := attach_map_subtype_val l

@[simp] theorem unattach_attachWith {p : α → Prop} {l : List α} {H : ∀ a, a ∈ l → p a} :
    (l.attachWith p H).unattach = l := attachWith_map_subtype_val H

@[simp] theorem unattach_append {p : α → Prop} {l₁ l₂ : List { x // p x }} :
    (l₁ ++ l₂).unattach = l₁.unattach ++ l₂.unattach := map_append

@[simp] theorem unattach_reverse {p : α → Prop} {l : List { x // p x }} :
    l.reverse.unattach = l.unattach.reverse := map_reverse

@[simp] theorem map_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → β}
    {g : α → β} (hf : ∀ x h, f ⟨x, h⟩ = g x) : l.map f = l.unattach.map g := by
  rw [unattach, map_map]
  exact map_congr_left fun x _ => hf x.1 x.2

@[simp] theorem filterMap_subtype {p : α → Prop} {l : List { x // p x }}
    {f : { x // p x } → Option β} {g : α → Option β} (hf : ∀ x h, f ⟨x, h⟩ = g x) :
    l.filterMap f = l.unattach.filterMap g := by
  rw [unattach, filterMap_map]
  exact congrArg (filterMap · l) (funext fun x => hf x.1 x.2)

@[simp] theorem flatMap_subtype {p : α → Prop} {l : List { x // p x }}
    {f : { x // p x } → List β} {g : α → List β} (hf : ∀ x h, f ⟨x, h⟩ = g x) :
    l.flatMap f = l.unattach.flatMap g := by
  rw [unattach, flatMap_map]
  exact congrArg (List.flatMap · l) (funext fun x => hf x.1 x.2)

@[simp] theorem unattach_filter {p : α → Prop} {l : List { x // p x }}
    {f : { x // p x } → Bool} {g : α → Bool} (hf : ∀ x h, f ⟨x, h⟩ = g x) :
    (l.filter f).unattach = l.unattach.filter g := by
  rw [unattach, unattach, filter_map]
  exact congrArg (fun q => map _ (filter q l)) (funext fun x => hf x.1 x.2)

@[simp] theorem foldl_subtype {p : α → Prop} {l : List { x // p x }}
    {f : β → { x // p x } → β} {g : β → α → β} {x : β} (hf : ∀ b x h, f b ⟨x, h⟩ = g b x) :
    l.foldl f x = l.unattach.foldl g x := by
  rw [unattach, foldl_map]
  exact congrArg (fun q => foldl q x l) (funext fun b => funext fun y => hf b y.1 y.2)

@[simp] theorem foldr_subtype {p : α → Prop} {l : List { x // p x }}
    {f : { x // p x } → β → β} {g : α → β → β} {x : β} (hf : ∀ x h b, f ⟨x, h⟩ b = g x b) :
    l.foldr f x = l.unattach.foldr g x := by
  rw [unattach, foldr_map]
  exact congrArg (fun q => foldr q x l) (funext fun y => funext fun b => hf y.1 y.2 b)

@[simp] theorem all_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → Bool}
    {g : α → Bool} (hf : ∀ x h, f ⟨x, h⟩ = g x) : l.all f = l.unattach.all g := by
  rw [unattach, all_map]
  exact congrArg (all l) (funext fun x => hf x.1 x.2)

@[simp] theorem any_subtype {p : α → Prop} {l : List { x // p x }} {f : { x // p x } → Bool}
    {g : α → Bool} (hf : ∀ x h, f ⟨x, h⟩ = g x) : l.any f = l.unattach.any g := by
  rw [unattach, any_map]
  exact congrArg (any l) (funext fun x => hf x.1 x.2)

/-! ### Recursion through lists -/

theorem sizeOf_lt_of_mem [SizeOf α] {as : List α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head as =>
    rw [cons.sizeOf_spec, Nat.add_comm 1, Nat.add_assoc]
    exact Nat.lt_add_of_pos_right (Nat.lt_of_lt_of_le Nat.zero_lt_one (Nat.le_add_right _ _))
  | tail b _ ih =>
    rw [cons.sizeOf_spec]
    exact Nat.lt_of_lt_of_le ih (Nat.le_add_left _ _)

/-- Proves that an entry is smaller than its list, or than what holds the list. -/
macro "sizeOf_list_dec" : tactic =>
  `(tactic| first
    | (apply sizeOf_lt_of_mem; assumption; done)
    | (apply Nat.lt_of_lt_of_le (sizeOf_lt_of_mem ?h)
       case' h => assumption
       simp +arith))

macro_rules
  | `(tactic| decreasing_trivial) => `(tactic| with_reducible sizeOf_list_dec)

@[wf_preprocess] theorem map_wfParam {xs : List α} {f : α → β} :
    (wfParam xs).map f = xs.attach.unattach.map f := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem map_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → β} :
    xs.unattach.map f = xs.map fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  rw [unattach, map_map]; rfl

@[wf_preprocess] theorem foldl_wfParam {xs : List α} {f : β → α → β} {x : β} :
    (wfParam xs).foldl f x = xs.attach.unattach.foldl f x := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem foldl_unattach {P : α → Prop} {xs : List (Subtype P)} {f : β → α → β}
    {x : β} : xs.unattach.foldl f x = xs.foldl (fun s ⟨x, h⟩ =>
      binderNameHint s f <| binderNameHint x (f s) <| binderNameHint h () <| f s (wfParam x)) x := by
  rw [unattach, foldl_map]; rfl

@[wf_preprocess] theorem foldr_wfParam {xs : List α} {f : α → β → β} {x : β} :
    (wfParam xs).foldr f x = xs.attach.unattach.foldr f x := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem foldr_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → β → β}
    {x : β} : xs.unattach.foldr f x = xs.foldr (fun ⟨x, h⟩ s =>
      binderNameHint x f <| binderNameHint s (f x) <| binderNameHint h () <| f (wfParam x) s) x := by
  rw [unattach, foldr_map]; rfl

@[wf_preprocess] theorem filter_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).filter f = xs.attach.unattach.filter f := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem filter_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.filter f = (xs.filter (fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x))).unattach := by
  rw [unattach, filter_map]; rfl

@[wf_preprocess] theorem reverse_wfParam {xs : List α} :
    (wfParam xs).reverse = xs.attach.unattach.reverse := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem reverse_unattach {P : α → Prop} {xs : List (Subtype P)} :
    xs.unattach.reverse = xs.reverse.unattach := unattach_reverse.symm

@[wf_preprocess] theorem filterMap_wfParam {xs : List α} {f : α → Option β} :
    (wfParam xs).filterMap f = xs.attach.unattach.filterMap f := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem filterMap_unattach {P : α → Prop} {xs : List (Subtype P)}
    {f : α → Option β} : xs.unattach.filterMap f = xs.filterMap fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  rw [unattach, filterMap_map]; rfl

@[wf_preprocess] theorem flatMap_wfParam {xs : List α} {f : α → List β} :
    (wfParam xs).flatMap f = xs.attach.unattach.flatMap f := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem flatMap_unattach {P : α → Prop} {xs : List (Subtype P)}
    {f : α → List β} : xs.unattach.flatMap f = xs.flatMap fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  rw [unattach, flatMap_map]; rfl

@[wf_preprocess] theorem any_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).any f = xs.attach.unattach.any f := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem any_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.any f = xs.any (fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x)) := by
  rw [unattach, any_map]; rfl

@[wf_preprocess] theorem all_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).all f = xs.attach.unattach.all f := by
  rw [unattach_attach, wfParam]

@[wf_preprocess] theorem all_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.all f = xs.all (fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x)) := by
  rw [unattach, all_map]; rfl

end List
