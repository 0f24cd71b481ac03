"""What the library keeps, refuses and survives."""
