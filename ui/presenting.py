"""The patient view: covers the window, reads the photographs, and lets nobody out without the passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu

from ui.actions import Do
from ui.clock import today
from ui.context import Context
from ui.format import place, standing
from ui.latest import Latest
from ui.pages.present import PresentPage
from ui.pages.present.pictures import PrepareCropped, PrepareCroppedPair, ReadyCroppedPair
from ui.pages.present.words import Shown, day_words, shown_of
from ui.pages.series import first_shown
from ui.widgets.blinking import wants_little_motion
from ui.widgets.cover import Cover
from ui.widgets.present_stage import Slide
from ui.widgets.presentation import Presentation
from vein_tracker.model.records import Id, TreatedArea
from vein_tracker.tasks.browse import AreaSheet, LoadArea, PatientSheet, photographs_refused
from vein_tracker.tasks.demo import DemoPassphrase
from vein_tracker.tasks.plain_result import way_between
from vein_tracker.tasks.present import Box, ConfirmPassphrase
from vein_tracker.tasks.trend import SeriesPhoto, Standing
from vein_tracker.text import Text

MOST_ON_THE_WAY: Final = 16


@dataclass(slots=True)
class _Course:
    """What is shown, and the photographs of the way as far as they are read."""

    sheet: AreaSheet
    shown: SeriesPhoto
    words: Shown
    way: tuple[SeriesPhoto, ...]
    read: dict[Id, QImage] = field(default_factory=dict)
    crop: Box | None = None

    @property
    def baseline(self) -> SeriesPhoto:
        """The photograph on the left."""
        return self.sheet.baseline or self.shown


class Presenting(QObject):
    """One patient view at a time, on this screen or on a second one as well."""

    failed = Signal(object)
    said = Signal(str, bool)
    """What is told instead, and whether it is a caution."""
    ended = Signal()

    def __init__(self, context: Context, window: QMainWindow, cover: Cover) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._cover = cover
        self._course: _Course | None = None
        self._pages: tuple[PresentPage, ...] = ()
        self._presentation = Presentation(self)
        self._title = ""
        self._state = Qt.WindowState.WindowNoState
        self._pair = Latest(context.jobs, self)
        self._pair.arrived.connect(self._show_pair)
        self._pair.failed.connect(self._say)
        self._more = Latest(context.jobs, self)
        self._more.arrived.connect(self._take)
        self._confirming = False
        context.actions[Do.LOCK].triggered.connect(self.end)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._close_second)

    @property
    def page(self) -> PresentPage | None:
        """What is shown in the window; None where nothing is."""
        return self._pages[0] if self._pages else None

    @property
    def presentation(self) -> Presentation:
        """Where it stands."""
        return self._presentation

    def show_patient(self, sheet: PatientSheet) -> None:
        """Show an area of a patient: the only one with photographs, or the one that is chosen."""
        areas = [card.area for card in sheet.areas if card.baseline or card.latest]
        if not areas:
            self.said.emit(self.tr("There is no photo to show yet."), True)
        elif len(areas) == 1:
            self._read(areas[0])
        else:
            menu = QMenu(self._window)
            for area in areas:
                action = menu.addAction(place(area.site, area.side, area.label))
                action.triggered.connect(lambda _=False, area=area: self._read(area))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(QCursor.pos())

    def show_area(self, sheet: AreaSheet, shown: SeriesPhoto | None) -> None:
        """Show a photograph of an area beside its baseline, unless the patient refused photographs."""
        if shown is not None and shown.standing is Standing.BASELINE:
            shown = first_shown(sheet)
        if photographs_refused(sheet.consents, sheet.area) is not None:
            self.said.emit(self.tr("Photographs were refused or withdrawn: none is shown."), True)
        elif shown is None:
            self.said.emit(self.tr("There is no photo to show yet."), True)
        elif self._course is None:
            self._choose_screen(sheet, shown)

    def _read(self, area: TreatedArea) -> None:
        job = self._context.jobs.run(LoadArea(area.id, self._context.preferences.current))
        job.finished.connect(lambda sheet: self.show_area(sheet, first_shown(sheet)))
        job.failed.connect(self.failed)

    def _choose_screen(self, sheet: AreaSheet, shown: SeriesPhoto) -> None:
        """With a second screen it is asked where: there the patient looks, and this one shows the same."""
        screens = other_screens(self._window)
        if not screens:
            self._begin(sheet, shown)
            return
        menu = QMenu(self._window)
        menu.addAction(self.tr("On this screen"), lambda: self._begin(sheet, shown))
        for screen in screens:
            action = menu.addAction(
                self.tr("On {screen} as well").format(screen=screen.model() or screen.name())
            )
            action.triggered.connect(lambda _=False, screen=screen: self._begin(sheet, shown, screen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    def _begin(self, sheet: AreaSheet, shown: SeriesPhoto, screen: QScreen | None = None) -> None:
        chosen = self._context.preferences.current
        words = shown_of(sheet, shown, chosen.practitioner, chosen.follow_up_schedule, today())
        self._course = _Course(sheet, shown, words, way_between(sheet.photos, shown, MOST_ON_THE_WAY))
        self._presentation = Presentation(self, little_motion=wants_little_motion(self._window))
        self._cover_window(alone=screen is None)
        if screen is not None:
            self._open_second(screen)
        now_id = None if self._course.baseline is shown else shown.photo.id
        self._pair.ask(PrepareCroppedPair(self._course.baseline.photo.id, now_id))

    def end(self) -> None:
        """Show the window again as it was."""
        if self._course is None:
            return
        self._course = None
        self._pair.forget()
        self._more.forget()
        self._presentation.stop()
        for second in self._pages[1:]:
            second.removeEventFilter(self)
            second.hide()
            second.deleteLater()
        self._pages = ()
        self._window.setWindowState(self._state)
        self._window.setWindowTitle(self._title)
        self._window.addActions(self._context.actions.all())
        self._cover.uncover()
        self._presentation.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the window locks, where a patient may be the one who closes it."""
        if isinstance(event, QCloseEvent) and self._course is not None and not _saving():
            self._context.actions[Do.LOCK].trigger()
            event.ignore()
            return True
        if event.type() is QEvent.Type.ChildAdded and watched is self._window and self._course is not None:
            QTimer.singleShot(0, self, self._send_away)
        return super().eventFilter(watched, event)

    def _send_away(self) -> None:
        """Let no dialog open over the view: what has just been read or found may be another patient's."""
        if self._course is not None:
            nearest = Qt.FindChildOption.FindDirectChildrenOnly
            for dialog in self._window.findChildren(QDialog, options=nearest):
                if dialog.isVisible():
                    dialog.reject()

    def _cover_window(self, *, alone: bool) -> None:
        page = self._page()
        page.gate.submitted.connect(self._confirm)
        page.gate.lock_wanted.connect(self._context.actions[Do.LOCK].trigger)
        self._pages = (page,)
        self._title = self._window.windowTitle()
        for action in self._context.actions.all():
            self._window.removeAction(action)
        self._window.setWindowTitle(self.tr("Vein Tracker"))
        self._cover.cover(page)
        self._state = self._window.windowState()
        if alone:
            self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    def _open_second(self, screen: QScreen) -> None:
        page = self._page()
        page.show_leave(False)
        page.setParent(self._window, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        page.setWindowTitle(self.tr("Vein Tracker"))
        page.installEventFilter(self)
        page.setGeometry(screen.geometry())
        page.showFullScreen()
        self._pages = (*self._pages, page)
        self._window.activateWindow()

    def _close_second(self) -> None:
        """A screen that is gone shows nothing, also not over the window of the practitioner."""
        for second in self._pages[1:]:
            second.hide()

    def _page(self) -> PresentPage:
        assert self._course is not None
        page = PresentPage(self._presentation)
        page.leave_wanted.connect(self._ask)
        page.show_words(self._course.words)
        page.stage.show_pair(None, message=self.tr("Opening the photos …"))
        return page

    def _show_pair(self, pair: ReadyCroppedPair) -> None:
        course = self._course
        if course is None:
            return
        course.crop = pair.crop
        before = Slide(pair.before, course.words.before, course.baseline.day)
        now = Slide(pair.now, course.words.now, course.shown.day) if pair.now else None
        course.read = {course.baseline.photo.id: pair.before}
        if pair.now is not None:
            course.read[course.shown.photo.id] = pair.now
        for page in self._pages:
            page.stage.show_pair(before, now)
        self._presentation.offer(aligned=pair.crop is not None and now is not None)
        self._read_on()

    def _read_on(self) -> None:
        """Read the next photograph of the way; once all are there, the way is offered."""
        course = self._course
        if course is None or course.crop is None or self._presentation.length:
            return
        missing = [one for one in course.way if one.photo.id not in course.read]
        if missing:
            baseline_id, photo_id = course.baseline.photo.id, missing[0].photo.id
            self._more.ask(PrepareCropped(baseline_id, photo_id, course.crop))
            return
        slides = self._slides(course)
        for page in self._pages:
            page.stage.show_way(slides)
        self._presentation.offer(aligned=True, length=len(slides))

    def _take(self, picture: QImage | None) -> None:
        course = self._course
        if course is not None:
            missing = next(one for one in course.way if one.photo.id not in course.read)
            course.read[missing.photo.id] = picture or QImage()
            self._read_on()

    def _slides(self, course: _Course) -> Sequence[Slide]:
        first, last = course.way[0], course.way[-1]
        return [
            Slide(course.read[one.photo.id], _caption(course.words, one, first, last), one.day)
            for one in course.way
            if not course.read[one.photo.id].isNull()
        ]

    def _ask(self) -> None:
        """Ask for the passphrase; whoever looks at the demo is told it."""
        if self.page is not None and not self.page.asks:
            self._window.activateWindow()
            self.page.ask()
            job = self._context.jobs.run(DemoPassphrase())
            job.finished.connect(self._tell_demo)

    def _tell_demo(self, passphrase: str) -> None:
        if passphrase and self.page is not None:
            hint = self.tr("This is the demo library: its passphrase is {passphrase}.")
            self.page.gate.tell(hint.format(passphrase=passphrase))

    def _confirm(self, secret: str) -> None:
        if self.page is None or self._confirming:
            return
        self._confirming = True
        self.page.gate.set_busy(True)
        job = self._context.jobs.run(ConfirmPassphrase(secret))
        job.finished.connect(lambda _: self.end())
        job.failed.connect(self._refuse)
        job.ended.connect(self._confirmed)

    def _confirmed(self) -> None:
        self._confirming = False

    def _refuse(self, why: Text) -> None:
        if self.page is not None:
            self.page.gate.refuse(why)

    def _say(self, why: Text) -> None:
        for page in self._pages:
            page.stage.show_pair(None, message=standing(why))


def other_screens(window: QMainWindow) -> list[QScreen]:
    """Return the screens beside the one that a window is on."""
    return [screen for screen in QGuiApplication.screens() if screen is not window.screen()]


def _caption(words: Shown, one: SeriesPhoto, first: SeriesPhoto, last: SeriesPhoto) -> str:
    if one is first:
        return words.before
    return words.now if one is last else day_words(first, one, last)


def _saving() -> bool:
    """Whether it is the system that closes, at the end of a session: it must not be held up."""
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
