"""What is said of known entry points, held against the code of the DLLs that have them."""

from __future__ import annotations

import pytest

from inspector.package.reading import open_package
from inspector.resource_files import load_data
from inspector.usage.known_consumers import known_entry_points
from inspector.usage.model import SetLevel, UsageLevel
from inspector.usage.native.examination import examine_dll
from tests.support.shared import shared_file

ROWS = load_data("known_consumers")["entry_point"]


def test_every_row_says_what_it_is_and_where_that_is_known_from() -> None:
    for row in ROWS:
        assert row["names"]
        assert row.get("reads") or row.get("sets")
        assert row["doc_url"].startswith("https://")
        for name in row["names"]:
            assert f"{name} of the {row['family']} " in known_entry_points(name)[0].sentence


def test_an_entry_point_that_nobody_knows() -> None:
    assert known_entry_points("OurOwn") == ()


@pytest.mark.shared
@pytest.mark.parametrize(
    ("package", "binary"),
    [
        ("putty-0.68.msi", "WixCA"),
        ("redball-2.1.229.msi", "Wix4UtilCA_X86"),
        ("putty-0.68.msi", "WixUIWixca"),
    ],
)
def test_the_code_of_known_entry_points_does_what_is_said(package: str, binary: str) -> None:
    with open_package(shared_file(f"packages/{package}")) as opened:
        data = opened.stream("Binary", binary)
    assert data is not None
    examination = examine_dll(data)
    for entry_point in examination.exports:
        known = known_entry_points(entry_point)
        for name in frozenset().union(*(row.reads for row in known)):
            assert examination.reads(entry_point, name).level is UsageLevel.READS, (entry_point, name)
        for name in frozenset().union(*(row.sets for row in known)):
            # an older DLL does not know all names yet
            is_there = name.encode("utf-16-le") in data
            expected = SetLevel.SETS if is_there else SetLevel.DOES_NOT_SET
            assert examination.sets(entry_point, name).level is expected, (entry_point, name)
