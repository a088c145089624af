"""The rules: each an id, a level, why it matters and the page it applies."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.findings.model import Level

_KEY_PAGE = "https://learn.microsoft.com/windows/win32/msi/msirestartmanagersessionkey"
_DEFERRED_PAGE = (
    "https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions"
)
_EXECUTE_TABLE_PAGE = "https://learn.microsoft.com/windows/win32/msi/installexecutesequence-table"
_CUSTOM_ACTION_PAGE = "https://learn.microsoft.com/windows/win32/msi/customaction-table"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `why` says in a sentence why it matters; `help_url` is the documentation page it applies."""

    id: str
    level: Level
    why: str
    help_url: str


READS_OUTSIDE = Rule(
    "reads-outside",
    Level.ERROR,
    "The action finds the property empty and works as if it had never been set.",
    _KEY_PAGE,
)
READS_ON_CLIENT = Rule(
    "reads-on-client",
    Level.ERROR,
    "Private properties of the server never reach the client, which plays the UI.",
    _KEY_PAGE,
)
READS_DEFERRED = Rule(
    "reads-deferred",
    Level.ERROR,
    "An in-script action can read CustomActionData, ProductCode and UserSID only.",
    _DEFERRED_PAGE,
)
READS_AT_CLOSE = Rule(
    "reads-at-close",
    Level.WARNING,
    "The order of equal Sequence numbers is undefined, so the property may be gone.",
    _KEY_PAGE,
)
CONDITION_OUTSIDE = Rule(
    "condition-outside",
    Level.ERROR,
    "A condition that looks at the property where it has no value always sees an empty text.",
    _KEY_PAGE,
)
MAY_READ_OUTSIDE = Rule(
    "may-read-outside",
    Level.WARNING,
    "The name is in what the action runs; whether the action uses it is not proven.",
    _KEY_PAGE,
)
OPAQUE_OUTSIDE = Rule("opaque-outside", Level.NOTE, "What cannot be inspected cannot be called clean.", _KEY_PAGE)
NO_USE_OUTSIDE = Rule("no-use-outside", Level.INFO, "It does not need the property, so it may stand there.", _KEY_PAGE)
READS_INSIDE = Rule("reads-inside", Level.INFO, "It reads the property where the property has its value.", _KEY_PAGE)
END_DEPENDS = Rule(
    "end-depends",
    Level.NOTE,
    "Where the closing action is skipped, the property keeps its value to the end (ICE84 warns of such conditions).",
    "https://learn.microsoft.com/windows/win32/msi/ice84",
)
NEVER_CLOSES = Rule(
    "never-closes",
    Level.NOTE,
    "Nothing clears the property in this sequence; an installation also needs the action that does (ICE26).",
    "https://learn.microsoft.com/windows/win32/msi/ice26",
)
NEVER_OPENS = Rule(
    "never-opens",
    Level.NOTE,
    "The property never gets a value, so nothing that needs it works.",
    "https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol",
)
OLDER_INSTALLER = Rule(
    "older-installer",
    Level.NOTE,
    "An installer below that version never sets the property; the machine decides.",
    _KEY_PAGE,
)
ACTION_NOT_FOUND = Rule(
    "action-not-found",
    Level.NOTE,
    "A row can only run a standard action, a custom action or a dialog.",
    _EXECUTE_TABLE_PAGE,
)
TYPE_NOT_KNOWN = Rule(
    "custom-action-type-not-known",
    Level.NOTE,
    "What the action would run cannot be said (ICE68).",
    "https://learn.microsoft.com/windows/win32/msi/ice68",
)
NAMED_LIKE_STANDARD_ACTION = Rule(
    "named-like-standard-action",
    Level.NOTE,
    "The standard action wins, and the custom action is never called (ICE93).",
    _CUSTOM_ACTION_PAGE,
)
_CONDITION_PAGE = "https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax"
CONDITION_WRONG = Rule(
    "condition-wrong",
    Level.ERROR,
    "Windows Installer ends the sequence at a row whose condition is wrong.",
    _CONDITION_PAGE,
)
CONDITION_DOUBTFUL = Rule(
    "condition-doubtful",
    Level.WARNING,
    "The documented grammar does not allow the condition; whether the sequence ends there is not certain.",
    _CONDITION_PAGE,
)
CONDITION_AMBIGUOUS = Rule(
    "condition-ambiguous", Level.NOTE, "Not every reading of the grammar agrees what belongs together.", _CONDITION_PAGE
)
CONTROL_TOO_LATE = Rule(
    "restart-manager-control-too-late",
    Level.NOTE,
    "The installer reads it once, before the first action; a custom action that sets it has no effect.",
    "https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol",
)
ENTRY_POINT_MISSING = Rule(
    "entry-point-missing",
    Level.ERROR,
    "The action fails with error 1723 when it runs, because its DLL does not export the entry point.",
    "https://learn.microsoft.com/windows/win32/msi/windows-installer-error-messages",
)
COPY_LEAVES_WINDOW = Rule(
    "copy-leaves-window",
    Level.WARNING,
    "The copy lives on, but the installer has already collected what it will close when the copy is used.",
    _KEY_PAGE,
)
READER_TOO_EARLY = Rule(
    "reader-too-early",
    Level.WARNING,
    "The reader resolves paths of the package, and these exist from costing on.",
    _KEY_PAGE,
)
READER_WHILE_DISABLED = Rule(
    "reader-while-disabled",
    Level.ERROR,
    "Restart Manager is disabled, so the property is never set and the reader does nothing.",
    "https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol",
)
RESOURCES_WITHOUT_READER = Rule(
    "restart-resources-without-reader",
    Level.WARNING,
    "The package lists what is to be closed and restarted, and no action registers it.",
    _KEY_PAGE,
)
PACKAGE_SETS_PROPERTY = Rule(
    "package-sets-the-property",
    Level.WARNING,
    "The installer owns the property; a value set by the package joins no session.",
    _KEY_PAGE,
)

RULES = (
    READS_OUTSIDE,
    READS_ON_CLIENT,
    READS_DEFERRED,
    READS_AT_CLOSE,
    CONDITION_OUTSIDE,
    MAY_READ_OUTSIDE,
    OPAQUE_OUTSIDE,
    NO_USE_OUTSIDE,
    READS_INSIDE,
    END_DEPENDS,
    NEVER_CLOSES,
    NEVER_OPENS,
    OLDER_INSTALLER,
    ACTION_NOT_FOUND,
    TYPE_NOT_KNOWN,
    NAMED_LIKE_STANDARD_ACTION,
    CONDITION_WRONG,
    CONDITION_DOUBTFUL,
    CONDITION_AMBIGUOUS,
    CONTROL_TOO_LATE,
    ENTRY_POINT_MISSING,
    COPY_LEAVES_WINDOW,
    READER_TOO_EARLY,
    READER_WHILE_DISABLED,
    RESOURCES_WITHOUT_READER,
    PACKAGE_SETS_PROPERTY,
)
