"""The window: pages, dialogs and widgets over the core's tasks."""
