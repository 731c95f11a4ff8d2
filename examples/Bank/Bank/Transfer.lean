import Bank.Ledger

/-! # Transfers -/

namespace Bank

/-- An order to move money between two places of a ledger. -/
structure Transfer where
  source : Nat
  target : Nat
  amount : Nat

namespace Ledger

/-- Changes the account at one place, if there is one. -/
def modify (f : Account → Account) : Nat → Ledger → Ledger
  | _, [] => []
  | 0, a :: l => f a :: l
  | i + 1, a :: l => a :: modify f i l

/-- What is in the account at one place; nothing where there is none. -/
def balanceAt : Nat → Ledger → Nat
  | _, [] => 0
  | 0, a :: _ => a.balance
  | i + 1, _ :: l => balanceAt i l

/-- Takes money out of an account that has it. -/
def debit (amount : Nat) (a : Account) : Account := { a with balance := a.balance - amount }

@[simp] theorem length_modify (f : Account → Account) (i : Nat) (l : Ledger) :
    (modify f i l).length = l.length := by
  sorry

theorem total_debit {n i : Nat} {l : Ledger} (h : n ≤ balanceAt i l) :
    total (modify (debit n) i l) + n = total l := by
  sorry

theorem total_deposit {i : Nat} {l : Ledger} (n : Nat) (h : i < l.length) :
    total (modify (·.deposit n) i l) = total l + n := by
  induction l generalizing i with
  | nil => sorry
  | cons a l ih =>
    cases i with
    | zero =>
      sorry
    | succ i =>
      have := ih (i := i) sorry
      simp only [modify, total]
      sorry

/-- Carries the order out, if the source has the money and the target exists. -/
def transfer (l : Ledger) (t : Transfer) : Ledger :=
  if t.amount ≤ balanceAt t.source l ∧ t.target < l.length then
    modify (·.deposit t.amount) t.target (modify (debit t.amount) t.source l)
  else l

theorem total_transfer (l : Ledger) (t : Transfer) : (l.transfer t).total = l.total := by
  sorry

theorem length_transfer (l : Ledger) (t : Transfer) : (l.transfer t).length = l.length := by
  sorry

/-- One order after the other. -/
def transferAll (l : Ledger) : List Transfer → Ledger
  | [] => l
  | t :: ts => (l.transfer t).transferAll ts

end Ledger

end Bank
