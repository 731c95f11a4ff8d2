"""The holes of a file: where each `sorry` stands and what it is to prove."""
