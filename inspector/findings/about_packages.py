"""Findings about the package and its windows, not about a single action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.model import Finding, Level
from inspector.language import tr
from inspector.lifetime.model import WindowState
from inspector.sequence.model import Side
from inspector.usage.model import Evidence, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inspector.findings.case import Case
    from inspector.findings.model import Rule
    from inspector.lifetime.model import PropertyWindow
    from inspector.usage.model import Usage


def package_findings(case: Case, usages: Mapping[str, Usage]) -> tuple[Finding, ...]:
    """The findings; `usages` are those of every custom action by name.

    Of a merge module only what its own tables say: its sequence tables are empty, and the package that it is merged into has
    the rest. Source: https://learn.microsoft.com/windows/win32/msi/authoring-merge-module-sequence-tables
    """
    if case.is_merge_module:
        return tuple(_owned_findings(case))
    if not case.is_session_key:
        from inspector.findings.about_property import whole_property_findings  # noqa: PLC0415 - only where one is asked about

        return (*whole_property_findings(case, usages), *_owned_findings(case), *_version_findings(case, usages))
    return (
        *_window_findings(case),
        *_owned_findings(case),
        *_version_findings(case, usages),
        *_resource_findings(case, usages),
    )


def _window_findings(case: Case) -> Iterator[Finding]:
    for window in case.windows:
        plan = case.run.plan(window.table)
        if plan is None or not plan.can_run or not plan.is_played or window.side is Side.CLIENT:
            continue
        if window.state is WindowState.CLOSES_CONDITIONALLY:
            yield _window_finding(rules.END_DEPENDS, window)
        elif window.state is WindowState.NEVER_CLOSES:
            yield _window_finding(rules.NEVER_CLOSES, window)
        elif window.state is WindowState.NEVER_OPENS:
            yield _window_finding(rules.NEVER_OPENS, window)


def _owned_findings(case: Case) -> Iterator[Finding]:
    """That the Property table gives a value to what only the installer sets."""
    lifetime = case.lifetime
    if lifetime.name in case.authored_properties and case.is_installers_own:
        rule = rules.PACKAGE_SETS_PROPERTY
        yield Finding(
            rule=rule.id,
            level=rule.level if case.is_session_key else Level.NOTE,
            message=tr("The Property table has a row {name}, which belongs to the installer.", name=lifetime.name),
            evidence=(
                Evidence(
                    "table",
                    tr("{column} of {row}", column="Property.Value", row=lifetime.name),
                    tr("The package gives it a value."),
                ),
            ),
            help_url=rule.help_url,
        )


def _version_findings(case: Case, usages: Mapping[str, Usage]) -> Iterator[Finding]:
    """That the package also installs where the installer does not know the property, which is of use to something in it."""
    lifetime = case.lifetime
    if not (_may_use_key(case, usages) if case.is_session_key else _is_read_of_installer(case, usages)):
        return
    allowed, needed = case.minimum_installer_version, lifetime.minimum_installer_version
    if allowed is not None and needed is not None and allowed < needed and case.run.plans:
        yield Finding(
            rule=rules.OLDER_INSTALLER.id,
            level=rules.OLDER_INSTALLER.level,
            message=tr(
                "The package allows Windows Installer {allowed}, and {name} exists only in {needed} and later; on an older"
                " machine it is never set.",
                allowed=_version(allowed),
                name=lifetime.name,
                needed=_version(needed),
            ),
            evidence=(
                Evidence(
                    "summary",
                    tr("Summary information, Page Count"),
                    tr("Page Count is {number}.", number=str(allowed)),
                ),
            ),
            help_url=rules.OLDER_INSTALLER.help_url,
        )


def _is_read_of_installer(case: Case, usages: Mapping[str, Usage]) -> bool:
    return case.is_installers_own and any(usage.level is UsageLevel.READS for usage in usages.values())


def _may_use_key(case: Case, usages: Mapping[str, Usage]) -> bool:
    """Whether a custom action uses or may use the key, a condition looks at it, or there are rows to be registered with it."""
    if case.resource_tables or any(usage.level in (UsageLevel.READS, UsageLevel.MAY_READ) for usage in usages.values()):
        return True
    rows = (action for plan in case.run.plans for action in plan.actions)
    return any(condition_evidence(action, case.name) is not None for action in rows)


def _window_finding(rule: Rule, window: PropertyWindow) -> Finding:
    closing = window.closes_at
    return Finding(
        rule=rule.id,
        level=rule.level,
        message=window.reason,
        key=closing.key if closing else None,
        table=window.table,
        sequence=closing.sequence if closing else None,
        help_url=rule.help_url,
    )


def _resource_findings(case: Case, usages: Mapping[str, Usage]) -> Iterator[Finding]:
    """Rows that only a known reader registers, and no such reader on the server."""
    readers = any(
        action.custom_action is not None and usages[action.action].level is UsageLevel.READS
        for plan in case.run.plans
        if plan.table.side is Side.SERVER
        for action in plan.can_run
    )
    for table in () if readers else case.resource_tables:
        rule = rules.RESOURCES_WITHOUT_READER
        yield Finding(
            rule=rule.id,
            level=rule.level,
            message=tr(
                "{table} has rows, but no scheduled custom action is known to read {name} and register them.",
                table=table,
                name=case.lifetime.name,
            ),
            evidence=(Evidence("table", table, tr("The table {table} has rows.", table=table)),),
            help_url=rule.help_url,
        )


def _version(number: int) -> str:
    major, minor = divmod(number, 100)
    return f"{major}.{minor // 10 if minor % 10 == 0 else minor}"
