"""The command as a person runs it, in a process of its own where streams, codes and the environment matter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.looking import KEY

_SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"


def run(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command without a screen."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_") and "DISPLAY" not in name}
    return subprocess.run(
        [sys.executable, "-m", "inspector", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(_SAMPLES.parents[1]), **environment},
    )


def test_check_ends_with_1_for_an_error_and_0_without() -> None:
    assert run("check", _SAMPLES / "sample.msi").returncode == 1
    assert run("check", _SAMPLES / "clean.msi").returncode == 0
    assert run("check", _SAMPLES / "sample.msi", "--fail-on", "never").returncode == 0
    assert run("check", _SAMPLES / "clean.msi", "--fail-on", "note").returncode in (0, 1)


def test_json_is_all_that_standard_output_holds(tmp_path: Path) -> None:
    empty = tmp_path / "empty.msi"
    empty.write_bytes(b"")
    result = run("check", _SAMPLES / "sample.msi", empty, "--format", "json")
    report = json.loads(result.stdout)
    assert result.returncode == 3, "a file that cannot be read wins over findings"
    assert [package["status"] for package in report["packages"]] == ["read", "unreadable"]
    assert report["property"] == KEY


def test_the_text_report_says_the_sentence_first() -> None:
    lines = run("check", _SAMPLES / "sample.msi").stdout.splitlines()
    assert lines[0].startswith("sample.msi, Contoso Agent 5.2.1, SHA-256 ")
    assert KEY in lines[1]


def test_the_report_goes_to_a_file(tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    result = run("check", _SAMPLES / "clean.msi", "--format", "json", "-o", out)
    assert result.stdout == ""
    assert json.loads(out.read_text(encoding="utf-8"))["packages"][0]["file"] == "clean.msi"


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "x.msi", "--format", "xml"],
        ["render"],
        ["render", "a.msi", "--sample"],
        ["render", "a.msi", "--size", "big"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.returncode == 2
    assert "Usage:" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("missing.msi", None, "no such file"),
        ("empty.msi", b"", "empty"),
        ("zip.msi", b"PK\3\4" + bytes(600), "zip"),
        ("page.msi", b"<!DOCTYPE html><html><body>Not found</body></html>", "web page"),
        ("cut.msi", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(200), "cut off"),
        ("text.msi", b"hello there, this is a text", "not"),
    ],
)
def test_a_file_that_is_no_package_gets_one_sentence(
    tmp_path: Path, name: str, content: bytes | None, word: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    for command in (["check"], ["render"], ["open"]):
        result = run(*command, path, cwd=tmp_path)
        said = result.stdout + result.stderr
        assert result.returncode == 3, said
        assert word.lower() in said.lower()
        assert "Traceback" not in said
        assert not list(tmp_path.glob("*.png"))


def test_without_a_screen_the_window_command_still_does_its_job(tmp_path: Path) -> None:
    result = run(_SAMPLES / "sample.msi", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "no screen" in result.stderr
    assert KEY in result.stdout
    assert (tmp_path / "sample.timeline.png").read_bytes().startswith(b"\x89PNG")
    assert run("--sample", cwd=tmp_path).returncode == 0
    assert run(cwd=tmp_path).returncode == 0


def test_a_screen_that_does_not_answer_is_no_screen(tmp_path: Path) -> None:
    result = run("--sample", cwd=tmp_path, DISPLAY=":8734")
    assert result.returncode == 0
    assert ":8734" in result.stderr


def test_render_writes_the_size_that_was_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "picture.png"
    result = run("render", _SAMPLES / "sample.msi", "-o", out, "--size", "1200x800", "--scale", "2", "--theme", "dark")
    assert result.returncode == 0, result.stderr
    header = out.read_bytes()[16:24]
    assert (int.from_bytes(header[:4]), int.from_bytes(header[4:])) == (2400, 1600)


def test_render_says_when_the_picture_cannot_be_written(tmp_path: Path) -> None:
    result = run("render", _SAMPLES / "sample.msi", "-o", tmp_path / "no folder" / "picture.png")
    assert result.returncode != 0
    assert "no folder" in result.stderr
    assert "Traceback" not in result.stderr


def test_render_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    assert run("render", "--sample", "-o", tmp_path / "a.png").returncode == 0
    other = run(
        "render", "--sample", "-o", tmp_path / "b.png", LC_ALL="de_DE.UTF-8", QT_SCALE_FACTOR="2", HOME="/nowhere"
    )
    assert other.returncode == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("msi-inspector, version ")
    assert "check" in run("--help").stdout
