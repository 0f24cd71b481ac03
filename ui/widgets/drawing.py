"""A drawn picture that wears the theme: lines in ink, what matters in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ui import theme


class Drawing(QWidget):
    """Paints a file of resources/, in which INK, ACCENT, SOFT, LINE and SKIN stand for colours."""

    def __init__(self, path: str, told: str, size: QSize) -> None:
        super().__init__()
        self._path = path
        self.setFixedSize(size)
        self.setAccessibleName(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        drawn = theme.resource(self._path)
        tints = {
            "INK": colours.ink,
            "ACCENT": colours.accent,
            "SOFT": colours.accent_soft,
            "LINE": colours.line,
        }
        for name, tint in {**tints, "SKIN": colours.surface}.items():
            drawn = drawn.replace(name.encode(), tint.encode())
        renderer = QSvgRenderer(QByteArray(drawn))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        renderer.render(painter, QRectF(self.rect()))
        painter.end()
