import Tune.Phrase.Laws

/-! # Phrases that a voice can sing -/

namespace Tune.Phrase

/-- No tone is higher than `b`. -/
inductive Below (b : Nat) : Phrase → Prop where
  | empty : Below b empty
  | tone {n : Nat} {p : Phrase} : n ≤ b → Below b p → Below b (tone n p)
  | pause {p : Phrase} : Below b p → Below b (pause p)

theorem Below.mono {b c : Nat} {p : Phrase} (hbc : b ≤ c) (h : Below b p) : Below c p := by
  induction h with
  | empty => exact .empty
  | tone hn _ ih => exact .tone (Nat.le_trans hn hbc) ih
  | pause _ ih => exact .pause ih

theorem Below.join {b : Nat} {p q : Phrase} (hp : Below b p) (hq : Below b q) :
    Below b (p.join q) := by
  induction hp with
  | empty => exact hq
  | tone hn _ ih => exact .tone hn ih
  | pause _ ih => exact .pause ih

theorem Below.shift {b : Nat} {p : Phrase} (k : Nat) (h : Below b p) :
    Below (b + k) (p.shift k) := by
  induction h with
  | empty => exact .empty
  | tone hn _ ih => exact .tone (Nat.add_le_add_right hn k) ih
  | pause _ ih => exact .pause ih

theorem Below.strip {b : Nat} {p : Phrase} (h : Below b p) : Below b p.strip := by
  induction h with
  | empty => exact .empty
  | tone hn _ ih => exact .tone hn ih
  | pause _ ih => exact ih

theorem Below.double {b : Nat} {p : Phrase} (h : Below b p) : Below b p.double := by
  induction h with
  | empty => exact .empty
  | tone hn _ ih => exact .tone hn (.tone hn ih)
  | pause _ ih => exact .pause (.pause ih)

theorem Below.of_tone {b n : Nat} {p : Phrase} (h : Below b (.tone n p)) : n ≤ b := by
  cases h with
  | tone hn _ => exact hn

theorem Below.of_pause {b : Nat} {p : Phrase} (h : Below b (.pause p)) : Below b p := by
  cases h with
  | pause hp => exact hp

theorem below_mute (b : Nat) (p : Phrase) : Below b p.mute := by
  induction p with
  | empty => exact .empty
  | tone n p ih => exact .pause ih
  | pause p ih => exact .pause ih

theorem below_total (p : Phrase) : Below p.total p := by
  induction p with
  | empty => exact .empty
  | tone n p ih => exact .tone (Nat.le_add_left n _) (ih.mono (Nat.le_add_right _ n))
  | pause p ih => exact .pause ih

theorem Below.join_shift {b k : Nat} {p q : Phrase} (hp : Below b p) (hq : Below b q) :
    Below (b + k) ((p.join q).shift k) := by
  exact (hp.join hq).shift k

theorem Below.join_mute {b : Nat} {p : Phrase} (q : Phrase) (hp : Below b p) :
    Below b (p.join q.mute) := by
  exact hp.join (below_mute b q)

end Tune.Phrase
