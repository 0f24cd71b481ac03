"""Decoding tells the truth about a photograph or refuses it in a sentence."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.decode import decode, probe

U8 = npt.NDArray[np.uint8]
SKIN, RED, BLUE = (224, 172, 140), (180, 40, 40), (40, 60, 200)


def corners(height: int = 96, width: int = 128) -> U8:
    """Skin whose upper left quarter is red and upper right blue: every turn of it looks different."""
    picture = np.empty((height, width, 3), np.uint8)
    picture[...] = SKIN
    picture[: height // 2, : width // 2] = RED
    picture[: height // 2, width // 2 :] = BLUE
    return picture


def encode(picture: Image.Image | U8, form: str, **options: Any) -> bytes:
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    buffer = BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def turned(value: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = value
    return exif


def near(pixel: npt.ArrayLike, colour: tuple[int, int, int], within: int = 12) -> bool:
    return bool(np.abs(np.asarray(pixel, int) - np.asarray(colour)).max() <= within)


def refused(data: bytes) -> str:
    with pytest.raises(VeinTrackerError) as caught:
        decode(data)
    assert str(caught.value)
    return caught.value.text.code


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


@pytest.fixture
def silence(capfd: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """What reached the file descriptors of standard output and error."""
    return lambda: "".join(capfd.readouterr())


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_every_format_gives_its_colours(form: str) -> None:
    decoded = decode(encode(corners(), form))
    assert decoded.pixels.shape == (96, 128, 3)
    assert decoded.pixels.dtype == np.uint8
    assert near(decoded.pixels[20, 30], RED)
    assert near(decoded.pixels[20, 100], BLUE)
    assert near(decoded.pixels[80, 60], SKIN)
    assert (decoded.width, decoded.height, decoded.scale, decoded.opaque) == (128, 96, 1.0, None)


def test_heic_is_turned_upright() -> None:
    data = (Path(__file__).parents[2] / "data" / "turned.heic").read_bytes()
    decoded = decode(data)
    assert (decoded.width, decoded.height, decoded.media_type) == (80, 120, "image/heic")
    assert near(decoded.pixels[30, 60], RED, 25)
    assert near(decoded.pixels[90, 20], (200, 150, 130), 25)
    header = probe(data)
    assert (header.width, header.height) == (80, 120)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("value", range(1, 9))
def test_orientation_is_applied_once(form: str, value: int) -> None:
    upright = corners()
    decoded = decode(encode(_as_camera_stores(upright, value), form, exif=turned(value).tobytes()))
    header = probe(encode(_as_camera_stores(upright, value), form, exif=turned(value).tobytes()))
    assert decoded.pixels.shape == upright.shape
    assert (header.width, header.height) == (decoded.width, decoded.height) == (128, 96)
    assert np.abs(decoded.pixels.astype(int) - upright).mean() < 6


def _as_camera_stores(upright: U8, value: int) -> U8:
    """The pixels that orientation `value` turns into `upright` (the inverse of TIFF 6.0's table)."""
    stored = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.transpose(1, 0, 2),
        6: np.rot90(upright, 1),
        7: upright[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(upright, -1),
    }
    return np.ascontiguousarray(stored[value])


@pytest.mark.parametrize("form", [".png", ".tiff"])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_sixteen_bits_stay_sixteen(form: str, channels: int) -> None:
    levels = np.linspace(0, 65535, 96 * 128).astype(np.uint16).reshape(96, 128)
    picture = levels if channels == 1 else np.stack([levels, levels // 2, levels // 3], axis=-1)
    if channels == 4:
        picture = np.dstack([picture, np.full_like(levels, 65535)])
        picture[:10, :, 3] = 0
    decoded = decode(cv2.imencode(form, picture)[1].tobytes())
    assert decoded.pixels.dtype == np.uint16
    blue = levels if channels > 1 else picture
    assert np.array_equal(decoded.pixels[..., 2], blue)
    if channels == 4:
        assert decoded.opaque is not None
        assert decoded.opaque.mean() == pytest.approx(86 / 96)


@pytest.mark.parametrize("value", range(1, 9))
def test_sixteen_bit_tiff_is_turned(value: int) -> None:
    upright = corners().astype(np.uint16) * 257
    stored = _as_camera_stores(upright, value)  # type: ignore[arg-type]
    data = cv2.imencode(".tiff", cv2.cvtColor(stored, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_TIFF_COMPRESSION, 1])
    decoded = decode(_with_tiff_orientation(data[1].tobytes(), value))
    assert decoded.pixels.shape == upright.shape
    assert np.array_equal(decoded.pixels, upright)


def _with_tiff_orientation(data: bytes, value: int) -> bytes:
    """Append a directory that is the first one with an orientation tag more."""
    assert data[:4] == b"II*\0"
    (at,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, at)
    entries = [data[at + 2 + 12 * i : at + 14 + 12 * i] for i in range(count)]
    entries = [entry for entry in entries if entry[:2] != struct.pack("<H", 274)]
    entries.append(struct.pack("<HHIHH", 274, 3, 1, value, 0))
    entries.sort(key=lambda entry: struct.unpack("<H", entry[:2]))
    padded = data + b"\0" * (len(data) % 2)
    directory = struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", 0)
    return padded[:4] + struct.pack("<I", len(padded)) + padded[8:] + directory


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.97])
def test_truncated_files_are_refused_as_such(form: str, share: float, silence: Callable[[], str]) -> None:
    rng = np.random.default_rng(1)
    data = encode(rng.integers(0, 255, (200, 200, 3), np.uint8), form)
    assert refused(data[: max(16, int(share * len(data)))]) == "photo_truncated"
    assert silence() == ""


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_copy_cut_short_at_its_full_length_is_refused(form: str) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (96, 128, 3), np.uint8)
    data = encode(noise, form)
    kept = len(data) * 2 // 3
    assert refused(data[:kept] + bytes(len(data) - kept)) in ("photo_truncated", "photo_damaged")


