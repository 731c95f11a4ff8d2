"""The store of verified proofs: one SQLite file a repository, under `.lean-alpha/`."""
