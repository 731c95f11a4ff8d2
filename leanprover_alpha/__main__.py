"""`python -m leanprover_alpha`: the command line, as `accelerate launch -m` starts it."""

from leanprover_alpha.cli.main import main

if __name__ == "__main__":
    main()
