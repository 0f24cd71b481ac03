"""Whatever the terminal is, a command ends as it should: odd encodings, readers that leave, closed streams."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

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


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.parametrize("buffered", [True, False])
def test_a_disk_that_is_full_is_named_in_one_line(
    buffered: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def say(_: WindowRequest) -> int:
        terminal.show_lines("a.jpg", [])
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with Path("/dev/full").open("wb", buffering=0) as full:
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(full, write_through=not buffered))

        assert cli.main(say, []) == 2

    assert capsys.readouterr().err == (
        "it could not be written: No space left on device; choose another place\n"
    )


def test_a_refusal_needs_no_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)

    status = cli.main(_no_window, ["measure", "a.jpg", "--px-per-mm", "0"])
    sys.stderr.close()

    assert status == 2
    assert capsys.readouterr().out == ""
