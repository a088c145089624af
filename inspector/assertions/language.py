"""The language of assertions: five sentences."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from inspector.assertions.model import NoReadOutside, Order, Presence
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE, SEQUENCE_TABLES
from inspector.sequence.property_lifetimes import documented_lifetimes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.assertions.model import Claim

SENTENCES = (
    "A before B",
    "A after B",
    "A in TABLE",
    "A not in TABLE",
    "no custom action reads PROPERTY outside its window",
)
"""Every sentence there is; the first two may end with "in TABLE" and mean InstallExecuteSequence without it."""

_ORDER = re.compile(r"(?P<first>\S+) (?P<word>before|after) (?P<second>\S+)(?: in (?P<table>\S+))?")
_PRESENCE = re.compile(r"(?P<action>\S+) (?P<negation>not )?in (?P<table>\S+)")
_NO_READ = re.compile(r"no custom action reads (?P<name>\S+) outside its window")
_TABLES = tuple(table.name for table in SEQUENCE_TABLES)


def read_claim(sentence: str) -> Claim:
    """What a sentence says. Names are case-sensitive, as Windows Installer's are; spaces are free.

    Raises:
        ValueError: it is none of the sentences, with what is wrong and without a full stop.
    """
    words = " ".join(sentence.split())
    if order := _ORDER.fullmatch(words):
        first, second = order["first"], order["second"]
        if first == second:
            raise ValueError(f'"{words}" names the same action twice')
        table = _table(order["table"] or INSTALL_EXECUTE_SEQUENCE.name)
        is_after = order["word"] == "after"
        return Order(second, first, table, is_after) if is_after else Order(first, second, table)
    if presence := _PRESENCE.fullmatch(words):
        return Presence(presence["action"], _table(presence["table"]), presence["negation"] is None)
    if no_read := _NO_READ.fullmatch(words):
        known = documented_lifetimes()
        if no_read["name"] not in known:
            raise ValueError(f"no window of {no_read['name']} is known{_near(no_read['name'], known)}")
        return NoReadOutside(no_read["name"])
    raise ValueError(f'"{words}" is none of these sentences: {"; ".join(SENTENCES)}')


def _table(name: str) -> str:
    if name not in _TABLES:
        raise ValueError(f"{name} is no sequence table{_near(name, _TABLES)}")
    return name


def _near(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f" (did you mean {near[0]}?)" if near else f" ({', '.join(known)} are known)"
