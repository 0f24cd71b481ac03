"""One area: its photographs in a row, the baseline held against a follow-up, coverage over time, figures."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Do
from ui.context import Context
from ui.latest import Latest
from ui.models.illustrated import Illustrate, Illustrated, photos_of_area
from ui.pages.area_buttons import area_buttons
from ui.pages.area_drawer import LEAST_HEIGHT, MOST_HEIGHT, AreaDrawer
from ui.pages.area_empty import EmptyOr
from ui.pages.area_viewer import AreaViewer
from ui.pages.identity import Identity
from ui.pages.judgement import Headline, headline, notes
from ui.pages.no_baseline import NoBaseline
from ui.pages.series import first_shown, neighbour
from ui.pages.series_bar import SeriesBar
from ui.widgets.drops import DropTarget
from vein_tracker.model.records import Id, Photo, Tick
from vein_tracker.tasks.browse import AreaSheet, LoadArea
from vein_tracker.tasks.trend import SeriesPhoto

_VIEWER_SHARE: Final = 0.6
_LEAST_SHARE: Final = 0.5
_UNFOLDED, _FOLDED = "unfolded", "folded"


class AreaPage(QWidget):
    """Shows one view of an area; says what is asked for by signals."""

    arrived = Signal(object)
    failed = Signal(object)
    dropped = Signal(object)
    add_wanted = Signal()
    baseline_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    """The photograph, and where on the screen."""
    scale_wanted = Signal(object, float)
    """The photograph, and how long a line is that was drawn on it, in its pixels."""
    tick_wanted = Signal(object, object)
    """The photograph, and the tick that it suggests."""
    landmarks_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._area_id: Id = ""
        self._view_id: Id | None = None
        self._chosen_id: Id | None = None
        self._sheet: AreaSheet | None = None
        # How a person left the chart; nothing: it is there where there is room.
        self.chart = context.preferences.current.chart
        self._drawer_set = bool(self.chart)
        self._enlarged = False
        self._unfolded_before = False
        self._latest = Latest(context.jobs, self)
        self._latest.arrived.connect(self._show)
        self._latest.failed.connect(self.failed)
        self._make_parts()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._identity, self._series, self.no_baseline):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.drawer)
        self._hear()
        if self.chart:
            self._unfold_drawer(self.chart == _UNFOLDED)

    @property
    def sheet(self) -> AreaSheet | None:
        """What is shown; None until it was read."""
        return self._sheet

    @property
    def shown(self) -> SeriesPhoto | None:
        """The photograph that the baseline is held against."""
        return self._find(self._chosen_id) or (first_shown(self._sheet) if self._sheet else None)

    def open_area(self, area_id: Id, view_id: Id | None = None) -> None:
        """Show this area; nothing is shown until it is read."""
        if area_id != self._area_id:
            self.close_area()
        self._area_id = area_id
        self._view_id = view_id
        self.refresh()

    def close_area(self) -> None:
        """Show nothing."""
        self._area_id, self._view_id, self._chosen_id, self._sheet = "", None, None, None
        self._latest.forget()
        self._identity.show_nobody()
        self._series.show_nothing()
        self.no_baseline.hide()
        self._stack.forget()
        self.viewer.clear()
        self.drawer.show_nothing()

    def show_filed(self, photo: Photo) -> None:
        """Hold the baseline against a photograph that was filed in this area."""
        if self._sheet and photo.view_id in [view.id for view in self._sheet.views]:
            self._view_id, self._chosen_id = photo.view_id, photo.id
            self._read(again=False)

    def focus_first(self) -> None:
        """Put the focus on the series, or on the next step where there is none yet.

        A focus proxy would have Tab pass over whatever comes before it.
        """
        (self._stack.empty or self.strip.view).setFocus()

    def refresh(self) -> None:
        """Read the area again."""
        self._read(again=self._sheet is not None)

    def _read(self, *, again: bool) -> None:
        if self._area_id:
            reading = LoadArea(self._area_id, self._context.preferences.current, self._view_id)
            self._latest.ask(Illustrate(reading, photos_of_area), again=again)

    def choose(self, photo_id: Id) -> None:
        """Hold the baseline against this photograph."""
        self._chosen_id = photo_id
        self._show_chosen()

    def enlarge(self, enlarged: bool) -> None:
        """Give the photographs the room of filmstrip and drawer, or give these their room back."""
        self._enlarged = enlarged
        self._show_strip()
        if enlarged:
            self._unfolded_before = self._context.actions[Do.CHART].isChecked()
        self._unfold_drawer(self._unfolded_before and not enlarged)

    def unfold_chart(self, unfolded: bool) -> None:
        """Show the chart and the facts below the photographs, or fold them away, until there is another window."""
        self._drawer_set = True
        self._unfold_drawer(unfolded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._room()
        self.drawer.setFixedHeight(min(max(room, LEAST_HEIGHT), MOST_HEIGHT))
        if not self._drawer_set and not self._enlarged:
            self._unfold_drawer(room >= LEAST_HEIGHT)
        self._fit_strip()

    def _make_parts(self) -> None:
        self._identity = Identity(area_buttons(self._context.actions))
        self._series = SeriesBar()
        self.strip = self._series.strip
        self.no_baseline = NoBaseline()
        self.viewer = AreaViewer(self._context)
        self._stack = EmptyOr(self.viewer)
        self.drawer = AreaDrawer()

    def _hear(self) -> None:
        actions = self._context.actions
        self.strip.selected.connect(self._select)
        self.strip.dropped.connect(self.dropped)
        self.strip.add_wanted.connect(self.add_wanted)
        self.strip.menu_wanted.connect(self._want_menu)
        DropTarget(self).dropped.connect(self.dropped)
        for asking in (self.no_baseline, self._stack):
            asking.add_wanted.connect(self.add_wanted)
        self._stack.session_wanted.connect(actions[Do.NEW_SESSION].trigger)
        self.no_baseline.set_wanted.connect(lambda: self.baseline_wanted.emit(self.shown))
        self.drawer.chart.chosen.connect(self.choose)
        self.drawer.facts.wanted.connect(lambda do: actions[do].trigger())
        self.viewer.length_drawn.connect(self._want_scale)
        for offering in (self.viewer.toolbar.chips, self.drawer):
            offering.tick_wanted.connect(self._want_tick)
            offering.landmarks_wanted.connect(self._want_landmarks)
            offering.review_wanted.connect(actions[Do.REVIEW].trigger)
        self._series.view_chosen.connect(self._choose_view)
        actions[Do.CHART].triggered.connect(self._choose_chart)
        actions[Do.PHOTO].triggered.connect(self._want_menu_of_shown)
        actions[Do.EARLIER].triggered.connect(lambda: self._step(-1))
        actions[Do.LATER].triggered.connect(lambda: self._step(1))

    def _show(self, found: Illustrated[AreaSheet]) -> None:
        sheet, focus = found.sheet, self._sheet is None or self._stack.has_focus_on_empty
        self._sheet = sheet
        self._view_id = sheet.view.id
        self._identity.show_patient(sheet.patient, sheet.consents, sheet.area)
        self._series.show_series(sheet, found.pictures)
        self._show_strip()
        self._stack.show_for(sheet)
        self.drawer.show_series(sheet, self._context.preferences.current)
        self._show_chosen()
        if focus:
            self.focus_first()
        self.arrived.emit(sheet)

    def _show_strip(self) -> None:
        sheet = self._sheet
        wanted = sheet is not None and (bool(sheet.photos) or len(sheet.views) > 1)
        self._series.setVisible(wanted and not self._enlarged)

    def _show_chosen(self) -> None:
        if self._sheet is None:
            return
        shown, baseline = self.shown, self._sheet.baseline
        self.strip.select(*([shown.photo.id] if shown else []))
        self.no_baseline.show_for(self._sheet, shown)
        self.viewer.show_pair(baseline, shown)
        said = headline(baseline, shown) if shown else Headline("")
        chips = notes(shown, baseline) if shown else ()
        self.viewer.toolbar.show_notes(chips)
        self.viewer.toolbar.show_headline(said, chips)
        self.drawer.show_photo(baseline, shown, said)

    def _select(self, photo_ids: tuple[Id, ...]) -> None:
        if photo_ids:
            self.choose(photo_ids[-1])

    def _step(self, step: int) -> None:
        if self._sheet and self.shown:
            photo_id = neighbour(self._sheet, self.shown.photo.id, step)
            if photo_id:
                self.choose(photo_id)

    def _choose_view(self, view_id: Id) -> None:
        self._chosen_id = None
        self._view_id = view_id
        self._read(again=False)

    def _want_menu(self, photo_id: Id, at: QPoint) -> None:
        shown = self._find(photo_id)
        if shown is not None:
            self.menu_wanted.emit(shown, at)

    def _want_menu_of_shown(self) -> None:
        """What a right click offers, for those who touch or type."""
        if self.shown is not None:
            self.menu_wanted.emit(self.shown, self._series.below_chosen())

    def _want_scale(self, photo_id: Id, length_px: float) -> None:
        drawn_on = self._find(photo_id)
        if drawn_on is not None:
            self.scale_wanted.emit(drawn_on, length_px)

    def _want_tick(self, tick: Tick) -> None:
        if self.shown is not None:
            self.tick_wanted.emit(self.shown, tick)

    def _want_landmarks(self) -> None:
        if self.shown is not None:
            self.landmarks_wanted.emit(self.shown)

    def _find(self, photo_id: Id | None) -> SeriesPhoto | None:
        photos = self._sheet.photos if self._sheet else ()
        return next((shown for shown in photos if shown.photo.id == photo_id), None)

    def _room(self) -> int:
        """Return the height that is left for the drawer once the photographs have their share of the window."""
        bars = (self._series, self.viewer.toolbar)
        fixed = sum(bar.sizeHint().height() for bar in bars) + self._identity.heightForWidth(self.width())
        return self.height() - fixed - self.strip.spared - math.ceil(_VIEWER_SHARE * self.window().height())

    def _choose_chart(self, unfolded: bool) -> None:
        self.chart = _UNFOLDED if unfolded else _FOLDED
        self.unfold_chart(unfolded)

    def _unfold_drawer(self, unfolded: bool) -> None:
        self.drawer.setVisible(unfolded)
        self._context.actions[Do.CHART].setChecked(unfolded)
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Where the chart would leave the photographs less than half of the window, the filmstrip gives them room."""
        missing = LEAST_HEIGHT - self._room()
        tight = missing > (_VIEWER_SHARE - _LEAST_SHARE) * self.window().height()
        self.strip.make_low(tight and self.drawer.isVisibleTo(self))
