"""Corrects veins by hand: traces one between two clicks, paints one in, or rubs one out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QWheelEvent

from ui import theme
from ui.widgets.corrected_overlay import CorrectedOverlay
from ui.widgets.picture import Picture
from ui.widgets.pin_painting import paint_cross
from ui.widgets.view_state import Spot
from ui.widgets.zoom_pane import ARROWS, ZoomPane
from vein_tracker.tasks.review import CorrectedVeins, Ground, Stroke, StrokeKind

_WIDER: Final = 1.2
_WIDTHS: Final = (1.0, 400.0)
_ERASER: Final = 4.0
"""Times as wide as the brush that adds."""
_PEN: Final = theme.GRID / 2
_LINE: Final = 2.0
_PREVIEW: Final = 0.85


class Tool(StrEnum):
    """What a click or a drag does."""

    TRACE = "trace"
    ADD = "add"
    REMOVE = "remove"


class VeinBrush(ZoomPane):
    """A drag paints a vein in or rubs one out; with the trace, each click leads a path along veins to itself.

    Keys: [ and ], or Ctrl and the wheel, make the brush narrower and wider; Enter puts the pen down in the middle,
    where the cross is, and lifts it; arrows move the photograph under it; Esc lets go of a path or a stroke.
    """

    drawn = Signal()
    """A stroke was drawn, or taken back: the figures are other ones."""
    brush_changed = Signal()

    def __init__(self, picture: Picture, veins: CorrectedVeins, width: float) -> None:
        super().__init__(picture)
        self._veins = veins
        self._overlay = CorrectedOverlay(veins)
        self._ground: Ground | None = None
        self._tool = Tool.ADD
        self._widths = {Tool.ADD: width, Tool.TRACE: width, Tool.REMOVE: _ERASER * width}
        self._cleared: list[tuple[Stroke, ...]] = []
        self._path: list[Spot] = []
        self._preview: tuple[Spot, ...] = ()
        self._tracing: Spot | None = None
        self._pen_down = self._pressed = False
        self._shows_veins = True
        self._pointer: QPointF | None = None

    @property
    def veins(self) -> CorrectedVeins:
        """The veins as they are corrected so far."""
        return self._veins

    @property
    def tool(self) -> Tool:
        """What a click or a drag does now."""
        return self._tool

    @property
    def brush(self) -> float:
        """How wide the brush is, in pixels of the photograph."""
        return self._widths[self._tool]

    @property
    def holds_something(self) -> bool:
        """Whether a path or a stroke is begun."""
        return bool(self._path) or self._tracing is not None

    @property
    def undoable(self) -> bool:
        """Whether there is a step to take back."""
        return self.holds_something or bool(self._veins.strokes or self._cleared)

    @property
    def preview(self) -> tuple[Spot, ...]:
        """The path along veins to the pointer."""
        return self._preview

    def take_ground(self, ground: Ground) -> None:
        """From now on veins can be traced."""
        self._ground = ground

    def choose(self, tool: Tool) -> None:
        """Do this with clicks and drags from now on."""
        self.let_go()
        self._tool = tool
        self.brush_changed.emit()
        self.update()

    def set_brush(self, width: float) -> None:
        """Make the brush so wide, in pixels of the photograph."""
        self._widths[self._tool] = min(max(width, _WIDTHS[0]), _WIDTHS[1])
        self.brush_changed.emit()
        self.update()

    def widen(self, steps: float) -> None:
        """Make the brush so many steps wider, or narrower."""
        self.set_brush(self.brush * _WIDER**steps)

    @property
    def shows_veins(self) -> bool:
        """Whether what is drawn over the photograph is shown."""
        return self._shows_veins

    def show_veins(self, shown: bool) -> None:
        """Show what is drawn over the photograph, or the photograph alone."""
        self._shows_veins = shown
        self.update()

    def let_go(self) -> None:
        """Forget a path or a stroke that was begun."""
        self._path, self._preview, self._tracing, self._pen_down = [], (), None, False
        self.update()

    def undo(self) -> None:
        """Take the last stroke back, or let go of what was begun."""
        if self.holds_something:
            self.let_go()
            return
        patch = self._veins.undo()
        if patch is not None:
            self._overlay.mend(patch)
        elif self._cleared:
            for stroke in self._cleared.pop():
                self._overlay.mend(self._veins.draw(stroke))
        self.update()
        self.drawn.emit()

    def clear(self) -> None:
        """Take all strokes back, those of earlier days too; `undo` draws them again."""
        self.let_go()
        if self._veins.strokes:
            self._cleared.append(self._veins.strokes)
        while (patch := self._veins.undo()) is not None:
            self._overlay.mend(patch)
        self.update()
        self.drawn.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.widen(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def give_up(self) -> None:
        self._pressed = False
        if not self._pen_down:
            self._path = []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.pans or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = True
        if self._tool is not Tool.TRACE and self.is_on_picture(event.position()):
            self._path = [self.spot_at(event.position())]
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointer = event.position()
        if not self.pans:
            self._go_to(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        meant, self._pressed = self._pressed and not self.pans, False
        super().mouseReleaseEvent(event)
        if meant and event.button() is Qt.MouseButton.LeftButton:
            if self._tool is Tool.TRACE:
                self._trace_to(event.position())
            else:
                self._finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two ends a path: its end was set by the first."""
        if self._tool is Tool.TRACE:
            self.let_go()
        else:
            self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match key:
            case Qt.Key.Key_BracketLeft:
                self.widen(-1)
            case Qt.Key.Key_BracketRight:
                self.widen(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not control:
                self._enter()
            case Qt.Key.Key_Escape if self.holds_something:
                self.let_go()
            case _ if key in ARROWS and (self._pen_down or self._tracing is not None):
                self.pan(ARROWS[key] * -_PEN)
                self._go_to(self.middle())
                self.update()
            case _:
                super().keyPressEvent(event)

    def paint_over(self, painter: QPainter, pane: QRectF) -> None:
        if self._shows_veins:
            self._overlay.paint(painter, self.picture_rect(), pane)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        removes = self._tool is Tool.REMOVE
        table = theme.colours()
        colour = table.vein_removed if removes else table.vein_added
        width = max(1.0, self.brush * self.view_state.zoom)
        if self._path:
            _paint_path(painter, self._places(self._path), colour, width)
        if self._preview:
            for tint, line in ((table.photo_chip, _LINE + 2), (colour, _LINE)):
                _paint_path(painter, self._places(self._preview), tint, line)
        if self._tool is not Tool.TRACE and self._pointer is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for ring, line in ((table.photo_chip, _LINE + 1), (table.on_photo_chip, 1.0)):
                painter.setPen(QPen(QColor(ring), line))
                painter.drawEllipse(self._pointer, width / 2, width / 2)
        if self.shows_cross:
            paint_cross(painter, pane.center())

    def _places(self, path: Sequence[Spot]) -> list[QPointF]:
        return [self.place_of(spot) for spot in path]

    def _go_to(self, place: QPointF) -> None:
        """Go on with a stroke or a path to a place."""
        if self._path:
            spot = self.spot_at(place)
            last = self._path[-1]
            if abs(spot[0] - last[0]) + abs(spot[1] - last[1]) >= 1:
                self._path.append(spot)
        elif self._tracing is not None and self._ground is not None:
            found = self._ground.path_to(*self.spot_at(place))
            self._preview = tuple((float(x), float(y)) for x, y in found)

    def _enter(self) -> None:
        if self._tool is Tool.TRACE:
            self._trace_to(self.middle())
        elif self._path:
            self._finish()
        else:
            self._path, self._pen_down = [self.spot_at(self.middle())], True
            self.update()

    def _trace_to(self, place: QPointF) -> None:
        """Begin a path, or end it there and begin the next."""
        if self._ground is None or not self.is_on_picture(place):
            return
        spot = self.spot_at(place)
        if self._tracing is not None and self._tracing != spot:
            found = self._ground.trace_to(*spot)
            self._draw(StrokeKind.ADDED, [(float(x), float(y)) for x, y in found.points], found.width)
        self._ground.begin(*spot)
        self._tracing, self._preview = spot, ()
        self.update()

    def _finish(self) -> None:
        path, self._path, self._pen_down = self._path, [], False
        if path:
            kind = StrokeKind.REMOVED if self._tool is Tool.REMOVE else StrokeKind.ADDED
            self._draw(kind, path, self.brush)

    def _draw(self, kind: StrokeKind, path: Sequence[Spot], width: float) -> None:
        points = tuple((round(x, 2), round(y, 2)) for x, y in path)
        self._overlay.mend(self._veins.draw(Stroke(kind=kind, points=points, width=round(width, 2))))
        self.update()
        self.drawn.emit()


def _paint_path(painter: QPainter, places: Sequence[QPointF], colour: str, width: float) -> None:
    pen = QPen(theme.colour(colour, _PREVIEW), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if len(places) > 1:
        painter.drawPolyline(QPolygonF(places))
    else:
        painter.drawPoint(places[0])
