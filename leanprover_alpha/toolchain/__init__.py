"""Which Lean works on a file: the project's own, a given one, or the embedded one."""
