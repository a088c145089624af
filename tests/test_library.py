"""The front door of the library: `from inspector import inspect`."""

from __future__ import annotations

import subprocess
import sys

import pytest

import inspector
from inspector import Inspection, Level, Status, choose_scenario, inspect
from tests.support.running import SAMPLES

SAMPLE = SAMPLES / "sample.msi"


def test_a_package_is_inspected() -> None:
    inspection = inspect(SAMPLE)
    assert isinstance(inspection, Inspection)
    assert inspection.status is Status.READ
    assert inspection.findings[0].level is Level.ERROR
    assert inspection == inspect(str(SAMPLE)), "a path may be a text"
    assert inspect(SAMPLE, scenario=choose_scenario("uninstall")).scenario_name == "uninstall"


def test_every_name_is_there_and_no_other() -> None:
    for name in inspector.__all__:
        assert getattr(inspector, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute nothing"):
        inspector.nothing  # noqa: B018 - asking is what fails


def test_it_costs_nothing_until_it_is_used() -> None:
    program = (
        "import sys, inspector\n"
        "loaded = sorted(name for name in sys.modules if name.startswith(('inspector.', 'click', 'pymsi', 'PySide6')))\n"
        "assert loaded == [], loaded\n"
        "from inspector import inspect\n"
        "assert 'inspector.inspection' in sys.modules and 'click' not in sys.modules and 'PySide6' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=SAMPLES.parents[1])
