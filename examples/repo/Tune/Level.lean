/-! # How loud -/

namespace Tune

/-- The marks of a score: piano, none, forte. -/
inductive Level where
  | soft
  | plain
  | loud
deriving DecidableEq, Repr

namespace Level

/-- One step louder, if there is one. -/
def louder : Level → Level
  | soft => plain
  | plain => loud
  | loud => loud

/-- One step softer, if there is one. -/
def softer : Level → Level
  | soft => soft
  | plain => soft
  | loud => plain

/-- Loud for soft, and soft for loud. -/
def flip : Level → Level
  | soft => loud
  | plain => plain
  | loud => soft

/-- The place of a level among the three, from 0. -/
def rank : Level → Nat
  | soft => 0
  | plain => 1
  | loud => 2

/-- What is heard when two play together: the louder one. -/
def blend : Level → Level → Level
  | soft, b => b
  | plain, soft => plain
  | plain, b => b
  | loud, _ => loud

/-- The softer one of two. -/
def dim : Level → Level → Level
  | soft, _ => soft
  | plain, soft => soft
  | plain, _ => plain
  | loud, b => b

theorem flip_flip (a : Level) : a.flip.flip = a := by
  cases a <;> rfl

theorem flip_louder (a : Level) : a.louder.flip = a.flip.softer := by
  cases a <;> rfl

theorem softer_louder_softer (a : Level) : a.softer.louder.softer = a.softer := by
  cases a <;> rfl

theorem louder_louder (a : Level) : a.louder.louder = loud := by
  cases a <;> rfl

theorem rank_flip (a : Level) : a.flip.rank = 2 - a.rank := by
  cases a <;> rfl

theorem rank_le (a : Level) : a.rank ≤ 2 := by
  cases a <;> decide

theorem rank_le_rank_louder (a : Level) : a.rank ≤ a.louder.rank := by
  cases a <;> decide

theorem rank_injective {a b : Level} (h : a.rank = b.rank) : a = b := by
  cases a <;> cases b <;> simp_all [rank]

theorem blend_comm (a b : Level) : a.blend b = b.blend a := by
  cases a <;> cases b <;> rfl

theorem blend_assoc (a b c : Level) : (a.blend b).blend c = a.blend (b.blend c) := by
  cases a <;> cases b <;> cases c <;> rfl

theorem blend_self (a : Level) : a.blend a = a := by
  cases a <;> rfl

theorem blend_loud (a : Level) : a.blend loud = loud := by
  cases a <;> rfl

theorem louder_blend (a b : Level) : (a.blend b).louder = a.louder.blend b.louder := by
  cases a <;> cases b <;> rfl

theorem flip_blend (a b : Level) : (a.blend b).flip = a.flip.dim b.flip := by
  cases a <;> cases b <;> rfl

theorem rank_blend (a b : Level) : (a.blend b).rank = max a.rank b.rank := by
  cases a <;> cases b <;> rfl

theorem dim_self (a : Level) : a.dim a = a := by
  cases a <;> rfl

theorem dim_soft (a : Level) : a.dim soft = soft := by
  cases a <;> rfl

theorem dim_blend_self (a b : Level) : a.dim (a.blend b) = a := by
  cases a <;> cases b <;> rfl

theorem dim_blend (a b c : Level) : a.dim (b.blend c) = (a.dim b).blend (a.dim c) := by
  cases a <;> cases b <;> cases c <;> rfl

theorem rank_dim_le (a b : Level) : (a.dim b).rank ≤ a.rank := by
  cases a <;> cases b <;> decide

theorem eq_soft_of_flip {a : Level} (h : a.flip = loud) : a = soft := by
  cases a <;> simp_all [flip]

theorem eq_loud_of_rank {a : Level} (h : a.rank = 2) : a = loud := by
  cases a <;> simp_all [rank]

end Level

end Tune
