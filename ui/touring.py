"""The tour: four steps through an area of a patient, each pointing at a part of the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.actions import Do, key_of
from ui.context import Context
from ui.main_window import MainWindow
from ui.pages.area_card import AreaCardView
from ui.widgets.callout import Callout
from vein_tracker.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

TRIES: Final = 200
_WAIT_MS: Final = 25


@dataclass(frozen=True, slots=True)
class Stop:
    """What is pointed at, once it is there; what is said of it; and how one comes there."""

    title: str
    words: str
    target: Callable[[MainWindow], QWidget | None]
    go: Callable[[MainWindow], None]


def _go_home(window: MainWindow) -> None:
    window.show_today()


def _go_to_patient(window: MainWindow) -> None:
    window.open_patient(window.people.known.rows[0].patient.id)


def _go_to_area(window: MainWindow) -> None:
    sheet = window.patient.sheet
    if sheet is not None and sheet.areas:
        window.open_area(sheet.areas[0].area.id)


def _unfold_chart(window: MainWindow) -> None:
    window.area.unfold_chart(True)


def _search(window: MainWindow) -> QWidget | None:
    return window.today.list.field if window.people.rowCount() else None


def _card(window: MainWindow) -> QWidget | None:
    return window.patient.findChild(AreaCardView) if window.patient.sheet is not None else None


def _modes(window: MainWindow) -> QWidget | None:
    return window.area.viewer.toolbar.mode if window.area.sheet is not None else None


def _course(window: MainWindow) -> QWidget | None:
    return window.area.drawer


STOPS: Final = (
    Stop(
        QT_TRANSLATE_NOOP("tour", "Find a patient"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Type a part of the name, the number or the date of birth and press Enter. {find} finds areas and "
            "actions too, wherever you are.",
        ),
        _search,
        _go_home,
    ),
    Stop(
        QT_TRANSLATE_NOOP("tour", "A card for each treated area"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Baseline, latest photo and the change with its interval. Drop photos on it: you are asked where they "
            "belong, then they are measured.",
        ),
        _card,
        _go_to_patient,
    ),
    Stop(
        QT_TRANSLATE_NOOP("tour", "Before and after in one frame"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Side by side, with a wipe, or as a map of what changed: keys 1 to 6. The chips beside it say whether "
            "the two photos may be compared.",
        ),
        _modes,
        _go_to_area,
    ),
    Stop(
        QT_TRANSLATE_NOOP("tour", "The course over real dates"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Each photo is a point with its interval. {present} shows the patient their own area, in plain words; "
            "{keys} lists all keys.",
        ),
        _course,
        _unfold_chart,
    ),
)


class Touring(QObject):
    """Offers the tour once, on the demo library; it can be taken again from any menu of help."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._place = -1
        self._tries = 0
        self.callout = Callout(window)
        self.callout.went_on.connect(self._go_on)
        self.callout.skipped.connect(self.end)
        self._waiting = QTimer(self, interval=_WAIT_MS)
        self._waiting.timeout.connect(self._look)
        context.actions[Do.TOUR].triggered.connect(self.begin)

    def offer(self) -> None:
        """Begin unless it was shown on this computer before."""
        if not self._context.preferences.current.tour_shown:
            self.begin()

    def begin(self) -> None:
        """Show the first step."""
        self._context.preferences.change(tour_shown=True)
        self._place = -1
        self._go_on()

    def end(self) -> None:
        """Leave the tour where it stands."""
        self._waiting.stop()
        if self.callout.isVisible():
            self.callout.hide()
            self._window.activateWindow()

    def _go_on(self) -> None:
        self._place += 1
        if self._place == len(STOPS):
            self.end()
            return
        self.callout.hide()
        STOPS[self._place].go(self._window)
        self._tries = TRIES
        self._waiting.start()

    def _look(self) -> None:
        """Point as soon as it is there and stay with it; a library without it ends the tour."""
        target = STOPS[self._place].target(self._window)
        if target is not None and target.isVisible():
            if self.callout.isVisible():
                self.callout.follow(target)
            else:
                self._point(target)
        elif not self.callout.isVisible() and not self._context.jobs.busy:
            self._tries -= 1
            if not self._tries:
                self.end()

    def _point(self, target: QWidget) -> None:
        stop = STOPS[self._place]
        last = self._place + 1 == len(STOPS)
        keys = {"find": Do.FIND_ANYTHING, "present": Do.PRESENT, "keys": Do.SHORTCUTS}
        words = translate("tour", stop.words).format(**{name: key_of(do) for name, do in keys.items()})
        self.callout.point_at(
            target,
            self.tr("Step {n} of {count}").format(n=self._place + 1, count=len(STOPS)),
            translate("tour", stop.title),
            words,
            self.tr("Done") if last else self.tr("Next"),
        )
