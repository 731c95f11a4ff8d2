"""Lists the packages of the wheel; everything else stands in pyproject.toml.

The command line lives in ``cli/`` and the embedded Lean's core library in ``lean/core/``. Both
travel inside the package, as ``leanprover_alpha.cli`` and ``leanprover_alpha._core``.
"""

from setuptools import find_packages, setup

setup(
    packages=[
        *find_packages(include=["leanprover_alpha", "leanprover_alpha.*"]),
        "leanprover_alpha.cli",
        "leanprover_alpha._core",
    ]
)
