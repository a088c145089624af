"""The command as a person runs it, in a process of its own, where streams, codes and the environment matter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
SAMPLES = _ROOT / "resources" / "samples"


def run(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command without a screen; its streams keep their line ends."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_") and "DISPLAY" not in name}
    result = subprocess.run(
        [sys.executable, "-m", "inspector", *map(str, arguments)],
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(_ROOT), **environment},
    )
    return subprocess.CompletedProcess(
        result.args, result.returncode, result.stdout.decode(), result.stderr.decode().replace("\r\n", "\n")
    )
