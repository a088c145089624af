"""The menu of recent packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from inspector.language import tr
from inspector.window.recent_words import menu_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.window.icons import MarkIcons
    from inspector.window.recent_files import RecentFiles


class RecentMenu(QMenu):
    """The packages that were open last, each with its sign and what was found, and an end to the list.

    Signals:
        chosen: (Path) a person wants to open that one.
    """

    chosen = Signal(object)

    def __init__(self, recent: RecentFiles, icons: MarkIcons, parent: QWidget) -> None:
        super().__init__(tr("Open re&cent"), parent)
        self._recent = recent
        self._icons = icons
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(recent.look)
        recent.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now, in the colours of the theme."""
        self.clear()
        for number, file in enumerate(self._recent.files, start=1):
            is_missing = self._recent.is_missing(file)
            action = self.addAction(menu_words(number, file, is_missing=is_missing), self._chooser(file.path))
            action.setToolTip(str(file.path))
            if file.mark is not None and not is_missing:
                action.setIcon(self._icons.icon(file.mark))
        self.addSeparator()
        self.addAction(tr("C&lear list"), self._recent.forget_all)
        self.menuAction().setEnabled(bool(self._recent.files))

    def _chooser(self, path: Path) -> Callable[[], None]:
        return lambda: self.chosen.emit(path)
