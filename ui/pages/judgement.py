"""What may be said of a photograph held against its baseline: figure, lines below, chips."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.format import advice, change_percent, day, in_sentence, interval, large_first, percent, unbroken, word
from ui.format.care import alerts_of
from ui.format.setup import state_tip
from ui.pages.grounds import grounds
from ui.pages.misfit import misfit_told
from ui.pages.note import Headline as Headline
from ui.pages.note import Note as Note
from ui.pages.review_notes import by_hand_told, why_review
from ui.widgets.chip import ChipKind
from vein_tracker.model.records import Consent, ConsentPurpose, ConsentState, Patient, TreatedArea
from vein_tracker.model.results import Comparison, Reason, Verdict
from vein_tracker.tasks.browse import consent_state, photographs_refused
from vein_tracker.tasks.room_floor import SetupState
from vein_tracker.tasks.trend import UNSETTLED, SeriesPhoto, Standing

translate = QCoreApplication.translate


def headline(baseline: SeriesPhoto | None, shown: SeriesPhoto) -> Headline:
    """Say what the photograph shows since baseline, and never more than that; and where a hand was in it."""
    said = _headline(baseline, shown)
    if not (shown.by_hand and said.is_figure):
        return said
    return replace(said, lines=(*said.lines, translate("judgement", "corrected by hand")))


def _headline(baseline: SeriesPhoto | None, shown: SeriesPhoto) -> Headline:
    match shown.standing:
        case Standing.STRAIGHT_AFTER:
            return Headline(
                translate("judgement", "Straight after treatment"),
                (translate("judgement", "Kept for the record; it stays out of the curve."),),
            )
        case Standing.NOT_MEASURED if baseline is None and shown.measurement is not None:
            return covered(shown)
        case Standing.NOT_MEASURED:
            return Headline(translate("judgement", "Not measured yet"))
        case Standing.BASELINE:
            return covered(shown)
        case Standing.NOT_COMPARABLE:
            return Headline(word(Verdict.NOT_COMPARABLE), (_why_not(shown.comparison),))
        case Standing.COMPARED if shown.verdict is Verdict.TOO_EARLY_TO_JUDGE:
            return Headline(word(Verdict.TOO_EARLY_TO_JUDGE), (why_too_early(shown),))
    compared = shown.comparison
    if baseline is None or compared is None:
        return Headline(translate("judgement", "Not measured yet"))
    said = _change(compared, early=shown.verdict is Verdict.EARLY_RESULT)
    if shown.misfit is None:
        return said
    return replace(said, lines=(*said.lines, translate("judgement", "Does not fit the others")))


def covered(shown: SeriesPhoto) -> Headline:
    """Say what share of the skin is covered in one photograph, with its interval."""
    measured = shown.measurement
    if measured is None or measured.coverage_percent is None or measured.coverage_interval_percent is None:
        return Headline(
            translate("judgement", "Cannot be measured"),
            tuple(advice(flag) for flag in measured.flags) if measured else (),
        )
    low, high = measured.coverage_interval_percent
    return Headline(
        percent(measured.coverage_percent),
        (
            translate("judgement", "covered, 95 % interval {interval}").format(
                interval=unbroken(interval(low, high, 1))
            ),
        ),
        is_figure=True,
    )


def why_too_early(shown: SeriesPhoto) -> str:
    """Say what has to settle first."""
    unsettled = sorted(shown.ticks & UNSETTLED)
    if unsettled:
        return translate("judgement", "{what} noted in this session").format(
            what=", ".join(word(tick) for tick in unsettled)
        )
    if shown.healing is None:
        return ""
    return translate("judgement", "{weeks} wk after treatment; can be judged from {day} on").format(
        weeks=shown.healing.weeks, day=day(shown.healing.judged_from)
    )


def notes(shown: SeriesPhoto, baseline: SeriesPhoto | None = None) -> tuple[Note, ...]:
    """Say why the pair may be compared, or what is wrong and what to do."""
    return (
        *_of_the_pair(shown),
        *_misfit(shown),
        *_cautions(shown),
        *_limits(shown),
        *_two_recipes(shown, baseline),
        *_other_setup(shown),
        *_by_hand(shown),
        *_review(shown),
        *_suggestions(shown),
    )


def advices(shown: SeriesPhoto, baseline: SeriesPhoto | None = None) -> tuple[Note, ...]:
    """Return all that limits a photograph or its comparison, each with what to do, and what it suggests."""
    compared = shown.comparison
    reasons = compared.reasons if compared and shown.standing is Standing.NOT_COMPARABLE else ()
    obstacles = (Note(word(reason), ChipKind.CAUTION, advice(reason)) for reason in reasons)
    return (
        *obstacles,
        *_way_out(shown),
        *_misfit(shown),
        *_cautions(shown),
        *_limits(shown),
        *_two_recipes(shown, baseline),
        *_other_setup(shown),
        *_by_hand(shown),
        *_review(shown),
        *_suggestions(shown),
    )


def _of_the_pair(shown: SeriesPhoto) -> Iterator[Note]:
    compared = shown.comparison
    if shown.standing is Standing.NOT_COMPARABLE and compared is not None:
        yield from _obstacles(compared)
        yield from _way_out(shown)
    elif shown.standing is Standing.COMPARED and shown.verdict is Verdict.TOO_EARLY_TO_JUDGE:
        yield Note(why_too_early(shown), ChipKind.CAUTION)
        if compared is not None:
            yield from grounds(compared)
    elif shown.standing is Standing.COMPARED and compared is not None:
        yield from grounds(compared)


def consent_note(consents: Iterable[Consent], area: TreatedArea | None) -> Note:
    """Say whether photographs may be taken: of this area, or of the patient at all."""
    consents = tuple(consents)
    state = photographs_refused(consents, area) if area else None
    state = state or consent_state(consents, ConsentPurpose.RECORD)
    if state is None:
        return Note(translate("judgement", "Photographs: not asked yet"), ChipKind.CAUTION)
    told = translate("judgement", "Photographs: {answer}").format(answer=in_sentence(state))
    return Note(told, ChipKind.SOFT if state is ConsentState.GIVEN else ChipKind.CAUTION)


def alert_notes(patient: Patient) -> tuple[Note, ...]:
    """Return what to mind with this patient."""
    alerts = tuple(Note(words, ChipKind.CAUTION, tip) for words, tip in alerts_of(patient))
    if patient.archived_on is None:
        return alerts
    archived = translate("judgement", "Archived {day}").format(day=day(patient.archived_on))
    return (*alerts, Note(archived, ChipKind.PLAIN))


def _obstacles(compared: Comparison) -> Iterator[Note]:
    """The first says what to do; the others are named, as one photo taken anew may mend them all."""
    for place, reason in enumerate(compared.reasons):
        yield Note(word(reason) if place else advice(reason), ChipKind.CAUTION, advice(reason))


def _way_out(shown: SeriesPhoto) -> Iterator[Note]:
    """Landmarks, where the photographs could not be aligned by what they show."""
    compared = shown.comparison
    if shown.standing is Standing.NOT_COMPARABLE and compared and Reason.NOT_ALIGNED in compared.reasons:
        tip = translate(
            "judgement", "Mark the same spots of skin in both photos, such as moles; they are then aligned"
        )
        yield Note(translate("judgement", "Set landmarks…"), ChipKind.PLAIN, tip, landmarks=True)


def _misfit(shown: SeriesPhoto) -> Iterator[Note]:
    """Whether the photo disagrees with the rest of its series."""
    told = misfit_told(shown)
    if told:
        yield Note(translate("judgement", "Does not fit the others"), ChipKind.CAUTION, told)


def _cautions(shown: SeriesPhoto) -> Iterator[Note]:
    """What may bias the comparison, where there is one."""
    if shown.standing is Standing.COMPARED:
        for caution in shown.cautions:
            yield Note(word(caution), ChipKind.CAUTION, advice(caution))


def _limits(shown: SeriesPhoto) -> Iterator[Note]:
    said = {reason.value for reason in shown.comparison.reasons} if shown.comparison else set()
    for flag in shown.measurement.flags if shown.measurement else ():
        if flag.value not in said:
            yield Note(word(flag), ChipKind.CAUTION, advice(flag))


def _two_recipes(shown: SeriesPhoto, baseline: SeriesPhoto | None) -> Iterator[Note]:
    """Figures of two versions of the method do not belong in one curve."""
    first = baseline.measurement if baseline else None
    if shown.comparison is None or first is None or first.recipe == shown.comparison.recipe:
        return
    tip = translate(
        "judgement",
        "The baseline was measured with recipe {first}, this photo with recipe {second}: "
        "choose Measure the whole view again in the photo's menu.",
    )
    told = tip.format(first=first.recipe, second=shown.comparison.recipe)
    yield Note(translate("judgement", "Two recipes"), ChipKind.CAUTION, told)


def _other_setup(shown: SeriesPhoto) -> Iterator[Note]:
    """A check that does not hold for these photographs must not be taken for one that does."""
    names = {
        SetupState.OTHER_CAMERA: translate("judgement", "Other camera than checked"),
        SetupState.OTHER_RECIPE: translate("judgement", "Set-up: check again"),
    }
    if shown.standing is Standing.COMPARED and shown.setup.state in names:
        yield Note(names[shown.setup.state], ChipKind.CAUTION, state_tip(shown.setup))


def _by_hand(shown: SeriesPhoto) -> Iterator[Note]:
    """Whether a person has corrected what was found."""
    if shown.by_hand:
        yield Note(translate("judgement", "Corrected by hand"), ChipKind.SOFT, by_hand_told(shown))


def _review(shown: SeriesPhoto) -> Iterator[Note]:
    """Whether the photo should be looked at."""
    why = why_review(shown)
    if why:
        yield Note(translate("judgement", "Review…"), ChipKind.PLAIN, why, review=True)


def _suggestions(shown: SeriesPhoto) -> Iterator[Note]:
    """What the photo looks like and nobody has ticked yet."""
    tip = translate("judgement", "Opens the session with it ticked; nothing is saved until you save it")
    for tick in shown.measurement.suggestions if shown.measurement else ():
        if tick not in shown.ticks:
            asked = translate("judgement", "Looks like {tick}: tick it?").format(tick=in_sentence(tick))
            yield Note(large_first(asked), ChipKind.PLAIN, tip, tick)


def _why_not(compared: Comparison | None) -> str:
    reasons: tuple[Reason, ...] = compared.reasons if compared else ()
    return advice(reasons[0]) if reasons else translate("judgement", "The two photos differ too much.")


def _change(compared: Comparison, *, early: bool) -> Headline:
    lines = []
    if early:
        lines.append(word(Verdict.EARLY_RESULT))
    if compared.change_interval_percent is not None:
        low, high = compared.change_interval_percent
        lines.append(translate("judgement", "95 % interval {interval}").format(interval=interval(low, high)))
    if compared.verdict is Verdict.NO_MEASURABLE_CHANGE:
        return Headline(word(Verdict.NO_MEASURABLE_CHANGE), tuple(lines))
    if compared.change_percent is None or compared.change_interval_percent is None:
        return Headline(word(compared.verdict), tuple(lines))
    return Headline(change_percent(compared.change_percent), tuple(lines), claims_change=True, is_figure=True)
