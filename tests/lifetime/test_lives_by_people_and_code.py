"""What people and code give properties, what crosses from the client to the server, and what is not played."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.lifetime.model import Certainty, WindowState
from inspector.sequence.scenarios import UILevel
from tests.lifetime.lives import MAY, SET, details, life, made, with_ui
from tests.support.dll import dll
from tests.support.looking import KEY, UI
from tests.support.readers import reading_dll, setting_dll

if TYPE_CHECKING:
    from tests.lifetime.lives import Window
    from tests.support.package_builder import PackageBuilder

SILENT = UILevel.NONE


# dialogs


def test_a_control_is_bound_to_it(window: Window) -> None:
    def package(attributes: int, name: str) -> PackageBuilder:
        builder = with_ui(AskDlg=1200).dialog("AskDlg").property(_Browse="FOLDER")
        return builder.row("Control", "AskDlg", "Field", "Edit", 1, 1, 9, 9, attributes, name)

    direct = package(3, "FOLDER")
    found = window(direct, "FOLDER", UI)
    assert life(found) == [("AskDlg>", "end", MAY, None)]
    assert details(found) == ["A person may change it in AskDlg (1200) or in a dialog that follows it."]
    handed_over = window(direct, "FOLDER")
    assert life(handed_over) == [("start", "end", MAY, None)]
    assert handed_over.stretches[0].cause.startswith(
        "The client hands it over, as AskDlg (1200) of InstallUISequence leaves it; this scenario presumes an administrator"
    )
    # an indirect control sets the property whose name its own one holds
    assert life(window(package(3 | 8, "_Browse"), "FOLDER", UI)) == [("AskDlg>", "end", MAY, None)]
    assert life(window(package(3 | 8, "_Browse"), "_Browse", UI)) == [("start", "end", SET, "FOLDER")]
    assert life(window(package(3, "OTHER"), "FOLDER", UI)) == []
    assert life(window(direct, "FOLDER", level=SILENT)) == []


def test_a_control_event_sets_it(window: Window) -> None:
    builder = with_ui(AskDlg=1200).dialog("AskDlg")
    assert life(window(builder, "MODE", UI)) == []
    assert life(window(builder.control_event("AskDlg", "[MODE]", "a"), "MODE", UI)) == [("AskDlg>", "end", MAY, None)]
    held = with_ui(AskDlg=1200).dialog("AskDlg").property(WIXUI_INSTALLDIR="FOLDER")
    held.control_event("AskDlg", "[_Browse]", "[WIXUI_INSTALLDIR]")
    held.row("Control", "AskDlg", "Path", "PathEdit", 1, 1, 9, 9, 3 | 8, "_Browse")
    assert life(window(held, "FOLDER", UI)) == [("AskDlg>", "end", MAY, None)]


# code


def with_dll(data: bytes, type_number: int = 1) -> PackageBuilder:
    return made(RunIt=100).custom_action("RunIt", type_number, "Dll", "Entry").binary("Dll", data)


def test_code_that_sets_it(window: Window) -> None:
    found = window(with_dll(setting_dll("FOUND")), "FOUND")
    assert life(found) == [("RunIt>", "end", MAY, None)]
    assert details(found) == ["RunIt (100) runs code that may set it."]
    assert found.stretches[0].certainty is Certainty.INFERRED
    assert found.reason == "FOUND may be set in RunIt (100) and nothing clears it."
    authored = window(with_dll(setting_dll("FOUND")).property(FOUND="x"), "FOUND")
    assert authored.reason == "FOUND is set at initialization and may be changed in RunIt (100)."


@pytest.mark.parametrize("data", [reading_dll("FOUND"), dll(["Entry"])], ids=["reads", "does not name"])
def test_code_that_provably_does_not_set_it(window: Window, data: bytes) -> None:
    assert life(window(with_dll(data), "FOUND")) == []


def test_code_that_cannot_be_looked_into_may_set_anything(window: Window) -> None:
    packed = dll(["Entry"], section_names=(b"UPX0", b".rdata"))
    assert life(window(with_dll(packed), "FOUND")) == [("RunIt>", "end", MAY, None)]
    assert life(window(with_dll(packed), KEY)) == [("start", "<InstallValidate", SET, None)]
    assert life(window(with_dll(dll(["Entry"])), "FOUND")) == []


def test_what_may_set_it_one_after_the_other_is_one_stretch(window: Window) -> None:
    builder = with_ui(AskDlg=1200, RunIt=1250).dialog("AskDlg").control_event("AskDlg", "[FOUND]", "a")
    builder.custom_action("RunIt", 1, "Dll", "Entry").binary("Dll", setting_dll("FOUND"))
    found = window(builder.custom_action("SetIt", 51, "FOUND", "a").ui_row("SetIt", 1100, "AdminUser"), "FOUND", UI)
    assert life(found) == [("SetIt>", "end", MAY, None)]
    assert len(found.set_points) == 3


def test_an_action_in_the_script_sets_nothing(window: Window) -> None:
    assert life(window(with_dll(setting_dll("FOUND"), 0x400 + 1), "FOUND")) == []


def test_a_script_that_sets_it(window: Window) -> None:
    def package(script: str) -> PackageBuilder:
        return made(RunIt=100).custom_action("RunIt", 38, None, script)

    assert life(window(package('Session.Property("FOUND") = "1"'), "FOUND")) == [("RunIt>", "end", MAY, None)]
    assert life(window(package('MsgBox "FOUND"'), "FOUND")) == []


# from the client to the server


def test_a_private_property_stays_on_the_client(window: Window) -> None:
    builder = with_ui(SetIt=100).custom_action("SetIt", 51, "Folder", "C:\\")
    assert life(window(builder, table=UI)) == [("SetIt>", "end", SET, "C:\\")]
    found = window(builder)
    assert life(found) == []
    assert found.reason == "Folder is private, so what it is on the client does not cross to the server."
    # the server reads the Property table again
    assert life(window(builder.property(Folder="D:\\"))) == [("start", "end", SET, "D:\\")]


def test_a_public_property_crosses(window: Window) -> None:
    builder = with_ui(SetIt=100).custom_action("SetIt", 51, "FOLDER", "C:\\")
    found = window(builder, "FOLDER")
    assert life(found) == [("start", "end", SET, "C:\\")]
    assert found.stretches[0].cause == (
        "The client hands it over, as SetIt (100) of InstallUISequence leaves it; this scenario presumes an administrator,"
        " for other users SecureCustomProperties would have to list it."
    )
    secure = window(builder.property(SecureCustomProperties="OTHER;FOLDER"), "FOLDER")
    assert secure.stretches[0].cause == "The client hands it over, as SetIt (100) of InstallUISequence leaves it."
    assert life(window(builder, "FOLDER", level=SILENT)) == []


def test_a_restricted_public_property_crosses_for_every_user(window: Window) -> None:
    builder = with_ui(SetIt=100).custom_action("SetIt", 51, "ALLUSERS", "1")
    assert window(builder, "ALLUSERS").stretches[0].cause == (
        "The client hands it over, as SetIt (100) of InstallUISequence leaves it."
    )


def test_what_stands_behind_execute_action_does_not_cross(window: Window) -> None:
    builder = with_ui(SetIt=1400).custom_action("SetIt", 51, "FOLDER", "C:\\")
    assert life(window(builder, "FOLDER", UI)) == [("SetIt>", "end", SET, "C:\\")]
    assert life(window(builder, "FOLDER")) == []


def test_what_the_client_clears_the_property_table_may_give_again(window: Window) -> None:
    builder = with_ui(ClearIt=100).custom_action("ClearIt", 51, "FOLDER").property(FOLDER="C:\\")
    assert life(window(builder, "FOLDER", UI)) == [("start", "ClearIt>", SET, "C:\\")]
    found = window(builder, "FOLDER")
    assert life(found) == [("start", "end", MAY, None)]
    assert found.stretches[0].cause.startswith("ClearIt (100) of InstallUISequence clears it on the client")


# sequences that are not played, and the key


def test_a_sequence_that_is_not_played_is_shown_as_authored(window: Window) -> None:
    builder = made().sequence("AdminExecuteSequence", CostFinalize=1000, SetIt=1100, Perhaps=1200)
    builder.custom_action("SetIt", 51, "Folder", "[Root]Agent").custom_action("Perhaps", 51, "Root", "x").property(
        Root="C:\\"
    )
    assert life(window(builder, table="AdminExecuteSequence")) == [("SetIt>", "end", SET, "C:\\Agent")]
    assert life(window(builder, "Other", "AdminExecuteSequence")) == []
    conditioned = (
        made().custom_action("SetIt", 51, "Folder", "a").sequence_row("AdminUISequence", "SetIt", 10, "Installed")
    )
    found = window(conditioned, table="AdminUISequence")
    assert life(found) == [("SetIt>", "end", MAY, None)]
    assert details(found) == ["If Installed, SetIt (10) sets it to a."]


def test_what_a_package_writes_into_the_key_is_no_key(window: Window) -> None:
    builder = made(SetIt=2000, ClearIt=900).custom_action("SetIt", 51, KEY, "x").custom_action("ClearIt", 51, KEY)
    found = window(builder.property(**{KEY: "y"}), KEY)
    assert life(found) == [("start", "<InstallValidate", SET, None)]
    assert details(found) == ["InstallValidate (1400) clears it."]
    assert window(builder.ui(SetIt=10), KEY, UI).state is WindowState.NEVER_OPENS


def test_a_long_value_is_shortened_in_sentences(window: Window) -> None:
    found = window(made().property(Folder="licence \n" * 1000))
    assert len(found.stretches[0].cause) < 200
    assert found.stretches[0].value == "licence \n" * 1000
