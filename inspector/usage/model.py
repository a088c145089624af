"""The types of proof: what an action does with the property, and the evidence that says so."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey, CustomAction
    from inspector.sequence.property_lifetimes import Visibility


class UsageLevel(StrEnum):
    """What is proven about an action and the property; the words of the report contract."""

    READS = "reads"
    MAY_READ = "may-read"
    DOES_NOT_READ = "does-not-read"
    CANNOT_READ = "cannot-read"
    UNKNOWN = "unknown"


class Evidence(Struct, frozen=True):
    """One observation.

    Attributes:
        kind: a short id, such as `formatted-text`, `condition`, `script-text`, `known-consumer`, `byte-search`, `not-inspected`.
        where: table, row and column, or stream, such as `CustomAction.Target of RegisterApps`.
        detail: one sentence for a person.
    """

    kind: str
    where: str
    detail: str


def cell_of(column: str, action: str) -> str:
    """Where something stands about an action, for its evidence: `CustomAction.Target of RegisterApps`."""
    return tr("{column} of {action}", column=column, action=action)


class Usage(Struct, frozen=True):
    """What one custom action does with the property.

    Attributes:
        custom_action: which.
        level: what is proven.
        evidence: what it stands on, at least one piece.
        useful_after: the standard action after which a known reader has what it needs, None where nothing is known.
    """

    custom_action: CustomAction
    level: UsageLevel
    evidence: tuple[Evidence, ...]
    useful_after: str | None = None


class SetLevel(StrEnum):
    """What is proven about an action that may give the property a value."""

    SETS = "sets"
    MAY_SET = "may-set"
    DOES_NOT_SET = "does-not-set"
    CANNOT_SET = "cannot-set"
    UNKNOWN = "unknown"


class SetUsage(Struct, frozen=True):
    """Whether one custom action sets the property; a value that is empty clears it.

    Attributes:
        custom_action: which.
        level: what is proven.
        evidence: what it stands on, at least one piece.
    """

    custom_action: CustomAction
    level: SetLevel
    evidence: tuple[Evidence, ...]


class Role(StrEnum):
    """What a cell, or the code of an action, has to do with a property."""

    DEFINES = "defines"
    SETS = "sets"
    CLEARS = "clears"
    READS = "reads"


class PropertyUse(Struct, frozen=True, kw_only=True):
    """One place of the package that has to do with a property.

    Attributes:
        property_name: which property.
        role: what it does with it.
        is_proven: it surely does when its turn comes; False where code may, or a person in a dialog.
        table, row, column: where it stands; `row` is the primary key, its parts joined by `/`; `column` is empty for code.
        text: the cell, or what was seen in the code.
        keys: the rows of the timeline at which it happens, none where no action of the package stands for it.
        detail: one sentence for a person.
    """

    property_name: str
    role: Role
    is_proven: bool
    table: str
    row: str
    column: str
    text: str
    keys: tuple[ActionKey, ...]
    detail: str


class PropertyFacts(Struct, frozen=True, kw_only=True):
    """What a property is, in one package.

    Attributes:
        name: as written; names are case-sensitive.
        visibility: public, private or restricted.
        authored: its value in the Property table, or None.
        is_secure: SecureCustomProperties names it, so that it crosses to the server for every user.
        is_directory: it is a key of the Directory table.
        is_documented: Windows Installer or its caller may set it.
    """

    name: str
    visibility: Visibility
    authored: str | None
    is_secure: bool
    is_directory: bool
    is_documented: bool
