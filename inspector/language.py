"""The language in which the program speaks to people: English, or the one that was chosen at the start.

One translator for the whole process, as gettext and Qt have it: sentences arise in every room, and a language that was
handed from call to call would stand in every signature while it never changes. This module is the only one of that kind.
Nothing is translated while modules are imported, as the language is chosen after that: constants are marked with `N_` and
translated where they are shown. What is a name (of actions, tables, properties, columns, options) is never translated.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T", bound=str)

ENGLISH = "en"
"""The language of the sources."""


class Language(Struct, frozen=True):
    """A language other than that of the sources.

    Attributes:
        code: such as `ru`.
        look_up: the translation of an English text, of its disambiguation or "", and in the form for a number or None; empty
            where there is none. Called from any thread.
        group_separator: what stands between groups of three digits.
        decimal_point: what stands before the digits of a fraction.
    """

    code: str
    look_up: Callable[[str, str, int | None], str]
    group_separator: str
    decimal_point: str


_language: Language | None = None
"""One reference, so that another thread sees the old or the new one, never half of each."""


def use_language(language: Language | None) -> None:
    """Speak a language from now on, None for English. What was said before stays as it was said."""
    global _language  # noqa: PLW0603 - the one translator, see above
    _language = language


@contextmanager
def speaking(language: Language | None) -> Iterator[None]:
    """Speak a language for a while, None for English; for tests."""
    before = _language
    use_language(language)
    try:
        yield
    finally:
        use_language(before)


def language_code() -> str:
    """The code of the language that is spoken, such as `en`."""
    return ENGLISH if _language is None else _language.code


def N_(text: T, disambiguation: str = "") -> T:  # noqa: N802, ARG001 - gettext's name; what it means is for the extraction
    """Mark a constant that is translated where it is shown, by `tr(constant)`. Returns the text itself."""
    return text


def tr(
    text: str, plural: str | None = None, /, *, n: int | None = None, disambiguation: str = "", **values: object
) -> str:
    """A text in the language that is spoken, with values in it.

    Only the template is read for placeholders; braces in values are only braces. A brace of the text itself comes as a
    value.

    Args:
        text: English, with placeholders as for `str.format`: `"Action {action} stands outside"`. A literal, or a
            constant that is marked with `N_` or stands in `resources/data`.
        plural: the English text for any number but one; needs `n`.
        n: the number that decides the form, `{n}` in the text; `{n:,}` puts separators between its digits.
        disambiguation: what the text means here, where the same English text needs two translations.
        values: what stands for the placeholders.
    """
    language = _language
    template = text if plural is None or n == 1 else plural
    if n is not None:
        values["n"] = n
    if language is not None:
        template = language.look_up(text, disambiguation, n) or template
        values = {name: _in_language(value, language) for name, value in values.items()}
    return template.format_map(values) if values else template


def number(value: int) -> str:
    """A number by itself, with separators between its digits as the language has them."""
    return f"{value:,}" if _language is None else f"{_in_language(value, _language):,}"


def _in_language(value: object, language: Language) -> object:
    if type(value) is int:
        return _Integer(value, language)
    return _Fraction(value, language) if type(value) is float else value


class _Integer(int):
    """A number that is written with the separators of a language where a template asks for some."""

    _language: Language

    def __new__(cls, value: int, language: Language) -> _Integer:  # noqa: PYI034 - Self is of no use to a private class
        made = super().__new__(cls, value)
        made._language = language
        return made

    def __format__(self, spec: str) -> str:
        return int(self).__format__(spec).replace(",", self._language.group_separator)


class _Fraction(float):
    """The same for a number with a decimal point."""

    _language: Language

    def __new__(cls, value: float, language: Language) -> _Fraction:  # noqa: PYI034 - as above
        made = super().__new__(cls, value)
        made._language = language
        return made

    def __format__(self, spec: str) -> str:
        whole, point, fraction = float(self).__format__(spec).partition(".")
        whole = whole.replace(",", self._language.group_separator)
        return f"{whole}{self._language.decimal_point}{fraction}" if point else whole
