"""The language that is spoken: templates, numbers and their forms, without Qt."""

from __future__ import annotations

from threading import Thread

import pytest

from inspector.language import N_, Language, language_code, number, speaking, tr, use_language

_TRANSLATIONS = {
    ("Open", "", None): "Öffnen",
    ("Open", "state", None): "offen",
    ("{action} reads {name}", "", None): "{name} wird von {action} gelesen",
    ("{n:,} row", "", 1): "{n:,} Zeile",
    ("{n:,} row", "", 1234): "{n:,} Zeilen",
}
GERMAN = Language("de", lambda text, meant, n: _TRANSLATIONS.get((text, meant, n), ""), ".", ",")


class TestEnglish:
    def test_is_spoken_where_nothing_was_chosen(self) -> None:
        assert language_code() == "en"
        assert tr("Open") == "Open"

    def test_values_stand_for_their_placeholders(self) -> None:
        assert tr("{action} reads {name}", action="A", name="P") == "A reads P"

    @pytest.mark.parametrize(("n", "words"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (1234, "1,234 rows")])
    def test_a_number_has_one_of_two_forms(self, n: int, words: str) -> None:
        assert tr("{n:,} row", "{n:,} rows", n=n) == words

    def test_braces_in_values_are_only_braces(self) -> None:
        assert tr("{action} reads {name}", action="{name}", name="{0}{") == "{name} reads {0}{"

    def test_a_number_by_itself_has_commas(self) -> None:
        assert number(1234567) == "1,234,567"

    def test_a_marked_constant_is_itself(self) -> None:
        assert N_("Open") == "Open"


class TestAnotherLanguage:
    def test_says_what_was_translated_and_english_for_the_rest(self) -> None:
        with speaking(GERMAN):
            assert language_code() == "de"
            assert tr("Open") == "Öffnen"
            assert tr("Close") == "Close"
            assert tr("{n} column", "{n} columns", n=3) == "3 columns"

    def test_a_text_of_two_meanings_has_two_translations(self) -> None:
        with speaking(GERMAN):
            assert tr("Open", disambiguation="state") == "offen"

    def test_values_take_other_places_and_keep_their_braces(self) -> None:
        with speaking(GERMAN):
            assert tr("{action} reads {name}", action="{A}", name="P") == "P wird von {A} gelesen"

    def test_numbers_have_its_forms_and_its_separator(self) -> None:
        with speaking(GERMAN):
            assert tr("{n:,} row", "{n:,} rows", n=1) == "1 Zeile"
            assert tr("{n:,} row", "{n:,} rows", n=1234) == "1.234 Zeilen"
            assert tr("{total:,} in all", total=1234) == "1.234 in all"
            assert tr("{size:,.1f} KB", size=1234.56) == "1.234,6 KB"
            assert number(1234567) == "1.234.567"

    def test_ends_with_the_block_even_when_that_fails(self) -> None:
        with pytest.raises(LookupError), speaking(GERMAN):
            raise LookupError
        assert language_code() == "en"

    def test_is_the_same_in_every_thread(self) -> None:
        said: list[str] = []
        with speaking(GERMAN):
            thread = Thread(target=lambda: said.append(tr("Open")))
            thread.start()
            thread.join()
        assert said == ["Öffnen"]

    def test_can_be_left_for_english(self) -> None:
        with speaking(GERMAN):
            use_language(None)
            assert tr("Open") == "Open"
