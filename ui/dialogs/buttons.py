"""The row at the foot of a form: the act and Cancel, or the question whether to throw work away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.field import text_label
from ui.widgets.last_focus import LastFocus
from ui.widgets.tinted import set_icon


class ButtonRow(QWidget):
    """Cancel and the primary button, named after the act."""

    def __init__(self, act: str) -> None:
        super().__init__()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.primary = push_button(act, "primary")
        self.keep = push_button(self.tr("Keep editing"), "primary")
        self.throw_away = push_button(self.tr("Throw away"), "danger")
        self.keep.clicked.connect(lambda: self.ask(False))
        self._said = text_label("", tone="danger")
        self._focus = LastFocus()
        question = text_label(self.tr("Throw away what you have entered?"), theme.TextRole.STRONG)
        self._rows = QStackedLayout()
        self._rows.addWidget(_row(self._said, self.cancel, self.primary))
        self._rows.addWidget(_row(question, self.throw_away, self.keep))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(self._rows)

    @property
    def asking(self) -> bool:
        """Whether the question is shown."""
        return self._rows.currentIndex() == 1

    @property
    def said(self) -> str:
        """Return what is said beside the buttons."""
        return self._said.text()

    def say(self, text: str) -> None:
        """Say something beside the buttons."""
        self._said.setText(text)

    def may_close(self, touched: bool) -> bool:
        """Whether a form may close; one where something was entered asks first, and a second Esc takes that back."""
        if self.asking or touched:
            self.ask(not self.asking)
            return False
        return True

    def ask(self, asking: bool) -> None:
        """Show the question, or go back to where the person was."""
        if asking:
            self._focus.remember(self.window())
        self._rows.setCurrentIndex(int(asking))
        if asking or not self._focus.give_back():
            (self.keep if asking else self.primary).setFocus(Qt.FocusReason.OtherFocusReason)
        # Last: a button that loses the focus gives the dialog back the default it had before.
        (self.keep if asking else self.primary).setDefault(True)


def push_button(text: str, kind: str = "", *, icon: str = "") -> QPushButton:
    """Return a button of a kind that the stylesheet knows."""
    button = QPushButton(text)
    button.setProperty("kind", kind)
    if icon:
        set_icon(button, icon)
    return button


def hairline() -> QFrame:
    """Return a line across."""
    line = QFrame()
    line.setProperty("surface", "line")
    line.setFixedHeight(theme.HAIRLINE)
    return line


def _row(text: QWidget, *buttons: QPushButton) -> QWidget:
    row = QFrame()
    row.setProperty("surface", "plain")
    layout = QHBoxLayout(row)
    layout.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
    layout.setSpacing(theme.GRID)
    layout.addWidget(text, 1)
    for button in buttons:
        layout.addWidget(button)
    return row
