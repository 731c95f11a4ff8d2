prelude
import Init.Data.Nat.Gcd.Basic
import Init.Data.Nat.Lemmas.Div

/-!
# Greatest common divisor of natural numbers: the laws
-/

namespace Nat

/-! ## The recursion -/

@[simp] theorem gcd_zero_left (y : Nat) : gcd 0 y = y := by
  unfold gcd
  rfl

theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) := by
  conv => lhs; unfold gcd
  exact if_neg (succ_ne_zero x)

theorem gcd_add_one (x y : Nat) : gcd (x + 1) y = gcd (y % (x + 1)) (x + 1) := gcd_succ x y

theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m :=
  match m with
  | 0 => by
    rw [gcd_zero_left, mod_zero]
    match n with
    | 0 => rfl
    | n + 1 => rw [gcd_succ, zero_mod, gcd_zero_left]
  | m + 1 => gcd_succ m n

@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by
  rw [gcd_rec, zero_mod, gcd_zero_left]

theorem gcd_def (x y : Nat) : gcd x y = if x = 0 then y else gcd (y % x) x :=
  match x with
  | 0 => gcd_zero_left y
  | x + 1 => (gcd_succ x y).trans (if_neg (succ_ne_zero x)).symm

instance : Std.LawfulIdentity gcd 0 where
  left_id := gcd_zero_left
  right_id := gcd_zero_right

@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := by
  rw [gcd_rec, mod_one, gcd_zero_left]

@[simp] theorem gcd_self (n : Nat) : gcd n n = n := by
  rw [gcd_rec, mod_self, gcd_zero_left]

instance : Std.IdempotentOp gcd := ⟨gcd_self⟩

/-- Induction along Euclid's algorithm. -/
@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n)
    (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n :=
  if h : m = 0 then h ▸ H0 n
  else
    have hm : 0 < m := Nat.pos_of_ne_zero h
    H1 m n hm (gcd.induction (n % m) m H0 H1)
termination_by m
decreasing_by exact mod_lt n hm

/-! ## The greatest common divisor -/

theorem gcd_dvd (m n : Nat) : (gcd m n ∣ m) ∧ (gcd m n ∣ n) := by
  induction m, n using gcd.induction with
  | H0 n => rw [gcd_zero_left]; exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩
  | H1 m n _ ih => rw [gcd_rec]; exact ⟨ih.2, (dvd_mod_iff ih.2).1 ih.1⟩

theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1
theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2
theorem gcd_le_left {m : Nat} (n) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)
theorem gcd_le_right {m : Nat} (n) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)

theorem dvd_gcd {k m n : Nat} (hm : k ∣ m) (hn : k ∣ n) : k ∣ gcd m n := by
  induction m, n using gcd.induction with
  | H0 n => rwa [gcd_zero_left]
  | H1 m n _ ih => rw [gcd_rec]; exact ih ((dvd_mod_iff hm).2 hn) hm

theorem dvd_gcd_iff {k : Nat} {m n : Nat} : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩,
    fun h => dvd_gcd h.1 h.2⟩

theorem gcd_eq_iff {g : Nat} {a b : Nat} :
    gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ (∀ c, c ∣ a → c ∣ b → c ∣ g) :=
  ⟨fun h => h ▸ ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun _ => dvd_gcd⟩,
    fun ⟨ha, hb, h⟩ => Nat.dvd_antisymm (h _ (gcd_dvd_left a b) (gcd_dvd_right a b))
      (dvd_gcd ha hb)⟩

private theorem gcd_ext {m n m' n' : Nat} (h : ∀ k, k ∣ m ∧ k ∣ n ↔ k ∣ m' ∧ k ∣ n') :
    gcd m n = gcd m' n' :=
  Nat.dvd_antisymm (dvd_gcd_iff.2 ((h _).1 (gcd_dvd m n))) (dvd_gcd_iff.2 ((h _).2 (gcd_dvd m' n')))

theorem gcd_comm (m n : Nat) : gcd m n = gcd n m := gcd_ext fun _ => and_comm

instance : Std.Commutative gcd := ⟨gcd_comm⟩

theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) :=
  gcd_ext fun _ => by rw [dvd_gcd_iff, dvd_gcd_iff, and_assoc]

instance : Std.Associative gcd := ⟨gcd_assoc⟩

