"""The surroundings that make a picture the same on every machine. Imports no Qt: it has to run before Qt is loaded."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from inspector.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_DISTURBING = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME")


def prepare_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Draw without a screen and with no font but the bundled ones; has an effect only before Qt is imported.

    Raises:
        ResourceError: the font configuration is missing.
    """
    for name in _DISTURBING:
        environment.pop(name, None)
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["FONTCONFIG_FILE"] = str(resource_path("fonts", "fonts.conf"))
