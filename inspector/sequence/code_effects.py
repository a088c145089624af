"""The names of properties that occur in code."""

from __future__ import annotations

import re

from inspector.package.model import CABINET_SIGNATURE

_ASCII_NAME = re.compile(rb"[A-Za-z_][A-Za-z0-9_.]{2,71}")
_HIDING = (CABINET_SIGNATURE, b"#@~^", "#@~^".encode("utf-16-le"))
"""What begins compressed content and encoded scripts."""
_UTF16_NAME = re.compile(rb"[A-Za-z_]\0(?:[A-Za-z0-9_.]\0){2,71}")


def names_in(data: bytes) -> frozenset[str] | None:
    """Everything in `data` that reads as the name of a property, in ASCII or UTF-16LE; None where something in it hides names."""
    if any(mark in data for mark in _HIDING):
        return None
    ascii_names = {match.decode("ascii") for match in _ASCII_NAME.findall(data)}
    return frozenset(ascii_names | {match.decode("utf-16-le") for match in _UTF16_NAME.findall(data)})
