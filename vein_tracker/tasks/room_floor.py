"""What this room, its light and its camera can show: no interval of a change is told that is narrower."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from vein_tracker.model.records import SetupCheck
from vein_tracker.model.results import Comparison, Interval, Verdict

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


class SetupState(StrEnum):
    """What is known of the set-up with which photographs were taken."""

    CHECKED = "checked"
    NOT_CHECKED = "not_checked"
    OTHER_CAMERA = "other_camera"
    OTHER_RECIPE = "other_recipe"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomFloor:
    """The check that holds for some photographs, `nearest` the newest whether it holds or not.

    `widened`: whether it made the interval of their change wider. Of a pair by two cameras of which only one was
    checked, that one's check holds for what it is worth.
    """

    state: SetupState
    check: SetupCheck | None = None
    nearest: SetupCheck | None = None
    widened: bool = False


NOT_CHECKED = RoomFloor(state=SetupState.NOT_CHECKED)


def setup_checks(library: Library) -> tuple[SetupCheck, ...]:
    """Return all checks of this library, newest first."""
    return tuple(reversed(library.register.find(SetupCheck)))


def floor_of(checks: Sequence[SetupCheck], recipe: str | None, devices: Sequence[str]) -> RoomFloor:
    """Choose the check, of those newest first, that holds for photographs of these cameras.

    Of each camera the newest of the same recipe counts; of several cameras the check that claims least. A camera
    that is not known, of the check or of the photographs, may be any.
    """
    if not checks:
        return NOT_CHECKED
    same_recipe = [check for check in checks if recipe is None or check.recipe == recipe]
    if not same_recipe:
        return RoomFloor(state=SetupState.OTHER_RECIPE, nearest=checks[0])
    found = [_newest(same_recipe, device) for device in sorted(set(devices)) or [""]]
    holding = [check for check in found if check is not None]
    return RoomFloor(
        state=SetupState.OTHER_CAMERA if None in found else SetupState.CHECKED,
        check=max(holding, key=lambda check: check.floor_percent, default=None),
        nearest=same_recipe[0],
    )


def _newest(checks: Sequence[SetupCheck], device: str) -> SetupCheck | None:
    return next((check for check in checks if not device or check.device in ("", device)), None)


def told_with(compared: Comparison, floor: RoomFloor) -> tuple[Comparison, RoomFloor]:
    """Return a comparison with no interval narrower than the floor, its verdict accordingly; the stored one stays."""
    if floor.check is None or not compared.comparable:
        return compared, floor
    wider = _widened(compared, floor.check)
    return wider, replace(floor, widened=wider != compared)


def _widened(compared: Comparison, check: SetupCheck) -> Comparison:
    before, after = compared.coverage_before_percent, compared.coverage_after_percent
    percent, interval = compared.change_percent, compared.change_interval_percent
    relative = percent is not None and interval is not None
    points = check.floor_points if not relative or before is None else before * check.floor_percent / 100
    own = compared.coverage_after_interval_percent
    if after is not None and own is not None:
        own = _reaching(own, after, points, most=100.0, least=0.0)
    if percent is not None and interval is not None:
        interval = _reaching(interval, percent, check.floor_percent, least=-100.0)
        low, high = interval
    else:
        change = (after or 0.0) - (before or 0.0)
        low, high = change - points, change + points
    return replace(
        compared,
        coverage_after_interval_percent=own,
        change_interval_percent=interval,
        verdict=_judged(compared.verdict, low, high),
    )


def _reaching(
    interval: Interval, value: float, least_reach: float, *, least: float, most: float = float("inf")
) -> Interval:
    """Reach at least so far from the value on both sides, within what is possible."""
    low, high = min(interval.low, value - least_reach), max(interval.high, value + least_reach)
    return Interval(max(low, least), min(high, most))


def _judged(verdict: Verdict, low: float, high: float) -> Verdict:
    """A change whose interval holds zero is none that can be measured."""
    claims = {Verdict.LESS: high < 0, Verdict.MORE: low > 0}
    return verdict if claims.get(verdict, True) else Verdict.NO_MEASURABLE_CHANGE
