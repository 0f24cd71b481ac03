"""Icons, body figure, fonts, translations and licences, read through importlib.resources."""
