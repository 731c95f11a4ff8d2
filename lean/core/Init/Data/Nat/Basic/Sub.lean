prelude
import Init.Data.Nat.Basic.Order

/-!
# Natural numbers: predecessor and truncated subtraction
-/

namespace Nat

/-! ## Predecessor -/

protected theorem pred_zero : pred 0 = 0 := rfl
protected theorem pred_succ (n : Nat) : pred n.succ = n := rfl
@[simp] theorem pred_eq_sub_one {n : Nat} : pred n = n - 1 := rfl
protected theorem sub_one (n : Nat) : n - 1 = pred n := rfl
@[simp] protected theorem zero_sub_one : 0 - 1 = 0 := rfl
@[simp] protected theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem succ_sub_one (n) : succ n - 1 = n := rfl
@[simp] theorem add_succ_sub_one (m n : Nat) : m + succ n - 1 = m + n := rfl
@[simp] theorem succ_add_sub_one (n m : Nat) : succ m + n - 1 = m + n :=
  congrArg pred (succ_add m n)
theorem pred_one_add (n : Nat) : pred (1 + n) = n := congrArg pred (Nat.add_comm 1 n)

attribute [simp] pred_le

theorem pred_lt : ∀ {n : Nat}, n ≠ 0 → pred n < n
  | 0, h => absurd rfl h
  | n + 1, _ => lt_succ_self n

theorem sub_one_lt : ∀ {n : Nat}, n ≠ 0 → n - 1 < n := pred_lt
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt (Nat.ne_zero_of_lt h)
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := pred_lt_of_lt h

theorem succ_pred {a : Nat} (h : a ≠ 0) : a.pred.succ = a :=
  match a with
  | 0 => absurd rfl h
  | _ + 1 => rfl

theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
theorem succ_pred_eq_of_ne_zero : ∀ {n}, n ≠ 0 → succ (pred n) = n := succ_pred
theorem succ_pred_eq_of_pos : ∀ {n}, 0 < n → succ (pred n) = n := fun h => succ_pred (ne_of_gt h)
theorem sub_one_add_one_eq_of_pos : ∀ {n}, 0 < n → (n - 1) + 1 = n := succ_pred_eq_of_pos

theorem eq_zero_or_eq_succ_pred : ∀ n, n = 0 ∨ n = succ (pred n)
  | 0 => .inl rfl
  | _ + 1 => .inr rfl

theorem eq_zero_or_eq_sub_one_add_one : ∀ {n}, n = 0 ∨ n = n - 1 + 1
  | n => eq_zero_or_eq_succ_pred n

theorem pred_inj : ∀ {a b}, 0 < a → 0 < b → pred a = pred b → a = b
  | _, _, ha, hb, h => (succ_pred_eq_of_pos ha).symm.trans
      ((congrArg succ h).trans (succ_pred_eq_of_pos hb))

theorem sub_one_cancel : ∀ {a b : Nat}, 0 < a → 0 < b → a - 1 = b - 1 → a = b := pred_inj
theorem pred_ne_self : ∀ {a}, a ≠ 0 → pred a ≠ a := fun h => ne_of_lt (pred_lt h)
theorem sub_one_ne_self : ∀ {a}, a ≠ 0 → a - 1 ≠ a := pred_ne_self
theorem pred_lt_self : ∀ {a}, 0 < a → pred a < a := fun h => pred_lt (ne_of_gt h)

theorem sub_one_eq_self {n : Nat} : n - 1 = n ↔ n = 0 :=
  ⟨fun h => (eq_zero_or_pos n).elim id fun h' => absurd h (ne_of_lt (pred_lt_self h')),
    fun h => h ▸ rfl⟩

theorem eq_self_sub_one {n : Nat} : n = n - 1 ↔ n = 0 := eq_comm.trans sub_one_eq_self
theorem pred_eq_self_iff {n : Nat} : n.pred = n ↔ n = 0 := sub_one_eq_self
theorem pred_eq_of_eq_succ {m n : Nat} (H : m = n.succ) : m.pred = n := congrArg pred H

