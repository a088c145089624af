"""The columns of the usual tables, written as `name type` in the type codes of .idt files, primary keys first.

Source: https://learn.microsoft.com/windows/win32/msi/column-definition-format and the page of each table.
"""

from __future__ import annotations

_SEQUENCE = (1, "Action s72, Condition S255, Sequence I2")
_MODULE_SEQUENCE = (1, "Action s64, Sequence I2, BaseAction S64, After I2, Condition S255")

SCHEMAS: dict[str, tuple[int, str]] = {
    "ActionText": (1, "Action s72, Description L64, Template L128"),
    "AdminExecuteSequence": _SEQUENCE,
    "AdminUISequence": _SEQUENCE,
    "AdvtExecuteSequence": _SEQUENCE,
    "AdvtUISequence": _SEQUENCE,
    "AppSearch": (2, "Property s72, Signature_ s72"),
    "Binary": (1, "Name s72, Data v0"),
    "CCPSearch": (1, "Signature_ s72"),
    "CheckBox": (1, "Property s72, Value S64"),
    "ComboBox": (2, "Property s72, Order i2, Value s64, Text L64"),
    "Component": (1, "Component s72, ComponentId S38, Directory_ s72, Attributes i2, Condition S255, KeyPath S72"),
    "Condition": (2, "Feature_ s38, Level i2, Condition S255"),
    "Control": (
        2,
        (
            "Dialog_ s72, Control s50, Type s20, X i2, Y i2, Width i2, Height i2, Attributes I4, Property S50, "
            "Text L0, Control_Next S50, Help L50"
        ),
    ),
    "ControlCondition": (4, "Dialog_ s72, Control_ s50, Action s50, Condition s255"),
    "ControlEvent": (5, "Dialog_ s72, Control_ s50, Event s50, Argument s255, Condition S255, Ordering I2"),
    "CustomAction": (1, "Action s72, Type i2, Source S72, Target S255, ExtendedType I4"),
    "Dialog": (
        1,
        (
            "Dialog s72, HCentering i2, VCentering i2, Width i2, Height i2, Attributes I4, Title L128, "
            "Control_First s50, Control_Default S50, Control_Cancel S50"
        ),
    ),
    "Directory": (1, "Directory s72, Directory_Parent S72, DefaultDir l255"),
    "DrLocator": (3, "Signature_ s72, Parent S72, Path S255, Depth I2"),
    "DuplicateFile": (1, "FileKey s72, Component_ s72, File_ s72, DestName L255, DestFolder S72"),
    "Environment": (1, "Environment s72, Name l255, Value L255, Component_ s72"),
    "Error": (1, "Error i2, Message L0"),
    "Feature": (
        1,
        (
            "Feature s38, Feature_Parent S38, Title L64, Description L255, Display I2, Level i2, Directory_ S72, "
            "Attributes i2"
        ),
    ),
    "FeatureComponents": (2, "Feature_ s38, Component_ s72"),
    "File": (
        1,
        "File s72, Component_ s72, FileName l255, FileSize i4, Version S72, Language S20, Attributes I2, Sequence i4",
    ),
    "Icon": (1, "Name s72, Data v0"),
    "IniFile": (
        1,
        "IniFile s72, FileName l255, DirProperty S72, Section l96, Key l128, Value l255, Action i2, Component_ s72",
    ),
    "InstallExecuteSequence": _SEQUENCE,
    "InstallUISequence": _SEQUENCE,
    "LaunchCondition": (1, "Condition s255, Description l255"),
    "ListBox": (2, "Property s72, Order i2, Value s64, Text L64"),
    "ListView": (2, "Property s72, Order i2, Value s64, Text L64, Binary_ S72"),
    "Media": (1, "DiskId i2, LastSequence i4, DiskPrompt L64, Cabinet S255, VolumeLabel S32, Source S72"),
    "ModuleAdminExecuteSequence": _MODULE_SEQUENCE,
    "ModuleAdminUISequence": _MODULE_SEQUENCE,
    "ModuleAdvtExecuteSequence": _MODULE_SEQUENCE,
    "ModuleComponents": (3, "Component s72, ModuleID s72, Language i2"),
    "ModuleInstallExecuteSequence": _MODULE_SEQUENCE,
    "ModuleInstallUISequence": _MODULE_SEQUENCE,
    "ModuleSignature": (2, "ModuleID s72, Language i2, Version s32"),
    "MoveFile": (
        1,
        ("FileKey s72, Component_ s72, SourceName L255, DestName L255, SourceFolder S72, DestFolder s72, Options i2"),
    ),
    "Property": (1, "Property s72, Value l0"),
    "RadioButton": (
        2,
        "Property s72, Order i2, Value s64, X i2, Y i2, Width i2, Height i2, Text L64, Help L50",
    ),
    "RegLocator": (1, "Signature_ s72, Root i2, Key s255, Name S255, Type I2"),
    "Registry": (1, "Registry s72, Root i2, Key l255, Name L255, Value L0, Component_ s72"),
    "RemoveFile": (1, "FileKey s72, Component_ s72, FileName L255, DirProperty s72, InstallMode i2"),
    "ServiceControl": (1, "ServiceControl s72, Name l255, Event i2, Arguments L255, Wait I2, Component_ s72"),
    "ServiceInstall": (
        1,
        (
            "ServiceInstall s72, Name s255, DisplayName L255, ServiceType i4, StartType i4, ErrorControl i4, "
            "LoadOrderGroup S255, Dependencies S255, StartName S255, Password S255, Arguments S255, Component_ s72, "
            "Description L255"
        ),
    ),
    "Shortcut": (
        1,
        (
            "Shortcut s72, Directory_ s72, Name l128, Component_ s72, Target s72, Arguments S255, Description L255, "
            "Hotkey I2, Icon_ S72, IconIndex I2, ShowCmd I2, WkDir S72"
        ),
    ),
    "Upgrade": (
        5,
        (
            "UpgradeCode s38, VersionMin S20, VersionMax S20, Language S255, Attributes i4, Remove S255, "
            "ActionProperty s72"
        ),
    ),
    "Verb": (2, "Extension_ s255, Verb s32, Sequence I2, Command L255, Argument L255"),
    "Wix4RestartResource": (1, "RestartResource s72, Component_ s72, Resource s255, Attributes i4"),
    "WixRestartResource": (1, "WixRestartResource s72, Component_ s72, Resource s255, Attributes i4"),
    "_Validation": (
        2,
        (
            "Table s32, Column s32, Nullable s4, MinValue I4, MaxValue I4, KeyTable S255, KeyColumn I2, Category S32, "
            "Set S255, Description S255"
        ),
    ),
}
"""By table: how many of the columns are the primary key, and the columns."""
