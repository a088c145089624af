"""The summary information stream: a property set of which every property may be missing or odd.

Sources: https://learn.microsoft.com/windows/win32/msi/summary-information-stream-property-set and
https://learn.microsoft.com/openspecs/windows_protocols/ms-oleps/bf7aeae8-c47a-4939-9f45-700158dac3bc
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from inspector.language import N_, tr
from inspector.package.code_pages import NEUTRAL, CodePage
from inspector.package.compound_file import unsigned_numbers
from inspector.package.model import SummaryInformation

if TYPE_CHECKING:
    from array import array

_FORMAT_ID = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")  # {F29F85E0-4FF9-1068-AB91-08002B27B3D9}
_BYTE_ORDER = 0xFFFE
_SET_COUNT_OFFSET = 24
_FIRST_SET_OFFSET = 28
_SET_SIZE = 20
_CODE_PAGE = "code_page"
_NAMES = {
    1: _CODE_PAGE,
    2: "title",
    3: "subject",
    4: "author",
    7: "template",
    9: "revision_number",
    14: "page_count",
    15: "word_count",
    18: "creating_application",
}
_TITLES = {
    _CODE_PAGE: N_("code page", "begins a sentence"),
    "title": N_("title", "begins a sentence"),
    "subject": N_("subject", "begins a sentence"),
    "author": N_("author", "begins a sentence"),
    "template": N_("template", "begins a sentence"),
    "revision_number": N_("revision number", "begins a sentence"),
    "page_count": N_("page count", "begins a sentence"),
    "word_count": N_("word count", "begins a sentence"),
    "creating_application": N_("creating application", "begins a sentence"),
}
_TEXTS = frozenset(("title", "subject", "author", "template", "revision_number", "creating_application"))
_VT_EMPTY, _VT_NULL, _VT_LPSTR, _VT_LPWSTR = 0, 1, 30, 31
_NUMBER_FORMATS = {2: "<h", 3: "<i", 16: "<b", 17: "<B", 18: "<H", 19: "<I", 22: "<i", 23: "<I"}
_UTF_16 = 1200


class _UnreadableError(Exception):
    """A property that cannot be read; its text says why."""


def read_summary(content: bytes) -> tuple[SummaryInformation, list[str]]:
    """The summary information, and one sentence on each thing of it that could not be read."""
    try:
        section, offsets = _properties(content)
    except (struct.error, _UnreadableError):
        return SummaryInformation(), [tr("The stream is not a property set, so the summary information is lost")]
    problems: list[str] = []
    values: dict[str, Any] = {}
    page = CodePage(NEUTRAL)
    for number in sorted(_NAMES.keys() & offsets.keys()):
        name = _NAMES[number]
        position = section + offsets[number]
        try:
            if name in _TEXTS:
                values[name], is_intact = _text(content, position, page)
                if not is_intact:
                    problems.append(
                        tr(
                            "The {title} holds bytes that code page {page} does not have",
                            title=_title(name),
                            page=page.number,
                        )
                    )
            else:
                values[name] = _number(content, position)
        except struct.error:
            problems.append(tr("The {title} lies behind the end of the stream", title=_title(name)))
        except _UnreadableError as error:
            problems.append(tr("The {title} cannot be read: {error}", title=_title(name), error=error))
        if name == _CODE_PAGE and values.get(name) is not None:
            # It comes first, and is a signed number of 16 bits, in which 65001 is -535.
            values[name] &= 0xFFFF
            page = CodePage(values[name])
    return SummaryInformation(**values), problems


def _title(name: str) -> str:
    return tr(_TITLES[name], disambiguation="begins a sentence")


def _properties(content: bytes) -> tuple[int, dict[int, int]]:
    """Where the section begins, and the offsets of its properties in it by number.

    The versions in the header (of the format, and of the system that wrote it) say nothing about how to read it.
    """
    byte_order, _, _, _, set_count = struct.unpack_from("<HHHH16xI", content)
    if byte_order != _BYTE_ORDER:
        raise _UnreadableError
    for index in range(min(set_count, len(content) // _SET_SIZE)):
        format_id, section = struct.unpack_from("<16sI", content, _FIRST_SET_OFFSET + index * _SET_SIZE)
        if format_id == _FORMAT_ID:
            (count,) = struct.unpack_from("<I", content, section + 4)
            index_size = min(count * 8, (len(content) - section - 8) // 8 * 8)
            entries = content[section + 8 : section + 8 + index_size]
            return section, dict(struct.iter_unpack("<II", entries))
    raise _UnreadableError


def _number(content: bytes, position: int) -> int | None:
    (kind,) = struct.unpack_from("<I", content, position)
    if kind in {_VT_EMPTY, _VT_NULL}:
        return None
    if kind not in _NUMBER_FORMATS:
        raise _UnreadableError(tr("its type {kind} is not that of a number", kind=kind))
    (number,) = struct.unpack_from(_NUMBER_FORMATS[kind], content, position + 4)
    return int(number)


def _text(content: bytes, position: int, page: CodePage) -> tuple[str | None, bool]:
    """The text, and whether all of its bytes have a meaning."""
    (kind,) = struct.unpack_from("<I", content, position)
    if kind in {_VT_EMPTY, _VT_NULL}:
        return None, True
    if kind not in {_VT_LPSTR, _VT_LPWSTR}:
        raise _UnreadableError(tr("its type {kind} is not that of a text", kind=kind))
    (count,) = struct.unpack_from("<I", content, position + 4)
    start = position + 8
    is_wide = kind == _VT_LPWSTR and not _is_narrow(content, start, count)
    size = count * 2 if is_wide else count
    stored = content[start : start + size]
    if len(stored) < size:
        raise _UnreadableError(tr("it ends behind the end of the stream"))
    if is_wide or page.number == _UTF_16:
        page = CodePage(_UTF_16)
        units = _units(stored)
        stored = stored[: units.index(0) * 2] if 0 in units else stored
    else:
        stored = stored.partition(b"\0")[0]
    try:
        return page.decode(stored), True
    except UnicodeDecodeError:
        return page.decode_with_gaps(stored), False


def _is_narrow(content: bytes, start: int, count: int) -> bool:
    """Whether text of the type VT_LPWSTR is made of single bytes, as some writers have it.

    Its last byte is NUL then, and it does not end at a NUL as a text of `count` units of two bytes would.
    """
    if content[start + count - 1 : start + count] != b"\0":
        return False
    units = _units(content[start : start + count * 2])
    return 0 not in units or any(units[units.index(0) :])


def _units(stored: bytes) -> array[int]:
    return unsigned_numbers("H", stored[: len(stored) // 2 * 2])
