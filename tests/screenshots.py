"""Renders every page, dialog and state from the demo library: `python -m tests.screenshots`.

At two sizes, light and dark, at 100 and 150 %; what the demo library has nobody for comes from the tests' own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.scenes import SCENES, Stage
from tests.scenes.demo import demo_stage
from tests.scenes.stage import NotCastError, grabbed
from tests.scenes.synthetic import make_template, synthetic_stage
from ui.app import App
from ui.showcase import FOLDER, SIZES, Showcase, pass_on
from ui.theme import Scheme
from vein_tracker.cli import WindowRequest

SCALES = ("1", "1.5")
_LIGHTLY = 80
"""How little a picture is squeezed, of 100, without losing anything: four times as fast, a fifth larger."""


def main() -> None:
    """Write screenshots/SCHEME-WIDTHxHEIGHT[@150]/STATE.png; a process has one scale, and one screen."""
    if len(sys.argv) > 1:
        scale, place, *names = sys.argv[1:]
        with tempfile.TemporaryDirectory() as folder:
            screen = _screen(Path(folder), float(scale), SIZES[int(place)])
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
            render(scale, SIZES[int(place)], names or SCENES)
        return
    for scale in SCALES:
        environment = {**os.environ, "QT_SCALE_FACTOR": scale}
        for number in range(len(SIZES)):
            words = [sys.executable, "-m", "tests.screenshots", scale, str(number)]
            subprocess.run(words, env=environment, check=True)
    print(FOLDER.resolve())


def render(scale: str, size: QSize, names: Iterable[str]) -> None:
    """Render these states at one scale and size."""
    qInstallMessageHandler(pass_on)
    application = QApplication(sys.argv[:1])
    app = App(application)
    app.begin(WindowRequest(demo=True))
    Showcase(app).wait()
    missing = _walk(demo_stage(app), scale, size, names)
    app.window.close()
    app.end()
    with tempfile.TemporaryDirectory() as home:
        template = make_template(Path(home) / "template")
        with synthetic_stage(application, Path(home), template) as stage:
            _walk(stage, scale, size, missing)


def _screen(folder: Path, scale: float, size: QSize) -> Path:
    """Describe a screen that the window fills: what has no room on it would be cut off on a desk, too."""
    width, height = (round(side * scale) for side in size.toTuple())
    screen = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}))
    return file


def _walk(stage: Stage, scale: str, size: QSize, names: Iterable[str]) -> list[str]:
    """Write pictures of states; return those for which nobody is there."""
    missing = set()
    suffix = "" if scale == "1" else "@150"
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        stage.app.theme.choose(scheme)
        stage.app.window.setWindowState(Qt.WindowState.WindowNoState)
        stage.app.window.resize(size)
        folder = FOLDER / f"{scheme}-{size.width()}x{size.height()}{suffix}"
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            try:
                stage.play(SCENES[name])
                grabbed(stage).save(str(folder / f"{name}.png"), quality=_LIGHTLY)
            except NotCastError:
                missing.add(name)
            stage.go_home()
    return sorted(missing)


if __name__ == "__main__":
    main()
