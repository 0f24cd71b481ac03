"""`vein-tracker measure`: each photograph on its own; one that is refused keeps no other from being measured."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from vein_tracker.cli.arguments import Arguments
from vein_tracker.cli.facts import Facts, measurement_facts, refused_photo
from vein_tracker.cli.terminal import Progress, complain, show_json, show_lines
from vein_tracker.cli.words import measurement_lines
from vein_tracker.errors import SAME_STEM, WOULD_OVERWRITE_PHOTO, VeinTrackerError
from vein_tracker.tasks.measure_file import measure_file, write_masks
from vein_tracker.tasks.output_files import make_folder, overwritten


def run(given: Arguments) -> bool:
    """Measure and print; return whether anything was refused."""
    refusals = [] if given.mask_dir is None else list(_mask_refusals(given.paths, given.mask_dir))
    for line in refusals:
        complain(line)
    if refusals:
        return True
    progress, facts, refused = Progress(len(given.paths)), list[Facts](), False
    for done, photo in enumerate(given.paths):
        progress(done)
        try:
            facts.append(_measured(photo, given, progress))
        except VeinTrackerError as error:
            refused = True
            progress.clear()
            complain(f"{photo}: {error}")
            facts.append(refused_photo(photo, str(error)))
    progress.clear()
    if given.json:
        show_json(list(facts))
    return refused


def _measured(photo: str, given: Arguments, progress: Progress) -> Facts:
    found = measure_file(Path(photo), px_per_mm=given.px_per_mm, roi=given.roi)
    mask = None
    if given.mask_dir is not None:
        mask = write_masks(found, given.mask_dir, Path(photo).stem)
    if not given.json:
        progress.clear()
        show_lines(photo, measurement_lines(found.measurement, None if mask is None else str(mask)))
    return measurement_facts(photo, found, mask)


def _mask_refusals(photos: Sequence[str], folder: Path) -> Iterator[str]:
    """Say what must not be written, before anything is measured."""
    first: dict[str, str] = {}
    for photo in photos:
        stem = unicodedata.normalize("NFC", Path(photo).stem).casefold()
        if stem in first:
            yield f"{photo}: {SAME_STEM(other=first[stem])}"
        first.setdefault(stem, photo)
    masks = [folder / part / f"{Path(photo).stem}.png" for photo in photos for part in ("", "skin")]
    for photo in overwritten(photos, masks):
        yield f"{photo}: {WOULD_OVERWRITE_PHOTO}"
    try:
        make_folder(folder / "skin")
    except VeinTrackerError as error:
        yield f"{folder}: {error}"
