"""A picture of the real window with its real widgets, made without a screen and the same wherever it is made."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QPoint, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage

from inspector.drawing.environment import prepare_environment
from inspector.errors import DrawingError
from inspector.inspection import PackageReading
from inspector.language import tr
from inspector.window.appearance import Appearance
from inspector.window.application import make_application
from inspector.window.jobs import InlineRunner
from inspector.window.main_window import MainWindow
from inspector.window.question import Question
from inspector.window.scenario_choice import ScenarioChoice
from inspector.window.settings import Preferences, Settings, ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from inspector.drawing.options import PictureOptions
    from inspector.inspection import Inspection
    from inspector.sequence.scenarios import Scenario
    from inspector.usage.cell_search import CellHits
    from inspector.usage.property_index import PropertyIndex
    from inspector.window.package_source import Read

_USUAL_SIZE = (1280, 800)
_SAID_BY_EVERY_WINDOW_WITHOUT_A_SCREEN = "This plugin does not support propagateSizeHints()"
_CHOICES = {
    "light": ThemeChoice.LIGHT,
    "dark": ThemeChoice.DARK,
    "high-contrast": ThemeChoice.HIGH_CONTRAST,
}


def grab_window(inspection: Inspection, path: Path, options: PictureOptions) -> QImage:
    """The inside of the window as it shows an inspection of the file at `path`; the layout of `options` has no meaning here.

    Raises:
        DrawingError: the window cannot be that small.
        ResourceError: a file that belongs to this program is missing.
    """
    size = QSize(*(options.size or _USUAL_SIZE))
    window = make_unseen_window(lambda path: _Answered(path, inspection), options.theme_name, size)
    choice = ScenarioChoice()
    if inspection.run is not None:
        scenario = inspection.run.scenario
        choice = ScenarioChoice(scenario.name, scenario.ui_level, scenario.given)
    pinned = tuple(each.name for each in inspection.pinned)
    window.state.ask(Question(inspection.property_name, choice, pinned))
    window.open_path(path)
    QCoreApplication.processEvents()  # everything takes its place before anything is selected in it
    window.state.select(options.selected)
    return paint_window(window, size, options.scale)


class _Answered:
    """Stands for the reading of a package of which the one question is answered already."""

    def __init__(self, path: Path, inspection: Inspection) -> None:
        self._path = path
        self._inspection = inspection

    def inspect(
        self,
        _property_name: str,
        _scenario: Scenario,
        *,
        pinned: Iterable[str] = (),  # noqa: ARG002 - the window asks; the answer is there already
        watch: Callable[[int, int], None] | None = None,  # noqa: ARG002 - the same
        examine_code: bool = True,  # noqa: ARG002 - the same
        look_up_uses: bool = True,  # noqa: ARG002 - the same
    ) -> Inspection:
        return self._inspection

    def build_index(self, *, watch: Callable[[int, int], None] | None = None) -> PropertyIndex:
        with PackageReading(self._path) as reading:
            return reading.build_index(watch=watch)

    def search(self, text: str, *, limit: int, watch: Callable[[int, int], None] | None = None) -> CellHits:
        with PackageReading(self._path) as reading:
            return reading.search(text, limit=limit, watch=watch)

    def close(self) -> None:
        pass


def make_unseen_window(read: Read, theme_name: str, size: QSize) -> MainWindow:
    """The window laid out as if it were shown, but never active: no focus, no cursor that blinks. It reads at once.

    Where nothing has started Qt yet, this does, without a screen and with the bundled fonts only.

    Raises:
        ResourceError: a file that belongs to this program is missing.
    """
    if QCoreApplication.instance() is None:
        prepare_environment()
        qInstallMessageHandler(_pass_on)
    settings = Settings()
    settings.prefer(Preferences(theme=_CHOICES[theme_name]))
    window = MainWindow(settings, Appearance(make_application(), _CHOICES[theme_name]), InlineRunner(), read)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(size)
    window.show()
    return window


def paint_window(window: MainWindow, size: QSize, scale: float = 1.0) -> QImage:
    """The inside of a window of that size as it is now; the window is closed after that.

    Raises:
        DrawingError: what it shows does not fit into it.
    """
    if window.state.inspection is not None:
        # a picture says nothing of the folders of whoever made it
        window.path_label.show_text(window.state.inspection.file)
    window.statusBar().clearMessage()  # nor of what was done a moment ago
    QCoreApplication.processEvents()
    if window.size() != size:
        least = window.minimumSizeHint()
        raise DrawingError(
            tr("The window cannot be {width} by {height} pixels", width=size.width(), height=size.height()),
            advice=tr("Give it at least {width}x{height}.", width=least.width(), height=least.height()),
        )
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    window.render(image, QPoint())
    window.close()
    window.deleteLater()
    return image


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt says, but for one line that says nothing about this window."""
    if message != _SAID_BY_EVERY_WINDOW_WITHOUT_A_SCREEN:
        sys.stderr.write(f"{message}\n")
