"""Run the `msi-inspector` command: `python -m inspector`."""

from __future__ import annotations

import gc
from typing import NoReturn

from inspector.cli import main as command_main


def main() -> NoReturn:
    """The entry point."""
    # An inspection makes many frozen values and hardly a cycle: looking for cycles among them took a fifth of the time.
    gc.set_threshold(100_000, 20, 50)
    command_main()


if __name__ == "__main__":
    main()
