"""Labels for texts of any length that take the same room whatever they say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """Shows the beginning and the end of a text that is longer than its room; the tooltip shows it whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(text)

    def shown_text(self, width: int) -> str:
        """As much of the text as `width` pixels hold."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        del event
        painter = QPainter(self)
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), alignment, self.shown_text(self.width()))
        painter.end()


class LinesLabel(QLabel):
    """As much of a text as some lines hold, whose height it always takes; the tooltip shows what is cut whole."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)  # or a long name without a space would make the window wider
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._take_height()

    @property
    def whole_text(self) -> str:
        """The text as it was given."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Show another text, which is its name for screen readers as well."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_height()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _take_height(self) -> None:
        # measured as the text is: the lines of some sizes of letters are higher together than each by itself
        self.setFixedHeight(self._needed("\n".join("X" * self._lines)).height())

    def _fit(self) -> None:
        words = self._whole.split(" ")
        least, most = 0, len(words)
        while least < most:
            middle = (least + most + 1) // 2
            least, most = (middle, most) if self._holds(self._cut(words, middle)) else (least, middle - 1)
        self.setText(self._cut(words, least))
        self.setToolTip("" if self.text() == self._whole else self._whole)

    def _cut(self, words: list[str], count: int) -> str:
        return " ".join(words if count == len(words) else [*words[:count], "…"])

    def _holds(self, text: str) -> bool:
        needed = self._needed(text)
        return needed.height() <= self.height() and needed.width() <= self.width()

    def _needed(self, text: str) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, self.width(), 0), Qt.TextFlag.TextWordWrap, text)
