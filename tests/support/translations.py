"""The translations of the program: `python -m tests.support.translations` brings them up to date with the sources.

Qt's lupdate sees neither the plural pairs of `tr` nor the texts in resources/data, so the sources are read here; the files
are those of Qt Linguist, and Qt's lrelease compiles them. Without options the .ts gets what is new (as unfinished), loses
what is gone, and is compiled.
"""

from __future__ import annotations

import argparse
import ast
import fcntl
import json
import os
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import tomli

from inspector.drawing.translation import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "inspector"
DATA = ROOT / "resources" / "data"
FOLDER = ROOT / "resources" / "translations"
FORMS = {"ru": 3}
"""How many forms of a noun a number can ask for, by language."""

DATA_TEXTS = {
    "formatted_columns": ("column.detail", "event.detail", "list.detail"),
    "known_consumers": ("entry_point.family", "entry_point.what", "family.name"),
    "managed_calls": ("opaque.what",),
    "property_lifetimes": ("property.note", "family.note"),
    "scenarios": ("scenario.title", "scenario.presumes"),
    "standard_actions": ("action.summary",),
}
"""The keys of the data files whose texts people read."""

_NEITHER_TEXT_NOR_VALUE = {"n", "disambiguation"}


class Message(NamedTuple):
    """A text that is translated: English, its English plural or None, and what it means where it has several meanings."""

    text: str
    plural: str | None
    disambiguation: str

    @property
    def key(self) -> str:
        """As it is named in the files of `--list` and `--merge`."""
        return f"{self.text} [[{self.disambiguation}]]" if self.disambiguation else self.text


Translation = tuple[str, ...]
"""One text, or one for each form of a number."""


class TranslationError(Exception):
    """A call that cannot be translated, or a translation that does not fit; says where."""


def messages_in(path: Path) -> list[Message]:
    """The messages of one file, a module of ours or a data file, in its order.

    Raises:
        TranslationError: a call of `tr` or `N_` cannot be read.
    """
    if path.suffix == ".toml":
        return _messages_in_data(path)
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError as error:
        raise TranslationError(f"{path}: {error}; is somebody writing it just now?") from error
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    found: list[Message] = []
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        try:
            message = _message_of_tr(call) if name == "tr" else _message_of_constant(call) if name == "N_" else None
        except TranslationError as error:
            raise TranslationError(f"{path}:{call.lineno}: {error}") from error
        found += [message] if message else []
    return found


@cache
def all_messages() -> tuple[Message, ...]:
    """Every message once, in the order of the files.

    Raises:
        TranslationError: a call cannot be read, or a text is used with and without a number.
    """
    paths = [*sorted(SOURCES.rglob("*.py")), *sorted(DATA.glob("*.toml"))]
    found: dict[tuple[str, str], Message] = {}
    for path in paths:
        for message in messages_in(path):
            other = found.setdefault((message.text, message.disambiguation), message)
            if other.plural != message.plural:
                raise TranslationError(
                    f"{path}: {message.key!r} has the plural {other.plural!r} elsewhere and "
                    f"{message.plural!r} here; give one of them a disambiguation"
                )
    return tuple(found.values())


def _message_of_tr(call: ast.Call) -> Message | None:
    """None where the text is a constant that is marked elsewhere."""
    if not call.args:
        raise TranslationError("tr needs a text")
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    if isinstance(call.args[0], ast.Name | ast.Attribute | ast.Subscript):
        return None
    texts = [_literal(argument) for argument in call.args]
    plural = texts[1] if len(texts) > 1 else None
    if ("n" in keywords) != (plural is not None):
        raise TranslationError("a number n and a plural go together")
    meant = _literal(keywords["disambiguation"]) if "disambiguation" in keywords else ""
    values = {name for name in keywords if name and name not in _NEITHER_TEXT_NOR_VALUE}
    if None not in keywords and placeholders(plural or texts[0]) - {"n"} != values:
        if not values and "n" not in keywords:
            raise TranslationError(f"{texts[0]!r} has placeholders, but the call has no values")
        raise TranslationError(f"the placeholders of {plural or texts[0]!r} are not the values {sorted(values)}")
    if plural is not None and not placeholders(texts[0]) <= placeholders(plural):
        raise TranslationError(f"{texts[0]!r} has placeholders that {plural!r} has not")
    return Message(texts[0], plural, meant)


def _message_of_constant(call: ast.Call) -> Message:
    texts = [_literal(argument) for argument in call.args]
    return Message(texts[0], None, texts[1] if len(texts) > 1 else "")


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return node.value
    raise TranslationError(f"{ast.unparse(node)} is no literal text; mark constants with N_")


def _messages_in_data(path: Path) -> list[Message]:
    content = tomli.loads(path.read_text(encoding="utf-8"))
    keys = [key.split(".") for key in DATA_TEXTS.get(path.stem, ())]
    texts = [row[column] for table, column in keys for row in content[table] if row.get(column)]
    return [Message(text, None, "") for text in dict.fromkeys(texts)]


def placeholders(template: str) -> set[str]:
    """The names in braces.

    Raises:
        TranslationError: it is no template.
    """
    try:
        return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
    except ValueError as error:
        raise TranslationError(f"{template!r}: {error}") from error


def misfit(message: Message, translation: Translation, code: str) -> str:
    """What keeps a translation from being used, empty if nothing does."""
    forms = 1 if message.plural is None else FORMS[code]
    if len(translation) != forms or not all(translation):
        return f"{message.key!r} needs {forms} texts, not {[*translation]!r}"
    original = message.plural or message.text
    for text in translation:
        for what, of_original, of_text in (
            ("placeholders", placeholders(original), placeholders(text)),
            ("HTML", _tags(original), _tags(text)),
            ("spaces at the ends", _outside(original), _outside(text)),
            ("end", _end(original), _end(text)),
        ):
            if of_original != of_text:
                return f"{message.key!r} and {text!r} differ in their {what}"
    return ""


