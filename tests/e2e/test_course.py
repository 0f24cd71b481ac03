"""From nothing to a figure in the chart, and back again the next day: nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import cv2
from PySide6.QtCore import Qt

from tests.hands import Hands
from ui.actions import Do, Where
from ui.clock import today
from ui.dialogs.after_storing import AfterStoringDialog
from ui.dialogs.area import AreaDialog
from ui.dialogs.file_photos import FilePhotosDialog
from ui.dialogs.patient import PatientDialog
from ui.pages.area_card import AreaCardView
from ui.widgets.recovery_key import RecoveryKeyPanel
from vein_tracker.imaging.phantom import Pose, Shot, Skin, State, render
from vein_tracker.model.records import Photo
from vein_tracker.store.library import Library
from vein_tracker.tasks.browse import AreaSheet

PASSPHRASE = "correct horse battery"
SIZE = (960, 720)


@cache
def skin_jpeg(cleared: float) -> bytes:
    pose = Pose(rotation_deg=2.0, shift_mm=(1.0, -1.0)) if cleared else Pose()
    phantom = render(
        Skin(seed=77, skin_type=2),
        State(cleared=cleared),
        Shot(seed=int(100 * cleared), pose=pose),
        size=SIZE,
        px_per_mm=12.0,
    )
    done, data = cv2.imencode(".jpg", cv2.cvtColor(phantom.image, cv2.COLOR_RGB2BGR))
    assert done
    return data.tobytes()


def area_sheet(hands: Hands) -> AreaSheet:
    found = hands.window.area.sheet
    assert found is not None
    return found


def create_library(hands: Hands, folder: Path) -> None:
    welcome = hands.window.welcome
    hands.press("Create a library")
    welcome.creation.folder.line.selectAll()
    hands.click(welcome.creation.folder.line)
    welcome.creation.folder.line.selectAll()
    hands.write(str(folder))
    hands.click(welcome.creation.user_name.line)
    hands.write("S. Patel")
    for field in (welcome.creation.passphrase, welcome.creation.again):
        hands.click(field.line)
        hands.write(PASSPHRASE)
    hands.press("Create library")
    hands.qtbot.waitUntil(lambda: welcome.key is not None)
    key = welcome.findChildren(RecoveryKeyPanel)[0]
    hands.click(key.retyped.line)
    hands.write(last_group(hands.read(key)))
    hands.press("I have written it down")
    hands.settle()


def last_group(shown: str) -> str:
    return [line for line in shown.splitlines() if (len(line) == 4 and line.isupper()) or line.isdigit()][-1]


def add_patient(hands: Hands) -> None:
    hands.app.window_actions[Do.NEW_PATIENT].trigger()
    hands.dialog(PatientDialog)
    for word in ("Marsh", "Alice", "14 Mar 1971"):
        hands.write(word)
        hands.key(Qt.Key.Key_Tab)
    hands.press("Add patient")
    hands.settle()


def add_area(hands: Hands) -> None:
    hands.app.window_actions[Do.ADD_AREA].trigger()
    hands.dialog(AreaDialog)
    hands.press("Right")
    hands.press("Thigh")
    hands.press("Add area")
    hands.settle()


def file_photo(hands: Hands, photo: Path, day: date) -> None:
    hands.drop(hands.window.area, photo)
    dialog = hands.dialog(FilePhotosDialog)
    assert isinstance(dialog, FilePhotosDialog)
    hands.click(dialog.session.day.line)
    dialog.session.day.line.selectAll()
    hands.write(f"{day:%d.%m.%Y}")
    hands.press("File 1 photo")
    leave_the_file(hands)


def leave_the_file(hands: Hands) -> None:
    """Answer what becomes of the file, once it was stored and read back."""
    hands.dialog(AfterStoringDialog)
    hands.press("Leave the files")
    hands.settle()


def figures(sheet: AreaSheet) -> list[tuple[date, float, float, float]]:
    return [(point.day, point.coverage, *point.interval) for point in sheet.points]


def test_from_an_empty_home_to_a_curve_that_outlives_the_app(
    walk: Callable[..., int], tmp_path: Path
) -> None:
    folder = tmp_path / "Library"
    baseline, follow_up = tmp_path / "before.jpg", tmp_path / "after.jpg"
    baseline.write_bytes(skin_jpeg(0.0))
    follow_up.write_bytes(skin_jpeg(0.7))
    now = today()
    kept: list[list[tuple[date, float, float, float]]] = []

    def first_day(hands: Hands) -> None:
        create_library(hands, folder)
        assert hands.where() is Where.LIBRARY
        add_patient(hands)
        add_area(hands)
        file_photo(hands, baseline, now - timedelta(weeks=20))
        assert len(area_sheet(hands).points) == 1
        file_photo(hands, follow_up, now)
        sheet = area_sheet(hands)
        assert [point.day for point in sheet.points] == [now - timedelta(weeks=20), now]
        assert "RIGHT thigh" in hands.read()
        assert "Marsh, Alice" in hands.read()
        kept.append(figures(sheet))

    def next_day(hands: Hands) -> None:
        unlock = hands.window.welcome.unlock
        hands.write("wrong passphrase")
        hands.key(Qt.Key.Key_Return)
        hands.settle()
        assert hands.where() is Where.WELCOME
        assert "passphrase" in hands.read(unlock).lower()
        hands.write(PASSPHRASE)
        hands.key(Qt.Key.Key_Return)
        hands.settle()
        hands.write("mar")
        hands.key(Qt.Key.Key_Return)
        hands.settle()
        hands.click(hands.window.patient.findChildren(AreaCardView)[0])
        hands.settle()
        kept.append(figures(area_sheet(hands)))

    assert walk(first_day) == 0
    assert walk(next_day) == 0

    assert kept[0] == kept[1]
    assert len(kept[0]) == 2
    with Library.open(folder, PASSPHRASE) as library:
        originals = [library.photos.original(photo) for photo in library.register.find(Photo)]
    assert originals == [skin_jpeg(0.0), skin_jpeg(0.7)]
    assert baseline.read_bytes() == skin_jpeg(0.0)
