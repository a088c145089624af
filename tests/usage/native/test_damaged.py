"""Whatever bytes come in, a result goes out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.usage.model import UsageLevel
from inspector.usage.native.examination import examine_dll
from inspector.usage.native.limits import SearchLimits
from tests.support.dll import address, dll, near
from tests.support.looking import KEY
from tests.usage.native.snippets import NAME, WIDE_NAME, Code, call, give_back, take, through_slot

LIMITS = SearchLimits(instructions=2000, seconds=1.0)


def whole(bits: int, machine: int | None = None) -> bytes:
    """A DLL with something in every table that is read."""
    switch: Code = (
        [b"\x83\xf8\x03\x77\x07\xff\x24\x85", address("table")]
        if bits == 32
        else [b"\x83\xf8\x03\x48\x8d\x15", near("table"), b"\x48\x63\x04\x82\x48\x01\xd0\xff\xe0"]
    )
    code: dict[str, Code] = {
        "Reader": [*call("inner"), *through_slot(bits, "MsiGetPropertyW"), *switch],
        "Quiet": [b"\xff\xd6", *through_slot(bits, "table"), *give_back(bits)],
        "inner": [*take(bits, "name"), *through_slot(bits, "MsiSetPropertyW"), *give_back(bits)],
    }
    return dll(
        ["Reader", "Quiet", "Away", ""],
        bits=bits,
        code=code,
        objects={"table": [address("inner"), address("Quiet"), b"\1\2\3\4", address("name")], **NAME},
        imports=[("msi.dll", "MsiGetPropertyW"), ("msi.dll", "MsiSetPropertyW"), ("RSTRTMGR.dll", "RmJoinSession")],
        forwards={"Away": "OTHER.Entry"},
        unwinding={"Reader": 1, "inner": 0} if bits == 64 else None,
        machine=machine,
    )


WHOLE = [whole(32), whole(64), whole(64, 0xAA64)]


def examined(image: bytes) -> None:
    """Ask everything that can be asked."""
    examination = examine_dll(image, limits=LIMITS)
    assert examination.is_managed_stub in {True, False}
    readable = examination.problem is None
    for name in ("Reader", "Quiet", "Away", "#4", "Missing", *examination.exports[:20]):
        assert all(examination.sets(name, each).evidence for each in (KEY, "custom"))
        assert examination.reads(name, "custom").evidence
        proof = examination.reads(name, KEY)
        assert proof.evidence
        assert proof.evidence[0].detail
        if not readable:
            assert examination.resolve(name) is None
        if not readable and WIDE_NAME in image:
            assert proof.level is UsageLevel.UNKNOWN


@given(st.binary(max_size=2000))
def test_any_bytes(data: bytes) -> None:
    examined(data)
    examined(b"MZ" + data + WIDE_NAME)


@given(st.data())
@pytest.mark.parametrize("image", WHOLE, ids=["x86", "x64", "arm64"])
def test_a_dll_with_changed_bytes(image: bytes, data: st.DataObject) -> None:
    changed = bytearray(image)
    for _ in range(data.draw(st.integers(1, 8))):
        position = data.draw(st.integers(0, len(image) - 4))
        value = data.draw(
            st.sampled_from([0, 1, 0x7F, 0xFF, 0x1000, 0x2000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF])
        )
        size = data.draw(st.sampled_from([1, 2, 4]))
        changed[position : position + size] = value.to_bytes(4, "little")[:size]
    examined(bytes(changed))


@given(st.data())
@pytest.mark.parametrize("image", WHOLE, ids=["x86", "x64", "arm64"])
def test_a_dll_with_other_code(image: bytes, data: st.DataObject) -> None:
    code = data.draw(st.binary(max_size=0x200))  # the code section lies at 0x200 in the file
    examined(image[:0x200] + code + image[0x200 + len(code) :])


@given(st.data())
@pytest.mark.parametrize("image", WHOLE, ids=["x86", "x64", "arm64"])
def test_a_dll_that_is_cut_off(image: bytes, data: st.DataObject) -> None:
    examined(image[: data.draw(st.integers(0, len(image)))] + WIDE_NAME)
