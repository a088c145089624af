"""No English is left in the Russian window, its pictures and the report in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QMenu

from inspector.drawing.translation import load_language, translate_qt
from inspector.inspection import PackageReading
from inspector.language import speaking
from inspector.resource_files import resource_path
from inspector.window.application import make_application
from inspector.window.grab import make_unseen_window
from inspector.window.mnemonics import mnemonic
from inspector.window.scenario_choice import ScenarioChoice
from tests.support.english_left import SAMPLES, english_left, english_words
from tests.window.geometry import faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from inspector.window.main_window import MainWindow

_SAMPLE = resource_path("samples", "sample.msi")


@pytest.fixture
def english_after(application: QApplication) -> Iterator[None]:
    yield
    translate_qt(application)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the platform without a screen
@pytest.mark.usefixtures("english_after")
@pytest.mark.parametrize("sample", SAMPLES)
def test_what_is_no_name_is_russian(sample: str) -> None:
    assert english_left("ru", resource_path("samples", f"{sample}.msi")) == {}


@pytest.fixture
def russian_window(english_after: None) -> Iterator[MainWindow]:  # noqa: ARG001 - what comes after it
    with speaking(load_language("ru")):
        make_application()
        window = make_unseen_window(PackageReading, "light", QSize(1024, 700))
        window.open_path(_SAMPLE)
        yield window
        window.close()
        window.deleteLater()


@pytest.mark.qt_log_ignore("does not support")  # as above
def test_the_russian_window_fits_a_small_screen_too(russian_window: MainWindow) -> None:
    russian_window.state.toggle_pin()
    russian_window.state.choose(ScenarioChoice("removed-by-upgrade").with_given({"ALLUSERS": "1"}))
    QCoreApplication.processEvents()
    assert russian_window.size() == QSize(1024, 700)
    assert list(faults(russian_window)) == []


@pytest.mark.qt_log_ignore("does not support")  # as above
def test_a_russian_keyboard_has_the_letters_of_the_menus(russian_window: MainWindow) -> None:
    menus = russian_window.menuBar().findChildren(QMenu)
    texts = {menu.title(): [action.text() for action in menu.actions() if action.text()] for menu in menus}
    assert {"&Файл", "&Вид"} <= texts.keys()
    for title, entries in texts.items():
        letters = [mnemonic(text) for text in entries if not text.isascii()]  # WiX, SQL, Markdown
        assert not any(letter.isascii() for letter in letters), (title, entries)
        assert len(set(letters)) == len(letters), (title, entries)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Действие RegisterApps читает свойство MsiRestartManagerSessionKey", []),
        ("Стоит в таблице InstallExecuteSequence, номер (Sequence) 1400", []),
        ("Откройте файл sample.msi командой msiexec /i sample.msi", []),
        ("Ctrl+Shift+F", []),
        ("&Copy", ["Copy"]),
        ("RegisterApps reads свойство", ["reads"]),
        ("The end", ["The", "end"]),
    ],
)
def test_names_are_told_from_words(text: str, words: list[str]) -> None:
    assert english_words(text, _SAMPLE) == words
