"""What is said of a photo: with its interval, never more than the verdict allows, and in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.ui.window.course import BLURRED, compared, measured
from ui.format import advice, word
from ui.pages.facts import facts_of
from ui.pages.judgement import Headline, advices, headline, notes
from ui.widgets.chip import ChipKind
from vein_tracker.model.records import (
    AnatomicalSite,
    Moment,
    Patient,
    Photo,
    Procedure,
    Session,
    Side,
    Tick,
    TreatedArea,
    Treatment,
)
from vein_tracker.model.results import Comparison, Flag, Interval, Measurement, Reason, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.trend import (
    SeriesPhoto,
    TreatmentDay,
    coverage_of,
    healing_on,
    standing_of,
    trend,
    verdict_of,
)

DAY = date(2026, 2, 9)
PATIENT = Patient(family_name="Marsh")
AREA = TreatedArea(patient_id=PATIENT.id, site=AnatomicalSite.CHEEK, side=Side.LEFT)


def treatment_day(day: date) -> TreatmentDay:
    done = Treatment(session_area_id="part", procedure=Procedure.MICROSCLEROTHERAPY)
    return TreatmentDay(day=day, treatments=(done,))


def shown(
    weeks: int,
    measurement: Measurement | None = None,
    comparison: Comparison | None = None,
    *,
    baseline: SeriesPhoto | None = None,
    healing: int | None = None,
    ticks: frozenset[Tick] = frozenset(),
    moment: Moment = Moment.FOLLOW_UP,
) -> SeriesPhoto:
    """Return a photo of a series, so many weeks after its start."""
    session = Session(patient_id=PATIENT.id, held_on=DAY + timedelta(weeks=weeks))
    photo = Photo(
        view_id="view",
        session_area_id="part",
        moment=moment,
        object_id="object",
        digest="",
        file_name=f"week {weeks}.jpg",
        media_type="image/jpeg",
        byte_count=1,
        width=640,
        height=480,
    )
    treated = () if healing is None else (treatment_day(session.held_on - timedelta(weeks=healing)),)
    healed = healing_on(session.held_on, treated, Settings())
    standing = standing_of(photo, baseline.photo.id if baseline else photo.id, measurement, comparison)
    return SeriesPhoto(
        photo=photo,
        session=session,
        ticks=ticks,
        weeks=weeks,
        healing=healed,
        standing=standing,
        verdict=verdict_of(standing, comparison, ticks, healed),
        measurement=measurement,
        comparison=comparison,
        coverage=coverage_of(standing, comparison, baseline.measurement if baseline else measurement),
    )


BASELINE = shown(0, measured(8.4))


def later(
    comparison: Comparison | None, healing: int | None = 20, ticks: frozenset[Tick] = frozenset()
) -> SeriesPhoto:
    return shown(26, measured(1.4), comparison, baseline=BASELINE, healing=healing, ticks=ticks)


def said(photo: SeriesPhoto) -> Headline:
    return headline(BASELINE, photo)


def test_a_first_figure_comes_with_its_interval() -> None:
    assert said(BASELINE) == Headline(
        "8.4\u00a0%", ("covered, 95 % interval 8.0\u00a0to\u00a08.8",), is_figure=True
    )


def test_a_change_comes_with_its_interval() -> None:
    assert said(later(compared(8.4, 1.4))) == Headline(
        "−83\u00a0%", ("95 % interval −88 to −78",), claims_change=True, is_figure=True
    )


def test_an_early_result_is_called_one() -> None:
    assert said(later(compared(8.4, 1.4), healing=9)).lines[0] == "Early result"


@pytest.mark.parametrize(("healing", "when"), [(1, "28 Sept 2026"), (7, "17 Aug 2026")])
def test_before_eight_weeks_nothing_is_claimed(healing: int, when: str) -> None:
    early = later(compared(8.4, 1.4), healing=healing)

    assert said(early).figure == "Too early to judge"
    assert not said(early).claims_change
    facts = facts_of(BASELINE, early)
    assert not any("→" in fact.value for fact in facts)
    assert "Change of vein length" not in [fact.label for fact in facts]
    first, *others = notes(early)
    assert first.kind is ChipKind.CAUTION
    assert first.text == f"{healing} wk after treatment; can be judged from {when} on"
    assert [note.kind for note in others] == [ChipKind.SOFT] * 4


def test_swelling_and_clot_are_named_as_what_has_to_settle() -> None:
    photo = later(compared(8.4, 1.4), ticks=frozenset({Tick.CLOT, Tick.SWELLING}))

    assert said(photo).lines == ("Lump or clot, Swelling noted in this session",)


def test_within_the_interval_there_is_no_measurable_change() -> None:
    photo = later(compared(8.4, 8.3, Verdict.NO_MEASURABLE_CHANGE))
    same = said(photo)

    assert same.figure == "No measurable change"
    assert same.lines == ("95 % interval −6 to 4",)
    assert not same.claims_change
    assert "Change of vein length" not in [fact.label for fact in facts_of(BASELINE, photo)]


def test_without_veins_at_baseline_the_verdict_is_said_in_words() -> None:
    more = replace(compared(8.4, 9.9, Verdict.MORE), change_percent=None, change_interval_percent=None)

    assert said(later(more)) == Headline("More than at baseline")


def test_a_pair_that_cannot_be_compared_has_no_figure_anywhere() -> None:
    photo = later(BLURRED)

    assert said(photo).figure == "Not comparable"
    assert notes(photo)[0].text == "One photo is much less sharp: take it again in focus."
    assert not any("→" in fact.value for fact in facts_of(BASELINE, photo))


def test_why_a_pair_may_be_compared_is_said_in_words_with_figures_behind_them() -> None:
    chips = notes(later(compared(8.4, 1.4)))

    assert [(chip.text, chip.kind) for chip in chips] == [
        ("Aligned", ChipKind.SOFT),
        ("Same light", ChipKind.SOFT),
        ("Sharpness matched", ChipKind.SOFT),
        ("Enough overlap", ChipKind.SOFT),
    ]
    for chip, figure in zip(chips, ("0.8 pixels", "6.0 → 1.0", "0.95", "95\u00a0%"), strict=True):
        assert figure in chip.tip


def test_light_that_a_chart_told_is_said_so() -> None:
    chip = notes(later(replace(compared(8.4, 1.4), light_by_chart=True)))[1]

    assert (chip.text, chip.kind) == ("Light by colour chart", ChipKind.SOFT)
    assert "both photos show" in chip.tip


@pytest.mark.parametrize("reason", [Reason.NOT_ALIGNED, Reason.LIGHT, Reason.SHARPNESS, Reason.OVERLAP])
def test_what_forbids_comparing_is_a_caution_that_says_what_to_do(reason: Reason) -> None:
    chip = notes(later(replace(BLURRED, reasons=(reason,))))[0]

    assert chip.kind is ChipKind.CAUTION
    assert chip.text == chip.tip == advice(reason)


def test_the_first_reason_says_what_to_do_and_the_others_are_named() -> None:
    both = replace(BLURRED, reasons=(Reason.LIGHT, Reason.SHARPNESS))

    told = notes(later(both))

    assert told[0].text.endswith("use the same lamp and distance.")
    assert told[1].text == "Different sharpness"


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_is_a_caution_chip_with_what_to_do(flag: Flag) -> None:
    photo = shown(0, replace(measured(3), flags=(flag,)))

    (chip,) = (note for note in notes(photo) if not note.review)
    (told,) = (note for note in advices(photo) if not note.review)

    assert (chip.text, chip.kind, chip.tip) == (word(flag), ChipKind.CAUTION, advice(flag))
    assert told == chip


def test_a_pair_that_cannot_be_compared_says_of_each_reason_what_to_do() -> None:
    both = replace(BLURRED, reasons=(Reason.LIGHT, Reason.SHARPNESS))

    assert [(note.text, note.tip) for note in advices(later(both))] == [
        (word(reason), advice(reason)) for reason in (Reason.LIGHT, Reason.SHARPNESS)
    ]


def test_a_suggested_tick_is_asked_about_until_it_is_ticked() -> None:
    looks = replace(measured(3), suggestions=(Tick.MATTING, Tick.STAIN))

    asked = [note for note in notes(shown(0, looks, ticks=frozenset({Tick.STAIN}))) if note.tick]

    assert [(note.text, note.tick) for note in asked] == [("Looks like matting: tick it?", Tick.MATTING)]
    assert not any(note.tick for note in notes(shown(0, measured(3))))


def test_figures_of_two_recipes_are_not_passed_over_in_silence() -> None:
    newer = replace(compared(8.4, 1.4), recipe="test-2")

    cautions = [note for note in notes(later(newer), BASELINE) if note.kind is ChipKind.CAUTION]

    assert [note.text for note in cautions] == ["Two recipes"]
    assert "recipe test-1, this photo with recipe test-2" in cautions[0].tip
    assert cautions[0] in advices(later(newer), BASELINE)
    assert not advices(later(compared(8.4, 1.4)), BASELINE)


def test_straight_after_treatment_stays_out_of_the_curve() -> None:
    photo = shown(0, measured(3), moment=Moment.STRAIGHT_AFTER, baseline=BASELINE)

    assert said(photo).figure == "Straight after treatment"
    assert trend([BASELINE, photo]) == trend([BASELINE])


def test_what_is_not_measured_says_so() -> None:
    assert said(shown(1, baseline=BASELINE)).figure == "Not measured yet"


def test_what_cannot_be_measured_says_what_to_do() -> None:
    nothing = Measurement(recipe="test", width=1, height=1, skin_percent=0, flags=(Flag.NO_SKIN,))

    assert said(shown(0, nothing)) == Headline(
        "Cannot be measured", ("No skin was found: frame the area anew, in even light.",)
    )


def test_the_facts_put_both_figures_beside_each_other() -> None:
    facts = {fact.label: fact.value for fact in facts_of(BASELINE, later(compared(8.4, 1.4)))}

    assert facts["Covered"] == "8.4 → 1.4\u00a0% (1.0 to 1.8)"
    assert facts["Vein length"] == "840 → 140\u00a0mm"
    assert facts["Scale"] == "10.0 px per mm · entered"
    assert facts["Recipe"] == "test-1"


def test_the_facts_of_one_photo_stand_alone() -> None:
    facts = {fact.label: fact.value for fact in facts_of(BASELINE, BASELINE)}

    assert facts["Covered"] == "8.4\u00a0% (8.0 to 8.8)"


def with_intervals(percent: float) -> Measurement:
    return replace(
        measured(percent),
        thread_interval_percent=Interval(6.1, 7.2),
        reticular_interval_percent=Interval(1.2, 2.4),
        vein_length_px=8400.0,
        vein_length_interval_px=Interval(8000.0, 9000.0),
        mean_width_px=4.5,
        mean_width_interval_px=Interval(4.1, 4.9),
    )


def test_every_figure_has_its_interval() -> None:
    one = shown(0, with_intervals(8.4), baseline=BASELINE)
    facts = {fact.label: fact.value for fact in facts_of(BASELINE, one)}

    assert facts["Thread, under 1 mm"] == "6.7\u00a0% (6.1 to 7.2)"
    assert facts["Reticular, 1–3 mm"] == "1.7\u00a0% (1.2 to 2.4)"
    assert facts["Vein length"] == "840\u00a0mm (800 to 900)"
    assert facts["Mean width"] == "0.45\u00a0mm (0.41 to 0.49)"


def test_redness_and_pigmentation_have_their_own_lines() -> None:
    own = replace(measured(8.4), redness=0.0213, pigmentation=0.0)
    alone = {fact.label: fact.value for fact in facts_of(BASELINE, shown(0, own, baseline=BASELINE))}
    pair = replace(compared(8.4, 1.4), redness_change=-0.01, pigmentation_change=0.02)
    held = {fact.label: fact.value for fact in facts_of(BASELINE, later(pair))}

    assert (alone["Redness"], alone["Pigmentation"]) == ("0.021", "0.000")
    assert (held["Change of redness"], held["Change of pigmentation"]) == ("−0.010", "+0.020")


def test_the_tilt_of_a_marker_is_told() -> None:
    tilted = replace(measured(8.4), marker_tilt_deg=11.6)
    facts = {fact.label: fact.value for fact in facts_of(BASELINE, shown(0, tilted, baseline=BASELINE))}

    assert facts["Tilt of the marker"] == "12°"


def test_without_a_scale_lengths_are_in_pixels() -> None:
    unscaled = replace(with_intervals(8.4), px_per_mm=None, vein_length_mm=None)
    facts = {fact.label: fact.value for fact in facts_of(BASELINE, shown(0, unscaled, baseline=BASELINE))}

    assert facts["Vein length"] == "8,400\u00a0px (8,000 to 9,000)"
    assert facts["Mean width"] == "4.5\u00a0px (4.1 to 4.9)"
    assert facts["Scale"] == "not known"


def test_beside_the_baseline_the_interval_is_that_of_the_photo() -> None:
    first = shown(0, with_intervals(8.4), baseline=BASELINE)
    photo = replace(later(compared(8.4, 1.4)), measurement=with_intervals(8.4))
    facts = {fact.label: fact.value for fact in facts_of(first, photo)}

    assert facts["Mean width"] == "0.45 → 0.45\u00a0mm (0.41 to 0.49)"


def test_the_reason_why_a_photo_cannot_be_compared_stands_below_the_facts() -> None:
    told = advices(later(BLURRED), BASELINE)

    assert ("Different sharpness", advice(Reason.SHARPNESS)) in [(note.text, note.tip) for note in told]


def test_a_pair_that_was_not_aligned_offers_landmarks_beside_what_is_wrong() -> None:
    reasons = (Reason.NOT_ALIGNED, Reason.DIFFERENT_SKIN)
    photo = later(Comparison(recipe="test-1", comparable=False, reasons=reasons))

    for told in (notes(photo), advices(photo)):
        (button,) = [note for note in told if note.landmarks]
        assert (button.text, button.acts) == ("Set landmarks…", True)
    assert not any(note.landmarks for note in notes(later(BLURRED)))
    assert not any(note.landmarks for note in notes(later(compared(8.4, 1.4))))


@pytest.mark.parametrize(
    ("confirmed", "words", "kind"),
    [(True, "Aligned by landmarks", ChipKind.SOFT), (False, "By landmarks alone", ChipKind.CAUTION)],
)
def test_what_landmarks_hold_says_so_and_minds_what_the_skin_does_not_confirm(
    confirmed: bool, words: str, kind: ChipKind
) -> None:
    found = compared(8.4, 1.4)
    alignment = replace(found.alignment, by_landmarks=True, confirmed=confirmed)

    chips = {note.text: note for note in notes(later(replace(found, alignment=alignment)))}

    assert chips[words].kind is kind
    assert "0.8 pixels apart" in chips[words].tip
    assert "Aligned" not in chips


def by_hand(photo: SeriesPhoto) -> SeriesPhoto:
    """Return a photo whose figures hold corrections."""
    return replace(photo, found=measured(3.4), found_pair=photo.comparison)


def test_a_figure_with_corrections_says_so_beside_it_and_tells_what_was_found() -> None:
    photo = by_hand(shown(0, measured(3)))

    assert headline(photo, photo).lines[-1] == "corrected by hand"
    (chip,) = (note for note in notes(photo) if note.text == "Corrected by hand")
    assert "3.4 %" in chip.tip.replace("\N{NO-BREAK SPACE}", " ")


def test_an_unsure_photo_offers_its_review_until_it_is_corrected() -> None:
    unsure = shown(0, replace(measured(3), flags=(Flag.HAIR,)))

    (chip,) = (note for note in notes(unsure) if note.review)
    assert chip.acts
    assert not [note for note in notes(by_hand(unsure)) if note.review]
    assert not [note for note in notes(shown(0, measured(3))) if note.review]
