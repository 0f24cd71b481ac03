"""Photographs that are chosen for a form: dropped on it, pasted, or chosen from a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.format import photos
from ui.widgets.drops import Dropped
from ui.widgets.field import Field, text_label
from ui.widgets.photo_chooser import PhotoChooser

_NAMED: Final = 4


class _DropHere(QPushButton):
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * theme.TOUCH)


class PhotosField(Field):
    """A place to drop photographs on; each file counts once."""

    def __init__(self, label: str, *, least: int, wanted: int) -> None:
        self.drop_here = _DropHere()
        super().__init__(label, self.drop_here)
        self._least = least
        self._wanted = wanted
        self._files: tuple[Path, ...] = ()
        self._chooser = PhotoChooser()
        self.drop_here.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop_here.setAutoDefault(True)
        theme.restyle(self.drop_here, "kind", "drop")
        self.drop_here.clicked.connect(self.choose)
        self._chosen = text_label("", theme.TextRole.STRONG)
        self._names = text_label("", theme.TextRole.SMALL, "muted")
        self.start_over = QPushButton(self.tr("Take all away"))
        self.start_over.setAutoDefault(True)
        theme.restyle(self.start_over, "kind", "quiet")
        self.start_over.clicked.connect(self.clear)
        self._below = QWidget()
        grid = QGridLayout(self._below)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._chosen, 0, 0)
        grid.addWidget(self._names, 1, 0)
        grid.addWidget(self.start_over, 0, 1, 2, 1)
        column = self.layout()
        assert column is not None
        column.addWidget(self._below)
        self._show()

    def raw(self) -> tuple[Path, ...]:
        return self._files

    def value(self) -> tuple[Path, ...]:
        """Return the files in the order in which they came."""
        return self._files

    def problem(self) -> str:
        if len(self._files) >= self._least:
            return ""
        return self.tr("At least {least} photos are needed, {wanted} are better.").format(
            least=self._least, wanted=self._wanted
        )

    def take(self, dropped: Dropped) -> None:
        """Add what was dropped or pasted: files only, as a copied picture has lost how it was taken."""
        self.add(dropped.files)
        if not dropped.files:
            self.refuse(self.tr("This is a picture without its file. Drop the files from the camera."))

    def add(self, files: Iterable[Path]) -> None:
        """Add files, each once."""
        self._files = tuple(dict.fromkeys((*self._files, *files)))
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Take all away."""
        self._files = ()
        self._show()
        self.focus_first()
        self.changed.emit()

    def choose(self) -> None:
        """Ask for files."""
        self._chooser.ask(self.window(), self.tr("Choose photos"), self.add)

    def show_hovering(self, hovering: bool) -> None:
        """Show that something is held above."""
        theme.restyle(self.drop_here, "hovering", "true" if hovering else "false")

    def _show(self) -> None:
        count = len(self._files)
        asked = self.tr("Drop {photos} here, or press to choose them").format(photos=photos(self._wanted))
        more = self.tr("Drop more here, or press to choose them")
        self.drop_here.setText(more if count else asked)
        told = self.tr("{n} of {wanted} photos") if count < self._wanted else self.tr("{n} photos")
        self._chosen.setText(told.format(n=count, wanted=self._wanted))
        self._names.setText(_listed(self.tr("{names} and {n} more"), self._files))
        self._below.setVisible(count > 0)


def _listed(pattern: str, files: tuple[Path, ...]) -> str:
    names = ", ".join(file.name for file in files[:_NAMED])
    more = len(files) - _NAMED
    return pattern.format(names=names, n=more) if more > 0 else names
