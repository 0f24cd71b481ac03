"""What the command line says of itself."""

from __future__ import annotations

from vein_tracker.text import QT_TRANSLATE_NOOP, Text

ABOUT = Text(
    "cli_about",
    QT_TRANSLATE_NOOP(
        "core",
        "Keeps photographs of thread veins safe, makes before and after comparable, and estimates visible "
        "coverage with an honest interval.",
    ),
)
COMMANDS_LIST = Text(
    "cli_commands",
    QT_TRANSLATE_NOOP(
        "core",
        "commands:\n"
        "  demo [--reset]          open the app on the demo library (passphrase: demo)\n"
        "  measure PHOTO…          measure photographs that are in no library\n"
        "  compare BEFORE AFTER    align, match and compare two photographs\n"
        "  marker-sheet OUT.pdf    printable page of scale markers\n"
        "\n"
        "Each has --help. A folder named like a command is opened as ./demo.\n"
        "\n"
        "example:\n"
        "  vein-tracker ~/Clinic",
    ),
)
DEMO = Text(
    "cli_demo",
    QT_TRANSLATE_NOOP("core", "Opens the app on the demo library: synthetic patients, passphrase “demo”."),
)
MEASURE = Text("cli_measure", QT_TRANSLATE_NOOP("core", "Measures photographs that are in no library."))
COMPARE = Text(
    "cli_compare",
    QT_TRANSLATE_NOOP("core", "Aligns, matches and compares two photographs that are in no library."),
)
MARKER_SHEET = Text(
    "cli_marker_sheet", QT_TRANSLATE_NOOP("core", "Writes a printable A4 page of 20 mm scale markers as PDF.")
)
EXAMPLE = Text("cli_example", QT_TRANSLATE_NOOP("core", "example:\n  {example}"))

HELP_LIBRARY = Text(
    "cli_library",
    QT_TRANSLATE_NOOP("core", "folder of the library to open; else the last one, else the welcome page"),
)
HELP_VERSION = Text("cli_version", QT_TRANSLATE_NOOP("core", "print the version and leave"))
HELP_HELP = Text("cli_help", QT_TRANSLATE_NOOP("core", "print this help and leave"))
HELP_RESET = Text("cli_reset", QT_TRANSLATE_NOOP("core", "make the demo library anew"))
HELP_PHOTO = Text("cli_photo", QT_TRANSLATE_NOOP("core", "JPEG, PNG, TIFF, WebP, HEIC or AVIF"))
HELP_BEFORE = Text(
    "cli_before", QT_TRANSLATE_NOOP("core", "the earlier photograph, in whose frame all is measured")
)
HELP_AFTER = Text("cli_after", QT_TRANSLATE_NOOP("core", "the later photograph of the same skin"))
HELP_OUT_PDF = Text("cli_out_pdf", QT_TRANSLATE_NOOP("core", "the PDF to write; an existing one is replaced"))
HELP_SCALE = Text(
    "cli_px_per_mm", QT_TRANSLATE_NOOP("core", "pixels per millimetre of every PHOTO; of BEFORE in compare")
)
HELP_ROI = Text(
    "cli_roi",
    QT_TRANSLATE_NOOP(
        "core", "measure only this rectangle of whole pixels, of every PHOTO; of BEFORE in compare"
    ),
)
HELP_MASKS = Text(
    "cli_mask_dir",
    QT_TRANSLATE_NOOP("core", "write DIR/STEM.png (veins) and DIR/skin/STEM.png (judged skin)"),
)
HELP_OUT_DIR = Text(
    "cli_out_dir",
    QT_TRANSLATE_NOOP("core", "write the aligned pictures, both vein masks and the change map there"),
)
HELP_JSON = Text("cli_json", QT_TRANSLATE_NOOP("core", "print the facts as JSON"))

BAD_NUMBER = Text(
    "cli_bad_scale",
    QT_TRANSLATE_NOOP("core", "“{value}” is no scale; give pixels per millimetre, more than 0, such as 12.5"),
)
BAD_ROI = Text(
    "cli_bad_roi",
    QT_TRANSLATE_NOOP(
        "core", "“{value}” is no rectangle; give whole pixels as X,Y,WIDTH,HEIGHT, such as 0,0,800,600"
    ),
)
