"""`vein-tracker compare`: one pair, comparable or not."""

from __future__ import annotations

from pathlib import Path

from vein_tracker.cli.arguments import Arguments
from vein_tracker.cli.facts import comparison_facts, refused_pair
from vein_tracker.cli.terminal import Progress, complain, show_json, show_lines
from vein_tracker.cli.words import comparison_lines
from vein_tracker.errors import WOULD_OVERWRITE_PHOTO, VeinTrackerError
from vein_tracker.imaging import recipe
from vein_tracker.tasks.compare_files import PICTURES, ComparedFiles, compare_files, write_pictures
from vein_tracker.tasks.output_files import make_folder, overwritten


def run(given: Arguments) -> bool:
    """Compare and print; return whether anything was refused."""
    before, after = given.paths
    if given.out_dir is not None and _is_refused(given, given.out_dir):
        return True
    progress = Progress(1)
    progress(0)
    found = compare_files(before, after, px_per_mm=given.px_per_mm, roi=given.roi)
    progress.clear()
    if not isinstance(found, ComparedFiles):
        for refusal in found:
            complain(str(refusal))
        if given.json:
            error = "; ".join(str(refusal) for refusal in found)
            show_json(refused_pair(before, after, recipe.VERSION, error))
        return True
    if given.json:
        show_json(comparison_facts(before, after, found))
    else:
        show_lines(f"{before} → {after}", comparison_lines(found.comparison))
    return given.out_dir is not None and not _drawn(found, given.out_dir)


def _is_refused(given: Arguments, folder: Path) -> bool:
    refused = list(overwritten(given.paths, [folder / name for name in PICTURES]))
    for photo in refused:
        complain(f"{photo}: {WOULD_OVERWRITE_PHOTO}")
    try:
        make_folder(folder)
    except VeinTrackerError as error:
        complain(f"{folder}: {error}")
        return True
    return bool(refused)


def _drawn(found: ComparedFiles, folder: Path) -> bool:
    try:
        write_pictures(found, folder)
    except VeinTrackerError as error:
        complain(f"{folder}: {error}")
        return False
    return True
