import Tune.Phrase.Combined
import Tune.Phrase.Range

/-! # Exercises: laws of phrases -/

namespace Tune.Phrase

theorem hold_join (k : Nat) (p q : Phrase) : (p.join q).hold k = (p.hold k).join (q.hold k) := by
  sorry

theorem strip_join (p q : Phrase) : (p.join q).strip = p.strip.join q.strip := by
  sorry

theorem swing_join (p q : Phrase) : (p.join q).swing = p.swing.join q.swing := by
  sorry

theorem hold_hold (j k : Nat) (p : Phrase) : (p.hold j).hold k = p.hold k := by
  sorry

theorem shift_hold (j k : Nat) (p : Phrase) : (p.hold j).shift k = p.hold (j + k) := by
  sorry

theorem shift_mute (k : Nat) (p : Phrase) : p.mute.shift k = p.mute := by
  sorry

theorem hold_mute (k : Nat) (p : Phrase) : p.mute.hold k = p.mute := by
  sorry

theorem double_hold (k : Nat) (p : Phrase) : (p.hold k).double = p.double.hold k := by
  sorry

theorem swing_hold (k : Nat) (p : Phrase) : (p.hold k).swing = p.swing.hold k := by
  sorry

theorem strip_mute (p : Phrase) : p.mute.strip = empty := by
  sorry

theorem mute_strip_mute (p : Phrase) : p.mute.strip.mute = empty := by
  sorry

theorem strip_double (p : Phrase) : p.double.strip = p.strip.double := by
  sorry

theorem mute_rev (p : Phrase) : p.rev.mute = p.mute.rev := by
  sorry

theorem eq_empty_of_join_right {p q : Phrase} (h : p.join q = empty) : q = empty := by
  sorry

theorem double_shift_join (k : Nat) (p q : Phrase) :
    ((p.join q).shift k).double = (p.join q).double.shift k := by
  sorry

theorem double_join_join (p q r : Phrase) :
    ((p.join q).join r).double = (p.double.join q.double).join r.double := by
  sorry

theorem mute_join_mute (p q : Phrase) : (p.join q.mute).mute = (p.join q).mute := by
  sorry

theorem strip_swing_shift (k : Nat) (p : Phrase) : (p.swing.shift k).strip = p.strip.shift k := by
  sorry

theorem rev_join_eq {p q r : Phrase} (h : p.join q = r) : r.rev = q.rev.join p.rev := by
  sorry

theorem Below.swing {b : Nat} {p : Phrase} (h : Below b p) : Below b p.swing := by
  sorry

theorem below_hold (k : Nat) (p : Phrase) : Below k (p.hold k) := by
  sorry

theorem Below.of_tone_rest {b n : Nat} {p : Phrase} (h : Below b (.tone n p)) : Below b p := by
  sorry

theorem Below.join_strip {b : Nat} {p q : Phrase} (hp : Below b p) (hq : Below b q) :
    Below b (p.join q).strip := by
  sorry

theorem Below.mute_join {b : Nat} {q : Phrase} (p : Phrase) (hq : Below b q) :
    Below b (p.mute.join q) := by
  sorry

end Tune.Phrase
