"""A scale that a person draws: along something of known length, on a photo as it is shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vein_tracker.model.records import Photo
from vein_tracker.model.results import F64
from vein_tracker.tasks.edit import Amend, Edits
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

SET_SCALE = Text("set_scale", QT_TRANSLATE_NOOP("core", "Set scale"))

Place = tuple[float, float]
"""x and y in pixels of a picture, from its upper left corner."""


def drawn_length(start: Place, end: Place, to_own: F64) -> float:
    """Return how many of the photograph's own pixels lie between two places of the picture that is shown."""
    corners = np.array([start, end]) - 0.5
    carried = np.column_stack([corners, np.ones(2)]) @ to_own.T
    own = carried[:, :2] / carried[:, 2:]
    return float(np.hypot(*(own[1] - own[0])))


def set_scale(photo: Photo, length_px: float, length_mm: float) -> Edits:
    """Return the edit that gives a photo the scale at which its pixels are so many millimetres."""
    scale = length_px / length_mm
    return Edits(text=SET_SCALE, amend=(Amend(Photo, photo.id, lambda now: replace(now, px_per_mm=scale)),))
