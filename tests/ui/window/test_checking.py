"""The set-up is checked from the area page; from then on the page says so and claims nothing finer."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import cv2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.window.course import RECIPE
from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.dialogs.setup import SetupDialog
from vein_tracker.imaging.phantom import Pose, Shot, Skin, render
from vein_tracker.model.records import SetupCheck
from vein_tracker.model.results import Verdict
from vein_tracker.tasks.check_setup import CHECK_SETUP
from vein_tracker.tasks.edit import Edit, Edits
from vein_tracker.tasks.trend import SeriesPhoto


@cache
def skin(place: int) -> Image.Image:
    """Return one photograph of the same skin in one room, framed anew."""
    pose = Pose(rotation_deg=1.5 * place, shift_mm=(1.5 * place - 3, -1.0 * place))
    phantom = render(
        Skin(seed=311, skin_type=2), shot=Shot(seed=place, pose=pose), size=(480, 360), px_per_mm=10.0
    )
    return Image.fromarray(cv2.GaussianBlur(phantom.image, (0, 0), 0.5))


@pytest.fixture
def five(tmp_path: Path) -> tuple[Path, ...]:
    files = tuple(tmp_path / f"IMG_{place}.jpg" for place in range(5))
    for place, file in enumerate(files):
        skin(place).save(file, quality=92)
    return files


def check(recipe: str = RECIPE, device: str = "", floor: float = 90.0) -> SetupCheck:
    return SetupCheck(
        checked_at=datetime(2026, 5, 3, 9, tzinfo=UTC),
        device=device,
        recipe=recipe,
        shots=10,
        coverage_percent=8.0,
        floor_percent=floor,
        floor_points=floor * 0.08,
        light_spread=1.0,
        sharpness_spread=4.0,
        distance_spread=2.0,
    )


def open_figures(hands: Hands) -> None:
    """Open the area and unfold its table of figures."""
    hands.open_thigh()
    hands.key(Qt.Key.Key_C)
    assert hands.window.area.drawer.isVisible()


def file(hands: Hands, *checks: SetupCheck) -> None:
    hands.app.jobs.run(Edit(Edits(text=CHECK_SETUP, put=checks)))
    hands.settle()
    hands.settle()


def less(hands: Hands) -> SeriesPhoto:
    """Return the photo of week 26, which shows 83 % less."""
    sheet = hands.window.area.sheet
    assert sheet is not None
    hands.window.area.choose(sheet.photos[2].photo.id)
    return sheet.photos[2]


def fact(hands: Hands, label: str = "Set-up") -> str:
    facts = {one.label: one.value for one in hands.window.area.drawer.facts.facts}
    return facts[label]


def setup_button(hands: Hands) -> QPushButton:
    QApplication.processEvents()
    buttons = hands.window.area.drawer.facts.findChildren(QPushButton)
    return next(button for button in buttons if button.isVisible())


def test_the_fact_leads_to_the_check_and_tells_of_it_afterwards(hands: Hands, five: tuple[Path, ...]) -> None:
    open_figures(hands)
    assert fact(hands) == "not yet checked here"

    setup_button(hands).setFocus()
    assert hands.focused() is setup_button(hands)
    hands.key(Qt.Key.Key_Return)
    dialog = hands.dialog(SetupDialog)
    hands.drop(dialog, *five)
    hands.press("Check 5 photos")
    hands.settle()
    hands.settle()

    assert "cannot be told from chance." in hands.read(dialog)
    assert "From 5 photos of skin" in hands.read(dialog)
    hands.press("Close")
    hands.settle()
    baseline = hands.window.area.sheet
    assert baseline is not None
    hands.window.area.choose(baseline.photos[0].photo.id)
    assert fact(hands).startswith("checked ")
    assert "Set-up checked." in hands.window.notices.text

    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    hands.settle()
    assert fact(hands) == "not yet checked here"


def test_a_stopped_check_keeps_the_chosen_photos_and_saves_nothing(
    hands: Hands, five: tuple[Path, ...]
) -> None:
    hands.app.window_actions[Do.CHECK_SETUP].trigger()
    dialog = hands.dialog(SetupDialog)
    assert isinstance(dialog, SetupDialog)
    hands.drop(dialog, *five)
    hands.press("Check 5 photos")
    hands.press("Stop")
    hands.settle()

    assert "Stopped; nothing was saved." in hands.read(dialog)
    assert dialog.files.value() == five


def test_what_cannot_be_checked_is_said_in_the_dialog(hands: Hands, tmp_path: Path) -> None:
    texts = [tmp_path / f"{place}.jpg" for place in range(5)]
    for text in texts:
        text.write_text("no photograph")
    hands.app.window_actions[Do.CHECK_SETUP].trigger()
    dialog = hands.dialog(SetupDialog)
    hands.drop(dialog, *texts)
    hands.press("Check 5 photos")
    hands.settle()

    assert "0 photos are too few" in hands.read(dialog)
    assert "4.jpg: this is not a JPEG" in hands.read(dialog)


def test_the_page_claims_nothing_under_the_floor(hands: Hands) -> None:
    open_figures(hands)
    assert less(hands).verdict is Verdict.LESS
    assert "−83" in hands.read(hands.window.area.drawer)

    hands.click(setup_button(hands))
    hands.dialog(SetupDialog)
    hands.key(Qt.Key.Key_Escape)
    file(hands, check(floor=90.0))

    assert less(hands).verdict is Verdict.NO_MEASURABLE_CHANGE
    assert "No measurable change" in hands.read(hands.window.area.drawer)
    assert fact(hands) == "checked 3 May 2026: from 90\u00a0%"
    assert "the interval was widened to it" in setup_button(hands).toolTip()


def test_a_check_by_another_recipe_is_said_and_changes_nothing(hands: Hands) -> None:
    open_figures(hands)

    file(hands, check(recipe="older"))

    assert less(hands).verdict is Verdict.LESS
    assert fact(hands) == "to be checked again"
