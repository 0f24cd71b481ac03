"""A series is checked in the background, and the photo that does not fit is named where it is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.mouse import hover
from tests.ui.window.course import EDIT, compared
from tests.ui.window.hands import Hands
from ui.widgets.chip import Chip
from vein_tracker.model.records import Photo
from vein_tracker.model.results import Comparison
from vein_tracker.store.library import Library
from vein_tracker.store.measurements import StoredComparison
from vein_tracker.tasks.base import Outcome, ReadTask, WriteTask
from vein_tracker.tasks.browse import AreaSheet


class FileComparison(WriteTask[None]):
    """Files another comparison of two photographs."""

    title = EDIT

    def __init__(self, photo: Photo, earlier: Photo, found: Comparison) -> None:
        self._photo = photo
        self._earlier = earlier
        self._found = found

    def save(self, library: Library, computed: None) -> Outcome[None]:
        with library.transaction(EDIT) as edit:
            edit.add_comparison(self._photo.id, self._earlier.id, None, self._found)
        return Outcome(None, edit.change)


class ReadComparison(ReadTask[StoredComparison | None]):
    """Reads what is kept of two photographs."""

    title = EDIT

    def __init__(self, photo: Photo, earlier: Photo) -> None:
        self._ids = photo.id, earlier.id

    def load(self, library: Library) -> StoredComparison | None:
        return library.measurements.comparison(*self._ids)


def sheet(hands: Hands) -> AreaSheet:
    found = hands.window.area.sheet
    assert found is not None
    return found


def make_astray(hands: Hands) -> None:
    """Have the photo of week 26 show much less beside the baseline than beside its neighbours."""
    _, early, middle, late, _ = hands.course.photos
    for photo, earlier, found in (
        (middle, early, compared(6.0, 7.0)),
        (late, middle, compared(7.0, 8.3)),
    ):
        hands.app.jobs.run(FileComparison(photo, earlier, found))
    hands.settle()


def test_a_series_that_agrees_is_left_in_peace(hands: Hands) -> None:
    hands.open_thigh()

    assert sheet(hands).unchecked == ()
    assert "Does not fit the others" not in hands.read()


def test_a_photo_that_does_not_fit_is_named_with_what_to_do(hands: Hands) -> None:
    make_astray(hands)
    hands.open_thigh()
    astray = hands.course.photos[2]
    hands.click(hands.window.area.strip.view.viewport())
    hands.window.area.choose(astray.id)
    hands.key(Qt.Key.Key_C)

    (tile,) = (one for one in hands.window.area.strip.tiles if one.photo_id == astray.id)
    assert tile.caution == "Does not fit"
    said = hands.read(hands.window.area.drawer)
    assert "This photo does not fit the others: beside the baseline it shows −83\u00a0% (−88 to −78)" in said
    assert "by way of the photo of" in said
    assert "Does not fit the others" in said
    hands.settle()
    chips = hands.window.area.viewer.toolbar.findChildren(Chip)
    told = [(chip.text(), chip.toolTip()) for chip in chips if chip.isVisible()]
    assert any(text == "Does not fit the others" and "by way of" in tip for text, tip in told)


def test_in_the_chart_it_is_hollow_and_makes_no_trend(hands: Hands) -> None:
    make_astray(hands)
    hands.open_thigh()
    hands.key(Qt.Key.Key_C)
    chart, astray = hands.window.area.drawer.chart, hands.course.photos[2]

    hover(chart, chart.point_place(astray.id).toPoint())

    assert chart.toolTip().endswith("; does not fit the others")
    assert astray.id not in [point.photo_id for point in sheet(hands).points if point.judged]
    assert [one.day for one in sheet(hands).line] == [
        shown.day
        for shown in sheet(hands).photos
        if shown.photo.id in (hands.course.photos[0].id, hands.course.photos[3].id)
    ]


def test_neighbours_that_were_not_compared_yet_are_compared_when_the_area_is_opened(hands: Hands) -> None:
    blurred, late = hands.course.photos[4], hands.course.photos[3]
    hands.app.jobs.run(FileComparison(blurred, hands.course.photos[0], compared(8.4, 8.0)))
    hands.settle()

    hands.open_thigh()
    hands.settle()
    hands.settle()

    kept: list[StoredComparison | None] = []
    assert sheet(hands).unchecked == ()
    found = hands.app.jobs.run(ReadComparison(blurred, late))
    found.finished.connect(kept.append)
    hands.settle()
    assert kept[0] is not None
