"""A scale that a person draws is the photo's own, whatever frame it was drawn in, and has it measured again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.model.results import ScaleSource
from vein_tracker.settings import Settings
from vein_tracker.tasks.analyse import Analyse
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.browse import LoadArea
from vein_tracker.tasks.edit import EDIT_PHOTO, EDIT_VIEW, Edit, Edits, Undo
from vein_tracker.tasks.scale import drawn_length, set_scale


def test_a_line_is_measured_in_the_photographs_own_pixels() -> None:
    enlarged = np.diag([0.5, 0.5, 1.0])

    assert drawn_length((10.0, 10.0), (40.0, 50.0), np.eye(3)) == pytest.approx(50.0)
    assert drawn_length((10.0, 10.0), (40.0, 50.0), enlarged) == pytest.approx(25.0)


def test_in_a_tilted_frame_a_line_is_as_long_as_it_is_there() -> None:
    tilted = np.array([[1.0, 0.0, 5.0], [0.0, 1.0, -3.0], [0.001, 0.0, 1.0]])

    assert drawn_length((0.5, 10.5), (100.5, 10.5), tilted) < drawn_length(
        (0.5, 10.5), (100.5, 10.5), np.eye(3)
    )


def outdated(clinic: Clinic) -> list[bool]:
    """Return which photos of the area are to be measured again."""
    sheet = run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value
    return [shown.outdated for shown in sheet.photos]


def test_a_scale_is_filed_undone_and_measured_again(clinic: Clinic) -> None:
    (photo,) = clinic.file(skin_jpeg()).photos
    assert outdated(clinic) == [False]

    run_now(Edit(set_scale(photo, 240.0, 20.0)), clinic.library)
    assert outdated(clinic) == [True]
    run_now(Analyse(photo.id), clinic.library)
    found = clinic.library.measurements.latest(photo.id)
    assert found is not None
    assert (found.measurement.px_per_mm, found.measurement.scale_source) == (12.0, ScaleSource.GIVEN)
    assert outdated(clinic) == [False]

    run_now(Undo(), clinic.library)
    assert outdated(clinic) == [True]


def test_a_scale_leaves_alone_what_was_said_of_the_photo_meanwhile(clinic: Clinic) -> None:
    (photo,) = clinic.file(skin_jpeg()).photos
    asked = set_scale(photo, 240.0, 20.0)
    run_now(Edit(Edits(text=EDIT_PHOTO, put=(replace(photo, device="Camera"),))), clinic.library)

    run_now(Edit(asked), clinic.library)

    assert clinic.photos() == (replace(photo, device="Camera", px_per_mm=12.0),)


def test_another_scale_of_the_baseline_outdates_what_was_held_against_it(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos
    view = replace(clinic.view, baseline_id=before.id)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(view,))), clinic.library)

    run_now(Edit(set_scale(before, 240.0, 20.0)), clinic.library)

    assert outdated(clinic) == [True, True]
    for photo in (before, after):
        run_now(Analyse(photo.id), clinic.library)
    assert outdated(clinic) == [False, False]
