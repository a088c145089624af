"""What a person does with the package on show as a whole: ask with other values, write its picture, print it, go to a number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from inspector.errors import InspectorError
from inspector.language import tr
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY, lifetime_of
from inspector.window.dialog_buttons import in_words_alone
from inspector.window.file_dialogs import ask_for_picture, folder_to_begin_in

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.window.main_window import MainWindow

_NUMBERS = (-4, 32767)
_USUAL_NUMBER = 1400


def ask_for_values(window: MainWindow) -> None:
    """Let a person give values of properties by hand."""
    from inspector.window.scenario_dialog import ScenarioDialog  # noqa: PLC0415 - few give values

    inspection, state = window.state.inspection, window.state
    if inspection is None or inspection.run is None:
        return
    control, _ = lifetime_of(inspection.property_name).switched_off_by or ("", "")
    dialog = ScenarioDialog(
        state,
        inspection.run.names | {inspection.property_name, control},
        RESTART_MANAGER_SESSION_KEY,
        window.appearance.mark_icons,
        window,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: state.choose(state.choice.with_given(dialog.given)))
    dialog.open()


def ask_and_export_picture(window: MainWindow) -> None:
    """Let a person choose where, and write the timeline as a picture there."""
    path = window.opening.path
    if path is not None:
        ask_for_picture(window, path, folder_to_begin_in(path, window.recent), partial(_write_picture, window))


def _write_picture(window: MainWindow, out: Path) -> None:
    from inspector.window.exporting import export_picture  # noqa: PLC0415 - few look at a picture

    inspection = window.state.inspection
    if inspection is None:
        return
    try:
        export_picture(inspection, out, window.appearance.theme_name, window.state.selection)
    except InspectorError as error:
        window.show_error(tr("The picture was not written"), error)
    else:
        window.say(tr("Wrote the picture {name}", name=out.name))


def preview_print(window: MainWindow) -> None:
    """Show the pages as they would be printed."""
    from inspector.window.printing import PrintPreview  # noqa: PLC0415 - loads a library of Qt that few need

    inspection, path = window.state.inspection, window.opening.path
    if inspection is not None and path is not None:
        PrintPreview(path, inspection, window.state.selection, partial(_show_print_error, window), window).open()


def ask_and_print(window: MainWindow) -> None:
    """Let a person choose a printer, and print."""
    from inspector.window import printing  # noqa: PLC0415 - loads a library of Qt that few need

    inspection, path = window.state.inspection, window.opening.path
    if inspection is not None and path is not None:
        show_error = partial(_show_print_error, window)
        printing.ask_and_print(window, path, inspection, window.state.selection, show_error)


def _show_print_error(window: MainWindow, error: InspectorError) -> None:
    window.show_error(tr("Nothing was printed"), error)


def ask_and_go_to_number(window: MainWindow) -> None:
    """Let a person name a Sequence number, and select the action there."""
    dialog = QInputDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Go to a Sequence number"))
    dialog.setLabelText(tr("Sequence number, or the next one that is used:"))
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(*_NUMBERS)
    dialog.setIntValue(_USUAL_NUMBER)
    dialog.intValueSelected.connect(window.page.go_to_number)
    dialog.open()
    in_words_alone(dialog)