@[simp] theorem pred_eq_succ_iff {n m : Nat} : n - 1 = m + 1 ↔ n = m + 2 :=
  match n with
  | 0 => ⟨fun h => Nat.noConfusion h, fun h => Nat.noConfusion h⟩
  | _ + 1 => succ_inj.symm

theorem pred_lt_pred : ∀ {n m}, n ≠ 0 → n < m → pred n < pred m
  | 0, _, h, _ => absurd rfl h
  | _ + 1, _ + 1, _, h => lt_of_succ_lt_succ h

theorem pred_le_iff_le_succ : ∀ {n m}, pred n ≤ m ↔ n ≤ succ m
  | 0, m => ⟨fun _ => zero_le _, fun _ => zero_le m⟩
  | _ + 1, _ => succ_le_succ_iff.symm

theorem pred_le_iff {m : Nat} {n : Nat} : pred m ≤ n ↔ m ≤ succ n := pred_le_iff_le_succ
theorem le_succ_of_pred_le {n : Nat} {m : Nat} : pred n ≤ m → n ≤ succ m := pred_le_iff_le_succ.1
theorem pred_le_of_le_succ {n m : Nat} : n ≤ succ m → pred n ≤ m := pred_le_iff_le_succ.2

theorem lt_pred_iff_succ_lt : ∀ {n m}, n < pred m ↔ succ n < m
  | n, 0 => ⟨fun h => absurd h (not_lt_zero n), fun h => absurd h (not_lt_zero _)⟩
  | _, _ + 1 => succ_lt_succ_iff.symm

theorem lt_pred_iff {a : Nat} {b : Nat} : a < pred b ↔ succ a < b := lt_pred_iff_succ_lt
theorem succ_lt_of_lt_pred {n : Nat} {m : Nat} : n < pred m → succ n < m := lt_pred_iff_succ_lt.1
theorem lt_pred_of_succ_lt {n m : Nat} : succ n < m → n < pred m := lt_pred_iff_succ_lt.2

theorem le_pred_iff_lt : ∀ {n m}, 0 < m → (n ≤ pred m ↔ n < m)
  | _, 0, h => absurd h (not_lt_zero 0)
  | _, _ + 1, _ => lt_succ.symm

theorem le_pred_of_lt {n m : Nat} (h : n < m) : n ≤ pred m := (le_pred_iff_lt (zero_lt_of_lt h)).2 h
theorem le_sub_one_of_lt {a b : Nat} : a < b → a ≤ b - 1 := le_pred_of_lt
theorem lt_of_le_pred {m : Nat} {n : Nat} (h : 0 < m) : n ≤ pred m → n < m := (le_pred_iff_lt h).1
theorem lt_of_le_sub_one {m n : Nat} (h : 0 < m) : n ≤ m - 1 → n < m := (le_pred_iff_lt h).1
protected theorem le_sub_one_iff_lt {m n : Nat} (h : 0 < m) : n ≤ m - 1 ↔ n < m := le_pred_iff_lt h
theorem lt_iff_le_pred : ∀ {n}, 0 < n → (m < n ↔ m ≤ n - 1) := fun h => (le_pred_iff_lt h).symm
theorem le_of_pred_lt : ∀ {m}, pred m < n → m ≤ n
  | 0, _ => zero_le n
  | _ + 1, h => h
theorem lt_of_lt_pred {m n : Nat} (h : m < n - 1) : m < n := Nat.lt_of_lt_of_le h (pred_le n)

/-! ## Subtraction, recursively -/

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem sub_succ' (m n : Nat) : m - n.succ = m - n - 1 := rfl

attribute [simp] succ_sub_succ_eq_sub

theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m

@[simp] protected theorem zero_sub : ∀ n : Nat, 0 - n = 0
  | 0 => rfl
  | n + 1 => congrArg pred (Nat.zero_sub n)

attribute [simp] sub_le

theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (sub_le a b) h
theorem sub_lt_succ (a b : Nat) : a - b < succ a := lt_succ_of_le (sub_le a b)
theorem sub_lt_add_one (a b : Nat) : a - b < a + 1 := sub_lt_succ a b

