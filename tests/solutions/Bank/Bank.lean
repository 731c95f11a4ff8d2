import Bank.Audit
import Bank.Transfer

/-! # The bank

A project of several modules: accounts, ledgers of accounts, transfers between them, and the log of
what happened. No money is made or lost.
-/

namespace Bank

theorem total_transferAll (ts : List Transfer) (l : Ledger) :
    (l.transferAll ts).total = l.total := by
  induction ts generalizing l with
  | nil => rfl
  | cons t ts ih => rw [Ledger.transferAll, ih, Ledger.total_transfer]

theorem length_transferAll (ts : List Transfer) (l : Ledger) :
    (l.transferAll ts).length = l.length := by
  induction ts generalizing l with
  | nil => rfl
  | cons t ts ih => rw [Ledger.transferAll, ih, Ledger.length_transfer]

/-- Nobody has more than all together had at the beginning. -/
theorem balance_le (ts : List Transfer) (l : Ledger) (a : Account) (h : a ∈ l.transferAll ts) :
    a.balance ≤ l.total := by
  rw [← total_transferAll ts l]
  exact Ledger.balance_le_total h

end Bank
