"""What a person calls a package, and what is said of a file that is none."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from inspector.findings.verdict import unreadable_verdict
from inspector.inspection_model import Inspection, PackageSummary, Status
from inspector.package.model import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from inspector.errors import PackageError
    from inspector.package.reading import Package
    from inspector.sequence.scenarios import Scenario


def summary_of(package: Package, authored: Mapping[str, str]) -> PackageSummary:
    """What a person calls the package; `authored` is its Property table."""
    information = package.summary
    return PackageSummary(
        product_name=authored.get("ProductName"),
        product_version=authored.get("ProductVersion"),
        product_code=authored.get("ProductCode"),
        upgrade_code=authored.get("UpgradeCode"),
        manufacturer=authored.get("Manufacturer"),
        authoring_tool=information.creating_application,
        minimum_installer_version=information.minimum_installer_version,
        platform=information.platform,
        languages=information.languages,
        code_page=package.code_page,
    )


def unreadable(path: Path, property_name: str, scenario: Scenario, error: PackageError) -> Inspection:
    """The inspection of a file that cannot be read: what it is, and what to do."""
    problem = Problem(None, f"{error.what}. {error.advice}".strip())
    sha256, size = _fingerprint(path)
    return Inspection(
        file=path.name,
        sha256=sha256,
        size=size,
        kind=None,
        status=Status.UNREADABLE,
        problems=(problem,),
        summary=PackageSummary(),
        property_name=property_name,
        scenario_name=scenario.name,
        scenario_title=scenario.full_title,
        windows=(),
        actions=(),
        unscheduled=(),
        findings=(),
        verdict=unreadable_verdict(problem),
        run=None,
    )


def _fingerprint(path: Path) -> tuple[str | None, int | None]:
    """SHA-256 and size of a file that is no package; None where it cannot even be opened."""
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return digest, file.tell()
    except OSError:
        return None, None
