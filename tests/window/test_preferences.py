from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QProgressBar

from inspector.window.preferences_dialog import PreferencesDialog
from inspector.window.settings import Preferences, ThemeChoice
from tests.window.driving import choose, click, leave_dialog, open_dialog, press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow
    from inspector.window.settings import Settings


def opened(window: MainWindow) -> PreferencesDialog:
    press(window, Qt.Key.Key_Comma, ctrl=True)
    return open_dialog(window, PreferencesDialog)


def take(box: QComboBox, text: str) -> None:
    """Choose an entry by keys."""
    box.setFocus()
    while box.currentText() != text:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if box.findText(text) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before


def switch(tick: QCheckBox) -> None:
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)


def test_the_theme_holds_at_once(window: MainWindow, settings: Settings, appearance: Appearance) -> None:
    dialog = opened(window)
    assert dialog.theme.currentText() == "Light"
    take(dialog.theme, "High contrast")
    assert appearance.theme_name == "high-contrast"
    assert settings.preferences.theme is ThemeChoice.HIGH_CONTRAST
    leave_dialog(window)


def test_text_grows_at_once(qtbot: QtBot, window: MainWindow, application: QApplication) -> None:
    usual = application.font().pixelSize()
    dialog = opened(window)
    take(dialog.text_size, "150 %")
    assert application.font().pixelSize() == round(usual * 1.5)
    widgets = (dialog.text_size, window.path_label, window.page.tabs)
    qtbot.waitUntil(lambda: {widget.font().pixelSize() for widget in widgets} == {round(usual * 1.5)})


def test_single_letters_and_moving_bars_are_switched_off(window: MainWindow) -> None:
    dialog = opened(window)
    switch(dialog.single_letter_keys)
    switch(dialog.animation)
    assert window.commands.fit_selection.shortcuts() == []
    window.loading_bar.show_file("product.msi")
    assert not any(bar.isVisible() for bar in window.loading_bar.findChildren(QProgressBar))
    assert window.loading_bar.message == "Reading product.msi …"


def test_the_dialog_follows_the_menu(window: MainWindow) -> None:
    dialog = opened(window)
    choose(window, "View", "Theme", "Dark")
    assert dialog.theme.currentText() == "Dark"


def test_the_name_of_the_language_is_kept(window: MainWindow, settings: Settings) -> None:
    take(opened(window).language, "English")
    assert settings.preferences.language == "en"


def test_a_language_that_is_not_there_is_kept_too(window: MainWindow, settings: Settings) -> None:
    settings.prefer(Preferences(theme=ThemeChoice.LIGHT, language="xx"))
    dialog = opened(window)
    take(dialog.theme, "Dark")
    assert settings.preferences.language == "xx"


def test_everything_can_be_put_back(window: MainWindow, settings: Settings, application: QApplication) -> None:
    usual = application.font().pixelSize()
    dialog = opened(window)
    take(dialog.text_size, "200 %")
    switch(dialog.single_letter_keys)
    click(window, "Restore Defaults")
    assert settings.preferences == Preferences()
    assert dialog.theme.currentText() == "As the system"
    assert dialog.single_letter_keys.isChecked()
    assert application.font().pixelSize() == usual
