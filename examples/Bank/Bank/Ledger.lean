import Bank.Account

/-! # Ledgers -/

namespace Bank

/-- The accounts of a bank. -/
abbrev Ledger := List Account

namespace Ledger

/-- All the money. -/
def total : Ledger → Nat
  | [] => 0
  | a :: l => a.balance + total l

/-- Pays into every account with that number. -/
def credit (number amount : Nat) (l : Ledger) : Ledger :=
  l.map fun a => if a.number = number then a.deposit amount else a

@[simp] theorem total_append (l m : Ledger) : total (l ++ m) = total l + total m := by
  sorry

theorem total_perm {l m : Ledger} (h : l.Perm m) : total l = total m := by
  induction h with
  | nil => rfl
  | cons a _ ih => sorry
  | swap a b l => sorry
  | trans _ _ ih₁ ih₂ => sorry

theorem balance_le_total {l : Ledger} {a : Account} (h : a ∈ l) : a.balance ≤ total l := by
  sorry

@[simp] theorem length_credit (k n : Nat) (l : Ledger) : (credit k n l).length = l.length := by
  sorry

theorem total_le_total_credit (k n : Nat) (l : Ledger) : total l ≤ total (credit k n l) := by
  sorry

theorem credit_zero (k : Nat) (l : Ledger) : credit k 0 l = l := by
  sorry

end Ledger

end Bank
