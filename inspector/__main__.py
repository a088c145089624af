"""Run the `msi-inspector` command: `python -m inspector`."""

from __future__ import annotations

import gc
from typing import NoReturn

# An inspection makes many frozen values and hardly a cycle: looking for cycles among them took a fifth of the time.
gc.set_threshold(1_000_000, 5, 5)


def main() -> NoReturn:
    """The entry point."""
    from inspector.cli import main as command_main  # noqa: PLC0415 - what it loads is collected less often too

    command_main()


if __name__ == "__main__":
    main()
