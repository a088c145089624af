"""The translations that come with the program: complete, fitting, compiled from what is there, and shown."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from inspector.drawing.translation import load_language
from inspector.inspection import inspect
from inspector.language import speaking
from inspector.report.json_report import json_report
from inspector.resource_files import languages, resource_path
from tests.support.translations import (
    FOLDER,
    FORMS,
    Message,
    TranslationError,
    all_messages,
    compile_translation,
    compiled,
    faults,
    messages_in,
    misfit,
    read_translations,
)

if TYPE_CHECKING:
    from pathlib import Path

_SAMPLE = resource_path("samples", "sample.msi")
_LETTERS_OF_RUSSIAN = re.compile("[\u0400-\u04ff]")
_NUMBERS_OF_RUSSIAN = {1: 0, 2: 1, 5: 2, 11: 2, 21: 0, 24: 1, 112: 2, 1001: 0}
"""Numbers and which of the three forms of a noun they ask for."""


def test_every_language_is_known() -> None:
    assert languages() == ("en", *FORMS)
    assert {path.name for path in FOLDER.iterdir()} == {
        f"msi-inspector_{code}.{end}" for code in FORMS for end in ("ts", "qm")
    }


@pytest.mark.parametrize("code", FORMS)
def test_every_text_is_translated_and_nothing_else(code: str) -> None:
    assert faults(code) == []


@pytest.mark.parametrize("code", FORMS)
def test_the_compiled_translation_is_that_of_the_source(code: str, tmp_path: Path) -> None:
    compile_translation(code, tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == compiled(code).read_bytes()


@pytest.mark.parametrize(("n", "form"), _NUMBERS_OF_RUSSIAN.items())
def test_a_number_asks_for_its_russian_form(n: int, form: int) -> None:
    finished = read_translations("ru")
    counted = [message for message in all_messages() if message.plural is not None]
    assert counted
    for message in counted:
        expected = finished[message.text, message.disambiguation][form]
        assert load_language("ru").look_up(message.text, message.disambiguation, n) == expected


def test_a_russian_report_has_the_same_keys_and_fixed_values() -> None:
    """Only sentences differ, and they are Russian."""

    def walk(english: Any, russian: Any, path: str = "") -> None:  # noqa: ANN401 - JSON is anything
        assert type(english) is type(russian), path
        if isinstance(english, dict):
            assert list(english) == list(russian), path
            for key in english:
                walk(english[key], russian[key], f"{path}.{key}")
        elif isinstance(english, list):
            assert len(english) == len(russian), path
            for number, pair in enumerate(zip(english, russian, strict=True)):
                walk(*pair, f"{path}[{number}]")
        elif english != russian:
            assert isinstance(russian, str), path
            assert _LETTERS_OF_RUSSIAN.search(russian), path

    in_english = _report()
    with speaking(load_language("ru")):
        in_russian = _report()
    assert in_english != in_russian
    walk(json.loads(in_english), json.loads(in_russian))


def test_a_picture_is_drawn_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "inspector", "render", str(_SAMPLE), "--select", "RegisterApps"]
    drawn = []
    for language in ("ru", "en"):
        out = tmp_path / f"{language}.svg"
        subprocess.run([*command, "--language", language, "-o", str(out)], capture_output=True, check=True)
        drawn.append(out.read_text(encoding="utf-8"))
    russian, english = drawn
    assert _LETTERS_OF_RUSSIAN.search(russian)
    assert not _LETTERS_OF_RUSSIAN.search(english)


def test_a_language_that_the_program_does_not_speak_is_refused() -> None:
    command = [sys.executable, "-m", "inspector", "render", str(_SAMPLE), "--language", "xx"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "'en', 'ru'" in run.stderr


def test_the_machine_does_not_choose_the_language_of_a_report() -> None:
    environment = {**os.environ, "LANG": "ru_RU.UTF-8", "LC_ALL": "ru_RU.UTF-8", "LANGUAGE": "ru"}
    command = [sys.executable, "-m", "inspector", "check", str(_SAMPLE)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "MsiRestartManagerSessionKey" in run.stdout
    assert not _LETTERS_OF_RUSSIAN.search(run.stdout)


class TestExtraction:
    @pytest.mark.parametrize(
        ("call", "message"),
        [
            ('tr("Open")', Message("Open", None, "")),
            ('tr("Open " "it", disambiguation="menu")', Message("Open it", None, "menu")),
            ('N_("Open", "menu")', Message("Open", None, "menu")),
            ('tr("{n} row of {t}", "{n} rows of {t}", n=1, t=2)', Message("{n} row of {t}", "{n} rows of {t}", "")),
        ],
    )
    def test_finds_literals(self, call: str, message: Message, tmp_path: Path) -> None:
        assert _extracted(call, tmp_path) == [message]

    @pytest.mark.parametrize("call", ["tr(WORDS)", "tr(row.title)", "tr(WORDS[kind])", "other('Open')"])
    def test_leaves_constants_to_their_marks(self, call: str, tmp_path: Path) -> None:
        assert _extracted(call, tmp_path) == []

    @pytest.mark.parametrize(
        ("call", "fault"),
        [
            ('tr(f"{a} reads")', "no literal"),
            ('tr("a" + b)', "no literal"),
            ("N_(words)", "no literal"),
            ('tr("{n} rows", n=1)', "go together"),
            ('tr("row", "rows")', "go together"),
            ('tr("{a} reads")', "no values"),
            ('tr("{a} reads", b=1)', "are not the values"),
            ('tr("{a reads", a=1)', "expected '}'"),
            ('tr("{a} row", "{n} rows", n=1)', "has placeholders that"),
        ],
    )
    def test_refuses_what_cannot_be_translated(self, call: str, fault: str, tmp_path: Path) -> None:
        with pytest.raises(TranslationError, match=fault):
            _extracted(call, tmp_path)


@pytest.mark.parametrize(
    ("message", "translation", "fault"),
    [
        (Message("{a} reads {b}.", None, ""), ("{b} читает {a}.",), ""),
        (Message("{a} reads", None, ""), ("{b} читает",), "placeholders"),
        (Message("<b>now</b>", None, ""), ("<b>сейчас",), "HTML"),
        (Message(" now", None, ""), ("сейчас",), "spaces"),
        (Message("Now.", None, ""), ("Сейчас",), "end"),
        (Message("{n} row", "{n} rows", ""), ("{n} строка", "{n} строки", "{n} строк"), ""),
        (Message("{n} row", "{n} rows", ""), ("{n} строка", "{n} строки"), "needs 3 texts"),
        (Message("one row", "{n} rows", ""), ("одна строка", "{n} строки", "{n} строк"), "placeholders"),
    ],
)
def test_a_translation_has_to_fit(message: Message, translation: tuple[str, ...], fault: str) -> None:
    assert fault in misfit(message, translation, "ru")
    assert bool(fault) == bool(misfit(message, translation, "ru"))


def _extracted(call: str, folder: Path) -> list[Message]:
    path = folder / "module.py"
    path.write_text(call, encoding="utf-8")
    return messages_in(path)


def _report() -> str:
    return json_report([inspect(_SAMPLE)], property_name="MsiRestartManagerSessionKey", scenario_name="first-install")
