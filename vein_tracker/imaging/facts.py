"""What a photograph's EXIF says about its taking. Where it was taken is never read."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from PIL import ExifTags, Image

from vein_tracker.imaging.processing import Tags as _Tags
from vein_tracker.imaging.processing import digital_zoom, processing
from vein_tracker.model.records import Processing


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureFacts:
    """Facts of the taking; empty or None where the file is silent. `white_balance` is "auto", "manual" or "".

    `digital_zoom`: how many times it was enlarged, at least 1.
    """

    captured_at: datetime | None = None
    device: str = ""
    lens: str = ""
    exposure: str = ""
    white_balance: str = ""
    flash: bool | None = None
    digital_zoom: float | None = None
    processing: frozenset[Processing] | None = None


def capture_facts(
    exif: Image.Exif, info: Mapping[str | tuple[int, int], object] = MappingProxyType({})
) -> CaptureFacts:
    """Read what is known; a damaged tag is as good as none. `info`: what Pillow read beside the picture."""
    try:
        main: _Tags = dict(exif)
        detail: _Tags = exif.get_ifd(ExifTags.IFD.Exif)
    except Exception:  # whatever a broken directory provokes, the picture is still good
        return CaptureFacts()
    return CaptureFacts(
        captured_at=_moment(main, detail),
        device=_device(main),
        lens=_text(detail, ExifTags.Base.LensModel),
        exposure=_exposure(detail),
        white_balance=_white_balance(detail),
        flash=_flash(detail),
        digital_zoom=digital_zoom(detail),
        processing=processing(main, detail, info),
    )


def orientation(exif: Image.Exif) -> int:
    """EXIF orientation 1..8; 1 where it is missing or makes no sense."""
    try:
        value = exif.get(ExifTags.Base.Orientation, 1)
    except Exception:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _text(tags: _Tags, tag: int) -> str:
    value = tags.get(tag, "")
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    return "".join(letter for letter in value.split("\0")[0] if letter.isprintable()).strip()[:200]


def _number(tags: _Tags, tag: int) -> float | None:
    value = tags.get(tag)
    if isinstance(value, tuple) and value:
        value = value[0]
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    return number if math.isfinite(number) and number > 0 else None


def _moment(main: _Tags, detail: _Tags) -> datetime | None:
    written = _text(detail, ExifTags.Base.DateTimeOriginal) or _text(main, ExifTags.Base.DateTime)
    offset = _text(detail, ExifTags.Base.OffsetTimeOriginal)
    for text, form in ((f"{written} {offset}", "%Y:%m:%d %H:%M:%S %z"), (written, "%Y:%m:%d %H:%M:%S")):
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 — a camera without a zone says local time
        except ValueError:
            continue
    return None


def _device(main: _Tags) -> str:
    make, model = _text(main, ExifTags.Base.Make), _text(main, ExifTags.Base.Model)
    return model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _exposure(detail: _Tags) -> str:
    parts = []
    if seconds := _number(detail, ExifTags.Base.ExposureTime):
        parts.append(f"1/{1 / seconds:.0f} s" if seconds < 0.3 else f"{seconds:g} s")
    if stop := _number(detail, ExifTags.Base.FNumber):
        parts.append(f"f/{stop:g}")
    if speed := _number(detail, ExifTags.Base.ISOSpeedRatings):
        parts.append(f"ISO {speed:.0f}")
    if focal := _number(detail, ExifTags.Base.FocalLength):
        parts.append(f"{focal:g} mm")
    return " ".join(parts)


def _white_balance(detail: _Tags) -> str:
    value = detail.get(ExifTags.Base.WhiteBalance)
    return {0: "auto", 1: "manual"}.get(value, "") if isinstance(value, int) else ""


def _flash(detail: _Tags) -> bool | None:
    value = detail.get(ExifTags.Base.Flash)
    return bool(value & 1) if isinstance(value, int) else None
