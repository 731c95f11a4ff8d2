/-! Natural numbers as users meet them: definitions by recursion, proofs by induction, simp and omega. -/

namespace NatInduction

/-! ## Sums -/

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

theorem sumTo_zero : sumTo 0 = 0 := rfl
theorem sumTo_ten : sumTo 10 = 55 := rfl
theorem sumTo_ten' : sumTo 10 = 55 := by decide
theorem sumTo_succ (n : Nat) : sumTo (n + 1) = sumTo n + (n + 1) := rfl
theorem two_sumTo (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumTo, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]
theorem sumTo_eq (n : Nat) : sumTo n = n * (n + 1) / 2 := by
  rw [← two_sumTo, Nat.mul_div_cancel_left _ (by decide)]
theorem sumTo_le (n : Nat) : n ≤ sumTo n := by
  induction n with
  | zero => simp
  | succ n ih => simp [sumTo]
theorem sumTo_mono (n : Nat) : sumTo n ≤ sumTo (n + 1) := by
  rw [sumTo_succ]
  exact Nat.le_add_right _ _

def sumOdd : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdd n + (2 * n + 1)

theorem sumOdd_eq (n : Nat) : sumOdd n = n * n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    simp only [sumOdd, ih, Nat.add_mul, Nat.mul_add, Nat.two_mul, Nat.mul_one, Nat.one_mul]
    simp only [Nat.add_assoc]

def sumSq : Nat → Nat
  | 0 => 0
  | n + 1 => sumSq n + (n + 1) ^ 2

theorem sumSq_three : sumSq 3 = 14 := by decide
theorem sumSq_three' : sumSq 3 = 14 := by simp [sumSq]

def sumF (f : Nat → Nat) : Nat → Nat
  | 0 => 0
  | n + 1 => sumF f n + f n

theorem sumF_add (f g : Nat → Nat) (n : Nat) : sumF (fun i => f i + g i) n = sumF f n + sumF g n := by
  induction n with
  | zero => rfl
  | succ n ih => simp only [sumF, ih]; ac_rfl

theorem sumF_mul (c : Nat) (f : Nat → Nat) (n : Nat) : sumF (fun i => c * f i) n = c * sumF f n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [sumF, ih, Nat.mul_add]

theorem sumF_const (c n : Nat) : sumF (fun _ => c) n = n * c := by
  induction n with
  | zero => simp [sumF]
  | succ n ih => simp [sumF, ih, Nat.succ_mul]

theorem sum_pow_two (n : Nat) : sumF (fun i => 2 ^ i) n + 1 = 2 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumF, Nat.add_right_comm, ih, Nat.two_pow_succ]

/-! ## Factorial and Fibonacci -/

def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

theorem fact_five : fact 5 = 120 := rfl
theorem fact_ten : fact 10 = 3628800 := by decide
theorem fact_pos (n : Nat) : 0 < fact n := by
  induction n with
  | zero => decide
  | succ n ih => exact Nat.mul_pos (Nat.succ_pos n) ih
