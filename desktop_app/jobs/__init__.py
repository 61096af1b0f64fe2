"""One run over one file, from the drop to the export. Knows no Qt."""
