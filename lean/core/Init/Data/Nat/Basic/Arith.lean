prelude
import Init.Classical

/-!
# Natural numbers: eliminators, packing lemmas, addition and multiplication

The eliminators that `induction` and `cases` use (so that goals show `0` and `n + 1`), the simp
lemmas that turn raw functions such as `Nat.add` back into notation, and the semiring laws.
-/

universe u

namespace Nat

/-! ## Eliminators -/

/-- Recursion on a natural number by pattern matching, which the compiler can translate. -/
def recCompiled {motive : Nat → Sort u} (zero : motive zero)
    (succ : (n : Nat) → motive n → motive (Nat.succ n)) : (t : Nat) → motive t
  | .zero => zero
  | .succ n => succ n (recCompiled zero succ n)

@[csimp] theorem rec_eq_recCompiled : @Nat.rec = @Nat.recCompiled :=
  funext fun _ => funext fun _ => funext fun s => funext fun t =>
    t.rec rfl fun n ih => congrArg (s n) ih

/-- Induction with the cases `0` and `n + 1`; the default of the `induction` tactic. -/
@[elab_as_elim, induction_eliminator]
protected abbrev recAux {motive : Nat → Sort u} (zero : motive 0)
    (succ : (n : Nat) → motive n → motive (n + 1)) (t : Nat) : motive t :=
  Nat.rec zero succ t

/-- Case analysis with the cases `0` and `n + 1`; the default of the `cases` tactic. -/
@[elab_as_elim, cases_eliminator]
protected abbrev casesAuxOn {motive : Nat → Sort u} (t : Nat) (zero : motive 0)
    (succ : (n : Nat) → motive (n + 1)) : motive t :=
  Nat.casesOn t zero succ

/-- `f` applied `n` times, starting from `a`. -/
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | succ n, a => f («repeat» f n a)

/-- `Nat.repeat` as a loop with an accumulator. -/
@[inline] def repeatTR {α : Type u} (f : α → α) (n : Nat) (a : α) : α :=
  loop n a
where
  /-- The loop itself. -/
  @[specialize] loop : Nat → α → α
    | 0, a => a
    | succ n, a => loop n (f a)

/-- Is `a` less than `b`, as a Boolean? -/
def blt (a b : Nat) : Bool := ble a.succ b

theorem and_forall_add_one {p : Nat → Prop} : p 0 ∧ (∀ n, p (n + 1)) ↔ ∀ n, p n :=
  ⟨fun ⟨h0, h⟩ n => match n with | 0 => h0 | n + 1 => h n, fun h => ⟨h 0, fun n => h (n + 1)⟩⟩

theorem or_exists_add_one : p 0 ∨ (Exists fun n => p (n + 1)) ↔ Exists p :=
  ⟨fun
    | .inl h => ⟨0, h⟩
    | .inr ⟨n, h⟩ => ⟨n + 1, h⟩,
   fun
    | ⟨0, h⟩ => .inl h
    | ⟨n + 1, h⟩ => .inr ⟨n, h⟩⟩

/-! ## Raw functions and notation -/

@[simp] theorem zero_eq : Nat.zero = 0 := rfl
@[simp] theorem add_eq {x y : Nat} : Nat.add x y = x + y := rfl
@[simp] theorem mul_eq {x y : Nat} : Nat.mul x y = x * y := rfl
@[simp] theorem sub_eq {x y : Nat} : Nat.sub x y = x - y := rfl
@[simp] theorem pow_eq {m n : Nat} : m.pow n = m ^ n := rfl
@[simp] theorem lt_eq {x y : Nat} : Nat.lt x y = (x < y) := rfl
@[simp] theorem le_eq {x y : Nat} : Nat.le x y = (x ≤ y) := rfl

attribute [simp] beq_refl

@[simp] theorem beq_eq {x y : Nat} : (Nat.beq x y = true) = (x = y) :=
  propext ⟨eq_of_beq_eq_true, fun h => h ▸ beq_refl x⟩

@[simp] theorem ble_eq {x y : Nat} : (Nat.ble x y = true) = (x ≤ y) :=
  propext ⟨le_of_ble_eq_true, ble_eq_true_of_le⟩

@[simp] theorem blt_eq {x y : Nat} : (Nat.blt x y = true) = (x < y) := ble_eq

instance : LawfulBEq Nat where
  eq_of_beq h := of_decide_eq_true h
  rfl := decide_eq_true rfl

theorem beq_eq_true_eq (a b : Nat) : ((a == b) = true) = (a = b) := propext beq_iff_eq
theorem not_beq_eq_true_eq (a b : Nat) : ((!(a == b)) = true) = ¬(a = b) := propext bne_iff_ne

/-! ## Addition -/

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl

@[simp] protected theorem zero_add : ∀ (n : Nat), 0 + n = n
  | 0 => rfl
  | n + 1 => congrArg succ (Nat.zero_add n)

instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero

theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl
theorem add_one (n : Nat) : n + 1 = succ n := rfl
@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl

