"""`render` as a person runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.report.embedded import read_embedded
from tests.support.running import SAMPLES, run

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = SAMPLES / "sample.msi"


@pytest.mark.parametrize(
    ("arguments", "name", "start"),
    [
        ([], "sample.timeline.png", b"\x89PNG"),
        (["--format", "svg", "--layout", "ladder"], "sample.ladder.svg", b"<?xml"),
        (["-o", "x.pdf", "--layout", "ladder"], "x.pdf", b"%PDF"),
        (["-o", "x.dat", "--format", "pdf"], "x.dat", b"%PDF"),
        (["--what", "window", "--theme", "high-contrast"], "sample.window.png", b"\x89PNG"),
    ],
)
def test_the_ending_or_the_format_says_what_is_written(
    tmp_path: Path, arguments: list[str], name: str, start: bytes
) -> None:
    result = run("render", SAMPLE, *arguments, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / name).read_bytes().startswith(start)
    assert [line.partition(":")[0] for line in result.stderr.splitlines()] == [name]
    assert read_embedded(tmp_path / name) is not None


def test_an_action_is_pointed_out_on_the_server_first(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    said = {
        "CostFinalize": "at 1000 in InstallExecuteSequence",
        "InstallUISequence/CostFinalize": "at 1000 in InstallUISequence",
        "OldCleanup": "OldCleanup",
    }
    for selected, words in said.items():
        result = run("render", SAMPLE, "-o", out, "--select", selected)
        assert result.returncode == 0, result.stderr
        assert words in out.read_text(encoding="utf-8").partition("<metadata")[2].partition("</metadata>")[2]


def test_the_selected_action_is_told_with_its_condition_and_how_to_mend_it(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    assert run("render", SAMPLE, "-o", out, "--select", "RegisterApps").returncode == 0
    assert "How to mend it: Schedule it before InstallValidate" in out.read_text(encoding="utf-8")
    arguments = ["--select", "StartAgentServiceRollback", "--scenario", "uninstall"]
    assert run("render", SAMPLE, "-o", out, *arguments).returncode == 0
    assert "Its condition, NOT REMOVE, is false in this scenario." in out.read_text(encoding="utf-8")


def test_pinned_properties_are_drawn_above_the_one_that_is_asked_about(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    pins = ("--pin", "StopAgentService", "--pin", "ALLUSERS")
    result = run("render", SAMPLE, "-o", out, "--property", "INSTALLFOLDER", *pins)
    assert result.returncode == 0, result.stderr
    texts = out.read_text(encoding="utf-8").partition("</metadata>")[2]
    words = ("StopAgentService has no value in InstallUISequence", ">ALLUSERS = ", ">INSTALLFOLDER is set<")
    places = [texts.index(each) for each in words]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--select", "RegisterApp"], "sample.msi has no action RegisterApp. Did you mean RegisterApps?"),
        (["--select", "InstallUISequence/RegisterApps"], "Did you mean InstallExecuteSequence/RegisterApps?"),
        (["--select", "Ω"], "has no action Ω."),
        (["-o", "x.jpg"], "The ending .jpg is that of no picture"),
        (["--what", "window", "-o", "x.pdf"], "A window is drawn as a PNG"),
        (["--what", "window", "--layout", "ladder"], "A window is drawn as a PNG"),
    ],
)
def test_what_cannot_be_drawn_is_wrong_usage_and_says_why(tmp_path: Path, arguments: list[str], words: str) -> None:
    result = run("render", SAMPLE, *arguments, cwd=tmp_path)
    assert result.returncode == 2
    assert words in result.stderr
    assert not list(tmp_path.iterdir())


def test_a_window_that_is_too_small_says_how_large_it_has_to_be(tmp_path: Path) -> None:
    result = run("render", SAMPLE, "--what", "window", "--size", "300x200", cwd=tmp_path)
    assert result.returncode != 0
    least = result.stderr.rpartition("at least ")[2].rstrip(".\n")
    assert run("render", SAMPLE, "--what", "window", "--size", least, cwd=tmp_path).returncode == 0


def test_the_scenario_is_played_before_it_is_drawn(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    arguments = ["--scenario", "uninstall", "--ui-level", "none", "--set", "SILENT=1", "--unset", "ALLUSERS"]
    assert run("render", SAMPLE, "-o", out, *arguments).returncode == 0
    assert "Uninstall, no UI, SILENT=1, no ALLUSERS" in out.read_text(encoding="utf-8")
