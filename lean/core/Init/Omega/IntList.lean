prelude
import Init.Data.List.Basic
import Init.GetElem
import Init.Data.Int.DivMod.Bootstrap
import Init.Data.Nat.Gcd.Basic

/-!
Lists of integers as vectors of coefficients, a missing entry counting as zero: the representation
in which `omega` computes, and the facts about the dot product on which its steps rest.
-/

namespace Lean.Omega

/-- Coefficients of a linear form, one entry for each atom. -/
abbrev IntList := List Int

namespace IntList

/-- The entry at place `i`, zero beyond the end. -/
def get (xs : IntList) (i : Nat) : Int := xs[i]?.getD 0

/-- Puts `y` at place `i`, filling up with zeros before it. -/
def set (xs : IntList) (i : Nat) (y : Int) : IntList :=
  match xs, i with
  | [], 0 => [y]
  | [], (i+1) => 0 :: set [] i y
  | _ :: xs, 0 => y :: xs
  | x :: xs, (i+1) => x :: set xs i y

/-- The first entry that is not zero; zero if there is none. -/
def leading (xs : IntList) : Int := (xs.find? fun x => !(x == 0)).getD 0

/-- The sum, entry by entry. -/
def add (xs ys : IntList) : IntList :=
  List.zipWithAll (fun x y => x.getD 0 + y.getD 0) xs ys

instance instAdd : Add IntList := ⟨add⟩

/-- The product, entry by entry. -/
def mul (xs ys : IntList) : IntList := List.zipWith (· * ·) xs ys

instance instMul : Mul IntList := ⟨mul⟩

/-- The negative, entry by entry. -/
def neg (xs : IntList) : IntList := xs.map fun x => -x

instance instNeg : Neg IntList := ⟨neg⟩

/-- The difference, entry by entry. -/
def sub (xs ys : IntList) : IntList :=
  List.zipWithAll (fun x y => x.getD 0 - y.getD 0) xs ys

instance instSub : Sub IntList := ⟨sub⟩

/-- The multiple by an integer. -/
def smul (xs : IntList) (i : Int) : IntList := xs.map fun x => i * x

instance instHMulInt : HMul Int IntList IntList where
  hMul i xs := xs.smul i

/-- The linear combination `a * xs + b * ys`. -/
def combo (a : Int) (xs : IntList) (b : Int) (ys : IntList) : IntList :=
  List.zipWithAll (fun x y => a * x.getD 0 + b * y.getD 0) xs ys

/-- The sum of the entries. -/
def sum (xs : IntList) : Int := xs.foldr (· + ·) 0

/-- The dot product; entries without a partner do not count. -/
def dot (xs ys : IntList) : Int := (xs * ys).sum

/-- The quotients of the entries by `g`. -/
def sdiv (xs : IntList) (g : Int) : IntList := xs.map fun x => x / g

/-- The greatest common divisor of the entries. -/
def gcd (xs : IntList) : Nat := xs.foldr (fun x g => Nat.gcd x.natAbs g) 0

/-- The balanced remainders of the entries. -/
abbrev bmod (x : IntList) (m : Nat) : IntList := x.map (Int.bmod · m)

/-- The error made when a dot product is reduced entry by entry. -/
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : IntList) : Int :=
  (Int.bmod (dot a b) m) - dot (bmod a m) b

/-! ### Entries -/

@[simp] theorem get_nil {i : Nat} : get ([] : IntList) i = 0 := rfl
@[simp] theorem get_cons_zero : get (x :: xs) 0 = x := rfl
@[simp] theorem get_cons_succ : get (x :: xs) (i+1) = get xs i := rfl

theorem get_of_length_le : {xs : IntList} → {i : Nat} → xs.length ≤ i → xs.get i = 0
  | [], _, _ => rfl
  | _ :: _, 0, h => absurd h (Nat.not_succ_le_zero _)
  | _ :: xs, _+1, h => get_of_length_le (xs := xs) (Nat.le_of_succ_le_succ h)

theorem bmod_length (x : IntList) (m : Nat) : (bmod x m).length ≤ x.length := by
  induction x with
  | nil => exact Nat.le_refl _
  | cons x xs ih => exact Nat.succ_le_succ ih

/-! ### The dot product -/

@[simp] theorem nil_dot (ys : IntList) : dot [] ys = 0 := rfl
@[simp] theorem dot_nil_right : dot xs ([] : IntList) = 0 := by cases xs <;> rfl
@[simp] theorem dot_cons₂ : dot (x :: xs) (y :: ys) = x * y + dot xs ys := rfl

