prelude
import Init.Data.Int.Pair

/-! The laws of addition, negation, subtraction and multiplication of integers. -/

set_option linter.unusedSimpArgs false
open Nat

namespace Int

open LeanAlpha.Core

/-! ### Casts and constructors -/

theorem natCast_zero : ((0 : Nat) : Int) = (0 : Int) := rfl
theorem natCast_one : ((1 : Nat) : Int) = (1 : Int) := rfl
@[simp] theorem natCast_add (a b : Nat) : ((a + b : Nat) : Int) = (a : Int) + (b : Int) := rfl
@[simp] theorem natCast_mul (a b : Nat) : ((a * b : Nat) : Int) = (a : Int) * (b : Int) := rfl
theorem natCast_succ (n : Nat) : (succ n : Int) = n + 1 := rfl
theorem natCast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl
theorem ofNat_add (n m : Nat) : (((n + m : Nat) : Int) : Int) = n + m := rfl
theorem ofNat_mul (n m : Nat) : (((n * m : Nat) : Int) : Int) = n * m := rfl
theorem ofNat_succ (n : Nat) : (succ n : Int) = n + 1 := rfl
theorem ofNat_add_ofNat (m n : Nat) : ((m : Int) + (n : Int) : Int) = ((m + n : Nat) : Int) := rfl
theorem ofNat_add_negSucc (m n : Nat) : (m : Int) + -[n+1] = subNatNat m (succ n) := rfl
theorem negSucc_add_ofNat (m n : Nat) : -[m+1] + (n : Int) = subNatNat n (succ m) := rfl
theorem negSucc_add_negSucc (m n : Nat) : -[m+1] + -[n+1] = -[succ (m + n) +1] := rfl
theorem ofNat_mul_ofNat (m n : Nat) : ((m : Int) * (n : Int) : Int) = ((m * n : Nat) : Int) := rfl
theorem ofNat_mul_negSucc' (m n : Nat) : (m : Int) * -[n+1] = negOfNat (m * succ n) := rfl
theorem negSucc_mul_ofNat' (m n : Nat) : -[m+1] * (n : Int) = negOfNat (succ m * n) := rfl
theorem negSucc_mul_negSucc' (m n : Nat) : -[m+1] * -[n+1] = ofNat (succ m * succ n) := rfl
@[simp] theorem add_def {a b : Int} : Int.add a b = a + b := rfl
@[simp] theorem mul_def {a b : Int} : Int.mul a b = a * b := rfl

@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
theorem neg_ofNat_zero : -((0 : Nat) : Int) = 0 := rfl
theorem neg_ofNat_succ (n : Nat) : -(succ n : Int) = -[n+1] := rfl
theorem neg_negSucc (n : Nat) : -(-[n+1]) = succ n := rfl
theorem negSucc_eq (n : Nat) : -[n+1] = -((n : Int) + 1) := rfl
theorem negOfNat_eq {n : Nat} : negOfNat n = -ofNat n := rfl

@[simp] theorem natCast_inj {m n : Nat} : (m : Int) = (n : Int) ↔ m = n :=
  ⟨ofNat.inj, congrArg _⟩
theorem ofNat_inj : ((m : Nat) : Int) = (n : Nat) ↔ m = n := natCast_inj
@[simp] theorem ofNat_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := natCast_inj
theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := natCast_inj
theorem ofNat_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 :=
  ⟨fun h e => h (natCast_inj.2 e), fun h e => h (natCast_inj.1 e)⟩
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := ofNat_ne_zero
theorem negSucc_inj {m n : Nat} : negSucc m = negSucc n ↔ m = n := ⟨negSucc.inj, congrArg _⟩
@[simp] theorem negSucc_ne_zero (n : Nat) : -[n+1] ≠ 0 := nofun
@[simp] theorem zero_ne_negSucc (n : Nat) : 0 ≠ -[n+1] := nofun
theorem ofNat_ne_negSucc (m n : Nat) : (m : Int) ≠ -[n+1] := nofun

@[simp] theorem Nat.cast_ofNat_Int {n : Nat} :
    (Nat.cast (no_index (OfNat.ofNat n)) : Int) = OfNat.ofNat n := rfl

/-! ### Differences of natural numbers -/

theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n :=
  Pair.shift m n k
theorem subNatNat_self (n : Nat) : subNatNat n n = 0 :=
  Pair.eq_of (c := 0) (d := 0) (Nat.add_comm n 0)
