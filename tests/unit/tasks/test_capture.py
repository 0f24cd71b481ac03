"""Photographs that were taken too differently claim nothing; what is known of one only is minded."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.model.records import Photo, Polarisation, Posture, Processing
from vein_tracker.model.results import Alignment, Caution, Comparison, Interval, Reason, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.browse import LoadArea
from vein_tracker.tasks.capture import Taking, capture_cautions, capture_reasons, held_to
from vein_tracker.tasks.compare_files import ComparedFiles, compare_files
from vein_tracker.tasks.edit import EDIT_PHOTO, Edit, Edits
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto
from vein_tracker.tasks.trend import SeriesPhoto, Standing

STANDING, SITTING, LYING = (Taking(posture=posture) for posture in Posture)
CROSSED = Taking(polarisation=Polarisation.CROSSED)
PARALLEL = Taking(polarisation=Polarisation.PARALLEL)
PLAIN = Taking(polarisation=Polarisation.NONE)
UNKNOWN = Taking()


def zoomed(times: float) -> Taking:
    return Taking(digital_zoom=times)


def made(*done: Processing) -> Taking:
    return Taking(processing=frozenset(done))


NATURAL = made()
LESS = Comparison(
    recipe="1",
    comparable=True,
    verdict=Verdict.LESS,
    alignment=Alignment(residual_px=0.4),
    change_percent=-75.0,
    change_interval_percent=Interval(-80.0, -70.0),
    coverage_after_percent=2.5,
    length_change_percent=-70.0,
)


@pytest.mark.parametrize(
    ("one", "other", "reasons", "cautions"),
    [
        (STANDING, LYING, [Reason.POSTURE], []),
        (STANDING, STANDING, [], []),
        (STANDING, SITTING, [], [Caution.POSTURE_DIFFERS]),
        (STANDING, UNKNOWN, [], [Caution.POSTURE_UNKNOWN]),
        (CROSSED, PLAIN, [Reason.POLARISATION], []),
        (CROSSED, PARALLEL, [Reason.POLARISATION], []),
        (PARALLEL, PLAIN, [], [Caution.POLARISATION_DIFFERS]),
        (CROSSED, UNKNOWN, [], [Caution.POLARISATION_UNKNOWN]),
        (zoomed(1.0), zoomed(2.0), [Reason.DIGITAL_ZOOM], []),
        (zoomed(1.0), zoomed(1.4), [], []),
        (zoomed(2.0), zoomed(2.2), [], [Caution.ZOOMED]),
        (zoomed(2.0), UNKNOWN, [], [Caution.ZOOMED]),
        (NATURAL, made(Processing.PORTRAIT), [Reason.PROCESSING], []),
        (NATURAL, made(Processing.MESSENGER), [Reason.PROCESSING], []),
        (made(Processing.NIGHT), made(Processing.NIGHT), [], [Caution.ALTERED]),
        (UNKNOWN, made(Processing.BEAUTY), [], [Caution.ALTERED]),
        (NATURAL, made(Processing.HDR), [], [Caution.EDITED]),
        (UNKNOWN, NATURAL, [], []),
        (UNKNOWN, UNKNOWN, [], []),
    ],
)
def test_what_differs_too_much_is_a_reason_and_what_is_half_known_a_caution(
    one: Taking, other: Taking, reasons: list[Reason], cautions: list[Caution]
) -> None:
    for before, after in ((one, other), (other, one)):
        assert list(capture_reasons(before, after)) == reasons
        assert list(capture_cautions(before, after)) == cautions


def test_several_reasons_are_all_named() -> None:
    before = Taking(posture=Posture.STANDING, digital_zoom=1.0, polarisation=Polarisation.CROSSED)
    after = Taking(posture=Posture.LYING, digital_zoom=3.0, polarisation=Polarisation.NONE)

    assert capture_reasons(before, after) == (Reason.POSTURE, Reason.POLARISATION, Reason.DIGITAL_ZOOM)


def test_a_pair_that_is_held_to_a_reason_keeps_no_figure_of_change() -> None:
    held = held_to(LESS, (Reason.POSTURE,))

    assert (held.comparable, held.verdict, held.reasons) == (False, Verdict.NOT_COMPARABLE, (Reason.POSTURE,))
    assert held.alignment == LESS.alignment
    assert held == replace(
        LESS,
        comparable=False,
        verdict=Verdict.NOT_COMPARABLE,
        reasons=(Reason.POSTURE,),
        change_percent=None,
        change_interval_percent=None,
        coverage_after_percent=None,
        length_change_percent=None,
    )
    assert held_to(LESS, ()) is LESS
    blurred = Comparison(recipe="1", comparable=False, reasons=(Reason.SHARPNESS,))
    assert held_to(blurred, (Reason.POSTURE,)).reasons == (Reason.SHARPNESS, Reason.POSTURE)


def latest(clinic: Clinic) -> SeriesPhoto:
    sheet = run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value
    return sheet.photos[-1]


def change(clinic: Clinic, photo: Photo) -> None:
    run_now(Edit(Edits(text=EDIT_PHOTO, put=(photo,))), clinic.library)


def test_saying_how_the_patient_was_held_takes_the_claim_back_and_gives_it_again(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(cleared=0.7, seed=1)).photos
    assert latest(clinic).standing is Standing.COMPARED

    change(clinic, replace(before, posture=Posture.LYING))
    assert latest(clinic).cautions == (Caution.POSTURE_UNKNOWN,)

    change(clinic, replace(after, posture=Posture.STANDING))
    shown = latest(clinic)
    assert (shown.standing, shown.verdict) == (Standing.NOT_COMPARABLE, Verdict.NOT_COMPARABLE)
    assert shown.coverage is None
    assert shown.comparison is not None
    assert shown.comparison.reasons == (Reason.POSTURE,)

    change(clinic, replace(after, posture=Posture.LYING))
    assert (latest(clinic).standing, latest(clinic).cautions) == (Standing.COMPARED, ())


def taken(data: bytes, zoom: float) -> bytes:
    """Return the same photograph as a camera signs it."""
    exif = Image.Exif()
    exif.update({ExifTags.Base.Make: "Acme", ExifTags.Base.Model: "Phone 3"})
    exif.get_ifd(ExifTags.IFD.Exif).update({ExifTags.Base.DigitalZoomRatio: zoom})
    buffer = BytesIO()
    Image.open(BytesIO(data)).save(buffer, "JPEG", quality=95, exif=exif)
    return buffer.getvalue()


def test_a_files_own_zoom_is_filed_and_counts(clinic: Clinic) -> None:
    first, last = clinic.file(taken(skin_jpeg(), 1.0), taken(skin_jpeg(seed=1), 3.0)).photos

    assert (first.digital_zoom, last.digital_zoom) == (1.0, 3.0)
    assert first.processing == frozenset()
    assert Reason.DIGITAL_ZOOM in (latest(clinic).comparison or LESS).reasons


@pytest.mark.parametrize(
    ("name", "expected"), [("IMG-20260209-WA0007.jpg", {Processing.MESSENGER}), ("IMG_7.jpg", None)]
)
def test_a_messengers_picture_is_known_by_its_name(
    clinic: Clinic, name: str, expected: set[Processing] | None
) -> None:
    photo = run_now(ImportPhoto(PastedPhoto(name, skin_jpeg()), clinic.place()), clinic.library).value

    assert photo.processing == expected


def test_files_that_say_so_are_not_compared(tmp_path: Path) -> None:
    paths = [tmp_path / "before.jpg", tmp_path / "after.jpg"]
    for path, seed, zoom in zip(paths, (0, 1), (1.0, 2.0), strict=True):
        path.write_bytes(taken(skin_jpeg(seed=seed), zoom))

    found = compare_files(*map(str, paths), px_per_mm=12.0)

    assert isinstance(found, ComparedFiles)
    assert found.comparison.reasons == (Reason.DIGITAL_ZOOM,)
    assert found.comparison.change_percent is None
    assert found.compared.veins_before is None
    assert found.compared.warp is not None
