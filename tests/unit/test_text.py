"""Sentences carry a code, a template and arguments."""

from vein_tracker.errors import PHOTO_TOO_SMALL, VeinTrackerError


def test_a_sentence_is_filled_in_without_touching_its_template() -> None:
    text = PHOTO_TOO_SMALL(width=1, height=1, least=64)

    assert str(VeinTrackerError(text)) == (
        "the picture is 1 × 1 pixels; its shorter side must have at least 64"
    )
    assert text.template == PHOTO_TOO_SMALL.template
