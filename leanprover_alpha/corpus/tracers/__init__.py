"""State, tactic, state: what each step of a proof did, from one source or another."""
