from __future__ import annotations

import pytest

from inspector.sequence.conditions import Reading, TokenKind, depends_on, tokens


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        (None, ()),
        ("", ()),
        ("NOT Installed", ("Installed",)),
        ('REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE', ("REMOVE", "UPGRADINGPRODUCTCODE")),
        ("&Main = 3 OR ?Comp > 2 OR $Comp = 2 OR !Main", ("&Main", "?Comp", "$Comp", "!Main")),
        ("%PATH AND Privileged", ("%PATH", "Privileged")),
        ("A and B or not A", ("A", "B")),
        ('Text = "NOT A NAME"', ("Text",)),
        ('VersionNT>=603 AND X ~= "y"', ("VersionNT", "X")),
        ("PATH.0F1C2A34_5B6D_4E7F_8A90_B1C2D3E4F506", ("PATH.0F1C2A34_5B6D_4E7F_8A90_B1C2D3E4F506",)),
    ],
)
def test_names_a_condition_looks_at(condition: str | None, names: tuple[str, ...]) -> None:
    assert depends_on(condition) == names


def test_words_keep_their_position() -> None:
    assert [(token.kind, token.text, token.position) for token in tokens('A ~= "b" AND 1')] == [
        (TokenKind.PROPERTY, "A", 0),
        (TokenKind.COMPARISON, "~=", 2),
        (TokenKind.LITERAL, '"b"', 5),
        (TokenKind.LOGICAL, "AND", 9),
        (TokenKind.INTEGER, "1", 13),
    ]


def test_what_fits_no_word_is_invalid() -> None:
    assert [token.kind for token in tokens('A ; "open')] == [
        TokenKind.PROPERTY,
        TokenKind.INVALID,
        TokenKind.INVALID,
        TokenKind.PROPERTY,
    ]


def test_wine_takes_more_for_a_name() -> None:
    assert [token.text for token in tokens("P-Q AND & Main", Reading.WINE)] == ["P-Q", "AND", "& Main"]
    assert [token.text for token in tokens("P-Q")] == ["P", "-", "Q"]
