"""What dialogs that only show something share: a headline, a body that scrolls, and Close."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import MEDIUM, FormDialog
from ui.dialogs.who import Headline


class SheetDialog(FormDialog):
    """Nothing is typed here: Enter and Esc close it."""

    def __init__(self, parent: QWidget | None, title: str, below: str = "", *, width: int = MEDIUM) -> None:
        super().__init__(parent, title, "", header=Headline(title, below), width=width)
        self.buttons.primary.setText(self.tr("Close"))
        self.buttons.cancel.hide()
