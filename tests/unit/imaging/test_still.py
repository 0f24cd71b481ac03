"""A still becomes a file that holds every pixel, and says which camera took it and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import numpy as np

from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.still import encode_still


def test_a_still_keeps_its_pixels_the_time_and_the_camera() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (480, 640, 3), dtype=np.uint8)
    taken = datetime(2026, 5, 3, 10, 42, 7, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))

    photo = decode(encode_still(pixels, "Clinic camera", taken, 1 / 60, 200))

    assert (photo.pixels == pixels).all()
    assert photo.media_type == "image/png"
    assert photo.facts.captured_at == taken
    assert photo.facts.device == "Clinic camera"
    assert photo.facts.exposure == "1/60 s ISO 200"


def test_two_shots_of_one_second_are_two_files() -> None:
    pixels = np.zeros((480, 640, 3), np.uint8)
    first = datetime(2026, 5, 3, 10, 42, 7, 120_000, tzinfo=UTC)

    assert encode_still(pixels, "", first) != encode_still(pixels, "", first + timedelta(milliseconds=80))


def test_a_camera_without_a_name_is_no_reason_to_lose_a_still() -> None:
    pixels = np.zeros((480, 640, 3), np.uint8)

    photo = decode(encode_still(pixels, "", datetime(2026, 5, 3)))  # noqa: DTZ001 — as some clocks tell it

    assert photo.facts.device == ""
    assert photo.facts.captured_at == datetime(2026, 5, 3)  # noqa: DTZ001
