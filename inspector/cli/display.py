"""Whether a window can be shown here, asked before Qt is loaded: Qt itself ends the process when it cannot."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from inspector.errors import DisplayError
from inspector.language import N_, tr

_ADVICE = N_("Run it where there is a screen, or use `msi-inspector render` and `msi-inspector check`.")
_IS_MISSING = "cannot open shared object file"
"""What the linker says of a library that it does not find."""


def check_display() -> None:
    """Return when a window can be shown.

    Raises:
        DisplayError: there is no screen, it does not answer, or a library that Qt needs for it is missing.
    """
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if sys.platform != "linux" or (chosen and chosen.partition(":")[0] != "xcb"):
        return
    if os.environ.get("WAYLAND_DISPLAY") and chosen is None:
        return
    display = os.environ.get("DISPLAY")
    if not display:
        raise DisplayError(
            tr("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)"), advice=tr(_ADVICE)
        )
    _check_server_answers(display)
    _check_libraries()


def _check_server_answers(display: str) -> None:
    """Connect to a local X server; a remote one is left to Qt."""
    import socket  # noqa: PLC0415 - only X is asked

    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return
    path = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - the X server's own place
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(2)
            try:
                connection.connect(address)
            except OSError:
                continue
            return
    raise DisplayError(tr("The screen {display} does not answer", display=display), advice=tr(_ADVICE))


def _check_libraries() -> None:
    """Load Qt's plugin for X as the linker would, which names the first library that is missing."""
    import ctypes  # noqa: PLC0415 - only for X

    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise DisplayError(tr("Qt for Python is not installed"), advice=tr("Install msi-inspector again with pip."))
    plugin = Path(next(iter(found.submodule_search_locations))) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.is_file():
        return
    try:
        ctypes.CDLL(str(plugin), mode=os.RTLD_LAZY)
    except OSError as error:
        library, _, reason = str(error).partition(": ")
        what = (
            tr("Qt cannot open a window because the system library {library} is missing", library=library)
            if _IS_MISSING in reason
            else tr("Qt cannot open a window because {library} is damaged", library=library)
        )
        raise DisplayError(
            what, advice=tr("Install it; the README lists the packages that Qt needs on Linux.")
        ) from error
