import Tune.Phrase

/-! # How long phrases are -/

namespace Tune.Phrase

/-! ## Beats, tones and pauses -/

theorem beats_eq (p : Phrase) : p.beats = p.tones + p.pauses := by
  induction p <;> simp_all [beats, tones, pauses] <;> omega

theorem tones_le_beats (p : Phrase) : p.tones ≤ p.beats := by
  induction p <;> simp_all [beats, tones] <;> omega

theorem length_pitches (p : Phrase) : p.pitches.length = p.tones := by
  induction p <;> simp_all [pitches, tones]

/-! ## One after the other -/

theorem beats_join (p q : Phrase) : (p.join q).beats = p.beats + q.beats := by
  induction p <;> simp_all [join, beats] <;> omega

theorem tones_join (p q : Phrase) : (p.join q).tones = p.tones + q.tones := by
  induction p <;> simp_all [join, tones] <;> omega

theorem total_join (p q : Phrase) : (p.join q).total = p.total + q.total := by
  induction p <;> simp_all [join, total] <;> omega

theorem pitches_join (p q : Phrase) : (p.join q).pitches = p.pitches ++ q.pitches := by
  induction p <;> simp_all [join, pitches]

/-! ## Higher, and on one pitch -/

theorem beats_shift (k : Nat) (p : Phrase) : (p.shift k).beats = p.beats := by
  induction p <;> simp_all [shift, beats]

theorem pauses_shift (k : Nat) (p : Phrase) : (p.shift k).pauses = p.pauses := by
  induction p <;> simp_all [shift, pauses]

theorem total_shift (k : Nat) (p : Phrase) : (p.shift k).total = p.total + k * p.tones := by
  induction p <;> simp_all [shift, total, tones, Nat.mul_add] <;> omega

theorem pitches_shift (k : Nat) (p : Phrase) : (p.shift k).pitches = p.pitches.map (· + k) := by
  induction p <;> simp_all [shift, pitches]

theorem beats_hold (k : Nat) (p : Phrase) : (p.hold k).beats = p.beats := by
  induction p <;> simp_all [hold, beats]

theorem pauses_hold (k : Nat) (p : Phrase) : (p.hold k).pauses = p.pauses := by
  induction p <;> simp_all [hold, pauses]

theorem total_hold (k : Nat) (p : Phrase) : (p.hold k).total = k * p.tones := by
  induction p <;> simp_all [hold, total, tones, Nat.mul_add]

/-! ## Without tones, without pauses -/

theorem tones_mute (p : Phrase) : p.mute.tones = 0 := by
  induction p <;> simp_all [mute, tones]

theorem pauses_mute (p : Phrase) : p.mute.pauses = p.beats := by
  induction p <;> simp_all [mute, pauses, beats]

theorem beats_strip (p : Phrase) : p.strip.beats = p.tones := by
  induction p <;> simp_all [strip, beats, tones]

theorem tones_strip (p : Phrase) : p.strip.tones = p.tones := by
  induction p <;> simp_all [strip, tones]

theorem pitches_strip (p : Phrase) : p.strip.pitches = p.pitches := by
  induction p <;> simp_all [strip, pitches]

/-! ## Longer -/

theorem beats_double (p : Phrase) : p.double.beats = 2 * p.beats := by
  induction p <;> simp_all [double, beats] <;> omega

theorem pauses_double (p : Phrase) : p.double.pauses = 2 * p.pauses := by
  induction p <;> simp_all [double, pauses] <;> omega

theorem total_double (p : Phrase) : p.double.total = 2 * p.total := by
  induction p <;> simp_all [double, total] <;> omega

theorem tones_swing (p : Phrase) : p.swing.tones = p.tones := by
  induction p <;> simp_all [swing, tones]

theorem pauses_swing (p : Phrase) : p.swing.pauses = p.pauses + p.tones := by
  induction p <;> simp_all [swing, pauses, tones] <;> omega

/-! ## Backwards -/

theorem beats_rev (p : Phrase) : p.rev.beats = p.beats := by
  induction p <;> simp_all [rev, beats, beats_join]

theorem total_rev (p : Phrase) : p.rev.total = p.total := by
  induction p <;> simp_all [rev, total, total_join]

theorem pitches_rev (p : Phrase) : p.rev.pitches = p.pitches.reverse := by
  induction p <;> simp_all [rev, pitches, pitches_join]

end Tune.Phrase
