"""The window in which photographs are chosen from a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

_PATTERNS: Final = "*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif *.avif"


class PhotoChooser:
    """Asks for files; begins where the last ones were chosen, at first in the pictures."""

    def __init__(self) -> None:
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)

    def ask(self, parent: QWidget, title: str, then: Callable[[Sequence[Path]], object]) -> None:
        """Open the window; `then` is told what was chosen."""
        # A folder that is not there would be taken for the name of a file.
        folder = self._folder if QDir(self._folder).exists() else QDir.homePath()
        dialog = QFileDialog(parent, title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        photographs = translate("PhotoChooser", "Photographs ({patterns})").format(patterns=_PATTERNS)
        dialog.setNameFilters([photographs, translate("PhotoChooser", "All files (*)")])
        dialog.filesSelected.connect(lambda names: self._take([Path(name) for name in names], then))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, files: Sequence[Path], then: Callable[[Sequence[Path]], object]) -> None:
        self._folder = str(files[0].parent)
        then(files)
