"""What is rendered: a skin, its state at a session, and the shot that is taken of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Site(StrEnum):
    """Kind of skin surface: the leg's furrow network, or a cheek with pores and fine red vessels."""

    LEG = "leg"
    CHEEK = "cheek"


@dataclass(frozen=True, slots=True, kw_only=True)
class Veins:
    """How many vessels of each form are grown; `strength` scales their optical density, 1 is usual."""

    trees: int = 7
    spiders: int = 4
    twigs: int = 34
    reticular: int = 1
    strength: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Skin:
    """One person's piece of skin in its own frame, millimetres from its middle, x right, y down.

    Everything that stays from session to session comes from `seed`: vessels, freckles, moles, pores, furrows.
    `skin_type` is Fitzpatrick's 1..6; `freckles_per_cm2` a density, `moles` and `creases` counts;
    `texture` scales the relief, 1 is usual; `limb_radius_mm` rolls the skin around a limb whose axis is
    the y axis, None leaves it flat; `extent_mm` is the width and height that holds vessels.
    """

    seed: int
    skin_type: int = 2
    site: Site = Site.LEG
    veins: Veins = field(default_factory=Veins)
    freckles_per_cm2: float = 0.0
    moles: int = 0
    creases: int = 0
    texture: float = 1.0
    limb_radius_mm: float | None = None
    extent_mm: tuple[float, float] = (110.0, 84.0)

    def __post_init__(self) -> None:
        if not 1 <= self.skin_type <= 6:
            raise ValueError(f"skin_type is Fitzpatrick's 1 to 6, not {self.skin_type}")


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How treatment has left the skin at one session.

    `cleared`: share 0..1 of the vessels' length that is gone; a larger share holds all of a smaller one.
    `bruise`, `stain`, `matting`: strength 0..1; `bruise_age` 0 (purple, fresh) to 1 (yellow, two weeks).
    """

    cleared: float = 0.0
    bruise: float = 0.0
    bruise_age: float = 0.2
    stain: float = 0.0
    matting: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Where the camera looks from, and how soft tissue has moved.

    `shift_mm` moves the skin in the picture, `rotation_deg` turns it clockwise, `pitch_deg` and `yaw_deg`
    tilt it, `distance` is relative to the nominal one (2 halves the scale), `deformation_mm` is the
    standard deviation of a smooth displacement with a correlation length of 35 mm.
    """

    shift_mm: tuple[float, float] = (0.0, 0.0)
    rotation_deg: float = 0.0
    pitch_deg: float = 0.0
    yaw_deg: float = 0.0
    distance: float = 1.0
    deformation_mm: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """One lamp and the room's light.

    `colour`: linear RGB gains; `direction_deg`: from where raking light comes, 0 right, 90 below;
    `centre`: brightest place as shares of width and height; `fall_off`: light lost at half the diagonal
    from there, 0..1; `glare`: strength of the mirror-like reflection, 0 as behind crossed polarisers.
    """

    colour: tuple[float, float, float] = (1.0, 1.0, 1.0)
    direction_deg: float = 220.0
    centre: tuple[float, float] = (0.45, 0.4)
    fall_off: float = 0.15
    glare: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """Optics, sensor and file.

    `blur_px`: sigma of the lens blur; `noise`: of the sensor, 1 as a telephone indoors; `exposure` in
    stops off the usual; `jpeg`: quality 1..100, None for no compression.
    """

    blur_px: float = 0.7
    noise: float = 0.5
    exposure: float = 0.0
    jpeg: int | None = 92


class RulerKind(StrEnum):
    """What a ruler is made of."""

    WHITE = "white"
    STEEL = "steel"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruler:
    """A ruler with millimetre ticks, longer ones at 5 and 10 mm.

    `middle`: where its middle lies, as shares of the picture's width and height; `rotation_deg` turns it
    clockwise on the skin.
    """

    kind: RulerKind = RulerKind.WHITE
    length_mm: int = 40
    middle: tuple[float, float] = (0.5, 0.82)
    rotation_deg: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A ColorChecker Classic, or a print of it in greys alone; `middle` and `rotation_deg` as a ruler's."""

    width_mm: float = 24.0
    middle: tuple[float, float] = (0.22, 0.2)
    rotation_deg: float = 0.0
    grey: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One photograph: `seed` decides deformation, hairs (shaved and grown between sessions) and noise.

    `hairs` is a count over the skin's extent; `marker` lays a 20 mm ArUco scale marker on the skin;
    `ruler` lays a ruler on it, `chart` a colour chart; `background` is the linear reflectance of what is behind a limb.
    """

    seed: int = 0
    pose: Pose = field(default_factory=Pose)
    light: Light = field(default_factory=Light)
    camera: Camera = field(default_factory=Camera)
    hairs: int = 0
    marker: bool = False
    ruler: Ruler | None = None
    chart: Chart | None = None
    background: tuple[float, float, float] = (0.012, 0.013, 0.016)
