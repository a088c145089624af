from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.sequence.formatted import formatted_references


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
