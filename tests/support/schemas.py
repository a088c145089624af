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
    "Binary": (1, "Name s72, Data v0"),
    "Component": (1, "Component s72, ComponentId S38, Directory_ s72, Attributes i2, Condition S255, KeyPath S72"),
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
    "InstallExecuteSequence": _SEQUENCE,
    "InstallUISequence": _SEQUENCE,
    "LaunchCondition": (1, "Condition s255, Description l255"),
    "Media": (1, "DiskId i2, LastSequence i4, DiskPrompt L64, Cabinet S255, VolumeLabel S32, Source S72"),
    "ModuleAdminExecuteSequence": _MODULE_SEQUENCE,
    "ModuleAdminUISequence": _MODULE_SEQUENCE,
    "ModuleAdvtExecuteSequence": _MODULE_SEQUENCE,
    "ModuleComponents": (3, "Component s72, ModuleID s72, Language i2"),
    "ModuleInstallExecuteSequence": _MODULE_SEQUENCE,
    "ModuleInstallUISequence": _MODULE_SEQUENCE,
    "ModuleSignature": (2, "ModuleID s72, Language i2, Version s32"),
    "Property": (1, "Property s72, Value l0"),
    "Registry": (1, "Registry s72, Root i2, Key l255, Name L255, Value L0, Component_ s72"),
    "ServiceControl": (1, "ServiceControl s72, Name l255, Event i2, Arguments L255, Wait I2, Component_ s72"),
    "Upgrade": (
        5,
        (
            "UpgradeCode s38, VersionMin S20, VersionMax S20, Language S255, Attributes i4, Remove S255, "
            "ActionProperty s72"
        ),
    ),
    "Wix4RestartResource": (1, "RestartResource s72, Component_ s72, Resource s255, Attributes i4"),
    "WixRestartResource": (1, "WixRestartResource s72, Component_ s72, Resource s255, Attributes i4"),
}
"""By table: how many of the columns are the primary key, and the columns."""
