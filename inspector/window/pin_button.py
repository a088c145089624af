"""The button that pins the property asked about, and its menu of what is pinned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from inspector.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inspector.window.view_state import ViewState


class PinnedMenu(QMenu):
    """One entry for the property asked about, and one for each that is pinned; an entry that is chosen lets it go."""

    def __init__(self, state: ViewState, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._state = state
        state.question_changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        question = self._state.question
        self.clear()
        if question.property_name not in question.pinned:
            pin = tr("&Pin {name}", name=_escaped(question.property_name))
            self._add(pin, lambda: self._state.pin(question.property_name))
        for name in question.pinned:
            self._add(tr("Unpin {name}", name=_escaped(name)), self._unpinner(name))
        if len(question.pinned) > 1:
            self.addSeparator()
            self._add(tr("Unpin &all"), self._unpin_all)

    def _add(self, text: str, slot: Callable[[], None]) -> None:
        self.addAction(text).triggered.connect(slot)

    def _unpinner(self, name: str) -> Callable[[], None]:
        return lambda: self._state.unpin(name)

    def _unpin_all(self) -> None:
        self._state.ask(self._state.question.without_pins())


class PinButton(QToolButton):
    """Pins the property asked about, or lets it go; the arrow beside opens the menu of all that are pinned.

    Signals:
        said: (str) what was pinned or let go, and what that means.
    """

    said = Signal(str)

    def __init__(self, state: ViewState) -> None:
        super().__init__()
        self._state = state
        self._pinned = state.question.pinned
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setMenu(PinnedMenu(state, tr("Pinned properties"), self))
        self.clicked.connect(state.toggle_pin)
        state.question_changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        """The same whether anything is pinned or not, so that nothing beside it moves."""
        hint = super().sizeHint()
        widest = max(self._width_of(_words(count)) for count in (0, 1))
        return QSize(hint.width() + max(0, widest - self._width_of(self.text())), hint.height())

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _refresh(self) -> None:
        question = self._state.question
        name = question.property_name
        self._say_what_changed(question.pinned)
        self.setChecked(name in question.pinned)
        self.setText(_words(len(question.pinned)))
        unpin = tr("Unpin {name}", name=name)
        stays = tr("Pin {name}: its life stays in the picture beside others", name=name)
        self.setToolTip(unpin if self.isChecked() else stays)
        self.setAccessibleName(unpin if self.isChecked() else tr("Pin {name}", name=name))

    def _say_what_changed(self, pinned: tuple[str, ...]) -> None:
        """What is pinned is first seen when another property is asked about: until then words say it."""
        before, self._pinned = self._pinned, pinned
        for name in (name for name in pinned if name not in before):
            self.said.emit(tr("Pinned {name}: its track stays in the picture", name=name))
        for name in (name for name in before if name not in pinned):
            self.said.emit(tr("Unpinned {name}", name=name))


def _words(count: int) -> str:
    return tr("Pins ({count})", count=count) if count else tr("Pin")


def _escaped(name: str) -> str:
    """The name as a menu shows it."""
    return name.replace("&", "&&")
