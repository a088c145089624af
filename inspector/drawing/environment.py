"""The surroundings that make a picture the same on every machine. Imports no Qt: it has to run before Qt is loaded."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from inspector.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_DISTURBING = ("QT_", "FC_", "FONTCONFIG_", "FREETYPE_")


def prepare_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Draw without a screen and with no font but the bundled ones; has an effect only before Qt is imported.

    Whatever else changes how Qt draws (scale factors, styles, themes, plugins, settings of the font libraries) is
    taken out of the environment.

    Raises:
        ResourceError: the font configuration is missing.
    """
    for name in [name for name in environment if name.startswith(_DISTURBING)]:
        del environment[name]
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["FONTCONFIG_FILE"] = str(resource_path("fonts", "fonts.conf"))
    # in a locale without UTF-8, or one that is not installed, Qt writes four lines about it to standard error
    environment["LC_ALL"] = "C.UTF-8"
