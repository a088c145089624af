"""A package of whole health, through the front door: what it is, its tables, its streams, and its handle."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from inspector.errors import PackageError
from inspector.package.model import Column, PackageKind
from inspector.package.reading import open_package
from tests.package.containers import with_directory_as_list, with_large_sectors
from tests.package.opening import read, rows
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    import io


class RecordingPath(type(Path())):  # type: ignore[misc]  # the class of paths depends on the platform
    """A path that keeps the file it opened."""

    opened: io.IOBase

    def open(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - the signature of Path.open
        self.opened = super().open(*arguments, **options)
        return self.opened


@pytest.fixture
def builder() -> PackageBuilder:
    return PackageBuilder().property(ProductCode="{1}", ProductName="Contoso").standard_execute_sequence()


def is_open(path: RecordingPath) -> bool:
    return not path.opened.closed


def test_says_what_the_file_is(builder: PackageBuilder, tmp_path: Path) -> None:
    content = builder.summary(template="x64;1033,1031", page_count=500, title="Setup", word_count=2).build()
    with read(content, tmp_path) as package:
        assert package.file_name == "made.msi"
        assert package.size == len(content)
        assert package.sha256 == hashlib.sha256(content).hexdigest()
        assert package.kind is PackageKind.INSTALLATION_PACKAGE
        assert package.code_page == 1252
        assert package.summary.title == "Setup"
        assert package.summary.platform == "x64"
        assert package.summary.languages == (1033, 1031)
        assert package.summary.minimum_installer_version == 500
        assert package.summary.word_count == 2
        assert package.problems == ()


def test_lists_its_tables_and_the_two_that_describe_them(builder: PackageBuilder, tmp_path: Path) -> None:
    with read(builder.build(), tmp_path) as package:
        assert sorted(package.table_names) == ["InstallExecuteSequence", "Property", "_Columns", "_Tables"]
        assert package.table_names[-2:] == ("_Tables", "_Columns")
        assert rows(package, "_Tables") == [("InstallExecuteSequence",), ("Property",)]


def test_reads_every_kind_of_cell(tmp_path: Path) -> None:
    builder = PackageBuilder().table("Mine", "Key s72, Small I2, Large I4, Text L0, Data V0")
    builder.row("Mine", "a", -32767, -2147483647, "text", b"bytes").row("Mine", "b", 32767, 2147483647, "über", b"")
    builder.row("Mine", "c").row("Mine", "d", 0, 0, "")
    with read(builder.build(), tmp_path) as package:
        table = package.table("Mine")
        assert table is not None
        assert table.columns == (
            Column("Key", "string", primary_key=True, nullable=False, localizable=False),
            Column("Small", "int16", primary_key=False, nullable=True, localizable=False),
            Column("Large", "int32", primary_key=False, nullable=True, localizable=False),
            Column("Text", "string", primary_key=False, nullable=True, localizable=True),
            Column("Data", "stream", primary_key=False, nullable=True, localizable=False),
        )
        assert rows(package, "Mine") == [
            ("a", -32767, -2147483647, "text", "<stream>"),
            ("b", 32767, 2147483647, "über", "<stream>"),
            ("c", None, None, None, None),
            ("d", 0, 0, None, None),
        ]
        assert package.problems == ()


def test_a_table_is_decoded_once_and_an_unknown_one_is_none(builder: PackageBuilder, tmp_path: Path) -> None:
    with read(builder.build(), tmp_path) as package:
        assert package.table("Property") is package.table("Property")
        assert package.table("Registry") is None


def test_a_table_without_a_stream_is_empty(builder: PackageBuilder, tmp_path: Path) -> None:
    with read(builder.table("CustomAction").build(), tmp_path) as package:
        table = package.table("CustomAction")
        assert table is not None
        assert table.rows == ()
        assert [column.name for column in table.columns] == ["Action", "Type", "Source", "Target", "ExtendedType"]
        assert package.problems == ()


@pytest.mark.parametrize("size", [1, 63, 64, 65, 4095, 4096, 4097, 300_000])
def test_gives_the_bytes_of_a_stream(builder: PackageBuilder, tmp_path: Path, size: int) -> None:
    content = bytes(number * 7 % 251 for number in range(size))
    with read(builder.binary("WixCA", content).binary("Other", b"x" * 5000).build(), tmp_path) as package:
        assert package.stream("Binary", "WixCA") == content
        assert package.stream("Binary", "Absent") is None


def test_a_stream_may_have_the_longest_name_that_there_is(tmp_path: Path) -> None:
    key = "k" * (62 - len("Binary."))
    with read(PackageBuilder().binary(key, b"content").build(), tmp_path) as package:
        assert package.stream("Binary", key) == b"content"
        assert package.stream("Binary", key + "k") is None


def test_a_stream_of_a_row_with_two_keys_has_both_in_its_name(tmp_path: Path) -> None:
    builder = PackageBuilder().table("Mine", "First s72, Second s72, Data v0", keys=2).row("Mine", "a", "b", b"bytes")
    with read(builder.build(), tmp_path) as package:
        assert package.stream("Mine", "a", "b") == b"bytes"


def test_long_references_have_three_bytes(tmp_path: Path) -> None:
    builder = PackageBuilder(long_references=True).property(A="1", B="2").sequence_row("AdminUISequence", "A", 10, "B")
    with read(builder.build(), tmp_path) as package:
        assert rows(package, "AdminUISequence") == [("A", "B", 10)]


def test_more_strings_than_two_bytes_can_count(tmp_path: Path) -> None:
    builder = PackageBuilder()
    for number in range(33_000):
        builder.row("Property", f"P{number}", f"v{number}")
    with read(builder.build(), tmp_path) as package:
        assert rows(package, "Property") == sorted((f"P{number}", f"v{number}") for number in range(33_000))


def test_strings_over_64_kib(tmp_path: Path) -> None:
    texts = {f"P{size}": "x" * size for size in (65_535, 65_536, 65_537, 200_000, 1_100_000)}
    builder = PackageBuilder().row("Property", "First", "1")
    for name, text in texts.items():
        builder.row("Property", name, text)
    builder.row("Property", "Last", "2")
    with read(builder.build(), tmp_path) as package:
        assert rows(package, "Property") == [("First", "1"), ("Last", "2"), *sorted(texts.items())]
        assert package.problems == ()


def test_a_package_without_summary_information_has_an_empty_one(builder: PackageBuilder, tmp_path: Path) -> None:
    with read(builder.without_summary().build(), tmp_path) as package:
        assert package.summary.title is None
        assert package.summary.code_page is None
        assert package.summary.platform is None
        assert package.problems == ()


def test_a_merge_module_is_told_from_a_package_that_one_was_merged_into(tmp_path: Path) -> None:
    module = PackageBuilder().row("ModuleSignature", "M.GUID", 1033, "1.0").table("InstallExecuteSequence")
    with read(module.build(), tmp_path) as package:
        assert package.kind is PackageKind.MERGE_MODULE
    with read(module.property(ProductCode="{1}").build(), tmp_path) as package:
        assert package.kind is PackageKind.INSTALLATION_PACKAGE


def test_a_database_without_sequence_tables_is_just_that(tmp_path: Path) -> None:
    cube = (
        PackageBuilder().row("Property", "Cube", "1").table("_ICESequence", "Action s72, Condition S255, Sequence I2")
    )
    with read(cube.build(), tmp_path) as package:
        assert package.kind is PackageKind.DATABASE


def test_sectors_of_4096_bytes(builder: PackageBuilder, tmp_path: Path) -> None:
    content = bytes(number * 7 % 251 for number in range(20_000))
    builder.binary("Large", content).binary("Small", content[:2000])
    with read(with_large_sectors(builder.build()), tmp_path) as package:
        assert rows(package, "Property") == [("ProductCode", "{1}"), ("ProductName", "Contoso")]
        assert package.stream("Binary", "Large") == content
        assert package.stream("Binary", "Small") == content[:2000]
        assert package.problems == ()


def test_a_directory_that_is_a_long_list(builder: PackageBuilder, tmp_path: Path) -> None:
    for number in range(3000):
        builder.stream(f"s{number}", b"")
    with read(with_directory_as_list(builder.build()), tmp_path) as package:
        assert package.table("Property") is not None
        assert package.problems == ()


def test_closes_at_the_end_and_may_be_closed_again(builder: PackageBuilder, tmp_path: Path) -> None:
    path = RecordingPath(builder.write(tmp_path / "made.msi"))
    with open_package(path) as package:
        before = package.table("Property")
        assert is_open(path)
    assert not is_open(path)
    package.close()
    assert package.table("Property") is before
    with pytest.raises(PackageError, match="closed"):
        package.table("InstallExecuteSequence")
    with pytest.raises(PackageError, match="closed"):
        package.stream("Binary", "WixCA")


def test_in_memory_the_file_is_closed_at_once_and_may_be_written_again(builder: PackageBuilder, tmp_path: Path) -> None:
    path = RecordingPath(builder.write(tmp_path / "made.msi"))
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with open_package(path, in_memory=True) as package:
        assert not is_open(path)
        path.write_bytes(b"a build begins to write")

        assert ("ProductName", "Contoso") in rows(package, "Property")
        assert package.sha256 == before


@pytest.mark.parametrize("length", [0, 100, 512, 2048])
def test_closes_the_file_when_opening_fails(builder: PackageBuilder, tmp_path: Path, length: int) -> None:
    path = RecordingPath(tmp_path / "cut.msi")
    path.write_bytes(builder.build()[:length])
    with pytest.raises(PackageError):
        open_package(path)
    assert not is_open(path)


def test_writes_nothing_and_prints_nothing(
    builder: PackageBuilder, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    builder.table(
        "_Validation",
        "Table s32, Column s32, Nullable s4, MinValue I4, MaxValue I4, KeyTable S255, KeyColumn I2, Category S32, "
        "Set S255, Description S255",
        keys=2,
    )
    builder.row("_Validation", "Absent", "Column", "N")  # pymsi prints a warning about this row
    content = builder.build()
    with read(content, tmp_path) as package:
        for name in package.table_names:
            package.table(name)
    assert (tmp_path / "made.msi").read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["made.msi"]
    assert capfd.readouterr() == ("", "")


def test_reading_does_not_import_what_it_does_not_need(builder: PackageBuilder, tmp_path: Path) -> None:
    path = builder.write(tmp_path / "made.msi")
    program = (
        "import sys; from pathlib import Path; from inspector.package.reading import open_package\n"
        "with open_package(Path(sys.argv[1])) as package: package.table('Property')\n"
        "print(sorted({'pymsi.streamname', 'pymsi.column', 'pymsi.analysis', 'pymsi.package'} & set(sys.modules)))\n"
        "import pymsi; print(pymsi.Package.__module__)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines() == ["['pymsi.column', 'pymsi.streamname']", "pymsi.package"]
