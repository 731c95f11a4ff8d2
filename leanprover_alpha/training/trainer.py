"""The training loop: alpha-DPG, or one of its rivals, on a LoRA adapter.

    for each step:
        problems   x      B theorems, in an order that the seed decides
        rollouts   y ~ q  N proofs each: the policy's own, and with share rho replayed ones
        verdicts   v      Lean accepts, and the audit confirms, or not
        scores     log pi, log pi_base, through one path, adapter on and off
        weights    w = v pi_base / q          -> Z, the running estimate of each prompt's pass@1
        reward     R = (v pi_base / (pi Z))^(1 - alpha) - 1, where (pi / q) R is M at most
        advantage  A_i = (pi / q)_i (R_i - the others' mean)
        loss       - mean_i A_i log pi(y_i) / L, one optimiser step

What is left out on purpose: no ratio clip and no entropy term (each batch is used once), no
division by the group's standard deviation, no reward for length. Equal proofs of a group are scored
once. A group without a success has A = 0 under alpha-DPG, so it is not scored at all; it still
counts in Z.

Source: "Whatever Remains Must Be True", arXiv 2512.05962.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.training.divergence import log_weights, surrogate_loss
from leanprover_alpha.training.interrupts import uninterrupted
from leanprover_alpha.training.reference import Reference
from leanprover_alpha.training.rollouts import (
    CachedVerify,
    Curriculum,
    Problem,
    Verify,
    draw_rollouts,
)
from leanprover_alpha.training.rules import Groups, Scores
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.step import (
    Batch,
    Found,
    Part,
    StepNumbers,
    micro_batches,
    summarise,
)
from leanprover_alpha.training.target import PartitionTable, ZMode, log_mixture
from leanprover_alpha.training.team import Team

KL_ROWS = 16
SKIPS = 20
"""Steps in a row that may be left out in half precision until the loss is scaled right."""
GAP = 1e-3
"""How far log pi and log pi_base may differ, in nats, while the adapter is still zero."""


class TrainingError(LeanAlphaError):
    """Training cannot go on, or should not."""


class Trainer:
    """Trains the adapter on a policy's model.

    Args:
        policy: with a trainable adapter on it.
        problems: at least one.
        verify: asked once for each distinct proof of a problem.
        from_zero: whether the adapter is new, so that the policy still is its base.
        keep: is told of the proofs that passed as soon as they were judged.
        team: the processes that train together.
    Attributes:
        step: how many steps are done.
    """

    def __init__(
        self,
        policy: Policy,
        problems: Sequence[Problem],
        verify: Verify,
        settings: TrainSettings,
        *,
        from_zero: bool = True,
        keep: Callable[[list[Found]], None] = lambda _: None,
        team: Team | None = None,
    ) -> None:
        if not problems:
            raise TrainingError("there is no theorem to train on")
        self.policy, self.settings, self.from_zero = policy, settings, from_zero
        self.keep, self.team = keep, team or Team()
        self.rule = settings.made_rule()
        self.curriculum = Curriculum(problems, settings.prompts, settings.seed)
        self.verify = CachedVerify(verify)
        self.table = PartitionTable(settings.z, settings.z_default)
        self.parameters = [p for p in policy.model.parameters() if p.requires_grad]
        if not self.parameters:
            raise TrainingError("the model has no trainable adapter")
        self.optimiser = torch.optim.AdamW(
            self.parameters, lr=settings.learning_rate, weight_decay=settings.weight_decay
        )
        half = self.parameters and next(policy.model.parameters()).dtype is torch.float16
        self.scaler = torch.amp.GradScaler(policy.device.type, enabled=bool(half))
        self.step = self.skipped = 0
        self.base = Reference(policy, self.table, settings.micro_tokens)

    def run(self, observe: Callable[[StepNumbers, list[Found]], None]) -> None:
        """Train until the last step; `observe` after each one."""
        if self.step == 0:
            self.base.bound_by_store(self.curriculum.problems)
            if self.table.mode is ZMode.OFFLINE:
                self.measure_base()
        while self.step < self.settings.steps:
            observe(*self.advance())

    def advance(self) -> tuple[StepNumbers, list[Found]]:
        """One step of the algorithm above; its numbers, and the policy's own proofs that passed.

        One that is broken off, by Ctrl-C for instance, leaves everything as it was before it.
        """
        before, begin = self._estimates(), self.step
        try:
            batch = self.gather()
            numbers = self.learn(batch)
        except BaseException:
            if self.step == begin:
                self._restore(before)
            raise
        return numbers, batch.found(range(len(batch.problems)))

    def measure_base(self) -> None:
        """Z is the share of the base's own proofs that pass, before anything is learnt."""
        problems = self.curriculum.problems
        own = self.team.share(len(problems))
        passed: dict[str, int] = {}
        for begin in range(0, len(own), self.settings.prompts):
            chunk = [problems[number] for number in own[begin : begin + self.settings.prompts]]
            with self.policy.reference():
                rows = draw_rollouts(self.policy, chunk, self.settings.without_replay(), -1)
            flat = [r for row in rows for r in row]
            asked = [(chunk[r.problem], r.proof, r.log_prob) for r in flat if r.proof]
            said = self.verify([(problem, proof) for problem, proof, _ in asked])
            good = [each for each, accepted in zip(asked, said, strict=True) if accepted]
            for problem, *_ in good:
                passed[problem.key] = passed.get(problem.key, 0) + 1
            self.keep(good)
        everybody = self.team.gather(passed)
        for problem in problems:
            count = sum(share.get(problem.key, 0) for share in everybody)
            self.table.sampled(problem.key, count, self.settings.samples)

    # x, y, v

    def gather(self) -> Batch:
        """Draw the proofs of this step and have them judged: each process its share, then all of
        them know all.
        """
        begin = time.perf_counter()
        problems = self.curriculum.batch(self.step)
        own = self.team.share(len(problems))
        mine = [problems[number] for number in own]
        rollouts = draw_rollouts(self.policy, mine, self.settings, self.step, own) if own else []
        drawn = time.perf_counter()
        before = self.verify.asked
        flat = [rollout for row in rollouts for rollout in row]
        said = iter(self.verify([(problems[r.problem], r.proof) for r in flat if r.proof]))
        verdicts = [[float(bool(r.proof) and next(said)) for r in row] for row in rollouts]
        seconds = {"sample": drawn - begin, "verify": time.perf_counter() - drawn}
        asked = self.verify.asked - before
        shares = self.team.gather((own, rollouts, verdicts, asked))
        rows = sorted(row for share in shares for row in zip(*share[:3], strict=True))
        for number, row, judged in rows:
            self.verify.note(problems[number], row, judged)
        batch = Batch(
            problems,
            [row for _, row, _ in rows],
            torch.tensor([row for *_, row in rows], dtype=torch.float64),
            sum(share[3] for share in shares),
            seconds,
            own,
        )
        self.keep(batch.found(own))
        return batch

    # w, Z, R, A, loss

    def learn(self, batch: Batch) -> StepNumbers:
        """One optimiser step from proofs that were judged."""
        begin = time.perf_counter()
        for group in self.optimiser.param_groups:
            group["lr"] = self.settings.rate(self.step)
        self.optimiser.zero_grad(set_to_none=True)
        fixed = None
        if self.rule.scores is Scores.NONE:
            fixed = self.rule.advantages(Groups.unscored(batch.verdicts))
        silent = self._silent(batch, fixed)
        parts = [self._silent_part(batch, silent)] if silent else []
        working = [number for number in batch.own if number not in set(silent)]
        own = [
            self._part(batch, n, fixed)
            for n in micro_batches(batch, working, self._tokens, self.settings.micro_tokens)
        ]
        for rank, others in enumerate(self.team.gather(own)):
            parts += others
            if rank != self.team.rank:
                self._take_over(batch, others)
        kl = self._kl(batch)
        norm = self._step(any(part.scored for part in parts))
        batch.seconds["learn"] = time.perf_counter() - begin
        return summarise(self.step - 1, batch, parts, self.settings, norm, kl)

    def _step(self, moves: bool) -> float:
        """The optimiser's step; the gradient's norm before it was clipped.

        In half precision the loss is scaled up, so that small gradients do not vanish; a step at
        which it was too much is left out, and the next one scaled less.
        Args: whether any group has a gradient.
        """
        norm = 0.0
        if moves:
            self.team.sum_gradients(self.parameters)
            self.scaler.unscale_(self.optimiser)
            norm = float(torch.nn.utils.clip_grad_norm_(self.parameters, self.settings.grad_clip))
            self.skipped = 0 if math.isfinite(norm) else self.skipped + 1
            if self.skipped > (SKIPS if self.scaler.is_enabled() else 0):
                raise TrainingError(
                    f"step {self.step}: the gradient is not finite; try a smaller --learning-rate, "
                    "or --dtype float32"
                )
        with uninterrupted():
            if moves:
                self.scaler.step(self.optimiser)
                self.scaler.update()
            self.step += 1
        return norm

    def _take_over(self, batch: Batch, parts: Sequence[Part]) -> None:
        """Note what other processes have learnt of their problems, as they did."""
        for part in parts:
            groups = part.groups
            if self.rule.scores.of_base:
                self.base.note(
                    (batch.problems[number], rollout.tokens, float(groups.log_base[row, column]))
                    for row, number in enumerate(part.which)
                    for column, rollout in enumerate(batch.rollouts[number])
                    if groups.verdicts[row, column]
                )
            if self.rule.replays:
                weights = log_weights(groups.log_base, groups.log_proposal, groups.verdicts).exp()
                self.table.update([batch.problems[n].key for n in part.which], weights)

    def _silent(self, batch: Batch, fixed: Tensor | None) -> list[int]:
        """The groups whose advantages are 0 whatever their likelihoods: nothing of them is scored.

        Under alpha-DPG these are the groups without a success: all of their rewards are -1.
        """
        if fixed is not None:
            return [n for n, row in enumerate(fixed) if not bool(row.any())]
        if self.rule.scores is Scores.ALL:
            return []
        return [n for n, row in enumerate(batch.verdicts) if not bool(row.any())]

    def _silent_part(self, batch: Batch, which: list[int]) -> Part:
        """Groups that move nothing; under alpha-DPG their failures count in Z all the same."""
        verdicts = batch.verdicts[which]
        zeros = torch.zeros_like(verdicts)
        log_z, default = zeros[:, 0], zeros[:, 0].bool()
        if self.rule.replays:
            keys = [batch.problems[n].key for n in which]
            log_z, default = self.table.update(list(keys), zeros)
        return Part(which, Groups.unscored(verdicts, log_z), zeros, default, scored=False)

    def _part(self, batch: Batch, which: list[int], fixed: Tensor | None) -> Part:
        """Score some groups, take their advantages, add their gradient."""
        rows = {
            (number, rollout.tokens): None for number in which for rollout in batch.rollouts[number]
        }
        place = {row: index for index, row in enumerate(rows)}
        log_policy = self.policy.log_prob(
            [batch.problems[number].prompt for number, _ in rows],
            [tokens for _, tokens in rows],
            batch_tokens=self.settings.micro_tokens,
        )  # (rows,), with gradient
        at = torch.tensor(
            [[place[number, r.tokens] for r in batch.rollouts[number]] for number in which]
        )  # (b, N)
        groups, default = self._groups(batch, which, log_policy.detach().double().cpu()[at])
        advantages = self.rule.advantages(groups) if fixed is None else fixed[which]
        shares = (
            advantages / batch.scales(self.rule.scale, self.settings.max_new_tokens)[which]
        )  # (b, N)
        summed = torch.zeros(len(rows), dtype=torch.float64).index_add(
            0, at.flatten(), shares.flatten()
        )
        loss = surrogate_loss(summed, log_policy, batch.verdicts.numel())
        self.scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        return Part(which, groups, advantages, default)

    def _groups(self, batch: Batch, which: list[int], log_policy: Tensor) -> tuple[Groups, Tensor]:
        """Everything the rule is to know of some groups, and where Z is the default, (b,)."""
        verdicts = batch.verdicts[which]
        log_base = torch.zeros_like(verdicts)
        if self.rule.scores.of_base:
            every = self.rule.scores is Scores.ALL
            log_base = self.base.of_groups(batch, which, failed=every)
        problems = [batch.problems[number] for number in which]
        log_proposal, replayed = log_policy, None
        if self.rule.replays:
            replayed = torch.tensor([[r.replayed for r in batch.rollouts[n]] for n in which])
            log_proposal = log_mixture(
                log_policy,
                torch.tensor([[r.stored for r in batch.rollouts[n]] for n in which]),
                torch.tensor([len(problem.stored) for problem in problems]),
                self.settings.replay,
            )
        if self.from_zero and self.step == 0 and self.rule.scores.of_base:
            check_gap(log_policy, log_base, verdicts)
        log_z = verdicts.new_zeros(len(which))
        default = torch.zeros(len(which), dtype=torch.bool)
        if self.rule.replays:
            weights = log_weights(log_base, log_proposal, verdicts).exp()
            log_z, default = self.table.update([p.key for p in problems], weights)
        groups = Groups(verdicts, log_policy, log_base, log_proposal, log_z, replayed)
        return groups, default

    def _tokens(self, problem: Problem) -> int:
        return len(self.policy.encode(problem.prompt))

    def _kl(self, batch: Batch) -> float:
        """The mean of log pi - log pi_base over some of the policy's own proofs: KL(pi, base)."""
        if self.rule.from_base:
            return float("nan")
        every = max(1, len(batch.problems) // KL_ROWS)
        chosen = [
            (batch.problems[number], own[0].tokens, own[0].log_prob)
            for number in batch.own
            if number % every == 0
            and (own := [r for r in batch.rollouts[number] if not r.replayed])
        ]
        gaps = self.base.divergence(chosen)
        everybody = [gap for share in self.team.gather(gaps) for gap in share]
        return sum(everybody) / len(everybody) if everybody else float("nan")

    # Checkpoints

    def state_dict(self) -> dict[str, Any]:
        """All that a resumed run needs beside the adapter; what is random follows from the step."""
        return {
            "step": self.step,
            "optimiser": self.optimiser.state_dict(),
            "scaler": self.scaler.state_dict(),
            **self._estimates(),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on where a run stood that was saved with these settings and problems."""
        self.step = state["step"]
        self.optimiser.load_state_dict(state["optimiser"])
        self.scaler.load_state_dict(state["scaler"])
        self._restore(state)

    def _estimates(self) -> dict[str, Any]:
        """What is known of the problems: Z, and log pi_base of verified proofs."""
        return {"table": self.table.state_dict(), "known": self.base.state_dict()}

    def _restore(self, state: Mapping[str, Any]) -> None:
        self.table.load_state_dict(state["table"])
        self.base.load_state_dict(state["known"])


def check_gap(log_policy: Tensor, log_base: Tensor, verdicts: Tensor) -> None:
    """Before the first step the policy is its base: scores that differ are wrong scores.

    Raises: TrainingError.
    """
    gap = float(((log_policy - log_base).abs() * (verdicts > 0)).max())
    if gap > GAP:
        raise TrainingError(
            f"before the first step log pi and log pi_base differ by {gap:.2g} nats: the scores of "
            "this model cannot be trusted; try --dtype float32"
        )
