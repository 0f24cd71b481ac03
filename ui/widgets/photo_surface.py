"""What the photo viewer shows, and all that can be asked of it; hands are heard in photo_view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.format import vein_words
from ui.widgets.drawn_line import LineDrawing
from ui.widgets.overlay_key import paint_key
from ui.widgets.overlay_painting import paint_pointed
from ui.widgets.painting import chip_size, paint_focus_ring, paint_photo_chip
from ui.widgets.pair import Mode, Pair
from ui.widgets.photo_painting import paint_pair, paint_tip
from ui.widgets.picture import Overlay, Picture
from ui.widgets.pointing import Pointing
from ui.widgets.view_state import ViewState

_LEAST_SIZE: Final = QSize(40 * theme.GRID, 25 * theme.GRID)


class PhotoSurface(QWidget):
    """Shows one photograph or a pair, with overlay, marked vein, scale bar and messages."""

    mode_changed = Signal(object)
    overlay_changed = Signal(object)
    lock_changed = Signal(bool)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = Pair()
        self._pointing = Pointing(self._pair)
        self._drawing = LineDrawing(self._pair)
        self._message = ""
        self._message_on_top = False
        self._remark = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(_LEAST_SIZE)
        self._describe()

    def show_pictures(
        self,
        before: Picture | None,
        after: Picture | None = None,
        *,
        keep_view: bool = False,
        aligned: bool = True,
    ) -> None:
        """Show a pair, one photograph or none; `keep_view` where only the follow-up was exchanged.

        `aligned`: both are in the baseline's frame.
        """
        self._pair.aligned = aligned
        self._pair.pictures = tuple(picture for picture in (before, after) if picture is not None)
        self._pair.fits = self._pair.fits or not keep_view
        self._pointing.forget()
        self._drawing.stop()
        self._message = ""
        self._describe()
        self._settle()

    def exchange(self, *pictures: Picture) -> None:
        """Show the same photographs with something more drawn over them."""
        self._pair.pictures = pictures
        self.update()

    @property
    def message(self) -> str:
        """What is said over the photographs, or in their place; nothing most of the time."""
        return self._message

    def show_message(self, text: str, *, on_top: bool = False) -> None:
        """Say something over the photographs, such as that they are being opened; empty takes it away."""
        self._message = text
        self._message_on_top = on_top
        self.update()

    @property
    def remark(self) -> str:
        """Why the photographs are not laid out as was wished; nothing where they are."""
        return self._remark

    def set_remark(self, text: str) -> None:
        """Say below, for as long as it holds, why the photographs are not laid out as was wished."""
        self._remark = text
        self.update()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """What is shown, the baseline first."""
        return self._pair.pictures

    @property
    def mode(self) -> Mode:
        """How a pair is laid out."""
        return self._pair.mode

    def set_mode(self, mode: Mode) -> None:
        """Lay the pair out beside or over each other."""
        if mode is not self._pair.mode:
            self._pair.mode = mode
            self._settle()
            self.mode_changed.emit(mode)

    @property
    def overlay(self) -> Overlay:
        """What is drawn over the photographs."""
        return self._pair.overlay

    def set_overlay(self, overlay: Overlay) -> None:
        """Draw something else over the photographs, or nothing."""
        if overlay is not self._pair.overlay:
            self._pair.overlay = overlay
            if not overlay.is_veins:
                self._pointing.forget()
            self._tell_pointed()
            self.overlay_changed.emit(overlay)

    @property
    def locked(self) -> bool:
        """Whether both panes move together."""
        return self._pair.locked

    def set_locked(self, locked: bool) -> None:
        """Move both panes together, or each by itself; locking brings the second to the first."""
        if locked != self._pair.locked:
            self._pair.locked = locked
            self._settle()
            self.lock_changed.emit(locked)

    @property
    def wipe(self) -> float:
        """Where the wipe stands, 0 at the left edge, 1 at the right."""
        return self._pair.wipe

    def set_wipe(self, share: float) -> None:
        """Move the wipe."""
        self._pair.wipe = min(max(share, 0.0), 1.0)
        self.update()

    @property
    def told(self) -> str:
        """What is said of the vein that is marked; nothing without one."""
        vein = self._pointing.vein
        return vein_words(vein) if vein else ""

    def step_vein(self, by: int) -> None:
        """Mark the next vein, or the one before, and bring it into sight."""
        if not self.overlay.is_veins:
            self.set_overlay(Overlay.OUTLINE)
        pointed = self._pointing.step(by)
        if pointed is not None:
            self._pair.reveal(pointed.picture, pointed.place)
            self._moved()
        self._tell_pointed()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told))

    def place_of(self, picture: int, point: QPointF) -> QPointF:
        """Return where a pixel of a photograph is seen."""
        return self._pair.from_pixels(picture, point)

    def view_state(self, pane: int = 0) -> ViewState:
        """Return which part of the photographs a pane shows."""
        return self._pair.state(pane)

    def panes(self) -> tuple[QRectF, ...]:
        """Return where the panes lie: two side by side, otherwise one."""
        return self._pair.panes()

    def fit(self) -> None:
        """Show the whole photographs."""
        self._pair.fits = True
        self._settle()

    def one_to_one(self, about: QPointF | None = None) -> None:
        """Show one pixel of the photograph on one pixel of the screen."""
        shown = self._pair.state(0 if about is None else self._pair.pane_at(about)).zoom
        self.zoom(1 / (self.devicePixelRatioF() * shown), about)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a point of the widget, the middle of the first pane unless told."""
        self._pair.zoom(factor, about)
        self._moved()

    def pan(self, by: QPointF, pane: int = 0) -> None:
        """Drag the photographs by this many pixels."""
        self._pair.pan(by, pane)
        self._moved()

    def _settle(self) -> None:
        self._pair.settle()
        self._moved()

    def _moved(self) -> None:
        self.update()
        self.view_changed.emit()

    def _tell_pointed(self) -> None:
        self.setAccessibleDescription(self.told)
        self.update()

    def _describe(self) -> None:
        shown = [picture.shown_as for picture in self._pair.pictures]
        if len(shown) == 2:
            text = self.tr("Photographs: {first} and {second}").format(first=shown[0], second=shown[1])
        else:
            text = (
                self.tr("Photograph: {first}").format(first=shown[0]) if shown else self.tr("No photograph")
            )
        self.setAccessibleName(text)
        self.setAccessibleDescription("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pair.size = QSizeF(self.size())
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().surround))
        paint_pair(painter, self._pair)
        self._paint_pointed(painter)
        paint_key(painter, self._pair)
        self._paint_over(painter)
        if self._message or self._remark:
            self._paint_message(painter)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), 0)
        painter.end()

    def _paint_over(self, painter: QPainter) -> None:
        """Paint what lies over photographs and veins."""
        self._drawing.paint(painter)

    def _paint_message(self, painter: QPainter) -> None:
        text = self._message or self._remark
        chip = QRectF(QPointF(), chip_size(text, theme.BODY, self.width() - 2 * theme.CARD_RADIUS))
        chip.moveCenter(QRectF(self.rect()).center())
        if not self._message:  # at the bottom, as dates stand at the top
            chip.moveBottom(self.height() - theme.CARD_RADIUS)
        elif self._message_on_top:  # below the dates
            chip.moveTop(theme.CARD_RADIUS + theme.CHIP + theme.GRID)
        paint_photo_chip(painter, text, chip, theme.BODY)

    def _paint_pointed(self, painter: QPainter) -> None:
        pointed = self._pointing.current
        if pointed is None:
            return
        seen = self._pair.seen_of(pointed.picture)
        if seen.isEmpty():
            return
        picture, target = self.pictures[pointed.picture], self._pair.picture_rect(pointed.picture)
        paint_pointed(painter, picture, pointed.vein, target, seen)
        paint_tip(painter, self.told, self._pair.from_pixels(pointed.picture, pointed.place), seen)
