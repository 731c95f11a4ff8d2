import Tune.Player
import Tune.Score.Lemmas

/-! # Exercises: scores and players -/

namespace Tune.Score

theorem tones_turn (s : Score) : s.turn.tones = s.tones := by
  sorry

theorem voices_turn (s : Score) : s.turn.voices = s.voices := by
  sorry

theorem lines_mute (s : Score) : s.mute.lines = s.lines := by
  sorry

theorem voices_double (s : Score) : s.double.voices = s.voices := by
  sorry

theorem voices_rev (s : Score) : s.rev.voices = s.voices := by
  sorry

theorem voices_pos (s : Score) : 0 < s.voices := by
  sorry

theorem mute_shift (k : Nat) (s : Score) : (s.shift k).mute = s.mute := by
  sorry

theorem double_turn (s : Score) : s.turn.double = s.double.turn := by
  sorry

theorem rev_rev (s : Score) : s.rev.rev = s := by
  sorry

theorem flat_mute (s : Score) : s.mute.flat = s.flat.mute := by
  sorry

theorem beats_shift_turn (k : Nat) (s : Score) : (s.turn.shift k).beats = s.beats := by
  sorry

theorem beats_double_rev (s : Score) : s.rev.double.beats = 2 * s.beats := by
  sorry

theorem lines_rev_turn (s : Score) : s.turn.rev.lines = s.lines := by
  sorry

end Tune.Score

namespace Tune.Player

theorem hits_append (as bs : List Act) : hits (as ++ bs) = hits as + hits bs := by
  sorry

theorem heard_le_heard_step (a : Act) (s : Player) : s.heard ≤ (step a s).heard := by
  sorry

theorem hits_drum (p : Phrase) : hits (drum p) = p.tones := by
  sorry

theorem drum_hold (k : Nat) (p : Phrase) : drum (p.hold k) = drum p := by
  sorry

theorem time_drum (p : Phrase) (s : Player) : (run (drum p) s).time = s.time + p.beats := by
  sorry

end Tune.Player
