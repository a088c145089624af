"""The menu bar and the tool bar: where the commands stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar, QToolButton

from inspector.language import tr
from inspector.window.mnemonics import MenuLetters, give_mnemonics

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMainWindow, QMenu

    from inspector.window.commands import Commands


def fill_menus(commands: Commands, recent: QMenu, window: QMainWindow) -> None:
    """Make the menu bar; `recent` is the menu of recent packages."""
    bar = window.menuBar()
    file = bar.addMenu(tr("&File"))
    file.addActions([commands.new_window, commands.open])
    file.addMenu(recent)
    file.addActions([commands.open_sample, commands.reload])
    file.addSeparator()
    file.addActions([commands.export_picture, commands.print_preview, commands.print])
    file.addSeparator()
    file.addActions([commands.close_window, commands.quit])
    edit = bar.addMenu(tr("&Edit"))
    edit.addAction(commands.copy)
    edit.addMenu(tr("Copy &as")).addActions(commands.copies)
    edit.addSeparator()
    edit.addActions([commands.find, commands.find_next, commands.find_previous, commands.filter_actions])
    edit.addAction(commands.clear_selection)
    edit.addSeparator()
    edit.addAction(commands.preferences)
    view = bar.addMenu(tr("&View"))
    view.addActions(
        [commands.zoom_in, commands.zoom_out, commands.fit_all, commands.fit_selection, commands.previous_zoom]
    )
    view.addMenu(tr("&Fold")).addActions([commands.fold_lane, commands.fold_table, commands.unfold_all])
    view.addActions([commands.by_number, commands.ladder])
    view.addSeparator()
    view.addActions([commands.choose_property, commands.session_key, commands.previous_property, commands.pin])
    view.addMenu(commands.pinned)
    scenario = view.addMenu(tr("S&cenario"))
    scenario.addActions(list(commands.scenarios.values()))
    scenario.addSeparator()
    scenario.addMenu(tr("&UI level")).addActions(list(commands.levels.values()))
    scenario.addAction(commands.custom_scenario)
    view.addSeparator()
    view.addAction(commands.legend)
    marks = view.addMenu(tr("&Marks"))
    marks.addActions([commands.next_level, commands.show_everything])
    marks.addSeparator()
    marks.addActions(list(commands.marks.values()))
    view.addMenu(tr("T&heme")).addActions(list(commands.themes.values()))
    view.addSeparator()
    view.addActions([commands.next_pane, commands.previous_pane, commands.full_screen])
    go = bar.addMenu(tr("&Go"))
    go.addActions([commands.next_finding, commands.previous_finding])
    go.addSeparator()
    go.addActions([commands.next_action, commands.previous_action, commands.lane_above, commands.lane_below])
    go.addActions([commands.first_action, commands.last_action])
    go.addMenu(tr("Select a &range")).addActions(
        [commands.extend_next, commands.extend_previous, commands.extend_first, commands.extend_last]
    )
    go.addSeparator()
    go.addActions([commands.window_start, commands.window_end, commands.go_to_number, commands.where_used])
    help_menu = bar.addMenu(tr("&Help"))
    help_menu.addActions([commands.show_keys, commands.file_association, commands.about])
    _give_letters(window, (file, edit, view, go, help_menu))


def make_tool_bar(commands: Commands) -> QToolBar:
    """Make the tool bar."""
    bar = QToolBar(tr("Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addActions([commands.open, commands.reload, commands.export_picture])
    bar.addSeparator()
    bar.addActions([commands.zoom_out, commands.zoom_in, commands.fit_all, commands.ladder])
    bar.addSeparator()
    bar.addActions([commands.previous_finding, commands.next_finding])
    bar.addSeparator()
    bar.addAction(commands.find)
    for action in (commands.zoom_out, commands.zoom_in, commands.fit_all):
        bar.widgetForAction(action).setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
    for action, text in (
        (commands.export_picture, tr("Export")),
        (commands.previous_finding, tr("Previous finding")),
        (commands.next_finding, tr("Next finding")),
        (commands.find, tr("Find")),
    ):
        action.setIconText(text)
    for button in bar.findChildren(QToolButton, "qt_toolbar_ext_button"):  # Qt gives it a sign but no name
        button.setAccessibleName(tr("More tools"))
    return bar


def _give_letters(window: QMainWindow, menus: Iterable[QMenu]) -> None:
    letters = MenuLetters(window)
    for menu in menus:
        give_mnemonics(menu)
        letters.take(menu)
