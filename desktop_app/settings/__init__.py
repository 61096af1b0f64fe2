"""What the user may choose: one table for window, command line and file. Knows no Qt."""
