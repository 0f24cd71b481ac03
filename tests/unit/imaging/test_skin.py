"""Skin is told from what is not, on light and dark skin, in warm and cool light."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.imaging import drawn
from vein_tracker.imaging.phantom import Light, Phantom, Shot, State, Veins, render
from vein_tracker.imaging.phantom import Skin as Person
from vein_tracker.imaging.phantom.scene import beside_cloth, defocused, shadowed, stamped
from vein_tracker.imaging.skin import Skin, find_skin

SKINS = [(0.12, 0.28, 0.36), (0.24, 0.45, 0.62), (0.57, 0.85, 1.09), (0.82, 1.12, 1.33)]


def found(density: drawn.Density) -> Skin:
    return find_skin(drawn.photograph(density))


@pytest.mark.parametrize("colour", SKINS)
def test_all_of_a_skin_is_skin(colour: tuple[float, float, float]) -> None:
    assert found(drawn.skin(colour=colour)).judged.mean() > 0.99


@pytest.mark.parametrize("colour", SKINS)
@pytest.mark.parametrize("behind", [(2.6, 2.6, 2.6), (0.06, 0.05, 0.05), (0.9, 0.5, 0.2), (0.8, 0.4, 0.7)])
def test_black_white_blue_and_green_backgrounds_are_not(
    colour: tuple[float, float, float], behind: tuple[float, float, float]
) -> None:
    density = drawn.skin(colour=colour)
    density[:, 250:] = behind
    judged = found(density).judged
    assert judged[:, :240].mean() > 0.97
    assert judged[:, 260:].mean() < 0.03


def test_veins_hairs_and_moles_stay_part_of_the_skin() -> None:
    density = drawn.skin()
    drawn.lay(density, drawn.wave(20, 380, 150), 6, drawn.SUPERFICIAL)
    drawn.lay(density, drawn.wave(20, 380, 60), 2, drawn.HAIR)
    drawn.lay(density, [(200, 220), (200.1, 220)], 24, drawn.BROWN)
    assert found(density).seen.mean() > 0.99


def test_cool_light_makes_skin_no_stone() -> None:
    density = drawn.skin() + np.array([0.18, 0.0, -0.1], np.float32)
    assert found(density).judged.mean() > 0.95


def test_glare_is_seen_and_not_judged() -> None:
    density = drawn.skin()
    density[100:120, 150:190] = 0.01
    skin = found(density)
    assert skin.seen[105:115, 155:185].all()
    assert not skin.judged[100:120, 150:190].any()
    assert skin.judged[160:, :].all()


def test_deep_shadow_is_not_judged() -> None:
    density = drawn.skin()
    density[:, 300:] += 1.2
    judged = found(density).judged
    assert judged[:, :290].mean() > 0.98
    assert not judged[:, 310:].any()


def test_a_grey_picture_is_colourless_and_a_pale_one_is_not() -> None:
    grey = np.repeat(np.linspace(0.1, 1.2, 400, dtype=np.float32)[None, :, None], 300, axis=0)
    assert found(np.repeat(grey, 3, axis=2)).colourless
    assert not found(drawn.skin(colour=(0.12, 0.22, 0.26))).colourless


BARE = Veins(trees=1, spiders=1, twigs=3, reticular=0)
LIGHTS = {"day": (1.0, 1.0, 1.0), "warm": (1.15, 1.0, 0.72), "cool": (0.88, 1.0, 1.15)}


def rendered(skin_type: int, light: str = "day", state: State | None = None) -> Phantom:
    skin = Person(seed=40 + skin_type, skin_type=skin_type, veins=BARE, moles=1, extent_mm=(60, 45))
    shot = Shot(light=Light(colour=LIGHTS[light], fall_off=0.25))
    return render(skin, state, shot, size=(480, 360), px_per_mm=8.0)


def judged(phantom: Phantom) -> tuple[float, float]:
    """Share of the skin that is judged, and of what is no skin."""
    mask, skin = find_skin(phantom.image).judged, phantom.skin > 0
    return float(mask[skin].mean()), float(mask[~skin].mean())


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("skin_type", [1, 3, 6])
def test_rendered_skin_stays_skin_in_any_light_bruised_and_stained(skin_type: int, light: str) -> None:
    phantom = rendered(skin_type, light, State(cleared=0.5, bruise=1.0, bruise_age=0.3, stain=0.8))
    assert find_skin(phantom.image).judged.mean() > 0.98


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("colour", [(0.8, 0.8, 0.8), (0.1, 0.2, 0.5), (0.5, 0.06, 0.06), (0.3, 0.3, 0.3)])
@pytest.mark.parametrize("skin_type", [1, 4])
def test_cloth_beside_the_skin_is_not(skin_type: int, colour: tuple[float, float, float], light: str) -> None:
    skin, cloth = judged(beside_cloth(rendered(skin_type, light), colour, light=LIGHTS[light]))
    assert skin > 0.95
    assert cloth < 0.1


@pytest.mark.parametrize("colour", [(0.62, 0.48, 0.34), (0.75, 0.45, 0.42)])
def test_skin_coloured_cloth_is_told_by_its_edge(colour: tuple[float, float, float]) -> None:
    skin, cloth = judged(beside_cloth(rendered(3), colour))
    assert skin > 0.97
    assert cloth < 0.05


def test_a_shadow_is_judged_unless_it_is_deep() -> None:
    assert find_skin(shadowed(rendered(2), 0.3).image).judged.mean() > 0.98
    skin, dark = judged(shadowed(rendered(2), 1.2))
    assert skin > 0.97
    assert dark < 0.1


@pytest.mark.parametrize("text", ["22.11.2026", "PHOTOGRAPH"])
def test_white_print_is_not_judged(text: str) -> None:
    phantom = stamped(rendered(4), text, (255, 255, 255))
    skin, ink = judged(phantom)
    assert skin > 0.96
    assert ink < 0.1


@pytest.mark.parametrize("skin_type", [1, 5])
def test_what_is_out_of_focus_is_not_judged_and_all_of_a_sharp_photograph_is(skin_type: int) -> None:
    person = Person(seed=71, skin_type=skin_type, extent_mm=(100, 75))
    sharp = render(person, None, Shot(), size=(960, 720), px_per_mm=10.0)
    assert find_skin(sharp.image).judged.mean() > 0.98
    judged = find_skin(defocused(sharp, 5.0, share=0.4).image).judged
    assert judged[:, :250].mean() < 0.3
    assert judged[:, 450:].mean() > 0.98


def test_a_photograph_that_is_soft_all_over_is_still_judged() -> None:
    assert find_skin(defocused(rendered(2), 3.0, share=2.0).image).judged.mean() > 0.98


@pytest.mark.parametrize("colour", [(255, 140, 0), (255, 40, 30), (255, 220, 0), (220, 0, 60)])
@pytest.mark.parametrize("skin_type", [1, 4])
def test_coloured_print_is_not_judged(skin_type: int, colour: tuple[int, int, int]) -> None:
    skin, ink = judged(stamped(rendered(skin_type), "22.11.2026", colour))
    assert skin > 0.95
    assert ink < 0.1
