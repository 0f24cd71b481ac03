"""One photograph of the filmstrip: what is known of it, and how it is painted."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.painting import paint_focus_ring

THUMBNAIL: Final = QSize(19 * theme.GRID, 11 * theme.GRID)
TILE: Final = QSize(THUMBNAIL.width() + 2 * theme.GRID, THUMBNAIL.height() + 4 * theme.GRID + theme.GRID // 2)
LOW_THUMBNAIL: Final = QSize(7 * theme.GRID, 6 * theme.GRID)
LOW_TILE: Final = QSize(TILE.width() + 4 * theme.GRID, LOW_THUMBNAIL.height() + theme.GRID)
_LINE: Final = 80
TILE_ROLE: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Tile:
    """`title` such as "+6 wk", `caption` such as "18 May · 4.5 %"; `caution` in a word what is wrong.

    `detail`: in sentences what is to be said of it, and what to do.
    """

    photo_id: str
    title: str
    caption: str = ""
    thumbnail: QImage = field(default_factory=QImage)
    caution: str = ""
    detail: str = ""
    in_curve: bool = True
    baseline: bool = False
    treated: str = ""
    """What was done on that day, if anything: marked by the triangle that stands for it in the chart."""

    def spoken(self) -> str:
        """Return the tile as a screen reader tells it."""
        words = ", ".join(part for part in (self.title, self.caption, self.treated, self.caution) if part)
        return f"{words}. {self.detail}" if self.detail else words

    def tip(self) -> str:
        """Return what is told on hover: the detail on lines of its own, as long as they are easily read."""
        words = ", ".join(part for part in (self.title, self.caption, self.treated, self.caution) if part)
        return "\n".join((words, *textwrap.wrap(self.detail, _LINE)))


class TilePainter(QStyledItemDelegate):
    """Paints tiles, their words below the photograph or, where `low`, beside it; thumbnails are scaled once."""

    def __init__(self) -> None:
        super().__init__()
        self.low = False
        self._scaled: dict[tuple[int, int, float], QPixmap] = {}

    @property
    def tile(self) -> QSize:
        """How much room a photograph and its words have."""
        return LOW_TILE if self.low else TILE

    @property
    def thumbnail(self) -> QSize:
        """How large a photograph is painted."""
        return LOW_THUMBNAIL if self.low else THUMBNAIL

    def forget(self) -> None:
        """Let go of thumbnails, as others are shown now."""
        self._scaled.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.tile

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tile = index.data(TILE_ROLE)
        if not isinstance(tile, Tile):
            return
        rect, state = QRectF(option.rect), option.state
        photo = QRectF(rect.topLeft() + QPointF(theme.GRID / 2, theme.GRID / 2), self.thumbnail)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_photo(painter, tile, photo)
        if tile.caution and not self.low:
            _paint_caution(painter, tile.caution, photo)
        if tile.treated:
            _paint_treated(painter, photo)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        _paint_frame(painter, tile, photo, selected=selected)
        if state & QStyle.StateFlag.State_HasFocus:
            gap = theme.GRID / 2
            paint_focus_ring(painter, photo.adjusted(-gap, -gap, gap, gap), theme.RADIUS)
        (_paint_words_beside if self.low else _paint_words)(painter, tile, photo, rect)
        painter.restore()

    def _paint_photo(self, painter: QPainter, tile: Tile, place: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(place, theme.RADIUS / 2, theme.RADIUS / 2)
        painter.fillPath(shape, QColor(theme.colours().line))
        if tile.thumbnail.isNull():
            return
        painter.save()
        painter.setClipPath(shape)
        pixmap = self._pixmap(tile.thumbnail, painter.device().devicePixelRatioF())
        size = pixmap.deviceIndependentSize()
        middle = place.center() - QPointF(size.width() / 2, size.height() / 2)
        painter.drawPixmap(middle, pixmap)
        painter.restore()

    def _pixmap(self, image: QImage, ratio: float) -> QPixmap:
        key = (image.cacheKey(), self.thumbnail.width(), ratio)
        if key not in self._scaled:
            covering = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            smooth = Qt.TransformationMode.SmoothTransformation
            pixmap = QPixmap.fromImage(image.scaled(self.thumbnail * ratio, covering, smooth))
            pixmap.setDevicePixelRatio(ratio)
            self._scaled[key] = pixmap
        return self._scaled[key]


def _paint_caution(painter: QPainter, text: str, photo: QRectF) -> None:
    table = theme.colours()
    font = theme.font(theme.SMALL, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    room = photo.width() - 2 * theme.GRID
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - theme.GRID)
    chip = QRectF(0, 0, metrics.horizontalAdvance(shown) + theme.GRID, theme.CHIP - theme.GRID / 2)
    chip.moveBottomLeft(photo.bottomLeft() + QPointF(theme.GRID, -theme.GRID))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(table.caution_soft))
    painter.drawRoundedRect(chip, theme.RADIUS / 2, theme.RADIUS / 2)
    painter.setPen(QColor(table.caution))
    painter.setFont(font)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)


def _paint_treated(painter: QPainter, photo: QRectF) -> None:
    table = theme.colours()
    chip = QRectF(photo.left() + theme.GRID / 2, photo.top() + theme.GRID / 2, theme.ICON, theme.ICON)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(table.photo_chip, theme.PHOTO_CHIP_OPACITY))
    painter.drawRoundedRect(chip, theme.RADIUS / 2, theme.RADIUS / 2)
    tip = chip.center() - QPointF(0, theme.GRID / 2)
    painter.setBrush(QColor(table.on_photo_chip))
    half = theme.GRID / 2 + theme.HAIRLINE
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(half, theme.GRID), tip + QPointF(-half, theme.GRID)]))


def _paint_frame(painter: QPainter, tile: Tile, photo: QRectF, *, selected: bool) -> None:
    if not (selected or tile.baseline):
        return
    table = theme.colours()
    painter.setPen(QPen(QColor(table.accent if selected else table.muted), theme.FOCUS_LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(photo, theme.RADIUS / 2, theme.RADIUS / 2)


def _paint_words(painter: QPainter, tile: Tile, photo: QRectF, rect: QRectF) -> None:
    table = theme.colours()
    top = photo.bottom() + theme.GRID / 2
    line = QRectF(photo.left(), top, photo.width(), rect.bottom() - top)
    strong = theme.font(theme.BODY, QFont.Weight.DemiBold, tabular=True)
    painter.setFont(strong)
    painter.setPen(QColor(table.ink if tile.in_curve else table.muted))
    centred = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, centred, tile.title)
    line.setLeft(line.left() + QFontMetricsF(strong).horizontalAdvance(tile.title) + theme.GRID * 0.75)
    small = theme.font(theme.SMALL, tabular=True)
    painter.setFont(small)
    painter.setPen(QColor(table.muted))
    painter.drawText(line, centred, caption_in(tile.caption, QFontMetricsF(small), line.width()))


def _paint_words_beside(painter: QPainter, tile: Tile, photo: QRectF, rect: QRectF) -> None:
    """Two lines, the second of which says what is wrong where something is: there is no room on the photograph."""
    table = theme.colours()
    room = rect.right() - photo.right() - 1.5 * theme.GRID
    upper = QRectF(photo.right() + theme.GRID, photo.top(), room, photo.height() / 2)
    lower = upper.translated(0, upper.height())
    strong = theme.font(theme.BODY, QFont.Weight.DemiBold, tabular=True)
    title = QFontMetricsF(strong).elidedText(tile.title, Qt.TextElideMode.ElideRight, room)
    painter.setFont(strong)
    painter.setPen(QColor(table.ink if tile.in_curve else table.muted))
    painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)
    weight = QFont.Weight.DemiBold if tile.caution else QFont.Weight.Normal
    small = theme.font(theme.SMALL, weight, tabular=True)
    painter.setFont(small)
    painter.setPen(QColor(table.caution if tile.caution else table.muted))
    said = caption_in(tile.caution or tile.caption, QFontMetricsF(small), room)
    painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)


def caption_in(caption: str, metrics: QFontMetricsF, room: float) -> str:
    """Return a caption as it has room: rather the figure alone than a day that breaks off and no figure."""
    if metrics.horizontalAdvance(caption) > room:
        caption = caption.rpartition(" · ")[2]
    return metrics.elidedText(caption, Qt.TextElideMode.ElideRight, room)
