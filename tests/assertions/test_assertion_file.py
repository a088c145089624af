from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.assertions.assertion_file import read_assertions
from inspector.errors import AssertionFileError
from inspector.findings.model import Level

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.assertions.model import Assertion


def read(folder: Path, content: str | bytes) -> tuple[Assertion, ...]:
    path = folder / "order.toml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_assertions(path)


def test_sentences_and_tables(tmp_path: Path) -> None:
    plain, mild, literal = read(
        tmp_path,
        """# the order of our packages
assert = [
  "A before B",  # "A before C" is gone
  { that = "A   after C", level = "warning", message = "Because." },

  'D in InstallUISequence',
]
""",
    )
    assert (plain.sentence, plain.level, plain.message, plain.where) == (
        "A before B",
        Level.ERROR,
        None,
        "order.toml, line 3",
    )
    assert (mild.sentence, mild.level, mild.message, mild.where) == (
        "A after C",
        Level.WARNING,
        "Because.",
        "order.toml, line 4",
    )
    assert (literal.sentence, literal.where) == ("D in InstallUISequence", "order.toml, line 6")


def test_the_long_form_of_tables(tmp_path: Path) -> None:
    first, second = read(
        tmp_path, '[[assert]]\nthat = "A before B"\nlevel = "note"\n\n[[assert]]\nthat = """\nA before\nC"""\n'
    )
    assert (first.level, first.where) == (Level.NOTE, "order.toml, line 2")
    assert (second.sentence, second.where) == ("A before C", "order.toml, line 6")


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    assert len(read(tmp_path, b'\xef\xbb\xbfassert = ["A before B"]\r\n')) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('assert = [\n "A before B",\n "A befor B",\n]', 'line 3: "A befor B" is none of these sentences'),
        ('assert = [\n "A in Nowhere",\n]', "line 2: Nowhere is no sequence table"),
        ('assert = [\n# "A is B"\n "A is B"]', 'line 3: "A is B" is none'),
        ("assert = [\n '''\nA is\nB''']", 'line 2: "A is B" is none'),
        ('assert = [\n "A \\u0069s B"]', 'line 2: "A is B" is none'),
        ('[[assert]]\nthat = "A before B"\nlevel = "fatal"', "line 3: fatal is no level; levels are error"),
        ('assert = [{ that = "A before B", level = "info" }]', "line 1: info is no level"),
        ('assert = [\n { that = "A before B", levl = "note" }]', "line 2: levl is not known in an assertion"),
        (
            '[[assert]]\nthat = "A before B"\nmessage = "level"\nlevel = 2\n',
            "line 4: level of assertion 1 is not a string",
        ),
        ('assert = [\n { level = "note" }]', "line 2: Assertion 1 has no sentence. Write: that"),
        ("\nassert = [{}]", "line 2: Assertion 1 has no sentence"),
        ('\n\nassert = ["A before B", 7]', "line 3: Assertion 2 is neither a sentence nor a table"),
        ('\nassert = "A before B"', "line 2: There is no list of assertions in it. Write: assert"),
        ("\n[assert]\n", "line 2: There is no list of assertions in it"),
        ("assert = []", "line 1: There is no list of assertions in it"),
        ("# nothing\n", "order.toml: There is no list of assertions in it"),
        ('# asserts\nasserts = ["A before B"]', "line 2: asserts is not known here"),
        ('assert = ["A before B"]\n[general]\nx = 1', "line 2: general is not known here"),
        ('assert = [\n "A before B"\n "C before D"]', "line 3: This is not TOML: "),
        ('assert = [\n "A before B",\n', "line 2: This is not TOML: "),
        (b'assert = ["\xff"]', "order.toml: The file is not UTF-8."),
    ],
)
def test_a_wrong_line_is_named(content: str | bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionFileError) as caught:
        read(tmp_path, content)
    assert said in str(caught.value)
    assert str(caught.value).startswith("order.toml")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(AssertionFileError, match=r"none\.toml: The assertions cannot be read \(No such file"):
        read_assertions(tmp_path / "none.toml")
