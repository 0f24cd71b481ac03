"""Why a pair may be compared: chips, with the figures on hover."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ui.format import from_to, millimetres, number, percent
from ui.pages.note import Note
from ui.widgets.chip import ChipKind
from vein_tracker.model.results import Alignment, Comparison

translate = QCoreApplication.translate


def grounds(compared: Comparison) -> Iterator[Note]:
    """Say that the two are aligned, of one light and sharpness, and overlap."""
    alignment = compared.alignment
    if alignment.residual_px is not None:
        off = translate("judgement", "{px} pixels apart").format(px=number(alignment.residual_px, 1))
        if alignment.residual_mm is not None:
            off = translate("judgement", "{pixels}, {mm}").format(
                pixels=off, mm=millimetres(alignment.residual_mm, 2)
            )
        yield _aligned(alignment, off)
    before, after = compared.colour_difference_before, compared.colour_difference_after
    if before is not None and after is not None:
        figures = from_to(number(before, 1), number(after, 1))
        tip = translate(
            "judgement", "Colour difference of plain skin, before → after matching: {figures}"
        ).format(figures=figures)
        if compared.light_by_chart:
            chart = translate("judgement", "Light was matched by the colour chart that both photos show.")
            yield Note(translate("judgement", "Light by colour chart"), ChipKind.SOFT, f"{chart}\n{tip}")
        else:
            yield Note(translate("judgement", "Same light"), ChipKind.SOFT, tip)
    if compared.sharpness_ratio is not None:
        ratio = number(compared.sharpness_ratio, 2)
        tip = translate(
            "judgement", "Sharpness of the follow-up before matching: {ratio} × the baseline's"
        ).format(ratio=ratio)
        yield Note(translate("judgement", "Sharpness matched"), ChipKind.SOFT, tip)
    if alignment.overlap_percent is not None:
        tip = translate("judgement", "{share} of the baseline's skin is in both").format(
            share=percent(alignment.overlap_percent, 0)
        )
        yield Note(translate("judgement", "Enough overlap"), ChipKind.SOFT, tip)


def _aligned(alignment: Alignment, off: str) -> Note:
    if not alignment.by_landmarks:
        return Note(translate("judgement", "Aligned"), ChipKind.SOFT, off)
    if alignment.confirmed:
        return Note(translate("judgement", "Aligned by landmarks"), ChipKind.SOFT, off)
    check = translate(
        "judgement",
        "The skin between the landmarks does not confirm them: check them with Set landmarks in the photo's menu.",
    )
    return Note(translate("judgement", "By landmarks alone"), ChipKind.CAUTION, f"{check}\n{off}")
