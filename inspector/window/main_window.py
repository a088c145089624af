"""The main window: puts the parts together and connects what a person does with what happens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from inspector.drawing.options import PictureOptions
from inspector.drawing.picture import write_picture
from inspector.errors import InspectorError
from inspector.inspection import Inspection, Status, inspect
from inspector.resource_files import resource_path
from inspector.timeline.pointing import Direction
from inspector.window.action_words import number_words, size_words
from inspector.window.commands import Commands
from inspector.window.dialogs import AboutDialog, KeysDialog
from inspector.window.elided_label import ElidedLabel
from inspector.window.empty_page import EmptyPage
from inspector.window.notices import ErrorNotice, LoadingBar, PartialNotice
from inspector.window.package_loader import PackageLoader
from inspector.window.package_page import PackagePage
from inspector.window.view_state import ViewState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from inspector.findings.model import Mark
    from inspector.window.appearance import Appearance, ThemeChoice
    from inspector.window.jobs import JobRunner

_FILE_TYPES = "Windows Installer packages (*.msi *.msm);;All files (*)"
_PICTURE_TYPES = "PNG picture (*.png)"
_PICTURE_SCALE = 2.0
_MESSAGE_MS = 6000


class MainWindow(QMainWindow):
    """One window on one package at a time."""

    def __init__(self, appearance: Appearance, runner: JobRunner, read: Callable[[Path], Inspection] = inspect) -> None:
        super().__init__()
        self._appearance = appearance
        self._path: Path | None = None
        self._failed_path: Path | None = None
        self.state = ViewState(self)
        self.loader = PackageLoader(read, runner, self)

        icons = appearance.mark_icons
        self.page = PackagePage(self.state, appearance)
        self.empty_page = EmptyPage()
        self.error_notice = ErrorNotice(icons)
        self.partial_notice = PartialNotice(icons)
        self.loading_bar = LoadingBar()
        self.commands = Commands(self.page.timeline, self)
        self.facts_label = QLabel()
        self.path_label = ElidedLabel()
        self.status_label = QLabel()
        self._arrange()
        self._connect_commands()
        self._connect_parts()
        self._take_theme()
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self._show_title()

    # Opening

    def open_path(self, path: Path) -> None:
        """Inspect the file in the background and show it; what is shown now stays until then."""
        self.error_notice.hide()
        self.loader.load(path)

    def open_sample(self) -> None:
        """Open the package that comes with this program."""
        try:
            self.open_path(resource_path("samples", "sample.msi"))
        except InspectorError as error:
            self.show_error("The sample package could not be opened", error)

    def ask_and_open(self) -> None:
        """Let a person choose a file, and open it."""
        folder = str(self._path.parent) if self._path is not None else ""
        name, _ = QFileDialog.getOpenFileName(self, "Open a package", folder, _FILE_TYPES)
        if name:
            self.open_path(Path(name))

    def reload(self) -> None:
        """Read the open file again; selection and zoom stay."""
        if self._path is not None:
            self.open_path(self._path)

    def show_error(self, heading: str, error: InspectorError) -> None:
        """Say what went wrong, above what is shown."""
        self.error_notice.show_error(heading, error, self._still_shown())

    def _take_inspection(self, path: Path, inspection: Inspection) -> None:
        if inspection.status is Status.UNREADABLE:
            self._failed_path = path
            self.error_notice.show_unreadable(inspection, self._still_shown())
            return
        self._path = path
        self._pages.setCurrentWidget(self.page)
        self.state.show_inspection(inspection)
        if inspection.status is Status.PARTIAL:
            self.partial_notice.show_problems(inspection)
        else:
            self.partial_notice.hide()
        self.commands.set_package_open(True)
        self._show_title()
        self._show_status(inspection)
        self.page.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_failure(self, path: Path, error: InspectorError) -> None:
        self._failed_path = path
        self.error_notice.show_error(f"{path.name} could not be opened", error, self._still_shown(), can_retry=True)

    def _retry(self) -> None:
        if self._failed_path is not None:
            self.open_path(self._failed_path)

    def _still_shown(self) -> str | None:
        return self.state.inspection.file if self.state.inspection else None

    # What a person does with an open package

    def export_picture(self) -> None:
        """Let a person choose where, and write the timeline as a picture there."""
        inspection = self.state.inspection
        if inspection is None or self._path is None:
            return
        suggestion = self._path.with_name(f"{self._path.stem}.timeline.png")
        name, _ = QFileDialog.getSaveFileName(self, "Export the picture", str(suggestion), _PICTURE_TYPES)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.png")
        try:
            options = PictureOptions(scale=_PICTURE_SCALE, theme_name=self._appearance.theme_name)
            write_picture(inspection, path, options=options)
        except InspectorError as error:
            self.show_error("The picture was not written", error)
        else:
            self._say(f"Wrote the picture {path.name}")

    def copy(self) -> None:
        """Copy the text that is marked where the focus is, otherwise the sentence about the selected action."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QTextBrowser) and focused.textCursor().hasSelection():
            focused.copy()
        elif isinstance(focused, QLabel) and focused.hasSelectedText():
            QApplication.clipboard().setText(focused.selectedText())
        else:
            self.page.details.copy_sentence()

    def ask_and_go_to_number(self) -> None:
        """Let a person name a Sequence number, and select the action there."""
        number, chosen = QInputDialog.getInt(
            self, "Go to a Sequence number", "Sequence number, or the next one that is used:", 1400, -4, 32767
        )
        if chosen:
            self.page.go_to_number(number)

    # How it is put together

    def _arrange(self) -> None:
        self.setWindowTitle("MSI Inspector")
        self.commands.fill_menus(self)
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setMargin(6)
        self.addToolBar(self.commands.make_tool_bar(self.facts_label))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty_page)
        self._pages.addWidget(self.page)
        centre = QWidget()
        _column(centre, self.loading_bar, self.error_notice, self.partial_notice, self._pages)
        self.setCentralWidget(centre)
        self.path_label.show_text("Drop a package into this window to begin")
        self.statusBar().addWidget(self.path_label, 1)
        self.statusBar().addPermanentWidget(self.status_label)

    def _connect_commands(self) -> None:
        commands, page, timeline = self.commands, self.page, self.page.timeline
        for action, slot in (
            (commands.open, self.ask_and_open),
            (commands.open_sample, self.open_sample),
            (commands.reload, self.reload),
            (commands.export_picture, self.export_picture),
            (commands.quit, self.close),
            (commands.copy, self.copy),
            (commands.find, page.find_in_actions),
            (commands.clear_selection, lambda: self.state.select(None)),
            (commands.zoom_in, timeline.zoom_in),
            (commands.zoom_out, timeline.zoom_out),
            (commands.fit_all, timeline.fit_all),
            (commands.fit_selection, timeline.fit_selection),
            (commands.previous_zoom, timeline.previous_zoom),
            (commands.full_screen, self._toggle_full_screen),
            (commands.next_pane, lambda: page.cycle_panes(1)),
            (commands.previous_pane, lambda: page.cycle_panes(-1)),
            (commands.next_finding, lambda: page.findings.go(1)),
            (commands.previous_finding, lambda: page.findings.go(-1)),
            (commands.next_action, lambda: timeline.go(Direction.RIGHT)),
            (commands.previous_action, lambda: timeline.go(Direction.LEFT)),
            (commands.lane_below, lambda: timeline.go(Direction.DOWN)),
            (commands.lane_above, lambda: timeline.go(Direction.UP)),
            (commands.first_action, lambda: timeline.go_to_end(0)),
            (commands.last_action, lambda: timeline.go_to_end(-1)),
            (commands.window_start, lambda: page.go_to_edge(0)),
            (commands.window_end, lambda: page.go_to_edge(1)),
            (commands.go_to_number, self.ask_and_go_to_number),
            (commands.show_keys, lambda: KeysDialog(self.menuBar(), self).exec()),
            (commands.about, lambda: AboutDialog(self.windowIcon(), self).exec()),
        ):
            action.triggered.connect(slot)
        for mark, action in commands.marks.items():
            action.toggled.connect(self._mark_toggler(mark))
        for choice, action in commands.themes.items():
            action.setChecked(choice is self._appearance.choice)
            action.triggered.connect(self._theme_chooser(choice))

    def _connect_parts(self) -> None:
        self.loader.inspected.connect(self._take_inspection)
        self.loader.failed.connect(self._take_failure)
        self.loader.loading_took_long.connect(lambda path: self.loading_bar.show_file(path.name))
        self.loader.loading_ended.connect(self.loading_bar.hide)
        self.loading_bar.cancelled.connect(self.loader.cancel)
        self.error_notice.retried.connect(self._retry)
        self.empty_page.open_requested.connect(self.ask_and_open)
        self.empty_page.sample_requested.connect(self.open_sample)
        self.page.said.connect(self._say)
        self.page.timeline.menu_requested.connect(self._show_context_menu)
        self._appearance.theme_changed.connect(self._take_theme)

    def _mark_toggler(self, mark: Mark) -> Callable[[bool], None]:
        return lambda checked: self.state.set_mark_hidden(mark, not checked)

    def _theme_chooser(self, choice: ThemeChoice) -> Callable[[], None]:
        return lambda: self._appearance.choose(choice)

    def _take_theme(self) -> None:
        self.commands.set_icons(self._appearance.tool_icons)
        self.page.verdict.refresh()

    def _show_context_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions([self.commands.copy, self.commands.fit_selection, self.commands.fit_all])
        menu.addSeparator()
        menu.addActions([self.commands.window_start, self.commands.window_end])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_title(self) -> None:
        self.setWindowTitle("MSI Inspector" if self._path is None else f"{self._path.name} — MSI Inspector")

    def _show_status(self, inspection: Inspection) -> None:
        self.facts_label.setText(f"Property {inspection.property_name}   ·   Scenario {inspection.scenario_title}")
        custom_actions = len(inspection.run.custom_actions) if inspection.run else 0
        self.path_label.show_text(str(self._path.absolute()) if self._path is not None else "")
        self.status_label.setText(
            "  ·  ".join(
                (
                    number_words(len(inspection.actions), "sequence row"),
                    number_words(custom_actions, "custom action"),
                    size_words(inspection.size),
                    "opened read-only",
                )
            )
        )

    def _say(self, message: str) -> None:
        self.statusBar().showMessage(message, _MESSAGE_MS)

    # Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is held over the window."""
        path = _dropped_path(event)
        if path is not None:
            event.acceptProposedAction()
            self.empty_page.drop_target.set_active(True)
            self.statusBar().showMessage(f"Let go to open {path.name}")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let go of it."""
        super().dragLeaveEvent(event)
        self.empty_page.drop_target.set_active(False)
        self.statusBar().clearMessage()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped file, the first of several."""
        self.empty_page.drop_target.set_active(False)
        self.statusBar().clearMessage()
        path = _dropped_path(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget a file that is still being read."""
        self.loader.cancel()
        super().closeEvent(event)


def _column(parent: QWidget, *widgets: QWidget) -> None:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets[:-1]:
        layout.addWidget(widget)
    layout.addWidget(widgets[-1], 1)


def _dropped_path(event: QDropEvent) -> Path | None:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if files else None
