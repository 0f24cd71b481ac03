"""A filed pair is graded blindly, reported and exported; the grades are there the next day."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.e2e.test_course import (
    PASSPHRASE,
    add_area,
    add_patient,
    area_sheet,
    create_library,
    file_photo,
    skin_jpeg,
)
from tests.hands import Hands
from ui.actions import Do
from ui.clock import today
from ui.dialogs.rating import RatingDialog
from vein_tracker.model.results import Verdict


def open_rating(hands: Hands) -> RatingDialog:
    hands.app.window_actions[Do.RATE].trigger()
    dialog = hands.dialog(RatingDialog)
    assert isinstance(dialog, RatingDialog)
    return dialog


def test_a_pair_is_graded_and_the_tool_is_held_against_the_grade(
    walk: Callable[..., int], tmp_path: Path
) -> None:
    photos = tmp_path / "before.jpg", tmp_path / "after.jpg"
    for photo, cleared in zip(photos, (0.0, 0.7), strict=True):
        photo.write_bytes(skin_jpeg(cleared))

    def first_day(hands: Hands) -> None:
        create_library(hands, tmp_path / "Library")
        add_patient(hands)
        add_area(hands)
        for photo, weeks in zip(photos, (20, 0), strict=True):
            file_photo(hands, photo, today() - timedelta(weeks=weeks))
        compared = area_sheet(hands).photos[1].comparison
        assert compared is not None
        assert compared.verdict is Verdict.LESS

        dialog = open_rating(hands)
        assert "1 pair of this library can be rated." in hands.read(dialog)
        hands.write("Dr Adam")
        hands.key(Qt.Key.Key_Return)
        hands.settle()
        hands.qtbot.waitUntil(lambda: len(dialog.judging.view.pictures) == 2)
        hands.key(Qt.Key.Key_Left)
        hands.key(Qt.Key.Key_4)
        hands.settle()
        assert "Every pair is graded" in hands.read(dialog)

    def next_day(hands: Hands) -> None:
        hands.write(PASSPHRASE)
        hands.key(Qt.Key.Key_Return)
        hands.settle()
        dialog = open_rating(hands)
        hands.write("Dr Adam")
        assert "Dr Adam has graded every pair." in hands.read(dialog)
        hands.press("Show the report")
        hands.settle()
        assert "1 pair: too few for a statistic, it takes 10" in hands.read(dialog)
        hands.press("Export as CSV…")
        chooser = hands.dialog(QFileDialog)
        assert isinstance(chooser, QFileDialog)
        chooser.selectFile(str(tmp_path / "rated.csv"))
        chooser.accept()
        hands.qtbot.waitUntil(lambda: dialog.told != "")
        hands.settle()

    assert walk(first_day) == 0
    assert walk(next_day) == 0

    (row,) = csv.DictReader((tmp_path / "rated.csv").read_text("utf-8").splitlines())
    assert (row["rater"], row["grade_given"], row["fewer_veins_on"]) == ("Dr Adam", "51-75", "left")
    assert row["share_gone_rated"] == ("51-75" if row["later_photo_on"] == "left" else "none")
    assert 50 < float(row["vein_length_gone_percent"]) < 90
    assert float(row["coverage_change_low"]) < float(row["coverage_change_percent"]) < 0
    statistics = (tmp_path / "rated-statistics.csv").read_text("utf-8")
    assert "too few pairs" in statistics
    assert "Marsh" not in statistics + (tmp_path / "rated.csv").read_text("utf-8")
