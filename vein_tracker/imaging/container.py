"""What a picture file's outer structure says: which kind it is, whether it is whole, how deep it is."""

from __future__ import annotations

from PIL import Image

_BITS_PER_SAMPLE = 258
_BLANK = bytes(256)
_PNG_END = b"\0\0\0\0IEND\xaeB`\x82"


def is_known(data: bytes) -> bool:
    """Whether the first bytes are those of a kind of picture that is read."""
    starts = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*")
    return data.startswith(starts) or _is_webp(data) or _is_boxed(data)


def ends_early(data: bytes) -> bool:
    """Whether the structure promises more bytes than there are, or an end that never comes."""
    if data.startswith(b"\xff\xd8"):
        end = data.rfind(b"\xff\xd9")
        return end < 0 or data.find(b"\xff\xda", end) >= 0
    if data.startswith(b"\x89PNG"):
        end = data.rfind(b"IEND")
        return end < 0 or len(data) < end + 8
    # A copy that was cut short may have its full length already; compressed pixels do not end in nothing.
    if _is_webp(data):
        return int.from_bytes(data[4:8], "little") + 8 > len(data) or data.endswith(_BLANK)
    return _is_boxed(data) and (_boxes_end_early(data) or data.endswith(_BLANK))


def has_sixteen_bits(data: bytes, image: Image.Image) -> bool:
    """Whether a PNG or TIFF keeps sixteen bits for each channel of grey or RGB."""
    if data.startswith(b"\x89PNG"):
        return data[24] == 16
    if image.format != "TIFF" or image.mode not in ("RGB", "RGBA", "RGBX", "I;16", "I;16B", "I;16L"):
        return False
    bits = image.tag_v2.get(_BITS_PER_SAMPLE, (1,))  # type: ignore[attr-defined]
    return set(bits if isinstance(bits, tuple) else (bits,)) == {16}


def bare(data: bytes) -> bytes:
    """Return a PNG with nothing but its pixels: other chunks make the second decoder speak or act."""
    if not data.startswith(b"\x89PNG"):
        return data
    kept, at = [data[:8]], 8
    while at + 12 <= len(data):
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if name in (b"IHDR", b"PLTE", b"IDAT", b"tRNS"):
            kept.append(data[at : at + 12 + size])
        at += 12 + size
    return b"".join((*kept, _PNG_END))


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _is_boxed(data: bytes) -> bool:
    brands = (b"avif", b"avis", b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
    return data[4:8] == b"ftyp" and data[8:12] in brands


def _boxes_end_early(data: bytes) -> bool:
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 0:
            return False
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size < 8:
            return False
        at += size
    return at > len(data)
