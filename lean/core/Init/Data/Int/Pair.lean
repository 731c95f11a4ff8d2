prelude
import Init.Data.Int.Basic
import Init.Data.Nat.Basic

/-!
Integers as differences of natural numbers. Every integer is `subNatNat a b` for some `a` and `b`;
addition, multiplication, negation, equality and order of such differences are those of pairs, so
the laws of the integers follow from those of the natural numbers.
-/

set_option linter.unusedSimpArgs false
open Nat

namespace LeanAlpha.Core.Pair

open Int (subNatNat ofNat negSucc)

theorem shift (a b k : Nat) : subNatNat (a + k) (b + k) = subNatNat a b := by
  unfold subNatNat
  rw [Nat.add_sub_add_right, Nat.add_sub_add_right]

theorem ofNat_eq (n : Nat) : ofNat n = subNatNat n 0 := by
  unfold subNatNat
  rw [Nat.zero_sub]
  rfl

theorem negSucc_eq (n : Nat) : negSucc n = subNatNat 0 (n + 1) := rfl

theorem negOfNat_eq (n : Nat) : Int.negOfNat n = subNatNat 0 n := by
  cases n with
  | zero => exact ofNat_eq 0
  | succ n => rfl

theorem rep (z : Int) : ∃ a b, z = subNatNat a b := by
  cases z with
  | ofNat n => exact ⟨n, 0, ofNat_eq n⟩
  | negSucc n => exact ⟨0, n + 1, rfl⟩

theorem eq_of {a b c d : Nat} (h : a + d = c + b) : subNatNat a b = subNatNat c d := by
  rw [← shift a b d, h, Nat.add_comm b d, shift]

theorem normal (a b : Nat) :
    (∃ k, a = b + k ∧ subNatNat a b = ofNat k) ∨
      (∃ k, b = a + (k + 1) ∧ subNatNat a b = negSucc k) := by
  cases Nat.le_total b a with
  | inl h =>
    obtain ⟨k, hk⟩ := Nat.le.dest h
    refine .inl ⟨k, hk.symm, ?_⟩
    rw [ofNat_eq]
    exact eq_of (by rw [← hk, Nat.add_zero, Nat.add_comm])
  | inr h =>
    obtain ⟨k, hk⟩ := Nat.le.dest h
    cases k with
    | zero =>
      have h : a = b := hk
      subst h
      refine .inl ⟨0, rfl, ?_⟩
      rw [ofNat_eq]
      exact eq_of (Nat.add_comm _ _)
    | succ k =>
      refine .inr ⟨k, hk.symm, ?_⟩
      rw [negSucc_eq]
      exact eq_of (by rw [← hk, Nat.zero_add])

theorem eq_iff {a b c d : Nat} : subNatNat a b = subNatNat c d ↔ a + d = c + b := by
  refine ⟨fun h => ?_, eq_of⟩
  obtain (⟨k, e, e'⟩ | ⟨k, e, e'⟩) := normal a b
  · obtain (⟨l, f, f'⟩ | ⟨l, f, f'⟩) := normal c d
    · rw [e', f'] at h
      rw [e, f, Int.ofNat.inj h, Nat.add_assoc, Nat.add_comm b, Nat.add_comm l]
    · rw [e', f'] at h
      cases h
  · obtain (⟨l, f, f'⟩ | ⟨l, f, f'⟩) := normal c d
    · rw [e', f'] at h
      cases h
    · rw [e', f'] at h
      rw [e, f, Int.negSucc.inj h, Nat.add_left_comm]

