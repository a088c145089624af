"""The command as a whole: what opens, what is drawn, what is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.support.looking import KEY
from tests.support.running import SAMPLES, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "x.msi", "--format", "xml"],
        ["check", "x.msi", "--fail-on", "info"],
        ["completion", "tcsh"],
        ["rules", "no-such-rule"],
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
    result = run(SAMPLES / "sample.msi", cwd=tmp_path)
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
    result = run("render", SAMPLES / "sample.msi", "-o", out, "--size", "1200x800", "--scale", "2", "--theme", "dark")
    assert result.returncode == 0, result.stderr
    header = out.read_bytes()[16:24]
    assert (int.from_bytes(header[:4]), int.from_bytes(header[4:])) == (2400, 1600)


def test_render_says_when_the_picture_cannot_be_written(tmp_path: Path) -> None:
    result = run("render", SAMPLES / "sample.msi", "-o", tmp_path / "no folder" / "picture.png")
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
    listed = run("--help").stdout
    assert all(f"\n  {name} " in listed for name in ("check", "completion", "open", "properties", "render", "rules"))


def test_the_hook_for_pre_commit_runs_check_on_packages() -> None:
    text = (SAMPLES.parents[1] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    hook = dict(line.strip("- ").split(": ", 1) for line in text.splitlines())
    assert {"id", "name", "entry", "language", "files"} <= set(hook)
    assert all(re.search(hook["files"], name) for name in ("build/a.msi", "a.msm"))
    assert not re.search(hook["files"], "a.mst")
    program, *words = hook["entry"].split()
    assert program == "msi-inspector"
    assert run(*words, "sample.msi", "clean.msi", cwd=SAMPLES).returncode == 1
