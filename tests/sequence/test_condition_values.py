from __future__ import annotations

import pytest

from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import Condition, read_condition
from inspector.sequence.condition_values import Truth
from inspector.sequence.property_store import PropertyStore

STORE = PropertyStore(
    properties={
        "Five": "5",
        "Padded": "05",
        "Minus": "-5",
        "MinusNull": "-0",
        "Ten": "10",
        "Six": "6",
        "Nine": "9",
        "Plus": "+5",
        "Spaced": "5 ",
        "Point": "5.0",
        "Huge": "4294967301",
        "Endless": "9" * 5_000,
        "Abc": "abc",
        "Part": "b",
        "Digits": "1234",
        "One": "1",
    },
    environment={"Path": "C:\\x"},
    unlisted_environment="",
    states={"&Main": 3, "!Main": -1, "$Comp": 2},
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        '"0"',
        "-1",
        "99999999999",
        "Five",
        "NOT Missing",
        "NOT five",
        # integers
        "007 = 7",
        "1 ~< 2",
        "Five = 5 AND Padded = 5 AND Minus < 0 AND MinusNull = 0",
        "5 = Five AND 6 > Five",
        "Huge > 4 AND Huge <> 5",
        "Plus <> 5 AND Spaced <> 5 AND Point <> 5 AND Endless <> 5",
        "NOT (Plus = 5 OR Plus < 9 OR Plus > 0 OR Plus <= 9 OR Plus >= 0)",
        "Missing <> 0 AND NOT Missing = 0 AND NOT Missing <= 0",
        # a literal is no integer
        'NOT "1" = 1 AND "1" <> 1 AND NOT 0 < "1" AND NOT "1" ~= 1',
        # two properties
        "Ten > Nine AND Five = Padded AND Minus = Minus AND NOT Minus = Padded",
        "Missing = AlsoMissing",
        # text
        '"100" < "21"',
        '"A" < "a" AND NOT "A" = "a" AND "A" ~= "a"',
        'Five = "5" AND NOT Five = "05" AND Ten < "9"',
        'Missing = "" AND Missing <> "1" AND NOT Missing <> ""',
        # parts of text
        'Abc >< Part AND Abc << "ab" AND Abc >> "bc" AND NOT Abc >< "B" AND Abc ~>< "B"',
        'Abc ~<< "AB" AND Abc ~>> "BC" AND NOT Abc << "abcd"',
        'Abc >< "" AND NOT Missing >< "" AND NOT Missing >< "a"',
        # bits
        "6 >< 2 AND NOT 6 >< 1 AND -1 >< 8",
        "65536 << 1 AND 65537 >> 1 AND NOT -1 >> -1 AND 5 ~<< 0",
        "Six >< 2 AND NOT Six >< 1 AND NOT Digits >< One",
        'Digits >< "12"',
        # joined
        "1 XOR 0 AND NOT (1 XOR 1)",
        "0 EQV 0 AND (1 EQV 1) AND NOT (1 EQV 0)",
        "0 IMP 0 AND (1 IMP 1) AND NOT (1 IMP 0)",
        "NOT (0 IMP 0 IMP 0)",
        # the machine
        '%PATH >< "x" AND %path AND NOT %NONE',
        '&Main = 3 AND NOT &Main = "3" AND !Main AND $Comp = 2',
        "NOT ?Comp AND ?Comp <> 3 AND NOT ?Comp = -1",
    ],
)
def test_conditions_that_hold(text: str) -> None:
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    assert answer(condition, STORE).value is Truth.TRUE


@pytest.mark.parametrize(
    ("text", "documented", "wine"),
    [
        ('Ten < "9"', Truth.TRUE, Truth.FALSE),
        ('Five = "05"', Truth.FALSE, Truth.TRUE),
        ('Digits >< "12"', Truth.TRUE, Truth.FALSE),
        ('"12" >< "2"', Truth.TRUE, Truth.FALSE),
        ("65536 ~<< 1", Truth.TRUE, Truth.FALSE),
        ("1 XOR 1 OR 1", Truth.FALSE, Truth.TRUE),
        ("0 IMP 1 XOR 1", Truth.TRUE, Truth.FALSE),
    ],
)
def test_both_readings_are_given_where_they_differ(text: str, documented: Truth, wine: Truth) -> None:
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    found = answer(condition, STORE)
    assert (found.value, found.otherwise) == (documented, wine)


@pytest.mark.parametrize("text", ['Five = "5"', '"100" < "21"', "0 XOR 1 OR 0"])
def test_one_answer_is_given_where_the_readings_agree(text: str) -> None:
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    assert answer(condition, STORE).otherwise is None
