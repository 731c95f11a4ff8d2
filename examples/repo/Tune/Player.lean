import Tune.Level
import Tune.Phrase

/-! # A player -/

namespace Tune

/-- What a player is told to do. -/
inductive Act where
  | hit
  | rest
  | up
  | down

/-- A player: the key under the hand, how many tones were heard, how many beats are over. -/
structure Player where
  key : Nat
  heard : Nat
  time : Nat

namespace Player

/-- One action: the hand moves, or a beat goes by. -/
def step : Act → Player → Player
  | .hit, s => ⟨s.key, s.heard + 1, s.time + 1⟩
  | .rest, s => ⟨s.key, s.heard, s.time + 1⟩
  | .up, s => ⟨s.key + 1, s.heard, s.time⟩
  | .down, s => ⟨s.key - 1, s.heard, s.time⟩

/-- One action after the other. -/
def run : List Act → Player → Player
  | [], s => s
  | a :: as, s => run as (step a s)

/-- The actions that let a beat go by. -/
def wait : List Act → Nat
  | [] => 0
  | .hit :: as => wait as + 1
  | .rest :: as => wait as + 1
  | .up :: as => wait as
  | .down :: as => wait as

/-- The actions that make a sound. -/
def hits : List Act → Nat
  | [] => 0
  | .hit :: as => hits as + 1
  | .rest :: as => hits as
  | .up :: as => hits as
  | .down :: as => hits as

/-- The rhythm of a phrase on one key. -/
def drum : Phrase → List Act
  | .empty => []
  | .tone _ p => .hit :: drum p
  | .pause p => .rest :: drum p

theorem run_append (as bs : List Act) (s : Player) : run (as ++ bs) s = run bs (run as s) := by
  induction as generalizing s <;> simp_all [run]

theorem wait_append (as bs : List Act) : wait (as ++ bs) = wait as + wait bs := by
  fun_induction wait as <;> simp_all [wait] <;> omega

theorem hits_le_wait (as : List Act) : hits as ≤ wait as := by
  fun_induction wait as <;> simp_all [hits] <;> omega

theorem time_step_le (a : Act) (s : Player) : s.time ≤ (step a s).time := by
  cases a <;> simp_all [step]

theorem heard_step_le (a : Act) (s : Player) : (step a s).heard ≤ s.heard + 1 := by
  cases a <;> simp_all [step]

theorem time_run (as : List Act) (s : Player) : (run as s).time = s.time + wait as := by
  fun_induction run as s <;> simp_all [wait]
  rename_i a _ _ _
  cases a <;> simp_all [step, wait] <;> omega

theorem wait_drum (p : Phrase) : wait (drum p) = p.beats := by
  induction p <;> simp_all [drum, wait, Phrase.beats]

theorem drum_join (p q : Phrase) : drum (p.join q) = drum p ++ drum q := by
  induction p <;> simp_all [drum, Phrase.join]

theorem drum_shift (k : Nat) (p : Phrase) : drum (p.shift k) = drum p := by
  induction p <;> simp_all [drum, Phrase.shift]

theorem key_drum (p : Phrase) (s : Player) : (run (drum p) s).key = s.key := by
  induction p generalizing s <;> simp_all [drum, run, step]

theorem heard_drum (p : Phrase) (s : Player) :
    (run (drum p) s).heard = s.heard + p.tones := by
  induction p generalizing s <;> simp_all [drum, run, step, Phrase.tones] <;> omega

theorem run_drum_join (p q : Phrase) (s : Player) :
    run (drum (p.join q)) s = run (drum q) (run (drum p) s) := by
  rw [drum_join, run_append]

end Player

end Tune
