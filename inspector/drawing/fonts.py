"""The fonts of a drawing: bundled ones, set up so that letters come out the same on every machine."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from inspector.errors import ResourceError
from inspector.language import tr
from inspector.resource_files import resource_path
from inspector.timeline.display_list import TextRole

_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")

_SIZES = MappingProxyType(
    {
        TextRole.TITLE: (20, True),
        TextRole.SUBTITLE: (15, False),
        TextRole.VERDICT: (15, True),
        TextRole.BODY: (13, False),
        TextRole.GROUP: (13, True),
        TextRole.LANE: (12, False),
        TextRole.KEY: (12, True),
        TextRole.NAME: (12, False),
        TextRole.NAME_SMALL: (11, False),
        TextRole.NUMBER: (11, False),
        TextRole.CAPTION: (12, False),
        TextRole.SIGN: (11, True),
    }
)


@cache
def load_fonts() -> QFont:
    """Register the bundled fonts and return the regular one at 13 pixels; needs a QGuiApplication.

    Raises:
        ResourceError: a font file is missing or Qt refuses it.
    """
    families: list[str] = []
    for name in _FILES:
        # by its bytes: Qt gives a font that it reads itself an identity made of its path, by which a PDF sorts its fonts
        data = QByteArray(resource_path("fonts", name).read_bytes())
        number = QFontDatabase.addApplicationFontFromData(data)
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if not families:
        raise ResourceError(
            tr("The bundled fonts cannot be used"), advice=tr("Install msi-inspector again; its files are damaged.")
        )
    font = QFont(families[0])
    font.setPixelSize(13)
    # hinting and subpixel smoothing follow the machine's settings; without them letters are the same everywhere
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias | QFont.StyleStrategy.PreferAntialias)
    return font


@cache
def font_of(role: TextRole) -> QFont:
    """The font of a text by its part in the picture; needs a QGuiApplication.

    Raises:
        ResourceError: as `load_fonts`.
    """
    pixels, bold = _SIZES[role]
    font = QFont(load_fonts())
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
