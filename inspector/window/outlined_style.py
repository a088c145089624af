"""The style of all widgets where the ground is dark: Fusion, whose outlines cannot be seen there, with outlines that can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle, QStyle

from inspector.window.darkness import is_dark

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QStyleOption, QStyleOptionComplex, QWidget

_FADED = 0.4
_PRIMITIVES = (
    QStyle.PrimitiveElement.PE_PanelButtonCommand,
    QStyle.PrimitiveElement.PE_FrameLineEdit,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QStyle.PrimitiveElement.PE_FrameMenu,
)
_CONTROLS = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)


class OutlinedStyle(QProxyStyle):
    """Draws a line around what a person can press or write in, where the ground is dark.

    Attributes:
        color: of the line; it stands out 3:1 at least, as https://www.w3.org/TR/WCAG22/#non-text-contrast wants it.
    """

    def __init__(self) -> None:
        super().__init__("fusion")
        self.color = QColor()

    def drawPrimitive(  # noqa: N802 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw it, then its line."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _PRIMITIVES:
            self._outline(option, painter, option.rect)

    def drawComplexControl(  # noqa: N802 - Qt's name
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw it, then its line; of a scroll bar the line of what moves in it."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _CONTROLS:
            self._outline(option, painter, option.rect)
        elif control is QStyle.ComplexControl.CC_ScrollBar and widget is not None:
            moving = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            self._outline(option, painter, moving)

    def _outline(self, option: QStyleOption, painter: QPainter, rect: QRect) -> None:
        if not is_dark(option.palette):
            return
        color = QColor(self.color)
        if option.state & QStyle.StateFlag.State_HasFocus:
            color = option.palette.color(QPalette.ColorRole.Accent)
        elif not option.state & QStyle.StateFlag.State_Enabled:
            color.setAlphaF(_FADED)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(color)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()
