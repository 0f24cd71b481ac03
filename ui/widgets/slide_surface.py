"""The photographs of a patient view as they are painted: side by side, under a wipe, or dissolving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.captions import beside_a_line, caption_width, each_below_its_own, paint_caption
from ui.widgets.painting import chip_size, paint_focus_ring, paint_photo_chip
from ui.widgets.photo_painting import paint_handle
from ui.widgets.presentation import Presentation, Step

_LEAST: Final = QSize(60 * theme.GRID, 24 * theme.GRID)
_GAP: Final = 3 * theme.GRID
_BELOW: Final = theme.GRID
_CAPTION: Final = theme.CONTROL
_HALF: Final = 0.5


@dataclass(frozen=True, slots=True)
class Slide:
    """A photograph, what is said below it, and of which day it is."""

    picture: QImage
    caption: str
    day: date | None = None


class SlideSurface(QWidget):
    """Paints what a presentation stands at; the whole photographs, or the same part of all."""

    def __init__(self, presentation: Presentation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presentation = presentation
        self._before: Slide | None = None
        self._now: Slide | None = None
        self._way: tuple[Slide, ...] = ()
        self._message = ""
        self._tabbed = False
        self._scaled: dict[tuple[int, int, int], QImage] = {}
        self.setMinimumSize(_LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        presentation.changed.connect(self._follow)

    @property
    def presentation(self) -> Presentation:
        """What it shows."""
        return self._presentation

    def show_pair(self, before: Slide | None, now: Slide | None = None, message: str = "") -> None:
        """Show before and now, one photograph alone, or why there is none."""
        self._before, self._now, self._message, self._way = before, now, message, ()
        self._scaled.clear()
        self._follow()

    def show_way(self, way: Sequence[Slide]) -> None:
        """Show these photographs one after the other, the first being before and the last now."""
        self._way = tuple(way)

    def sizeHint(self) -> QSize:
        return _LEAST * 2

    def panes(self) -> tuple[QRectF, ...]:
        """Return where photographs may lie: two close to each other, otherwise one; captions go below."""
        height = max(0.0, self.height() - _CAPTION - 2 * _BELOW)
        if self._presentation.step is not Step.BESIDE or self._now is None:
            return (QRectF(0, 0, self.width(), height),)
        half = (self.width() - _GAP) / 2
        room = QRectF(0, 0, half, height)
        wanted = (
            max(_placed(slide.picture, room).width(), caption_width(slide.caption)) for slide in self.seen
        )
        wide = min(half, max(wanted))
        left = QRectF(half - wide, 0, wide, height)
        return left, left.translated(wide + _GAP, 0)

    def photo_rect(self) -> QRectF:
        """Return where the first photograph lies."""
        return _placed(self._before.picture, self.panes()[0]) if self._before else QRectF()

    @property
    def seen(self) -> tuple[Slide, ...]:
        """What is seen now, the one below first."""
        if self._presentation.step is Step.WAY and self._way:
            place, share = self._presentation.faded
            return self._way[place : place + 2] if share > 0 else self._way[place : place + 1]
        return tuple(slide for slide in (self._before, self._now) if slide is not None)

    @property
    def captions(self) -> tuple[str, ...]:
        """What is said below the photographs now."""
        on_the_way = self._on_the_way()
        return (on_the_way.caption,) if on_the_way else tuple(slide.caption for slide in self.seen)

    @property
    def day(self) -> date | None:
        """Of which day the photograph is that is seen on the way; None beside the way."""
        on_the_way = self._on_the_way()
        return on_the_way.day if on_the_way else None

    def _on_the_way(self) -> Slide | None:
        if self._presentation.step is not Step.WAY or not self._way:
            return None
        place, share = self._presentation.faded
        return self._way[place + (share > _HALF)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._before is None:
            self._paint_message(painter)
        elif self._presentation.step is Step.WAY and self._way:
            self._paint_way(painter)
        elif self._presentation.step is Step.WIPE and self._now is not None:
            self._paint_wipe(painter, self._before, self._now)
        else:
            photos = [
                self._paint(painter, slide.picture, pane)
                for slide, pane in zip(self.seen, self.panes(), strict=True)
            ]
            self._paint_captions(painter, photos)
        if self._tabbed:
            paint_focus_ring(painter, QRectF(self.rect()))
        painter.end()

    def _paint_wipe(self, painter: QPainter, before: Slide, now: Slide) -> None:
        (pane,) = self.panes()
        photo = _placed(before.picture, pane)
        at = self._line(photo)
        self._paint(painter, before.picture, pane)
        painter.save()
        painter.setClipRect(QRectF(QPointF(at, pane.top()), pane.bottomRight()))
        self._paint(painter, now.picture, pane)
        painter.restore()
        size, chips = beside_a_line(
            before.caption, now.caption, photo.center().x(), self._caption_room(photo, pane)
        )
        for text, chip in zip((before.caption, now.caption), chips, strict=True):
            paint_caption(painter, text, chip, size)
        paint_handle(painter, QPointF(at, photo.center().y()), photo.top(), photo.bottom())

    def _paint_way(self, painter: QPainter) -> None:
        (pane,) = self.panes()
        place, share = self._presentation.faded
        photo = self._paint(painter, self._way[place].picture, pane)
        if share > 0:
            painter.setOpacity(share)
            self._paint(painter, self._way[place + 1].picture, pane)
            painter.setOpacity(1)
        self._paint_captions(painter, [photo])

    def _paint(self, painter: QPainter, picture: QImage, pane: QRectF) -> QRectF:
        """Paint a photograph in a pane, and return where it lies."""
        target = _placed(picture, pane)
        shape = QPainterPath()
        shape.addRoundedRect(target, theme.RADIUS, theme.RADIUS)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        if self._presentation.near:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, picture, _pixels(self._presentation.part, picture))
        else:
            painter.drawImage(target, self._at_size(picture, target.size()))
        painter.restore()
        return target

    def _at_size(self, picture: QImage, size: QSizeF) -> QImage:
        """Scale a photograph once, so that a dissolve only lays two pictures over each other."""
        wanted = (size * self.devicePixelRatioF()).toSize()
        key = (picture.cacheKey(), wanted.width(), wanted.height())
        if key not in self._scaled:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled[key] = picture.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        return self._scaled[key]

    def _paint_captions(self, painter: QPainter, photos: Sequence[QRectF]) -> None:
        rooms = [self._caption_room(photo, pane) for photo, pane in zip(photos, self.panes(), strict=True)]
        size, chips = each_below_its_own(self.captions, [photo.center().x() for photo in photos], rooms)
        for text, chip in zip(self.captions, chips, strict=True):
            paint_caption(painter, text, chip, size)

    def _caption_room(self, photo: QRectF, pane: QRectF) -> QRectF:
        return QRectF(pane.left(), photo.bottom() + _BELOW, pane.width(), _CAPTION)

    def _paint_message(self, painter: QPainter) -> None:
        if self._message:
            chip = QRectF(QPointF(), chip_size(self._message, theme.TITLE))
            chip.setHeight(theme.CONTROL)
            chip.moveCenter(QRectF(self.rect()).center())
            paint_photo_chip(painter, self._message, chip, theme.TITLE)

    def _follow(self) -> None:
        self.setAccessibleName("; ".join(self.captions) or self._message)
        self.setCursor(self._cursor())
        self.update()

    def _cursor(self) -> Qt.CursorShape:
        if self._presentation.step is Step.WIPE:
            return Qt.CursorShape.SplitHCursor
        return Qt.CursorShape.OpenHandCursor if self._presentation.near else Qt.CursorShape.ArrowCursor

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Its ring is for who goes round by Tab; to everybody else it would only be a frame."""
        self._tabbed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._tabbed = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scaled.clear()
        super().resizeEvent(event)

    def _line(self, photo: QRectF) -> float:
        return photo.left() + photo.width() * self._presentation.wipe

    def _photo_at(self, point: QPointF) -> QRectF | None:
        """Return where the photograph lies whose pane is nearest to a point; None where there is none."""
        places = [_placed(slide.picture, pane) for slide, pane in zip(self.seen, self.panes(), strict=False)]
        near = [place for place in places if not place.isEmpty()]
        return min(near, key=lambda place: abs(place.center().x() - point.x()), default=None)


def _placed(picture: QImage, pane: QRectF) -> QRectF:
    """Return where a photograph lies in a pane: whole, in its middle."""
    size = QSizeF(picture.size()).scaled(pane.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(QPointF(), size)
    target.moveCenter(pane.center())
    return target


def _pixels(part: QRectF, picture: QImage) -> QRectF:
    return QRectF(
        part.left() * picture.width(),
        part.top() * picture.height(),
        part.width() * picture.width(),
        part.height() * picture.height(),
    )
