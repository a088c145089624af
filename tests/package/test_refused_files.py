"""Files that are no package: each is refused with a sentence that says what it is, and one that says what to do."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from uuid import UUID

import pytest

from inspector.errors import PackageError
from inspector.package import limits
from inspector.package.reading import open_package
from tests.package.containers import table_stream, with_streams
from tests.package.opening import read
from tests.support.compound_file import compound_file
from tests.support.package_builder import PATCH_CLASS_ID, TRANSFORM_CLASS_ID, PackageBuilder

OTHER_CLASS_ID = UUID("00020906-0000-0000-c000-000000000046")


def made() -> bytes:
    builder = PackageBuilder().property(A="1").standard_execute_sequence().binary("CA", bytes(20_000))
    return builder.custom_action("Register", 1, "CA", "Register").build()


@pytest.mark.parametrize(
    ("content", "what", "advice"),
    [
        (b"", "The file is empty", "Copy or download it again."),
        (b"PK\3\4 and so on", "a zip archive", "Unpack it"),
        (b"PK\5\6 and so on", "an empty zip archive", "Open the .msi"),
        (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "Unpack it"),
        (b"MSCF\0\0\0\0", "a cabinet file", "Open the .msi"),
        (b"MZ\x90\0", "a Windows program", "/extract"),
        (b"%PDF-1.7", "a PDF document", "Open the .msi"),
        (b"\r\n <!DOCTYPE html><title>Sign in</title>", "a web page", "download it again"),
        (b"\xef\xbb\xbf<html>", "a web page", "download it again"),
        ("\ufeff<html lang=en>".encode("utf-16-le"), "a web page", "download it again"),
        (b'<?xml version="1.0"?><Wix/>', "an XML file, such as WiX source", "Build it"),
        (bytes(5000), "nothing but zeros", "Copy or download it again."),
        (b"plain text", "This is not an installation package", "Choose a .msi or .msm file."),
        (made()[:4], "This is not an installation package", "Choose a .msi or .msm file."),
        (made()[:300], "cut off", "Copy or download it again."),
        (made()[:512], "cut off", "Copy or download it again."),
        (made()[: len(made()) // 2], "cut off", "Copy or download it again."),
        (made()[:30] + b"\x30\x30" + made()[32:], "header of the file is damaged", "Copy or download it again."),
        (made()[:48] + b"\0\0\0\0" + made()[52:], "directory of the file is damaged", "Copy or download it again."),
        (compound_file(TRANSFORM_CLASS_ID, {table_stream("_StringPool"): b"\0" * 4}), "a transform (.mst)", "Open the"),
        (compound_file(PATCH_CLASS_ID, {table_stream("_StringPool"): b"\0" * 4}), "a patch (.msp)", "Open the"),
        (compound_file(OTHER_CLASS_ID, {"WordDocument": bytes(99)}), "a Word document", "Choose a .msi"),
        (compound_file(OTHER_CLASS_ID, {"Workbook": bytes(99)}), "an Excel workbook", "Choose a .msi"),
        (compound_file(OTHER_CLASS_ID, {"Contents": bytes(99)}), "without the tables", "Choose a .msi"),
        (with_streams(made(), {table_stream("_StringPool"): None}), "The string pool is missing", "Copy or"),
    ],
)
def test_says_what_it_is_and_what_to_do(content: bytes, what: str, advice: str, tmp_path: Path) -> None:
    with pytest.raises(PackageError) as caught:
        read(content, tmp_path)
    assert what in caught.value.what
    assert advice in caught.value.advice
    assert caught.value.where == "made.msi"
    assert not caught.value.what.endswith(".")


@pytest.mark.parametrize("name", ["absent.msi", "absent/made.msi", "made.msi/inside.msi", "nul\0.msi"])
def test_a_file_that_is_not_there(name: str, tmp_path: Path) -> None:
    (tmp_path / "made.msi").write_bytes(b"")
    with pytest.raises(PackageError, match="There is no such file") as caught:
        open_package(tmp_path / name)
    assert caught.value.where == Path(name).name
    assert caught.value.advice == "Check its name and folder."


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="This is a folder, not a file"):
        open_package(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_before_it_is_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.msi")
    with pytest.raises(PackageError, match="a device or a pipe"):
        open_package(tmp_path / "pipe.msi")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything may be read here")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "made.msi"
    path.write_bytes(made())
    path.chmod(0)
    with pytest.raises(PackageError, match="may not be read"):
        open_package(path)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that the system opens and does not read")
def test_a_file_that_the_system_fails_to_read() -> None:
    with pytest.raises(PackageError, match="The file cannot be read: ") as caught:
        open_package(Path("/proc/self/mem"))
    assert caught.value.where == "mem"


def test_a_file_that_becomes_shorter_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "made.msi"
    path.write_bytes(made())
    with open_package(path) as package:
        path.write_bytes(made()[:700])
        with pytest.raises(PackageError, match="became shorter"):
            package.stream("Binary", "CA")


@pytest.mark.parametrize(
    ("limit", "value", "message"),
    [
        ("LARGEST_FILE", 1000, r"The file has \d+ bytes; the limit is 1000"),
        ("LARGEST_STREAM", 20, r"The string pool has \d+ bytes; the limit is 20"),
        ("MOST_STRINGS", 3, r"The package has \d+ strings; the limit is 3"),
        ("MOST_DIRECTORY_ENTRIES", 5, r"The directory of the file has \d+ entries; the limit is 5"),
        ("MOST_ROWS", 1, r"The table _Columns has \d+ rows; the limit is 1"),
    ],
)
def test_over_a_limit_the_error_says_which(
    limit: str, value: int, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, limit, value)
    with pytest.raises(PackageError, match=message) as caught:
        read(made(), tmp_path)
    assert caught.value.advice == limits.ADVICE


def test_only_the_stream_or_table_over_a_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with read(made(), tmp_path) as package:
        monkeypatch.setattr(limits, "LARGEST_STREAM", 10_000)
        monkeypatch.setattr(limits, "MOST_SEQUENCE_ROWS", 10)
        monkeypatch.setattr(limits, "MOST_ROWS_LOOKED_INTO", 0)
        with pytest.raises(PackageError, match=r"The stream Binary\.CA has 20000 bytes; the limit is 10000"):
            package.stream("Binary", "CA")
        with pytest.raises(PackageError, match="The table InstallExecuteSequence has 12 rows; the limit is 10"):
            package.table("InstallExecuteSequence")
        with pytest.raises(PackageError, match=r"The table CustomAction has \d+ rows; the limit is 0"):
            package.table("CustomAction")
        assert package.table("Property") is not None


def test_a_summary_over_its_limit_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LARGEST_SUMMARY", 100)
    with read(made(), tmp_path) as package:
        assert {problem.table for problem in package.problems} == {"_SummaryInformation"}
        assert "Only 100 of" in package.problems[0].detail
