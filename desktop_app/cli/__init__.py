"""The engine from a shell. Knows no Qt."""
