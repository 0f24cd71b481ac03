"""Rows of parallel, evenly spaced short strokes: what a ruler's ticks look like before they are read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.recipe import RECIPE, RulerRecipe
from vein_tracker.model.results import F32, F64, I32, U8, Ints

I16 = npt.NDArray[np.int16]

_CELL = 16
_LEAST_CELLS = 3  # as long as a row of the fewest, narrowest ticks
_FARTHEST = 14  # pixels to the next tick
_APART = _FARTHEST + 2  # between sheets, so that no way leads from one to the next
_NEAREST = 2.5
_DIRECTIONS = 3
_NEAR = np.float32(
    np.cos(np.radians(84.0))
)  # of twice the angle: a line across the ticks is on another sheet


@dataclass(frozen=True, slots=True)
class Strokes:
    """Straight strokes: `middle` and unit vector `along` (N, 2), `length` and `width` (N,), in pixels.

    `label` is their number in `labels` (h, w) int32, which holds numbers below `numbers`.
    """

    middle: F64
    along: F64
    length: F64
    width: F64
    label: Ints
    labels: I32
    numbers: int

    @property
    def across(self) -> F64:
        """Unit vectors (N, 2) at right angles to the strokes."""
        return np.stack([-self.along[:, 1], self.along[:, 0]], axis=1)


@dataclass(frozen=True, slots=True)
class Row:
    """Ticks next to each other: `middle` (n, 2) in order, `along` unit vector (2,), `length` of most."""

    middle: F64
    along: F64
    length: float


def tick_rows(grey: U8, recipe: RulerRecipe = RECIPE.scale.ruler) -> list[Row]:
    """Return the longest rows of dark ticks 4 to 12 pixels apart in a grey picture (h, w)."""
    places = cv2.findNonZero(_darker(grey, recipe))
    if places is None:
        return []
    columns, rows = _crowded(np.ascontiguousarray(places.reshape(-1, 2).T, np.int32), grey.shape, recipe)
    if not len(rows):
        return []
    left, top, below = columns.min(), rows.min(), rows.max() + 1
    box, corner = grey[top:below, left : columns.max() + 1], np.array([left, top])
    strokes = _strokes(*_by_direction(box, rows - top, columns - left), box.shape, recipe)
    found = sorted(_rows(strokes, recipe), key=lambda row: -len(row.middle))[: recipe.most_rows]
    return [replace(row, middle=corner + _on_picture(row.middle, below - top)) for row in found]


def _on_picture(points: F64, height: int) -> F64:
    """Take points (n, 2) on one of the sheets, which lie below each other, to the picture."""
    sheet = np.floor((points[:1, 1] + 0.5) / (height + _APART))
    return cast(F64, points - np.array([0.0, 1.0]) * sheet * (height + _APART))


def _darker(grey: U8, recipe: RulerRecipe) -> U8:
    """Return 255 where it is darker than around, beyond the picture's noise and texture."""
    mean = cv2.blur(grey, (recipe.window, recipe.window))
    darker = cv2.subtract(mean, grey)
    usual = 1.48 * float(np.median(cv2.absdiff(mean, grey)[::5, ::5]))
    low, high = recipe.darker
    floor = min(max(low, round(recipe.beyond_noise * usual)), high)
    least = np.maximum(cv2.convertScaleAbs(mean, alpha=recipe.relative), np.uint8(floor))
    return cast(U8, cv2.compare(darker, least, cv2.CMP_GT))


