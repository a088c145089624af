"""DLLs of which it is known what their entry point does with a property."""

from __future__ import annotations

from tests.support.dll import Reference, dll, near
from tests.support.looking import KEY

_CALL_RAX = b"\xff\xd0"
_RETURN_ZERO = b"\x33\xc0\xc3"
_LEA_RAX = b"\x48\x8d\x05"
_LEA_RDX = b"\x48\x8d\x15"
_CALL_SLOT = b"\xff\x15"
_TWO_ZEROS = b"\0\0"
_Code = dict[str, list[bytes | Reference]]


def reading_dll(property_name: str, entry_point: str = "Entry") -> bytes:
    """Its entry point asks for the property; for the key, whose name says enough, it takes the address of the name."""
    return _with_name(property_name, [entry_point], {entry_point: _asking("MsiGetPropertyW", property_name)})


def setting_dll(property_name: str, entry_point: str = "Entry") -> bytes:
    """Its entry point sets the property."""
    code: _Code = {entry_point: [_LEA_RDX, near("name"), _CALL_SLOT, near("MsiSetPropertyW"), _RETURN_ZERO]}
    return _with_name(property_name, [entry_point], code, "MsiSetPropertyW")


def perhaps_reading_dll(property_name: str, *entry_points: str) -> bytes:
    """Its entry points call what cannot be followed, and the property is asked for in code that none of them is seen to reach."""
    entry_points = entry_points or ("Entry",)
    code: _Code = {entry_point: [_CALL_RAX, _RETURN_ZERO] for entry_point in entry_points}
    code["inside"] = _asking("MsiGetPropertyW", property_name)
    return _with_name(property_name, entry_points, code, unwinding={"inside": False})


def _asking(function: str, property_name: str) -> list[bytes | Reference]:
    if property_name == KEY:
        return [_LEA_RAX, near("name"), _RETURN_ZERO]
    return [_LEA_RDX, near("name"), _CALL_SLOT, near(function), _RETURN_ZERO]


def _with_name(
    property_name: str,
    entry_points: list[str] | tuple[str, ...],
    code: _Code,
    function: str = "MsiGetPropertyW",
    unwinding: dict[str, int] | None = None,
) -> bytes:
    name = [property_name.encode("utf-16-le") + _TWO_ZEROS]
    imports = [] if property_name == KEY and function == "MsiGetPropertyW" else [("msi.dll", function)]
    return dll(entry_points, code=code, objects={"name": name}, imports=imports, unwinding=unwinding)