theorem negOfNat_eq_subNatNat_zero (n : Nat) : negOfNat n = subNatNat 0 n := Pair.negOfNat_eq n
protected theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = (m : Int) - (n : Int) := by
  show _ = ofNat m - ofNat n
  rw [Pair.ofNat_eq m, Pair.ofNat_eq n, Pair.sub, Nat.zero_add]
  rfl
theorem subNatNat_of_sub_eq_zero {m n : Nat} (h : n - m = 0) :
    subNatNat m n = ((m - n : Nat) : Int) := by
  unfold subNatNat
  rw [h]
  rfl
theorem subNatNat_of_sub_eq_succ {m n k : Nat} (h : n - m = succ k) : subNatNat m n = -[k+1] := by
  unfold subNatNat
  rw [h]

/-! ### Addition -/

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  obtain ⟨b, b', rfl⟩ := Pair.rep b
  rw [Pair.add, Pair.add, Nat.add_comm a, Nat.add_comm a']

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  obtain ⟨b, b', rfl⟩ := Pair.rep b
  obtain ⟨c, c', rfl⟩ := Pair.rep c
  rw [Pair.add, Pair.add, Pair.add, Pair.add, Nat.add_assoc, Nat.add_assoc]

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by cases a <;> rfl

@[simp] protected theorem zero_add (a : Int) : 0 + a = a :=
  (Int.add_comm 0 a).trans (Int.add_zero a)

instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero

protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a b, Int.add_assoc]

protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_comm b c, Int.add_assoc]

/-! ### Negation -/

@[simp] protected theorem neg_neg (a : Int) : -(-a) = a := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  rw [Pair.neg, Pair.neg]

protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  obtain ⟨b, b', rfl⟩ := Pair.rep b
  rw [Pair.add, Pair.neg, Pair.neg, Pair.neg, Pair.add]

@[simp] protected theorem add_right_neg (a : Int) : a + -a = 0 := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  rw [Pair.neg, Pair.add, Nat.add_comm a, subNatNat_self]

@[simp] protected theorem add_left_neg (a : Int) : -a + a = 0 :=
  (Int.add_comm _ _).trans (Int.add_right_neg a)

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl

protected theorem add_neg_eq_sub {a b : Int} : a + -b = a - b := rfl

theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl

@[simp] protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => (Int.neg_neg a).symm.trans ((congrArg _ h).trans (Int.neg_neg b)), congrArg _⟩

@[simp] protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)

protected theorem neg_ne_zero {a : Int} : -a ≠ 0 ↔ a ≠ 0 :=
  ⟨fun h e => h (Int.neg_eq_zero.2 e), fun h e => h (Int.neg_eq_zero.1 e)⟩

protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b := by
  have e : -a + (a + b) = -a := by rw [h, Int.add_zero]
  rw [← e, ← Int.add_assoc, Int.add_left_neg, Int.zero_add]

protected theorem eq_neg_of_eq_neg {a b : Int} (h : a = -b) : b = -a := by rw [h, Int.neg_neg]

protected theorem eq_neg_comm {a b : Int} : a = -b ↔ b = -a :=
  ⟨Int.eq_neg_of_eq_neg, Int.eq_neg_of_eq_neg⟩

protected theorem neg_eq_comm {a b : Int} : -a = b ↔ -b = a :=
  ⟨fun h => h ▸ Int.neg_neg a, fun h => h ▸ Int.neg_neg b⟩

protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]

protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]

protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]

protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]

protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by
  rw [← Int.neg_add_cancel_left a b, h, Int.neg_add_cancel_left]

protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c := by
  rw [← Int.add_neg_cancel_right a b, h, Int.add_neg_cancel_right]

theorem wlog_sign {P : Int → Prop} (inv : ∀ a, P a ↔ P (-a)) (w : ∀ n : Nat, P n) (a : Int) :
    P a := by
  cases a with
  | ofNat n => exact w n
  | negSucc n => exact (inv -[n+1]).2 (w (n + 1))

/-! ### Subtraction -/

@[simp] theorem negSucc_sub_one (n : Nat) : -[n+1] - 1 = -[n + 1 +1] := rfl

@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a

@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a

@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add _

protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := h ▸ Int.sub_self a

@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.neg_add_cancel_right a b

@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b

protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  rw [← Int.sub_add_cancel a b, h, Int.zero_add]

protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b :=
  ⟨Int.eq_of_sub_eq_zero, Int.sub_eq_zero_of_eq⟩

protected theorem sub_ne_zero {a b : Int} : a - b ≠ 0 ↔ a ≠ b :=
  ⟨fun h e => h (Int.sub_eq_zero.2 e), fun h e => h (Int.sub_eq_zero.1 e)⟩

protected theorem sub_ne_zero_of_ne {a b : Int} : a ≠ b → a - b ≠ 0 := Int.sub_ne_zero.2

protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by
  show a + -b + -c = a + -(b + c)
  rw [Int.add_assoc, Int.neg_add]

@[simp] protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  show -(a + -b) = b + -a
  rw [Int.neg_add, Int.neg_neg, Int.add_comm]

protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  show a + -(a - b) = b
  rw [Int.neg_sub, Int.add_comm, Int.sub_add_cancel]

@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := by
  show a + -(-b) = a + b
  rw [Int.neg_neg]

protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)

protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b :=
  Int.add_right_comm a (-b) (-c)

@[simp] protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by
  rw [Int.add_comm, Int.add_sub_cancel]

protected theorem sub_add_eq_add_sub (a b c : Int) : a - b + c = a + c - b :=
  Int.add_right_comm a (-b) c

theorem ofNat_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  rw [Nat.add_comm m k, Nat.add_sub_cancel]
  exact (Int.add_sub_cancel (k : Int) m).symm

theorem natCast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := ofNat_sub h

theorem negSucc_coe' (n : Nat) : -[n+1] = -(n : Int) - 1 := by
  show -((n : Int) + 1) = -(n : Int) + -1
  exact Int.neg_add

theorem negSucc_eq' (m : Nat) : -[m+1] = -(m : Int) - 1 := negSucc_coe' m

@[simp] protected theorem add_left_inj {i j : Int} (k : Int) : (i + k = j + k) ↔ i = j :=
  ⟨Int.add_right_cancel, congrArg (· + k)⟩

@[simp] protected theorem add_right_inj {i j : Int} (k : Int) : (k + i = k + j) ↔ i = j :=
  ⟨Int.add_left_cancel, congrArg (k + ·)⟩

protected theorem sub_right_inj {i j : Int} (k : Int) : (k - i = k - j) ↔ i = j :=
  ⟨fun h => Int.neg_inj.1 (Int.add_left_cancel h), congrArg (k - ·)⟩

protected theorem sub_left_inj {i j : Int} (k : Int) : (i - k = j - k) ↔ i = j :=
  ⟨Int.add_right_cancel, congrArg (· - k)⟩

/-! ### Multiplication -/

@[simp] theorem ofNat_mul_negSucc (m n : Nat) : (m : Int) * -[n+1] = -((m * succ n : Nat) : Int) :=
  rfl
@[simp] theorem negSucc_mul_ofNat (m n : Nat) : -[m+1] * n = -((succ m * n : Nat) : Int) := rfl
@[simp] theorem negSucc_mul_negSucc (m n : Nat) : -[m+1] * -[n+1] = succ m * succ n := rfl

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  obtain ⟨b, b', rfl⟩ := Pair.rep b
  rw [Pair.mul, Pair.mul, Nat.mul_comm a b, Nat.mul_comm a' b', Nat.mul_comm a b',
    Nat.mul_comm a' b, Nat.add_comm (b' * a)]

protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  obtain ⟨b, b', rfl⟩ := Pair.rep b
  obtain ⟨c, c', rfl⟩ := Pair.rep c
  rw [Pair.mul, Pair.mul, Pair.mul, Pair.mul]
  simp only [Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc, Nat.add_comm,
    Nat.add_left_comm]

instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩

protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a b, Int.mul_assoc]

protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b c, Int.mul_assoc]

@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by cases a <;> rfl

@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 :=
  (Int.mul_comm 0 a).trans (Int.mul_zero a)

@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  rw [Pair.one_eq, Pair.mul]
  simp only [Nat.mul_one, Nat.mul_zero, Nat.add_zero, Nat.zero_add]

@[simp] protected theorem one_mul (a : Int) : 1 * a = a :=
  (Int.mul_comm 1 a).trans (Int.mul_one a)

instance : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨a, a', rfl⟩ := Pair.rep a
  obtain ⟨b, b', rfl⟩ := Pair.rep b
  obtain ⟨c, c', rfl⟩ := Pair.rep c
  rw [Pair.add, Pair.mul, Pair.mul, Pair.mul, Pair.add]
  simp only [Nat.mul_add, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]

