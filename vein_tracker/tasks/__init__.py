"""What the app can do, a file for each; the window and the terminal run the same tasks."""
