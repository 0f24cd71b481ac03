"""What a live picture tells the photographer, in words: one line to follow, and a list to look through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format.numbers import number, percent
from ui.format.words import large_first
from vein_tracker.model.hints import Framing, Hint, Hints
from vein_tracker.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_AT_ONCE: Final = 2
_LITTLE_PERCENT: Final = 12.0
_UNSURE: Final = frozenset({Hint.HOLD_STILL, Hint.BY_EYE, Hint.NOT_THIS_AREA})
_WORDS: Final = {
    Hint.HOLD_STILL: QT_TRANSLATE_NOOP("hints", "hold still: the baseline is not found yet"),
    Hint.BY_EYE: QT_TRANSLATE_NOOP("hints", "line it up by eye: there is too little to go by"),
    Hint.NOT_THIS_AREA: QT_TRANSLATE_NOOP("hints", "this looks like another area"),
    Hint.CLOSER: QT_TRANSLATE_NOOP("hints", "move closer"),
    Hint.FARTHER: QT_TRANSLATE_NOOP("hints", "move farther away"),
    Hint.CLOCKWISE: QT_TRANSLATE_NOOP("hints", "turn {degrees}° clockwise"),
    Hint.ANTICLOCKWISE: QT_TRANSLATE_NOOP("hints", "turn {degrees}° anticlockwise"),
    Hint.MOVE_RIGHT: QT_TRANSLATE_NOOP("hints", "move right"),
    Hint.MOVE_LEFT: QT_TRANSLATE_NOOP("hints", "move left"),
    Hint.MOVE_DOWN: QT_TRANSLATE_NOOP("hints", "move down"),
    Hint.MOVE_UP: QT_TRANSLATE_NOOP("hints", "move up"),
    Hint.RIGHT_NEARER: QT_TRANSLATE_NOOP("hints", "tilt the right side away"),
    Hint.LEFT_NEARER: QT_TRANSLATE_NOOP("hints", "tilt the left side away"),
    Hint.BOTTOM_NEARER: QT_TRANSLATE_NOOP("hints", "tilt the lower side away"),
    Hint.TOP_NEARER: QT_TRANSLATE_NOOP("hints", "tilt the upper side away"),
    Hint.SHARPER: QT_TRANSLATE_NOOP("hints", "hold still and focus"),
    Hint.TOO_BRIGHT: QT_TRANSLATE_NOOP("hints", "use less light"),
    Hint.TOO_DARK: QT_TRANSLATE_NOOP("hints", "use more light"),
    Hint.CLIPPED: QT_TRANSLATE_NOOP("hints", "the skin shines: move the light"),
    Hint.UNEVEN: QT_TRANSLATE_NOOP("hints", "light it evenly"),
    Hint.MARKER_MISSING: QT_TRANSLATE_NOOP("hints", "lay the scale marker beside the area"),
}


class State(StrEnum):
    """How one line of the list stands."""

    GOOD = "good"
    MIND = "mind"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """A line of the list: what is looked at, how it stands, and that in words."""

    title: str
    state: State
    words: str


def hint_line(hints: Hints) -> str:
    """Return the line to follow: the two most urgent things, or that nothing is left to be done."""
    if hints.ready:
        return translate("hints", "Ready to shoot") if hints.missed == 0 else translate("hints", "Looking …")
    wanted = hints.wanted
    most = 1 if wanted[0] in _UNSURE else _AT_ONCE
    told = [_told(hint, hints) for hint in wanted[:most]]
    joined = told[0]
    if len(told) > 1:
        joined = translate("hints", "{first} and {second}").format(first=told[0], second=told[1])
    return large_first(joined)


def checks(hints: Hints | None, *, baseline: bool) -> tuple[Check, ...]:
    """Return the list "Ready to shoot?"; without a baseline only what can be judged by itself."""
    hints = hints or Hints(missed=1)
    held = (_distance(hints), _position(hints), _angle(hints)) if baseline else ()
    marker = (_marker(hints),) if hints.marker is not None or not baseline else ()
    return (_sharpness(hints, baseline), _light(hints, baseline), *held, *marker)


def _told(hint: Hint, hints: Hints) -> str:
    framing = hints.framing
    if framing is None:
        return translate("hints", _WORDS[hint])
    if hint in (Hint.CLOSER, Hint.FARTHER) and abs(framing.distance_percent) < _LITTLE_PERCENT:
        little = {
            Hint.CLOSER: translate("hints", "move a little closer"),
            Hint.FARTHER: translate("hints", "move a little farther away"),
        }
        return little[hint]
    return translate("hints", _WORDS[hint]).format(degrees=number(abs(framing.turn_deg), 0))


def _sharpness(hints: Hints, baseline: bool) -> Check:
    title = translate("hints", "Sharpness")
    if hints.blur is None:
        return _unknown(title)
    if Hint.SHARPER in hints.wanted:
        return Check(title, State.MIND, translate("hints", "blurred: hold still and focus"))
    if not baseline or hints.framing is None:
        return Check(title, State.GOOD, translate("hints", "no blur to be seen"))
    return Check(title, State.GOOD, translate("hints", "matches the baseline"))


def _light(hints: Hints, baseline: bool) -> Check:
    title = translate("hints", "Light")
    if hints.light_stops is None:
        return _unknown(title)
    beside = {
        Hint.TOO_BRIGHT: translate("hints", "brighter than the baseline"),
        Hint.TOO_DARK: translate("hints", "darker than the baseline"),
        Hint.CLIPPED: translate("hints", "clipped highlights"),
        Hint.UNEVEN: translate("hints", "less even than the baseline"),
    }
    alone = {Hint.TOO_BRIGHT: translate("hints", "too bright"), Hint.TOO_DARK: translate("hints", "too dark")}
    words = beside if baseline else {**beside, **alone}
    wrong = [words[hint] for hint in hints.wanted if hint in words]
    if wrong:
        return Check(title, State.MIND, wrong[0])
    return Check(title, State.GOOD, translate("hints", "no clipped highlights"))


def _distance(hints: Hints) -> Check:
    title, framing = translate("hints", "Distance"), hints.framing
    if framing is None:
        return _unknown(title)
    if not {Hint.CLOSER, Hint.FARTHER} & set(hints.wanted):
        return Check(title, State.GOOD, translate("hints", "as at the baseline"))
    words = (
        translate("hints", "{amount} farther than the baseline")
        if framing.distance_percent > 0
        else translate("hints", "{amount} nearer than the baseline")
    )
    return Check(title, State.MIND, words.format(amount=percent(abs(framing.distance_percent), 0)))


def _position(hints: Hints) -> Check:
    ways = (Hint.MOVE_RIGHT, Hint.MOVE_LEFT, Hint.MOVE_DOWN, Hint.MOVE_UP)
    return _directed(translate("hints", "Position"), hints, ways)


def _angle(hints: Hints) -> Check:
    ways = (
        Hint.CLOCKWISE,
        Hint.ANTICLOCKWISE,
        Hint.RIGHT_NEARER,
        Hint.LEFT_NEARER,
        Hint.BOTTOM_NEARER,
        Hint.TOP_NEARER,
    )
    return _directed(translate("hints", "Angle"), hints, ways)


def _directed(title: str, hints: Hints, ways: tuple[Hint, ...]) -> Check:
    framing: Framing | None = hints.framing
    if framing is None:
        return _unknown(title)
    wanted = [_told(hint, hints) for hint in hints.wanted if hint in ways]
    if wanted:
        return Check(
            title,
            State.MIND,
            translate("hints", "{one}, {other}").format(one=wanted[0], other=wanted[1])
            if len(wanted) > 1
            else wanted[0],
        )
    return Check(title, State.GOOD, translate("hints", "as at the baseline"))


def _marker(hints: Hints) -> Check:
    title = translate("hints", "Scale marker")
    if hints.marker:
        return Check(title, State.GOOD, translate("hints", "in the picture"))
    if hints.marker is None:
        return Check(title, State.UNKNOWN, translate("hints", "none seen: figures in mm need one"))
    return Check(title, State.MIND, translate("hints", "not in the picture"))


def _unknown(title: str) -> Check:
    return Check(title, State.UNKNOWN, translate("hints", "not known yet"))
