"""The patient view: covers the window, reads the photographs, and lets nobody out without the passphrase."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget

from ui.actions import Do
from ui.area_choice import choose_area
from ui.clock import today
from ui.context import Context
from ui.format import standing
from ui.pages.present import PresentPage
from ui.pages.present.reading import Reading
from ui.pages.present.words import Shown, shown_of
from ui.pages.series import first_shown
from ui.widgets.blinking import wants_little_motion
from ui.widgets.cover import Cover
from ui.widgets.presentation import Presentation
from ui.widgets.slide_surface import Slide
from ui.widgets.verbatim import on_button
from vein_tracker.model.records import TreatedArea
from vein_tracker.tasks.browse import AreaSheet, LoadArea, PatientSheet, photographs_refused
from vein_tracker.tasks.demo import DemoPassphrase
from vein_tracker.tasks.present import ConfirmPassphrase
from vein_tracker.tasks.trend import SeriesPhoto, Standing
from vein_tracker.text import Text


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
        self._reading: Reading | None = None
        self._pages: tuple[PresentPage, ...] = ()
        self._presentation = Presentation(self)
        self._title = ""
        self._state = Qt.WindowState.WindowNoState
        self._confirming = False
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

    def show_patient(self, sheet: PatientSheet, below: QWidget) -> None:
        """Show an area of a patient: the only one with photographs, or the one that is chosen below a button."""
        areas = [card.area for card in sheet.areas if card.baseline or card.latest]
        if not areas:
            self.said.emit(self.tr("There is no photo to show yet."), True)
        elif len(areas) == 1:
            self._read(areas[0])
        else:
            choose_area(areas, below, self._read)

    def show_area(self, sheet: AreaSheet, shown: SeriesPhoto | None) -> None:
        """Show a photograph of an area beside its baseline, unless the patient refused photographs."""
        if shown is not None and shown.standing is Standing.BASELINE:
            shown = first_shown(sheet)
        if photographs_refused(sheet.consents, sheet.area) is not None:
            self.said.emit(self.tr("Photographs were refused or withdrawn: none is shown."), True)
        elif shown is None:
            self.said.emit(self.tr("There is no photo to show yet."), True)
        elif self._cover.covering is None:
            self._choose_screen(sheet, shown)

    def _read(self, area: TreatedArea) -> None:
        reading = LoadArea(area.id, self._context.preferences.current)
        self._context.asking.ask(
            reading, lambda sheet: self.show_area(sheet, first_shown(sheet)), self.failed.emit
        )

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
                self.tr("On {screen} as well").format(screen=on_button(screen.model() or screen.name()))
            )
            action.triggered.connect(lambda _=False, screen=screen: self._begin(sheet, shown, screen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    def _begin(self, sheet: AreaSheet, shown: SeriesPhoto, screen: QScreen | None = None) -> None:
        if self._cover.covering is not None:  # by what was opened while a screen was chosen
            return
        self._context.asking.leave_page()
        self._context.turns.hold()
        chosen = self._context.preferences.current
        words = shown_of(sheet, shown, chosen.practitioner, chosen.follow_up_schedule, today())
        self._presentation = Presentation(self, little_motion=wants_little_motion(self._window))
        self._reading = Reading(self._context, sheet, shown, words, self)
        self._reading.pair_read.connect(self._show_pair)
        self._reading.way_read.connect(self._show_way)
        self._reading.failed.connect(self._say)
        self._cover_window(words, alone=screen is None)
        if screen is not None:
            self._open_second(words, screen)
        self._reading.begin()

    def end(self) -> None:
        """Show the window again as it was."""
        if self._reading is None:
            return
        self._reading.forget()
        self._reading.deleteLater()
        self._reading = None
        self._presentation.stop()
        for second in self._pages[1:]:
            second.removeEventFilter(self)
            second.hide()
            second.deleteLater()
        self._pages = ()
        self._window.setWindowState(self._state)
        self._window.setWindowTitle(self._title)
        self._cover.uncover()
        self._presentation.deleteLater()
        self._context.turns.let_go()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the window locks, where a patient may be the one who closes it."""
        if isinstance(event, QCloseEvent) and self._reading is not None and not _saving():
            self._context.actions[Do.LOCK].trigger()
            event.ignore()
            return True
        if event.type() is QEvent.Type.ChildAdded and watched is self._window and self._reading is not None:
            QTimer.singleShot(0, self, self._send_away)
        return super().eventFilter(watched, event)

    def _send_away(self) -> None:
        """Let no dialog open over the view: what has just been read or found may be another patient's."""
        if self._reading is not None:
            nearest = Qt.FindChildOption.FindDirectChildrenOnly
            for dialog in self._window.findChildren(QDialog, options=nearest):
                if dialog.isVisible():
                    dialog.reject()

    def _cover_window(self, words: Shown, *, alone: bool) -> None:
        page = self._page(words)
        page.gate.submitted.connect(self._confirm)
        page.gate.lock_wanted.connect(self._context.actions[Do.LOCK].trigger)
        self._pages = (page,)
        self._title = self._window.windowTitle()
        self._window.setWindowTitle(self.tr("Vein Tracker"))
        self._cover.cover(page)
        self._state = self._window.windowState()
        if alone:
            self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    def _open_second(self, words: Shown, screen: QScreen) -> None:
        page = self._page(words)
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

    def _page(self, words: Shown) -> PresentPage:
        page = PresentPage(self._presentation)
        page.leave_wanted.connect(self._ask)
        page.show_words(words)
        page.stage.show_pair(None, message=self.tr("Opening the photos …"))
        return page

    def _show_pair(self, before: Slide, now: Slide | None, aligned: bool) -> None:
        for page in self._pages:
            page.stage.show_pair(before, now)
        self._presentation.offer(aligned=aligned)

    def _show_way(self, slides: tuple[Slide, ...]) -> None:
        for page in self._pages:
            page.stage.show_way(slides)
        self._presentation.offer(aligned=True, length=len(slides))

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


def _saving() -> bool:
    """Whether it is the system that closes, at the end of a session: it must not be held up."""
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
