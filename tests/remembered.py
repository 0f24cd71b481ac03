"""What is found in the same photographs is worked out once in a run: it hangs on nothing but what is asked."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from vein_tracker.imaging.compare import compare
from vein_tracker.imaging.measure import measure
from vein_tracker.imaging.progress import Progress, tell_nobody
from vein_tracker.tasks import analyse


def remembered(work: Callable[..., Any]) -> Callable[..., Any]:
    """Return the same work, done once for the same photographs, scale, region and landmarks."""
    known: dict[bytes, Any] = {}

    def found(*photos: object, progress: Progress = tell_nobody, **asked: object) -> Any:
        key = hashlib.blake2b(pickle.dumps((photos, sorted(asked.items())))).digest()
        if key not in known:
            known[key] = work(*photos, progress=progress, **asked)
        progress(1.0)
        return known[key]

    return found


_MEASURE, _COMPARE = remembered(measure), remembered(compare)


def measure_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the tasks remember what they found in a photograph and in a pair."""
    monkeypatch.setattr(analyse, "measure", _MEASURE)
    monkeypatch.setattr(analyse, "compare", _COMPARE)
