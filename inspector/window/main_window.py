"""The main window: puts the parts together and connects what a person does with what happens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from inspector.errors import InspectorError
from inspector.language import tr
from inspector.resource_files import resource_folder, resource_path
from inspector.version import tool_version
from inspector.window.action_words import digest_words, package_words
from inspector.window.automatic_reload import AutomaticReload
from inspector.window.drops import Drops
from inspector.window.elided_label import ElidedLabel
from inspector.window.first_paint import FirstPaint
from inspector.window.later import Later
from inspector.window.notices import ErrorNotice, LoadingBar, OneNotice, PartialNotice, UnexaminedNotice
from inspector.window.opening import Opening
from inspector.window.package_page import PackagePage
from inspector.window.package_queries import PackageQueries
from inspector.window.package_source import Answer, Progress, Read, read_into_memory
from inspector.window.recent_files import RecentFiles
from inspector.window.view_state import ViewState
from inspector.window.window_layout import remember_layout, restore_layout

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent, QShowEvent

    from inspector.inspection import Inspection
    from inspector.window.appearance import Appearance
    from inspector.window.commands import Commands
    from inspector.window.empty_page import EmptyPage
    from inspector.window.jobs import JobRunner
    from inspector.window.package_loader import PackageLoader
    from inspector.window.settings import Settings

_MOST_AT_ONCE = 10
_MESSAGE_MS = 6000
_TOOL_SIGN = 20
"""The size of a sign in the tool bar in pixels, at the usual size of letters."""


class MainWindow(QMainWindow):
    """One window on one package at a time.

    A window that begins with a package shows its timeline first, and makes the rest of itself when that has been painted;
    any part is made at once where it is asked for, all of them by `complete`.

    Signals:
        window_wanted: (Path or None) another window is wanted, with that package or empty.
        quit_wanted: a person wants to close all windows.
        closed: the window is closed for good.
    """

    window_wanted = Signal(object)
    quit_wanted = Signal()
    closed = Signal()

    def __init__(
        self, settings: Settings, appearance: Appearance, runner: JobRunner, read: Read = read_into_memory
    ) -> None:
        super().__init__()
        self.appearance = appearance
        self.settings = settings
        self.state = ViewState(self)
        self.opening = Opening(self.state, read, runner, self)
        self.recent = RecentFiles(settings, runner, self)

        icons = appearance.mark_icons
        self.page = PackagePage(self.state, appearance)
        self.page.connect_queries(PackageQueries(self.opening.loader, self.state, runner, self))
        self.error_notice = ErrorNotice(icons)
        self.partial_notice = PartialNotice(icons)
        self.unexamined_notice = UnexaminedNotice(icons)
        self.loading_bar = LoadingBar()
        self.automatic_reload = AutomaticReload(self.state, self.opening, icons, runner, self)
        self._later = Later(
            (*self.page.make_parts(), self._make_menus, self._make_tools, lambda: self.empty_page), self
        )
        self._tools = _room_for_tools()
        self.path_label = ElidedLabel()
        self.status_label = QLabel()
        self._arrange()
        self._connect_parts()
        self._take_text_size()
        self._take_preferences()
        self.resize(1280, 800)
        restore_layout(self)

    @property
    def loader(self) -> PackageLoader:
        """What reads the files."""
        return self.opening.loader

    def complete(self) -> None:
        """Make at once what has not been made yet."""
        self._later.finish()

    # The parts that are made later

    @cached_property
    def commands(self) -> Commands:
        """Everything that a person can do."""
        from inspector.window.commands import Commands  # noqa: PLC0415 - after the first picture

        return Commands(self.state, self.page.timeline, self)

    @cached_property
    def empty_page(self) -> EmptyPage:
        """What is shown before there is a package."""
        from inspector.window.empty_page import EmptyPage  # noqa: PLC0415 - after the first picture

        page = EmptyPage(self.recent, self.appearance.mark_icons)
        page.open_requested.connect(self.ask_and_open)
        page.sample_requested.connect(self.open_sample)
        page.recent_requested.connect(self.open_path)
        self.appearance.theme_changed.connect(page.refresh)
        self._pages.addWidget(page)
        return page

    def _make_menus(self) -> None:
        from inspector.window.menus import fill_menus  # noqa: PLC0415 - after the first picture
        from inspector.window.recent_menu import RecentMenu  # noqa: PLC0415 - as above
        from inspector.window.wiring import connect_commands  # noqa: PLC0415 - as above

        recent = RecentMenu(self.recent, self.appearance.mark_icons, self)
        recent.chosen.connect(self.open_path)
        self.appearance.theme_changed.connect(recent.refresh)
        self.menuBar().clear()  # the room that was kept
        fill_menus(self.commands, recent, self)
        self.commands.legend.setChecked(not self.page.legend_pane.isHidden())
        self.commands.set_package_open(self.opening.path is not None)
        connect_commands(self)
        self.opening.shown.connect(lambda: self.commands.set_package_open(True))
        self.settings.preferences_changed.connect(self._take_preferred_commands)
        self._take_preferred_commands()

    def _make_tools(self) -> None:
        from inspector.window.menus import make_tool_bar  # noqa: PLC0415 - after the first picture

        room = self._tools
        self._tools = make_tool_bar(self.commands)
        self._take_text_size()
        self._take_tool_icons()
        self.appearance.theme_changed.connect(self._take_tool_icons)
        self.insertToolBar(room, self._tools)
        self.removeToolBar(room)
        room.deleteLater()

    def _take_tool_icons(self) -> None:
        self.commands.set_icons(self.appearance.tool_icons)

    def _take_preferred_commands(self) -> None:
        preferences = self.settings.preferences
        self.commands.themes[preferences.theme].setChecked(True)
        self.commands.set_single_letter_keys(preferences.single_letter_keys)

    # Opening

    def open_path(self, path: Path) -> None:
        """Inspect the file in the background and show it; what is shown now stays until then."""
        self.opening.open_path(path)

    def begin_with(self, path: Path) -> None:
        """Inspect the first file of this window: first what needs no code, and once that can be seen, the rest."""
        self.opening.begin(path)

    def open_paths(self, paths: tuple[Path, ...], *, in_another_window: bool = False) -> None:
        """Open several packages, each in a window; the first one in this, where this one is empty or there is only one."""
        is_for_here = self.opening.path is None or (len(paths) == 1 and not in_another_window)
        if is_for_here:
            self.open_path(paths[0])
        for path in paths[1 if is_for_here else 0 : _MOST_AT_ONCE]:
            self.window_wanted.emit(path)
        if len(paths) > _MOST_AT_ONCE:
            self.say(tr("Opened the first {most} of {count:,} files", most=_MOST_AT_ONCE, count=len(paths)))

    def open_sample(self) -> None:
        """Open the package that comes with this program."""
        try:
            self.open_path(resource_path("samples", "sample.msi"))
        except InspectorError as error:
            self.show_error(tr("The sample package could not be opened"), error)

    def ask_and_open(self) -> None:
        """Let a person choose files, and open them."""
        from inspector.window import file_dialogs  # noqa: PLC0415 - not wanted for the first picture

        folder = file_dialogs.folder_to_begin_in(self.opening.path, self.recent)
        file_dialogs.ask_for_packages(self, folder, self.open_paths)

    def reload(self) -> None:
        """Read and examine the open file again; selection and zoom stay."""
        self.opening.reload()

    def show_error(self, heading: str, error: InspectorError) -> None:
        """Say what went wrong, above what is shown."""
        self.error_notice.show_error(heading, error, self.state.inspection)

    def _begin(self) -> None:
        self.error_notice.withdraw()

    def _show(self, answer: Answer, is_other_file: bool) -> None:  # noqa: FBT001 - slot of Opening.shown
        self.loading_bar.hide()
        self._pages.setCurrentWidget(self.page)
        self.unexamined_notice.withdraw()
        self.page.verdict.show_examination(Progress(0, 0) if answer.is_provisional else None)
        self.partial_notice.show_problems(answer.inspection)
        self._show_title(answer.path, answer.inspection)
        if not answer.is_provisional and answer.path.parent != resource_folder() / "samples":
            self.recent.remember(answer.path.resolve(), answer.inspection)
        if is_other_file:
            self.page.picture.setFocus(Qt.FocusReason.OtherFocusReason)
            FirstPaint(self.page.picture).came.connect(self._later.start)

    def _take_failure(self, path: Path, error: InspectorError) -> None:
        heading = tr("{file} could not be opened", file=path.name)
        self.error_notice.show_error(heading, error, self.state.inspection, can_retry=True)

    def _keep_what_is_shown(self, why: str) -> None:
        self.loading_bar.hide()
        self.page.verdict.show_examination(None)
        if self.opening.is_provisional and self.state.inspection is not None:
            self.unexamined_notice.show_count(self.state.inspection, why)
        if self.opening.path is None:
            self._pages.setCurrentWidget(self.empty_page)
            self._later.start()  # nothing will be painted that it could wait for

    # What a person does with an open package

    def ask_for_values(self) -> None:
        """Let a person give values of properties by hand."""
        from inspector.window.package_commands import ask_for_values  # noqa: PLC0415 - after the first picture

        ask_for_values(self)

    def quit(self) -> None:
        """Close every window."""
        self.quit_wanted.emit()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # How it is put together

    def _arrange(self) -> None:
        self.setWindowTitle("MSI Inspector")
        self.menuBar().addMenu(" ")  # keeps room
        self.addToolBar(self._tools)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        centre = QWidget()
        reloading = self.automatic_reload
        notices = (
            self.error_notice,
            self.partial_notice,
            self.unexamined_notice,
            reloading.waiting_notice,
            reloading.reload_notice,
        )
        OneNotice(notices, self)
        _column(centre, self.loading_bar, *notices, self._pages)
        self.setCentralWidget(centre)
        self.path_label.show_text(tr("Drop a package into this window to begin"))
        self.statusBar().addWidget(self.path_label, 1)
        self.statusBar().addPermanentWidget(self.status_label)

    def _connect_parts(self) -> None:
        opening = self.opening
        opening.asked.connect(self._begin)
        opening.shown.connect(self._show)
        opening.kept.connect(self._keep_what_is_shown)
        opening.unreadable.connect(
            lambda inspection: self.error_notice.show_unreadable(inspection, self.state.inspection)
        )
        opening.failed.connect(self._take_failure)
        self.loader.progressed.connect(self.page.verdict.show_examination)
        self.loader.loading_took_long.connect(self._say_that_it_takes_long)
        self.loading_bar.cancelled.connect(opening.cancel)
        self.page.verdict.cancelled.connect(opening.cancel)
        self.page.question.custom_requested.connect(self.ask_for_values)
        self.unexamined_notice.wanted.connect(self.reload)
        self.error_notice.retried.connect(opening.retry)
        self._later.done.connect(self.loader.examine)
        self.page.said.connect(self.say)
        self.page.menu_requested.connect(self._show_picture_menu)
        self.page.row_menu_requested.connect(self._show_row_menu)
        self.appearance.theme_changed.connect(self.page.verdict.refresh)
        self.appearance.text_size_changed.connect(self._take_text_size)
        self.settings.preferences_changed.connect(self._take_preferences)
        drops = Drops(self)
        drops.held.connect(self._take_held)
        drops.left.connect(self._take_left)
        drops.dropped.connect(lambda paths, wants_window: self.open_paths(paths, in_another_window=wants_window))

    def _say_that_it_takes_long(self, path: Path) -> None:
        self.loading_bar.show_file(path.name)
        self._later.start()

    def _take_text_size(self) -> None:
        sign = round(_TOOL_SIGN * self.appearance.text_scale)
        self._tools.setIconSize(QSize(sign, sign))

    def _take_preferences(self) -> None:
        preferences = self.settings.preferences
        self.loading_bar.set_moving(preferences.animation)
        self.setAnimated(preferences.animation)

    def _show_picture_menu(self, position: QPoint) -> None:
        from inspector.window.context_menus import make_picture_menu  # noqa: PLC0415 - after the first picture

        make_picture_menu(self.commands, self.state, self).popup(position)

    def _show_row_menu(self, position: QPoint) -> None:
        from inspector.window.context_menus import make_row_menu  # noqa: PLC0415 - after the first picture

        make_row_menu(self.commands, self.state, self).popup(position)

    def _take_held(self, words: str) -> None:
        self.empty_page.drop_target.set_active(True)
        self.statusBar().showMessage(words)

    def _take_left(self) -> None:
        self.empty_page.drop_target.set_active(False)
        self.statusBar().clearMessage()

    def _show_title(self, path: Path, inspection: Inspection) -> None:
        self.setWindowTitle(f"{path.name} — {inspection.property_name} — {inspection.scenario_title} — MSI Inspector")
        self.path_label.show_text(QDir.toNativeSeparators(str(path.resolve())))
        facts = (
            *package_words(inspection),
            digest_words(inspection),
            tr("opened read-only"),
            f"MSI Inspector {tool_version()}",
        )
        self.status_label.setText("  ·  ".join(fact for fact in facts if fact))

    def say(self, message: str) -> None:
        """Say something in the status bar for a moment."""
        self.statusBar().showMessage(message, _MESSAGE_MS)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        """Be complete where there is no package to show first, and look which of the recent packages are still there."""
        super().showEvent(event)
        if not self.loader.is_loading:
            self.complete()
            self._pages.setCurrentWidget(self.empty_page if self.opening.path is None else self.page)
        self.recent.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget a file that is still being read, close the one that is shown, and keep how the window is arranged."""
        remember_layout(self)
        self._later.stop()
        self.automatic_reload.close()
        self.loader.close()
        super().closeEvent(event)
        self.closed.emit()


def _room_for_tools() -> QToolBar:
    """A bar as high as the tool bar will be, so that nothing moves when that is there."""
    bar = QToolBar()
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addAction(" ").setEnabled(False)
    return bar


def _column(parent: QWidget, *widgets: QWidget) -> None:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets[:-1]:
        layout.addWidget(widget)
    layout.addWidget(widgets[-1], 1)
