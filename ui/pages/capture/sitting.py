"""One visit to the camera: which area, which of its views, how far it is, and what becomes of the shots."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from ui import convert
from ui.camera import Camera, Locks
from ui.clock import today
from ui.context import Context
from ui.format import view_words
from ui.format.capture import lock_line, protocol_lines
from ui.pages.capture.leading import Leading
from ui.pages.capture.page import CapturePage
from ui.pages.capture.shots import Shots
from vein_tracker.model.records import Moment, Protocol, Session, View
from vein_tracker.tasks.browse import AreaSheet

SEEN_FOR_MS: Final = 600
"""A new shot is shown for so long, to say that it was taken."""


class Sitting(QObject):
    """Stands between the page and what it leads to and keeps; it knows nothing of the window."""

    failed = Signal(object)
    decided = Signal()
    """What is to become of every shot was said, where that was asked."""

    def __init__(self, context: Context, page: CapturePage, sheet: AreaSheet, protocol: Protocol) -> None:
        super().__init__(page)
        self.sheet = sheet
        self.page = page
        self._protocol = protocol
        self._views = views_of(sheet, protocol)
        self._place = [view.id for view in self._views].index(sheet.view.id)
        self._locks: Locks | None = None
        self.leading = Leading(context, page)
        practitioner = context.preferences.current.practitioner
        self.shots = Shots(context, page.panel.strip, session_of(sheet, practitioner), sheet.views, page)
        self._hear()
        page.show_subject(sheet.patient, sheet.consents, sheet.area)
        self._show_view()

    @property
    def view(self) -> View:
        """What is photographed now."""
        return self._views[self._place]

    def see(self, pixels: convert.U8) -> None:
        """Show a frame and say what to do."""
        self.page.live.show_frame(convert.fitted(pixels, self.page.live.room()))
        self.leading.see(pixels)

    def show_locks(self, locks: Locks | None) -> None:
        """Say what the camera holds still; None while that is not known."""
        self._locks = locks
        self._show_how()

    def take(self, pixels: convert.U8, camera: Camera) -> None:
        """Take up a still."""
        moment = self.page.panel.moment.currentData()
        shot = self.shots.add(pixels, self.view, view_words(self.view), camera, moment)
        self.page.live.hold(shot.look, SEEN_FOR_MS)

    def keep(self) -> None:
        """File the shot that is chosen, and go on with the next view."""
        if self.shots.chosen is not None:
            self.shots.keep(self.shots.chosen)
            following = self._next_missing()
            if following is not None and not self.shots.waiting:
                self.choose_view(following)
            self.page.live.setFocus()  # the shutter's key is heard there

    def retake(self) -> None:
        """Throw the shot away that is chosen."""
        if self.shots.chosen is not None:
            self.shots.throw_away(self.shots.chosen)
            self.page.live.setFocus()

    def choose_view(self, place: int) -> None:
        """Photograph another view."""
        self._place = place
        self._show_view()
        self.page.live.setFocus()

    def _hear(self) -> None:
        live = self.page.live
        self.page.view_chosen.connect(self.choose_view)
        self.page.panel.kept.connect(self.shots.keep_all)
        self.page.panel.thrown_away.connect(self._throw_away_all)
        self.shots.changed.connect(self._show_shots)
        self.shots.looked.connect(lambda shot: live.let_go() if shot is None else live.hold(shot))
        for source in (self.shots, self.leading):
            source.failed.connect(self.failed)

    def _show_view(self) -> None:
        self.page.show_views([view_words(view) for view in self._views], self._place)
        moment = Moment.BEFORE if self.view.baseline_id is None else Moment.FOLLOW_UP
        self.page.panel.moment.setCurrentIndex(list(Moment).index(moment))
        self.leading.show_view(self.view)
        self._show_shots()
        self._show_how()

    def _show_how(self) -> None:
        lines = protocol_lines(self._protocol)
        if self.view.baseline_id is None:
            lines = (self.tr("The first photo of this view becomes its baseline."), *lines)
        if self._locks is not None:
            held = self._locks
            told = lock_line(exposure=held.exposure, white_balance=held.white_balance, focus=held.focus)
            lines = (*lines, told)
        self.page.panel.show_how(lines)

    def _show_shots(self) -> None:
        panel, waiting = self.page.panel, self.shots.waiting
        panel.show_shot(waiting=self.shots.chosen is not None, more=self._next_missing() is not None)
        missing = [view for view in self._views if not self.shots.taken(view)]
        panel.strip.show_missing(tuple(view_words(view) for view in missing))
        if panel.asking and not waiting:
            self.decided.emit()

    def _throw_away_all(self) -> None:
        for shot in self.shots.waiting:
            self.shots.throw_away(shot)

    def _next_missing(self) -> int | None:
        """Return the next view of which there is no shot yet, the one that is photographed now aside."""
        places = [*range(self._place + 1, len(self._views)), *range(self._place)]
        return next((place for place in places if not self.shots.taken(self._views[place])), None)


def session_of(sheet: AreaSheet, practitioner: str) -> Session:
    """Return today's session of the patient, a new one where there is none yet."""
    there = next((one for one in sheet.sessions if one.held_on == today()), None)
    return there or Session(patient_id=sheet.patient.id, held_on=today(), practitioner=practitioner)


def views_of(sheet: AreaSheet, protocol: Protocol) -> list[View]:
    """Return the area's views in the protocol's order, and those of the protocol that it has not yet."""
    order = {kind: place for place, kind in enumerate(protocol.views)}
    known = sorted(sheet.views, key=lambda view: order.get(view.kind, len(order)))
    there = {view.kind for view in known}
    wanted = [View(area_id=sheet.area.id, kind=kind) for kind in protocol.views if kind not in there]
    return [*known, *wanted]
