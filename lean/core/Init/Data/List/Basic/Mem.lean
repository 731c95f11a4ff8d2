prelude
import Init.Data.List.Basic.Core

/-!
Lists, second part: membership with its decision procedures, prefixes and pieces (take, drop,
takeWhile, partition, splitAt, rotations), the relations `⊆`, `<+`, `<+:`, `<:+`, `<:+:`, and
`Pairwise` with `Nodup`.
-/

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

open Decidable

namespace List

/-! ### Membership -/

/-- Boolean membership by `==`. -/
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs

@[simp] theorem elem_nil [BEq α] : ([] : List α).elem a = false := rfl
theorem elem_cons [BEq α] {a : α} :
    (b :: bs).elem a = match a == b with | true => true | false => bs.elem a := rfl

/-- Boolean membership by `==`, the list first. -/
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as

@[simp] theorem contains_nil [BEq α] : ([] : List α).contains a = false := rfl

/-- Membership as a proposition; normally written `a ∈ l`. -/
inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)

instance instMembership : Membership α (List α) where
  mem l a := Mem a l

theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    elem a as = true → a ∈ as := by
  intro h
  induction as with
  | nil => exact Bool.noConfusion h
  | cons b bs ih =>
    match e : a == b with
    | true => exact eq_of_beq e ▸ Mem.head bs
    | false => exact Mem.tail b (ih ((show elem a bs = elem a (b :: bs) by rw [elem_cons, e]).trans h))

theorem elem_eq_true_of_mem [BEq α] [ReflBEq α] {a : α} {as : List α} (h : a ∈ as) :
    elem a as = true := by
  induction h with
  | head bs => rw [elem_cons, BEq.rfl]
  | tail b _ ih =>
    rw [elem_cons]
    match a == b with
    | true => rfl
    | false => exact ih

instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    Decidable (a ∈ as) :=
  decidable_of_decidable_of_iff (Iff.intro mem_of_elem_eq_true elem_eq_true_of_mem)

theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := by
  induction h with
  | head as => exact Mem.head (as ++ bs)
  | tail b _ ih => exact Mem.tail b ih

theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs := by
  induction as with
  | nil => exact h
  | cons a as ih => exact Mem.tail a ih

/-- A bounded existence over a list is decidable. -/
instance decidableBEx (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (Exists fun x => x ∈ l ∧ p x)
  | [] => isFalse nofun
  | x :: xs =>
    if hx : p x then isTrue ⟨x, .head xs, hx⟩
    else match decidableBEx p xs with
      | isTrue h => isTrue (h.elim fun y hy => ⟨y, .tail x hy.1, hy.2⟩)
      | isFalse h => isFalse fun
        | ⟨_, .head _, hp⟩ => hx hp
        | ⟨y, .tail _ hm, hp⟩ => h ⟨y, hm, hp⟩

/-- A bounded universal statement over a list is decidable. -/
instance decidableBAll (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue nofun
  | x :: xs =>
    if hx : p x then
      match decidableBAll p xs with
      | isTrue h => isTrue fun
        | _, .head _ => hx
        | y, .tail _ hm => h y hm
      | isFalse h => isFalse fun H => h fun y hm => H y (.tail x hm)
    else isFalse fun H => hx (H x (.head xs))

/-! ### take, drop, extract -/

/-- The first `n` entries (all of them when there are fewer). -/
def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as

@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl
@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl
@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} :
    (a :: as).take (i + 1) = a :: as.take i := rfl

/-- All but the first `n` entries. -/
def drop : (n : Nat) → (xs : List α) → List α
  | 0, as => as
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as

@[simp] theorem drop_nil : ([] : List α).drop i = [] := by cases i <;> rfl
@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl
@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} :
    (a :: l).drop (i + 1) = l.drop i := rfl

theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] := by
  induction as generalizing i with
  | nil => exact drop_nil
  | cons a as ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

/-- The entries from place `start` up to, not including, place `stop`. -/
def extract (l : List α) (start : Nat := 0) (stop : Nat := l.length) : List α :=
  (l.drop start).take (stop - start)

