"""What each custom action does with a property: the kinds of proof in the order of their strength."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.resource_files import load_data
from inspector.sequence.custom_action_type import Code, SourceIn
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA
from inspector.usage.model import Evidence, Usage, UsageLevel
from inspector.usage.scripts import decode_script, script_evidence
from inspector.usage.text import formatted_usage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.sequence.model import CustomAction
    from inspector.usage.code_files import CodeFiles

_SCRIPTS = (Code.VBSCRIPT, Code.JSCRIPT)


class _KnownConsumer(Struct, frozen=True):
    name: str
    family: str
    what: str
    after: str | None
    doc_url: str


@cache
def _known_consumers(property_name: str) -> dict[str, _KnownConsumer]:
    return {
        row["name"]: _KnownConsumer(row["name"], row["family"], row["what"], row.get("after"), row["doc_url"])
        for row in load_data("known_consumers")["entry_point"]
        if row["property"] == property_name
    }


class Examiner:
    """Examines the custom actions of one package for one property; code is looked into once however many actions run it."""

    def __init__(self, files: CodeFiles, script_properties: Mapping[str, str], property_name: str) -> None:
        """`script_properties` are the properties whose scripts are known, as `unchanged_properties` gives them."""
        self._files = files
        self._script_properties = script_properties
        self._property_name = property_name
        self._of_data: Examiner | None = None
        self._scripts: dict[tuple[SourceIn, str, Code], tuple[UsageLevel, Evidence]] = {}

    def examine(self, custom_action: CustomAction) -> Usage:
        """What `custom_action` does with the property; what cannot be seen is UNKNOWN, never DOES_NOT_READ."""
        name = self._property_name
        if custom_action.source == name and (where := _runs_from(custom_action)):
            evidence = Evidence("source", f"CustomAction.Source of {custom_action.action}", f"{name} holds {where}.")
            return Usage(custom_action, UsageLevel.READS, (evidence,))
        formatted = formatted_usage(custom_action, name)
        if formatted is not None:
            return formatted
        if custom_action.type.is_in_script and custom_action.action == name and name != CUSTOM_ACTION_DATA:
            return self._data(custom_action)
        code = custom_action.type.code
        if code is Code.DLL:
            return self._dll(custom_action)
        if code in _SCRIPTS:
            return self._script(custom_action)
        where = f"CustomAction.Type of {custom_action.action}"
        value = custom_action.type.value
        what = "is null" if value is None else f"{value} is no known kind of custom action"
        return _unknown(custom_action, where, f"Its Type {what}, so what it would run is not known.")

    def for_property(self, property_name: str) -> Examiner:
        """An examiner of the same package for another property."""
        return Examiner(self._files.for_property(property_name), self._script_properties, property_name)

    def lacks_entry_point(self, custom_action: CustomAction) -> bool:
        """Whether the action names an entry point that its DLL surely does not export, so that it fails with error 1723."""
        return custom_action.type.code is Code.DLL and self._files.exports(custom_action) is False

    def _data(self, custom_action: CustomAction) -> Usage:
        """What an in-script action does with the property of its own name, which it gets as CustomActionData.

        Source:
        https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
        """
        if self._of_data is None:
            self._of_data = self.for_property(CUSTOM_ACTION_DATA)
        usage = self._of_data.examine(custom_action)
        detail = f"It gets property {self._property_name} as {CUSTOM_ACTION_DATA} when it is scheduled."
        evidence = Evidence("custom-action-data", f"CustomAction {custom_action.action}", detail)
        return Usage(custom_action, usage.level, (evidence, *usage.evidence))

    def _dll(self, custom_action: CustomAction) -> Usage:
        known = _known_consumers(self._property_name).get(custom_action.target or "")
        if known is not None:
            where = f"CustomAction.Target of {custom_action.action}"
            detail = f"{known.name} of the {known.family} {known.what}; its source is at {known.doc_url}"
            return Usage(custom_action, UsageLevel.READS, (Evidence("known-consumer", where, detail),), known.after)
        level, evidence = self._files.reads(custom_action)
        return Usage(custom_action, level, evidence)

    def _script(self, custom_action: CustomAction) -> Usage:
        kind = custom_action.type
        if kind.source_in is SourceIn.NOTHING:
            where = f"CustomAction.Target of {custom_action.action}"
            level, evidence = script_evidence(custom_action.target or "", kind.code, self._property_name, where)
            return Usage(custom_action, level, (evidence,))
        key = (kind.source_in, custom_action.source or "", kind.code)
        if key not in self._scripts:
            self._scripts[key] = self._stored_script(custom_action)
        level, evidence = self._scripts[key]
        return Usage(custom_action, level, (evidence,))

    def _stored_script(self, custom_action: CustomAction) -> tuple[UsageLevel, Evidence]:
        """What a script does that other actions may run too."""
        kind, source = custom_action.type, custom_action.source or ""
        if kind.source_in is SourceIn.PROPERTY:
            where = f"Property {source}"
            if source not in self._script_properties:
                detail = "The property that holds the script gets its value at run time."
                return UsageLevel.UNKNOWN, Evidence("not-inspected", where, detail)
            return script_evidence(self._script_properties[source], kind.code, self._property_name, where)
        data, where = self._files.content(custom_action)
        if isinstance(data, Evidence):
            return UsageLevel.UNKNOWN, data
        return script_evidence(decode_script(data), kind.code, self._property_name, where)


def _runs_from(custom_action: CustomAction) -> str | None:
    """What the property or directory that Source names holds, None where it names something else.

    Source: https://learn.microsoft.com/windows/win32/msi/summary-list-of-all-custom-action-types
    """
    kind = custom_action.type
    return {
        (Code.EXE, SourceIn.PROPERTY): "the path of the program that it runs",
        (Code.EXE, SourceIn.DIRECTORY): "the working folder of the program that it runs",
        (Code.JSCRIPT, SourceIn.PROPERTY): "the script that it runs",
        (Code.VBSCRIPT, SourceIn.PROPERTY): "the script that it runs",
    }.get((kind.code, kind.source_in))


def _unknown(custom_action: CustomAction, where: str, detail: str) -> Usage:
    return Usage(custom_action, UsageLevel.UNKNOWN, (Evidence("not-inspected", where, detail),))


def unchanged_properties(properties: Mapping[str, str], custom_actions: Iterable[CustomAction]) -> dict[str, str]:
    """The authored properties that no custom action sets, so that a script held in one of them is the one that runs."""
    set_by_actions = {action.source for action in custom_actions if action.type.code is Code.PROPERTY}
    return {name: value for name, value in properties.items() if name not in set_by_actions}


def resource_tables(property_name: str) -> tuple[str, ...]:
    """Tables whose rows mean nothing without a known reader of the property."""
    return tuple(row["name"] for row in load_data("known_consumers")["table"] if row["property"] == property_name)
