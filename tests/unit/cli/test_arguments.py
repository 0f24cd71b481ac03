"""Words of a command line become a command and its facts, or one plain line."""

from __future__ import annotations

from pathlib import Path

import pytest

from vein_tracker import __version__
from vein_tracker.cli.arguments import Refused, parse
from vein_tracker.tasks.roi import Roi


def test_without_words_the_app_opens_its_last_library() -> None:
    given = parse([])

    assert given.command == "open"
    assert given.library is None


def test_a_folder_is_the_library_to_open() -> None:
    assert parse(["clinic"]).library == Path("clinic")


def test_a_word_that_is_a_command_is_the_command() -> None:
    assert parse(["demo"]).command == "demo"
    assert parse(["./demo"]).library == Path("./demo")


def test_measure_takes_photographs_scale_rectangle_and_folder() -> None:
    words = [
        "a.jpg",
        "b.png",
        "--px-per-mm",
        "12.5",
        "--roi",
        "10,20,300,400",
        "--mask-dir",
        "masks",
        "--json",
    ]

    given = parse(["measure", *words])

    assert given.paths == ("a.jpg", "b.png")
    assert given.px_per_mm == 12.5
    assert given.roi == Roi(10, 20, 300, 400)
    assert given.mask_dir == Path("masks")
    assert given.json


def test_compare_takes_before_then_after() -> None:
    given = parse(["compare", "--out-dir", "pair", "first.jpg", "second.jpg"])

    assert given.paths == ("first.jpg", "second.jpg")
    assert given.out_dir == Path("pair")


def test_a_rectangle_may_begin_left_of_the_photograph() -> None:
    assert parse(["measure", "a.jpg", "--roi", "-5,-6,30,40"]).roi == Roi(-5, -6, 30, 40)


def test_a_photograph_may_be_named_like_an_option() -> None:
    assert parse(["measure", "--", "--roi", "x.jpg"]).paths == ("--roi", "x.jpg")


@pytest.mark.parametrize(
    "words",
    [
        "measure",
        "compare one.jpg",
        "compare one.jpg two.jpg three.jpg",
        "marker-sheet",
        "measure a.jpg --px-per-mm 0",
        "measure a.jpg --px-per-mm -3",
        "measure a.jpg --px-per-mm nan",
        "measure a.jpg --px-per-mm inf",
        "measure a.jpg --px-per-mm 1e308",
        "measure a.jpg --px-per-mm 1e-300",
        "measure a.jpg --px-per-mm ten",
        "measure a.jpg --roi 1,2,3",
        "measure a.jpg --roi 1,2,3.5,4",
        "measure a.jpg --roi 1,2,0,4",
        "measure a.jpg --roi 1,2,3,-4",
        "measure a.jpg --js",
        "clinic surplus",
        "--unknown",
    ],
)
def test_what_cannot_be_understood_is_refused_in_one_line(words: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(words.split())

    assert str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("command", ["", "demo", "measure", "compare", "marker-sheet"])
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse([*command.split(), "--help"])

    assert left.value.code == 0
    help_text = capsys.readouterr().out
    assert f"example:\n  vein-tracker {command}".rstrip() in help_text
    assert "--or-screenshots" not in help_text


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(["--version"])

    assert left.value.code == 0
    assert capsys.readouterr().out == f"vein-tracker {__version__}\n"