/-! ## Subtraction against addition -/

@[simp] protected theorem add_sub_add_right (n : Nat) : ∀ k m : Nat, (n + k) - (m + k) = n - m
  | 0, _ => rfl
  | k + 1, m => (succ_sub_succ (n + k) (m + k)).trans (Nat.add_sub_add_right n k m)

@[simp] protected theorem add_sub_add_left (k n m : Nat) : (k + n) - (k + m) = n - m :=
  Nat.add_comm n k ▸ Nat.add_comm m k ▸ Nat.add_sub_add_right n k m

@[simp] protected theorem sub_self : ∀ n : Nat, n - n = 0
  | 0 => rfl
  | n + 1 => (succ_sub_succ n n).trans (Nat.sub_self n)

@[simp] protected theorem add_sub_cancel (n : Nat) : ∀ m : Nat, n + m - m = n
  | 0 => rfl
  | m + 1 => (succ_sub_succ (n + m) m).trans (Nat.add_sub_cancel n m)

@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m :=
  Nat.add_comm m n ▸ Nat.add_sub_cancel m n

protected theorem add_sub_cancel_right (n m : Nat) : (n + m) - m = n := Nat.add_sub_cancel n m
theorem add_sub_self_left (a b : Nat) : (a + b) - a = b := Nat.add_sub_cancel_left a b
theorem add_sub_self_right (a b : Nat) : (a + b) - b = a := Nat.add_sub_cancel a b
protected theorem one_add_sub_one (n : Nat) : (1 + n) - 1 = n := Nat.add_sub_cancel_left 1 n

theorem sub_add_eq (a b : Nat) : ∀ c : Nat, a - (b + c) = a - b - c
  | 0 => rfl
  | c + 1 => congrArg pred (sub_add_eq a b c)

protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := (sub_add_eq n m k).symm

protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.add_comm, sub_add_eq]

theorem pred_sub (n m : Nat) : pred n - m = pred (n - m) := Nat.sub_right_comm n 1 m

theorem add_sub_sub_add_right (n m k l : Nat) : (n + l) - m - (k + l) = n - m - k := by
  rw [Nat.sub_sub, ← Nat.add_assoc, Nat.add_sub_add_right, Nat.sub_sub]

theorem succ_sub_sub_succ (n m k : Nat) : succ n - m - succ k = n - m - k :=
  add_sub_sub_add_right n m k 1

protected theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := by
  rw [sub_add_eq, Nat.sub_self, Nat.zero_sub]

protected theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 :=
  let ⟨k, e⟩ := le.dest h
  e ▸ Nat.sub_self_add n k
attribute [simp] Nat.sub_eq_zero_of_le

theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b :=
  let ⟨k, e⟩ := le.dest h
  e ▸ congrArg (a + ·) (Nat.add_sub_cancel_left a k)

@[simp] protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n :=
  (Nat.add_comm (n - m) m).trans (add_sub_of_le h)

@[simp] protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n :=
  add_sub_of_le h

protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) :=
  let ⟨l, e⟩ := le.dest h
  e ▸ by rw [Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]

protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm n m, Nat.add_sub_assoc h, Nat.add_comm]

theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) :=
  Nat.sub_add_comm (m := 1) h

protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b :=
  h ▸ (Nat.sub_add_cancel hle).symm

protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c :=
  h ▸ Nat.add_sub_cancel c b

protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c :=
  h ▸ Nat.add_sub_cancel_left b c

protected theorem eq_sub_of_add_eq {a b c : Nat} (h : c + b = a) : c = a - b :=
  (Nat.sub_eq_of_eq_add h.symm).symm

