"""Checks a room, its light and its camera: one area photographed again and again says what change can be shown there.

The photographs are not filed; nothing of them is kept but what they came to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.compare import Compared, compare
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.facts import CaptureFacts
from vein_tracker.imaging.floor import LEAST_SHOTS, Floor, enough_of_one_camera, room_floor
from vein_tracker.imaging.frame import working_frame
from vein_tracker.imaging.measure import LEAST_SIDE
from vein_tracker.imaging.quality import assess
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.repeats import Repeat
from vein_tracker.imaging.skin import find_skin
from vein_tracker.model.records import SetupCheck
from vein_tracker.model.results import Reason
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Script, Task, WriteTask, batches
from vein_tracker.tasks.photo_file import read_photo
from vein_tracker.tasks.room_floor import setup_checks
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

CHECK_SETUP = Text("check_setup", QT_TRANSLATE_NOOP("core", "Check my set-up"))
NEEDED_SHOTS = LEAST_SHOTS
WANTED_SHOTS = 10


class LoadChecks(ReadTask[tuple[SetupCheck, ...]]):
    """All checks so far, newest first."""

    title = CHECK_SETUP

    def load(self, library: Library) -> tuple[SetupCheck, ...]:
        return setup_checks(library)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A photograph that took no part, and why: its file is refused, or it cannot be compared with the others."""

    name: str
    why: Text | Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupChecked:
    """What a check came to: the record that was saved, or the sentence that says why there is none."""

    check: SetupCheck | None
    refusal: Text | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A photograph that can be read: its file, its size, how it was taken, and its blur in working pixels."""

    file: Path
    width: int
    height: int
    facts: CaptureFacts
    blur: float

    def repeat(self, compared: Compared | None) -> Repeat:
        """Return it with what it shows beside the common one."""
        return Repeat(
            comparison=compared.comparison if compared else None,
            alone=compared.alone if compared else None,
            width=self.width,
            height=self.height,
            taken_at=self.facts.captured_at,
            device=self.facts.device,
        )


class LookAtShot(Task[None, Shot, Shot]):
    """Decode one file and judge how sharp its skin is."""

    title = CHECK_SETUP

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> Shot:
        report(0.0)
        photo = decode(read_photo(self._file), least_side=LEAST_SIDE)
        report(0.5)
        frame = working_frame(photo, RECIPE.veins.most_pixels)
        skin = find_skin(frame.pixels, frame.opaque)
        blur = assess(frame.pixels, skin.seen, skin.glare).blur_sigma
        return Shot(file=self._file, width=photo.width, height=photo.height, facts=photo.facts, blur=blur)

    def save(self, library: Library, computed: Shot) -> Outcome[Shot]:
        return Outcome(computed)


class CompareShots(Task[None, Repeat, Repeat]):
    """Hold one shot against the common one, as a follow-up against its baseline."""

    title = CHECK_SETUP

    def __init__(self, common: Shot, shot: Shot) -> None:
        self._common = common
        self._shot = shot

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> Repeat:
        report(0.0)
        photos = []
        for shot in (self._common, self._shot):
            photos.append(decode(read_photo(shot.file), least_side=LEAST_SIDE))
            report(0.1 * len(photos))
        compared = compare(*photos)
        report(1.0)
        return self._shot.repeat(compared)

    def save(self, library: Library, computed: Repeat) -> Outcome[Repeat]:
        return Outcome(computed)


class SaveCheck(WriteTask[SetupCheck]):
    """File what was found, under the name of who opened the library."""

    title = CHECK_SETUP

    def __init__(self, floor: Floor, device: str, recipe: str, now: datetime) -> None:
        self._floor = floor
        self._device = device
        self._recipe = recipe
        self._now = now

    def save(self, library: Library, computed: None) -> Outcome[SetupCheck]:
        floor, spread = self._floor, self._floor.spread
        check = SetupCheck(
            checked_at=self._now,
            checked_by=library.user.name,
            device=self._device,
            recipe=self._recipe,
            shots=floor.shots,
            coverage_percent=floor.coverage,
            floor_percent=floor.percent,
            floor_points=floor.points,
            light_spread=spread.light,
            sharpness_spread=spread.sharpness,
            distance_spread=spread.distance,
            varied_most=spread.most,
        )
        with library.transaction(CHECK_SETUP) as edit:
            edit.put(check)
        return Outcome(check, edit.change)


def steps(files: Sequence[Path]) -> int:
    """Return of how many tasks a check consists."""
    return 2 * len(files)


def check_setup(files: Sequence[Path], now: datetime) -> Script[SetupChecked]:
    """Find and save the smallest change that these photographs of one area can show, or say why they cannot."""
    left_out: list[LeftOut] = []
    shots: list[Shot] = []
    try:
        enough_of_one_camera([""] * len(files))
        for batch in batches(files):
            outcomes = yield [LookAtShot(file) for file in batch]
            for file, outcome in zip(batch, outcomes, strict=True):
                if isinstance(outcome, VeinTrackerError):
                    left_out.append(LeftOut(name=file.name, why=outcome.text))
                else:
                    shots.append(outcome.value)
        enough_of_one_camera([shot.facts.device for shot in shots])
        check = yield from _checked(shots, left_out, now)
    except VeinTrackerError as refused:
        return SetupChecked(check=None, refusal=refused.text, left_out=tuple(left_out))
    return SetupChecked(check=check, left_out=tuple(left_out))


def _checked(shots: Sequence[Shot], left_out: list[LeftOut], now: datetime) -> Script[SetupCheck]:
    """Hold all against the one of middling sharpness, which is the least unlike any of them."""
    common = sorted(shots, key=lambda shot: shot.blur)[(len(shots) - 1) // 2]
    repeats = [common.repeat(None)]
    for batch in batches([shot for shot in shots if shot is not common]):
        outcomes = yield [CompareShots(common, shot) for shot in batch]
        for shot, outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, VeinTrackerError):
                left_out.append(LeftOut(name=shot.file.name, why=outcome.text))
                continue
            repeats.append(outcome.value)
            compared = outcome.value.comparison
            if compared and not compared.comparable:
                left_out += [LeftOut(name=shot.file.name, why=reason) for reason in compared.reasons[:1]]
    floor = room_floor(repeats)
    recipe = next(repeat.comparison.recipe for repeat in repeats if repeat.comparison)
    device = next((repeat.device for repeat in repeats if repeat.device), "")
    (saved,) = yield [SaveCheck(floor, device, recipe, now)]
    if isinstance(saved, VeinTrackerError):
        raise saved
    found: SetupCheck = saved.value
    return found
