"""The menus of the right button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from inspector.language import tr
from inspector.window.mnemonics import MenuLetters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from inspector.window.commands import Commands
    from inspector.window.view_state import ViewState

_MOST_NAMES = 12


def make_picture_menu(commands: Commands, state: ViewState, parent: QWidget) -> QMenu:
    """Make the menu of the timeline or the ladder: what can be done with what is selected there, and with the picture."""
    menu = _make_menu(commands, parent)
    menu.addActions([commands.fit_selection, commands.fit_all])
    menu.addMenu(tr("&Fold")).addActions([commands.fold_lane, commands.fold_table, commands.unfold_all])
    menu.addSeparator()
    menu.addActions([commands.window_start, commands.window_end])
    menu.addSeparator()
    _finish(menu, commands, state)
    return menu


def make_row_menu(commands: Commands, state: ViewState, parent: QWidget) -> QMenu:
    """Make the menu of a row in the list of findings or of actions."""
    menu = _make_menu(commands, parent)
    _finish(menu, commands, state)
    return menu


def add_lifetimes(menu: QMenu, names: Iterable[str], state: ViewState) -> None:
    """Add entries that ask about properties, but for the one that is asked about; not more than can be looked through."""
    others = (name for name in dict.fromkeys(names) if name != state.question.property_name)
    for _, name in zip(range(_MOST_NAMES), others, strict=False):
        entry = menu.addAction(tr("Show lifetime of {name}", name=name.replace("&", "&&")))
        entry.triggered.connect(_asker(state, name))


def _make_menu(commands: Commands, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(commands.copy)
    menu.addMenu(tr("Copy &as")).addActions(commands.copies)
    menu.addSeparator()
    return menu


def _finish(menu: QMenu, commands: Commands, state: ViewState) -> None:
    known, selection = state.properties, state.selection
    uses = known.by_action.get(selection, ()) if known is not None and selection is not None else ()
    add_lifetimes(menu, (use.property_name for use in uses), state)
    menu.addMenu(commands.pinned)
    MenuLetters(menu).take(menu)


def _asker(state: ViewState, name: str) -> Callable[[], None]:
    return lambda: state.ask_about(name)
