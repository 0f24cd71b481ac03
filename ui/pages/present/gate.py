"""The way back from the patient view to the records: the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui import theme
from ui.format import standing
from ui.pages.welcome.face import touch_button
from ui.widgets.field import text_label
from ui.widgets.passphrase_field import PassphraseField
from vein_tracker.text import Text

_WIDTH = 60 * theme.GRID


class PassphraseGate(QFrame):
    """`submitted` carries what was typed; `stayed` goes on showing, `lock_wanted` closes the library instead."""

    submitted = Signal(str)
    stayed = Signal()
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.restyle(self, "surface", "surround")
        self.passphrase = PassphraseField(
            self.tr("Passphrase"), required=self.tr("Type the passphrase of this library.")
        )
        self.hint = text_label("", tone="muted")
        self.hint.hide()
        self.back = touch_button(self.tr("Back to the records"), "primary")
        self.stay = touch_button(self.tr("Go on showing"), "quiet")
        self.lock = touch_button(self.tr("Lock the library"), "quiet")
        self.passphrase.line.returnPressed.connect(self.submit)
        self.back.clicked.connect(self.submit)
        self.stay.clicked.connect(self.stayed)
        self.lock.clicked.connect(self.lock_wanted)
        self._lay_out()

    def ask(self) -> None:
        """Ask for the passphrase; nothing of an earlier try is left."""
        self.forget()
        self.passphrase.focus_first()

    def tell(self, hint: str) -> None:
        """Say something above the passphrase."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.passphrase.forget()
        self.set_busy(False)

    def submit(self) -> None:
        """Try what was typed."""
        if self.back.isEnabled() and self.passphrase.check():
            self.submitted.emit(self.passphrase.value())
        else:
            self.passphrase.focus_first()

    def refuse(self, why: Text) -> None:
        """Say that it was not the passphrase; it stays, selected, to be mended."""
        self.set_busy(False)
        self.passphrase.refuse(standing(why))

    def set_busy(self, busy: bool) -> None:
        """Wait for an answer, or for the next try."""
        self.back.setEnabled(not busy)

    def _lay_out(self) -> None:
        card = QFrame()
        theme.restyle(card, "surface", "card")
        card.setFixedWidth(_WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(4 * [4 * theme.GRID]))
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(text_label(self.tr("Back to the records"), theme.TextRole.TITLE))
        about = self.tr("The patient view is left with the passphrase of whoever opened the library.")
        inside.addWidget(text_label(about, tone="muted"))
        for part in (self.hint, self.passphrase, self.back, self.stay, self.lock):
            inside.addWidget(part)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
