"""The actions table: everything the picture says, in text, for Qt's views."""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from inspector.inspection import InspectedUnscheduled
from inspector.language import tr
from inspector.window import action_words as words
from inspector.window.finding_marks import SEVERITY
from inspector.window.reload_changes import CHANGE_WORDS
from inspector.window.rows_model import NULLS_LAST, Column, RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QObject

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.window.action_words import Row
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState


class ActionColumn(IntEnum):
    """The columns, from left to right."""

    MARK = 0
    ACTION = 1
    SEQUENCE = 2
    TABLE = 3
    PLACEMENT = 4
    USAGE = 5
    KIND = 6
    WHAT = 7
    RUNS = 8
    CONDITION = 9
    POSITION = 10
    CHANGE = 11


class ActionsModel(RowsModel):
    """One row for each action of the inspection on show: the sequence tables in order, then what nothing schedules."""

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QObject | None = None) -> None:
        columns: dict[int, Column[Row]] = {
            ActionColumn.MARK: Column(
                tr("Mark"), words.mark_words, _severity, lambda row: icons.icon(row.mark) if row.mark else None
            ),
            ActionColumn.ACTION: Column(
                tr("Action"),
                words.name_words,
                is_strong=lambda row: row.key in self._state.found,
                sought=words.name_words,
            ),
            ActionColumn.SEQUENCE: Column(
                "Sequence", words.sequence_words, _sequence, is_number=True, sought=words.sequence_words
            ),
            ActionColumn.TABLE: Column(tr("Table"), words.table_words),
            ActionColumn.PLACEMENT: Column(tr("Where it stands"), self._with_inspection(words.placement_words)),
            ActionColumn.USAGE: Column(tr("Use of the property"), words.usage_words),
            ActionColumn.KIND: Column(tr("Kind"), words.kind_words, sought=words.kind_words),
            ActionColumn.WHAT: Column(tr("What it is"), words.what_words, sought=_custom_words),
            ActionColumn.RUNS: Column(
                tr("Runs", disambiguation="where and when"), self._with_inspection(words.run_words)
            ),
            ActionColumn.CONDITION: Column(tr("Condition"), words.condition_words, sought=words.condition_words),
            ActionColumn.POSITION: Column(tr("Position"), words.position_words, _position, is_number=True),
            ActionColumn.CHANGE: Column(tr("Since reload"), self._change_words),
        }
        super().__init__(columns, parent)
        self._state = state
        state.inspection_changed.connect(self._replace)
        state.dimmed_changed.connect(self._replace)
        state.found_changed.connect(lambda: self.refresh_column(ActionColumn.ACTION))
        state.changes_changed.connect(lambda: self.refresh_column(ActionColumn.CHANGE))
        self._replace()

    def _replace(self) -> None:
        inspection = self._state.inspection
        rows: tuple[Row, ...] = (*inspection.actions, *inspection.unscheduled) if inspection else ()
        vars(self).pop("_row_of", None)
        self.set_rows(rows)

    def _kept(self, rows: Iterable[int]) -> Iterable[int]:
        if not self._state.dimmed:
            return rows
        return [row for row in rows if not self._state.is_dimmed(self._rows[row])]

    @cached_property
    def _row_of(self) -> dict[ActionKey, int]:
        return {row.key: number for number, row in enumerate(self._rows)}

    def index_of(self, key: ActionKey) -> QModelIndex:
        """The index of the row of that action, an invalid one where it is not shown."""
        place = self.place_of(self._row_of.get(key, -1))
        return QModelIndex() if place is None else self.index(place, ActionColumn.ACTION)

    def _change_words(self, row: Row) -> str:
        change = self._state.changes.of.get(row.key) if self._state.changes is not None else None
        return "" if change is None else tr(CHANGE_WORDS[change])

    def _with_inspection(self, in_words: Callable[[Inspection, Row], str]) -> Callable[[Row], str]:
        def text(row: Row) -> str:
            inspection = self._state.inspection
            return "" if inspection is None else in_words(inspection, row)

        return text


def _custom_words(row: Row) -> str:
    """What a custom action runs; what a standard action does names others."""
    return "" if row.action.custom_action is None else words.what_words(row)


def _severity(row: Row) -> int:
    return NULLS_LAST if row.mark is None else SEVERITY[row.mark]


def _sequence(row: Row) -> int:
    number = None if isinstance(row, InspectedUnscheduled) else row.action.sequence
    return NULLS_LAST if number is None else number


def _position(row: Row) -> int:
    number = None if isinstance(row, InspectedUnscheduled) else row.action.order
    return NULLS_LAST if number is None else number
