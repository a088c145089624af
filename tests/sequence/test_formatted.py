from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.sequence.formatted import (
    Reference,
    ReferenceForm,
    Resolved,
    formatted_references,
    references,
    resolve,
)
from inspector.sequence.property_store import UNKNOWN, PropertyStore


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (None, ()),
        ("plain", ()),
        ("[ProductName] [ProductVersion] [ProductName]", ("ProductName", "ProductVersion")),
        ("[#file][!file][$component][%PATH][~][1]", ()),
        (r"[\[]NoName[\]]", ()),
        (r"[\[][Name][\]]", ("Name",)),
        ("{when [A] is there}", ("A",)),
        ("[open and [A] closed", ("A",)),
        ("closed] only", ()),
        ("[]", ()),
    ],
)
def test_property_references(text: str | None, names: tuple[str, ...]) -> None:
    references = formatted_references(text)
    assert references.properties == names
    assert not references.has_computed_name


@pytest.mark.parametrize("text", ["[[Name]]", "[Prefix[Name]]", "[[A][B]]"])
def test_a_computed_name_may_be_any_property(text: str) -> None:
    assert formatted_references(text).has_computed_name


def test_a_computed_file_is_no_property() -> None:
    references = formatted_references("[#[FileKey]]")
    assert references.properties == ("FileKey",)
    assert not references.has_computed_name


@given(st.text(alphabet="[]{}\\~#ab", max_size=40))
def test_every_text_is_understood_somehow(text: str) -> None:
    for name in formatted_references(text).properties:
        assert f"[{name}]" in text


def test_every_pair_of_brackets_has_its_place_and_form() -> None:
    text = r"[A] [#[F]][!g][$c][%V][~][\[][1][1a][open"
    assert references(text) == (
        Reference(ReferenceForm.PROPERTY, "A", 0, 3, is_computed=False),
        Reference(ReferenceForm.FILE, "[F]", 4, 10, is_computed=True),
        Reference(ReferenceForm.PROPERTY, "F", 6, 9, is_computed=False),
        Reference(ReferenceForm.SHORT_FILE, "g", 10, 14, is_computed=False),
        Reference(ReferenceForm.COMPONENT, "c", 14, 18, is_computed=False),
        Reference(ReferenceForm.ENVIRONMENT, "V", 18, 22, is_computed=False),
        Reference(ReferenceForm.NULL, "", 22, 25, is_computed=False),
        Reference(ReferenceForm.CHARACTER, "[", 25, 29, is_computed=False),
        Reference(ReferenceForm.FIELD, "1", 29, 32, is_computed=False),
        Reference(ReferenceForm.PROPERTY, "1a", 32, 36, is_computed=False),
    )


def test_what_stands_behind_an_escaped_character_is_no_reference() -> None:
    assert [reference.form for reference in references(r"[\x[A]]")] == [ReferenceForm.CHARACTER]
    assert resolve(r"[\x[A]]", STORE) == Resolved("x")


STORE = PropertyStore(
    properties={"A": "alpha", "B": "beta", "Name": "A", "Brackets": "[A]", "Unknown": UNKNOWN, "Other": UNKNOWN},
    environment={"Home": "C:\\home"},
    paths={"#file": "C:\\one.txt", "$comp": "C:\\dir\\", "!short": "C:\\ONE~1.TXT", "#later": UNKNOWN},
)


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        (None, ""),
        ("plain", "plain"),
        ("[A]-[Missing]-[B]", "alpha--beta"),
        ("[a][ A ][]", ""),
        ("[[Name]]", "alpha"),
        ("[[Missing]]", ""),
        ("[Brackets]", "[A]"),
        ("[A", "[A"),
        ("A]", "A]"),
        ("[open [A]", "[open alpha"),
        (r"[\[]A[\]] [\{]x[\}]", "[A] {x}"),
        (r"[\abc][\]", "a"),
        ("a[~]b", "a\0b"),
        ("[%HOME]", "C:\\home"),
        ("[#file] [$comp] [!file] [!short]", "C:\\one.txt C:\\dir\\ C:\\one.txt C:\\ONE~1.TXT"),
        ("[#nofile][$nocomp]", ""),
        ("[#[Missing]file]", "C:\\one.txt"),
        ("[1]", ""),
        # groups
        ("{}{x}", "{}{x}"),
        ("{x[A]y}", "xalphay"),
        ("{x[Missing]y}", ""),
        ("{[A][Missing]}b", "b"),
        ("{a{[Missing]}b}", ""),
        ("{a{b}[A]}", "a{b}alpha"),
        ("{[%HOME] [#file]}", "C:\\home C:\\one.txt"),
        ("{[#nofile]}", ""),
        ("{[~]}", "{\0}"),
        (r"{[\x]}", "{x}"),
        (r"{[\[][A]}", "[alpha"),
        ("{{for the log [A]}}", ""),
        ("{[A]", "{alpha"),
        ("[A]}", "alpha}"),
        ("{x[A}]", "{x"),
        # what is blank decides whatever the unknown is
        ("{[Unknown][Missing]}", ""),
        ("{{[Unknown]}}x", "x"),
    ],
)
def test_text_whose_names_are_known_is_resolved(text: str | None, resolved: str) -> None:
    assert resolve(text, STORE) == Resolved(resolved)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a[Unknown]b", ("Unknown",)),
        ("[Unknown][Other][Unknown]", ("Unknown", "Other")),
        ("[[Unknown]]", ("Unknown",)),
        ("{x[Unknown]}", ("Unknown",)),
        ("{[Missing][Unknown]}[Other]", ("Other",)),
        ("[%PATH] [#later] [!later]", ("%PATH", "#later", "!later")),
        ("[#[Unknown]]", ("Unknown",)),
    ],
)
def test_text_with_unknown_names_hangs_on_those_that_matter(text: str, names: tuple[str, ...]) -> None:
    assert resolve(text, STORE) == Resolved(None, names)


def test_much_nesting_is_no_trouble() -> None:
    depth = 8_000
    assert resolve("[" * depth + "A" + "]" * depth, STORE) == Resolved("")
    assert resolve("{" * depth + "[A]" + "}" * depth, STORE) == Resolved("")
    assert len(references("[" * depth + "A" + "]" * depth)) == depth


def test_what_is_too_long_may_refer_to_anything() -> None:
    text = "[A]" * 6_000
    assert formatted_references(text).has_computed_name
    assert resolve(text, STORE).text is None


@given(st.text(alphabet="[]{}\\~#%AN ", max_size=40))
def test_every_text_stands_for_something(text: str) -> None:
    found = resolve(text, STORE)
    assert (found.text is None) is bool(found.hangs_on)


@given(st.text(alphabet="[]AN", max_size=40))
def test_brackets_without_a_partner_stay(text: str) -> None:
    if not references(text) and "[]" not in text:
        assert resolve(text, STORE) == Resolved(text)
