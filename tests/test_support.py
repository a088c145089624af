"""The tests' own tools: what they write is read back by other people's readers."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import UUID

import olefile  # type: ignore[import-untyped]  # olefile 0.47 has no annotations
import pytest
from pymsi.package import Package

from tests.support.compound_file import compound_file
from tests.support.database import stored_name
from tests.support.dll import dll
from tests.support.package_builder import DATABASE_CLASS_ID, PATCH_CLASS_ID, PackageBuilder
from tests.support.samples import FOLDER, SAMPLES, write_samples

if TYPE_CHECKING:
    from pathlib import Path

_CLASS_ID = UUID("000c1084-0000-0000-c000-000000000046")
_RED = 0
_MSIINFO = shutil.which("msiinfo")


def _opened(content: bytes) -> olefile.OleFileIO:
    """The compound file, read by a reader that forgives nothing."""
    return olefile.OleFileIO(BytesIO(content), raise_defects=olefile.DEFECT_UNSURE)


def _rows(package: Package, table: str) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in package[table]]


class TestCompoundFile:
    @pytest.mark.parametrize("size", [0, 1, 64, 65, 4095, 4096, 4097, 70_000])
    def test_a_stream_of_any_size_comes_back(self, size: int) -> None:
        content = bytes(number % 251 for number in range(size))
        ole = _opened(compound_file(_CLASS_ID, {"content": content, "other": b"x"}))
        assert ole.openstream("content").read() == content
        assert ole.openstream("other").read() == b"x"

    def test_the_root_has_the_class_id_and_no_times(self) -> None:
        ole = _opened(compound_file(PATCH_CLASS_ID, {}))
        assert UUID(ole.root.clsid) == PATCH_CLASS_ID
        assert ole.root.getctime() is None
        assert ole.root.getmtime() is None

    def test_a_file_too_long_for_the_list_in_its_header_has_a_difat(self) -> None:
        content = bytes(range(256)) * 4 * 15_000
        ole = _opened(compound_file(_CLASS_ID, {"content": content}))
        assert ole.num_difat_sectors == 2
        assert ole.openstream("content").read() == content

    @pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 7, 8, 30, 31, 32, 100])
    def test_the_directory_is_a_red_black_tree_in_the_order_of_names(self, count: int) -> None:
        names = [chr(ord("A") + number % 26) * (1 + number // 26) for number in range(count)]
        ole = _opened(compound_file(_CLASS_ID, dict.fromkeys(names, b"")))
        in_order: list[str] = []

        def black_height(number: int, parent_is_red: bool) -> int:  # noqa: FBT001 - a colour, in a function of one test
            if number == olefile.NOSTREAM:
                return 1
            entry = ole.direntries[number]
            is_red = entry.color == _RED
            assert not (is_red and parent_is_red)
            left = black_height(entry.sid_left, is_red)
            in_order.append(entry.name)
            assert black_height(entry.sid_right, is_red) == left
            return left + (0 if is_red else 1)

        black_height(ole.root.sid_child, True)
        assert in_order == sorted(names, key=lambda name: (len(name), name))

    @pytest.mark.parametrize(
        ("names", "message"),
        [(["x" * 32], "1 to 31"), ([""], "1 to 31"), (["data", "Data"], "differ in case only")],
    )
    def test_names_that_no_compound_file_can_hold_are_refused(self, names: list[str], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            compound_file(_CLASS_ID, dict.fromkeys(names, b""))


class TestPackageBuilder:
    @pytest.mark.parametrize("long_references", [False, True])
    def test_cells_of_every_kind_come_back(self, *, long_references: bool) -> None:
        builder = PackageBuilder(long_references=long_references)
        builder.table("Mine", "Key s72, Number i2, Text L0, Small I2, Large I4, Data V0", keys=2)
        builder.row("Mine", "a", 1, "été", -32_767, 2_147_483_647, b"stream")
        builder.row("Mine", "a", -1, None, 32_767, -2_147_483_647)
        builder.row("Mine", "b", 0)
        builder.table("Empty", "Key s72")
        package = Package(BytesIO(builder.build()))
        assert _rows(package, "Mine") == [
            ("a", -1, None, 32_767, -2_147_483_647, "<binary>"),
            ("a", 1, "été", -32_767, 2_147_483_647, "<binary>"),
            ("b", 0, None, None, None, "<binary>"),
        ]
        assert package.get_datastream_bytes("Mine", "a", 1) == b"stream"
        assert package.get_datastream_bytes("Mine", "b", 0) is None
        assert package.string_pool.long_string_refs == long_references
        assert _rows(package, "Empty") == []

    def test_columns_come_back_as_declared(self) -> None:
        builder = PackageBuilder().table("Mine", "Key s72, Number i2, Text L0, Large I4", keys=2)
        columns = Package(BytesIO(builder.build()))["Mine"].columns
        assert [
            (column.name, column.type, column.primary_key, column.nullable, column.localizable) for column in columns
        ] == [
            ("Key", "str", True, False, False),
            ("Number", "i16", True, False, False),
            ("Text", "str", False, True, True),
            ("Large", "i32", False, True, False),
        ]

    def test_the_convenient_layer_writes_the_usual_tables(self) -> None:
        content = (
            PackageBuilder()
            .property(ProductName="Contoso Agent")
            .custom_action("RegisterApps", 1, "AgentCA", "Register")
            .binary("AgentCA", b"MZ" * 5000)
            .execute_row("InstallValidate", 1400, condition="NOT Installed")
            .execute(RegisterApps=4010, Unset=None)
            .ui(ExitDialog=-1)
            .dialog("ReadyDlg")
            .control_event("ReadyDlg", "DoAction", "RegisterApps")
            .build()
        )
        package = Package(BytesIO(content))
        assert _rows(package, "Property") == [("ProductName", "Contoso Agent")]
        assert _rows(package, "CustomAction") == [("RegisterApps", 1, "AgentCA", "Register", None)]
        assert package.get_datastream_bytes("Binary", "AgentCA") == b"MZ" * 5000
        assert sorted(_rows(package, "InstallExecuteSequence")) == [
            ("InstallValidate", "NOT Installed", 1400),
            ("RegisterApps", None, 4010),
            ("Unset", None, None),
        ]
        assert _rows(package, "InstallUISequence") == [("ExitDialog", None, -1)]
        assert _rows(package, "ControlEvent") == [("ReadyDlg", "Next", "DoAction", "RegisterApps", "1", 1)]

    def test_references_have_three_bytes_where_two_cannot_count_the_strings(self) -> None:
        builder = PackageBuilder().table("Mine", "Key s72")
        for number in range(0x10000):
            builder.row("Mine", f"key{number}")
        package = Package(BytesIO(builder.build()))
        assert package.string_pool.long_string_refs
        assert package["Mine"][0x10000 - 1] == {"Key": "key65535"}

    @pytest.mark.parametrize("size", [0xFFFF, 0x10000, 200_000])
    def test_strings_over_64_kib_come_back_and_so_do_those_after_them(self, size: int) -> None:
        builder = PackageBuilder().property(Long="x" * size, ProductName="Contoso Agent")
        assert sorted(_rows(Package(BytesIO(builder.build())), "Property")) == [
            ("Long", "x" * size),
            ("ProductName", "Contoso Agent"),
        ]

    @pytest.mark.parametrize(
        ("code_page", "text"),
        [(1252, "Größe"), (1251, "Русский"), (932, "日本語ソ表"), (949, "한국어"), (65001, "日本語 é €"), (0, "plain")],
    )
    def test_texts_are_encoded_in_the_code_page(self, code_page: int, text: str) -> None:
        builder = PackageBuilder(code_page=code_page).property(Text=text)
        package = Package(BytesIO(builder.build()))
        assert package.string_pool.codepage.id == code_page
        assert _rows(package, "Property") == [("Text", text)]

    def test_a_text_outside_the_code_page_is_refused_and_raw_bytes_are_stored_as_they_are(self) -> None:
        with pytest.raises(UnicodeEncodeError):
            PackageBuilder(code_page=1252).property(Text="日本語").build()
        ole = _opened(PackageBuilder(code_page=874).row("Property", "Text", b"\x81\xff").build())
        pool = ole.openstream(stored_name("_StringPool", table=True)).read()
        assert struct.unpack_from("<H", pool) == (874,)
        assert b"\x81\xff" in ole.openstream(stored_name("_StringData", table=True)).read()

    @pytest.mark.parametrize(
        ("cell", "error"), [("text", TypeError), (-32_769, ValueError), (32_768, ValueError), (b"1", TypeError)]
    )
    def test_a_cell_that_does_not_fit_its_column_is_refused(
        self, cell: str | int | bytes, error: type[Exception]
    ) -> None:
        with pytest.raises(error, match=r"Number"):
            PackageBuilder().table("Mine", "Number i2").row("Mine", cell).build()

    def test_a_row_of_too_many_cells_is_refused(self) -> None:
        with pytest.raises(ValueError, match="Property has 2 columns, not 3"):
            PackageBuilder().row("Property", "a", "b", "c")

    @pytest.mark.parametrize(("code_page", "author"), [(1252, "Größe AG"), (65001, "日本語 Ltd.")])
    def test_summary_information_comes_back(self, code_page: int, author: str) -> None:
        builder = PackageBuilder().summary(code_page=code_page, author=author, template="Intel;1033,0", page_count=200)
        metadata = _opened(builder.build()).get_metadata()
        assert metadata.codepage & 0xFFFF == code_page
        assert metadata.author.decode(f"cp{code_page}") == author
        assert (metadata.template, metadata.num_pages) == (b"Intel;1033,0", 200)

    def test_the_summary_can_be_left_out(self) -> None:
        assert not _opened(PackageBuilder().without_summary().build()).exists("\5SummaryInformation")

    def test_streams_without_a_row_are_stored_too(self) -> None:
        ole = _opened(PackageBuilder().stream("Data1.cab", b"MSCF").stream("\5DigitalSignature", b"sign").build())
        assert ole.openstream(stored_name("Data1.cab")).read() == b"MSCF"
        assert ole.openstream("\5DigitalSignature").read() == b"sign"
        assert UUID(ole.root.clsid) == DATABASE_CLASS_ID


class TestDll:
    @pytest.mark.parametrize("bits", [32, 64])
    def test_entry_points_and_data_are_where_the_headers_say(self, bits: int) -> None:
        name = "MsiRestartManagerSessionKey".encode("utf-16-le")
        image = dll(["Register", "Close"], data=name, bits=bits)
        assert name in image
        exports = _exports(image)
        assert exports == {"Close": 2, "Register": 1}
        assert list(exports) == ["Close", "Register"]  # Windows looks a name up by halving

    def test_a_dll_without_entry_points_has_none(self) -> None:
        assert _exports(dll()) == {}


def _exports(image: bytes) -> dict[str, int]:
    """Names and ordinals of the export table, found through the headers."""
    (header,) = struct.unpack_from("<I", image, 60)
    machine, section_count, optional_size = struct.unpack_from("<4x2H12xH", image, header)
    optional = header + 24
    assert (machine, *struct.unpack_from("<H", image, optional)) in {(0x8664, 0x20B), (0x14C, 0x10B)}
    (table,) = struct.unpack_from("<I", image, optional + (112 if machine == 0x8664 else 96))
    sections = [
        struct.unpack_from("<8x4I", image, optional + optional_size + 40 * index) for index in range(section_count)
    ]

    def offset(address: int) -> int:
        return next(int(raw + address - start) for size, start, _, raw in sections if start <= address < start + size)

    count, _, names, ordinals = struct.unpack_from("<4I", image, offset(table) + 24)
    found = {}
    for index in range(count):
        start = offset(struct.unpack_from("<I", image, offset(names) + 4 * index)[0])
        (ordinal,) = struct.unpack_from("<H", image, offset(ordinals) + 2 * index)
        found[image[start : image.index(b"\0", start)].decode()] = ordinal + 1
    return found


class TestSamples:
    @pytest.mark.parametrize("name", SAMPLES)
    def test_the_sample_in_resources_is_what_the_builder_makes(self, name: str) -> None:
        assert (FOLDER / name).read_bytes() == SAMPLES[name]()

    def test_nothing_else_lies_beside_them(self, tmp_path: Path) -> None:
        write_samples(tmp_path)
        assert {path.name for path in tmp_path.iterdir()} == {path.name for path in FOLDER.iterdir()}

    @pytest.mark.parametrize("name", SAMPLES)
    def test_it_is_small(self, name: str) -> None:
        assert (FOLDER / name).stat().st_size < 40_000

    @pytest.mark.parametrize("name", SAMPLES)
    def test_every_reference_to_a_string_is_counted(self, name: str) -> None:
        package = Package(FOLDER / name)
        with package:
            cells: Counter[str] = Counter()
            for table in list(package):
                for row in package[table.name]:
                    cells.update(
                        row[column.name] for column in table.columns if column.type == "str" and row[column.name]
                    )
            assert dict(package.string_pool.strings) == cells

    @pytest.mark.parametrize("name", SAMPLES)
    def test_rows_are_sorted_by_key_as_windows_installer_demands(self, name: str) -> None:
        package = Package(FOLDER / name)
        with package:
            numbers = {text: number for number, (text, _) in enumerate(package.string_pool.strings)}
            for table in list(package):
                keys = [column.name for column in table.columns if column.primary_key]
                stored = [
                    [numbers[row[key]] if isinstance(row[key], str) else row[key] for key in keys]
                    for row in package[table.name]
                ]
                assert stored == sorted(stored), table.name

    @pytest.mark.skipif(_MSIINFO is None, reason="msitools is not installed")
    @pytest.mark.parametrize(
        "table", ["Property", "CustomAction", "InstallExecuteSequence", "ControlEvent", "_Columns"]
    )
    def test_msitools_reads_the_same_rows(self, table: str, tmp_path: Path) -> None:
        command = [str(_MSIINFO), "export", str(FOLDER / "sample.msi"), table]
        done = subprocess.run(command, capture_output=True, check=True, text=True, cwd=tmp_path)
        package = Package(FOLDER / "sample.msi")
        with package:
            rows = ["\t".join("" if cell is None else str(cell) for cell in row) for row in _rows(package, table)]
        assert sorted(done.stdout.splitlines()[3:]) == sorted(rows)