@pytest.mark.parametrize("deep", [False, True])
def test_a_png_without_its_last_byte_is_refused(deep: bool, silence: Callable[[], str]) -> None:
    picture = corners()
    data = (
        cv2.imencode(".png", picture.astype(np.uint16) * 257)[1].tobytes() if deep else encode(picture, "PNG")
    )
    assert refused(data[:-1]) == "photo_truncated"
    decode(data[:-1] + b"\0")  # no pixel depends on it
    assert silence() == ""


def test_truncated_heic_is_refused() -> None:
    data = (Path(__file__).parents[2] / "data" / "turned.heic").read_bytes()
    assert refused(data[:400]) == "photo_truncated"


def test_jpeg_whose_end_never_arrived_is_refused() -> None:
    data = encode(np.random.default_rng(2).integers(0, 255, (200, 200, 3), np.uint8), "JPEG")
    half = len(data) // 2
    assert refused(data[:half] + bytes(len(data) - half)) == "photo_truncated"


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_truncated_sixteen_bit_files_are_refused(form: str, silence: Callable[[], str]) -> None:
    noise = np.random.default_rng(3).integers(0, 65535, (100, 100, 3), np.uint16)
    data = cv2.imencode(f".{form.lower()}", noise)[1].tobytes()
    assert refused(data[: len(data) * 2 // 3]) == "photo_truncated"
    assert silence() == ""


def test_what_is_no_picture_is_refused() -> None:
    assert refused(b"") == "photo_empty"
    assert refused(bytes(50_000)) == "photo_not_a_picture"
    assert refused(b"This is a letter, not a photograph.\n" * 50) == "photo_not_a_picture"
    assert refused(encode(corners(), "GIF")) == "photo_not_a_picture"
    assert refused(b"<svg xmlns='http://www.w3.org/2000/svg'/>") == "photo_not_a_picture"


def test_sizes_outside_the_limits_are_refused() -> None:
    assert refused(encode(corners(1, 1), "PNG")) == "photo_too_small"
    assert refused(encode(corners(63, 400), "JPEG")) == "photo_too_small"
    assert decode(encode(corners(64, 64), "PNG")).width == 64
    assert refused(bytes(100_000_001)) == "photo_too_many_bytes"


def test_three_hundred_megapixels_are_refused_from_the_header() -> None:
    header = struct.pack(">IIBBBBB", 20_000, 15_000, 8, 2, 0, 0, 0)
    data = (
        b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", b"") + png_chunk(b"IEND", b"")
    )
    assert refused(data) == "photo_too_large"
    with pytest.raises(VeinTrackerError):
        probe(data)


def test_cmyk_becomes_srgb() -> None:
    decoded = decode(encode(Image.fromarray(corners()).convert("CMYK"), "JPEG", quality=95))
    assert near(decoded.pixels[80, 60], SKIN)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16"])
def test_every_mode_becomes_rgb(mode: str) -> None:
    image = Image.fromarray(corners())
    image = image.convert("L").convert("I;16") if mode == "I;16" else image.convert(mode)
    decoded = decode(encode(image, "PNG"))
    assert decoded.pixels.shape == (96, 128, 3)
    if mode in ("P", "RGBA"):
        assert near(decoded.pixels[20, 30], RED, 30)


def test_transparency_is_kept_apart() -> None:
    image = Image.fromarray(corners()).convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 128, 24))
    opaque = decode(encode(image, "PNG")).opaque
    assert opaque is not None
    assert not opaque[:24].any()
    assert opaque[24:].all()


