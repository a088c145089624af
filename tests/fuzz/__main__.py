"""The command: damages packages by seed, reads each in a process of its own, and says what escaped."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from inspector.inspection import Status
from tests.fuzz.corpus import corpus
from tests.fuzz.mutations import mutations
from tests.fuzz.splices import Base, Splice
from tests.fuzz.trial import Outcome, try_files, warm_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_ESCAPES = Path("fuzz-escapes.jsonl")
_HALF_AS_LIKELY = 100_000  # bytes of a package that is chosen half as often as a tiny one

_Plan = tuple[Base, list[Splice]]


def main() -> int:
    """Run the command; 1 when something escaped."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many files")
    parser.add_argument("--seed", type=int, default=0, help="of the first file; those after it count up")
    parser.add_argument("--jobs", type=int, default=1, help="how many at a time")
    parser.add_argument("--again", type=Path, metavar="FILE", help=f"only what is described there, as in {_ESCAPES}")
    options = parser.parse_args()
    bases = corpus()
    for base in bases:
        _ = base.decoded  # once here, and not again in every child
    numbers: Iterable[int]
    if options.again is None:
        plan: Callable[[int], _Plan] = partial(_by_seed, bases)
        numbers = range(options.seed, options.seed + options.count)
    else:
        described = _described(bases, options.again)
        plan, numbers = described.__getitem__, described
    with TemporaryDirectory() as name:
        folder = Path(name)
        warm_up(bases[0].content, folder / "first.msi")
        outcomes = []
        for outcome in try_files(((number, partial(_made, plan, number)) for number in numbers), folder, options.jobs):
            outcomes.append(outcome)
            if outcome.escaped is not None:
                base, splices = plan(outcome.number)
                least = splices if options.again else _least(base, splices, folder)
                description = _description(outcome, base, least)
                sys.stdout.write(f"seed {outcome.number}, {base.name}: {outcome.escaped}\n")
                if options.again is None:
                    with _ESCAPES.open("a", encoding="utf-8") as file:
                        file.write(f"{description}\n")
    sys.stdout.write(f"{_summary(outcomes)}\n")
    return int(any(outcome.escaped is not None for outcome in outcomes))


def _by_seed(bases: Sequence[Base], seed: int) -> _Plan:
    weights = [1 / (1 + len(base.content) / _HALF_AS_LIKELY) for base in bases]
    (base,) = Random(f"base {seed}").choices(bases, weights)  # noqa: S311 - a choice that can be made again, no secret
    return base, mutations(base, seed)


def _made(plan: Callable[[int], _Plan], number: int) -> bytes:
    base, splices = plan(number)
    return base.mutated(splices)


def _described(bases: Iterable[Base], path: Path) -> dict[int, _Plan]:
    by_name = {base.name: base for base in bases}
    saved = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {one["seed"]: (by_name[one["package"]], list(map(Splice.from_json, one["splices"]))) for one in saved}


def _least(base: Base, splices: list[Splice], folder: Path) -> list[Splice]:
    """The splices that are enough for something to escape: each is left out once, and stays out if it can."""
    for splice in list(splices):
        fewer = [other for other in splices if other is not splice]
        (outcome,) = try_files([(0, partial(base.mutated, fewer))], folder, 1)
        if outcome.escaped is not None:
            splices = fewer
    return splices


def _description(outcome: Outcome, base: Base, splices: Iterable[Splice]) -> str:
    return json.dumps(
        {
            "seed": outcome.number,
            "package": base.name,
            "escaped": outcome.escaped,
            "splices": [splice.to_json() for splice in splices],
        }
    )


def _summary(outcomes: Sequence[Outcome]) -> str:
    if not outcomes:
        return "0 files"
    counts = Counter(outcome.status for outcome in outcomes)
    read = ", ".join(f"{counts[status.value]} {status}" for status in (Status.UNREADABLE, Status.PARTIAL, Status.READ))
    escaped = sum(outcome.escaped is not None for outcome in outcomes)
    slowest = max(outcomes, key=lambda outcome: outcome.seconds)
    largest = max(outcomes, key=lambda outcome: outcome.memory)
    return (
        f"{len(outcomes)} files: {read}, {escaped} escaped; "
        f"slowest {slowest.seconds:.2f} s (seed {slowest.number}), "
        f"largest {largest.memory / 1024**2:.0f} MiB (seed {largest.number})"
    )


if __name__ == "__main__":
    sys.exit(main())
