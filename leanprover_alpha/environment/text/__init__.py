"""What is written in a Lean file, and the places in it; nothing here runs Lean."""
