"""How many weeks skin heals after each kind of treatment, where it has weeks of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import format as fmt
from ui import theme
from ui.widgets.field import text_label
from ui.widgets.whole_number_field import WholeNumberField
from vein_tracker.model.records import Procedure
from vein_tracker.settings import MOST_WEEKS


class HealingWeeks(QWidget):
    """Two numbers for each kind of treatment; both empty where those above count."""

    def __init__(self, chosen: Mapping[str, Sequence[int]], usual: tuple[WholeNumberField, WholeNumberField]):
        super().__init__()
        self._usual = usual
        self.rows: dict[Procedure, tuple[_Weeks, _Weeks]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(0, 1)
        heads = (
            self.tr("After this kind of treatment"),
            self.tr("Too early, weeks"),
            self.tr("Early until week"),
        )
        for column, head in enumerate(heads):
            grid.addWidget(text_label(head, theme.TextRole.SMALL, "muted"), 0, column)
        for row, procedure in enumerate(Procedure, start=1):
            fields = self._fields(procedure, chosen.get(procedure, ()), heads[1:])
            self.rows[procedure] = fields
            grid.addWidget(QLabel(fmt.word(procedure)), row, 0)
            for column, field in enumerate(fields, start=1):
                field.setFixedWidth(15 * theme.GRID)
                grid.addWidget(field, row, column)
        for number in usual:
            number.changed.connect(self._show_usual)
        self._show_usual()

    def value(self) -> dict[str, list[int]]:
        """Return the weeks of the kinds of treatment that have their own."""
        typed = {kind: [field.value() for field in fields] for kind, fields in self.rows.items()}
        return {
            kind.value: [weeks for weeks in both if weeks is not None]
            for kind, both in typed.items()
            if None not in both
        }

    def _fields(
        self, procedure: Procedure, chosen: Sequence[int], heads: Sequence[str]
    ) -> tuple[_Weeks, _Weeks]:
        too_early = _Weeks(chosen[0] if chosen else None)
        early = _Weeks(chosen[1] if chosen else None, after=too_early)
        too_early.beside = early
        early.changed.connect(too_early.changed)
        for field, head in zip((too_early, early), heads, strict=True):
            field.line.setAccessibleName(
                self.tr("{treatment}: {what}").format(treatment=fmt.word(procedure), what=head)
            )
        return too_early, early

    def _show_usual(self) -> None:
        """Show faintly what counts where nothing is typed."""
        for fields in self.rows.values():
            for field, usual in zip(fields, self._usual, strict=True):
                field.line.setPlaceholderText(usual.line.text())


class _Weeks(WholeNumberField):
    """A number of weeks, or nothing where the one beside it is empty, too."""

    def __init__(self, value: int | None, after: _Weeks | None = None) -> None:
        super().__init__("", value or 0, least=0, most=MOST_WEEKS)
        self.line.setText("" if value is None else QLocale().toString(value))
        self._after = after
        self.beside: _Weeks | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.line.text().strip()

    def problem(self) -> str:
        other = self._after or self.beside
        if self.empty and (other is None or other.empty):
            return ""
        if self.empty:
            return self.tr("Type both numbers, or neither.")
        earlier, weeks = self._after.value() if self._after else None, self.value()
        if earlier is not None and weeks is not None and weeks < earlier:
            return self.tr("Not before week {weeks}.").format(weeks=earlier)
        return super().problem()
