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
  induction l with
  | nil => simp [total]
  | cons a l ih => simp [total, ih, Nat.add_assoc]

theorem total_perm {l m : Ledger} (h : l.Perm m) : total l = total m := by
  induction h with
  | nil => rfl
  | cons a _ ih => simp [total, ih]
  | swap a b l => simp [total, Nat.add_left_comm]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem balance_le_total {l : Ledger} {a : Account} (h : a ∈ l) : a.balance ≤ total l := by
  induction l with
  | nil => simp at h
  | cons b l ih =>
    simp only [total]
    rcases List.mem_cons.1 h with rfl | h
    · omega
    · have := ih h
      omega

@[simp] theorem length_credit (k n : Nat) (l : Ledger) : (credit k n l).length = l.length := by
  simp [credit]

theorem total_le_total_credit (k n : Nat) (l : Ledger) : total l ≤ total (credit k n l) := by
  induction l with
  | nil => exact Nat.le_refl _
  | cons a l ih =>
    simp only [credit] at ih
    simp only [credit, List.map_cons, total]
    split <;> simp <;> omega

theorem credit_zero (k : Nat) (l : Ledger) : credit k 0 l = l := by
  simp [credit, Account.deposit_zero]

end Ledger

end Bank
