"""Numbers, truth values and options: templates written as patterns, and how they are filled."""
