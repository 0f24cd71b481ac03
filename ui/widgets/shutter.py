"""The large round button that takes a photo."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme

SIZE: Final = 9 * theme.GRID
_RING: Final = theme.GRID / 2


class ShutterButton(QAbstractButton):
    """White with a grey ring, as on any camera; the ring is teal where all is as at the baseline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good = False
        self.setFixedSize(QSize(SIZE, SIZE))
        self.setAccessibleName(self.tr("Take photo"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_good(self, good: bool) -> None:
        """Say whether nothing is left to be done before the shot."""
        if good != self._good:
            self._good = good
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = theme.DARK
        disc = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = table.accent if self._good else table.muted
            painter.setPen(QPen(QColor(ring if self.isEnabled() else table.faint), _RING))
            painter.setBrush(QColor(table.on_photo_chip if self.isEnabled() else table.muted))
            if self.isDown():
                disc.adjust(_RING, _RING, -_RING, -_RING)
            painter.drawEllipse(disc)
            if self.hasFocus():
                painter.setPen(QPen(QColor(table.accent), theme.FOCUS_LINE))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def hitButton(self, pos: QPointF) -> bool:  # type: ignore[override]
        """A round button is pressed where it is round."""
        middle = QPointF(self.rect().center())
        away = QPointF(pos) - middle
        return QPointF.dotProduct(away, away) <= (SIZE / 2) ** 2
