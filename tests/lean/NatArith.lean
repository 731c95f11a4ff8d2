/-! Natural numbers as users meet them: sums, products, order, subtraction, by lemma name and by hand. -/

namespace NatArith

/-! ## Lemma names in terms and rewrites -/

theorem t001 (a b : Nat) : a + b = b + a := Nat.add_comm a b
theorem t002 (a b c : Nat) : a + b + c = a + (b + c) := Nat.add_assoc a b c
theorem t003 (a b c : Nat) : a + (b + c) = b + (a + c) := Nat.add_left_comm a b c
theorem t004 (a b c : Nat) : a + b + c = a + c + b := Nat.add_right_comm a b c
theorem t005 (a b : Nat) : a * b = b * a := by rw [Nat.mul_comm]
theorem t006 (a b c : Nat) : a * b * c = a * (b * c) := by rw [Nat.mul_assoc]
theorem t007 (a b c : Nat) : a * (b + c) = a * b + a * c := by rw [Nat.mul_add]
theorem t008 (a b c : Nat) : (a + b) * c = a * c + b * c := by rw [Nat.add_mul]
theorem t009 (a b c : Nat) : a * (b + c) = a * b + a * c := Nat.left_distrib a b c
theorem t010 (a b c : Nat) : (a + b) * c = a * c + b * c := Nat.right_distrib a b c
theorem t011 (n : Nat) : n + 0 = n := Nat.add_zero n
theorem t012 (n : Nat) : 0 + n = n := Nat.zero_add n
theorem t013 (n : Nat) : n * 1 = n := Nat.mul_one n
theorem t014 (n : Nat) : 1 * n = n := Nat.one_mul n
theorem t015 (n : Nat) : n * 0 = 0 := Nat.mul_zero n
theorem t016 (n : Nat) : 0 * n = 0 := Nat.zero_mul n
theorem t017 (n m : Nat) : n + Nat.succ m = Nat.succ (n + m) := Nat.add_succ n m
theorem t018 (n m : Nat) : Nat.succ n + m = Nat.succ (n + m) := Nat.succ_add n m
theorem t019 (n : Nat) : Nat.succ n = n + 1 := Nat.succ_eq_add_one n
theorem t020 (n m : Nat) : n * (m + 1) = n * m + n := Nat.mul_succ n m
theorem t021 (n m : Nat) : (n + 1) * m = n * m + m := Nat.succ_mul n m
theorem t022 (n : Nat) : 2 * n = n + n := Nat.two_mul n
theorem t023 (n : Nat) : n * 2 = n + n := Nat.mul_two n
theorem t024 (a b c : Nat) (h : a + b = a + c) : b = c := Nat.add_left_cancel h
theorem t025 (a b c : Nat) (h : a + b = c + b) : a = c := Nat.add_right_cancel h
theorem t026 (a b c : Nat) : a + b = a + c ↔ b = c := Nat.add_left_cancel_iff
theorem t027 (a b : Nat) (h : a + b = 0) : a = 0 := (Nat.add_eq_zero_iff.mp h).1
theorem t028 (a b : Nat) (h : a + b = 0) : b = 0 := Nat.eq_zero_of_add_eq_zero_left h
theorem t029 (n : Nat) : n + 1 ≠ 0 := Nat.succ_ne_zero n
theorem t030 (n : Nat) : n + 1 ≠ 0 := Nat.add_one_ne_zero n
theorem t031 (n m : Nat) (h : n + 1 = m + 1) : n = m := Nat.succ.inj h
theorem t032 (n m : Nat) (h : n.succ = m.succ) : n = m := by injection h
theorem t033 (n m : Nat) (h : n + 1 = m + 1) : n = m := by cases h; rfl
theorem t034 (a b c d : Nat) : a + b + (c + d) = a + c + (b + d) := Nat.add_add_add_comm a b c d
theorem t035 (a b c : Nat) : a * b * c = a * c * b := Nat.mul_right_comm a b c
theorem t036 (a b c : Nat) : a * (b * c) = b * (a * c) := Nat.mul_left_comm a b c
theorem t037 (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := Nat.mul_eq_zero.mp h
theorem t038 (a b c : Nat) (h : 0 < a) (e : a * b = a * c) : b = c := Nat.eq_of_mul_eq_mul_left h e
theorem t039 (a b c : Nat) (h : 0 < b) (e : a * b = c * b) : a = c := Nat.eq_of_mul_eq_mul_right h e
theorem t040 (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.mul_add, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.two_mul]
  simp [Nat.add_assoc]

/-! ## Order -/

theorem o001 (n : Nat) : 0 ≤ n := Nat.zero_le n
theorem o002 (n : Nat) : n ≤ n := Nat.le_refl n
theorem o003 (n : Nat) : n ≤ n := Nat.le.refl
theorem o004 (a b c : Nat) (h : a ≤ b) (h' : b ≤ c) : a ≤ c := Nat.le_trans h h'
theorem o005 (a b : Nat) (h : a ≤ b) (h' : b ≤ a) : a = b := Nat.le_antisymm h h'
theorem o006 (a b : Nat) (h : a < b) : a ≤ b := Nat.le_of_lt h
theorem o007 (n : Nat) : ¬n < n := Nat.lt_irrefl n
theorem o008 (n : Nat) : n < n + 1 := Nat.lt_succ_self n
theorem o009 (n : Nat) : n < n + 1 := Nat.lt_add_one n
theorem o010 (n : Nat) : n ≤ n + 1 := Nat.le_succ n
theorem o011 (a b c : Nat) (h : a < b) (h' : b < c) : a < c := Nat.lt_trans h h'
theorem o012 (a b c : Nat) (h : a ≤ b) (h' : b < c) : a < c := Nat.lt_of_le_of_lt h h'
theorem o013 (a b c : Nat) (h : a < b) (h' : b ≤ c) : a < c := Nat.lt_of_lt_of_le h h'
theorem o014 (a b : Nat) (h : a < b) : ¬b < a := Nat.lt_asymm h
theorem o015 (a b : Nat) (h : a < b) : a ≠ b := Nat.ne_of_lt h
theorem o016 (a b : Nat) (h : a < b) : b ≠ a := Nat.ne_of_gt h
theorem o017 (a b : Nat) : a < b ∨ a = b ∨ b < a := Nat.lt_trichotomy a b
theorem o018 (a b : Nat) : a ≤ b ∨ b ≤ a := Nat.le_total a b
theorem o019 (a b : Nat) : a < b ∨ b ≤ a := Nat.lt_or_ge a b
theorem o020 (a b : Nat) (h : ¬a ≤ b) : b < a := Nat.not_le.mp h
theorem o021 (a b : Nat) (h : ¬a < b) : b ≤ a := Nat.not_lt.mp h
theorem o022 (a b : Nat) (h : a < b) : ¬b ≤ a := Nat.not_le_of_gt h
theorem o023 (a b : Nat) (h : a ≤ b) (hne : a ≠ b) : a < b := Nat.lt_of_le_of_ne h hne
theorem o024 (a b : Nat) (h : a ≤ b) : a = b ∨ a < b := Nat.eq_or_lt_of_le h
theorem o025 (a b : Nat) (h : a ≤ b) : a < b ∨ a = b := Nat.lt_or_eq_of_le h
theorem o026 (a b : Nat) (h : a < b) : a + 1 ≤ b := Nat.succ_le_of_lt h
theorem o027 (a b : Nat) (h : a + 1 ≤ b) : a < b := Nat.lt_of_succ_le h
theorem o028 (a b : Nat) (h : a < b + 1) : a ≤ b := Nat.le_of_lt_succ h
theorem o029 (a b : Nat) (h : a ≤ b) : a < b + 1 := Nat.lt_succ_of_le h
theorem o030 (a b : Nat) : a < b + 1 ↔ a ≤ b := Nat.lt_succ_iff
theorem o031 (a b : Nat) : a < b + 1 ↔ a ≤ b := Nat.lt_add_one_iff
theorem o032 (a b : Nat) (h : a + 1 ≤ b + 1) : a ≤ b := Nat.le_of_succ_le_succ h
theorem o033 (a b : Nat) (h : a ≤ b) : a + 1 ≤ b + 1 := Nat.succ_le_succ h
theorem o034 (a b : Nat) (h : a < b) : a + 1 < b + 1 := Nat.succ_lt_succ h
theorem o035 (a b : Nat) : a ≤ a + b := Nat.le_add_right a b
theorem o036 (a b : Nat) : a ≤ b + a := Nat.le_add_left a b
theorem o037 (a b c d : Nat) (h : a ≤ b) (h' : c ≤ d) : a + c ≤ b + d := Nat.add_le_add h h'
theorem o038 (a b c : Nat) (h : a ≤ b) : a + c ≤ b + c := Nat.add_le_add_right h c
theorem o039 (a b c : Nat) (h : a ≤ b) : c + a ≤ c + b := Nat.add_le_add_left h c
theorem o040 (a b c d : Nat) (h : a < b) (h' : c < d) : a + c < b + d := Nat.add_lt_add h h'
theorem o041 (a b c : Nat) (h : a < b) : a + c < b + c := Nat.add_lt_add_right h c
theorem o042 (a b c : Nat) (h : a ≤ b) : c * a ≤ c * b := Nat.mul_le_mul_left c h
theorem o043 (a b c : Nat) (h : a ≤ b) : a * c ≤ b * c := Nat.mul_le_mul_right c h
theorem o044 (a b c d : Nat) (h : a ≤ b) (h' : c ≤ d) : a * c ≤ b * d := Nat.mul_le_mul h h'
theorem o045 (a b : Nat) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := Nat.mul_pos ha hb
theorem o046 (n : Nat) (h : n ≠ 0) : 0 < n := Nat.pos_of_ne_zero h
theorem o047 (n : Nat) : 0 < n ↔ n ≠ 0 := Nat.pos_iff_ne_zero
theorem o048 (n : Nat) (h : n ≤ 0) : n = 0 := Nat.eq_zero_of_le_zero h
theorem o049 (n : Nat) : n = 0 ∨ 0 < n := Nat.eq_zero_or_pos n
theorem o050 (n : Nat) (h : n < 1) : n = 0 := Nat.lt_one_iff.mp h
theorem o051 (n : Nat) : ¬n < 0 := Nat.not_lt_zero n
theorem o052 (n : Nat) (h : n < 0) : False := absurd h (Nat.not_lt_zero n)
theorem o053 (n : Nat) (h : n < 0) : False := by contradiction
theorem o054 (a b : Nat) (h : a ≤ b) : ∃ k, b = a + k := Nat.exists_eq_add_of_le h
theorem o055 (a b : Nat) (h : a ≤ b) : ∃ k, a + k = b := Nat.le.dest h
theorem o056 (a b : Nat) (h : a ≤ b) : ∃ k, b = a + k := by
  obtain ⟨k, hk⟩ := Nat.le.dest h
  exact ⟨k, hk.symm⟩
theorem o057 (a b : Nat) (h : a < b) : ∃ k, b = a + k + 1 := Nat.exists_eq_add_of_lt h
theorem o058 (a b : Nat) (h : 0 < b) : a < a + b := Nat.lt_add_of_pos_right h
theorem o059 (a b c : Nat) (h : a + b ≤ a + c) : b ≤ c := Nat.le_of_add_le_add_left h
theorem o060 (a b c : Nat) : a + c ≤ b + c ↔ a ≤ b := Nat.add_le_add_iff_right
theorem o061 (a b c : Nat) (hc : 0 < c) (h : c * a ≤ c * b) : a ≤ b := Nat.le_of_mul_le_mul_left h hc
theorem o062 (a b : Nat) (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne h
theorem o063 (n : Nat) (h : 1 ≤ n) : ∃ m, n = m + 1 := ⟨n - 1, (Nat.sub_add_cancel h).symm⟩
theorem o064 (n : Nat) (h : n ≠ 0) : ∃ m, n = m + 1 := Nat.exists_eq_succ_of_ne_zero h
theorem o065 (a b c : Nat) (h : a ≤ b) (h' : b < c) : a < c := calc
  a ≤ b := h
  _ < c := h'
theorem o066 (a b c d : Nat) (h : a < b) (h' : b = c) (h'' : c ≤ d) : a < d := calc
  a < b := h
  _ = c := h'
  _ ≤ d := h''
theorem o067 (a b : Nat) (h : a ≤ b) : a * a ≤ b * b := Nat.mul_self_le_mul_self h

/-! ## Subtraction -/

theorem s001 (n : Nat) : n - n = 0 := Nat.sub_self n
theorem s002 (n : Nat) : n - 0 = n := Nat.sub_zero n
theorem s003 (n : Nat) : 0 - n = 0 := Nat.zero_sub n
theorem s004 (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b
theorem s005 (a b : Nat) : a + b - a = b := Nat.add_sub_cancel_left a b
theorem s006 (a b : Nat) (h : b ≤ a) : a - b + b = a := Nat.sub_add_cancel h
theorem s007 (a b : Nat) (h : a ≤ b) : a + (b - a) = b := Nat.add_sub_of_le h
theorem s008 (a b : Nat) (h : a ≤ b) : a - b = 0 := Nat.sub_eq_zero_of_le h
theorem s009 (a b : Nat) : a - b ≤ a := Nat.sub_le a b
theorem s010 (a b : Nat) (h : a < b) : 0 < b - a := Nat.sub_pos_of_lt h
theorem s011 (a b c : Nat) : a - b - c = a - (b + c) := Nat.sub_sub a b c
theorem s012 (a b c : Nat) : (a + c) - (b + c) = a - b := Nat.add_sub_add_right a c b
theorem s013 (a b c : Nat) (h : c ≤ b) : a + b - c = a + (b - c) := Nat.add_sub_assoc h a
theorem s014 (a b : Nat) (ha : 0 < a) (hb : 0 < b) : a - b < a := Nat.sub_lt ha hb
theorem s015 (a b c : Nat) (h : a ≤ b) : a - c ≤ b - c := Nat.sub_le_sub_right h c
theorem s016 (a b c : Nat) (h : a ≤ b) : c - b ≤ c - a := Nat.sub_le_sub_left h c
theorem s017 (a b c : Nat) (h : a + b ≤ c) : a ≤ c - b := Nat.le_sub_of_add_le h
theorem s018 (a b c : Nat) : a - b ≤ c ↔ a ≤ c + b := Nat.sub_le_iff_le_add
theorem s019 (a b c : Nat) : a * (b - c) = a * b - a * c := Nat.mul_sub a b c
theorem s020 (a b c : Nat) : (a - b) * c = a * c - b * c := Nat.sub_mul a b c
theorem s021 (n : Nat) (h : n ≠ 0) : n - 1 + 1 = n := Nat.succ_pred_eq_of_ne_zero h
theorem s022 (n : Nat) (h : 0 < n) : n - 1 + 1 = n := Nat.sub_add_cancel h
theorem s023 (n : Nat) : Nat.pred (n + 1) = n := rfl
theorem s024 (n : Nat) : n.pred = n - 1 := Nat.pred_eq_sub_one
theorem s025 (a b : Nat) (h : b ≤ a) (c : Nat) : a - b = c ↔ a = c + b := Nat.sub_eq_iff_eq_add h
theorem s026 (a b : Nat) (h : a - b = 0) : a ≤ b := Nat.le_of_sub_eq_zero h
theorem s027 (a b : Nat) (h : b ≤ a) : a - (a - b) = b := Nat.sub_sub_self h
theorem s028 (a b : Nat) : a * a - b * b = (a + b) * (a - b) := Nat.mul_self_sub_mul_self_eq a b
theorem s029 (n : Nat) : n + 1 - 1 = n := by simp
theorem s030 (n m : Nat) : n + 1 - (m + 1) = n - m := by simp

/-! ## Minimum and maximum -/

theorem m001 (a b : Nat) : min a b ≤ a := Nat.min_le_left a b
theorem m002 (a b : Nat) : min a b ≤ b := Nat.min_le_right a b
theorem m003 (a b : Nat) : a ≤ max a b := Nat.le_max_left a b
theorem m004 (a b : Nat) : b ≤ max a b := Nat.le_max_right a b
theorem m005 (a b : Nat) : min a b = min b a := Nat.min_comm a b
theorem m006 (a b : Nat) : max a b = max b a := Nat.max_comm a b
theorem m007 (a b : Nat) (h : a ≤ b) : min a b = a := Nat.min_eq_left h
theorem m008 (a b : Nat) (h : a ≤ b) : max a b = b := by simp [h]
theorem m009 (a b c : Nat) : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := Nat.le_min
theorem m010 (a b c : Nat) : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := Nat.max_le
theorem m011 (a b c : Nat) : max (max a b) c = max a (max b c) := by ac_rfl
theorem m012 (a b c : Nat) : min (a + c) (b + c) = min a b + c := by simp
theorem m013 (a b : Nat) : min a b = if a ≤ b then a else b := Nat.min_def
theorem m014 (a b : Nat) : max a b = if a ≤ b then b else a := by rw [Nat.max_def]
theorem m015 (a : Nat) : max a a = a := Nat.max_self a
theorem m016 (a : Nat) : min 0 a = 0 := by simp
theorem m017 (a : Nat) : max 0 a = a := by simp
theorem m018 (a b : Nat) : min a b + max a b = a + b := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h, Nat.max_eq_right h]
  | inr h => rw [Nat.min_eq_right h, Nat.max_eq_left h, Nat.add_comm]

end NatArith
