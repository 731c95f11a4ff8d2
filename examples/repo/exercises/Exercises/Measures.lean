import Tune.Phrase.Combined

/-! # Exercises: how long phrases are -/

namespace Tune.Phrase

theorem pauses_le_beats (p : Phrase) : p.pauses ≤ p.beats := by
  sorry

theorem pauses_join (p q : Phrase) : (p.join q).pauses = p.pauses + q.pauses := by
  sorry

theorem tones_shift (k : Nat) (p : Phrase) : (p.shift k).tones = p.tones := by
  sorry

theorem tones_hold (k : Nat) (p : Phrase) : (p.hold k).tones = p.tones := by
  sorry

theorem beats_mute (p : Phrase) : p.mute.beats = p.beats := by
  sorry

theorem total_mute (p : Phrase) : p.mute.total = 0 := by
  sorry

theorem pitches_mute (p : Phrase) : p.mute.pitches = [] := by
  sorry

theorem pauses_strip (p : Phrase) : p.strip.pauses = 0 := by
  sorry

theorem total_strip (p : Phrase) : p.strip.total = p.total := by
  sorry

theorem tones_double (p : Phrase) : p.double.tones = 2 * p.tones := by
  sorry

theorem beats_swing (p : Phrase) : p.swing.beats = p.beats + p.tones := by
  sorry

theorem total_swing (p : Phrase) : p.swing.total = p.total := by
  sorry

theorem pitches_swing (p : Phrase) : p.swing.pitches = p.pitches := by
  sorry

theorem tones_rev (p : Phrase) : p.rev.tones = p.tones := by
  sorry

theorem total_join_comm (p q : Phrase) : (p.join q).total = (q.join p).total := by
  sorry

theorem pitches_rev_join (p q : Phrase) :
    (p.join q).rev.pitches = q.pitches.reverse ++ p.pitches.reverse := by
  sorry

theorem beats_hold_rev (k : Nat) (p : Phrase) : (p.rev.hold k).beats = p.beats := by
  sorry

theorem beats_join_hold (k : Nat) (p q : Phrase) :
    ((p.hold k).join q).beats = p.beats + q.beats := by
  sorry

theorem total_double_rev (p : Phrase) : p.rev.double.total = 2 * p.total := by
  sorry

theorem total_double_join (p q : Phrase) :
    (p.join q).double.total = p.double.total + q.double.total := by
  sorry

theorem beats_strip_hold (k : Nat) (p : Phrase) : (p.hold k).strip.beats = p.strip.beats := by
  sorry

theorem pauses_mute_shift (k : Nat) (p : Phrase) : (p.shift k).mute.pauses = p.beats := by
  sorry

theorem total_eq_of_rev {p q : Phrase} (h : p.rev = q) : p.total = q.total := by
  sorry

theorem pauses_eq_of_shift {k : Nat} {p q : Phrase} (h : p.shift k = q) : p.pauses = q.pauses := by
  sorry

theorem total_le_total_double (p : Phrase) : p.total ≤ p.double.total := by
  sorry

theorem total_le_total_join (p q : Phrase) : p.total ≤ (p.join q).total := by
  sorry

end Tune.Phrase
