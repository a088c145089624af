"""Where a property is used, as a tree for Qt's views: definitions, set-points and readers, each with its rows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from inspector.language import N_, number, tr
from inspector.usage.model import PropertyUse, Role
from inspector.window.rows_model import ROW_ROLE, Index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inspector.sequence.model import ActionKey

_GROUP = 0
"""The internal number of an index of a group; that of a use is the number of its group, counted from 1."""


class UseColumn(IntEnum):
    """The columns, from left to right."""

    TABLE = 0
    ROW = 1
    COLUMN = 2
    PROOF = 3
    WHAT = 4
    TEXT = 5


_COLUMNS: dict[UseColumn, tuple[str, Callable[[PropertyUse], str]]] = {
    UseColumn.TABLE: (N_("Table"), lambda use: use.table),
    UseColumn.ROW: (N_("Row"), lambda use: use.row),
    UseColumn.COLUMN: (N_("Column"), lambda use: use.column or tr("code")),
    UseColumn.PROOF: (N_("Proof"), lambda use: tr("proven") if use.is_proven else tr("may")),
    UseColumn.WHAT: (N_("What it does"), lambda use: use.detail),
    UseColumn.TEXT: (N_("Text"), lambda use: use.text),
}
"""The heading of each column for `tr`, and a cell of it in words."""


class _Group(Struct, frozen=True):
    """What uses are listed under; its texts are for `tr`."""

    roles: tuple[Role, ...]
    heading: str
    nothing: str
    uses: tuple[PropertyUse, ...] = ()

    @property
    def words(self) -> str:
        return f"{tr(self.heading)} ({number(len(self.uses))})" if self.uses else tr(self.nothing)


_GROUPS = (
    _Group((Role.DEFINES,), N_("Defined"), N_("Defined nowhere in this package")),
    _Group((Role.SETS, Role.CLEARS), N_("Set or cleared"), N_("Set nowhere in this package")),
    _Group((Role.READS,), N_("Read"), N_("Read nowhere in this package")),
)


class UsesModel(QAbstractItemModel):
    """Three groups that are always there, and the uses in them in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[_Group, ...] = _GROUPS

    @property
    def counts(self) -> tuple[int, ...]:
        """How many places define, set or clear, and read the property."""
        return tuple(len(group.uses) for group in self._groups)

    def set_uses(self, uses: Iterable[PropertyUse]) -> None:
        """List these from now on."""
        listed = tuple(uses)
        self.beginResetModel()
        self._groups = tuple(
            replace(group, uses=tuple(use for use in listed if use.role in group.roles)) for group in _GROUPS
        )
        if any(use.table == "Directory" for use in listed):  # the action that sets it takes the value it finds
            reading = self._groups[-1]
            self._groups = (
                *self._groups[:-1],
                replace(reading, nothing=N_("Read by CostFinalize only, which sets it")),
            )
        self.endResetModel()

    def use_at(self, index: Index) -> PropertyUse | None:
        """The use of a row, None for a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self._groups[index.internalId() - 1].uses[index.row()]

    def index_of(self, key: ActionKey) -> QModelIndex:
        """The first use that happens when that action has its turn, an invalid index where none does."""
        for place, group in enumerate(self._groups):
            for row, use in enumerate(group.uses):
                if key in use.keys:
                    return self.createIndex(row, 0, place + 1)
        return QModelIndex()

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        """The index of a group, or of a use in the group `parent`."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - QObject.parent() is another overload of the same name
        """The group of a use."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The groups, or the uses in one."""
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _GROUP and parent.column() == 0
        return len(self._groups[parent.row()].uses) if is_group else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many everywhere."""
        del parent
        return len(UseColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[UseColumn(section)][0])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """One cell; ROW_ROLE is the use."""
        if not index.isValid():
            return None
        use = self.use_at(index)
        if role == ROW_ROLE:
            return use
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if use is None:
            return self._groups[index.row()].words if index.column() == 0 else None
        return _COLUMNS[UseColumn(index.column())][1](use)
