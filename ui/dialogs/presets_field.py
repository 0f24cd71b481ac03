"""The agents that a clinic uses, each on a line with the strengths that it has of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format import number
from ui.format.typed import typed_number
from ui.widgets.field import NotesField

_LINES: Final = 5
_MOST_PERCENT: Final = 100
_DECIMALS: Final = 3


class PresetsField(NotesField):
    """Lines such as "Polidocanol: 0.25 0.5 1"; what is left as it was keeps its value to the letter."""

    def __init__(self, label: str, value: Mapping[str, Sequence[float]]) -> None:
        self._given = {agent: list(strengths) for agent, strengths in value.items()}
        self._written = "\n".join(_line(agent, strengths) for agent, strengths in value.items())
        super().__init__(label, self._written, lines=_LINES)

    def value(self) -> dict[str, list[float]]:  # type: ignore[override]
        """Return the strengths in percent by agent."""
        if super().value() == self._written:
            return self._given
        read = (_read(line) for line in self._lines())
        return {agent: sorted(set(strengths)) for agent, strengths in filter(None, read)}

    def problem(self) -> str:
        wrong = next((line for line in self._lines() if _read(line) is None), None)
        if wrong is None:
            return ""
        return self.tr("“{line}”: type an agent, a colon, and its strengths in percent: {example}").format(
            line=wrong, example=_line(self.tr("Polidocanol"), (0.25, 0.5, 1))
        )

    def _lines(self) -> list[str]:
        return [line.strip() for line in super().value().splitlines() if line.strip()]


def _line(agent: str, strengths: Sequence[float]) -> str:
    return f"{QCoreApplication.translate('agents', agent)}: {' '.join(map(_strength, strengths))}".strip()


def _strength(percent: float) -> str:
    decimals = next((n for n in range(_DECIMALS) if round(percent, n) == percent), _DECIMALS)
    return number(percent, decimals)


def _read(line: str) -> tuple[str, list[float]] | None:
    agent, colon, typed = line.partition(":")
    strengths = [typed_number(part) for part in re.split(r"[\s;%]+", typed) if part]
    known = [percent for percent in strengths if percent is not None and 0 < percent <= _MOST_PERCENT]
    return (
        (" ".join(agent.split()), known) if agent.strip() and colon and len(known) == len(strengths) else None
    )
