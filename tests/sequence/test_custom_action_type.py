from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymsi.msi.custom_action import ACTION_TYPES
from pymsi.msi.custom_action import decode_custom_action_type as decode_with_pymsi

from inspector.sequence.custom_action_type import (
    Code,
    Execution,
    Scheduling,
    SourceIn,
    decode_custom_action_type,
)


@pytest.mark.parametrize(
    ("number", "code", "source_in", "execution"),
    [
        (1, Code.DLL, SourceIn.BINARY, Execution.IMMEDIATE),
        (3073, Code.DLL, SourceIn.BINARY, Execution.DEFERRED),
        (3329, Code.DLL, SourceIn.BINARY, Execution.ROLLBACK),
        (3585, Code.DLL, SourceIn.BINARY, Execution.COMMIT),
        (51, Code.PROPERTY, SourceIn.PROPERTY, Execution.IMMEDIATE),
        (307, Code.PROPERTY, SourceIn.PROPERTY, Execution.IMMEDIATE),
        (19, Code.ERROR, SourceIn.NOTHING, Execution.IMMEDIATE),
        (38, Code.VBSCRIPT, SourceIn.NOTHING, Execution.IMMEDIATE),
        (1042, Code.EXE, SourceIn.INSTALLED_FILE, Execution.DEFERRED),
        (34, Code.EXE, SourceIn.DIRECTORY, Execution.IMMEDIATE),
        (0, Code.UNKNOWN, SourceIn.NOTHING, Execution.IMMEDIATE),
        (63, Code.UNKNOWN, SourceIn.NOTHING, Execution.IMMEDIATE),
    ],
)
def test_type_numbers_of_the_documentation(number: int, code: Code, source_in: SourceIn, execution: Execution) -> None:
    kind = decode_custom_action_type(number)
    assert (kind.code, kind.source_in, kind.execution) == (code, source_in, execution)


def test_scheduling_bits_mean_rollback_and_commit_only_in_script() -> None:
    assert decode_custom_action_type(1 + 0x100).scheduling is Scheduling.FIRST_SEQUENCE
    assert decode_custom_action_type(1 + 0x200).scheduling is Scheduling.ONCE_PER_PROCESS
    assert decode_custom_action_type(1 + 0x300).scheduling is Scheduling.CLIENT_REPEAT
    assert decode_custom_action_type(1 + 0x400 + 0x100).scheduling is Scheduling.ALWAYS


def test_options() -> None:
    kind = decode_custom_action_type(1 + 0x40 + 0x80 + 0x400 + 0x800 + 0x1000 + 0x2000 + 0x4000, 0x8000)
    assert kind.ignores_return_value
    assert kind.is_asynchronous
    assert not kind.is_not_waited_for, "only a program can be left running"
    assert kind.no_impersonate
    assert kind.terminal_server_aware
    assert kind.script_64_bit
    assert kind.hides_target
    assert kind.patch_uninstall
    assert decode_custom_action_type(34 + 0xC0).is_not_waited_for
    assert not decode_custom_action_type(1 + 0x800).no_impersonate, "an immediate action always impersonates"


def test_null_is_no_type() -> None:
    kind = decode_custom_action_type(None)
    assert (kind.value, kind.base_type, kind.code) == (None, None, Code.UNKNOWN)


@given(st.integers(min_value=0, max_value=0xFFFF).filter(lambda number: number & 0x700 != 0x700))
def test_agrees_with_an_independent_decoder(number: int) -> None:
    ours, theirs = decode_custom_action_type(number), decode_with_pymsi(number)
    assert ours.base_type == theirs.type_number
    assert (ours.code is not Code.UNKNOWN) == (theirs.type_number in ACTION_TYPES)
    assert ours.is_in_script == theirs.in_script
    if ours.is_in_script:
        assert ours.execution.value == theirs.execution
    else:
        assert ours.scheduling.value.replace(" ", "-").replace("always", "immediate") == theirs.execution
    assert ours.hides_target == theirs.hide_target
