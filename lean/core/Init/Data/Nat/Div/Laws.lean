prelude
import Init.Data.Nat.Div.Basic

/-!
# Division and remainder on natural numbers: the laws

From the recursion equations to `Nat.mod_add_div` and the adjunctions `Nat.le_div_iff_mul_le` and
`Nat.div_lt_iff_lt_mul`, and from these to sums and products under `/` and `%`.
-/

namespace Nat

/-! ## Induction along the recursion -/

/-- Induction on `x` along `x - y`, as `x / y` recurs. -/
@[elab_as_elim] def div.inductionOn.{u} {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  if h : 0 < y ∧ y ≤ x then ind x y h (inductionOn (x - y) y ind base) else base x y h
termination_by x
decreasing_by exact div_rec_lemma h

/-- Induction on `x` along `x - y`, as `x % y` recurs. -/
@[elab_as_elim] def mod.inductionOn.{u} {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  div.inductionOn x y ind base

/-! ## One step -/

theorem div_eq_sub_div {b a : Nat} (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 :=
  (div_eq a b).trans (if_pos ⟨h₁, h₂⟩)

theorem div_eq_of_lt {a b : Nat} (h₀ : a < b) : a / b = 0 :=
  (div_eq a b).trans (if_neg fun h => Nat.not_le_of_gt h₀ h.2)

theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a :=
  (mod_eq a b).trans (if_neg fun h' => Nat.not_le_of_gt h h'.2)

theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b :=
  match b with
  | 0 => rfl
  | b + 1 => (mod_eq a (b + 1)).trans (if_pos ⟨succ_pos b, h⟩)

@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 :=
  (div_eq n 0).trans (if_neg fun h => Nat.lt_irrefl 0 h.1)

@[simp] theorem mod_zero (a : Nat) : a % 0 = a :=
  (mod_eq a 0).trans (if_neg fun h => Nat.lt_irrefl 0 h.1)

@[simp] protected theorem zero_div : ∀ b : Nat, 0 / b = 0
  | 0 => Nat.div_zero 0
  | b + 1 => div_eq_of_lt (succ_pos b)

@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := rfl

theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  induction m, k using mod.inductionOn with
  | base x y h =>
    rw [div_eq, mod_eq, if_neg h, if_neg h]
    rfl
  | ind x y h ih =>
    rw [mod_eq_sub_mod h.2, div_eq_sub_div h.1 h.2, Nat.mul_add, Nat.mul_one, ← Nat.add_assoc, ih]
    exact Nat.sub_add_cancel h.2

theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m :=
  (Nat.add_comm _ _).trans (mod_add_div m n)

theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a :=
  Nat.mul_comm b (a / b) ▸ mod_add_div a b

theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a :=
  Nat.mul_comm b (a / b) ▸ div_add_mod a b

theorem mod_def (m k : Nat) : m % k = m - k * (m / k) :=
  Nat.eq_sub_of_add_eq (mod_add_div m k)

theorem mod_eq_sub_mul_div {x k : Nat} : x % k = x - k * (x / k) := mod_def x k

theorem mod_eq_sub_div_mul {x k : Nat} : x % k = x - (x / k) * k :=
  Nat.eq_sub_of_add_eq (mod_add_div' x k)

theorem mod_eq_sub (x w : Nat) : x % w = x - w * (x / w) := mod_def x w

theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := le.intro (div_add_mod m n)
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := le.intro (div_add_mod' m n)
theorem mod_le (x y : Nat) : x % y ≤ x := le.intro (mod_add_div x y)
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h

@[simp] protected theorem sub_mod_add_mod_cancel (a b : Nat) [NeZero a] :
    a - b % a + b % a = a :=
  Nat.sub_add_cancel (Nat.le_of_lt (mod_lt b (pos_of_neZero a)))

/-! ## The adjunctions -/

private theorem lt_div_add_one_mul (y : Nat) (k0 : 0 < k) : y < (y / k + 1) * k := by
  have := Nat.add_lt_add_left (mod_lt y k0) (y / k * k)
  rwa [div_add_mod', ← Nat.add_one_mul] at this

theorem le_div_iff_mul_le {k x y : Nat} (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y :=
  ⟨fun h => Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k), fun h =>
    le_of_lt_succ (Nat.lt_of_mul_lt_mul_right (Nat.lt_of_le_of_lt h (lt_div_add_one_mul y k0)))⟩

theorem div_lt_iff_lt_mul {k x y : Nat} (Hk : 0 < k) : x / k < y ↔ x < y * k :=
  Nat.not_le.symm.trans ((not_congr (le_div_iff_mul_le Hk)).trans Nat.not_le)

theorem lt_mul_of_div_lt {a c b : Nat} (h : a / c < b) (hc : 0 < c) : a < b * c :=
  (div_lt_iff_lt_mul hc).1 h

protected theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y :=
  Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)

protected theorem div_eq_of_lt_le {k n m : Nat} (lo : k * n ≤ m) (hi : m < (k + 1) * n) :
    m / n = k :=
  have hn : 0 < n := Nat.pos_of_lt_mul_left hi
  Nat.le_antisymm (le_of_lt_succ ((div_lt_iff_lt_mul hn).2 hi)) ((le_div_iff_mul_le hn).2 lo)

protected theorem div_le_of_le_mul {m n : Nat} : ∀ {k}, m ≤ k * n → m / k ≤ n
  | 0, _ => (Nat.div_zero m).symm ▸ zero_le n
  | k + 1, h => le_of_lt_succ ((div_lt_iff_lt_mul (succ_pos k)).2
      (Nat.lt_of_le_of_lt (Nat.mul_comm (k + 1) n ▸ h)
        (Nat.mul_lt_mul_of_pos_right (lt_succ_self n) (succ_pos k))))

protected theorem div_le_div_right {a b c : Nat} (h : a ≤ b) : a / c ≤ b / c :=
  match c with
  | 0 => by rw [Nat.div_zero]; exact zero_le _
  | c + 1 => (le_div_iff_mul_le (succ_pos c)).2 (Nat.le_trans (div_mul_le_self a _) h)

theorem div_le_div_left {c b a : Nat} (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c :=
  (le_div_iff_mul_le hc).2 (Nat.le_trans (Nat.mul_le_mul_left _ hcb) (div_mul_le_self a b))

theorem lt_of_div_lt_div {a b c : Nat} (h : a / c < b / c) : a < b :=
  gt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.div_le_div_right h')

theorem div_pos {b a : Nat} (hba : b ≤ a) (hb : 0 < b) : 0 < a / b :=
  (le_div_iff_mul_le hb).2 (Nat.le_trans (Nat.le_of_eq (Nat.one_mul b)) hba)

theorem pos_of_div_pos {a b : Nat} (h : 0 < a / b) : 0 < a :=
  Nat.lt_of_lt_of_le h (div_le_self a b)

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) :=
  match n, k with
  | 0, k => by rw [Nat.zero_mul, Nat.div_zero, Nat.zero_div]
  | n + 1, 0 => by rw [Nat.mul_zero, Nat.div_zero, Nat.div_zero]
  | n + 1, k + 1 => by
    have key : ∀ x, x ≤ m / (n + 1) / (k + 1) ↔ x ≤ m / ((n + 1) * (k + 1)) := fun x => by
      rw [le_div_iff_mul_le (succ_pos k), le_div_iff_mul_le (succ_pos n),
        le_div_iff_mul_le (Nat.mul_pos (succ_pos n) (succ_pos k)), Nat.mul_assoc,
        Nat.mul_comm (k + 1)]
    exact Nat.le_antisymm ((key _).1 (Nat.le_refl _)) ((key _).2 (Nat.le_refl _))

/-! ## Sums and products -/

@[simp] theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = x / z + 1 := by
  rw [div_eq_sub_div H (le_add_left z x), Nat.add_sub_cancel]

@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = x / z + 1 := by
  rw [Nat.add_comm, add_div_right x H]

theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z :=
  match z with
  | 0 => rfl
  | z + 1 => by
    rw [Nat.mul_add_one, ← Nat.add_assoc, add_div_right _ H, add_mul_div_left x z H, Nat.add_assoc]

theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left x y H]

theorem mul_add_div {m : Nat} (m_pos : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, add_mul_div_left y x m_pos, Nat.add_comm]

@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  rw [mod_eq_sub_mod (le_add_left z x), Nat.add_sub_cancel]

@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by
  rw [Nat.add_comm, add_mod_right]

@[simp] theorem add_mul_mod_self_left (x y : Nat) : ∀ z : Nat, (x + y * z) % y = x % y
  | 0 => rfl
  | z + 1 => by rw [Nat.mul_add_one, ← Nat.add_assoc, add_mod_right, add_mul_mod_self_left x y z]

@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm, add_mul_mod_self_left]

@[simp] theorem mul_add_mod_self_left (a b c : Nat) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, add_mul_mod_self_left]

@[simp] theorem mul_add_mod_self_right (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.add_comm, add_mul_mod_self_right]

theorem mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := mul_add_mod_self_left m x y
theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := mul_add_mod_self_right a b c
theorem mul_add_mod_of_lt {a b c : Nat} (h : c < b) : (a * b + c) % b = c := by
  rw [mul_add_mod', mod_eq_of_lt h]

@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 :=
  (Nat.add_comm 0 (m * n) ▸ add_mul_mod_self_left 0 m n).trans (zero_mod m)

@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := Nat.mul_comm n m ▸ mul_mod_right n m

@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  rw [mod_eq_sub_mod (Nat.le_refl n), Nat.sub_self, zero_mod]

theorem mod_one (x : Nat) : x % 1 = 0 := lt_one_iff.1 (mod_lt x Nat.zero_lt_one)
attribute [simp] mod_one

@[simp] protected theorem div_one (n : Nat) : n / 1 = n := by
  have := mod_add_div n 1
  rwa [mod_one, Nat.zero_add, Nat.one_mul] at this

@[simp] theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n := by
  have := add_mul_div_left 0 n H
  rwa [Nat.zero_add, Nat.zero_div, Nat.zero_add] at this

@[simp] theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  rw [Nat.mul_comm, mul_div_right m H]

protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := mul_div_left m H
protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m :=
  mul_div_right m H

protected theorem div_self {n : Nat} (H : 0 < n) : n / n = 1 := by
  rw [div_eq_sub_div H (Nat.le_refl n), Nat.sub_self, Nat.zero_div]

protected theorem div_eq_of_eq_mul_left {n m k : Nat} (H1 : 0 < n) (H2 : m = k * n) : m / n = k :=
  H2 ▸ Nat.mul_div_cancel k H1

protected theorem div_eq_of_eq_mul_right {n m k : Nat} (H1 : 0 < n) (H2 : m = n * k) : m / n = k :=
  H2 ▸ Nat.mul_div_cancel_left k H1

protected theorem eq_div_of_mul_eq_left {c a b : Nat} (hc : c ≠ 0) (h : a * c = b) : a = b / c :=
  (Nat.div_eq_of_eq_mul_left (Nat.pos_of_ne_zero hc) h.symm).symm

protected theorem eq_div_of_mul_eq_right {c a b : Nat} (hc : c ≠ 0) (h : c * a = b) : a = b / c :=
  (Nat.div_eq_of_eq_mul_right (Nat.pos_of_ne_zero hc) h.symm).symm

protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) :
    m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_cancel_left n H]

protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) :
    n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left n k H]