theorem dot_map (f : Int → Int) (k : Int) (h : ∀ x, f x = k * x) (xs ys : IntList) :
    dot (xs.map f) ys = k * dot xs ys := by
  induction xs generalizing ys with
  | nil => exact (Int.mul_zero k).symm
  | cons x xs ih =>
    cases ys with
    | nil => exact (Int.mul_zero k).symm
    | cons y ys =>
      show f x * y + dot (xs.map f) ys = _
      rw [ih, h, dot_cons₂, Int.mul_add, Int.mul_assoc]

theorem dot_zipWithAll (f : Option Int → Option Int → Int) (a b : Int)
    (h : ∀ x y, f x y = a * x.getD 0 + b * y.getD 0) (xs ys zs : IntList) :
    dot (List.zipWithAll f xs ys) zs = a * dot xs zs + b * dot ys zs := by
  induction xs generalizing ys zs with
  | nil =>
    rw [List.nil_zipWithAll, dot_map (k := b), nil_dot, Int.mul_zero, Int.zero_add]
    intro y
    rw [h]
    show a * 0 + b * y = b * y
    rw [Int.mul_zero, Int.zero_add]
  | cons x xs ih =>
    cases ys with
    | nil =>
      rw [List.zipWithAll_nil, dot_map (k := a), nil_dot, Int.mul_zero, Int.add_zero]
      intro x
      rw [h]
      show a * x + b * 0 = a * x
      rw [Int.mul_zero, Int.add_zero]
    | cons y ys =>
      cases zs with
      | nil => rw [dot_nil_right, dot_nil_right, dot_nil_right, Int.mul_zero, Int.mul_zero]; rfl
      | cons z zs =>
        rw [List.zipWithAll_cons_cons, dot_cons₂, dot_cons₂, dot_cons₂, ih, h, Int.mul_add,
          Int.mul_add]
        show (a * x + b * y) * z + _ = _
        rw [Int.add_mul, Int.mul_assoc, Int.mul_assoc, Int.add_assoc, Int.add_assoc,
          Int.add_left_comm (b * (y * z))]

theorem dot_combo (a : Int) (xs : IntList) (b : Int) (ys zs : IntList) :
    dot (combo a xs b ys) zs = a * dot xs zs + b * dot ys zs :=
  dot_zipWithAll _ a b (fun _ _ => rfl) xs ys zs

theorem dot_distrib_left (xs ys zs : IntList) : (xs + ys).dot zs = xs.dot zs + ys.dot zs := by
  have h := dot_zipWithAll (fun x y => x.getD 0 + y.getD 0) 1 1
    (fun x y => by rw [Int.one_mul, Int.one_mul]) xs ys zs
  rw [Int.one_mul, Int.one_mul] at h
  exact h

theorem dot_sub_left (xs ys zs : IntList) : (xs - ys).dot zs = xs.dot zs - ys.dot zs := by
  have h := dot_zipWithAll (fun x y => x.getD 0 - y.getD 0) 1 (-1)
    (fun x y => by rw [Int.one_mul, Int.neg_one_mul]; rfl) xs ys zs
  rw [Int.one_mul, Int.neg_one_mul] at h
  exact h

@[simp] theorem dot_neg_left (xs ys : IntList) : (-xs).dot ys = -(xs.dot ys) := by
  have h := dot_map (fun x => -x) (-1) (fun x => (Int.neg_one_mul x).symm) xs ys
  rw [Int.neg_one_mul] at h
  exact h

@[simp] theorem dot_smul_left (xs ys : IntList) (i : Int) : (i * xs).dot ys = i * xs.dot ys :=
  dot_map (fun x => i * x) i (fun _ => rfl) xs ys

theorem dot_of_left_zero {xs ys : IntList} (w : ∀ x, x ∈ xs → x = 0) : dot xs ys = 0 := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    cases ys with
    | nil => rfl
    | cons y ys =>
      rw [dot_cons₂, w x (List.Mem.head _), ih fun x m => w x (List.Mem.tail _ m), Int.zero_mul]
      rfl