theorem fact_pos' : ∀ n, 0 < fact n
  | 0 => Nat.one_pos
  | n + 1 => Nat.mul_pos n.succ_pos (fact_pos' n)
theorem fact_ne_zero (n : Nat) : fact n ≠ 0 := Nat.pos_iff_ne_zero.mp (fact_pos n)
theorem le_fact (n : Nat) : n ≤ fact n := by
  cases n with
  | zero => simp
  | succ n => exact Nat.le_mul_of_pos_right _ (fact_pos n)
theorem dvd_fact {m n : Nat} (h : 0 < m) (hn : m ≤ n) : m ∣ fact n := by
  induction n with
  | zero => exact absurd (Nat.lt_of_lt_of_le h hn) (Nat.lt_irrefl 0)
  | succ n ih =>
    rcases Nat.lt_or_eq_of_le hn with h' | h'
    · exact Nat.dvd_trans (ih (Nat.le_of_lt_succ h')) (Nat.dvd_mul_left _ _)
    · rw [h']; exact Nat.dvd_mul_right _ _
theorem two_pow_le_fact (n : Nat) : 2 ^ n ≤ fact (n + 1) := by
  induction n with
  | zero => decide
  | succ n ih =>
    rw [Nat.pow_succ, fact, Nat.mul_comm]
    exact Nat.mul_le_mul (by simp) ih

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

theorem fib_ten : fib 10 = 55 := rfl
theorem fib_add_two (n : Nat) : fib (n + 2) = fib n + fib (n + 1) := rfl
theorem fib_pos : ∀ n, 0 < fib (n + 1)
  | 0 => by decide
  | n + 1 => by
    rw [fib_add_two]
    exact Nat.add_pos_right _ (fib_pos n)
theorem fib_le_succ (n : Nat) : fib n ≤ fib (n + 1) := by
  cases n with
  | zero => decide
  | succ n => rw [fib_add_two]; exact Nat.le_add_left _ _
theorem fib_lt_two_pow (n : Nat) : fib n < 2 ^ n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    match n with
    | 0 => decide
    | 1 => decide
    | n + 2 =>
      have h1 := ih n (by simp)
      have h2 := ih (n + 1) (by simp)
      rw [fib_add_two]
      calc fib n + fib (n + 1) < 2 ^ n + 2 ^ (n + 1) := Nat.add_lt_add h1 h2
        _ ≤ 2 ^ (n + 1) + 2 ^ (n + 1) :=
          Nat.add_le_add_right (Nat.pow_le_pow_right (by decide) (Nat.le_succ n)) _
        _ = 2 ^ (n + 2) := (Nat.two_pow_succ (n + 1)).symm
theorem sum_fib (n : Nat) : sumF fib n + 1 = fib (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => simp only [sumF]; rw [Nat.add_right_comm, ih, Nat.add_comm, fib_add_two]

/-! ## Parity -/

def Even (n : Nat) : Prop := ∃ k, n = 2 * k
def Odd (n : Nat) : Prop := ∃ k, n = 2 * k + 1

theorem even_zero : Even 0 := ⟨0, rfl⟩
theorem even_four : Even 4 := ⟨2, rfl⟩
theorem odd_five : Odd 5 := ⟨2, rfl⟩
theorem even_add {m n : Nat} (hm : Even m) (hn : Even n) : Even (m + n) := by
  obtain ⟨a, rfl⟩ := hm
  obtain ⟨b, rfl⟩ := hn
  exact ⟨a + b, by rw [Nat.mul_add]⟩
theorem odd_add_odd {m n : Nat} (hm : Odd m) (hn : Odd n) : Even (m + n) := by
  rcases hm with ⟨a, ha⟩
  rcases hn with ⟨b, hb⟩
  refine ⟨a + b + 1, ?_⟩
  omega
theorem even_mul {m : Nat} (hm : Even m) (n : Nat) : Even (m * n) := by
  let ⟨a, ha⟩ := hm
  exact ⟨a * n, by rw [ha, Nat.mul_assoc]⟩
theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by
  induction n with
  | zero => exact .inl ⟨0, rfl⟩
  | succ n ih =>
    cases ih with
    | inl h => let ⟨k, hk⟩ := h; exact .inr ⟨k, by rw [hk]⟩
    | inr h => let ⟨k, hk⟩ := h; exact .inl ⟨k + 1, by rw [hk, Nat.mul_add]⟩
theorem even_iff_mod {n : Nat} : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨k, hk⟩ => by rw [hk, Nat.mul_mod_right], fun h => ⟨n / 2, by
    have := Nat.div_add_mod n 2; rw [h, Nat.add_zero] at this; exact this.symm⟩⟩
theorem not_even_and_odd (n : Nat) : ¬(Even n ∧ Odd n) := by
  rintro ⟨⟨a, ha⟩, ⟨b, hb⟩⟩
  have h : (2 * a) % 2 = (2 * b + 1) % 2 := by rw [← ha, ← hb]
  simp at h

def isEven : Nat → Bool
  | 0 => true
  | n + 1 => !isEven n

theorem isEven_double (n : Nat) : isEven (2 * n) = true := by
  induction n with
  | zero => rfl
  | succ n ih => simp [Nat.mul_add, isEven, ih]

mutual
  def ev : Nat → Bool
    | 0 => true
    | n + 1 => od n
  def od : Nat → Bool
    | 0 => false
    | n + 1 => ev n
end

theorem ev_ten : ev 10 = true := by decide
theorem ev_not_od (n : Nat) : ev n = !od n := by
  induction n with
  | zero => simp [ev, od]
  | succ n ih => simp [ev, od, ih]

/-! ## Operations defined by hand -/

def add : Nat → Nat → Nat
  | m, 0 => m
  | m, n + 1 => add m n + 1

theorem add_eq (m n : Nat) : add m n = m + n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add, ih, Nat.add_assoc]

def mul (m : Nat) : Nat → Nat
  | 0 => 0
  | n + 1 => mul m n + m

theorem mul_eq (m n : Nat) : mul m n = m * n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [mul, ih, Nat.mul_succ]

def pow' (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => b * pow' b n

theorem pow'_eq (b n : Nat) : pow' b n = b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [pow', ih, Nat.pow_succ, Nat.mul_comm]

/-- The digits add up by well-founded recursion on division. -/
def digitSum (n : Nat) : Nat := if n = 0 then 0 else n % 10 + digitSum (n / 10)
termination_by n
decreasing_by exact Nat.div_lt_self (Nat.pos_of_ne_zero ‹_›) (by decide)

theorem digitSum_zero : digitSum 0 = 0 := by rw [digitSum]; rfl
theorem digitSum_123 : digitSum 123 = 6 := by simp [digitSum]

def log2' (n : Nat) : Nat := if h : n ≤ 1 then 0 else log2' (n / 2) + 1
termination_by n
decreasing_by exact Nat.div_lt_self (by exact Nat.lt_of_lt_of_le Nat.zero_lt_one (Nat.le_of_not_le h)) (by decide)

theorem log2'_eight : log2' 8 = 3 := by simp [log2']

/-! ## Strong induction, least elements -/

theorem strong {P : Nat → Prop} (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih

theorem strong' {P : Nat → Prop} (h : ∀ n, (∀ m < n, P m) → P n) (n : Nat) : P n :=
  Nat.strongRecOn n h

theorem exists_prime_factor (n : Nat) (h : 2 ≤ n) :
    ∃ p, 2 ≤ p ∧ p ∣ n ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases hp : ∀ m, m ∣ n → m = 1 ∨ m = n
    · exact ⟨n, h, Nat.dvd_refl n, hp⟩
    · have ⟨m, hm⟩ := Classical.not_forall.mp hp
      have ⟨hmn, hne⟩ := Classical.not_imp.mp hm
      have ⟨h1, h2⟩ := not_or.mp hne
      have hpos : 0 < n := Nat.lt_of_lt_of_le (by decide) h
      have hm0 : 0 < m := Nat.pos_of_dvd_of_pos hmn hpos
      have hlt : m < n := Nat.lt_of_le_of_ne (Nat.le_of_dvd hpos hmn) h2
      have ⟨p, hp2, hpm, hpp⟩ := ih m hlt (Nat.lt_of_le_of_ne hm0 (Ne.symm h1))
      exact ⟨p, hp2, Nat.dvd_trans hpm hmn, hpp⟩

theorem least {P : Nat → Prop} (n : Nat) (h : P n) : ∃ m, P m ∧ ∀ k, k < m → ¬P k := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases hm : ∃ m, m < n ∧ P m
    · obtain ⟨m, hlt, hPm⟩ := hm
      exact ih m hlt hPm
    · exact ⟨n, h, fun k hk hPk => hm ⟨k, hk, hPk⟩⟩

theorem two_step {P : Nat → Prop} (h0 : P 0) (h1 : P 1) (h : ∀ n, P n → P (n + 2)) : ∀ n, P n
  | 0 => h0
  | 1 => h1
  | n + 2 => h n (two_step h0 h1 h n)

theorem le_induction {m : Nat} {P : Nat → Prop} (h0 : P m) (h : ∀ n, m ≤ n → P n → P (n + 1)) :
    ∀ n, m ≤ n → P n := by
  intro n hn
  induction hn with
  | refl => exact h0
  | step hn ih => exact h _ hn ih

/-! ## Simp with offsets -/

theorem f001 (x : Nat) (h : x + 1 = 3) : x = 2 := by simpa using h
theorem f002 (x : Nat) (h : x + 2 ≤ 5) : x ≤ 3 := by simpa using h
theorem f003 (x y : Nat) (h : x + 1 < y + 1) : x < y := by simpa using h
theorem f004 (x : Nat) : x + 1 = 3 ↔ x = 2 := by simp
theorem f005 (x y : Nat) : x + 5 = y + 3 ↔ x + 2 = y := by simp
theorem f006 (x : Nat) : x + 5 ≠ 3 := by simp
theorem f007 (x : Nat) : ¬x + 5 ≤ 3 := by simp
theorem f008 (x : Nat) : x + 5 - 3 = x + 2 := by simp
theorem f009 (x y : Nat) : x + 5 - (y + 3) = x + 2 - y := by simp
theorem f010 (x : Nat) : x + 0 = x ∧ 0 + x = x ∧ x * 1 = x ∧ 1 * x = x := by simp
theorem f011 (x : Nat) : x ≤ x + 1 ∧ x < x + 1 ∧ ¬x + 1 ≤ x := by simp
theorem f012 (a b : Nat) (h : a = b) : a + 0 = b * 1 := by simp [h]
theorem f013 (a b c : Nat) : a + b = a + c ↔ b = c := by simp
theorem f014 (a b : Nat) : a + b = a ↔ b = 0 := by simp
theorem f015 (a b : Nat) : a + b = 0 ↔ a = 0 ∧ b = 0 := by simp
theorem f016 (a b : Nat) (h : a ≤ b) : a - b = 0 := by simp [h]
theorem f017 (a b : Nat) : a + b - b = a := by simp
theorem f018 (a b c : Nat) (h : a < b) : a + c < b + c := by simp [h]
theorem f019 : (2 : Nat) + 3 * 4 - 1 = 13 := by simp
theorem f020 : ¬(7 : Nat) < 3 := by simp
theorem f021 (x : Nat) : (x + 1 == 3) = (x == 2) := by simp
theorem f022 (a b : Nat) : (a == b) = true ↔ a = b := by simp
theorem f023 (n : Nat) : Nat.succ n ≠ 0 := by simp
theorem f024 (n : Nat) (h : ¬n = 0) : 0 < n := by simp [Nat.pos_iff_ne_zero, h]
theorem f025 (n : Nat) (h : 0 < n) : n ≠ 0 := by intro e; simp [e] at h

/-! ## Omega -/

theorem w001 (a b : Nat) (h : a < b) : a + 1 ≤ b := by omega
theorem w002 (a b c : Nat) (h : a ≤ b) (h' : b ≤ c) : a ≤ c := by omega
theorem w003 (a b : Nat) (h : 2 * a = 2 * b) : a = b := by omega
theorem w004 (a b : Nat) : a - b + b = max a b := by omega
theorem w005 (n : Nat) : n % 2 < 2 := by omega
theorem w006 (n : Nat) (h : n % 4 = 3) : n % 2 = 1 := by omega
theorem w007 (a b : Nat) (h : a - b = 0) : a ≤ b := by omega
theorem w008 (a b : Nat) (h : ¬a ≤ b) : b < a := by omega
theorem w009 (n : Nat) (h : 3 ∣ n) (h' : 2 ∣ n) : 6 ∣ n := by omega
theorem w010 (a b c : Nat) (h : a < b ∨ a = b) (h' : b < c) : a < c := by omega
theorem w011 (n : Nat) : n / 2 ≤ n := by omega
theorem w012 (a b : Nat) (h : a + b = 5) (h' : a - b = 1) : a = 3 := by omega

end NatInduction