theorem gcd_left_comm (m n k : Nat) : gcd m (gcd n k) = gcd n (gcd m k) := by
  rw [← gcd_assoc, gcd_comm m n, gcd_assoc]

theorem gcd_right_comm (m n k : Nat) : gcd (gcd m n) k = gcd (gcd m k) n := by
  rw [gcd_assoc, gcd_comm n k, gcd_assoc]

@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := (gcd_comm n 1).trans (gcd_one_left n)

theorem gcd_eq_left {m n : Nat} (H : m ∣ n) : gcd m n = m :=
  Nat.dvd_antisymm (gcd_dvd_left m n) (dvd_gcd (Nat.dvd_refl m) H)

theorem gcd_eq_right {m n : Nat} (H : n ∣ m) : gcd m n = n := gcd_comm n m ▸ gcd_eq_left H

theorem gcd_eq_left_iff_dvd {m n : Nat} : gcd m n = m ↔ m ∣ n :=
  ⟨fun h => h ▸ gcd_dvd_right m n, gcd_eq_left⟩

theorem gcd_eq_right_iff_dvd {n m : Nat} : gcd n m = m ↔ m ∣ n := gcd_comm m n ▸ gcd_eq_left_iff_dvd

theorem gcd_right_eq_iff {m n n' : Nat} :
    gcd m n = gcd m n' ↔ ∀ k, k ∣ m → (k ∣ n ↔ k ∣ n') :=
  ⟨fun h _ hk => ⟨fun hn => Nat.dvd_trans (h ▸ dvd_gcd hk hn) (gcd_dvd_right m n'),
    fun hn => Nat.dvd_trans (h.symm ▸ dvd_gcd hk hn) (gcd_dvd_right m n)⟩,
   fun h => gcd_ext fun k => and_congr_right (h k)⟩

theorem gcd_left_eq_iff {m m' n : Nat} :
    gcd m n = gcd m' n ↔ ∀ k, k ∣ n → (k ∣ m ↔ k ∣ m') := by
  rw [gcd_comm m, gcd_comm m', gcd_right_eq_iff]

/-! ## Multiples -/

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  induction n, k using gcd.induction with
  | H0 k => rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  | H1 n k _ ih => rw [gcd_rec, mul_mod_mul_left, ih, ← gcd_rec]

theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, gcd_mul_left, Nat.mul_comm]

@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n :=
  gcd_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n :=
  gcd_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n :=
  gcd_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n :=
  gcd_eq_left (Nat.dvd_mul_right n m)

@[simp] theorem gcd_gcd_self_right_left (m n : Nat) : gcd m (gcd m n) = gcd m n :=
  gcd_eq_right (gcd_dvd_left m n)
@[simp] theorem gcd_gcd_self_right_right (m n : Nat) : gcd m (gcd n m) = gcd n m :=
  gcd_eq_right (gcd_dvd_right n m)
@[simp] theorem gcd_gcd_self_left_right (m n : Nat) : gcd (gcd n m) m = gcd n m :=
  gcd_eq_left (gcd_dvd_right n m)
@[simp] theorem gcd_gcd_self_left_left (m n : Nat) : gcd (gcd m n) m = gcd m n :=
  gcd_eq_left (gcd_dvd_left m n)

/-! ## Sums -/

@[simp] theorem gcd_add_right_right_of_dvd {n k : Nat} (m : Nat) (h : n ∣ k) :
    gcd n (m + k) = gcd n m :=
  gcd_right_eq_iff.2 fun _ hl => Nat.dvd_add_left (Nat.dvd_trans hl h)

@[simp] theorem gcd_add_left_right_of_dvd {n k : Nat} (m : Nat) (h : n ∣ k) :
    gcd n (k + m) = gcd n m :=
  Nat.add_comm m k ▸ gcd_add_right_right_of_dvd m h

@[simp] theorem gcd_add_right_left_of_dvd {m k : Nat} (n : Nat) (h : m ∣ k) :
    gcd (n + k) m = gcd n m := by
  rw [gcd_comm, gcd_add_right_right_of_dvd n h, gcd_comm]

@[simp] theorem gcd_add_left_left_of_dvd {m k : Nat} (n : Nat) (h : m ∣ k) :
    gcd (k + n) m = gcd n m := by
  rw [gcd_comm, gcd_add_left_right_of_dvd n h, gcd_comm]

@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n :=
  gcd_add_right_right_of_dvd n (Nat.dvd_mul_left m k)
@[simp] theorem gcd_add_mul_left_right (m n k : Nat) : gcd m (n + m * k) = gcd m n :=
  gcd_add_right_right_of_dvd n (Nat.dvd_mul_right m k)
@[simp] theorem gcd_mul_right_add_right (m n k : Nat) : gcd m (k * m + n) = gcd m n :=
  gcd_add_left_right_of_dvd n (Nat.dvd_mul_left m k)
@[simp] theorem gcd_mul_left_add_right (m n k : Nat) : gcd m (m * k + n) = gcd m n :=
  gcd_add_left_right_of_dvd n (Nat.dvd_mul_right m k)
@[simp] theorem gcd_add_mul_right_left (m n k : Nat) : gcd (n + k * m) m = gcd n m :=
  gcd_add_right_left_of_dvd n (Nat.dvd_mul_left m k)
@[simp] theorem gcd_add_mul_left_left (m n k : Nat) : gcd (n + m * k) m = gcd n m :=
  gcd_add_right_left_of_dvd n (Nat.dvd_mul_right m k)
@[simp] theorem gcd_mul_right_add_left (m n k : Nat) : gcd (k * m + n) m = gcd n m :=
  gcd_add_left_left_of_dvd n (Nat.dvd_mul_left m k)
@[simp] theorem gcd_mul_left_add_left (m n k : Nat) : gcd (m * k + n) m = gcd n m :=
  gcd_add_left_left_of_dvd n (Nat.dvd_mul_right m k)
@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n :=
  gcd_add_right_right_of_dvd n (Nat.dvd_refl m)
@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n :=
  gcd_add_left_right_of_dvd n (Nat.dvd_refl m)
@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (n + m) m = gcd n m :=
  gcd_add_right_left_of_dvd n (Nat.dvd_refl m)
@[simp] theorem gcd_self_add_left (m n : Nat) : gcd (m + n) m = gcd n m :=
  gcd_add_left_left_of_dvd n (Nat.dvd_refl m)

/-! ## Differences -/

@[simp] theorem gcd_sub_right_right_of_dvd {m k : Nat} (n : Nat) (h : k ≤ m) (hn : n ∣ k) :
    gcd n (m - k) = gcd n m :=
  gcd_right_eq_iff.2 fun _ hl => dvd_sub_iff_left h (Nat.dvd_trans hl hn)

@[simp] theorem gcd_sub_left_right_of_dvd {m k : Nat} (n : Nat) (h : m ≤ k) (hn : n ∣ k) :
    gcd n (k - m) = gcd n m :=
  gcd_right_eq_iff.2 fun _ hl => dvd_sub_iff_right h (Nat.dvd_trans hl hn)

@[simp] theorem gcd_sub_right_left_of_dvd {n k : Nat} (m : Nat) (h : k ≤ n) (hm : m ∣ k) :
    gcd (n - k) m = gcd n m := by
  rw [gcd_comm, gcd_sub_right_right_of_dvd m h hm, gcd_comm]

@[simp] theorem gcd_sub_left_left_of_dvd {n k : Nat} (m : Nat) (h : n ≤ k) (hm : m ∣ k) :
    gcd (k - n) m = gcd n m := by
  rw [gcd_comm, gcd_sub_left_right_of_dvd m h hm, gcd_comm]

@[simp] theorem gcd_sub_mul_right_right {m n k : Nat} (h : k * m ≤ n) :
    gcd m (n - k * m) = gcd m n :=
  gcd_sub_right_right_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_sub_mul_left_right {m n k : Nat} (h : m * k ≤ n) :
    gcd m (n - m * k) = gcd m n :=
  gcd_sub_right_right_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_mul_right_sub_right {m n k : Nat} (h : n ≤ k * m) :
    gcd m (k * m - n) = gcd m n :=
  gcd_sub_left_right_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_mul_left_sub_right {m n k : Nat} (h : n ≤ m * k) :
    gcd m (m * k - n) = gcd m n :=
  gcd_sub_left_right_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_sub_mul_right_left {m n k : Nat} (h : k * m ≤ n) :
    gcd (n - k * m) m = gcd n m :=
  gcd_sub_right_left_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_sub_mul_left_left {m n k : Nat} (h : m * k ≤ n) :
    gcd (n - m * k) m = gcd n m :=
  gcd_sub_right_left_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_mul_right_sub_left {m n k : Nat} (h : n ≤ k * m) :
    gcd (k * m - n) m = gcd n m :=
  gcd_sub_left_left_of_dvd m h (Nat.dvd_mul_left m k)
@[simp] theorem gcd_mul_left_sub_left {m n k : Nat} (h : n ≤ m * k) :
    gcd (m * k - n) m = gcd n m :=
  gcd_sub_left_left_of_dvd m h (Nat.dvd_mul_right m k)
@[simp] theorem gcd_sub_self_right {m n : Nat} (h : m ≤ n) : gcd m (n - m) = gcd m n :=
  gcd_sub_right_right_of_dvd m h (Nat.dvd_refl m)
@[simp] theorem gcd_self_sub_right {m n : Nat} (h : n ≤ m) : gcd m (m - n) = gcd m n :=
  gcd_sub_left_right_of_dvd m h (Nat.dvd_refl m)
@[simp] theorem gcd_sub_self_left {m n : Nat} (h : m ≤ n) : gcd (n - m) m = gcd n m :=
  gcd_sub_right_left_of_dvd m h (Nat.dvd_refl m)
@[simp] theorem gcd_self_sub_left {m n : Nat} (h : n ≤ m) : gcd (m - n) m = gcd n m :=
  gcd_sub_left_left_of_dvd m h (Nat.dvd_refl m)

/-! ## Positivity -/

theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (mpos : 0 < m) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_left m n) mpos

theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (npos : 0 < n) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_right m n) npos

theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (H : gcd m n = 0) : m = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_left m n)

theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (H : gcd m n = 0) : n = 0 :=
  Nat.eq_zero_of_zero_dvd (H ▸ gcd_dvd_right m n)

@[simp] theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 :=
  ⟨fun h => ⟨eq_zero_of_gcd_eq_zero_left h, eq_zero_of_gcd_eq_zero_right h⟩,
    fun h => by rw [h.1, h.2, gcd_self]⟩

theorem gcd_ne_zero_left {m n : Nat} (h : m ≠ 0) : gcd m n ≠ 0 :=
  fun e => h (eq_zero_of_gcd_eq_zero_left e)
theorem gcd_ne_zero_right {n m : Nat} (h : n ≠ 0) : gcd m n ≠ 0 :=
  fun e => h (eq_zero_of_gcd_eq_zero_right e)

theorem gcd_pos_iff {m n : Nat} : 0 < gcd m n ↔ 0 < m ∨ 0 < n := by
  rw [Nat.pos_iff_ne_zero, Nat.pos_iff_ne_zero, Nat.pos_iff_ne_zero, ne_eq, gcd_eq_zero_iff]
  exact Decidable.not_and_iff_or_not

theorem div_gcd_pos_of_pos_left {a : Nat} (b : Nat) (h : 0 < a) : 0 < a / a.gcd b :=
  div_pos (gcd_le_left b h) (gcd_pos_of_pos_left b h)

