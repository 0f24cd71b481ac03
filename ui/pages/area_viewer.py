"""The photographs of an area page: opens the pair off the GUI thread, and obeys toolbar and keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Do
from ui.context import Context
from ui.format import standing
from ui.latest import Latest
from ui.pages.area_layout import AreaLayout
from ui.pages.area_maps import AreaMaps
from ui.pages.area_pictures import PreparePair, ReadyPair
from ui.pages.area_toolbar import OVERLAYS, AreaToolbar
from ui.widgets.drawn_line import DrawnLine
from ui.widgets.pair import Mode
from ui.widgets.photo_tools import PhotoTools
from ui.widgets.picture import Overlay, Picture
from vein_tracker.errors import RECORD_GONE
from vein_tracker.tasks.scale import drawn_length
from vein_tracker.tasks.trend import SeriesPhoto
from vein_tracker.text import Text

_NOTICED_AFTER_MS = 300

translate = QCoreApplication.translate


class AreaViewer(QWidget):
    """Toolbar and photographs."""

    length_drawn = Signal(str, float)
    """On which photograph a line was drawn, and how long it is in its own pixels."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.toolbar = AreaToolbar(context.actions)
        self.view = PhotoTools()
        self._shown: tuple[object, ...] = ()
        self._why_not = ""
        self._layout = AreaLayout(context, self.toolbar, self.view)
        self._layout.failed.connect(context.bus.notice)
        self._layout.waiting_changed.connect(self._mind_waiting)
        self._latest = Latest(context.jobs, self)
        self._latest.arrived.connect(self._show)
        self._latest.failed.connect(self._say_why_not)
        self._latest.stopped.connect(self._stop)
        self._maps = AreaMaps(context, self)
        self._maps.arrived.connect(self._show_maps)
        self._maps.failed.connect(self._give_up_map)
        self._maps.failed.connect(context.bus.notice)
        self._maps.stopped.connect(self._give_up_map)
        self._opening = QTimer(self, singleShot=True, interval=_NOTICED_AFTER_MS)
        self._opening.timeout.connect(self._say_waiting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.view, 1)
        self._hear(context)
        self.toolbar.show_overlay(self.view.overlay)

    def show_pair(self, baseline: SeriesPhoto | None, shown: SeriesPhoto | None) -> None:
        """Show a photograph beside the baseline; opened again only where something about them changed."""
        self._layout.judge(baseline, shown)
        first, second = (shown, None) if baseline in (None, shown) else (baseline, shown)
        wanted = tuple(_seen(one) for one in (first, second))
        if wanted == self._shown:
            return
        self._shown, self._why_not = wanted, ""
        if first is None:
            self.clear()
            return
        self._maps.forget()
        self._layout.forget()
        self._opening.start()
        self._latest.ask(PreparePair(first.photo.id, second.photo.id if second else None))

    def clear(self) -> None:
        """Show nothing."""
        self._shown, self._why_not = (), ""
        self._opening.stop()
        self._latest.forget()
        self._maps.clear()
        self._layout.clear()
        self.toolbar.show_nothing()
        self.view.show_pictures(None)

    def set_mode(self, mode: Mode) -> None:
        """Lay the pair out; what cannot be aligned stays side by side."""
        self._layout.want(mode)

    def set_overlay(self, wanted: Overlay) -> None:
        """Draw something over the photographs; veins chosen once more are filled."""
        again = wanted is Overlay.OUTLINE is self.view.overlay
        self.view.set_overlay(Overlay.FILL if again else wanted)
        self.toolbar.show_overlay(self.view.overlay)
        self._ask_for_maps()

    def _show(self, pair: ReadyPair) -> None:
        self._opening.stop()
        kept = bool(self.view.pictures) and self.view.pictures[0].photo_id == pair.before.photo_id
        self.view.show_pictures(
            pair.before, pair.after, keep_view=kept and pair.aligned, aligned=pair.aligned
        )
        self.view.set_locked(pair.aligned)
        self._layout.show(aligned=pair.aligned)
        self._ask_for_maps()

    def _ask_for_maps(self) -> None:
        overlay, pictures = self.view.overlay, self.view.pictures
        if self._latest.waiting:
            return
        if overlay.is_map and pictures and all(overlay not in picture.maps for picture in pictures):
            self._maps.ask(self._shown, overlay, pictures)
        else:
            self._maps.forget()
        self._mind_waiting()

    def _show_maps(self, pictures: tuple[Picture, ...]) -> None:
        self._mind_waiting()
        self.view.exchange(*pictures)

    def _give_up_map(self) -> None:
        self.set_overlay(Overlay.NONE)

    def _stop(self) -> None:
        """Forget what was to be opened, so that it can be asked for again."""
        self._shown = ()
        self._mind_waiting()

    def _say_why_not(self, text: Text) -> None:
        """Say in the photographs' place why they cannot be opened; of what is gone, as after Undo, the page is told."""
        self.view.show_pictures(None)
        self._layout.show(aligned=False)
        self._opening.stop()
        self._why_not = "" if text.code == RECORD_GONE.code else standing(text)
        self._stop()

    def _mind_waiting(self) -> None:
        """Say that something is waited for, once it takes long enough to be noticed; else say so no more."""
        if self._latest.waiting or self._maps.waiting or self._layout.waiting:
            if not self._opening.isActive():
                self._opening.start()
        elif self._opening.isActive():
            self._opening.stop()
        elif not self.view.draws_line:
            self.view.show_message(self._why_not)

    def _step_vein(self, by: int) -> None:
        """Esc then lets go of the vein, rather than leave the page."""
        self.view.setFocus()
        self.view.step_vein(by)

    def _tell_length(self, line: DrawnLine) -> None:
        to_own = self.view.pictures[line.picture].to_own
        start, end = ((place.x(), place.y()) for place in (line.start, line.end))
        self.length_drawn.emit(line.photo_id, drawn_length(start, end, to_own))

    def _say_waiting(self) -> None:
        opening = self._latest.waiting
        self.view.show_message(
            translate("AreaViewer", "Opening the photos …")
            if opening
            else translate("AreaViewer", "Drawing the map …")
        )

    def _hear(self, context: Context) -> None:
        actions = context.actions
        self.toolbar.overlay.chosen.connect(self.set_overlay)
        self.view.overlay_changed.connect(self.toolbar.show_overlay)
        self.view.line_drawn.connect(self._tell_length)
        for overlay, do in OVERLAYS:
            actions[do].triggered.connect(lambda _=False, overlay=overlay: self.set_overlay(overlay))
        actions[Do.NEXT_VEIN].triggered.connect(lambda: self._step_vein(1))
        actions[Do.PREVIOUS_VEIN].triggered.connect(lambda: self._step_vein(-1))
        actions[Do.SET_SCALE].triggered.connect(self.view.draw_line)
        actions[Do.LOUPE].triggered.connect(self.view.turn_loupe)
        actions[Do.MEASURE].triggered.connect(self.view.measure)
        self.view.measuring_changed.connect(actions[Do.MEASURE].setChecked)
        actions[Do.FIT].triggered.connect(self.view.fit)
        actions[Do.ONE_TO_ONE].triggered.connect(lambda: self.view.one_to_one())
        actions[Do.LOCK_PANES].triggered.connect(self.view.set_locked)
        self.view.lock_changed.connect(actions[Do.LOCK_PANES].setChecked)
        actions[Do.LOCK_PANES].setChecked(self.view.locked)


def _seen(one: SeriesPhoto | None) -> tuple[object, ...]:
    """Return what of a photograph the viewer shows."""
    return () if one is None else (one.photo, one.measurement, one.comparison)