protected theorem mul_two (a : Int) : a * 2 = a + a := by
  show a * (1 + 1) = _
  rw [Int.mul_add, Int.mul_one]

protected theorem two_mul (a : Int) : 2 * a = a + a := by rw [Int.mul_comm, Int.mul_two]

protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b :=
  Int.neg_eq_of_add_eq_zero (by rw [← Int.add_mul, Int.add_right_neg, Int.zero_mul])

protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := by
  rw [Int.mul_comm, Int.neg_mul_eq_neg_mul, Int.mul_comm]

@[simp] protected theorem neg_mul (a b : Int) : -a * b = -(a * b) :=
  (Int.neg_mul_eq_neg_mul a b).symm

@[simp] protected theorem mul_neg (a b : Int) : a * -b = -(a * b) :=
  (Int.neg_mul_eq_mul_neg a b).symm

protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]

protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by
  rw [Int.neg_mul, Int.mul_neg]

protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  show a * (b + -c) = a * b + -(a * c)
  rw [Int.mul_add, Int.mul_neg]

protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.mul_comm, Int.mul_sub, Int.mul_comm c, Int.mul_comm c]

protected theorem mul_neg_one (a : Int) : a * -1 = -a := by rw [Int.mul_neg, Int.mul_one]

protected theorem neg_one_mul (a : Int) : -1 * a = -a := by rw [Int.neg_mul, Int.one_mul]

protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := (Int.neg_one_mul a).symm

private theorem nat_mul_eq_zero {m n : Nat} (h : m * n = 0) : m = 0 ∨ n = 0 := by
  cases m with
  | zero => exact .inl rfl
  | succ m =>
    cases n with
    | zero => exact .inr rfl
    | succ n => cases h

@[simp] protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    cases a with
    | ofNat m =>
      cases b with
      | ofNat n => exact (nat_mul_eq_zero (ofNat.inj h)).imp (congrArg ofNat) (congrArg ofNat)
      | negSucc n =>
        have h : -((m * succ n : Nat) : Int) = 0 := h
        cases nat_mul_eq_zero (ofNat.inj (Int.neg_eq_zero.1 h)) with
        | inl h => exact .inl (congrArg ofNat h)
        | inr h => cases h
    | negSucc m =>
      cases b with
      | ofNat n =>
        have h : -((succ m * n : Nat) : Int) = 0 := h
        cases nat_mul_eq_zero (ofNat.inj (Int.neg_eq_zero.1 h)) with
        | inl h => cases h
        | inr h => exact .inr (congrArg ofNat h)
      | negSucc n => cases h
  · intro h
    cases h with
    | inl h => rw [h, Int.zero_mul]
    | inr h => rw [h, Int.mul_zero]

protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Int.mul_eq_zero.1 h).elim a0 b0

@[simp] protected theorem mul_ne_zero_iff {a b : Int} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (Int.mul_eq_zero.2 (.inl e)), fun e => h (Int.mul_eq_zero.2 (.inr e))⟩,
    fun h => Int.mul_ne_zero h.1 h.2⟩

protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  Int.eq_of_sub_eq_zero ((Int.mul_eq_zero.1
    ((Int.sub_mul b c a).trans (Int.sub_eq_zero_of_eq h))).elim id fun e => absurd e ha)

protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  Int.eq_of_mul_eq_mul_right ha (by rw [Int.mul_comm b, Int.mul_comm c, h])

theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, congrArg (c * ·)⟩

theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, congrArg (· * c)⟩

theorem eq_one_of_mul_eq_self_left {a b : Int} (Hpos : a ≠ 0) (H : b * a = a) : b = 1 :=
  Int.eq_of_mul_eq_mul_right Hpos (H.trans (Int.one_mul a).symm)

theorem eq_one_of_mul_eq_self_right {a b : Int} (Hpos : b ≠ 0) (H : b * a = b) : a = 1 :=
  Int.eq_of_mul_eq_mul_left Hpos (H.trans (Int.mul_one b).symm)

/-! ### Powers -/

@[simp] protected theorem pow_zero (m : Int) : m ^ 0 = 1 := rfl

protected theorem pow_succ (m : Int) (n : Nat) : m ^ n.succ = m ^ n * m := rfl

end Int
