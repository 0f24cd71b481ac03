"""The live picture with the baseline drawn over it: its edges or all of it, an inset, a guide, a line of words."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.painting import chip_size, paint_photo_chip
from ui.widgets.picture import Picture, paint_levels

_LEAST_SIZE: Final = QSize(40 * theme.GRID, 30 * theme.GRID)
_GUIDE: Final = 0.8
_INSET: Final = 0.19
_EDGE_WIDTH: Final = 1.5
_HINT_HEIGHT: Final = 4.5 * theme.GRID
_MARGIN: Final = 8 * theme.GRID


class Ghost(StrEnum):
    """How the baseline is drawn over the live picture."""

    EDGES = "edges"
    WHOLE = "whole"


class LiveView(QWidget):
    """Shows the newest frame, never mirrored."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QImage()
        self._baseline: Picture | None = None
        self._ghost = Ghost.EDGES
        self._opacity = 0.75
        self._drawn: tuple[tuple[object, ...], QPixmap] | None = None
        self._hint, self._good = "", False
        self._message = ""
        self._held = QImage()
        self._release = QTimer(self, singleShot=True)
        self._release.timeout.connect(self.let_go)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(_LEAST_SIZE)
        self.setAccessibleName(self.tr("Live picture"))

    @property
    def ghost(self) -> Ghost:
        """How the baseline is drawn."""
        return self._ghost

    @property
    def opacity(self) -> float:
        """How strongly the baseline is drawn, 0..1."""
        return self._opacity

    @property
    def hint(self) -> str:
        """The line of words over the picture."""
        return self._hint

    @property
    def frame(self) -> QImage:
        """What is shown; null before the first frame."""
        return self._frame

    def room(self) -> QSize:
        """Return how many of the screen's own pixels a frame can fill."""
        return self.size() * self.devicePixelRatioF()

    def show_frame(self, frame: QImage) -> None:
        """Show a frame; a null one leaves the surround."""
        self._frame = frame
        self.update()

    @property
    def holding(self) -> bool:
        """Whether a shot is looked at instead of the live picture."""
        return not self._held.isNull()

    def hold(self, shot: QImage, for_ms: int = 0) -> None:
        """Show a shot instead of the live picture, for a moment or until it is let go."""
        self._held = shot
        if for_ms:
            self._release.start(for_ms)
        else:
            self._release.stop()
        self.update()

    def let_go(self) -> None:
        """Show the live picture again."""
        self._held = QImage()
        self._release.stop()
        self.update()

    def show_baseline(self, baseline: Picture | None) -> None:
        """Draw this baseline over every frame; None where the view has none yet."""
        self._baseline, self._drawn = baseline, None
        self.update()

    def set_ghost(self, ghost: Ghost) -> None:
        """Draw the baseline's edges, or all of it."""
        self._ghost = ghost
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Draw the baseline more or less strongly."""
        self._opacity = min(max(opacity, 0.0), 1.0)
        self.update()

    def say(self, hint: str, *, good: bool = False) -> None:
        """Say what to do, for who looks at the picture; spoken where a screen reader reads."""
        if (hint, good) != (self._hint, self._good):
            self._hint, self._good = hint, good
            self.setAccessibleDescription(hint)
            self.update()

    def show_message(self, text: str) -> None:
        """Say something instead of a picture, such as that the camera is being opened."""
        self._message = text
        self.update()

    def place_of_frame(self) -> QRectF:
        """Return where the frame lies: as large as fits, in the middle."""
        size = QSizeF(self._frame.size()) if not self._frame.isNull() else QSizeF(4, 3)
        size.scale(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        placed = QRectF(QPointF(), size)
        placed.moveCenter(QRectF(self.rect()).center())
        return placed

    def place_of_inset(self) -> QRectF:
        """Return where the baseline stands beside the frame; empty without one."""
        if self._baseline is None:
            return QRectF()
        size = self._baseline.size
        room = QSizeF(self.width() * _INSET, self.height() * 2 * _INSET)
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF(theme.CARD_RADIUS, self.height() - theme.CARD_RADIUS - size.height()), size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawn = None
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour(theme.DARK.window))
            placed = self.place_of_frame()
            if self.holding:
                self._paint_held(painter)
            elif self._frame.isNull():
                self._paint_message(painter)
            else:
                smooth = self._frame.size() != placed.size().toSize() * self.devicePixelRatioF()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
                painter.drawImage(placed, self._frame)
                self._paint_ghost(painter, placed)
                self._paint_guide(painter, placed)
                self._paint_hint(painter)
            self._paint_inset(painter)
            if self.hasFocus():
                inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.setPen(QPen(QColor(theme.DARK.accent), theme.FOCUS_LINE))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(inside)

    def _paint_held(self, painter: QPainter) -> None:
        size = QSizeF(self._held.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        placed = QRectF(QPointF(), size)
        placed.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(placed, self._held)
        if not self._release.isActive():
            words = self.tr("The shot. Press it again for the live picture")
            chip = QRectF(QPointF(), chip_size(words, theme.BODY))
            chip.moveCenter(QPointF(self.width() / 2, 2 * theme.GRID + chip.height() / 2))
            paint_photo_chip(painter, words, chip, theme.BODY)

    def _paint_ghost(self, painter: QPainter, placed: QRectF) -> None:
        """The drawing is kept from frame to frame: only a new size or way draws it anew."""
        if self._baseline is None or self._opacity <= 0:
            return
        key = (self._ghost, placed.size().toTuple(), self.devicePixelRatioF())
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._draw_ghost(self._baseline, placed.size())
        painter.setOpacity(self._opacity)
        painter.drawPixmap(placed.topLeft(), self._drawn[1])
        painter.setOpacity(1.0)

    def _draw_ghost(self, baseline: Picture, frame: QSizeF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap((frame * ratio).toSize())
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        fitted = QRectF(QPointF(), baseline.size.scaled(frame, Qt.AspectRatioMode.KeepAspectRatio))
        fitted.moveCenter(QRectF(QPointF(), frame).center())
        with QPainter(drawn) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            if self._ghost is Ghost.WHOLE:
                paint_levels(painter, baseline.levels, fitted, fitted)
                return drawn
            scale = fitted.width() / baseline.size.width()
            painter.translate(fitted.topLeft())
            painter.scale(scale, scale)
            pen = QPen(QColor(theme.DARK.accent), _EDGE_WIDTH)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for layer in baseline.layers:
                for path in layer.paths:
                    painter.drawPath(path)
        return drawn

    def _paint_guide(self, painter: QPainter, placed: QRectF) -> None:
        guide = QRectF(QPointF(), placed.size() * _GUIDE)
        guide.moveCenter(placed.center())
        pen = QPen(QColor(theme.DARK.on_photo_chip), theme.HAIRLINE, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(guide, theme.RADIUS / 2, theme.RADIUS / 2)

    def _paint_hint(self, painter: QPainter) -> None:
        if not self._hint:
            return
        width = min(chip_size(self._hint, theme.HEADING).width() + 3 * theme.GRID, self.width())
        pill = QRectF(0, 2 * theme.GRID, width, _HINT_HEIGHT)
        pill.moveCenter(QPointF(self.width() / 2, pill.center().y()))
        table = theme.DARK
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(QColor(table.accent), theme.FOCUS_LINE)
        painter.setPen(edge if self._good else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(table.photo_chip, theme.PHOTO_CHIP_OPACITY))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(table.on_photo_chip))
        painter.setFont(theme.font(theme.HEADING, QFont.Weight.Medium))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._hint)
        painter.restore()

    def _paint_inset(self, painter: QPainter) -> None:
        place = self.place_of_inset()
        if self._baseline is None or self._frame.isNull() or self.holding:
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(place, theme.RADIUS / 2, theme.RADIUS / 2)
        painter.setClipPath(outline)
        paint_levels(painter, self._baseline.levels, place, place)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.DARK.on_photo_chip), theme.FOCUS_LINE))
        painter.drawPath(outline)
        painter.restore()
        words = self.tr("Baseline")
        chip = QRectF(place.topLeft() + QPointF(theme.GRID, theme.GRID / 2), chip_size(words))
        paint_photo_chip(painter, words, chip)

    def _paint_message(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme.DARK.muted))
        painter.setFont(theme.font(theme.HEADING))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0), flags, self._message)
