"""What is asked about the package: the property, and in which scenario, with what that presumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from inspector.sequence.scenarios import UILevel, presets
from inspector.window.scenario_choice import LEVEL_WORDS, presumption_words

if TYPE_CHECKING:
    from inspector.window.view_state import ViewState

_SMALLER = 1


class QuestionBar(QFrame):
    """The property, the picker of the scenario, and a sentence on what the scenario presumes.

    Signals:
        custom_requested: a person wants to give values by hand.
    """

    custom_requested = Signal()

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._property = QLabel()
        self._property.setTextFormat(Qt.TextFormat.PlainText)
        self._property.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.preset_box = _Choices("Scenario")
        for name, scenario in presets().items():
            self.preset_box.addItem(scenario.title, name)
            self.preset_box.setItemData(self.preset_box.count() - 1, scenario.presumes, Qt.ItemDataRole.ToolTipRole)
        self.level_box = _Choices("UI level")
        self.custom_button = QPushButton("&Custom…")
        self.custom_button.setToolTip("Give values of properties by hand (Ctrl+K)")
        self._presumes = QLabel()
        self._presumes.setTextFormat(Qt.TextFormat.PlainText)
        self._presumes.setWordWrap(True)
        self._presumes.setMinimumWidth(1)  # or a long value without a space would make the window wider
        self._presumes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._presumes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._presumes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        font = self._presumes.font()
        font.setPixelSize(font.pixelSize() - _SMALLER)
        self._presumes.setFont(font)
        self._presumes.setMinimumHeight(2 * self._presumes.fontMetrics().lineSpacing())  # no jump from one line to two
        label = QLabel("&Scenario")
        label.setBuddy(self.preset_box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 12, 4)
        layout.setSpacing(6)
        layout.addWidget(self._property)
        layout.addSpacing(12)
        for widget in (label, self.preset_box, self.level_box, self.custom_button):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self._presumes, 1)

        self.preset_box.activated.connect(self._take_preset)
        self.level_box.activated.connect(self._take_level)
        self.custom_button.clicked.connect(self.custom_requested)
        state.question_changed.connect(self._refresh)
        state.inspection_changed.connect(self._refresh_property)
        self._refresh()

    @property
    def presumption(self) -> str:
        """The sentence as shown."""
        return self._presumes.text()

    @property
    def property_words(self) -> str:
        """What it says about the property."""
        return self._property.text()

    def _take_preset(self) -> None:
        self._state.choose(self._state.choice.with_preset(self.preset_box.currentData()))

    def _take_level(self) -> None:
        self._state.choose(self._state.choice.with_level(UILevel(self.level_box.currentData())))

    def _refresh_property(self) -> None:
        inspection = self._state.inspection
        self._property.setText(f"Property {inspection.property_name}" if inspection is not None else "")

    def _refresh(self) -> None:
        scenario = self._state.choice.scenario
        with QSignalBlocker(self.preset_box), QSignalBlocker(self.level_box):
            self.preset_box.setCurrentIndex(self.preset_box.findData(scenario.name))
            self.level_box.clear()
            for level in scenario.ui_levels:
                self.level_box.addItem(LEVEL_WORDS[level], level.value)
            self.level_box.setCurrentIndex(self.level_box.findData(scenario.ui_level.value))
        self.level_box.setEnabled(len(scenario.ui_levels) > 1)
        given = len(scenario.given)
        self.custom_button.setText(f"&Custom ({given})…" if given else "&Custom…")
        self._presumes.setText(presumption_words(scenario))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line below."""
        del event
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.palette().brush(QPalette.ColorRole.Mid))
        painter.end()


class _Choices(QComboBox):
    """A combo box that a wheel passes over without choosing anything."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()
