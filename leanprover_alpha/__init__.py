"""lean-alpha: a command-line prover for Lean 4 that learns from your repository.

Importing this package is cheap: torch, transformers and lean_dojo load only where they are used.
"""

__version__ = "0.1.0"
