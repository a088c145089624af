"""What the window shows before a package is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.language import tr
from inspector.window.recent_list import RecentList
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from inspector.window.icons import MarkIcons
    from inspector.window.recent_files import RecentFiles

_CORNER = 14.0
_LARGER = 7
_PICTURE = 64
_BUTTON_HEIGHT = 34
_MOST = (760, 400)
"""Width and height of the drop target, at the usual size of letters."""


class DropTarget(QFrame):
    """A dashed frame that becomes solid while a file is held over the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_active = False

    @property
    def is_active(self) -> bool:
        """Whether a file that can be dropped is held over the window."""
        return self._is_active

    def set_active(self, active: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Say that a file is held over the window, or no longer."""
        self._is_active = active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Highlight if self._is_active else QPalette.ColorRole.PlaceholderText
        style = Qt.PenStyle.SolidLine if self._is_active else Qt.PenStyle.DashLine
        painter.setPen(QPen(self.palette().color(role), 3.0 if self._is_active else 1.5, style))
        painter.setBrush(self.palette().brush(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), _CORNER, _CORNER)
        painter.end()


class EmptyPage(QWidget):
    """A drop target with the two ways to begin.

    Signals:
        open_requested: a person wants to choose a file.
        sample_requested: a person wants to see the sample package.
        recent_requested: (Path) a person wants to open that package again.
    """

    open_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(object)

    def __init__(self, recent: RecentFiles, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drop_target = DropTarget()
        self._fill_drop_target()
        self.recent_list = RecentList(recent, icons)
        self._fit()
        self.recent_list.chosen.connect(self.recent_requested)
        column = QVBoxLayout()
        column.setSpacing(18)
        column.addWidget(self.drop_target, 4)
        column.addWidget(self.recent_list)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(column, 4)
        row.addStretch(1)
        layout.addLayout(row, 4)
        layout.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        width, height = (beside_letters(self, pixels) for pixels in _MOST)
        self.drop_target.setMaximumSize(width, height)
        self.recent_list.setMaximumWidth(width)

    def refresh(self) -> None:
        """Draw the signs of the recent packages in the colours of the theme."""
        self.recent_list.refresh()

    def _fill_drop_target(self) -> None:
        picture = QLabel()
        picture.setPixmap(QGuiApplication.windowIcon().pixmap(_PICTURE, _PICTURE))
        picture.setAccessibleName("MSI Inspector")
        heading = QLabel(tr("Drop an .msi file here"))
        font = heading.font()
        font.setPixelSize(heading.fontInfo().pixelSize() + _LARGER)
        font.setBold(True)
        heading.setFont(font)
        question = QLabel(
            tr(
                "and see where in its sequences MsiRestartManagerSessionKey has a value,\n"
                "and which custom actions stand where it has none."
            )
        )
        open_button = QPushButton(tr("Open…"))
        open_button.setDefault(True)
        open_button.setAccessibleDescription(tr("Choose a package on this computer"))
        sample_button = QPushButton(tr("Open the sample package"))
        promise = QLabel(tr("Nothing leaves this computer; packages are opened read-only."))
        promise.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (picture, heading, question, promise):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (heading, question, promise):
            label.setWordWrap(True)
        picture.setMinimumHeight(_PICTURE)
        open_button.clicked.connect(self.open_requested)
        sample_button.clicked.connect(self.sample_requested)

        for button in (open_button, sample_button):
            button.setMinimumHeight(_BUTTON_HEIGHT)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(open_button, 1)
        buttons.addWidget(sample_button, 1)
        buttons.addStretch(1)
        inside = QVBoxLayout(self.drop_target)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(14)
        inside.addStretch(1)
        inside.addWidget(picture)
        inside.addWidget(heading)
        inside.addWidget(question)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        inside.addStretch(1)
        inside.addWidget(promise)
