from __future__ import annotations

import json

import pytest

from inspector.findings.model import Level, Rule
from inspector.findings.rules import RULES
from tests.support.running import run


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_says_what_it_finds_and_how_to_mend_it(rule: Rule) -> None:
    for sentence in (rule.what, rule.why, rule.mend):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
    assert len({rule.what, rule.why, rule.mend}) == 3


def test_ids_are_kebab_case_and_each_is_there_once() -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert all(part.isalpha() and part.islower() for name in ids for part in name.split("-"))


def test_the_list_has_every_rule_worst_first() -> None:
    result = run("rules")
    listed = [line.split() for line in result.stdout.splitlines() if line[:1].strip()]
    assert sorted(name for _, name in listed) == sorted(rule.id for rule in RULES)
    levels = [list(Level).index(Level(level)) for level, _ in listed]
    assert levels == sorted(levels)
    assert all(rule.what in result.stdout and rule.why in result.stdout for rule in RULES)
    assert result.returncode == 0


def test_one_rule_is_explained() -> None:
    rule = RULES[0]
    said = run("rules", rule.id).stdout
    assert said.startswith(f"{rule.id} ({rule.level.value})\n")
    assert all(text in said for text in (rule.what, rule.why, rule.mend, rule.help_url))


def test_rules_as_json() -> None:
    report = json.loads(run("rules", "--format", "json").stdout)
    assert list(report) == ["schema", "tool", "rules"]
    assert report["schema"] == "msi-inspector-rules/1"
    assert {rule["id"] for rule in report["rules"]} == {rule.id for rule in RULES}
    (one,) = json.loads(run("rules", RULES[0].id, "--format", "json").stdout)["rules"]
    assert list(one) == ["id", "level", "what", "why", "mend", "help_url"]
    assert one["mend"] == RULES[0].mend


def test_a_name_that_is_nearly_right_is_guessed() -> None:
    result = run("rules", "reads-outsid")
    assert result.returncode == 2
    assert "There is no rule reads-outsid. Did you mean reads-outside?" in result.stderr
