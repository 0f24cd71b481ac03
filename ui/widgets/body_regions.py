"""Which anatomical site, and whose side, lies where on the figures of the body: pure functions over data."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui import theme
from ui.format import place as place_words
from ui.format import place_shout
from vein_tracker.model.records import AnatomicalSite, Side
from vein_tracker.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
Place = tuple[float, float]
"""x and y on a figure, 0..1 from its top left corner."""
_BESIDE: Final = 10.0
_SPARE: Final = 26.0
"""How far, in units of a drawing, a finger may miss a figure, and a pin may lie beside its region."""


class Figure(StrEnum):
    """Which drawing a place lies on; the patient's right is on the left of all but the back."""

    FRONT = "front"
    BACK = "back"
    FACE = "face"


class Aspect(StrEnum):
    """Which part of a site."""

    WHOLE = ""
    LATERAL = "lateral"
    MEDIAL = "medial"
    ANTERIOR = "anterior"
    POSTERIOR = "posterior"
    UPPER = "upper"
    LOWER = "lower"


_ASPECTS: Final = {
    Aspect.LATERAL: QT_TRANSLATE_NOOP("body", "lateral"),
    Aspect.MEDIAL: QT_TRANSLATE_NOOP("body", "medial"),
    Aspect.ANTERIOR: QT_TRANSLATE_NOOP("body", "anterior"),
    Aspect.POSTERIOR: QT_TRANSLATE_NOOP("body", "posterior"),
    Aspect.UPPER: QT_TRANSLATE_NOOP("body", "upper"),
    Aspect.LOWER: QT_TRANSLATE_NOOP("body", "lower"),
}


@dataclass(frozen=True, slots=True)
class BodyRegion:
    """A part of a figure; `shape` is a polygon of places."""

    figure: Figure
    site: AnatomicalSite
    side: Side
    aspect: Aspect
    shape: tuple[Place, ...]

    @property
    def label(self) -> str:
        """Return the part of the site in words, as it is kept as an area's label."""
        return aspect_word(self.aspect)

    @property
    def words(self) -> str:
        """Return "Right thigh, lateral"."""
        return place_words(self.site, self.side, self.label)

    @property
    def shouted(self) -> str:
        """Return "RIGHT thigh, lateral": where a mistaken leg must be seen at once."""
        return place_shout(self.site, self.side, self.label)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure: its size in its own units, the line around it, and its regions, the first that fits winning."""

    size: tuple[float, float]
    outline: tuple[Place, ...]
    regions: tuple[BodyRegion, ...]


def aspect_word(aspect: Aspect) -> str:
    """Return an aspect in the person's language."""
    return translate("body", _ASPECTS[aspect]) if aspect is not Aspect.WHOLE else ""


def aspects() -> tuple[str, ...]:
    """Return the words that name a part of a site."""
    return tuple(aspect_word(aspect) for aspect in _ASPECTS)


@cache
def drawing(figure: Figure) -> Drawing:
    """Return a figure with its regions."""
    found = json.loads(theme.resource("figures/regions.json"))[figure.value]
    regions = tuple(
        BodyRegion(
            figure,
            AnatomicalSite(one["site"]),
            Side(one["side"]),
            Aspect(one["aspect"]),
            tuple((x, y) for x, y in one["shape"]),
        )
        for one in found["regions"]
    )
    width, height = found["size"]
    return Drawing((width, height), tuple((x, y) for x, y in found["outline"]), regions)


def region_at(figure: Figure, place: Place) -> BodyRegion | None:
    """Return what lies at a place; None beside the figure and where nothing is treated."""
    drawn = drawing(figure)
    on_it = inside(drawn.outline, place) or _away(drawn, drawn.outline, place) <= _BESIDE
    if not on_it:
        return None
    nearest = min(drawn.regions, key=lambda region: _away(drawn, region.shape, place))
    hit = next((region for region in drawn.regions if inside(region.shape, place)), None)
    return hit or (nearest if _away(drawn, nearest.shape, place) <= _BESIDE else None)


def allows(figure: Figure, place: Place, site: AnatomicalSite, side: Side) -> bool:
    """Whether an area of this name may lie here: in or just beside its site, and never on the other side."""
    under = region_at(figure, place)
    if under is None or {under.side, side} == {Side.LEFT, Side.RIGHT}:
        return False
    drawn = drawing(figure)
    own = [region for region in drawn.regions if (region.site, region.side) == (site, side)]
    return any(_away(drawn, region.shape, place) <= _SPARE for region in own)


def usual_place(site: AnatomicalSite, side: Side, label: str = "") -> tuple[Figure, Place] | None:
    """Return the middle of a site, of the part that its label names; None where no figure has it."""
    said = label.casefold()
    fitting = sorted(
        _every_region(site, side),
        key=lambda region: (
            not (region.label and region.label.casefold() in said),
            region.aspect in (Aspect.MEDIAL, Aspect.LATERAL),
        ),
    )
    if not fitting:
        return None
    first = fitting[0]
    return first.figure, _middle(first.shape)


def inside(shape: Sequence[Place], place: Place) -> bool:
    """Whether a place lies in a polygon, by even and odd."""
    x, y = place
    odd = False
    for (x0, y0), (x1, y1) in _edges(shape):
        if (y0 > y) is not (y1 > y) and x < x0 + (x1 - x0) * (y - y0) / (y1 - y0):
            odd = not odd
    return odd


def _every_region(site: AnatomicalSite, side: Side) -> Iterator[BodyRegion]:
    figures = (Figure.FACE, Figure.FRONT, Figure.BACK) if site.on_face else (Figure.FRONT, Figure.BACK)
    for figure in figures:
        yield from (one for one in drawing(figure).regions if (one.site, one.side) == (site, side))


def _edges(shape: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    return zip(shape, (*shape[1:], shape[0]), strict=True)


def _middle(shape: Sequence[Place]) -> Place:
    return sum(x for x, _ in shape) / len(shape), sum(y for _, y in shape) / len(shape)


def _away(drawn: Drawing, shape: Sequence[Place], place: Place) -> float:
    """Return how far a place lies from a polygon, 0 within, in units of the drawing."""
    if inside(shape, place):
        return 0.0
    width, height = drawn.size
    px, py = place[0] * width, place[1] * height
    return min(
        _to_segment(px, py, x0 * width, y0 * height, x1 * width, y1 * height)
        for (x0, y0), (x1, y1) in _edges(shape)
    )


def _to_segment(px: float, py: float, x0: float, y0: float, x1: float, y1: float) -> float:
    along_x, along_y = x1 - x0, y1 - y0
    length = along_x * along_x + along_y * along_y
    share = ((px - x0) * along_x + (py - y0) * along_y) / length if length else 0.0
    share = max(0.0, min(1.0, share))
    return math.hypot(px - x0 - share * along_x, py - y0 - share * along_y)
