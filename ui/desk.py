"""Who does what a page or an action asks for, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from ui.actions import TABLE, Do, Where
from ui.area_choice import choose_area
from ui.capturing import Capturing
from ui.caring import Caring
from ui.checking import Checking
from ui.context import Context
from ui.enlarging import Enlarging
from ui.errands import Errands, added
from ui.filing import Filing
from ui.finding import Finding
from ui.intake import Intake
from ui.main_window import MainWindow
from ui.marking import Marking
from ui.measuring import Measuring
from ui.noting import Noting
from ui.photos_next import PhotosNext
from ui.presenting import Presenting
from ui.rating import BlindedRating
from ui.recording import Recording
from ui.reviewing import Reviewing
from ui.series_check import SeriesCheck
from ui.touring import Touring
from ui.undoing import Undoing
from ui.unsaved_shots import UnsavedShots
from ui.widgets.banner import BannerKind
from vein_tracker.model.records import Moment, Patient, Session, TreatedArea
from vein_tracker.tasks.browse import AreaSheet, PatientSheet
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.trend import SeriesPhoto
from vein_tracker.text import Text


class Desk(QObject):
    """Stands between the window's pages and the errands they cause."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.errands = Errands(context, window)
        self.filing = Filing(context, window)
        self.recording = Recording(context, window)
        self.measuring = Measuring(context, self)
        self.series_check = SeriesCheck(context, self)
        self.marking = Marking(context, window)
        self.reviewing = Reviewing(context, window, window.area)
        self.checking = Checking(context, window)
        self.caring = Caring(context, window, self._patient)
        self.undoing = Undoing(context, self)
        self.intake = Intake(context, window, self.filing, self.undoing)
        self.finding = Finding(context, window)
        self.touring = Touring(context, window)
        self.rating = BlindedRating(context, window)
        self.enlarging = Enlarging(context, window, window.area, window.sidebar)
        self.noting = Noting(context, window, window.area)
        self.presenting = Presenting(context, window, window.cover)
        self.capturing = Capturing(context, window, window.cover)
        self.unsaved_shots = UnsavedShots(context, window)
        self.photos_next = PhotosNext(context, window, self.capturing.open, self.undoing.taking_back)
        self._hear_actions()
        self._hear_pages()
        self._hear_errands()

    def begin(self) -> None:
        """Start anew, as a library was opened."""
        self.undoing.begin()
        for one in (self.measuring, self.series_check):
            one.forget()
        self.intake.begin()

    def leave(self) -> None:
        """Keep what stands in a form and show nothing any more, as the library is closed."""
        self._window.notices.try_held()
        self.recording.leave()
        self.presenting.end()
        self.capturing.lock()
        self.touring.end()
        self.intake.leave()
        self.undoing.leave()

    def _hear_actions(self) -> None:
        errands = self.errands
        wanted: dict[Do, Callable[[], None]] = {
            Do.NEW_PATIENT: errands.new_patient,
            Do.NEW_SESSION: lambda: self.recording.record(self._patient().id),
            Do.PROTOCOL: self._protocol,
            Do.ADD_AREA: lambda: errands.new_area(self._patient()),
            Do.EDIT_PATIENT: lambda: errands.edit_patient(self._patient().id),
            Do.CONSENT: lambda: errands.consent(self._patient().id),
            Do.TRASH_PATIENT: lambda: errands.trash_patient(self._patient()),
            Do.EDIT_AREA: lambda: errands.edit_area(self._area()),
            Do.TRASH_AREA: lambda: errands.trash_area(self._area().area),
            Do.ADD_VIEW: lambda: errands.new_view(self._area()),
            Do.EDIT_VIEW: lambda: errands.edit_view(self._area()),
            Do.TRASH_VIEW: lambda: errands.trash_view(self._area().view),
            Do.TAKE_PHOTO: lambda: self.capturing.open(self._area()),
            Do.TRASH: errands.show_trash,
            Do.RATE: self._rate,
            Do.CHECK_SETUP: self.checking.begin,
            Do.SETTINGS: errands.settings,
            Do.SHORTCUTS: errands.shortcuts,
            Do.PHOTO_HELP: errands.photo_help,
            Do.ABOUT: errands.about,
            Do.ADD_PHOTOS: lambda: self.filing.choose_files(self._area()),
            Do.PRESENT: self._present,
            **self.caring.acts(),
        }
        for do, act in wanted.items():
            self._context.actions[do].triggered.connect(partial(self._act, do, act))

    def _act(self, do: Do, act: Callable[[], None], _checked: bool = False) -> None:
        """Do what was asked for, unless it is asked of a page that is still being read."""
        if TABLE[do].since < Where.PATIENT or self._window.sheet is not None:
            act()

    def _hear_pages(self) -> None:
        window = self._window
        window.area.add_wanted.connect(self._context.actions[Do.ADD_PHOTOS].trigger)
        window.area.menu_wanted.connect(self._photo_menu)
        window.area.scale_wanted.connect(
            lambda shown, length: self.errands.set_scale(self._area(), shown.photo, length)
        )
        window.area.tick_wanted.connect(
            lambda shown, tick: self.recording.confirm_tick(shown.session, self._area().area.id, tick)
        )
        window.area.landmarks_wanted.connect(
            lambda shown: self.marking.set_landmarks(self._area(), shown.photo)
        )
        window.area.baseline_wanted.connect(lambda shown: self.errands.set_baseline(self._area(), shown))
        window.today.draft_wanted.connect(lambda one: self.recording.resume(one.draft))
        window.today.draft_unwanted.connect(lambda one: self.recording.throw_away(one.draft))
        window.area.arrived.connect(self._catch_up)
        window.patient.dropped.connect(self.filing.take_for)
        window.patient.photos_wanted.connect(self.filing.choose_for)
        window.patient.area_wanted.connect(self.caring.new_area)
        window.patient.area_moved.connect(self.caring.place_area)
        window.patient.told.connect(lambda told: self._say(told, True))
        for arrived in (window.patient.arrived, window.area.arrived):
            arrived.connect(lambda sheet: self.caring.see(sheet.patient))
        window.patient.session_wanted.connect(self._edit_session)
        window.patient.session_menu_wanted.connect(self._session_menu)

    def _hear_errands(self) -> None:
        self._context.bus.notice.connect(self._fail)
        self._context.preferences.failed.connect(self._fail)
        editing = (self.intake, self.recording, self.marking, self.reviewing, self.caring, self.noting)
        telling = (self.filing, self.presenting, self.capturing)
        others = (self.errands, self.measuring, self.series_check, self.checking, self.undoing, self.rating)
        for source in editing:
            source.edited.connect(self.errands.write)
        for teller in telling:
            teller.said.connect(self._say)
        for failing in (*editing, *telling, *others):
            failing.failed.connect(self._fail)
        for holding in (self.errands, self.recording):
            holding.refused.connect(self._refuse)
        self.errands.written.connect(self._follow)
        self.recording.filled_in.connect(self.photos_next.mind)
        self.recording.drafts_changed.connect(self._window.refresh_today)
        self.recording.offered.connect(self._offer)
        self.reviewing.landmarks_wanted.connect(self.marking.set_landmarks)
        self.caring.merged.connect(self._window.open_patient)
        self.capturing.ended.connect(self._window.area.refresh)
        self.capturing.left.connect(self.unsaved_shots.take)
        self.capturing.filed.connect(self._window.area.show_filed)
        self.capturing.files_wanted.connect(self._context.actions[Do.ADD_PHOTOS].trigger)
        self.filing.stopped.connect(self._stopped)
        self.undoing.said.connect(self._say_changed)

    def _sheet(self) -> PatientSheet | AreaSheet:
        sheet = self._window.sheet
        assert sheet is not None
        return sheet

    def _patient(self) -> Patient:
        return self._sheet().patient

    def _area(self) -> AreaSheet:
        sheet = self._window.area.sheet
        assert sheet is not None
        return sheet

    def _rate(self) -> None:
        """Whoever rates blindly must not have an open page beside the pairs that says which photo is later."""
        self._window.show_today()
        self.rating.open()

    def _present(self) -> None:
        if self._window.where is Where.AREA:
            self.presenting.show_area(self._area(), self._window.area.shown)
        elif self._window.patient.sheet is not None:
            self.presenting.show_patient(self._window.patient.sheet, self._window.patient.present)

    def _photo_menu(self, shown: SeriesPhoto, at: QPoint) -> None:
        sheet, photo = self._area(), shown.photo
        menu = QMenu(self._window)
        menu.addAction(self.tr("Edit photo…"), lambda: self.errands.edit_photo(sheet, photo))
        menu.addAction(self.tr("Move photo…"), lambda: self.errands.move_photo(sheet, photo))
        baseline = menu.addAction(
            self.tr("Set as baseline…"), lambda: self.errands.set_baseline(sheet, shown)
        )
        baseline.setEnabled(photo.id != sheet.view.baseline_id and photo.moment is not Moment.STRAIGHT_AFTER)
        self.reviewing.add_to(menu, sheet, photo)
        self.marking.add_to(menu, sheet, photo)
        menu.addAction(self.tr("Measure again"), lambda: self.measuring.measure([photo.id]))
        menu.addAction(
            self.tr("Measure the whole view again"),
            lambda: self.measuring.measure([one.photo.id for one in sheet.photos]),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Move to trash"), lambda: self.errands.trash_photo(photo))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _protocol(self) -> None:
        """Ask how an area is photographed: the one that is open, or one of the patient's."""
        sheet = self._sheet()
        if isinstance(sheet, AreaSheet):
            self.errands.edit_protocol(sheet.area.id)
        elif len(sheet.areas) == 1:
            self.errands.edit_protocol(sheet.areas[0].area.id)
        elif sheet.areas:
            areas = [card.area for card in sheet.areas]
            choose_area(areas, self._window.patient.more, lambda area: self.errands.edit_protocol(area.id))
        else:
            self._say(self.tr("Add the treated area first; then say how it is photographed."), True)

    def _edit_session(self, session: Session) -> None:
        self.recording.record(session.patient_id, session)

    def _session_menu(self, session: Session, at: QPoint) -> None:
        menu = QMenu(self._window)
        menu.addAction(self.tr("Edit session…"), lambda: self._edit_session(session))
        menu.addAction(self.tr("Copy as text"), lambda: self.recording.copy(session))
        menu.addAction(self.tr("Move to trash"), lambda: self.errands.trash_session(session))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _catch_up(self, sheet: AreaSheet) -> None:
        self._context.actions[Do.TRASH_VIEW].setEnabled(len(sheet.views) > 1)
        if not self.filing.busy and self.capturing.page is None:
            self.measuring.catch_up(sheet)
            if not self.measuring.busy:
                self.series_check.catch_up(sheet)

    def _stopped(self) -> None:
        if self._window.area.sheet is not None:
            self.measuring.leave(self._window.area.sheet)
            self.series_check.leave(self._window.area.sheet)
        self._say(
            self.tr("Stopped. What was filed before is kept; Measure again is in each photo's menu."), False
        )

    def _follow(self, edits: Edits) -> None:
        """Open what was added, leave what is gone, and say what comes next."""
        patient, area = added(edits, Patient), added(edits, TreatedArea)
        if edits.text.code == "add_patient" and patient:
            self._window.open_patient(patient)
        elif edits.text.code == "add_area" and area:
            self._window.open_area(area)
        for kind, _ in edits.trash:
            if kind is Patient:
                self._window.show_today()
            elif kind is TreatedArea and self._window.where is Where.AREA:
                self._window.go_back()
        self.photos_next.follow(edits)

    def _say_changed(self, told: str, undoable: bool) -> None:
        if undoable:
            self._offer(told, self.tr("Undo"), self.undoing.taking_back())
        else:
            self._offer(told)

    def _offer(self, told: str, word: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what was done; where the library was closed meanwhile, nothing is said of it."""
        if self._window.where is not Where.WELCOME:
            self._window.notices.say(told, action=word, act=act)

    def _say(self, told: str, caution: bool) -> None:
        self._window.notices.say(told, BannerKind.CAUTION if caution else BannerKind.NOTICE)

    def _fail(self, text: Text) -> None:
        self._window.notices.fail(text)

    def _refuse(self, why: Text, again: Callable[[], object]) -> None:
        """Hold what was not saved, unless the library was closed meanwhile: then nobody can save it."""
        if self._window.where is Where.WELCOME:
            self._fail(why)
        else:
            self._window.notices.hold(why, again)
