"""What the viewer is given: veins one by one, in the frame in which they are shown."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.unit.tasks.conftest import PX_PER_MM, SIZE, Clinic, skin_jpeg
from vein_tracker.imaging.picture import in_frame_of
from vein_tracker.model.results import F32, U8, VeinKind
from vein_tracker.tasks.analyse import Analyse
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import EDIT_PHOTO, Edit, Edits
from vein_tracker.tasks.look import ShowPair


def test_a_photograph_is_shown_with_its_veins_one_by_one(clinic: Clinic) -> None:
    (photo,) = clinic.file(skin_jpeg()).photos

    shown = run_now(ShowPair(photo.id), clinic.library).value.before

    assert shown.levels[0].shape == (SIZE[1], SIZE[0], 3)
    assert shown.drawn.veins is not None
    longest = shown.drawn.veins.veins[0]
    assert longest.length_px > 50
    middle = longest.points[len(longest.points) // 2]
    assert shown.drawn.veins.at(float(middle[0]), float(middle[1]), 2.0) == 0
    assert {layer.kind for layer in shown.drawn.layers} <= set(VeinKind)
    assert sum(len(layer.lines) for layer in shown.drawn.layers) > 5


def test_a_follow_ups_veins_are_carried_into_the_baselines_frame(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos

    pair = run_now(ShowPair(before.id, after.id), clinic.library).value

    assert pair.aligned
    assert pair.after is not None
    assert pair.after.drawn.veins is not None
    assert pair.before.drawn.veins is not None
    own = run_now(ShowPair(after.id), clinic.library).value.before.drawn.veins
    assert own is not None
    moved, first = pair.after.drawn.veins.veins[0], own.veins[0]
    assert moved.length_px == first.length_px
    assert np.abs(moved.points - first.points).max() > 5
    corner = np.array([*moved.points[0], 1.0])
    back = pair.after.to_own @ corner
    assert back[:2] / back[2] == pytest.approx(first.points[0], abs=0.05)


def test_where_soft_tissue_moved_the_follow_up_is_shown_where_the_baseline_shows_the_same_skin(
    clinic: Clinic,
) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1, deformation_mm=0.6)).photos

    pair = run_now(ShowPair(before.id, after.id), clinic.library).value

    assert pair.after is not None
    held = clinic.library.measurements.comparison(after.id, before.id)
    assert held is not None
    assert held.field is not None
    assert held.comparison.alignment.homography is not None
    rigid = in_frame_of(
        SIZE,
        run_now(ShowPair(after.id), clinic.library).value.before.levels[0],
        np.array(held.comparison.alignment.homography),
    )
    first = _texture(pair.before.levels[0])
    inner = np.s_[120:-120, 120:-120]
    shown = np.corrcoef(first[inner].ravel(), _texture(pair.after.levels[0])[inner].ravel())[0, 1]
    assert shown > np.corrcoef(first[inner].ravel(), _texture(rigid)[inner].ravel())[0, 1] + 0.1


def _texture(pixels: U8) -> F32:
    """Return green without its slow changes."""
    green = pixels[..., 1].astype(np.float32)
    fine, slow = (cv2.GaussianBlur(green, (0, 0), sigma).astype(np.float32) for sigma in (1.5, 12))
    return fine - slow


def test_with_a_scale_lengths_are_told_in_millimetres(clinic: Clinic) -> None:
    (photo,) = clinic.file(skin_jpeg()).photos
    given = replace(photo, px_per_mm=PX_PER_MM)
    run_now(Edit(Edits(text=EDIT_PHOTO, put=(given,))), clinic.library)
    run_now(Analyse(photo.id), clinic.library)

    veins = run_now(ShowPair(photo.id), clinic.library).value.before.drawn.veins

    assert veins is not None
    assert veins.veins[0].length_mm == pytest.approx(veins.veins[0].length_px / PX_PER_MM)
    assert VeinKind.UNCLASSED not in {one.kind for one in veins.veins}
