prelude
import Init.Data.Nat.Lemmas
import Init.Omega

/-! Powers of two. -/

namespace Nat

/-- `n` is a power of two. -/
def isPowerOfTwo (n : Nat) : Prop := ∃ k, n = 2 ^ k

theorem isPowerOfTwo_one : isPowerOfTwo 1 := ⟨0, rfl⟩

theorem isPowerOfTwo_mul_two_of_isPowerOfTwo {n : Nat} (h : isPowerOfTwo n) :
    isPowerOfTwo (n * 2) :=
  have ⟨k, hk⟩ := h
  ⟨k + 1, by rw [hk, Nat.pow_succ]⟩

theorem pos_of_isPowerOfTwo {n : Nat} (h : isPowerOfTwo n) : 0 < n :=
  have ⟨k, hk⟩ := h
  hk ▸ Nat.pow_pos (by decide)

/-- The least power of two that is at least `n`. -/
def nextPowerOfTwo (n : Nat) : Nat :=
  go 1 (by decide)
where
  go (power : Nat) (h : power > 0) : Nat :=
    if power < n then
      go (power * 2) (Nat.mul_pos h (by decide))
    else
      power
  termination_by n - power
  decreasing_by omega

private theorem isPowerOfTwo_go (n power : Nat) (h₁ : power > 0) (h₂ : power.isPowerOfTwo) :
    (nextPowerOfTwo.go n power h₁).isPowerOfTwo := by
  unfold nextPowerOfTwo.go
  split
  · exact isPowerOfTwo_go n (power * 2) (Nat.mul_pos h₁ (by decide))
      (isPowerOfTwo_mul_two_of_isPowerOfTwo h₂)
  · exact h₂
termination_by n - power

theorem isPowerOfTwo_nextPowerOfTwo (n : Nat) : n.nextPowerOfTwo.isPowerOfTwo :=
  isPowerOfTwo_go n 1 _ isPowerOfTwo_one

end Nat
