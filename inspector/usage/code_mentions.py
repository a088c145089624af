"""Names that occur in the code that custom actions run: no proof of use, but a place to look."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.sequence.code_effects import names_in
from inspector.sequence.custom_action_type import SourceIn
from inspector.usage.model import PropertyUse, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from inspector.sequence.model import ActionKey, Run
    from inspector.usage.code_files import CodeFiles
    from inspector.usage.timeline_keys import TimelineKeys

SHORTEST_NAME = 4
"""Characters; shorter names occur in any code by chance."""


class CodePlace:
    """Code that actions with access to the properties run: a stream of the Binary table, a property, or a Target.

    Attributes:
        table, row: where it is.
        keys: the rows of the actions that run it.
    """

    def __init__(self, table: str, row: str, data: Callable[[], bytes | None]) -> None:
        self.table = table
        self.row = row
        self.keys: dict[ActionKey, None] = {}
        self._data = data

    def mentions(self, names: AbstractSet[str]) -> Iterator[PropertyUse]:
        """Which of `names` occur in it as whole words."""
        data = self._data() if names else None
        if data is None or (len(names) == 1 and not any(_is_in(data, name) for name in names)):
            return  # what is not there at all need not be taken apart into words
        for name in sorted((names_in(data) or frozenset()) & names):
            yield PropertyUse(
                property_name=name,
                role=Role.READS,
                is_proven=False,
                table=self.table,
                row=self.row,
                column="",
                text=name,
                keys=tuple(self.keys),
                detail=tr("The name occurs in this code, which may read the property, set it, or neither."),
            )


def code_places(run: Run, keys: TimelineKeys, authored: Mapping[str, str], files: CodeFiles) -> tuple[CodePlace, ...]:
    """The code of immediate actions, each once; an action in the script has no access to properties."""
    places: dict[tuple[str, str], CodePlace] = {}
    actions = [each for each in run.custom_actions.values() if each.type.gets_session and not each.type.is_in_script]
    for action in actions:
        source = action.source or ""
        match action.type.source_in:
            case SourceIn.BINARY if source:
                place = CodePlace("Binary", source, partial(files.binary, source))
            case SourceIn.PROPERTY if source in authored:
                place = CodePlace("Property", source, authored[source].encode)
            case SourceIn.NOTHING:
                place = CodePlace("CustomAction", action.action, (action.target or "").encode)
            case _:
                continue
        place = places.setdefault((place.table, place.row), place)
        place.keys.update(dict.fromkeys(keys.of_custom_action(action.action)))
    return tuple(places.values())


def _is_in(data: bytes, name: str) -> bool:
    return name.encode() in data or name.encode("utf-16-le") in data
