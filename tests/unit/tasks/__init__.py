"""What the app can do, without a window."""
