"""The JSON report, version 1 of the contract: names, order and meaning of its keys are checked from outside and stay."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from inspector.report.words import describe_type
from inspector.version import tool_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.findings.model import Finding
    from inspector.inspection import InspectedAction, Inspection
    from inspector.lifetime.model import Placement, PropertyWindow
    from inspector.sequence.custom_action_type import CustomActionType
    from inspector.sequence.model import CustomAction, Runs, SequencedAction
    from inspector.usage.model import UsageLevel

SCHEMA = "msi-inspector/1"
_encode = json.JSONEncoder(ensure_ascii=False).encode


def json_report(inspections: Iterable[Inspection], *, property_name: str, scenario_name: str) -> str:
    """One JSON object for all files, with a line feed at its end: a line for each window, action and finding.

    Written piece by piece: the library's own indentation takes four times as long, and the whole as one structure twice the
    memory.
    """
    packages = ",\n".join(_package(inspection) for inspection in inspections)
    head = _members(
        {
            "schema": SCHEMA,
            "tool": {"name": "msi-inspector", "version": tool_version()},
            "property": property_name,
            "scenario": scenario_name,
        }
    )
    return f'{{{head},\n"packages": [{packages}]}}\n'


def _members(values: Mapping[str, Any]) -> str:
    return ",\n".join(f"{_encode(name)}: {_encode(value)}" for name, value in values.items())


def _lines(values: Iterable[str]) -> str:
    text = ",\n ".join(values)
    return f"[\n {text}]" if text else "[]"


def _package(inspection: Inspection) -> str:
    summary, verdict = inspection.summary, inspection.verdict
    head = _members(
        {
            "file": inspection.file,
            "sha256": inspection.sha256,
            "size": inspection.size,
            "status": inspection.status.value,
            "problems": [{"table": problem.table, "detail": problem.detail} for problem in inspection.problems],
            "summary": {
                "product_name": summary.product_name,
                "product_version": summary.product_version,
                "product_code": summary.product_code,
                "upgrade_code": summary.upgrade_code,
                "manufacturer": summary.manufacturer,
                "authoring_tool": summary.authoring_tool,
                "minimum_installer_version": summary.minimum_installer_version,
                "platform": summary.platform,
                "languages": list(summary.languages),
                "code_page": summary.code_page,
            },
        }
    )
    tail = _members(
        {
            "verdict": {
                "errors": verdict.errors,
                "warnings": verdict.warnings,
                "notes": verdict.notes,
                "outside": verdict.outside,
                "inside": verdict.inside,
                "sentence": verdict.sentence,
            }
        }
    )
    described = {
        action.action.action: custom_action
        for action in inspection.actions
        if (custom_action := action.action.custom_action) is not None
    }
    custom_actions = {name: _custom_action(custom_action) for name, custom_action in described.items()}
    windows = _lines(_encode(_window(window)) for window in inspection.windows)
    actions = _lines(_action(action, custom_actions) for action in inspection.actions)
    findings = _lines(_encode(_finding(finding)) for finding in inspection.findings)
    return f'{{{head},\n"windows": {windows},\n"actions": {actions},\n"findings": {findings},\n{tail}}}'


def _window(window: PropertyWindow) -> dict[str, Any]:
    opening, closing = window.opens_at, window.closes_at
    opens_at = None if opening is None else {"action": opening.action, "sequence": opening.sequence}
    return {
        "sequence_table": window.table,
        "side": window.side.value,
        "state": window.state.value,
        "opens_at": "initialization" if window.opens_at_initialization else opens_at,
        "closes_at": None
        if closing is None
        else {"action": closing.action, "sequence": closing.sequence, "condition": closing.condition},
        "reason": window.reason,
        "certainty": window.certainty.value,
    }


# Of rows and custom actions there may be ten thousands, and an object that is only made to be written down takes several
# times as long as its text.


def _action(inspected: InspectedAction, custom_actions: Mapping[str, str]) -> str:
    action: SequencedAction = inspected.action
    custom_action = "null" if action.custom_action is None else custom_actions[action.action]
    level = None if inspected.usage is None else inspected.usage.level
    return (
        f'{{"sequence_table": {_repeated(action.table)}, "action": {_encode(action.action)}, '
        f'"sequence": {_number(action.sequence)}, "order": {_number(action.order)}, '
        f'"condition": {_repeated(action.condition)}, "kind": {_repeated(action.kind)}, "custom_action": {custom_action}, '
        f"{_standing(inspected.placement, level, action.runs, action.depends_on)}}}"
    )


@lru_cache(maxsize=1024)
def _repeated(value: str | None) -> str:
    """Text that many rows have in common."""
    return _text(value)


@lru_cache(maxsize=1024)
def _standing(placement: Placement, level: UsageLevel | None, runs: Runs, depends_on: tuple[str, ...]) -> str:
    """What is known of a row, which many rows have in common: the last members of its object."""
    names = ", ".join(map(_encode, depends_on))
    return f'"placement": "{placement}", "usage": {_text(level)}, "runs": "{runs}", "depends_on": [{names}]'


def _custom_action(custom_action: CustomAction) -> str:
    kind: CustomActionType = custom_action.type
    return (
        f'{{"type": {_number(kind.value)}, "base_type": {_number(kind.base_type)}, "execution": "{kind.execution}", '
        f'"source": {_text(custom_action.source)}, "target": {_text(custom_action.target)}, '
        f'"description": {_encode(describe_type(custom_action))}}}'
    )


def _number(value: int | None) -> str:
    return "null" if value is None else str(value)


def _text(value: str | None) -> str:
    return "null" if value is None else _encode(value)


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "level": finding.level.value,
        "sequence_table": finding.table,
        "action": finding.key.action if finding.key else None,
        "sequence": finding.sequence,
        "message": finding.message,
        "evidence": [
            {"kind": evidence.kind, "where": evidence.where, "detail": evidence.detail} for evidence in finding.evidence
        ],
        "fix": None if finding.remedy is None else finding.remedy.sentence,
        "help_url": finding.help_url,
    }
