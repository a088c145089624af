"""A condition as rich text: as written with the values lined up beneath, and what each part comes to. No Qt: text in, text out."""

from __future__ import annotations

import re
from html import escape
from math import ceil
from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.sequence.condition_values import Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.sequence.condition_explanation import Explanation
    from inspector.window.details_html import TextLook

_TRUTH_WORDS = {
    Truth.TRUE: N_("true", "truth"),
    Truth.FALSE: N_("false", "truth"),
    Truth.UNKNOWN: N_("unknown", "truth"),
}
_WORD = re.compile(r'(?:"[^"]*"|[^\s"])+|"')
_GAP = "&nbsp;"
_LEAST_SHARE, _BESIDE_SIGN = 26, 10
"""Of the width in percent, and in pixels: what the column of values takes, and what is beside sign and word in it."""


def condition_html(condition: Explanation, look: TextLook, room: int) -> str:
    """The condition in lines of at most `room` pixels, where no single word is longer."""
    return "".join(_html(condition, look, room))


def _html(condition: Explanation, look: TextLook, room: int) -> Iterator[str]:
    yield _label(tr("As written, with the values of this scenario beneath"), look)
    lines = "".join(_line(line, look) for line in _lines(_words(condition), room, look.measure))
    yield _box(lines, look)
    if condition.other_grouping is not None:
        yield _label(tr("It can be read in two ways. As documented, which counts below:"), look)
        yield _box(escape(condition.grouping), look)
        yield _label(tr("As another implementation of the installer reads it:"), look)
        yield _box(escape(condition.other_grouping), look)
        otherwise = condition.answer.otherwise
        words = (
            tr("Read that way it comes to the same in this scenario.")
            if otherwise is None
            else tr("Read that way it is {value} in this scenario.", value=_truth_words(otherwise))
        )
        yield f"<p>{escape(words)}</p>"
    yield _label(tr("Part by part"), look)
    longest = max((look.measure(_truth_words(part.value)) for part in condition.parts), default=0.0)
    share = max(_LEAST_SHARE, ceil(100 * (longest + look.truth_sign + _BESIDE_SIGN) / max(room, 1)))
    rows = (
        f'<tr><td width="{share}%"><img src="truth:{part.value}" width="{look.truth_sign}" height="{look.truth_sign}">'
        f"&nbsp;{_truth_words(part.value)}</td>"
        f"<td>{_GAP * 4 * part.depth}{escape(part.text)}</td></tr>"
        for part in condition.parts
    )
    yield f'<table width="100%" cellspacing="0" cellpadding="2">{"".join(rows)}</table>'


def _truth_words(truth: Truth) -> str:
    return tr(_TRUTH_WORDS[truth], disambiguation="truth")


def _words(condition: Explanation) -> Iterator[tuple[str, str]]:
    """Each word as written, and with the values of the names in it."""
    for word in _WORD.finditer(condition.text):
        pieces, position = [], word.start()
        for name in condition.names:
            if word.start() <= name.start < word.end():
                pieces += [condition.text[position : name.start], name.shown]
                position = name.end
        yield word.group(), "".join([*pieces, condition.text[position : word.end()]])


def _lines(
    words: Iterator[tuple[str, str]], room: int, measure: Callable[[str], float]
) -> Iterator[list[tuple[str, str]]]:
    line: list[tuple[str, str]] = []
    used = 0.0
    gap = measure(" ")
    for written, value in words:
        width = max(measure(written), measure(value)) + gap
        if line and used + width > room:
            yield line
            line, used = [], 0.0
        line.append((written, value))
        used += width
    if line:
        yield line


def _line(words: list[tuple[str, str]], look: TextLook) -> str:
    written = "".join(f"<td>{escape(word)}{_GAP}</td>" for word, _ in words)
    values = "".join(
        f"<td>{escape(value) if value != word else _muted(word, look)}{_GAP}</td>" for word, value in words
    )
    return (
        f'<table cellspacing="0" cellpadding="0" style="margin-bottom:5px"><tr>{written}</tr><tr>{values}</tr></table>'
    )


def _muted(text: str, look: TextLook) -> str:
    return f'<font color="{look.muted}">{escape(text)}</font>'


def _label(text: str, look: TextLook) -> str:
    return f'<p class="label" style="color:{look.muted}">{escape(text)}</p>'


def _box(content: str, look: TextLook) -> str:
    return (
        f'<table width="100%" cellpadding="6" cellspacing="0" bgcolor="{look.code_background}">'
        f"<tr><td>{content}</td></tr></table>"
    )
