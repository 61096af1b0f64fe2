"""The Files page."""
