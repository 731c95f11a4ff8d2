prelude
import Init.Data.List.Basic.Mem

/-!
Lists, third part: changing single entries (replace, modify, insert, erase), searching and counting,
permutations, `any` and `all`, zips, ranges, sums, smallest and largest entries, and the
functions that take lists apart and join them again.
-/

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

open Decidable

namespace List

/-! ### replace, modify, insert -/

/-- Puts `b` in the place of the first entry that equals `a`. -/
def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | a :: as, b, c => match b == a with
    | true => c :: as
    | false => a :: replace as b c

@[simp] theorem replace_nil [BEq α] : ([] : List α).replace a b = [] := rfl
theorem replace_cons [BEq α] {a : α} :
    (a :: as).replace b c = match b == a with | true => c :: as | false => a :: replace as b c :=
  rfl

/-- Applies `f` to what follows the first `i` entries. -/
def modifyTailIdx (l : List α) (i : Nat) (f : List α → List α) : List α :=
  go i l
where
  /-- The recursion of `modifyTailIdx`. -/
  go : Nat → List α → List α
  | 0, l => f l
  | _ + 1, [] => []
  | i + 1, a :: l => a :: go i l

@[simp] theorem modifyTailIdx_zero {l : List α} : l.modifyTailIdx 0 f = f l := rfl
@[simp] theorem modifyTailIdx_succ_nil {i : Nat} :
    ([] : List α).modifyTailIdx (i + 1) f = [] := rfl
@[simp] theorem modifyTailIdx_succ_cons {i : Nat} {a : α} {l : List α} :
    (a :: l).modifyTailIdx (i + 1) f = a :: l.modifyTailIdx i f := rfl

/-- Applies `f` to the first entry. -/
@[inline] def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: l => f a :: l

@[simp] theorem modifyHead_nil {f : α → α} : [].modifyHead f = [] := rfl
@[simp] theorem modifyHead_cons {a : α} {l : List α} {f : α → α} :
    (a :: l).modifyHead f = f a :: l := rfl

/-- Applies `f` to the entry at place `i`. -/
def modify (l : List α) (i : Nat) (f : α → α) : List α := l.modifyTailIdx i (modifyHead f)

/-- Puts `a` in front unless it is there already. -/
@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α :=
  if l.contains a then l else a :: l

/-- Puts `a` at place `i`. -/
def insertIdx (xs : List α) (i : Nat) (a : α) : List α := xs.modifyTailIdx i (cons a)

/-! ### erase -/

/-- Removes the first entry that equals the given one. -/
protected def erase {α} [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: List.erase as b

@[simp] theorem erase_nil [BEq α] (a : α) : [].erase a = [] := rfl
theorem erase_cons [BEq α] {a b : α} {l : List α} :
    (b :: l).erase a = if b == a then l else b :: l.erase a := by
  show (match b == a with | true => l | false => b :: l.erase a) = _
  cases b == a <;> rfl

/-- Removes the first entry on which `p` is true. -/
def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => bif p a then l else a :: eraseP p l

/-- Removes the entry at place `i`. -/
def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n

@[simp] theorem eraseIdx_nil : ([] : List α).eraseIdx i = [] := rfl
@[simp] theorem eraseIdx_cons_zero : (a :: as).eraseIdx 0 = as := rfl
@[simp] theorem eraseIdx_cons_succ : (a :: as).eraseIdx (i + 1) = a :: as.eraseIdx i := rfl

/-! ### Searching -/

/-- The first entry on which `p` is true. -/
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as

@[simp] theorem find?_nil : ([] : List α).find? p = none := rfl
theorem find?_cons :
    (a :: as).find? p = match p a with | true => some a | false => as.find? p := rfl

/-- The first value of `f` that is not `none`. -/
def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as

@[simp] theorem findSome?_nil : ([] : List α).findSome? f = none := rfl
theorem findSome?_cons {f : α → Option β} :
    (a :: as).findSome? f = match f a with | some b => some b | none => as.findSome? f := rfl

/-- The last entry on which `p` is true. -/
def findRev? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match findRev? p as with
    | some b => some b
    | none => if p a then some a else none

/-- The last value of `f` that is not `none`. -/
def findSomeRev? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match findSomeRev? f as with
    | some b => some b
    | none => f a

/-- The place of the first entry on which `p` is true, or the length. -/
@[inline] def findIdx (p : α → Bool) (l : List α) : Nat := go l 0
where
  /-- `findIdx`, counting from the given number. -/
  @[specialize] go : List α → Nat → Nat
  | [], n => n
  | a :: l, n => bif p a then n else go l (n + 1)

@[simp] theorem findIdx_nil {p : α → Bool} : [].findIdx p = 0 := rfl

/-- The place of the first entry equal to `a`, or the length. -/
def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)

