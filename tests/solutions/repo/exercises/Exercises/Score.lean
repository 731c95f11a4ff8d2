import Tune.Player
import Tune.Score.Lemmas

/-! # Exercises: scores and players -/

namespace Tune.Score

theorem tones_turn (s : Score) : s.turn.tones = s.tones := by
  induction s <;> simp_all [turn, tones, Nat.add_comm]

theorem voices_turn (s : Score) : s.turn.voices = s.voices := by
  induction s <;> simp_all [turn, voices, Nat.add_comm]

theorem lines_mute (s : Score) : s.mute.lines = s.lines := by
  induction s <;> simp_all [mute, lines]

theorem voices_double (s : Score) : s.double.voices = s.voices := by
  induction s <;> simp_all [double, voices]

theorem voices_rev (s : Score) : s.rev.voices = s.voices := by
  induction s <;> simp_all [rev, voices, Nat.max_comm]

theorem voices_pos (s : Score) : 0 < s.voices := by
  induction s <;> simp_all [voices] <;> omega

theorem mute_shift (k : Nat) (s : Score) : (s.shift k).mute = s.mute := by
  induction s <;> simp_all [shift, mute, Phrase.mute_shift]

theorem double_turn (s : Score) : s.turn.double = s.double.turn := by
  induction s <;> simp_all [turn, double]

theorem rev_rev (s : Score) : s.rev.rev = s := by
  induction s <;> simp_all [rev, Phrase.rev_rev]

theorem flat_mute (s : Score) : s.mute.flat = s.flat.mute := by
  induction s <;> simp_all [flat, mute, Phrase.mute_join]

theorem beats_shift_turn (k : Nat) (s : Score) : (s.turn.shift k).beats = s.beats := by
  rw [beats_shift, beats_turn]

theorem beats_double_rev (s : Score) : s.rev.double.beats = 2 * s.beats := by
  rw [beats_double, beats_rev]

theorem lines_rev_turn (s : Score) : s.turn.rev.lines = s.lines := by
  rw [lines_rev, lines_turn]

end Tune.Score

namespace Tune.Player

theorem hits_append (as bs : List Act) : hits (as ++ bs) = hits as + hits bs := by
  fun_induction hits as <;> simp_all [hits] <;> omega

theorem heard_le_heard_step (a : Act) (s : Player) : s.heard ≤ (step a s).heard := by
  cases a <;> simp_all [step]

theorem hits_drum (p : Phrase) : hits (drum p) = p.tones := by
  induction p <;> simp_all [drum, hits, Phrase.tones]

theorem drum_hold (k : Nat) (p : Phrase) : drum (p.hold k) = drum p := by
  induction p <;> simp_all [drum, Phrase.hold]

theorem time_drum (p : Phrase) (s : Player) : (run (drum p) s).time = s.time + p.beats := by
  induction p generalizing s <;> simp_all [drum, run, step, Phrase.beats] <;> omega

end Tune.Player
