prelude
import Init.Data.Nat.Lemmas.Pow

/-!
# Natural numbers: further lemmas on division, remainder and divisibility
-/

namespace Nat

/-! ## Exact quotients -/

protected theorem eq_mul_of_div_eq_right {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) :
    a = b * c :=
  H2 ▸ (Nat.mul_div_cancel' H1).symm

protected theorem eq_mul_of_div_eq_left {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) :
    a = c * b :=
  H2 ▸ (Nat.div_mul_cancel H1).symm

protected theorem mul_div_cancel_left' {a b : Nat} (Hd : a ∣ b) : a * (b / a) = b :=
  Nat.mul_div_cancel' Hd

protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = b * c :=
  ⟨Nat.eq_mul_of_div_eq_right H', Nat.div_eq_of_eq_mul_right H⟩

protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) :
    a / b = c ↔ a = c * b :=
  ⟨Nat.eq_mul_of_div_eq_left H', Nat.div_eq_of_eq_mul_left H⟩

theorem eq_div_iff_mul_eq_left {c b a : Nat} (hc : c ≠ 0) (hcb : c ∣ b) : a = b / c ↔ b = a * c :=
  eq_comm.trans (Nat.div_eq_iff_eq_mul_left (Nat.pos_of_ne_zero hc) hcb)

@[simp] protected theorem div_left_inj {a b d : Nat} (hda : d ∣ a) (hdb : d ∣ b) :
    a / d = b / d ↔ a = b :=
  ⟨fun h => by rw [← Nat.mul_div_cancel' hda, h, Nat.mul_div_cancel' hdb], congrArg (· / d)⟩

protected theorem mul_div_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) :
    a * c / b = a / b * c := by
  rw [Nat.mul_comm, Nat.mul_div_assoc c hba, Nat.mul_comm]

protected theorem div_mul_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) :
    a / b * c = a * c / b :=
  (Nat.mul_div_right_comm hba c).symm

