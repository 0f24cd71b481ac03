"""What finished rounds of blinded rating come to, and its two tables as CSV."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.model.agreement import Report
from vein_tracker.model.ratings import Pair
from vein_tracker.rating.draw import draw
from vein_tracker.rating.report import Rated, report
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import Outcome, Task
from vein_tracker.tasks.base import Report as Progress
from vein_tracker.tasks.output_files import write_bytes
from vein_tracker.tasks.rating import RoundState, round_state
from vein_tracker.tasks.rating_csv import as_csv, rating_row, statistics_rows
from vein_tracker.tasks.rating_pairs import LeftOut, Rateable, RateablePair, rateable
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

REPORT_RATINGS = Text("report_ratings", QT_TRANSLATE_NOOP("core", "Working out the agreement"))
EXPORT_RATINGS = Text("export_ratings", QT_TRANSLATE_NOOP("core", "Export ratings"))
_CODE_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Finished:
    """What was said in finished rounds of the pairs that can be rated still, and how often of others, by reason."""

    rated: tuple[Rated, ...]
    lost: Mapping[str, int]


class ReportRatings(Task[Finished, Report, Report]):
    """Work out how raters and measurement agree."""

    title = REPORT_RATINGS

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self, library: Library) -> Finished:
        return finished(library, self._settings)

    def compute(self, loaded: Finished, report_progress: Progress) -> Report:
        report_progress(0.0)
        return report(loaded.rated, loaded.lost)

    def save(self, library: Library, computed: Report) -> Outcome[Report]:
        return Outcome(computed)


class ExportRatings(Task[Finished, tuple[Path, ...], tuple[Path, ...]]):
    """Write one row for each rating, and the statistics beside it; neither holds a name but the raters'."""

    title = EXPORT_RATINGS

    def __init__(self, settings: Settings, file: Path) -> None:
        self._settings = settings
        self._file = file if file.suffix.lower() == ".csv" else file.with_name(f"{file.name}.csv")

    def load(self, library: Library) -> Finished:
        return finished(library, self._settings)

    def compute(self, loaded: Finished, report_progress: Progress) -> tuple[Path, ...]:
        report_progress(0.0)
        beside = self._file.with_name(f"{self._file.stem}-statistics.csv")
        write_bytes(self._file, as_csv([rating_row(one) for one in loaded.rated]))
        report_progress(0.5)
        write_bytes(beside, as_csv(list(statistics_rows(report(loaded.rated, loaded.lost)))))
        return self._file, beside

    def save(self, library: Library, computed: tuple[Path, ...]) -> Outcome[tuple[Path, ...]]:
        with library.transaction(EXPORT_RATINGS) as edit:
            edit.note("export_ratings")
        return Outcome(computed)


def finished(library: Library, settings: Settings) -> Finished:
    """Return what was said in finished rounds."""
    found = rateable(library, settings)
    states = [round_state(library, begun, found.pairs) for begun in library.ratings.rounds()]
    over = [state for state in states if state.next is None]
    lost: Counter[str] = Counter()
    for state in over:
        lost.update(_lost(state, found))
    return Finished(tuple(one for state in over for one in _rated(state, found.pairs)), dict(lost))


def _lost(state: RoundState, found: Rateable) -> Iterator[LeftOut]:
    """Yield why each rating of a round is left out whose pair cannot be rated any more."""
    for shown in draw(state.round.seed, state.round.pairs):
        if shown.place in state.said and shown.pair not in found.pairs:
            yield found.others.get(shown.pair, LeftOut.NO_PAIR)


def _rated(state: RoundState, pairs: Mapping[Pair, RateablePair]) -> Iterator[Rated]:
    for shown in state.showings:
        said = state.said[shown.place]
        assert said.grade is not None
        yield Rated(
            rater=state.round.rater,
            round_code=code(state.round.id),
            pair=code(*shown.pair),
            patient=code(pairs[shown.pair].patient_id),
            place=shown.place,
            second=shown.second,
            baseline_on=shown.baseline_on,
            grade=said.grade,
            fewer_on=said.fewer_on,
            rated_at=said.rated_at,
            seconds=said.seconds,
            compared=pairs[shown.pair].compared,
        )


def code(*ids: str) -> str:
    """Return a pseudonym: always the same for these random ids, which nobody has who has not the library."""
    return hashlib.sha256("/".join(ids).encode()).hexdigest()[:_CODE_LENGTH]
