from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibilityHints, QIcon, QPalette, QStyleHints
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector.drawing.options import THEME_NAMES
from inspector.drawing.theme import load_theme
from inspector.findings.model import Mark
from inspector.resource_files import resource_folder
from inspector.timeline.display_list import Token
from inspector.window.appearance import Appearance, theme_palette
from inspector.window.icons import ToolIcons
from inspector.window.settings import Preferences, Settings, ThemeChoice
from tests.support.contrast import contrast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Group = QPalette.ColorGroup

TEXT_ON_GROUND = [
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
]


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_texts_can_be_read_on_their_grounds(theme: str, text: QPalette.ColorRole, ground: QPalette.ColorRole) -> None:
    palette = theme_palette(load_theme(theme))
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_what_is_disabled_looks_it(theme: str) -> None:
    palette = theme_palette(load_theme(theme))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        active, disabled = palette.color(Group.Active, role), palette.color(Group.Disabled, role)
        ground = palette.color(QPalette.ColorRole.Window)
        assert contrast(disabled, ground) < contrast(active, ground)


def test_a_chosen_theme_wins_over_the_system(application: QApplication) -> None:
    appearance = Appearance(application, ThemeChoice.DARK)
    assert appearance.theme_name == "dark"
    assert application.palette().color(QPalette.ColorRole.Base) == load_theme("dark").colour(Token.SURFACE)
    appearance.deleteLater()


def test_without_a_word_of_the_system_the_theme_is_light(application: QApplication) -> None:
    appearance = Appearance(application)
    assert appearance.choice is ThemeChoice.SYSTEM
    assert appearance.theme_name == "light"
    appearance.deleteLater()


@pytest.fixture
def system(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Says what the system would: the platform without a screen has nothing to say."""

    def say(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference) -> None:
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: scheme)
        monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: contrast)
        application.styleHints().colorSchemeChanged.emit(scheme)
        application.styleHints().accessibility().contrastPreferenceChanged.emit(contrast)

    return say


def test_where_the_system_says_something_the_theme_follows_it(
    application: QApplication, system: Callable[..., None]
) -> None:
    appearance = Appearance(application)
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        system(scheme)
        assert appearance.theme_name == name
        assert application.palette().color(QPalette.ColorRole.Base) == load_theme(name).colour(Token.SURFACE)
    system(Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast)
    assert appearance.theme_name == "high-contrast"
    appearance.deleteLater()


def test_what_the_system_says_does_not_change_a_chosen_theme(
    application: QApplication, system: Callable[..., None]
) -> None:
    settings = Settings()
    settings.prefer(Preferences(theme=ThemeChoice.LIGHT))
    appearance = Appearance(application)
    appearance.follow(settings)
    system(Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast)
    assert appearance.theme_name == "light"
    settings.prefer(Preferences(theme=ThemeChoice.SYSTEM))
    assert appearance.theme_name == "high-contrast"
    appearance.deleteLater()


def test_letters_of_their_own_size_grow_with_the_others(qtbot: QtBot, appearance: Appearance) -> None:
    page, text, heading, bold = QWidget(), QLabel("text"), QLabel("heading"), QLabel("bold")
    layout = QVBoxLayout(page)
    for label in (text, heading, bold):
        layout.addWidget(label)
    qtbot.addWidget(page)
    font = heading.font()
    font.setPixelSize(20)
    heading.setFont(font)
    font = bold.font()
    font.setBold(True)
    bold.setFont(font)

    def sizes() -> list[int]:
        return [label.font().pixelSize() for label in (text, heading, bold)]

    for percent, wanted in ((115, [15, 23, 15]), (200, [26, 40, 26]), (130, [17, 26, 17]), (100, [13, 20, 13])):
        appearance.set_text_size(percent)
        qtbot.waitUntil(lambda wanted=wanted: sizes() == wanted)  # type: ignore[misc]


def test_every_mark_has_an_icon_of_its_own_in_every_theme(appearance: Appearance) -> None:
    def pictures() -> list[bytes]:
        size = QSize(32, 32)
        images = [appearance.mark_icons.icon(mark).pixmap(size).toImage() for mark in Mark]
        return [bytes(image.constBits()) for image in images]

    light = pictures()
    appearance.choose(ThemeChoice.DARK)
    dark = pictures()
    assert len(set(light)) == len(set(dark)) == len(Mark)
    assert not set(light) & set(dark)
    appearance.choose(ThemeChoice.LIGHT)


def test_a_mark_in_a_selected_row_keeps_its_colours(appearance: Appearance) -> None:
    icon = appearance.mark_icons.icon(Mark.ERROR)
    assert icon.pixmap(16, 16, QIcon.Mode.Selected).toImage() == icon.pixmap(16, 16).toImage()


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.usefixtures("application")
def test_the_drawings_of_the_tool_bar_take_the_colour_of_its_text(theme: str) -> None:
    palette = theme_palette(load_theme(theme))
    names = [path.stem for path in (resource_folder() / "icons").glob("*.svg") if path.stem != "msi-inspector"]
    assert names
    for name in names:
        image = ToolIcons(palette).icon(name).pixmap(32, 32).toImage()
        wanted = palette.color(QPalette.ColorRole.ButtonText)
        solid = [pixel for x in range(32) for y in range(32) if (pixel := image.pixelColor(x, y)).alpha() == 255]
        assert solid, name
        assert all(abs(pixel.red() - wanted.red()) + abs(pixel.blue() - wanted.blue()) <= 4 for pixel in solid), name
