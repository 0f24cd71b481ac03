"""Vein Tracker's core: what a library keeps, what imaging finds and what the app can do. It knows no Qt."""

import os

# Before NumPy is loaded: the threads of its BLAS wait by counting, on cores that work of ours is waiting for.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
