"""The summary information stream."""

from __future__ import annotations

import struct

from inspector.package.code_pages import CodePage
from inspector.package.model import SummaryInformation

_NAMES = {
    2: "title",
    3: "subject",
    4: "author",
    7: "template",
    9: "revision_number",
    14: "page_count",
    15: "word_count",
    18: "creating_application",
}


def read_summary(content: bytes) -> SummaryInformation:
    """First version."""
    section = struct.unpack_from("<I", content, 44)[0]
    count = struct.unpack_from("<I", content, section + 4)[0]
    offsets = dict(struct.iter_unpack("<II", content[section + 8 : section + 8 + 8 * count]))
    values = {}
    code_page = None
    if 1 in offsets:
        code_page = struct.unpack_from("<H", content, section + offsets[1] + 4)[0]
    for number, offset in offsets.items():
        if number not in _NAMES:
            continue
        (kind,) = struct.unpack_from("<I", content, section + offset)
        at = section + offset + 4
        if kind in (3, 19):
            values[_NAMES[number]] = struct.unpack_from("<i", content, at)[0]
        elif kind == 2:
            values[_NAMES[number]] = struct.unpack_from("<h", content, at)[0]
        elif kind == 30:
            (size,) = struct.unpack_from("<I", content, at)
            values[_NAMES[number]] = CodePage(code_page or 0).decode(content[at + 4 : at + 4 + size].split(b"\0")[0])
    return SummaryInformation(code_page=code_page, **values)
