"""Torch without what only tracing needs: its import takes a quarter less time.

A good part of `import torch` defines in Python how operations act on tensors that hold no data
("meta" tensors), for torch.compile, torch.export and the loading of large models. A small model
that is read straight from its files and asked for proofs needs none of that. Transformers does:
`complete` comes before its import; it costs nothing where torch came in whole.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

_LEFT_OUT = ("torch._meta_registrations", "torch.distributed._meta_registrations")


def import_torch() -> ModuleType:
    """Torch as it is if it has been imported, else without the modules that are left out."""
    if "torch" in sys.modules:
        return sys.modules["torch"]
    standing_in = {name: ModuleType(name) for name in _LEFT_OUT if name not in sys.modules}
    sys.modules.update(standing_in)
    try:
        return importlib.import_module("torch")
    finally:
        for name, module in standing_in.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]  # whoever asks for it gets the real one


def complete() -> None:
    """Import what was left out."""
    torch = importlib.import_module("torch")
    for name in _LEFT_OUT:
        if "distributed" not in name or hasattr(torch._C, "_c10d_init"):
            importlib.import_module(name)
