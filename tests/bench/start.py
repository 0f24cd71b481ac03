"""How long from the command to a window that can be used, on the demo library."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from tests.bench.table import Row

STARTS = 5


def rows() -> Iterator[Row]:
    """Yield the row of starting; the demo library is made first, in a private home."""
    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), home)
        # As anywhere else, the first start leaves what it compiled for the next ones.
        kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
        environment = {**os.environ, **places, **kept, "QT_QPA_PLATFORM": "offscreen"}
        made = _seconds(environment)
        yield Row("demo library: made on first use", f"{made:.1f} s", "under 60 s")
        opened = statistics.median(_seconds(environment) for _ in range(STARTS))
        yield Row("demo library: start to usable window", f"{opened:.2f} s", "at most 1.5 s")


def _seconds(environment: dict[str, str]) -> float:
    start = time.time()
    command = [sys.executable, "-m", "tests.bench.open_once"]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout) - start
