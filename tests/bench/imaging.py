"""How long and how much memory 24-megapixel photographs take, against their plain decoding and peers."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from skimage.filters import frangi, sato

from tests.bench.photos import follow_up_jpeg, large_jpeg
from tests.bench.table import Row
from vein_tracker.imaging.compare import compare
from vein_tracker.imaging.decode import Decoded, decode
from vein_tracker.imaging.measure import LEAST_SIDE, measure

COMMAND = Path(sys.executable).with_name("vein-tracker")
WORKING_SIZE = (1500, 1000)


def seconds(work: Callable[[], object], repeats: int = 5) -> float:
    """Return the median wall-clock seconds of some work."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def rows() -> Iterator[Row]:
    """Yield the rows of measuring one photograph."""
    data = large_jpeg()
    plain = seconds(lambda: cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR))
    measuring = seconds(lambda: measure(decode(data, least_side=LEAST_SIDE)))
    yield Row("24 MP: plain decoding (cv2.imdecode, full size)", f"{1000 * plain:.0f} ms")
    yield Row("24 MP: measured, decoding included", f"{1000 * measuring:.0f} ms")
    yield Row("24 MP: measured ÷ plain decoding", f"{measuring / plain:.2f}", "at most 2.5")
    yield from _pair(data)
    yield from _at_working_scale(data)
    yield from _processes(data)


def _pair(before: bytes) -> Iterator[Row]:
    """The follow-up was taken by hand: turned, nearer, softer, under another light."""
    both = before, follow_up_jpeg()
    plain = seconds(lambda: [cv2.imdecode(np.frombuffer(one, np.uint8), cv2.IMREAD_COLOR) for one in both])

    def compared() -> None:
        with ThreadPoolExecutor(2) as pool:
            compare(*pool.map(partial(decode, least_side=LEAST_SIDE), both))

    taken = seconds(compared)
    yield Row("24 MP pair: plain decoding of both", f"{1000 * plain:.0f} ms")
    yield Row("24 MP pair: compared, decoding included", f"{1000 * taken:.0f} ms")
    yield Row("24 MP pair: compared ÷ plain decoding of both", f"{taken / plain:.2f}", "at most 3")


def _at_working_scale(data: bytes) -> Iterator[Row]:
    """Ours measures all, skin, veins, figures; its peers only filter one channel, four scales."""
    full = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_REDUCED_COLOR_4)
    assert full is not None
    pixels = cv2.cvtColor(cv2.resize(full, WORKING_SIZE, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2RGB)
    photo = Decoded(pixels=pixels.astype(np.uint8), width=WORKING_SIZE[0], height=WORKING_SIZE[1])
    green = -np.log((pixels[..., 1].astype(np.float32) + 1) / 256)
    size = f"{WORKING_SIZE[0]} × {WORKING_SIZE[1]}"
    ours = seconds(lambda: measure(photo))
    yield Row(f"{size}: measured, already decoded", f"{1000 * ours:.0f} ms")
    for peer, goal in ((sato, "at most 0.20"), (frangi, "")):
        taken = seconds(partial(peer, green, sigmas=range(2, 6), black_ridges=False), repeats=3)
        name = f"{size}: scikit-image {peer.__name__}, its ridges alone"
        yield Row(name, f"{1000 * taken:.0f} ms")
        yield Row(f"{size}: measured ÷ {peer.__name__}", f"{ours / taken:.2f}", goal)


def _processes(data: bytes) -> Iterator[Row]:
    """Peak memory and start-up are of whole processes, as a script outside meets them."""
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "large.jpg"
        photo.write_bytes(data)
        small = Path(folder) / "missing.jpg"
        yield Row("24 MP: peak memory of one measurement", f"{_peak_mib(photo):.0f} MiB", "at most 500 MiB")
        for arguments in (["measure", str(small)], ["compare", str(small), str(small)]):
            started = seconds(partial(_run, arguments))
            yield Row(f"vein-tracker {arguments[0]}: start", f"{1000 * started:.0f} ms", "under 700 ms")


def _run(arguments: list[str]) -> None:
    subprocess.run([COMMAND, *arguments], check=False, capture_output=True)


def _peak_mib(photo: Path) -> float:
    program = (
        "import json, resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
        "print(json.dumps(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))\n"
    )
    command = [sys.executable, "-c", program, str(COMMAND), "measure", "--json", str(photo)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(json.loads(done.stdout)) / 1024
