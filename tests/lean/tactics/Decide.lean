/-! Decision procedures. -/

theorem use_decide : 2 + 2 = 4 := by decide

theorem use_decide_lt : 10 < 20 := by decide

theorem use_decide_ne : 3 ≠ 4 := by decide

theorem use_decide_and : 1 < 2 ∧ ¬ 2 < 1 := by decide

theorem use_decide_bool : (true && false) = false := by decide

theorem use_decide_forall_bool : ∀ a b : Bool, (a && b) = (b && a) := by decide

theorem use_decide_bounded : ∀ n, n < 10 → n * n < 100 := by decide

theorem use_decide_exists_bounded : ∃ n, n < 10 ∧ n * n = 49 := by decide

theorem use_decide_revert (b : Bool) : (b || true) = true := by decide +revert

theorem use_decide_kernel : 100 * 100 = 10000 := by decide +kernel

theorem use_decide_list : [1, 2, 3].length = 3 := by decide

theorem use_decide_mem : 2 ∈ [1, 2, 3] := by decide

theorem use_decide_dvd : 3 ∣ 12 := by decide

theorem use_decide_mod : 17 % 5 = 2 := by decide

theorem use_decide_string : "abc" ≠ "abd" := by decide

theorem use_decide_char : 'a' ≠ 'b' := by decide

theorem use_decide_term : 3 < 5 := of_decide_eq_true rfl

theorem use_omega (a b c : Nat) (h : a < b) (h' : b < c) : a + 1 < c := by omega

theorem use_omega_sub (a b : Nat) (h : a ≤ b) : a + (b - a) = b := by omega

theorem use_omega_div (n : Nat) (h : n % 2 = 1) : n / 2 * 2 + 1 = n := by omega

theorem use_omega_or (a b : Nat) (h : a < b ∨ b < a) : a ≠ b := by omega

theorem use_omega_iff (a b : Nat) : a < b + 1 ↔ a ≤ b := by omega

theorem use_omega_int (x y : Int) (h : 2 * x + 1 = 2 * y) : False := by omega

theorem use_omega_min_max (a b : Nat) : min a b ≤ max a b := by omega

theorem use_omega_dvd (n : Nat) (h : 4 ∣ n) : 2 ∣ n := by omega

theorem use_omega_implies (a b : Nat) (h : a = 0 → b = 0) (ha : a = 0) : b = 0 := by omega
