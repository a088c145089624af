"""What the code of actions may set, for the player of sequences: what its bytes say, and what its examination proves."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from inspector.sequence.effects import CodeOfActions
from inspector.usage.code_names import CodeNames
from inspector.usage.examination import Examiner
from inspector.usage.model import SetLevel

if TYPE_CHECKING:
    from inspector.sequence.model import CustomAction
    from inspector.usage.code_files import CodeFiles

_NEVER = (SetLevel.DOES_NOT_SET, SetLevel.CANNOT_SET)


def setting_code(files: CodeFiles, *, examine_code: bool = True) -> CodeOfActions:
    """What the code in `files` may set; without `examine_code` only its bytes are looked at."""
    names = CodeNames(files, examine_code=examine_code)
    if not examine_code:
        return CodeOfActions(names.may_set)

    @cache
    def examiner_for(name: str) -> Examiner:
        return Examiner(files, name)

    def never_sets(custom_action: CustomAction, name: str) -> bool:
        return examiner_for(name).sets(custom_action).level in _NEVER

    return CodeOfActions(names.may_set, never_sets)
