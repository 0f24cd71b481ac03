"""Where there is no live picture: why, and the way to files."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.camera import Trouble
from ui.widgets.empty_state import EmptyState
from vein_tracker.text import QT_TRANSLATE_NOOP

_WORDS: Final = {
    Trouble.NO_SUPPORT: (
        QT_TRANSLATE_NOOP("camera", "No camera here"),
        QT_TRANSLATE_NOOP(
            "camera",
            "This installation lacks what a camera needs: the extra “camera”, on Linux libpulse0 too. Take the photos "
            "with any camera and import the files.",
        ),
    ),
    Trouble.NO_CAMERA: (
        QT_TRANSLATE_NOOP("camera", "No camera found"),
        QT_TRANSLATE_NOOP(
            "camera",
            "Connect one and it is shown here, or take the photos with any camera and import the files.",
        ),
    ),
    Trouble.REFUSED: (
        QT_TRANSLATE_NOOP("camera", "The camera may not be used"),
        QT_TRANSLATE_NOOP(
            "camera",
            "This computer's privacy settings keep Vein Tracker from it. Allow it there and try again, or import "
            "files.",
        ),
    ),
    Trouble.SILENT: (
        QT_TRANSLATE_NOOP("camera", "The camera sends no picture"),
        QT_TRANSLATE_NOOP(
            "camera", "Another program may be using it. Close that program and try again, or import files."
        ),
    ),
    Trouble.GONE: (
        QT_TRANSLATE_NOOP("camera", "The camera was disconnected"),
        QT_TRANSLATE_NOOP(
            "camera", "No shot was lost. Connect it again and it is shown here, or import files."
        ),
    ),
    Trouble.FAILED: (
        QT_TRANSLATE_NOOP("camera", "The camera cannot be used"),
        QT_TRANSLATE_NOOP(
            "camera",
            "It reported a fault, or another program is using it. Try again or choose another camera, or import files.",
        ),
    ),
}


class NoPicture(QWidget):
    """Says why in words; files always work."""

    files_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, trouble: Trouble) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        title, words = _WORDS[trouble]
        files = translate("camera", "Import files")
        said = EmptyState("camera", translate("camera", title), translate("camera", words), files)
        said.acted.connect(self.files_wanted)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(said)
        if trouble is not Trouble.NO_SUPPORT:
            again = QPushButton(translate("camera", "Try again"))
            again.setAutoDefault(True)
            theme.restyle(again, "kind", "quiet")
            again.clicked.connect(self.retry_wanted)
            column.addWidget(again, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFocusProxy(said)
