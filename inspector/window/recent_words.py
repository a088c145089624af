"""What is said of a recent package. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import MARK_WORDS
from inspector.language import tr

if TYPE_CHECKING:
    from inspector.window.settings import RecentFile

_LONGEST_IN_A_MENU = 90


def verdict_words(file: RecentFile, *, is_missing: bool) -> str:
    """What was found, or that the file is gone."""
    return tr("Not there any more: moved, renamed or deleted") if is_missing else file.sentence


def folder_words(file: RecentFile) -> str:
    """The folder as this system writes it."""
    return str(file.path.parent)


def spoken_words(file: RecentFile, *, is_missing: bool) -> str:
    """All of it for who does not see the sign."""
    words = _marked_words(file, is_missing=is_missing)
    return f"{file.path.name}, {words} {tr('In {folder}', folder=folder_words(file))}"


def menu_words(number: int, file: RecentFile, *, is_missing: bool) -> str:
    """An entry of a menu with the number as its mnemonic: the name, then what was found, as much as a menu holds."""
    name = file.path.name.replace("&", "&&")
    text = _marked_words(file, is_missing=is_missing)
    if len(text) > _LONGEST_IN_A_MENU:
        text = f"{text[: _LONGEST_IN_A_MENU - 2].rstrip()} …"
    return f"&{number % 10} {name} — {text.replace('&', '&&')}"


def _marked_words(file: RecentFile, *, is_missing: bool) -> str:
    words = verdict_words(file, is_missing=is_missing)
    return words if file.mark is None or is_missing else f"{tr(MARK_WORDS[file.mark])}: {words}"
