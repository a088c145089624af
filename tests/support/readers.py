"""DLLs of which it is known what their entry point does with a property."""

from __future__ import annotations

from tests.support.dll import Reference, dll, near

_CALL_RAX = b"\xff\xd0"
_RETURN_ZERO = b"\x33\xc0\xc3"
_LEA_RAX = b"\x48\x8d\x05"
_TWO_ZEROS = b"\0\0"


def reading_dll(property_name: str, entry_point: str = "Entry") -> bytes:
    """Its entry point takes the address of the name."""
    code: dict[str, list[bytes | Reference]] = {entry_point: [_LEA_RAX, near("name"), _RETURN_ZERO]}
    return dll([entry_point], code=code, objects={"name": [property_name.encode("utf-16-le") + _TWO_ZEROS]})


def perhaps_reading_dll(property_name: str, *entry_points: str) -> bytes:
    """Its entry points call what cannot be followed, and the name is used in code that none of them is seen to reach."""
    entry_points = entry_points or ("Entry",)
    code: dict[str, list[bytes | Reference]] = {entry_point: [_CALL_RAX, _RETURN_ZERO] for entry_point in entry_points}
    code["inside"] = [_LEA_RAX, near("name"), _RETURN_ZERO]
    name = [property_name.encode("utf-16-le") + _TWO_ZEROS]
    return dll(entry_points, code=code, objects={"name": name}, unwinding={"inside": False})
