"""The rules: each an id, a level, what it finds, why that matters, how to mend it and the page it applies."""

from __future__ import annotations

from inspector.findings.model import Level, Rule
from inspector.language import N_

_KEY_PAGE = "https://learn.microsoft.com/windows/win32/msi/msirestartmanagersessionkey"
_DEFERRED_PAGE = (
    "https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions"
)
_PROPERTIES_PAGE = "https://learn.microsoft.com/windows/win32/msi/about-properties"
_ORDER_PAGE = "https://learn.microsoft.com/windows/win32/msi/using-a-sequence-table"
_EXECUTE_TABLE_PAGE = "https://learn.microsoft.com/windows/win32/msi/installexecutesequence-table"
_CUSTOM_ACTION_PAGE = "https://learn.microsoft.com/windows/win32/msi/customaction-table"

READS_OUTSIDE = Rule(
    "reads-outside",
    Level.ERROR,
    N_("A custom action reads the property where the property has no value."),
    N_("The action finds the property empty and works as if it had never been set."),
    N_("Schedule the action before the action that clears the property, or let it do without the value."),
    _KEY_PAGE,
)
READS_ON_CLIENT = Rule(
    "reads-on-client",
    Level.ERROR,
    N_("A custom action on the client reads a property that only the server has."),
    N_("Private properties of the server never reach the client, which plays the UI."),
    N_("Schedule the action in InstallExecuteSequence, before the action that clears the property."),
    _KEY_PAGE,
)
READS_DEFERRED = Rule(
    "reads-deferred",
    Level.ERROR,
    N_("A deferred, rollback or commit action reads the property."),
    N_("An in-script action can read CustomActionData, ProductCode and UserSID only."),
    N_("Make the action immediate, and schedule it before the action that clears the property."),
    _DEFERRED_PAGE,
)
READS_AT_CLOSE = Rule(
    "reads-at-close",
    Level.WARNING,
    N_("A custom action reads the property at the Sequence number of the action that clears it."),
    N_("The order of equal Sequence numbers is undefined, so the property may be gone."),
    N_("Give the action a smaller Sequence number than the action that clears the property has."),
    _KEY_PAGE,
)
CONDITION_OUTSIDE = Rule(
    "condition-outside",
    Level.ERROR,
    N_("A condition looks at the property where the property has no value."),
    N_("A condition that looks at the property where it has no value always sees an empty text."),
    N_("Take the property out of the condition, or schedule the row before the action that clears the property."),
    _KEY_PAGE,
)
MAY_READ_OUTSIDE = Rule(
    "may-read-outside",
    Level.WARNING,
    N_("A custom action may read the property where the property has no value."),
    N_("It is not proven that the action uses the property, or that the property is gone when it does."),
    N_(
        "Find out whether the action needs the property; if it does, schedule it before the action that clears the property."
    ),
    _KEY_PAGE,
)
OPAQUE_OUTSIDE = Rule(
    "opaque-outside",
    Level.NOTE,
    N_("A custom action that could not be inspected stands where the property has no value."),
    N_("What cannot be inspected cannot be called clean."),
    N_(
        "Ask whoever wrote the action whether it needs the property; if it does, schedule it before the"
        " action that clears the property."
    ),
    _KEY_PAGE,
)
NO_USE_OUTSIDE = Rule(
    "no-use-outside",
    Level.INFO,
    N_("A custom action that does not use the property stands where the property has no value."),
    N_("It does not need the property, so it may stand there."),
    N_("Nothing is to be mended."),
    _KEY_PAGE,
)
READS_INSIDE = Rule(
    "reads-inside",
    Level.INFO,
    N_("A custom action reads the property while the property is set."),
    N_("It reads the property where the property has its value."),
    N_("Nothing is to be mended."),
    _KEY_PAGE,
)
END_DEPENDS = Rule(
    "end-depends",
    Level.NOTE,
    N_("The action that clears the property has a condition, so it depends how long the property lives."),
    N_(
        "Where the closing action is skipped, the property keeps its value to the end (ICE84 warns of such conditions)."
    ),
    N_("Take the condition away, or schedule what needs the property before that action."),
    "https://learn.microsoft.com/windows/win32/msi/ice84",
)
NEVER_CLOSES = Rule(
    "never-closes",
    Level.NOTE,
    N_("No action clears the property, so it lives to the end of the sequence."),
    N_("Nothing clears the property in this sequence; an installation also needs the action that does (ICE26)."),
    N_("Schedule InstallValidate in the sequence."),
    "https://learn.microsoft.com/windows/win32/msi/ice26",
)
NEVER_OPENS = Rule(
    "never-opens",
    Level.NOTE,
    N_("The package keeps the installer from setting the property."),
    N_("The property never gets a value, so nothing that needs it works."),
    N_("Take the setting out of the Property table, or remove the actions that need the property."),
    "https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol",
)
OLDER_INSTALLER = Rule(
    "older-installer",
    Level.NOTE,
    N_("The package also installs with a Windows Installer that does not know the property."),
    N_("An installer below that version never sets the property; the machine decides."),
    N_(
        "Raise Page Count in the summary information to the version that sets the property, or let the actions do without it."
    ),
    _KEY_PAGE,
)
ACTION_NOT_FOUND = Rule(
    "action-not-found",
    Level.NOTE,
    N_("A row of a sequence table names nothing that could run."),
    N_("A row can only run a standard action, a custom action or a dialog."),
    N_("Add the custom action or the dialog that the row names, or delete the row."),
    _EXECUTE_TABLE_PAGE,
)
TYPE_NOT_KNOWN = Rule(
    "custom-action-type-not-known",
    Level.NOTE,
    N_("The Type of a custom action is none that Windows Installer knows."),
    N_("What the action would run cannot be said (ICE68)."),
    N_("Put together the Type again from a basic type and the documented options."),
    "https://learn.microsoft.com/windows/win32/msi/ice68",
)
NAMED_LIKE_STANDARD_ACTION = Rule(
    "named-like-standard-action",
    Level.NOTE,
    N_("A custom action has the name of a standard action."),
    N_("The standard action wins, and the custom action is never called (ICE93)."),
    N_("Rename the custom action."),
    _CUSTOM_ACTION_PAGE,
)
_CONDITION_PAGE = "https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax"
CONDITION_WRONG = Rule(
    "condition-wrong",
    Level.ERROR,
    N_("A condition cannot be read."),
    N_("Windows Installer ends the sequence at a row whose condition is wrong."),
    N_("Write the condition by the documented grammar."),
    _CONDITION_PAGE,
)
CONDITION_DOUBTFUL = Rule(
    "condition-doubtful",
    Level.WARNING,
    N_("A condition is outside the documented grammar, although some readers accept it."),
    N_("The documented grammar does not allow the condition; whether the sequence ends there is not certain."),
    N_("Write the condition by the documented grammar."),
    _CONDITION_PAGE,
)
CONDITION_AMBIGUOUS = Rule(
    "condition-ambiguous",
    Level.NOTE,
    N_("A condition can be read in two ways."),
    N_("Not every reading of the grammar agrees what belongs together."),
    N_("Put parentheses round what belongs together."),
    _CONDITION_PAGE,
)
CONTROL_TOO_LATE = Rule(
    "restart-manager-control-too-late",
    Level.NOTE,
    N_("A custom action sets MSIRESTARTMANAGERCONTROL."),
    N_("The installer reads it once, before the first action; a custom action that sets it has no effect."),
    N_("Set the property in the Property table or on the command line."),
    "https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol",
)
NEVER_QUEUED = Rule(
    "in-script-action-never-queued",
    Level.ERROR,
    N_("A deferred, rollback or commit action stands where nothing can be queued for the script."),
    N_(
        "In-script actions are queued between InstallInitialize and InstallFinalize (ICE77); elsewhere the installer reports"
        " error 2762, and the action never runs."
    ),
    N_("Schedule the action between InstallInitialize and InstallFinalize, or make it immediate."),
    "https://learn.microsoft.com/windows/win32/msi/ice77",
)
ENTRY_POINT_MISSING = Rule(
    "entry-point-missing",
    Level.ERROR,
    N_("A custom action names an entry point that its DLL does not export."),
    N_("The action fails with error 1723 when it runs, because its DLL does not export the entry point."),
    N_("Correct the Target of the custom action, or export the entry point."),
    "https://learn.microsoft.com/windows/win32/msi/windows-installer-error-messages",
)
COPY_LEAVES_WINDOW = Rule(
    "copy-leaves-window",
    Level.WARNING,
    N_("A copy of the property is used after the property has been cleared."),
    N_("The copy lives on, but the installer has already collected what it will close when the copy is used."),
    N_(
        "Use the property where it is set, and schedule the action that joins the session before the action that clears it."
    ),
    _KEY_PAGE,
)
READER_TOO_EARLY = Rule(
    "reader-too-early",
    Level.WARNING,
    N_("A known reader of the property stands before the action that prepares what it needs."),
    N_("The reader resolves paths of the package, and these exist from costing on."),
    N_("Schedule the reader after that action and before the one that clears the property."),
    _KEY_PAGE,
)
READER_WHILE_DISABLED = Rule(
    "reader-while-disabled",
    Level.ERROR,
    N_("A custom action reads the property in a package that disables Restart Manager."),
    N_("Restart Manager is disabled, so the property is never set and the reader does nothing."),
    N_("Take the setting out of the Property table, or remove the reader."),
    "https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol",
)
RESOURCES_WITHOUT_READER = Rule(
    "restart-resources-without-reader",
    Level.WARNING,
    N_("The package has rows for Restart Manager that no action registers."),
    N_("The package lists what is to be closed and restarted, and no action registers it."),
    N_("Schedule the action that registers them before InstallValidate, or delete the rows."),
    _KEY_PAGE,
)
PACKAGE_SETS_PROPERTY = Rule(
    "package-sets-the-property",
    Level.WARNING,
    N_("The package itself sets a property that the installer sets."),
    N_("The installer owns the property; a value set by the package joins no session."),
    N_("Use a property of another name."),
    _KEY_PAGE,
)
ASSERTION_FAILED = Rule(
    "assertion-failed",
    Level.ERROR,
    N_("An assertion of your own does not hold."),
    N_("The package is not built as its makers want it."),
    N_("Schedule the action as the assertion says, or change the assertion."),
    "https://learn.microsoft.com/windows/win32/msi/using-a-sequence-table",
)
READS_WITHOUT_VALUE = Rule(
    "reads-without-value",
    Level.WARNING,
    N_("A property is read where it has no value on the path that is played."),
    N_("The reader gets an empty text; often the name is misspelt, and names are case-sensitive."),
    N_("Correct the name, or give the property a value before it is read."),
    _PROPERTIES_PAGE,
)
READ_BEFORE_SET = Rule(
    "read-before-set",
    Level.ERROR,
    N_("A property is read before the row that gives it its value."),
    N_("Rows are played in the order of their Sequence numbers, so the reader gets an empty text."),
    N_("Schedule the reader after the row that sets the property, or that row before the reader."),
    _ORDER_PAGE,
)
SET_ON_CLIENT_ONLY = Rule(
    "set-on-client-only",
    Level.ERROR,
    N_("A private property gets its value on the client and is read on the server."),
    N_(
        "Private properties do not cross to the server, so the reader gets an empty text; without user interface it may differ."
    ),
    N_("Give the property a name of upper case letters and make it secure, or set it in the execute sequence too."),
    "https://learn.microsoft.com/windows/win32/msi/public-properties",
)
SET_IN_UI_SEQUENCE_ONLY = Rule(
    "set-in-ui-sequence-only",
    Level.NOTE,
    N_("A custom action gives a public property its value in the UI sequence only, and the server needs it."),
    N_(
        "Without user interface (msiexec /qn, /qb) no UI sequence is played, so that the server works without that value."
    ),
    N_("Schedule the action in the execute sequence too, with the condition UILevel < 4."),
    "https://learn.microsoft.com/windows/win32/msi/user-interface-levels",
)
PUBLIC_NOT_SECURE = Rule(
    "public-property-not-secure",
    Level.NOTE,
    N_("A public property that the server needs from the client is not in SecureCustomProperties."),
    N_(
        "When a user who is no administrator runs an elevated installation, only restricted public properties reach the server."
    ),
    N_("Add the property to SecureCustomProperties."),
    "https://learn.microsoft.com/windows/win32/msi/restricted-public-properties",
)
DEFERRED_READ_WITHOUT_DATA = Rule(
    "deferred-read-without-data",
    Level.ERROR,
    N_("The code of a deferred, rollback or commit action reads the property by its name."),
    N_("The script runs without the session: only CustomActionData, ProductCode and UserSID can be read there."),
    N_(
        "Hand the value over: set a property of the action's name before the action, and read CustomActionData in its code."
    ),
    _DEFERRED_PAGE,
)
DATA_SET_TOO_LATE = Rule(
    "data-set-too-late",
    Level.ERROR,
    N_("The CustomActionData of an action is set after the action has been scheduled."),
    N_("An in-script action gets the value that the property of its name has when the installer comes to its row."),
    N_("Schedule the row that sets the property before the action."),
    _DEFERRED_PAGE,
)
DATA_NEVER_SET = Rule(
    "data-never-set",
    Level.WARNING,
    N_("An action reads CustomActionData, and nothing sets the property of its name."),
    N_("The code finds CustomActionData empty."),
    N_("Set a property of the action's name before the action."),
    _DEFERRED_PAGE,
)
DIRECTORY_TOO_EARLY = Rule(
    "directory-set-too-early",
    Level.WARNING,
    N_("A custom action sets a directory before CostFinalize."),
    N_("A custom action of type 35 has to come after CostFinalize (ICE12); what it does before is not documented."),
    N_("Schedule the action after CostFinalize, or set the property of the directory by type 51 before it."),
    "https://learn.microsoft.com/windows/win32/msi/ice12",
)
SET_TWICE = Rule(
    "set-twice",
    Level.NOTE,
    N_("A property is set twice, and nothing reads the first value."),
    N_("The second row replaces the value of the first before anything can use it."),
    N_("Delete the row that is not needed, or give one of them a condition."),
    _ORDER_PAGE,
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
    NEVER_QUEUED,
    ENTRY_POINT_MISSING,
    COPY_LEAVES_WINDOW,
    READER_TOO_EARLY,
    READER_WHILE_DISABLED,
    RESOURCES_WITHOUT_READER,
    PACKAGE_SETS_PROPERTY,
    ASSERTION_FAILED,
    READS_WITHOUT_VALUE,
    READ_BEFORE_SET,
    SET_ON_CLIENT_ONLY,
    SET_IN_UI_SEQUENCE_ONLY,
    PUBLIC_NOT_SECURE,
    DEFERRED_READ_WITHOUT_DATA,
    DATA_SET_TOO_LATE,
    DATA_NEVER_SET,
    DIRECTORY_TOO_EARLY,
    SET_TWICE,
)