theorem div_gcd_pos_of_pos_right {b : Nat} (a : Nat) (h : 0 < b) : 0 < b / a.gcd b :=
  div_pos (gcd_le_right b h) (gcd_pos_of_pos_right a h)

/-! ## Divisors -/

theorem gcd_div {m n k : Nat} (H1 : k ∣ m) (H2 : k ∣ n) : gcd (m / k) (n / k) = gcd m n / k :=
  match k, H1, H2 with
  | 0, _, _ => by rw [Nat.div_zero, Nat.div_zero, Nat.div_zero, gcd_self]
  | k + 1, H1, H2 => (Nat.div_eq_of_eq_mul_left (succ_pos k) (by
      rw [← gcd_mul_right, Nat.div_mul_cancel H1, Nat.div_mul_cancel H2])).symm

theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (H : m ∣ k) : gcd m n ∣ gcd k n :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H) (gcd_dvd_right m n)

theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (H : m ∣ k) : gcd n m ∣ gcd n k :=
  dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) H)

theorem gcd_dvd_gcd_mul_left_left (m n k : Nat) : gcd m n ∣ gcd (k * m) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_left m k)
theorem gcd_dvd_gcd_mul_right_left (m n k : Nat) : gcd m n ∣ gcd (m * k) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_right m k)
theorem gcd_dvd_gcd_mul_left_right (m n k : Nat) : gcd m n ∣ gcd m (k * n) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_left n k)
theorem gcd_dvd_gcd_mul_right_right (m n k : Nat) : gcd m n ∣ gcd m (n * k) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_right n k)

