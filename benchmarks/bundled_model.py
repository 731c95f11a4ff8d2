"""How good the bundled model is: pass@k by family, on theorems that it was not trained on.

    python benchmarks/bundled_model.py PAIRS --split test --samples 128 --theorems 300

PAIRS is what `lean-alpha synthesize` has written. Samples are drawn at temperature 1, Lean judges
each, pass@k is the unbiased estimate. `--model` measures another one, `--json` also writes the
trials, a line a theorem.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.evaluation.passes import Trial, pass_rates, trials
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.service.pretrain import LIMITS, theorems_of
from leanprover_alpha.toolchain.discover import discover

KS = (1, 4, 16, 64, 128, 256)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--model", default="builtin")
    parser.add_argument("--split", default="test", choices=("dev", "train", "test"))
    parser.add_argument("--theorems", type=int, default=300)
    parser.add_argument("--samples", type=int, default=128)
    parser.add_argument("--max-new-tokens", type=int, default=256)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, help="of torch; all processors by default")
    parser.add_argument("--json", type=Path, help="write the trials there")
    options = parser.parse_args()
    if options.threads:
        import torch

        torch.set_num_threads(options.threads)
    policy = Policy.load(options.model, device="cpu")
    theorems = theorems_of(options.pairs, options.split, options.theorems)
    begin = time.monotonic()
    found: list[Trial] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Judge(
            discover(Path(folder), "embedded"),
            root=Path(folder),
            limits=LIMITS,
            level=Level.AUDITED,
        ) as judge,
    ):
        for trial in trials(
            policy,
            theorems,
            judge,
            n=options.samples,
            seed=options.seed,
            max_new_tokens=options.max_new_tokens,
        ):
            found.append(trial)
            if sys.stderr.isatty():
                print(f"\r{len(found)}/{len(theorems.theorems)}", end="", file=sys.stderr)
            if options.json:
                with options.json.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(trial)) + "\n")
    show(found, options.samples)
    print(
        f"\n{len(found)} theorems of the split {options.split}, {options.samples} samples each,"
        f" temperature 1, seed {options.seed}: {time.monotonic() - begin:.0f} s"
    )


def show(found: list[Trial], samples: int) -> None:
    """A Markdown table, a row a family."""
    ks = [k for k in KS if k <= samples]
    print("| family | theorems |" + "".join(f" pass@{k} |" for k in ks))
    print("|---|---:|" + "---:|" * len(ks))
    for family, rate in pass_rates(found, ks).items():
        cells = "".join(f" {100 * rate.at[k]:.1f} |" for k in ks)
        print(f"| {family} | {rate.theorems} |{cells}")


if __name__ == "__main__":
    main()
