"""A main window on no screen, reading its packages at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel

from inspector.resource_files import resource_path
from inspector.window.appearance import Appearance
from inspector.window.application import make_application
from inspector.window.jobs import InlineRunner
from inspector.window.settings import Preferences, Settings, ThemeChoice
from inspector.window.view_state import ViewState
from inspector.window.windows import Windows
from tests.window.driving import activate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow

CheckModel = Callable[[QAbstractItemModel], None]
"""What the fixture `check_model` gives."""


@pytest.fixture
def check_model(qtmodeltester: Any) -> CheckModel:  # noqa: ANN401 - pytest-qt has no annotations for it
    """Qt's own test of a model."""
    check: CheckModel = qtmodeltester.check
    return check


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    """The application as the program makes it."""
    assert make_application() is qapp
    return qapp


@pytest.fixture
def settings() -> Settings:
    """Settings that last as long as the test, with the light theme."""
    settings = Settings()
    settings.prefer(Preferences(theme=ThemeChoice.LIGHT))
    return settings


@pytest.fixture
def appearance(application: QApplication) -> Iterator[Appearance]:
    """The light theme, and text of the usual size again after the test."""
    appearance = Appearance(application, ThemeChoice.LIGHT)
    yield appearance
    appearance.set_text_size(100)
    appearance.deleteLater()


@pytest.fixture
def state() -> ViewState:
    """A view state without an inspection."""
    return ViewState()


@pytest.fixture
def windows(settings: Settings, appearance: Appearance) -> Iterator[Windows]:
    """All windows of the program, none to begin with."""
    windows = Windows(settings, appearance, InlineRunner())
    yield windows
    windows.close_all()


@pytest.fixture
def window(qtbot: QtBot, windows: Windows) -> MainWindow:
    """The main window at its usual size, shown and active, without a package."""
    window = windows.open_window()
    activate(qtbot, window)
    return window


@pytest.fixture
def sample_path() -> Path:
    """The bundled sample package."""
    return resource_path("samples", "sample.msi")


@pytest.fixture
def sample_window(window: MainWindow, sample_path: Path) -> MainWindow:
    """The main window with the sample package."""
    window.open_path(sample_path)
    assert window.state.inspection is not None
    return window
