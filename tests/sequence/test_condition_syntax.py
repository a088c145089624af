from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.language import Language, speaking
from inspector.sequence.condition_explanation import explain
from inspector.sequence.condition_syntax import (
    MAXIMUM_NESTING,
    Chain,
    Comparing,
    Comparison,
    Condition,
    ConditionError,
    Expression,
    Integer,
    Joining,
    Literal,
    Not,
    Symbol,
    condition_text,
    parse_condition,
    read_condition,
)
from inspector.sequence.conditions import Reading
from inspector.sequence.property_store import UNKNOWN, PropertyStore
from tests.sequence.condition_strategies import expressions


@pytest.mark.parametrize(
    ("text", "grouping"),
    [
        ("A", "A"),
        ("not a And b oR c", "(NOT a AND b) OR c"),
        ("A OR B AND C", "A OR (B AND C)"),
        ("A OR B XOR C", "(A OR B) XOR C"),
        ("A XOR B OR C", "A XOR (B OR C)"),
        ("A IMP B EQV C XOR D OR E AND F", "A IMP (B EQV (C XOR (D OR (E AND F))))"),
        ("A IMP B IMP C", "A IMP B IMP C"),
        ("NOT A = 1", "NOT A = 1"),
        ("NOT (A OR B)", "NOT (A OR B)"),
        ("((A))", "A"),
        ('A~="b"AND C', 'A ~= "b" AND C'),
        ("(1)AND(1)", "1 AND 1"),
        ("%PATH><$Comp OR ?Comp<<&Feat OR !Feat>>-1", "%PATH >< $Comp OR ?Comp << &Feat OR !Feat >> -1"),
        ("A\r\n\tAND\nB", "A AND B"),
        ('"" <> "é"', '"" <> "é"'),
    ],
)
def test_what_belongs_together(text: str, grouping: str) -> None:
    expression = parse_condition(text)
    assert not isinstance(expression, ConditionError)
    assert expression is not None
    assert condition_text(expression) == grouping


def test_each_part_keeps_its_place() -> None:
    text = ' NOT (A AND B) OR C >= "x y"'
    expression = parse_condition(text)
    assert expression == Chain(
        Joining.OR,
        (
            Not(Chain(Joining.AND, (Symbol("A"), Symbol("B")))),
            Comparison(Symbol("C"), Comparing.GREATER_OR_EQUAL, ignores_case=False, right=Literal("x y")),
        ),
    )
    assert isinstance(expression, Chain)
    assert text[expression.start : expression.end] == text.strip()
    assert [text[part.start : part.end] for part in expression.operands] == ["NOT (A AND B)", 'C >= "x y"']
    negation = expression.operands[0]
    assert isinstance(negation, Not)
    assert text[negation.operand.start : negation.operand.end] == "(A AND B)"


@pytest.mark.parametrize("text", [None, "", "   "])
def test_blank_text_is_no_expression(text: str | None) -> None:
    assert read_condition(text) == Condition(text or "", None, None)


@pytest.mark.parametrize(
    ("text", "position", "found", "expected"),
    [
        ("A AND", 5, "", "a value, NOT or ("),
        ("A B", 2, "B", "a comparison, AND, OR or another operator, or the end"),
        ("A = 1 B", 6, "B", "AND, OR or another operator, or the end"),
        ("(A", 2, "", "an operator or )"),
        ("A)", 1, ")", "a comparison, AND, OR or another operator, or the end"),
        ("A == 1", 3, "=", "a property, literal, integer or other value"),
        ("(A AND B) = 2", 10, "=", "AND, OR or another operator, or the end"),
        ('A = "b', 4, '"', "a closing quotation mark"),
        ('"b', 0, '"', "a closing quotation mark"),
        ("1AND 1", 1, "AND", "a blank after the integer"),
        ("0x10 = 16", 1, "x10", "a blank after the integer"),
        ('~NOT "A"', 0, "~", "a value, NOT or ("),
        ("[A] = 1", 0, "[", "a value, NOT or ("),
        ("A != 1", 2, "!", "a comparison, AND, OR or another operator, or the end"),
        ("9" * 65, 0, "9" * 65, "an integer of at most 64 digits"),
    ],
)
def test_an_error_says_where_and_what_was_expected(text: str, position: int, found: str, expected: str) -> None:
    error = parse_condition(text)
    assert isinstance(error, ConditionError)
    assert (error.text, error.position, error.found, error.expected) == (text, position, found, expected)
    assert error.otherwise is None


