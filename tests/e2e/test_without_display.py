"""`make run` where there is no display: the same demo, as a table and pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PLACES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}
    environment.update(dict.fromkeys(PLACES, str(home)))
    command = [sys.executable, "-m", "ui.launch", *arguments]
    return subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, check=False)


def test_a_window_cannot_be_opened_and_that_is_said(tmp_path: Path) -> None:
    done = start(tmp_path, "demo")

    assert (done.returncode, done.stdout) == (2, "")
    assert "display" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_demo_is_made_tabled_and_pictured(tmp_path: Path) -> None:
    done = start(tmp_path, "demo", "--or-screenshots")

    assert (done.returncode, done.stderr) == (0, "")
    for part in (
        "Marsh, Alice",
        "Right thigh, lateral",
        "95 % interval",
        "Baseline",
        "Less than at baseline: −",
        "Too early to judge",
    ):
        assert part in done.stdout
    for part in ("No measurable change", "Not comparable: Different sharpness"):
        assert part in done.stdout
    pictures = list((tmp_path / "screenshots").glob("*.png"))
    assert len(pictures) == 18
    assert str(tmp_path / "screenshots") in done.stdout
