"""A settings file holds only what was chosen, and a bad one is no worse than none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Procedure
from vein_tracker.settings import Settings, load, save, typed_folder


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    chosen = Settings(theme="dark", too_early_weeks=6, practitioner="Åsa Öberg")

    save(path, chosen)

    assert load(path) == chosen


def test_the_file_holds_only_what_differs_from_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"

    save(path, Settings(theme="dark"))

    assert json.loads(path.read_text(encoding="utf-8")) == {"theme": "dark"}
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_replaced_is_said_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()

    with pytest.raises(VeinTrackerError) as refused:
        save(path, Settings(theme="dark"))

    assert refused.value.text.code == "settings_not_saved"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[1]", b"not json", b'{"theme": '])
def test_a_file_that_makes_no_sense_gives_the_defaults(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)

    assert load(path) == Settings()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


def test_kinds_of_treatment_may_have_weeks_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    chosen = Settings(weeks_by_procedure={"laser": [2, 6]})

    save(path, chosen)

    assert load(path) == chosen
    assert load(path).weeks_after(Procedure.LASER) == (2, 6)
    assert load(path).weeks_after(Procedure.STRIPPING) == (8, 12)


def test_weeks_that_make_no_sense_cost_no_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    written = {"laser": [2, 6], "stripping": [9, 3], "magic": [1, 2], "radio_frequency": [1], "foam": "x"}
    path.write_text(json.dumps({"weeks_by_procedure": written}))

    assert load(path) == Settings(weeks_by_procedure={"laser": [2, 6]})


def test_one_value_of_the_wrong_type_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"too_early_weeks": True, "early_weeks": 10, "of_a_later_version": 1}))

    assert load(path) == Settings(early_weeks=10)


def test_a_schedule_is_put_in_order_and_what_makes_no_sense_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"follow_up_schedule": [12, 2, 2, -1, "six", 6.5, True, 52]}))

    assert load(path).follow_up_schedule == [2, 12, 52]


def test_presets_keep_what_can_be_injected(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    written = {"Our own mix": [1, 0.5, 0, 101, "2", None], "": [1.0], "Glucose": "75", "Plain": []}
    path.write_text(json.dumps({"agent_presets": written}))

    assert load(path).agent_presets == {"Our own mix": [0.5, 1.0], "Plain": []}


@pytest.mark.parametrize(
    ("typed", "folder"),
    [
        ("~/Pictures", "home/Pictures"),
        (" Pictures ", "home/Pictures"),
        ("~nobody at all/Pictures", "home/~nobody at all/Pictures"),
    ],
)
def test_a_typed_folder_is_found_in_ones_own(
    typed: str, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))

    assert typed_folder(typed) == tmp_path / folder
    assert typed_folder(str(tmp_path / "Camera")) == tmp_path / "Camera"


def test_a_moment_that_is_none_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"watched_until": "yesterday", "theme": "dark"}))

    assert load(path) == Settings(theme="dark")


def test_a_clinic_begins_with_the_usual_agents_and_weeks() -> None:
    assert Settings().follow_up_schedule == [2, 6, 12, 26, 52]
    assert Settings().agent_presets["Polidocanol"] == [0.25, 0.5, 1.0, 2.0, 3.0]
    assert Settings().agent_presets["Sodium tetradecyl sulfate"] == [0.1, 0.2, 0.5, 1.0, 3.0]
    assert Settings().session_limit_ml == 0.0