def test_an_error_is_a_sentence() -> None:
    error = read_condition("A AND OR B")
    assert isinstance(error, ConditionError)
    assert error.sentence == "Expected a value, NOT or (, found OR at character 7"
    end = read_condition("A AND")
    assert isinstance(end, ConditionError)
    assert end.sentence == "Expected a value, NOT or (, the condition ends there"


def test_an_error_that_was_found_before_is_said_in_the_language_of_now() -> None:
    error = read_condition("A = " + "9" * 65)
    assert isinstance(error, ConditionError)
    assert error.expected == "an integer of at most 64 digits"
    with speaking(Language("xx", lambda text, _meant, _n: f"«{text}»", ".", ",")):
        assert read_condition("A = " + "9" * 65) is error
        assert error.expected == "«an integer of at most 64 digits»"


@pytest.mark.parametrize("opening", ["(", "NOT ", "(A IMP B EQV C XOR D OR E AND NOT "])
def test_nesting_is_bounded(opening: str) -> None:
    error = read_condition(opening * 400)
    assert isinstance(error, ConditionError)
    assert error.expected == f"at most {MAXIMUM_NESTING} parentheses, NOTs and operators inside each other"
    assert error.position > 0


def test_what_is_nested_as_far_as_allowed_can_be_explained() -> None:
    times = 14
    text = "NOT (A IMP B EQV C XOR D OR E AND " * times + "A" + ")" * times
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    store = PropertyStore(unlisted_property=UNKNOWN)
    assert explain(condition, store).answer.hangs_on == ("A", "B", "C", "D", "E")
    plain = f"{'(' * 90}A{')' * 90}"
    assert read_condition(plain) == Condition(plain, Symbol("A"), None)


def test_what_is_too_long_is_not_looked_into() -> None:
    error = read_condition("A OR " * 4_000 + "A")
    assert isinstance(error, ConditionError)
    assert "16,384 characters" in error.sentence
    assert error.otherwise is not None, "it may be a condition all the same"


def test_a_long_chain_is_not_deep() -> None:
    condition = read_condition(" OR ".join(f"P{number}" for number in range(1_500)))
    assert isinstance(condition, Condition)
    mixed = read_condition("A" + " OR A XOR A" * 1_400)
    assert isinstance(mixed, Condition)


@pytest.mark.parametrize(
    ("text", "other_grouping"),
    [
        ("A XOR B OR C", "(A XOR B) OR C"),
        ("A IMP B OR C", "(A IMP B) OR C"),
        ("A OR B XOR C", None),
        ("A XOR (B OR C)", None),
        ("A OR B AND C", None),
    ],
)
def test_missing_parentheses_make_a_condition_ambiguous(text: str, other_grouping: str | None) -> None:
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    assert condition.is_ambiguous is (other_grouping is not None)
    assert (condition.otherwise and condition_text(condition.otherwise)) == other_grouping


@pytest.mark.parametrize("text", ['A < "6"', "A ~<< B", 'B OR NOT (A >< "05")'])
def test_a_comparison_may_be_read_in_two_ways_without_being_ambiguous(text: str) -> None:
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    assert condition.otherwise == condition.expression
    assert not condition.is_ambiguous


@pytest.mark.parametrize(
    ("text", "otherwise"),
    [
        ("1AND 1", Chain(Joining.AND, (Integer("1"), Integer("1")))),
        ("& Main = 3", Comparison(Symbol("&Main"), Comparing.EQUAL, ignores_case=False, right=Integer("3"))),
        ("P-Q", Symbol("P-Q")),
        ("P Q", None),
    ],
)
def test_an_error_that_wine_does_not_see_is_not_certain(text: str, otherwise: Expression | None) -> None:
    error = read_condition(text)
    assert isinstance(error, ConditionError)
    assert error.otherwise == otherwise


@given(expressions, st.sampled_from(Reading))
def test_what_is_printed_reads_the_same(expression: Expression, reading: Reading) -> None:
    assert parse_condition(condition_text(expression), reading) == expression


@given(st.text(alphabet='AOR1-"()<>=~$%& \t', max_size=30))
def test_every_text_is_a_condition_or_an_error_within_it(text: str) -> None:
    result = read_condition(text)
    if isinstance(result, ConditionError):
        assert text.startswith(result.found, result.position)
