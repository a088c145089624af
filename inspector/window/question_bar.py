"""What is asked about the package: the property, what is pinned beside it, the scenario, and what all of that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from inspector.language import tr
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.sequence.scenarios import UILevel, presets
from inspector.window.elided_label import LinesLabel
from inspector.window.pin_button import PinButton
from inspector.window.property_picker import PropertyPicker
from inspector.window.scenario_choice import LEVEL_WORDS, presumption_words
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionComboBox

    from inspector.window.view_state import ViewState

_SMALLER = 1
_LEAST_CHOICE = 130
_ARROW = 36
"""What a box of choices needs beside its text at most."""


class QuestionBar(QFrame):
    """The pickers of the property and of the scenario, and beneath in words what both mean.

    Signals:
        custom_requested: a person wants to give values by hand.
        left: a person is done with the picker of the property.
    """

    custom_requested = Signal()
    left = Signal()

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.picker = PropertyPicker(state)
        self.pin_button = PinButton(state)
        self.key_button = QPushButton(tr("Session &key"))
        self.key_button.setToolTip(
            tr("Ask about {name}, the key of Restart Manager's session", name=RESTART_MANAGER_SESSION_KEY)
        )
        self.preset_box = _Choices(tr("Scenario"))
        for number, (name, scenario) in enumerate(presets().items()):
            self.preset_box.addItem(tr(scenario.title), name)
            self.preset_box.setItemData(number, tr(scenario.presumes), Qt.ItemDataRole.ToolTipRole)
        self.level_box = _Choices(tr("UI level"))
        for level, words in LEVEL_WORDS.items():
            self.level_box.addItem(tr(words), level.value)
        self.custom_button = QPushButton(tr("&Custom…"))
        self.custom_button.setToolTip(tr("Give values of properties by hand (Ctrl+K)"))
        self._what = _words()
        self._presumes = _words()
        self._arrange()

        self.picker.left.connect(self.left)
        self.key_button.clicked.connect(lambda: state.ask_about(RESTART_MANAGER_SESSION_KEY))
        self.preset_box.activated.connect(self._take_preset)
        self.level_box.activated.connect(self._take_level)
        self.custom_button.clicked.connect(self.custom_requested)
        state.question_changed.connect(self._refresh)
        state.properties_changed.connect(self._refresh)
        self._refresh()

    @property
    def presumption(self) -> str:
        """What it says about the scenario."""
        return self._presumes.whole_text

    @property
    def property_words(self) -> str:
        """What it says about the property."""
        return self._what.whole_text

    def _arrange(self) -> None:
        property_label, scenario_label = QLabel(tr("&Property")), QLabel(tr("&Scenario"))
        property_label.setBuddy(self.picker)
        scenario_label.setBuddy(self.preset_box)
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 3, 12, 4)
        layout.setHorizontalSpacing(14)
        layout.setVerticalSpacing(1)
        layout.addLayout(_row(property_label, self.picker, self.pin_button, self.key_button), 0, 0)
        layout.addLayout(_row(scenario_label, self.preset_box, self.level_box, self.custom_button), 0, 1)
        layout.addWidget(self._what, 1, 0)
        layout.addWidget(self._presumes, 1, 1, 1, 2)
        layout.setColumnStretch(2, 1)

    def _take_preset(self) -> None:
        self._state.choose(self._state.choice.with_preset(self.preset_box.currentData()))

    def _take_level(self) -> None:
        self._state.choose(self._state.choice.with_level(UILevel(self.level_box.currentData())))

    def _refresh(self) -> None:
        question, scenario = self._state.question, self._state.choice.scenario
        self._what.show_text(self._state.catalogue.words(question.property_name))
        self.key_button.setEnabled(question.property_name != RESTART_MANAGER_SESSION_KEY)
        with QSignalBlocker(self.preset_box), QSignalBlocker(self.level_box):
            self.preset_box.setCurrentIndex(self.preset_box.findData(scenario.name))
            self._offer_levels(scenario.ui_levels)
            self.level_box.setCurrentIndex(self.level_box.findData(scenario.ui_level.value))
        self.level_box.setEnabled(len(scenario.ui_levels) > 1)
        given = len(scenario.given)
        self.custom_button.setText(tr("&Custom ({count})…", count=given) if given else tr("&Custom…"))
        self._presumes.show_text(presumption_words(scenario))

    def _offer_levels(self, levels: tuple[UILevel, ...]) -> None:
        """All levels stay in the list, which so is as wide in every scenario; what makes no sense cannot be chosen."""
        model = self.level_box.model()
        if isinstance(model, QStandardItemModel):
            for number in range(self.level_box.count()):
                model.item(number).setEnabled(UILevel(self.level_box.itemData(number)) in levels)

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
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentTextChanged.connect(self.setToolTip)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its longest text where the window is narrow."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), beside_letters(self, _LEAST_CHOICE)), least.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What is shown ends with dots where it is cut."""
        super().initStyleOption(option)
        if self.fontMetrics().horizontalAdvance(option.currentText) + beside_letters(self, _ARROW) <= self.width():
            return  # it is not cut
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - its many names take long to load

        kinds = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kinds[0], option, kinds[1], self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _words() -> LinesLabel:
    """A line of text in small quiet letters."""
    label = LinesLabel(1)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    font = label.font()
    font.setPixelSize(font.pixelSize() - _SMALLER)
    label.setFont(font)
    return label
