"""The contract is checked from outside; this is the same check from inside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from inspector.report.json_report import json_report
from tests.support.dll import dll
from tests.support.looking import EXECUTE, KEY
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from tests.support.looking import Inspected


def report(inspection: Inspection) -> dict[str, Any]:
    """The report on one package, read back."""
    text = json_report([inspection], property_name=KEY, scenario_name="first-install")
    parsed: dict[str, Any] = json.loads(text)
    return parsed


def example() -> PackageBuilder:
    """A package that shows most of the contract."""
    builder = PackageBuilder().property(ProductName="Contoso Agent", ProductVersion="5.2.1", Manufacturer="Contoso")
    builder.property(ProductCode="{0}", UpgradeCode="{1}").summary(template="x64;1033,1031", page_count=500)
    builder.execute(CostInitialize=800, InstallValidate=1400, InstallFinalize=6600)
    builder.custom_action("Deferred", 3073, "Dll", "Entry").execute_row(
        "Deferred", 1600, "NOT Installed AND Privileged"
    )
    builder.custom_action("Reader", 51, "X", f"[{KEY}]").execute(Reader=1500).binary("Dll", dll(["Entry"]))
    return builder.execute_row("AppSearch", None)


def test_keys_and_their_order(inspected: Inspected) -> None:
    whole = report(inspected(example()))
    assert list(whole) == ["schema", "tool", "property", "scenario", "packages"]
    assert whole["schema"] == "msi-inspector/1"
    assert list(whole["tool"]) == ["name", "version"]
    package = whole["packages"][0]
    assert " ".join(package) == "file sha256 size status problems summary windows actions findings verdict"
    assert " ".join(package["summary"]) == (
        "product_name product_version product_code upgrade_code manufacturer authoring_tool"
        " minimum_installer_version platform languages code_page"
    )
    assert " ".join(package["windows"][0]) == "sequence_table side state opens_at closes_at reason certainty"
    assert " ".join(package["actions"][0]) == (
        "sequence_table action sequence order condition kind custom_action placement usage runs depends_on"
    )
    custom = next(action["custom_action"] for action in package["actions"] if action["custom_action"])
    assert " ".join(custom) == "type base_type execution source target description"
    assert " ".join(package["findings"][0]) == (
        "rule level sequence_table action sequence message evidence fix help_url"
    )
    assert " ".join(package["verdict"]) == "errors warnings notes outside inside sentence"


def test_values(inspected: Inspected) -> None:
    package = report(inspected(example()))["packages"][0]
    assert package["file"] == "made.msi"
    assert package["status"] == "read"
    assert len(package["sha256"]) == 64
    assert package["summary"]["languages"] == [1033, 1031]
    assert package["windows"] == [
        {
            "sequence_table": EXECUTE,
            "side": "server",
            "state": "closes",
            "opens_at": "initialization",
            "closes_at": {"action": "InstallValidate", "sequence": 1400, "condition": None},
            "reason": f"{KEY} is set at initialization and cleared in InstallValidate (1400).",
            "certainty": "documented",
        }
    ]
    actions = {action["action"]: action for action in package["actions"]}
    assert list(actions) == ["CostInitialize", "InstallValidate", "Reader", "Deferred", "InstallFinalize", "AppSearch"]
    deferred = actions["Deferred"]
    assert (deferred["placement"], deferred["usage"], deferred["runs"]) == ("outside", "does-not-read", "depends")
    assert deferred["depends_on"] == ["Privileged"]
    assert (deferred["custom_action"]["type"], deferred["custom_action"]["base_type"]) == (3073, 1)
    assert deferred["custom_action"]["execution"] == "deferred"
    assert (actions["AppSearch"]["order"], actions["AppSearch"]["runs"]) == (None, "no")
    assert actions["Reader"]["order"] == 2
    finding = package["findings"][0]
    assert (finding["rule"], finding["level"], finding["action"]) == ("reads-outside", "error", "Reader")
    assert finding["evidence"][0]["where"] == "CustomAction.Target of Reader"
    assert "1399" in finding["fix"]


def test_an_unreadable_file_keeps_the_shape(inspected: Inspected, tmp_path: Any) -> None:  # noqa: ANN401
    from inspector.inspection import inspect  # noqa: PLC0415

    path = tmp_path / "page.msi"
    path.write_bytes(b"<!DOCTYPE html><html></html>")
    bad, good = report(inspect(path))["packages"][0], report(inspected(example()))["packages"][0]
    assert list(bad) == list(good)
    assert list(bad["summary"]) == list(good["summary"])
    assert (bad["status"], bad["windows"], bad["actions"]) == ("unreadable", [], [])
    assert bad["problems"][0]["table"] is None
    assert bad["size"] == 28
