"""What is said of a photo beside others: what may bias the pair, what does not fit, what is kept apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.ui.test_judgement import BASELINE, later, said
from tests.ui.window.course import BLURRED, compared
from ui.format import advice
from ui.pages.facts import facts_of
from ui.pages.judgement import advices, notes
from ui.widgets.chip import ChipKind
from vein_tracker.model.records import Tick
from vein_tracker.model.results import Caution, Interval, Verdict
from vein_tracker.tasks.consistency import Misfit, Shift
from vein_tracker.tasks.trend import SeriesPhoto


def test_what_may_bias_a_comparison_is_minded_with_what_to_do() -> None:
    photo = replace(later(compared(8.4, 1.4)), cautions=(Caution.POSTURE_UNKNOWN,))

    minded = [note for note in notes(photo, BASELINE) if note.kind is ChipKind.CAUTION]
    assert [(note.text, note.tip) for note in minded] == [
        ("Posture not known", advice(Caution.POSTURE_UNKNOWN))
    ]
    assert minded[0] in advices(photo, BASELINE)
    blurred = replace(later(BLURRED), cautions=(Caution.POSTURE_UNKNOWN,))
    assert "Posture not known" not in [note.text for note in notes(blurred, BASELINE)]


def test_stain_and_matting_have_a_line_of_their_own() -> None:
    photo = later(compared(8.4, 1.4), ticks=frozenset({Tick.STAIN, Tick.MATTING, Tick.TAN}))

    facts = {fact.label: fact for fact in facts_of(BASELINE, photo)}
    assert facts["Stain, matting"].value == "Matting, Stain"
    assert "never counted as clearing" in facts["Stain, matting"].detail
    assert facts["Noted"].value == "Tan"


BY_WAY = Shift(-40.0, Interval(-50.0, -30.0))


def astray(*, chained: Shift | None = BY_WAY) -> SeriesPhoto:
    """Return a photo that shows less beside the baseline than by way of another."""
    misfit = Misfit(
        photo_id="b",
        through="a",
        direct=Shift(-83.0, Interval(-88.0, -78.0)),
        chained=chained,
        through_day=date(2026, 3, 12),
    )
    return replace(later(compared(8.4, 1.4)), misfit=misfit)


def test_a_photo_that_does_not_fit_says_which_ways_disagree() -> None:
    photo = astray()

    (note,) = [one for one in notes(photo, BASELINE) if one.text == "Does not fit the others"]
    assert note in advices(photo, BASELINE)
    assert note.kind is ChipKind.CAUTION
    assert note.tip == (
        "This photo does not fit the others: beside the baseline it shows −83\u00a0% (−88 to −78), by way of the "
        "photo of 12 Mar 2026 −40\u00a0% (−50 to −30). Look at both photos; take this one again if it can be."
    )
    assert said(photo).lines[-1] == "Does not fit the others"


@pytest.mark.parametrize(
    "photo", [astray(chained=None), replace(astray(), verdict=Verdict.TOO_EARLY_TO_JUDGE)]
)
def test_no_figure_is_told_where_none_may_be_claimed(photo: SeriesPhoto) -> None:
    (note,) = [one for one in advices(photo, BASELINE) if one.text == "Does not fit the others"]
    assert "12 Mar 2026" in note.tip
    assert "%" not in note.tip


def test_a_baseline_that_does_not_fit_says_so() -> None:
    (note,) = (one for one in advices(replace(BASELINE, misfit=astray().misfit)) if not one.review)
    assert note.tip.startswith("The baseline does not fit the others")
