"""The failures that are expected: each a sentence that says what happened, what was kept and what to do."""

from __future__ import annotations

from vein_tracker.text import QT_TRANSLATE_NOOP, Text


class VeinTrackerError(Exception):
    """An expected failure; `text` is shown to the person, work goes on."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class Cancelled(Exception):  # noqa: N818 — not a failure: silence
    """The person cancelled; nothing was changed and nothing is said."""


# Photographs that are refused. The caller puts the file's name before the sentence.
PHOTO_TRUNCATED = Text(
    "photo_truncated",
    QT_TRANSLATE_NOOP("core", "the file ends too early; copy it from the camera again"),
)
PHOTO_EMPTY = Text(
    "photo_empty", QT_TRANSLATE_NOOP("core", "the file is empty; copy it from the camera again")
)
PHOTO_NOT_A_PICTURE = Text(
    "photo_not_a_picture",
    QT_TRANSLATE_NOOP(
        "core", "this is not a JPEG, PNG, TIFF, WebP, HEIC or AVIF picture; choose another file"
    ),
)
PHOTO_DAMAGED = Text(
    "photo_damaged", QT_TRANSLATE_NOOP("core", "the picture is damaged; copy it from the camera again")
)
PHOTO_TOO_SMALL = Text(
    "photo_too_small",
    QT_TRANSLATE_NOOP(
        "core", "the picture is {width} × {height} pixels; its shorter side must have at least {least}"
    ),
)
PHOTO_TOO_LARGE = Text(
    "photo_too_large",
    QT_TRANSLATE_NOOP("core", "the picture has {megapixels:.0f} megapixels; at most {most} can be read"),
)
PHOTO_TOO_MANY_BYTES = Text(
    "photo_too_many_bytes",
    QT_TRANSLATE_NOOP("core", "the file has {megabytes:.0f} MB; at most {most} MB can be read"),
)
PHOTO_NOT_FOUND = Text("photo_not_found", QT_TRANSLATE_NOOP("core", "there is no such file"))
PHOTO_UNREADABLE = Text("photo_unreadable", QT_TRANSLATE_NOOP("core", "the file could not be read: {reason}"))
REGION_OUTSIDE = Text(
    "region_outside", QT_TRANSLATE_NOOP("core", "the region lies outside the photograph or is empty")
)
