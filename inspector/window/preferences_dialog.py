"""The dialog in which a person chooses for good. Each choice holds at once, so that it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from inspector.language import ENGLISH, tr
from inspector.resource_files import languages
from inspector.window.dialog_buttons import make_buttons
from inspector.window.settings import TEXT_SIZES, Preferences, ThemeChoice

if TYPE_CHECKING:
    from inspector.window.settings import Settings

_HINT = 1


class PreferencesDialog(QDialog):
    """One control for each preference; they follow what is chosen elsewhere, such as in another window."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.theme = _box({tr(choice.value): choice for choice in ThemeChoice})
        self.language = _box({tr("As the system"): "", **{_language_name(code): code for code in languages()}})
        self.text_size = _box({f"{size} %": size for size in TEXT_SIZES})
        self.single_letter_keys = QCheckBox(tr("&Keys without Ctrl or Alt, such as F, 0 and ["))
        self.animation = QCheckBox(tr("&Moving bars while something is read"))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("&Theme"), self.theme)
        form.addRow(tr("&Language"), self.language)
        form.addRow(
            "", _hint(tr("Names of actions, tables and properties stay as they are. Holds from the next start on."))
        )
        form.addRow(tr("Te&xt size"), self.text_size)
        form.addRow(tr("Keyboard"), self.single_letter_keys)
        form.addRow("", _hint(tr("Switch them off if you dictate; every command stays in the menus.")))
        form.addRow(tr("Animation"), self.animation)
        buttons = make_buttons(QDialogButtonBox.StandardButton.RestoreDefaults, QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.setAutoDefault(False)
        restore.clicked.connect(lambda: settings.prefer(Preferences()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(18)
        layout.addLayout(form)
        layout.addWidget(buttons)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

        self._show()
        for box in (self.theme, self.language, self.text_size):
            box.activated.connect(self._take)
        for tick in (self.single_letter_keys, self.animation):
            tick.clicked.connect(self._take)
        settings.preferences_changed.connect(self._show)

    def _show(self) -> None:
        preferences = self._settings.preferences
        for box, value in (
            (self.theme, preferences.theme),
            (self.language, preferences.language),
            (self.text_size, preferences.text_size),
        ):
            box.setCurrentIndex(box.findData(value))
        self.single_letter_keys.setChecked(preferences.single_letter_keys)
        self.animation.setChecked(preferences.animation)

    def _take(self) -> None:
        language = self.language.currentData()
        self._settings.prefer(
            replace(
                self._settings.preferences,
                theme=ThemeChoice(self.theme.currentData()),
                language=self._settings.preferences.language if language is None else language,
                text_size=self.text_size.currentData(),
                single_letter_keys=self.single_letter_keys.isChecked(),
                animation=self.animation.isChecked(),
            )
        )


def _language_name(code: str) -> str:
    if code == ENGLISH:
        return "English"  # Qt says which one, American
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _box(values: dict[str, object]) -> QComboBox:
    box = QComboBox()
    for text, value in values.items():
        box.addItem(text, value)
    return box


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    label.setWordWrap(True)
    return label
