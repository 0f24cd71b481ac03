"""What the check of a set-up shows: three steps before it, and what came out after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.format import in_sentence, sentence
from ui.format.setup import floor_sentence, grounds_sentence, improvement, spread_lines
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.facts_table import Fact, FactsTable
from ui.widgets.field import text_label
from vein_tracker.model.records import SetupCheck
from vein_tracker.tasks.check_setup import LeftOut
from vein_tracker.text import Text

translate = QCoreApplication.translate


class Steps(QWidget):
    """What to do, in three steps, each with why."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        for row, (what, why) in enumerate(self._steps()):
            number = text_label(str(row + 1), theme.TextRole.TITLE, "muted")
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(text_label(what, theme.TextRole.STRONG))
            words.addWidget(text_label(why, tone="muted"))
            grid.addLayout(words, row, 1)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Choose one area with visible thread veins."),
                self.tr("Use the lamp, the distance and the camera that you use for patients."),
            ),
            (
                self.tr("Photograph it ten times, and frame it anew each time."),
                self.tr(
                    "Take the camera away after each photo, as if it were another day. A burst says nothing."
                ),
            ),
            (
                self.tr("Drop the photos here."),
                self.tr(
                    "The skin is the same in all of them: what still differs is chance. No photo is kept."
                ),
            ),
        )


class Result(QWidget):
    """What this room can show, what it was found from, and what would make it better."""

    def __init__(self, check: SetupCheck, left_out: Sequence[LeftOut]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(text_label(floor_sentence(check), theme.TextRole.TITLE))
        column.addWidget(text_label(grounds_sentence(check)))
        column.addWidget(text_label(self.tr("How far the photos differed"), theme.TextRole.HEADING))
        column.addWidget(FactsTable([Fact(*line) for line in spread_lines(check)]))
        better = improvement(check)
        if better:
            column.addWidget(Banner(better, BannerKind.CAUTION, closable=False))
        if left_out:
            column.addWidget(left_out_label(left_out))
        saved = self.tr(
            "Saved. From now on no change is told with a narrower interval. Check again when the lamp, the camera "
            "or the room has changed."
        )
        column.addWidget(text_label(saved, tone="muted"))


class Refused(QWidget):
    """Why nothing came out, and which photographs are to blame."""

    def __init__(self, why: str, left_out: Sequence[LeftOut]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(Banner(why, BannerKind.PROBLEM, closable=False))
        if left_out:
            column.addWidget(left_out_label(left_out))


def left_out_label(left_out: Sequence[LeftOut]) -> QWidget:
    """Name the photographs that took no part, each with the reason."""
    lines = [translate("SetupDialog", "Took no part:")]
    lines += [f"{one.name}: {_why(one)}" for one in left_out]
    return text_label("\n".join(lines), theme.TextRole.SMALL, "muted")


def _why(one: LeftOut) -> str:
    if isinstance(one.why, Text):
        return sentence(one.why)
    return in_sentence(one.why)
