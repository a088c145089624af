"""The made-up packages of the test data, each with one difficulty: what every one of them must read as."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest

from inspector.errors import PackageError
from inspector.package.model import PackageKind, SummaryInformation
from inspector.package.reading import open_package
from inspector.package.rows import custom_action_rows, property_values, sequence_rows
from tests.support.shared import shared_file, shared_folder

pytestmark = pytest.mark.shared

EXECUTE = "InstallExecuteSequence"
WIX_SUMMARY = {
    "title": "Installation Database",
    "subject": "Install dummy",
    "author": "dummy",
    "template": "Intel;1033",
    "revision_number": "{71978EBD-79FE-450E-A2E6-1FC75128A33D}",
    "page_count": 200,
    "word_count": 2,
    "creating_application": "Windows Installer XML Toolset (3.10.3.3007)",
}


@dataclass(frozen=True)
class Edge:
    """What is to be read: the property LOCAL, the InstallValidate row, the count of rows, and the problems' tables."""

    code_page: int = 1252
    local: str | None = None
    install_validate: tuple[str | None, int | None] | None = (None, 1400)
    rows: int = 12
    problems: tuple[str, ...] = ()


EDGES = {
    "base.msi": Edge(),
    "iv_conditioned.msi": Edge(install_validate=("NOT Installed", 1400)),
    "iv_absent.msi": Edge(install_validate=None, rows=11),
    "iv_zero.msi": Edge(install_validate=(None, 0)),
    "rm_before_after.msi": Edge(rows=16),
    "dup_seq_32767.msi": Edge(rows=15),
    "long_string.msi": Edge(),
    "many_strings.msi": Edge(),
    "no_summary.msi": Edge(),
    "cp437.msi": Edge(437, "éÄ"),
    "cp850.msi": Edge(850, "éÄ"),
    "cp852.msi": Edge(852, "Łó"),
    "cp874.msi": Edge(874, "ภาษาไทย"),
    "cp932.msi": Edge(932, "日本語ソ表"),
    "cp932_a0fd.msi": Edge(932, "\uf8f0\uf8f1ok"),
    "cp932_invalid.msi": Edge(932, "ok\ufffd\uf8f3", problems=("_StringData",)),
    "cp936.msi": Edge(936, "中文安装"),
    "cp949.msi": Edge(949, "한국어"),
    "cp950.msi": Edge(950, "許功蓋"),
    "cp950_a3e1.msi": Edge(950, "€ok"),
    "cp1251.msi": Edge(1251, "Русский"),
    "cp1252_undefined.msi": Edge(1252, "\x81\x8d\x8f\x9d"),
    "cp1255.msi": Edge(1255, "עברית"),
    "cp1256.msi": Edge(1256, "العربية"),
    "cp1361.msi": Edge(1361, "한국어"),
    "cp10007_6f6b.msi": Edge(10007, "ok€"),
    "cp20866.msi": Edge(20866, "Русский"),
    "cp65001.msi": Edge(65001, "日本語 é €"),
    "cp65001_invalid.msi": Edge(65001, "caf\ufffd", problems=("_StringData",)),
}
SUMMARY_CODE_PAGES = {
    "sum_cp0.msi": 0,
    "sum_cp437.msi": 437,
    "sum_cp874.msi": 874,
    "sum_cp65001.msi": 65001,
    "sum_vt_ui4.msi": 1252,
    "sum_vt_lpwstr.msi": 1252,
}
REFUSED = {
    "zero.msi": ("The file is empty", "Copy or download it again."),
    "zip.msi": ("This is a zip archive, not an installation package", "Unpack it and open the .msi file inside."),
    "head512.msi": ("The file is cut off or damaged", "Copy or download it again."),
}
DAMAGED = {"stringdata_short.msi"}


def test_every_file_has_its_expectation() -> None:
    shared_file("edge")
    folder = shared_folder()
    assert folder is not None
    names = {path.name for path in (folder / "edge").glob("*.msi")}
    assert names == {*EDGES, *SUMMARY_CODE_PAGES, *REFUSED, *DAMAGED}
    assert len(names) == 39


@pytest.mark.parametrize("name", EDGES)
def test_reads(name: str) -> None:
    edge = EDGES[name]
    with open_package(shared_file(f"edge/{name}")) as package:
        properties = property_values(package)
        rows = sequence_rows(package, EXECUTE)
        validate = [(row.condition, row.sequence) for row in rows if row.action == "InstallValidate"]
        assert package.kind is PackageKind.INSTALLATION_PACKAGE
        assert package.code_page == edge.code_page
        assert properties["ProductName"] == "Edge"
        assert properties.get("LOCAL") == edge.local
        assert validate == ([] if edge.install_validate is None else [edge.install_validate])
        assert len(rows) == edge.rows
        assert tuple(problem.table for problem in package.problems) == edge.problems


def test_sequence_numbers_up_to_the_largest_and_twice_the_same() -> None:
    with open_package(shared_file("edge/dup_seq_32767.msi")) as package:
        numbers = Counter(row.sequence for row in sequence_rows(package, EXECUTE))
    assert numbers[32767] == 2
    assert numbers[1400] == 2


def test_custom_actions_and_their_binaries() -> None:
    with open_package(shared_file("edge/rm_before_after.msi")) as package:
        actions = custom_action_rows(package)
        assert len(actions) == 5
        binaries = package.table("Binary")
        assert binaries is not None
        assert len(binaries.rows) == 3
        assert all(package.stream("Binary", str(name)) for name, _ in binaries.rows)
        assert package.problems == ()


def test_long_strings() -> None:
    with open_package(shared_file("edge/long_string.msi")) as package:
        lengths = sorted(len(value) for value in property_values(package).values())
    assert lengths[-3:] == [65535, 65536, 70000]


def test_many_strings() -> None:
    with open_package(shared_file("edge/many_strings.msi")) as package:
        properties = property_values(package)
    assert len(properties) == 40005
    assert properties["P39999"] == "v39999"


@pytest.mark.parametrize("name", SUMMARY_CODE_PAGES)
def test_reads_the_summary(name: str) -> None:
    with open_package(shared_file(f"edge/{name}")) as package:
        assert package.summary == SummaryInformation(code_page=SUMMARY_CODE_PAGES[name], **WIX_SUMMARY)  # type: ignore[arg-type]  # mixed values
        assert [row.sequence for row in sequence_rows(package, EXECUTE) if row.action == "InstallValidate"] == [1400]
        assert package.problems == ()


@pytest.mark.parametrize("name", REFUSED)
def test_refuses(name: str) -> None:
    what, advice = REFUSED[name]
    with pytest.raises(PackageError) as caught:
        open_package(shared_file(f"edge/{name}"))
    assert caught.value.what.startswith(what)
    assert caught.value.advice == advice


def test_short_string_data_is_told() -> None:
    with open_package(shared_file("edge/stringdata_short.msi")) as package:
        assert property_values(package)["ProductCode"].endswith("\ufffd")
        assert [problem.table for problem in package.problems] == ["_StringData", "_Tables"]
        assert "51 of the 351 bytes" in package.problems[0].detail
        assert "The name of 1 table is lost" in package.problems[1].detail
