"""Whatever the terminal is, a command ends as it should: odd encodings, readers that leave, closed streams."""

from __future__ import annotations

import io
import os
import sys

import pytest

from vein_tracker import cli
from vein_tracker.cli import WindowRequest, terminal


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


def test_what_an_encoding_lacks_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1252", newline="\n"))

    terminal.prepare()
    terminal.show_lines("a.jpg → b.jpg", [])
    terminal.flush()

    assert written.getvalue() == b"a.jpg \\u2192 b.jpg\n"


def test_a_reader_who_leaves_early_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w", encoding="utf-8") as nobody_reads:
        monkeypatch.setattr(sys, "stdout", nobody_reads)

        with pytest.raises(SystemExit) as left:
            cli.main(_no_window, ["--version"])

    assert left.value.code == 0


def test_a_refusal_needs_no_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)

    status = cli.main(_no_window, ["measure", "a.jpg", "--px-per-mm", "0"])
    sys.stderr.close()

    assert status == 2
    assert capsys.readouterr().out == ""
