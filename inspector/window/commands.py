"""Everything a person can do in the window, each as one QAction; `menus` says where they stand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from inspector.findings.model import Mark
from inspector.language import N_, tr
from inspector.sequence.scenarios import presets
from inspector.window.pin_button import PinnedMenu
from inspector.window.scenario_choice import LEVEL_WORDS
from inspector.window.settings import ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from inspector.sequence.scenarios import UILevel
    from inspector.window.icons import ToolIcons
    from inspector.window.view_state import ViewState

Choice = TypeVar("Choice")
Key = QKeySequence.StandardKey
_MARK_TEXTS = {
    Mark.ERROR: N_("&Error"),
    Mark.WARNING: N_("&Warning"),
    Mark.NOTE: N_("&Note"),
    Mark.INFO: N_("&Info"),
    Mark.GOOD: N_("&Good"),
}


class _Reach(StrEnum):
    """Where a key works: in the whole window, or only while the timeline has the focus (letters and arrows)."""

    WINDOW = "window"
    TIMELINE = "timeline"


class Commands(QObject):
    """The actions. Those that choose a mark or a scenario change the ViewState; what the others do the window connects.

    Those that need an open package are disabled until `set_package_open` says that there is one.
    """

    def __init__(self, state: ViewState, timeline: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._timeline = timeline
        self._need_package: list[QAction] = []
        self._is_package_open = False
        self._keys: dict[QAction, list[QKeySequence]] = {}
        self._tips: dict[QAction, str] = {}
        self.pinned = PinnedMenu(state, tr("P&inned properties"), parent)
        self._make_file_commands()
        self._make_edit_commands()
        self._make_view_commands()
        self._make_question_commands()
        self._make_go_commands()
        self._make_help_commands()
        self._connect_choices()
        self.set_package_open(False)

    def _make_file_commands(self) -> None:
        self.new_window = self._make(tr("&New window"), Key.New, always=True)
        self.open = self._make(tr("&Open…"), Key.Open, tip=tr("Open a package"), icon="open", always=True)
        self.open_sample = self._make(tr("Open &sample package"), always=True)
        self.reload = self._make(tr("&Reload"), "F5", "Ctrl+R", tip=tr("Read the file again"), icon="reload")
        self.export_picture = self._make(
            tr("&Export picture…"), "Ctrl+E", tip=tr("Write the timeline as a picture"), icon="export"
        )
        self.print = self._make(tr("&Print…"), Key.Print, tip=tr("Print the actions, one in a row"))
        self.print_preview = self._make(tr("Print pre&view…"), tip=tr("Show the pages as they are printed"))
        self.close_window = self._make(tr("&Close window"), "Ctrl+W", "Ctrl+F4", always=True)
        self.quit = self._make(tr("&Quit"), "Ctrl+Q", tip=tr("Close all windows"), always=True)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_commands(self) -> None:
        self.copy = self._make(
            tr("&Copy sentence"), Key.Copy, tip=tr("Copy the sentence about the selected action"), icon="copy"
        )
        self.copy_markdown = self._make("&Markdown", tip=tr("Copy what is said about the selected action as Markdown"))
        # these are enabled by what is selected
        self.copy_row = self._make(
            tr("&Row"), tip=tr("Copy the selected action as cells with tabs between them"), always=True
        )
        self.copy_wix = self._make("&WiX", tip=tr("Copy the WiX that mends it"), always=True)
        self.copy_sql = self._make("S&QL", tip=tr("Copy the SQL that mends it"), always=True)
        self.copies = (self.copy_row, self.copy_markdown, self.copy_wix, self.copy_sql)
        self.preferences = self._make(tr("&Preferences…"), "Ctrl+,", always=True)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.find = self._make(tr("&Find…"), Key.Find, tip=tr("Find a text in all tables"), icon="find")
        self.find_next = self._make(tr("Find &next"), "F3")
        self.find_previous = self._make(tr("Find previous"), "Shift+F3")
        self.filter_actions = self._make(tr("Filter actions"), "Ctrl+Shift+F")
        self.clear_selection = self._make(tr("C&lear selection"), "Esc")

    def _make_view_commands(self) -> None:
        self.zoom_in = self._make(tr("Zoom &in"), "+", "=", "Ctrl++", "Ctrl+=", icon="zoom-in")
        self.zoom_out = self._make(tr("Zoom &out"), "-", "Ctrl+-", icon="zoom-out")
        self.fit_all = self._make(tr("Fit &all"), "0", "Ctrl+0", icon="fit-all")
        self.fit_selection = self._make(tr("Fit &selection"), "F", reach=_Reach.TIMELINE)
        self.previous_zoom = self._make(tr("&Previous zoom"), "Backspace")
        self.fold_lane = self._make(
            tr("Fold or open the &lane"),
            "C",
            tip=tr("Fold the lane of the selected action, or open it"),
            reach=_Reach.TIMELINE,
        )
        self.fold_table = self._make(
            tr("Fold or open the &table"),
            "Shift+C",
            tip=tr("Fold the sequence table of the selected action, or open it"),
            reach=_Reach.TIMELINE,
        )
        self.unfold_all = self._make(tr("&Open everything folded"))
        self.by_number = self._make(
            tr("Space by Sequence number"),
            "N",
            tip=tr("Leave room for the Sequence numbers that are free"),
            reach=_Reach.TIMELINE,
            checkable=True,
        )
        self.ladder = self._make(
            tr("La&dder"),
            "V",
            tip=tr("The actions from top to bottom, one a line"),
            icon="ladder",
            reach=_Reach.TIMELINE,
            checkable=True,
        )
        self.ladder.toggled.connect(self._enable)
        self.legend = self._make(tr("&Legend"), checkable=True)
        self.legend.setChecked(True)
        self.full_screen = self._make(tr("F&ull screen"), "F11", always=True, checkable=True)
        self.next_pane = self._make(tr("Next pan&e"), "F6")
        self.previous_pane = self._make(tr("Previous pa&ne"), "Shift+F6")
        self.marks = {
            mark: self._make(tr(text), str(number), checkable=True)
            for number, (mark, text) in enumerate(_MARK_TEXTS.items(), start=1)
        }
        for action in self.marks.values():
            action.setChecked(True)
            action.setWhatsThis(tr("Show or hide the mark: {mark}", mark=action.text().replace("&", "")))
        self.next_level = self._make(
            tr("Next &level"), "L", tip=tr("Errors alone, then warnings too, then notes too, then all marks")
        )
        self.show_everything = self._make(
            tr("Show e&verything"), "Shift+L", tip=tr("Show all marks and all kinds of action")
        )
        self.themes = self._make_choices({choice: tr(choice.value) for choice in ThemeChoice}, always=True)

    def _make_question_commands(self) -> None:
        self.choose_property = self._make(tr("Propert&y…"), "Ctrl+L", tip=tr("Ask about another property"))
        self.session_key = self._make(
            tr("Session &key of Restart Manager"), tip=tr("Ask about MsiRestartManagerSessionKey")
        )
        self.previous_property = self._make(tr("P&revious property"), Key.Back, tip=tr("Ask about the property before"))
        self.pin = self._make(tr("Pi&n or unpin the property"), "Ctrl+D")
        self.scenarios = self._make_choices({name: tr(scenario.title) for name, scenario in presets().items()})
        self.levels = self._make_choices({level: tr(words) for level, words in LEVEL_WORDS.items()})
        self.custom_scenario = self._make(tr("&Custom values…"), "Ctrl+K", tip=tr("Give values of properties by hand"))

    def _make_go_commands(self) -> None:
        self.next_finding = self._make(tr("&Next finding"), "F8", icon="next-finding")
        self.previous_finding = self._make(tr("&Previous finding"), "Shift+F8", icon="previous-finding")
        self.next_action = self._make(tr("Next a&ction"), "Right", reach=_Reach.TIMELINE)
        self.previous_action = self._make(tr("Previous ac&tion"), "Left", reach=_Reach.TIMELINE)
        self.lane_below = self._make(tr("Lane &below"), "Down", reach=_Reach.TIMELINE)
        self.lane_above = self._make(tr("Lane &above"), "Up", reach=_Reach.TIMELINE)
        self.first_action = self._make(tr("&First action"), "Home", reach=_Reach.TIMELINE)
        self.last_action = self._make(tr("&Last action"), "End", reach=_Reach.TIMELINE)
        self.extend_next = self._make(
            tr("Range to the &next action"), "Shift+Right", "Shift+Down", reach=_Reach.TIMELINE
        )
        self.extend_previous = self._make(
            tr("Range to the &previous action"), "Shift+Left", "Shift+Up", reach=_Reach.TIMELINE
        )
        self.extend_first = self._make(tr("Range to the &first action"), "Shift+Home", reach=_Reach.TIMELINE)
        self.extend_last = self._make(tr("Range to the &last action"), "Shift+End", reach=_Reach.TIMELINE)
        self.window_start = self._make(tr("&Start of the window"), "[")
        self.window_end = self._make(tr("&End of the window"), "]")
        self.go_to_number = self._make(tr("Sequence &number…"), "Ctrl+G")
        self.where_used = self._make(tr("Where &used"), "Ctrl+U", tip=tr("What defines, sets and reads the property"))

    def _make_help_commands(self) -> None:
        self.show_keys = self._make(tr("&Keys"), "F1", always=True)
        self.file_association = self._make(tr("&Open packages with MSI Inspector…"), always=True)
        self.about = self._make(tr("&About MSI Inspector"), always=True)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make(
        self,
        text: str,
        *keys: str | QKeySequence.StandardKey,
        tip: str = "",
        icon: str = "",
        reach: _Reach = _Reach.WINDOW,
        always: bool = False,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        self._keys[action] = [QKeySequence(key) for key in keys]
        self._tips[action] = tip or text.replace("&", "").rstrip("…")
        self._give_keys(action, self._keys[action])
        action.setCheckable(checkable)
        action.setObjectName(icon)  # the name of its icon; ToolIcons makes it in the colours of the theme
        if reach is _Reach.TIMELINE:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._timeline.addAction(action)
        if not always:
            self._need_package.append(action)
        return action

    def _make_choices(self, texts: Mapping[Choice, str], *, always: bool = False) -> dict[Choice, QAction]:
        """One action for each choice, of which one is checked."""
        group = QActionGroup(self)
        actions = {choice: self._make(text, always=always, checkable=True) for choice, text in texts.items()}
        for action in actions.values():
            group.addAction(action)
        return actions

    def _give_keys(self, action: QAction, keys: list[QKeySequence]) -> None:
        action.setShortcuts(keys)
        first_key = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        action.setToolTip(f"{self._tips[action]} ({first_key})" if first_key else self._tips[action])

    def set_single_letter_keys(self, wanted: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Let letters, digits and signs without Ctrl or Alt do something, or not: who dictates types them by accident.

        Source: https://www.w3.org/TR/WCAG22/#character-key-shortcuts
        """
        for action, keys in self._keys.items():
            self._give_keys(action, [key for key in keys if wanted or not _is_single_letter(key)])

    def name_copy(self, *, are_rows: bool) -> None:
        """Say what is copied: the rows of a range or of a list, or a sentence."""
        self.copy.setText(tr("&Copy rows") if are_rows else tr("&Copy sentence"))

    def set_package_open(self, is_open: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Enable what needs an open package, or disable it."""
        self._is_package_open = is_open
        self._enable()

    def _enable(self) -> None:
        """A ladder has no axis to zoom, no lanes and no empty slots."""
        of_axis = (
            self.zoom_in,
            self.zoom_out,
            self.fit_all,
            self.fit_selection,
            self.previous_zoom,
            self.fold_lane,
            self.by_number,
        )
        for action in self._need_package:
            action.setEnabled(self._is_package_open and not (action in of_axis and self.ladder.isChecked()))

    def set_icons(self, icons: ToolIcons) -> None:
        """Give every action that has one its icon."""
        for action in self.findChildren(QAction):
            if action.objectName():
                action.setIcon(icons.icon(action.objectName()))

    def _connect_choices(self) -> None:
        for mark, action in self.marks.items():
            action.toggled.connect(self._mark_toggler(mark))
        for name, action in self.scenarios.items():
            action.triggered.connect(self._preset_chooser(name))
        for level, action in self.levels.items():
            action.triggered.connect(self._level_chooser(level))
        self._state.hidden_marks_changed.connect(self._show_marks)
        self._state.question_changed.connect(self._show_choice)
        self._show_marks()
        self._show_choice()

    def _mark_toggler(self, mark: Mark) -> Callable[[bool], None]:
        return lambda checked: self._state.set_mark_hidden(mark, not checked)

    def _show_marks(self) -> None:
        for mark, action in self.marks.items():
            action.setChecked(mark not in self._state.hidden_marks)

    def _preset_chooser(self, name: str) -> Callable[[], None]:
        return lambda: self._state.choose(self._state.choice.with_preset(name))

    def _level_chooser(self, level: UILevel) -> Callable[[], None]:
        return lambda: self._state.choose(self._state.choice.with_level(level))

    def _show_choice(self) -> None:
        """Check the scenario that is asked about, and offer the UI levels that it has."""
        scenario = self._state.choice.scenario
        self.scenarios[scenario.name].setChecked(True)
        self.levels[scenario.ui_level].setChecked(True)
        for level, action in self.levels.items():
            action.setVisible(level in scenario.ui_levels)


def _is_single_letter(key: QKeySequence) -> bool:
    """Whether it is one key that writes something, alone or with Shift: all others have longer names."""
    return len(key.toString().removeprefix("Shift+")) == 1
