"""Two letters in a circle that stand for a patient."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


def paint_avatar(painter: QPainter, letters: str, place: QRectF, *, accent: bool = False) -> None:
    """Paint the letters in their circle, also from a delegate."""
    table = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(table.accent_soft if accent else table.line))
    painter.drawEllipse(place)
    painter.setPen(QColor(table.accent if accent else table.ink))
    painter.setFont(theme.font(theme.SMALL, QFont.Weight.DemiBold))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


class Avatar(QWidget):
    """The letters as a widget; a screen reader is told the name instead."""

    def __init__(self, letters: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(letters, name)

    def show_person(self, letters: str, name: str) -> None:
        """Stand for somebody else."""
        self._letters = letters
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.TOUCH, theme.TOUCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self._letters, QRectF(self.rect()))
        painter.end()
