from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.findings import rules
from inspector.report.text_report import text_report
from tests.report.examples import finding_about, inspection_with, partial, unreadable
from tests.support.inspections import typical_inspection
from tests.support.looking import KEY
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from tests.support.looking import Inspected

INFO = finding_about(rule=rules.NO_USE_OUTSIDE, message="Quiet does not read it.")


def test_errors_warnings_and_notes_stand_in_full_and_infos_are_counted() -> None:
    note = finding_about(rule=rules.OPAQUE_OUTSIDE, message="Late could not be inspected.", remedy=None)
    inside = finding_about(rule=rules.READS_INSIDE)
    assert text_report([inspection_with(finding_about(), note, INFO, INFO, inside)]).splitlines()[5:] == [
        "  error: Late reads it. [reads-outside]",
        "      CustomAction.Target of Late: It names it.",
        "      mend: Schedule it earlier.",
        "  note: Late could not be inspected. [opaque-outside]",
        "      CustomAction.Target of Late: It names it.",
        "  info: 3 findings need no action: no-use-outside (2), reads-inside (1)",
    ]


def test_what_is_not_there_leaves_no_line() -> None:
    assert "info" not in text_report([inspection_with(finding_about())])
    assert text_report([inspection_with(INFO)]).endswith("  info: 1 finding needs no action: no-use-outside (1)\n")


def test_custom_actions_that_no_table_schedules_are_counted_beside_the_rows(inspected: Inspected) -> None:
    package = PackageBuilder().standard_execute_sequence().custom_action("Row", 51, "X", "1").execute(Row=10)
    line = "rows of custom actions in all tables: 1 inside the window, 0 outside"
    assert text_report([inspected(package)]).splitlines()[3].endswith(line)
    package.dialog("D").ui(D=1).control_event("D", "DoAction", "Called").custom_action("Called", 51, "Y", "1")
    said = text_report([inspected(package)]).splitlines()
    assert said[3].endswith(f"{line}; 1 custom action in no sequence table")
    assert said[-1] == "  info: 1 finding needs no action: no-use-outside (1)"


def test_what_could_not_be_read_is_said() -> None:
    assert text_report([unreadable()]) == "page.msi\n  not read: This is a web page, not an installation package.\n"
    assert "\n  not read: table Binary: It is cut off.\n" in text_report([partial()])


def test_several_files_are_summed_up() -> None:
    text = text_report([inspection_with(finding_about()), inspection_with(INFO), partial(), unreadable()])
    paragraphs = text.split("\n\n")
    assert len(paragraphs) == 5
    assert paragraphs[-1] == "4 files: 1 error, 0 warnings, 0 notes; 1 could not be read, 1 read only in part\n"
    assert "files:" not in text_report([inspection_with()])


def test_tables_with_the_same_answer_share_a_line() -> None:
    inspection = typical_inspection()
    window = inspection.windows[-1]
    admin = replace(window, table="AdminExecuteSequence")
    other = replace(window, table="AdvtExecuteSequence", reason="Nothing clears it.")
    lines = text_report([replace(inspection, windows=(*inspection.windows, admin, other))]).splitlines()
    assert f"  InstallExecuteSequence, AdminExecuteSequence: {window.reason}" in lines
    assert "  AdvtExecuteSequence: Nothing clears it." in lines


def test_a_package_cannot_write_to_the_terminal() -> None:
    finding = finding_about("Late", message="\x1b[31mfine\x1b[0m\nnot\u202emoc.evil\x9b2J", remedy="a\rb\tc")
    text = text_report([inspection_with(finding, file="a\x07\nb.msi")])
    assert not set(text) & {"\x1b", "\x07", "\r", "\t", "\x9b", "\u202e"}
    assert "a\ufffd b.msi" in text
    assert "error: \ufffd[31mfine\ufffd[0m not\ufffdmoc.evil\ufffd2J [reads-outside]" in text
    assert "mend: a b c" in text


def test_colours_are_added_and_nothing_else() -> None:
    inspections = [inspection_with(finding_about(), INFO), partial(), unreadable()]
    coloured = text_report(inspections, coloured=True)
    assert "\x1b[1;31merror\x1b[0m: Late" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text_report(inspections)


def test_a_sequence_without_rows_that_is_not_played_is_not_told_of(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().table("AdminExecuteSequence")
    assert "AdminExecuteSequence" not in text_report([inspected(builder)])
    assert "InstallExecuteSequence has no rows" in text_report(
        [inspected(PackageBuilder().table("InstallExecuteSequence"))]
    )


def test_of_a_merge_module_nothing_is_said_about_a_run(inspected: Inspected) -> None:
    module = PackageBuilder().row("ModuleSignature", "M.GUID", 1033, "1.0").summary(page_count=200)
    module.table("InstallExecuteSequence").custom_action("Reader", 51, "X", f"[{KEY}]").custom_action(
        "Other", 51, "Y", "1"
    )
    inspection = inspected(module)
    said = text_report([inspection]).splitlines()[1:]
    assert said == [
        (
            "  This is a merge module: its actions get their order when it is merged into an installation package."
            f" 1 of its custom actions reads {KEY}."
        ),
        "  0 errors, 0 warnings, 0 notes; 2 custom actions",
    ]
    assert inspection.windows == ()


def test_a_merge_module_without_custom_actions_has_none_that_get_an_order(inspected: Inspected) -> None:
    module = PackageBuilder().row("ModuleSignature", "M.GUID", 1033, "1.0").summary(page_count=200)
    said = text_report([inspected(module.table("InstallExecuteSequence"))]).splitlines()[1:]
    assert said == [
        "  This is a merge module, and it has no custom action.",
        "  0 errors, 0 warnings, 0 notes; 0 custom actions",
    ]
