/-! # Finite automata

Runs of deterministic automata, products, complements, reachable states.
-/

/-- A deterministic automaton over the letters `α` with states `σ`. -/
structure Automaton (α σ : Type) where
  start : σ
  step : σ → α → σ
  accept : σ → Bool

namespace Automaton

variable {α σ τ : Type}

/-- The state after a word. -/
def run (M : Automaton α σ) (s : σ) : List α → σ
  | [] => s
  | a :: w => M.run (M.step s a) w

/-- Whether the word is accepted. -/
def accepts (M : Automaton α σ) (w : List α) : Bool := M.accept (M.run M.start w)

@[simp] theorem run_append (M : Automaton α σ) (s : σ) (v w : List α) :
    M.run s (v ++ w) = M.run (M.run s v) w := by
  induction v generalizing s with
  | nil => rfl
  | cons a v ih => exact ih _

theorem run_eq_foldl (M : Automaton α σ) (s : σ) (w : List α) :
    M.run s w = w.foldl M.step s := by
  induction w generalizing s with
  | nil => rfl
  | cons a w ih => exact ih _

theorem run_snoc (M : Automaton α σ) (s : σ) (w : List α) (a : α) :
    M.run s (w ++ [a]) = M.step (M.run s w) a := by
  simp [run]

theorem run_replicate_fixed (M : Automaton α σ) {s : σ} {a : α} (h : M.step s a = s) (n : Nat) :
    M.run s (List.replicate n a) = s := by
  induction n with
  | zero => rfl
  | succ n ih => rw [List.replicate_succ, run, h, ih]

/-- Accepts what the other does not. -/
def complement (M : Automaton α σ) : Automaton α σ := { M with accept := fun s => !M.accept s }

theorem run_complement (M : Automaton α σ) (s : σ) (w : List α) :
    M.complement.run s w = M.run s w := by
  induction w generalizing s with
  | nil => rfl
  | cons a w ih => exact ih _

theorem accepts_complement (M : Automaton α σ) (w : List α) :
    M.complement.accepts w = !M.accepts w := by
  simp only [accepts, run_complement]
  rfl

theorem accepts_complement_complement (M : Automaton α σ) (w : List α) :
    M.complement.complement.accepts w = M.accepts w := by
  simp [accepts_complement]

/-- Both at once. -/
def product (M : Automaton α σ) (N : Automaton α τ) : Automaton α (σ × τ) where
  start := (M.start, N.start)
  step s a := (M.step s.1 a, N.step s.2 a)
  accept s := M.accept s.1 && N.accept s.2

theorem run_product (M : Automaton α σ) (N : Automaton α τ) (s : σ) (t : τ) (w : List α) :
    (M.product N).run (s, t) w = (M.run s w, N.run t w) := by
  induction w generalizing s t with
  | nil => rfl
  | cons a w ih => exact ih _ _

theorem accepts_product (M : Automaton α σ) (N : Automaton α τ) (w : List α) :
    (M.product N).accepts w = (M.accepts w && N.accepts w) := by
  unfold accepts
  have h : (M.product N).start = (M.start, N.start) := rfl
  rw [h, run_product]
  rfl

/-- What can be reached from a state. -/
inductive Reachable (M : Automaton α σ) : σ → σ → Prop
  | refl (s : σ) : Reachable M s s
  | step {s t : σ} (a : α) : Reachable M s t → Reachable M s (M.step t a)

namespace Reachable

variable {M : Automaton α σ}

theorem trans {s t u : σ} (h₁ : Reachable M s t) (h₂ : Reachable M t u) : Reachable M s u := by
  induction h₂ with
  | refl => exact h₁
  | step a _ ih => exact .step a ih

theorem run (s : σ) (w : List α) : Reachable M s (M.run s w) := by
  induction w generalizing s with
  | nil => exact .refl s
  | cons a w ih => exact trans (.step a (.refl s)) (ih _)

theorem exists_word {s t : σ} (h : Reachable M s t) : ∃ w, M.run s w = t := by
  induction h with
  | refl => exact ⟨[], rfl⟩
  | step a _ ih =>
    obtain ⟨w, hw⟩ := ih
    exact ⟨w ++ [a], by rw [run_snoc, hw]⟩

theorem invariant {P : σ → Prop} (hP : ∀ s a, P s → P (M.step s a)) {s t : σ}
    (h : Reachable M s t) (hs : P s) : P t := by
  induction h with
  | refl => exact hs
  | step a _ ih => exact hP _ a ih

end Reachable

/-- Accepts words with an even number of `true`. -/
def parity : Automaton Bool Bool where
  start := false
  step s a := s != a
  accept s := !s

example : parity.accepts [true, false, true] = true := rfl

theorem run_parity_replicate_false (s : Bool) (n : Nat) :
    parity.run s (List.replicate n false) = s := by
  exact run_replicate_fixed _ (by cases s <;> rfl) n

theorem accepts_parity_append_self (w : List Bool) : parity.accepts (w ++ w) = true := by
  have flip : ∀ (s : Bool) (v : List Bool), parity.run (!s) v = !parity.run s v := by
    intro s v
    induction v generalizing s with
    | nil => rfl
    | cons a v ih =>
      have h : parity.step (!s) a = !parity.step s a := by cases s <;> cases a <;> rfl
      rw [Automaton.run, h, ih, Automaton.run]
  have start : parity.start = false := rfl
  simp only [accepts, run_append, start]
  cases h : parity.run false w with
  | false => rw [h]; rfl
  | true =>
    rw [show true = !false from rfl, flip, h]
    rfl

end Automaton
