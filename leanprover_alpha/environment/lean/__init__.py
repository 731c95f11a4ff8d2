"""Runs of Lean: compile a file, keep a session, ask where its commands are."""
