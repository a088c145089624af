"""Short ways to look at one action of an Inspection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.inspection import InspectedAction
from inspector.sequence.model import ActionKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.inspection import Inspection
    from inspector.usage.model import UsageLevel
    from tests.support.package_builder import PackageBuilder

    Inspected = Callable[[PackageBuilder], Inspection]
    """What the fixture `inspected` gives."""

EXECUTE = "InstallExecuteSequence"
UI = "InstallUISequence"
KEY = "MsiRestartManagerSessionKey"


def row(inspection: Inspection, action: str, table: str = EXECUTE) -> InspectedAction:
    """The row of a sequence table."""
    found = inspection.find(ActionKey(table, action))
    assert isinstance(found, InspectedAction), f"{action} does not stand in {table}"
    return found


def usage(inspection: Inspection, action: str, table: str = EXECUTE) -> UsageLevel:
    """What is proven about the action of a row."""
    found = row(inspection, action, table).usage
    assert found is not None, f"{action} has no usage"
    return found.level


def rules(inspection: Inspection, action: str | None, table: str = EXECUTE) -> list[str]:
    """The rules that found something about a row, or with None those about no single action."""
    if action is None:
        return [finding.rule for finding in inspection.findings if finding.key is None]
    key = ActionKey(table, action)
    return [finding.rule for finding in inspection.findings if finding.key == key]
