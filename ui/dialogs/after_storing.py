"""What becomes of files whose photographs are in the library now: asked once, and remembered where that is wanted."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.dialogs.form import NARROW, FormDialog
from ui.dialogs.who import Headline
from ui.format import photos
from ui.widgets.field import text_label


class AfterStoringDialog(FormDialog):
    """Leave is what Enter and Esc mean; `delete` says whether the files go, `remember` whether always."""

    def __init__(self, parent: QWidget | None, files: tuple[Path, ...], watched: bool) -> None:
        number = photos(len(files))
        title = self.tr("{photos} stored and read back").format(photos=number)
        told = self.tr("Whole in the library. The files still lie unencrypted in {folder}.")
        super().__init__(
            parent,
            title,
            self.tr("Leave the files"),
            header=Headline(title, told.format(folder=_folder_of(files))),
            width=NARROW,
            spare_height=4 * theme.GRID,
        )
        self._delete = False
        self.buttons.cancel.hide()
        always = (
            self.tr("Always do this with files of the watched folder")
            if watched
            else self.tr("Always do this with files that are dropped or chosen")
        )
        self.always = QCheckBox(always)
        self.delete_files = push_button(self.tr("Delete the files"), "danger")
        self.delete_files.clicked.connect(self._choose_deleting)
        self.body.addWidget(
            text_label(self.tr("Only files that are the same as what was stored are deleted."), tone="muted")
        )
        self.body.addWidget(self.always)
        self.body.addWidget(self.delete_files)

    @property
    def delete(self) -> bool:
        """Whether the files are to be deleted."""
        return self._delete

    @property
    def remember(self) -> bool:
        """Whether it is to be done so from now on without asking."""
        return self.always.isChecked()

    def _choose_deleting(self) -> None:
        self._delete = True
        self.accept()


def _folder_of(files: tuple[Path, ...]) -> Path:
    """Return the folder in which, or below which, the files lie; the first one's where they lie on several disks."""
    try:
        return Path(os.path.commonpath([file.parent for file in files]))
    except ValueError:
        return files[0].parent
