"""How a person has arranged a window: kept when it closes, found again in the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from inspector.window.main_window import MainWindow


def remember_layout(window: MainWindow) -> None:
    """Keep place and size of the window, its splitters, the tab in front, and whether it has a legend.

    A window without a package has nothing to say of how a package is shown.
    """
    layout = replace(
        window.settings.layout,
        geometry=bytes(window.saveGeometry().data()),
        bars=bytes(window.saveState().data()),
        legend=not window.page.legend_pane.isHidden(),
    )
    if window.opening.path is not None:
        splitters = window.page.splitters
        layout = replace(
            layout,
            splitters={splitter.objectName(): bytes(splitter.saveState().data()) for splitter in splitters},
            tab=window.page.tab,
        )
    window.settings.remember_layout(layout)


def restore_layout(window: MainWindow) -> None:
    """Arrange the window as the last one was; what is not known stays as it is."""
    layout = window.settings.layout
    if layout.geometry:
        window.restoreGeometry(layout.geometry)
    if layout.bars:
        window.restoreState(layout.bars)
    for splitter in window.page.splitters:
        if splitter.objectName() in layout.splitters:
            splitter.restoreState(layout.splitters[splitter.objectName()])
    window.page.show_tab(layout.tab)
    window.page.legend_pane.setVisible(layout.legend)
