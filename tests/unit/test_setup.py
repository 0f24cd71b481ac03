"""Set-up on machines that lack system libraries: installed where that is allowed, else named in one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "system-libraries"
PYTHON = """case "$*" in
*libxcb*) test -e {folder}/window ;;
*QtMultimedia*) test -e {folder}/camera ;;
*cv2*) test -e {folder}/offscreen ;;
*) test -e {folder}/venv ;;
esac"""
APT = """case "$*" in
*unknown*) exit 100 ;;
*known*) touch {folder}/venv {folder}/offscreen {folder}/window {folder}/camera ;;
esac"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make is for Linux and macOS")


class Machine:
    """A machine of which Python, apt-get and id are told what to say."""

    def __init__(self, folder: Path, user: int, *there: str) -> None:
        self._folder = folder
        for name, body in {"python3": PYTHON, "apt-get": APT, "id": f"echo {user}"}.items():
            program = folder / name
            program.write_text(f"#!/bin/sh\n{body.format(folder=folder)}\n")
            program.chmod(0o755)
        for name in there:
            (folder / name).touch()

    def set_up(self, stage: str, display: str = "") -> tuple[int, str]:
        """Return the exit status and what was said on standard error."""
        environment = {
            "PATH": f"{self._folder}:/usr/bin:/bin",
            "PYTHON": "python3",
            "PACKAGES": "unknown known",
            "DISPLAY": display,
        }
        done = subprocess.run(
            ["sh", SCRIPT, stage], env=environment, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stderr


def test_where_all_is_there_nothing_is_said(tmp_path: Path) -> None:
    machine = Machine(tmp_path, 1000, "venv", "offscreen", "window", "camera")

    assert machine.set_up("before") == (0, "")
    assert machine.set_up("after") == (0, "")


@pytest.mark.parametrize("stage", ["before", "after"])
def test_what_an_ordinary_user_lacks_is_named_in_one_line(stage: str, tmp_path: Path) -> None:
    status, said = Machine(tmp_path, 1000).set_up(stage)

    assert status == 1
    assert said.count("\n") == 1
    assert "sudo apt-get install" in said


@pytest.mark.parametrize("stage", ["before", "after"])
def test_root_gets_what_is_missing_even_where_one_name_is_unknown(stage: str, tmp_path: Path) -> None:
    assert Machine(tmp_path, 0).set_up(stage) == (0, "")


def test_the_libraries_of_a_window_are_asked_for_where_there_is_a_display(tmp_path: Path) -> None:
    machine = Machine(tmp_path, 1000, "venv", "offscreen")

    without, said = machine.set_up("after")
    assert without == 0
    assert "sudo apt-get install" in said
    assert machine.set_up("after", display=":0")[0] == 1


def test_without_what_a_camera_needs_all_else_works_and_it_is_named(tmp_path: Path) -> None:
    status, said = Machine(tmp_path, 1000, "venv", "offscreen", "window").set_up("after", display=":0")

    assert status == 0
    assert "libpulse0" in said
