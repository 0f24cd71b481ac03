"""Redness, pigmentation and the ticks that a photograph suggests: none on clean skin, else told apart."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from vein_tracker.imaging.colour import density_of
from vein_tracker.imaging.diffuse import Diffuse, diffuse
from vein_tracker.imaging.phantom import Light, Phantom, Shot, Skin, State, render
from vein_tracker.imaging.skin import find_skin
from vein_tracker.imaging.suggest import suggest
from vein_tracker.model.records import Tick

LIGHTS = {"day": (1.0, 1.0, 1.0), "warm": (1.15, 1.0, 0.72), "cool": (0.88, 1.0, 1.15)}
CLEAN = State(cleared=0.5)


@cache
def photographed(skin_type: int, state: State, light: str = "day", fall_off: float = 0.2) -> Phantom:
    shot = Shot(light=Light(colour=LIGHTS[light], fall_off=fall_off))
    return render(Skin(seed=51, skin_type=skin_type), state, shot, size=(480, 360), px_per_mm=5.0)


def looked_at(phantom: Phantom) -> Diffuse:
    skin = find_skin(phantom.image)
    found = diffuse(density_of(phantom.image), skin.judged & (phantom.veins == 0), skin.seen)
    assert found is not None
    return found


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("skin_type", [1, 3, 5])
def test_clean_skin_of_any_type_in_any_light_is_plain(skin_type: int, light: str) -> None:
    skin = looked_at(photographed(skin_type, CLEAN, light, fall_off=0.35))
    assert (skin.redness(), skin.pigmentation()) == pytest.approx((0, 0), abs=0.001)
    assert suggest(skin) == ()


@pytest.mark.parametrize(
    "states",
    [
        [State(cleared=0.5, bruise=strength, bruise_age=0.1) for strength in (0.0, 0.4, 0.7, 1.0)],
        [State(cleared=0.5, matting=strength) for strength in (0.0, 0.4, 0.7, 1.0)],
    ],
    ids=["bruise", "matting"],
)
def test_redness_rises_with_blood_and_pigmentation_does_not(states: list[State]) -> None:
    skins = [looked_at(photographed(2, state)) for state in states]
    redness = [skin.redness() for skin in skins]
    rise = redness[-1] - redness[0]
    assert rise > 0.001
    assert sorted(redness) == redness
    assert skins[-1].pigmentation() - skins[0].pigmentation() < 0.2 * rise


def test_pigmentation_rises_with_stain_and_redness_does_not() -> None:
    skins = [looked_at(photographed(2, State(cleared=0.7, stain=stain))) for stain in (0.0, 0.4, 0.7, 1.0)]
    pigmentation = [skin.pigmentation() for skin in skins]
    rise = pigmentation[-1] - pigmentation[0]
    assert rise > 0.001
    assert sorted(pigmentation) == pigmentation
    assert skins[-1].redness() - skins[0].redness() < 0.2 * rise


@pytest.mark.parametrize(
    ("state", "tick"),
    [
        (State(cleared=0.5, bruise=1.0, bruise_age=0.1), Tick.BRUISE),
        (State(cleared=0.5, bruise=1.0, bruise_age=0.5), Tick.BRUISE),
        (State(cleared=0.5, matting=1.0), Tick.MATTING),
        (State(cleared=0.7, stain=1.0), Tick.STAIN),
    ],
    ids=["fresh bruise", "fading bruise", "matting", "stain"],
)
@pytest.mark.parametrize("skin_type", [2, 4])
def test_what_is_clearly_there_is_suggested_and_nothing_else(
    skin_type: int, state: State, tick: Tick
) -> None:
    assert suggest(looked_at(photographed(skin_type, state))) == (tick,)


def test_with_too_little_skin_nothing_is_said() -> None:
    density = np.full((60, 80, 3), 0.5, np.float32)
    nowhere = np.zeros((60, 80), np.bool_)
    assert diffuse(density, nowhere, nowhere) is None
