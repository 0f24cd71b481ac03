"""Undo and redo of what was done since the library was opened; older edits are left alone."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.actions import Do, text_of
from ui.context import Context
from ui.format import person, sentence
from ui.widgets.verbatim import on_button
from vein_tracker.model.records import Change, Id, Photo
from vein_tracker.tasks.base import Script, alone
from vein_tracker.tasks.edit import UNDO, Turned, Undo
from vein_tracker.tasks.import_photos import IMPORT_PHOTO
from vein_tracker.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_DONE: Final = {
    "add_patient": QT_TRANSLATE_NOOP("undo", "Patient added."),
    "edit_patient": QT_TRANSLATE_NOOP("undo", "Patient changed."),
    "trash_patient": QT_TRANSLATE_NOOP("undo", "Patient moved to the trash, kept for 30 days."),
    "record_consent": QT_TRANSLATE_NOOP("undo", "Consent recorded."),
    "archive_patient": QT_TRANSLATE_NOOP("undo", "Patient archived; search for “archived” to find them."),
    "unarchive_patient": QT_TRANSLATE_NOOP("undo", "Patient brought back from the archive."),
    "merge_patients": QT_TRANSLATE_NOOP("undo", "Patients merged into one."),
    "record_checklist": QT_TRANSLATE_NOOP("undo", "Checklist recorded."),
    "trash_checklist": QT_TRANSLATE_NOOP("undo", "Checklist moved to the trash, kept for 30 days."),
    "record_assessment": QT_TRANSLATE_NOOP("undo", "Examination of the veins recorded."),
    "trash_assessment": QT_TRANSLATE_NOOP("undo", "Examination moved to the trash, kept for 30 days."),
    "place_area": QT_TRANSLATE_NOOP("undo", "Area moved on the figure."),
    "add_area": QT_TRANSLATE_NOOP("undo", "Treated area added."),
    "edit_area": QT_TRANSLATE_NOOP("undo", "Treated area changed."),
    "trash_area": QT_TRANSLATE_NOOP("undo", "Treated area moved to the trash, kept for 30 days."),
    "add_view": QT_TRANSLATE_NOOP("undo", "View added."),
    "edit_view": QT_TRANSLATE_NOOP("undo", "View changed."),
    "trash_view": QT_TRANSLATE_NOOP("undo", "View moved to the trash, kept for 30 days."),
    "add_session": QT_TRANSLATE_NOOP("undo", "Session saved."),
    "edit_session": QT_TRANSLATE_NOOP("undo", "Session changed."),
    "trash_session": QT_TRANSLATE_NOOP("undo", "Session moved to the trash, kept for 30 days."),
    "edit_photo": QT_TRANSLATE_NOOP("undo", "Photo changed."),
    "move_photo": QT_TRANSLATE_NOOP("undo", "Photo moved."),
    "pin_note": QT_TRANSLATE_NOOP("undo", "Note pinned."),
    "edit_note": QT_TRANSLATE_NOOP("undo", "Note changed."),
    "trash_note": QT_TRANSLATE_NOOP("undo", "Note taken off; Undo brings it back."),
    "trash_inbox_photo": QT_TRANSLATE_NOOP("undo", "Unfiled photo moved to the trash, kept for 30 days."),
    "trash_photo": QT_TRANSLATE_NOOP("undo", "Photo moved to the trash, kept for 30 days."),
    "set_scale": QT_TRANSLATE_NOOP("undo", "Scale set."),
    "set_landmarks": QT_TRANSLATE_NOOP("undo", "Landmarks set; the photo is compared by them."),
    "remove_landmarks": QT_TRANSLATE_NOOP("undo", "Landmarks removed; the photo is compared without them."),
    "set_region": QT_TRANSLATE_NOOP("undo", "Region drawn; the series is measured within it."),
    "clear_region": QT_TRANSLATE_NOOP("undo", "Region cleared; the series is measured everywhere."),
    "correct_veins": QT_TRANSLATE_NOOP("undo", "Veins corrected by hand."),
    "clear_corrections": QT_TRANSLATE_NOOP("undo", "Corrections by hand cleared."),
    "review": QT_TRANSLATE_NOOP("undo", "Review saved: region and veins."),
    "set_baseline": QT_TRANSLATE_NOOP("undo", "Baseline set; the series is compared again."),
    "restore": QT_TRANSLATE_NOOP("undo", "Restored from the trash."),
    "edit_protocol": QT_TRANSLATE_NOOP("undo", "Photo protocol saved."),
    "check_setup": QT_TRANSLATE_NOOP("undo", "Set-up checked."),
}
"""The code of an edit → what is said once it is done."""
_OTHERWISE: Final = QT_TRANSLATE_NOOP("undo", "Saved: {edit}.")


class Undoing(QObject):
    """Knows what can be taken back; `said` is what a notice says of a change, and whether it offers Undo.

    Of photos nothing is said: whoever files them says how many, and whose, once all are filed.
    """

    said = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._turning = False
        self._open = False
        context.bus.changed.connect(self._count)
        context.actions[Do.UNDO].triggered.connect(lambda: self.undo())
        context.actions[Do.REDO].triggered.connect(lambda: self.redo())
        self.leave()

    def begin(self) -> None:
        """Start anew, as a library was opened."""
        self._open = True
        self._forget()

    def leave(self) -> None:
        """Take nothing back and tell of nothing any more, as the library is closed."""
        self._open = False
        self._forget()

    def _forget(self) -> None:
        self._done, self._undone = [], []
        self._enable()

    def undo(self, times: int = 1) -> None:
        """Take back the last edits."""
        times = min(times, len(self._done))
        if times and not self._turning:
            self._turn(times, redo=False)

    def taking_back(self, times: int = 1) -> Callable[[], None]:
        """Return an act that takes back the edits that are the last ones now; nothing once another has followed."""
        last = self._last

        def act() -> None:
            if self._last is last:  # one like it is another
                self.undo(times)

        return act

    @property
    def _last(self) -> Change | None:
        return self._done[-1] if self._done else None

    def filed_last(self, photo_ids: Collection[Id]) -> bool:
        """Whether the last edits are the filing of these photos, with none of anything else in between."""
        last = self._done[-len(photo_ids) :] if photo_ids else []
        return len(last) == len(photo_ids) and all(_files(change, photo_ids) for change in last)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        if self._undone and not self._turning:
            self._turn(1, redo=True)

    def _turn(self, times: int, *, redo: bool) -> None:
        self._turning = True
        self._enable()
        job = self._context.jobs.run_script(UNDO, turn(times, redo=redo), times)
        done, undone = (self._undone, self._done) if redo else (self._done, self._undone)
        job.changed.connect(lambda _: undone.append(done.pop()))  # also of one that is stopped half-way
        job.finished.connect(lambda turned: self._say(turned, redo=redo))
        job.failed.connect(self.failed)
        job.ended.connect(self._ended)

    def _say(self, turned: tuple[Turned, ...], *, redo: bool) -> None:
        """Name whose it was: one may stand on another patient's page by now."""
        if turned and self._open:
            told = translate("undo", "Done again: {edit}") if redo else translate("undo", "Undone: {edit}")
            last = turned[-1]
            whose = (person(one.family_name, one.given_name) for one in last.patients)
            self.said.emit(" · ".join((told.format(edit=sentence(last.change.text)), *whose)), False)

    def _ended(self) -> None:
        self._turning = False
        self._enable()

    def _count(self, change: Change) -> None:
        if not (change.undoable and self._open):
            return
        self._done.append(change)
        self._undone.clear()
        self._enable()
        if change.text.code != IMPORT_PHOTO.code:
            self.said.emit(done_words(change), True)

    def _enable(self) -> None:
        """Offer what there is to turn, and say in the menu what that is."""
        told = translate("undo", "Undo: {edit}"), translate("undo", "Redo: {edit}")
        for do, waiting, words in zip((Do.UNDO, Do.REDO), (self._done, self._undone), told, strict=True):
            action = self._context.actions[do]
            action.setEnabled(bool(waiting) and not self._turning)
            edit = on_button(sentence(waiting[-1].text)) if waiting else ""  # it may hold what somebody typed
            action.setText(words.format(edit=edit) if waiting else text_of(do))


def turn(times: int, *, redo: bool) -> Script[tuple[Turned, ...]]:
    """Take back, or bring back, so many edits one after the other."""
    turned = []
    for _ in range(times):
        outcome = yield from alone(Undo(redo=redo))
        if outcome.value is None:
            break
        turned.append(outcome.value)
    return tuple(turned)


def _files(change: Change, photo_ids: Collection[Id]) -> bool:
    """Whether a change is the filing of one of these photos."""
    touched = [record_id for kind, record_id in change.touched if kind is Photo]
    return change.text.code == IMPORT_PHOTO.code and any(one in photo_ids for one in touched)


def done_words(change: Change) -> str:
    """Say what was done."""
    told = _DONE.get(change.text.code, _OTHERWISE)
    return translate("undo", told).format(edit=sentence(change.text))
