"""From a goal to a proof: the automation portfolio, best-first search, whole proofs of a model."""
