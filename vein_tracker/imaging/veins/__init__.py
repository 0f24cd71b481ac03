"""Vein graph, centre lines, widths and mask."""
