"""What the signs, shapes and lines of this very drawing mean: only what is present is explained."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import N_, tr
from inspector.lifetime.model import Presence
from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import ActionKind, Runs
from inspector.timeline.axis import TIE_WORDS
from inspector.timeline.display_list import (
    Align,
    Box,
    Dash,
    DisplayList,
    Hatch,
    Line,
    Pattern,
    Polygon,
    Rect,
    Text,
    TextRole,
    Token,
)
from inspector.timeline.glyphs import change_glyph, mark_glyph, module_badge
from inspector.timeline.groups import Area
from inspector.timeline.kinds import Kind
from inspector.timeline.mark_words import mark_words
from inspector.timeline.spines import FADED, SpineStyle, surface
from inspector.timeline.track_drawing import CHANGE_SIZE, READER_SIZE, reader_sign
from inspector.timeline.track_words import MAY_BE_SET
from inspector.timeline.vertical import MARK_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inspector.findings.model import Mark
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group, Item
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.tracks import Piece, Track

_ROW = 22.0
_SWATCH_HEIGHT = 14.0
_AFTER_SWATCH = 7.0
_APART = 22.0

_CHANGE_WORDS = {
    Presence.SET: N_("gives it a value"),
    Presence.MAY_BE_SET: N_("may change it"),
    Presence.EMPTY: N_("takes its value away"),
}


class LegendEntry(Struct, frozen=True):
    """One explanation: what is drawn into a rectangle of `width` by 14 pixels, and what that means.

    `mark` or `kind` is what it explains, where that is a mark or a kind of action.
    """

    words: str
    swatch: Callable[[Rect], Iterable[Primitive]]
    width: float = 26.0
    mark: Mark | None = None
    kind: Kind | None = None


def legend_entries(
    model: TimelineModel,
    *,
    with_marks: bool = True,
    whole_names: bool = False,
    folded: frozenset[str] = frozenset(),
) -> tuple[LegendEntry, ...]:
    """The entries for everything that the drawing of this model shows, marks first.

    With `whole_names` it is a ladder, which says in words what else needs a sign, leaves nothing out of a name, and has no
    elbows. Of the tables that are `folded` nothing but their marks is shown.
    """
    groups = tuple(group for group in model.groups if group.table.name not in folded)
    items = [item for group in groups for item in group.items]
    marks = mark_entries(model) if with_marks else ()
    changes = () if whole_names else _changes(_tracks(groups))
    cut = () if whole_names else _cut(model, items)
    band = _band(groups, model.inspection.property_name)
    return (*marks, *band, *changes, *_kinds(model, items), *_traits(groups, items), *cut)


def mark_entries(model: TimelineModel) -> tuple[LegendEntry, ...]:
    """The entries for the marks alone."""
    return tuple(LegendEntry(words, partial(_mark, mark), MARK_SIZE, mark) for mark, words in mark_words(model).items())


def lay_out_legend(
    model: TimelineModel,
    width: float,
    measurer: TextMeasurer,
    *,
    with_marks: bool = True,
    folded: frozenset[str] = frozenset(),
) -> DisplayList:
    """The legend in as many rows as the width asks for; without marks where these are explained beside it."""
    return lay_out_entries(legend_entries(model, with_marks=with_marks, folded=folded), width, measurer)


def lay_out_entries(entries: Iterable[LegendEntry], width: float, measurer: TextMeasurer) -> DisplayList:
    """Entries one after the other, in as many rows as the width asks for."""
    primitives: list[Primitive] = []
    x, y = 0.0, 0.0
    for entry in entries:
        whole = entry.width + _AFTER_SWATCH + measurer.width(entry.words, TextRole.CAPTION)
        if x > 0 and x + whole > width:
            x, y = 0.0, y + _ROW
        primitives.extend(entry.swatch(Rect(x, y + (_ROW - _SWATCH_HEIGHT) / 2, entry.width, _SWATCH_HEIGHT)))
        primitives.append(
            Text(entry.words, x + entry.width + _AFTER_SWATCH, y + _ROW / 2, TextRole.CAPTION, Token.TEXT)
        )
        x = round(x + whole + _APART)
    return DisplayList(width, y + _ROW if primitives else 0.0, tuple(primitives))


def _mark(mark: Mark, rect: Rect) -> Iterable[Primitive]:
    return mark_glyph(mark, rect.centre_x, rect.centre_y, MARK_SIZE)


def _band(groups: tuple[Group, ...], property_name: str) -> Iterator[LegendEntry]:
    tracks = _tracks(groups)
    pieces = [piece for track in tracks for piece in track.pieces if piece.stretch is not None]
    presences = {piece.stretch.presence for piece in pieces if piece.stretch is not None}
    has_pins = any(group.pinned for group in groups)
    if Presence.SET in presences:
        yield LegendEntry(tr("has a value") if has_pins else tr("{name} is set", name=property_name), _tint)
    if any(track.clearings for track in tracks):
        yield LegendEntry(tr("cleared in this slot"), lambda rect: (Hatch(rect, Pattern.DIAGONAL, Token.BAND_HATCH),))
    if Presence.MAY_BE_SET in presences:
        yield LegendEntry(_may_be_set(pieces), lambda rect: (Hatch(rect, Pattern.SPARSE, Token.BAND_HATCH),))
    if Presence.EMPTY in presences:
        yield LegendEntry(
            tr("could have a value, has none here"), lambda rect: (Box(rect, None, Token.AXIS, 1.0, Dash.DASHED, 3.0),)
        )
    after = {group.useful.after for group in groups if group.useful is not None}
    if after:
        yield LegendEntry(tr("where a known reader works: after {rows}", rows=", ".join(sorted(after))), _useful)


def _tracks(groups: tuple[Group, ...]) -> list[Track]:
    return [track for group in groups for track in (group.track, *group.pinned) if track is not None]


def _may_be_set(pieces: list[Piece]) -> str:
    unsure = [piece for piece in pieces if piece.stretch is not None and piece.stretch.presence is Presence.MAY_BE_SET]
    return tr("still set if that is skipped") if all(piece.is_behind_clearing for piece in unsure) else tr(MAY_BE_SET)


def _changes(tracks: list[Track]) -> Iterator[LegendEntry]:
    """The signs of the rows that change the property and of those that read it."""
    changed = {change.point.presence for track in tracks for change in track.signs}
    for presence, words in _CHANGE_WORDS.items():
        if presence in changed:
            yield LegendEntry(tr(words), partial(_change, presence), CHANGE_SIZE)
    read = {reader.is_proven for track in tracks for reader in track.readers}
    if True in read:
        yield LegendEntry(tr("reads it"), partial(_reader, is_proven=True), READER_SIZE)
    if False in read:
        yield LegendEntry(tr("may read it"), partial(_reader, is_proven=False), READER_SIZE)


def _change(presence: Presence, rect: Rect) -> Iterable[Primitive]:
    return change_glyph(presence, rect.centre_x, rect.centre_y, CHANGE_SIZE)


def _reader(rect: Rect, *, is_proven: bool) -> Iterable[Primitive]:
    return reader_sign(rect.centre_x, rect.centre_y + READER_SIZE / 2, is_proven=is_proven)


def _tint(rect: Rect) -> Iterator[Primitive]:
    yield Box(rect, Token.BAND_TINT)
    yield Line(((rect.x + 1, rect.y), (rect.x + 1, rect.bottom)), Token.BAND_EDGE, 2.0)
    yield Line(((rect.right - 1, rect.y), (rect.right - 1, rect.bottom)), Token.BAND_EDGE, 2.0)


def _useful(rect: Rect) -> Iterator[Primitive]:
    top, bottom = rect.y + 4, rect.y + 9
    yield Line(((rect.x, top), (rect.x, bottom), (rect.right, bottom), (rect.right, top)), Token.BAND_EDGE, 1.5)


def _kinds(model: TimelineModel, items: list[Item]) -> Iterator[LegendEntry]:
    kinds = {item.action.kind for item in items}
    executions = {item.action.custom_action.type.execution for item in items if item.action.custom_action is not None}
    if ActionKind.STANDARD in kinds:
        yield _shape(tr("standard action"), SpineStyle(), Kind.STANDARD)
    if ActionKind.DIALOG in kinds:
        yield _shape(tr("dialog"), SpineStyle(dialog=True), Kind.DIALOG)
    if Execution.IMMEDIATE in executions or model.unscheduled:
        yield _shape(tr("custom action"), SpineStyle(custom=True), Kind.CUSTOM)
    if executions - {Execution.IMMEDIATE}:
        yield _shape(tr("queued here, runs later"), SpineStyle(custom=True, hollow=True), Kind.QUEUED)
    if Execution.DEFERRED in executions:
        yield _shape(tr("deferred"), SpineStyle(custom=True, pattern=Pattern.DIAGONAL), Kind.DEFERRED)
    if Execution.ROLLBACK in executions:
        yield _shape(tr("rollback, only if it fails"), SpineStyle(custom=True, pattern=Pattern.DOTS), Kind.ROLLBACK)
    if Execution.COMMIT in executions:
        yield _shape(tr("commit, after success"), SpineStyle(custom=True, double=True), Kind.COMMIT)
    if ActionKind.UNKNOWN in kinds:
        yield _shape(tr("name that exists nowhere"), SpineStyle(custom=True, hollow=True, unknown=True), Kind.UNKNOWN)


def _traits(groups: tuple[Group, ...], items: list[Item]) -> Iterator[LegendEntry]:
    if any(item.action.condition is not None for item in items):
        yield _shape(tr("has a condition"), SpineStyle(dashed=True), Kind.CONDITIONAL)
    if any(item.is_undecided for item in items):
        yield LegendEntry(tr("runs or not, the machine decides"), _question, 10.0, kind=Kind.UNDECIDED)
    if any(item.area is Area.RUN and item.action.runs is Runs.NO for item in items):
        yield LegendEntry(tr("skipped in this scenario"), _skipped, kind=Kind.SKIPPED)
    if any(item.area is Area.IDLE for item in items):
        yield _shape(tr("does not run"), SpineStyle(opacity=FADED), Kind.IDLE)
    if any(group.ties for group in groups):
        yield LegendEntry(tr(TIE_WORDS), _tie)


def _cut(model: TimelineModel, items: list[Item]) -> Iterator[LegendEntry]:
    """What stands for a distance, or for a part of a name."""
    if any(item.script_column is not None for item in items):
        yield LegendEntry(tr("from queued to run"), _elbow)
    names = [item.name for item in items] + [item.name for item in model.unscheduled]
    if any(name.from_module for name in names):
        yield LegendEntry(
            tr("from a merge module"),
            lambda rect: module_badge(rect.centre_x, rect.centre_y),
            12.0,
            kind=Kind.FROM_MODULE,
        )


def _shape(words: str, style: SpineStyle, kind: Kind) -> LegendEntry:
    return LegendEntry(words, lambda rect: surface(rect, style, 2.0), kind=kind)


def _question(rect: Rect) -> Iterator[Primitive]:
    yield Text("?", rect.centre_x, rect.centre_y, TextRole.NAME, Token.TEXT_MUTED, Align.MIDDLE)


def _skipped(rect: Rect) -> Iterator[Primitive]:
    yield from surface(rect, SpineStyle(opacity=FADED), 2.0)
    yield Line(((rect.x + 5, rect.centre_y), (rect.right - 5, rect.centre_y)), Token.STANDARD_TEXT, opacity=FADED)


def _tie(rect: Rect) -> Iterator[Primitive]:
    yield Line(
        ((rect.x, rect.bottom), (rect.x, rect.y + 5), (rect.right, rect.y + 5), (rect.right, rect.bottom)),
        Token.TEXT,
        1.5,
    )


def _elbow(rect: Rect) -> Iterator[Primitive]:
    x, end, y = rect.x + 2, rect.right - 5, rect.centre_y
    yield Line(((x, rect.y), (x, y), (end, y), (end, rect.bottom - 4)), Token.ELBOW)
    yield Polygon(((end - 4, rect.bottom - 5), (end + 4, rect.bottom - 5), (end, rect.bottom)), Token.ELBOW)
