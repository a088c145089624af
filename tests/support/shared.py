"""The folder of test data beside the checkout; the project's own tests are complete without it."""

from __future__ import annotations

from pathlib import Path

import pytest

_ABSENT = pytest.mark.skip(reason="the folder of test data beside the checkout is not there")


def shared_folder() -> Path | None:
    """`../shared` beside the checkout, or None where it is not there."""
    folder = Path(__file__).resolve().parents[2].parent / "shared"
    return folder if folder.is_dir() else None


def shared_files(*patterns: str) -> list[object]:
    """Parameters for `pytest.mark.parametrize`: the files that match, such as `packages/*.msi`, each by its name.

    Where the folder is not there, one parameter that is skipped with the reason; where nothing matches, an error, so
    that a test never passes by looking at nothing.

    Raises:
        FileNotFoundError: the folder is there and a pattern matches nothing.
    """
    folder = shared_folder()
    if folder is None:
        return [pytest.param(None, marks=(pytest.mark.shared, _ABSENT), id="absent")]
    paths: list[Path] = []
    for pattern in patterns:
        found = sorted(path for path in folder.glob(pattern) if path.is_file())
        if not found:
            raise FileNotFoundError(f"No file matches {pattern}")
        paths += found
    return [pytest.param(path, marks=pytest.mark.shared, id=path.name) for path in paths]


def shared_file(name: str) -> Path:
    """One file by its path inside the folder, such as `edge/base.msi`; skips the test where the folder is not there."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("the folder of test data beside the checkout is not there")
    return folder / name