theorem mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) :=
  match z with
  | 0 => by rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, zero_mod]
  | z + 1 => by
    rw [mod_def, Nat.mul_div_mul_left x y (succ_pos z), Nat.mul_assoc, ← Nat.mul_sub, ← mod_def]

theorem mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]

theorem sub_mul_mod {x k n : Nat} (h₁ : n * k ≤ x) : (x - n * k) % n = x % n :=
  let ⟨d, e⟩ := le.dest h₁
  e ▸ by rw [Nat.add_sub_cancel_left, mul_add_mod]

theorem sub_mul_div_of_le (x n p : Nat) (h₁ : n * p ≤ x) : (x - n * p) / n = x / n - p :=
  match n with
  | 0 => by rw [Nat.div_zero, Nat.div_zero, Nat.zero_sub]
  | n + 1 =>
    let ⟨d, e⟩ := le.dest h₁
    e ▸ by rw [Nat.add_sub_cancel_left, mul_add_div (succ_pos n), Nat.add_sub_cancel_left]

theorem sub_mul_div (a b c : Nat) : (a - b * c) / b = a / b - c :=
  (Nat.le_total (b * c) a).elim (sub_mul_div_of_le a b c) fun h => by
    rw [Nat.sub_eq_zero_of_le h, Nat.zero_div, Nat.sub_eq_zero_of_le (Nat.div_le_of_le_mul h)]

