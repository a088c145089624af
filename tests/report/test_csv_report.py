from __future__ import annotations

import csv
import io

import pytest
from msgspec.structs import replace

from inspector.findings import rules
from inspector.report.csv_report import COLUMNS, csv_report
from tests.report.examples import finding_about, inspection_with, partial, unreadable


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_one_row_a_finding_and_file() -> None:
    info = finding_about(rule=rules.NO_USE_OUTSIDE, action="Quiet", table=None, sequence=None, remedy=None)
    first, second, third = rows(
        csv_report([inspection_with(finding_about(), info), inspection_with(info, file="b.msi")])
    )
    assert tuple(first) == COLUMNS
    assert first == {
        "file": "product.msi",
        "sha256": "1f3870be274f6c49b3e31a0c6728957f0a1c5d2b0f9e4a7780c2d5a5b7f61e42",
        "status": "read",
        "level": "error",
        "rule": "reads-outside",
        "sequence_table": "InstallExecuteSequence",
        "action": "Late",
        "sequence": "4010",
        "message": "Late reads it.",
        "evidence": "CustomAction.Target of Late: It names it.",
        "fix": "Schedule it earlier.",
        "help_url": rules.READS_OUTSIDE.help_url,
    }
    assert (second["level"], second["action"], second["sequence"], second["fix"]) == ("info", "Quiet", "", "")
    assert third["file"] == "b.msi"


def test_every_file_has_a_row() -> None:
    clean, part, page = rows(csv_report([inspection_with(), partial(), unreadable()]))
    assert (clean["status"], clean["rule"], clean["message"]) == ("read", "", "Late reads it.")
    assert (part["status"], part["sequence_table"], part["message"]) == ("partial", "Binary", "It is cut off.")
    assert (page["status"], page["sha256"], page["message"][:18]) == ("unreadable", "", "This is a web page")


def test_the_form_of_rfc_4180() -> None:
    text = csv_report([inspection_with(finding_about(message='a "b", c\r\nd'))])
    assert text.endswith("\r\n")
    assert text.count("\r\n") == 3, "header, row, and the one within a cell"
    assert '"a ""b"", c\r\nd"' in text
    assert rows(text)[0]["message"] == 'a "b", c\r\nd'


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    inspection = inspection_with(finding_about(f"{start}cmd", message=f"{start}1+1", sequence=-1))
    (row,) = rows(csv_report([replace(inspection, file=f"{start}x.msi")]))
    assert (row["file"], row["action"], row["message"]) == (f"'{start}x.msi", f"'{start}cmd", f"'{start}1+1")
    assert row["sequence"] == "-1", "a number stays one"
