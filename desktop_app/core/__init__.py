"""Text in, prediction out. Knows no Qt and no files of the user."""
