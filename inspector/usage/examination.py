"""What each custom action does with a property: the kinds of proof in the order of their strength."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.resource_files import load_data
from inspector.sequence.custom_action_type import Code, SourceIn
from inspector.usage.binaries import byte_search
from inspector.usage.model import Evidence, Usage, UsageLevel
from inspector.usage.scripts import decode_script, script_evidence
from inspector.usage.text import formatted_usage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.package.reading import Package
    from inspector.sequence.model import CustomAction

_SCRIPTS = (Code.VBSCRIPT, Code.JSCRIPT)


@dataclass(frozen=True, slots=True)
class _KnownConsumer:
    name: str
    family: str
    what: str
    doc_url: str


@cache
def _known_consumers(property_name: str) -> dict[str, _KnownConsumer]:
    return {
        row["name"]: _KnownConsumer(row["name"], row["family"], row["what"], row["doc_url"])
        for row in load_data("known_consumers")["entry_point"]
        if row["property"] == property_name
    }


class Examiner:
    """Examines the custom actions of one package for one property; binaries are searched once however many actions use them."""

    def __init__(
        self,
        package: Package,
        authored_properties: Mapping[str, str],
        custom_actions: Iterable[CustomAction],
        property_name: str,
    ) -> None:
        self._package = package
        set_by_actions = {action.source for action in custom_actions if action.type.code is Code.PROPERTY}
        # a script held in a property is only known when no action of the package changes that property
        self._fixed_properties = {
            name: value for name, value in authored_properties.items() if name not in set_by_actions
        }
        self._property_name = property_name
        self._searched: dict[str, tuple[UsageLevel, Evidence]] = {}

    def examine(self, custom_action: CustomAction) -> Usage:
        """What `custom_action` does with the property; what cannot be seen is UNKNOWN, never DOES_NOT_READ."""
        formatted = formatted_usage(custom_action, self._property_name)
        if formatted is not None:
            return formatted
        code = custom_action.type.code
        if code is Code.DLL:
            return self._dll(custom_action)
        if code in _SCRIPTS:
            return self._script(custom_action)
        where = f"CustomAction.Type of {custom_action.action}"
        value = custom_action.type.value
        what = "is null" if value is None else f"{value} is no known kind of custom action"
        return _unknown(custom_action, where, f"Its Type {what}, so what it would run is not known.")

    def _dll(self, custom_action: CustomAction) -> Usage:
        known = _known_consumers(self._property_name).get(custom_action.target or "")
        if known is not None:
            where = f"CustomAction.Target of {custom_action.action}"
            detail = f"{known.name} of the {known.family} {known.what}; its source is at {known.doc_url}"
            return Usage(custom_action, UsageLevel.READS, (Evidence("known-consumer", where, detail),))
        if custom_action.type.source_in is SourceIn.INSTALLED_FILE:
            return self._installed_file(custom_action)
        name = custom_action.source or ""
        if name not in self._searched:
            self._searched[name] = self._search(name)
        level, evidence = self._searched[name]
        return Usage(custom_action, level, (evidence,))

    def _search(self, name: str) -> tuple[UsageLevel, Evidence]:
        where = f"Binary {name}"
        data = self._stream(name)
        if isinstance(data, Evidence):
            return UsageLevel.UNKNOWN, data
        return byte_search(data, self._property_name, where)

    def _stream(self, name: str) -> bytes | Evidence:
        """The bytes of a row of the Binary table, or why there are none."""
        where = f"Binary {name}"
        try:
            data = self._package.stream("Binary", name) if name else None
        except PackageError as error:
            return Evidence("not-inspected", where, f"The stream could not be read: {error.what}.")
        return Evidence("not-inspected", where, "The Binary table has no such row.") if data is None else data

    def _script(self, custom_action: CustomAction) -> Usage:
        kind = custom_action.type
        source = custom_action.source or ""
        if kind.source_in is SourceIn.INSTALLED_FILE:
            return self._installed_file(custom_action)
        if kind.source_in is SourceIn.BINARY:
            data = self._stream(source)
            if isinstance(data, Evidence):
                return Usage(custom_action, UsageLevel.UNKNOWN, (data,))
            script, where = decode_script(data), f"Binary {source}"
        elif kind.source_in is SourceIn.PROPERTY:
            if source not in self._fixed_properties:
                where = f"Property {source}"
                return _unknown(custom_action, where, "The property that holds the script gets its value at run time.")
            script, where = self._fixed_properties[source], f"Property {source}"
        else:
            script, where = custom_action.target or "", f"CustomAction.Target of {custom_action.action}"
        level, evidence = script_evidence(script, kind.code, self._property_name, where)
        return Usage(custom_action, level, (evidence,))

    def _installed_file(self, custom_action: CustomAction) -> Usage:
        where = f"File {custom_action.source}"
        return _unknown(custom_action, where, "Its code is a file that the package installs, which was not inspected.")


def _unknown(custom_action: CustomAction, where: str, detail: str) -> Usage:
    return Usage(custom_action, UsageLevel.UNKNOWN, (Evidence("not-inspected", where, detail),))
