#!/bin/sh
# Creates .venv with the exact versions of requirements.lock and lean-alpha itself (editable).
# Run through `make setup`. Does nothing when .venv already matches; starts afresh after a broken try.
# PYTHON=/path/to/python3.x chooses the interpreter; otherwise the first fitting one on PATH is taken.
set -eu
cd "$(dirname "$0")/.."

# Two stamps: the environment is made anew when the lock (or the folder) changes; when only the
# project's own description changes, lean-alpha alone is installed again.
lock_stamp=.venv/lock.stamp
project_stamp=.venv/project.stamp
lock() { pwd; cat requirements.lock; }
project() { cat pyproject.toml setup.py; }
pip() { .venv/bin/python -m pip --disable-pip-version-check --quiet --quiet "$@"; }

install_project() {
  if project | cmp -s - "$project_stamp"; then return; fi
  pip install --no-deps --no-build-isolation --editable .
  project > "$project_stamp"
}
if lock | cmp -s - "$lock_stamp"; then install_project; exit 0; fi

fits() {
  "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 10) <= sys.version_info[:2] < (3, 13))' \
    >/dev/null 2>&1
}
python=
for candidate in ${PYTHON:-python3.12 python3.11 python3.10 python3 python}; do
  if fits "$candidate"; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
  echo "lean-alpha needs Python 3.10, 3.11 or 3.12 (with its venv module) on PATH;" \
    "or name one: make setup PYTHON=/path/to/python3.12" >&2
  exit 2
fi

echo "Setting up .venv with $("$python" --version) (a few minutes the first time)"
"$python" -m venv --clear .venv
# pip would compile on one processor, and what nobody imports, too.
pip install --no-compile -r requirements.lock
.venv/bin/python -m compileall -q -q -j 0 -x 'transformers/models/|/ray/|/tests/' .venv/lib || true
lock > "$lock_stamp"
install_project
