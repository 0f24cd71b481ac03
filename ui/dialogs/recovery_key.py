"""Shows a new recovery key once; closes only when it was written down."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.dialogs.form import NARROW, FormDialog
from ui.dialogs.who import Headline
from ui.widgets.recovery_key import RecoveryKeyPanel


class RecoveryKeyDialog(FormDialog):
    """`accepted` once the last group was typed; there is no other way out, as the key cannot be shown again."""

    def __init__(self, parent: QWidget | None, key: str) -> None:
        title = self.tr("Recovery key")
        super().__init__(
            parent,
            title,
            self.tr("I have written it down"),
            header=Headline(title),
            width=NARROW,
            spare_height=3 * theme.GRID,
        )
        self.panel = RecoveryKeyPanel(key)
        self.body.addWidget(self.panel)
        self.buttons.cancel.hide()

    def reject(self) -> None:
        self.panel.retyped.check()
        self.panel.retyped.focus_first()
