"""Talking to Lean: the text of files, runs of Lean, what it compiled, holes, candidates, proofs."""
