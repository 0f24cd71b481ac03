"""What a file says of what was done to a photograph, and what it does not."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import ExifTags, Image

from vein_tracker.imaging.decode import decode, probe
from vein_tracker.imaging.facts import CaptureFacts
from vein_tracker.imaging.processing import named_by_a_messenger
from vein_tracker.model.records import Processing

CAMERA: dict[int, object] = {ExifTags.Base.Make: "Acme", ExifTags.Base.Model: "Phone 3"}
XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>{}</rdf:RDF></x:xmpmeta>'


def facts(
    main: dict[int, object] | None = None, detail: dict[int, object] | None = None, xmp: str = ""
) -> CaptureFacts:
    """Return what is read of a photograph with these tags."""
    exif = Image.Exif()
    exif.update(CAMERA if main is None else main)
    exif.get_ifd(ExifTags.IFD.Exif).update(detail or {})
    buffer = BytesIO()
    options = {"xmp": XMP.format(xmp).encode()} if xmp else {}
    Image.new("RGB", (96, 64), (210, 170, 150)).save(buffer, "JPEG", exif=exif, **options)
    read = decode(buffer.getvalue()).facts
    assert probe(buffer.getvalue()).facts == read
    return read


@pytest.mark.parametrize(
    ("ratio", "expected"), [(2.5, 2.5), (1.0, 1.0), (0.0, 1.0), (None, None), ("two", None)]
)
def test_digital_zoom_is_read_and_none_is_one(ratio: object, expected: float | None) -> None:
    detail: dict[int, object] = {} if ratio is None else {ExifTags.Base.DigitalZoomRatio: ratio}
    assert facts(detail=detail).digital_zoom == expected


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        ({ExifTags.Base.SceneCaptureType: 0, ExifTags.Base.CustomRendered: 1}, set()),
        ({ExifTags.Base.SceneCaptureType: 2}, {Processing.PORTRAIT}),
        ({ExifTags.Base.SceneCaptureType: 3}, {Processing.NIGHT}),
        ({ExifTags.Base.CustomRendered: 3}, {Processing.HDR}),
        ({ExifTags.Base.CustomRendered: 8}, {Processing.PORTRAIT}),
        ({ExifTags.Base.CustomRendered: 9}, set()),
    ],
)
def test_the_cameras_own_modes_are_told(detail: dict[int, object], expected: set[Processing]) -> None:
    assert facts(detail=detail).processing == frozenset(expected)


@pytest.mark.parametrize(
    ("software", "expected"),
    [
        ("S911BXXU3BWK5", set()),
        ("17.1.2", set()),
        ("Adobe Photoshop 25.1 (Windows)", {Processing.EDITED}),
        ("BeautyPlus", {Processing.BEAUTY}),
        ("Instagram", {Processing.MESSENGER}),
    ],
)
def test_an_app_is_told_by_the_name_that_it_signs_with(software: str, expected: set[Processing]) -> None:
    assert facts({**CAMERA, ExifTags.Base.Software: software}).processing == frozenset(expected)


@pytest.mark.parametrize(
    ("xmp", "expected"),
    [
        ('<rdf:Description xmp:CreatorTool="Snapseed 2.0"/>', Processing.EDITED),
        (
            "<GCamera:SpecialTypeID>com.google.android.apps.camera.gallery.specialtype.SpecialType-PORTRAIT"
            "</GCamera:SpecialTypeID>",
            Processing.PORTRAIT,
        ),
        (
            "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/"
            "compositeWithTrainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>",
            Processing.GENERATED,
        ),
    ],
)
def test_what_stands_in_xmp_is_told_too(xmp: str, expected: Processing) -> None:
    assert facts(xmp=xmp).processing == frozenset({expected})


def test_of_a_file_that_no_camera_has_signed_nothing_is_known() -> None:
    assert facts(main={}).processing is None


def test_the_mark_of_facebooks_services_is_told() -> None:
    record = b"\x1c\x02\x28\x00\x1cFBMD01000ac0030000"
    block = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + len(record).to_bytes(4, "big") + record
    buffer = BytesIO()
    Image.new("RGB", (96, 64)).save(buffer, "JPEG")
    data = buffer.getvalue()
    segment = b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block
    assert decode(data[:2] + segment + data[2:]).facts.processing == frozenset({Processing.MESSENGER})


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("IMG-20260209-WA0007.jpg", True),
        ("photo_2026-02-09_10-11-12.jpg", True),
        ("FB_IMG_1700000000000.jpg", True),
        ("IMG_1234.jpg", False),
        ("20260209_101112.jpg", False),
        ("photo_1.jpg", False),
    ],
)
def test_messengers_are_known_by_their_files_names(name: str, expected: bool) -> None:
    assert named_by_a_messenger(name) is expected
