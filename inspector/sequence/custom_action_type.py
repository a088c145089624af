"""The Type column of the CustomAction table, decoded.

Sources: https://learn.microsoft.com/windows/win32/msi/summary-list-of-all-custom-action-types and the pages on in-script
execution, scheduling, return processing, hidden target, patch uninstall options and 64-bit custom actions.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from msgspec import Struct


class Execution(StrEnum):
    """When an action's work is done: where it stands, or later from the script."""

    IMMEDIATE = "immediate"
    DEFERRED = "deferred"
    ROLLBACK = "rollback"
    COMMIT = "commit"


class Scheduling(StrEnum):
    """How often an immediate action runs when both a UI and an execute sequence are played."""

    ALWAYS = "always"
    FIRST_SEQUENCE = "first sequence"
    ONCE_PER_PROCESS = "once per process"
    CLIENT_REPEAT = "client repeat"


class Code(StrEnum):
    """What an action runs."""

    DLL = "DLL"
    EXE = "EXE"
    JSCRIPT = "JScript"
    VBSCRIPT = "VBScript"
    NESTED_INSTALL = "nested installation"
    ERROR = "error message"
    DIRECTORY = "directory"
    PROPERTY = "property"
    UNKNOWN = "unknown"


class SourceIn(StrEnum):
    """What the Source column names."""

    BINARY = "Binary"
    INSTALLED_FILE = "File"
    DIRECTORY = "Directory"
    PROPERTY = "Property"
    STORAGE = "storage"
    PRODUCT = "product"
    NOTHING = "nothing"


_BASE_MASK = 0x3F
_CONTINUE = 0x40
_ASYNC = 0x80
_SCHEDULING_MASK = 0x300
_IN_SCRIPT = 0x400
_NO_IMPERSONATE = 0x800
_SCRIPT_64_BIT = 0x1000
_HIDE_TARGET = 0x2000
_TERMINAL_SERVER_AWARE = 0x4000
_PATCH_UNINSTALL = 0x8000

_BASE_TYPES: dict[int, tuple[Code, SourceIn]] = {
    1: (Code.DLL, SourceIn.BINARY),
    2: (Code.EXE, SourceIn.BINARY),
    5: (Code.JSCRIPT, SourceIn.BINARY),
    6: (Code.VBSCRIPT, SourceIn.BINARY),
    7: (Code.NESTED_INSTALL, SourceIn.STORAGE),
    17: (Code.DLL, SourceIn.INSTALLED_FILE),
    18: (Code.EXE, SourceIn.INSTALLED_FILE),
    19: (Code.ERROR, SourceIn.NOTHING),
    21: (Code.JSCRIPT, SourceIn.INSTALLED_FILE),
    22: (Code.VBSCRIPT, SourceIn.INSTALLED_FILE),
    23: (Code.NESTED_INSTALL, SourceIn.DIRECTORY),
    34: (Code.EXE, SourceIn.DIRECTORY),
    35: (Code.DIRECTORY, SourceIn.DIRECTORY),
    37: (Code.JSCRIPT, SourceIn.NOTHING),
    38: (Code.VBSCRIPT, SourceIn.NOTHING),
    39: (Code.NESTED_INSTALL, SourceIn.PRODUCT),
    50: (Code.EXE, SourceIn.PROPERTY),
    51: (Code.PROPERTY, SourceIn.PROPERTY),
    53: (Code.JSCRIPT, SourceIn.PROPERTY),
    54: (Code.VBSCRIPT, SourceIn.PROPERTY),
}


class CustomActionType(Struct, frozen=True, kw_only=True):
    """A decoded Type.

    Attributes:
        value: the number as written; None for a null cell, which Windows Installer does not allow.
        base_type: the low six bits; None with a null Type.
        code, source_in: what it runs and what Source names; Code.UNKNOWN for a number that is no base type (ICE68).
        execution: immediate, or queued as deferred, rollback or commit.
        is_in_script: it is queued where it stands and run from the script.
        scheduling: only of meaning for an immediate action.
        ignores_return_value, is_asynchronous, is_not_waited_for: return processing.
        no_impersonate: an in-script action runs as the system.
        terminal_server_aware: an in-script action impersonates in per-machine installations on a terminal server too.
        script_64_bit, hides_target, patch_uninstall: the other options.
    """

    value: int | None
    base_type: int | None
    code: Code
    source_in: SourceIn
    execution: Execution
    is_in_script: bool
    scheduling: Scheduling
    ignores_return_value: bool
    is_asynchronous: bool
    is_not_waited_for: bool
    no_impersonate: bool
    terminal_server_aware: bool
    script_64_bit: bool
    hides_target: bool
    patch_uninstall: bool

    @property
    def only_sets_property(self) -> bool:
        """Whether it does nothing but set a property or a directory: types 51 and 35."""
        return self.code is Code.PROPERTY or self.code is Code.DIRECTORY

    @property
    def gets_session(self) -> bool:
        """Whether it runs code that gets a handle to the session, and so may read and set properties by name."""
        return self.code is Code.DLL or self.code is Code.JSCRIPT or self.code is Code.VBSCRIPT


@lru_cache(maxsize=1024)
def decode_custom_action_type(value: int | None, extended_type: int | None = None) -> CustomActionType:
    """Decode the Type and ExtendedType columns of a CustomAction row; every number decodes to something.

    Negative numbers are read as the unsigned value of the same 32 bits.
    """
    bits = 0 if value is None else value & 0xFFFFFFFF
    base_type = bits & _BASE_MASK
    code, source_in = _BASE_TYPES.get(base_type, (Code.UNKNOWN, SourceIn.NOTHING))
    in_script = bool(bits & _IN_SCRIPT)
    scheduling_bits = bits & _SCHEDULING_MASK
    execution = Execution.IMMEDIATE
    scheduling = Scheduling.ALWAYS
    if in_script:
        # rollback wins where both bits stand: Windows Installer documents only one of them at a time
        execution = {0x100: Execution.ROLLBACK, 0x200: Execution.COMMIT, 0x300: Execution.ROLLBACK}.get(
            scheduling_bits, Execution.DEFERRED
        )
    else:
        scheduling = {
            0x100: Scheduling.FIRST_SEQUENCE,
            0x200: Scheduling.ONCE_PER_PROCESS,
            0x300: Scheduling.CLIENT_REPEAT,
        }.get(scheduling_bits, Scheduling.ALWAYS)
    is_exe = code is Code.EXE
    return CustomActionType(
        value=value,
        base_type=None if value is None else base_type,
        code=code,
        source_in=source_in,
        execution=execution,
        is_in_script=in_script,
        scheduling=scheduling,
        ignores_return_value=bool(bits & _CONTINUE),
        is_asynchronous=bool(bits & _ASYNC),
        is_not_waited_for=is_exe and bits & (_ASYNC | _CONTINUE) == (_ASYNC | _CONTINUE),
        no_impersonate=in_script and bool(bits & _NO_IMPERSONATE),
        terminal_server_aware=in_script and bool(bits & _TERMINAL_SERVER_AWARE),
        script_64_bit=bool(bits & _SCRIPT_64_BIT),
        hides_target=bool(bits & _HIDE_TARGET),
        patch_uninstall=bool((extended_type or 0) & _PATCH_UNINSTALL),
    )
