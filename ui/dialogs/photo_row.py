"""One new photograph in the form that files it: what it shows, where it goes, when it was taken."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui import convert, theme
from ui import format as fmt
from ui.dialogs.photo_question import named, question
from ui.format.day_words import clock_time
from ui.widgets.choice_field import ListField
from ui.widgets.field import text_label
from ui.widgets.small_picture import SmallPicture
from vein_tracker.model.records import Id, Moment, Session
from vein_tracker.tasks.propose import FilingChoices, Incoming

LEAVE_OUT: Final = ""


class PhotoRow(QFrame):
    """`view_id` says where it goes; None where it is left out or nobody has chosen yet."""

    changed = Signal()

    def __init__(self, photo: Incoming, choices: FilingChoices, dropped_on: Id | None) -> None:
        super().__init__()
        self.photo = photo
        self._choices = choices
        self.setProperty("surface", "card")
        self.question = question(photo, choices, dropped_on)
        self.place = ListField[str](
            self.tr("Where"),
            [
                *((one.view.id, named(choices, one)) for one in choices.views),
                (LEAVE_OUT, self.tr("Leave it out")),
            ],
            self.question.view_id,
            required=self.tr("Choose where it belongs, or leave it out."),
        )
        self.moment = ListField[Moment](
            self.tr("When in the course"), [(moment, fmt.word(moment)) for moment in Moment]
        )
        self._moment_chosen = False
        self.place.changed.connect(self.changed)
        self.moment.box.activated.connect(self._choose_moment)
        self._lay_out()

    @property
    def can_be_filed(self) -> bool:
        """Whether the photo can be filed at all."""
        return self.photo.refused is None and not self.photo.is_card

    @property
    def undecided(self) -> bool:
        """Whether somebody has to say where it goes."""
        return self.can_be_filed and self.place.value() is None

    @property
    def unknown(self) -> bool:
        """Whether nothing tells where the photo belongs: neither what it shows nor where it was dropped."""
        seen = self.photo.recognised
        told = seen.key or seen.rivals or self.photo.card_of or self.question.view_id
        return self.can_be_filed and not told

    @property
    def view_id(self) -> Id | None:
        """Where it is to be filed."""
        return (self.place.value() or None) if self.can_be_filed else None

    def offer_moment(self, session: Session) -> None:
        """Propose when in the course it was taken, unless a person has chosen."""
        view_id = self.view_id
        self.moment.setEnabled(view_id is not None)
        if view_id is not None and not self._moment_chosen:
            self.moment.choose(self._choices.moment(view_id, session))

    def said(self) -> str:
        """Return what is said of the photo."""
        if self.photo.refused is not None:
            return fmt.standing(self.photo.refused)
        if self.photo.is_card:
            return self.tr("This is a photo card. It is not filed.")
        return self.question.words

    def _choose_moment(self) -> None:
        self._moment_chosen = True

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(*(4 * [theme.GRID]))
        row.setSpacing(2 * theme.GRID)
        picture = SmallPicture(convert.from_encoded(self.photo.thumbnail), self.photo.source.name)
        beside = QVBoxLayout()
        beside.addWidget(picture)
        beside.addStretch(1)
        row.addLayout(beside)
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        words.addWidget(text_label(self._title(), theme.TextRole.STRONG))
        asks = self.question.asks or not self.can_be_filed
        words.addWidget(text_label(self.said(), theme.TextRole.SMALL, "caution" if asks else "muted"))
        if self.can_be_filed:
            words.addSpacing(theme.GRID // 2)
            words.addLayout(self._fields())
        words.addStretch(1)
        row.addLayout(words, 1)

    def _fields(self) -> QHBoxLayout:
        fields = QHBoxLayout()
        fields.setSpacing(2 * theme.GRID)
        for field, stretch in ((self.place, 3), (self.moment, 2)):
            field.editor.setAccessibleName(f"{field.label.text()}: {self.photo.source.name}")
            fields.addWidget(field, stretch)
        return fields

    def _title(self) -> str:
        name, taken = self.photo.source.name, self.photo.taken
        if taken is None:
            return name
        return self.tr("{name} · taken on {day}, {time}").format(
            name=name, day=fmt.day(taken.date()), time=clock_time(taken)
        )
