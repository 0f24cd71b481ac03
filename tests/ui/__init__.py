"""Real clicks and keys on real widgets."""
