prelude
import Init.Data.Nat.MinMax
import Init.Data.Nat.Dvd

/-!
# Natural numbers: further lemmas on sums and products
-/

namespace Nat

protected theorem add_self_ne_one : ∀ n, n + n ≠ 1
  | 0, h => Nat.zero_ne_one h
  | n + 1, h => succ_succ_ne_one (n + n) ((congrArg succ (succ_add n n)).symm.trans h)

theorem add_eq_one_iff {m n : Nat} : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 :=
  match m with
  | 0 => by simp
  | m + 1 => by simp [Nat.succ_add]

theorem add_eq_two_iff {m n : Nat} : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 :=
  match m with
  | 0 => by simp
  | m + 1 => by simp [Nat.succ_add, add_eq_one_iff]

theorem add_eq_three_iff {m n : Nat} :
    m + n = 3 ↔ m = 0 ∧ n = 3 ∨ m = 1 ∧ n = 2 ∨ m = 2 ∧ n = 1 ∨ m = 3 ∧ n = 0 :=
  match m with
  | 0 => by simp
  | m + 1 => by simp [Nat.succ_add, add_eq_two_iff]

theorem le_and_le_add_one_iff {n m : Nat} : n ≤ m ∧ m ≤ n + 1 ↔ m = n ∨ m = n + 1 :=
  ⟨fun h => (le_or_eq_of_le_succ h.2).imp_left fun h' => Nat.le_antisymm h' h.1,
    fun h => h.elim (fun e => e ▸ ⟨Nat.le_refl m, le_succ m⟩)
      fun e => ⟨e.symm ▸ le_succ n, Nat.le_of_eq e⟩⟩

theorem add_succ_lt_add {a b c d : Nat} (hab : a < b) (hcd : c < d) : a + c + 1 < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right (Nat.add_lt_add_right hab c) 1)
    (Nat.add_le_add_left hcd b)

theorem le_or_le_of_add_eq_add_pred {a c b d : Nat} (h : a + c = b + d - 1) : b ≤ a ∨ d ≤ c :=
  (Nat.lt_or_ge a b).elim
    (fun hb => (Nat.lt_or_ge c d).elim
      (fun hd => absurd (le_pred_of_lt (add_succ_lt_add hb hd))
        (h ▸ Nat.not_succ_le_self (a + c))) .inr) .inl

theorem mul_le_add_right {m k n : Nat} : k * m ≤ m + n ↔ (k - 1) * m ≤ n :=
  match k with
  | 0 => by simp
  | k + 1 => by rw [add_one_mul, Nat.add_comm, Nat.add_le_add_iff_left, Nat.add_one_sub_one]

theorem one_lt_mul_iff {m n : Nat} : 1 < m * n ↔ 0 < m ∧ 0 < n ∧ (1 < m ∨ 1 < n) :=
  ⟨fun h => ⟨Nat.pos_of_lt_mul_right h, Nat.pos_of_lt_mul_left h,
    (Nat.lt_or_ge 1 m).imp_right fun hm => Nat.lt_of_lt_of_le h
      (Nat.le_trans (Nat.mul_le_mul_right n hm) (Nat.le_of_eq (Nat.one_mul n)))⟩,
   fun ⟨hm, hn, h⟩ => h.elim (fun h => Nat.mul_lt_mul_of_lt_of_le' (a := 1) h hn Nat.zero_lt_one)
    fun h => Nat.mul_lt_mul_of_le_of_lt (a := 1) hm h hm⟩

theorem eq_zero_of_mul_le {n m : Nat} (hb : 2 ≤ n) (h : n * m ≤ m) : m = 0 :=
  Nat.eq_zero_of_not_pos fun hm => Nat.not_le_of_gt ((Nat.lt_mul_iff_one_lt_left hm).2 hb) h

theorem eq_zero_of_two_mul_le {n : Nat} (h : 2 * n ≤ n) : n = 0 :=
  eq_zero_of_mul_le (Nat.le_refl 2) h

protected theorem lt_iff_lt_of_mul_eq_mul {a b d c e : Nat} (ha : a ≠ 0) (hbd : a = b * d)
    (hce : a = c * e) :
    c < b ↔ d < e where
  mp h := gt_of_not_le fun h' =>
    have hd : 0 < d := Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_right (hbd ▸ ha))
    ne_of_lt (Nat.mul_lt_mul_of_lt_of_le h h' hd) (hce.symm.trans hbd)
  mpr h := gt_of_not_le fun h' =>
    have hc : 0 < c := Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_left (hce ▸ ha))
    ne_of_lt (Nat.mul_lt_mul_of_le_of_lt h' h hc) (hbd.symm.trans hce)

@[simp] theorem lt_mul_self_iff : ∀ {n : Nat}, n < n * n ↔ 1 < n
  | 0 => by simp
  | n + 1 => Nat.lt_mul_iff_one_lt_left (succ_pos n)

theorem add_sub_one_le_mul {a b : Nat} (ha : a ≠ 0) (hb : b ≠ 0) : a + b - 1 ≤ a * b :=
  match a, b with
  | 0, _ => absurd rfl ha
  | _, 0 => absurd rfl hb
  | a + 1, b + 1 => by
    rw [add_one_mul_add_one, ← Nat.add_assoc, Nat.add_one_sub_one, Nat.add_right_comm]
    exact Nat.add_le_add_right (Nat.add_le_add_right (le_add_left a _) b) 1

protected theorem add_le_mul {a : Nat} (ha : 2 ≤ a) : ∀ {b : Nat} (_ : 2 ≤ b), a + b ≤ a * b
  | b, hb => (Nat.le_total a b).elim
    (fun h => Nat.le_trans (Nat.add_le_add_right h b)
      (Nat.le_trans (Nat.le_of_eq (Nat.two_mul b).symm) (Nat.mul_le_mul_right b ha)))
    fun h => Nat.le_trans (Nat.add_le_add_left h a)
      (Nat.le_trans (Nat.le_of_eq (Nat.mul_two a).symm) (Nat.mul_le_mul_left a hb))

end Nat