theorem extract_eq_take_drop {l : List α} {start stop : Nat} :
    l.extract start stop = (l.drop start).take (stop - start) := rfl

/-- The longest first piece on which `p` is true. -/
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | hd :: tl => match p hd with
    | true => hd :: takeWhile p tl
    | false => []

@[simp] theorem takeWhile_nil : ([] : List α).takeWhile p = [] := rfl

/-- What is left after the longest first piece on which `p` is true. -/
def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => match p a with
    | true => dropWhile p l
    | false => a :: l

@[simp] theorem dropWhile_nil : ([] : List α).dropWhile p = [] := rfl

/-- The entries with `p` true, and those with `p` false. -/
@[inline] def partition (p : α → Bool) (as : List α) : List α × List α :=
  loop as ([], [])
where
  /-- `partition`, with the two results so far reversed. -/
  @[specialize] loop : List α → List α × List α → List α × List α
  | [], (bs, cs) => (bs.reverse, cs.reverse)
  | a :: as, (bs, cs) =>
    match p a with
    | true => loop as (a :: bs, cs)
    | false => loop as (bs, a :: cs)

/-- All but the last entry. -/
def dropLast {α} : List α → List α
  | [] => []
  | [_] => []
  | a :: as => a :: dropLast as

@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl
@[simp] theorem dropLast_singleton : [x].dropLast = [] := rfl
@[simp] theorem dropLast_cons_cons : (x :: y :: zs).dropLast = x :: (y :: zs).dropLast := rfl

@[simp] theorem length_dropLast_cons {a : α} {as : List α} :
    (a :: as).dropLast.length = as.length := by
  induction as generalizing a with
  | nil => rfl
  | cons b bs ih => exact congrArg (· + 1) ih

/-! ### Subset, sublist, prefix, suffix, infix -/

/-- Every entry of the first list is one of the second. -/
protected def Subset (l₁ l₂ : List α) := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂

instance instHasSubset : HasSubset (List α) := ⟨List.Subset⟩

instance instDecidableRelSubsetOfDecidableEq [DecidableEq α] :
    DecidableRel (Subset : List α → List α → Prop) :=
  fun l₁ l₂ => decidableBAll (fun a => Membership.mem l₂ a) l₁

/-- The first list comes from the second by leaving entries out. -/
inductive Sublist {α} : List α → List α → Prop
  | slnil : Sublist [] []
  | cons a : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons_cons a : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

/-- The older name of `Sublist.cons_cons`. -/
@[match_pattern] abbrev Sublist.cons₂ := @Sublist.cons_cons

section
open LeanAlpha.Core
@[scoped term_parser 1000, inherit_doc Sublist, extern "x"]
opaque «term_<+_» : Lean.TrailingParserDescr
@[scoped macro «term_<+_», extern "x"]
opaque «_aux_Init_Data_List_Basic___macroRules_List_term_<+__1» : Lean.Macro
@[scoped app_unexpander Sublist, extern "x"]
opaque _aux_Init_Data_List_Basic___unexpand_List_Sublist_1 : Lean.PrettyPrinter.Unexpander
end

/-- Boolean test for `Sublist`, by `==`. -/
def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | hd₁ :: tl₁, hd₂ :: tl₂ =>
    if hd₁ == hd₂ then tl₁.isSublist tl₂ else (hd₁ :: tl₁).isSublist tl₂

/-- `l₁ <+: l₂`: the second list begins with the first. -/
def IsPrefix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => l₁ ++ t = l₂

/-- Boolean test for a prefix, by `==`. -/
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs

@[simp] theorem isPrefixOf_nil_left [BEq α] : isPrefixOf ([] : List α) l = true := by
  cases l <;> rfl
@[simp] theorem isPrefixOf_cons_nil [BEq α] : isPrefixOf (a :: as) ([] : List α) = false := rfl
theorem isPrefixOf_cons_cons [BEq α] {a : α} :
    isPrefixOf (a :: as) (b :: bs) = (a == b && isPrefixOf as bs) := rfl

