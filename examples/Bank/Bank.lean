import Bank.Audit
import Bank.Transfer

/-! # The bank

A project of several modules: accounts, ledgers of accounts, transfers between them, and the log of
what happened. No money is made or lost.
-/

namespace Bank

theorem total_transferAll (ts : List Transfer) (l : Ledger) :
    (l.transferAll ts).total = l.total := by
  sorry

theorem length_transferAll (ts : List Transfer) (l : Ledger) :
    (l.transferAll ts).length = l.length := by
  sorry

/-- Nobody has more than all together had at the beginning. -/
theorem balance_le (ts : List Transfer) (l : Ledger) (a : Account) (h : a ∈ l.transferAll ts) :
    a.balance ≤ l.total := by
  sorry

end Bank
