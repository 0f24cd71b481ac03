"""One area photographed again and again: the floor is found and filed; what says nothing is refused and named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import cv2
import pytest
from PIL import Image

from tests.unit.tasks.conftest import Clinic
from vein_tracker.errors import Cancelled
from vein_tracker.imaging.phantom import Pose, Shot, Skin, State, render
from vein_tracker.model.records import SetupCheck
from vein_tracker.model.results import Reason
from vein_tracker.tasks.base import run_script_now
from vein_tracker.tasks.check_setup import SetupChecked, check_setup, steps
from vein_tracker.tasks.room_floor import setup_checks

NOW = datetime(2026, 5, 3, 9, 30, tzinfo=UTC)
MODEL = 272


@cache
def skin(place: int) -> Image.Image:
    """Return one photograph of the same skin, in one room, framed anew."""
    pose = Pose(rotation_deg=1.5 * place, shift_mm=(1.5 * place - 3, -1.0 * place))
    phantom = render(
        Skin(seed=311, skin_type=2), State(), Shot(seed=place, pose=pose), size=(480, 360), px_per_mm=10.0
    )
    return Image.fromarray(cv2.GaussianBlur(phantom.image, (0, 0), 0.5))


def save(picture: Image.Image, file: Path, camera: str = "Camera A") -> Path:
    exif = Image.Exif()
    exif[MODEL] = camera
    picture.save(file, quality=92, exif=exif)
    return file


def shots(folder: Path, count: int = 5, camera: str = "Camera A") -> list[Path]:
    return [save(skin(n), folder / f"{camera[-1]}{n}.jpg", camera) for n in range(count)]


def check(clinic: Clinic, files: Sequence[Path]) -> SetupChecked:
    return run_script_now(check_setup(files, NOW), clinic.library, steps=steps(files))


def test_a_check_says_what_can_be_shown_and_files_nothing_else(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no photograph")

    found = check(clinic, [*shots(tmp_path), tmp_path / "notes.txt"])

    assert found.check is not None
    assert found.check == setup_checks(clinic.library)[0]
    assert 1 < found.check.floor_percent < 30
    assert found.check.floor_points == pytest.approx(
        found.check.floor_percent * found.check.coverage_percent / 100, rel=0.2
    )
    assert (found.check.shots, found.check.device, found.check.checked_by) == (5, "Camera A", "S. Patel")
    assert found.check.checked_at == NOW
    assert [(left.name, "not a JPEG" in str(left.why)) for left in found.left_out] == [("notes.txt", True)]
    assert clinic.photos() == ()

    clinic.library.history.undo()
    assert setup_checks(clinic.library) == ()


def test_photographs_that_cannot_be_compared_are_named_with_the_reason_and_nothing_is_filed(
    clinic: Clinic, tmp_path: Path
) -> None:
    sky = Image.new("RGB", (160, 120), (90, 140, 230))
    files = [save(sky, tmp_path / f"{n}.jpg") for n in range(5)]

    found = check(clinic, files)

    assert found.check is None
    assert "only 1 of 5 photos can be compared with each other" in str(found.refusal)
    assert [left.why for left in found.left_out] == [Reason.NO_SKIN] * 4
    assert clinic.library.register.find(SetupCheck) == ()


def test_too_few_files_and_two_cameras_are_refused_before_anything_is_compared(
    clinic: Clinic, tmp_path: Path
) -> None:
    four = check(clinic, shots(tmp_path, 4))
    assert "4 photos are too few" in str(four.refusal)

    two = check(clinic, [*shots(tmp_path, 3), *shots(tmp_path, 3, camera="Camera B")])
    assert "more than one camera (Camera A, Camera B)" in str(two.refusal)


def test_a_cancelled_check_files_nothing(clinic: Clinic, tmp_path: Path) -> None:
    heard: list[float] = []

    def cancel(fraction: float) -> None:
        heard.append(fraction)
        if fraction > 0.1:
            raise Cancelled

    files = shots(tmp_path)
    with pytest.raises(Cancelled):
        run_script_now(check_setup(files, NOW), clinic.library, report=cancel, steps=steps(files))

    assert heard == sorted(heard)
    assert clinic.library.register.find(SetupCheck) == ()
