"""From a picture's colours to sRGB: eight bits by Little CMS, sixteen by the profile's own numbers."""

from __future__ import annotations

import struct
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

U16 = npt.NDArray[np.uint16]
F64 = npt.NDArray[np.float64]

_SPACES = {"RGB": "RGB", "CMYK": "CMYK", "GRAY": "L"}
_STRIP = 256  # rows turned at once, so that no full-size float copy exists
_D50_TO_LINEAR_SRGB = np.array(
    [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ]
)  # Lindbloom, sRGB with D50 reference white


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the 8-bit picture as sRGB RGB; a profile that is broken or of other colours is ignored."""
    transform = _transform(profile, image.mode) if profile else None
    if transform is not None:
        turned = ImageCms.applyTransform(image, transform)
        if turned is not None:
            return turned
    return image if image.mode == "RGB" else image.convert("RGB")


def to_srgb_16(pixels: U16, profile: bytes | None) -> U16:
    """Return (h, w, 3) uint16 as sRGB, keeping sixteen bits where the profile is a matrix with curves.

    A profile of tables only is applied at eight bits; it is rare in photographs.
    """
    transform = _transform(profile, "RGB") if profile else None
    if profile is None or transform is None:
        return pixels
    curves, matrix = _curves(profile), _matrix(profile)
    if curves is None or matrix is None:
        eight = Image.fromarray((pixels >> 8).astype(np.uint8))
        turned = ImageCms.applyTransform(eight, transform)
        return np.asarray(turned, np.uint16) * np.uint16(257)
    out = np.empty_like(pixels)
    for top in range(0, pixels.shape[0], _STRIP):
        strip = pixels[top : top + _STRIP]
        linear = np.stack([curves[channel][strip[..., channel]] for channel in range(3)], axis=-1)
        out[top : top + _STRIP] = _encoded(linear @ matrix.T)
    return out


def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """A transform to sRGB; None where the profile does not fit or changes nothing."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if _SPACES.get(source.profile.xcolor_space.strip()) != mode:
            return None
        transform = ImageCms.buildTransform(
            source,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return None if mode == "RGB" and _changes_nothing(transform) else transform


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    steps = np.linspace(0, 255, 9).astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(27, 27, 3)
    turned = np.asarray(ImageCms.applyTransform(Image.fromarray(cube), transform), np.int16)
    return int(np.abs(turned - cube).max()) <= 2


def _tags(profile: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", profile, 128)
    entries = (struct.unpack_from(">4sII", profile, 132 + 12 * i) for i in range(min(count, 100)))
    return {name: profile[offset : offset + size] for name, offset, size in entries}


def _matrix(profile: bytes) -> F64 | None:
    """Linear profile RGB to linear sRGB, (3, 3)."""
    tags = _tags(profile)
    try:
        columns = [struct.unpack_from(">3i", tags[name], 8) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]
    except (KeyError, struct.error):
        return None
    return _D50_TO_LINEAR_SRGB @ (np.array(columns, np.float64).T / 65536)


def _curves(profile: bytes) -> list[F64] | None:
    """For each channel what each of the 65,536 values is in linear light, 0..1."""
    tags = _tags(profile)
    try:
        with np.errstate(all="ignore"):
            curves = [_curve(tags[name]) for name in (b"rTRC", b"gTRC", b"bTRC")]
    except (KeyError, struct.error, ValueError, ArithmeticError):
        return None
    return [np.clip(np.nan_to_num(curve), 0, 1) for curve in curves]


def _curve(tag: bytes) -> F64:
    """ICC.1:2010 10.5 (curv) and 10.15 (para)."""
    x = np.arange(65536) / 65535
    if tag[:4] == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        if count == 0:
            return x
        table = np.array(struct.unpack_from(f">{count}H", tag, 12), np.float64)
        return x ** (table[0] / 256) if count == 1 else np.interp(x, np.linspace(0, 1, count), table / 65535)
    if tag[:4] != b"para":
        raise ValueError("no curve")
    (kind,) = struct.unpack_from(">H", tag, 8)
    lengths = (1, 3, 4, 5, 7)
    if kind >= len(lengths):
        raise ValueError("no known curve")
    values = [value / 65536 for value in struct.unpack_from(f">{lengths[kind]}i", tag, 12)]
    g, a, b, c, d, e, f = values + [1.0, 0.0, 0.0, 0.0, 0.0, 0.0][len(values) - 1 :]
    if kind in (1, 2):
        e, c, d = (c if kind == 2 else 0.0), 0.0, -b / a
        f = e
    curve: F64 = np.where(x >= d, np.maximum(a * x + b, 0) ** g + e, c * x + f)
    return curve


def _encoded(linear: F64) -> U16:
    """Linear sRGB to its sixteen-bit encoding (IEC 61966-2-1)."""
    clipped = np.clip(linear, 0, 1)
    curve = np.where(clipped <= 0.0031308, 12.92 * clipped, 1.055 * clipped ** (1 / 2.4) - 0.055)
    encoded: U16 = np.rint(curve * 65535).astype(np.uint16)
    return encoded
