"""What a live picture tells its photographer reads as somebody beside them would say it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ui.format.capture import lock_line, protocol_lines
from ui.format.hints import State, checks, hint_line
from vein_tracker.model.hints import Framing, Hint, Hints
from vein_tracker.model.records import Polarisation, Protocol

FRAMING = Framing(
    distance_percent=8.4,
    turn_deg=2.2,
    right_percent=0,
    down_percent=0,
    right_nearer_percent=0,
    bottom_nearer_percent=0,
)
GOOD = Hints(framing=FRAMING, blur=1.0, light_stops=0.0, marker=True)


@pytest.mark.parametrize(
    ("hints", "line"),
    [
        (GOOD, "Ready to shoot"),
        (Hints(missed=1), "Looking …"),
        (replace(GOOD, wanted=(Hint.CLOSER, Hint.CLOCKWISE)), "Move a little closer and turn 2° clockwise"),
        (
            replace(GOOD, wanted=(Hint.MOVE_LEFT, Hint.SHARPER, Hint.TOO_DARK)),
            "Move left and hold still and focus",
        ),
        (Hints(missed=20, wanted=(Hint.NOT_THIS_AREA, Hint.TOO_DARK)), "This looks like another area"),
        (replace(GOOD, wanted=(Hint.MARKER_MISSING,)), "Lay the scale marker beside the area"),
    ],
)
def test_the_line_names_the_most_urgent(hints: Hints, line: str) -> None:
    assert hint_line(hints) == line


def test_every_hint_has_words() -> None:
    for hint in Hint:
        line = hint_line(replace(GOOD, wanted=(hint,)))
        assert line[0].isupper()
        assert "{" not in line


def test_the_list_says_how_each_thing_stands() -> None:
    shown = checks(
        replace(GOOD, marker=False, wanted=(Hint.CLOSER, Hint.CLOCKWISE, Hint.MARKER_MISSING)), baseline=True
    )

    assert [(one.title, one.state, one.words) for one in shown] == [
        ("Sharpness", State.GOOD, "matches the baseline"),
        ("Light", State.GOOD, "no clipped highlights"),
        ("Distance", State.MIND, "8 % farther than the baseline".replace(" %", "\u00a0%")),
        ("Position", State.GOOD, "as at the baseline"),
        ("Angle", State.MIND, "turn 2° clockwise"),
        ("Scale marker", State.MIND, "not in the picture"),
    ]


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    assert {one.state for one in checks(None, baseline=True)} == {State.UNKNOWN}


def test_without_a_baseline_only_what_can_be_judged_by_itself_is_listed() -> None:
    alone = Hints(alone=True, blur=0.4, light_stops=-1.2, wanted=(Hint.TOO_DARK,))

    shown = {one.title: one.words for one in checks(alone, baseline=False)}

    assert shown == {
        "Sharpness": "no blur to be seen",
        "Light": "too dark",
        "Scale marker": "none seen: figures in mm need one",
    }


def test_how_an_area_is_photographed_and_what_the_camera_does_is_told_in_lines() -> None:
    protocol = Protocol(
        area_id="", standing_minutes=5, foot_marks=True, distance_cm=80, polarisation=Polarisation.CROSSED
    )

    assert protocol_lines(protocol) == (
        "Standing for 5 minutes · feet on the marks · 80\u00a0cm away",
        "Filters crossed",
        "No make-up, no lotion",
    )
    assert lock_line(exposure=True, white_balance=True, focus=True).endswith("are locked.")
    assert "white balance" in lock_line(exposure=True, white_balance=False, focus=True)
