"""What a camera or an app did to a photograph beyond developing it, as far as the file says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PIL import ExifTags

from vein_tracker.model.records import Processing

Tags = Mapping[int, object]

_BY_SCENE: Final = {2: Processing.PORTRAIT, 3: Processing.NIGHT}
"""EXIF 2.32, SceneCaptureType."""
_BY_RENDERING: Final = {
    2: Processing.HDR,
    3: Processing.HDR,
    7: Processing.PORTRAIT,
    8: Processing.PORTRAIT,
}
"""What Apple's cameras write as CustomRendered beside EXIF's 0 and 1: FigExifCustomRenderedValue."""
_IN_XMP: Final = (
    (b"specialtype-portrait", Processing.PORTRAIT),
    (b"specialtype-night", Processing.NIGHT),
    (b"trainedalgorithmicmedia", Processing.GENERATED),
    (b"algorithmicallyenhanced", Processing.GENERATED),
)
"""Google's camera application and IPTC's digital source types, in lower case."""
_APPS: Final = (
    (
        r"facetune|faceapp|meitu|beauty|airbrush|youcam|b612|ulike|camera360|\bsnow\b",
        Processing.BEAUTY,
    ),
    (r"remini|topaz|gigapixel|google ai|firefly", Processing.GENERATED),
    (r"instagram|facebook|whatsapp|telegram|wechat|viber|snapchat", Processing.MESSENGER),
    (r"photoshop|lightroom|snapseed|gimp|picsart|vsco|affinity|pixelmator|polarr", Processing.EDITED),
)
"""Names under which applications sign what they write."""
_CREATOR: Final = re.compile(rb"CreatorTool(?:=\"|>)([^\"<]{1,200})")
_IPTC: Final = 0x0404
_FACEBOOK: Final = b"FBMD"
_MESSENGER_NAME: Final = re.compile(
    r"IMG-\d{8}-WA\d+|FB_IMG_\d+|received_\d{6,}|signal-\d{4}-\d\d-\d\d|photo_\d{4}-\d\d-\d\d|WhatsApp Image",
    re.IGNORECASE,
)


def digital_zoom(detail: Tags) -> float | None:
    """Return how many times a photograph was enlarged; 1 where it was not, None where EXIF is silent."""
    value = detail.get(ExifTags.Base.DigitalZoomRatio)
    try:
        ratio = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    if not 0 <= ratio < 1000:
        return None
    return max(1.0, ratio)


def processing(
    main: Tags, detail: Tags, info: Mapping[str | tuple[int, int], object]
) -> frozenset[Processing] | None:
    """Return what was done; nothing known of a camera's own file is nothing done, else it is None.

    `main`, `detail`: EXIF's directories; `info`: what Pillow read beside the picture.
    """
    packet = info.get("xmp")
    xmp = packet if isinstance(packet, bytes) else b""
    found = {kind for needle, kind in _IN_XMP if needle in xmp.lower()}
    for tag, kinds in (
        (ExifTags.Base.SceneCaptureType, _BY_SCENE),
        (ExifTags.Base.CustomRendered, _BY_RENDERING),
    ):
        value = detail.get(tag)
        if isinstance(value, int) and value in kinds:
            found.add(kinds[value])
    names = [str(main.get(tag, "")) for tag in (ExifTags.Base.Software, ExifTags.Base.ProcessingSoftware)]
    names += [match.decode("utf-8", "replace") for match in _CREATOR.findall(xmp)]
    signed = " ".join(names).lower()
    found |= {kind for pattern, kind in _APPS if re.search(pattern, signed)}
    if _passed_facebook(info):
        found.add(Processing.MESSENGER)
    known = bool(found) or ExifTags.Base.Model in main or ExifTags.Base.Make in main
    return frozenset(found) if known else None


def named_by_a_messenger(file_name: str) -> bool:
    """Whether a file has the name that a messenger gives to the pictures that it has compressed."""
    return _MESSENGER_NAME.match(file_name) is not None


def _passed_facebook(info: Mapping[str | tuple[int, int], object]) -> bool:
    """Whether its IPTC record has the mark that Facebook's services leave."""
    blocks = info.get("photoshop")
    record = blocks.get(_IPTC) if isinstance(blocks, dict) else None
    return isinstance(record, bytes) and _FACEBOOK in record
