"""The change map is drawn from what the comparison counted, or counted again where that was not kept."""

from __future__ import annotations

import pytest

from tests.unit.tasks.conftest import PX_PER_MM, SIZE, Clinic, skin_jpeg
from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.compare import Compared
from vein_tracker.imaging.recipe import VERSION
from vein_tracker.model.results import Comparison
from vein_tracker.model.shown import ChangeClass
from vein_tracker.tasks import change_map
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.change_map import ChangeMap, DrawChangeMap
from vein_tracker.text import Text


def _drawn(clinic: Clinic, before: str, after: str) -> ChangeMap:
    return run_now(DrawChangeMap(before, after), clinic.library).value


def test_a_cleared_follow_up_shows_what_is_gone_and_the_photographs_are_not_compared_again(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(cleared=0.7, seed=1)).photos
    monkeypatch.delattr(change_map, "compare")

    gone, remaining, new = _drawn(clinic, before.id, after.id)

    held = clinic.library.measurements.comparison(after.id, before.id)
    assert held is not None
    change, length = held.comparison.change_percent, held.comparison.length_change_percent
    assert change is not None
    assert length is not None
    assert [one.kind for one in (gone, remaining, new)] == list(ChangeClass)
    was, is_now = (
        sum(getattr(one, name) for one in classes)
        for name, classes in (("area_px", (gone, remaining)), ("area_px", (remaining, new)))
    )
    assert 100 * (is_now - was) / was == pytest.approx(change, abs=6)
    assert -100 * gone.length_px / (gone.length_px + remaining.length_px) == pytest.approx(length, abs=10)
    for one in (gone, remaining, new):
        for part in one.parts:
            assert (part.min(axis=0) >= -2).all()
            assert (part.max(axis=0) <= (SIZE[0] + 2, SIZE[1] + 2)).all()


def test_what_an_older_version_did_not_keep_is_counted_again(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(cleared=0.7, seed=1)).photos
    kept = _drawn(clinic, before.id, after.id)
    held = clinic.library.measurements.comparison(after.id, before.id)
    assert held is not None
    with clinic.library.transaction(Text("test", "Test")) as edit:
        edit.add_comparison(after.id, before.id, None, held.comparison)
    assert clinic.library.measurements.compared_masks(after.id, before.id) is None

    again = _drawn(clinic, before.id, after.id)

    assert [(one.kind, one.length_px, one.area_px) for one in again] == [
        (one.kind, one.length_px, one.area_px) for one in kept
    ]


def test_with_a_scale_lengths_are_in_millimetres(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos
    held = clinic.library.measurements.comparison(after.id, before.id)
    assert held is not None
    masks = clinic.library.measurements.compared_masks(after.id, before.id)
    scaled = Comparison(
        recipe="test", comparable=True, alignment=held.comparison.alignment, px_per_mm=PX_PER_MM
    )
    with clinic.library.transaction(Text("test", "Test")) as edit:
        edit.add_comparison(after.id, before.id, None, scaled, masks=masks)

    for one in _drawn(clinic, before.id, after.id):
        assert one.length_mm == pytest.approx(one.length_px / PX_PER_MM)
        assert one.area_mm2 == pytest.approx(one.area_px / PX_PER_MM**2)


def test_a_pair_that_is_not_comparable_has_none(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos
    masks = clinic.library.measurements.compared_masks(after.id, before.id)
    with clinic.library.transaction(Text("test", "Test")) as edit:
        edit.add_comparison(
            after.id, before.id, None, Comparison(recipe="test", comparable=False), masks=masks
        )

    assert _drawn(clinic, before.id, after.id) == ()
    assert _drawn(clinic, after.id, before.id) == ()


def test_where_counting_again_finds_the_pair_not_comparable_there_is_none(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos
    with clinic.library.transaction(Text("test", "Test")) as edit:
        edit.add_comparison(after.id, before.id, None, Comparison(recipe=VERSION, comparable=True))
    refused = Compared(comparison=Comparison(recipe="test", comparable=False))
    monkeypatch.setattr(change_map, "compare", lambda *_, **__: refused)

    assert _drawn(clinic, before.id, after.id) == ()


def test_a_pair_that_an_older_recipe_compared_asks_to_be_measured_again(clinic: Clinic) -> None:
    before, after = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos
    with clinic.library.transaction(Text("test", "Test")) as edit:
        edit.add_comparison(after.id, before.id, None, Comparison(recipe="1", comparable=True))

    with pytest.raises(VeinTrackerError) as refused:
        _drawn(clinic, before.id, after.id)
    assert refused.value.text.code == "change_map_other_recipe"
