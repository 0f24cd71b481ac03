"""Pictures of the window that are kept: `make references` draws them anew, a test compares with them.

They are small and have few colours, so that they cost little to keep; edges may differ by a shade.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.scenes import SCENES, Stage
from tests.scenes.stage import grabbed
from tests.scenes.synthetic import make_template, synthetic_stage
from ui.theme import Scheme

FOLDER: Final = Path(__file__).parent / "references"
SIZE: Final = QSize(640, 360)
LARGEST_BYTES: Final = 60_000
_LEVELS: Final = 6
_STEP: Final = 255 / (_LEVELS - 1)
DIFFERENT: Final = 56
"""A pixel differs where a channel does by more than this of 255: half a step, and as much again."""
MOST_DIFFERENT: Final = 0.004
"""So many of all pixels may differ: where text is smoothed in another way."""
LIGHT: Final = (
    "welcome",
    "today",
    "today-busy",
    "patient",
    "patient-without-areas",
    "patient-problem",
    "area-side-by-side",
    "area-wipe",
    "area-change-map",
    "area-too-early",
    "area-not-comparable",
    "area-without-photos",
    "present",
    "tour",
    "dialog-new-patient",
    "dialog-new-session",
    "dialog-settings",
    "dialog-photo-help",
)
DARK: Final = (
    "today-busy",
    "patient",
    "area-side-by-side",
    "area-not-comparable",
    "dialog-new-session",
    "dialog-find-anything",
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A state in one scheme."""

    scene: str
    scheme: Scheme

    @property
    def file(self) -> Path:
        """Where the picture is kept."""
        return FOLDER / f"{self.scene}-{self.scheme}.png"


REFERENCES: Final = tuple(
    Reference(scene, scheme)
    for scheme, scenes in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK))
    for scene in scenes
)


def rendered(stage: Stage, reference: Reference) -> npt.NDArray[np.uint8]:
    """Return (height, width, 3) of a state as it is drawn now, made small."""
    stage.app.theme.choose(reference.scheme)
    stage.play(SCENES[reference.scene])
    picture = grabbed(stage).scaled(
        SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    stage.go_home()
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return lines[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).copy()


def few_colours(picture: npt.NDArray[np.uint8]) -> Image.Image:
    """Return a picture as it is kept: each channel in a few even steps, the same in every picture."""
    stepped = (np.round(picture / _STEP) * _STEP).astype(np.uint8)
    return Image.fromarray(stepped).quantize(_LEVELS**3, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def difference(picture: npt.NDArray[np.uint8], kept: Path) -> float:
    """Return which part of all pixels differs from what is kept by more than its steps and smoothing explain."""
    with Image.open(kept) as file:
        before = np.asarray(file.convert("RGB"), np.int16)
    return float((np.abs(picture.astype(np.int16) - before).max(axis=2) > DIFFERENT).mean())


def main() -> None:
    """Draw all of them anew."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        template = make_template(Path(home) / "template")
        with synthetic_stage(application, Path(home), template) as stage:
            for reference in REFERENCES:
                few_colours(rendered(stage, reference)).save(reference.file, optimize=True)
                print(reference.file.name, reference.file.stat().st_size)


if __name__ == "__main__":
    main()
