"""A still of a live camera as the bytes of a file: without loss, and with the facts that a camera's own file has."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image

from vein_tracker.model.results import U8

_FORM: Final = "%Y:%m:%d %H:%M:%S"
_QUICK: Final = 1  # of zlib's levels: a still must be safe before the next one is taken


def encode_still(
    pixels: U8, camera: str, taken_at: datetime, seconds: float | None = None, iso: int | None = None
) -> bytes:
    """Return a PNG of (h, w, 3) uint8 sRGB pixels that names the camera, the time with its zone, and the exposure."""
    exif = Image.Exif()
    if camera:
        exif[ExifTags.Base.Model] = camera
    exif[ExifTags.Base.DateTime] = taken_at.strftime(_FORM)
    detail = exif.get_ifd(ExifTags.IFD.Exif)
    detail[ExifTags.Base.DateTimeOriginal] = taken_at.strftime(_FORM)
    # To the millisecond: two shots of the same scene in one second are two photographs.
    detail[ExifTags.Base.SubsecTimeOriginal] = f"{taken_at.microsecond // 1000:03d}"
    if seconds:
        detail[ExifTags.Base.ExposureTime] = seconds
    if iso:
        detail[ExifTags.Base.ISOSpeedRatings] = iso
    if taken_at.utcoffset() is not None:
        zone = taken_at.strftime("%z")
        detail[ExifTags.Base.OffsetTimeOriginal] = f"{zone[:3]}:{zone[3:5]}"
    written = BytesIO()
    Image.fromarray(pixels).save(written, "PNG", compress_level=_QUICK, exif=exif)
    return written.getvalue()
