from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from inspector.timeline.display_list import TextRole
from inspector.timeline.measuring import elide_end, elide_middle, first_fitting, halves, wrap_name, wrap_words
from tests.support.measuring import EvenLetters

MEASURER = EvenLetters()
ROLE = TextRole.CAPTION
LETTER = MEASURER.width("x", ROLE)
NAMES = st.text("abCDe_.1", min_size=1, max_size=70)


@given(NAMES, st.floats(0, 500))
def test_an_elided_name_fits_and_keeps_its_beginning_and_end(name: str, width: float) -> None:
    shown = elide_middle(name, width, ROLE, MEASURER)
    assert MEASURER.width(shown, ROLE) <= width
    if shown and shown != name:
        head, tail = shown.split("…")
        assert name.startswith(head)
        assert name.endswith(tail)


def test_a_name_that_fits_is_left_alone_and_one_without_any_room_is_left_out() -> None:
    assert elide_middle("RegisterApps", 12 * LETTER, ROLE, MEASURER) == "RegisterApps"
    assert elide_middle("RegisterApps", 7 * LETTER, ROLE, MEASURER) == "Reg…pps"
    assert elide_middle("RegisterApps", 2 * LETTER, ROLE, MEASURER) == ""


def test_a_sentence_loses_its_end() -> None:
    assert elide_end("never set here", 10 * LETTER, ROLE, MEASURER) == "never set…"


def test_the_first_text_that_fits_is_taken() -> None:
    assert first_fitting(("the longest", "shorter", "no"), 7 * LETTER, ROLE, MEASURER) == "shorter"
    assert first_fitting(("the longest", "shorter"), LETTER, ROLE, MEASURER) == ""


@given(NAMES, st.floats(30, 300), st.integers(1, 4))
@example("1111_", 30.0, 3)
@example("", 30.0, 3)
def test_a_wrapped_name_keeps_to_its_width_and_lines(name: str, width: float, most_lines: int) -> None:
    lines = wrap_name(name, width, most_lines, ROLE, MEASURER)
    assert 1 <= len(lines) <= most_lines
    assert all(MEASURER.width(line, ROLE) <= width for line in lines)


def test_a_name_is_broken_before_a_capital() -> None:
    assert wrap_name("RemoveExistingProducts", 9 * LETTER, 3, ROLE, MEASURER) == ("Remove", "Existing", "Products")
    assert halves("RemoveExistingProducts", ROLE, MEASURER) == ("RemoveExisting", "Products")
    assert halves("lowercase", ROLE, MEASURER) == ("lowercase",)
    assert halves("lowercase_", ROLE, MEASURER) == ("lowercase_",)


@given(NAMES)
def test_halves_make_up_the_whole_name(name: str) -> None:
    assert "".join(halves(name, ROLE, MEASURER)) == name


def test_words_are_wrapped_at_spaces() -> None:
    assert wrap_words("set until the end", 9 * LETTER, ROLE, MEASURER) == ("set until", "the end")
    assert wrap_words("", 100, ROLE, MEASURER) == ()
