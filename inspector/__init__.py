"""MSI Inspector: when a Windows Installer property has a value, and which actions stand where it has none.

As a library::

    from inspector import Level, inspect

    inspection = inspect("product.msi")
    for finding in inspection.findings:
        if finding.level is Level.ERROR:
            print(finding.message)

What is named here is loaded when it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.findings.model import Finding, Level
    from inspector.inspection import Inspection, Status, inspect
    from inspector.sequence.scenarios import choose_scenario

__all__ = ["Finding", "Inspection", "Level", "Status", "choose_scenario", "inspect"]

_PLACES = {
    "Finding": "inspector.findings.model",
    "Inspection": "inspector.inspection",
    "Level": "inspector.findings.model",
    "Status": "inspector.inspection",
    "choose_scenario": "inspector.sequence.scenarios",
    "inspect": "inspector.inspection",
}


def __getattr__(name: str) -> object:
    """What is asked for by that name, loaded now."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    return getattr(import_module(_PLACES[name]), name)
