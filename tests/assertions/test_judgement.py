"""Assertions against packages: what holds says nothing, what does not becomes a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from inspector.assertions.judgement import with_assertions
from inspector.assertions.language import read_claim
from inspector.assertions.model import Assertion
from inspector.findings.model import Finding, Level
from inspector.inspection import Status, inspect
from inspector.sequence.model import ActionKey
from tests.support.looking import EXECUTE, KEY, UI
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection
    from tests.support.looking import Inspected


def assertion(sentence: str, level: Level = Level.ERROR, message: str | None = None) -> Assertion:
    where = "order.toml, line 1"
    return Assertion(sentence=sentence, claim=read_claim(sentence), level=level, message=message, where=where)


def held_against(inspection: Inspection, *assertions: Assertion) -> Inspection:
    def same(property_name: str) -> Inspection:
        raise AssertionError(f"{property_name} is the property that was asked about")

    return with_assertions(inspection, assertions, same)


def package() -> PackageBuilder:
    """800 CostInitialize ... 1400 InstallValidate; UI with 100 First, 200 Second, -1 Exit, null Never, 0 Zero."""
    builder = PackageBuilder().standard_execute_sequence()
    for name in ("First", "Second", "Twin", "Exit", "Never", "Zero"):
        builder.custom_action(name, 51, "X", "1")
    return builder.ui(First=100, Second=200, Twin=200, Exit=-1, Never=None, Zero=0)


def failures(inspection: Inspection) -> list[Finding]:
    return [finding for finding in inspection.findings if finding.rule == "assertion-failed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "CostInitialize before InstallValidate",
        "InstallValidate after CostInitialize",
        f"First before Second in {UI}",
        f"Second after First in {UI}",
        f"First in {UI}",
        f"Exit in {UI}",
        f"First not in {EXECUTE}",
        f"Never not in {UI}",
        f"Zero not in {UI}",
        "First not in AdminUISequence",
        f"no custom action reads {KEY} outside its window",
    ],
)
def test_what_holds(sentence: str, inspected: Inspected) -> None:
    before = inspected(package())
    after = held_against(before, assertion(sentence))
    assert after.findings == before.findings
    assert after.verdict.sentence == f"The assertion holds. {before.verdict.sentence}"
    assert after.verdict.errors == before.verdict.errors


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        (
            "InstallValidate before CostInitialize",
            f"InstallValidate stands at 1400 in {EXECUTE}, and CostInitialize at 800",
        ),
        (f"First after Second in {UI}", f"First stands at 100 in {UI}, and Second at 200"),
        (f"Second before Twin in {UI}", f"both have Sequence 200 in {UI}, and the order of equal numbers is undefined"),
        (f"Twin after Second in {UI}", f"both have Sequence 200 in {UI}, and the order of equal numbers is undefined"),
        ("First before InstallValidate", f"First does not stand in {EXECUTE}, but in {UI}"),
        ("Nothing before InstallValidate", f"Nothing does not stand in {EXECUTE}"),
        ("InstallValidate before Nothing", f"Nothing does not stand in {EXECUTE}"),
        ("A before B in AdminUISequence", "the package has no AdminUISequence"),
        (f"First before Never in {UI}", f"Never has no Sequence number in {UI}, so it never runs"),
        (f"Zero before First in {UI}", f"Zero has Sequence 0 in {UI}, so it never runs"),
        (
            f"First before Exit in {UI}",
            f"Exit has Sequence -1 in {UI}, so it runs only when the sequence ends in success",
        ),
        (f"First in {EXECUTE}", f"First does not stand in {EXECUTE}, but in {UI}"),
        (f"Never in {UI}", f"Never has no Sequence number in {UI}, so it never runs"),
        (f"Zero in {UI}", f"Zero has Sequence 0 in {UI}, so it never runs"),
        ("First in AdminUISequence", "the package has no AdminUISequence"),
        (f"First not in {UI}", f"First stands in {UI} at 100"),
        (f"Exit not in {UI}", f"Exit stands in {UI} at -1"),
    ],
)
def test_what_does_not_hold(sentence: str, fact: str, inspected: Inspected) -> None:
    (finding,) = failures(held_against(inspected(package()), assertion(sentence)))
    assert finding.message == f'"{sentence}" does not hold: {fact}.'
    assert finding.level is Level.ERROR
    assert [(evidence.where, evidence.detail) for evidence in finding.evidence] == [("order.toml, line 1", sentence)]


@pytest.mark.parametrize(
    ("sentence", "key", "table", "sequence"),
    [
        ("InstallValidate before CostInitialize", ActionKey(EXECUTE, "InstallValidate"), EXECUTE, 1400),
        ("CostInitialize after InstallValidate", ActionKey(EXECUTE, "CostInitialize"), EXECUTE, 800),
        ("InstallValidate after Nothing", ActionKey(EXECUTE, "InstallValidate"), EXECUTE, 1400),
        ("Nothing after InstallValidate", None, EXECUTE, None),
        (f"First not in {UI}", ActionKey(UI, "First"), UI, 100),
    ],
)
def test_a_finding_is_about_the_row_that_the_sentence_begins_with(
    sentence: str, key: ActionKey | None, table: str, sequence: int | None, inspected: Inspected
) -> None:
    (finding,) = failures(held_against(inspected(package()), assertion(sentence)))
    assert (finding.key, finding.table, finding.sequence) == (key, table, sequence)


@pytest.mark.parametrize(
    ("builder", "reader"),
    [
        (PackageBuilder().execute(Probe=6500), "Probe"),
        (PackageBuilder().execute(Probe=1400), "Probe"),
        (PackageBuilder().execute(Probe=1399).ui(Probe=100), "Probe"),
        (PackageBuilder().dialog("Dlg").control_event("Dlg", "DoAction", "Probe"), "Probe"),
        (PackageBuilder().execute(Probe=1399).property(MSIRESTARTMANAGERCONTROL="Disable"), "Probe"),
    ],
    ids=["after the end", "at the end", "in the UI", "from a dialog", "never set"],
)
def test_a_reader_outside_its_window(builder: PackageBuilder, reader: str, inspected: Inspected) -> None:
    builder.standard_execute_sequence().custom_action("Probe", 51, "X", f"[{KEY}]")
    sentence = f"no custom action reads {KEY} outside its window"
    (finding,) = failures(held_against(inspected(builder), assertion(sentence)))
    assert f"does not hold: {reader} reads it where it has no value." in finding.message
    assert finding.key is not None
    assert finding.key.action == reader
    assert len(finding.evidence) == 2


def test_another_property_is_looked_into_when_it_is_named(inspected: Inspected) -> None:
    bad = inspected(package().custom_action("Probe", 51, "X", f"[{KEY}]").execute(Probe=6500))
    other = replace(inspected(package()), property_name="Other")
    asked: list[str] = []

    def inspect_property(name: str) -> Inspection:
        asked.append(name)
        return bad

    sentence = f"no custom action reads {KEY} outside its window"
    found = with_assertions(other, (assertion(sentence),), inspect_property)
    assert asked == [KEY]
    assert len(failures(found)) == 1
    assert found.property_name == "Other"


def test_level_and_message_are_ones_own(inspected: Inspected) -> None:
    sentence = "InstallValidate before CostInitialize"
    before = inspected(package())
    after = held_against(
        before, assertion(sentence, Level.WARNING, "Costing comes first."), assertion(sentence, Level.NOTE)
    )
    mild, weak = failures(after)
    assert (mild.level, mild.message) == (Level.WARNING, "Costing comes first.")
    assert "InstallValidate stands at 1400" in mild.evidence[1].detail
    assert weak.level is Level.NOTE
    assert (after.verdict.errors, after.verdict.warnings - before.verdict.warnings) == (0, 1)
    assert after.verdict.notes - before.verdict.notes == 1
    levels = [list(Level).index(finding.level) for finding in after.findings]
    assert levels == sorted(levels), "worst first"


@pytest.mark.parametrize(
    ("sentences", "said"),
    [
        (["A before B"], "The assertion does not hold. "),
        (["A before B", "A in InstallUISequence"], "2 of 2 assertions do not hold. "),
        (["A before B", "A not in InstallUISequence"], "1 of 2 assertions does not hold. "),
        (["B not in InstallUISequence", "A not in InstallUISequence"], "All 2 assertions hold. "),
    ],
)
def test_the_verdict_counts(sentences: list[str], said: str, inspected: Inspected) -> None:
    before = inspected(package())
    after = held_against(before, *map(assertion, sentences))
    assert after.verdict.sentence == said + before.verdict.sentence


def test_without_assertions_and_without_a_package_nothing_changes(inspected: Inspected, tmp_path: Path) -> None:
    inspection = inspected(package())
    assert held_against(inspection) is inspection
    (tmp_path / "page.msi").write_bytes(b"<!DOCTYPE html>")
    page = inspect(tmp_path / "page.msi")
    assert page.status is Status.UNREADABLE
    assert held_against(page, assertion("A before B")) is page
