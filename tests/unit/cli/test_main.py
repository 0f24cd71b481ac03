"""The window is asked for only where one can be shown; every ending has its exit status."""

from __future__ import annotations

from pathlib import Path

import pytest

from vein_tracker import cli
from vein_tracker.cli import WindowRequest


class _Window:
    def __init__(self) -> None:
        self.requests: list[WindowRequest] = []

    def __call__(self, request: WindowRequest) -> int:
        self.requests.append(request)
        return 0


@pytest.fixture
def window() -> _Window:
    return _Window()


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_known_by_its_environment(
    environment: dict[str, str], platform: str, expected: bool
) -> None:
    assert cli.has_display(environment, platform) is expected


@pytest.mark.usefixtures("display")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], WindowRequest()),
        (["clinic"], WindowRequest(library=Path("clinic"))),
        (["demo"], WindowRequest(demo=True)),
        (["demo", "--reset"], WindowRequest(demo=True, reset=True)),
        (["./demo"], WindowRequest(library=Path("demo"))),
    ],
)
def test_the_window_that_was_asked_for_is_opened(
    words: list[str], expected: WindowRequest, window: _Window
) -> None:
    assert cli.main(window, words) == 0
    assert window.requests == [expected]


def test_what_the_window_ends_with_is_the_exit_status(display: None) -> None:
    assert cli.main(lambda _: 7, []) == 7


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("words", [[], ["clinic"], ["demo"]])
def test_without_a_display_the_window_is_refused_in_one_line(
    words: list[str], window: _Window, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(window, words) == 2
    assert window.requests == []
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_demo_may_write_screenshots_instead(window: _Window) -> None:
    assert cli.main(window, ["demo", "--or-screenshots"]) == 0
    assert window.requests == [WindowRequest(demo=True, or_screenshots=True)]


@pytest.mark.usefixtures("display")
def test_an_interrupt_ends_with_130_and_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(_: WindowRequest) -> int:
        raise KeyboardInterrupt

    assert cli.main(interrupted, []) == 130
    assert capsys.readouterr().err == ""


def test_an_argument_that_is_refused_ends_with_2_and_one_line(
    window: _Window, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(window, ["measure", "a.jpg", "--px-per-mm", "0"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_a_marker_sheet_is_written(window: _Window, tmp_path: Path) -> None:
    path = tmp_path / "markers.pdf"

    assert cli.main(window, ["marker-sheet", str(path)]) == 0
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_marker_sheet_that_cannot_be_written_is_refused(
    window: _Window, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "missing" / "markers.pdf"

    assert cli.main(window, ["marker-sheet", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"{path}: it could not be written")