@[simp] theorem idxOf_nil [BEq α] : ([] : List α).idxOf x = 0 := rfl

/-- The place of the first entry on which `p` is true, or `none`. -/
def findIdx? (p : α → Bool) (l : List α) : Option Nat :=
  go l 0
where
  /-- `findIdx?`, counting from the given number. -/
  go : List α → Nat → Option Nat
  | [], _ => none
  | a :: l, i => if p a then some i else go l (i + 1)

/-- The place of the first entry equal to `a`, or `none`. -/
@[inline] def idxOf? [BEq α] (a : α) : List α → Option Nat := findIdx? (· == a)

/-- The place, as a `Fin`, of the first entry on which `p` is true. -/
@[inline] def findFinIdx? (p : α → Bool) (l : List α) : Option (Fin l.length) :=
  go l 0 rfl
where
  /-- `findFinIdx?` on a rest of the list, `i` entries being passed. -/
  go : (l' : List α) → (i : Nat) → (h : l'.length + i = l.length) → Option (Fin l.length)
  | [], _, _ => none
  | a :: l', i, h =>
    if p a then
      some ⟨i, h ▸ Nat.succ_add l'.length i ▸ Nat.succ_le_succ (Nat.le_add_left i l'.length)⟩
    else
      go l' (i + 1) ((Nat.succ_add l'.length i).symm.trans h)

/-- The place, as a `Fin`, of the first entry equal to `a`. -/
@[inline] def finIdxOf? [BEq α] (a : α) : (l : List α) → Option (Fin l.length) :=
  findFinIdx? (· == a)

/-- How many entries make `p` true. -/
@[inline] def countP (p : α → Bool) (l : List α) : Nat := go l 0
where
  /-- `countP`, added to the given number. -/
  @[specialize] go : List α → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => bif p x then go xs (acc + 1) else go xs acc

/-- How often `a` stands in the list. -/
@[inline] def count [BEq α] (a : α) : List α → Nat := countP (· == a)

/-- The first value stored under a key in a list of pairs. -/
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as

@[simp] theorem lookup_nil [BEq α] : ([] : List (α × β)).lookup a = none := rfl
theorem lookup_cons [BEq α] {k : α} :
    ((k, b) :: as).lookup a = match a == k with | true => some b | false => as.lookup a := rfl

/-! ### Permutations -/

/-- Two lists with the same entries, each equally often. -/
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

section
open LeanAlpha.Core
@[scoped term_parser 1000, inherit_doc Perm, extern "x"]
opaque «term_~_» : Lean.TrailingParserDescr
@[scoped macro «term_~_», extern "x"]
opaque «_aux_Init_Data_List_Basic___macroRules_List_term_~__1» : Lean.Macro
@[scoped app_unexpander Perm, extern "x"]
opaque _aux_Init_Data_List_Basic___unexpand_List_Perm_1 : Lean.PrettyPrinter.Unexpander
end

/-- Boolean test for `Perm`, by `==`. -/
def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)

/-! ### any, all, or, and -/

/-- Is `p` true on some entry? -/
def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p

@[simp] theorem any_nil : [].any f = false := rfl
@[simp] theorem any_cons : (a :: l).any f = (f a || l.any f) := rfl

/-- Is `p` true on every entry? -/
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p

@[simp] theorem all_nil : [].all f = true := rfl
@[simp] theorem all_cons : (a :: l).all f = (f a && l.all f) := rfl

