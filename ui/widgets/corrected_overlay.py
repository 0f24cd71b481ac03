"""What is painted of corrected veins: found ones filled, added ones in a colour of their own, removed ones ghosted."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, Qt

from ui import convert, theme
from ui.widgets.picture import paint_levels
from vein_tracker.tasks.review import CorrectedVeins, Origin, Patch

_HATCH: Final = 3
"""Pixels of the mask: so wide are the stripes of what was removed."""
_GHOST: Final = 0.5
_FOUND: Final = 0.5
_ADDED: Final = 0.8
_FAINT: Final = 5
"""The code between the stripes of what was removed."""


class CorrectedOverlay:
    """A picture of the mask that is mended where a stroke has changed it."""

    def __init__(self, veins: CorrectedVeins) -> None:
        self._veins = veins
        height, width = veins.origin.shape
        self._image = self._part(slice(0, height), slice(0, width))

    def mend(self, patch: Patch) -> None:
        """Paint anew what a stroke covered."""
        part = self._part(patch.rows, patch.columns)
        if part.isNull():
            return
        painter = QPainter(self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(QPoint(patch.columns.start, patch.rows.start), part)
        painter.end()

    def paint(self, painter: QPainter, target: QRectF, pane: QRectF) -> None:
        """Paint it so that the whole of it would fill `target`, only within the pane."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_levels(painter, (self._image,), target, pane)
        painter.restore()

    def _part(self, rows: slice, columns: slice) -> QImage:
        codes = self._veins.origin[rows, columns].copy()
        if not codes.size:
            return QImage()
        down, across = np.ogrid[
            rows.start : rows.start + codes.shape[0], columns.start : columns.start + codes.shape[1]
        ]
        between = (down + across) // _HATCH % 2 == 1
        codes[(codes == Origin.REMOVED) & between] = _FAINT
        table = theme.colours()
        clear = QColor(Qt.GlobalColor.transparent)
        return convert.coloured(
            codes,
            (
                clear,
                theme.colour(table.vein, _FOUND),
                theme.colour(table.vein_added, _ADDED),
                theme.colour(table.vein_removed, _GHOST),
                clear,
                clear,
            ),
        )
