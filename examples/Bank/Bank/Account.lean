/-! # Accounts -/

namespace Bank

/-- An account: its number and what is in it. -/
structure Account where
  number : Nat
  balance : Nat
deriving DecidableEq, Repr

namespace Account

/-- Money comes in. -/
def deposit (a : Account) (amount : Nat) : Account :=
  { a with balance := a.balance + amount }

/-- Money goes out, if there is enough. -/
def withdraw (a : Account) (amount : Nat) : Option Account :=
  if amount ≤ a.balance then some { a with balance := a.balance - amount } else none

@[simp] theorem number_deposit (a : Account) (n : Nat) : (a.deposit n).number = a.number := by
  sorry

@[simp] theorem balance_deposit (a : Account) (n : Nat) :
    (a.deposit n).balance = a.balance + n := by
  sorry

theorem deposit_zero (a : Account) : a.deposit 0 = a := by
  sorry

theorem deposit_deposit (a : Account) (m n : Nat) :
    (a.deposit m).deposit n = a.deposit (m + n) := by
  sorry

theorem withdraw_isSome (a : Account) (n : Nat) : (a.withdraw n).isSome ↔ n ≤ a.balance := by
  sorry

theorem balance_of_withdraw {a b : Account} {n : Nat} (h : a.withdraw n = some b) :
    b.balance + n = a.balance := by
  sorry

theorem withdraw_deposit (a : Account) (n : Nat) : (a.deposit n).withdraw n = some a := by
  sorry

theorem deposit_of_withdraw {a b : Account} {n : Nat} (h : a.withdraw n = some b) :
    b.deposit n = a := by
  sorry

end Account

end Bank
