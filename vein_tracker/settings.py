"""One table of settings; a file holds only what was changed."""
