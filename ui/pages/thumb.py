"""A small photograph on a card, cropped to its frame."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets.painting import cropped_to

SIZE: Final = QSize(17 * theme.GRID, 12 * theme.GRID)


class Thumb(QWidget):
    """Shows a picture, or a dashed frame with words where there is none yet."""

    def __init__(self, picture: QImage | None, shown_as: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._shown_as = shown_as
        self.setAccessibleName(shown_as)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            if self._picture is None or self._picture.isNull():
                self._paint_empty(painter, frame)
            else:
                clip = QPainterPath()
                clip.addRoundedRect(frame, theme.GRID / 2, theme.GRID / 2)
                painter.setClipPath(clip)
                painter.drawImage(frame, self._picture, cropped_to(frame, self._picture.size()))

    def _paint_empty(self, painter: QPainter, frame: QRectF) -> None:
        colours = theme.colours()
        painter.setPen(QPen(theme.colour(colours.faint), theme.HAIRLINE, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, theme.GRID / 2, theme.GRID / 2)
        painter.setPen(theme.colour(colours.muted))
        painter.setFont(theme.font(theme.SMALL))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame.adjusted(theme.GRID, 0, -theme.GRID, 0), flags, self._shown_as)


class PhotoPlace(QPushButton):
    """The place of a photograph that is still to come, to be pressed."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.restyle(self, "kind", "drop")

    def sizeHint(self) -> QSize:
        """As large as a photograph; the stylesheet knows the least height of a button only."""
        return SIZE
