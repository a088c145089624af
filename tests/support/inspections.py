"""Inspections built by hand, for tests of what stands after the pipeline: small, like a real package, and huge."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.findings import rules
from inspector.findings.model import Finding, Level, Mark, Verdict
from inspector.inspection import (
    InspectedAction,
    InspectedUnscheduled,
    Inspection,
    PackageSummary,
    Status,
)
from inspector.lifetime.model import (
    Certainty,
    LifeEdge,
    Placement,
    Presence,
    PropertyWindow,
    SetPoint,
    Stretch,
    WindowState,
)
from inspector.package.model import PackageKind, Problem
from inspector.package.rows import ControlEventRow
from inspector.sequence.custom_action_type import decode_custom_action_type
from inspector.sequence.model import (
    SEQUENCE_TABLES,
    ActionKind,
    CustomAction,
    Run,
    Runs,
    ScriptStep,
    SequencedAction,
    SequencePlan,
    Side,
    UnscheduledAction,
)
from inspector.sequence.property_lifetimes import Edge
from inspector.sequence.scenarios import choose_scenario
from inspector.sequence.standard_actions import standard_actions
from inspector.usage.model import Evidence, Usage, UsageLevel

KEY = "MsiRestartManagerSessionKey"

_USAGE_OF_MARK = {
    Mark.ERROR: UsageLevel.READS,
    Mark.WARNING: UsageLevel.MAY_READ,
    Mark.NOTE: UsageLevel.UNKNOWN,
    Mark.INFO: UsageLevel.DOES_NOT_READ,
    Mark.GOOD: UsageLevel.READS,
    None: UsageLevel.DOES_NOT_READ,
}
_RULE_OF_MARK = {
    Mark.ERROR: rules.READS_OUTSIDE,
    Mark.WARNING: rules.MAY_READ_OUTSIDE,
    Mark.NOTE: rules.OPAQUE_OUTSIDE,
    Mark.INFO: rules.NO_USE_OUTSIDE,
}


@dataclass(frozen=True, slots=True)
class Row:
    """A sequence row to build: `type` makes it a custom action, `dialog` a dialog; `runs` is by its number and condition.

    `useful_after` is what a known reader needs to come after.
    """

    action: str
    sequence: int | None
    condition: str | None = None
    type: int | None = None
    mark: Mark | None = None
    dialog: bool = False
    runs: Runs | None = None
    useful_after: str | None = None


@dataclass(frozen=True, slots=True)
class Unscheduled:
    """A custom action without a sequence row to build; `caller` is (dialog, control)."""

    action: str
    mark: Mark | None = None
    caller: tuple[str, str] | None = None


def build_inspection(
    tables: dict[str, tuple[Row, ...]],
    *,
    unscheduled: tuple[Unscheduled, ...] = (),
    state: WindowState = WindowState.CLOSES,
    closes_at: str = "InstallValidate",
    status: Status = Status.READ,
    problems: tuple[Problem, ...] = (),
    file: str = "contoso-agent-5.2.1.msi",
) -> Inspection:
    """An Inspection of these rows; marks are taken as they are given, not worked out."""
    plans = tuple(_plan(table.name, tables[table.name]) for table in SEQUENCE_TABLES if table.name in tables)
    by_key = {(table, row.action): row for table, rows in tables.items() for row in rows}
    windows = tuple(_window(plan, state, closes_at) for plan in plans)
    closing = {window.table: window.closes_at for window in windows}
    actions = tuple(
        _inspected(action, by_key[action.table, action.action], closing[action.table])
        for plan in plans
        for action in plan.actions
    )
    inspected_unscheduled = tuple(_inspected_unscheduled(item) for item in unscheduled)
    findings = (
        *(finding for item in actions for finding in item.findings),
        *(finding for item in inspected_unscheduled for finding in item.findings),
    )
    return Inspection(
        file=file,
        sha256="1f3870be274f6c49b3e31a0c6728957f0a1c5d2b0f9e4a7780c2d5a5b7f61e42",
        size=123456,
        kind=PackageKind.INSTALLATION_PACKAGE,
        status=status,
        problems=problems,
        summary=PackageSummary(product_name="Contoso Agent", product_version="5.2.1", manufacturer="Contoso"),
        property_name=KEY,
        scenario_name=choose_scenario().name,
        scenario_title=choose_scenario().title,
        windows=windows,
        actions=actions,
        unscheduled=inspected_unscheduled,
        findings=findings,
        verdict=Verdict(
            errors=sum(finding.level is Level.ERROR for finding in findings),
            warnings=sum(finding.level is Level.WARNING for finding in findings),
            notes=sum(finding.level is Level.NOTE for finding in findings),
            outside=sum(item.placement is Placement.OUTSIDE for item in actions),
            inside=sum(item.placement is Placement.INSIDE for item in actions),
            sentence="RegisterApps reads MsiRestartManagerSessionKey after InstallValidate (1400) has cleared it",
        ),
        run=Run(
            scenario=choose_scenario(),
            plans=plans,
            unscheduled=tuple(item.action for item in inspected_unscheduled),
            custom_actions={},
            names=frozenset(),
            moments={},
        ),
    )


def _plan(table: str, rows: tuple[Row, ...]) -> SequencePlan:
    can_run = sorted((row for row in rows if (row.sequence or 0) > 0), key=lambda row: (row.sequence or 0, row.action))
    cannot_run = sorted((row for row in rows if (row.sequence or 0) <= 0), key=lambda row: row.action)
    actions = tuple(
        _sequenced(table, row, order)
        for row, order in [*((r, i) for i, r in enumerate(can_run)), *((r, None) for r in cannot_run)]
    )
    runners = [
        action for action in actions if action.standard_action is not None and action.standard_action.runs_script
    ]
    steps = []
    for action in actions:
        if action.is_in_script and action.order is not None:
            later = [runner for runner in runners if (runner.order or 0) > action.order]
            steps.append(ScriptStep(action, later[0] if later else None))
    sequence_table = next(item for item in SEQUENCE_TABLES if item.name == table)
    return SequencePlan(sequence_table, actions, tuple(steps))


def _sequenced(table: str, row: Row, order: int | None) -> SequencedAction:
    standard = standard_actions().get(row.action)
    custom = None
    if row.type is not None:
        custom = CustomAction(row.action, decode_custom_action_type(row.type), "AgentCA", "Register")
    kind = ActionKind.DIALOG if row.dialog else ActionKind.UNKNOWN
    return SequencedAction(
        table=table,
        action=row.action,
        sequence=row.sequence,
        order=order,
        condition=row.condition,
        kind=ActionKind.CUSTOM if custom else ActionKind.STANDARD if standard else kind,
        runs=_runs(row),
        custom_action=custom,
        standard_action=standard,
    )


def _runs(row: Row) -> Runs:
    if row.runs is not None:
        return row.runs
    if (row.sequence or 0) < 0 or (row.condition is not None and row.sequence):
        return Runs.DEPENDS
    return Runs.YES if row.sequence else Runs.NO


def _window(plan: SequencePlan, state: WindowState, closes_at: str) -> PropertyWindow:
    closing = next((action for action in plan.can_run if action.action == closes_at), None)
    closes = LifeEdge(None, Edge.END) if closing is None else LifeEdge(closing, Edge.START)
    if plan.table.side is Side.CLIENT or state is WindowState.NEVER_OPENS:
        reason = "MSIRESTARTMANAGERCONTROL is Disable, so Windows Installer opens no Restart Manager session"
        if plan.table.side is Side.CLIENT:
            reason = "The property is never set on the client side"
        is_empty = plan.table.side is Side.SERVER
        return PropertyWindow(
            table=plan.table.name,
            side=plan.table.side,
            state=WindowState.NEVER_OPENS,
            opens_at_initialization=False,
            closes_at=None,
            reason=reason,
            certainty=Certainty.OBSERVED,
            stretches=(_stretch(LifeEdge(None, Edge.START), closes, Presence.EMPTY, reason),) if is_empty else (),
        )
    if closing is None or state is WindowState.NEVER_CLOSES:
        reason = "No InstallValidate row that can run"
        end = LifeEdge(None, Edge.END)
        return PropertyWindow(
            table=plan.table.name,
            side=plan.table.side,
            state=WindowState.NEVER_CLOSES,
            opens_at_initialization=True,
            closes_at=None,
            reason=reason,
            certainty=Certainty.INFERRED,
            stretches=(_stretch(LifeEdge(None, Edge.START), end, Presence.SET, reason),),
        )
    reason = "InstallValidate clears it"
    stretches = [_stretch(LifeEdge(None, Edge.START), closes, Presence.SET, reason)]
    if closing.condition:
        stretches.append(_stretch(closes, LifeEdge(None, Edge.END), Presence.MAY_BE_SET, reason))
    return PropertyWindow(
        table=plan.table.name,
        side=plan.table.side,
        state=WindowState.CLOSES_CONDITIONALLY if closing.condition else WindowState.CLOSES,
        opens_at_initialization=True,
        closes_at=closing,
        reason=reason,
        certainty=Certainty.DOCUMENTED,
        stretches=tuple(stretches),
        set_points=(
            SetPoint(closing, Presence.MAY_BE_SET if closing.condition else Presence.EMPTY, None, "It clears it."),
        ),
    )


def _stretch(opens: LifeEdge, closes: LifeEdge, presence: Presence, cause: str) -> Stretch:
    return Stretch(
        opens=opens, closes=closes, presence=presence, value=None, cause=cause, certainty=Certainty.DOCUMENTED
    )


def _findings(action: str, mark: Mark | None, row: SequencedAction | None) -> tuple[Finding, ...]:
    if mark is None or mark is Mark.GOOD:
        return ()
    return (
        Finding(
            rule=_RULE_OF_MARK[mark].id,
            level=Level(mark.value),
            message=f"{action} stands where {KEY} has no value",
            key=None if row is None else row.key,
            table=None if row is None else row.table,
            sequence=None if row is None else row.sequence,
        ),
    )


def _usage(custom_action: CustomAction, mark: Mark | None, useful_after: str | None = None) -> Usage:
    evidence = Evidence("byte-search", "Binary.AgentCA", "As the test wants it.")
    return Usage(custom_action, _USAGE_OF_MARK[mark], (evidence,), useful_after)


def _inspected(action: SequencedAction, row: Row, closing: SequencedAction | None) -> InspectedAction:
    if action.sequence is None or action.sequence <= 0:
        placement = Placement.NOT_RUN
    elif closing is not None and closing.sequence is not None and action.sequence < closing.sequence:
        placement = Placement.OUTSIDE if action.is_in_script else Placement.INSIDE
    elif closing is not None and action.sequence == closing.sequence:
        placement = Placement.AT_CLOSE
    else:
        placement = Placement.OUTSIDE
    return InspectedAction(
        action=action,
        placement=placement,
        usage=None if action.custom_action is None else _usage(action.custom_action, row.mark, row.useful_after),
        mark=row.mark,
        findings=_findings(action.action, row.mark, action),
    )


def _inspected_unscheduled(item: Unscheduled) -> InspectedUnscheduled:
    custom_action = CustomAction(item.action, decode_custom_action_type(1), "AgentCA", item.action)
    callers = () if item.caller is None else (ControlEventRow(*item.caller, "DoAction", item.action, "1"),)
    return InspectedUnscheduled(
        action=UnscheduledAction(custom_action, callers),
        usage=_usage(custom_action, item.mark),
        mark=item.mark,
        findings=_findings(item.action, item.mark, None),
    )


DLL, DEFERRED_DLL, ROLLBACK_DLL, COMMIT_DLL, SET_PROPERTY = 1, 3073, 3329, 3585, 51

EXECUTE_ROWS = (
    Row("FindRelatedProducts", 25),
    Row("SetAgentFolder", 40, type=SET_PROPERTY, condition="NOT AGENTFOLDER"),
    Row("AppSearch", 50),
    Row("LaunchConditions", 100),
    Row("DetectRunningAgent", 120, type=DLL, mark=None),
    Row("ValidateProductID", 700),
    Row("CostInitialize", 800),
    Row("FileCost", 900),
    Row("CostFinalize", 1000),
    Row("SetODBCFolders", 1100),
    Row("MigrateFeatureStates", 1200),
    Row(
        "WixRegisterRestartResources",
        1399,
        type=DLL,
        mark=Mark.GOOD,
        condition='MsiRestartManagerSessionKey <> ""',
        useful_after="CostFinalize",
    ),
    Row("InstallValidate", 1400),
    Row("ReadSettings.0A1B2C3D_1111_2222_3333_445566778899", 1410, type=DLL, mark=Mark.INFO),
    Row("RemoveExistingProducts", 1450),
    Row("InstallInitialize", 1500),
    Row("RollbackServiceStop", 1898, type=ROLLBACK_DLL, mark=Mark.INFO),
    Row("StopAgentService", 1899, type=DEFERRED_DLL, mark=Mark.INFO, condition="?AgentService=3"),
    Row("ProcessComponents", 1600),
    Row("UnpublishFeatures", 1800),
    Row("StopServices", 1900),
    Row("DeleteServices", 2000),
    Row("RemoveRegistryValues", 2600),
    Row("RemoveFiles", 3500),
    Row("InstallFiles", 4000),
    Row("RegisterApps", 4010, type=DLL, mark=Mark.ERROR),
    Row("HelperWithUnknownCode", 4020, type=DLL, mark=Mark.NOTE),
    Row("HelperThatNamesTheKey", 4020, type=DLL, mark=Mark.WARNING),
    Row("CreateShortcuts", 4500),
    Row("WriteRegistryValues", 5000),
    Row("InstallServices", 5800),
    Row("StartServices", 5900),
    Row("CommitAgentState", 5950, type=COMMIT_DLL, mark=Mark.INFO),
    Row("RegisterUser", 6000),
    Row("RegisterProduct", 6100),
    Row("PublishFeatures", 6300),
    Row("PublishProduct", 6400),
    Row("InstallFinalize", 6600),
    Row("LaunchAgent", 6700, type=DLL, mark=Mark.NOTE, condition="UILevel > 3"),
    Row("OldCleanup", 0, type=DLL),
    Row("NeverScheduled", None, type=DLL),
)

UI_ROWS = (
    Row("FatalError", -3, dialog=True),
    Row("UserExit", -2, dialog=True),
    Row("ExitDialog", -1, dialog=True),
    Row("FindRelatedProducts", 25),
    Row("AppSearch", 50),
    Row("LaunchConditions", 100),
    Row("PrepareDlg", 110, dialog=True),
    Row("CostInitialize", 800),
    Row("FileCost", 900),
    Row("CostFinalize", 1000),
    Row("CheckLicence", 1010, type=DLL, mark=Mark.INFO),
    Row("WelcomeDlg", 1230, dialog=True, condition="NOT Installed"),
    Row("ResumeDlg", 1240, dialog=True, condition="Installed AND RESUME"),
    Row("MaintenanceWelcomeDlg", 1250, dialog=True, condition="Installed AND NOT RESUME"),
    Row("ProgressDlg", 1280, dialog=True),
    Row("ExecuteAction", 1300),
)

UNSCHEDULED = (
    Unscheduled("ValidateKey", Mark.NOTE, ("ReadyDlg", "Next")),
    Unscheduled("OpenHelp", Mark.INFO),
)


def typical_inspection(
    *,
    state: WindowState = WindowState.CLOSES,
    status: Status = Status.READ,
    problems: tuple[Problem, ...] = (),
) -> Inspection:
    """What a packager sees most days: a server and a client table, every mark, every execution, a tie, rows that do not run."""
    rows: tuple[Row, ...] = EXECUTE_ROWS
    if state is WindowState.CLOSES_CONDITIONALLY:
        rows = tuple(
            Row("InstallValidate", 1400, condition='NOT (REMOVE = "ALL")') if row.action == "InstallValidate" else row
            for row in rows
        )
    if state is WindowState.NEVER_CLOSES:
        rows = tuple(row for row in rows if row.action != "InstallValidate")
    return build_inspection(
        {"InstallUISequence": UI_ROWS, "InstallExecuteSequence": rows},
        unscheduled=UNSCHEDULED,
        state=state,
        status=status,
        problems=problems,
    )


def small_inspection() -> Inspection:
    """Five rows of one table: one action inside, the closing action, one action outside, and the two ends."""
    return build_inspection(
        {
            "InstallExecuteSequence": (
                Row("CostInitialize", 800),
                Row("Early", 1000, type=DLL, mark=Mark.GOOD),
                Row("InstallValidate", 1400),
                Row("Late", 4010, type=DLL, mark=Mark.ERROR),
                Row("InstallFinalize", 6600),
            )
        }
    )


def huge_inspection(count: int = 32_767, *, error_at: tuple[int, ...] = (20_000,)) -> Inspection:
    """One row for every Sequence number up to `count`, every third a custom action, errors at the given numbers."""
    rows = [
        Row(f"Action{number}", number, type=DLL if number % 3 == 0 else None, dialog=number % 3 != 0)
        if number != count // 4
        else Row("InstallValidate", number)
        for number in range(1, count + 1)
    ]
    for number in error_at:
        rows[number - 1] = Row(f"Action{number}", number, type=DLL, mark=Mark.ERROR)
    return build_inspection({"InstallExecuteSequence": tuple(rows)})
