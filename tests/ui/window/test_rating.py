"""Pairs are graded by keys and clicks without a hint of which photo is later; grades survive a pause."""

from __future__ import annotations

import csv
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from tests.patience import LONG_S
from tests.ui.window.hands import Hands
from tests.ui.window.reading import nameless
from ui.actions import Do
from ui.dialogs.rating import RatingDialog
from ui.rating import PrepareBlindly, ReadyBlind
from ui.widgets.picture import Overlay
from vein_tracker.model.ratings import Grade, Pane
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import Report
from vein_tracker.tasks.rating import LoadRating, RatingSheet

# Without a screen nothing can be raised.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTROL = Qt.KeyboardModifier.ControlModifier
MARKED = ("Marsh", "Alice", "thigh", "2026", "IMG", "%, 95", "VT-00")


def open_rating(hands: Hands) -> RatingDialog:
    hands.app.window_actions[Do.RATE].trigger()
    dialog = hands.dialog(RatingDialog)
    assert isinstance(dialog, RatingDialog)
    hands.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def begin(hands: Hands, rater: str = "S. Patel") -> RatingDialog:
    dialog = open_rating(hands)
    hands.write(rater)
    hands.key(Qt.Key.Key_Return)
    wait_for_pair(hands, dialog)
    return dialog


def wait_for_pair(hands: Hands, dialog: RatingDialog) -> None:
    hands.settle()
    hands.qtbot.waitUntil(lambda: len(dialog.judging.view.pictures) == 2)


def sheet_of(hands: Hands) -> RatingSheet:
    found: list[RatingSheet] = []
    job = hands.app.jobs.run(LoadRating(Settings()))
    job.finished.connect(found.append)
    hands.settle()
    return found[0]


def said(hands: Hands) -> list[tuple[Grade | None, Pane | None]]:
    (state,) = sheet_of(hands).rounds
    return [(state.said[place].grade, state.said[place].fewer_on) for place in sorted(state.said)]


def shown(dialog: RatingDialog) -> list[QImage]:
    return [picture.levels[0] for picture in dialog.judging.view.pictures]


def all_words(widget: QWidget) -> str:
    spoken = []
    for one in (widget, *widget.findChildren(QWidget)):
        if one.isVisible():
            reader = QAccessible.queryAccessibleInterface(one)
            spoken += [one.toolTip(), one.windowTitle()]
            if reader is not None:
                spoken += [reader.text(QAccessible.Text.Name), reader.text(QAccessible.Text.Description)]
    return "\n".join(spoken)


def test_the_question_stands_above_its_answers(hands: Hands) -> None:
    grades = begin(hands).judging.grades
    question = next(one for one in grades.findChildren(QLabel) if one.text() == grades.hint)
    answers = (*grades.sides.values(), *grades.grades.values())
    assert question.geometry().bottom() < min(button.geometry().top() for button in answers)


def test_a_round_is_graded_by_keys_alone(hands: Hands) -> None:
    dialog = begin(hands)
    assert dialog.judging.progress == "1 of 2"

    hands.key(Qt.Key.Key_Left)
    assert dialog.judging.grades.hint == "How many of the veins on the right are gone on the left?"
    hands.key(Qt.Key.Key_4)
    wait_for_pair(hands, dialog)
    assert dialog.judging.progress == "2 of 2"
    hands.key(Qt.Key.Key_5)
    assert "←" in dialog.judging.grades.hint
    hands.key(Qt.Key.Key_Right)
    hands.settle()

    assert "Every pair is graded" in hands.read(dialog)
    assert said(hands) == [(Grade.TO_75, Pane.LEFT), (Grade.TO_100, Pane.RIGHT)]


def test_a_round_is_graded_by_clicks_alone(hands: Hands) -> None:
    dialog = begin(hands)
    hands.press("Right shows fewer veins")
    hands.press("1–25 % gone")
    wait_for_pair(hands, dialog)
    hands.press("Cannot tell")
    hands.settle()

    assert said(hands) == [(Grade.TO_25, Pane.RIGHT), (Grade.CANNOT_TELL, None)]


def test_no_difference_needs_no_side(hands: Hands) -> None:
    dialog = begin(hands)
    hands.key(Qt.Key.Key_Left)
    hands.key(Qt.Key.Key_1)
    wait_for_pair(hands, dialog)

    assert said(hands) == [(Grade.NONE, None)]


def test_nothing_tells_which_photo_is_later(hands: Hands) -> None:
    hands.open_thigh()
    dialog = begin(hands)
    view = dialog.judging.view

    assert dialog.geometry() == hands.window.geometry()
    assert not hands.window.area.isVisible()
    assert not any(mark in all_words(dialog) for mark in MARKED), all_words(dialog)
    assert [picture.shown_as for picture in view.pictures] == ["Left", "Right"]
    assert view.overlay is Overlay.NONE
    for picture in view.pictures:
        assert (picture.photo_id, picture.px_per_mm, picture.veins, picture.layers) == ("", None, None, ())
    assert view.pictures[0].size == view.pictures[1].size


def test_grades_wait_until_the_pair_can_be_seen(hands: Hands) -> None:
    dialog = open_rating(hands)
    hands.write("S. Patel")
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_1)
    wait_for_pair(hands, dialog)

    assert dialog.judging.progress == "1 of 2"
    assert said(hands) == []


