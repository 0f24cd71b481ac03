"""The camera page's tasks: a baseline made ready, hints from a frozen picture, a still that can be filed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.unit.tasks.conftest import SIZE, Clinic, skin_jpeg
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.picture import to_8_bit
from vein_tracker.model.hints import Hint
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.preview import EncodeStill, OpenGhost, PreviewHints


def test_a_live_picture_is_held_against_the_baseline_of_the_library(clinic: Clinic) -> None:
    (baseline,) = clinic.file(skin_jpeg()).photos
    ghost = run_now(OpenGhost(baseline.id), clinic.library).value
    frame = to_8_bit(decode(skin_jpeg(seed=1)).pixels)

    outcome = run_now(PreviewHints(frame, ghost.prepared, None), clinic.library)

    assert outcome.change is None
    assert outcome.value.framing is not None
    assert outcome.value.framing.turn_deg == pytest.approx(2.0, abs=0.2)
    assert Hint.CLOCKWISE in outcome.value.wanted
    assert ghost.photo == baseline
    assert ghost.shown.levels[0].shape == (SIZE[1], SIZE[0], 3)
    assert ghost.shown.drawn.layers


def test_a_still_is_filed_as_any_photograph(clinic: Clinic) -> None:
    pixels = to_8_bit(decode(skin_jpeg()).pixels)
    taken_at = datetime(2026, 5, 3, 10, 42, tzinfo=UTC)
    still = run_now(EncodeStill(pixels, "Camera.png", "Clinic camera", taken_at), clinic.library).value

    (photo,) = clinic.file(still.data).photos

    assert photo.media_type == "image/png"
    assert photo.captured_at == taken_at
    assert photo.device == "Clinic camera"
