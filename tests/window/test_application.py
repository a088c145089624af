from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from inspector.errors import PackageError
from inspector.version import tool_version
from inspector.window.application import catch_mistakes, run_window
from inspector.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.windows import Windows


@pytest.fixture
def hooks() -> Iterator[None]:
    """Puts back what the program takes over in its process."""
    excepthook, handler = sys.excepthook, signal.getsignal(signal.SIGINT)
    yield
    sys.excepthook = excepthook
    signal.signal(signal.SIGINT, handler)


def test_the_application_has_its_name_icon_style_and_font(application: QApplication) -> None:
    assert application.applicationDisplayName() == "MSI Inspector"
    assert application.applicationVersion() == tool_version()
    assert not application.windowIcon().isNull()
    assert application.style().name() == "fusion"
    assert QFontInfo(application.font()).family() == "Noto Sans"


@pytest.mark.usefixtures("hooks", "application")
def test_the_program_shows_a_package_until_its_window_is_closed(qtbot: QtBot, sample_path: Path) -> None:
    titles: list[str] = []

    def close_when_shown() -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
        if any(window.state.inspection for window in windows):
            titles.extend(window.windowTitle() for window in windows if window.isVisible())
            watch.stop()
            for window in windows:
                window.close()

    watch = QTimer()
    watch.timeout.connect(close_when_shown)
    watch.start(10)
    assert run_window(sample_path) == 0
    assert "sample.msi — MsiRestartManagerSessionKey — First install, full UI — MSI Inspector" in titles
    del qtbot


@pytest.mark.usefixtures("hooks")
def test_a_mistake_of_ours_is_shown_in_the_window_without_a_traceback(window: MainWindow, windows: Windows) -> None:
    catch_mistakes(windows)
    findings: list[str] = []
    try:
        findings[0]
    except IndexError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    message = window.error_notice.message
    assert message.startswith("Something went wrong")
    assert "IndexError" in message
    assert "test_application.py, line " in message
    assert "Traceback" not in message


@pytest.mark.usefixtures("hooks")
def test_ending_the_program_is_no_mistake(
    window: MainWindow, windows: Windows, capsys: pytest.CaptureFixture[str]
) -> None:
    catch_mistakes(windows)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert not window.error_notice.isVisible()


def test_an_error_that_is_shown_says_where_and_what_to_do(window: MainWindow) -> None:
    window.show_error("It was not done", PackageError("The table is cut off", where="Binary", advice="Copy it again."))
    assert window.error_notice.message == (
        "It was not done\nThe table is cut off (Binary).\nWhat to do: Copy it again."
    )
