"""The only place that knows SQL, keys and files of a library."""
