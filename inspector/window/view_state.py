"""What the window shows at this moment: one object that every part of it is given and listens to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.findings.model import Mark
from inspector.inspection import InspectedAction, InspectedUnscheduled
from inspector.language import N_, tr
from inspector.report.explanation import Explanation, explain
from inspector.timeline.kinds import UNSCHEDULED_KINDS, Kind, is_dimmed
from inspector.timeline.model import Spacing, build_timeline_model
from inspector.timeline.ranges import ActionRange, actions_between
from inspector.window.folding import Folding
from inspector.window.mark_levels import next_level
from inspector.window.navigation import namesake
from inspector.window.property_catalogue import PropertyCatalogue
from inspector.window.question import Question

if TYPE_CHECKING:
    from inspector.errors import InspectorError
    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.timeline.groups import LaneKey
    from inspector.timeline.model import TimelineModel
    from inspector.window.known_properties import KnownProperties
    from inspector.window.package_source import Progress
    from inspector.window.reload_changes import Changes
    from inspector.window.scenario_choice import ScenarioChoice

_STILL_READING = N_("The properties of this package are still being read …")


class ViewState(QObject):
    """The inspection on show, the selected action, the marks that a person has hidden, and the question that is asked.

    Signals:
        inspection_changed: another inspection is shown; the selection has been adjusted before.
        package_changed: it is of another file than the one before; comes after inspection_changed.
        selection_changed: another action, or none, is selected, or there is something else to say about it; comes last.
        hidden_marks_changed: marks were hidden or shown again.
        dimmed_changed: other kinds of action are left pale.
        folding_changed: tables or lanes were folded or opened again.
        spacing_changed: the same inspection is arranged in another spacing.
        question_changed: another question is asked; its inspection comes later.
        properties_changed: the properties of the package on show are known now, or no longer those of another one.
        properties_remark_changed: there is something else to say of properties that are not known yet.
        found_changed: other actions are among what a person looks for.
    """

    inspection_changed = Signal()
    package_changed = Signal()
    selection_changed = Signal()
    hidden_marks_changed = Signal()
    dimmed_changed = Signal()
    folding_changed = Signal()
    spacing_changed = Signal()
    question_changed = Signal()
    changes_changed = Signal()
    properties_changed = Signal()
    properties_remark_changed = Signal()
    found_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspection: Inspection | None = None
        self._path: Path | None = None
        self._timeline_model: TimelineModel | None = None
        self._selection: ActionKey | None = None
        self._explanation: Explanation | None = None
        self._range_anchor: ActionKey | None = None
        self._range: ActionRange | None = None
        self._range_keys: frozenset[ActionKey] = frozenset()
        self._hidden_marks: frozenset[Mark] = frozenset()
        self._dimmed: frozenset[Kind] = frozenset()
        self._folding = Folding()
        self._spacing = Spacing.ORDER
        self._properties: KnownProperties | None = None
        self._documented = PropertyCatalogue(None)
        self._properties_remark = tr(_STILL_READING)
        self._found: frozenset[ActionKey] = frozenset()
        self._question = Question()
        self._asked: tuple[str, ...] = (self._question.property_name,)
        self._changes: Changes | None = None

    @property
    def inspection(self) -> Inspection | None:
        """The inspection on show, None before a package was opened."""
        return self._inspection

    @property
    def path(self) -> Path | None:
        """The file that the inspection is of: another one may have the same name."""
        return self._path

    @property
    def timeline_model(self) -> TimelineModel | None:
        """The inspection on show, arranged for drawing."""
        return self._timeline_model

    @property
    def selection(self) -> ActionKey | None:
        """The selected action, None when there is none."""
        return self._selection

    @property
    def range(self) -> ActionRange | None:
        """The rows from the one where a person began to the selected one, None where no range is selected."""
        return self._range

    @property
    def range_keys(self) -> frozenset[ActionKey]:
        """The actions of the range, none where no range is selected."""
        return self._range_keys

    @property
    def range_ends(self) -> tuple[ActionKey, ActionKey] | None:
        """The row where the range was begun and the selected one, None where no range is selected."""
        if self._range is None or self._range_anchor is None or self._selection is None:
            return None
        return self._range_anchor, self._selection

    @property
    def dimmed(self) -> frozenset[Kind]:
        """The kinds of action that are left pale, and out of the table of actions."""
        return self._dimmed

    def is_dimmed(self, row: InspectedAction | InspectedUnscheduled) -> bool:
        """Whether an action is of such a kind."""
        if isinstance(row, InspectedAction):
            return is_dimmed(row.action, self._dimmed)
        return bool(self._dimmed & UNSCHEDULED_KINDS)

    @property
    def folding(self) -> Folding:
        """What is folded, and why."""
        return self._folding

    @property
    def folded(self) -> frozenset[str | LaneKey]:
        """The sequence tables, by name, and the lanes that are folded."""
        return self._folding.parts

    @property
    def spacing(self) -> Spacing:
        """How far actions stand apart."""
        return self._spacing

    @property
    def explanation(self) -> Explanation | None:
        """What there is to say about the selected action, None when there is none."""
        if self._explanation is None and self._inspection is not None and self._selection is not None:
            self._explanation = explain(self._inspection, self._selection)
        return self._explanation

    @property
    def properties(self) -> KnownProperties | None:
        """All properties of the package on show, None as long as they are not known."""
        return self._properties

    @property
    def properties_remark(self) -> str:
        """Why the properties of the package are not known, as a sentence; nothing where they are."""
        return self._properties_remark if self._properties is None else ""

    @property
    def found(self) -> frozenset[ActionKey]:
        """The actions that stand for what a person looks for."""
        return self._found

    @property
    def catalogue(self) -> PropertyCatalogue:
        """What can be asked about: the documented properties, and those of the package once they are known."""
        return self._documented if self._properties is None else self._properties.catalogue

    @property
    def question(self) -> Question:
        """The question that is asked."""
        return self._question

    @property
    def choice(self) -> ScenarioChoice:
        """The scenario of the question."""
        return self._question.choice

    @property
    def asked_properties(self) -> tuple[str, ...]:
        """The properties that were asked about, the newest first, the one that is asked about now among them."""
        return self._asked

    @property
    def changes(self) -> Changes | None:
        """What the last reload has changed, None where nobody has to be told (any more)."""
        return self._changes

    @property
    def hidden_marks(self) -> frozenset[Mark]:
        """The marks that are not shown."""
        return self._hidden_marks

    def show_inspection(
        self, inspection: Inspection, timeline_model: TimelineModel | None = None, path: Path | None = None
    ) -> None:
        """Replace the inspection; the selection stays when it is the same file and the action is still there, or elsewhere.

        `timeline_model` is the same inspection arranged for drawing by order, where that has been done already;
        `path` is the file where it is not simply the one of that name.
        """
        path = path or Path(inspection.file)
        is_same_file = self._path == path
        self._path = path
        self._selection = namesake(self._selection, inspection) if is_same_file else None
        self._range_anchor = namesake(self._range_anchor, inspection) if is_same_file else None
        self._inspection = inspection
        if timeline_model is None or self._spacing is not Spacing.ORDER:
            timeline_model = build_timeline_model(inspection, self._spacing)
        self._timeline_model = timeline_model
        self._explanation = None
        self._find_range()
        before = self._folding if is_same_file else Folding()
        self._folding = before.playing(timeline_model, self._selection)  # both areas lay out anew anyway
        if not is_same_file:
            self.show_properties(None)
        self.inspection_changed.emit()
        if not is_same_file:
            self.show_changes(None)
            self.package_changed.emit()
        self.selection_changed.emit()

    def show_properties(self, properties: KnownProperties | None) -> None:
        """Offer the properties of the package on show; None where they are not known yet."""
        self._properties_remark = tr(_STILL_READING)
        if properties is not self._properties:
            self._properties = properties
            self.properties_changed.emit()

    def remark_properties_progress(self, progress: Progress) -> None:
        """Say how far the reading of the properties is."""
        self._remark_properties(
            tr(
                "The properties of this package are still being read … {done:,} of {total:,} parts",
                done=progress.done,
                total=progress.total,
            )
        )

    def remark_properties_error(self, error: InspectorError) -> None:
        """Say that the properties of the package cannot be known."""
        self._remark_properties(
            f"{tr('The properties of this package could not be read: {why}.', why=error.what)} {error.advice}".strip()
        )

    def _remark_properties(self, remark: str) -> None:
        self._properties_remark = remark
        self.properties_remark_changed.emit()

    def show_found(self, keys: frozenset[ActionKey]) -> None:
        """Mark these actions as what a person looks for."""
        if keys != self._found:
            self._found = keys
            self.found_changed.emit()

    def select(self, key: ActionKey | None) -> None:
        """Select the action of that identity; None, or one that the inspection does not have, clears the selection.

        A range ends when another action is selected.
        """
        if key is not None and (self._inspection is None or self._inspection.find(key) is None):
            key = None
        if key != self._selection:
            self._selection = key
            self._range_anchor = None
            self._take_selection()

    def extend_to(self, key: ActionKey) -> None:
        """Select the action, and all between it and where the range was begun: the action that is selected now.

        Where that is not possible, in another table or at a row without a turn, the action alone is selected.
        """
        anchor, model = self._range_anchor or self._selection, self._timeline_model
        if anchor is None or model is None or (anchor != key and actions_between(model, anchor, key) is None):
            self.select(key)
        elif key != self._selection or self._range_anchor is not None:
            self._range_anchor = anchor if anchor != key else None
            self._selection = key
            self._take_selection()

    def clear_selection(self) -> None:
        """Clear the range, so that one action is selected; without a range, select none."""
        if self._range is None:
            self.select(None)
        else:
            self._range_anchor = None
            self._take_selection()

    def _take_selection(self) -> None:
        self._explanation = None
        self._find_range()
        self.selection_changed.emit()

    def _find_range(self) -> None:
        self._range = None
        if self._timeline_model is not None and self._range_anchor is not None and self._selection is not None:
            self._range = actions_between(self._timeline_model, self._range_anchor, self._selection)
        items = () if self._range is None else self._range.items
        self._range_keys = frozenset(item.key for item in items)

    def toggle_folded(self, part: str | LaneKey) -> None:
        """Fold a sequence table, by its name, or a lane; or open it again."""
        self._folding = self._folding.toggled(part)
        self.folding_changed.emit()

    def unfold_all(self) -> None:
        """Open every table and lane."""
        if self._folding.parts:
            self._folding = self._folding.opened()
            self.folding_changed.emit()

    def space(self, spacing: Spacing) -> None:
        """Arrange the timeline so, now and for other packages."""
        if spacing is self._spacing:
            return
        self._spacing = spacing
        if self._inspection is not None:
            self._timeline_model = build_timeline_model(self._inspection, spacing)
            self._find_range()
        self.spacing_changed.emit()

    def ask(self, question: Question) -> None:
        """Ask another question."""
        if question == self._question:
            return
        name = question.property_name
        self._asked = (name, *(other for other in self._asked if other != name))
        self._question = question
        self.question_changed.emit()

    def ask_about(self, property_name: str) -> None:
        """Ask about another property."""
        self.ask(self._question.about(property_name))

    def ask_about_the_one_before(self) -> None:
        """Ask about the property that was asked about before this one; twice leads back again."""
        if len(self._asked) > 1:
            self.ask_about(self._asked[1])

    def choose(self, choice: ScenarioChoice) -> None:
        """Ask in another scenario."""
        self.ask(self._question.in_scenario(choice))

    def pin(self, property_name: str) -> None:
        """Show that property beside whatever is asked about."""
        self.ask(self._question.with_pinned(property_name))

    def unpin(self, property_name: str) -> None:
        """Show it no longer."""
        self.ask(self._question.without_pinned(property_name))

    def show_changes(self, changes: Changes | None) -> None:
        """Tell what a reload has changed, until something else is told, another file is shown, or None takes it back."""
        if changes != self._changes:
            self._changes = changes
            self.changes_changed.emit()

    def toggle_pin(self) -> None:
        """Pin the property that is asked about, or let it go."""
        name = self._question.property_name
        (self.unpin if name in self._question.pinned else self.pin)(name)

    def set_dimmed(self, kind: Kind, dimmed: bool) -> None:  # noqa: FBT001 - slot of QAbstractButton.toggled(bool)
        """Leave the actions of a kind pale, or no longer."""
        kinds = self._dimmed | {kind} if dimmed else self._dimmed - {kind}
        if kinds != self._dimmed:
            self._dimmed = kinds
            self.dimmed_changed.emit()

    def show_everything(self) -> None:
        """Show all marks and all kinds of action."""
        self._hide_marks(frozenset())
        for kind in self._dimmed:
            self.set_dimmed(kind, dimmed=False)

    def show_next_level(self) -> int:
        """Show the marks of the next level, after all of them errors alone; gives how many marks are shown."""
        following = next_level(self._hidden_marks)
        self._hide_marks(frozenset(Mark).difference(following))
        return len(following)

    def _hide_marks(self, marks: frozenset[Mark]) -> None:
        if marks != self._hidden_marks:
            self._hidden_marks = marks
            self.hidden_marks_changed.emit()

    def set_mark_hidden(self, mark: Mark, hidden: bool) -> None:  # noqa: FBT001 - slot of QAction.toggled(bool)
        """Hide one kind of mark, or show it again."""
        self._hide_marks(self._hidden_marks | {mark} if hidden else self._hidden_marks - {mark})
