"""The camera: opens its page over an area, leads the hand to the baseline's framing, and keeps the shots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from ui import convert
from ui.actions import Do
from ui.camera import Camera, Locks, Trouble
from ui.clock import today
from ui.context import Context
from ui.format import person, photos, word
from ui.format.capture import lock_line, protocol_lines
from ui.notices import Notices
from ui.pages.capture import CapturePage
from ui.pages.capture.leading import Leading
from ui.shots import Shots
from ui.widgets.cover import Cover
from vein_tracker.model.records import Moment, Protocol, Session, View
from vein_tracker.tasks.browse import AreaSheet, photographs_refused
from vein_tracker.tasks.protocol import AreaProtocol, LoadProtocol

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from vein_tracker.text import Text

LOCK_AFTER_MS: Final = 1500
SEEN_FOR_MS: Final = 600
"""A new shot is shown for so long, to say that it was taken."""
_HERE: Final = (Do.SHUTTER, Do.GHOST, Do.KEEP, Do.RETAKE)
_STILL: Final = (*_HERE, Do.LOCK, Do.SHORTCUTS)


@dataclass(slots=True)
class _Sitting:
    """One visit to the camera: of which area, which views, and how far it is."""

    sheet: AreaSheet
    protocol: Protocol
    views: list[View]
    place: int
    page: CapturePage
    leading: Leading
    shots: Shots
    notices: Notices
    locks: Locks | None = None

    @property
    def view(self) -> View:
        """What is photographed now."""
        return self.views[self.place]


class Capturing(QObject):
    """One sitting at a time; it ends with the page closed, the library locked or the window closed."""

    failed = Signal(object)
    said = Signal(str, bool)
    files_wanted = Signal()
    ended = Signal()

    def __init__(self, context: Context, window: QMainWindow, cover: Cover) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._cover = cover
        self._sitting: _Sitting | None = None
        self._settling = QTimer(self, singleShot=True, interval=LOCK_AFTER_MS)
        self._settling.timeout.connect(self._lock_camera)
        self.camera = Camera(self)
        self._hear()

    @property
    def page(self) -> CapturePage | None:
        """The camera's page; None where it is not open."""
        return self._sitting.page if self._sitting else None

    def open(self, sheet: AreaSheet) -> None:
        """Photograph an area, unless the patient refused photographs."""
        state = photographs_refused(sheet.consents, sheet.area)
        if state is not None:
            told = self.tr("Photographs: {answer}. The camera stays closed.")
            self.said.emit(told.format(answer=word(state).lower()), True)
        elif self._sitting is None:
            job = self._context.jobs.run(LoadProtocol(sheet.area.id))
            job.finished.connect(lambda found: self._begin(sheet, found))
            job.failed.connect(self.failed)

    def close(self) -> None:
        """Close the page; shots that wait are asked about first."""
        sitting = self._sitting
        if sitting is None:
            return
        number = len(sitting.shots.waiting)
        if number and not sitting.page.panel.asking:
            sitting.page.panel.ask(self.tr("{photos} not kept yet. Keep?").format(photos=photos(number)))
        elif number:
            sitting.page.panel.ask("")
        else:
            self._end()

    def lock(self) -> None:
        """Close the page at once; shots that wait are kept, as none may be lost and nobody can be asked."""
        if self._sitting is not None:
            self._sitting.shots.keep_all()
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is closed waits until all shots are on disk."""
        if isinstance(event, QCloseEvent) and self._sitting is not None:
            unfinished = self._sitting.shots.unfinished
            self.lock()
            if unfinished:
                self._context.jobs.idle.connect(self._window.close, Qt.ConnectionType.SingleShotConnection)
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _begin(self, sheet: AreaSheet, found: AreaProtocol) -> None:
        if self._sitting is not None or self._cover.covering is not None:
            return
        page = CapturePage(self._context.actions)
        views = views_of(sheet, found.protocol)
        session = next((one for one in sheet.sessions if one.held_on == today()), None) or Session(
            patient_id=sheet.patient.id,
            held_on=today(),
            practitioner=self._context.preferences.current.practitioner,
        )
        shots = Shots(self._context, page.panel.strip, session, sheet.views, page)
        self._sitting = _Sitting(
            sheet=sheet,
            protocol=found.protocol,
            views=views,
            place=[view.id for view in views].index(sheet.view.id),
            page=page,
            leading=Leading(self._context, page),
            shots=shots,
            notices=Notices(page),
        )
        page.show_subject(sheet.patient, sheet.consents, sheet.area)
        self._hear_page(page, shots)
        self._sitting.leading.failed.connect(self._say)
        for action in self._context.actions.all():
            self._window.removeAction(action)
        for do in _HERE:
            self._context.actions[do].setEnabled(True)
        page.addActions([self._context.actions[do] for do in _STILL if do is not Do.SHUTTER])
        self._cover.cover(page)
        self._show_view()
        self._start(self._context.preferences.current.camera)

    def _end(self) -> None:
        sitting = self._sitting
        self._leave()
        self.ended.emit()
        if sitting is not None and sitting.shots.number:
            patient = sitting.sheet.patient
            done = self.tr("{photos} filed for {patient}.").format(
                photos=photos(sitting.shots.number), patient=person(patient.family_name, patient.given_name)
            )
            self.said.emit(done, False)

    def _leave(self) -> None:
        sitting, self._sitting = self._sitting, None
        if sitting is None:
            return
        self.camera.stop()
        self._settling.stop()
        sitting.leading.stop()
        for do in _STILL:
            sitting.page.removeAction(self._context.actions[do])
        for do in _HERE:
            self._context.actions[do].setEnabled(False)
        self._window.addActions(self._context.actions.all())
        # Shots that are still being filed belong to whoever outlives the page.
        sitting.shots.setParent(self)
        sitting.shots.leave_page()
        self._cover.uncover()

    def _hear(self) -> None:
        actions = self._context.actions
        actions[Do.SHUTTER].triggered.connect(self._shoot)
        actions[Do.GHOST].triggered.connect(self._turn_ghost)
        actions[Do.KEEP].triggered.connect(self._keep)
        actions[Do.RETAKE].triggered.connect(self._retake)
        actions[Do.LOCK].triggered.connect(self.lock)
        self.camera.frame.connect(self._show_frame)
        self.camera.still.connect(self._take)
        self.camera.failed.connect(self._show_trouble)
        self.camera.devices_changed.connect(self._notice_devices)
        self._window.installEventFilter(self)

    def _hear_page(self, page: CapturePage, shots: Shots) -> None:
        page.close_wanted.connect(self.close)
        page.files_wanted.connect(self._go_to_files)
        page.retry_wanted.connect(lambda: self._start(self._context.preferences.current.camera))
        page.device_chosen.connect(self._choose_device)
        page.turn_chosen.connect(lambda turned: self._prefer(camera_rotation=str(turned)))
        page.tones_chosen.connect(lambda on: self._prefer(camera_tones=on))
        page.view_chosen.connect(self._choose_view)
        page.panel.kept.connect(self._keep_all)
        page.panel.thrown_away.connect(self._throw_away_all)
        shots.changed.connect(self._show_shots)
        shots.looked.connect(lambda shot: page.live.let_go() if shot is None else page.live.hold(shot))
        shots.failed.connect(self._say)

    def _start(self, key: str) -> None:
        if self._sitting is not None:
            self._sitting.page.show_trouble(None)
            self._sitting.locks = None
            self._sitting.page.live.show_message(self.tr("Opening the camera …"))
            self.camera.start(key)
            self._show_cameras()

    def _show_frame(self, frame: QVideoFrame) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        pixels = convert.from_frame(frame, self._turned)
        if not pixels.size:
            return
        live = sitting.page.live
        if live.frame.isNull():
            self._settling.start()
        live.show_frame(convert.fitted(pixels, live.room()))
        sitting.leading.see(pixels)

    def _show_view(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        sitting.page.show_views([view_name(view) for view in sitting.views], sitting.place)
        moment = Moment.BEFORE if sitting.view.baseline_id is None else Moment.FOLLOW_UP
        sitting.page.panel.moment.setCurrentIndex(list(Moment).index(moment))
        sitting.leading.show_view(sitting.view)
        self._show_shots()
        self._show_how()

    def _show_how(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        lines = protocol_lines(sitting.protocol)
        if sitting.view.baseline_id is None:
            lines = (self.tr("The first photo of this view becomes its baseline."), *lines)
        if sitting.locks is not None:
            locks = sitting.locks
            line = lock_line(exposure=locks.exposure, white_balance=locks.white_balance, focus=locks.focus)
            lines = (*lines, line)
        sitting.page.panel.show_how(lines)

    def _show_shots(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        sitting.page.panel.show_shot(
            waiting=sitting.shots.chosen is not None, more=_next_missing(sitting) is not None
        )
        missing = [view for view in sitting.views if not sitting.shots.taken(view)]
        sitting.page.panel.strip.show_missing(tuple(view_name(view) for view in missing))
        if sitting.page.panel.asking and not sitting.shots.waiting:
            self._end()

    def _show_cameras(self) -> None:
        if self._sitting is not None:
            chosen = self._context.preferences.current
            devices = self.camera.devices() if self.camera.supported else ()
            self._sitting.page.show_cameras(devices, self.camera.device, self._turned, chosen.camera_tones)

    def _show_trouble(self, trouble: Trouble) -> None:
        if self._sitting is not None:
            self._sitting.leading.pause()
            self._sitting.page.live.show_frame(convert.no_image())
            self._sitting.page.show_trouble(trouble)
            self._show_cameras()

    def _notice_devices(self) -> None:
        """A camera that is connected while none is there is shown."""
        if self._sitting is not None and not self.camera.running and self.camera.devices():
            self._start(self._context.preferences.current.camera)
        else:
            self._show_cameras()

    def _lock_camera(self) -> None:
        """Once the camera has found its exposure by itself, hold it."""
        sitting = self._sitting
        if sitting is not None and self.camera.running:
            ghost, device = sitting.leading.ghost, self.camera.device
            # Of another camera the same figures are another light.
            same = ghost is not None and device is not None and ghost.photo.device == device.name
            sitting.locks = self.camera.lock(ghost.photo.exposure if ghost and same else "")
            self._show_how()

    def _shoot(self) -> None:
        if self._sitting is not None and self.camera.running:
            self._sitting.shots.look_no_more()
            self.camera.take()

    def _take(self, frame: QVideoFrame) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        pixels = convert.from_frame(frame, self._turned)
        if pixels.size:
            moment = sitting.page.panel.moment.currentData()
            shot = sitting.shots.add(pixels, sitting.view, view_name(sitting.view), self.camera, moment)
            sitting.page.live.hold(shot.look, SEEN_FOR_MS)

    def _keep(self) -> None:
        sitting = self._sitting
        if sitting is None or sitting.shots.chosen is None:
            return
        sitting.shots.keep(sitting.shots.chosen)
        following = _next_missing(sitting)
        if self._sitting is sitting and following is not None and not sitting.shots.waiting:
            self._choose_view(following)

    def _turn_ghost(self) -> None:
        if self._sitting is not None:
            self._sitting.page.turn_ghost()

    def _retake(self) -> None:
        if self._sitting is not None and self._sitting.shots.chosen is not None:
            self._sitting.shots.throw_away(self._sitting.shots.chosen)

    def _keep_all(self) -> None:
        if self._sitting is not None:
            self._sitting.shots.keep_all()

    def _throw_away_all(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            for shot in sitting.shots.waiting:
                sitting.shots.throw_away(shot)

    def _choose_view(self, place: int) -> None:
        if self._sitting is not None:
            self._sitting.place = place
            self._show_view()
            self._sitting.page.live.setFocus()

    def _choose_device(self, key: str) -> None:
        self._prefer(camera=key)
        self._start(key)

    def _prefer(self, **chosen: object) -> None:
        self._context.preferences.change(**chosen)
        self._show_cameras()

    def _go_to_files(self) -> None:
        """The way to files leads through the area, where they are filed."""
        if self._sitting is not None:
            self.close()
            if self._sitting is None:
                self.files_wanted.emit()

    def _say(self, why: Text) -> None:
        if self._sitting is not None:
            self._sitting.notices.fail(why)
        else:
            self.failed.emit(why)

    @property
    def _turned(self) -> int:
        turned = self._context.preferences.current.camera_rotation
        return int(turned) if turned.isdigit() else 0


def views_of(sheet: AreaSheet, protocol: Protocol) -> list[View]:
    """Return the area's views in the protocol's order, and those of the protocol that it has not yet."""
    order = {kind: place for place, kind in enumerate(protocol.views)}
    known = sorted(sheet.views, key=lambda view: order.get(view.kind, len(order)))
    there = {view.kind for view in known}
    wanted = [View(area_id=sheet.area.id, kind=kind) for kind in protocol.views if kind not in there]
    return [*known, *wanted]


def view_name(view: View) -> str:
    """Return "Close-up, knee bent"."""
    return ", ".join(filter(None, (word(view.kind), view.label)))


def _next_missing(sitting: _Sitting) -> int | None:
    """Return the next view of which nothing is kept yet, the one that is photographed now aside."""
    places = [*range(sitting.place + 1, len(sitting.views)), *range(sitting.place)]
    return next((place for place in places if not sitting.shots.taken(sitting.views[place])), None)
