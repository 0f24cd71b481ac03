"""Where photographs that were dropped are to be filed: proposed, and done only once it is confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.form import MEDIUM, FormDialog
from ui.dialogs.session_choice import SessionChoice
from ui.dialogs.who import Who
from ui.widgets.choice_field import ChipsField, SegmentField
from ui.widgets.field import text_label
from vein_tracker.model.records import Id, Moment, Patient, Session, TreatedArea, View
from vein_tracker.tasks.import_photos import Place

_NAMES_SHOWN = 3


class FilePhotosDialog(FormDialog):
    """Name, date of birth and side on top; view, session and moment below; `place` is what was confirmed."""

    def __init__(
        self,
        parent: QWidget | None,
        patient: Patient,
        area: TreatedArea,
        views: Sequence[View],
        view: View,
        sessions: Sequence[Session],
        names: Sequence[str],
        suggested_day: date | None = None,
        practitioner: str = "",
    ) -> None:
        act = self.tr("File {photos}").format(photos=fmt.photos(len(names)))
        super().__init__(parent, self.tr("File photos"), act, header=Who(patient, area), width=MEDIUM)
        self._place: Place | None = None
        self.view = ChipsField[Id](
            self.tr("View"), [(v.id, view_words(v)) for v in views], [view.id], single=True
        )
        self.moment = SegmentField[Moment](
            self.tr("When they were taken"),
            [(moment, fmt.word(moment)) for moment in Moment],
            Moment.BEFORE if view.baseline_id is None else Moment.FOLLOW_UP,
        )
        self.session = SessionChoice()
        self.session.offer(patient.id, sessions, suggested_day or today(), practitioner)
        self.body.addWidget(text_label(self._listed(names), theme.TextRole.STRONG))
        self.body.addWidget(self.session)
        self.body.addWidget(self.moment)
        if len(views) > 1:
            self.body.addWidget(self.view)
        else:
            self.view.setParent(self)
            self.view.hide()

    def place(self) -> Place:
        """Return where the photographs are to be filed, once the form was accepted."""
        assert self._place is not None
        return self._place

    def keep(self) -> None:
        view_id, moment = self.view.value(), self.moment.value()
        assert view_id is not None
        assert moment is not None
        self._place = Place(view_id=view_id, session=self.session.value(), moment=moment)

    def _listed(self, names: Sequence[str]) -> str:
        shown = ", ".join(names[:_NAMES_SHOWN])
        more = len(names) - _NAMES_SHOWN
        return self.tr("{names} and {n} more").format(names=shown, n=more) if more > 0 else shown


def view_words(view: View) -> str:
    """Return "Close-up, knee bent"."""
    return ", ".join(filter(None, (fmt.word(view.kind), view.label)))