def test_the_last_grade_can_be_taken_back(hands: Hands) -> None:
    dialog = begin(hands)
    assert not dialog.judging.back.isEnabled()
    hands.key(Qt.Key.Key_1)
    wait_for_pair(hands, dialog)

    hands.key(Qt.Key.Key_Z, CONTROL)
    wait_for_pair(hands, dialog)
    assert dialog.judging.progress == "1 of 2"
    assert said(hands) == []

    for _ in range(2):
        hands.key(Qt.Key.Key_6)
        hands.settle()
    hands.press("Take back the last grade")
    wait_for_pair(hands, dialog)
    assert dialog.judging.progress == "2 of 2"
    assert said(hands) == [(Grade.CANNOT_TELL, None)]


def test_escape_pauses_and_the_round_goes_on_later(hands: Hands) -> None:
    dialog = begin(hands)
    first = shown(dialog)
    hands.key(Qt.Key.Key_6)
    wait_for_pair(hands, dialog)
    second = shown(dialog)
    assert second != first

    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert "What you graded so far is kept." in hands.read(dialog)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert QApplication.activeModalWidget() is None

    dialog = open_rating(hands)
    assert dialog.start.begin.text() == "Start rating"
    hands.write("s. patel")
    assert dialog.start.begin.text() == "Go on: 2 of 2"
    hands.key(Qt.Key.Key_Return)
    wait_for_pair(hands, dialog)
    assert dialog.judging.progress == "2 of 2"
    assert shown(dialog) == second


def test_who_comes_back_while_a_pair_is_still_being_opened_is_shown_it(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may = threading.Event(), threading.Event()
    compute = PrepareBlindly.compute

    def held_up(task: PrepareBlindly, loaded: Any, report: Report) -> ReadyBlind:
        begun.set()
        assert may.wait(LONG_S)
        return compute(task, loaded, report)

    monkeypatch.setattr(PrepareBlindly, "compute", held_up)
    dialog = open_rating(hands)
    hands.write("S. Patel")
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.waitUntil(begun.is_set)
    dialog.accept()
    again = open_rating(hands)
    hands.write("S. Patel")
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.waitUntil(again.judging.isVisible)

    may.set()

    wait_for_pair(hands, again)


def test_no_report_before_every_pair_is_graded(hands: Hands) -> None:
    dialog = begin(hands, "Dr Adam")
    for _ in range(2):
        hands.key(Qt.Key.Key_6)
        hands.settle()
    hands.press("Close")

    dialog = begin(hands, "S. Patel")
    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    assert not dialog.start.report.isEnabled()
    assert "The report waits until you have graded every pair." in hands.read(dialog)
    dialog.start.rater.line.selectAll()
    hands.write("Dr Adam")
    assert dialog.start.report.isEnabled()
    assert not dialog.start.begin.isEnabled()
    assert "Dr Adam has graded every pair." in hands.read(dialog)


def test_a_name_is_asked_for(hands: Hands) -> None:
    dialog = open_rating(hands)
    hands.press("Start rating")

    assert "Type your name" in hands.read(dialog)
    assert sheet_of(hands).rounds == ()


def test_the_start_says_what_is_left_out_and_that_there_are_few(hands: Hands) -> None:
    told = hands.read(open_rating(hands))

    assert "2 pairs of this library can be rated." in told
    assert "Left out: 1 not comparable, 1 too early to judge." in told
    assert "From 10 pairs on" in told


def test_the_report_says_that_there_are_too_few_and_is_exported(hands: Hands, tmp_path: Path) -> None:
    dialog = begin(hands)
    for _ in range(2):
        hands.key(Qt.Key.Key_1)
        hands.settle()
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    told = hands.read(dialog)
    assert "2 pairs: too few for a statistic, it takes 10" in told
    assert "both 0, only seen 0, only measured 1, neither 1" in told

    hands.press("Export as CSV…")
    chooser = hands.dialog(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name.startswith("blinded-rating-")
    chooser.selectFile(str(tmp_path / "ratings.csv"))
    chooser.accept()
    hands.qtbot.waitUntil(lambda: dialog.told != "")
    hands.settle()

    assert "ratings-statistics.csv" in dialog.told
    rows = list(csv.DictReader((tmp_path / "ratings.csv").read_text("utf-8").splitlines()))
    assert [row["grade_given"] for row in rows] == ["none", "none"]
    assert "Marsh" not in (tmp_path / "ratings.csv").read_text("utf-8")


def test_a_pair_that_cannot_be_opened_is_passed_over(hands: Hands, tmp_path: Path) -> None:
    for file in (tmp_path / "library" / "objects").rglob("*"):
        if file.is_file():
            file.chmod(0o600)
            file.write_bytes(b"nothing")
    dialog = open_rating(hands)
    hands.write("S. Patel")
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert not dialog.judging.grades.grades[Grade.NONE].isEnabled()
    for _ in range(2):
        hands.key(Qt.Key.Key_6)
        hands.settle()
    assert "Every pair is graded" in hands.read(dialog)


def test_every_control_has_a_name(hands: Hands) -> None:
    dialog = open_rating(hands)
    assert list(nameless(dialog)) == []
    hands.write("S. Patel")
    hands.key(Qt.Key.Key_Return)
    wait_for_pair(hands, dialog)
    assert list(nameless(dialog)) == []
    for button in (*dialog.judging.grades.grades.values(), *dialog.judging.grades.sides.values()):
        assert button.height() >= 44
    for _ in range(2):
        hands.key(Qt.Key.Key_6)
        hands.settle()
    assert list(nameless(dialog)) == []
    hands.press("Show the report")
    hands.settle()
    assert list(nameless(dialog)) == []
