"""How everything looks: the theme of the drawing, a palette for the widgets in the same colours, and the size of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QToolTip

from inspector.drawing.fonts import load_fonts
from inspector.drawing.theme import Theme, load_theme
from inspector.timeline.display_list import Token
from inspector.window.darkness import is_dark
from inspector.window.icons import MarkIcons, ToolIcons
from inspector.window.settings import ThemeChoice

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints
    from PySide6.QtWidgets import QApplication, QWidget

    from inspector.window.outlined_style import OutlinedStyle
    from inspector.window.settings import Settings

_USUAL_SIZE = "usualTextSize"
_OWN_SIZE = 0x0002
"""QFont::SizeResolved, which PySide6 does not name: the size was set here and is no other widget's."""
_DISABLED_OPACITY = 0.45
_DARK_TEXT_LUMINANCE = 0.18
_ROLES = {
    QPalette.ColorRole.Window: Token.CANVAS,
    QPalette.ColorRole.WindowText: Token.TEXT,
    QPalette.ColorRole.Base: Token.SURFACE,
    QPalette.ColorRole.AlternateBase: Token.CANVAS,
    QPalette.ColorRole.Text: Token.TEXT,
    QPalette.ColorRole.Button: Token.CANVAS,
    QPalette.ColorRole.ButtonText: Token.TEXT,
    QPalette.ColorRole.ToolTipBase: Token.SURFACE,
    QPalette.ColorRole.ToolTipText: Token.TEXT,
    QPalette.ColorRole.PlaceholderText: Token.TEXT_MUTED,
    QPalette.ColorRole.Mid: Token.SURFACE_BORDER,
    QPalette.ColorRole.Highlight: Token.SELECTED_ROW,
    QPalette.ColorRole.Accent: Token.SELECTION,
    QPalette.ColorRole.Link: Token.BAND_EDGE,
    QPalette.ColorRole.LinkVisited: Token.BAND_EDGE,
}
_DISABLED_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Appearance(QObject):
    """The looks of the application, chosen by a person or by the system.

    Signals:
        theme_changed: the theme, the palette and the icons are others now.
        text_size_changed: the font of the application is another one now.
    """

    theme_changed = Signal()
    text_size_changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self.choice = choice
        self.text_scale = 1.0
        self.theme_name = self._wanted_name()
        self.theme: Theme = load_theme(self.theme_name)
        self.mark_icons = MarkIcons(self.theme)
        self.tool_icons = ToolIcons(theme_palette(self.theme))
        self._style: OutlinedStyle | None = None
        self._use(theme_palette(self.theme))
        if application.font() != self._font():
            application.setFont(self._font())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._apply)

    def follow(self, settings: Settings) -> None:
        """Look as a person prefers, now and whenever they choose anew."""
        settings.preferences_changed.connect(lambda: self._take(settings))
        self._take(settings)

    def _take(self, settings: Settings) -> None:
        if settings.preferences.theme is not self.choice:
            self.choose(settings.preferences.theme)
        self.set_text_size(settings.preferences.text_size)

    def set_text_size(self, percent: int) -> None:
        """Write everything in letters of that size from now on."""
        scale = percent / 100
        if scale == self.text_scale:
            return
        before, self.text_scale = self.text_scale, scale
        for widget in self._application.allWidgets():
            if widget.font().resolveMask() & _OWN_SIZE:
                _scale_own_font(widget, before, scale)
        self._application.setFont(self._font())
        self.text_size_changed.emit()

    def _font(self) -> QFont:
        font = QFont(load_fonts())
        font.setPixelSize(round(font.pixelSize() * self.text_scale))
        return font

    def choose(self, choice: ThemeChoice) -> None:
        """Use that theme from now on."""
        self.choice = choice
        hints = self._application.styleHints()
        # tells the system, so that the frame of the window follows; the answer is a colorSchemeChanged
        hints.setColorScheme(
            {
                ThemeChoice.LIGHT: Qt.ColorScheme.Light,
                ThemeChoice.DARK: Qt.ColorScheme.Dark,
                ThemeChoice.HIGH_CONTRAST: Qt.ColorScheme.Dark,
                ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
            }[choice]
        )
        self._apply()

    def _wanted_name(self) -> str:
        if self.choice is ThemeChoice.SYSTEM:
            return _name_of_system(self._application.styleHints())
        return self.choice.value.lower().replace(" ", "-")

    def _apply(self) -> None:
        name = self._wanted_name()
        if name == self.theme_name:
            return
        self.theme_name = name
        self.theme = load_theme(name)
        palette = theme_palette(self.theme)
        self.mark_icons.set_theme(self.theme)
        self.tool_icons = ToolIcons(palette)
        self._use(palette)
        self.theme_changed.emit()

    def _use(self, palette: QPalette) -> None:
        if is_dark(palette):
            from inspector.window.outlined_style import OutlinedStyle  # noqa: PLC0415 - where the ground is light, nothing has to be outlined

            if self._style is None:
                self._style = OutlinedStyle()
                self._application.setStyle(self._style)
            self._style.color = self.theme.colour(Token.STANDARD_BORDER)
        self._application.setPalette(palette)
        QToolTip.setPalette(palette)  # which has one of its own


def _name_of_system(hints: QStyleHints) -> str:
    """The theme that the system asks for, the light one where it says nothing."""
    if hasattr(hints, "accessibility") and (
        hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    ):
        return "high-contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def _scale_own_font(widget: QWidget, before: float, scale: float) -> None:
    """Scale letters of a size of their own, such as those of a heading: Qt leaves them as they are."""
    usual = widget.property(_USUAL_SIZE) or widget.font().pixelSize() / before
    widget.setProperty(_USUAL_SIZE, usual)  # or roundings would add up
    font = widget.font()
    font.setPixelSize(round(usual * scale))
    widget.setFont(font)


def theme_palette(theme: Theme) -> QPalette:
    """A palette for the Fusion style in the colours of a theme."""
    palette = QPalette(theme.colour(Token.CANVAS))
    for role, token in _ROLES.items():
        palette.setColor(role, theme.colour(token))
    highlight = theme.colour(Token.SELECTED_ROW)
    palette.setColor(QPalette.ColorRole.HighlightedText, _readable_on(highlight))
    for role in _DISABLED_ROLES:
        faded = _mixed(palette.color(role), theme.colour(Token.CANVAS), _DISABLED_OPACITY)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def _luminance(color: QColor) -> float:
    """Relative luminance from 0 to 1, as https://www.w3.org/TR/WCAG22/#dfn-relative-luminance defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the formula

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def _readable_on(background: QColor) -> QColor:
    return QColor("#000000") if _luminance(background) > _DARK_TEXT_LUMINANCE else QColor("#ffffff")


def _mixed(color: QColor, other: QColor, share: float) -> QColor:
    """`share` of a colour and the rest of another one."""
    return QColor.fromRgbF(
        color.redF() * share + other.redF() * (1 - share),
        color.greenF() * share + other.greenF() * (1 - share),
        color.blueF() * share + other.blueF() * (1 - share),
    )