theorem mul_sub_div (x n p : Nat) (h₁ : x < n * p) :
    (n * p - (x + 1)) / n = p - ((x / n) + 1) := by
  have hn : 0 < n := Nat.pos_of_lt_mul_right h₁
  have hq : x / n < p := (div_lt_iff_lt_mul hn).2 (Nat.mul_comm n p ▸ h₁)
  apply Nat.div_eq_of_lt_le
  · rw [Nat.sub_mul, Nat.mul_comm p n]
    exact Nat.sub_le_sub_left ((div_lt_iff_lt_mul hn).1 (lt_succ_self (x / n))) (n * p)
  · have e : p - (x / n + 1) + 1 = p - x / n := by
      rw [sub_add_eq]
      exact sub_one_add_one (sub_ne_zero_of_lt hq)
    rw [e, Nat.sub_mul, Nat.mul_comm p n]
    exact Nat.lt_of_lt_of_le (sub_succ_lt_self (n * p) x h₁)
      (Nat.sub_le_sub_left (div_mul_le_self x n) (n * p))

/-! ## Remainders of remainders -/

@[simp] theorem mod_mod (a : Nat) : ∀ n : Nat, (a % n) % n = a % n
  | 0 => mod_zero _
  | n + 1 => mod_eq_of_lt (mod_lt a (succ_pos n))

