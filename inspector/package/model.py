"""What the package room hands out: plain values, without pymsi and without open files."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

Value = str | int | None
"""One cell: text, an integer, or null. A cell that holds a stream reads as the text `<stream>`."""

_LONGEST_LANGUAGE = 5  # digits of a number of 16 bits


CABINET_SIGNATURE = b"MSCF\0\0\0\0"
"""What a cabinet begins with. https://learn.microsoft.com/previous-versions/bb417343(v=msdn.10)"""


class PackageKind(StrEnum):
    """What a compound file of Windows Installer is, by its root CLSID and its tables."""

    INSTALLATION_PACKAGE = "installation package"
    MERGE_MODULE = "merge module"
    DATABASE = "database"  # neither sequence tables nor a module signature: ICE cubes, schema files


class Problem(Struct, frozen=True):
    """Something that could not be read in full; a package with problems never looks clean.

    Attributes:
        table: the table it is about, or None when it is about the file as a whole.
        detail: one sentence for a person.
    """

    table: str | None
    detail: str


class SummaryInformation(Struct, frozen=True, kw_only=True):
    """The summary information stream, of which every property may be missing.

    Source: https://learn.microsoft.com/windows/win32/msi/summary-information-stream-property-set
    """

    code_page: int | None = None
    title: str | None = None
    subject: str | None = None
    author: str | None = None
    template: str | None = None
    revision_number: str | None = None
    page_count: int | None = None
    word_count: int | None = None
    creating_application: str | None = None

    @property
    def platform(self) -> str | None:
        """The platform word of Template as written (`x64`, `Intel`, ...), or None.

        Source: https://learn.microsoft.com/windows/win32/msi/template-summary
        """
        word = (self.template or "").split(";", 1)[0].split(",", 1)[0].strip()
        return word or None

    @property
    def languages(self) -> tuple[int, ...]:
        """The language identifiers of Template; what is not a number is left out.

        Source: https://learn.microsoft.com/windows/win32/msi/template-summary
        """
        _, _, languages = (self.template or "").partition(";")
        words = (word.strip() for word in languages.split(","))
        return tuple(int(word) for word in words if word.isdecimal() and len(word) <= _LONGEST_LANGUAGE)

    @property
    def minimum_installer_version(self) -> int | None:
        """Page Count: the lowest Windows Installer version times 100, so 200 is 2.0.

        Source: https://learn.microsoft.com/windows/win32/msi/page-count-summary
        """
        return self.page_count


class Column(Struct, frozen=True):
    """One column of a table. `kind` is `string`, `int16`, `int32` or `stream`."""

    name: str
    kind: str
    primary_key: bool
    nullable: bool
    localizable: bool


class Table(Struct, frozen=True):
    """One table: its columns and its rows in stored order, each row a tuple as long as `columns`."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]

    def column_index(self, name: str) -> int | None:
        """The position of the column `name`, or None when the table has no such column."""
        for index, column in enumerate(self.columns):
            if column.name == name:
                return index
        return None