@[simp] theorem dot_set_left (xs ys : IntList) (i : Nat) (z : Int) :
    dot (xs.set i z) ys = dot xs ys + (z - xs.get i) * ys.get i := by
  induction i generalizing xs ys with
  | zero =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero]; rfl
    | cons y ys =>
      cases xs with
      | nil =>
        show z * y + 0 = 0 + (z - 0) * y
        rw [Int.sub_zero, Int.add_comm]
      | cons x xs =>
        show z * y + dot xs ys = x * y + dot xs ys + (z - x) * y
        rw [Int.sub_mul, Int.add_comm, Int.add_right_comm, ← Int.add_sub_assoc, Int.add_comm (x * y),
          Int.add_sub_cancel, Int.add_comm]
  | succ i ih =>
    cases ys with
    | nil => rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero]; rfl
    | cons y ys =>
      cases xs with
      | nil =>
        show 0 * y + dot (set [] i z) ys = 0 + (z - 0) * get ys i
        rw [ih, Int.zero_mul, Int.zero_add]
        rfl
      | cons x xs =>
        show x * y + dot (set xs i z) ys = x * y + dot xs ys + (z - get xs i) * get ys i
        rw [ih, Int.add_assoc]

/-! ### Common divisors -/

private theorem gcd_dvd_both (n : Nat) : ∀ m, n.gcd m ∣ n ∧ n.gcd m ∣ m := by
  have key : ∀ f n : Nat, n ≤ f → ∀ m, n.gcd m ∣ n ∧ n.gcd m ∣ m := by
    intro f
    induction f with
    | zero =>
      intro n h m
      have e : n = 0 := Nat.le_antisymm h (Nat.zero_le n)
      subst e
      unfold Nat.gcd
      exact ⟨⟨0, rfl⟩, ⟨1, (Nat.mul_one m).symm⟩⟩
    | succ f ih =>
      intro n h m
      by_cases e : n = 0
      · subst e
        unfold Nat.gcd
        exact ⟨⟨0, rfl⟩, ⟨1, (Nat.mul_one m).symm⟩⟩
      · have lt : m % n < n := Nat.mod_lt m (Nat.pos_of_ne_zero e)
        obtain ⟨⟨x, hx⟩, y, hy⟩ := ih (m % n) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le lt h)) n
        rw [Nat.gcd, if_neg e]
        refine ⟨⟨y, hy⟩, x + y * (m / n), ?_⟩
        rw [Nat.mul_add, ← Nat.mul_assoc, ← hx, ← hy]
        exact (Int.ofNat.inj (Int.emod_add_mul_ediv (m : Int) n)).symm
  exact key n n (Nat.le_refl n)

theorem gcd_cons_div_left : (gcd (x :: xs) : Int) ∣ x :=
  Int.ofNat_dvd_left.2 (gcd_dvd_both _ _).1

theorem gcd_cons_div_right : gcd (x :: xs) ∣ gcd xs := (gcd_dvd_both _ _).2

theorem gcd_cons_div_right' : (gcd (x :: xs) : Int) ∣ (gcd xs : Int) :=
  Int.ofNat_dvd.2 gcd_cons_div_right

theorem gcd_dvd {xs : IntList} {a : Int} (m : a ∈ xs) : (xs.gcd : Int) ∣ a := by
  induction m with
  | head => exact gcd_cons_div_left
  | tail _ _ ih => exact Int.dvd_trans gcd_cons_div_right' ih

theorem eq_zero_of_gcd_eq_zero {xs : IntList} (h : xs.gcd = 0) : ∀ x, x ∈ xs → x = 0 := by
  intro x m
  have d := gcd_dvd m
  rw [h] at d
  exact Int.zero_dvd.1 d

