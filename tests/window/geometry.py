"""Where the parts of a window lie: inside each other, beside each other, and the same at every scale of the display.

`python -m tests.window.geometry` prints the places in the window with the sample package, a JSON object by name.
"""

from __future__ import annotations

import json
import sys
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QSplitter, QTabBar, QTabWidget, QWidget

from inspector.inspection import PackageReading
from inspector.resource_files import resource_path
from inspector.window.application import make_application
from inspector.window.grab import make_unseen_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.window.main_window import MainWindow

SIZE = QSize(1280, 800)
_OWN_ORDER = (QAbstractScrollArea, QLineEdit, QSplitter, QTabBar, QTabWidget, QAbstractButton)
"""Parts of these overlap on purpose: Qt arranges them."""


def faults(window: MainWindow) -> Iterator[str]:
    """Every widget that sticks out of the one that it belongs to, and every two that lie over each other."""
    for parent in (window, *window.findChildren(QWidget)):
        if not parent.isVisibleTo(window):
            continue
        children = [child for child in parent.children() if isinstance(child, QWidget) and child.isVisibleTo(window)]
        children = [child for child in children if not child.isWindow() and not child.geometry().isEmpty()]
        if isinstance(parent, _OWN_ORDER) or isinstance(parent.parent(), _OWN_ORDER[0]):
            continue
        for child in children:
            if not parent.rect().contains(child.geometry()):
                yield f"{_name(child)} {child.geometry()} sticks out of {_name(parent)} {parent.rect()}"
        for one, other in combinations(children, 2):
            if one.geometry().intersects(other.geometry()):
                yield f"{_name(one)} {one.geometry()} lies over {_name(other)} {other.geometry()}"


def places(window: MainWindow) -> dict[str, list[int]]:
    """Where the parts that a person knows by name lie in the window."""
    page = window.page
    parts = {
        "question": page.question,
        "verdict": page.verdict,
        "overview": page.overview,
        "timeline": page.timeline,
        "tabs": page.tabs,
        "details": page.details,
        "legend": page.legend,
    }
    rects = {name: QRect(part.mapTo(window, QPoint()), part.size()) for name, part in parts.items()}
    layout = page.timeline.layout_shown
    assert layout is not None
    for frame in layout.frames:
        rects[frame.group.table.name] = page.timeline.viewport_rect(frame.panel).toRect()
    return {name: [rect.x(), rect.y(), rect.width(), rect.height()] for name, rect in rects.items()}


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()


def _main() -> None:
    make_application()  # or the window would leave out what the environment says of the display
    window = make_unseen_window(PackageReading, "light", SIZE)
    window.open_path(resource_path("samples", "sample.msi"))
    QCoreApplication.processEvents()
    painted = window.grab().size()
    found = {"faults": list(faults(window)), "places": places(window), "pixels": [painted.width(), painted.height()]}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    _main()
