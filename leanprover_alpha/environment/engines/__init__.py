"""Ways to try candidates at a hole, many at once or one by one. Their answers are hints."""
