"""A figure of the body with the patient's areas as pins; a click on it says which site, and whose side, is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme.figures import figure as drawn_figure
from ui.widgets.body_layout import part
from ui.widgets.body_pin import BodyPin
from ui.widgets.body_regions import BodyRegion, Figure, Place, allows, drawing, region_at
from ui.widgets.body_views import BodyView, crop_of, meant_by, seen_at
from vein_tracker.model.records import AnatomicalSite, Id, Side

_LEAST: Final = QSize(26 * theme.GRID, 28 * theme.GRID)
_UNDER: Final = 0.14
_MOVED: Final = 0.5 * theme.GRID
_DOT: Final = 2.5
_LETTER: Final = 3 * theme.GRID


@dataclass(frozen=True, slots=True)
class MapArea:
    """An area as the figures show it; without a place it is on none of them."""

    id: Id
    number: int
    name: str
    site: AnatomicalSite
    side: Side
    figure: Figure | None
    place: Place | None

    @property
    def placed(self) -> bool:
        """Whether it has a place on a figure."""
        return self.figure is not None and self.place is not None


class BodyMap(QWidget):
    """Shows one view of the figures; pins can be reached by Tab."""

    picked = Signal(object, object)
    """The region under a click on the figure, and the place on its figure."""
    moved = Signal(str, str, object)
    """An area, and the figure and place to which it was moved."""
    refused = Signal(str, object)
    """An area that was not moved, as it would lie on other skin than its name says: on that region, or on none."""
    chosen = Signal(str)
    pointed = Signal(str, bool)
    told = Signal(str)
    """What lies under the pointer, in words; nothing beside the figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = BodyView.FRONT
        self._areas: tuple[MapArea, ...] = ()
        self._pins: dict[Id, BodyPin] = {}
        self._true: dict[Id, QPointF] = {}
        self._under: BodyRegion | None = None
        self._pressed: BodyRegion | None = None
        self._renderer: QSvgRenderer | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)
        self.setAccessibleName(self.tr("Figure of the body with the treated areas"))

    @property
    def view(self) -> BodyView:
        """What is looked at."""
        return self._view

    def look_at(self, view: BodyView) -> None:
        """Look at something else."""
        self._view, self._under, self._renderer = view, None, None
        self._make_pins()
        self.update()

    def show_areas(self, areas: Sequence[MapArea]) -> None:
        """Show these areas' pins, of which those of the view are seen."""
        self._areas = tuple(areas)
        self._make_pins()
        self.update()

    def light(self, area_id: Id, lit: bool) -> None:
        """Fill an area's pin, as when its card is pointed at."""
        if area_id in self._pins:
            self._pins[area_id].light(lit)

    def pin(self, area_id: Id) -> BodyPin | None:
        """Return an area's pin, where it is seen."""
        return self._pins.get(area_id)

    def point_of(self, figure: Figure, place: Place) -> QPointF | None:
        """Return where a place is seen in this widget."""
        at = seen_at(self._view, figure, place)
        frame = self._frame()
        return None if at is None else _across(frame, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pins()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._renderer = None
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if (found and found[0]) != self._under:
            self._under = found[0] if found else None
            self.setCursor(Qt.CursorShape.CrossCursor if found else Qt.CursorShape.ArrowCursor)
            self.told.emit(self._under.words if self._under else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = None
        self.told.emit("")
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        self._pressed = found[0] if found else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press counts where it is let go on the same part: who slides off has thought better of it."""
        found, pressed, self._pressed = self._found(event.position()), self._pressed, None
        if event.button() is Qt.MouseButton.LeftButton and found is not None and found[0] == pressed:
            self.picked.emit(*found)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self._frame()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(frame)
        self._drawn().render(painter, frame)
        if self._under is not None and self._under.figure is self._view.figure:
            painter.setClipPath(self._path(drawing(self._under.figure).outline))
            painter.fillPath(self._path(self._under.shape), theme.colour(theme.colours().accent, _UNDER))
        painter.restore()
        self._paint_sides(painter, frame)
        self._paint_leaders(painter)
        painter.end()

    def _found(self, at: QPointF) -> tuple[BodyRegion, Place] | None:
        frame = self._frame()
        if not frame.contains(at):
            return None
        figure, place = meant_by(
            self._view, ((at.x() - frame.x()) / frame.width(), (at.y() - frame.y()) / frame.height())
        )
        region = region_at(figure, place)
        return None if region is None else (region, place)

    def _frame(self) -> QRectF:
        """Return where the view is drawn: as large as fits, in the middle."""
        crop = crop_of(self._view)
        width, height = drawing(self._view.figure).size
        size = QSizeF(width * crop.width, height * crop.height)
        size.scale(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(QPointF(), size)
        frame.moveCenter(QRectF(self.rect()).center())
        return frame

    def _drawn(self) -> QSvgRenderer:
        if self._renderer is None:
            self._renderer = QSvgRenderer(QByteArray(drawn_figure(self._view.figure.value)))
            crop, (width, height) = crop_of(self._view), drawing(self._view.figure).size
            self._renderer.setViewBox(
                QRectF(crop.left * width, crop.top * height, crop.width * width, crop.height * height)
            )
        return self._renderer

    def _path(self, shape: Sequence[Place]) -> QPainterPath:
        crop, frame = crop_of(self._view), self._frame()
        points = [
            _across(frame, ((x - crop.left) / crop.width, (y - crop.top) / crop.height)) for x, y in shape
        ]
        path = QPainterPath()
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
        return path

    def _paint_sides(self, painter: QPainter, frame: QRectF) -> None:
        """Say which side is the patient's right; seen from behind it is on the right."""
        left, right = self.tr("R"), self.tr("L")
        if self._view.figure is Figure.BACK:
            left, right = right, left
        painter.setPen(theme.colour(theme.colours().muted))
        painter.setFont(theme.font(theme.HEADING, QFont.Weight.Bold))
        width = min(frame.width() + 2 * _LETTER, self.width())
        line = QRectF(0, frame.top() + 0.62 * frame.height(), width, _LETTER)
        if self._view in (BodyView.FACE, BodyView.LEG, BodyView.LEG_BEHIND):
            line.moveTop(frame.top())
        line.moveLeft((self.width() - width) / 2)
        for flag, letter in ((Qt.AlignmentFlag.AlignLeft, left), (Qt.AlignmentFlag.AlignRight, right)):
            painter.drawText(line, flag | Qt.AlignmentFlag.AlignVCenter, letter)

    def _paint_leaders(self, painter: QPainter) -> None:
        """Join each pin that had to give way with the spot that it means."""
        accent = theme.colour(theme.colours().accent)
        for area_id, true in self._true.items():
            pin = self._pins[area_id]
            away = pin.middle - true
            if abs(away.x()) + abs(away.y()) > _MOVED:
                painter.setPen(QPen(accent, theme.HAIRLINE))
                painter.drawLine(true, pin.middle)
                painter.setBrush(accent)
                painter.drawEllipse(true, _DOT, _DOT)

    def _make_pins(self) -> None:
        focused = next((pin.area_id for pin in self._pins.values() if pin.hasFocus()), "")
        for pin in self._pins.values():
            pin.hide()
            pin.deleteLater()
        self._pins = {}
        for area in self._areas:
            if self._spot(area) is None:
                continue
            pin = BodyPin(area.id, area.number, area.name, self)
            pin.clicked.connect(lambda _=False, area_id=area.id: self.chosen.emit(area_id))
            pin.pointed.connect(lambda on, area_id=area.id: self.pointed.emit(area_id, on))
            pin.dropped.connect(lambda at, area=area: self._drop(area, at))
            pin.stepped.connect(lambda way, area=area: self._step(area, way))
            pin.show()
            self._pins[area.id] = pin
        self._place_pins()
        if focused in self._pins:
            self._pins[focused].setFocus()

    def _spot(self, area: MapArea) -> QPointF | None:
        if area.figure is None or area.place is None:
            return None
        return self.point_of(area.figure, area.place)

    def _place_pins(self) -> None:
        spots = {area.id: spot for area in self._areas if (spot := self._spot(area)) is not None}
        self._true = {area_id: spot for area_id, spot in spots.items() if area_id in self._pins}
        wanted = [(spot.x(), spot.y()) for spot in self._true.values()]
        parted = part(wanted, theme.TOUCH, (self.width(), self.height()))
        for area_id, (x, y) in zip(self._true, parted, strict=True):
            half = theme.TOUCH / 2
            self._pins[area_id].move(round(x - half), round(y - half))
        self.update()

    def _step(self, area: MapArea, way: QPointF) -> None:
        spot = self._spot(area)
        if spot is not None:
            self._drop(area, spot + way)

    def _drop(self, area: MapArea, at: QPointF) -> None:
        """Move an area to where its pin was let go, as long as its name says that skin."""
        frame = self._frame()
        seen = ((at.x() - frame.x()) / frame.width(), (at.y() - frame.y()) / frame.height())
        figure, place = meant_by(self._view, seen)
        self._place_pins()
        if allows(figure, place, area.site, area.side):
            self.moved.emit(area.id, figure.value, place)
        else:
            self.refused.emit(area.id, region_at(figure, place))


def _across(frame: QRectF, at: Place) -> QPointF:
    return QPointF(frame.x() + at[0] * frame.width(), frame.y() + at[1] * frame.height())