def test_floating_point_is_refused() -> None:
    assert refused(encode(Image.new("F", (100, 100)), "TIFF")) == "photo_damaged"


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF", "TIFF"])
def test_of_an_animation_the_first_frame_counts(form: str) -> None:
    first, second = Image.fromarray(corners()), Image.new("RGB", (128, 96), (0, 255, 0))
    decoded = decode(encode(first, form, save_all=True, append_images=[second]))
    assert near(decoded.pixels[20, 30], RED, 20)


def gamma_profile(gamma: float, primaries: npt.NDArray[np.float64]) -> bytes:
    """A matrix profile (ICC.1) with these D50 primaries, columns X Y Z, and one gamma."""
    numbers = {b"wtpt": (0.9642, 1.0, 0.8249)}
    numbers |= {name: tuple(primaries[:, i]) for i, name in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))}
    bodies = {
        name: b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(v * 65536) for v in values))
        for name, values in numbers.items()
    }
    curve = b"curv\0\0\0\0" + struct.pack(">IHH", 1, round(gamma * 256), 0)
    bodies |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    text = b"test\0"
    bodies[b"desc"] = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(78 + 3)
    bodies[b"cprt"] = b"text\0\0\0\0none\0\0\0\0"
    at, table, blob = 132 + 12 * len(bodies), b"", b""
    for name, body in bodies.items():
        table += struct.pack(">4sII", name, at + len(blob), len(body))
        blob += body
    size = at + len(blob)
    head = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += (
        struct.pack(">6H", 2020, 1, 1, 0, 0, 0)
        + b"acsp"
        + bytes(28)
        + struct.pack(">3i", 63190, 65536, 54061)
    )
    return head.ljust(128, b"\0") + struct.pack(">I", len(bodies)) + table + blob


ADOBE_RGB = gamma_profile(
    2.19921875,
    np.array([[0.60974, 0.20528, 0.14919], [0.31111, 0.62567, 0.06322], [0.01947, 0.06087, 0.74457]]),
)


def test_adobe_rgb_becomes_srgb() -> None:
    flat = np.full((80, 80, 3), (150, 140, 130), np.uint8)
    flat[:40] = (180, 100, 90)
    expected = np.asarray(
        ImageCms.profileToProfile(
            Image.fromarray(flat),
            ImageCms.ImageCmsProfile(BytesIO(ADOBE_RGB)),
            ImageCms.createProfile("sRGB"),
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
        )
    )
    decoded = decode(encode(flat, "PNG", icc_profile=ADOBE_RGB)).pixels
    assert np.abs(decoded.astype(int) - expected).max() <= 1
    assert int(decoded[10, 10, 0]) > 190  # Adobe's red is wider: the same number is a stronger red


