"""What is remembered from one run to the next: one typed object over QSettings."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, field
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from inspector.findings.model import Mark
from inspector.language import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""The sizes of text that can be chosen, in percent."""
MOST_RECENT_FILES = 10
_PREFERENCES, _RECENT, _LAYOUT = "preferences", "recent-files", "layout"


class ThemeChoice(StrEnum):
    """What a person can choose; the value is the word of the menu."""

    LIGHT = N_("Light")
    DARK = N_("Dark")
    HIGH_CONTRAST = N_("High contrast")
    SYSTEM = N_("As the system")


class Preferences(Struct, frozen=True, kw_only=True):
    """What a person chooses for good.

    Attributes:
        theme: of the window; pictures and paper have their own.
        language: a code such as `en`, empty for that of the system.
        text_size: in percent, one of TEXT_SIZES.
        single_letter_keys: whether keys without Ctrl or Alt, such as F and 0, do something.
        animation: whether things move to catch the eye.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    text_size: int = TEXT_SIZES[0]
    single_letter_keys: bool = True
    animation: bool = True


class RecentFile(Struct, frozen=True):
    """A package that was open, and what was found; `mark` is the worst there was, None where nothing can be said."""

    path: Path
    mark: Mark | None
    sentence: str


class WindowLayout(Struct, frozen=True, kw_only=True):
    """How a person has arranged the window.

    Attributes:
        geometry: place and size of the window, as Qt writes them; empty for the usual.
        bars: of its tool bars and docks, in the same way.
        splitters: what each splitter gives to its parts, by its name.
        tab: the name of the tab in front, empty for the first.
        legend: whether the legend is shown.
    """

    geometry: bytes = b""
    bars: bytes = b""
    splitters: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    tab: str = ""
    legend: bool = True


class Settings(QObject):
    """Preferences, recent files and the layout of the window. Without a store they last as long as this object.

    What a store holds that is no such value counts as not there.

    Signals:
        preferences_changed: something was chosen.
        recent_files_changed: the list is another one now.
    """

    preferences_changed = Signal()
    recent_files_changed = Signal()

    def __init__(self, store: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._preferences = Preferences() if store is None else _read_preferences(store)
        self._recent_files = () if store is None else _read_recent_files(store)
        self._layout = WindowLayout() if store is None else _read_layout(store)

    @property
    def preferences(self) -> Preferences:
        """What a person has chosen."""
        return self._preferences

    def prefer(self, preferences: Preferences) -> None:
        """Choose from now on."""
        if preferences == self._preferences:
            return
        self._preferences = preferences
        if self._store is not None:
            _write_preferences(self._store, preferences)
        self.preferences_changed.emit()

    @property
    def recent_files(self) -> tuple[RecentFile, ...]:
        """The packages that were open, the newest first."""
        return self._recent_files

    def remember_file(self, file: RecentFile) -> None:
        """Put a package at the top of the list."""
        others = (other for other in self._newest_list() if other.path != file.path)
        self._take_recent_files((file, *others)[:MOST_RECENT_FILES])

    def forget_file(self, path: Path) -> None:
        """Take a package off the list."""
        self._take_recent_files(tuple(file for file in self._newest_list() if file.path != path))

    def forget_all_files(self) -> None:
        """Empty the list."""
        self._take_recent_files(())

    @property
    def layout(self) -> WindowLayout:
        """The layout of the window that was closed last."""
        return self._layout

    def remember_layout(self, layout: WindowLayout) -> None:
        """Keep the layout for the next window."""
        self._layout = layout
        if self._store is not None:
            _write_layout(self._store, layout)

    def _newest_list(self) -> tuple[RecentFile, ...]:
        """The list as another process of this program may have left it meanwhile."""
        if self._store is None:
            return self._recent_files
        self._store.sync()
        return _read_recent_files(self._store)

    def _take_recent_files(self, files: tuple[RecentFile, ...]) -> None:
        self._recent_files = files
        if self._store is not None:
            _write_recent_files(self._store, files)
        self.recent_files_changed.emit()


def personal_store() -> QSettings:
    """The file of the person who runs this program: `msi-inspector/msi-inspector.ini` among their settings."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "msi-inspector", "msi-inspector")


