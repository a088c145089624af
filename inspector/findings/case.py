"""Everything the rules look at, and the short way to a finding about a row."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.findings.model import Finding
from inspector.language import N_, tr
from inspector.sequence.custom_action_type import Execution
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.usage.model import Role, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inspector.findings.model import Level, Remedy, Rule
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import ActionKey, Run, SequencedAction, SequencePlan, Side
    from inspector.sequence.property_lifetimes import PropertyLifetime
    from inspector.sequence.property_store import Unknown
    from inspector.usage.examination import Examiner
    from inspector.usage.model import Evidence, PropertyFacts, PropertyUse

_EXECUTIONS = {
    Execution.IMMEDIATE: N_("immediate"),
    Execution.DEFERRED: N_("deferred"),
    Execution.ROLLBACK: N_("rollback"),
    Execution.COMMIT: N_("commit"),
}


class Case(Struct, frozen=True, dict=True):
    """Everything the rules look at; what is the same for every row is found out once.

    Attributes:
        lifetime: of the property asked about.
        run, windows: what is played, and one window a table.
        authored_properties: the Property table.
        minimum_installer_version: times 100, from the summary information; None where it is missing.
        custom_action_names: all names of the CustomAction table.
        resource_tables: tables with rows that only a known reader of the property registers.
        facts: what the property is in this package.
        uses: every place of the package that has to do with it.
        examiner: looks into the code of custom actions; None where it cannot be asked.
        is_merge_module: whether it is one, whose actions get their order when it is merged into a package.
    """

    lifetime: PropertyLifetime
    run: Run
    windows: tuple[PropertyWindow, ...]
    authored_properties: Mapping[str, str]
    minimum_installer_version: int | None
    custom_action_names: frozenset[str]
    resource_tables: tuple[str, ...]
    facts: PropertyFacts | None = None
    uses: tuple[PropertyUse, ...] = ()
    examiner: Examiner | None = None
    is_merge_module: bool = False

    @property
    def name(self) -> str:
        """The property asked about."""
        return self.lifetime.name

    @property
    def is_session_key(self) -> bool:
        """Whether the question is about the key of the Restart Manager session, which has rules of its own."""
        return self.lifetime.name == RESTART_MANAGER_SESSION_KEY

    @property
    def is_installers_own(self) -> bool:
        """Whether nobody but Windows Installer sets it."""
        return self.lifetime.set_by == "installer"

    @cached_property
    def rows_by_action(self) -> Mapping[str, tuple[SequencedAction, ...]]:
        """The rows that can run of the sequences that are played, by the name of their action."""
        found: dict[str, list[SequencedAction]] = defaultdict(list)
        for plan in self.played():
            for row in plan.can_run:
                found[row.action].append(row)
        return {name: tuple(rows) for name, rows in found.items()}

    @cached_property
    def setting_rows(self) -> tuple[SequencedAction, ...]:
        """Those of them that are custom actions which do nothing but set the property."""
        return tuple(row for rows in self.rows_by_action.values() for row in rows if row.only_sets(self.name))

    @cached_property
    def keys_that_set(self) -> frozenset[ActionKey]:
        """The rows of the timeline at which the package sets the property, surely or perhaps."""
        return frozenset(key for use in self.uses if use.role is Role.SETS for key in use.keys)

    @cached_property
    def setting_uses(self) -> tuple[PropertyUse, ...]:
        """The places that define the property, set it or may set it; code that names it may."""
        return tuple(
            use for use in self.uses if use.role in (Role.SETS, Role.DEFINES) or (not use.is_proven and not use.column)
        )

    def window(self, table: str) -> PropertyWindow | None:
        """The window in the sequence table of that name, or None when the package has no such table."""
        return next((window for window in self.windows if window.table == table), None)

    def value_at(self, action: SequencedAction) -> str | Unknown | None:
        """What the property is when the installer comes to the row; None where its table is not played."""
        moment = self.run.moments.get(action.key)
        return None if moment is None else moment.store.property_value(self.name)

    def played(self, side: Side | None = None) -> Iterator[SequencePlan]:
        """The sequences that the scenario plays, the client's first."""
        for plan in self.run.plans:
            if plan.is_played and side in (None, plan.table.side):
                yield plan


def sentence_of_use(action: str, level: UsageLevel, name: str, where: str) -> str:
    """What an action does with the property, and where; `where` is to be read after "it runs"."""
    match level:
        case UsageLevel.READS:
            return tr("{action} reads {name} {where}.", action=action, name=name, where=where)
        case UsageLevel.MAY_READ:
            return tr(
                "{action} may read {name}: the name is in its binary, and it runs {where}.",
                action=action,
                name=name,
                where=where,
            )
        case UsageLevel.UNKNOWN:
            return tr(
                "{action} could not be inspected for {name}; it runs {where}.", action=action, name=name, where=where
            )
        case UsageLevel.DOES_NOT_READ:
            return tr("{action} does not read {name}; it runs {where}.", action=action, name=name, where=where)
        case UsageLevel.CANNOT_READ:
            return tr("{action} cannot read {name}; it runs {where}.", action=action, name=name, where=where)


def place_of(use: PropertyUse) -> str:
    """The cell that has to do with the property, for evidence."""
    return tr("{column} of {row}", column=f"{use.table}.{use.column}", row=use.row)


def execution_word(execution: Execution) -> str:
    """How an action works, such as `deferred`."""
    return tr(_EXECUTIONS[execution])


def row_finding(
    rule: Rule,
    action: SequencedAction,
    message: str,
    evidence: tuple[Evidence, ...] = (),
    remedy: Remedy | None = None,
    *,
    level: Level | None = None,
) -> Finding:
    """A finding of `rule` about one row of a sequence table, at the level of the rule where no lower one is given."""
    return Finding(
        rule=rule.id,
        level=level or rule.level,
        message=message,
        key=action.key,
        table=action.table,
        sequence=action.sequence,
        evidence=evidence,
        remedy=remedy,
        help_url=rule.help_url,
    )
