"""New photographs that are being looked at: what is known of them so far, for the form that asks about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from vein_tracker.tasks.propose import Proposals


class Looking(QObject):
    """`begun` comes with the first few, `came` with all so far each time there are more, `over` where none follow.

    `stopped` is asked for where nobody wants to know any more; from then on nothing comes.
    """

    begun = Signal()
    came = Signal(object)
    over = Signal()
    stopped = Signal()

    _heard = Signal(object)

    def __init__(self, parent: QObject, number: int) -> None:
        super().__init__(parent)
        self.number = number
        self.found: Proposals | None = None
        self._wanted, self._busy = True, True
        self._heard.connect(self._take)

    @property
    def wanted(self) -> bool:
        """Whether somebody wants to know."""
        return self._wanted

    def hear(self, found: Proposals) -> None:
        """Hear what is known so far, on whichever thread."""
        self._heard.emit(found)

    def stop(self) -> None:
        """Tell nothing any more."""
        if self._wanted:
            self._wanted, self.found = False, None
            self.stopped.emit()
        self._leave()

    def fall_short(self) -> None:
        """Expect none but those that are there, as the others cannot be looked at; there may be none at all."""
        if self.found is None:
            self.stop()
        else:
            self.number = len(self.found.photos)
            self.over.emit()

    def rest(self) -> None:
        """Hear nothing any more, as all is looked at."""
        self._busy = False
        self._leave()

    def _leave(self) -> None:
        """A thread that looks may still tell what it found, and needs somebody who hears it."""
        if not self._wanted and not self._busy:
            self.deleteLater()

    def _take(self, found: Proposals) -> None:
        if not self._wanted:
            return
        first, self.found = self.found is None, found
        if first:
            self.begun.emit()
        else:
            self.came.emit(found.photos)
