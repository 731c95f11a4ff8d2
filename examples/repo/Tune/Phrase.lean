/-! # Phrases -/

namespace Tune

/-- A line of music for one voice: tones and pauses, each of them one beat long. -/
inductive Phrase where
  | empty
  | tone (pitch : Nat) (rest : Phrase)
  | pause (rest : Phrase)
deriving DecidableEq, Repr

namespace Phrase

/-! ## Measures -/

/-- How long it is. -/
def beats : Phrase → Nat
  | empty => 0
  | tone _ p => p.beats + 1
  | pause p => p.beats + 1

/-- How many tones it has. -/
def tones : Phrase → Nat
  | empty => 0
  | tone _ p => p.tones + 1
  | pause p => p.tones

/-- How many pauses it has. -/
def pauses : Phrase → Nat
  | empty => 0
  | tone _ p => p.pauses
  | pause p => p.pauses + 1

/-- The sum of its pitches. -/
def total : Phrase → Nat
  | empty => 0
  | tone n p => p.total + n
  | pause p => p.total

/-- Its pitches in their order. -/
def pitches : Phrase → List Nat
  | empty => []
  | tone n p => n :: p.pitches
  | pause p => p.pitches

/-! ## Changes -/

/-- One phrase, then another. -/
def join : Phrase → Phrase → Phrase
  | empty, q => q
  | tone n p, q => tone n (p.join q)
  | pause p, q => pause (p.join q)

/-- Every tone `k` steps higher. -/
def shift (k : Nat) : Phrase → Phrase
  | empty => empty
  | tone n p => tone (n + k) (p.shift k)
  | pause p => pause (p.shift k)

/-- Every tone on the pitch `k`. -/
def hold (k : Nat) : Phrase → Phrase
  | empty => empty
  | tone _ p => tone k (p.hold k)
  | pause p => pause (p.hold k)

/-- A pause for every tone. -/
def mute : Phrase → Phrase
  | empty => empty
  | tone _ p => pause p.mute
  | pause p => pause p.mute

/-- The tones alone. -/
def strip : Phrase → Phrase
  | empty => empty
  | tone n p => tone n p.strip
  | pause p => p.strip

/-- Every beat twice. -/
def double : Phrase → Phrase
  | empty => empty
  | tone n p => tone n (tone n p.double)
  | pause p => pause (pause p.double)

/-- A pause after every tone. -/
def swing : Phrase → Phrase
  | empty => empty
  | tone n p => tone n (pause p.swing)
  | pause p => pause p.swing

/-- Backwards. -/
def rev : Phrase → Phrase
  | empty => empty
  | tone n p => p.rev.join (tone n empty)
  | pause p => p.rev.join (pause empty)

end Phrase

end Tune
