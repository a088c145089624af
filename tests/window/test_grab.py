from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from inspector.drawing.options import PictureOptions
from inspector.errors import DrawingError
from inspector.inspection import inspect
from inspector.sequence.model import ActionKey
from inspector.sequence.scenarios import choose_scenario
from inspector.window.grab import grab_window
from tests.support.screenshots import FOLDER, SCREENSHOTS, write_screenshots

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("application")

REGISTER_APPS = ActionKey("InstallExecuteSequence", "RegisterApps")


def test_the_window_is_drawn_at_its_size_and_scale(sample_path: Path) -> None:
    inspection = inspect(sample_path)
    usual = grab_window(inspection, sample_path, PictureOptions())
    assert (usual.width(), usual.height()) == (1280, 800)
    larger = grab_window(inspection, sample_path, PictureOptions(size=(1400, 900), scale=2.0))
    assert (larger.width(), larger.height()) == (2800, 1800)


def test_theme_selection_and_scenario_are_seen(sample_path: Path) -> None:
    inspection = inspect(sample_path)
    light = grab_window(inspection, sample_path, PictureOptions())
    assert light == grab_window(inspection, sample_path, PictureOptions())
    dark = grab_window(inspection, sample_path, PictureOptions(theme_name="dark"))
    assert light.pixelColor(1200, 40).lightness() > 200
    assert dark.pixelColor(1200, 40).lightness() < 60
    assert grab_window(inspection, sample_path, PictureOptions(selected=REGISTER_APPS)) != light
    uninstall = inspect(sample_path, scenario=choose_scenario("uninstall"))
    assert grab_window(uninstall, sample_path, PictureOptions()) != light


def test_the_status_bar_says_nothing_of_what_was_done_a_moment_ago(sample_path: Path) -> None:
    bars = []
    for pinned in ((), ("REMOVE",)):
        picture = grab_window(inspect(sample_path, pinned=pinned), sample_path, PictureOptions())
        bars.append(picture.copy(0, picture.height() - 20, picture.width(), 20))
    assert bars[0] == bars[1]


def test_a_window_that_would_be_cut_is_refused_with_the_least_size(sample_path: Path) -> None:
    with pytest.raises(DrawingError, match="cannot be 300 by 200 pixels") as refused:
        grab_window(inspect(sample_path), sample_path, PictureOptions(size=(300, 200)))
    assert refused.value.advice.startswith("Give it at least ")


def test_the_screenshots_of_the_readme_are_there_small_and_opaque() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(SCREENSHOTS)
    for path in FOLDER.iterdir():
        picture = QImage(str(path))
        assert picture.width() in {1280, 1440}  # beyond that a page makes the names too small to read
        assert not picture.hasAlphaChannel()
        assert path.stat().st_size < 250_000


def test_a_screenshot_is_made(tmp_path: Path) -> None:
    write_screenshots(tmp_path, ("window-empty.png",))
    assert QImage(str(tmp_path / "window-empty.png")).size() == QSize(1280, 800)
