import Tune.Phrase.Laws
import Tune.Phrase.Measures

/-! # What follows by rewriting -/

namespace Tune.Phrase

theorem beats_join_comm (p q : Phrase) : (p.join q).beats = (q.join p).beats := by
  rw [beats_join, beats_join, Nat.add_comm]

theorem tones_join_comm (p q : Phrase) : (p.join q).tones = (q.join p).tones := by
  rw [tones_join, tones_join, Nat.add_comm]

theorem shift_comm (j k : Nat) (p : Phrase) : (p.shift j).shift k = (p.shift k).shift j := by
  rw [shift_shift, shift_shift, Nat.add_comm]

theorem beats_rev_join (p q : Phrase) : (p.join q).rev.beats = p.beats + q.beats := by
  rw [beats_rev, beats_join]

theorem beats_shift_rev (k : Nat) (p : Phrase) : (p.rev.shift k).beats = p.beats := by
  rw [beats_shift, beats_rev]

theorem total_rev_join (p q : Phrase) : (p.join q).rev.total = p.total + q.total := by
  rw [total_rev, total_join]

theorem beats_join_shift (k : Nat) (p q : Phrase) :
    ((p.shift k).join q).beats = p.beats + q.beats := by
  rw [beats_join, beats_shift]

theorem tones_mute_join (p q : Phrase) : (p.join q).mute.tones = 0 := by
  rw [tones_mute]

theorem pauses_mute_rev (p : Phrase) : p.rev.mute.pauses = p.beats := by
  rw [pauses_mute, beats_rev]

theorem beats_strip_shift (k : Nat) (p : Phrase) : (p.shift k).strip.beats = p.strip.beats := by
  rw [strip_shift, beats_shift]

theorem beats_double_rev (p : Phrase) : p.rev.double.beats = 2 * p.beats := by
  rw [beats_double, beats_rev]

theorem beats_double_join (p q : Phrase) :
    (p.join q).double.beats = p.double.beats + q.double.beats := by
  rw [double_join, beats_join]

theorem rev_join_join (p q r : Phrase) :
    ((p.join q).join r).rev = r.rev.join (q.rev.join p.rev) := by
  rw [rev_join, rev_join]

theorem rev_join_rev (p q : Phrase) : (p.rev.join q.rev).rev = q.join p := by
  rw [rev_join, rev_rev, rev_rev]

theorem mute_mute_join (p q : Phrase) : (p.mute.join q).mute = (p.join q).mute := by
  rw [mute_join, mute_mute, mute_join]

theorem mute_shift_join (k : Nat) (p q : Phrase) : ((p.join q).shift k).mute = (p.join q).mute := by
  rw [mute_shift]

theorem rev_injective {p q : Phrase} (h : p.rev = q.rev) : p = q := by
  rw [← rev_rev p, h, rev_rev]

theorem rev_eq_comm {p q : Phrase} (h : p.rev = q) : q.rev = p := by
  rw [← h, rev_rev]

theorem beats_eq_of_rev {p q : Phrase} (h : p.rev = q) : p.beats = q.beats := by
  rw [← h, beats_rev]

theorem beats_eq_of_shift {k : Nat} {p q : Phrase} (h : p.shift k = q) : p.beats = q.beats := by
  rw [← h, beats_shift]

theorem tones_le_beats_join (p q : Phrase) : p.tones ≤ (p.join q).beats := by
  rw [beats_join]
  have := tones_le_beats p
  omega

theorem beats_le_beats_double (p : Phrase) : p.beats ≤ p.double.beats := by
  rw [beats_double]
  omega

theorem beats_le_beats_join (p q : Phrase) : p.beats ≤ (p.join q).beats := by
  rw [beats_join]
  omega

theorem total_le_total_shift (k : Nat) (p : Phrase) : p.total ≤ (p.shift k).total := by
  rw [total_shift]
  omega

end Tune.Phrase
