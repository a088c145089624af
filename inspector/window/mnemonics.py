"""Underlined letters: within one menu each entry has its own, in whatever language, and an open menu has them to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


class MenuLetters(QObject):
    """Lets a letter that is pressed in an open menu choose an entry of it, and nothing else.

    The focus stays where it was while a menu is open. Qt looks there for keys first, and so would fold a lane for a C.
    """

    def take(self, menu: QMenu) -> None:
        """Do so in that menu, and in those in it."""
        menu.installEventFilter(self)
        for entry in menu.actions():
            submenu = entry.menu()
            if isinstance(submenu, QMenu):
                self.take(submenu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell Qt that the menu wants the key."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def give_mnemonics(menu: QMenu) -> None:
    """Give every entry of a menu and of those in it a letter: the one that is written in it, if no entry above has that."""
    entries = [action for action in menu.actions() if action.text()]
    mark_letters(entries)
    for entry in entries:
        submenu = entry.menu()
        if isinstance(submenu, QMenu):
            give_mnemonics(submenu)


def mark_letters(entries: Iterable[QAction]) -> None:
    """Put & before a letter of each text that is before no other; an entry without such a letter stays without."""
    taken: set[str] = set()
    without: list[QAction] = []
    for entry in entries:
        letter = mnemonic(entry.text())
        if letter and letter not in taken:
            taken.add(letter)
        else:
            without.append(entry)
    for entry in without:
        words = _without_mnemonic(entry.text())
        place = next((place for place in _places(words) if words[place].casefold() not in taken), None)
        if place is not None:
            taken.add(words[place].casefold())
            words = f"{words[:place]}&{words[place:]}"
        entry.setText(words)


def mnemonic(text: str) -> str:
    """The letter with & before it, nothing where there is none; && is a plain &."""
    place = text.replace("&&", "  ").find("&")
    return text[place + 1 : place + 2].casefold() if place >= 0 else ""


def _without_mnemonic(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def _places(words: str) -> list[int]:
    """Where letters and digits stand: first those that begin a word; last Latin ones among others, on another keyboard."""
    places = [place for place, character in enumerate(words) if character.isalnum()]
    are_latin = all(words[place].isascii() for place in places)
    return sorted(
        places,
        key=lambda place: (words[place].isascii() and not are_latin, place > 0 and words[place - 1].isalnum()),
    )
