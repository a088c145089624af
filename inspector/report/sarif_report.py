"""SARIF 2.1.0, for code scanning and for viewers.

Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
What code scanning wants beyond it: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from inspector.findings.model import Level, Rule
from inspector.findings.rules import RULES
from inspector.inspection import Inspection, Status
from inspector.language import tr
from inspector.version import tool_version

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from inspector.findings.model import Finding
    from inspector.package.model import Problem

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note", Level.INFO: "none"}
_RULE_INDEX = {rule.id: index for index, rule in enumerate(RULES)}
_NOTIFICATIONS = {
    Status.UNREADABLE: ("unreadable-file", "error", "A file could not be read at all."),
    Status.PARTIAL: ("file-read-in-part", "warning", "A file was read in part; findings may be missing."),
}


def sarif_report(inspections: Sequence[Inspection]) -> str:
    """One run over all files, with a line feed at its end.

    Errors, warnings and notes are results. Infos are not: code scanning opens an alert for every result, also for one of level
    none, and an info says that there is nothing to do; their number is in the properties of the run.
    """
    first = inspections[0]
    artifacts = {_uri(inspection.file): _artifact(inspection) for inspection in inspections}
    indexes = {uri: index for index, uri in enumerate(artifacts)}
    infos = sum(finding.level is Level.INFO for inspection in inspections for finding in inspection.findings)
    run = {
        "tool": {"driver": _driver()},
        "invocations": [
            {
                "executionSuccessful": all(inspection.status is not Status.UNREADABLE for inspection in inspections),
                "toolExecutionNotifications": [
                    _notification(inspection, problem, _place(inspection, indexes))
                    for inspection in inspections
                    for problem in inspection.problems
                ],
            }
        ],
        "artifacts": list(artifacts.values()),
        "results": [
            result for inspection in inspections for result in _results(inspection, _place(inspection, indexes))
        ],
        "columnKind": "unicodeCodePoints",
        "properties": {"property": first.property_name, "scenario": first.scenario_name, "infos": infos},
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _driver() -> dict[str, Any]:
    return {
        "name": "msi-inspector",
        "version": tool_version(),
        "semanticVersion": tool_version(),
        "rules": [_rule(rule) for rule in RULES],
        "notifications": [
            {"id": name, "shortDescription": {"text": sentence}, "defaultConfiguration": {"level": level}}
            for name, level, sentence in _NOTIFICATIONS.values()
        ],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    what, why, mend = tr(rule.what), tr(rule.why), tr(rule.mend)
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": what},
        "fullDescription": {"text": f"{what} {why}"},
        "help": {
            "text": f"{why} {mend} {rule.help_url}",
            "markdown": f"{why}\n\n**{tr('How to mend:')}** {mend}\n\n[{tr('Documentation')}]({rule.help_url})",
        },
        "helpUri": rule.help_url,
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }


def _artifact(inspection: Inspection) -> dict[str, Any]:
    artifact: dict[str, Any] = {"location": {"uri": _uri(inspection.file)}, "roles": ["analysisTarget"]}
    if inspection.status is not Status.UNREADABLE:
        artifact["mimeType"] = "application/x-msi"
    if inspection.size is not None:
        artifact["length"] = inspection.size
    if inspection.sha256 is not None:
        artifact["hashes"] = {"sha-256": inspection.sha256}
    return artifact


def _place(inspection: Inspection, indexes: Mapping[str, int]) -> dict[str, Any]:
    """The artifact location of the file."""
    uri = _uri(inspection.file)
    return {"uri": uri, "index": indexes[uri]}


def _notification(inspection: Inspection, problem: Problem, place: dict[str, Any]) -> dict[str, Any]:
    name, level, _ = _NOTIFICATIONS[inspection.status]
    table = f"Table {problem.table}: " if problem.table else ""
    return {
        "descriptor": {"id": name},
        "level": level,
        "message": {"text": f"{inspection.file}: {table}{problem.detail}"},
        "locations": [{"physicalLocation": {"artifactLocation": place}}],
    }


def _results(inspection: Inspection, place: dict[str, Any]) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for finding in inspection.findings:
        if finding.level is Level.INFO:
            continue
        fingerprint = _fingerprint(inspection, finding)
        seen[fingerprint] += 1
        yield _result(finding, place, f"{fingerprint}:{seen[fingerprint]}")


def _result(finding: Finding, place: dict[str, Any], fingerprint: str) -> dict[str, Any]:
    physical = {
        "artifactLocation": place,
        "region": {"startLine": 1},  # code scanning and others refuse a result without a line, also of a binary file
    }
    location: dict[str, Any] = {"physicalLocation": physical}
    logical = _logical_location(finding)
    if logical is not None:
        location["logicalLocations"] = [logical]
    sentences = [finding.message, finding.remedy.sentence if finding.remedy else ""]
    properties = {"sequence": finding.sequence, "fix": finding.remedy.sentence if finding.remedy else None}
    return {
        "ruleId": finding.rule,
        "ruleIndex": _RULE_INDEX[finding.rule],
        "level": _LEVELS[finding.level],
        "message": {"text": " ".join(sentence for sentence in sentences if sentence)},
        "locations": [location],
        "relatedLocations": [
            {"id": number, "message": {"text": f"{evidence.where}: {evidence.detail}"}, "physicalLocation": physical}
            for number, evidence in enumerate(finding.evidence, 1)
        ],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint, "msiInspectorFinding/v1": fingerprint},
        "properties": {name: value for name, value in properties.items() if value is not None},
    }


def _logical_location(finding: Finding) -> dict[str, str] | None:
    """The row or the table that the finding is about; an action without a sequence row has one in the CustomAction table."""
    if finding.key is not None:
        table = finding.key.table or "CustomAction"
        return {"name": finding.key.action, "fullyQualifiedName": f"{table}/{finding.key.action}", "kind": "row"}
    if finding.table is not None:
        return {"name": finding.table, "fullyQualifiedName": finding.table, "kind": "table"}
    return None


def _fingerprint(inspection: Inspection, finding: Finding) -> str:
    """The same for the same finding in the next build: without numbers, messages and the file's name, if it can be."""
    summary = inspection.summary
    product = summary.upgrade_code or summary.product_name or inspection.file
    asserted = [evidence.detail for evidence in finding.evidence if evidence.kind == "assertion"]
    table = finding.key.table if finding.key else finding.table
    parts = [product, finding.rule, table or "", finding.key.action if finding.key else "", *asserted]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "backslashreplace")).hexdigest()[:32]


def _uri(file: str) -> str:
    """A URI reference of the file: relative as it was named, or absolute."""
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="backslashreplace")
