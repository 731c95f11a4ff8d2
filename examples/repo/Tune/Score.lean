import Tune.Phrase

/-! # Scores -/

namespace Tune

/-- Phrases that follow each other and phrases that sound together. -/
inductive Score where
  | line (p : Phrase)
  | seq (a b : Score)
  | par (a b : Score)
deriving DecidableEq, Repr

namespace Score

/-! ## Measures -/

/-- How long it is. -/
def beats : Score → Nat
  | line p => p.beats
  | seq a b => a.beats + b.beats
  | par a b => max a.beats b.beats

/-- How many tones it has. -/
def tones : Score → Nat
  | line p => p.tones
  | seq a b => a.tones + b.tones
  | par a b => a.tones + b.tones

/-- How many phrases it is made of. -/
def lines : Score → Nat
  | line _ => 1
  | seq a b => a.lines + b.lines
  | par a b => a.lines + b.lines

/-- How many people have to sing. -/
def voices : Score → Nat
  | line _ => 1
  | seq a b => max a.voices b.voices
  | par a b => a.voices + b.voices

/-! ## Changes -/

/-- Every tone `k` steps higher. -/
def shift (k : Nat) : Score → Score
  | line p => line (p.shift k)
  | seq a b => seq (a.shift k) (b.shift k)
  | par a b => par (a.shift k) (b.shift k)

/-- A pause for every tone. -/
def mute : Score → Score
  | line p => line p.mute
  | seq a b => seq a.mute b.mute
  | par a b => par a.mute b.mute

/-- Every beat twice. -/
def double : Score → Score
  | line p => line p.double
  | seq a b => seq a.double b.double
  | par a b => par a.double b.double

/-- Backwards. -/
def rev : Score → Score
  | line p => line p.rev
  | seq a b => seq b.rev a.rev
  | par a b => par a.rev b.rev

/-- The other way round on the page: upper voices for lower ones. -/
def turn : Score → Score
  | line p => line p
  | seq a b => seq a.turn b.turn
  | par a b => par b.turn a.turn

/-- All of it for one voice. -/
def flat : Score → Phrase
  | line p => p
  | seq a b => a.flat.join b.flat
  | par a b => a.flat.join b.flat

end Score

end Tune