def _tags(text: str) -> list[str]:
    return sorted(re.findall(r"</?\w+", text))


def _outside(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _end(text: str) -> str:
    last = text.rstrip()[-1:]
    return last if last in ".:?!…," else ""


def read_translations(code: str) -> dict[tuple[str, str], Translation]:
    """The translations of a .ts by text and disambiguation; unfinished ones are empty."""
    path = _ts(code)
    if not path.is_file():
        return {}
    found: dict[tuple[str, str], Translation] = {}
    for element in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = element.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        is_finished = translation.get("type") is None
        found[element.findtext("source", ""), element.findtext("comment", "")] = tuple(forms) if is_finished else ()
    return found


def write_translations(
    code: str, messages: Iterable[Message], translations: Mapping[tuple[str, str], Translation]
) -> None:
    """Write the .ts with these messages in their order."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        element = ET.SubElement(context, "message")
        ET.SubElement(element, "source").text = message.text
        if message.disambiguation:
            ET.SubElement(element, "comment").text = message.disambiguation
        forms = translations.get((message.text, message.disambiguation), ())
        translation = ET.Element("translation") if forms else ET.Element("translation", type="unfinished")
        if message.plural is None:
            translation.text = forms[0] if forms else None
        else:
            element.set("numerus", "yes")
            ET.SubElement(element, "extracomment").text = f"Plural: {message.plural}"
            for number in range(FORMS[code]):
                ET.SubElement(translation, "numerusform").text = forms[number] if forms else None
        element.append(translation)
    ET.indent(root, " " * 4)
    text = ET.tostring(root, encoding="unicode")
    _ts(code).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def faults(code: str) -> list[str]:
    """Everything that is wrong with the translation into a language; empty when it is complete."""
    messages = {(message.text, message.disambiguation): message for message in all_messages()}
    translations = read_translations(code)
    found = [f"{text!r} is in no source any more" for text, meant in translations if (text, meant) not in messages]
    for key, message in messages.items():
        forms = translations.get(key)
        if not forms:
            found.append(f"{message.key!r} is not translated")
        elif fault := misfit(message, forms, code):
            found.append(fault)
    return found


def compile_translation(code: str, target: Path) -> None:
    """Make a .qm of the .ts by Qt's lrelease."""
    tool = shutil.which("pyside6-lrelease", path=Path(sys.executable).parent)
    if tool is None:
        raise TranslationError("pyside6-lrelease is missing; install PySide6-Essentials")
    subprocess.run([tool, "-silent", "-nounfinished", str(_ts(code)), "-qm", str(target)], check=True)


def compiled(code: str) -> Path:
    """The .qm that comes with the program."""
    return FOLDER / f"msi-inspector_{code}.qm"


def _ts(code: str) -> Path:
    return FOLDER / f"msi-inspector_{code}.ts"


@contextmanager
def _alone() -> Iterator[None]:
    """Several people may translate in one checkout at the same time."""
    folder = os.open(FOLDER, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(folder)


def _untranslated(code: str, paths: Iterable[Path]) -> dict[str, Any]:
    translations = read_translations(code)
    found: dict[str, Any] = {}
    for path in paths:
        for each in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            for message in messages_in(each.resolve()):
                if not translations.get((message.text, message.disambiguation)):
                    found[message.key] = "" if message.plural is None else [message.plural, "", ""]
    return found


def _merge(code: str, added: Mapping[str, str | list[str]]) -> None:
    """Put translations in; everything that is there already stays, in use or not.

    Raises:
        TranslationError: one of them does not fit. The others are in then.
    """
    messages = all_messages()
    by_key = {message.key: message for message in messages}
    translations = read_translations(code)
    wrong = []
    for key, translation in added.items():
        forms = (translation,) if isinstance(translation, str) else tuple(translation)
        fault = misfit(by_key[key], forms, code) if key in by_key else f"{key!r} is in no source"
        if fault:
            wrong.append(fault)
        else:
            translations[by_key[key].text, by_key[key].disambiguation] = forms
    known = {(message.text, message.disambiguation) for message in messages}
    unused = [
        Message(text, "?" if len(forms) > 1 else None, meant)
        for (text, meant), forms in translations.items()
        if (text, meant) not in known and forms
    ]
    write_translations(code, [*messages, *unused], translations)
    if wrong:
        raise TranslationError("\n".join(wrong))


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="ru", choices=FORMS)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", nargs="+", type=Path, metavar="PATH", help="untranslated texts of these files, as JSON")
    what.add_argument("--merge", type=Path, metavar="FILE", help="put the translations of a JSON file in")
    what.add_argument("--compile", action="store_true", help="only compile what there is")
    what.add_argument("--check", action="store_true", help="say what is missing or does not fit")
    options = parser.parse_args()
    code = options.language
    try:
        with _alone():
            if options.list:
                print(json.dumps(_untranslated(code, options.list), ensure_ascii=False, indent=1))  # noqa: T201 - its result
            elif options.merge:
                _merge(code, json.loads(options.merge.read_text(encoding="utf-8")))
            elif options.check:
                print("\n".join(faults(code)))  # noqa: T201 - its result
            else:
                if not options.compile:
                    write_translations(code, all_messages(), read_translations(code))
                compile_translation(code, compiled(code))
    except TranslationError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    _main()