theorem gcd_dvd_dot_left (xs ys : IntList) : (xs.gcd : Int) ∣ dot xs ys := by
  induction xs generalizing ys with
  | nil => exact Int.dvd_zero _
  | cons x xs ih =>
    cases ys with
    | nil => exact Int.dvd_zero _
    | cons y ys =>
      exact Int.dvd_add (Int.dvd_trans gcd_cons_div_left (Int.dvd_mul_right x y))
        (Int.dvd_trans gcd_cons_div_right' (ih ys))

theorem dot_sdiv_left (xs ys : IntList) {d : Int} (h : d ∣ xs.gcd) :
    dot (xs.sdiv d) ys = (dot xs ys) / d := by
  induction xs generalizing ys with
  | nil => exact (Int.zero_ediv d).symm
  | cons x xs ih =>
    cases ys with
    | nil => exact (Int.zero_ediv d).symm
    | cons y ys =>
      have hx : d ∣ x := Int.dvd_trans h gcd_cons_div_left
      show x / d * y + dot (sdiv xs d) ys = (x * y + dot xs ys) / d
      rw [ih ys (Int.dvd_trans h gcd_cons_div_right'), ← Int.mul_ediv_assoc' y hx,
        Int.add_ediv_of_dvd_left (Int.dvd_trans hx (Int.dvd_mul_right x y))]

/-! ### Balanced remainders -/

private theorem dvd_bmod_sub (m : Nat) (x : Int) : (m : Int) ∣ Int.bmod x m - x := by
  apply Int.dvd_of_emod_eq_zero
  rw [Int.sub_emod, Int.bmod_emod, Int.sub_self]
  exact Int.zero_emod _

private theorem dvd_bmod_dot (m : Nat) (xs ys : IntList) :
    (m : Int) ∣ dot (bmod xs m) ys - dot xs ys := by
  induction xs generalizing ys with
  | nil => exact Int.dvd_zero _
  | cons x xs ih =>
    cases ys with
    | nil => exact Int.dvd_zero _
    | cons y ys =>
      show (m : Int) ∣ Int.bmod x m * y + dot (bmod xs m) ys - (x * y + dot xs ys)
      have e : Int.bmod x m * y + dot (bmod xs m) ys - (x * y + dot xs ys) =
          (Int.bmod x m - x) * y + (dot (bmod xs m) ys - dot xs ys) := by
        rw [Int.sub_mul, Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc,
          Int.add_left_comm _ (-(x * y)), ← Int.add_assoc]
        rfl
      rw [e]
      exact Int.dvd_add (Int.dvd_trans (dvd_bmod_sub m x) (Int.dvd_mul_right _ y)) (ih ys)

theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : IntList) :
    (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have e : bmod_dot_sub_dot_bmod m xs ys =
      (Int.bmod (dot xs ys) m - dot xs ys) - (dot (bmod xs m) ys - dot xs ys) := by
    show Int.bmod (dot xs ys) m + -dot (bmod xs m) ys = _
    rw [Int.sub_eq_add_neg (b := dot (bmod xs m) ys - dot xs ys), Int.neg_sub,
      Int.sub_eq_add_neg, Int.sub_eq_add_neg, ← Int.add_assoc, Int.neg_add_cancel_right]
  rw [e]
  exact Int.dvd_sub (dvd_bmod_sub m _) (dvd_bmod_dot m xs ys)

end IntList

/-- Coefficients of a linear form. -/
abbrev Coeffs := IntList

namespace Coeffs

/-- The coefficients as a list. -/
abbrev toList (xs : Coeffs) : List Int := xs
/-- A list as coefficients. -/
abbrev ofList (xs : List Int) : Coeffs := xs
/-- All coefficients are zero. -/
abbrev isZero (xs : Coeffs) : Prop := ∀ x, x ∈ xs → x = 0
/-- Puts a coefficient at a place. -/
abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
/-- The coefficient at a place. -/
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
/-- The greatest common divisor of the coefficients. -/
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
/-- The multiple by an integer. -/
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
/-- The quotients of the coefficients. -/
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
/-- The value of the linear form at the given atoms. -/
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
/-- The sum of two linear forms. -/
abbrev add (xs ys : Coeffs) : Coeffs := IntList.add xs ys
/-- The difference of two linear forms. -/
abbrev sub (xs ys : Coeffs) : Coeffs := IntList.sub xs ys
/-- The negative of a linear form. -/
abbrev neg (xs : Coeffs) : Coeffs := IntList.neg xs
/-- The linear combination `a * xs + b * ys`. -/
abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys
/-- The number of coefficients. -/
abbrev length (xs : Coeffs) := List.length xs
/-- The first coefficient that is not zero. -/
abbrev leading (xs : Coeffs) : Int := IntList.leading xs
/-- A function on each coefficient. -/
abbrev map (f : Int → Int) (xs : Coeffs) : Coeffs := List.map f xs
/-- The place of the first coefficient that makes `f` true. -/
abbrev findIdx? (f : Int → Bool) (xs : Coeffs) : Option Nat := List.findIdx? f xs
/-- The balanced remainders of the coefficients. -/
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m
/-- The error made when a linear form is reduced coefficient by coefficient. -/
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int :=
  IntList.bmod_dot_sub_dot_bmod m a b

end Coeffs

end Lean.Omega
