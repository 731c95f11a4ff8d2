"""How good a prover is: what share of theorems it proves, with how many tries."""