def _crowded(places: I32, shape: tuple[int, ...], recipe: RulerRecipe) -> I32:
    """Keep of pixels (2, n), columns and rows, those where so many lie together as ticks make."""
    size = shape[1] // _CELL + 1, shape[0] // _CELL + 1
    cell = places[1] // _CELL * np.int64(size[0]) + places[0] // _CELL
    count = np.bincount(cell, minlength=size[0] * size[1]).reshape(size[::-1]).astype(np.float32)
    share = cv2.blur(count / np.float32(_CELL**2), (3, 3), borderType=cv2.BORDER_REPLICATE)
    _, group, boxes, _ = cv2.connectedComponentsWithStats((share > recipe.least_crowded).astype(np.uint8))
    long = boxes[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(axis=1) >= _LEAST_CELLS
    long[0] = False
    crowded = cv2.dilate(long[group].astype(np.uint8), np.ones((3, 3), np.uint8))
    return places[:, crowded.ravel()[cell] > 0]


def _by_direction(grey: U8, rows: I32, columns: I32) -> tuple[I32, I32, Ints]:
    """Copy each pixel to the sheets of the directions that its stroke may cross; sheets lie below each other.

    Returns rows and columns on the sheets, and the number of each one's sheet.
    """
    double_cos, double_sin = _directions(grey, rows, columns)
    height = np.int32(grey.shape[0] + _APART)
    chosen = []
    for turn in np.arange(_DIRECTIONS) * 2 * np.pi / _DIRECTIONS:
        near = np.float32(np.cos(turn)) * double_cos + np.float32(np.sin(turn)) * double_sin > _NEAR
        chosen.append(np.flatnonzero(near))
    sheet = np.repeat(np.arange(_DIRECTIONS), [len(pixels) for pixels in chosen])
    pixels = np.concatenate(chosen)
    return rows[pixels] + sheet.astype(np.int32) * height, columns[pixels], sheet


def _directions(grey: U8, rows: I32, columns: I32) -> tuple[F32, F32]:
    """Return cosine and sine of twice the direction of brightness change at pixels, from the structure tensor."""
    soft = cv2.GaussianBlur(grey, (3, 3), 0)
    # Scaled so that no product exceeds sixteen bits, which are much faster than floating point.
    dx, dy = (cast(I16, cv2.Sobel(soft, cv2.CV_16S, *order, scale=1 / 6)) for order in ((1, 0), (0, 1)))
    index = rows * np.int64(grey.shape[1]) + columns

    def mean(one: I16, other: I16) -> F32:
        return cast(F32, cv2.boxFilter(cv2.multiply(one, other), cv2.CV_32F, (5, 5)).ravel()[index])

    xx, yy, xy = mean(dx, dx), mean(dy, dy), mean(dx, dy)
    size = np.sqrt((xx - yy) ** 2 + 4 * xy * xy) + np.float32(1e-3)
    return np.asarray((xx - yy) / size, np.float32), np.asarray(2 * xy / size, np.float32)


def _strokes(rows: I32, columns: I32, sheet: Ints, shape: tuple[int, ...], recipe: RulerRecipe) -> Strokes:
    """Join pixels to strokes and keep those that are long and slender across their sheet's direction."""
    mask = np.zeros(((shape[0] + _APART) * _DIRECTIONS, shape[1]), np.uint8)
    mask[rows, columns] = 1
    count, labels = cv2.connectedComponents(mask, connectivity=8, ltype=cv2.CV_32S)
    label = labels[rows, columns]
    area = np.maximum(np.bincount(label, minlength=count), 1).astype(np.float64)
    x, y = columns.astype(np.float64), rows.astype(np.float64)

    def mean(values: F64) -> F64:
        return np.bincount(label, values, minlength=count) / area

    mx, my = mean(x), mean(y)
    dx, dy = x - mx[label], y - my[label]
    xx, yy, xy = mean(dx * dx), mean(dy * dy), mean(dx * dy)
    spread = np.hypot((xx - yy) / 2, xy)
    length = np.sqrt(12 * np.maximum((xx + yy) / 2 + spread, 0) + 1)
    width = np.sqrt(12 * np.maximum((xx + yy) / 2 - spread, 0) + 1)
    turn = 0.5 * np.arctan2(2 * xy, xx - yy)
    along = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    across = np.zeros(count)
    across[label] = sheet * np.pi / _DIRECTIONS
    wanted = along[:, 1] * np.cos(across) - along[:, 0] * np.sin(across)
    along *= np.where(wanted < 0, -1.0, 1.0)[:, None]
    keep = (area >= 4) & (length >= recipe.slender * width) & (width <= 6) & (np.abs(wanted) > 0.64)
    keep[0] = False
    chosen = np.flatnonzero(keep)
    middle = np.stack([mx, my], axis=1)
    return Strokes(
        middle[chosen], along[chosen], length[chosen], width[chosen], chosen, cast(I32, labels), count
    )


def _rows(strokes: Strokes, recipe: RulerRecipe) -> list[Row]:
    count = len(strokes.label)
    if count < recipe.fewest_in_row:
        return []
    everyone = np.arange(count)
    following = _next(strokes, everyone, 1.0)
    followed = np.unique(following[following >= 0])
    before = np.full(count, -1)
    before[followed] = _next(strokes, followed, -1.0)
    mutual = (following >= 0) & (before[following] == everyone)
    following = np.where(mutual, following, -1)
    heads = np.setdiff1d(np.flatnonzero(mutual), following)
    return [row for head in heads for row in _even_parts(strokes, _chain(following, int(head)), recipe)]


def _next(strokes: Strokes, asked: Ints, sign: float) -> Ints:
    """Return for each stroke asked about the alike one that is met first going sideways, -1 without one."""
    number = np.full(strokes.numbers, -1)
    number[strokes.label] = np.arange(len(strokes.label))
    found = number[_first_beside(strokes, asked, sign, (0.0,), number)]
    alone = found < 0
    # Long ticks meet short ones beside their ends only.
    found[alone] = number[_first_beside(strokes, asked[alone], sign, (-0.3, 0.3), number)]
    return np.where(_alike(strokes, asked, found), found, -1)


def _first_beside(strokes: Strokes, asked: Ints, sign: float, starts: tuple[float, ...], number: Ints) -> I32:
    """Return the first label of another stroke on the ways sideways from places along strokes."""
    steps = np.repeat(np.arange(2, _FARTHEST + 1), len(starts))
    along = np.tile(starts, _FARTHEST - 1) * strokes.length[asked, None]
    (x, y), (ahead_x, ahead_y) = strokes.middle[asked].T, sign * strokes.across[asked].T
    columns = (x + 0.5)[:, None] + along * strokes.along[asked, :1] + steps * ahead_x[:, None]
    rows = (y + 0.5)[:, None] + along * strokes.along[asked, 1:] + steps * ahead_y[:, None]
    # Ways that leave the picture come back in elsewhere: what they meet there is too far.
    index = rows.astype(np.int64) * strokes.labels.shape[1] + columns.astype(np.int64)
    met = strokes.labels.ravel().take(index, mode="clip")
    other = (number[met] >= 0) & (met != strokes.label[asked, None])
    first = met[np.arange(len(asked)), np.argmax(other, axis=1)]
    return np.where(other.any(axis=1), first, np.int32(0))


def _alike(strokes: Strokes, one: Ints, other: Ints) -> npt.NDArray[np.bool_]:
    parallel = (strokes.along[one] * strokes.along[other]).sum(axis=1) > 0.9
    lengths = strokes.length[one] / strokes.length[other]
    widths = strokes.width[one] / strokes.width[other]
    gap = ((strokes.middle[other] - strokes.middle[one]) * strokes.across[one]).sum(axis=1)
    similar = (np.abs(np.log(lengths)) < 1.4) & (np.abs(np.log(widths)) < 0.8)
    near = (np.abs(gap) >= _NEAREST) & (np.abs(gap) <= _FARTHEST + 2)
    alike: npt.NDArray[np.bool_] = (other >= 0) & parallel & similar & near
    return alike


def _chain(following: Ints, head: int) -> list[int]:
    chain = [head]
    while following[chain[-1]] >= 0 and len(chain) <= len(following):
        chain.append(int(following[chain[-1]]))
    return chain


def _even_parts(strokes: Strokes, chain: list[int], recipe: RulerRecipe) -> list[Row]:
    """Cut a chain where its spacing jumps."""
    if len(chain) < recipe.fewest_in_row:
        return []
    along = strokes.along[chain].mean(axis=0)
    along /= np.linalg.norm(along)
    across = np.array([-along[1], along[0]])
    gaps = np.abs(np.diff(strokes.middle[chain] @ across))
    usual = np.median(gaps)
    even = (gaps < recipe.even_row * usual) & (gaps * recipe.even_row > usual)
    cuts = np.flatnonzero(~even) + 1
    parts = [part for part in np.split(np.array(chain), cuts) if len(part) >= recipe.fewest_in_row]
    return [Row(strokes.middle[part], along, float(np.median(strokes.length[part]))) for part in parts]
