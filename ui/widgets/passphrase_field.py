"""A secret that is typed unseen; the eye shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.widgets.field import Field
from ui.widgets.line_action import LineAction


class PassphraseField(Field):
    """Blanks count: a passphrase is taken as it was typed."""

    def __init__(self, label: str, *, required: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line)
        self._required = required
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = LineAction(self.line, "eye", self.tr("Show what is typed"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def raw(self) -> object:
        return self.line.text()

    def value(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def problem(self) -> str:
        return "" if self.line.text() else self._required

    def refuse(self, why: str) -> None:
        super().refuse(why)
        self.line.selectAll()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._eye.setChecked(False)
        self.line.clear()
        self._say("", "danger")

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setToolTip(self.tr("Hide what is typed") if shown else self.tr("Show what is typed"))
        self._eye.show_icon("eye-off" if shown else "eye")
