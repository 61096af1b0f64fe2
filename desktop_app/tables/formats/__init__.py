"""One module a kind of file, each a TableFormat."""
