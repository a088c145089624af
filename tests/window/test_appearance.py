from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette

from inspector.drawing.theme import load_theme
from inspector.findings.model import Mark
from inspector.resource_files import resource_folder
from inspector.timeline.display_list import Token
from inspector.window.appearance import Appearance, theme_palette
from inspector.window.icons import ToolIcons
from inspector.window.settings import ThemeChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2."""

    def luminance(colour: QColor) -> float:
        channels = [
            channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
            for channel in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_texts_can_be_read_on_their_grounds(theme: str, text: QPalette.ColorRole, ground: QPalette.ColorRole) -> None:
    palette = theme_palette(load_theme(theme))
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
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


@pytest.mark.parametrize("theme", ["light", "dark"])
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
