"""The shots of one sitting at the camera: each is made a file in memory, then kept in the library or taken again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage

from ui import convert
from ui.camera import Camera
from ui.clock import now
from ui.context import Context
from ui.widgets.shots_strip import TILE, Kept, ShotsStrip, ShotTile
from vein_tracker.model.records import Moment, Photo, Session, View
from vein_tracker.tasks.edit import ADD_VIEW, Edit, Edits
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto, Place
from vein_tracker.tasks.preview import EncodeStill

if TYPE_CHECKING:
    from vein_tracker.text import Text

_LOOK: Final = QSize(1600, 1200)


@dataclass(slots=True)
class Shot:
    """One still, until it is encoded; `file` then, until it is filed; `wanted` once it is to be kept."""

    view: View
    tile: ShotTile
    look: QImage
    still: EncodeStill | None
    file: PastedPhoto | None = None
    encoding: bool = False
    wanted: bool = False
    filed: bool = False
    moment: Moment = Moment.FOLLOW_UP


class Shots(QObject):
    """Keeps what is kept at once, and never lets go of a shot that nobody has thrown away."""

    failed = Signal(object)
    changed = Signal()
    looked = Signal(object)
    """A shot that is to be looked at; None for the live picture."""
    filed = Signal(object)
    """A photo that is in the library now."""

    def __init__(
        self, context: Context, strip: ShotsStrip, session: Session, known: Sequence[View], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._strip = strip
        self._session = session
        self._known = {view.id for view in known}
        self._shots: list[Shot] = []
        self._chosen: Shot | None = None
        self._looked_at: Shot | None = None
        self._on_page = True
        strip.chosen.connect(self._choose)

    @property
    def waiting(self) -> tuple[Shot, ...]:
        """Those that are neither kept nor thrown away."""
        return tuple(shot for shot in self._shots if not shot.wanted)

    @property
    def chosen(self) -> Shot | None:
        """The shot that Keep and Retake are about: the newest that waits unless another was chosen."""
        waiting = self.waiting
        if self._chosen in waiting:
            return self._chosen
        return waiting[-1] if waiting else None

    def taken(self, view: View) -> bool:
        """Whether there is a shot of a view that nobody has thrown away."""
        return any(shot.view.id == view.id for shot in self._shots)

    @property
    def unfinished(self) -> bool:
        """Whether a shot is still to be kept or filed."""
        return any(not shot.filed for shot in self._shots)

    @property
    def filing(self) -> bool:
        """Whether a shot is being filed, or made a file of to be filed."""
        return any(shot.wanted and not shot.filed for shot in self._shots)

    @property
    def number(self) -> int:
        """How many shots there are, kept or waiting."""
        return len(self._shots)

    def add(self, pixels: convert.U8, view: View, words: str, camera: Camera, moment: Moment) -> Shot:
        """Take up a still of a view; `words` call the view, `camera` has taken it."""
        taken_at = now()
        look = convert.fitted(pixels, _LOOK)
        expanded = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        picture = look.scaled(TILE * 2, expanded, Qt.TransformationMode.SmoothTransformation)
        tile = self._strip.add(words, picture.copy(_middle(picture.size())))
        name = taken_at.strftime("%Y-%m-%d %H.%M.%S") + f".{taken_at.microsecond // 1000:03d}.png"
        device = camera.device.name if camera.device else ""
        still = EncodeStill(pixels, name, device, taken_at, camera.exposure)
        shot = Shot(view, tile, look, still, moment=moment)
        self._shots.append(shot)
        self._chosen = shot
        self._encode(shot)
        self._changed()
        return shot

    def keep(self, shot: Shot) -> None:
        """File a shot now, or as soon as it is encoded."""
        shot.wanted = True
        self.look_no_more()
        self._mark(shot, Kept.FILING)
        if shot.file is not None:
            self._file(shot, shot.file)
        else:
            self._encode(shot)
        self._changed()

    def look_no_more(self) -> None:
        """Show the live picture again."""
        self._looked_at = None
        if self._on_page:
            self.looked.emit(None)

    def keep_all(self) -> None:
        """File all that wait."""
        for shot in self.waiting:
            self.keep(shot)

    def throw_away(self, shot: Shot) -> None:
        """Let go of a shot, to take it again."""
        self._shots.remove(shot)
        if self._on_page:
            self._strip.remove(shot.tile)
        self.look_no_more()
        self._changed()

    def outlive_page(self, parent: QObject) -> None:
        """The page goes, what is being filed goes on; nothing is drawn any more."""
        self.setParent(parent)
        self._on_page = False

    def _encode(self, shot: Shot) -> None:
        """Make a file of a still in memory; one for which that did not work is tried again once it is to be kept."""
        if shot.still is not None and not shot.encoding:
            shot.encoding = True
            job = self._context.jobs.run(shot.still, lasting=True)
            job.finished.connect(lambda file: self._encoded(shot, file))
            job.failed.connect(lambda why: self._refuse(shot, why))

    def _encoded(self, shot: Shot, file: PastedPhoto) -> None:
        shot.file, shot.still, shot.encoding = file, None, False
        if shot.wanted:
            self._file(shot, file)

    def _file(self, shot: Shot, file: PastedPhoto) -> None:
        place = Place(view_id=shot.view.id, session=self._session, moment=shot.moment)
        if shot.view.id not in self._known:
            self._known.add(shot.view.id)
            added = self._context.jobs.run(Edit(Edits(text=ADD_VIEW, put=(shot.view,))))
            added.finished.connect(lambda _: self._import(shot, file, place))
            added.failed.connect(lambda why: self._refuse_with_view(shot, why))
            return
        self._import(shot, file, place)

    def _import(self, shot: Shot, file: PastedPhoto, place: Place) -> None:
        job = self._context.jobs.run(ImportPhoto(file, place), lasting=True)
        job.finished.connect(lambda photo: self._kept(shot, photo))
        job.failed.connect(lambda why: self._refuse(shot, why))

    def _kept(self, shot: Shot, photo: Photo) -> None:
        shot.file, shot.filed = None, True
        self.filed.emit(photo)
        self._mark(shot, Kept.KEPT)
        self.changed.emit()

    def _refuse_with_view(self, shot: Shot, why: Text) -> None:
        """A view that could not be added is added when the shot is kept again."""
        self._known.discard(shot.view.id)
        self._refuse(shot, why)

    def _refuse(self, shot: Shot, why: Text) -> None:
        """What could not be filed waits again: it is still here, and may be kept once the cause is mended."""
        self.failed.emit(why)
        shot.encoding = False
        if shot in self._shots:
            shot.wanted = False
            self._mark(shot, Kept.REFUSED)
            self._changed()

    def _choose(self, tile: ShotTile) -> None:
        """Look at a shot; at the one that is looked at already, no more."""
        shot = next((shot for shot in self._shots if shot.tile is tile), None)
        self._looked_at = None if shot is self._looked_at else shot
        self._chosen = shot
        self._changed()
        self.looked.emit(self._looked_at.look if self._looked_at else None)

    def _mark(self, shot: Shot, kept: Kept) -> None:
        if self._on_page:
            shot.tile.show_kept(kept)

    def _changed(self) -> None:
        if self._on_page:
            chosen = self.chosen
            self._strip.mark(chosen.tile if chosen else None)
        self.changed.emit()


def _middle(size: QSize) -> QRect:
    """Return the middle of a picture, in the proportions of a tile."""
    tile = QRect(0, 0, TILE.width() * 2, TILE.height() * 2)
    tile.moveCenter(QRect(0, 0, size.width(), size.height()).center())
    return tile
