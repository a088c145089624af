"""`check` as a pipeline sees it: exit codes, streams, files, colours, wrong words."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.package.containers import streams_of, table_stream, with_streams
from tests.support.looking import KEY
from tests.support.running import SAMPLES, run

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = ("text", "json", "sarif", "markdown", "csv")
SAMPLE, CLEAN = SAMPLES / "sample.msi", SAMPLES / "clean.msi"


@pytest.fixture
def partial(tmp_path: Path) -> Path:
    """A package whose Property table ends within a row."""
    name, clean = table_stream("Property"), CLEAN.read_bytes()
    path = tmp_path / "partial.msi"
    path.write_bytes(with_streams(clean, {name: streams_of(clean)[name] + b"\1\0\1"}))
    return path


@pytest.fixture
def unreadable(tmp_path: Path) -> Path:
    """A web page that was saved as a package."""
    path = tmp_path / "page.msi"
    path.write_bytes(b"<!DOCTYPE html><html></html>")
    return path


def test_the_level_that_fails_is_chosen() -> None:
    assert run("check", SAMPLE).returncode == 1
    assert run("check", CLEAN).returncode == 0
    assert run("check", SAMPLE, "--fail-on", "never").returncode == 0
    conditional = SAMPLES / "conditional.msi"
    levels = {finding["level"] for finding in report_on(conditional)["packages"][0]["findings"]}
    for fail_on, counted in (("error", {"error"}), ("note", {"error", "warning", "note"})):
        assert run("check", conditional, "--fail-on", fail_on).returncode == int(bool(levels & counted))


def report_on(*files: Path) -> dict[str, list[dict[str, list[dict[str, str]]]]]:
    report: dict[str, list[dict[str, list[dict[str, str]]]]] = json.loads(
        run("check", *files, "--format", "json").stdout
    )
    return report


def test_the_worst_file_decides_and_every_file_is_reported(partial: Path, unreadable: Path) -> None:
    for report_format in FORMATS:
        result = run("check", SAMPLE, partial, unreadable, "--format", report_format)
        assert result.returncode == 3, "a file that cannot be read wins over findings"
        assert all(name in result.stdout for name in ("sample.msi", "partial.msi", "page.msi"))
        assert "web page" in result.stdout
        assert result.stderr == ""
    assert run("check", SAMPLE, partial).returncode == 4, "a file read in part wins over findings"
    assert run("check", CLEAN, SAMPLE).returncode == 1


def test_json_is_all_that_standard_output_holds(unreadable: Path) -> None:
    result = run("check", SAMPLE, unreadable, "--format", "json")
    report = json.loads(result.stdout)
    assert [package["status"] for package in report["packages"]] == ["read", "unreadable"]
    assert [package["file"] for package in report["packages"]] == ["sample.msi", "page.msi"]
    assert report["property"] == KEY


def test_the_text_report_says_the_sentence_first() -> None:
    lines = run("check", "sample.msi", cwd=SAMPLES).stdout.splitlines()
    assert lines[0].startswith("sample.msi, Contoso Agent 5.2.1, SHA-256 ")
    assert KEY in lines[1]


def test_files_of_one_name_are_told_apart_where_the_contract_lets_them(tmp_path: Path) -> None:
    for folder in ("x64", "arm64"):
        (tmp_path / folder).mkdir()
        shutil.copy(CLEAN, tmp_path / folder / "product.msi")
    files: list[str | Path] = ["x64/product.msi", tmp_path / "arm64" / "product.msi"]
    for report_format in FORMATS:
        text = run("check", *files, "--format", report_format, cwd=tmp_path).stdout
        assert ("arm64/product.msi" in text) is (report_format != "json")
        assert ("x64/product.msi" in text) is (report_format != "json")
        assert str(tmp_path) not in text
    rows = csv.DictReader(io.StringIO(run("check", *files, "--format", "csv", cwd=tmp_path).stdout))
    assert {row["file"] for row in rows} == {"x64/product.msi", "arm64/product.msi"}


def test_the_report_goes_to_a_file_and_the_sentence_to_standard_error(tmp_path: Path) -> None:
    for report_format in FORMATS:
        out = tmp_path / report_format
        result = run("check", "clean.msi", "--format", report_format, "-o", out, cwd=SAMPLES)
        assert (result.returncode, result.stdout) == (0, "")
        assert result.stderr.startswith("clean.msi: 1 custom action reads ")
        printed = run("check", "clean.msi", "--format", report_format, cwd=SAMPLES).stdout
        assert out.read_bytes() == printed.encode()


def test_a_report_that_cannot_be_written_ends_with_2(tmp_path: Path) -> None:
    result = run("check", CLEAN, "-o", tmp_path / "no folder" / "report.txt")
    assert result.returncode == 2
    assert "no folder" in result.stderr
    assert "Traceback" not in result.stderr


def test_quiet_leaves_the_code_and_what_could_not_be_read(tmp_path: Path, unreadable: Path) -> None:
    quiet = run("check", SAMPLE, "--quiet")
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (1, "", "")
    failed = run("check", SAMPLE, unreadable, "-q", cwd=unreadable.parent)
    assert (failed.returncode, failed.stdout) == (3, "")
    assert failed.stderr.startswith("page.msi: ")
    out = tmp_path / "report.txt"
    assert run("check", SAMPLE, "-q", "-o", out).stderr == ""
    assert "RegisterApps" in out.read_text(encoding="utf-8")


def test_a_folder_is_not_a_package(tmp_path: Path) -> None:
    result = run("check", tmp_path)
    assert result.returncode == 3
    assert "folder" in result.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="NTFS has no such names")
def test_a_name_that_is_no_text_is_reported(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.msi")
    shutil.copy(CLEAN, path)
    for report_format in FORMATS:
        result = run("check", path, "--format", report_format, cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        assert "caf" in result.stdout


@pytest.mark.skipif(sys.platform != "win32", reason="other shells expand wildcards themselves")
def test_wildcards_are_expanded_where_the_shell_does_not() -> None:
    result = run("check", "*.msi", "--format", "json", cwd=SAMPLES)
    assert len(json.loads(result.stdout)["packages"]) == len(list(SAMPLES.glob("*.msi")))


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo terminal is POSIX'")
@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colours_are_for_terminals_that_want_them(environment: dict[str, str], *, coloured: bool) -> None:
    import pty  # noqa: PLC0415 - not on Windows

    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "inspector", "check", SAMPLE],
        stdout=theirs,
        check=False,
        env={**kept, "TERM": "xterm", "PYTHONPATH": str(SAMPLES.parents[1]), **environment},
    )
    os.close(theirs)
    text = b""
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        while b"finding" not in text:
            text += terminal.read(4096)
    assert (b"\x1b[1;31merror\x1b[0m" in text) is coloured
    assert (b"\x1b" in text) is coloured


def test_a_pipe_gets_no_colours() -> None:
    assert "\x1b" not in run("check", SAMPLE, TERM="xterm").stdout


def test_a_reader_that_stops_early_is_no_failure_of_ours() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "inspector", "check", SAMPLE, "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SAMPLES.parents[1])},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert b"Traceback" not in said
    assert b"should not have happened" not in said


def test_the_scenario_is_passed_on() -> None:
    result = run("check", SAMPLE, "--scenario", "uninstall", "--format", "json")
    assert json.loads(result.stdout)["scenario"] == "uninstall"


@pytest.mark.parametrize("report_format", FORMATS)
def test_a_format_loads_no_more_than_it_needs(report_format: str) -> None:
    program = (
        "import json, sys\n"
        "from inspector.cli import command\n"
        "try:\n"
        f"    command(['check', {str(SAMPLE)!r}, '--fail-on', 'never', '--format', {report_format!r}])\n"
        "except SystemExit as end:\n"
        "    assert not end.code\n"
        "sys.stderr.write(json.dumps(sorted(sys.modules)))\n"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, cwd=SAMPLES.parents[1])
    loaded = set(json.loads(result.stderr))
    heavy = {"PySide6", "shiboken6", "rich", "jsonschema", "difflib", "csv"} - (
        {"csv"} if report_format == "csv" else set()
    )
    assert not loaded & heavy
    others = {f"inspector.report.{name}_report" for name in FORMATS if name != report_format}
    assert f"inspector.report.{report_format}_report" in loaded
    assert not loaded & (others - {"inspector.report.text_report"})
    assert not any(
        name.startswith(("inspector.assertions", "inspector.window", "inspector.drawing")) for name in loaded
    )


def write_assertions(folder: Path, content: str) -> Path:
    path = folder / "order.toml"
    path.write_text(content, encoding="utf-8")
    return path


def test_an_assertion_that_fails_is_an_error_in_every_format(tmp_path: Path) -> None:
    order = write_assertions(tmp_path, 'assert = ["InstallFinalize before InstallValidate"]')
    for report_format in FORMATS:
        result = run("check", CLEAN, "--assert", order, "--format", report_format)
        assert result.returncode == 1
        assert "assertion-failed" in result.stdout
        assert "InstallFinalize stands at 6600 in InstallExecuteSequence, and InstallValidate at 1400" in result.stdout
    assert run("check", CLEAN, "--assert", order, "--fail-on", "never").returncode == 0


def test_assertions_that_hold_are_said_to(tmp_path: Path) -> None:
    order = write_assertions(
        tmp_path,
        f'assert = ["SetInstallFolder before CostFinalize", "no custom action reads {KEY} outside its window"]',
    )
    result = run("check", CLEAN, "--assert", order)
    assert result.returncode == 0
    assert "  All 2 assertions hold. 1 custom action reads " in result.stdout


def test_a_wrong_line_ends_with_2_and_is_named(tmp_path: Path) -> None:
    order = write_assertions(tmp_path, 'assert = [\n  "A before B",\n  "A befor B",\n]')
    result = run("check", CLEAN, "--assert", order)
    assert (result.returncode, result.stdout) == (2, "")
    assert "order.toml, line 3: " in result.stderr
    assert "Traceback" not in result.stderr
    assert run("check", CLEAN, "--assert", tmp_path / "none.toml").returncode == 2


def test_the_language_is_in_the_help() -> None:
    from inspector.assertions.language import read_claim  # noqa: PLC0415 - beside what it checks

    lines = [line.strip() for line in run("check", "--help").stdout.splitlines()]
    sentences = [line.strip('",') for line in lines if line.startswith('"')]
    assert len({type(read_claim(sentence)) for sentence in sentences}) == 3
    assert len(sentences) == 6