theorem succ_add : ∀ (n m : Nat), succ n + m = succ (n + m)
  | _, 0 => rfl
  | n, m + 1 => congrArg succ (succ_add n m)

theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := fun h => Nat.noConfusion h
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := fun h => Nat.noConfusion h

protected theorem add_comm : ∀ (n m : Nat), n + m = m + n
  | n, 0 => (Nat.zero_add n).symm
  | n, m + 1 => (congrArg succ (Nat.add_comm n m)).trans (succ_add m n).symm

instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩

protected theorem add_assoc : ∀ (n m k : Nat), (n + m) + k = n + (m + k)
  | _, _, 0 => rfl
  | n, m, k + 1 => congrArg succ (Nat.add_assoc n m k)

instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩

protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) :=
  (Nat.add_assoc n m k).symm.trans
    ((congrArg (· + k) (Nat.add_comm n m)).trans (Nat.add_assoc m n k))

protected theorem add_right_comm (n m k : Nat) : (n + m) + k = (n + k) + m :=
  (Nat.add_assoc n m k).trans
    ((congrArg (n + ·) (Nat.add_comm m k)).trans (Nat.add_assoc n k m).symm)

protected theorem add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) :=
  (Nat.add_assoc a b _).trans
    ((congrArg (a + ·) (Nat.add_left_comm b c d)).trans (Nat.add_assoc a c _).symm)

protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k :=
  match m with
  | 0 => h
  | _ + 1 => Nat.add_right_cancel (succ.inj h)

protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k :=
  Nat.add_right_cancel ((Nat.add_comm m n).trans (h.trans (Nat.add_comm n k)))

@[simp high] protected theorem add_left_cancel_iff {m k : Nat} {n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, congrArg (n + ·)⟩

@[simp high] protected theorem add_right_cancel_iff {m k : Nat} {n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, congrArg (· + n)⟩

protected theorem add_left_inj {m k : Nat} {n : Nat} : m + n = k + n ↔ m = k :=
  Nat.add_right_cancel_iff
protected theorem add_right_inj {m k : Nat} {n : Nat} : n + m = n + k ↔ m = k :=
  Nat.add_left_cancel_iff

theorem eq_zero_of_add_eq_zero : ∀ {n m}, n + m = 0 → n = 0 ∧ m = 0
  | _, 0, h => ⟨h, rfl⟩
  | _, _ + 1, h => Nat.noConfusion h

protected theorem eq_zero_of_add_eq_zero_left {n m : Nat} (h : n + m = 0) : m = 0 :=
  (eq_zero_of_add_eq_zero h).2

protected theorem eq_zero_of_add_eq_zero_right {n m : Nat} (h : n + m = 0) : n = 0 :=
  (eq_zero_of_add_eq_zero h).1

protected theorem add_eq_zero_iff {n m : Nat} : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨eq_zero_of_add_eq_zero, fun ⟨h, h'⟩ => h ▸ h' ▸ rfl⟩

@[simp high] protected theorem add_eq_zero {m n : Nat} : m + n = 0 ↔ m = 0 ∧ n = 0 :=
  Nat.add_eq_zero_iff

@[simp high] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 :=
  Nat.add_left_cancel_iff (k := 0)

@[simp high] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 :=
  ⟨fun h => Nat.add_right_cancel (h.trans (Nat.zero_add b).symm), fun h => h ▸ Nat.zero_add b⟩

@[simp high] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 :=
  eq_comm.trans Nat.add_eq_left

@[simp high] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 :=
  eq_comm.trans Nat.add_eq_right

theorem one_add (n : Nat) : 1 + n = succ n := Nat.add_comm 1 n
theorem succ_eq_one_add (n : Nat) : succ n = 1 + n := (one_add n).symm
theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := succ_add a b

theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg succ⟩
theorem add_one_inj {a b : Nat} : a + 1 = b + 1 ↔ a = b := succ_inj
theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h
theorem succ_ne_succ_iff {a b : Nat} : succ a ≠ succ b ↔ a ≠ b := not_congr succ_inj
theorem succ_ne_succ {m n : Nat} : succ m ≠ succ n ↔ m ≠ n := not_congr succ_inj
theorem add_one_ne_add_one_iff {a b : Nat} : a + 1 ≠ b + 1 ↔ a ≠ b := succ_ne_succ_iff
theorem succ_succ_ne_one (a : Nat) : succ (succ a) ≠ 1 := fun h => Nat.noConfusion (succ.inj h)
theorem add_one_add_one_ne_one {a : Nat} : a + 1 + 1 ≠ 1 := succ_succ_ne_one a
theorem ctor_eq_zero : Nat.zero = 0 := rfl
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := fun h => Nat.noConfusion h
@[simp] protected theorem zero_ne_one : 0 ≠ (1 : Nat) := fun h => Nat.noConfusion h
@[simp] theorem default_eq_zero : default = 0 := rfl

theorem succ_ne_self (n : Nat) : succ n ≠ n := fun h =>
  absurd (Nat.add_left_cancel (n := n) (m := 1) (k := 0) h) Nat.one_ne_zero
attribute [simp] succ_ne_self

theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem add_one_ne (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem ne_add_one (n : Nat) : n ≠ n + 1 := (succ_ne_self n).symm

/-! ## Multiplication -/

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl
theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

@[simp] protected theorem zero_mul : ∀ (n : Nat), 0 * n = 0
  | 0 => rfl
  | n + 1 => Nat.zero_mul n

theorem succ_mul (n : Nat) : ∀ m : Nat, succ n * m = n * m + m
  | 0 => rfl
  | m + 1 => congrArg succ
      ((congrArg (· + n) (succ_mul n m)).trans (Nat.add_right_comm (n * m) m n))

theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m

protected theorem mul_comm : ∀ (n m : Nat), n * m = m * n
  | n, 0 => (Nat.zero_mul n).symm
  | n, m + 1 => (congrArg (· + n) (Nat.mul_comm n m)).trans (succ_mul m n).symm

instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩

@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n

@[simp] protected theorem one_mul (n : Nat) : 1 * n = n :=
  (Nat.mul_comm 1 n).trans (Nat.mul_one n)

instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one

protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k :=
  match k with
  | 0 => rfl
  | k + 1 => (congrArg (· + n) (Nat.left_distrib n m k)).trans (Nat.add_assoc (n * m) (n * k) n)

protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k n, Nat.mul_comm k m]

protected theorem mul_add (n m k : Nat) : n * (m + k) = n * m + n * k := Nat.left_distrib n m k
protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k

protected theorem mul_assoc : ∀ (n m k : Nat), (n * m) * k = n * (m * k)
  | _, _, 0 => rfl
  | n, m, k + 1 => (congrArg (· + n * m) (Nat.mul_assoc n m k)).trans
      (Nat.left_distrib n (m * k) m).symm

instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩

protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]

protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, ← Nat.mul_assoc]

