"""Training a small prover model from scratch, on pairs that `synthesize` wrote."""
