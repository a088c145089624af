from __future__ import annotations

import re

import pytest

from inspector.assertions.language import SENTENCES, read_claim
from inspector.assertions.model import Claim, NoReadOutside, Order, Presence
from tests.support.looking import EXECUTE, KEY, UI


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("A before B", Order("A", "B", EXECUTE)),
        ("A after B", Order("B", "A", EXECUTE, is_after=True)),
        (f"A before B in {UI}", Order("A", "B", UI)),
        (f"A after B in {UI}", Order("B", "A", UI, is_after=True)),
        (f"A in {UI}", Presence("A", UI, is_wanted=True)),
        (f"A not in {UI}", Presence("A", UI, is_wanted=False)),
        (f"no custom action reads {KEY} outside its window", NoReadOutside(KEY)),
        ("  Close.App_1 \t before\n  B ", Order("Close.App_1", "B", EXECUTE)),
        ("before before after", Order("before", "after", EXECUTE)),
    ],
)
def test_a_sentence_says(sentence: str, claim: Claim) -> None:
    assert read_claim(sentence) == claim


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("", "none of these sentences"),
        ("A", "none of these sentences"),
        ("A befor B", '"A befor B" is none of these sentences: A before B; '),
        ("A Before B", "none of these sentences"),
        ("A before B and C", "none of these sentences"),
        ("A before B in", "none of these sentences"),
        ("A before A", "names the same action twice"),
        ("A in InstallExecuteSequences", "no sequence table (did you mean InstallExecuteSequence?)"),
        ("A before B in Property", "Property is no sequence table"),
        ("A in X", "(InstallUISequence, InstallExecuteSequence, AdminUISequence"),
        ("no custom action reads MsiRestartManagerSessionkey outside its window", f"(did you mean {KEY}?)"),
        ("no custom action reads X outside its window", "no window of X is known"),
    ],
)
def test_a_wrong_sentence_is_explained(sentence: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        read_claim(sentence)


def test_the_sentences_that_are_listed_are_the_ones_that_are_read() -> None:
    kinds = [type(read_claim(form.replace("TABLE", UI).replace("PROPERTY", KEY))) for form in SENTENCES]
    assert kinds == [Order, Order, Presence, Presence, NoReadOutside]
