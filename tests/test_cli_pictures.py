"""`check` on what `render` made."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.support.running import SAMPLES, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_picture_says_what_it_was_made_from(tmp_path: Path, suffix: str) -> None:
    picture = tmp_path / f"picture.{suffix}"
    assert run("render", SAMPLES / "sample.msi", "-o", picture).returncode == 0
    result = run("check", picture)
    assert result.returncode == 1
    assert "of sample.msi, SHA-256" in result.stdout
    assert "RegisterApps reads" in result.stdout
    direct = json.loads(run("check", SAMPLES / "sample.msi", "--format", "json").stdout)
    assert json.loads(run("check", picture, "--format", "json").stdout) == direct


def test_pictures_and_packages_apart(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    run("render", SAMPLES / "clean.msi", "-o", picture)
    assert run("check", picture).returncode == 0
    mixed = run("check", picture, SAMPLES / "clean.msi")
    assert mixed.returncode == 2
    assert "apart" in mixed.stderr
    assert run("check", picture, "--format", "csv").returncode == 2
    assert run("check", picture, picture, "--format", "json").returncode == 2


def test_a_picture_of_another_program_is_no_package(tmp_path: Path) -> None:
    picture = tmp_path / "other.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert run("check", picture).returncode == 3
