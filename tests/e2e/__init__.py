"""Whole journeys through main()."""