/-- Is some entry `true`? -/
def or (bs : List Bool) : Bool := bs.any id

@[simp] theorem or_nil : [].or = false := rfl
@[simp] theorem or_cons : (a :: l).or = (a || l.or) := rfl

/-- Is every entry `true`? -/
def and (bs : List Bool) : Bool := bs.all id

@[simp] theorem and_nil : [].and = true := rfl
@[simp] theorem and_cons : (a :: l).and = (a && l.and) := rfl

/-! ### Zips -/

/-- Combines two lists place by place, as long as both have entries. -/
@[specialize] def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []

@[simp] theorem zipWith_nil_left {f : α → β → γ} : zipWith f [] l = [] := rfl
@[simp] theorem zipWith_nil_right {f : α → β → γ} : zipWith f l [] = [] := by cases l <;> rfl
@[simp] theorem zipWith_cons_cons {f : α → β → γ} :
    zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl

/-- The list of pairs, place by place. -/
def zip : List α → List β → List (Prod α β) := zipWith Prod.mk

@[simp] theorem zip_nil_left : zip ([] : List α) (l : List β) = [] := rfl
@[simp] theorem zip_nil_right : zip (l : List α) ([] : List β) = [] := by cases l <;> rfl
@[simp] theorem zip_cons_cons : zip (a :: as) (b :: bs) = (a, b) :: zip as bs := rfl

/-- Combines two lists place by place up to the end of the longer one. -/
def zipWithAll (f : Option α → Option β → γ) : List α → List β → List γ
  | [], bs => bs.map fun b => f none (some b)
  | a :: as, [] => (a :: as).map fun a => f (some a) none
  | a :: as, b :: bs => f (some a) (some b) :: zipWithAll f as bs

@[simp] theorem zipWithAll_nil : zipWithAll f as [] = as.map fun a => f (some a) none := by
  cases as <;> rfl
@[simp] theorem nil_zipWithAll : zipWithAll f [] bs = bs.map fun b => f none (some b) := rfl
@[simp] theorem zipWithAll_cons_cons :
    zipWithAll f (a :: as) (b :: bs) = f (some a) (some b) :: zipWithAll f as bs := rfl

/-- The list of the first components, and that of the second ones. -/
def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with | (as, bs) => (a :: as, b :: bs)

@[simp] theorem unzip_nil : ([] : List (α × β)).unzip = ([], []) := rfl
@[simp] theorem unzip_cons {h : α × β} :
    (h :: t).unzip = match unzip t with | (as, bs) => (h.1 :: as, h.2 :: bs) := rfl

/-! ### Sums, ranges, numbering -/

/-- The sum of the entries. -/
def sum {α} [Add α] [Zero α] : List α → α := foldr (· + ·) 0

@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl
theorem sum_eq_foldr [Add α] [Zero α] {l : List α} : l.sum = l.foldr (· + ·) 0 := rfl

/-- The product of the entries. -/
def prod {α} [Mul α] [One α] : List α → α := foldr (· * ·) 1

@[simp] theorem prod_nil [Mul α] [One α] : ([] : List α).prod = 1 := rfl
@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : (a :: l).prod = a * l.prod := rfl
theorem prod_eq_foldr [Mul α] [One α] {l : List α} : l.prod = l.foldr (· * ·) 1 := rfl

/-- The numbers below `n`, from `0` upwards. -/
def range (n : Nat) : List Nat :=
  loop n []
where
  /-- Puts the numbers below the first argument in front of the second. -/
  loop : Nat → List Nat → List Nat
  | 0, acc => acc
  | n + 1, acc => loop n (n :: acc)

@[simp] theorem range_zero : range 0 = [] := rfl

/-- The numbers `start`, `start + step`, ..., `len` of them. -/
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step

@[simp] theorem range'_zero : range' s 0 step = [] := rfl
@[simp] theorem range'_one {s step : Nat} : range' s 1 step = [s] := rfl
theorem range'_succ : range' s (n + 1) step = s :: range' (s + step) n step := rfl

