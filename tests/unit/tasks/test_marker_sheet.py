"""The marker sheet prints markers of 20 mm that the same program finds again."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from vein_tracker.errors import FILE_NOT_WRITTEN, VeinTrackerError
from vein_tracker.imaging.marker_sheet import COLUMNS, ROWS, dots, marker_sheet
from vein_tracker.tasks.marker_sheet import LINE, RULES, STICKER, TITLE, write_marker_sheet


def test_every_marker_is_found_with_its_own_number_and_a_side_of_20_mm() -> None:
    page = marker_sheet(str(TITLE), [str(rule) for rule in RULES], str(LINE), STICKER.template)
    half = page.convert("L").resize((page.width // 2, page.height // 2))
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)

    corners, numbers, _ = cv2.aruco.ArucoDetector(dictionary).detectMarkers(np.asarray(half))

    assert sorted(int(number) for number in np.ravel(numbers)) == list(range(COLUMNS * ROWS))
    for corner in corners:
        sides = np.linalg.norm(np.diff(corner[0], axis=0), axis=1) * 2 * 25.4 / 600
        assert sides == pytest.approx(20, abs=0.2)


def test_the_check_line_is_100_mm_long() -> None:
    above_the_stickers = ~np.asarray(marker_sheet("", [], "", ""))[: dots(80)]
    rows = above_the_stickers.sum(axis=1)

    line = np.flatnonzero(above_the_stickers[int(rows.argmax())])

    assert line[-1] - line[0] == pytest.approx(dots(100), abs=4)


def test_the_file_is_a_pdf_page_of_a4(tmp_path: Path) -> None:
    path = tmp_path / "markers.pdf"

    write_marker_sheet(path)

    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    box = data.split(b"/MediaBox")[1].split(b"]")[0].strip(b" [").split()
    assert [float(value) for value in box] == pytest.approx([0, 0, 595.3, 841.9], abs=0.1)


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(VeinTrackerError) as refused:
        write_marker_sheet(tmp_path / "missing" / "markers.pdf")

    assert refused.value.text.code == FILE_NOT_WRITTEN.code
