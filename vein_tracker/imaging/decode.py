"""Bytes of a photograph to upright sRGB pixels, strictly: what cannot be trusted is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import Image, UnidentifiedImageError

from vein_tracker.errors import (
    PHOTO_DAMAGED,
    PHOTO_EMPTY,
    PHOTO_NOT_A_PICTURE,
    PHOTO_TOO_LARGE,
    PHOTO_TOO_MANY_BYTES,
    PHOTO_TOO_SMALL,
    PHOTO_TRUNCATED,
    VeinTrackerError,
)
from vein_tracker.imaging import container, icc
from vein_tracker.imaging.facts import CaptureFacts, capture_facts, orientation
from vein_tracker.imaging.quiet import silent_codecs, silent_stderr

Pixels = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]
Bools = npt.NDArray[np.bool_]

LEAST_SIDE = 64
MOST_MEGAPIXELS = 250
MOST_MEGABYTES = 100

_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "HEIF", "AVIF")
_MEDIA_TYPES = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "TIFF": "image/tiff"}
_MEDIA_TYPES |= {"WEBP": "image/webp", "HEIF": "image/heic", "AVIF": "image/avif"}

pi_heif.register_heif_opener(thumbnails=False)
Image.MAX_IMAGE_PIXELS = None  # the limit here is our own, held before anything is allocated


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a file says about itself before its pixels are decoded; size in pixels of the upright picture."""

    width: int
    height: int
    media_type: str
    facts: CaptureFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A decoded photograph.

    Attributes
    ----------
    pixels : (h, w, 3) uint8 or uint16
        Upright, RGB, sRGB encoding, 0..255 or 0..65535.
    opaque : (h, w) bool or None
        False where the picture is transparent; None where it has no transparency.
    width, height : int
        Of the upright photograph at full size, pixels.
    scale : float
        Decoded pixels for each full-size pixel, at most 1.
    """

    pixels: Pixels
    width: int
    height: int
    opaque: Bools | None = None
    scale: float = 1.0
    media_type: str = "image/png"
    facts: CaptureFacts = field(default_factory=CaptureFacts)


def probe(data: bytes) -> Header:
    """Read a photograph's header.

    Raises
    ------
    VeinTrackerError
        PHOTO_… where `decode` would refuse what the header shows.
    """
    with silent_codecs():
        image = _opened(data)
        try:
            return _header(image)
        except (OSError, SyntaxError, ValueError, EOFError, RuntimeError) as error:
            raise _refusal(data, error) from error


def decode(data: bytes, *, least_side: int | None = None) -> Decoded:
    """Decode a photograph.

    Parameters
    ----------
    data : bytes
        JPEG, PNG, TIFF, WebP, HEIC or AVIF, told by content. Of an animation the first frame.
    least_side : int, optional
        A JPEG may be decoded at 1/2, 1/4 or 1/8 as long as its shorter side keeps so many pixels.

    Returns
    -------
    Decoded
        16-bit PNG and TIFF stay 16 bit. No colour profile means sRGB.

    Raises
    ------
    VeinTrackerError
        PHOTO_… where the file is empty, no picture, truncated, damaged, too small or too large.
    """
    with silent_codecs():
        image = _opened(data)
        try:
            header, turn, profile = _header(image), _turn(image), image.info.get("icc_profile")
            scale = _draft(image, least_side)
            _load(image)
            if container.ends_early(data):
                raise VeinTrackerError(PHOTO_TRUNCATED)
            deep = container.has_sixteen_bits(data, image)
            pixels, opaque = _sixteen(data, profile) if deep else _eight(image, profile)
        except (OSError, SyntaxError, ValueError, EOFError, RuntimeError, cv2.error) as error:
            raise _refusal(data, error) from error
    return Decoded(
        pixels=_upright(pixels, turn),
        opaque=None if opaque is None else _upright(opaque.view(np.uint8), turn).view(np.bool_),
        width=header.width,
        height=header.height,
        scale=scale,
        media_type=header.media_type,
        facts=header.facts,
    )


def _opened(data: bytes) -> Image.Image:
    if not data:
        raise VeinTrackerError(PHOTO_EMPTY)
    if len(data) > MOST_MEGABYTES * 1_000_000:
        raise VeinTrackerError(PHOTO_TOO_MANY_BYTES(megabytes=len(data) / 1e6, most=MOST_MEGABYTES))
    try:
        image = Image.open(BytesIO(data), formats=_FORMATS)
    except UnidentifiedImageError as error:
        known = container.is_known(data)
        raise VeinTrackerError(PHOTO_TRUNCATED if known else PHOTO_NOT_A_PICTURE) from error
    except Exception as error:  # a hostile header may provoke anything in a codec
        raise _refusal(data, error) from error
    width, height = image.size
    if width * height > MOST_MEGAPIXELS * 1_000_000:
        megapixels = width * height / 1e6
        raise VeinTrackerError(PHOTO_TOO_LARGE(megapixels=megapixels, most=MOST_MEGAPIXELS))
    if min(width, height) < LEAST_SIDE:
        raise VeinTrackerError(PHOTO_TOO_SMALL(width=width, height=height, least=LEAST_SIDE))
    return image


def _header(image: Image.Image) -> Header:
    width, height = image.size
    if _turn(image) >= 5:
        width, height = height, width
    media_type = _MEDIA_TYPES[image.format or "PNG"]
    facts = capture_facts(image.getexif(), image.info)
    return Header(width=width, height=height, media_type=media_type, facts=facts)


def _turn(image: Image.Image) -> int:
    """EXIF orientation that is still to be applied; Pillow turns a TIFF itself when it loads."""
    return 1 if image.format == "TIFF" else orientation(image.getexif())


def _refusal(data: bytes, error: Exception) -> VeinTrackerError:
    short = "truncated" in str(error) or isinstance(error, EOFError) or container.ends_early(data)
    return VeinTrackerError(PHOTO_TRUNCATED if short else PHOTO_DAMAGED)


def _draft(image: Image.Image, least_side: int | None) -> float:
    """Ask a JPEG for a scaled decode; return its scale."""
    if least_side is None or image.format not in ("JPEG", "MPO"):
        return 1.0
    width, height = image.size
    for divisor in (8, 4, 2):
        if min(width, height) // divisor >= max(least_side, 1):
            image.draft(None, (width // divisor, height // divisor))
            return 1 / divisor
    return 1.0


def _load(image: Image.Image) -> None:
    if image.format == "TIFF":
        with silent_stderr():
            image.load()
    else:
        image.load()


def _eight(image: Image.Image, profile: bytes | None) -> tuple[Pixels, Bools | None]:
    """Eight bits a channel of any mode, and where it is opaque."""
    opaque = None
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        opaque = np.asarray(image.getchannel("A")) >= 128
        image = image.convert("RGB")
    elif image.mode not in ("RGB", "L", "CMYK"):
        if image.mode == "F":
            raise ValueError("no photograph: floating point")
        image = image.convert("L" if image.mode == "1" else "RGB")
    return np.asarray(icc.to_srgb(image, profile)), opaque


def _sixteen(data: bytes, profile: bytes | None) -> tuple[Pixels, Bools | None]:
    """Sixteen bits a channel. Pillow has verified the file but would hand on only eight."""
    raw: Any = cv2.imdecode(
        np.frombuffer(container.bare(data), np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION
    )
    if raw is None or raw.dtype != np.uint16:
        raise ValueError("no sixteen-bit picture")
    opaque = None
    if raw.ndim == 2:
        rgb = cv2.cvtColor(raw, cv2.COLOR_GRAY2RGB)
        profile = None
    elif raw.shape[2] == 4:
        opaque = raw[..., 3] >= 32768
        rgb = cv2.cvtColor(raw, cv2.COLOR_BGRA2RGB)
    else:
        rgb = cv2.cvtColor(raw, cv2.COLOR_BGR2RGB)
    return icc.to_srgb_16(rgb, profile), opaque


def _upright(pixels: Any, turn: int) -> Any:
    """Apply an EXIF orientation."""
    if turn in (5, 6, 7, 8):
        pixels = cv2.transpose(pixels)
    flip = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}.get(turn)
    return np.ascontiguousarray(pixels) if flip is None else cv2.flip(pixels, flip)
