"""The learning rule, its rivals, and the loops that train the policy."""
