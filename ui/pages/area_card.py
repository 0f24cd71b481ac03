"""A treated area on the patient page: first and latest photograph, curve, change with its interval."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.format import day, from_to, in_sentence, percent, place, sessions, since, unbroken
from ui.pages.curve import curve_points
from ui.pages.judgement import Headline, headline
from ui.pages.parts import IconButton, label
from ui.pages.thumb import SIZE, PhotoPlace, Thumb
from ui.widgets.drops import DropTarget
from ui.widgets.spark_line import SparkLine
from ui.widgets.tinted import set_icon
from vein_tracker.model.records import ConsentState, Id
from vein_tracker.tasks.browse import AreaCard
from vein_tracker.tasks.trend import SeriesPhoto, Standing

_FIGURE_WIDTH = 22 * theme.GRID
_CURVE_WIDTH = 60 * theme.GRID


class Measuring(Enum):
    """When a photo that is not measured yet will be."""

    NOW = auto()
    ON_OPENING = auto()
    BY_HAND = auto()


class AreaCardView(QFrame):
    """The whole card is one button; photographs can be dropped on it, or asked for."""

    opened = Signal()
    dropped = Signal(object)
    add_wanted = Signal()
    pointed = Signal(bool)
    """Whether the pointer or the focus came, or went."""

    def __init__(
        self,
        card: AreaCard,
        pictures: Mapping[Id, QImage],
        refused: ConsentState | None = None,
        measuring: Measuring = Measuring.ON_OPENING,
    ) -> None:
        super().__init__()
        self._refused = refused
        self._measuring = measuring
        self.area = card.area
        self.setObjectName(card.area.id)
        self._card = card
        self._pictures = pictures
        theme.restyle(self, "surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(
            self.tr("Open this area; drop photos here to file them in it")
            if refused is None
            else self.tr("Open this area")
        )
        drops = DropTarget(self)
        drops.dropped.connect(self.dropped)
        drops.hovering.connect(lambda over: theme.restyle(self, "hovering", "true" if over else "false"))
        said = headline(card.baseline, card.latest or card.baseline) if card.baseline else Headline("")
        self.setAccessibleName(", ".join(filter(None, (self.title, said.figure, *said.lines, self._wait()))))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(4 * [2 * theme.GRID]))
        layout.setSpacing(2 * theme.GRID)
        for photograph in self._photographs():
            layout.addLayout(photograph)
        self._figure_parts: tuple[QLabel, ...] = ()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.GRID)
        self._beside.addLayout(self._words(), 1)
        self._beside.addLayout(self._figure(said))
        layout.addLayout(self._beside, 1)
        if card.latest and refused is None:
            layout.addWidget(self._add_button(), 0, Qt.AlignmentFlag.AlignVCenter)

    def light(self, lit: bool) -> None:
        """Show that its pin is pointed at."""
        theme.restyle(self, "pointed", "true" if lit else "false")

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def stand_beside(self, beside: bool) -> None:
        """Show the figure beside the words; where there is no room for it, below them."""
        way = QBoxLayout.Direction
        self._beside.setDirection(way.LeftToRight if beside else way.TopToBottom)
        for part in self._figure_parts:
            part.setAlignment(Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft)

    @property
    def title(self) -> str:
        """Return number, side and site in words."""
        area = self.area
        return f"{self._card.number} · {place(area.site, area.side, area.label)}"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _photographs(self) -> tuple[QLayout, QLayout]:
        card = self._card
        first, last = self.tr("first photo"), self.tr("next photo")
        if self._refused is not None:
            first = last = self.tr("no photo")
        baseline = (
            self.tr("{day} · baseline").format(day=unbroken(day(card.baseline.day))) if card.baseline else ""
        )
        latest = ""
        if card.baseline and card.latest:
            weeks = since(card.baseline.day, card.latest.day)
            latest = self.tr("{day} · {weeks}").format(
                day=unbroken(day(card.latest.day)), weeks=unbroken(weeks)
            )
        missing = card.latest is None and self._refused is None
        return (
            self._photograph(card.baseline, first, baseline, wanted=missing and card.baseline is None),
            self._photograph(card.latest, last, latest, wanted=missing and card.baseline is not None),
        )

    def _photograph(self, shown: SeriesPhoto | None, empty: str, below: str, *, wanted: bool) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GRID // 2)
        picture = self._pictures.get(shown.photo.id) if shown else None
        column.addWidget(self._wanted_button(empty) if wanted else Thumb(picture, below or empty))
        caption = label(below, role="small", tone="muted")
        caption.setWordWrap(True)
        caption.setFixedWidth(SIZE.width())
        column.addWidget(caption)
        column.addStretch(1)
        return column

    def _wanted_button(self, words: str) -> QWidget:
        """Return the place of the photo that comes next: it takes files by a press, or drops."""
        button = PhotoPlace(self.tr("+ {photo}").format(photo=words))
        button.setToolTip(self.tr("Choose photos of this area, or drop them on the card"))
        button.setAccessibleName(self.tr("Add photos of {area}").format(area=self.title))
        button.clicked.connect(self.add_wanted)
        return button

    def _add_button(self) -> QWidget:
        button = IconButton()
        set_icon(button, "plus", "accent")
        button.setToolTip(self.tr("Add photos of this area"))
        button.setAccessibleName(self.tr("Add photos of {area}").format(area=self.title))
        button.clicked.connect(self.add_wanted)
        return button

    def _words(self) -> QLayout:
        card = self._card
        column = QVBoxLayout()
        column.setSpacing(theme.GRID // 2)
        column.addWidget(_wrapped(self.title, role="heading"))
        about = [sessions(card.session_count)] if card.session_count else []
        if card.healing_weeks is not None:
            about.append(self.tr("{weeks} wk after treatment").format(weeks=card.healing_weeks))
        if about:
            column.addWidget(_wrapped(" · ".join(about), role="small", tone="muted"))
        if len(card.points) > 1:
            curve = SparkLine(curve_points(card.points))
            curve.setMaximumWidth(_CURVE_WIDTH)
            row = QHBoxLayout()  # what is over goes to the right of the curve, not between the card's parts
            row.addWidget(curve, 1)
            row.addStretch()
            column.addLayout(row)
        told = self._wait() or ("" if len(card.points) > 1 else self._next_step())
        if told:
            column.addWidget(_wrapped(told, role="small", tone="muted"))
        column.addStretch(1)
        return column

    def _wait(self) -> str:
        """Say what the figure waits for; nothing where there is one, or none is to be."""
        baseline, latest = self._card.baseline, self._card.latest
        last = latest or baseline
        if self._refused is not None or last is None or last.standing is not Standing.NOT_MEASURED:
            return ""
        if last.measurement is not None and baseline is None:
            return ""
        match self._measuring:
            case Measuring.NOW:
                return self.tr("Being measured: the figure appears here by itself")
            case Measuring.BY_HAND:
                return self.tr("Measuring is off in the settings: in the area, each photo's menu measures it")
        return self.tr("Open the area to have its photos measured")

    def _next_step(self) -> str:
        if self._refused is not None:
            return self.tr("Photographs: {answer}").format(answer=in_sentence(self._refused))
        card = self._card
        if card.latest:
            return "" if card.baseline else self.tr("No baseline: open the area and choose one")
        if card.baseline:
            return self.tr("Compared from the next photo on")
        return self.tr("Drop the first photo here; it becomes the baseline")

    def _figure(self, said: Headline) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GRID // 2)
        column.addStretch(1)
        figure = label(said.figure, role="figure" if said.is_figure else "heading")
        lines = [label(line, role="small", tone="muted") for line in self._lines(said)]
        for part in (figure, *lines):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            part.setWordWrap(True)
            part.setFixedWidth(_FIGURE_WIDTH)
            column.addWidget(part)
        self._figure_parts = (figure, *lines)
        column.addStretch(1)
        return column

    def _lines(self, said: Headline) -> tuple[str, ...]:
        before = self._card.baseline.coverage if self._card.baseline else None
        after = self._card.latest.coverage if self._card.latest else None
        if not said.claims_change or before is None or after is None:
            return said.lines
        both = from_to(percent(before[0]), percent(after[0]))
        return (self.tr("{figures} covered").format(figures=both), *said.lines)


def _wrapped(text: str, *, role: str, tone: str = "") -> QLabel:
    made = label(text, role=role, tone=tone)
    made.setWordWrap(True)
    return made
