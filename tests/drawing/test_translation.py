"""The languages by Qt's translations: ours in every sentence, Qt's own in its buttons and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from inspector.drawing.translation import choose_language, load_language, speak, translate_qt
from inspector.errors import ResourceError
from inspector.language import language_code, number, speaking, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    with speaking(None):
        yield
    translate_qt(qapp)


def _close_button(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Close).text()


@pytest.mark.usefixtures("english_after")
def test_sentences_have_the_language_from_when_it_is_chosen() -> None:
    speak("ru")
    assert language_code() == "ru"
    assert tr("There is no such file") == "Такого файла нет"
    assert number(1234567) == "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"
    speak("en")
    assert tr("There is no such file") == "There is no such file"


@pytest.mark.usefixtures("english_after")
def test_qts_own_texts_and_numbers_follow_and_return(qapp: QApplication, qtbot: QtBot) -> None:
    translate_qt(qapp)
    assert _close_button(qtbot).replace("&", "") == "Close"
    speak("ru")
    translate_qt(qapp)
    translate_qt(qapp)
    assert _close_button(qtbot).replace("&", "") == "Закрыть"
    assert QLocale().language() is QLocale.Language.Russian
    speak("en")
    translate_qt(qapp)
    assert _close_button(qtbot).replace("&", "") == "Close"
    assert QLocale() == QLocale.c()


def test_a_language_that_did_not_come_with_the_program_is_an_error() -> None:
    with pytest.raises(ResourceError, match=r"msi-inspector_xx\.qm is missing"):
        load_language("xx")


@pytest.mark.parametrize(
    ("wanted", "of_system", "spoken"),
    [
        (["ru", "en"], ["en"], "ru"),
        (["", "ru"], ["en"], "ru"),
        (["", "xx"], ["ru-RU", "en-US"], "ru"),
        ([], ["de-DE", "ru", "en"], "ru"),
        ([], ["en-GB", "ru"], "en"),
        ([], ["de-DE"], "en"),
        ([""], ["C"], "en"),
    ],
)
def test_wishes_come_before_the_system_as_far_as_the_program_can(
    wanted: list[str], of_system: list[str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's spelling
            return of_system

    monkeypatch.setattr(QLocale, "system", System)
    assert choose_language(*wanted) == spoken
