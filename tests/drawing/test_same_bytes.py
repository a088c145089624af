"""The same picture has the same bytes from run to run and from user to user: two processes, surroundings as unlike as can be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DRAW = """
import sys
from pathlib import Path
from inspector.drawing.environment import prepare_environment
prepare_environment()
from inspector.drawing.options import Layout, PictureOptions
from inspector.drawing.picture import encode_png, save, write_picture
from inspector.inspection import inspect
from inspector.resource_files import resource_path
from inspector.window.grab import grab_window
folder, package = Path(sys.argv[1]), resource_path("samples", "sample.msi")
inspection = inspect(package)
save(folder / "window.png", encode_png(grab_window(inspection, package, PictureOptions(theme_name="dark")), inspection))
for name in ("timeline.png", "timeline.svg", "timeline.pdf"):
    write_picture(inspection, folder / name, options=PictureOptions(theme_name="dark"))
for name in ("ladder.png", "ladder.svg", "ladder.pdf"):
    write_picture(inspection, folder / name, options=PictureOptions(layout=Layout.LADDER))
"""
NAMES = ["ladder.pdf", "ladder.png", "ladder.svg", "timeline.pdf", "timeline.png", "timeline.svg", "window.png"]
DISTURBING = {
    "QT_SCALE_FACTOR": "2",
    "QT_FONT_DPI": "144",
    "QT_STYLE_OVERRIDE": "windows",
    "QT_QPA_PLATFORM": "minimal",
    "QT_HASH_SEED": "5",
    "FC_DEBUG": "1",
    "FONTCONFIG_FILE": "/nowhere",
    "FREETYPE_PROPERTIES": "truetype:interpreter-version=35",
    "LC_ALL": "tr_TR.UTF-8",
    "LANGUAGE": "de",
    "TZ": "Asia/Tokyo",
    "XDG_CURRENT_DESKTOP": "KDE",
    "PYTHONHASHSEED": "7",
}


def drawn(folder: Path, code: Path, environment: dict[str, str]) -> dict[str, bytes]:
    folder.mkdir()
    result = subprocess.run(
        [sys.executable, "-c", DRAW, str(folder)],
        check=False,
        cwd=folder,
        env=environment | {"PYTHONPATH": str(code)},
        capture_output=True,
    )
    assert result.returncode == 0, result.stderr.decode()
    assert result.stderr == result.stdout == b"", "nothing is said, neither by Qt nor by the font libraries"
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    folder = tmp_path_factory.mktemp("same bytes")
    # without HOME nothing can be cached; what the system needs to start a program stays
    bare = {name: value for name, value in os.environ.items() if name in {"PATH", "SYSTEMROOT", "LD_LIBRARY_PATH"}}
    copied = folder / "of another user"
    for name in ("inspector", "resources"):
        shutil.copytree(ROOT / name, copied / name, ignore=shutil.ignore_patterns("__pycache__", "screenshots"))
    home = folder / "home"
    home.mkdir()
    return (
        drawn(folder / "one", ROOT, bare),
        drawn(folder / "other", copied, os.environ | DISTURBING | {"HOME": str(home)}),
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_the_same_bytes_in_other_surroundings(
    pictures: tuple[dict[str, bytes], dict[str, bytes]], name: str
) -> None:
    one, other = pictures
    assert list(one) == list(other) == NAMES
    assert len(one[name]) > 10_000
    assert one[name] == other[name]
