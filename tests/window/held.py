"""Background work that runs when a test says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.window.jobs import Job


class HeldRunner:
    """Keeps jobs until a test wants them to run."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def start(self, job: Job) -> None:
        """Keep it."""
        self.jobs.append(job)
