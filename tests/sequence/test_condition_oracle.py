from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.property_store import PropertyStore
from tests.support.shared import shared_file

if TYPE_CHECKING:
    from collections.abc import Mapping

STATES = {
    "&FeatOn": 3,
    "&FeatChild": 3,
    "&FeatOff": -1,
    "!FeatOn": 2,
    "!FeatChild": 2,
    "!FeatOff": 2,
    "$CompOn": 3,
    "$CompOff": -1,
    "$CompCond": -1,
    "?CompOn": 2,
    "?CompOff": 2,
    "?CompCond": 2,
}
"""The states of the package that the cases were run with, after costing; the cases do not carry them."""


def _cases() -> list[Mapping[str, Any]]:
    lines = shared_file("oracles/conditions.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _verdict(case: Mapping[str, Any]) -> str:
    condition = read_condition(case["condition"])
    if isinstance(condition, ConditionError):
        return "ERROR"
    if condition.expression is None:
        return "NONE"
    store = PropertyStore(
        properties=case["props"],
        environment=case["env"],
        unlisted_environment="",
        states=STATES if case["cost"] else {},
    )
    return answer(condition, store).value.upper()


@pytest.mark.shared
def test_every_settled_case_comes_out_as_expected() -> None:
    cases = [case for case in _cases() if "expected" in case]
    wrong = [(case, found) for case in cases if (found := _verdict(case)) != case["expected"]]
    assert wrong == []
    assert len(cases) == 502


@pytest.mark.shared
def test_every_open_case_follows_the_documentation_where_it_says_something() -> None:
    cases = [case for case in _cases() if case.get("documentation")]
    wrong = [(case, found) for case in cases if (found := _verdict(case)) != case["documentation"]]
    assert wrong == []
    assert len(cases) > 50
