"""Paints a pair: photographs, veins, dates, scale bars and the wipe."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui import theme
from ui.format import from_to
from ui.widgets.change_picture import paint_change
from ui.widgets.overlay_painting import paint_overlay, paint_picture
from ui.widgets.painting import chip_size, paint_photo_chip, paint_scale_bar
from ui.widgets.pair import Mode, Pair
from ui.widgets.picture import Overlay, Picture


def paint_pair(painter: QPainter, pair: Pair) -> None:
    """Paint all that belongs to the photographs; the surround is there already."""
    if pair.stacked is not None:
        _STACKED[pair.stacked](painter, pair)
        return
    for index, picture in enumerate(pair.pictures):
        pane = pair.panes()[index]
        paint_picture(painter, picture, pair.picture_rect(index), pane, pair.overlay)
        _paint_date(painter, picture, pane, at_right=False)
        _paint_scale(painter, pair, index, pane)


def _paint_wiped(painter: QPainter, pair: Pair) -> None:
    (pane,) = pair.panes()
    at = pane.width() * pair.wipe
    before, after = pair.pictures
    for index, picture in enumerate(pair.pictures):
        paint_picture(painter, picture, pair.picture_rect(index), pair.seen_of(index), pair.overlay)
    _paint_date(painter, before, pane, at_right=False)
    _paint_date(painter, after, pane, at_right=True)
    _paint_scale(painter, pair, 0, pane)
    paint_handle(painter, QPointF(at, pane.center().y()), pane.top(), pane.bottom())


def _paint_faded(painter: QPainter, pair: Pair) -> None:
    (pane,) = pair.panes()
    before, after = pair.pictures
    # A map hides its photograph, so both fade as they do; what is filled would hide what the fading is to show.
    layers = (Overlay.NONE, pair.overlay) if pair.overlay.is_map else (Overlay.NONE,)
    for overlay in layers:
        paint = paint_picture if overlay is Overlay.NONE else paint_overlay
        if pair.opacity < 1:
            paint(painter, before, pair.picture_rect(0), pane, overlay)
        if pair.opacity > 0:
            painter.setOpacity(pair.opacity)
            paint(painter, after, pair.picture_rect(1), pane, overlay)
            painter.setOpacity(1)
    if not pair.overlay.is_map:
        overlay = Overlay.OUTLINE if pair.overlay is Overlay.FILL else pair.overlay
        plainer = pair.plainer
        paint_overlay(painter, pair.pictures[plainer], pair.picture_rect(plainer), pane, overlay)
    _paint_scale(painter, pair, 0, pane)


def _paint_front(painter: QPainter, pair: Pair) -> None:
    (pane,) = pair.panes()
    front = pair.pictures[pair.front]
    paint_picture(painter, front, pair.picture_rect(pair.front), pane, pair.overlay)
    _paint_date(painter, front, pane, at_right=pair.front == 1)
    _paint_scale(painter, pair, 0 if pair.aligned else pair.front, pane)


def _paint_change(painter: QPainter, pair: Pair) -> None:
    (pane,) = pair.panes()
    before, after = pair.pictures
    paint_change(painter, pair.change, before, pair.picture_rect(0), pane)
    _paint_words(painter, from_to(before.shown_as, after.shown_as), pane, at_right=False)
    _paint_scale(painter, pair, 0, pane)


_STACKED: Final = {
    Mode.WIPE: _paint_wiped,
    Mode.ONION: _paint_faded,
    Mode.BLINK: _paint_front,
    Mode.SINGLE: _paint_front,
    Mode.CHANGE: _paint_change,
}


def _paint_date(painter: QPainter, picture: Picture, pane: QRectF, at_right: bool) -> None:
    if picture.shown_as:
        _paint_words(painter, picture.shown_as, pane, at_right=at_right)


def _paint_words(painter: QPainter, text: str, pane: QRectF, at_right: bool) -> None:
    size = chip_size(text)
    left = pane.right() - theme.CARD_RADIUS - size.width() if at_right else pane.left() + theme.CARD_RADIUS
    place = QRectF(QPointF(left, pane.top() + theme.CARD_RADIUS), size)
    paint_photo_chip(painter, text, place)


def paint_tip(painter: QPainter, text: str, at: QPointF, within: QRectF) -> None:
    """Paint what is said of a place above it, or below where there is no room; never outside the pane."""
    tip = QRectF(QPointF(), chip_size(text, theme.BODY, within.width() - theme.GRID))
    tip.moveCenter(at)
    tip.moveBottom(at.y() - 2 * theme.GRID)
    if tip.top() < within.top():
        tip.moveTop(at.y() + 2 * theme.GRID)
    tip.moveRight(min(tip.right(), within.right() - theme.GRID / 2))
    tip.moveLeft(max(tip.left(), within.left() + theme.GRID / 2))
    paint_photo_chip(painter, text, tip, theme.BODY)


def _paint_scale(painter: QPainter, pair: Pair, index: int, pane: QRectF) -> None:
    picture = pair.pictures[index]
    if picture.px_per_mm is not None:
        shown_per_pixel = pair.picture_rect(index).width() / picture.size.width()
        paint_scale_bar(painter, picture.px_per_mm * shown_per_pixel, pane)


def paint_handle(painter: QPainter, middle: QPointF, top: float, bottom: float) -> None:
    """Paint the line between two photographs that lie under a wipe, and where it is taken hold of."""
    table = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(table.on_photo_chip), theme.FOCUS_LINE))
    painter.drawLine(QPointF(middle.x(), top), QPointF(middle.x(), bottom))
    painter.setPen(QPen(QColor(table.photo_chip), theme.HAIRLINE))
    painter.setBrush(QColor(table.on_photo_chip))
    painter.drawEllipse(middle, theme.CONTROL / 2, theme.CONTROL / 2)
    icon = QRectF(0, 0, theme.ICON, theme.ICON)
    icon.moveCenter(middle)
    theme.icon("wipe", table.photo_chip).paint(painter, icon.toRect(), Qt.AlignmentFlag.AlignCenter)
    painter.restore()
