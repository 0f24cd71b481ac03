"""Making the demo library anew replaces no other library, and none that is open."""

from __future__ import annotations

from pathlib import Path

import pytest

from vein_tracker.errors import VeinTrackerError
from vein_tracker.tasks.demo import PASSPHRASE, begin_demo, finish_demo, open_demo, remove_demo
from vein_tracker.tasks.libraries import create_library, demo_folder, open_library


@pytest.fixture(autouse=True)
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))


def test_it_takes_the_place_of_the_one_before_even_if_that_is_damaged() -> None:
    first = finish_demo(begin_demo())
    first.close()
    second = finish_demo(begin_demo())
    second.close()
    assert second.id != first.id

    (demo_folder() / "library.json").write_text("{")
    finish_demo(begin_demo()).close()

    open_demo().close()


@pytest.mark.parametrize("kept", ["library.json", "notes.txt"])
def test_what_does_not_open_as_a_demo_is_put_aside_and_never_deleted(kept: str) -> None:
    for text in ("{", "{}"):
        demo_folder().mkdir(parents=True)
        (demo_folder() / kept).write_text(text)
        finish_demo(begin_demo()).close()
        open_demo().close()
        remove_demo()

    aside = [demo_folder().with_name(f"Demo (put aside {number})") / kept for number in (1, 2)]
    assert [file.read_text() for file in aside] == ["{", "{}"]


def test_one_that_is_open_stays() -> None:
    with finish_demo(begin_demo()) as opened:
        with pytest.raises(VeinTrackerError) as refused:
            begin_demo()
        assert refused.value.text.code == "library_in_use"
        assert opened.folder.is_dir()


def test_a_library_of_somebody_in_its_place_stays() -> None:
    created = create_library(demo_folder(), PASSPHRASE + " of my own", "S. Patel")
    created.library.close()

    with pytest.raises(VeinTrackerError, match="already holds files"):
        begin_demo()

    open_library(demo_folder(), created.recovery_key).close()
