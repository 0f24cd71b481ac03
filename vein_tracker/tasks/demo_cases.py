"""Who is in the demo library: five synthetic patients and the courses that their skin takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from vein_tracker.imaging.phantom.spec import Site, Skin, State, Veins
from vein_tracker.model.records import (
    Alert,
    AlertKind,
    AnatomicalSite,
    Patient,
    Procedure,
    Side,
    Tick,
    TreatedArea,
    ViewKind,
)

PRACTITIONER = "S. Patel"
MICRO = Procedure.MICROSCLEROTHERAPY


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSession:
    """One session on an area: how the skin is then, what was done, what was ticked, how sharp the photo is."""

    weeks_ago: int
    state: State
    treated: Procedure | None = None
    ticks: frozenset[Tick] = frozenset()
    blur_px: float = 0.8
    note: tuple[tuple[float, float], str] | None = None
    """Pinned to the photo: where, in its pixels, and what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaCase:
    """An area with its skin and its sessions, the first one the baseline; `reviewed`: corrected by hand."""

    area: TreatedArea
    skin: Skin
    sessions: tuple[DemoSession, ...]
    view: ViewKind = ViewKind.CLOSE_UP
    px_per_mm: float = 12.6
    marker: bool = False
    reviewed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A patient with their areas; `asked`: whether there is a checklist."""

    patient: Patient
    areas: tuple[AreaCase, ...] = field(default=())
    asked: bool = True


def cases() -> tuple[Case, ...]:
    """Return the five patients afresh, each with new identifiers."""
    return (_good_response(), _slow_response(), _no_response(), _bruised_early(), _cheek())


def _area(
    patient: Patient,
    site: AnatomicalSite,
    side: Side,
    label: str,
    place: tuple[float, float],
    figure: str = "front",
) -> TreatedArea:
    return TreatedArea(patient_id=patient.id, site=site, side=side, label=label, figure=figure, place=place)


def _good_response() -> Case:
    patient = Patient(
        family_name="Marsh",
        given_name="Alice",
        birth_date=date(1971, 3, 14),
        number="VT-0042",
        dated_alerts=(Alert(kind=AlertKind.ALLERGY, what="lidocaine"),),
    )
    thigh = AreaCase(
        area=_area(patient, AnatomicalSite.THIGH, Side.RIGHT, "lateral", (0.305, 0.60)),
        skin=Skin(seed=4201, skin_type=2, freckles_per_cm2=0.5, moles=1),
        marker=True,
        sessions=(
            DemoSession(
                weeks_ago=40,
                state=State(),
                treated=MICRO,
                note=((520.0, 330.0), "Fed from the reticular vein: treat that first"),
            ),
            DemoSession(weeks_ago=34, state=State(cleared=0.25, stain=0.3), treated=MICRO),
            DemoSession(weeks_ago=26, state=State(cleared=0.5, stain=0.35), treated=MICRO),
            DemoSession(weeks_ago=14, state=State(cleared=0.7, stain=0.2)),
            DemoSession(
                weeks_ago=1,
                state=State(cleared=0.85, stain=0.05),
                note=((900.0, 700.0), "Still visible: look again in spring"),
            ),
        ),
    )
    calf = AreaCase(
        area=_area(patient, AnatomicalSite.CALF, Side.LEFT, "medial", (0.553, 0.80)),
        skin=Skin(seed=4202, skin_type=2, freckles_per_cm2=0.5, veins=Veins(trees=4, spiders=1)),
        sessions=(
            DemoSession(weeks_ago=26, state=State(), treated=MICRO),
            DemoSession(weeks_ago=1, state=State(cleared=0.3, stain=0.15)),
        ),
    )
    return Case(patient=patient, areas=(thigh, calf))


def _slow_response() -> Case:
    patient = Patient(family_name="Boateng", given_name="Ruth", birth_date=date(1984, 6, 2), number="VT-0039")
    thigh = AreaCase(
        area=_area(patient, AnatomicalSite.THIGH, Side.LEFT, "anterior", (0.61, 0.61)),
        skin=Skin(seed=3901, skin_type=5, veins=Veins(strength=1.3)),
        marker=True,
        sessions=(
            DemoSession(weeks_ago=37, state=State(), treated=MICRO),
            DemoSession(weeks_ago=25, state=State(cleared=0.12, stain=0.2), treated=MICRO),
            DemoSession(weeks_ago=12, state=State(cleared=0.28, stain=0.2), treated=MICRO),
            DemoSession(weeks_ago=0, state=State(cleared=0.4, stain=0.1)),
        ),
    )
    return Case(patient=patient, areas=(thigh,))


def _no_response() -> Case:
    patient = Patient(
        family_name="Chen",
        given_name="Lian",
        birth_date=date(1990, 11, 30),
        number="VT-0035",
        dated_alerts=(Alert(kind=AlertKind.BREAST_FEEDING),),
    )
    ankle = AreaCase(
        area=_area(patient, AnatomicalSite.ANKLE, Side.RIGHT, "medial", (0.435, 0.933)),
        skin=Skin(seed=3501, skin_type=3, moles=1),
        sessions=(
            DemoSession(weeks_ago=30, state=State(), treated=MICRO),
            DemoSession(weeks_ago=17, state=State(cleared=0.02)),
            DemoSession(weeks_ago=4, state=State(cleared=0.03), blur_px=8.0),
        ),
    )
    return Case(patient=patient, areas=(ankle,))


def _bruised_early() -> Case:
    patient = Patient(
        family_name="Dahl",
        given_name="Ingrid",
        birth_date=date(1966, 1, 8),
        number="VT-0031",
        dated_alerts=(Alert(kind=AlertKind.ANTICOAGULANTS, what="rivaroxaban"),),
    )
    calf = AreaCase(
        area=_area(patient, AnatomicalSite.CALF, Side.LEFT, "posterior", (0.40, 0.80), "back"),
        skin=Skin(seed=3101, skin_type=1, freckles_per_cm2=1.0),
        marker=True,
        sessions=(
            DemoSession(weeks_ago=20, state=State(), treated=MICRO),
            DemoSession(
                weeks_ago=18,
                state=State(cleared=0.1, bruise=0.8, bruise_age=0.15),
                ticks=frozenset({Tick.BRUISE, Tick.SWELLING}),
            ),
            DemoSession(
                weeks_ago=6,
                state=State(cleared=0.6, stain=0.5, matting=0.3),
                ticks=frozenset({Tick.STAIN, Tick.MATTING}),
                treated=MICRO,
            ),
        ),
    )
    return Case(patient=patient, areas=(calf,))


def _cheek() -> Case:
    patient = Patient(family_name="Evans", given_name="Carys", birth_date=date(1978, 9, 19), number="VT-0027")
    cheek = AreaCase(
        area=_area(patient, AnatomicalSite.CHEEK, Side.LEFT, "", (0.67, 0.56), "face"),
        skin=Skin(
            seed=2701, skin_type=2, site=Site.CHEEK, veins=Veins(trees=12, spiders=9, twigs=60, reticular=0)
        ),
        px_per_mm=18.0,
        reviewed=True,
        sessions=(
            DemoSession(weeks_ago=36, state=State(), treated=Procedure.LASER),
            DemoSession(weeks_ago=24, state=State(cleared=0.45), treated=Procedure.LASER),
            DemoSession(weeks_ago=5, state=State(cleared=0.7), treated=Procedure.LASER),
        ),
    )
    return Case(patient=patient, areas=(cheek,), asked=False)
