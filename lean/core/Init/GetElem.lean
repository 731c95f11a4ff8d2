prelude
import Init.Data.List.Basic

/-!
Looking up places in collections: the classes behind `xs[i]`, `xs[i]?`, `xs[i]!` and `xs[i]'h`, the
laws that tie the three together, and the instances for lists and for indices in `Fin n`.
-/

set_option linter.all false

universe u v w

/-- What `xs[i]!` gives when there is no place `i`. -/
@[never_extract] def outOfBounds [Inhabited α] : α := panic "index out of bounds"

theorem outOfBounds_eq_default [Inhabited α] : (outOfBounds : α) = default := rfl

/-- Collections with `xs[i]` for indices that are valid. -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  /-- The entry at a valid index. -/
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem

export GetElem (getElem)

section
open LeanAlpha.Core
native_trailing_parsers term «term__[_]» «term__[_]'_» «term__[_]_?» «term__[_]_!»
native_macros Init.GetElem: «term__[_]» 1, «term__[_]'_» 1, «term__[_]_?» 1, «term__[_]_!» 1
end

attribute [inherit_doc getElem] «term__[_]» «term__[_]'_»

/-- The lookup that decides first whether the index is valid. -/
abbrev decidableGetElem? [GetElem coll idx elem valid] (xs : coll) (i : idx)
    [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (getElem xs i h) else none

/-- Collections with `xs[i]?` and `xs[i]!` as well. -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  /-- The entry at an index, or `none`. -/
  getElem? : coll → idx → Option elem
  /-- The entry at an index; outside, a panic with the default value. -/
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with | some e => e | none => outOfBounds

export GetElem? (getElem? getElem!)

attribute [inherit_doc getElem?] «term__[_]_?»
attribute [inherit_doc getElem!] «term__[_]_!»

instance (priority := low) instGetElem?OfGetElemOfDecidable [GetElem coll idx elem valid]
    [∀ xs i, Decidable (valid xs i)] : GetElem? coll idx elem valid where
  getElem? xs i := decidableGetElem? xs i

theorem getElem_congr [GetElem coll idx elem valid] {c d : coll} (h : c = d)
    {i j : idx} (h' : i = j) (w : valid c i) : c[i] = d[j]'(h' ▸ h ▸ w) := by
  subst h; subst h'; rfl

theorem getElem_congr_coll [GetElem coll idx elem valid] {c d : coll} {i : idx} {w : valid c i}
    (h : c = d) : c[i] = d[i]'(h ▸ w) := by
  subst h; rfl

theorem getElem_congr_idx [GetElem coll idx elem valid] {c : coll} {i j : idx} {w : valid c i}
    (h' : i = j) : c[i] = c[j]'(h' ▸ w) := by
  subst h'; rfl

/-- The lookups `c[i]?` and `c[i]!` agree with `c[i]` where the index is valid, and fail elsewhere. -/
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  /-- The meaning of `c[i]?`. -/
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
    c[i]? = if h : dom c i then some (c[i]'h) else none
  /-- The meaning of `c[i]!`. -/
  getElem!_def [Inhabited elem] (c : cont) (i : idx) :
    c[i]! = match c[i]? with | some e => e | none => default

export LawfulGetElem (getElem?_def getElem!_def)

instance (priority := low) instLawfulGetElemOfDecidable [GetElem coll idx elem valid]
    [inst : ∀ xs i, Decidable (valid xs i)] : LawfulGetElem coll idx elem valid where
  getElem?_def c i d := by
    cases Subsingleton.elim (inst c i) d
    rfl
  getElem!_def _ _ := rfl

section
variable [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]

@[simp] theorem getElem?_pos (c : cont) (i : idx) (h : dom c i) : c[i]? = some (c[i]'h) :=
  have : Decidable (dom c i) := .isTrue h
  (getElem?_def c i).trans (dif_pos h)

@[simp] theorem getElem?_neg (c : cont) (i : idx) (h : ¬dom c i) : c[i]? = none :=
  have : Decidable (dom c i) := .isFalse h
  (getElem?_def c i).trans (dif_neg h)

@[simp] theorem getElem!_pos [Inhabited elem] (c : cont) (i : idx) (h : dom c i) :
    c[i]! = c[i]'h := by
  rw [getElem!_def, getElem?_pos c i h]

@[simp] theorem getElem!_neg [Inhabited elem] (c : cont) (i : idx) (h : ¬dom c i) :
    c[i]! = default := by
  rw [getElem!_def, getElem?_neg c i h]

@[simp] theorem getElem?_eq_none_iff (c : cont) (i : idx) [d : Decidable (dom c i)] :
    c[i]? = none ↔ ¬dom c i :=
  ⟨fun e h => (nomatch (getElem?_pos c i h).symm.trans e), getElem?_neg c i⟩

@[simp] theorem none_eq_getElem?_iff (c : cont) (i : idx) [Decidable (dom c i)] :
    none = c[i]? ↔ ¬dom c i :=
  ⟨fun e => (getElem?_eq_none_iff c i).1 e.symm, fun h => (getElem?_neg c i h).symm⟩

theorem of_getElem?_eq_some {c : cont} {i : idx} [d : Decidable (dom c i)] (h : c[i]? = some e) :
    dom c i :=
  match d with
  | .isTrue hd => hd
  | .isFalse hd => nomatch h.symm.trans (getElem?_neg c i hd)

theorem getElem?_eq_some_iff {c : cont} {i : idx} [Decidable (dom c i)] :
    c[i]? = some e ↔ Exists fun h : dom c i => c[i] = e :=
  ⟨fun h => ⟨of_getElem?_eq_some h,
      Option.some.inj ((getElem?_pos c i (of_getElem?_eq_some h)).symm.trans h)⟩,
    fun h => h.elim fun hd he => (getElem?_pos c i hd).trans (congrArg some he)⟩

theorem some_eq_getElem?_iff {c : cont} {i : idx} [Decidable (dom c i)] :
    some e = c[i]? ↔ Exists fun h : dom c i => c[i] = e :=
  ⟨fun h => getElem?_eq_some_iff.1 h.symm, fun h => (getElem?_eq_some_iff.2 h).symm⟩

theorem getElem_of_getElem? {c : cont} {i : idx} [Decidable (dom c i)] (h : c[i]? = some e) :
    Exists fun h : dom c i => c[i] = e :=
  getElem?_eq_some_iff.1 h

theorem of_getElem_eq {c : cont} {i : idx} [Decidable (dom c i)] {h} (_ : c[i] = e) : dom c i := h

@[simp] theorem some_getElem_eq_getElem?_iff {c : cont} {i : idx} [Decidable (dom c i)]
    (h : dom c i) : (some c[i] = c[i]?) ↔ True :=
  ⟨fun _ => trivial, fun _ => (getElem?_pos c i h).symm⟩

@[simp] theorem getElem?_eq_some_getElem_iff {c : cont} {i : idx} [Decidable (dom c i)]
    (h : dom c i) : (c[i]? = some c[i]) ↔ True :=
  ⟨fun _ => trivial, fun _ => getElem?_pos c i h⟩

end

namespace Fin

instance instGetElemFinVal [GetElem cont Nat elem dom] :
    GetElem cont (Fin n) elem fun xs i => dom xs i.1 where
  getElem xs i h := getElem xs i.1 h

instance instGetElem?FinVal [GetElem? cont Nat elem dom] :
    GetElem? cont (Fin n) elem fun xs i => dom xs i.1 where
  getElem? xs i := getElem? xs i.1
  getElem! xs i := getElem! xs i.1

instance instLawfulGetElemFinVal [GetElem? cont Nat elem dom]
    [h : LawfulGetElem cont Nat elem dom] :
    LawfulGetElem cont (Fin n) elem fun xs i => dom xs i.1 where
  getElem?_def _ _ _ := h.getElem?_def ..
  getElem!_def _ _ := h.getElem!_def ..

@[simp] theorem getElem_fin [GetElem Cont Nat Elem Dom] (a : Cont) (i : Fin n) (h : Dom a i.1) :
    a[i] = a[i.1] := rfl

@[simp] theorem getElem?_fin [h : GetElem? Cont Nat Elem Dom] (a : Cont) (i : Fin n) :
    a[i]? = a[i.1]? := rfl

@[simp] theorem getElem!_fin [GetElem? Cont Nat Elem Dom] (a : Cont) (i : Fin n)
    [Inhabited Elem] : a[i]! = a[i.1]! := rfl

end Fin

namespace List

instance instGetElemNatLtLength : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩

@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) :
    getElem (a :: as) 0 h = a := rfl

@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat)
    (h : i + 1 < (a :: as).length) :
    getElem (a :: as) (i + 1) h = getElem as i (Nat.lt_of_succ_lt_succ h) := rfl

@[simp] theorem getElem_mem {l : List α} {n} (h : n < l.length) : l[n]'h ∈ l := by
  induction l generalizing n with
  | nil => exact absurd h (Nat.not_succ_le_zero n)
  | cons a l ih =>
    cases n with
    | zero => exact Mem.head l
    | succ n => exact Mem.tail a (ih (Nat.le_of_succ_le_succ h))

@[simp] theorem getElem_cons_drop {as : List α} {i : Nat} (h : i < as.length) :
    as[i] :: as.drop (i + 1) = as.drop i := by
  induction as generalizing i with
  | nil => exact absurd h (Nat.not_succ_le_zero i)
  | cons a as ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

/-- The recursion behind `l[i]?`. -/
def get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none

/-- The recursion behind `l[i]!`. -/
def get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | _, _ => panic "invalid index"

instance instGetElem?NatLtLength : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

@[simp] theorem get?Internal_eq_getElem? {l : List α} {i : Nat} :
    l.get?Internal i = l[i]? := rfl

@[simp] theorem get!Internal_eq_getElem! [Inhabited α] {l : List α} {i : Nat} :
    l.get!Internal i = l[i]! := rfl

@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl

@[simp] theorem getElem?_cons_zero {l : List α} : (a :: l)[0]? = some a := rfl

@[simp] theorem getElem?_cons_succ {l : List α} : (a :: l)[i + 1]? = l[i]? := rfl

@[simp] theorem getElem?_eq_getElem {l : List α} {i} (h : i < l.length) :
    l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_succ_le_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

theorem getElem?_eq_none (h : length l ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

@[simp] theorem getElem?_eq_none_iff : l[i]? = none ↔ length l ≤ i := by
  refine ⟨fun h => ?_, getElem?_eq_none⟩
  induction l generalizing i with
  | nil => exact Nat.zero_le i
  | cons a l ih =>
    cases i with
    | zero => exact nomatch h
    | succ i => exact Nat.succ_le_succ (ih h)

@[simp] theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ length l ≤ i :=
  ⟨fun h => getElem?_eq_none_iff.1 h.symm, fun h => (getElem?_eq_none h).symm⟩

instance instLawfulGetElemNatLtLength :
    LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i d := by
    cases d with
    | isTrue h => exact getElem?_eq_getElem h
    | isFalse h =>
      refine getElem?_eq_none ?_
      induction as generalizing i with
      | nil => exact Nat.zero_le i
      | cons a as ih =>
        cases i with
        | zero => exact absurd (Nat.succ_le_succ (Nat.zero_le _)) h
        | succ i => exact Nat.succ_le_succ (ih i fun h' => h (Nat.succ_le_succ h'))
  getElem!_def as i := by
    induction as generalizing i with
    | nil => rfl
    | cons a as ih =>
      cases i with
      | zero => rfl
      | succ i => exact ih i

end List

/-! Printing: `a[i]`, `a[i]!`, `a[i]?`. -/

section
open Lean.PrettyPrinter (Unexpander)
open LeanAlpha.Core
@[app_unexpander GetElem.getElem, extern "x"] opaque unexpandGetElem : Unexpander
@[app_unexpander getElem!, extern "x"] opaque unexpandGetElem! : Unexpander
@[app_unexpander getElem?, extern "x"] opaque unexpandGetElem? : Unexpander
end

namespace Array

instance instGetElemNatLtSize : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.getInternal i h

instance instGetElem?NatLtSize : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i

instance instLawfulGetElemNatLtSize :
    LawfulGetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem?_def xs i d := by
    cases Subsingleton.elim (Nat.decLt i xs.size) d
    rfl
  getElem!_def xs i := by
    show (if h : i < xs.size then xs[i]'h else default) =
      match (if h : i < xs.size then some (xs[i]'h) else none) with
      | some e => e
      | none => default
    by_cases h : i < xs.size
    · rw [dif_pos h, dif_pos h]
    · rw [dif_neg h, dif_neg h]

@[simp] theorem getInternal_eq_getElem (a : Array α) (i : Nat) (h) :
    a.getInternal i h = a[i] := rfl

@[simp] theorem get!Internal_eq_getElem! [Inhabited α] (a : Array α) (i : Nat) :
    a.get!Internal i = a[i]! := rfl

end Array