/-- A divisor of `m * n` as a divisor of `m` times a divisor of `n`. -/
def dvdProdDvdOfDvdProd {k m n : Nat} (h : k ∣ m * n) :
    {d : {m' // m' ∣ m} × {n' // n' ∣ n} // k = d.1.val * d.2.val} :=
  if h0 : gcd k m = 0 then
    ⟨⟨⟨0, eq_zero_of_gcd_eq_zero_right h0 ▸ Nat.dvd_refl 0⟩, ⟨n, Nat.dvd_refl n⟩⟩,
      (eq_zero_of_gcd_eq_zero_left h0).trans (Nat.zero_mul n).symm⟩
  else
    have hk : gcd k m * (k / gcd k m) = k := Nat.mul_div_cancel' (gcd_dvd_left k m)
    ⟨⟨⟨gcd k m, gcd_dvd_right k m⟩, ⟨k / gcd k m, Nat.dvd_of_mul_dvd_mul_left
      (Nat.pos_of_ne_zero h0) (by
        rw [hk, ← gcd_mul_right]
        exact dvd_gcd (Nat.dvd_mul_right k n) h)⟩⟩, hk.symm⟩

protected theorem dvd_mul {k m n : Nat} : k ∣ m * n ↔ ∃ k₁ k₂, k₁ ∣ m ∧ k₂ ∣ n ∧ k₁ * k₂ = k :=
  ⟨fun h => let ⟨⟨⟨k₁, h₁⟩, ⟨k₂, h₂⟩⟩, e⟩ := dvdProdDvdOfDvdProd h; ⟨k₁, k₂, h₁, h₂, e.symm⟩,
    fun ⟨_, _, h₁, h₂, e⟩ => e ▸ Nat.mul_dvd_mul h₁ h₂⟩

theorem gcd_mul_right_dvd_mul_gcd (k m n : Nat) : gcd k (m * n) ∣ gcd k m * gcd k n := by
  let ⟨⟨⟨m', hm⟩, ⟨n', hn⟩⟩, e⟩ := dvdProdDvdOfDvdProd (gcd_dvd_right k (m * n))
  have hk : m' * n' ∣ k := by
    have e' : gcd k (m * n) = m' * n' := e
    exact e' ▸ gcd_dvd_left k (m * n)
  rw [show gcd k (m * n) = m' * n' from e]
  exact Nat.mul_dvd_mul (dvd_gcd (Nat.dvd_of_mul_right_dvd hk) hm)
    (dvd_gcd (Nat.dvd_of_mul_left_dvd hk) hn)

theorem gcd_mul_left_dvd_mul_gcd (k m n : Nat) : gcd (m * n) k ∣ gcd m k * gcd n k := by
  rw [gcd_comm, gcd_comm m, gcd_comm n]
  exact gcd_mul_right_dvd_mul_gcd k m n

theorem dvd_gcd_mul_iff_dvd_mul {k n m : Nat} : k ∣ gcd k n * m ↔ k ∣ n * m := by
  rw [← gcd_mul_right]
  exact ⟨fun h => Nat.dvd_trans h (gcd_dvd_right _ _),
    fun h => dvd_gcd (Nat.dvd_mul_right k m) h⟩

theorem dvd_mul_gcd_iff_dvd_mul {k n m : Nat} : k ∣ n * gcd k m ↔ k ∣ n * m := by
  rw [Nat.mul_comm, dvd_gcd_mul_iff_dvd_mul, Nat.mul_comm]

theorem dvd_gcd_mul_gcd_iff_dvd_mul {k n m : Nat} : k ∣ gcd k n * gcd k m ↔ k ∣ n * m :=
  dvd_gcd_mul_iff_dvd_mul.trans dvd_mul_gcd_iff_dvd_mul

/-! ## When the greatest common divisor is one -/

theorem gcd_eq_one_iff {m n : Nat} : gcd m n = 1 ↔ ∀ c, c ∣ m → c ∣ n → c = 1 :=
  ⟨fun h _ hm hn => eq_one_of_dvd_one (h ▸ dvd_gcd hm hn),
    fun h => h _ (gcd_dvd_left m n) (gcd_dvd_right m n)⟩

theorem gcd_mul_right_right_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) :
    gcd n (m * k) = gcd n k :=
  gcd_right_eq_iff.2 fun l hl => by
    have hlm : gcd l m = 1 := eq_one_of_dvd_one (h ▸ gcd_dvd_gcd_of_dvd_left m hl)
    rw [← dvd_gcd_mul_iff_dvd_mul, hlm, Nat.one_mul]

