"""English words that a person still meets in another language: `python -m tests.support.english_left` lists where.

What is a name stays: of the package's tables, of Windows Installer's, of keys, products and formats; and what stands in a
cell of the package, which is nobody's to translate.
"""

from __future__ import annotations

import json
import re
from functools import cache, partial
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING, Any

import tomli
from pymsi.package import Package
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from inspector.drawing.options import Layout, PictureFormat, PictureOptions
from inspector.drawing.picture import draw_picture
from inspector.drawing.translation import load_language
from inspector.findings.model import Mark
from inspector.inspection import PackageReading, inspect
from inspector.language import speaking
from inspector.report.json_report import json_report
from inspector.resource_files import resource_path
from inspector.sequence.model import ActionKey
from inspector.timeline.changes import Change
from inspector.window.application import make_application
from inspector.window.grab import make_unseen_window
from inspector.window.package_source import Progress
from inspector.window.reload_changes import Changes
from inspector.window.scenario_choice import ScenarioChoice
from tests.support.translations import DATA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inspector.window.main_window import MainWindow

_KEYS = tuple(ActionKey("InstallExecuteSequence", name) for name in ("A", "B", "C", "D"))
SAMPLES = ("sample", "conditional", "disabled", "no-install-validate", "clean")
_WORD = re.compile(r"(?<![\w.%$&/\\#@-])[A-Za-z][a-z]+(?:'[a-z]+)?(?![\w\\/])")
"""A word in small letters, perhaps after a capital: names of Windows Installer have capitals or digits within them."""
_STAYS = re.compile(
    r"https?://\S+|<[^>]*(?:>|$)|\b\w+=\"[^\"]*\"|msiexec \S+|\S+\.(?:msi|dll|cab|toml|qm|exe|js|vbs)\b|sha256:\w+|\bcall \w+",
    re.IGNORECASE,
)
_NAMES = frozenset(
    (  # noqa: SIM905 - a text of words is shorter to read than a list of them
        "MSI Inspector msi-inspector samples Windows Installer Vista Server Python Linux Qt PySide6 pymsi olefile click rich "
        "pygments pefile capstone tomli msgspec WiX Orca Markdown Noto Sans Open Font License Excel Word Burn "
        "Ctrl Shift Alt Esc Enter Return Home End Page Up Down Left Right Tab Backspace Del Ins Space PgUp PgDown "
        "msiexec bit x64 Intel English Type Letter ANSI Legal Executive Ledger Tabloid Envelope Delete Feature Component "
        "util null"
    ).split()
)


@cache
def names_of(path: Path) -> tuple[frozenset[str], tuple[str, ...]]:
    """The single words in the cells of a package, and its cells of several words, the longest first."""
    words: set[str] = set()
    cells: set[str] = set()
    package = Package(BytesIO(path.read_bytes()))
    for table in package.tables:
        words.add(table)
        for row in package[table]:
            for column, cell in row.items():
                words.add(column)
                text = " ".join(str(cell or "").split())
                (cells if " " in text else words).add(text)
    for data in DATA.glob("*.toml"):
        words |= _values(tomli.loads(data.read_text(encoding="utf-8")))
    return frozenset(words) | _NAMES, tuple(sorted(cells, key=len, reverse=True))


