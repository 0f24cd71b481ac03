"""From the patient page to the follow-up's figure in the chart: at most four clicks and one file choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from tests import hands
from tests.e2e.test_course import (
    add_area,
    add_patient,
    area_sheet,
    create_library,
    file_photo,
    skin_jpeg,
)
from ui.actions import Where
from ui.clock import today
from ui.dialogs.after_storing import AfterStoringDialog
from ui.dialogs.file_photos import FilePhotosDialog
from ui.pages.area_card import AreaCardView

MOST_CLICKS = 4


@dataclass
class CountingHands(hands.Hands):
    """Counts clicks."""

    clicks: int = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.clicks += 1
        super().click(widget, at)


def choose(counting: CountingHands, photo: Path) -> None:
    """Choose a file in the window of the system."""
    chooser = counting.dialog(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.selectFile(str(photo))
    counting.key(Qt.Key.Key_Return)


def test_a_follow_up_is_a_point_in_the_chart_after_four_clicks(
    walk: Callable[..., int], tmp_path: Path
) -> None:
    before, after = tmp_path / "before.jpg", tmp_path / "after.jpg"
    before.write_bytes(skin_jpeg(0.0))
    after.write_bytes(skin_jpeg(0.7))
    counted: list[int] = []

    def journey(preparing: hands.Hands) -> None:
        create_library(preparing, tmp_path / "Library")
        add_patient(preparing)
        add_area(preparing)
        file_photo(preparing, before, today() - timedelta(weeks=20))
        preparing.key(Qt.Key.Key_Escape)
        preparing.settle()
        assert preparing.where() is Where.PATIENT

        counting = CountingHands(preparing.app, preparing.qtbot)
        counting.click(counting.window.patient.findChildren(AreaCardView)[0])
        counting.settle()
        counting.click(counting.window.area.strip.findChildren(QPushButton)[0])
        choose(counting, after)
        asked = counting.dialog(FilePhotosDialog)
        assert "Recognised: the skin of RIGHT thigh" in counting.read(asked)
        counting.press("File 1 photo")
        counting.dialog(AfterStoringDialog)
        counting.press("Leave the files")
        counting.settle()

        assert len(area_sheet(counting).points) == 2
        assert counting.where() is Where.AREA
        counted.append(counting.clicks)

    assert walk(journey) == 0
    assert counted[0] <= MOST_CLICKS