/-- The rest of the second list when the first is a prefix of it. -/
def isPrefixOf? [BEq α] : (l₁ : List α) → (l₂ : List α) → Option (List α)
  | [], l₂ => some l₂
  | _, [] => none
  | x₁ :: l₁, x₂ :: l₂ => if x₁ == x₂ then isPrefixOf? l₁ l₂ else none

/-- Boolean test for a suffix, by `==`. -/
def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse

@[simp] theorem isSuffixOf_nil_left [BEq α] : isSuffixOf ([] : List α) l = true :=
  isPrefixOf_nil_left

/-- The first part of the second list when the first list is a suffix of it. -/
def isSuffixOf? [BEq α] (l₁ l₂ : List α) : Option (List α) :=
  Option.map List.reverse (isPrefixOf? l₁.reverse l₂.reverse)

/-- `l₁ <:+ l₂`: the second list ends with the first. -/
def IsSuffix (l₁ : List α) (l₂ : List α) : Prop := Exists fun t => t ++ l₁ = l₂

/-- `l₁ <:+: l₂`: the first list stands in one piece somewhere in the second. -/
def IsInfix (l₁ : List α) (l₂ : List α) : Prop :=
  Exists fun s => Exists fun t => s ++ l₁ ++ t = l₂

section
open LeanAlpha.Core
native_trailing_parsers term «term_<+:_» «term_<:+_» «term_<:+:_»
native_macros Init.Data.List.Basic: «term_<+:_» 1, «term_<:+_» 1, «term_<:+:_» 1
native_unexpanders Init.Data.List.Basic: IsPrefix 1, IsSuffix 1, IsInfix 1
end
attribute [inherit_doc IsPrefix] «term_<+:_»
attribute [inherit_doc IsSuffix] «term_<:+_»
attribute [inherit_doc IsInfix] «term_<:+:_»

/-! ### splitAt and rotations -/

/-- The first `n` entries, and the others. -/
def splitAt (n : Nat) (l : List α) : List α × List α := go l n []
where
  /-- `splitAt`, with the first part so far reversed. -/
  go : List α → Nat → List α → List α × List α
  | [], _, _ => (l, [])
  | x :: xs, n + 1, acc => go xs n (x :: acc)
  | xs, _, acc => (acc.reverse, xs)

/-- Moves `i` entries (modulo the length) from the front to the back. -/
def rotateLeft (xs : List α) (i : Nat := 1) : List α :=
  let len := xs.length
  if len ≤ 1 then
    xs
  else
    let i := i % len
    let ys := xs.take i
    let zs := xs.drop i
    zs ++ ys

@[simp] theorem rotateLeft_nil : ([] : List α).rotateLeft n = [] := rfl

/-- Moves `i` entries (modulo the length) from the back to the front. -/
def rotateRight (xs : List α) (i : Nat := 1) : List α :=
  let len := xs.length
  if len ≤ 1 then
    xs
  else
    let i := len - i % len
    let ys := xs.take i
    let zs := xs.drop i
    zs ++ ys

@[simp] theorem rotateRight_nil : ([] : List α).rotateRight n = [] := rfl

/-! ### Pairwise and Nodup -/

section
variable (R : α → α → Prop)

/-- Each entry stands in relation `R` to every later one. -/
inductive Pairwise : List α → Prop
  | nil : Pairwise []
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise l → Pairwise (a :: l)

attribute [simp] Pairwise.nil

variable {R}

@[simp] theorem pairwise_cons :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun | .cons h t => ⟨h, t⟩, fun h => .cons h.1 h.2⟩

instance instDecidablePairwise [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | hd :: tl =>
    match instDecidablePairwise tl with
    | isTrue ht =>
      match decidableBAll (R hd) tl with
      | isTrue hh => isTrue (.cons hh ht)
      | isFalse hh => isFalse fun h => hh (pairwise_cons.1 h).1
    | isFalse ht => isFalse fun h => ht (pairwise_cons.1 h).2

end

/-- No entry stands twice in the list. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)

instance nodupDecidable [DecidableEq α] : ∀ l : List α, Decidable (Nodup l) :=
  instDecidablePairwise

end List
