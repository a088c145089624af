"""Every property of a package: what it is, who defines and sets it, who reads it. Built once, asked often."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.errors import PackageError
from inspector.language import tr
from inspector.package import limits
from inspector.package.rows import property_values
from inspector.sequence.property_lifetimes import documented_lifetimes, lifetime_of
from inspector.usage.action_uses import custom_action_data, custom_action_uses
from inspector.usage.code_mentions import SHORTEST_NAME, code_places
from inspector.usage.dialog_uses import control_event_uses, control_uses, feature_uses
from inspector.usage.model import PropertyFacts, PropertyUse, Role
from inspector.usage.property_columns import lists_of_names, property_columns
from inspector.usage.table_uses import UseSearch, table_uses
from inspector.usage.timeline_keys import TimelineKeys

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from inspector.package.reading import Package
    from inspector.sequence.model import ActionKey, Run
    from inspector.usage.code_files import CodeFiles
    from inspector.usage.code_mentions import CodePlace
    from inspector.usage.property_columns import PropertyColumn
    from inspector.usage.table_uses import RowUse

    Watch = Callable[[int, int], None]

_PROPERTY = "Property"
_OWN_RULES: dict[str, tuple[Callable[[UseSearch], Iterator[RowUse]], ...]] = {
    "Control": (control_uses,),
    "ControlEvent": (control_event_uses,),
    "CustomAction": (custom_action_uses,),
    "Feature": (feature_uses,),
}
"""Tables in which more than the column says what a cell has to do with a property."""

_ORDER = {Role.DEFINES: 0, Role.SETS: 1, Role.CLEARS: 1, Role.READS: 2}


class PropertyIndex(Struct, frozen=True):
    """The properties of one package; nothing in it refers to an open file.

    Attributes:
        facts: by name, sorted: every property that the package names anywhere, and every documented one.
        uses: by name: definitions first, then set-points and readers, in the order of tables and rows.
    """

    facts: Mapping[str, PropertyFacts]
    uses: Mapping[str, tuple[PropertyUse, ...]]


class PropertyUses:
    """Who defines, sets and reads the properties of an open package; what does not depend on the property is found out once."""

    def __init__(self, package: Package, run: Run, files: CodeFiles) -> None:
        """Look into nothing yet.

        Args:
            package: read on demand, from one thread at a time.
            run: any of its runs; the rows of the timeline are the same in each.
            files: the code of its custom actions.
        """
        self._package = package
        self._run = run
        self._files = files

    def index(self, *, watch: Watch | None = None) -> PropertyIndex:
        """The index of all properties.

        `watch` is told how many parts, tables and code, have been looked through, and of how many, before each one; what it
        raises ends the work.

        Raises:
            PackageError: a table, or the number of uses, is over a limit; or the file cannot be read any more.
            ResourceError: the data of MSI Inspector itself is incomplete.
        """
        uses: dict[str, list[PropertyUse]] = defaultdict(list)
        directories = set()
        for use in self._uses(None, watch):
            uses[use.property_name].append(use)
            if use.table == "Directory":
                directories.add(use.property_name)
        return PropertyIndex(
            facts={
                name: self._facts(name, is_directory=name in directories)
                for name in sorted(uses.keys() | _documented_names())
            },
            uses={name: _sorted(uses[name]) for name in sorted(uses)},
        )

    def of(self, name: str) -> tuple[PropertyUse, ...]:
        """The uses of one property, the same as in the index; only what may name it is looked into.

        Raises:
            PackageError: as in `index`.
            ResourceError: as in `index`.
        """
        return _sorted(self._uses(name, None))

    def facts(self, name: str) -> PropertyFacts:
        """What one property is, the same as in the index.

        Raises:
            PackageError: as in `index`.
            ResourceError: as in `index`.
        """
        return self._facts(name, is_directory=_is_directory(self._package, name))

    def rows_of_custom_action(self, name: str) -> tuple[ActionKey, ...]:
        """The rows of the timeline that a custom action has, the one outside the tables where none names it."""
        return self._keys.of_custom_action(name)

    def _uses(self, name: str | None, watch: Watch | None) -> Iterator[PropertyUse]:
        """The uses of one property or of all, in the order of tables and rows, and of code after them."""
        search = UseSearch(self._package, self._run, self._keys, self._authored, name)
        columns = property_columns(self._package)
        tables = [
            table
            for table in self._package.table_names
            if table in columns or table in _OWN_RULES or table == _PROPERTY
        ]
        parts = len(tables) + len(self._places)
        named = set()
        left = limits.MOST_USES
        for done, table in enumerate(tables):
            if watch is not None:
                watch(done, parts)
            found = list(islice(_in_table(search, table, columns.get(table, ())), left + 1))
            left -= len(found)
            if left < 0:
                raise PackageError(
                    tr(
                        "More than {limit} cells of the package name properties, which is the limit",
                        limit=limits.MOST_USES,
                    ),
                    advice=tr(limits.ADVICE),
                )
            for _, use in sorted(found, key=itemgetter(0)):
                named.add(use.property_name)
                yield use
        # an action of a name that nothing sets gets no data, and its name is that of no property
        yield from (use for use in custom_action_data(search) if use.property_name in named)
        known = named | _documented_names()
        sought = {each for each in (known if name is None else known & {name}) if len(each) >= SHORTEST_NAME}
        for done, place in enumerate(self._places, len(tables)):
            if watch is not None:
                watch(done, parts)
            yield from place.mentions(sought)

    def _facts(self, name: str, *, is_directory: bool) -> PropertyFacts:
        lifetime = lifetime_of(name)
        return PropertyFacts(
            name=name,
            visibility=lifetime.visibility,
            authored=self._authored.get(name),
            is_secure=name in self._secure,
            is_directory=is_directory,
            is_documented=lifetime.is_documented,
        )

    @cached_property
    def _authored(self) -> Mapping[str, str]:
        return property_values(self._package)

    @cached_property
    def _secure(self) -> Collection[str]:
        return _listed(self._authored, "SecureCustomProperties")

    @cached_property
    def _keys(self) -> TimelineKeys:
        return TimelineKeys(self._package, self._run)

    @cached_property
    def _places(self) -> tuple[CodePlace, ...]:
        return code_places(self._run, self._keys, self._authored, self._files)


def _in_table(search: UseSearch, name: str, columns: tuple[PropertyColumn, ...]) -> Iterator[RowUse]:
    if name == _PROPERTY:
        yield from enumerate(_definitions(search))
    for rule in _OWN_RULES.get(name, ()):
        yield from rule(search)
    table = search.package.stored_table(name) if columns else None
    if table is not None:
        yield from table_uses(search, table, columns)


def _definitions(search: UseSearch) -> Iterator[PropertyUse]:
    """The rows of the Property table, and the names that values of it list."""
    from_start = tr("It has this value from the start.")
    for row, value in search.authored.items():
        if search.wants(row):
            yield _definition(row, row, value, from_start)
        if row in lists_of_names():
            detail = lists_of_names()[row]
            for name in _listed(search.authored, row):
                if search.wants(name):
                    yield _definition(name, row, value, tr(detail))


def _definition(name: str, row: str, value: str, detail: str) -> PropertyUse:
    return PropertyUse(
        property_name=name,
        role=Role.DEFINES,
        is_proven=True,
        table=_PROPERTY,
        row=row,
        column="Value",
        text=value,
        keys=(),
        detail=detail,
    )


def _is_directory(package: Package, name: str) -> bool:
    table = package.stored_table("Directory")
    column = None if table is None else table.column_index("Directory")
    if table is None or column is None:
        return False
    return name in table.texts(table.rows_with(column, package.strings_with(name)), column)


def _listed(authored: Mapping[str, str], name: str) -> dict[str, None]:
    """The names that a property lists, each once. https://learn.microsoft.com/windows/win32/msi/securecustomproperties."""
    names = (each.strip() for each in authored.get(name, "").split(";"))
    return dict.fromkeys(each for each in names if each)


def _documented_names() -> set[str]:
    return {lifetime.name for lifetime in documented_lifetimes().values() if lifetime.is_documented}


def _sorted(uses: Iterable[PropertyUse]) -> tuple[PropertyUse, ...]:
    return tuple(sorted(uses, key=lambda use: _ORDER[use.role]))
