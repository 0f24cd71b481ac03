"""Pairs of photographs of one skin, before and after: the kinds of pairs, each varied by chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from tests.accuracy.pair_shots import (
    BLUR_PX,
    DEFORMATION_MM,
    EXTENT_MM,
    JPEG,
    NOISE,
    drawn_exposure,
    drawn_light,
    drawn_pose,
    drawn_skin,
    retaken,
)
from vein_tracker.imaging.phantom import Camera, Pose, Shot, Skin, State, Veins, render

SIZE = (720, 540)
PX_PER_MM = 12.0
SEEDS = {"dev": 660_000, "judge": 920_000}
"""First seeds: parameters may be fitted on `dev`, never on `judge`."""
CLEARED = (0.1, 0.25, 0.5, 0.75, 0.9, 1.0)
UNCHANGED, VARIED, BLURRED = "unchanged", "varied", "half blurred away"
RIGID, DEFORMED, IN_RANGE, WRONG = "rigid", "deformed 0.6 mm", "all ranges", "wrong"
_MISSING_AT_MOST = 1 / 3
_BLURS, _HALVINGS = (1.0, 9.0), 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PairScene:
    """Two shots of a skin; `other` is AFTER's skin where it is not BEFORE's, `mirrored` flips AFTER.

    `right` is whether they show the same area of the same patient.
    """

    kind: str
    skin: Skin
    before: State
    after: State
    before_shot: Shot
    after_shot: Shot
    other: Skin | None = None
    mirrored: bool = False
    right: bool = True


Make = Callable[[int, int], PairScene]


def unchanged(seed: int, skin_type: int) -> PairScene:
    """The same veins photographed again, as badly as is asked for: all at once."""
    rng = np.random.default_rng([seed, 7])
    skin = drawn_skin(rng, seed, skin_type)
    after = Shot(
        seed=seed + 1,
        pose=drawn_pose(rng, 7, 6, 0.08, DEFORMATION_MM),
        light=drawn_light(rng),
        camera=Camera(blur_px=BLUR_PX, noise=NOISE, exposure=drawn_exposure(rng), jpeg=JPEG),
    )
    return _pair(UNCHANGED, skin, State(), after)


def cleared(share: float) -> Make:
    """Make pairs whose veins are gone by this share of their length, and that were photographed again."""

    def make(seed: int, skin_type: int) -> PairScene:
        rng = np.random.default_rng([seed, 9])
        skin = drawn_skin(rng, seed, skin_type)
        return _pair(f"cleared {100 * share:.0f} %", skin, State(cleared=share), retaken(rng, seed))

    return make


def varied(seed: int, skin_type: int) -> PairScene:
    """Any clearing, stained, bruised or matted a little in some; hairs, freckles; at times BEFORE is the worse."""
    rng = np.random.default_rng([seed, 13])
    skin = drawn_skin(rng, seed, skin_type)
    share = float(rng.choice([0.0, rng.uniform(0.0, 1.0)]))
    marks = {name: float(rng.choice([0.0, rng.uniform(0.0, 0.6)])) for name in ("bruise", "stain", "matting")}
    after = replace(retaken(rng, seed), hairs=int(rng.choice([0, int(rng.integers(0, 40))])))
    pair = _pair(VARIED, skin, State(cleared=share, **marks), after)
    if rng.random() < 0.3:
        swapped = replace(after, pose=Pose(), seed=seed)
        pair = replace(pair, before_shot=swapped, after_shot=replace(pair.before_shot, pose=after.pose))
    return pair


def blurred(seed: int, skin_type: int) -> PairScene:
    """Nothing cleared, AFTER so far out of focus that half of the veins' length cannot be seen."""
    rng = np.random.default_rng([seed, 17])
    skin = drawn_skin(rng, seed, skin_type)
    after = retaken(rng, seed)
    sharp = _visible_px(skin, after)
    low, high = _BLURS
    for _ in range(_HALVINGS):
        middle = float(np.sqrt(low * high))
        after = replace(after, camera=replace(after.camera, blur_px=middle))
        low, high = (low, middle) if _visible_px(skin, after) <= sharp / 2 else (middle, high)
    after = replace(after, camera=replace(after.camera, blur_px=high))
    return _pair(BLURRED, skin, State(), after)


