"""Tests of the command line, with Qt blocked."""
