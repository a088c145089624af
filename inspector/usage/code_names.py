"""Which properties the code of an action may set, for the player of sequences: a pass over the bytes, no proof.

What the code surely sets is examined in `examination`, which takes longer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inspector.sequence.code_effects import names_in
from inspector.sequence.custom_action_type import Code, SourceIn
from inspector.usage.scripts import Script

if TYPE_CHECKING:
    from inspector.sequence.model import CustomAction
    from inspector.usage.code_files import CodeFiles

_INSTALLER = re.compile(rb"msi\.dll|MsiSet(?:Property|TargetPath)", re.IGNORECASE)
_WIDE_INSTALLER = re.compile(b"m\\0s\\0i\\0", re.IGNORECASE)


class CodeNames:
    """Looks for names in the code of one package; each file once."""

    def __init__(self, files: CodeFiles, *, examine_code: bool = True) -> None:
        """Prepare; without `examine_code` no cabinet is unpacked for a DLL: whoever leaves that out asks again."""
        self._files = files
        self._examine_code = examine_code
        self._found: dict[tuple[Code | None, SourceIn | None, str], frozenset[str] | None] = {}

    def may_set(self, custom_action: CustomAction) -> frozenset[str] | None:
        """The names that occur in the code of an action; None where names may be hidden in it, so that it may set any."""
        kind = custom_action.type
        place = custom_action.target if kind.source_in is SourceIn.NOTHING else custom_action.source
        key = (kind.code, kind.source_in, place or "")
        if key not in self._found:
            self._found[key] = self._dll(custom_action) if kind.code is Code.DLL else self._script(custom_action)
        return self._found[key]

    def _dll(self, custom_action: CustomAction) -> frozenset[str] | None:
        if custom_action.type.source_in is SourceIn.INSTALLED_FILE and not self._examine_code:
            return None  # it lies in a cabinet
        content, _ = self._files.content(custom_action)
        if not isinstance(content, bytes):
            return None
        if self._files.is_managed(custom_action):
            managed = self._files.managed(custom_action) if self._examine_code else None
            files = None if managed is None else managed.files
            return None if files is None else names_in(b"\0".join(files.values()))
        if self._files.hides_names(custom_action):
            return None
        if not _INSTALLER.search(content) and not _WIDE_INSTALLER.search(content):
            return frozenset()  # it does not get at the session
        return names_in(content)

    def _script(self, custom_action: CustomAction) -> frozenset[str] | None:
        script, _ = self._files.script(custom_action)
        return script.names() if isinstance(script, Script) else None
