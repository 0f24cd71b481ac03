"""Pictures for the patient view: one frame, one crop."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.unit.tasks.conftest import SIZE, Clinic, skin_jpeg
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Photo, Region, View
from vein_tracker.store.keys import MINIMUM
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import EDIT_VIEW, Edit, Edits
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto
from vein_tracker.tasks.present import WHOLE, ConfirmPassphrase, ShowCropped, ShowCroppedPair


def filed(clinic: Clinic, data: bytes) -> Photo:
    """File a photograph without measuring it."""
    return run_now(ImportPhoto(PastedPhoto("pasted.jpg", data), clinic.place()), clinic.library).value


def test_before_and_now_show_the_same_crop_where_both_show_skin(clinic: Clinic) -> None:
    before, now = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos

    pair = run_now(ShowCroppedPair(before.id, now.id), clinic.library).value

    assert pair.crop is not None
    assert pair.now is not None
    assert pair.before.pixels.shape[:2] == pair.now.pixels.shape[:2]
    assert pair.now.pixels.shape[0] < SIZE[1]
    assert pair.now.pixels[..., 3].min() > 240
    apart = np.abs(pair.before.pixels.astype(float) - pair.now.pixels[..., :3]).mean()
    assert apart < 12
    again = run_now(ShowCropped(before.id, now.id, pair.crop), clinic.library).value
    assert again is not None
    assert np.array_equal(again.pixels, pair.now.pixels)
    assert again.covered.area > 0.9
    uncut = run_now(ShowCropped(before.id, now.id, WHOLE), clinic.library).value
    assert uncut is not None
    assert uncut.covered == pair.crop


def test_a_region_is_shown_with_a_margin(clinic: Clinic) -> None:
    photo = filed(clinic, skin_jpeg())
    view = clinic.library.register.get(View, photo.view_id)
    region = Region(points=((240.0, 180.0), (720.0, 180.0), (720.0, 540.0)))
    run_now(Edit(Edits(text=EDIT_VIEW, put=(replace(view, region=region),))), clinic.library)

    pair = run_now(ShowCroppedPair(photo.id, None), clinic.library).value

    height, width = pair.before.pixels.shape[:2]
    assert width == pytest.approx(480 * 1.08, abs=2)
    assert height == pytest.approx(360 * 1.08, abs=2)


def test_photographs_that_could_not_be_aligned_are_each_shown_whole(clinic: Clinic) -> None:
    before, now = filed(clinic, skin_jpeg()), filed(clinic, skin_jpeg(seed=1))

    pair = run_now(ShowCroppedPair(before.id, now.id), clinic.library).value

    assert pair.crop is None
    assert pair.now is not None
    assert pair.now.pixels.shape == (SIZE[1], SIZE[0], 3)


def test_only_the_passphrase_of_whoever_opened_the_library_is_confirmed(clinic: Clinic) -> None:
    clinic.library.add_user("Nurse Bea", "the nurse's own words", MINIMUM)
    with pytest.raises(VeinTrackerError) as refused:
        run_now(ConfirmPassphrase("the nurse's own words"), clinic.library)
    assert refused.value.text.code == "wrong_secret"
    run_now(ConfirmPassphrase("long enough"), clinic.library)
