"""Theorems made here, with proofs that Lean accepted: what the bundled model is trained on."""
