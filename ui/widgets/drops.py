"""Photographs that are dropped or pasted: files by their path, pictures of the clipboard as they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Dropped:
    """What came in; a picture only where there was no file."""

    files: tuple[Path, ...] = ()
    picture: QImage | None = None

    def __bool__(self) -> bool:
        return bool(self.files) or self.picture is not None


def photos_in(data: QMimeData) -> Dropped:
    """Return the files, or else the picture, that a drop or the clipboard holds."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Dropped(files)
    picture = data.imageData() if data.hasImage() else None
    return Dropped((), picture) if isinstance(picture, QImage) and not picture.isNull() else Dropped()


class DropTarget(QObject):
    """Lets photographs be dropped on a widget; `hovering` while some are held above it."""

    dropped = Signal(object)
    hovering = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragLeaveEvent):
            self.hovering.emit(False)
            return True
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        found = photos_in(event.mimeData())
        if not found:
            return False
        # Never a move: the file must stay where the person has it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent):
            self.hovering.emit(True)
        elif event.type() is QEvent.Type.Drop:
            self.hovering.emit(False)
            self.dropped.emit(found)
        return True
