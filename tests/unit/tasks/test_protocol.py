"""How an area is photographed: usual for its site until somebody says otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.tasks.conftest import Clinic
from vein_tracker.model.records import AnatomicalSite, Background, Protocol, Side, TreatedArea, ViewKind
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import Edit, Undo
from vein_tracker.tasks.protocol import (
    LoadProtocol,
    missing_views,
    protocol_of,
    set_protocol,
    usual_protocol,
    views_for,
)
from vein_tracker.tasks.trash import ListTrash


def at(site: AnatomicalSite) -> TreatedArea:
    return TreatedArea(patient_id="p", site=site, side=Side.LEFT)


def test_a_leg_is_photographed_from_four_sides_after_standing() -> None:
    usual = usual_protocol(at(AnatomicalSite.CALF))
    assert usual.views == (ViewKind.ANTERIOR, ViewKind.POSTERIOR, ViewKind.LATERAL, ViewKind.MEDIAL)
    assert (usual.standing_minutes, usual.foot_marks, usual.bare_skin) == (5, True, True)


def test_a_face_is_photographed_from_the_front_and_both_sides() -> None:
    usual = usual_protocol(at(AnatomicalSite.CHEEK))
    assert [kind.value for kind in usual.views] == ["front", "right_45", "left_45", "right_90", "left_90"]
    assert usual.standing_minutes == 0


@pytest.mark.parametrize("site", AnatomicalSite)
def test_every_site_has_usual_views_and_offers_them_first(site: AnatomicalSite) -> None:
    usual = usual_protocol(at(site)).views
    offered = views_for(at(site))
    assert usual
    assert offered[: len(usual)] == usual
    assert len(set(offered)) == len(offered)


def test_what_is_missing_is_told_in_the_protocols_order() -> None:
    usual = usual_protocol(at(AnatomicalSite.SHIN))
    taken = {ViewKind.LATERAL, ViewKind.CLOSE_UP}
    assert missing_views(usual, taken) == (ViewKind.ANTERIOR, ViewKind.POSTERIOR, ViewKind.MEDIAL)


def test_an_area_keeps_its_own_protocol_and_undo_brings_back_the_usual(clinic: Clinic) -> None:
    found = run_now(LoadProtocol(clinic.area.id), clinic.library).value
    assert (found.own, found.patient, found.area) == (False, clinic.patient, clinic.area)
    own = replace(found.protocol, views=(ViewKind.CLOSE_UP,), background=Background.BLACK, lens="50 mm")
    run_now(Edit(set_protocol(found, own)), clinic.library)
    assert protocol_of(clinic.library, clinic.area) == own
    assert run_now(LoadProtocol(clinic.area.id), clinic.library).value.own

    run_now(Undo(), clinic.library)

    usual = protocol_of(clinic.library, clinic.area)
    assert usual.views == usual_protocol(clinic.area).views
    (row,) = run_now(ListTrash(), clinic.library).value
    assert isinstance(row.record, Protocol)
    assert (row.area, row.patient) == (clinic.area, clinic.patient)