protected theorem eq_sub_of_add_eq' {a b c : Nat} (h : b + c = a) : c = a - b :=
  (Nat.sub_eq_of_eq_add' h.symm).symm

protected theorem sub_eq_iff_eq_add {b a : Nat} {c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩

protected theorem sub_eq_iff_eq_add' {b a : Nat} {c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c :=
  Nat.add_comm c b ▸ Nat.sub_eq_iff_eq_add h

protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m :=
  Nat.sub_eq_of_eq_add (add_sub_of_le h).symm

/-! ## Subtraction and the order -/

protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) : ∀ k, n - k ≤ m - k
  | 0 => h
  | k + 1 => pred_le_pred (Nat.sub_le_sub_right h k)

protected theorem sub_le_sub_left {n m : Nat} (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  let ⟨l, e⟩ := le.dest h
  e ▸ sub_add_eq k n l ▸ sub_le (k - n) l

theorem sub_le_succ_sub (a i : Nat) : a - i ≤ a.succ - i := Nat.sub_le_sub_right (le_succ a) i

protected theorem sub_le_add_right_sub (a i j : Nat) : a - i ≤ a + j - i :=
  Nat.sub_le_sub_right (le_add_right a j) i

theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b :=
  (Nat.le_total a b).elim (fun h' => le_add_left_of_le h')
    fun h' => Nat.sub_add_cancel h' ▸ Nat.add_le_add_right h b

theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c :=
  Nat.add_sub_cancel c b ▸ Nat.sub_le_sub_right h b

@[simp] protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨le_add_of_sub_le, sub_le_of_le_add⟩

protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c :=
  Nat.add_comm c b ▸ Nat.sub_le_iff_le_add

theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c :=
  Nat.sub_add_cancel hle ▸ Nat.add_le_add_right h b

theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b :=
  Nat.add_sub_cancel a b ▸ Nat.sub_le_sub_right h b

protected theorem le_sub_iff_add_le {k m : Nat} {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m :=
  ⟨add_le_of_le_sub h, le_sub_of_add_le⟩

protected theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) (h' : n ≤ k - m) : m + n ≤ k :=
  Nat.add_comm n m ▸ add_le_of_le_sub h h'

protected theorem le_sub_of_add_le' {n k m : Nat} (h : m + n ≤ k) : n ≤ k - m :=
  le_sub_of_add_le (Nat.add_comm m n ▸ h)

protected theorem le_sub_iff_add_le' {k m : Nat} {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m :=
  ⟨Nat.add_le_of_le_sub' h, Nat.le_sub_of_add_le'⟩

protected theorem le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m :=
  Nat.zero_add m ▸ le_add_of_sub_le (Nat.le_of_eq h)

protected theorem sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m :=
  ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩

theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := fun e =>
  Nat.not_le_of_gt h (Nat.le_of_sub_eq_zero e)

protected theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m :=
  Nat.pos_of_ne_zero (sub_ne_zero_of_lt h)

theorem zero_lt_sub_of_lt {i a : Nat} (h : i < a) : 0 < a - i := Nat.sub_pos_of_lt h

protected theorem lt_of_sub_ne_zero {n m : Nat} (h : n - m ≠ 0) : m < n :=
  gt_of_not_le fun h' => h (Nat.sub_eq_zero_of_le h')

protected theorem sub_ne_zero_iff_lt {n m : Nat} : n - m ≠ 0 ↔ m < n :=
  ⟨Nat.lt_of_sub_ne_zero, sub_ne_zero_of_lt⟩

protected theorem lt_of_sub_pos {n m : Nat} (h : 0 < n - m) : m < n :=
  Nat.lt_of_sub_ne_zero (ne_of_gt h)
protected theorem sub_pos_iff_lt {n m : Nat} : 0 < n - m ↔ m < n :=
  ⟨Nat.lt_of_sub_pos, Nat.sub_pos_of_lt⟩

protected theorem lt_of_sub_eq_succ {m n l : Nat} (h : m - n = succ l) : n < m :=
  Nat.lt_of_sub_pos (h ▸ succ_pos l)

protected theorem lt_of_sub_eq_sub_one {m n l : Nat} (h : m - n = l + 1) : n < m :=
  Nat.lt_of_sub_eq_succ h

theorem sub_succ_lt_self (a i : Nat) (h : i < a) : a - (i + 1) < a - i :=
  pred_lt (sub_ne_zero_of_lt h)

protected theorem sub_lt_sub_right : ∀ {a b c : Nat}, c ≤ a → a < b → a - c < b - c
  | a, b, c, hc, h => show succ (a - c) ≤ b - c from
      succ_sub hc ▸ Nat.sub_le_sub_right h c

protected theorem sub_lt_sub_left : ∀ {k m n : Nat}, k < m → k < n → m - n < m - k
  | k, m, _, hm, hn => Nat.lt_of_le_of_lt (Nat.sub_le_sub_left hn m) (sub_succ_lt_self m k hm)

theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c :=
  show succ (a + b) ≤ c from
    succ_add a b ▸ add_le_of_le_sub (Nat.le_of_lt (Nat.lt_of_sub_pos (zero_lt_of_lt h))) h

theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b :=
  le_sub_of_add_le ((succ_add a b).symm ▸ h)

theorem add_lt_of_lt_sub' {a b c : Nat} (h : b < c - a) : a + b < c :=
  Nat.add_comm b a ▸ add_lt_of_lt_sub h

theorem add_lt_iff_lt_sub_right {a b c : Nat} : a + b < c ↔ a < c - b :=
  ⟨lt_sub_of_add_lt, add_lt_of_lt_sub⟩

protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c :=
  ⟨add_lt_of_lt_sub, lt_sub_of_add_lt⟩

protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c :=
  Nat.add_comm a b ▸ Nat.lt_sub_iff_add_lt

protected theorem sub_lt_iff_lt_add {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < c + b :=
  ⟨fun h => Nat.sub_add_cancel hba ▸ Nat.add_lt_add_right h b,
    fun h => Nat.add_sub_cancel c b ▸ Nat.sub_lt_sub_right hba h⟩

protected theorem sub_lt_iff_lt_add' {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < b + c :=
  Nat.add_comm c b ▸ Nat.sub_lt_iff_lt_add hba

protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m :=
  (Nat.sub_lt_iff_lt_add' H).2 h

protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m :=
  (Nat.sub_lt_iff_lt_add H).2 h

protected theorem le_of_sub_le_sub_right {n m k : Nat} (h : k ≤ m) (h' : n - k ≤ m - k) : n ≤ m :=
  Nat.sub_add_cancel h ▸ le_add_of_sub_le h'

protected theorem sub_le_sub_iff_right {k m : Nat} {n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_right h, fun h' => Nat.sub_le_sub_right h' k⟩

protected theorem le_of_sub_le_sub_left {n k m : Nat} (h : n ≤ k) (h' : k - m ≤ k - n) : n ≤ m :=
  ge_of_not_lt fun hm =>
    Nat.not_le_of_gt (Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le hm h) hm) h'

protected theorem sub_le_sub_iff_left {n m k : Nat} (h : n ≤ k) : k - m ≤ k - n ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_left h, fun h' => Nat.sub_le_sub_left h' k⟩

protected theorem sub_lt_sub_iff_right {a b c : Nat} (h : c ≤ a) : a - c < b - c ↔ a < b :=
  ⟨fun h' => gt_of_not_le fun hb => Nat.not_le_of_gt h' (Nat.sub_le_sub_right hb c),
    Nat.sub_lt_sub_right h⟩

protected theorem sub_lt_of_pos_le {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b :=
  sub_lt (Nat.lt_of_lt_of_le h₀ h₁) h₀

/-- Alias of `Nat.sub_lt_of_pos_le`. -/
protected abbrev sub_lt_self := @Nat.sub_lt_of_pos_le

protected theorem sub_add_lt_sub {m k n : Nat} (h₁ : m + k ≤ n) (h₂ : 0 < k) :
    n - (m + k) < n - m :=
  sub_add_eq n m k ▸ Nat.sub_lt_of_pos_le h₂ (Nat.le_sub_of_add_le' h₁)

theorem sub_one_lt_of_le {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b :=
  Nat.lt_of_lt_of_le (pred_lt_self h₀) h₁

theorem sub_one_sub_lt {i n : Nat} (h : i < n) : n - 1 - i < n :=
  Nat.lt_of_le_of_lt (sub_le (n - 1) i) (pred_lt_of_lt h)

protected theorem sub_one_sub_lt_of_lt {a b : Nat} (h : a < b) : b - 1 - a < b := sub_one_sub_lt h

theorem sub.elim {motive : Nat → Prop} (x y : Nat)
    (h₁ : y ≤ x → (k : Nat) → x = y + k → motive k) (h₂ : x < y → motive 0) :
    motive (x - y) :=
  (Nat.lt_or_ge x y).elim
    (fun h => (Nat.sub_eq_zero_of_le (Nat.le_of_lt h)).symm ▸ h₂ h)
    fun h => h₁ h (x - y) (add_sub_of_le h).symm

protected theorem one_sub : ∀ n, 1 - n = if n = 0 then 1 else 0
  | 0 => rfl
  | n + 1 => (succ_sub_succ 0 n).trans (Nat.zero_sub n)

protected theorem sub_sub_sub_cancel_right {a b c : Nat} (h : c ≤ b) :
    a - c - (b - c) = a - b := by
  rw [Nat.sub_sub, add_sub_of_le h]

protected theorem add_sub_sub_cancel {a b c : Nat} (h : c ≤ a) : a + b - (a - c) = b + c := by
  rw [Nat.add_comm, Nat.add_sub_assoc (sub_le a c), Nat.sub_sub_self h]

protected theorem sub_add_sub_cancel {a b c : Nat} (hab : b ≤ a) (hcb : c ≤ b) :
    a - b + (b - c) = a - c := by
  rw [← Nat.add_sub_assoc hcb, Nat.sub_add_cancel hab]

/-! ## Subtraction and multiplication -/

theorem pred_mul (n m : Nat) : pred n * m = n * m - m :=
  match n with
  | 0 => (Nat.zero_mul m).trans ((congrArg (· - m) (Nat.zero_mul m)).trans (Nat.zero_sub m)).symm
  | n + 1 => (Nat.sub_eq_of_eq_add (succ_mul n m)).symm

protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := pred_mul n m

theorem mul_pred (n m : Nat) : n * pred m = n * m - n := by
  rw [Nat.mul_comm, pred_mul, Nat.mul_comm]

theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := mul_pred n m

protected theorem mul_sub_right_distrib (n : Nat) : ∀ m k : Nat, (n - m) * k = n * k - m * k
  | 0, k => (congrArg (n * k - ·) (Nat.zero_mul k)).symm
  | m + 1, k => by
    rw [sub_succ, pred_mul, Nat.mul_sub_right_distrib n m k, Nat.sub_sub, succ_mul]

protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k :=
  Nat.mul_sub_right_distrib n m k

protected theorem mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k := by
  rw [Nat.mul_comm, Nat.sub_mul, Nat.mul_comm m, Nat.mul_comm k]

protected theorem mul_sub (n m k : Nat) : n * (m - k) = n * m - n * k :=
  Nat.mul_sub_left_distrib n m k

protected theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm a b, Nat.add_comm (b * a) (b * b),
    Nat.add_sub_add_right]

theorem self_add_sub_one : ∀ n, n + (n - 1) = 2 * n - 1
  | 0 => rfl
  | n + 1 => (congrArg pred (Nat.two_mul (n + 1))).symm

theorem sub_one_add_self (n : Nat) : (n - 1) + n = 2 * n - 1 :=
  (Nat.add_comm (n - 1) n).trans (self_add_sub_one n)

theorem self_add_pred (n : Nat) : n + pred n = (2 * n).pred := self_add_sub_one n
theorem pred_add_self (n : Nat) : pred n + n = (2 * n).pred := sub_one_add_self n

theorem le_add_pred_of_pos {b : Nat} (a : Nat) (hb : b ≠ 0) : a ≤ b + (a - 1) :=
  match a with
  | 0 => zero_le _
  | a + 1 => Nat.add_comm a b ▸ Nat.add_le_add_left (Nat.pos_of_ne_zero hb) a

end Nat