@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have := add_mul_mod_self_left (m % n + k) n (m / n)
  rw [Nat.add_right_comm, mod_add_div] at this
  exact this.symm

@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]

theorem add_mod (a b n : Nat) : (a + b) % n = ((a % n) + (b % n)) % n := by
  rw [add_mod_mod, mod_add_mod]

@[simp] theorem mod_mul_mod (m n l : Nat) : ((m % l) * n) % l = (m * n) % l := by
  have := add_mul_mod_self_left (m % l * n) l (m / l * n)
  rw [← Nat.mul_assoc, ← Nat.add_mul, mod_add_div] at this
  exact this.symm

@[simp] theorem mul_mod_mod (m n l : Nat) : (m * (n % l)) % l = (m * n) % l := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]

theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by
  rw [mul_mod_mod, mod_mul_mod]

theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n :=
  match b with
  | 0 => rfl
  | b + 1 => by rw [Nat.pow_succ, Nat.pow_succ, mul_mod, pow_mod a b, mod_mul_mod, mul_mod_mod]

theorem add_mod_eq_add_mod_right {a d b : Nat} (c : Nat) (H : a % d = b % d) :
    (a + c) % d = (b + c) % d := by
  rw [← mod_add_mod, H, mod_add_mod]

theorem add_mod_eq_add_mod_left {a d b : Nat} (c : Nat) (H : a % d = b % d) :
    (c + a) % d = (c + b) % d := by
  rw [Nat.add_comm, add_mod_eq_add_mod_right c H, Nat.add_comm]

theorem sub_mod_eq_zero_of_mod_eq {m k n : Nat} (h : m % k = n % k) : (m - n) % k = 0 := by
  rw [← mod_add_div m k, ← mod_add_div n k, h, Nat.add_sub_add_left, ← Nat.mul_sub, mul_mod_right]

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  le_one_iff_eq_zero_or_eq_one.1 (le_of_lt_succ (mod_lt n Nat.zero_lt_two))

theorem le_of_mod_lt {a b : Nat} (h : a % b < a) : b ≤ a :=
  ge_of_not_lt fun h' => ne_of_lt h (mod_eq_of_lt h')

@[simp] theorem mod_div_self (m n : Nat) : m % n / n = 0 :=
  match n with
  | 0 => Nat.div_zero _
  | n + 1 => div_eq_of_lt (mod_lt m (succ_pos n))

end Nat
