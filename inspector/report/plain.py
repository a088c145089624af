"""Text of a package on a line of a report: nothing in it may move the cursor, colour the terminal or turn the line round."""

from __future__ import annotations

_SHOWN_AS_SPACE = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_LINE = dict.fromkeys((*range(32), *range(127, 160), *map(ord, _TURNING)), "�") | {
    ord(character): " " for character in _SHOWN_AS_SPACE
}


def one_line(text: str) -> str:
    """`text` on one line: line ends become spaces; control and direction characters become U+FFFD."""
    return text.translate(_LINE)


def many(number: int, word: str) -> str:
    """A counted word, such as `1 error` or `2 errors`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
