"""What each custom action does with a property: the kinds of proof in the order of their strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.sequence.custom_action_type import Code, SourceIn
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA
from inspector.usage.known_consumers import is_telling, known_entry_points
from inspector.usage.model import Evidence, SetLevel, SetUsage, Usage, UsageLevel, cell_of
from inspector.usage.text import formatted_usage, text_setting

if TYPE_CHECKING:
    from inspector.sequence.model import CustomAction
    from inspector.usage.code_files import CodeFiles
    from inspector.usage.known_consumers import KnownEntryPoint

_SCRIPTS = (Code.VBSCRIPT, Code.JSCRIPT)
_RUNS_FROM = {
    (Code.EXE, SourceIn.PROPERTY): N_("{name} holds the path of the program that it runs."),
    (Code.EXE, SourceIn.DIRECTORY): N_("{name} holds the working folder of the program that it runs."),
    (Code.JSCRIPT, SourceIn.PROPERTY): N_("{name} holds the script that it runs."),
    (Code.VBSCRIPT, SourceIn.PROPERTY): N_("{name} holds the script that it runs."),
}
"""What the property or directory that Source names holds, where it does not name something else.

Source: https://learn.microsoft.com/windows/win32/msi/summary-list-of-all-custom-action-types
"""


class Examiner:
    """Examines the custom actions of one package for one property; what `files` has found out serves other properties too."""

    def __init__(self, files: CodeFiles, property_name: str, *, examine_code: bool = True) -> None:
        """Prepare to examine; nothing is looked into before it is asked for, and without `examine_code` no code of DLLs at all."""
        self._files = files
        self._property_name = property_name
        self._examine_code = examine_code
        self._of_data: Examiner | None = None

    def examine(self, custom_action: CustomAction) -> Usage:
        """What `custom_action` does with the property; what cannot be seen is UNKNOWN, never DOES_NOT_READ."""
        name = self._property_name
        runs_from = (custom_action.type.code, custom_action.type.source_in)
        if custom_action.source == name and runs_from in _RUNS_FROM:
            detail = tr(_RUNS_FROM[runs_from], name=name)
            evidence = Evidence("source", cell_of("CustomAction.Source", custom_action.action), detail)
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
            script, where = self._files.script(custom_action)
            if isinstance(script, Evidence):
                return Usage(custom_action, UsageLevel.UNKNOWN, (script,))
            level, evidence = script.reads(name, where)
            return Usage(custom_action, level, (evidence,))
        return Usage(custom_action, UsageLevel.UNKNOWN, (_no_kind(custom_action),))

    def sets(self, custom_action: CustomAction) -> SetUsage:
        """Whether `custom_action` sets the property, or clears it; what cannot be seen is UNKNOWN, never DOES_NOT_SET."""
        setting = text_setting(custom_action, self._property_name)
        if setting is not None:
            return setting
        code = custom_action.type.code
        if code is Code.DLL:
            return self._dll_sets(custom_action)
        if code in _SCRIPTS:
            script, where = self._files.script(custom_action)
            if isinstance(script, Evidence):
                return SetUsage(custom_action, SetLevel.UNKNOWN, (script,))
            level, evidence = script.sets(self._property_name, where)
            return SetUsage(custom_action, level, (evidence,))
        return SetUsage(custom_action, SetLevel.UNKNOWN, (_no_kind(custom_action),))

    def for_property(self, property_name: str) -> Examiner:
        """An examiner of the same package for another property."""
        return Examiner(self._files, property_name, examine_code=self._examine_code)

    def lacks_entry_point(self, custom_action: CustomAction) -> bool:
        """Whether the action names an entry point that its DLL surely does not export, so that it fails with error 1723."""
        if custom_action.type.code is not Code.DLL or not self._examine_code:
            return False
        return self._files.exports(custom_action) is False

    def _data(self, custom_action: CustomAction) -> Usage:
        """What an in-script action does with the property of its own name, which it gets as CustomActionData.

        Source:
        https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
        """
        if self._of_data is None:
            self._of_data = self.for_property(CUSTOM_ACTION_DATA)
        usage = self._of_data.examine(custom_action)
        detail = tr("It gets property {name} as CustomActionData when it is scheduled.", name=self._property_name)
        evidence = Evidence("custom-action-data", f"CustomAction {custom_action.action}", detail)
        return Usage(custom_action, usage.level, (evidence, *usage.evidence))

    def _dll(self, custom_action: CustomAction) -> Usage:
        name, is_immediate = self._property_name, not custom_action.type.is_in_script
        readers = [row for row in known_entry_points(custom_action.target or "") if name in row.reads]
        known = next((row for row in readers if row.is_immediate in (None, is_immediate)), None)
        if known is None and readers:  # it reads the property in the other case only
            return Usage(custom_action, UsageLevel.DOES_NOT_READ, (_from_source(custom_action, readers[0]),))
        if known is None or not (is_telling(name) or not self._examine_code):
            level, evidence = self._code_reads(custom_action)
            # an older DLL need not do yet what its source does today
            if known is None or level is UsageLevel.DOES_NOT_READ:
                return Usage(custom_action, level, evidence)
        return Usage(custom_action, UsageLevel.READS, (_from_source(custom_action, known),), known.after)

    def _code_reads(self, custom_action: CustomAction) -> tuple[UsageLevel, tuple[Evidence, ...]]:
        if not self._examine_code:
            return UsageLevel.UNKNOWN, (_not_yet(custom_action),)
        return self._files.reads(custom_action, self._property_name)

    def _dll_sets(self, custom_action: CustomAction) -> SetUsage:
        # an action in the script sets nothing, whatever its entry point is
        rows = known_entry_points(custom_action.target or "")
        known = next((row for row in rows if self._property_name in row.sets), None)
        if self._examine_code:
            level, evidence = self._files.sets(custom_action, self._property_name)
        else:
            level, evidence = SetLevel.UNKNOWN, (_not_yet(custom_action),)
        if known is None or level is SetLevel.DOES_NOT_SET:
            return SetUsage(custom_action, level, evidence)
        return SetUsage(custom_action, SetLevel.SETS, (_from_source(custom_action, known),))


def _from_source(custom_action: CustomAction, known: KnownEntryPoint) -> Evidence:
    return Evidence("known-consumer", cell_of("CustomAction.Target", custom_action.action), known.sentence)


def _not_yet(custom_action: CustomAction) -> Evidence:
    where = cell_of("CustomAction.Target", custom_action.action)
    return Evidence("not-inspected", where, tr("Its code has not been examined yet."))


def _no_kind(custom_action: CustomAction) -> Evidence:
    value = custom_action.type.value
    detail = (
        tr("Its Type is null, so what it would run is not known.")
        if value is None
        else tr("Its Type {value} is no known kind of custom action, so what it would run is not known.", value=value)
    )
    return Evidence("not-inspected", cell_of("CustomAction.Type", custom_action.action), detail)
