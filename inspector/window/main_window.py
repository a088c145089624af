"""The main window: puts the parts together and connects what a person does with what happens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, Qt
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

from inspector.errors import InspectorError
from inspector.inspection import Inspection, PackageReading, Status
from inspector.resource_files import resource_path
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY, lifetime_of
from inspector.timeline.pointing import Direction
from inspector.version import tool_version
from inspector.window.action_words import number_words, size_words
from inspector.window.commands import Commands
from inspector.window.dialogs import AboutDialog, KeysDialog
from inspector.window.elided_label import ElidedLabel
from inspector.window.empty_page import EmptyPage
from inspector.window.exporting import ask_for_picture, export_picture
from inspector.window.menus import fill_menus, make_tool_bar
from inspector.window.notices import ErrorNotice, LoadingBar, PartialNotice, UnexaminedNotice
from inspector.window.package_loader import Answer, PackageLoader, Progress, Read
from inspector.window.package_page import PackagePage
from inspector.window.scenario_dialog import ScenarioDialog
from inspector.window.view_state import ViewState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from inspector.window.appearance import Appearance, ThemeChoice
    from inspector.window.jobs import JobRunner
    from inspector.window.question import Question

_FILE_TYPES = "Windows Installer packages (*.msi *.msm);;All files (*)"
_MESSAGE_MS = 6000
_DIGITS = 12


class _Request(NamedTuple):
    """A file and a question."""

    path: Path
    question: Question


class MainWindow(QMainWindow):
    """One window on one package at a time."""

    def __init__(self, appearance: Appearance, runner: JobRunner, read: Read = PackageReading) -> None:
        super().__init__()
        self._appearance = appearance
        self._asked: _Request | None = None
        self._shown: _Request | None = None
        self._failed: _Request | None = None
        self._is_provisional = False
        self.state = ViewState(self)
        self.loader = PackageLoader(read, runner, self)

        icons = appearance.mark_icons
        self.page = PackagePage(self.state, appearance)
        self.empty_page = EmptyPage()
        self.error_notice = ErrorNotice(icons)
        self.partial_notice = PartialNotice(icons)
        self.unexamined_notice = UnexaminedNotice(icons)
        self.loading_bar = LoadingBar()
        self.commands = Commands(self.state, self.page.timeline, self)
        self.path_label = ElidedLabel()
        self.status_label = QLabel()
        self._arrange()
        self._connect_commands()
        self._connect_parts()
        self._take_theme()
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    # Opening

    def open_path(self, path: Path) -> None:
        """Inspect the file in the background and show it; what is shown now stays until then."""
        self._read(_Request(path, self.state.question))

    def open_sample(self) -> None:
        """Open the package that comes with this program."""
        try:
            self.open_path(resource_path("samples", "sample.msi"))
        except InspectorError as error:
            self.show_error("The sample package could not be opened", error)

    def ask_and_open(self) -> None:
        """Let a person choose a file, and open it."""
        folder = str(self._shown.path.parent) if self._shown is not None else ""
        name, _ = QFileDialog.getOpenFileName(self, "Open a package", folder, _FILE_TYPES)
        if name:
            self.open_path(Path(name))

    def reload(self) -> None:
        """Read and examine the open file again; selection and zoom stay."""
        if self._shown is not None:
            self._read(self._shown)

    def show_error(self, heading: str, error: InspectorError) -> None:
        """Say what went wrong, above what is shown."""
        self.error_notice.show_error(heading, error, self._still_shown())

    def _read(self, request: _Request) -> None:
        """Read the file, and ask it."""
        self._expect(request)
        self.loader.load(request.path, request.question)

    def _expect(self, request: _Request) -> None:
        self.error_notice.hide()
        self._asked = request
        self.state.ask(request.question)

    def _take_question(self) -> None:
        """Ask the new question about the file that was asked for last."""
        if self._asked is not None and self._asked.question != self.state.question:
            self._expect(self._asked._replace(question=self.state.question))
            self.loader.ask(self._asked.path, self._asked.question)

    def _take_answer(self, answer: Answer) -> None:
        self.loading_bar.hide()
        inspection = answer.inspection
        if inspection.status is Status.UNREADABLE:
            self._keep_what_is_shown("The file could not be read again")
            self.error_notice.show_unreadable(inspection, self._still_shown())
            return
        is_other_file = self._shown is None or self._shown.path != answer.path
        self._shown = self._asked
        self._is_provisional = answer.is_provisional
        self._pages.setCurrentWidget(self.page)
        self.unexamined_notice.hide()
        self.page.verdict.show_examination(Progress(0, 0) if answer.is_provisional else None)
        self.state.show_inspection(inspection, answer.timeline_model)
        self.partial_notice.show_problems(inspection)
        self.commands.set_package_open(True)
        self._show_title(answer.path, inspection)
        if is_other_file:
            self.page.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_failure(self, path: Path, error: InspectorError) -> None:
        self.loading_bar.hide()
        self._keep_what_is_shown("The examination failed")
        self.error_notice.show_error(f"{path.name} could not be opened", error, self._still_shown(), can_retry=True)

    def _cancel(self) -> None:
        """Stop waiting: for a file that is being read, or for the examination of the one that is shown."""
        self.loader.cancel()
        self.loading_bar.hide()
        self._keep_what_is_shown("Cancelled")

    def _keep_what_is_shown(self, why: str) -> None:
        """What was asked for last will not come: what is shown is the answer to an earlier question, or a provisional one."""
        self._failed, self._asked = self._asked, self._shown
        self.page.verdict.show_examination(None)
        if self._shown is None or self.state.inspection is None:
            return
        if self._is_provisional:
            self.unexamined_notice.show_count(self.state.inspection, why)
        self.state.ask(self._shown.question)

    def _retry(self) -> None:
        if self._failed is not None:
            self._read(self._failed)

    def _still_shown(self) -> str | None:
        return self.state.inspection.file if self.state.inspection else None

    # What a person does with an open package

    def ask_for_values(self) -> None:
        """Let a person give values of properties by hand."""
        inspection = self.state.inspection
        if inspection is None or inspection.run is None:
            return
        control, _ = lifetime_of(inspection.property_name).switched_off_by or ("", "")
        dialog = ScenarioDialog(
            self.state.choice.scenario,
            inspection.run.names | {control},
            RESTART_MANAGER_SESSION_KEY,
            self._appearance.mark_icons,
            self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.state.choose(self.state.choice.with_given(dialog.given)))
        dialog.open()

    def export_picture(self) -> None:
        """Let a person choose where, and write the timeline as a picture there."""
        if self.state.inspection is None or self._shown is None:
            return
        out = ask_for_picture(self, self._shown.path)
        if out is None:
            return
        try:
            export_picture(self.state.inspection, out, self._appearance.theme_name, self.state.selection)
        except InspectorError as error:
            self.show_error("The picture was not written", error)
        else:
            self._say(f"Wrote the picture {out.name}")

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
        fill_menus(self.commands, self)
        self.addToolBar(make_tool_bar(self.commands))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty_page)
        self._pages.addWidget(self.page)
        centre = QWidget()
        notices = (self.error_notice, self.partial_notice, self.unexamined_notice)
        _column(centre, self.loading_bar, *notices, self._pages)
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
            (commands.choose_property, page.choose_property),
            (commands.session_key, lambda: self.state.ask_about(RESTART_MANAGER_SESSION_KEY)),
            (commands.previous_property, self.state.ask_about_the_one_before),
            (commands.pin, self.state.toggle_pin),
            (commands.custom_scenario, self.ask_for_values),
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
        commands.legend.toggled.connect(page.legend.setVisible)
        for choice, action in commands.themes.items():
            action.setChecked(choice is self._appearance.choice)
            action.triggered.connect(self._theme_chooser(choice))

    def _connect_parts(self) -> None:
        self.loader.answered.connect(self._take_answer)
        self.loader.progressed.connect(self.page.verdict.show_examination)
        self.loader.failed.connect(self._take_failure)
        self.loader.loading_took_long.connect(lambda path: self.loading_bar.show_file(path.name))
        self.loading_bar.cancelled.connect(self._cancel)
        self.page.verdict.cancelled.connect(self._cancel)
        self.page.question.custom_requested.connect(self.ask_for_values)
        self.unexamined_notice.wanted.connect(self.reload)
        self.state.question_changed.connect(self._take_question)
        self.error_notice.retried.connect(self._retry)
        self.empty_page.open_requested.connect(self.ask_and_open)
        self.empty_page.sample_requested.connect(self.open_sample)
        self.page.said.connect(self._say)
        self.page.timeline.menu_requested.connect(self._show_context_menu)
        self._appearance.theme_changed.connect(self._take_theme)

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

    def _show_title(self, path: Path, inspection: Inspection) -> None:
        self.setWindowTitle(f"{path.name} — {inspection.property_name} — {inspection.scenario_title} — MSI Inspector")
        self.path_label.show_text(QDir.toNativeSeparators(str(path.resolve())))
        custom_actions = len(inspection.run.custom_actions) if inspection.run else 0
        facts = (
            number_words(len(inspection.actions), "sequence row"),
            number_words(custom_actions, "custom action"),
            size_words(inspection.size),
            f"SHA-256 {inspection.sha256[:_DIGITS]}" if inspection.sha256 else "",
            "opened read-only",
            f"MSI Inspector {tool_version()}",
        )
        self.status_label.setText("  ·  ".join(fact for fact in facts if fact))

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
        """Forget a file that is still being read, and close the one that is shown."""
        self.loader.close()
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
