"""How many of something, in the plural that the language has for it."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """A class, as the translators' tools see plural forms in `tr` alone.

    Nothing may inherit from it: `tr` with a number looks for the text under the last class only. English has no
    file of translations, so that its singular is a text of its own.
    """

    def areas(self, n: int) -> str:
        """Return "1 area", "3 areas"."""
        return self.tr("1 area") if n == 1 else self.tr("%n areas", "", n)

    def days_later(self, n: int) -> str:
        """Return "1 day later", "3 days later"."""
        return self.tr("1 day later") if n == 1 else self.tr("%n days later", "", n)

    def minutes(self, n: int) -> str:
        """Return "1 minute", "5 minutes"."""
        return self.tr("1 minute") if n == 1 else self.tr("%n minutes", "", n)

    def months(self, n: int) -> str:
        """Return "1 month", "6 months"."""
        return self.tr("1 month") if n == 1 else self.tr("%n months", "", n)

    def pairs(self, n: int) -> str:
        """Return "1 pair", "3 pairs"."""
        return self.tr("1 pair") if n == 1 else self.tr("%n pairs", "", n)

    def patients(self, n: int) -> str:
        """Return "1 patient", "3 patients"."""
        return self.tr("1 patient") if n == 1 else self.tr("%n patients", "", n)

    def photos(self, n: int) -> str:
        """Return "1 photo", "3 photos"."""
        return self.tr("1 photo") if n == 1 else self.tr("%n photos", "", n)

    def sessions(self, n: int) -> str:
        """Return "1 session", "3 sessions"."""
        return self.tr("1 session") if n == 1 else self.tr("%n sessions", "", n)

    def weeks(self, n: int) -> str:
        """Return "1 week", "6 weeks"."""
        return self.tr("1 week") if n == 1 else self.tr("%n weeks", "", n)

    def weeks_later(self, n: int) -> str:
        """Return "1 week later", "39 weeks later"."""
        return self.tr("1 week later") if n == 1 else self.tr("%n weeks later", "", n)


_COUNTS = Counts()
areas, pairs, patients = _COUNTS.areas, _COUNTS.pairs, _COUNTS.patients
photos, sessions = _COUNTS.photos, _COUNTS.sessions
days_later, weeks_later = _COUNTS.days_later, _COUNTS.weeks_later
minutes, months, weeks = _COUNTS.minutes, _COUNTS.months, _COUNTS.weeks
