"""A small picture of a photograph that is not filed yet, cropped to its frame; an empty frame where there is none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.painting import cropped_to

SIZE: Final = QSize(15 * theme.GRID, 11 * theme.GRID)


class SmallPicture(QWidget):
    """Shows the middle of a picture in round corners."""

    def __init__(self, picture: QImage, shown_as: str) -> None:
        super().__init__()
        self._picture = picture
        self.setAccessibleName(shown_as)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(frame, theme.GRID / 2, theme.GRID / 2)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.setClipPath(shape)
            painter.fillRect(frame, QColor(theme.colours().line))
            if not self._picture.isNull():
                painter.drawImage(frame, self._picture, cropped_to(frame, self._picture.size()))
