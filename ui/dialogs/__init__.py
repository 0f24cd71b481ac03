"""The dialogs that pages ask for."""
