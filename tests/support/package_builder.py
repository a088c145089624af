"""Writes Windows Installer databases in memory, so that a test says which rows it is about.

    package = (
        PackageBuilder()
        .property(ProductName="Contoso Agent")
        .custom_action("RegisterApps", 1, "AgentCA", "Register")
        .binary("AgentCA", dll())
        .standard_execute_sequence()
        .execute(RegisterApps=4010)
        .build()
    )

Rows are stored sorted by key, as Windows Installer demands, so a test must not lean on their order. Nothing is checked
against the rules of packages, because tests need packages that break them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self
from uuid import UUID

from tests.support.compound_file import compound_file
from tests.support.database import (
    SUMMARY_STREAM,
    Cell,
    Column,
    columns_of,
    database_streams,
    stored_name,
    summary_information,
)
from tests.support.schemas import SCHEMAS

if TYPE_CHECKING:
    from pathlib import Path

DATABASE_CLASS_ID = UUID("000c1084-0000-0000-c000-000000000046")
TRANSFORM_CLASS_ID = UUID("000c1082-0000-0000-c000-000000000046")
PATCH_CLASS_ID = UUID("000c1086-0000-0000-c000-000000000046")

_STANDARD_EXECUTE_SEQUENCE = {
    "CostInitialize": 800,
    "FileCost": 900,
    "CostFinalize": 1000,
    "InstallValidate": 1400,
    "InstallInitialize": 1500,
    "ProcessComponents": 1600,
    "RemoveFiles": 3500,
    "InstallFiles": 4000,
    "RegisterProduct": 6100,
    "PublishFeatures": 6300,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}


class PackageBuilder:
    """Collects rows and writes the package; every method but the last gives the builder back.

    Args:
        code_page: of the string pool.
        long_references: string references of three bytes even where two are enough.
        class_id: of the root storage.
    """

    def __init__(
        self, *, code_page: int = 1252, long_references: bool = False, class_id: UUID = DATABASE_CLASS_ID
    ) -> None:
        self._code_page = code_page
        self._long_references = long_references
        self._class_id = class_id
        self._columns: dict[str, tuple[Column, ...]] = {}
        self._rows: dict[str, list[tuple[Cell, ...]]] = {}
        self._streams: dict[str, bytes] = {}
        self._summary: dict[str, str | int] | None = {}
        self._summary_code_page = 1252
        self.summary(template="x64;1033", page_count=500, word_count=2, creating_application="MSI Inspector tests")
        self.summary(title="Installation Database", revision_number="{00000000-0000-0000-0000-000000000000}")

    def table(self, name: str, columns: str | None = None, *, keys: int = 1) -> Self:
        """Declare a table, such as `table("Mine", "Name s72, Size i4", keys=1)`; without columns one of SCHEMAS."""
        if columns is None:
            keys, columns = SCHEMAS[name]
        self._columns[name] = columns_of(columns, keys)
        self._rows.setdefault(name, [])
        return self

    def row(self, table: str, *cells: Cell) -> Self:
        """Append a row; cells left out at its end are null. A table of SCHEMAS need not be declared."""
        if table not in self._columns:
            self.table(table)
        missing = len(self._columns[table]) - len(cells)
        if missing < 0:
            raise ValueError(f"{table} has {len(self._columns[table])} columns, not {len(cells)}")
        self._rows[table].append(cells + (None,) * missing)
        return self

    def stream(self, name: str, content: bytes) -> Self:
        """Add a stream that no column holds, such as `Data1.cab`; a name that begins with `\\5` is stored as it is."""
        self._streams[name if name.startswith("\5") else stored_name(name)] = content
        return self

    def summary(self, *, code_page: int | None = None, **values: str | int) -> Self:
        """Set summary properties: title, subject, author, template, revision_number, page_count, word_count, ..."""
        self._summary = {**(self._summary or {}), **values}
        self._summary_code_page = self._summary_code_page if code_page is None else code_page
        return self

    def without_summary(self) -> Self:
        """Leave the summary information stream out."""
        self._summary = None
        return self

    def property(self, **values: str) -> Self:
        """Rows of the Property table."""
        for name, value in values.items():
            self.row("Property", name, value)
        return self

    def custom_action(
        self,
        action: str,
        type_: int | None,
        source: str | None = None,
        target: str | None = None,
        extended_type: int | None = None,
    ) -> Self:
        """A row of the CustomAction table."""
        return self.row("CustomAction", action, type_, source, target, extended_type)

    def binary(self, name: str, content: bytes) -> Self:
        """A row of the Binary table and its stream."""
        return self.row("Binary", name, content)

    def sequence_row(self, table: str, action: str, sequence: int | None, condition: str | None = None) -> Self:
        """A row of any sequence table of three columns."""
        return self.row(table, action, condition, sequence)

    def execute_row(self, action: str, sequence: int | None, condition: str | None = None) -> Self:
        """A row of InstallExecuteSequence."""
        return self.sequence_row("InstallExecuteSequence", action, sequence, condition)

    def ui_row(self, action: str, sequence: int | None, condition: str | None = None) -> Self:
        """A row of InstallUISequence."""
        return self.sequence_row("InstallUISequence", action, sequence, condition)

    def sequence(self, table: str, **numbers: int | None) -> Self:
        """Rows without condition of any sequence table."""
        for action, number in numbers.items():
            self.sequence_row(table, action, number)
        return self

    def execute(self, **numbers: int | None) -> Self:
        """Rows without condition of InstallExecuteSequence."""
        return self.sequence("InstallExecuteSequence", **numbers)

    def ui(self, **numbers: int | None) -> Self:
        """Rows without condition of InstallUISequence."""
        return self.sequence("InstallUISequence", **numbers)

    def standard_execute_sequence(self) -> Self:
        """What every package has: costing, InstallValidate 1400, InstallInitialize 1500 ... InstallFinalize 6600."""
        return self.execute(**_STANDARD_EXECUTE_SEQUENCE)

    def dialog(self, name: str, title: str = "[ProductName]", *, modal: bool = True) -> Self:
        """A row of the Dialog table with its one button, Next."""
        self.row("Dialog", name, 50, 50, 370, 270, 3 if modal else 1, title, "Next", "Next", "Next")
        return self.row("Control", name, "Next", "PushButton", 236, 243, 56, 17, 3, None, "Next")

    def control_event(
        self,
        dialog: str,
        event: str,
        argument: str,
        *,
        control: str = "Next",
        condition: str | None = "1",
        ordering: int = 1,
    ) -> Self:
        """A row of the ControlEvent table, such as `control_event("ReadyDlg", "DoAction", "ValidateServerName")`."""
        return self.row("ControlEvent", dialog, control, event, argument, condition, ordering)

    def installed_file(self, file: str, name: str, *, directory: str = "INSTALLFOLDER") -> Self:
        """A file with its component and feature; its cabinet is not there."""
        if "Directory" not in self._rows:
            self.row("Directory", "TARGETDIR", None, "SourceDir")
            self.row("Directory", "ProgramFiles64Folder", "TARGETDIR", ".")
            self.row("Directory", directory, "ProgramFiles64Folder", "Contoso")
            self.row("Feature", "Main", None, "Main", None, 1, 1, directory, 0)
        number = len(self._rows.get("File", [])) + 1
        component_id = f"{{C0117050-0000-4000-8000-{number:012d}}}"
        self.row("Component", file, component_id, directory, 256, None, file)
        self.row("FeatureComponents", "Main", file)
        return self.row("File", file, file, name, 4096, None, None, 512, number)

    def build(self) -> bytes:
        """The package.

        Raises:
            TypeError: a cell is not of its column's kind.
            ValueError: a number does not fit its column, or the name of a stream is too long.
            UnicodeEncodeError: a text is not in the code page.
        """
        tables = {name: (columns, self._rows[name]) for name, columns in self._columns.items()}
        streams = self._streams | database_streams(
            tables, code_page=self._code_page, long_references=self._long_references
        )
        if self._summary is not None:
            streams[SUMMARY_STREAM] = summary_information(self._summary, self._summary_code_page)
        return compound_file(self._class_id, streams)

    def write(self, path: Path) -> Path:
        """Write the package to `path`, and give `path` back."""
        path.write_bytes(self.build())
        return path
