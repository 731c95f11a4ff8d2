"""What Lean left behind: `.olean` files read in Python (constants, statements, axioms)."""
