import Bank.Ledger

/-! # The log: deposits and withdrawals of one account, and what they come to -/

namespace Bank

/-- An entry of the log. -/
inductive Entry where
  | paidIn (amount : Nat)
  | paidOut (amount : Nat)

/-- What an entry adds to the balance. -/
def Entry.change : Entry → Int
  | paidIn n => n
  | paidOut n => -n

/-- What the entries add up to. -/
def net : List Entry → Int
  | [] => 0
  | e :: es => e.change + net es

/-- The same payments the other way round. -/
def Entry.inverse : Entry → Entry
  | paidIn n => paidOut n
  | paidOut n => paidIn n

theorem Entry.change_inverse (e : Entry) : e.inverse.change = -e.change := by
  cases e with
  | paidIn n => sorry
  | paidOut n => sorry

theorem net_append (es fs : List Entry) : net (es ++ fs) = net es + net fs := by
  sorry

theorem net_inverse (es : List Entry) : net (es.map Entry.inverse) = -net es := by
  sorry

theorem net_cancel (es : List Entry) : net (es ++ es.map Entry.inverse) = 0 := by
  sorry

end Bank
