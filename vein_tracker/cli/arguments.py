"""Reads the command line. A word that is a command is the command; anything refused is one plain line."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from vein_tracker import __version__
from vein_tracker.cli import texts
from vein_tracker.tasks.roi import Roi
from vein_tracker.text import Text

PROGRAM = "vein-tracker"
_SINGLE = ("before", "after", "out")
_LEAST_SCALE, _MOST_SCALE = 1e-6, 1e6  # beyond them areas and lengths leave the range of a number


class Refused(Exception):  # noqa: N818 — an answer to the person, not a fault
    """The command line cannot be understood; the message is one line for the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """The command and what was given to it."""

    command: str
    paths: tuple[str, ...] = ()
    library: Path | None = None
    reset: bool = False
    or_screenshots: bool = False
    px_per_mm: float | None = None
    roi: Roi | None = None
    mask_dir: Path | None = None
    out_dir: Path | None = None
    json: bool = False


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Refused(f"{message} ({self.prog} --help)")


def parse(words: Sequence[str]) -> Arguments:
    """Read the words after the program's name; raises Refused, or SystemExit 0 after --help and --version."""
    command = words[0] if words and words[0] in _PARSERS else "open"
    rest = words if command == "open" else words[1:]
    found = vars(_PARSERS[command]().parse_args(_joined(rest)))
    paths = [*found.pop("paths", ()), *(found.pop(name) for name in _SINGLE if name in found)]
    return Arguments(command=command, paths=tuple(paths), **found)


def _joined(words: Sequence[str]) -> list[str]:
    """Tie --roi to its rectangle, which may begin with a minus and would pass for an option."""
    result: list[str] = []
    for word in words:
        if result and result[-1] == "--roi" and "--" not in result:
            result[-1] = f"--roi={word}"
        else:
            result.append(word)
    return result


def _parser(command: str, about: Text, epilog: Text) -> _Parser:
    parser = _Parser(
        prog=f"{PROGRAM} {command}".strip(),
        description=str(about),
        epilog=str(epilog),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help=str(texts.HELP_HELP))
    return parser


def _open_parser() -> _Parser:
    parser = _parser("", texts.ABOUT, texts.COMMANDS_LIST)
    parser.add_argument("library", metavar="LIBRARY", nargs="?", type=Path, help=str(texts.HELP_LIBRARY))
    parser.add_argument(
        "--version", action="version", version=f"{PROGRAM} {__version__}", help=str(texts.HELP_VERSION)
    )
    return parser


def _demo_parser() -> _Parser:
    parser = _parser("demo", texts.DEMO, texts.EXAMPLE(example="vein-tracker demo --reset"))
    parser.add_argument("--reset", action="store_true", help=str(texts.HELP_RESET))
    parser.add_argument("--or-screenshots", action="store_true", help=argparse.SUPPRESS)
    return parser


def _measure_parser() -> _Parser:
    example = "vein-tracker measure knee.jpg --px-per-mm 12.5 --mask-dir masks --json"
    parser = _parser("measure", texts.MEASURE, texts.EXAMPLE(example=example))
    parser.add_argument("paths", metavar="PHOTO", nargs="+", help=str(texts.HELP_PHOTO))
    _add_shared(parser)
    parser.add_argument("--mask-dir", metavar="DIR", type=Path, help=str(texts.HELP_MASKS))
    return parser


def _compare_parser() -> _Parser:
    example = "vein-tracker compare february.jpg may.jpg --roi 400,300,2000,1500 --out-dir pair"
    parser = _parser("compare", texts.COMPARE, texts.EXAMPLE(example=example))
    parser.add_argument("before", metavar="BEFORE", help=str(texts.HELP_BEFORE))
    parser.add_argument("after", metavar="AFTER", help=str(texts.HELP_AFTER))
    _add_shared(parser)
    parser.add_argument("--out-dir", metavar="DIR", type=Path, help=str(texts.HELP_OUT_DIR))
    return parser


def _marker_sheet_parser() -> _Parser:
    parser = _parser(
        "marker-sheet", texts.MARKER_SHEET, texts.EXAMPLE(example="vein-tracker marker-sheet markers.pdf")
    )
    parser.add_argument("out", metavar="OUT.pdf", help=str(texts.HELP_OUT_PDF))
    return parser


def _add_shared(parser: _Parser) -> None:
    parser.add_argument("--px-per-mm", metavar="N", type=_scale, help=str(texts.HELP_SCALE))
    parser.add_argument("--roi", metavar="X,Y,W,H", type=_roi, help=str(texts.HELP_ROI))
    parser.add_argument("--json", action="store_true", help=str(texts.HELP_JSON))


def _scale(word: str) -> float:
    try:
        value = float(word)
    except ValueError:
        value = math.nan
    if not _LEAST_SCALE <= value <= _MOST_SCALE:
        raise argparse.ArgumentTypeError(str(texts.BAD_NUMBER(value=word)))
    return value


def _roi(word: str) -> Roi:
    try:
        x, y, width, height = (int(part) for part in word.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(str(texts.BAD_ROI(value=word))) from None
    if width <= 0 or height <= 0:
        raise argparse.ArgumentTypeError(str(texts.BAD_ROI(value=word)))
    return Roi(x, y, width, height)


_PARSERS = {
    "open": _open_parser,
    "demo": _demo_parser,
    "measure": _measure_parser,
    "compare": _compare_parser,
    "marker-sheet": _marker_sheet_parser,
}
