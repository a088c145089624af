"""The bytes that a custom action runs, wherever its Source says they are, each examined once however many actions use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.sequence.custom_action_type import SourceIn
from inspector.usage.model import Evidence, UsageLevel

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.package.reading import Package
    from inspector.sequence.model import CustomAction
    from inspector.usage.managed.examination import ManagedExamination
    from inspector.usage.native.examination import DllExamination


class CodeFiles:
    """The DLLs and scripts of one package that custom actions run, for one property."""

    def __init__(self, package: Package, folder: Path | None, property_name: str, *, examine: bool = True) -> None:
        """`folder` is where the package lies: external cabinets are looked for there. Without `examine` no code is looked into."""
        self._examine = examine
        self._package = package
        self._folder = folder
        self._property_name = property_name
        self._contents: dict[str, bytes | Evidence] = {}
        self._native: dict[str, DllExamination] = {}
        self._managed: dict[str, ManagedExamination | None] = {}

    def for_property(self, property_name: str) -> CodeFiles:
        """The same files for another property."""
        return CodeFiles(self._package, self._folder, property_name, examine=self._examine)

    def content(self, custom_action: CustomAction) -> tuple[bytes | Evidence, str]:
        """The bytes, or the evidence that they could not be had; and where they are, in words."""
        source = custom_action.source or ""
        is_installed = custom_action.type.source_in is SourceIn.INSTALLED_FILE
        where = f"{'File' if is_installed else 'Binary'} {source}"
        if where not in self._contents:
            self._contents[where] = self._installed(source, where) if is_installed else self._binary(source, where)
        return self._contents[where], where

    def exports(self, custom_action: CustomAction) -> bool | None:
        """Whether the DLL exports the entry point that the action names; None where the DLL is not or cannot be read."""
        if not self._examine:
            return None
        content, where = self.content(custom_action)
        if isinstance(content, Evidence):
            return None
        examination = self._dll(content, where)
        if examination.problem is not None:
            return None
        return examination.resolve(custom_action.target or "") is not None

    def reads(self, custom_action: CustomAction) -> tuple[UsageLevel, tuple[Evidence, ...]]:
        """What the entry point of a DLL does with the property."""
        if not self._examine:
            where = f"CustomAction.Target of {custom_action.action}"
            return UsageLevel.UNKNOWN, (Evidence("not-inspected", where, "Its code has not been examined yet."),)
        content, where = self.content(custom_action)
        if isinstance(content, Evidence):
            return UsageLevel.UNKNOWN, (content,)
        entry_point = custom_action.target or ""
        managed = self._stub(content, where)
        if managed is not None:
            return managed.reads(entry_point)
        proof = self._dll(content, where).reads(entry_point)
        return proof.level, proof.evidence

    def _stub(self, content: bytes, where: str) -> ManagedExamination | None:
        if where not in self._managed:
            managed = None
            if self._dll(content, where).is_managed_stub:
                # each examiner costs its imports, so it is loaded when a package has something for it
                from inspector.usage.managed.examination import examine_managed  # noqa: PLC0415

                managed = examine_managed(content, self._property_name, where)
            self._managed[where] = managed
        return self._managed[where]

    def _dll(self, content: bytes, where: str) -> DllExamination:
        if where not in self._native:
            from inspector.usage.native.examination import examine_dll  # noqa: PLC0415 - as above

            self._native[where] = examine_dll(content, self._property_name, where)
        return self._native[where]

    def _binary(self, name: str, where: str) -> bytes | Evidence:
        try:
            data = self._package.stream("Binary", name) if name else None
        except PackageError as error:
            return Evidence("not-inspected", where, f"The stream could not be read: {error.what}.")
        return Evidence("not-inspected", where, "The Binary table has no such row.") if data is None else data

    def _installed(self, file: str, where: str) -> bytes | Evidence:
        from inspector.package.cabinets import installed_file  # noqa: PLC0415 - few packages run what they install

        content = installed_file(self._package, file, self._folder)
        return Evidence("not-inspected", where, content) if isinstance(content, str) else content
