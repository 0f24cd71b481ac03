"""The accuracy table: `python -m tests.accuracy`."""
