"""What Vein Tracker is, what it does not claim, and on whose work it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
from ui.dialogs.form import MEDIUM
from ui.dialogs.licences import Part, parts
from ui.dialogs.sheet import SheetDialog
from ui.widgets.choice_field import ListField
from ui.widgets.field import text_label
from vein_tracker import __version__
from vein_tracker.settings import APP_NAME

_LICENCE_LINES: Final = 8


class AboutDialog(SheetDialog):
    """Version, claims, licences."""

    def __init__(self, parent: QWidget | None) -> None:
        title = self.tr("{app} {version}").format(app=APP_NAME, version=__version__)
        super().__init__(parent, title, self.tr("Free software under the MIT licence"), width=MEDIUM)
        self.setWindowTitle(self.tr("About {app}").format(app=APP_NAME))
        claims = self.tr(
            "It keeps photographs of thread veins safe, makes before and after comparable, and estimates "
            "visible coverage with an interval. It does not diagnose, grade or advise: every figure is an "
            "estimate from your photographs, to be read by a practitioner."
        )
        known = parts()
        self.part = ListField[Part](self.tr("Built on"), [(part, _line(part)) for part in known], known[0])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setFixedHeight(_LICENCE_LINES * 3 * theme.GRID)
        self.part.changed.connect(self._show)
        self.body.addWidget(text_label(claims))
        self.body.addWidget(self.part)
        self.body.addWidget(self.text)
        self._show()

    def _show(self) -> None:
        part = self.part.value()
        text = part.text if part else ""
        self.text.setPlainText(text or self.tr("Its licence comes with the package."))


def _line(part: Part) -> str:
    return " · ".join(filter(None, (" ".join(filter(None, (part.name, part.version))), part.licence)))
