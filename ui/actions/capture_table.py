"""The actions of the camera: to it from an area, and there the shutter, the baseline's drawing, keep and retake."""

from __future__ import annotations

from typing import Final

from ui.actions.entry import Do, Entry, Group, Where
from vein_tracker.text import QT_TRANSLATE_NOOP

CAPTURE_TABLE: Final[dict[Do, Entry]] = {
    Do.TAKE_PHOTO: Entry(
        QT_TRANSLATE_NOOP("actions", "Take photo"),
        QT_TRANSLATE_NOOP(
            "actions", "Photograph this area with the camera, with the baseline over the live picture"
        ),
        ("T",),
        "camera",
        Group.CAMERA,
        since=Where.AREA,
    ),
    Do.SHUTTER: Entry(
        QT_TRANSLATE_NOOP("actions", "Shutter"),
        QT_TRANSLATE_NOOP("actions", "Take the photo; the keys of a remote shutter do it too"),
        ("Space", "Return", "Enter", "Volume Up", "Volume Down"),
        group=Group.CAMERA,
        since=Where.CAPTURE,
        focused=True,
    ),
    Do.GHOST: Entry(
        QT_TRANSLATE_NOOP("actions", "Edges or whole baseline"),
        QT_TRANSLATE_NOOP("actions", "Draw the baseline's edges over the live picture, or all of it"),
        ("G",),
        group=Group.CAMERA,
        since=Where.CAPTURE,
    ),
    Do.KEEP: Entry(
        QT_TRANSLATE_NOOP("actions", "Keep"),
        QT_TRANSLATE_NOOP("actions", "File the shot, and go on with the next view"),
        ("K",),
        group=Group.CAMERA,
        since=Where.CAPTURE,
    ),
    Do.RETAKE: Entry(
        QT_TRANSLATE_NOOP("actions", "Retake"),
        QT_TRANSLATE_NOOP("actions", "Throw the shot away and take it again"),
        ("R",),
        group=Group.CAMERA,
        since=Where.CAPTURE,
    ),
}
