"""The details of the selected action or range, else of many findings in one row, else of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from inspector.findings.model import Mark
from inspector.language import tr
from inspector.sequence.condition_values import Truth
from inspector.window.copying import Subject, subject_of, subject_of_findings, subject_of_range
from inspector.window.details_html import (
    TextLook,
    explanation_html,
    finding_place,
    findings_html,
    package_html,
    range_html,
)
from inspector.window.focus import FocusFrame
from inspector.window.icons import truth_icon
from inspector.window.property_links import ASK, PIN, ActionProperties, data_property, meaning
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.findings.model import Finding
    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.window.findings_model import FoldedFindings
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState

_STYLE = """
h2 {{ font-size: {title}px; margin: 0px 0px 6px 0px; }}
h3 {{ font-size: {text}px; margin: 16px 0px 4px 0px; }}
p {{ margin: 0px 0px 8px 0px; }}
p.label {{ font-size: {label}px; margin: 6px 0px 0px 0px; }}
p.fact {{ margin: 0px 0px 2px 0px; }}
"""
_TITLE, _LABEL = 1.3, 0.92
"""How large these letters are, beside those of the text."""
_SIGN, _TRUTH_SIGN = 16, 12
"""How large are a mark and the sign before `true`, `false` and `unknown`, in pixels beside letters of the usual size."""
_DOCUMENT_MARGIN = 12
_AROUND_WORDS = 20
_MARGINS = 2 * _DOCUMENT_MARGIN + 16
"""What is left and right of a line of code in its box, and some room for rounding."""


class DetailsPanel(QWidget):
    """Readable text that can be selected and copied.

    Signals:
        copied: (str) what was put on the clipboard, in words for a person.
    """

    copied = Signal(str)

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._icons = icons
        self._is_about: tuple[Path | None, ActionKey | None, FoldedFindings | None] = (None, None, None)
        self._findings: FoldedFindings | None = None
        self._pinned: tuple[str, ...] = ()
        self._signs: dict[str, QImage] = {}
        self.browser = QTextBrowser()
        FocusFrame(self.browser)
        self.browser.setOpenLinks(False)
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.setAccessibleName(tr("Details"))
        self.browser.document().setDocumentMargin(_DOCUMENT_MARGIN)
        self._take_font()
        self._copy_sentence = QPushButton(tr("Sentence"))
        self._copy_wix = QPushButton("WiX")
        self._copy_sql = QPushButton("SQL")
        self._copy_sentence.setAccessibleName(tr("Copy the sentence"))
        self._copy_wix.setAccessibleName(tr("Copy the WiX that mends it"))
        self._copy_sql.setAccessibleName(tr("Copy the SQL that mends it"))
        self._bar = QFrame()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(QLabel(tr("Copy", disambiguation="before its buttons")))
        for button in (self._copy_sentence, self._copy_wix, self._copy_sql):
            button.setToolTip(button.accessibleName())
            bar.addWidget(button)
        self._narrow_buttons()
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self._bar)

        self._copy_sentence.clicked.connect(lambda: self._copy(self._subject.sentence, tr("Copied the sentence")))
        self._copy_wix.clicked.connect(lambda: self._copy(self._subject.wix, tr("Copied the WiX snippet")))
        self._copy_sql.clicked.connect(lambda: self._copy(self._subject.sql, tr("Copied the SQL statement")))
        self.browser.anchorClicked.connect(self._follow_link)
        state.selection_changed.connect(self.refresh)
        state.properties_changed.connect(self.refresh)
        state.question_changed.connect(self._follow_pins)

    def refresh(self) -> None:
        """Show what is selected now, in the colours of the theme."""
        inspection = self._state.inspection
        if inspection is None:
            return
        is_about = (self._state.path, self._state.selection, self._findings)
        scrolled_to = self.browser.verticalScrollBar().value() if is_about == self._is_about else 0
        self._is_about = is_about
        self._add_signs()
        self.browser.setHtml(self._html(inspection))
        self.browser.verticalScrollBar().setValue(scrolled_to)
        self._copy_wix.setVisible(bool(self._subject.wix))
        self._copy_sql.setVisible(bool(self._subject.sql))

    def show_finding(self, finding: Finding) -> None:
        """Scroll to a finding about the package."""
        inspection = self._state.inspection
        if finding.key is None and inspection is not None:
            about_package = [other for other in inspection.findings if other.key is None]
            self.browser.scrollToAnchor(f"finding-{about_package.index(finding)}")

    def show_findings(self, findings: FoldedFindings | None) -> None:
        """As long as no action is selected, tell of many findings of one kind; of the package again for None."""
        if findings != self._findings:
            self._findings = findings
            self.refresh()

    def _html(self, inspection: Inspection) -> str:
        palette = self.palette()
        look = TextLook(
            muted=palette.color(QPalette.ColorRole.PlaceholderText).name(),
            code_background=palette.color(QPalette.ColorRole.AlternateBase).name(),
            sign=beside_letters(self.browser, _SIGN),
            truth_sign=beside_letters(self.browser, _TRUTH_SIGN),
            measure=self.browser.fontMetrics().horizontalAdvance,
        )
        if self._state.range is not None:
            return range_html(self._state.range, self._subject, look)
        explanation = self._state.explanation
        if explanation is None and self._findings is not None:
            return findings_html(self._findings.words, self._findings.findings, look)
        if explanation is None:
            words = self._state.catalogue.words(inspection.property_name)
            return package_html(inspection, words, look)
        room = self.browser.viewport().width() - _MARGINS
        return explanation_html(explanation, self._properties(inspection), look, room)

    def _properties(self, inspection: Inspection) -> ActionProperties:
        key, known = self._state.selection, self._state.properties
        row = None if key is None else inspection.find(key)
        uses = None
        if row is not None and known is not None:
            uses = known.by_action.get(row.key, ())
            if inspection.facts is not None:  # of the property asked about, code that was examined tells more
                name, own = inspection.property_name, inspection.uses
                uses = (
                    *(use for use in own if use.property_name == name and row.key in use.keys),
                    *(use for use in uses if use.property_name != name),
                )
        return ActionProperties(uses, data_property(row) if row is not None else None, self._state.question.pinned)

    def _follow_pins(self) -> None:
        """A link says whether the CustomActionData of the action is pinned."""
        if self._state.question.pinned != self._pinned:
            self._pinned = self._state.question.pinned
            self.refresh()

    def _follow_link(self, url: QUrl) -> None:
        """Select the action of a finding, ask about a property, pin it, or open a page of the network."""
        address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        place = finding_place(address)
        if place is not None and self._findings is not None:
            self._state.select(self._findings.findings[place].key)
            return
        link = meaning(address)
        match link:
            case None:
                QDesktopServices.openUrl(url)
            case (what, name) if what == ASK:
                self._state.ask_about(name)
            case (what, name):
                (self._state.pin if what == PIN else self._state.unpin)(name)

    def _add_signs(self) -> None:
        if not self._signs:
            signs = [(f"mark:{mark}", self._icons.icon(mark), beside_letters(self.browser, _SIGN)) for mark in Mark]
            signs += [
                (f"truth:{truth}", truth_icon(truth, self.palette()), beside_letters(self.browser, _TRUTH_SIGN))
                for truth in Truth
            ]
            ratio = self.devicePixelRatioF()
            self._signs = {name: icon.pixmap(QSize(size, size), ratio).toImage() for name, icon, size in signs}
        for name, image in self._signs.items():
            self.browser.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)

    @property
    def _subject(self) -> Subject:
        inspection = self._state.inspection
        if inspection is None:
            return Subject("", "")
        if self._state.range is not None:
            return subject_of_range(self._state.range)
        if self._state.explanation is None and self._findings is not None:
            return subject_of_findings(inspection, self._findings.words, self._findings.findings)
        return subject_of(inspection, self._state.explanation, None)

    def _take_font(self) -> None:
        size = self.fontInfo().pixelSize()
        style = _STYLE.format(title=round(size * _TITLE), text=size, label=round(size * _LABEL))
        self.browser.document().setDefaultStyleSheet(style)

    def _narrow_buttons(self) -> None:
        """Let the buttons be as narrow as their words, or the panel would grow when those come that mend."""
        for button in (self._copy_sentence, self._copy_wix, self._copy_sql):
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + _AROUND_WORDS)

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines of a condition anew."""
        super().resizeEvent(event)
        explanation = self._state.explanation
        if explanation is not None and explanation.condition and event.size().width() != event.oldSize().width():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Write the text again in the colours of another theme, or in other letters."""
        if event.type() == QEvent.Type.FontChange:
            self._take_font()
            self._narrow_buttons()
            self._signs = {}
            self.refresh()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._signs = {}
            self.refresh()
        super().changeEvent(event)
