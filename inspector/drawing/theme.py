"""Colours for the tokens of a drawing, from `resources/themes/`."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import tomli
from msgspec import Struct
from PySide6.QtGui import QColor

from inspector.errors import ResourceError
from inspector.language import tr
from inspector.resource_files import resource_path
from inspector.timeline.display_list import Token

if TYPE_CHECKING:
    from collections.abc import Mapping


class Theme(Struct, frozen=True):
    """A colour for every token."""

    name: str
    colours: Mapping[Token, QColor]

    def colour(self, token: Token) -> QColor:
        """The colour of a meaning."""
        return self.colours[token]


@cache
def load_theme(name: str) -> Theme:
    """The theme `light`, `dark` or `high-contrast`.

    Raises:
        ResourceError: there is no such theme, or its file lacks a colour or holds something else.
    """
    path = resource_path("themes", f"{name}.toml")
    try:
        values = tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomli.TOMLDecodeError) as error:
        raise ResourceError(
            tr("The theme {name} cannot be read ({error})", name=name, error=error),
            advice=tr("Install msi-inspector again; its files are incomplete."),
        ) from error
    colours = {}
    for token in Token:
        colour = QColor(str(values.get(token.value, "")))
        if not colour.isValid():
            raise ResourceError(
                tr("The theme {name} has no colour for {token}", name=name, token=token.value),
                advice=tr("Install msi-inspector again; its files are incomplete."),
            )
        colours[token] = colour
    return Theme(name, MappingProxyType(colours))
