"""What the examination of code adds to what its bytes say of the properties that it may set."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from inspector.sequence.code_effects import CodeEffects
from inspector.sequence.custom_action_type import Code
from inspector.sequence.effects import CodeOfActions
from inspector.sequence.run import custom_actions_of
from inspector.usage.examination import Examiner, unchanged_properties
from inspector.usage.model import SetLevel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.package.reading import Package
    from inspector.sequence.model import CustomAction
    from inspector.usage.code_files import CodeFiles

_NEVER = (SetLevel.DOES_NOT_SET, SetLevel.CANNOT_SET)


def setting_code(package: Package, properties: Mapping[str, str], files: CodeFiles) -> CodeOfActions:
    """What the code of a package may set: what its names say, but where it hides them, and where there is proof.

    Args:
        package: with the code.
        properties: the Property table.
        files: the code of the package.
    """
    by_names = CodeEffects(package, properties)

    def may_set(custom_action: CustomAction) -> frozenset[str] | None:
        is_hidden = custom_action.type.code is Code.DLL and files.hides_names(custom_action)
        return None if is_hidden else by_names.may_set(custom_action)

    @cache
    def examiner_for(name: str) -> Examiner:
        scripts = unchanged_properties(properties, custom_actions_of(package).values())
        return Examiner(files, scripts, name)

    def never_sets(custom_action: CustomAction, name: str) -> bool:
        return examiner_for(name).sets(custom_action).level in _NEVER

    return CodeOfActions(may_set, never_sets)
