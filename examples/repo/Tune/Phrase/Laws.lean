import Tune.Phrase

/-! # Laws of phrases -/

namespace Tune.Phrase

/-! ## One after the other -/

theorem join_empty (p : Phrase) : p.join empty = p := by
  induction p <;> simp_all [join]

theorem join_assoc (p q r : Phrase) : (p.join q).join r = p.join (q.join r) := by
  induction p <;> simp_all [join]

theorem shift_join (k : Nat) (p q : Phrase) :
    (p.join q).shift k = (p.shift k).join (q.shift k) := by
  induction p <;> simp_all [join, shift]

theorem mute_join (p q : Phrase) : (p.join q).mute = p.mute.join q.mute := by
  induction p <;> simp_all [join, mute]

theorem double_join (p q : Phrase) : (p.join q).double = p.double.join q.double := by
  induction p <;> simp_all [join, double]

theorem join_right_cancel {p q r : Phrase} (h : p.join q = p.join r) : q = r := by
  induction p <;> simp_all [join]

theorem eq_empty_of_join {p q : Phrase} (h : p.join q = empty) : p = empty := by
  cases p <;> simp_all [join]

/-! ## Pitches -/

theorem shift_zero (p : Phrase) : p.shift 0 = p := by
  induction p <;> simp_all [shift]

theorem shift_shift (j k : Nat) (p : Phrase) : (p.shift j).shift k = p.shift (j + k) := by
  induction p <;> simp_all [shift, Nat.add_assoc]

theorem hold_shift (j k : Nat) (p : Phrase) : (p.shift j).hold k = p.hold k := by
  induction p <;> simp_all [shift, hold]

theorem mute_shift (k : Nat) (p : Phrase) : (p.shift k).mute = p.mute := by
  induction p <;> simp_all [shift, mute]

theorem strip_shift (k : Nat) (p : Phrase) : (p.shift k).strip = p.strip.shift k := by
  induction p <;> simp_all [shift, strip]

theorem double_shift (k : Nat) (p : Phrase) : (p.shift k).double = p.double.shift k := by
  induction p <;> simp_all [shift, double]

theorem swing_shift (k : Nat) (p : Phrase) : (p.shift k).swing = p.swing.shift k := by
  induction p <;> simp_all [shift, swing]

theorem mute_hold (k : Nat) (p : Phrase) : (p.hold k).mute = p.mute := by
  induction p <;> simp_all [hold, mute]

theorem strip_hold (k : Nat) (p : Phrase) : (p.hold k).strip = p.strip.hold k := by
  induction p <;> simp_all [hold, strip]

/-! ## Tones and pauses -/

theorem mute_mute (p : Phrase) : p.mute.mute = p.mute := by
  induction p <;> simp_all [mute]

theorem strip_strip (p : Phrase) : p.strip.strip = p.strip := by
  induction p <;> simp_all [strip]

theorem swing_mute (p : Phrase) : p.mute.swing = p.mute := by
  induction p <;> simp_all [mute, swing]

theorem strip_swing (p : Phrase) : p.swing.strip = p.strip := by
  induction p <;> simp_all [swing, strip]

theorem mute_double (p : Phrase) : p.double.mute = p.mute.double := by
  induction p <;> simp_all [mute, double]

/-! ## Backwards -/

theorem rev_join (p q : Phrase) : (p.join q).rev = q.rev.join p.rev := by
  induction p <;> simp_all [join, rev, join_empty, join_assoc]

theorem rev_rev (p : Phrase) : p.rev.rev = p := by
  induction p <;> simp_all [join, rev, rev_join]

theorem shift_rev (k : Nat) (p : Phrase) : p.rev.shift k = (p.shift k).rev := by
  induction p <;> simp_all [rev, shift, shift_join]

theorem double_rev (p : Phrase) : p.rev.double = p.double.rev := by
  induction p <;> simp_all [rev, double, double_join, join_assoc, join]

end Tune.Phrase
