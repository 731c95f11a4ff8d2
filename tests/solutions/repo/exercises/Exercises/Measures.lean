import Tune.Phrase.Combined

/-! # Exercises: how long phrases are -/

namespace Tune.Phrase

theorem pauses_le_beats (p : Phrase) : p.pauses ≤ p.beats := by
  induction p <;> simp_all [beats, pauses] <;> omega

theorem pauses_join (p q : Phrase) : (p.join q).pauses = p.pauses + q.pauses := by
  induction p <;> simp_all [join, pauses] <;> omega

theorem tones_shift (k : Nat) (p : Phrase) : (p.shift k).tones = p.tones := by
  induction p <;> simp_all [shift, tones]

theorem tones_hold (k : Nat) (p : Phrase) : (p.hold k).tones = p.tones := by
  induction p <;> simp_all [hold, tones]

theorem beats_mute (p : Phrase) : p.mute.beats = p.beats := by
  induction p <;> simp_all [mute, beats]

theorem total_mute (p : Phrase) : p.mute.total = 0 := by
  induction p <;> simp_all [mute, total]

theorem pitches_mute (p : Phrase) : p.mute.pitches = [] := by
  induction p <;> simp_all [mute, pitches]

theorem pauses_strip (p : Phrase) : p.strip.pauses = 0 := by
  induction p <;> simp_all [strip, pauses]

theorem total_strip (p : Phrase) : p.strip.total = p.total := by
  induction p <;> simp_all [strip, total]

theorem tones_double (p : Phrase) : p.double.tones = 2 * p.tones := by
  induction p <;> simp_all [double, tones] <;> omega

theorem beats_swing (p : Phrase) : p.swing.beats = p.beats + p.tones := by
  induction p <;> simp_all [swing, beats, tones] <;> omega

theorem total_swing (p : Phrase) : p.swing.total = p.total := by
  induction p <;> simp_all [swing, total]

theorem pitches_swing (p : Phrase) : p.swing.pitches = p.pitches := by
  induction p <;> simp_all [swing, pitches]

theorem tones_rev (p : Phrase) : p.rev.tones = p.tones := by
  induction p <;> simp_all [rev, tones, tones_join]

theorem total_join_comm (p q : Phrase) : (p.join q).total = (q.join p).total := by
  rw [total_join, total_join, Nat.add_comm]

theorem pitches_rev_join (p q : Phrase) :
    (p.join q).rev.pitches = q.pitches.reverse ++ p.pitches.reverse := by
  rw [pitches_rev, pitches_join, List.reverse_append]

theorem beats_hold_rev (k : Nat) (p : Phrase) : (p.rev.hold k).beats = p.beats := by
  rw [beats_hold, beats_rev]

theorem beats_join_hold (k : Nat) (p q : Phrase) :
    ((p.hold k).join q).beats = p.beats + q.beats := by
  rw [beats_join, beats_hold]

theorem total_double_rev (p : Phrase) : p.rev.double.total = 2 * p.total := by
  rw [total_double, total_rev]

theorem total_double_join (p q : Phrase) :
    (p.join q).double.total = p.double.total + q.double.total := by
  rw [double_join, total_join]

theorem beats_strip_hold (k : Nat) (p : Phrase) : (p.hold k).strip.beats = p.strip.beats := by
  rw [strip_hold, beats_hold]

theorem pauses_mute_shift (k : Nat) (p : Phrase) : (p.shift k).mute.pauses = p.beats := by
  rw [pauses_mute, beats_shift]

theorem total_eq_of_rev {p q : Phrase} (h : p.rev = q) : p.total = q.total := by
  rw [← h, total_rev]

theorem pauses_eq_of_shift {k : Nat} {p q : Phrase} (h : p.shift k = q) : p.pauses = q.pauses := by
  rw [← h, pauses_shift]

theorem total_le_total_double (p : Phrase) : p.total ≤ p.double.total := by
  rw [total_double]
  omega

theorem total_le_total_join (p q : Phrase) : p.total ≤ (p.join q).total := by
  rw [total_join]
  omega

end Tune.Phrase
