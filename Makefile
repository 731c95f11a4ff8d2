# make demo: a first look · make test: lint, types and every test
# Both set up .venv first (make setup). PYTHON=python3.11 chooses the interpreter.
.PHONY: setup demo test

BIN := .venv/bin

setup:
	@PYTHON="$(PYTHON)" sh scripts/setup.sh

demo: setup
	$(BIN)/lean-alpha prove examples/Logic.lean

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist worksteal