theorem add (a b c d : Nat) : subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d) := by
  obtain (⟨k, e, e'⟩ | ⟨k, e, e'⟩) := normal a b
  · obtain (⟨l, f, f'⟩ | ⟨l, f, f'⟩) := normal c d
    · rw [e', f', e, f]
      show ofNat (k + l) = _
      rw [ofNat_eq]
      exact eq_of (by rw [Nat.add_zero, Nat.add_comm (k + l), Nat.add_add_add_comm])
    · rw [e', f', e, f]
      show subNatNat k (l + 1) = _
      exact eq_of (by rw [Nat.add_left_comm, Nat.add_assoc (b + k), Nat.add_assoc b])
  · obtain (⟨l, f, f'⟩ | ⟨l, f, f'⟩) := normal c d
    · rw [e', f', e, f]
      show subNatNat l (k + 1) = _
      exact eq_of (by rw [Nat.add_comm, Nat.add_assoc, Nat.add_right_comm])
    · rw [e', f', e, f]
      show subNatNat 0 (k + l + 1 + 1) = _
      exact eq_of (by
        rw [Nat.zero_add, Nat.add_add_add_comm]
        exact congrArg (a + c + ·) (congrArg (· + 1) (Nat.add_right_comm k 1 l)))

theorem neg (a b : Nat) : -subNatNat a b = subNatNat b a := by
  obtain (⟨k, e, e'⟩ | ⟨k, e, e'⟩) := normal a b
  · rw [e', e]
    show Int.negOfNat k = _
    rw [negOfNat_eq]
    exact eq_of (by rw [Nat.zero_add])
  · rw [e', e]
    show ofNat (k + 1) = _
    rw [ofNat_eq]
    exact eq_of (Nat.add_comm _ _)

theorem sub (a b c d : Nat) : subNatNat a b - subNatNat c d = subNatNat (a + d) (b + c) := by
  show subNatNat a b + -subNatNat c d = _
  rw [neg, add]

private theorem mul_aux (a b c d k l : Nat) (e : a = b + k) (f : c = d + l) :
    k * l + (a * d + b * c) = a * c + b * d := by
  subst e f
  simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

theorem mul (a b c d : Nat) :
    subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c) := by
  obtain (⟨k, e, e'⟩ | ⟨k, e, e'⟩) := normal a b
  · obtain (⟨l, f, f'⟩ | ⟨l, f, f'⟩) := normal c d
    · rw [e', f']
      show ofNat (k * l) = _
      rw [ofNat_eq]
      exact eq_of (by rw [mul_aux a b c d k l e f, Nat.add_zero])
    · rw [e', f']
      show Int.negOfNat (k * (l + 1)) = _
      rw [negOfNat_eq]
      exact eq_of (by
        rw [← mul_aux a b d c k _ e f, Nat.zero_add, Nat.add_comm])
  · obtain (⟨l, f, f'⟩ | ⟨l, f, f'⟩) := normal c d
    · rw [e', f']
      show Int.negOfNat ((k + 1) * l) = _
      rw [negOfNat_eq]
      exact eq_of (by
        rw [Nat.zero_add, Nat.add_comm (a * d), ← mul_aux b a c d _ l e f,
          Nat.add_comm _ ((k + 1) * l), Nat.add_comm (b * d)])
    · rw [e', f']
      show ofNat ((k + 1) * (l + 1)) = _
      rw [ofNat_eq]
      exact eq_of (by
        rw [Nat.add_comm (a * d), mul_aux b a d c _ _ e f, Nat.add_zero, Nat.add_comm])

theorem nonneg_iff (a b : Nat) : Int.NonNeg (subNatNat a b) ↔ b ≤ a := by
  constructor
  · intro h
    obtain (⟨k, e, e'⟩ | ⟨k, _, e'⟩) := normal a b
    · exact Nat.le.intro e.symm
    · rw [e'] at h
      cases h
  · intro h
    obtain ⟨k, hk⟩ := Nat.le.dest h
    have : subNatNat a b = ofNat k := by
      rw [ofNat_eq]
      exact eq_of (by rw [← hk, Nat.add_zero, Nat.add_comm])
    rw [this]
    exact ⟨k⟩

theorem le_iff (a b c d : Nat) : subNatNat a b ≤ subNatNat c d ↔ a + d ≤ c + b := by
  show Int.NonNeg (subNatNat c d - subNatNat a b) ↔ _
  rw [sub, nonneg_iff, Nat.add_comm d a]

theorem zero_eq : (0 : Int) = subNatNat 0 0 := rfl

theorem one_eq : (1 : Int) = subNatNat 1 0 := rfl

end LeanAlpha.Core.Pair
