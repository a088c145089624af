"""No text is unreadable anywhere: the widgets of each theme are walked through, and what they paint is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from inspector.drawing.theme import load_theme
from inspector.errors import PackageError
from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey
from inspector.timeline.changes import Change
from inspector.timeline.display_list import Token
from inspector.window.appearance import theme_palette
from inspector.window.reload_changes import Changes
from inspector.window.settings import Preferences, RecentFile, Settings, ThemeChoice
from tests.support.contrast import contrast, hard_to_read
from tests.window.driving import choose, menu_of, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow
    from inspector.window.windows import Windows

REGISTER_APPS = ActionKey("InstallExecuteSequence", "RegisterApps")
LEAST = {ThemeChoice.LIGHT: 4.5, ThemeChoice.DARK: 4.5, ThemeChoice.HIGH_CONTRAST: 7.0}
"""Contrast as WCAG 2.2 wants it at least (AA), and for high contrast at best (AAA)."""


@pytest.fixture(params=LEAST, ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest, settings: Settings) -> ThemeChoice:
    chosen: ThemeChoice = request.param
    settings.prefer(Preferences(theme=chosen))
    return chosen


def test_the_package_with_every_message(
    qtbot: QtBot, theme: ThemeChoice, sample_window: MainWindow, sample_path: Path
) -> None:
    window = sample_window
    window.state.select(REGISTER_APPS)
    window.show_error("It was not done", PackageError("The table is cut off", advice="Copy it again."))
    assert hard_to_read(window, LEAST[theme]) == []
    window.automatic_reload.waiting_notice.show_file(shown(window), is_gone=True)
    window.loading_bar.show_file(sample_path.name)
    window.state.show_changes(Changes({REGISTER_APPS: Change.MOVED}))
    for tab in window.page.tabs.findChildren(QWidget):
        if window.page.tabs.indexOf(tab) < 0:
            continue
        window.page.tabs.setCurrentWidget(tab)
        qtbot.waitUntil(tab.isVisible)
        for _ in range(3):  # a height that follows from the list in front moves what is above
            QCoreApplication.processEvents()
        assert hard_to_read(window, LEAST[theme]) == []


def test_the_empty_page_with_recent_packages(
    theme: ThemeChoice, settings: Settings, windows: Windows, sample_path: Path, tmp_path: Path
) -> None:
    settings.remember_file(RecentFile(sample_path, Mark.ERROR, "One custom action reads it where it is empty."))
    settings.remember_file(RecentFile(tmp_path / "gone.msi", Mark.GOOD, "Nothing is wrong."))
    window = windows.open_window()
    window.empty_page.recent_list.view.setCurrentRow(1)
    assert hard_to_read(window, LEAST[theme]) == []


@pytest.mark.parametrize(
    "entry",
    [
        ("File", "Print preview…"),
        ("Edit", "Preferences…"),
        ("View", "Scenario", "Custom values…"),
        ("Go", "Sequence number…"),
        ("Help", "Keys"),
        ("Help", "Open packages with MSI Inspector…"),
        ("Help", "About MSI Inspector"),
    ],
    ids=lambda entry: entry[-1],
)
def test_every_dialog(theme: ThemeChoice, sample_window: MainWindow, entry: tuple[str, ...]) -> None:
    choose(sample_window, *entry)
    (dialog,) = (dialog for dialog in sample_window.findChildren(QDialog) if dialog.isVisible())
    assert hard_to_read(dialog, LEAST[theme]) == []


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the platform without a screen, for any menu
def test_every_menu(theme: ThemeChoice, sample_window: MainWindow) -> None:
    for action in sample_window.menuBar().actions():
        menu = menu_of(sample_window, action.text().replace("&", ""))
        menu.popup(sample_window.pos())
        assert hard_to_read(menu, LEAST[theme]) == []
        menu.close()
    assert isinstance(menu, QMenu)


@pytest.mark.usefixtures("windows")
def test_tooltips(theme: ThemeChoice, appearance: Appearance) -> None:
    assert appearance.choice is theme
    palette = QToolTip.palette()
    assert contrast(palette.toolTipText().color(), palette.toolTipBase().color()) >= LEAST[theme]
    assert palette.toolTipBase().color() == appearance.theme.colour(Token.SURFACE)


def test_a_text_that_is_hard_to_read_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    page.setStyleSheet("background: #ffffff")
    good, bad = QLabel("good", page), QLabel("bad", page)
    bad.move(0, 40)
    good.setStyleSheet("color: #767676")
    bad.setStyleSheet("color: #999999")
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert contrast(QColor("#767676"), QColor(Qt.GlobalColor.white)) > 4.5
    assert hard_to_read(page, 4.5) == ["'bad' in QLabel : 2.8"]


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST], indirect=True)
def test_what_can_be_pressed_or_written_in_has_an_outline_on_dark_ground(
    qtbot: QtBot, theme: ThemeChoice, window: MainWindow
) -> None:
    page = QWidget(window)
    layout = QVBoxLayout(page)
    controls = [QPushButton("Press"), QLineEdit(), QComboBox(), QSpinBox(), QCheckBox()]
    for control in controls:
        control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(control)
    page.setGeometry(0, 60, 300, 300)
    page.setAutoFillBackground(True)
    page.show()
    qtbot.waitUntil(page.isVisible)
    assert window.palette() == theme_palette(load_theme(theme.value.lower().replace(" ", "-")))
    picture = page.grab().toImage()
    ground = picture.pixelColor(1, 1)
    for control in controls:
        middle = control.geometry().center().y()
        edge = [picture.pixelColor(control.x() + x, middle) for x in range(4)]
        assert max(contrast(color, ground) for color in edge) >= 3, type(control).__name__
