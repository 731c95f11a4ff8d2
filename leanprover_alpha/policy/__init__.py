"""The language model: load, prompt, sample, score."""
