"""Speed and memory, printed as a table by `python -m tests.bench`; ratios within one run, nothing asserted."""