def rigid(seed: int, skin_type: int) -> PairScene:
    """Another pose of firm skin."""
    rng = np.random.default_rng([seed, 19])
    skin = drawn_skin(rng, seed, skin_type)
    after = replace(retaken(rng, seed), pose=drawn_pose(rng, 15, 10, 0.2, 0.0))
    return _pair(RIGID, skin, State(cleared=float(rng.uniform(0, 0.8))), after)


def deformed(seed: int, skin_type: int) -> PairScene:
    """The same with soft tissue that has moved."""
    pair = rigid(seed, skin_type)
    pose = replace(pair.after_shot.pose, deformation_mm=DEFORMATION_MM)
    return replace(pair, kind=DEFORMED, after_shot=replace(pair.after_shot, pose=pose))


def in_range(seed: int, skin_type: int) -> PairScene:
    """Everything that alignment must stand at once: turned, near or far, tilted, partly missing, treated."""
    rng = np.random.default_rng([seed, 23])
    skin = drawn_skin(rng, seed, skin_type)
    scale = float(np.exp(rng.uniform(np.log(0.6), np.log(1.6))))
    tilt, towards = 20 * float(np.sqrt(rng.random())), float(rng.uniform(0, 2 * np.pi))
    # Seen nearer, more than a third is missing as it is.
    missing = 0.0 if scale > 1.1 else float(rng.uniform(0, _MISSING_AT_MOST))
    aside = float(rng.choice([-1.0, 1.0])) * missing * SIZE[0] / PX_PER_MM
    pose = Pose(
        shift_mm=(aside, 0.0) if rng.random() < 0.5 else (0.0, aside * SIZE[1] / SIZE[0]),
        rotation_deg=float(rng.uniform(-30, 30)),
        pitch_deg=tilt * float(np.cos(towards)),
        yaw_deg=tilt * float(np.sin(towards)),
        distance=1 / scale,
        deformation_mm=float(rng.choice([0.0, DEFORMATION_MM])),
    )
    after = replace(retaken(rng, seed), pose=pose)
    return _pair(IN_RANGE, skin, State(cleared=float(rng.uniform(0, 0.8))), after)


def wrong(seed: int, skin_type: int) -> PairScene:
    """Another patient, another area of the same, or the same area mirrored, in turn."""
    rng = np.random.default_rng([seed, 29])
    skin = drawn_skin(rng, seed, skin_type)
    pair = _pair(WRONG, skin, State(cleared=float(rng.choice([0.0, 0.5]))), retaken(rng, seed))
    pair = replace(pair, right=False)
    turn = seed % 3
    if turn == 0:
        return replace(pair, other=drawn_skin(rng, seed + 1_000, skin_type))
    if turn == 1:
        return replace(pair, mirrored=True)
    poses = [replace(pair.before_shot.pose, shift_mm=(31.0, 0.0)), pair.after_shot.pose]
    poses[1] = replace(poses[1], shift_mm=(-31.0, float(rng.uniform(-8, 8))))
    wide = replace(skin, extent_mm=(2 * EXTENT_MM[0], EXTENT_MM[1]), veins=_doubled(skin.veins))
    return replace(
        pair,
        skin=wide,
        before_shot=replace(pair.before_shot, pose=poses[0]),
        after_shot=replace(pair.after_shot, pose=poses[1]),
    )


KINDS: dict[str, Make] = {
    UNCHANGED: unchanged,
    **{f"cleared {100 * share:.0f} %": cleared(share) for share in CLEARED},
    VARIED: varied,
    RIGID: rigid,
    DEFORMED: deformed,
    IN_RANGE: in_range,
    WRONG: wrong,
    BLURRED: blurred,
}


def scenes(kind: str, count: int, seeds: str) -> list[PairScene]:
    """Return so many pairs of a kind, at most 1,000, skin types in turn; no two kinds share a skin."""
    first = SEEDS[seeds] + 2_000 * list(KINDS).index(kind)
    return [KINDS[kind](first + number, number % 6 + 1) for number in range(count)]


def _pair(kind: str, skin: Skin, after: State, shot: Shot) -> PairScene:
    before = Shot(seed=skin.seed)
    return PairScene(kind=kind, skin=skin, before=State(), after=after, before_shot=before, after_shot=shot)


def _visible_px(skin: Skin, shot: Shot) -> float:
    return render(skin, None, shot, size=SIZE, px_per_mm=PX_PER_MM).centre_line_length_px


def _doubled(veins: Veins) -> Veins:
    return replace(veins, trees=2 * veins.trees, spiders=2 * veins.spiders, twigs=2 * veins.twigs)
