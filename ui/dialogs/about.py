"""What Vein Tracker is, what it does not claim, and on whose work it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
from ui.dialogs.form import MEDIUM
from ui.dialogs.sheet import SheetDialog
from ui.widgets.field import text_label
from vein_tracker import __version__
from vein_tracker.settings import APP_NAME

_PARTS: Final = (
    ("Qt for Python (PySide6)", "LGPL-3.0"),
    ("OpenCV", "Apache-2.0"),
    ("NumPy", "BSD-3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("pi-heif", "BSD-3-Clause; libheif LGPL-3.0"),
    ("SQLCipher", "BSD-3-Clause"),
    ("sqlcipher3", "zlib"),
    ("sqlite-utils", "Apache-2.0"),
    ("cryptography", "Apache-2.0 or BSD-3-Clause"),
    ("PyQtGraph", "MIT"),
    ("platformdirs", "MIT"),
    ("Inter", "OFL-1.1"),
)
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
        parts = "\n".join(f"{name}: {licence}" for name, licence in _PARTS)
        self.body.addWidget(text_label(claims))
        self.body.addWidget(text_label(self.tr("Built on"), theme.TextRole.HEADING))
        self.body.addWidget(text_label(parts, theme.TextRole.SMALL))
        self.body.addWidget(text_label(self.tr("Licence of the font Inter"), theme.TextRole.HEADING))
        self.body.addWidget(_licence("Inter-OFL.txt"))


def _licence(name: str) -> QPlainTextEdit:
    text = QPlainTextEdit(theme.resource(f"licences/{name}").decode())
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    text.setFixedHeight(_LICENCE_LINES * 3 * theme.GRID)
    return text
