import Tune.Phrase.Combined
import Tune.Phrase.Range

/-! # Exercises: laws of phrases -/

namespace Tune.Phrase

theorem hold_join (k : Nat) (p q : Phrase) : (p.join q).hold k = (p.hold k).join (q.hold k) := by
  induction p <;> simp_all [join, hold]

theorem strip_join (p q : Phrase) : (p.join q).strip = p.strip.join q.strip := by
  induction p <;> simp_all [join, strip]

theorem swing_join (p q : Phrase) : (p.join q).swing = p.swing.join q.swing := by
  induction p <;> simp_all [join, swing]

theorem hold_hold (j k : Nat) (p : Phrase) : (p.hold j).hold k = p.hold k := by
  induction p <;> simp_all [hold]

theorem shift_hold (j k : Nat) (p : Phrase) : (p.hold j).shift k = p.hold (j + k) := by
  induction p <;> simp_all [hold, shift]

theorem shift_mute (k : Nat) (p : Phrase) : p.mute.shift k = p.mute := by
  induction p <;> simp_all [mute, shift]

theorem hold_mute (k : Nat) (p : Phrase) : p.mute.hold k = p.mute := by
  induction p <;> simp_all [mute, hold]

theorem double_hold (k : Nat) (p : Phrase) : (p.hold k).double = p.double.hold k := by
  induction p <;> simp_all [hold, double]

theorem swing_hold (k : Nat) (p : Phrase) : (p.hold k).swing = p.swing.hold k := by
  induction p <;> simp_all [hold, swing]

theorem strip_mute (p : Phrase) : p.mute.strip = empty := by
  induction p <;> simp_all [mute, strip]

theorem mute_strip_mute (p : Phrase) : p.mute.strip.mute = empty := by
  induction p <;> simp_all [mute, strip]

theorem strip_double (p : Phrase) : p.double.strip = p.strip.double := by
  induction p <;> simp_all [strip, double]

theorem mute_rev (p : Phrase) : p.rev.mute = p.mute.rev := by
  induction p <;> simp_all [rev, mute, mute_join]

theorem eq_empty_of_join_right {p q : Phrase} (h : p.join q = empty) : q = empty := by
  cases p <;> simp_all [join]

theorem double_shift_join (k : Nat) (p q : Phrase) :
    ((p.join q).shift k).double = (p.join q).double.shift k := by
  rw [double_shift]

theorem double_join_join (p q r : Phrase) :
    ((p.join q).join r).double = (p.double.join q.double).join r.double := by
  rw [double_join, double_join]

theorem mute_join_mute (p q : Phrase) : (p.join q.mute).mute = (p.join q).mute := by
  rw [mute_join, mute_mute, mute_join]

theorem strip_swing_shift (k : Nat) (p : Phrase) : (p.swing.shift k).strip = p.strip.shift k := by
  rw [strip_shift, strip_swing]

theorem rev_join_eq {p q r : Phrase} (h : p.join q = r) : r.rev = q.rev.join p.rev := by
  rw [← h, rev_join]

theorem Below.swing {b : Nat} {p : Phrase} (h : Below b p) : Below b p.swing := by
  induction h with
  | empty => exact .empty
  | tone hn _ ih => exact .tone hn (.pause ih)
  | pause _ ih => exact .pause ih

theorem below_hold (k : Nat) (p : Phrase) : Below k (p.hold k) := by
  induction p with
  | empty => exact .empty
  | tone n p ih => exact .tone (Nat.le_refl k) ih
  | pause p ih => exact .pause ih

theorem Below.of_tone_rest {b n : Nat} {p : Phrase} (h : Below b (.tone n p)) : Below b p := by
  cases h with
  | tone _ hp => exact hp

theorem Below.join_strip {b : Nat} {p q : Phrase} (hp : Below b p) (hq : Below b q) :
    Below b (p.join q).strip := by
  exact (hp.join hq).strip

theorem Below.mute_join {b : Nat} {q : Phrase} (p : Phrase) (hq : Below b q) :
    Below b (p.mute.join q) := by
  exact (below_mute b p).join hq

end Tune.Phrase
