prelude
import Init.WF
/-!
# Division and remainder on natural numbers: the recursion equations

`Nat.div` and `Nat.mod` run on fuel; here the fuel disappears. `Nat.div_eq` and `Nat.mod_eq` are the equations
from which every other fact follows. Divisibility is defined here too.
-/

namespace Nat

/-- `a ∣ b` when `b` is `a` times something. -/
instance : Dvd Nat where
  dvd a b := ∃ c, b = a * c

private theorem divGo_pos {y : Nat} (hy : 0 < y) {f x : Nat} (hf : x < f + 1) (h : y ≤ x) :
    Nat.div.go y hy (f + 1) x hf =
      Nat.div.go y hy f (x - y) (Nat.div_rec_fuel_lemma hy h hf) + 1 := dif_pos h

private theorem divGo_neg {y : Nat} (hy : 0 < y) {f x : Nat} (hf : x < f + 1) (h : ¬y ≤ x) :
    Nat.div.go y hy (f + 1) x hf = 0 := dif_neg h

private theorem modGo_pos {y : Nat} (hy : 0 < y) {f x : Nat} (hf : x < f + 1) (h : y ≤ x) :
    Nat.modCore.go y hy (f + 1) x hf =
      Nat.modCore.go y hy f (x - y) (Nat.div_rec_fuel_lemma hy h hf) := dif_pos h

private theorem modGo_neg {y : Nat} (hy : 0 < y) {f x : Nat} (hf : x < f + 1) (h : ¬y ≤ x) :
    Nat.modCore.go y hy (f + 1) x hf = x := dif_neg h

private theorem divGo_congr {y : Nat} (hy : 0 < y) : ∀ (f₁ f₂ x : Nat) (h₁ : x < f₁) (h₂ : x < f₂),
    Nat.div.go y hy f₁ x h₁ = Nat.div.go y hy f₂ x h₂
  | 0, _, x, h₁, _ => absurd h₁ (Nat.not_lt_zero x)
  | _ + 1, 0, x, _, h₂ => absurd h₂ (Nat.not_lt_zero x)
  | f₁ + 1, f₂ + 1, x, h₁, h₂ => by
    by_cases h : y ≤ x
    · rw [divGo_pos hy h₁ h, divGo_pos hy h₂ h, divGo_congr hy f₁ f₂]
    · rw [divGo_neg hy h₁ h, divGo_neg hy h₂ h]

private theorem modGo_congr {y : Nat} (hy : 0 < y) : ∀ (f₁ f₂ x : Nat) (h₁ : x < f₁) (h₂ : x < f₂),
    Nat.modCore.go y hy f₁ x h₁ = Nat.modCore.go y hy f₂ x h₂
  | 0, _, x, h₁, _ => absurd h₁ (Nat.not_lt_zero x)
  | _ + 1, 0, x, _, h₂ => absurd h₂ (Nat.not_lt_zero x)
  | f₁ + 1, f₂ + 1, x, h₁, h₂ => by
    by_cases h : y ≤ x
    · rw [modGo_pos hy h₁ h, modGo_pos hy h₂ h, modGo_congr hy f₁ f₂]
    · rw [modGo_neg hy h₁ h, modGo_neg hy h₂ h]

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  show Nat.div x y = ite _ (Nat.div (x - y) y + 1) 0
  unfold Nat.div
  by_cases hy : 0 < y
  · rw [dif_pos hy, dif_pos hy]
    by_cases h : y ≤ x
    · rw [if_pos ⟨hy, h⟩]
      exact (dif_pos h).trans (congrArg (· + 1) (divGo_congr hy _ _ _ _ _))
    · rw [if_neg fun h' => h h'.2]
      exact dif_neg h
  · rw [dif_neg hy, if_neg fun h' => hy h'.1]

private theorem modCore_eq' (x y : Nat) :
    Nat.modCore x y = if 0 < y ∧ y ≤ x then Nat.modCore (x - y) y else x := by
  unfold Nat.modCore
  by_cases hy : 0 < y
  · rw [dif_pos hy, dif_pos hy]
    by_cases h : y ≤ x
    · rw [if_pos ⟨hy, h⟩]
      exact (dif_pos h).trans (modGo_congr hy _ _ _ _ _)
    · rw [if_neg fun h' => h h'.2]
      exact dif_neg h
  · rw [dif_neg hy, if_neg fun h' => hy h'.1]

protected theorem modCore_eq_mod (n m : Nat) : Nat.modCore n m = n % m := by
  show Nat.modCore n m = Nat.mod n m
  match n with
  | 0 =>
    rw [modCore_eq']
    by_cases h : 0 < m ∧ m ≤ 0
    · exact absurd (Nat.lt_of_lt_of_le h.1 h.2) (Nat.lt_irrefl 0)
    · exact if_neg h
  | n + 1 =>
    show _ = ite (m ≤ n + 1) (Nat.modCore (n + 1) m) (n + 1)
    by_cases h : m ≤ n + 1
    · exact (if_pos h).symm
    · rw [if_neg h, modCore_eq']
      exact if_neg fun h' => h h'.2

theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  rw [← Nat.modCore_eq_mod, ← Nat.modCore_eq_mod]
  exact modCore_eq' x y

private theorem divGo_le {y : Nat} (hy : 0 < y) : ∀ (f x : Nat) (h : x < f), Nat.div.go y hy f x h ≤ x
  | 0, x, h => absurd h (Nat.not_lt_zero x)
  | f + 1, x, hf => by
    by_cases h : y ≤ x
    · rw [divGo_pos hy hf h]
      exact Nat.lt_of_le_of_lt (divGo_le hy f (x - y) _) (Nat.div_rec_lemma ⟨hy, h⟩)
    · rw [divGo_neg hy hf h]
      exact Nat.zero_le x

theorem div_le_self (n k : Nat) : n / k ≤ n := by
  show Nat.div n k ≤ n
  unfold Nat.div
  by_cases hk : 0 < k
  · rw [dif_pos hk]; exact divGo_le hk _ _ _
  · rw [dif_neg hk]; exact Nat.zero_le n

theorem div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n := by
  rw [div_eq]
  by_cases h : 0 < k ∧ k ≤ n
  · rw [if_pos h]
    have h₁ : (n - k) / k ≤ n - k := div_le_self _ _
    have h₂ : n - k < n - 1 := by
      match n, k, hLtK, h.2 with
      | n + 1, k + 2, _, hk =>
        rw [Nat.succ_sub_succ_eq_sub]
        exact Nat.sub_lt (Nat.lt_of_lt_of_le (Nat.succ_pos k) (Nat.le_of_succ_le_succ hk)) (Nat.succ_pos k)
    match n, hLtN with
    | n + 1, _ => exact Nat.succ_le_succ (Nat.lt_of_le_of_lt h₁ h₂)
  · rw [if_neg h]; exact hLtN

end Nat
