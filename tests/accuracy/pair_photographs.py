"""A pair of rendered photographs and what is true of it, in BEFORE's frame."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from tests.accuracy.pair_scenes import PX_PER_MM, SIZE, PairScene
from tests.accuracy.photograph import F64, U8, Bool
from vein_tracker.imaging.phantom import Phantom, State, Transform, carry, render

F32 = npt.NDArray[np.float32]

_STEP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPhotographs:
    """Two pictures (h, w, 3) uint8 sRGB RGB with their truth; masks are (h, w) in BEFORE's frame.

    `region`: skin that both show, save where a hair or glare hides a vein in either. `veins_before` and
    `veins_after`: what is visible as a vein in either state of the skin to BEFORE's camera from its place, so
    that skin whose veins all stayed has changed by exactly nothing, however poor AFTER's picture is.
    `own_veins_after`: what AFTER's camera shows. None where the two show no skin in common.
    """

    kind: str
    before: U8
    after: U8
    region: Bool
    veins_before: Bool
    veins_after: Bool
    own_veins_after: Bool
    before_transform: Transform
    after_transform: Transform
    right: bool

    @property
    def coverages(self) -> tuple[float, float]:
        """Coverage of the region in percent, before and after."""
        area = max(1, int(self.region.sum()))
        one, other = (
            100.0 * int((veins & self.region).sum()) / area for veins in (self.veins_before, self.veins_after)
        )
        return one, other

    @property
    def change(self) -> float:
        """Change of coverage in percent of BEFORE's; NaN where BEFORE shows none."""
        one, other = self.coverages
        return 100 * (other - one) / one if one > 0 else float("nan")

    @property
    def own_change(self) -> float:
        """The same where each photograph counts what its own camera shows: fewer veins where it is softer."""
        one, other = (int((veins & self.region).sum()) for veins in (self.veins_before, self.own_veins_after))
        return 100 * (other - one) / one if one > 0 else float("nan")

    def misses(self, after_points: F64, before_points: F64) -> F64:
        """Return by how many BEFORE pixels (N, 2) AFTER points miss the skin that the BEFORE points show."""
        return carry(self.after_transform, self.before_transform, after_points) - before_points


def photographed(scene: PairScene) -> PairPhotographs:
    """Render both, and what BEFORE's camera would have shown of AFTER's veins."""
    before = _shot(scene, scene.before)
    after = render(scene.other or scene.skin, scene.after, scene.after_shot, size=SIZE, px_per_mm=PX_PER_MM)
    meant = before if scene.after == scene.before else _shot(scene, scene.after)
    to_after = true_maps(before.transform, after.transform)
    shown, veil, own = (
        _carried(mask, to_after) for mask in (after.skin, after.hidden & after.veins, after.veins)
    )
    hidden = (before.hidden & (before.veins | meant.veins)) > 0
    return PairPhotographs(
        kind=scene.kind,
        before=before.image,
        after=np.ascontiguousarray(np.fliplr(after.image)) if scene.mirrored else after.image,
        region=(before.skin > 0) & shown & ~hidden & ~veil,
        veins_before=before.veins > 0,
        veins_after=meant.veins > 0,
        own_veins_after=own,
        before_transform=before.transform,
        after_transform=after.transform,
        right=scene.right,
    )


def true_maps(before: Transform, after: Transform) -> F32:
    """Return (h, w, 2) float32: where AFTER shows each BEFORE pixel; computed on every fourth: it is smooth."""
    x, y = np.meshgrid(*(np.arange(0, side + 2 * _STEP, _STEP) for side in SIZE))
    found = carry(before, after, np.column_stack([x.ravel(), y.ravel()]).astype(np.float64))
    coarse = np.nan_to_num(found, nan=-1e4).astype(np.float32).reshape(*x.shape, 2)
    between = np.array([[_STEP, 0.0, 0.0], [0.0, _STEP, 0.0]])
    return np.asarray(cv2.warpAffine(coarse, between, SIZE, flags=cv2.INTER_LINEAR), np.float32)


def _shot(scene: PairScene, state: State) -> Phantom:
    return render(scene.skin, state, scene.before_shot, size=SIZE, px_per_mm=PX_PER_MM)


def _carried(mask: U8, maps: F32) -> Bool:
    moved = cv2.remap(mask, maps[..., 0].copy(), maps[..., 1].copy(), cv2.INTER_NEAREST, borderValue=0)
    return np.asarray(moved > 0, np.bool_)
