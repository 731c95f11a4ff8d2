"""Talking to Lean: compiling files, reading what it compiled."""
