"""Speed and memory, printed as a table by `python -m tests.bench`; ratios within one run, nothing asserted."""

import vein_tracker  # noqa: F401  # Before NumPy, as in the app: it says on how many threads matrices are multiplied.
