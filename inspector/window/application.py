"""The program with a window: one QApplication, its looks, its last resort for mistakes of ours."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from inspector.drawing.fonts import load_fonts
from inspector.drawing.translation import choose_language, speak, translate_qt
from inspector.language import tr
from inspector.resource_files import resource_path
from inspector.version import tool_version
from inspector.window.appearance import Appearance
from inspector.window.jobs import ThreadPoolRunner, fault_of_ours
from inspector.window.settings import Settings, personal_store
from inspector.window.windows import Windows

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_STYLE = "Fusion"


def make_application() -> QApplication:
    """The QApplication with name, icon, style and font; the one that is there already, if there is one.

    Raises:
        ResourceError: the font or the icon is missing.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        application = running
        application.setStyle(_STYLE)
    else:
        # by its option: what setStyle gives back loads hundreds of names of parts that are drawn
        application = QApplication([sys.argv[0], "-style", _STYLE])
    application.setApplicationName("msi-inspector")
    application.setApplicationDisplayName("MSI Inspector")
    application.setApplicationVersion(tool_version())
    application.setDesktopFileName("msi-inspector")
    application.setWindowIcon(QIcon(str(resource_path("icons", "msi-inspector.svg"))))
    application.setFont(load_fonts())
    translate_qt(application)
    return application


def run_window(path: Path | None, language: str = "") -> int:
    """Show a window, with the package at `path` when there is one, until a person closes the last one.

    Args:
        path: of the package, if any.
        language: a code such as `en`, empty for the preferred one or else that of the system.

    Returns:
        The exit code of the process.

    Raises:
        ResourceError: a file that belongs to this program is missing.
    """
    settings = Settings(personal_store())
    speak(choose_language(language, settings.preferences.language))
    application = make_application()
    windows = Windows(settings, Appearance(application), ThreadPoolRunner())
    catch_mistakes(windows)
    # Python hears Ctrl+C in the terminal only between two of its own lines, which Qt's loop may never run
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    windows.open_window(path)
    return application.exec()


def catch_mistakes(windows: Windows) -> None:
    """Show an exception that nobody expected in a window; a traceback helps no packager."""

    def show(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, traceback)
            return
        windows.show_error(tr("Something went wrong"), fault_of_ours(error.with_traceback(traceback)))

    sys.excepthook = show
