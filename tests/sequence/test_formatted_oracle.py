from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from inspector.sequence.formatted import resolve
from inspector.sequence.property_store import PropertyStore
from tests.support.shared import shared_file

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE = "C:\\Program Files\\Oracle Base\\"
PATHS = {
    "#file1": f"{BASE}one.txt",
    "#file2": f"{BASE}sub\\two.txt",
    "$CompOff": f"{BASE}sub\\",
}
"""The files and components of the package that the cases were run with; the cases do not carry them."""

WINE_IS_NOT_FOLLOWED = {
    "{}": "{}",  # without a name in it, a group stays as it is
    "{[~]}": "{\0}",  # the same: [~] is no name; Wine loses the opening brace
    "{[%ORAC_E]}": "env val",  # all names have values, so the braces go
    "{[#file1]}": f"{BASE}one.txt",  # the same
    "[0]": "",  # field 0 is the template itself, which only a record has
    "[01]": "",  # field 1 written with a zero: there is no record here
}
"""Texts for which Wine differs from https://learn.microsoft.com/windows/win32/msi/formatted, and what that says."""


def _resolved(case: Mapping[str, Any]) -> str | None:
    properties = {**case["props"], "ProductCode": "{AAAAAAAA-0000-0000-0000-000000000001}"}
    if case["cost"]:
        properties |= {"INSTALLDIR": BASE, "SubDir": f"{BASE}sub\\"}
    # A record's fields are looked up before properties and have names that no property has.
    fields = enumerate(case["fields"], start=1)
    properties |= {str(number): field.removeprefix("#") for number, field in fields if field != "<null>"}
    store = PropertyStore(
        properties=properties,
        environment=case["env"],
        unlisted_environment="",
        paths=PATHS if case["cost"] else {},
    )
    return resolve(case["template"], store).text


@pytest.mark.shared
def test_formatted_text_comes_out_as_documented_and_else_as_in_wine() -> None:
    lines = shared_file("oracles/formatted.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [case for line in lines if (case := json.loads(line))["category"] != "record-default"]
    wrong = [
        (case["template"], found, case["wine"])
        for case in cases
        if (found := _resolved(case)) != WINE_IS_NOT_FOLLOWED.get(case["template"], case["wine"])
    ]
    assert wrong == []
    assert len(cases) == 99
    assert set(WINE_IS_NOT_FOLLOWED) <= {case["template"] for case in cases}