protected theorem mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_left_comm b c d, ← Nat.mul_assoc]

protected theorem mul_two (n : Nat) : n * 2 = n + n := congrArg (· + n) (Nat.mul_one n)
protected theorem two_mul (n : Nat) : 2 * n = n + n := (Nat.mul_comm 2 n).trans (Nat.mul_two n)

theorem succ_mul_succ (a b : Nat) : succ a * succ b = a * b + a + b + 1 := by
  rw [mul_succ, succ_mul, add_succ, Nat.add_right_comm]

theorem succ_mul_succ_eq (a b : Nat) : succ a * succ b = a * b + a + b + 1 := succ_mul_succ a b

theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 :=
  succ_mul_succ a b

@[simp] theorem mul_eq_zero : ∀ {m n}, n * m = 0 ↔ n = 0 ∨ m = 0
  | 0, _ => ⟨fun _ => .inr rfl, fun _ => rfl⟩
  | _ + 1, 0 => ⟨fun _ => .inl rfl, fun _ => Nat.zero_mul _⟩
  | _ + 1, _ + 1 => ⟨fun h => Nat.noConfusion h,
      fun h => h.elim (fun h => Nat.noConfusion h) (fun h => Nat.noConfusion h)⟩

protected theorem zero_eq_mul {m n : Nat} : 0 = m * n ↔ m = 0 ∨ n = 0 := eq_comm.trans mul_eq_zero

protected theorem mul_ne_zero {n m : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 :=
  fun h => (mul_eq_zero.1 h).elim hn hm

protected theorem mul_ne_zero_iff {n m : Nat} : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 :=
  ⟨fun h => ⟨fun hn => h (mul_eq_zero.2 (.inl hn)), fun hm => h (mul_eq_zero.2 (.inr hm))⟩,
    fun h => Nat.mul_ne_zero h.1 h.2⟩

protected theorem ne_zero_of_mul_ne_zero_left {n m : Nat} (h : n * m ≠ 0) : n ≠ 0 :=
  (Nat.mul_ne_zero_iff.1 h).1

protected theorem ne_zero_of_mul_ne_zero_right {n m : Nat} (h : n * m ≠ 0) : m ≠ 0 :=
  (Nat.mul_ne_zero_iff.1 h).2

private theorem repeat_apply {α : Type u} (f : α → α) (a : α) :
    ∀ n, «repeat» f n (f a) = f («repeat» f n a)
  | 0 => rfl
  | n + 1 => congrArg f (repeat_apply f a n)

private theorem repeat_eq_loop {α : Type u} (f : α → α) :
    ∀ n a, «repeat» f n a = repeatTR.loop f n a
  | 0, _ => rfl
  | n + 1, a => (repeat_apply f a n).symm.trans (repeat_eq_loop f n (f a))

@[csimp] theorem repeat_eq_repeatTR : @«repeat» = @repeatTR :=
  funext fun _ => funext fun f => funext fun n => funext fun a => repeat_eq_loop f n a

protected theorem eq_zero_of_mul_eq_zero : ∀ {m n : Nat}, n * m = 0 → n = 0 ∨ m = 0 :=
  mul_eq_zero.1

end Nat
