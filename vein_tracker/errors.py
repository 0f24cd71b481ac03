"""The failures that are expected: each a sentence that says what happened, what was kept and what to do."""

from __future__ import annotations

from vein_tracker.text import QT_TRANSLATE_NOOP, Text


class VeinTrackerError(Exception):
    """An expected failure; `text` is shown to the person, work goes on."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class Cancelled(Exception):  # noqa: N818 — not a failure: silence
    """The person cancelled; nothing was changed and nothing is said."""


# Photographs that are refused. The caller puts the file's name before the sentence.
PHOTO_TRUNCATED = Text(
    "photo_truncated",
    QT_TRANSLATE_NOOP("core", "the file ends too early; copy it from the camera again"),
)
PHOTO_EMPTY = Text(
    "photo_empty", QT_TRANSLATE_NOOP("core", "the file is empty; copy it from the camera again")
)
PHOTO_NOT_A_PICTURE = Text(
    "photo_not_a_picture",
    QT_TRANSLATE_NOOP(
        "core", "this is not a JPEG, PNG, TIFF, WebP, HEIC or AVIF picture; choose another file"
    ),
)
PHOTO_DAMAGED = Text(
    "photo_damaged", QT_TRANSLATE_NOOP("core", "the picture is damaged; copy it from the camera again")
)
PHOTO_TOO_SMALL = Text(
    "photo_too_small",
    QT_TRANSLATE_NOOP(
        "core", "the picture is {width} × {height} pixels; its shorter side must have at least {least}"
    ),
)
PHOTO_TOO_LARGE = Text(
    "photo_too_large",
    QT_TRANSLATE_NOOP("core", "the picture has {megapixels:.0f} megapixels; at most {most} can be read"),
)
PHOTO_TOO_MANY_BYTES = Text(
    "photo_too_many_bytes",
    QT_TRANSLATE_NOOP("core", "the file has {megabytes:.0f} MB; at most {most} MB can be read"),
)
PHOTO_NOT_FOUND = Text("photo_not_found", QT_TRANSLATE_NOOP("core", "there is no such file"))
PHOTO_UNREADABLE = Text("photo_unreadable", QT_TRANSLATE_NOOP("core", "the file could not be read: {reason}"))
REGION_OUTSIDE = Text(
    "region_outside", QT_TRANSLATE_NOOP("core", "the region lies outside the photograph or is empty")
)
REGION_TOO_FEW = Text("region_too_few", QT_TRANSLATE_NOOP("core", "a region needs at least three points"))
REGION_CROSSES = Text(
    "region_crosses", QT_TRANSLATE_NOOP("core", "the outline crosses itself: move or delete a point")
)
REGION_TINY = Text(
    "region_tiny",
    QT_TRANSLATE_NOOP("core", "the region is too small to be measured: draw it larger, or clear it"),
)
CHANGE_MAP_OTHER_RECIPE = Text(
    "change_map_other_recipe",
    QT_TRANSLATE_NOOP(
        "core",
        "an older version compared these photos and kept no change map: "
        "choose Measure the whole view again in the photo's menu",
    ),
)
LANDMARKS_TOO_FEW = Text(
    "landmarks_too_few",
    QT_TRANSLATE_NOOP(
        "core", "{number} pairs of landmarks do not align two photographs; set at least {least} pairs"
    ),
)
LANDMARKS_IN_LINE = Text(
    "landmarks_in_line",
    QT_TRANSLATE_NOOP(
        "core",
        "the landmarks lie almost in one line or too close together, so they do not hold the photographs; "
        "set another one well away from them",
    ),
)
LANDMARKS_MIRRORED = Text(
    "landmarks_mirrored",
    QT_TRANSLATE_NOOP(
        "core",
        "the landmarks fit only if one photograph is mirrored, and mirrored photographs are not compared; "
        "check the side and the camera's mirroring",
    ),
)
LANDMARKS_ASTRAY = Text(
    "landmarks_astray",
    QT_TRANSLATE_NOOP(
        "core",
        "the landmarks do not fit each other; check number {numbers}: it must mark the same spot in both "
        "photographs",
    ),
)
LANDMARKS_FAR_OFF = Text(
    "landmarks_far_off",
    QT_TRANSLATE_NOOP(
        "core",
        "the landmarks would turn, tilt or enlarge the photograph more than two photographs of one area differ; "
        "check that each number marks the same spot in both",
    ),
)
FILE_NOT_WRITTEN = Text(
    "file_not_written", QT_TRANSLATE_NOOP("core", "it could not be written: {reason}; choose another place")
)
SETTINGS_NOT_SAVED = Text(
    "settings_not_saved",
    QT_TRANSLATE_NOOP(
        "core", "the settings could not be saved ({reason}); they hold until the app is closed"
    ),
)
WOULD_OVERWRITE_PHOTO = Text(
    "would_overwrite_photo",
    QT_TRANSLATE_NOOP("core", "writing there would overwrite this photograph; choose another folder"),
)
SAME_STEM = Text(
    "same_stem",
    QT_TRANSLATE_NOOP(
        "core",
        "its mask would have the same name as that of {other}; nothing was measured; rename one of them",
    ),
)
NO_DISPLAY = Text(
    "no_display",
    QT_TRANSLATE_NOOP(
        "core", "the window needs a display, and there is none here; measure and compare work without one"
    ),
)
PHOTO_ALREADY_FILED = Text(
    "photo_already_filed",
    QT_TRANSLATE_NOOP(
        "core", "this photo is in the library already, as {name} of {patient}; it was not filed again"
    ),
)
PHOTO_IN_TRASH = Text(
    "photo_in_trash",
    QT_TRANSLATE_NOOP(
        "core", "this photo is in the trash as {name}; restore it there instead of filing it again"
    ),
)
PHOTOGRAPHS_NOT_AGREED = Text(
    "photographs_not_agreed",
    QT_TRANSLATE_NOOP(
        "core",
        "the patient has not agreed to photographs here: nothing was filed; the session works without them",
    ),
)
UNEXPECTED = Text(
    "unexpected",
    QT_TRANSLATE_NOOP(
        "core", "Something went wrong inside Vein Tracker. What was saved before is safe; please try again."
    ),
)

# Libraries
LIBRARY_NOT_FOUND = Text(
    "library_not_found",
    QT_TRANSLATE_NOOP(
        "core", "there is no library in {folder}; choose the folder that holds library.json, or create one"
    ),
)
LIBRARY_FOLDER_NOT_EMPTY = Text(
    "library_folder_not_empty",
    QT_TRANSLATE_NOOP("core", "{folder} already holds files, so nothing was written; choose a new folder"),
)
LIBRARY_IN_USE = Text(
    "library_in_use",
    QT_TRANSLATE_NOOP(
        "core",
        "the library is open already, by {user} on {host} (process {process}); nothing was changed; "
        "close it there first",
    ),
)
LIBRARY_EDITED = Text(
    "library_edited",
    QT_TRANSLATE_NOOP(
        "core",
        "{file} was changed outside Vein Tracker, so nothing was opened; the photographs are untouched; "
        "put {copy} from the same folder, or the one of a backup, in its place",
    ),
)
LIBRARY_DAMAGED = Text(
    "library_damaged",
    QT_TRANSLATE_NOOP(
        "core",
        "{file} cannot be read, so nothing was opened; the photographs are untouched; "
        "put {copy} from the same folder, or the one of a backup, in its place",
    ),
)
LIBRARY_WEAK = Text(
    "library_weak",
    QT_TRANSLATE_NOOP(
        "core",
        "{file} asks for a protection of the passphrase that Vein Tracker never writes, so nothing was "
        "opened; put {copy} from the same folder, or the one of a backup, in its place",
    ),
)
LIBRARY_NEWER = Text(
    "library_newer",
    QT_TRANSLATE_NOOP(
        "core",
        "a newer Vein Tracker wrote this library, so nothing was opened or changed; install that version",
    ),
)
ENGINE_TOO_OLD = Text(
    "engine_too_old",
    QT_TRANSLATE_NOOP(
        "core",
        "SQLite {found} can damage a library, so nothing was opened; install sqlcipher3 with SQLite {least} "
        "or newer",
    ),
)
WRONG_SECRET = Text(
    "wrong_secret",
    QT_TRANSLATE_NOOP("core", "this passphrase or recovery key does not open the library; try again"),
)
RECOVERY_KEY_MISTYPED = Text(
    "recovery_key_mistyped",
    QT_TRANSLATE_NOOP(
        "core", "a character of the recovery key is mistyped; compare it with the printed one and try again"
    ),
)
PASSPHRASE_EMPTY = Text(
    "passphrase_empty", QT_TRANSLATE_NOOP("core", "a library needs a passphrase, so nothing was changed")
)
LAST_WRAP = Text(
    "last_wrap",
    QT_TRANSLATE_NOOP(
        "core",
        "without this key nobody could open the library, so it was kept; add another passphrase or recovery "
        "key first",
    ),
)
REGISTER_DAMAGED = Text(
    "register_damaged",
    QT_TRANSLATE_NOOP(
        "core",
        "the register cannot be read, so nothing was changed; the photographs are untouched; restore the "
        "library from a backup",
    ),
)
AUDIT_SHORTENED = Text(
    "audit_shortened",
    QT_TRANSLATE_NOOP(
        "core",
        "the register is older than the library's last use or its record of who did what was changed; "
        "everything in it can be used; if you did not restore a backup, find out who changed it",
    ),
)
DISK_FULL = Text(
    "disk_full",
    QT_TRANSLATE_NOOP(
        "core",
        "the disk is full, so this was not saved; everything saved before is kept; free some space and try "
        "again",
    ),
)
DISK_READ_ONLY = Text(
    "disk_read_only",
    QT_TRANSLATE_NOOP(
        "core",
        "the library's folder cannot be written, so this was not saved; everything saved before is kept; "
        "make the folder writable and try again",
    ),
)
DISK_FAILED = Text(
    "disk_failed",
    QT_TRANSLATE_NOOP(
        "core",
        "the disk reported an error ({reason}), so this was not done; everything saved before is kept; check "
        "the disk and try again",
    ),
)
LIBRARY_BUSY = Text(
    "library_busy",
    QT_TRANSLATE_NOOP(
        "core",
        "another program is holding the register, so this was not saved; everything saved before is kept; "
        "close that program and try again",
    ),
)
OBJECT_DAMAGED = Text(
    "object_damaged",
    QT_TRANSLATE_NOOP(
        "core",
        "the stored file {file} is damaged and was not opened; all others are untouched; restore it from a "
        "backup",
    ),
)
OBJECT_MISSING = Text(
    "object_missing",
    QT_TRANSLATE_NOOP(
        "core", "the stored file {file} is missing; all others are untouched; restore it from a backup"
    ),
)
RECORD_GONE = Text(
    "record_gone",
    QT_TRANSLATE_NOOP(
        "core", "this is in the trash or was erased; nothing was changed; restore it from the trash first"
    ),
)
PHOTO_LEFT_SERIES = Text(
    "photo_left_series",
    QT_TRANSLATE_NOOP("core", "this photo is no longer in this series; nothing was changed"),
)
PARENT_IN_TRASH = Text(
    "parent_in_trash",
    QT_TRANSLATE_NOOP(
        "core", "what this belongs to is in the trash or was erased; nothing was changed; restore that first"
    ),
)
SESSION_UNFINISHED = Text(
    "session_unfinished",
    QT_TRANSLATE_NOOP(
        "core",
        "A session of the other entry was begun and not saved, so nothing was merged. Save it or throw it away first.",
    ),
)
SAME_PATIENT = Text(
    "same_patient",
    QT_TRANSLATE_NOOP(
        "core", "This is one and the same patient; nothing was changed. Choose another one to merge."
    ),
)
RECORDS_MISMATCH = Text(
    "records_mismatch",
    QT_TRANSLATE_NOOP(
        "core",
        "this would join what belongs to different patients, areas or views, so nothing was changed; move "
        "all of it together",
    ),
)
CHANGE_ERASED = Text(
    "change_erased", QT_TRANSLATE_NOOP("core", "A change to records of which some were erased since")
)

# The check of a set-up
SETUP_TOO_FEW = Text(
    "setup_too_few",
    QT_TRANSLATE_NOOP(
        "core",
        "{number} photos are too few to tell chance from change, so nothing was saved; take at least {least}, "
        "better ten",
    ),
)
SETUP_TWO_CAMERAS = Text(
    "setup_two_cameras",
    QT_TRANSLATE_NOOP(
        "core",
        "these photos are of more than one camera ({cameras}), so nothing was saved; check each camera by itself",
    ),
)
SETUP_NOT_COMPARABLE = Text(
    "setup_not_comparable",
    QT_TRANSLATE_NOOP(
        "core",
        "only {number} of {total} photos can be compared with each other, and {least} are needed, so nothing was "
        "saved; photograph the same area each time, in the same light, in focus",
    ),
)
SETUP_NOT_REFRAMED = Text(
    "setup_not_reframed",
    QT_TRANSLATE_NOOP(
        "core",
        "only {number} of {total} photos were framed anew, and {least} are needed, so nothing was saved; take the "
        "camera away after each photo and frame the area again, as on another day",
    ),
)
SETUP_NO_VEINS = Text(
    "setup_no_veins",
    QT_TRANSLATE_NOOP(
        "core",
        "the photos show hardly any thread veins, so nothing can be said of their change and nothing was saved; "
        "photograph an area with visible thread veins",
    ),
)
CODE_MISREAD = Text(
    "code_misread",
    QT_TRANSLATE_NOOP(
        "core",
        "the code was not read properly, so nothing was filled in; scan it again or type lot and expiry",
    ),
)
CODE_IS_A_PRODUCT = Text(
    "code_is_a_product",
    QT_TRANSLATE_NOOP(
        "core",
        "this code names the product and no lot, so nothing was filled in; scan the square code beside it, or type "
        "the lot",
    ),
)
