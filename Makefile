# make demo: a first look · make test: lint, types and every test
# make core-pack: compiles lean/core afresh and packs it (after every change there)
# All set up .venv first (make setup). PYTHON=python3.11 chooses the interpreter.
.PHONY: setup demo test types tests core-pack

BIN := .venv/bin

setup:
	@PYTHON="$(PYTHON)" sh scripts/setup.sh

demo: setup
	$(BIN)/lean-alpha prove examples/Logic.lean

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@$(MAKE) --no-print-directory -j 2 types tests

# Side by side: mypy keeps one processor busy.
types:
	$(BIN)/mypy

# A file goes to one process as a whole: what its tests share is made once.
tests:
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

core-pack: setup
	$(BIN)/python scripts/core_pack.py