theorem div_dvd_of_dvd {n m : Nat} (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩

theorem div_dvd_div {m n k : Nat} (hk : k ∣ m) (hm : m ∣ n) : m / k ∣ n / k :=
  let ⟨c, hc⟩ := hm
  ⟨c, by rw [hc, Nat.mul_div_right_comm hk]⟩

@[simp] theorem div_dvd_iff_dvd_mul {a b c : Nat} (h : b ∣ a) (hb : 0 < b) :
    a / b ∣ c ↔ a ∣ b * c := by
  have := Nat.mul_dvd_mul_iff_left (b := a / b) (c := c) hb
  rw [Nat.mul_div_cancel' h] at this
  exact this.symm

theorem mul_dvd_of_dvd_div {a b c : Nat} (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b :=
  Nat.mul_div_cancel' hcb ▸ Nat.mul_dvd_mul_left c h

theorem dvd_div_of_mul_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c / a :=
  match a, h with
  | 0, _ => (Nat.div_zero c).symm ▸ Nat.dvd_zero b
  | a + 1, ⟨d, e⟩ => ⟨d, Nat.div_eq_of_eq_mul_right (succ_pos a) (e.trans (Nat.mul_assoc _ b d))⟩

@[simp] theorem dvd_div_iff_mul_dvd {a b c : Nat} (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b :=
  ⟨mul_dvd_of_dvd_div hbc, dvd_div_of_mul_dvd⟩

theorem dvd_mul_of_div_dvd {a b c : Nat} (h : b ∣ a) (hdiv : a / b ∣ c) : a ∣ b * c :=
  have := Nat.mul_dvd_mul_left b hdiv
  by rwa [Nat.mul_div_cancel' h] at this

theorem eq_of_dvd_of_div_eq_one {a b : Nat} (hab : a ∣ b) (h : b / a = 1) : a = b :=
  ((Nat.eq_mul_of_div_eq_left hab h).trans (Nat.one_mul a)).symm

theorem eq_zero_of_dvd_of_div_eq_zero {a b : Nat} (hab : a ∣ b) (h : b / a = 0) : b = 0 :=
  (Nat.eq_mul_of_div_eq_left hab h).trans (Nat.zero_mul a)

protected theorem div_div_self {n m : Nat} (h : n ∣ m) (hm : m ≠ 0) : m / (m / n) = n :=
  have hq : m / n ≠ 0 := fun e => hm (eq_zero_of_dvd_of_div_eq_zero h e)
  Nat.div_eq_of_eq_mul_right (Nat.pos_of_ne_zero hq) (Nat.div_mul_cancel h).symm

theorem div_mul_div_comm {a b c d : Nat} (hb : b ∣ a) (hd : d ∣ c) :
    (a / b) * (c / d) = (a * c) / (b * d) :=
  match b, d, hb, hd with
  | 0, _, _, _ => by rw [Nat.div_zero, Nat.zero_mul, Nat.zero_mul, Nat.div_zero]
  | _, 0, _, _ => by rw [Nat.div_zero, Nat.mul_zero, Nat.mul_zero, Nat.div_zero]
  | b + 1, d + 1, hb, hd =>
    (Nat.div_eq_of_eq_mul_right (Nat.mul_pos (succ_pos b) (succ_pos d)) (by
      rw [Nat.mul_mul_mul_comm, Nat.mul_div_cancel' hb, Nat.mul_div_cancel' hd])).symm

protected theorem mul_div_mul_comm {a b c d : Nat} (hba : b ∣ a) (hdc : d ∣ c) :
    a * c / (b * d) = a / b * (c / d) :=
  (div_mul_div_comm hba hdc).symm

theorem mul_sub_div_of_dvd {b c : Nat} (hc : c ≠ 0) (hcb : c ∣ b) (a : Nat) :
    (c * a - b) / c = a - b / c :=
  let ⟨d, e⟩ := hcb
  have hc := Nat.pos_of_ne_zero hc
  e ▸ by rw [← Nat.mul_sub, Nat.mul_div_cancel_left _ hc, Nat.mul_div_cancel_left _ hc]

theorem mul_add_mul_div_of_dvd {b d a c : Nat} (hb : b ≠ 0) (hd : d ≠ 0) (hba : b ∣ a)
    (hdc : d ∣ c) :
    (a * d + b * c) / (b * d) = a / b + c / d :=
  Nat.div_eq_of_eq_mul_right (Nat.mul_pos (Nat.pos_of_ne_zero hb) (Nat.pos_of_ne_zero hd)) (by
    rw [Nat.mul_add, Nat.mul_right_comm, Nat.mul_div_cancel' hba, Nat.mul_assoc,
      Nat.mul_div_cancel' hdc])

theorem mul_sub_mul_div_of_dvd {b d a c : Nat} (hb : b ≠ 0) (hd : d ≠ 0) (hba : b ∣ a)
    (hdc : d ∣ c) :
    (a * d - b * c) / (b * d) = a / b - c / d :=
  Nat.div_eq_of_eq_mul_right (Nat.mul_pos (Nat.pos_of_ne_zero hb) (Nat.pos_of_ne_zero hd)) (by
    rw [Nat.mul_sub, Nat.mul_right_comm, Nat.mul_div_cancel' hba, Nat.mul_assoc,
      Nat.mul_div_cancel' hdc])

theorem div_le_iff_le_mul_of_dvd {b a c : Nat} (hb : b ≠ 0) (hba : b ∣ a) :
    a / b ≤ c ↔ a ≤ c * b := by
  have := Nat.mul_le_mul_right_iff (n := a / b) (m := c) (Nat.pos_of_ne_zero hb)
  rw [Nat.div_mul_cancel hba] at this
  exact this.symm

protected theorem lt_div_iff_mul_lt' {d n : Nat} (hdn : d ∣ n) (a : Nat) : a < n / d ↔ d * a < n :=
  match d, hdn with
  | 0, h => by rw [Nat.eq_zero_of_zero_dvd h, Nat.div_zero, Nat.zero_mul]; simp
  | d + 1, h => by
    have := Nat.mul_lt_mul_left (b := a) (c := n / (d + 1)) (succ_pos d)
    rw [Nat.mul_div_cancel' h] at this
    exact this.symm

theorem lt_div_iff_mul_lt_of_dvd {c b a : Nat} (_hc : c ≠ 0) (hcb : c ∣ b) :
    a < b / c ↔ a * c < b :=
  Nat.mul_comm c a ▸ Nat.lt_div_iff_mul_lt' hcb a

protected theorem div_lt_div_right {a b c : Nat} (ha : a ≠ 0) (hb : a ∣ b) (hc : a ∣ c) :
    b / a < c / a ↔ b < c := by
  rw [lt_div_iff_mul_lt_of_dvd ha hc, Nat.div_mul_cancel hb]

protected theorem div_lt_div_left {a b c : Nat} (ha : a ≠ 0) (hba : b ∣ a) (hca : c ∣ a) :
    a / b < a / c ↔ c < b :=
  Nat.lt_iff_lt_of_mul_eq_mul ha (Nat.div_mul_cancel hca).symm (Nat.div_mul_cancel hba).symm

protected theorem div_le_div_of_mul_le_mul {d c a b : Nat} (hd : d ≠ 0) (hdc : d ∣ c)
    (h : a * d ≤ c * b) :
    a / b ≤ c / d := by
  apply Nat.div_le_of_le_mul
  rw [Nat.mul_comm, ← Nat.mul_div_right_comm hdc, le_div_iff_mul_le (Nat.pos_of_ne_zero hd)]
  exact h

theorem div_lt_div_of_lt_of_dvd {a b d : Nat} (hdb : d ∣ b) (h : a < b) : a / d < b / d :=
  (Nat.lt_div_iff_mul_lt' hdb _).2 (Nat.lt_of_le_of_lt (mul_div_le a d) h)

set_option linter.unusedVariables false in
@[simp] theorem div_div_div_eq_div {a b c : Nat} (dvd : b ∣ a) (dvd2 : a ∣ c) :
    c / (a / b) / b = c / a := by
  rw [Nat.div_div_eq_div_mul, Nat.div_mul_cancel dvd]

theorem div_eq_iff_eq_of_dvd_dvd {n a b : Nat} (hn : n ≠ 0) (ha : a ∣ n) (hb : b ∣ n) :
    n / a = n / b ↔ a = b :=
  ⟨fun h => by rw [← Nat.div_div_self ha hn, h, Nat.div_div_self hb hn], congrArg (n / ·)⟩

protected theorem div_pow {a b c : Nat} (h : a ∣ b) : (b / a) ^ c = b ^ c / a ^ c :=
  match a, h with
  | 0, h => by
    rw [Nat.eq_zero_of_zero_dvd h, Nat.div_zero]
    match c with
    | 0 => rfl
    | c + 1 => rw [Nat.zero_pow (succ_pos c), Nat.zero_div]
  | a + 1, h => (Nat.div_eq_of_eq_mul_left (Nat.pow_pos (succ_pos a)) (by
      rw [← Nat.mul_pow, Nat.div_mul_cancel h])).symm

/-! ## When quotients vanish -/

theorem lt_of_div_eq_zero {k x : Nat} (h : 0 < k) (h' : x / k = 0) : x < k :=
  gt_of_not_le fun hk => ne_of_gt (div_pos hk h) h'

theorem div_eq_zero_iff_lt {k x : Nat} (h : 0 < k) : x / k = 0 ↔ x < k :=
  ⟨lt_of_div_eq_zero h, div_eq_of_lt⟩

@[simp] protected theorem div_eq_zero_iff {a b : Nat} : a / b = 0 ↔ b = 0 ∨ a < b :=
  match b with
  | 0 => ⟨fun _ => .inl rfl, fun _ => Nat.div_zero a⟩
  | b + 1 => (div_eq_zero_iff_lt (succ_pos b)).trans
      ⟨.inr, fun h => h.elim (fun h => absurd h (succ_ne_zero b)) id⟩

protected theorem div_ne_zero_iff {a b : Nat} : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a := by
  rw [ne_eq, Nat.div_eq_zero_iff, not_or, Nat.not_lt]

@[simp] protected theorem div_pos_iff {a b : Nat} : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  rw [Nat.pos_iff_ne_zero, Nat.div_ne_zero_iff, Nat.pos_iff_ne_zero]

theorem div_eq_self {m n : Nat} : m / n = m ↔ m = 0 ∨ n = 1 :=
  match m, n with
  | 0, n => ⟨fun _ => .inl rfl, fun _ => Nat.zero_div n⟩
  | m + 1, 0 => by rw [Nat.div_zero]; simp
  | m + 1, 1 => ⟨fun _ => .inr rfl, fun _ => Nat.div_one _⟩
  | m + 1, n + 2 => ⟨fun h => absurd h (ne_of_lt (div_lt_self (succ_pos m)
      (succ_lt_succ (succ_pos n)))), fun h => h.elim (fun h => absurd h (succ_ne_zero m))
      fun h => absurd h (succ_succ_ne_one n)⟩

theorem one_le_div_iff {a b : Nat} (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by
  rw [le_div_iff_mul_le hb, Nat.one_mul]

theorem div_lt_one_iff {b a : Nat} (hb : 0 < b) : a / b < 1 ↔ a < b := by
  rw [div_lt_iff_lt_mul hb, Nat.one_mul]

theorem eq_zero_of_le_div {n m : Nat} (hn : 2 ≤ n) (h : m ≤ m / n) : m = 0 :=
  Nat.eq_zero_of_not_pos fun hm => Nat.not_le_of_gt (div_lt_self hm hn) h

theorem eq_zero_of_le_div_two {n : Nat} (h : n ≤ n / 2) : n = 0 :=
  eq_zero_of_le_div (Nat.le_refl 2) h

theorem div_ne_zero_iff_of_dvd {b a : Nat} (hba : b ∣ a) : a / b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (e ▸ Nat.zero_div b), fun e => h (e ▸ Nat.div_zero a)⟩,
    fun h e => h.1 (eq_zero_of_dvd_of_div_eq_zero hba e)⟩

/-! ## Bounds -/

theorem lt_div_mul_add {a b : Nat} (hb : 0 < b) : a < a / b * b + b :=
  Nat.add_one_mul (a / b) b ▸ (div_lt_iff_lt_mul hb).1 (lt_succ_self (a / b))

theorem lt_mul_div_succ {b : Nat} (a : Nat) (hb : 0 < b) : a < b * (a / b + 1) :=
  Nat.mul_comm (a / b + 1) b ▸ (div_lt_iff_lt_mul hb).1 (lt_succ_self (a / b))

theorem div_le_iff_le_mul {k x y : Nat} (h : 0 < k) : x / k ≤ y ↔ x ≤ y * k + k - 1 := by
  rw [← Nat.lt_add_one_iff, div_lt_iff_lt_mul h, Nat.add_one_mul]
  exact (le_pred_iff_lt (Nat.add_pos_right _ h)).symm

theorem div_le_iff_le_mul_add_pred {b a c : Nat} (hb : 0 < b) :
    a / b ≤ c ↔ a ≤ b * c + (b - 1) := by
  rw [div_le_iff_le_mul hb, Nat.mul_comm, Nat.add_sub_assoc hb]

protected theorem div_eq_iff {k x y : Nat} (h : 0 < k) :
    x / k = y ↔ y * k ≤ x ∧ x ≤ y * k + k - 1 := by
  rw [Nat.le_antisymm_iff, le_div_iff_mul_le h, div_le_iff_le_mul h, and_comm]

theorem lt_div_iff_mul_lt {k x y : Nat} (h : 0 < k) : x < y / k ↔ x * k < y - (k - 1) := by
  have e : x * k + (k - 1) + 1 = (x + 1) * k := by
    rw [Nat.add_assoc, sub_one_add_one (ne_of_gt h), Nat.add_one_mul]
  rw [Nat.lt_sub_iff_add_lt, lt_iff_add_one_le (n := y), e]
  exact le_div_iff_mul_le h

theorem mul_div_le_mul_div_assoc (a b c : Nat) : a * (b / c) ≤ a * b / c :=
  match c with
  | 0 => by rw [Nat.div_zero, Nat.mul_zero]; exact zero_le _
  | c + 1 => (le_div_iff_mul_le (succ_pos c)).2
      (Nat.mul_assoc a _ _ ▸ Nat.mul_le_mul_left a (div_mul_le_self b _))

protected theorem div_mul_div_le (a b c d : Nat) : (a / b) * (c / d) ≤ (a * c) / (b * d) :=
  match b, d with
  | 0, _ => by rw [Nat.div_zero, Nat.zero_mul]; exact zero_le _
  | _, 0 => by rw [Nat.div_zero, Nat.mul_zero]; exact zero_le _
  | b + 1, d + 1 => (le_div_iff_mul_le (Nat.mul_pos (succ_pos b) (succ_pos d))).2
      (Nat.mul_mul_mul_comm _ _ _ _ ▸ Nat.mul_le_mul (div_mul_le_self a _) (div_mul_le_self c _))

theorem div_mul_div_le_div (a b c : Nat) : a / c * b / a ≤ b / c :=
  match a with
  | 0 => by rw [Nat.div_zero]; exact zero_le _
  | a + 1 => by
    have h := Nat.div_le_div_right (c := a + 1) (mul_div_le_mul_div_assoc b (a + 1) c)
    rwa [Nat.div_div_eq_div_mul, Nat.mul_div_mul_right b c (succ_pos a), Nat.mul_comm b] at h

protected theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k :=
  (div_lt_iff_lt_mul (Nat.pos_of_lt_mul_right h)).2 (Nat.mul_comm n k ▸ h)

protected theorem div_le_div {a b c d : Nat} (h1 : a ≤ b) (h2 : d ≤ c) (h3 : d ≠ 0) :
    a / c ≤ b / d :=
  Nat.le_trans (Nat.div_le_div_right h1) (div_le_div_left h2 (Nat.pos_of_ne_zero h3))

theorem div_add_le_right {z : Nat} (h : 0 < z) (x y : Nat) : x / (y + z) ≤ x / z :=
  div_le_div_left (le_add_left z y) h

theorem div_mul_self_eq_mod_sub_self {x k : Nat} : (x / k) * k = x - (x % k) :=
  Nat.eq_sub_of_add_eq (div_add_mod' x k)

theorem mul_div_self_eq_mod_sub_self {x k : Nat} : k * (x / k) = x - (x % k) :=
  Nat.eq_sub_of_add_eq (div_add_mod x k)

theorem div_eq_sub_mod_div {m n : Nat} : m / n = (m - m % n) / n :=
  match n with
  | 0 => by rw [Nat.div_zero, Nat.div_zero]
  | n + 1 => by rw [← mul_div_self_eq_mod_sub_self, Nat.mul_div_cancel_left _ (succ_pos n)]

theorem lt_div_mul_self {k x : Nat} (h : 0 < k) (w : k ≤ x) : x - k < x / k * k := by
  rw [div_mul_self_eq_mod_sub_self]
  exact Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le (mod_lt x h) w) (mod_lt x h)

/-! ## Quotients of sums -/

theorem succ_div_of_dvd {a b : Nat} (h : b ∣ a + 1) : (a + 1) / b = a / b + 1 :=
  match b, h with
  | 0, h => absurd (Nat.eq_zero_of_zero_dvd h) (succ_ne_zero a)
  | b + 1, ⟨0, h⟩ => absurd h (succ_ne_zero a)
  | b + 1, ⟨k + 1, h⟩ => by
    rw [h, Nat.mul_div_cancel_left _ (succ_pos b)]
    have e : a = (b + 1) * k + b := succ.inj (h.trans (Nat.mul_add_one (b + 1) k))
    rw [e, mul_add_div (succ_pos b), div_eq_of_lt (lt_succ_self b), Nat.add_zero]

theorem succ_div_of_mod_eq_zero {a b : Nat} (h : (a + 1) % b = 0) : (a + 1) / b = a / b + 1 :=
  succ_div_of_dvd (dvd_of_mod_eq_zero h)

theorem succ_div_of_not_dvd {a b : Nat} (h : ¬b ∣ a + 1) : (a + 1) / b = a / b :=
  match b, h with
  | 0, _ => by rw [Nat.div_zero, Nat.div_zero]
  | b + 1, h => Nat.le_antisymm
      (le_of_lt_succ ((div_lt_iff_lt_mul (succ_pos b)).2 (Nat.lt_of_le_of_ne
        ((div_lt_iff_lt_mul (succ_pos b)).1 (lt_succ_self (a / (b + 1))))
        fun e => h ⟨a / (b + 1) + 1, e.trans (Nat.mul_comm _ _)⟩)))
      (Nat.div_le_div_right (le_succ a))

theorem succ_div_of_mod_ne_zero {a b : Nat} (h : (a + 1) % b ≠ 0) : (a + 1) / b = a / b :=
  succ_div_of_not_dvd fun h' => h (mod_eq_zero_of_dvd h')

protected theorem succ_div {a b : Nat} : (a + 1) / b = a / b + if b ∣ a + 1 then 1 else 0 :=
  if h : b ∣ a + 1 then by rw [if_pos h, succ_div_of_dvd h]
  else by rw [if_neg h, succ_div_of_not_dvd h, Nat.add_zero]

private theorem add_div_aux {a b c : Nat} (h : 0 < c) :
    (a + b) / c = a / c + b / c + (a % c + b % c) / c := by
  have e : a + b = c * (a / c + b / c) + (a % c + b % c) := by
    rw [Nat.mul_add, Nat.add_add_add_comm, div_add_mod, div_add_mod]
  rw [show (a + b) / c = _ from congrArg (· / c) e, mul_add_div h]

private theorem mod_add_mod_lt (a b : Nat) {c : Nat} (h : 0 < c) : a % c + b % c < 2 * c :=
  Nat.two_mul c ▸ Nat.add_lt_add (mod_lt a h) (mod_lt b h)

protected theorem add_div {a b c : Nat} (h : 0 < c) :
    (a + b) / c = a / c + b / c + if c ≤ a % c + b % c then 1 else 0 := by
  rw [add_div_aux h]
  by_cases h' : c ≤ a % c + b % c
  · rw [if_pos h', Nat.div_eq_of_lt_le (k := 1) ((Nat.one_mul c).symm ▸ h') (mod_add_mod_lt a b h)]
  · rw [if_neg h', div_eq_of_lt (gt_of_not_le h')]

theorem add_mod_eq_ite {k : Nat} {m n : Nat} :
    (m + n) % k = if k ≤ m % k + n % k then m % k + n % k - k else m % k + n % k :=
  match k with
  | 0 => by rw [mod_zero, mod_zero, mod_zero, if_pos (zero_le _), Nat.sub_zero]
  | k + 1 => by
    rw [add_mod]
    by_cases h' : k + 1 ≤ m % (k + 1) + n % (k + 1)
    · rw [if_pos h', mod_eq_sub_mod h', mod_eq_of_lt]
      exact (Nat.sub_lt_iff_lt_add h').2 (Nat.two_mul (k + 1) ▸ mod_add_mod_lt m n (succ_pos k))
    · rw [if_neg h', mod_eq_of_lt (gt_of_not_le h')]

/-! ## Remainders -/

@[simp] theorem mod_two_not_eq_one {n : Nat} : ¬n % 2 = 1 ↔ n % 2 = 0 :=
  (mod_two_eq_zero_or_one n).elim (fun h => by rw [h]; decide) fun h => by rw [h]; decide

@[simp] theorem mod_two_not_eq_zero {n : Nat} : ¬n % 2 = 0 ↔ n % 2 = 1 :=
  (mod_two_eq_zero_or_one n).elim (fun h => by rw [h]; decide) fun h => by rw [h]; decide

theorem mod_two_ne_one {n : Nat} : n % 2 ≠ 1 ↔ n % 2 = 0 := mod_two_not_eq_one
theorem mod_two_ne_zero {n : Nat} : n % 2 ≠ 0 ↔ n % 2 = 1 := mod_two_not_eq_zero

@[simp] theorem mod_two_bne_zero {a : Nat} : ((a % 2) != 0) = (a % 2 == 1) :=
  (mod_two_eq_zero_or_one a).elim (fun h => by rw [h]; rfl) fun h => by rw [h]; rfl

@[simp] theorem mod_two_bne_one {a : Nat} : ((a % 2) != 1) = (a % 2 == 0) :=
  (mod_two_eq_zero_or_one a).elim (fun h => by rw [h]; rfl) fun h => by rw [h]; rfl

@[simp] theorem one_mod_eq_zero_iff {n : Nat} : 1 % n = 0 ↔ n = 1 :=
  match n with
  | 0 => by decide
  | 1 => by decide
  | n + 2 => by rw [mod_eq_of_lt (succ_lt_succ (succ_pos n))]; simp

@[simp] theorem zero_eq_one_mod_iff {n : Nat} : 0 = 1 % n ↔ n = 1 :=
  eq_comm.trans one_mod_eq_zero_iff

@[simp] theorem one_mod (n : Nat) : 1 % (n + 2) = 1 := mod_eq_of_lt (succ_lt_succ (succ_pos n))

theorem one_mod_eq_one : ∀ {n : Nat}, 1 % n = 1 ↔ n ≠ 1
  | 0 => by decide
  | 1 => by decide
  | n + 2 => ⟨fun _ => succ_succ_ne_one n, fun _ => one_mod n⟩

@[simp] theorem mod_succ (n : Nat) : n % n.succ = n := mod_eq_of_lt (lt_succ_self n)

theorem mod_eq_iff_lt {n m : Nat} (hn : n ≠ 0) : m % n = m ↔ m < n :=
  ⟨fun h => h ▸ mod_lt m (Nat.pos_of_ne_zero hn), mod_eq_of_lt⟩

@[simp] theorem mod_succ_eq_iff_lt {m n : Nat} : m % n.succ = m ↔ m < n.succ :=
  mod_eq_iff_lt (succ_ne_zero n)

@[simp] theorem self_sub_mod (n k : Nat) [NeZero k] : (n - k) % n = n - k :=
  match n with
  | 0 => by rw [Nat.zero_sub, zero_mod]
  | n + 1 => mod_eq_of_lt (sub_lt (succ_pos n) (pos_of_neZero k))

protected theorem div_mod_unique {b a d c : Nat} (h : 0 < b) :
    a / b = d ∧ a % b = c ↔ c + b * d = a ∧ c < b :=
  ⟨fun ⟨hd, hc⟩ => hd ▸ hc ▸ ⟨mod_add_div a b, mod_lt a h⟩, fun ⟨e, hc⟩ => e ▸ by
    rw [add_mul_div_left _ _ h, div_eq_of_lt hc, add_mul_mod_self_left, mod_eq_of_lt hc,
      Nat.zero_add]
    exact ⟨rfl, rfl⟩⟩

theorem mod_eq_iff {a b c : Nat} :
    a % b = c ↔ (b = 0 ∧ a = c) ∨ (c < b ∧ Exists fun k => a = b * k + c) :=
  match b with
  | 0 => ⟨fun h => .inl ⟨rfl, mod_zero a ▸ h⟩, fun h => h.elim (fun h => h.2 ▸ mod_zero a)
      fun h => absurd h.1 (not_lt_zero c)⟩
  | b + 1 => ⟨fun h => .inr ⟨h ▸ mod_lt a (succ_pos b), a / (b + 1), h ▸ (div_add_mod a _).symm⟩,
      fun h => h.elim (fun h => absurd h.1 (succ_ne_zero b))
        fun ⟨hc, k, e⟩ => e ▸ (mul_add_mod _ k c).trans (mod_eq_of_lt hc)⟩

theorem mod_eq_sub_iff {a b c : Nat} (h₁ : 0 < c) (h : c ≤ b) : a % b = b - c ↔ b ∣ a + c := by
  have hb : 0 < b := Nat.lt_of_lt_of_le h₁ h
  rw [dvd_iff_mod_eq_zero, ← mod_add_mod]
  constructor
  · intro e
    rw [e, Nat.sub_add_cancel h, mod_self]
  · intro e
    have hlt : a % b + c < b + b := Nat.add_lt_add_of_lt_of_le (mod_lt a hb) h
    by_cases hle : b ≤ a % b + c
    · rw [mod_eq_sub_mod hle, mod_eq_of_lt ((Nat.sub_lt_iff_lt_add hle).2 hlt)] at e
      exact Nat.eq_sub_of_add_eq (Nat.le_antisymm (Nat.le_of_sub_eq_zero e) hle)
    · rw [mod_eq_of_lt (gt_of_not_le hle)] at e
      exact absurd (eq_zero_of_add_eq_zero e).2 (ne_of_gt h₁)

theorem succ_mod_succ_eq_zero_iff {a b : Nat} : (a + 1) % (b + 1) = 0 ↔ a % (b + 1) = b :=
  dvd_iff_mod_eq_zero.symm.trans (mod_eq_sub_iff (c := 1) Nat.zero_lt_one (succ_pos b)).symm

/-! ## Divisibility -/

theorem dvd_sub_mod {n : Nat} (k : Nat) : n ∣ k - k % n :=
  ⟨k / n, mul_div_self_eq_mod_sub_self.symm⟩

theorem mul_div_eq_iff_dvd {n d : Nat} : d * (n / d) = n ↔ d ∣ n :=
  ⟨fun h => ⟨n / d, h.symm⟩, Nat.mul_div_cancel'⟩

theorem mul_div_lt_iff_not_dvd {n d : Nat} : d * (n / d) < n ↔ ¬d ∣ n := by
  rw [← mul_div_eq_iff_dvd, Nat.lt_iff_le_and_ne]
  exact ⟨fun h => h.2, fun h => ⟨mul_div_le n d, h⟩⟩

theorem dvd_iff_div_mul_eq (n d : Nat) : d ∣ n ↔ n / d * d = n :=
  ⟨Nat.div_mul_cancel, fun h => h ▸ Nat.dvd_mul_left d _⟩

theorem dvd_iff_le_div_mul (n d : Nat) : d ∣ n ↔ n ≤ n / d * d :=
  (dvd_iff_div_mul_eq n d).trans
    ⟨fun h => Nat.le_of_eq h.symm, fun h => Nat.le_antisymm (div_mul_le_self n d) h⟩

theorem dvd_iff_dvd_dvd (n d : Nat) : d ∣ n ↔ ∀ k : Nat, k ∣ d → k ∣ n :=
  ⟨fun h _ hk => Nat.dvd_trans hk h, fun h => h d (Nat.dvd_refl d)⟩

theorem le_iff_ne_zero_of_dvd {a b : Nat} (ha : a ≠ 0) (hab : a ∣ b) : a ≤ b ↔ b ≠ 0 :=
  ⟨fun h => ne_of_gt (Nat.lt_of_lt_of_le (Nat.pos_of_ne_zero ha) h),
    fun h => le_of_dvd (Nat.pos_of_ne_zero h) hab⟩

theorem not_dvd_of_pos_of_lt {n m : Nat} (h1 : 0 < n) (h2 : n < m) : ¬m ∣ n :=
  fun h => Nat.not_le_of_gt h2 (le_of_dvd h1 h)

theorem eq_zero_of_dvd_of_lt {a b : Nat} (w : a ∣ b) (h : b < a) : b = 0 :=
  Nat.eq_zero_of_not_pos fun hb => not_dvd_of_pos_of_lt hb h w

theorem eq_of_dvd_of_lt_two_mul {a b : Nat} (ha : a ≠ 0) (hdvd : b ∣ a) (hlt : a < 2 * b) : a = b :=
  let ⟨k, e⟩ := hdvd
  match k, e with
  | 0, e => absurd e ha
  | 1, e => e.trans (Nat.mul_one b)
  | k + 2, e => absurd hlt (Nat.not_lt_of_ge (e ▸ Nat.mul_comm 2 b ▸
      Nat.mul_le_mul_left b (le_add_left 2 k)))

theorem le_of_lt_add_of_dvd {n : Nat} {a b : Nat} (h : a < b + n) : n ∣ a → n ∣ b → a ≤ b
  | ⟨c, hc⟩, ⟨d, hd⟩ => by
    rw [hc, hd, ← Nat.mul_add_one] at h
    rw [hc, hd]
    exact Nat.mul_le_mul_left n (le_of_lt_succ (Nat.lt_of_mul_lt_mul_left h))

theorem not_dvd_of_lt_of_lt_mul_succ {n k m : Nat} (h1 : n * k < m) (h2 : m < n * (k + 1)) : ¬n ∣ m
  | ⟨d, e⟩ => by
    rw [e] at h1 h2
    exact Nat.not_le_of_gt (Nat.lt_of_mul_lt_mul_left h1)
      (le_of_lt_succ (Nat.lt_of_mul_lt_mul_left h2))

theorem not_dvd_iff_lt_mul_succ (n : Nat) {a : Nat} (ha : 0 < a) :
    ¬a ∣ n ↔ (∃ k : Nat, a * k < n ∧ n < a * (k + 1)) :=
  ⟨fun h => ⟨n / a, mul_div_lt_iff_not_dvd.2 h, lt_mul_div_succ n ha⟩,
    fun ⟨_, h1, h2⟩ => not_dvd_of_lt_of_lt_mul_succ h1 h2⟩

end Nat
