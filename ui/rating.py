"""Conducts blinded rating: reads what can be rated, shows pair after pair, keeps every grade at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.clock import today
from ui.context import Context
from ui.dialogs.rating import RatingDialog
from ui.format import standing
from ui.widgets.banner import BannerKind
from ui.widgets.picture import Picture, prepare
from vein_tracker.model.ratings import Grade, Pane, Rating, Showing
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.look import SHOW
from vein_tracker.tasks.rating import (
    BeginRound,
    BlindPair,
    LoadRating,
    Rate,
    RatingSheet,
    RoundState,
    ShowBlindly,
)
from vein_tracker.tasks.rating_report import ExportRatings, ReportRatings
from vein_tracker.text import Text


@dataclass(frozen=True, slots=True)
class ReadyBlind:
    """Pictures of a showing, which say no more of themselves than on which side they are."""

    left: Picture
    right: Picture


class PrepareBlindly(Task[Any, ReadyBlind, ReadyBlind]):
    """Makes a showing ready for the viewer."""

    title = SHOW

    def __init__(self, showing: Showing) -> None:
        self._showing = ShowBlindly(showing)

    def load(self, library: Library) -> Any:
        return self._showing.load(library)

    def compute(self, loaded: Any, report: Report) -> ReadyBlind:
        shown: BlindPair = self._showing.compute(loaded, lambda fraction: report(0.9 * fraction))
        translate = QCoreApplication.translate
        return ReadyBlind(
            prepare("", translate("rating", "Left"), shown.left),
            prepare("", translate("rating", "Right"), shown.right),
        )

    def save(self, library: Library, computed: ReadyBlind) -> Outcome[ReadyBlind]:
        return Outcome(computed)


class BlindedRating(QObject):
    """One dialog at a time; what it shows next is made ready meanwhile."""

    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._dialog: RatingDialog | None = None
        self._state: RoundState | None = None
        self._ready: dict[Showing, ReadyBlind] = {}
        self._opening: set[Showing] = set()

    def open(self) -> None:
        """Ask who rates."""
        reading = LoadRating(self._context.preferences.current)
        self._context.asking.ask(reading, self._open, self.failed.emit)

    def _open(self, sheet: RatingSheet) -> None:
        dialog = RatingDialog(self._window, self._context.preferences.current.practitioner)
        self._dialog = dialog
        dialog.begin_wanted.connect(self._begin)
        dialog.judged.connect(self._judged)
        dialog.taken_back.connect(self._take_back)
        dialog.paused.connect(self._reload)
        dialog.report_wanted.connect(self._report)
        dialog.export_wanted.connect(self._choose_file)
        dialog.finished.connect(self._closed)
        dialog.show_sheet(sheet)
        dialog.open()
        dialog.start.rater.focus_first()

    def _closed(self) -> None:
        self._dialog = None
        self._state = None
        self._ready.clear()
        self._opening = set()  # what is still being opened is for nobody: the next dialog asks for it anew

    def _reload(self) -> None:
        self._state = None
        self._ready.clear()
        self._run(
            LoadRating(self._context.preferences.current), lambda dialog, sheet: dialog.show_sheet(sheet)
        )

    def _begin(self, rater: str) -> None:
        def begin(dialog: RatingDialog, sheet: RatingSheet) -> None:
            unfinished = sheet.unfinished(rater)
            if unfinished is not None:
                self._go_on(unfinished)
            elif sheet.unrated(rater):
                self._run(BeginRound(rater, sheet.unrated(rater)), lambda _, state: self._go_on(state))
            else:
                dialog.show_sheet(sheet)

        self._run(LoadRating(self._context.preferences.current), begin)

    def _go_on(self, state: RoundState) -> None:
        self._state = state
        if self._dialog is None:
            return
        at = state.next
        if at is None:
            self._dialog.show_done()
            return
        self._dialog.show_showing(at, len(state.showings))
        if state.showings[at] in self._ready:
            self._show(state.showings[at])
        else:
            self._prepare(state.showings[at])

    def _prepare(self, showing: Showing) -> None:
        if showing in self._ready or showing in self._opening:
            return
        opening = self._opening
        opening.add(showing)

        def arrived(_: RatingDialog, pictures: ReadyBlind) -> None:
            self._ready[showing] = pictures
            self._show(showing)

        job = self._run(PrepareBlindly(showing), arrived, lambda text: self._cannot_show(showing, text))
        job.ended.connect(lambda: opening.discard(showing))

    def _current(self) -> Showing | None:
        at = None if self._state is None else self._state.next
        return None if self._state is None or at is None else self._state.showings[at]

    def _show(self, showing: Showing) -> None:
        """Show a pair that is ready where it is its turn, and make the next one ready."""
        if self._dialog is None or self._state is None or self._current() != showing:
            return
        pictures = self._ready[showing]
        self._ready = {showing: pictures}
        self._dialog.judging.show_pair(pictures.left, pictures.right)
        following = [later for later in self._state.showings if later.place > showing.place]
        if following:
            self._prepare(following[0])

    def _cannot_show(self, showing: Showing, text: Text) -> None:
        if self._dialog is not None and self._current() == showing:
            self._dialog.judging.show_failure(standing(text))

    def _judged(self, grade: Grade, fewer_on: Pane | None, seconds: float) -> None:
        current = self._current()
        if current is not None:
            self._keep(current, grade, fewer_on, seconds)

    def _take_back(self) -> None:
        """Ask again about the newest of what was said."""
        if self._state is None:
            return
        at = self._state.next
        said = self._state.showings[: len(self._state.showings) if at is None else at]
        if said:
            self._keep(said[-1], None, None, 0.0)

    def _keep(self, showing: Showing, grade: Grade | None, fewer_on: Pane | None, seconds: float) -> None:
        state = self._state
        assert state is not None
        rating = Rating(
            round_id=state.round.id, showing=showing, grade=grade, fewer_on=fewer_on, seconds=seconds
        )

        def kept(_: RatingDialog, __: Rating) -> None:
            others = {place: said for place, said in state.said.items() if place != showing.place}
            self._go_on(replace(state, said=others if grade is None else {**others, showing.place: rating}))

        def refused(text: Text) -> None:
            self._fail(text)
            self._go_on(state)

        self._run(Rate(rating), kept, refused)

    def _report(self) -> None:
        self._state = None
        self._run(
            ReportRatings(self._context.preferences.current), lambda dialog, found: dialog.show_report(found)
        )

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self._dialog, self.tr("Export ratings"), folder)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("Table (*.csv)")])
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(f"blinded-rating-{today().isoformat()}.csv")
        chooser.fileSelected.connect(lambda name: self._export(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _export(self, file: Path) -> None:
        said = self.tr("Exported: {ratings} with every rating, {statistics} with the statistics beside it.")

        def told(dialog: RatingDialog, files: tuple[Path, Path]) -> None:
            ratings, statistics = files
            dialog.say(said.format(ratings=ratings.name, statistics=statistics.name))

        self._run(ExportRatings(self._context.preferences.current, file), told)

    def _run(
        self,
        task: Task[Any, Any, Any],
        then: Callable[[RatingDialog, Any], None],
        otherwise: Callable[[Text], None] | None = None,
    ) -> Any:
        """Run a task for the dialog; what comes after it was closed is dropped."""
        asked_by = self._dialog

        def arrived(value: Any) -> None:
            if asked_by is not None and asked_by is self._dialog:
                then(asked_by, value)

        job = self._context.jobs.run(task)
        job.finished.connect(arrived)
        job.failed.connect(otherwise or self._fail)
        return job

    def _fail(self, text: Text) -> None:
        if self._dialog is not None:
            self._dialog.say(standing(text), BannerKind.PROBLEM)
        else:
            self.failed.emit(text)
