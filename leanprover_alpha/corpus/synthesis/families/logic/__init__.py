"""Logic: propositions and predicates, and the calculus that finds and tells their proofs."""