def test_sixteen_bit_adobe_rgb_agrees_with_eight_and_is_finer() -> None:
    ramp = np.linspace(20_000, 50_000, 80 * 80).astype(np.uint16).reshape(80, 80)
    deep = np.stack([ramp, ramp, ramp], axis=-1)
    data = cv2.imencode(".png", deep)[1].tobytes()
    body = zlib.compress(ADOBE_RGB)
    with_profile = data[:33] + png_chunk(b"iCCP", b"x\0\0" + body) + data[33:]
    decoded = decode(with_profile).pixels
    eight = decode(encode((deep >> 8).astype(np.uint8), "PNG", icc_profile=ADOBE_RGB)).pixels
    assert decoded.dtype == np.uint16
    assert np.abs((decoded / 257) - eight).max() < 2.5
    assert len(np.unique(decoded[..., 1])) > 5000


def test_srgb_profile_changes_nothing_and_a_broken_one_is_ignored() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = decode(encode(corners(), "PNG")).pixels
    assert np.array_equal(decode(encode(corners(), "PNG", icc_profile=srgb)).pixels, plain)
    assert np.array_equal(decode(encode(corners(), "PNG", icc_profile=b"junk" * 60)).pixels, plain)


def test_jpeg_is_decoded_scaled_when_that_is_enough() -> None:
    data = encode(corners(960, 1283), "JPEG", exif=turned(6).tobytes())
    decoded = decode(data, least_side=240)
    assert decoded.scale == 0.25
    assert decoded.pixels.shape == (321, 240, 3)
    assert (decoded.width, decoded.height) == (960, 1283)
    assert decode(data, least_side=241).scale == 0.5
    assert decode(encode(corners(960, 1280), "PNG"), least_side=100).scale == 1.0


def test_truncation_shows_at_reduced_scale_too() -> None:
    data = encode(np.random.default_rng(4).integers(0, 255, (800, 800, 3), np.uint8), "JPEG")
    with pytest.raises(VeinTrackerError) as caught:
        decode(data[: len(data) // 2], least_side=100)
    assert caught.value.text.code == "photo_truncated"


def test_facts_of_the_taking_without_the_place() -> None:
    exif = turned(1)
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS R5"
    detail = exif.get_ifd(0x8769)
    detail[0x9003], detail[0x9011] = "2024:03:05 14:07:09", "+01:00"
    detail[0x829A], detail[0x829D], detail[0x8827], detail[0x920A] = 1 / 125, 8.0, 100, 50.0
    detail[0xA434], detail[0xA403], detail[0x9209] = "RF100mm F2.8", 1, 9
    exif.get_ifd(0x8825)[1] = "N"
    facts = decode(encode(corners(), "JPEG", exif=exif.tobytes())).facts
    assert facts.captured_at is not None
    assert facts.captured_at.isoformat() == "2024-03-05T14:07:09+01:00"
    assert (facts.device, facts.lens) == ("Canon EOS R5", "RF100mm F2.8")
    assert facts.exposure == "1/125 s f/8 ISO 100 50 mm"
    assert (facts.white_balance, facts.flash) == ("manual", True)
    assert "N" not in str(facts).replace("None", "").replace("RF100mm", "").replace("Canon", "")


def test_broken_facts_cost_no_photograph(silence: Callable[[], str]) -> None:
    exif = turned(1)
    detail = exif.get_ifd(0x8769)
    detail[0x9003], detail[0x829A] = "yesterday", 0.0
    body = exif.tobytes()
    for data in (body, body[:-9], b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0" + os.urandom(40)):
        assert decode(encode(corners(), "JPEG", exif=data)).facts.captured_at is None
    assert silence() == ""


def test_flipped_bytes_never_crash_and_never_speak(silence: Callable[[], str]) -> None:
    rng = np.random.default_rng(5)
    for form in ("JPEG", "PNG", "TIFF", "WEBP", "AVIF"):
        options = {"compression": "tiff_lzw"} if form == "TIFF" else {}
        data = bytearray(encode(rng.integers(0, 255, (70, 70, 3), np.uint8), form, **options))
        for _ in range(25):
            broken = bytearray(data)
            for at in rng.integers(0, len(data), 6):
                broken[at] ^= int(rng.integers(1, 255))
            with suppress(VeinTrackerError):
                assert min(decode(bytes(broken)).pixels.shape[:2]) >= 64
    assert silence() == ""
