"""Scripts call the command and read its fields: the contract of the command line, end to end."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from vein_tracker import cli
from vein_tracker.cli import WindowRequest
from vein_tracker.imaging.phantom import Camera, Pose, Shot, Skin, State, render

MEASURED = (
    "photo",
    "recipe",
    "coverage_percent",
    "coverage_interval_percent",
    "skin_percent",
    "thread_percent",
    "thread_interval_percent",
    "reticular_percent",
    "reticular_interval_percent",
    "vein_length_mm",
    "vein_length_interval_mm",
    "skin_area_mm2",
    "vein_length_px",
    "vein_length_interval_px",
    "mean_width_px",
    "mean_width_interval_px",
    "redness",
    "pigmentation",
    "px_per_mm",
    "scale_source",
    "marker_tilt_deg",
    "flags",
    "suggestions",
    "mask",
    "width",
    "height",
    "seconds",
)
INTERVALS = (
    ("coverage", "percent"),
    ("thread", "percent"),
    ("reticular", "percent"),
    ("vein_length", "mm"),
    ("vein_length", "px"),
    ("mean_width", "px"),
)
COMPARED = (
    "before",
    "after",
    "recipe",
    "comparable",
    "reasons",
    "coverage_before_percent",
    "coverage_after_percent",
    "change_percent",
    "change_interval_percent",
    "length_change_percent",
    "verdict",
    "alignment",
    "colour_difference_before",
    "colour_difference_after",
    "sharpness_ratio",
    "redness_change",
    "pigmentation_change",
    "px_per_mm",
    "scale_source",
    "seconds",
)
ALIGNED = ["homography", "residual_px", "residual_mm", "local_px_max", "overlap_percent"]
SIZE = (640, 480)


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


@cache
def _jpeg(cleared: float = 0.0, seed: int = 1) -> bytes:
    pose = Pose() if seed == 1 else Pose(rotation_deg=5, shift_mm=(1, 1))
    shot = Shot(seed=seed, pose=pose, camera=Camera(blur_px=0.8))
    picture = render(Skin(seed=77), State(cleared=cleared), shot, size=SIZE, px_per_mm=10).image
    done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 92]
    )
    assert done
    return data.tobytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "first.jpg").write_bytes(_jpeg())
    (tmp_path / "later.jpg").write_bytes(_jpeg(0.7, 2))
    (tmp_path / "half.jpg").write_bytes(_jpeg()[: len(_jpeg()) // 2])
    (tmp_path / "text.jpg").write_text("this is no photograph")
    return tmp_path


def _run(*words: object) -> int:
    return cli.main(_no_window, [str(word) for word in words])


def _read(path: Path) -> npt.NDArray[np.uint8]:
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert picture is not None
    return picture.astype(np.uint8, casting="no")


def _printed(capsys: pytest.CaptureFixture[str]) -> Any:
    def refuse(word: str) -> None:
        raise AssertionError(f"{word} is no JSON")

    return json.loads(capsys.readouterr().out, parse_constant=refuse)


def test_measure_prints_every_field_of_the_contract_in_its_order(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("measure", folder / "first.jpg", "--px-per-mm", 10, "--json") == 0

    (facts,) = _printed(capsys)
    assert tuple(facts) == MEASURED
    assert facts["photo"] == str(folder / "first.jpg")
    for figure, unit in INTERVALS:
        low, high = facts[f"{figure}_interval_{unit}"]
        assert 0 <= low <= facts[f"{figure}_{unit}"] <= high
    parts = facts["thread_percent"] + facts["reticular_percent"]
    assert parts == pytest.approx(facts["coverage_percent"], rel=1e-5)  # each has six digits
    assert (facts["px_per_mm"], facts["scale_source"]) == (10, "given")
    assert (facts["width"], facts["height"]) == SIZE
    assert facts["mask"] is None
    assert facts["seconds"] > 0


def test_without_a_scale_nothing_is_said_in_millimetres(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("measure", folder / "first.jpg", "--json") == 0

    (facts,) = _printed(capsys)
    assert facts["scale_source"] == "none"
    for name in ("thread_percent", "reticular_percent", "vein_length_mm", "skin_area_mm2", "px_per_mm"):
        assert facts[name] is None
    for name in ("thread_interval_percent", "reticular_interval_percent", "vein_length_interval_mm"):
        assert facts[name] is None
    assert facts["vein_length_px"] > 0


def test_a_refused_photograph_keeps_no_other_from_being_measured(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = [folder / name for name in ("half.jpg", "first.jpg", "text.jpg", "gone.jpg")]

    assert _run("measure", *photos, "--json") == 2

    said = capsys.readouterr()
    half, first, text, gone = json.loads(said.out)
    assert list(half) == list(text) == list(gone) == ["photo", "error"]
    assert tuple(first) == MEASURED
    assert said.err.splitlines() == [f"{facts['photo']}: {facts['error']}" for facts in (half, text, gone)]
    assert half["error"] == "the file ends too early; copy it from the camera again"


def test_masks_have_the_photographs_size_and_what_was_counted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    masks = folder / "made" / "masks"

    assert _run("measure", folder / "first.jpg", "--mask-dir", masks, "--json") == 0

    (facts,) = _printed(capsys)
    assert facts["mask"] == str(masks / "first.png")
    veins, skin = _read(masks / "first.png"), _read(masks / "skin" / "first.png")
    for mask in (veins, skin):
        assert mask.shape == SIZE[::-1]
        assert set(np.unique(mask)) <= {0, 255}
    share = 100 * np.count_nonzero(veins) / np.count_nonzero(skin)
    assert share == pytest.approx(facts["coverage_percent"], rel=0.02)


def test_a_rectangle_is_clipped_and_nothing_outside_it_is_counted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--roi", "-50,-40,250,200", "--mask-dir", folder / "masks", "--json")

    assert _run("measure", folder / "first.jpg", *words) == 0

    skin = _read(folder / "masks" / "skin" / "first.png")
    assert skin[:160, :200].mean() > 200
    assert not skin[160:].any()
    assert not skin[:, 200:].any()


def test_a_rectangle_outside_the_photograph_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("measure", folder / "first.jpg", "--roi", "640,0,10,10") == 2
    assert "outside" in capsys.readouterr().err


def test_two_photographs_of_one_stem_are_refused_before_anything_is_measured(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "FIRST.jpeg").write_bytes(_jpeg())

    photos = [folder / "first.jpg", folder / "FIRST.jpeg"]
    assert _run("measure", *photos, "--mask-dir", folder / "masks", "--json") == 2

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{folder / 'FIRST.jpeg'}: ")
    assert not list(folder.glob("masks/*.png"))


def test_masks_never_overwrite_a_photograph(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = folder / "skin.png"
    photo.write_bytes(_jpeg())

    assert _run("measure", photo, "--mask-dir", folder) == 2

    assert photo.read_bytes() == _jpeg()
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_person_reads_sentences_instead(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("measure", folder / "first.jpg") == 0

    said = capsys.readouterr().out
    assert said.startswith(str(folder / "first.jpg"))
    assert "95 % interval" in said
    assert "An estimate" in said


def test_compare_prints_every_field_of_the_contract_in_its_order(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("compare", folder / "first.jpg", folder / "later.jpg", "--px-per-mm", 10, "--json") == 0

    facts = _printed(capsys)
    assert tuple(facts) == COMPARED
    assert list(facts["alignment"]) == ALIGNED
    assert facts["comparable"] is True
    assert facts["reasons"] == []
    assert facts["verdict"] == "less"
    low, high = facts["change_interval_percent"]
    assert -100 <= low <= facts["change_percent"] <= high < 0
    assert facts["alignment"]["homography"][2][2] == 1
    assert facts["alignment"]["residual_mm"] == pytest.approx(
        facts["alignment"]["residual_px"] / 10, rel=1e-4
    )


def test_a_pair_that_does_not_fit_is_done_but_not_comparable(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grey = np.full((480, 640, 3), 128, np.uint8)
    cv2.imwrite(str(folder / "grey.png"), grey)

    assert _run("compare", folder / "first.jpg", folder / "grey.png", "--json") == 0

    facts = _printed(capsys)
    assert tuple(facts) == COMPARED
    assert facts["comparable"] is False
    assert facts["reasons"] == ["no_colour"]
    assert facts["verdict"] == "not_comparable"
    assert facts["change_percent"] is None
    assert set(facts["alignment"].values()) == {None}


def test_compare_names_the_photograph_that_was_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("compare", folder / "first.jpg", folder / "half.jpg", "--json") == 2

    said = capsys.readouterr()
    facts = json.loads(said.out)
    assert list(facts) == ["before", "after", "recipe", "error"]
    assert said.err == f"{folder / 'half.jpg'}: the file ends too early; copy it from the camera again\n"


def test_pictures_of_a_pair_lie_in_the_baselines_frame(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder / "pair"

    assert _run("compare", folder / "first.jpg", folder / "later.jpg", "--out-dir", out) == 0

    names = {
        "before.png",
        "after_aligned.png",
        "veins_before.png",
        "veins_after.png",
        "change.png",
        "change.txt",
    }
    assert {path.name for path in out.iterdir()} == names
    pictures = {name: _read(out / name) for name in names - {"change.txt"}}
    for picture in pictures.values():
        assert picture.shape[:2] == SIZE[::-1]
    before, aligned, change = (pictures[name] for name in ("before.png", "after_aligned.png", "change.png"))
    shown = aligned[..., 3] == 255
    assert set(np.unique(aligned[..., 3])) == {0, 255}
    difference = np.abs(before.astype(int) - aligned[..., :3]).mean(axis=2)
    assert difference[shown].mean() < 12
    for line in (out / "change.txt").read_text().splitlines():
        red, green, blue = bytes.fromhex(line.split("#")[1])
        assert line.split(":")[0] in {"gone", "remaining", "new"}
        if line.startswith(("gone", "remaining")):
            assert np.all(change == np.array([blue, green, red]), axis=2).any()


def test_pictures_of_an_earlier_pair_do_not_stay(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "pair"
    out.mkdir()
    (out / "change.png").write_bytes(b"of another pair")
    cv2.imwrite(str(folder / "grey.png"), np.full((480, 640, 3), 128, np.uint8))

    assert _run("compare", folder / "first.jpg", folder / "grey.png", "--out-dir", out) == 0

    assert [path.name for path in out.iterdir()] == ["before.png"]


def test_measuring_needs_neither_the_window_nor_the_libraries_parts(folder: Path) -> None:
    program = (
        "import sys\n"
        "from vein_tracker import cli\n"
        f"status = cli.main(lambda request: 1, ['measure', {str(folder / 'first.jpg')!r}, '--json'])\n"
        "heavy = {'PySide6', 'sqlite3', 'sqlcipher3', 'sqlite_utils', 'cryptography'}\n"
        "sys.stderr.write(' '.join(sorted(heavy & set(sys.modules))))\n"
        "sys.exit(status)\n"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert done.returncode == 0
    assert done.stderr == ""
    assert tuple(json.loads(done.stdout)[0]) == MEASURED
