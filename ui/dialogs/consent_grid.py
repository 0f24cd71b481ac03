"""What the patient agreed to, refused or withdrew: a line for each purpose, the face apart, dated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.buttons import push_button
from ui.dialogs.form import beside
from ui.widgets.choice_field import SegmentField
from ui.widgets.date_field import DateField
from ui.widgets.field import text_label
from vein_tracker.model.records import Consent, ConsentPurpose, ConsentState, Id
from vein_tracker.tasks.browse import consent_state
from vein_tracker.tasks.edit import Amend, amended

_NOT_ASKED = "not_asked"

Key = tuple[ConsentPurpose, bool]
"""A purpose, and whether it is about the face."""


class ConsentGrid(QWidget):
    """The answers that count today, to be changed; `face_folded` hides the face until it is asked for."""

    changed = Signal()

    def __init__(self, consents: Iterable[Consent] = (), *, face_folded: bool = False) -> None:
        super().__init__()
        self._consents = tuple(consents)
        self._rows: dict[Key, SegmentField[str]] = {}
        self._face = self._answers(face=True)
        self.dated = _AnswerDate(self)
        self._unfold = push_button(self.tr("The face has answers of its own"), "offer", icon="chevron-down")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(text_label(self.tr("Consent: photographs"), theme.TextRole.HEADING))
        column.addWidget(self._answers(face=False))
        column.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._face)
        when = text_label(self.tr("New answers were given on"))
        when.setFixedHeight(theme.TOUCH)
        row = beside(when, self.dated, stretches=(1, 0))
        row.setAlignment(when, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addStretch()
        folded = face_folded and not any(consent.face for consent in self._consents)
        self._face.setVisible(not folded)
        self._unfold.setVisible(folded)
        self._unfold.clicked.connect(self._show_face)

    def button(self, purpose: ConsentPurpose, state: ConsentState | None, face: bool = False) -> QPushButton:
        """Return the button of an answer."""
        button = self._rows[purpose, face].button(state or _NOT_ASKED)
        assert isinstance(button, QPushButton)
        return button

    def put(self, patient_id: Id) -> tuple[Consent, ...]:
        """Return the answers that are new: one of another day is kept."""
        dated = self._dated()
        return tuple(
            Consent(patient_id=patient_id, purpose=key[0], face=key[1], state=state, dated=dated)
            for key, state in self._said().items()
            if self._same_day(key) is None
        )

    def amend(self) -> tuple[Amend[Consent], ...]:
        """Return what corrects answers of the same day."""
        said = [(self._same_day(key), state) for key, state in self._said().items()]
        return tuple(
            one for known, state in said if known for one in amended(known, replace(known, state=state))
        )

    def trash(self) -> tuple[tuple[type[Consent], Id], ...]:
        """Return the answers that were entered by mistake: nobody asked."""
        mistaken = {key for key, state in self._changed().items() if state == _NOT_ASKED}
        return tuple((Consent, c.id) for c in self._consents if (c.purpose, c.face) in mistaken)

    def last_answer_to_change(self) -> date | None:
        """Return the day of the latest answer among those that are being changed."""
        changed = [key for key, state in self._changed().items() if state != _NOT_ASKED]
        days = [c.dated for c in self._consents if (c.purpose, c.face) in changed]
        return max(days, default=None)

    def _show_face(self) -> None:
        self._face.show()
        self._unfold.hide()
        self._rows[ConsentPurpose.RECORD, True].focus_first()

    def _changed(self) -> dict[Key, str]:
        chosen = {key: row.value() or _NOT_ASKED for key, row in self._rows.items()}
        return {key: state for key, state in chosen.items() if state != self._known(key)}

    def _known(self, key: Key) -> str:
        return consent_state(self._consents, *key) or _NOT_ASKED

    def _said(self) -> dict[Key, ConsentState]:
        return {key: ConsentState(state) for key, state in self._changed().items() if state != _NOT_ASKED}

    def _dated(self) -> date:
        dated = self.dated.value()
        assert dated is not None
        return dated

    def _same_day(self, key: Key) -> Consent | None:
        """Return the answer of the day on which the new ones were given."""
        day = self._dated()
        return next(
            (c for c in reversed(self._consents) if (c.purpose, c.face, c.dated) == (*key, day)), None
        )

    def _answers(self, *, face: bool) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        if face:
            heading = text_label(self.tr("Consent: photographs that show the face"), theme.TextRole.HEADING)
            heading.setContentsMargins(0, theme.GRID, 0, theme.GRID)  # as the first heading stands
            grid.addWidget(heading, 0, 0, 1, 2)
        for line, purpose in enumerate(ConsentPurpose, start=1):
            words = fmt.word(purpose)
            row = self._row(
                (purpose, face), self.tr("{purpose}, face").format(purpose=words) if face else words
            )
            grid.addWidget(self._caption(words, (purpose, face)), line, 0)
            grid.addWidget(row, line, 1)
        return box

    def _row(self, key: Key, name: str) -> SegmentField[str]:
        choices = [
            *((state.value, fmt.word(state)) for state in ConsentState),
            (_NOT_ASKED, self.tr("Not asked")),
        ]
        row = SegmentField[str](name, choices, str(self._known(key)))
        row.label.hide()
        row.changed.connect(self.changed)
        self._rows[key] = row
        return row

    def _caption(self, words: str, key: Key) -> QWidget:
        days = [c.dated for c in self._consents if (c.purpose, c.face) == key]
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(words))
        if days:
            since = self.tr("since {day}").format(day=fmt.day(max(days)))
            column.addWidget(text_label(since, theme.TextRole.SMALL, "muted"))
        return box


class _AnswerDate(DateField):
    """On which day the patient gave the answers that are new here."""

    def __init__(self, grid: ConsentGrid) -> None:
        super().__init__("", today(), required="-", latest=today())
        self.line.setAccessibleName(self.tr("New answers were given on"))
        self._grid = grid
        grid.changed.connect(self.changed)

    def problem(self) -> str:
        if self.line.text().strip() == "":
            return self.tr("Type on which day the patient answered.")
        last, dated = self._grid.last_answer_to_change(), self.value()
        if last is not None and dated is not None and dated < last:
            return self.tr("There is a later answer, of {day}: the latest one counts.").format(
                day=fmt.day(last)
            )
        return super().problem()
