"""Sessions: opens the form, keeps what is typed in it as a draft, goes on with drafts, copies a session as text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.brief_clipboard import BriefClipboard
from ui.clock import today
from ui.context import Context
from ui.dialogs.session import SessionDialog
from ui.dialogs.session_help import SessionHelp
from ui.draft_keeper import DraftKeeper
from ui.format import standing
from ui.format.session import AreaEntry, session_text
from ui.widgets.wedge import Wedge
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import Id, Session, Tick
from vein_tracker.tasks.area_sessions import LoadSessions, PatientSessions
from vein_tracker.tasks.drafts import KeepDraft, ThrowDraftAway
from vein_tracker.tasks.gs1 import read_code
from vein_tracker.text import Text


class Recording(QObject):
    """`edited` carries what is to be written, `offered` a sentence with a word and an act that take it back.

    `refused`: why a draft could not be written, and an act that tries again: it is still here.
    """

    edited = Signal(object)
    filled_in = Signal(object, object)
    """What is about to be written of a session, and what was known before."""
    offered = Signal(str, str, object)
    drafts_changed = Signal()
    refused = Signal(object, object)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._form: SessionDialog | None = None
        self.clipboard = BriefClipboard(self)

    def record(self, patient_id: Id, session: Session | None = None) -> None:
        """Ask what was done and seen in a session; without one, in today's, which filing photos may have begun."""

        def ask(found: PatientSessions) -> None:
            begun = next((known for known in found.sessions if known.held_on == today()), None)
            wanted = session or begun
            draft = draft_for(found.drafts, wanted, new=session is None)
            self._open(found, wanted, draft)

        self._ask(patient_id, ask)

    def resume(self, draft: SessionDraft) -> None:
        """Go on with a session that was begun."""

        def ask(found: PatientSessions) -> None:
            kept = next((one for one in found.drafts if one.id == draft.id), None)
            known = next((one for one in found.sessions if one.id == draft.session_id), None)
            self._open(found, known, kept)

        self._ask(draft.patient_id, ask)

    def confirm_tick(self, session: Session, area_id: Id, tick: Tick) -> None:
        """Open a photo's session with a tick that the photo suggests; it is filed when the person saves it."""

        def ask(found: PatientSessions) -> None:
            form = self._form_of(found, session, draft_for(found.drafts, session, new=False))
            form.propose(area_id, tick)
            self._show(form, found)

        self._ask(session.patient_id, ask)

    def throw_away(self, draft: SessionDraft) -> None:
        """Keep a draft no longer; it can be brought back while the notice says so."""

        def offer(thrown: SessionDraft | None) -> None:
            self.drafts_changed.emit()
            if thrown is not None:
                self.offered.emit(
                    self.tr("The unfinished session was thrown away."),
                    self.tr("Undo"),
                    lambda: self._keep(thrown),
                )

        job = self._context.jobs.run(ThrowDraftAway(draft))
        job.finished.connect(offer)
        job.failed.connect(self.failed)

    def copy(self, session: Session) -> None:
        """Put a session on the clipboard as text, for a minute."""

        def put(found: PatientSessions) -> None:
            areas = {area.id: area for area in found.areas}
            entries = [
                AreaEntry(areas[one.session_area.area_id], one.session_area, one.treatments)
                for one in found.area_sessions
                if one.session.id == session.id
            ]
            self._copy(session_text(found.patient, session, entries))

        self._ask(session.patient_id, put)

    def leave(self) -> None:
        """Keep what stands in an open form, and close it: nobody is to read on."""
        self.clipboard.clear()
        if self._form is not None:
            self._form.reject()

    def _open(self, found: PatientSessions, session: Session | None, draft: SessionDraft | None) -> None:
        if draft is not None and draft.session_id is None:
            held = (known for known in found.sessions if known.held_on == draft.held_on)
            session = next(held, None)
        self._show(self._form_of(found, session, draft), found)

    def _form_of(
        self, found: PatientSessions, session: Session | None, draft: SessionDraft | None
    ) -> SessionDialog:
        chosen = self._context.preferences.current
        return SessionDialog(
            self._window,
            found.patient,
            found.areas,
            session,
            found.area_sessions,
            chosen.practitioner,
            found.photographs_refused,
            SessionHelp(
                presets=chosen.agent_presets,
                limit_ml=chosen.session_limit_ml,
                vials=found.vials,
                protocols=found.protocols,
                taken=found.taken,
                keeps_drafts=True,
                draft=draft,
            ),
        )

    def _show(self, form: SessionDialog, found: PatientSessions) -> None:
        keeper = DraftKeeper(self._context.jobs, form.draft, self)
        keeper.failed.connect(lambda why: self._say_in(form, why))
        form.typed.connect(keeper.wait)
        form.copied.connect(self._copy)
        form.finished.connect(lambda result: self._close(form, keeper, found, result))
        Wedge(form, lambda code: self._take_code(form, code))
        self._form = form
        form.open()

    def _close(self, form: SessionDialog, keeper: DraftKeeper, found: PatientSessions, result: int) -> None:
        """Write the last keys first, also where the session is saved: saving may fail, and the draft is left then."""
        self._form = None
        edits = form.edits() if result == QDialog.DialogCode.Accepted else None

        def go_on() -> None:
            if edits is not None:
                self.filled_in.emit(edits, found)
                self.edited.emit(edits)
            else:
                self._left(keeper)
            keeper.deleteLater()

        keeper.leave(go_on)

    def _say_in(self, form: SessionDialog, why: Text) -> None:
        """Say in the form what went wrong, while it is open."""
        if self._form is form:
            form.buttons.say(standing(why))

    def _left(self, keeper: DraftKeeper) -> None:
        """Say that what was typed is kept, and where; or that it is not."""
        self.drafts_changed.emit()
        draft = keeper.last
        if draft is not None and keeper.refusal is not None:
            self._refuse(keeper.refusal, draft)
        elif draft is not None:
            self.offered.emit(
                self.tr("Kept as a draft: you can go on with it under Today."),
                self.tr("Throw away"),
                lambda: self.throw_away(draft),
            )

    def _refuse(self, why: Text, draft: SessionDraft) -> None:
        """Say that what was typed is not kept, and go on holding it."""
        self.refused.emit(why, lambda: self._keep(draft))

    def _keep(self, draft: SessionDraft) -> None:
        job = self._context.jobs.run(KeepDraft(draft))
        job.finished.connect(lambda _: self.drafts_changed.emit())
        job.failed.connect(lambda why: self._refuse(why, draft))

    def _take_code(self, form: SessionDialog, code: str) -> bool:
        try:
            taken = form.take_code(read_code(code, today()))
        except VeinTrackerError as refused:
            form.buttons.say(standing(refused.text))
            return True
        form.buttons.say("" if taken else self.tr("Add a treatment first, then scan its vial."))
        return True

    def _copy(self, text: str) -> None:
        self.clipboard.copy(text)
        self.offered.emit(
            self.tr("Session copied as text. The clipboard is cleared after a minute."), "", None
        )

    def _ask(self, patient_id: Id, then: Callable[[PatientSessions], None]) -> None:
        self._context.asking.ask(LoadSessions(patient_id, today()), then, self.failed.emit)


def draft_for(drafts: tuple[SessionDraft, ...], session: Session | None, *, new: bool) -> SessionDraft | None:
    """Return the newest draft of this session; for a new one also a draft of one that is not saved yet."""
    own = [one for one in drafts if session is not None and one.session_id == session.id]
    begun = [one for one in drafts if new and one.session_id is None]
    return next(reversed([*begun, *own]), None)
