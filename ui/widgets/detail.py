"""Which part of photographs is seen from near: in shares of their width and height, so that any screen may follow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF

WHOLE: Final = QRectF(0.0, 0.0, 1.0, 1.0)
LARGEST: Final = 6.0
"""So many times as large as the whole photograph is seen."""


def closer(part: QRectF, factor: float, about: QPointF) -> QRectF:
    """Return a part so much smaller, in which what lies at `about` in the photograph stays where it is seen."""
    side = min(max(part.width() / factor, 1 / LARGEST), 1.0)
    share = side / part.width()
    corner = about - (about - part.topLeft()) * share
    return _inside(QRectF(corner.x(), corner.y(), side, side))


def moved(part: QRectF, by: QPointF) -> QRectF:
    """Return the part that lies so far from this one, as far as there is photograph."""
    return _inside(part.translated(by))


def spot(part: QRectF, place: QRectF, point: QPointF) -> QPointF:
    """Return what of the photograph is seen at a point of the screen, where the part is painted at `place`."""
    across, down = (point.x() - place.left()) / place.width(), (point.y() - place.top()) / place.height()
    return QPointF(part.left() + across * part.width(), part.top() + down * part.height())


def _inside(part: QRectF) -> QRectF:
    left = min(max(part.left(), 0.0), 1.0 - part.width())
    top = min(max(part.top(), 0.0), 1.0 - part.height())
    return QRectF(left, top, part.width(), part.height())