theorem gcd_mul_left_right_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) :
    gcd n (k * m) = gcd n k :=
  Nat.mul_comm m k ▸ gcd_mul_right_right_of_gcd_eq_one h

theorem gcd_mul_right_left_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) :
    gcd (n * k) m = gcd k m := by
  rw [gcd_comm, gcd_mul_right_right_of_gcd_eq_one ((gcd_comm m n).trans h), gcd_comm]

theorem gcd_mul_left_left_of_gcd_eq_one {n m k : Nat} (h : gcd n m = 1) :
    gcd (k * n) m = gcd k m :=
  Nat.mul_comm n k ▸ gcd_mul_right_left_of_gcd_eq_one h

theorem gcd_pow_left_of_gcd_eq_one {k n m : Nat} (h : gcd n m = 1) : gcd (n ^ k) m = 1 :=
  match k with
  | 0 => gcd_one_left m
  | _ + 1 => (gcd_mul_left_left_of_gcd_eq_one h).trans (gcd_pow_left_of_gcd_eq_one h)

theorem gcd_pow_right_of_gcd_eq_one {k n m : Nat} (h : gcd n m = 1) : gcd n (m ^ k) = 1 :=
  (gcd_comm _ _).trans (gcd_pow_left_of_gcd_eq_one ((gcd_comm m n).trans h))

theorem pow_gcd_pow_of_gcd_eq_one {k l n m : Nat} (h : gcd n m = 1) : gcd (n ^ k) (m ^ l) = 1 :=
  gcd_pow_left_of_gcd_eq_one (gcd_pow_right_of_gcd_eq_one h)

private theorem gcd_div_gcd {n m : Nat} (h : 0 < gcd n m) :
    gcd (n / gcd n m) (m / gcd n m) = 1 := by
  rw [gcd_div (gcd_dvd_left n m) (gcd_dvd_right n m), Nat.div_self h]

theorem gcd_div_gcd_div_gcd_of_pos_left {n m : Nat} (h : 0 < n) :
    gcd (n / gcd n m) (m / gcd n m) = 1 :=
  gcd_div_gcd (gcd_pos_of_pos_left m h)

theorem gcd_div_gcd_div_gcd_of_pos_right {n m : Nat} (h : 0 < m) :
    gcd (n / gcd n m) (m / gcd n m) = 1 :=
  gcd_div_gcd (gcd_pos_of_pos_right n h)

/-! ## Powers -/

theorem pow_gcd_pow {k n m : Nat} : gcd (n ^ k) (m ^ k) = (gcd n m) ^ k :=
  if h : gcd n m = 0 then by
    rw [(gcd_eq_zero_iff.1 h).1, (gcd_eq_zero_iff.1 h).2, gcd_self, gcd_self]
  else by
    have e1 : n ^ k = (n / gcd n m) ^ k * gcd n m ^ k := by
      rw [← Nat.mul_pow, Nat.div_mul_cancel (gcd_dvd_left n m)]
    have e2 : m ^ k = (m / gcd n m) ^ k * gcd n m ^ k := by
      rw [← Nat.mul_pow, Nat.div_mul_cancel (gcd_dvd_right n m)]
    have h1 : gcd ((n / gcd n m) ^ k) ((m / gcd n m) ^ k) = 1 :=
      pow_gcd_pow_of_gcd_eq_one (gcd_div_gcd (Nat.pos_of_ne_zero h))
    rw [show gcd (n ^ k) (m ^ k) = _ from congr (congrArg gcd e1) e2, gcd_mul_right, h1, Nat.one_mul]

theorem pow_dvd_pow_iff {a b n : Nat} (h : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  rw [← gcd_eq_left_iff_dvd, ← gcd_eq_left_iff_dvd, pow_gcd_pow, Nat.pow_left_inj h]

end Nat
