"""Landmarks are kept with the photo for one baseline, used for its comparison, and undone like any edit."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.errors import LANDMARKS_TOO_FEW
from vein_tracker.imaging.phantom import Pose, Shot, Skin, State, carry, render
from vein_tracker.model.records import Landmark, Photo, new_id
from vein_tracker.model.results import Comparison, Reason, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.analyse import Analyse
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.browse import LoadArea
from vein_tracker.tasks.edit import EDIT_PHOTO, EDIT_VIEW, Edit, Edits, Undo
from vein_tracker.tasks.landmarks import (
    OpenLandmarks,
    PreviewLandmarks,
    remove_landmarks,
    set_landmarks,
)
from vein_tracker.tasks.trend import SeriesPhoto

SIZE = (640, 640)
PLACES = np.array([[190.0, 200], [450, 190], [440, 460], [200, 440]])


def _jpeg(picture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> bytes:
    return cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1].tobytes()


@pytest.fixture(scope="module")
def sideways() -> tuple[bytes, bytes, tuple[Landmark, ...]]:
    """A pair that does not align by itself, as the camera was held sideways, and four spots in it."""
    skin = Skin(seed=901, freckles_per_cm2=0.5)
    turned = Shot(seed=2, pose=Pose(rotation_deg=90))
    before = render(skin, State(), Shot(seed=1), size=SIZE, px_per_mm=12)
    after = render(skin, State(cleared=0.7), turned, size=SIZE, px_per_mm=12)
    carried = carry(before.transform, after.transform, PLACES)
    spots = tuple(
        Landmark(before=(x + 2, y - 1), after=(u - 1, v + 2))
        for (x, y), (u, v) in zip(PLACES.tolist(), carried.tolist(), strict=True)
    )
    return _jpeg(before.image), _jpeg(after.image), spots


def _filed(clinic: Clinic, *data: bytes) -> tuple[Photo, Photo]:
    """File a pair; the first is the baseline."""
    before, after = clinic.file(*data).photos
    view = replace(clinic.view, baseline_id=before.id)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(view,))), clinic.library)
    return before, after


def _shown(clinic: Clinic) -> SeriesPhoto:
    return run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value.photos[1]


def _compared(clinic: Clinic) -> Comparison:
    found = _shown(clinic).comparison
    assert found is not None
    return found


def test_landmarks_make_a_pair_comparable_and_undo_takes_that_back(
    clinic: Clinic, sideways: tuple[bytes, bytes, tuple[Landmark, ...]]
) -> None:
    before, after = _filed(clinic, *sideways[:2])
    assert Reason.NOT_ALIGNED in _compared(clinic).reasons

    run_now(Edit(set_landmarks(after, before.id, sideways[2])), clinic.library)
    assert _shown(clinic).outdated
    run_now(Analyse(after.id), clinic.library)

    assert not _shown(clinic).outdated
    assert _compared(clinic).verdict is Verdict.LESS
    assert _compared(clinic).alignment.by_landmarks
    kept = clinic.library.measurements.comparison(after.id, before.id)
    assert kept is not None
    assert kept.landmarks is not None
    assert kept.landmarks.baseline_id == before.id
    assert kept.landmarks.spots == sideways[2]

    run_now(Undo(), clinic.library)
    assert _shown(clinic).outdated
    run_now(Analyse(after.id), clinic.library)
    assert Reason.NOT_ALIGNED in _compared(clinic).reasons


def test_landmarks_against_another_baseline_are_kept_and_not_used(clinic: Clinic) -> None:
    before, after = _filed(clinic, skin_jpeg(), skin_jpeg(seed=1))
    spots = tuple(Landmark(before=(x, y), after=(x, y)) for x, y in PLACES.tolist())

    run_now(Edit(set_landmarks(after, new_id(), spots)), clinic.library)
    run_now(Analyse(after.id), clinic.library)

    assert not _shown(clinic).outdated
    assert not _compared(clinic).alignment.by_landmarks
    earlier = _shown(clinic).photo
    run_now(Edit(set_landmarks(after, before.id, spots)), clinic.library)
    assert len(_shown(clinic).photo.landmarks) == 2
    run_now(Edit(remove_landmarks(after, before.id)), clinic.library)
    assert _shown(clinic).photo == earlier


def test_another_edit_of_the_photo_keeps_its_landmarks(clinic: Clinic) -> None:
    before, after = _filed(clinic, skin_jpeg(), skin_jpeg(seed=1))
    spots = tuple(Landmark(before=(x, y), after=(x, y)) for x, y in PLACES.tolist())
    run_now(Edit(set_landmarks(after, before.id, spots)), clinic.library)

    edited = replace(_shown(clinic).photo, device="Camera")
    run_now(Edit(Edits(text=EDIT_PHOTO, put=(edited,))), clinic.library)

    found = _shown(clinic).photo.landmarks_for(before.id)
    assert found is not None
    assert found.spots == spots


def test_a_preview_says_how_far_apart_or_why_not(
    clinic: Clinic, sideways: tuple[bytes, bytes, tuple[Landmark, ...]]
) -> None:
    before, after = _filed(clinic, *sideways[:2])
    pair = run_now(OpenLandmarks(before.id, after.id), clinic.library).value
    assert [one.photo.id for one in (pair.before, pair.after)] == [before.id, after.id]
    assert pair.before.levels[0].shape == (SIZE[1], SIZE[0], 3)

    good = run_now(PreviewLandmarks(pair.seen, sideways[2]), clinic.library).value
    few = run_now(PreviewLandmarks(pair.seen, sideways[2][:3]), clinic.library).value
    swapped = [Landmark(before=one.before, after=(one.after[0], -one.after[1])) for one in sideways[2]]
    mirrored = run_now(PreviewLandmarks(pair.seen, swapped), clinic.library).value

    assert good.aligned
    assert good.confirmed
    assert good.residual_px is not None
    assert good.residual_px < 1.5
    assert good.residual_mm is None
    assert not few.aligned
    assert few.refused is not None
    assert few.refused.code == LANDMARKS_TOO_FEW.code
    assert mirrored.reasons == (Reason.MIRRORED,)


def test_a_preview_comes_to_what_the_comparison_will_where_a_follow_up_has_a_scale_of_its_own(
    clinic: Clinic, sideways: tuple[bytes, bytes, tuple[Landmark, ...]]
) -> None:
    before, after = _filed(clinic, *sideways[:2])
    scaled = replace(after, px_per_mm=40.0)
    run_now(Edit(set_landmarks(scaled, before.id, sideways[2])), clinic.library)

    pair = run_now(OpenLandmarks(before.id, after.id), clinic.library).value
    told = run_now(PreviewLandmarks(pair.seen, sideways[2]), clinic.library).value
    run_now(Analyse(after.id), clinic.library)

    assert told.residual_px == pytest.approx(_compared(clinic).alignment.residual_px)