def _values(value: Any) -> set[str]:  # noqa: ANN401 - TOML is anything
    """The names in data: values of one word that begin with a capital."""
    if isinstance(value, dict):
        return set().union(*(_values(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*(_values(each) for each in value))
    return {value} if isinstance(value, str) and re.fullmatch(r"[A-Z_]\w+", value) else set()


def english_words(text: str, path: Path) -> list[str]:
    """The words of a text that are English and no name."""
    names, cells = names_of(path)
    text = unescape(_STAYS.sub(" ", " ".join(text.replace("&", "").split())))
    for cell in cells:
        if cell in text:
            text = text.replace(cell, " ")
    return [word for word in _WORD.findall(text) if word not in names]


def texts_of_window(path: Path) -> Iterator[tuple[str, str]]:
    """Every text of the window with a package, its dialogs included, with where it stands."""
    window = make_unseen_window(PackageReading, "light", QSize(1280, 800))
    window.open_path(path)
    QCoreApplication.processEvents()
    inspection = window.state.inspection
    assert inspection is not None
    keys = [finding.key for finding in inspection.findings if finding.key is not None]
    for key in dict.fromkeys((*keys[:12], ActionKey("InstallExecuteSequence", "InstallValidate"))):
        window.state.select(key)
        QCoreApplication.processEvents()
        for browser in window.findChildren(QTextEdit):
            yield "details", browser.toPlainText()
    for action in window.findChildren(QAction):
        if action.text().endswith("…") and not action.shortcut().toString().startswith(("Ctrl+O", "Ctrl+E", "Ctrl+P")):
            action.trigger()
            QCoreApplication.processEvents()
    yield from _texts(window)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    for do in _deeds(window, path) if path.stem == SAMPLES[0] else ():
        do()
        QCoreApplication.processEvents()
        yield from _texts(window)
    window.close()
    window.deleteLater()


def _deeds(window: MainWindow, path: Path) -> tuple[Callable[[], object], ...]:
    """What brings up the words that are seldom seen, one after the other; that these are there hangs on no package."""
    state, search = window.state, window.page.search
    inspection = state.inspection
    assert inspection is not None
    return (
        window.commands.show_keys.trigger,
        window.commands.about.trigger,
        lambda: window.page.verdict.show_examination(Progress(0, 0)),
        lambda: window.page.verdict.show_examination(Progress(1, 3)),
        lambda: window.unexamined_notice.show_count(inspection, ""),
        lambda: window.loading_bar.show_file(path.name),
        lambda: window.automatic_reload.waiting_notice.show_file(inspection, is_gone=False),
        lambda: window.automatic_reload.waiting_notice.show_file(inspection, is_gone=True),
        lambda: window.automatic_reload.reload_notice.show_changes(
            Changes(dict(zip(_KEYS, Change, strict=True))), inspection
        ),
        lambda: search.field.setText("Install"),
        search.field.returnPressed.emit,
        lambda: search.field.setText("%%%"),
        state.toggle_pin,
        lambda: state.ask_about("ALLUSERS"),
        state.toggle_pin,
        window.commands.choose_property.trigger,
        lambda: state.ask_about("NOT_THERE"),
        lambda: state.choose(ScenarioChoice("uninstall").with_given({"ALLUSERS": "1", "REMOVE": None})),
        *(partial(state.set_mark_hidden, mark, True) for mark in Mark),
        window.commands.ladder.trigger,
        lambda: window.open_path(path.with_name("missing.msi")),
    )


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    for action in window.findChildren(QAction):
        yield "action", f"{action.text()}\n{action.toolTip()}\n{action.statusTip()}"
    for widget in (window, *window.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in _texts_of(widget):
            yield where, text


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QTextEdit():
            yield widget.toPlainText()
        case QTabWidget():
            for number in range(widget.count()):
                yield widget.tabText(number)
                yield widget.tabToolTip(number)
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QAbstractItemView():
            yield from _texts_of_model(widget.model())


def _texts_of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return

    def columns(parent: QModelIndex) -> range:
        return range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))

    for column in columns(QModelIndex()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")

    def rows(parent: QModelIndex) -> Iterator[str]:
        for row in range(min(model.rowCount(parent), 40)):
            for column in columns(parent):
                index = model.index(row, column, parent)
                for role in (
                    Qt.ItemDataRole.DisplayRole,
                    Qt.ItemDataRole.ToolTipRole,
                    Qt.ItemDataRole.AccessibleTextRole,
                    Qt.ItemDataRole.AccessibleDescriptionRole,
                ):
                    yield str(index.data(role) or "")
            yield from rows(model.index(row, 0, parent))

    yield from rows(QModelIndex())


def texts_of_pictures(path: Path) -> Iterator[tuple[str, str]]:
    """Every text of the two pictures of a package."""
    inspection = inspect(path)
    all_names = [name for names in names_of(path) for name in names]
    for layout in Layout:
        svg = draw_picture(inspection, PictureFormat.SVG, PictureOptions(layout=layout)).decode()
        for text in map(unescape, re.findall(r"<text[^>]*>([^<]*)</text>", svg)):
            if not any(text in name for name in all_names):  # a line of a name that is broken in several
                yield layout.value, text


def texts_of_report(path: Path) -> Iterator[tuple[str, str]]:
    """Every sentence of the report that is inside pictures: texts of several words."""
    inspection = inspect(path)
    report = json_report([inspection], property_name=inspection.property_name, scenario_name=inspection.scenario_name)

    def walk(value: Any, where: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON is anything
        if isinstance(value, dict):
            for key, each in value.items():
                if key not in {"wix", "sql", "help_url", "condition", "source", "target"}:
                    yield from walk(each, key)
        elif isinstance(value, list):
            for each in value:
                yield from walk(each, where)
        elif isinstance(value, str) and " " in value:
            yield f"report {where}", value

    yield from walk(json.loads(report), "")


def english_left(code: str, path: Path) -> dict[str, str]:
    """The lines in which English words are left in a language, each once, with where it stands first."""
    found: dict[str, str] = {}
    with speaking(load_language(code)):
        make_application()  # a window needs more of it than a picture, which would make a lesser one
        for texts in (texts_of_report(path), texts_of_pictures(path), texts_of_window(path)):
            for where, text in texts:
                found |= {line: where for line in text.splitlines() if line not in found and english_words(line, path)}
    return found


def _main() -> None:
    seen: set[str] = set()
    for name in SAMPLES:
        for line, where in english_left("ru", resource_path("samples", f"{name}.msi")).items():
            if line not in seen:
                seen.add(line)
                print(f"{where}: {line}")  # noqa: T201 - its result


if __name__ == "__main__":
    _main()