/-- Every entry together with its place, counted from `n`. -/
def zipIdx : (l : List α) → (n : Nat := 0) → List (α × Nat)
  | [], _ => nil
  | x :: xs, n => (x, n) :: zipIdx xs (n + 1)

@[simp] theorem zipIdx_nil : ([] : List α).zipIdx i = [] := rfl
@[simp] theorem zipIdx_cons : (a :: as).zipIdx i = (a, i) :: as.zipIdx (i + 1) := rfl

/-! ### Smallest and largest entries -/

/-- The smallest entry, or `none`. -/
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)

/-- The smallest entry of a list that is not empty. -/
protected def min [Min α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl min a

/-- The largest entry, or `none`. -/
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)

/-- The largest entry of a list that is not empty. -/
protected def max [Max α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl max a

/-! ### Joining and splitting -/

/-- Puts `sep` between the entries. -/
def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: xs => x :: sep :: intersperse sep xs

@[simp] theorem intersperse_nil {sep : α} : ([] : List α).intersperse sep = [] := rfl
@[simp] theorem intersperse_singleton {x : α} {sep : α} : [x].intersperse sep = [x] := rfl
@[simp] theorem intersperse_cons_cons {x : α} {y : α} {zs : List α} {sep : α} :
    (x :: y :: zs).intersperse sep = x :: sep :: ((y :: zs).intersperse sep) := rfl

/-- Joins the lists with `sep` between each two. -/
def intercalate (sep : List α) (xs : List (List α)) : List α := (intersperse sep xs).flatten

/-- Keeps of all entries that `r` identifies only the first. -/
def eraseDupsBy {α} (r : α → α → Bool) (as : List α) : List α :=
  loop as []
where
  /-- `eraseDupsBy`, with the entries kept so far reversed. -/
  loop : List α → List α → List α
  | [], bs => bs.reverse
  | a :: as, bs => match bs.any (r a) with
    | true => loop as bs
    | false => loop as (a :: bs)

/-- Keeps of equal entries only the first. -/
def eraseDups {α} [BEq α] (as : List α) : List α := eraseDupsBy (· == ·) as

/-- Keeps of each run of entries that `r` identifies only the first. -/
def eraseRepsBy {α} (r : α → α → Bool) : List α → List α
  | [] => []
  | a :: as => loop a as []
where
  /-- `eraseRepsBy` after an entry, with the entries kept so far reversed. -/
  loop : α → List α → List α → List α
  | a, [], acc => (a :: acc).reverse
  | a, a' :: as, acc => match r a a' with
    | true => loop a as acc
    | false => loop a' as (a :: acc)

/-- Keeps of each run of equal entries only the first. -/
def eraseReps {α} [BEq α] (as : List α) : List α := eraseRepsBy (· == ·) as

/-- The longest first piece on which `p` is true, and the rest. -/
@[inline] def span (p : α → Bool) (as : List α) : List α × List α :=
  loop as []
where
  /-- `span`, with the first piece so far reversed. -/
  @[specialize] loop : List α → List α → List α × List α
  | [], acc => (acc.reverse, [])
  | a :: as, acc => match p a with
    | true => loop as (a :: acc)
    | false => (acc.reverse, a :: as)

/-- The longest pieces in which each two neighbours are related by `R`. -/
@[specialize] def splitBy (R : α → α → Bool) : List α → List (List α)
  | [] => []
  | a :: as => loop as a [] []
where
  /-- Rest of the list, entry before it, piece and pieces so far (both reversed). -/
  @[specialize] loop : List α → α → List α → List (List α) → List (List α)
  | a :: as, b, r, acc => match R b a with
    | true => loop as a (b :: r) acc
    | false => loop as a [] ((b :: r).reverse :: acc)
  | [], ag, r, acc => ((ag :: r).reverse :: acc).reverse

/-- The entries of `xs` that do not stand in `ys`. -/
def removeAll [BEq α] (xs ys : List α) : List α := xs.filter (fun x => !ys.elem x)

@[simp] theorem nil_removeAll [BEq α] {ys : List α} : [].removeAll ys = [] := rfl

end List
