"""MSI Inspector: when a Windows Installer property has a value, and which actions stand where it has none."""
