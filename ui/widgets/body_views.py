"""What of the figures is looked at: front, back, face, or the legs enlarged; and where a place is seen there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ui.widgets.body_regions import Figure, Place, drawing, inside


class BodyView(StrEnum):
    """What can be looked at."""

    FRONT = "front"
    BACK = "back"
    FACE = "face"
    LEG = "leg"
    LEG_BEHIND = "leg_behind"

    @property
    def figure(self) -> Figure:
        """Which drawing is seen."""
        return {self.FACE: Figure.FACE, self.BACK: Figure.BACK, self.LEG_BEHIND: Figure.BACK}.get(
            self, Figure.FRONT
        )


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a drawing that is seen, in 0..1 of it."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    def seen(self, place: Place) -> Place | None:
        """Return where in the crop a place lies, 0..1; None outside."""
        x, y = (place[0] - self.left) / self.width, (place[1] - self.top) / self.height
        return (x, y) if 0.0 <= x <= 1.0 and 0.0 <= y <= 1.0 else None

    def meant(self, at: Place) -> Place:
        """Return which place of the drawing a point of the crop is."""
        return self.left + at[0] * self.width, self.top + at[1] * self.height


_WHOLE: Final = Crop()
_LEGS: Final = Crop(0.2, 0.44, 0.6, 0.56)
_CHIN: Final = 0.129
_FACE_SCALE: Final = (0.377, 0.1715)
_FACE_SHIFT: Final = (0.3115, -0.0024)
"""How the face lies on the front figure's head: front = shift + scale · face."""


def crop_of(view: BodyView) -> Crop:
    """Return which part of its drawing a view shows."""
    return _LEGS if view in (BodyView.LEG, BodyView.LEG_BEHIND) else _WHOLE


def seen_at(view: BodyView, figure: Figure, place: Place) -> Place | None:
    """Return where in a view a place is seen, 0..1; the face is seen on the front figure's head, too."""
    if figure is view.figure:
        return crop_of(view).seen(place)
    if view is BodyView.FRONT and figure is Figure.FACE:
        (sx, sy), (tx, ty) = _FACE_SCALE, _FACE_SHIFT
        return tx + sx * place[0], ty + sy * place[1]
    return None


def meant_by(view: BodyView, at: Place) -> tuple[Figure, Place]:
    """Return which place of which figure a point of a view is."""
    place = crop_of(view).meant(at)
    if view is BodyView.FRONT and place[1] < _CHIN and inside(drawing(Figure.FRONT).outline, place):
        (sx, sy), (tx, ty) = _FACE_SCALE, _FACE_SHIFT
        return Figure.FACE, ((place[0] - tx) / sx, (place[1] - ty) / sy)
    return view.figure, place


def view_for(figure: Figure) -> BodyView:
    """Return the view that shows all of a figure."""
    return BodyView(figure.value)
