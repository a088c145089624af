"""Every format of the report on the bundled sample, which has one of each mark, and on a page that is no package."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.running import SAMPLES, run

if TYPE_CHECKING:
    from tests.support.goldens import Golden

_FOLDER = Path(__file__).parent / "goldens"


@pytest.mark.parametrize(
    ("report_format", "ending"),
    [("text", "txt"), ("json", "json"), ("sarif", "sarif"), ("markdown", "md"), ("csv", "csv")],
)
def test_the_report_on_one_of_each_mark(report_format: str, ending: str, tmp_path: Path, golden: Golden) -> None:
    shutil.copy(SAMPLES / "sample.msi", tmp_path / "sample.msi")
    (tmp_path / "page.msi").write_bytes(b"<!DOCTYPE html><html></html>")
    (tmp_path / "order.toml").write_bytes(b'assert = ["RegisterApps before InstallValidate"]\n')
    words = ("check", "sample.msi", "page.msi", "--assert", "order.toml", "--format", report_format)
    golden(_FOLDER / f"sample.{ending}", run(*words, cwd=tmp_path).stdout)
