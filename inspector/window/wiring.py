"""What each command does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.window.copy_commands import CopyCommands
from inspector.window.package_commands import (
    ask_and_export_picture,
    ask_and_go_to_number,
    ask_and_print,
    preview_print,
)
from inspector.window.timeline_commands import TimelineCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.window.main_window import MainWindow
    from inspector.window.settings import Settings, ThemeChoice


def connect_commands(window: MainWindow) -> None:
    """Let every command do what it says."""
    commands, page = window.commands, window.page
    for action, slot in (
        (commands.open, window.ask_and_open),
        (commands.open_sample, window.open_sample),
        (commands.reload, window.reload),
        (commands.export_picture, lambda: ask_and_export_picture(window)),
        (commands.new_window, lambda: window.window_wanted.emit(None)),
        (commands.print, lambda: ask_and_print(window)),
        (commands.print_preview, lambda: preview_print(window)),
        (commands.close_window, window.close),
        (commands.quit, window.quit),
        (commands.preferences, lambda: _open_preferences(window)),
        (commands.find, page.start_search),
        (commands.find_next, lambda: page.go_to_hit(1)),
        (commands.find_previous, lambda: page.go_to_hit(-1)),
        (commands.filter_actions, page.find_in_actions),
        (commands.choose_property, page.choose_property),
        (commands.session_key, lambda: window.state.ask_about(RESTART_MANAGER_SESSION_KEY)),
        (commands.previous_property, window.state.ask_about_the_one_before),
        (commands.pin, window.state.toggle_pin),
        (commands.custom_scenario, window.ask_for_values),
        (commands.full_screen, window.toggle_full_screen),
        (commands.next_pane, lambda: page.cycle_panes(1)),
        (commands.previous_pane, lambda: page.cycle_panes(-1)),
        (commands.next_finding, lambda: page.findings.go(1)),
        (commands.previous_finding, lambda: page.findings.go(-1)),
        (commands.window_start, lambda: page.go_to_edge(0)),
        (commands.window_end, lambda: page.go_to_edge(1)),
        (commands.go_to_number, lambda: ask_and_go_to_number(window)),
        (commands.where_used, page.show_where_used),
        (commands.show_keys, lambda: _open_keys(window)),
        (commands.file_association, lambda: _open_association(window)),
        (commands.about, lambda: _open_about(window)),
    ):
        action.triggered.connect(slot)
    CopyCommands(commands, window.state, page)
    TimelineCommands(commands, window.state, page)
    commands.legend.toggled.connect(page.legend_pane.setVisible)
    for choice, action in commands.themes.items():
        action.triggered.connect(_theme_chooser(window.settings, choice))


# Dialogs that few look at are not loaded before somebody does: the first picture is wanted at once.


def _open_preferences(window: MainWindow) -> None:
    from inspector.window.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - see above

    PreferencesDialog(window.settings, window).open()


def _open_keys(window: MainWindow) -> None:
    from inspector.window.keys_dialog import KeysDialog  # noqa: PLC0415 - see above

    KeysDialog(window.menuBar(), window).open()


def _open_association(window: MainWindow) -> None:
    from inspector.window.association_dialog import AssociationDialog  # noqa: PLC0415 - see above

    AssociationDialog(window).open()


def _open_about(window: MainWindow) -> None:
    from inspector.window.dialogs import AboutDialog  # noqa: PLC0415 - see above

    AboutDialog(window.windowIcon(), window).open()


def _theme_chooser(settings: Settings, choice: ThemeChoice) -> Callable[[], None]:
    return lambda: settings.prefer(replace(settings.preferences, theme=choice))
