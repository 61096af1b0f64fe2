"""The window: widgets and signals only; every decision lives below."""
