"""The properties of a package as text for people and as JSON: what each is, its value, who sets it, who reads it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from inspector.report.plain import one_line
from inspector.sequence.property_lifetimes import Visibility, lifetime_of
from inspector.usage.model import Role
from inspector.version import tool_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from inspector.package.model import Problem
    from inspector.usage.model import PropertyFacts, PropertyUse
    from inspector.usage.property_index import PropertyIndex

SCHEMA = "msi-inspector-properties/1"

_GROUPS = ("Public", "Private", "Directories", "Windows Installer's own")
_SETTING = (Role.SETS, Role.CLEARS)
_SEARCHES = {"AppSearch": "AppSearch", "CCPSearch": "CCPSearch", "Upgrade": "FindRelatedProducts"}
"""The actions that work on tables."""

_ROLES = {
    "definitions": (Role.DEFINES,),
    "set_points": _SETTING,
    "readers": (Role.READS,),
}
_VERBS = {Role.DEFINES: "defines", Role.SETS: "sets", Role.CLEARS: "clears", Role.READS: "reads"}
_MAY = {Role.DEFINES: "defines", Role.SETS: "may set", Role.CLEARS: "may clear", Role.READS: "may read"}
_LONGEST_NAME = 34
_LONGEST_VALUE = 24
_LONGEST_TEXT = 100
_LONGEST_CELL = 1000
"""Characters of a cell in JSON: a list of a thousand names would stand there a thousand times."""
_LONGEST_SETTER = 28
_LONGEST_ROW = 72
_MOST_SETTERS = 2
_MOST_TABLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyList:
    """What is listed of one package.

    Attributes:
        file: as the report names it.
        sha256: of the whole file.
        problems: what could not be read.
        index: all its properties.
        names: those that are listed, in their order.
        is_detailed: every use of each is told; otherwise a line tells of each, and directories that nothing but their own
            rows name are counted unless `with_directories`.
    """

    file: str
    sha256: str
    problems: tuple[Problem, ...]
    index: PropertyIndex
    names: tuple[str, ...]
    is_detailed: bool = False
    with_directories: bool = False

    def uses(self, name: str) -> tuple[PropertyUse, ...]:
        """The uses of a property, none where the package does not name it."""
        return self.index.uses.get(name, ())


def is_used(uses: Iterable[PropertyUse]) -> bool:
    """Whether anything sets or reads the property but CostFinalize, which gives every directory its path."""
    return any(use.role is not Role.DEFINES and use.table != "Directory" for use in uses)


def properties_text(listed: PropertyList) -> str:
    """The properties in groups, a line each, or with all their uses."""
    lines = [one_line(f"{listed.file}: {_counted(len(listed.names), 'property', 'properties')}")]
    for problem in listed.problems:
        table = f"table {problem.table}: " if problem.table else ""
        lines.append(f"  not read: {one_line(table + problem.detail)}")
    lines += _details(listed) if listed.is_detailed else _groups(listed)
    return "\n".join(lines) + "\n"


def properties_json(listed: PropertyList) -> str:
    """The properties as one JSON object, with a line feed at its end."""
    report = {
        "schema": SCHEMA,
        "tool": {"name": "msi-inspector", "version": tool_version()},
        "file": listed.file,
        "sha256": listed.sha256,
        "problems": [{"table": problem.table, "detail": problem.detail} for problem in listed.problems],
        "properties": [_property(listed.index.facts[name], listed.uses(name)) for name in listed.names],
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def _property(facts: PropertyFacts, uses: Sequence[PropertyUse]) -> dict[str, Any]:
    return {
        "name": facts.name,
        "visibility": facts.visibility.value,
        "is_secure": facts.is_secure,
        "is_directory": facts.is_directory,
        "is_documented": facts.is_documented,
        "set_by": lifetime_of(facts.name).set_by,
        "value": facts.authored,
        **{title: [_use(use) for use in uses if use.role in roles] for title, roles in _ROLES.items()},
    }


def _use(use: PropertyUse) -> dict[str, Any]:
    return {
        "role": use.role.value,
        "is_proven": use.is_proven,
        "table": use.table,
        "row": use.row,
        "column": use.column or None,
        "text": _cut(use.text, _LONGEST_CELL),
        "actions": [{"sequence_table": key.table or None, "action": key.action} for key in use.keys],
        "detail": use.detail,
    }


def _groups(listed: PropertyList) -> Iterator[str]:
    groups: dict[str, list[tuple[str, ...]]] = {title: [] for title in _GROUPS}
    lone_directories = 0
    for name in listed.names:
        facts, uses = listed.index.facts[name], listed.uses(name)
        if facts.is_directory and not listed.with_directories and not is_used(uses) and facts.authored is None:
            lone_directories += 1
        else:
            groups[_group(facts)].append(_cells(facts, uses))
    for title, rows in groups.items():
        if rows:
            yield ""
            yield f"{title} ({len(rows)})"
            yield from _aligned(rows)
    if lone_directories:
        directories = _counted(lone_directories, "directory", "directories")
        yield from ("", f"{directories} that nothing else names; --all lists them.")
    if any("?" in cell for rows in groups.values() for row in rows for cell in row[2:]):
        yield from (
            "",
            "? not proven: a person may in a dialog, a search if it finds something, or the name occurs in code.",
        )


def _group(facts: PropertyFacts) -> str:
    if facts.is_directory:
        return "Directories"
    if facts.is_documented and facts.authored is None:
        return "Windows Installer's own"
    return "Private" if facts.visibility is Visibility.PRIVATE else "Public"


def _aligned(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        # a column that is empty throughout takes no room
        cells = (f"{cell:{width}}  " for cell, width in zip(row, widths, strict=True) if width)
        yield f"  {''.join(cells)}".rstrip()


def _cells(facts: PropertyFacts, uses: Sequence[PropertyUse]) -> tuple[str, ...]:
    """Name, value, set-points, readers."""
    marks = ["restricted"] if facts.visibility is Visibility.RESTRICTED else []
    marks += ["secure"] if facts.is_secure else []
    setting = [use for use in uses if use.role in _SETTING and use.table != "Directory"]
    sets = _places([(_setter(use), use.is_proven) for use in setting], _MOST_SETTERS)
    reads = _places([(use.table, use.is_proven) for use in uses if use.role is Role.READS], _MOST_TABLES)
    return (
        _short(facts.name, _LONGEST_NAME) + (f" ({', '.join(marks)})" if marks else ""),
        "" if facts.authored is None else f"= {_short(facts.authored, _LONGEST_VALUE)}",
        f"set: {sets}" if sets else "",
        f"read: {reads}" if reads else "",
    )


def _setter(use: PropertyUse) -> str:
    """Who sets it: an action, or a table of dialogs."""
    name = use.row if use.table == "CustomAction" else _SEARCHES.get(use.table, use.table)
    return _short(name, _LONGEST_SETTER)


def _places(found: Sequence[tuple[str, bool]], most: int) -> str:
    """Names with how often they come, most often first, and a question mark where none of them is proven."""
    counts: Counter[str] = Counter()
    proven = set()
    for name, is_proven in found:
        counts[name] += 1
        proven |= {name} if is_proven else set()
    shown = [
        f"{name}{f' {count}' if count > 1 else ''}{'' if name in proven else '?'}"
        for name, count in counts.most_common(most)
    ]
    left = len(counts) - len(shown)
    return ", ".join((*shown, f"{left} more")) if left else ", ".join(shown)


def _details(listed: PropertyList) -> Iterator[str]:
    for name in listed.names:
        facts, uses = listed.index.facts[name], listed.uses(name)
        yield ""
        yield f"{one_line(name)} ({_what(facts)})"
        if not uses:
            yield "  The package does not name it."
        for use in uses:
            verb = (_VERBS if use.is_proven else _MAY)[use.role]
            column = f".{use.column} of" if use.column else ""
            text = f": {_short(use.text, _LONGEST_TEXT)}" if use.column and use.text else ""
            yield one_line(f"  {verb:9}  {use.table}{column} {_short(use.row, _LONGEST_ROW)}{text}")
            yield one_line(f"  {'':9}  {use.detail}{_when(use)}")


def _what(facts: PropertyFacts) -> str:
    words = [facts.visibility.value]
    words += ["secure"] if facts.is_secure else []
    words += ["directory"] if facts.is_directory else []
    set_by = lifetime_of(facts.name).set_by
    words += [f"set by: {set_by}"] if set_by else []
    return ", ".join(words)


def _when(use: PropertyUse) -> str:
    tables: dict[str, list[str]] = {}
    for key in use.keys:
        tables.setdefault(key.table or "no sequence", []).append(key.action)
    if not tables:
        return ""
    return " In " + "; ".join(f"{table}: {', '.join(actions)}" for table, actions in tables.items()) + "."


def _short(text: str, longest: int) -> str:
    return one_line(_cut(text, longest))


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
