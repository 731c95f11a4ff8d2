"""What theorems and proofs there are to learn from."""
