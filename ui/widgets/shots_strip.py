"""The shots of this session: those that are kept, and those that wait to be kept or taken again."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QWidget

from ui import theme
from ui.widgets.painting import paint_focus_ring

TILE: Final = QSize(12 * theme.GRID, 8 * theme.GRID)
_WITHIN: Final = (theme.FOCUS_LINE, theme.FOCUS_LINE, -theme.FOCUS_LINE, -theme.FOCUS_LINE)
"""The ring of the focus lies within the frame that says which shot is chosen."""


class Kept(StrEnum):
    """What became of a shot."""

    WAITING = "waiting"
    FILING = "filing"
    KEPT = "kept"
    REFUSED = "refused"


class ShotTile(QAbstractButton):
    """One shot: its picture, its view, and a tick once it is filed; or the view that is still to be taken."""

    def __init__(self, view: str, picture: QImage | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._picture, self._kept = view, picture, Kept.WAITING
        self.setFixedSize(TILE)
        # A press leaves the focus where the shutter's keys are heard.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(picture is not None)
        self.setEnabled(picture is not None)
        self.show_kept(Kept.WAITING)

    @property
    def kept(self) -> Kept:
        """What became of it."""
        return self._kept

    def show_kept(self, kept: Kept) -> None:
        """Say what became of it."""
        self._kept = kept
        words = {
            Kept.WAITING: self.tr("{view}: not kept yet"),
            Kept.FILING: self.tr("{view}: being filed"),
            Kept.KEPT: self.tr("{view}: kept"),
            Kept.REFUSED: self.tr("{view}: could not be filed"),
        }
        told = words[kept] if self._picture is not None else self.tr("{view}: still to be taken")
        self.setAccessibleName(told.format(view=self._view))
        self.setToolTip(told.format(view=self._view))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        table, frame = theme.DARK, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            if self._picture is None:
                painter.setPen(QPen(QColor(table.faint), theme.HAIRLINE, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(frame, theme.RADIUS / 2, theme.RADIUS / 2)
                painter.setPen(QColor(table.muted))
                painter.setFont(theme.font(theme.SMALL))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(frame, flags, self._view)
                return
            outline = QPainterPath()
            outline.addRoundedRect(frame, theme.RADIUS / 2, theme.RADIUS / 2)
            painter.setClipPath(outline)
            painter.drawImage(frame, self._picture)
            painter.setClipping(False)
            painter.setPen(QPen(QColor(table.accent if self.isChecked() else table.line), theme.FOCUS_LINE))
            painter.drawPath(outline)
            if self.hasFocus():
                paint_focus_ring(painter, frame.adjusted(*_WITHIN), theme.RADIUS / 4, table.on_photo_chip)
            self._paint_mark(painter)

    def _paint_mark(self, painter: QPainter) -> None:
        marks = {Kept.KEPT: "✓", Kept.FILING: "…", Kept.REFUSED: "!"}
        if self._kept not in marks:
            return
        chip = QRectF(0, 0, 2.5 * theme.GRID, 2.5 * theme.GRID)
        chip.moveBottomRight(QRectF(self.rect()).adjusted(4, 4, -4, -4).bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(theme.DARK.photo_chip, theme.PHOTO_CHIP_OPACITY))
        painter.drawEllipse(chip)
        painter.setPen(QColor(theme.DARK.on_photo_chip))
        painter.setFont(theme.font(theme.SMALL))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, marks[self._kept])


class ShotsStrip(QScrollArea):
    """Shots in the order in which they were taken, then the views that are still to come."""

    chosen = Signal(object)
    """The tile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[ShotTile] = []
        self._missing: list[ShotTile] = []
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID)
        self._row.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFixedHeight(TILE.height() + theme.GRID + theme.CARD_RADIUS)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalScrollBar().rangeChanged.connect(self._reveal_newest)
        self.setAccessibleName(QCoreApplication.translate("ShotsStrip", "Shots of this session"))

    @property
    def tiles(self) -> tuple[ShotTile, ...]:
        """The shots."""
        return tuple(self._tiles)

    def add(self, view: str, picture: QImage) -> ShotTile:
        """Add a shot, and choose it."""
        tile = ShotTile(view, picture)
        tile.clicked.connect(lambda: self.chosen.emit(tile))
        self._tiles.append(tile)
        self._lay_out()
        return tile

    def remove(self, tile: ShotTile) -> None:
        """Let go of a shot."""
        self._tiles.remove(tile)
        self._row.removeWidget(tile)
        tile.hide()
        tile.deleteLater()

    def mark(self, tile: ShotTile | None) -> None:
        """Show which shot Keep and Retake are about."""
        for one in self._tiles:
            one.setChecked(one is tile)

    def show_missing(self, views: tuple[str, ...]) -> None:
        """Show which views are still to be taken."""
        for tile in self._missing:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._missing = [ShotTile(view) for view in views]
        self._lay_out()

    def _lay_out(self) -> None:
        for place, tile in enumerate((*self._tiles, *self._missing)):
            self._row.insertWidget(place, tile)
            tile.show()

    def _reveal_newest(self) -> None:
        if self._tiles:
            self.ensureWidgetVisible(self._tiles[-1])
