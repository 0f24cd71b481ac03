"""Maps are drawn of what was measured, in the frame in which the pair is shown."""

from __future__ import annotations

import numpy as np

from tests.unit.tasks.conftest import SIZE, Clinic, skin_jpeg
from vein_tracker.imaging.picture import from_png
from vein_tracker.model.shown import Pigment
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.pigment_maps import ShowMaps


def test_veins_stand_out_in_the_map_of_haemoglobin(clinic: Clinic) -> None:
    (photo,) = clinic.file(skin_jpeg()).photos

    (drawn,) = run_now(ShowMaps(Pigment.HAEMOGLOBIN, photo.id), clinic.library).value

    found = clinic.library.measurements.latest(photo.id)
    assert drawn is not None
    assert found is not None
    veins, skin = from_png(found.veins_png) > 0, from_png(found.skin_png) > 0
    light = drawn.picture[..., 1].astype(float)
    assert light[veins & skin].mean() > 2 * light[skin & ~veins].mean()
    assert not drawn.picture[~skin].any()


def test_a_follow_ups_map_lies_in_the_baselines_frame(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos

    first, second = run_now(ShowMaps(Pigment.HAEMOGLOBIN, before.id, after.id), clinic.library).value
    (own,) = run_now(ShowMaps(Pigment.HAEMOGLOBIN, after.id), clinic.library).value

    assert first is not None
    assert second is not None
    assert own is not None
    assert second.picture.shape[:2] == (SIZE[1], SIZE[0])
    both = (first.picture[..., 3] == 255) & (second.picture[..., 3] == 255) & (own.picture[..., 3] == 255)
    reference = first.picture[both][:, 1].astype(float)
    agreement = np.corrcoef(reference, second.picture[both][:, 1])[0, 1]
    assert agreement > 0.7 > np.corrcoef(reference, own.picture[both][:, 1])[0, 1]
