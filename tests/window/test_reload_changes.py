from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from inspector.sequence.model import ActionKey
from inspector.timeline.changes import Change
from inspector.window.reload_changes import compare, headline, name_lines
from tests.support.inspections import Row, Unscheduled, build_inspection

if TYPE_CHECKING:
    from inspector.inspection import Inspection

EXECUTE = "InstallExecuteSequence"
CA = 1
BEFORE = (
    Row("CostInitialize", 800),
    Row("CostFinalize", 1000),
    Row("InstallValidate", 1400),
    Row("RegisterApps", 4010, type=CA),
    Row("InstallFinalize", 6600),
)


def package(*rows: Row, unscheduled: tuple[Unscheduled, ...] = ()) -> Inspection:
    return build_inspection({EXECUTE: rows}, unscheduled=unscheduled)


def changes(before: Inspection, after: Inspection) -> dict[str, Change]:
    return {key.action: change for key, change in compare(before, after).of.items()}


def test_the_same_package_has_no_changes() -> None:
    assert changes(package(*BEFORE), package(*BEFORE)) == {}
    assert headline(compare(package(*BEFORE), package(*BEFORE))) == ("Reloaded: no action moved, none is new or gone")


def test_the_custom_action_has_moved_and_not_what_it_went_past() -> None:
    moved = (*BEFORE[:2], Row("RegisterApps", 1399, type=CA), BEFORE[2], BEFORE[4])
    assert changes(package(*BEFORE), package(*moved)) == {"RegisterApps": Change.MOVED}


def test_other_numbers_in_the_same_order_are_no_move() -> None:
    numbered = tuple(Row(row.action, 10 * (place + 1), type=row.type) for place, row in enumerate(BEFORE))
    assert changes(package(*BEFORE), package(*numbered)) == {}


def test_new_and_removed_actions_push_nobody_along() -> None:
    after = (Row("First", 1, type=CA), *BEFORE[:3], BEFORE[4])
    found = compare(package(*BEFORE), package(*after))
    assert {key.action: change for key, change in found.of.items()} == {
        "First": Change.NEW,
        "RegisterApps": Change.REMOVED,
    }
    assert headline(found) == "Reloaded: 1 action new, 1 removed"
    assert list(name_lines(found)) == ["New: First", "Removed: RegisterApps"]


def test_an_action_that_is_scheduled_now_is_new_there() -> None:
    before = package(*BEFORE[:3], unscheduled=(Unscheduled("RegisterApps"),))
    found = compare(before, package(*BEFORE[:4])).of
    assert found[ActionKey(EXECUTE, "RegisterApps")] is Change.NEW
    assert found[ActionKey("", "RegisterApps")] is Change.REMOVED


def test_a_row_that_got_no_number_has_moved_out_of_the_order() -> None:
    after = (*BEFORE[:3], Row("RegisterApps", None, type=CA), BEFORE[4])
    assert changes(package(*BEFORE), package(*after)) == {"RegisterApps": Change.MOVED}
    assert changes(package(*after), package(*BEFORE)) == {"RegisterApps": Change.MOVED}


def test_many_names_are_counted_and_the_first_are_named() -> None:
    after = (*BEFORE, *(Row(f"Added{number}", 5000 + number, type=CA) for number in range(7)))
    found = compare(package(*BEFORE), package(*after))
    assert headline(found) == "Reloaded: 7 actions new"
    assert list(name_lines(found)) == ["New: Added0, Added1, Added2, Added3, Added4 and 2 more"]


@given(st.permutations(range(7)), st.lists(st.booleans(), min_size=7, max_size=7))
def test_what_stays_keeps_its_order_and_nothing_heavier_could(order: list[int], custom: list[bool]) -> None:
    def rows(numbers: list[int]) -> tuple[Row, ...]:
        return tuple(
            Row(f"A{number}", place + 1, type=CA if custom[number] else None) for place, number in enumerate(numbers)
        )

    def weight(numbers: tuple[int, ...]) -> int:
        return sum(1 if custom[number] else len(order) + 1 for number in numbers)

    found = changes(package(*rows(list(range(7)))), package(*rows(order)))
    assert set(found.values()) <= {Change.MOVED}
    staying = tuple(number for number in order if f"A{number}" not in found)
    rising = (chosen for size in range(8) for chosen in combinations(order, size) if list(chosen) == sorted(chosen))
    assert list(staying) == sorted(staying)
    assert weight(staying) == max(map(weight, rising))


def test_another_condition_or_another_target_is_an_alteration() -> None:
    conditioned = tuple(
        Row(row.action, row.sequence, type=row.type, condition="NOT Installed") if row.action == "RegisterApps" else row
        for row in BEFORE
    )
    assert changes(package(*BEFORE), package(*conditioned)) == {"RegisterApps": Change.ALTERED}
    assert headline(compare(package(*BEFORE), package(*conditioned))) == "Reloaded: 1 action altered"