def _read_preferences(store: QSettings) -> Preferences:
    usual = Preferences()
    store.beginGroup(_PREFERENCES)
    preferences = Preferences(
        theme=_value(store, "theme", lambda text: ThemeChoice[text.replace("-", "_").upper()], usual.theme),
        language=_value(store, "language", str, usual.language),
        text_size=_value(store, "text-size", _text_size, usual.text_size),
        single_letter_keys=_value(store, "single-letter-keys", _flag, usual.single_letter_keys),
        animation=_value(store, "animation", _flag, usual.animation),
    )
    store.endGroup()
    return preferences


def _write_preferences(store: QSettings, preferences: Preferences) -> None:
    store.beginGroup(_PREFERENCES)
    store.setValue("theme", preferences.theme.name.lower().replace("_", "-"))
    store.setValue("language", preferences.language)
    store.setValue("text-size", preferences.text_size)
    store.setValue("single-letter-keys", preferences.single_letter_keys)
    store.setValue("animation", preferences.animation)
    store.endGroup()


def _read_recent_files(store: QSettings) -> tuple[RecentFile, ...]:
    files = []
    for number in range(min(store.beginReadArray(_RECENT), MOST_RECENT_FILES)):
        store.setArrayIndex(number)
        path = _value(store, "path", str, "")
        if path:
            files.append(RecentFile(Path(path), _value(store, "mark", Mark, None), _value(store, "sentence", str, "")))
    store.endArray()
    return tuple(files)


def _write_recent_files(store: QSettings, files: tuple[RecentFile, ...]) -> None:
    store.remove(_RECENT)
    store.beginWriteArray(_RECENT, len(files))
    for number, file in enumerate(files):
        store.setArrayIndex(number)
        store.setValue("path", str(file.path))
        store.setValue("mark", file.mark.value if file.mark else "")
        store.setValue("sentence", file.sentence)
    store.endArray()


def _read_layout(store: QSettings) -> WindowLayout:
    store.beginGroup(f"{_LAYOUT}/splitters")
    splitters = {name: _bytes(store, name) for name in store.childKeys()}
    store.endGroup()
    store.beginGroup(_LAYOUT)
    layout = WindowLayout(
        geometry=_bytes(store, "geometry"),
        bars=_bytes(store, "bars"),
        splitters=splitters,
        tab=_value(store, "tab", str, ""),
        legend=_value(store, "legend", _flag, True),
    )
    store.endGroup()
    return layout


def _write_layout(store: QSettings, layout: WindowLayout) -> None:
    store.beginGroup(_LAYOUT)
    store.setValue("geometry", QByteArray(layout.geometry))
    store.setValue("bars", QByteArray(layout.bars))
    for name, state in layout.splitters.items():
        store.setValue(f"splitters/{name}", QByteArray(state))
    store.setValue("tab", layout.tab)
    store.setValue("legend", layout.legend)
    store.endGroup()


def _value(store: QSettings, key: str, parse: Callable[[str], T], default: T) -> T:
    """What a text in a file stands for: a file holds nothing else, and anybody may have edited it."""
    value = store.value(key)
    if isinstance(value, str | int):  # bool is an int; what was written in this process comes back as it was
        with suppress(ValueError, KeyError):
            return parse(str(value))
    return default


def _flag(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


def _text_size(text: str) -> int:
    return TEXT_SIZES[TEXT_SIZES.index(int(text))]


def _bytes(store: QSettings, key: str) -> bytes:
    value = store.value(key)
    return bytes(value.data()) if isinstance(value, QByteArray) else b""
