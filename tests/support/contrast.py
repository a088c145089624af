"""How well letters stand out, measured on what is really painted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCALE = 2
"""Letters are painted twice as large, so that their strokes hold pixels in their own colour."""
_FEW = 3


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    channels = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def hard_to_read(root: QWidget, least: float) -> list[str]:
    """Every text in a widget and those inside it that stands out less than `least`; what is disabled may stand out less."""
    return [
        f"{words!r} in {type(widget).__name__} {widget.accessibleName()}: {ratio:.1f}"
        for widget, words, rect in _texts(root)
        if widget.isEnabled() and (ratio := _painted_contrast(widget, rect)) < least
    ]


def _texts(root: QWidget) -> Iterator[tuple[QWidget, str, QRect]]:
    """Every text that can be seen, not cut through its letters by an edge, and where in its widget it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            for words, rect in _texts_of(widget):
                seen = rect & widget.visibleRegion().boundingRect()
                if words.strip() and seen.width() > _FEW and seen.height() >= widget.fontMetrics().height():
                    yield widget, words.strip(), seen


def _texts_of(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            words = widget.text() or (widget.placeholderText() if isinstance(widget, QLineEdit) else "")
            yield words, widget.rect()
        case QComboBox():
            yield widget.currentText(), widget.rect()
        case QTabBar():
            for number in range(widget.count()):
                yield widget.tabText(number), widget.tabRect(number)
        case QMenuBar() | QMenu():
            for action in widget.actions():
                if action.isEnabled():
                    yield action.text(), widget.actionGeometry(action)
        case QTextEdit() | QPlainTextEdit():
            yield widget.toPlainText(), widget.viewport().rect()
        case QAbstractItemView():
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            rect = view.visualRect(index)
            if not rect.isEmpty() and view.viewport().rect().intersects(rect):
                yield str(index.data() or ""), rect.translated(view.viewport().pos())


def _painted_contrast(widget: QWidget, rect: QRect) -> float:
    """How far the colour that stands out most is from the one that covers most."""
    image = QImage(rect.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.magenta)
    window = widget.window()
    window.render(image, QPoint(), QRegion(rect.translated(widget.mapTo(window, QPoint()))))
    counts = Counter(memoryview(image.constBits()).cast("I"))
    ground = QColor(counts.most_common(1)[0][0])
    return max(contrast(QColor(color), ground) for color, count in counts.items() if count >= _FEW)
