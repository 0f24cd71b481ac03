"""What a page says of a photograph: a figure with the lines below it, and chips."""

from __future__ import annotations

from dataclasses import dataclass

from ui.widgets.chip import ChipKind
from vein_tracker.model.records import Tick


@dataclass(frozen=True, slots=True)
class Note:
    """A chip: a few words, and what is behind them on hover.

    With a `tick` it is a suggestion to be confirmed, with `landmarks` it is the button that sets them, with `review`
    the one that opens the review.
    """

    text: str
    kind: ChipKind
    tip: str = ""
    tick: Tick | None = None
    landmarks: bool = False
    review: bool = False

    @property
    def acts(self) -> bool:
        """Whether it is pressed, not only read."""
        return self.landmarks or self.review or self.tick is not None


@dataclass(frozen=True, slots=True)
class Headline:
    """The figure that is claimed, or the words in its stead, and what belongs below."""

    figure: str
    lines: tuple[str, ...] = ()
    claims_change: bool = False
    is_figure: bool = False
