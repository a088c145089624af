from __future__ import annotations

from inspector.sequence.condition_answers import Answer
from inspector.sequence.condition_explanation import ExplainedName, ExplainedPart, Explanation, explain
from inspector.sequence.condition_syntax import Condition, read_condition
from inspector.sequence.condition_values import Truth
from inspector.sequence.property_store import UNKNOWN, PropertyStore

STORE = PropertyStore(
    properties={"VersionNT": "603", "REMOVE": "ALL", "Decided": UNKNOWN},
    states={"&Main": 3},
)


def _explain(text: str) -> Explanation:
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    return explain(condition, STORE)


def test_a_condition_is_shown_with_values_in_place_of_names() -> None:
    explanation = _explain(
        'NOT Installed AND (VersionNT >= 600 OR %Home << "x") OR &Main=3 AND REMOVE~="all" AND (Decided)'
    )
    assert explanation.with_values == 'NOT "" AND (603 >= 600 OR ? << "x") OR 3=3 AND "ALL"~="all" AND (?)'
    assert explanation.names[1] == ExplainedName(19, 28, "VersionNT", "603", is_known=True)
    assert explanation.names[2] == ExplainedName(39, 44, "%Home", "?", is_known=False)
    assert explanation.grouping == (
        '(NOT Installed AND (VersionNT >= 600 OR %Home << "x")) OR (&Main = 3 AND REMOVE ~= "all" AND Decided)'
    )
    assert explanation.other_grouping is None


def test_each_part_says_what_it_comes_to() -> None:
    explanation = _explain("NOT (Decided) AND VersionNT < 600")
    assert explanation.answer == Answer(Truth.FALSE)
    assert explanation.parts == (
        ExplainedPart(0, 33, 0, "NOT (Decided) AND VersionNT < 600", "NOT (?) AND 603 < 600", Truth.FALSE),
        ExplainedPart(0, 13, 1, "NOT (Decided)", "NOT (?)", Truth.UNKNOWN),
        ExplainedPart(4, 13, 2, "(Decided)", "(?)", Truth.UNKNOWN),
        ExplainedPart(18, 33, 1, "VersionNT < 600", "603 < 600", Truth.FALSE),
    )


def test_a_part_is_decided_where_the_unknown_in_it_does_not_matter() -> None:
    explanation = _explain("(Decided OR NOT Decided) AND %Other")
    assert [part.value for part in explanation.parts] == [
        Truth.UNKNOWN,
        Truth.TRUE,
        Truth.UNKNOWN,
        Truth.UNKNOWN,
        Truth.UNKNOWN,
        Truth.UNKNOWN,
    ]
    assert explanation.answer == Answer(Truth.UNKNOWN, ("%Other",))


def test_an_ambiguous_condition_is_shown_grouped_in_both_ways() -> None:
    explanation = _explain("VersionNT XOR REMOVE OR VersionNT")
    assert explanation.grouping == "VersionNT XOR (REMOVE OR VersionNT)"
    assert explanation.other_grouping == "(VersionNT XOR REMOVE) OR VersionNT"
    assert explanation.answer == Answer(Truth.FALSE, (), Truth.TRUE)


def test_a_comparison_read_in_two_ways_is_grouped_in_one() -> None:
    explanation = _explain('VersionNT < "7"')
    assert explanation.other_grouping is None
    assert explanation.answer == Answer(Truth.TRUE, (), Truth.FALSE)


def test_blank_text_has_no_parts() -> None:
    assert _explain(" ") == Explanation(" ", " ", (), (), Answer(Truth.TRUE), "", None)
