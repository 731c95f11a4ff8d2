import Tune.Phrase.Laws
import Tune.Phrase.Measures
import Tune.Score

/-! # What is true of scores -/

namespace Tune.Score

/-! ## Measures -/

theorem beats_shift (k : Nat) (s : Score) : (s.shift k).beats = s.beats := by
  induction s <;> simp_all [shift, beats, Phrase.beats_shift]

theorem lines_shift (k : Nat) (s : Score) : (s.shift k).lines = s.lines := by
  induction s <;> simp_all [shift, lines]

theorem voices_shift (k : Nat) (s : Score) : (s.shift k).voices = s.voices := by
  induction s <;> simp_all [shift, voices]

theorem tones_mute (s : Score) : s.mute.tones = 0 := by
  induction s <;> simp_all [mute, tones, Phrase.tones_mute]

theorem voices_mute (s : Score) : s.mute.voices = s.voices := by
  induction s <;> simp_all [mute, voices]

theorem beats_double (s : Score) : s.double.beats = 2 * s.beats := by
  induction s <;> simp_all [double, beats, Phrase.beats_double] <;> omega

theorem lines_double (s : Score) : s.double.lines = s.lines := by
  induction s <;> simp_all [double, lines]

theorem beats_rev (s : Score) : s.rev.beats = s.beats := by
  induction s <;> simp_all [rev, beats, Phrase.beats_rev, Nat.add_comm]

theorem lines_rev (s : Score) : s.rev.lines = s.lines := by
  induction s <;> simp_all [rev, lines, Nat.add_comm]

theorem beats_turn (s : Score) : s.turn.beats = s.beats := by
  induction s <;> simp_all [turn, beats, Nat.max_comm]

theorem lines_turn (s : Score) : s.turn.lines = s.lines := by
  induction s <;> simp_all [turn, lines, Nat.add_comm]

theorem lines_pos (s : Score) : 0 < s.lines := by
  induction s <;> simp_all [lines] <;> omega

theorem voices_le_lines (s : Score) : s.voices ≤ s.lines := by
  induction s <;> simp_all [voices, lines] <;> omega

/-! ## Laws -/

theorem shift_zero (s : Score) : s.shift 0 = s := by
  induction s <;> simp_all [shift, Phrase.shift_zero]

theorem shift_shift (j k : Nat) (s : Score) : (s.shift j).shift k = s.shift (j + k) := by
  induction s <;> simp_all [shift, Phrase.shift_shift]

theorem mute_mute (s : Score) : s.mute.mute = s.mute := by
  induction s <;> simp_all [mute, Phrase.mute_mute]

theorem turn_turn (s : Score) : s.turn.turn = s := by
  induction s <;> simp_all [turn]

theorem shift_turn (k : Nat) (s : Score) : s.turn.shift k = (s.shift k).turn := by
  induction s <;> simp_all [turn, shift]

theorem mute_turn (s : Score) : s.turn.mute = s.mute.turn := by
  induction s <;> simp_all [turn, mute]

theorem rev_turn (s : Score) : s.turn.rev = s.rev.turn := by
  induction s <;> simp_all [turn, rev]

theorem double_shift (k : Nat) (s : Score) : (s.shift k).double = s.double.shift k := by
  induction s <;> simp_all [shift, double, Phrase.double_shift]

/-! ## For one voice -/

theorem tones_flat (s : Score) : s.flat.tones = s.tones := by
  induction s <;> simp_all [flat, tones, Phrase.tones_join]

theorem beats_le_flat (s : Score) : s.beats ≤ s.flat.beats := by
  induction s <;> simp_all [flat, beats, Phrase.beats_join] <;> omega

theorem flat_shift (k : Nat) (s : Score) : (s.shift k).flat = s.flat.shift k := by
  induction s <;> simp_all [flat, shift, Phrase.shift_join]

theorem flat_double (s : Score) : s.double.flat = s.flat.double := by
  induction s <;> simp_all [flat, double, Phrase.double_join]

/-! ## By rewriting -/

theorem shift_comm (j k : Nat) (s : Score) : (s.shift j).shift k = (s.shift k).shift j := by
  rw [shift_shift, shift_shift, Nat.add_comm]

theorem beats_shift_rev (k : Nat) (s : Score) : (s.rev.shift k).beats = s.beats := by
  rw [beats_shift, beats_rev]

theorem beats_flat_shift (k : Nat) (s : Score) : (s.shift k).flat.beats = s.flat.beats := by
  rw [flat_shift, Phrase.beats_shift]

theorem turn_injective {s t : Score} (h : s.turn = t.turn) : s = t := by
  rw [← turn_turn s, h, turn_turn]

end Tune.Score
