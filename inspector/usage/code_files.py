"""The bytes that a custom action runs, wherever its Source says they are, each examined once however many actions use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.language import tr
from inspector.package.rows import custom_action_rows, property_values
from inspector.sequence.custom_action_type import Code, SourceIn, decode_custom_action_type
from inspector.usage.model import Evidence, SetLevel, UsageLevel, cell_of
from inspector.usage.scripts import Script, decode_script

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from inspector.package.reading import Package
    from inspector.sequence.model import CustomAction
    from inspector.usage.managed.examination import ManagedExamination
    from inspector.usage.native.examination import DllExamination


class CodeFiles:
    """The DLLs and scripts of one package that custom actions run.

    What does not depend on a property is found out once: keep one object a package, and ask it about as many properties as you
    like.
    """

    def __init__(self, package: Package, folder: Path | None) -> None:
        """`folder` is where the package lies: external cabinets are looked for there."""
        self._package = package
        self._folder = folder
        self._contents: dict[str, bytes | Evidence] = {}
        self._native: dict[str, DllExamination] = {}
        self._managed: dict[str, ManagedExamination | None] = {}
        self._scripts: dict[tuple[str, Code | None], Script] = {}

    def script(self, custom_action: CustomAction) -> tuple[Script | Evidence, str]:
        """The script that an action runs, or the evidence that it is not known, and where it stands; each is taken apart once."""
        kind, source = custom_action.type, custom_action.source or ""
        content: str | bytes | Evidence
        if kind.source_in is SourceIn.NOTHING:
            content, where = custom_action.target or "", cell_of("CustomAction.Target", custom_action.action)
        elif kind.source_in is SourceIn.PROPERTY:
            content, where = self._property(source), f"Property {source}"
        else:
            content, where = self.content(custom_action)
        if isinstance(content, Evidence):
            return content, where
        key = (where, kind.code)
        if key not in self._scripts:
            text = content if isinstance(content, str) else decode_script(content)
            self._scripts[key] = Script(text, kind.code)
        return self._scripts[key], where

    def _property(self, name: str) -> str | Evidence:
        """The script that a property holds: what the Property table says, unless an action changes it."""
        value = self._properties.get(name)
        if value is None or name in self._set_by_actions:
            detail = tr("The property that holds the script gets its value at run time.")
            return Evidence("not-inspected", f"Property {name}", detail)
        return value

    @cached_property
    def _properties(self) -> Mapping[str, str]:
        return property_values(self._package)

    @cached_property
    def _set_by_actions(self) -> frozenset[str | None]:
        rows = custom_action_rows(self._package)
        return frozenset(row.source for row in rows if decode_custom_action_type(row.type).code is Code.PROPERTY)

    def content(self, custom_action: CustomAction) -> tuple[bytes | Evidence, str]:
        """The bytes, or the evidence that they could not be had; and where they are, in words."""
        source = custom_action.source or ""
        is_installed = custom_action.type.source_in is SourceIn.INSTALLED_FILE
        where = f"{'File' if is_installed else 'Binary'} {source}"
        return self._content(source, where, is_installed=is_installed), where

    def _content(self, source: str, where: str, *, is_installed: bool) -> bytes | Evidence:
        if where not in self._contents:
            self._contents[where] = self._installed(source, where) if is_installed else self._binary(source, where)
        return self._contents[where]

    def binary(self, name: str) -> bytes | None:
        """The stream of a row of the Binary table; None where it cannot be read, which the examination of use says why."""
        content = self._content(name, f"Binary {name}", is_installed=False)
        return None if isinstance(content, Evidence) else content

    def exports(self, custom_action: CustomAction) -> bool | None:
        """Whether the DLL exports the entry point that the action names; None where the DLL cannot be read."""
        dll = self._dll(custom_action)
        if isinstance(dll, Evidence) or dll.problem is not None:
            return None
        return dll.resolve(custom_action.target or "") is not None

    def reads(self, custom_action: CustomAction, property_name: str) -> tuple[UsageLevel, tuple[Evidence, ...]]:
        """What the entry point of a DLL does with a property."""
        dll = self._dll(custom_action)
        if isinstance(dll, Evidence):
            return UsageLevel.UNKNOWN, (dll,)
        entry_point = custom_action.target or ""
        managed = self.managed(custom_action)
        if managed is not None:
            return managed.reads(entry_point, property_name)
        proof = dll.reads(entry_point, property_name)
        return proof.level, proof.evidence

    def sets(self, custom_action: CustomAction, property_name: str) -> tuple[SetLevel, tuple[Evidence, ...]]:
        """Whether the entry point of a DLL sets a property."""
        dll = self._dll(custom_action)
        if isinstance(dll, Evidence):
            return SetLevel.UNKNOWN, (dll,)
        entry_point = custom_action.target or ""
        managed = self.managed(custom_action)
        if managed is not None:
            return managed.sets(entry_point, property_name)
        proof = dll.sets(entry_point, property_name)
        return proof.level, proof.evidence

    def hides_names(self, custom_action: CustomAction) -> bool:
        """Whether names that the code of a DLL uses need not stand in its bytes."""
        dll = self._dll(custom_action)
        return isinstance(dll, Evidence) or dll.hides_names

    def is_managed(self, custom_action: CustomAction) -> bool:
        """Whether a DLL is a stub in front of managed code."""
        dll = self._dll(custom_action)
        return not isinstance(dll, Evidence) and dll.is_managed_stub

    def managed(self, custom_action: CustomAction) -> ManagedExamination | None:
        """The managed code that a DLL carries; None where it carries none."""
        content, where = self.content(custom_action)
        if where not in self._managed:
            dll = self._dll(custom_action)
            managed = None
            if isinstance(content, bytes) and not isinstance(dll, Evidence) and dll.is_managed_stub:
                # each examiner costs its imports, so it is loaded when a package has something for it
                from inspector.usage.managed.examination import examine_managed  # noqa: PLC0415

                managed = examine_managed(content, where)
            self._managed[where] = managed
        return self._managed[where]

    def _dll(self, custom_action: CustomAction) -> DllExamination | Evidence:
        content, where = self.content(custom_action)
        if isinstance(content, Evidence):
            return content
        if where not in self._native:
            from inspector.usage.native.examination import examine_dll  # noqa: PLC0415 - as above

            self._native[where] = examine_dll(content, where)
        return self._native[where]

    def _binary(self, name: str, where: str) -> bytes | Evidence:
        try:
            data = self._package.stream("Binary", name) if name else None
        except PackageError as error:
            return Evidence("not-inspected", where, tr("The stream could not be read: {why}.", why=error.what))
        return Evidence("not-inspected", where, tr("The Binary table has no such row.")) if data is None else data

    def _installed(self, file: str, where: str) -> bytes | Evidence:
        from inspector.package.cabinets import installed_file  # noqa: PLC0415 - few packages run what they install

        content = installed_file(self._package, file, self._folder)
        return Evidence("not-inspected", where, content) if isinstance(content, str) else content
