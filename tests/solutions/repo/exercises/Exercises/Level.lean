import Tune.Level

/-! # Exercises: levels -/

namespace Tune.Level

theorem flip_softer (a : Level) : a.softer.flip = a.flip.louder := by
  cases a <;> rfl

theorem louder_softer_louder (a : Level) : a.louder.softer.louder = a.louder := by
  cases a <;> rfl

theorem softer_softer (a : Level) : a.softer.softer = soft := by
  cases a <;> rfl

theorem rank_softer_le_rank (a : Level) : a.softer.rank ≤ a.rank := by
  cases a <;> decide

theorem flip_injective {a b : Level} (h : a.flip = b.flip) : a = b := by
  cases a <;> cases b <;> simp_all [flip]

theorem dim_comm (a b : Level) : a.dim b = b.dim a := by
  cases a <;> cases b <;> rfl

theorem dim_assoc (a b c : Level) : (a.dim b).dim c = a.dim (b.dim c) := by
  cases a <;> cases b <;> cases c <;> rfl

theorem blend_soft (a : Level) : a.blend soft = a := by
  cases a <;> rfl

theorem dim_loud (a : Level) : a.dim loud = a := by
  cases a <;> rfl

theorem softer_dim (a b : Level) : (a.dim b).softer = a.softer.dim b.softer := by
  cases a <;> cases b <;> rfl

theorem flip_dim (a b : Level) : (a.dim b).flip = a.flip.blend b.flip := by
  cases a <;> cases b <;> rfl

theorem rank_dim (a b : Level) : (a.dim b).rank = min a.rank b.rank := by
  cases a <;> cases b <;> rfl

theorem blend_dim_self (a b : Level) : a.blend (a.dim b) = a := by
  cases a <;> cases b <;> rfl

theorem blend_dim (a b c : Level) : a.blend (b.dim c) = (a.blend b).dim (a.blend c) := by
  cases a <;> cases b <;> cases c <;> rfl

end Tune.Level
